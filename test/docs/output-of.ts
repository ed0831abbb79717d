import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { load } from "@x/zoho-generator/load/index.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { type MockReplies, startMockZoho } from "../../scripts/support/mock-zoho.ts";

interface Ended {
  readonly code: number | null;
  /** Both streams. */
  readonly output: string;
}

/** Runs a program of examples/ against a mock server that validates what it sends. */
export async function outputOf(name: string, product: string, replies: MockReplies): Promise<Ended> {
  const mock = await startMockZoho(load(productById(product)).document, replies);
  try {
    const child = spawn("node", [fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))], {
      env: {
        ...process.env,
        ZOHO_MOCK: mock.url,
        ZOHO_CLIENT_ID: "id",
        ZOHO_CLIENT_SECRET: "secret",
        ZOHO_REFRESH_TOKEN: "token",
        ZOHO_ORGANIZATION_ID: "10234695",
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { code, output };
  } finally {
    await mock.close();
  }
}
