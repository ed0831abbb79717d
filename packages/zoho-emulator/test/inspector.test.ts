import { createRequire } from "node:module";
import { ZohoCrm } from "@x/zoho-crm";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";
import { chromium, launch, WITHOUT_CHROMIUM, withPage } from "./support/browser.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe("the inspector", () => {
  let emulator: RunningEmulator;
  let crm: ZohoCrm;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (chromium) browser = await launch();
    emulator = await startEmulator({
      seed: {
        crm: {
          records: {
            Deals: [{ Deal_Name: "Two pallets of oak", Stage: "Qualification", Amount: 1850 }],
          },
        },
      },
    });
    crm = new ZohoCrm({ session: emulator.session({ retry: { attempts: 1 } }), edition: "enterprise" });
  });
  beforeEach(() => emulator.reset());
  afterAll(async () => {
    await browser?.close();
    await emulator.close();
  });

  const inChromium = it.skipIf(!chromium);

  /** Opens the inspector; whatever else the browser complains of fails the test. */
  const open = (run: (page: Page) => Promise<void>, expected: readonly unknown[] = []): Promise<void> =>
    withPage(browser!, async (page) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(emulator.url, { waitUntil: "domcontentloaded" });
      await page.waitForFunction("document.querySelector('#collections button')");
      await run(page);
      expect(complaints).toEqual(expected);
    });

  const DEALS = "#collections [data-collection$='/records/Deals']";

  const textsOf = (page: Page, selector: string): Promise<string[]> =>
    page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? ""));

  const says = (page: Page, selector: string, text: string): Promise<unknown> =>
    page.waitForFunction(
      (where, what) => [...document.querySelectorAll(where)].some(({ textContent }) => textContent?.includes(what)),
      {},
      selector,
      text,
    );

  inChromium(`shows requests as they come, and filters them${WITHOUT_CHROMIUM}`, async () => {
    await open(async (page) => {
      await crm.records.list("Deals", { fields: ["Deal_Name"] });
      await crm.records.list("Nonsense", { fields: ["Name"] }).catch(() => {});
      await says(page, "#requests tr", "INVALID_MODULE");
      const rows = await textsOf(page, "#requests tr");
      expect(rows[0]).toContain("GET /crm/v8/Nonsense?fields=Name");
      expect(rows.some((row) => row.includes("crm.records.list") && row.includes("200"))).toBe(true);
      expect(rows.join()).not.toContain(emulator.credentials.clientSecret);
      await page.type("#filter", "nonsense");
      expect(await textsOf(page, "#requests tr")).toHaveLength(1);
    });
  });

  inChromium(`shows what is remembered, resource by resource${WITHOUT_CHROMIUM}`, async () => {
    await open(async (page) => {
      await page.click(DEALS);
      await says(page, "#rows summary", "Two pallets of oak");
      expect(await textsOf(page, "#rows-title")).toEqual([expect.stringMatching(/Deals, 1 row$/)]);
    });
  });

  inChromium(`keeps the keyboard where it is while requests come${WITHOUT_CHROMIUM}`, async () => {
    await open(async (page) => {
      emulator.faults.add({ match: { operation: "records.list" }, effect: { throttle: true }, times: 1 });
      await crm.records.list("Deals", { fields: ["Deal_Name"] }).catch(() => {});
      await says(page, "#faults tr", "1");
      for (const button of [DEALS, "#faults button"]) {
        await page.focus(button);
        await crm.records.create("Deals", [{ Deal_Name: "Ash boards", Stage: "Qualification" }]);
        await says(page, DEALS, button === DEALS ? "2" : "3");
        expect(await page.evaluate((selector) => document.activeElement?.matches(selector), button)).toBe(true);
      }
      await page.keyboard.press("Enter");
      await says(page, "#status", "is gone");
    });
  });

  inChromium(`adds a fault that strikes, and removes it${WITHOUT_CHROMIUM}`, async () => {
    await open(
      async (page) => {
        await page.click("#add-fault button");
        await says(page, "#status", "is on");
        await expect(crm.records.list("Deals", { fields: ["Deal_Name"] })).rejects.toMatchObject({ status: 429 });
        await says(page, "#requests tr", "fault");
        await page.click("#faults button");
        await says(page, "#status", "is gone");
        expect(emulator.faults.list()).toEqual([]);
        await page.$eval("#fault", (area) => {
          (area as HTMLTextAreaElement).value = '{ "effect": { "frobnicate": true } }';
        });
        await page.click("#add-fault button");
        await says(page, "#status", "frobnicate");
      },
      [expect.stringContaining("400")],
    );
  });

  inChromium(`moves the clock, shows what was used, and begins anew${WITHOUT_CHROMIUM}`, async () => {
    await open(async (page) => {
      await crm.records.create("Deals", [{ Deal_Name: "Delivery contract", Stage: "Qualification" }]);
      await says(page, "#limits tr", "crm credits");
      const before = emulator.clock.now();
      await page.click("[data-advance='86400000']");
      await says(page, "#now", new Date(before + 86_400_000).toISOString().slice(0, 10));
      expect(emulator.clock.now() - before).toBeGreaterThanOrEqual(86_400_000);
      await page.click("#freeze");
      await page.waitForSelector("#freeze[aria-pressed=true]");
      expect(emulator.clock.frozen).toBe(true);
      await page.click("#reset");
      await says(page, "#status", "As it was");
      await page.click(DEALS);
      await says(page, "#rows-title", "1 row");
    });
  });

  inChromium(`has nothing that assistive technology stumbles over${WITHOUT_CHROMIUM}`, async () => {
    await open(async (page) => {
      await crm.records.list("Deals", { fields: ["Deal_Name"] });
      await says(page, "#requests tr", "records.list");
      // The page allows scripts of its own origin only; the check is run from outside of it.
      await page.setBypassCSP(true);
      await page.reload({ waitUntil: "domcontentloaded" });
      await page.addScriptTag({ path: AXE });
      const { violations } = (await page.evaluate("axe.run()")) as { violations: { id: string; nodes: unknown[] }[] };
      expect(violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`)).toEqual([]);
    });
  });
});
