import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

const onPath = (name: string): string[] =>
  (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));

/** Debian's name first; `CHROMIUM` names another. `undefined`: there is none on this machine. */
export const chromium = [
  process.env.CHROMIUM,
  ...["chromium", "chromium-browser", "google-chrome"].flatMap(onPath),
].find((file) => file && existsSync(file));

/** For the titles of tests that need it. */
export const WITHOUT_CHROMIUM = chromium ? "" : " (skipped: no chromium on the PATH and none named by CHROMIUM)";

export const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: chromium!,
    args: ["--no-sandbox", "--disable-gpu"],
    defaultViewport: { width: 1280, height: 900 },
  });

/** Runs something with a page that has met nothing before. */
export async function withPage<T>(browser: Browser, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}
