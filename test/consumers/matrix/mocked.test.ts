import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { writeFile } from "../support/consumer.ts";
import { freePort } from "../support/free-port.ts";
import { finish } from "../support/run-program.ts";

const SESSION = `
  import { accessToken, createSession, ZohoError } from "@x/zoho-auth";
  const zoho = process.env.ZOHO_MOCK;
  const session = createSession({
    dataCenter: { name: "mock", accounts: zoho, api: zoho },
    credential: accessToken("token"),
  });
  const kindOf = (call) => call.then((value) => typeof value, (error) => (error instanceof ZohoError ? "refused" : error));
`;

// A consumer's own test may mock Zoho with any tool that reads OpenAPI: the document is in the package. Prism makes up
// answers by it, and refuses what does not fit it.
const OWN_TESTS = {
  "@x/zoho-crm": `
    import { ZohoCrm } from "@x/zoho-crm";
    const crm = new ZohoCrm({ session });
    console.log(await kindOf(crm.currencies.get("1").then((currency) => currency.iso_code)));
    console.log(await kindOf(crm.currencies.create([{ iso_code: 5 }])));
  `,
  "@x/zoho-books": `
    import { ZohoBooks } from "@x/zoho-books";
    const books = new ZohoBooks({ session, organizationId: "10234695" });
    console.log(await kindOf(books.invoices.get("1").then((invoice) => invoice.invoice_number)));
    console.log(await kindOf(books.invoices.create({ customer_id: 5 })));
  `,
  "@x/zoho-inventory": `
    import { ZohoInventory } from "@x/zoho-inventory";
    const inventory = new ZohoInventory({ session, organizationId: "10234695" });
    console.log(await kindOf(inventory.items.get("1").then((item) => item.name)));
    console.log(await kindOf(inventory.items.create({ name: 5 })));
  `,
};

it.concurrent.each(Object.entries(OWN_TESTS))(
  "an application mocks Zoho with the OpenAPI document of %s, by prism",
  async (name, ownTest) => {
    const folder = inject("consumer");
    const document = join(folder, "node_modules", name, "openapi.json");
    const port = await freePort();
    const prism = spawn("prism", ["mock", "--port", String(port), "--host", "127.0.0.1", document], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await new Promise<void>((resolve, reject) => {
        prism.once("exit", (code) => reject(new Error(`prism ended with ${code}`)));
        prism.stdout.on("data", (text) => String(text).includes("Prism is listening") && resolve());
      });
      const file = writeFile(folder, `mocked-${name.slice("@x/".length)}.js`, SESSION + ownTest);
      const { stdout, stderr } = await finish(process.execPath, [file], {
        cwd: folder,
        env: { ZOHO_MOCK: `http://127.0.0.1:${port}` },
      });
      expect(stdout.trim().split("\n"), stderr).toEqual(["string", "refused"]);
    } finally {
      prism.kill();
    }
  },
);
