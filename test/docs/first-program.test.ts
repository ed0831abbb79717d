import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { load } from "@x/zoho-generator/load/index.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mockReplies } from "../../examples/mock-replies.ts";
import { type MockZoho, startMockZoho } from "../../scripts/support/mock-zoho.ts";

let mock: MockZoho;
beforeAll(async () => {
  mock = await startMockZoho(load(productById("crm")).document, mockReplies);
});
afterAll(() => mock?.close());

it("the first program prints what the mock server holds", async () => {
  const program = fileURLToPath(new URL("../../examples/first-program.ts", import.meta.url));
  const child = spawn("node", [program], {
    env: {
      ...process.env,
      ZOHO_MOCK: mock.url,
      ZOHO_CLIENT_ID: "id",
      ZOHO_CLIENT_SECRET: "secret",
      ZOHO_REFRESH_TOKEN: "token",
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once("exit", resolve));
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
