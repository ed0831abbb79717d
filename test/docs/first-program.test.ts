import { expect, it } from "vitest";
import { mockReplies } from "../../examples/mock-replies.ts";
import { outputOf } from "./output-of.ts";

it("the first program prints what the mock server holds", async () => {
  const { code, output } = await outputOf("first-program.ts", "crm", mockReplies);
  expect(output).toBe(
    [
      "deal 3652397000000649013: Two pallets of oak, 1850",
      "deal 3652397000000649021: Delivery contract, 12400",
      "all deals: 14250",
      "contact 0: insert 3652397000000650001",
      "contact 1: refused, INVALID_DATA (ValidationError)",
      "open deals: 1, under HTTP 200",
      "",
    ].join("\n"),
  );
  expect(code).toBe(0);
});
