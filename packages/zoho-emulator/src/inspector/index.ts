import { readFileSync } from "node:fs";
import { Hono } from "hono";

const FOLDER = new URL(import.meta.url.endsWith(".ts") ? "../../inspector/" : "../inspector/", import.meta.url);

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  "/": ["index.html", "text/html;charset=UTF-8"],
  "/_emulator/inspector/inspector.css": ["inspector.css", "text/css;charset=UTF-8"],
  "/_emulator/inspector/inspector.js": ["inspector.js", "text/javascript;charset=UTF-8"],
};

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:",
  "cache-control": "no-store",
};

/** The page at `/`, which shows and steers the emulator through its control API. */
export function inspector(): Hono {
  const app = new Hono();
  for (const [path, [file, type]] of Object.entries(FILES)) {
    app.get(path, (context) =>
      context.body(readFileSync(new URL(file, FOLDER), "utf8"), 200, { ...HEADERS, "content-type": type }),
    );
  }
  return app;
}
