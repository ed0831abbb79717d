import type { RunningEmulator } from "../../src/index.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what the wire carries is what a test looks at.
  readonly body: any;
}

export type Wire = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** Bare requests to a running emulator, with a token: `wire("GET", "/books/v3/contacts")`. */
export async function wireTo(emulator: RunningEmulator): Promise<Wire> {
  const { url, credentials } = emulator;
  const answer = await fetch(`${url}/oauth/v2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      refresh_token: credentials.refreshToken,
    }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  return async (method, path, body, headers = {}) => {
    const raw = body instanceof FormData || body instanceof URLSearchParams;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Zoho-oauthtoken ${access_token}`,
        ...(body !== undefined && !raw && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    const type = response.headers.get("content-type") ?? "";
    return {
      status: response.status,
      headers: response.headers,
      body: type.includes("json") ? await response.json() : new Uint8Array(await response.arrayBuffer()),
    };
  };
}
