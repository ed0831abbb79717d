import { html, raw } from "hono/html";

/** HTML whose values were escaped. */
export type Html = ReturnType<typeof raw>;

/** A page of the accounts server: plain HTML that works without scripts, with a keyboard, and is read aloud in order. */
export function page(title: string, content: unknown): Html {
  const whole = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>
`;
  // It would be a promise if one of the values were.
  return whole as Html;
}

/** Nothing is loaded from elsewhere, and no other page may frame this one and steal a click. */
export const PAGE_HEADERS = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "cache-control": "no-store",
  // With `no-referrer` browsers would hide the form's origin from us, too.
  "referrer-policy": "same-origin",
};

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 36rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
fieldset { margin: 1rem 0; padding: .5rem 1rem; }
label { display: block; padding: .25rem 0; }
button { font: inherit; padding: .5rem 1.25rem; margin-right: .5rem; cursor: pointer; }
code { font-size: .95em; overflow-wrap: anywhere; }
`;
