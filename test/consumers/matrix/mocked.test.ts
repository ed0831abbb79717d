import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { writeFile } from "../support/consumer.ts";
import { freePort } from "../support/free-port.ts";
import { finish } from "../support/run-program.ts";

// A consumer's own test may mock Zoho with any tool that reads OpenAPI: the document is in the package.
const OWN_TEST = `
  import { accessToken, createSession, ZohoError } from "@x/zoho-auth";
  import { ZohoCrm } from "@x/zoho-crm";
  const zoho = process.env.ZOHO_MOCK;
  const session = createSession({
    dataCenter: { name: "mock", accounts: zoho, api: zoho },
    credential: accessToken("token"),
  });
  const crm = new ZohoCrm({ session });
  const currency = await crm.currencies.get("1");
  console.log(typeof currency.iso_code);
  try {
    await crm.currencies.create([{ iso_code: 5 }]);
  } catch (error) {
    console.log(error instanceof ZohoError);
  }
`;

it("an application mocks Zoho with the OpenAPI document of the package, by prism", async () => {
  const folder = inject("consumer");
  const document = join(folder, "node_modules/@x/zoho-crm/openapi.json");
  const port = await freePort();
  const prism = spawn("prism", ["mock", "--port", String(port), "--host", "127.0.0.1", document], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      prism.once("exit", (code) => reject(new Error(`prism ended with ${code}`)));
      prism.stdout.on("data", (text) => String(text).includes("Prism is listening") && resolve());
    });
    const { stdout, stderr } = await finish(process.execPath, [writeFile(folder, "mocked.js", OWN_TEST)], {
      cwd: folder,
      env: { ZOHO_MOCK: `http://127.0.0.1:${port}` },
    });
    expect(stdout.trim().split("\n"), stderr).toEqual(["string", "true"]);
  } finally {
    prism.kill();
  }
});
