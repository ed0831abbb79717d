import { expect, it } from "vitest";
import { invoiceReplies } from "../../examples/invoice-replies.ts";
import { outputOf } from "./output-of.ts";

it("the first program of Books creates, e-mails and collects an invoice", async () => {
  const { code, output } = await outputOf("invoice.ts", "books", invoiceReplies);
  expect(output).toBe(
    [
      "INV-000131: draft, total 1850",
      "INV-000131: e-mailed",
      "payment 982000000567190: 1850",
      "INV-000131: paid, balance 0",
      "",
    ].join("\n"),
  );
  expect(code).toBe(0);
});
