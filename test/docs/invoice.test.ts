import { expect, it } from "vitest";
import { outputOf } from "./output-of.ts";

it("the first program of Books creates, e-mails and collects an invoice", async () => {
  const { code, output } = await outputOf("invoice.ts");
  expect(output.replace(/\b\d{19}\b/g, "<id>")).toBe(
    [
      "INV-000001: draft, total 1850",
      "INV-000001: e-mailed",
      "payment <id>: 1850",
      "INV-000001: paid, balance 0",
      "",
    ].join("\n"),
  );
  expect(code).toBe(0);
});
