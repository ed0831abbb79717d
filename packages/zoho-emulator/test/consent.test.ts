import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { authorizationUrl, type DataCenter, exchangeCode, parseRedirect } from "@x/zoho-auth";
import { describe, expect, it } from "vitest";
import { startEmulator } from "../src/index.ts";
import { chromium, launch, WITHOUT_CHROMIUM, withPage } from "./support/browser.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The application that users are sent back to. */
async function startApplication() {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Back</title><p>Welcome back</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    callback: `http://127.0.0.1:${port}/callback`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe.skipIf(!chromium)(`the consent page in Chromium${WITHOUT_CHROMIUM}`, () => {
  it("is read and answered with the keyboard alone, and its code buys tokens", async () => {
    await using emulator = await startEmulator({ dataCenters: ["us", "eu"] });
    const browser = await launch();
    const application = await startApplication();
    const centers = emulator.sites.map(({ dataCenter: name, url }): DataCenter => ({ name, accounts: url, api: url }));
    const asked = {
      dataCenter: centers[0]!,
      clientId: emulator.credentials.clientId,
      redirectUri: application.callback,
      scopes: ["ZohoCRM.modules.ALL", "ZohoBooks.invoices.READ"],
    };
    try {
      await withPage(browser, async (page) => {
        const problems: string[] = [];
        page.on("console", (message) => problems.push(message.text()));
        page.on("pageerror", (error) => problems.push(String(error)));

        await page.goto(authorizationUrl({ ...asked, state: "first" }));
        expect(await page.title()).toBe("Allow Emulator?");
        expect(await page.$eval("html", ({ lang }) => lang)).toBe("en");
        expect(await page.$$eval("li", (items) => items.map(({ textContent }) => textContent))).toEqual(asked.scopes);
        const tree = JSON.stringify(await page.accessibility.snapshot());
        // The page itself lets no script in.
        await page.evaluate(readFileSync(AXE, "utf8"));
        const found = await page.evaluate("axe.run()");
        expect((found as { violations: { id: string }[] }).violations.map(({ id }) => id)).toEqual([]);
        for (const name of ["Account and organization", "Accept", "Refuse"]) expect(tree).toContain(`"name":"${name}"`);

        await page.keyboard.press("Tab");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Tab");
        await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
        const back = parseRedirect(page.url(), { state: "first", dataCenter: centers[0]!, declared: centers });
        expect(back.dataCenter.name).toBe("eu");
        const { clientId, clientSecret } = emulator.credentials;
        const grant = await exchangeCode({ ...back, clientId, clientSecret, redirectUri: application.callback });
        expect(grant.apiDomain).toBe(centers[1]!.api);

        await page.goto(authorizationUrl({ ...asked, state: "second" }));
        await Promise.all([page.waitForNavigation(), page.click("button[value=refuse]")]);
        expect(new URL(page.url()).searchParams.get("error")).toBe("access_denied");

        await page.goto(authorizationUrl({ ...asked, clientId: "1000.NOBODY", state: "third" }));
        expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe("Invalid client");
        // The browser itself notes the status of that page.
        expect(problems.filter((text) => !text.includes("status of 400"))).toEqual([]);
      });
    } finally {
      await browser.close();
      application.close();
    }
  });
});
