// Takes the picture of the inspector that the README shows: node test/support/screenshot.ts
import { ZohoBooks } from "@x/zoho-books";
import { ZohoCrm } from "@x/zoho-crm";
import { startEmulator } from "../../src/index.ts";
import { launch, withPage } from "./browser.ts";

const emulator = await startEmulator({ clock: { now: "2026-11-20T09:00:00Z" } });
const crm = new ZohoCrm({ session: emulator.session({ retry: { attempts: 1 } }), edition: "enterprise" });
const books = new ZohoBooks({ session: emulator.session({ retry: { attempts: 1 } }), organizationId: "10234695" });
const browser = await launch();
await withPage(browser, async (page) => {
  await page.setViewport({ width: 1180, height: 1020, deviceScaleFactor: 1 });
  await page.goto(emulator.url, { waitUntil: "domcontentloaded" });
  await crm.records.create("Deals", [
    { Deal_Name: "Two pallets of oak", Stage: "Qualification", Amount: 1850 },
    { Deal_Name: "Delivery contract", Stage: "Negotiation/Review", Amount: 12_400 },
  ]);
  await crm.coql.query({ select_query: "select Deal_Name from Deals where Amount > 2000" });
  await crm.records.list("Contacts", { fields: ["Last_Name"] });
  await crm.records.list("Deal", { fields: ["Deal_Name"] }).catch(() => {});
  await books.contacts.create({ contact_name: "Ito & Co" });
  await books.contacts.list();
  emulator.faults.add({ match: { product: "crm", operation: "records.list" }, effect: { throttle: true }, times: 1 });
  await crm.records.list("Deals", { fields: ["Deal_Name"] }).catch(() => {});
  await page.waitForFunction("document.querySelectorAll('#requests tr').length > 6");
  await page.click("#collections [data-collection$='/records/Deals']");
  await page.waitForSelector("#rows details");
  await page.$eval("#rows details", (details) => details.setAttribute("open", ""));
  await page.screenshot({ path: new URL("../../inspector.png", import.meta.url).pathname as `${string}.png` });
});
await emulator.close();
await browser.close();
