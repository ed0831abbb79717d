import type { RunningEmulator } from "../../src/index.ts";
import { differences } from "../crm-queries/conforms.ts";

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire is looked at member by member.
type Body = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  readonly body: Body;
}

/** Bare calls with a token: what any client would send, and just what came back. Throws where the model has it otherwise. */
export interface Wire {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  delete(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  put(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  patch(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

export async function wire(emulator: RunningEmulator): Promise<Wire> {
  const { clientId, clientSecret, refreshToken } = emulator.credentials;
  const token = await fetch(`${emulator.url}/oauth/v2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const call = async (
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const isForm = body instanceof FormData;
    const response = await fetch(emulator.url + path, {
      method,
      headers: {
        authorization: `Zoho-oauthtoken ${access_token}`,
        ...(body !== undefined && !isForm && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
    const answer = isJson ? await response.json() : new Uint8Array(await response.arrayBuffer());
    const wrong = isJson && response.ok && path.startsWith("/crm/") ? differences(method, path, answer) : [];
    if (wrong.length > 0)
      throw new Error(`${method} ${path} is not as the model has it: ${wrong.join("; ")} in ${JSON.stringify(answer)}`);
    return { status: response.status, headers: response.headers, body: answer };
  };
  return {
    get: (path, headers) => call("GET", path, undefined, headers),
    delete: (path, headers) => call("DELETE", path, undefined, headers),
    post: (path, body, headers) => call("POST", path, body, headers),
    put: (path, body, headers) => call("PUT", path, body, headers),
    patch: (path, body, headers) => call("PATCH", path, body, headers),
  };
}
