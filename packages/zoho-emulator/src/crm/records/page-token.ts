import { createHash } from "node:crypto";
import { isoTime } from "../dates.ts";
import { Refused } from "../http.ts";
import { refusal } from "../refusal.ts";
import type { Mark } from "./view.ts";

/** How long a page token can be used. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** Where a list goes on, for whom, and with which parameters. */
export interface PageToken {
  readonly user: string;
  /** Of path and parameters, the token itself left out. */
  readonly bound: string;
  readonly expires: number;
  /** Rows before it. */
  readonly offset: number;
  readonly page: number;
  readonly mark: Mark;
}

/** What a token is bound to. */
export function boundTo({ pathname, searchParams }: URL): string {
  const parameters = [...searchParams].filter(([name]) => name !== "page_token" && name !== "page").sort();
  return createHash("sha256")
    .update(JSON.stringify([pathname, parameters]))
    .digest("base64url")
    .slice(0, 22);
}

/** The token as it goes out, and the time it expires. */
export function issue(
  token: Omit<PageToken, "expires">,
  now: number,
): { readonly text: string; readonly expiry: string } {
  const expires = now + LIFETIME;
  return { text: Buffer.from(JSON.stringify({ ...token, expires })).toString("base64url"), expiry: isoTime(expires) };
}

export function readToken(
  text: string,
  expected: { readonly user: string; readonly bound: string },
  now: number,
): PageToken {
  const token = decode(text);
  if (token.user !== expected.user || token.bound !== expected.bound) {
    throw new Refused(
      refusal(400, "TOKEN_BOUND_DATA_MISMATCH", "the page token was issued for another user or other parameters", {
        param_name: "page_token",
      }),
    );
  }
  if (token.expires < now) {
    throw new Refused(
      refusal(400, "EXPIRED_VALUE", "the page token has expired", {
        api_name: "page_token",
        json_path: "$.query.page_token",
      }),
    );
  }
  return token;
}

function decode(text: string): PageToken {
  try {
    const token = JSON.parse(Buffer.from(text, "base64url").toString()) as PageToken;
    if (typeof token.offset === "number" && typeof token.mark.id === "string") return token;
  } catch {
    // Anything may come in here; what is no token is refused below.
  }
  throw new Refused(
    refusal(400, "INVALID_DATA", "the page token given seems to be invalid", { param_name: "page_token" }),
  );
}
