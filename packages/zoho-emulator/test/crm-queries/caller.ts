import { expect } from "vitest";
import type { RunningEmulator } from "../../src/index.ts";
import { differences } from "./conforms.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON where the reply says so, `undefined` where it is empty. */
  readonly body: unknown;
}

export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Calls the emulator with nothing but `fetch`: for what goes over the wire. What succeeds is held against the model. */
export async function caller({ url, credentials }: RunningEmulator): Promise<Caller> {
  const { clientId, clientSecret, refreshToken } = credentials;
  const granted = await fetch(`${url}/oauth/v2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    }),
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  return async (method, path, body, headers = {}) => {
    const plain = body === undefined || body instanceof FormData || body instanceof Uint8Array;
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        authorization: `Zoho-oauthtoken ${access_token}`,
        ...(!plain && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: (plain ? body : JSON.stringify(body)) as RequestInit["body"] }),
    });
    const type = response.headers.get("content-type") ?? "";
    const read = type.includes("json") ? await response.json() : new Uint8Array(await response.arrayBuffer());
    if (response.ok && !(read instanceof Uint8Array)) expect(differences(method, path, read)).toEqual([]);
    const empty = read instanceof Uint8Array && read.length === 0;
    return { status: response.status, headers: response.headers, body: empty ? undefined : read };
  };
}
