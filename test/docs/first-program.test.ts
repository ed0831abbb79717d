import { expect, it } from "vitest";
import { outputOf } from "./output-of.ts";

it("the first program reads, writes and asks", async () => {
  const { code, output } = await outputOf("first-program.ts");
  expect(output.replace(/\b\d{19}\b/g, "<id>")).toBe(
    [
      "deal <id>: Delivery contract, 12400",
      "deal <id>: Two pallets of oak, 1850",
      "all deals: 14250",
      "contact 0: insert <id>",
      "contact 1: refused, INVALID_DATA (ValidationError)",
      "open deals: 1, under HTTP 200",
      "",
    ].join("\n"),
  );
  expect(code).toBe(0);
});
