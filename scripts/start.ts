import { GENERATED, generate } from "@x/zoho-generator/generate.ts";
import { writeToDisk } from "@x/zoho-generator/print/index.ts";
import { PRODUCTS } from "@x/zoho-generator/products.ts";
import { mockReplies } from "../examples/mock-replies.ts";
import { startMockZoho } from "./support/mock-zoho.ts";
import { run } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

/** The main job, from the facts to a first program that talks to a server. */
await runScript(async () => {
  for (const product of PRODUCTS) {
    console.log(`${product.title}: from specs/ to a package`);
    const { printed, stages, spec } = await generate(product);
    const differences = writeToDisk(product.package, printed, [GENERATED]);
    for (const { name, milliseconds, result } of stages)
      console.log(`  ${name.padEnd(16)}${milliseconds.toFixed(0).padStart(6)} ms  ${result}`);
    console.log(
      `  ${"written".padEnd(16)}${"".padStart(6)}     ${differences.length} of ${printed.size} files changed`,
    );
    if (product.id !== "crm") continue;

    console.log("\nBuild");
    if ((await run("node", ["scripts/build.ts"])) !== 0) throw new Error("The build failed; see above.");

    console.log("\nA first program (examples/first-program.ts) against a mock server");
    const start = performance.now();
    const mock = await startMockZoho(spec.document, mockReplies);
    console.log(`  mock server ready in ${(performance.now() - start).toFixed(0)} ms\n`);
    try {
      const code = await run("node", ["examples/first-program.ts"], {
        env: { ZOHO_MOCK: mock.url, ZOHO_CLIENT_ID: "mock", ZOHO_CLIENT_SECRET: "mock", ZOHO_REFRESH_TOKEN: "mock" },
      });
      if (code !== 0) process.exitCode = code;
    } finally {
      await mock.close();
    }
  }
});
