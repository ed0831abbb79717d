import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { DataCenter } from "../../src/index.ts";

/** One request as the API host saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Milliseconds before the head is sent. */
  readonly delay?: number;
  /** Cuts the connection: before the head, or in the middle of the body. */
  readonly cut?: "head" | "body";
  /** Sends half of the body and then nothing. */
  readonly stall?: boolean;
}

export type Handler = (request: SeenRequest) => Answer | Promise<Answer>;

/** What the token endpoint answers instead of a token. */
export type TokenHandler = (form: URLSearchParams, request: SeenRequest) => Answer | undefined;

const tokenBody = (n: number) => `1000.${n.toString(16).padStart(32, "0")}.${"a".repeat(32)}`;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const write = async (response: ServerResponse, answer: Answer) => {
  if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay));
  if (answer.cut === "head") return response.destroy();
  const text =
    answer.body === undefined ? "" : typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  response.writeHead(answer.status ?? 200, {
    "content-type": typeof answer.body === "string" ? "text/html" : "application/json;charset=UTF-8",
    ...answer.headers,
  });
  if (answer.cut === "body" || answer.stall) {
    response.write(text.slice(0, Math.ceil(text.length / 2)));
    if (answer.cut) setTimeout(() => response.destroy(), 20);
    return;
  }
  response.end(text);
};

const listen = async (
  handle: (seen: SeenRequest) => Promise<Answer>,
): Promise<{ origin: string; server: Server; close(): Promise<void> }> => {
  const server = createServer(async (request, response) => {
    const seen = {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: await readBody(request).catch(() => ""),
    };
    await write(response, await handle(seen));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    server,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/**
 * An accounts server and an API server of one data centre on real sockets, with Zoho's rules: refresh tokens mint at
 * most 10 access tokens in 10 minutes, 15 of them live, and the API accepts live tokens only.
 */
export interface FakeZoho {
  readonly center: DataCenter;
  /** Requests to the API host that carried a live token or not. */
  readonly calls: SeenRequest[];
  readonly tokenRequests: URLSearchParams[];
  readonly minted: string[];
  /** Kills every access token, as a revocation does. */
  expireTokens(): void;
  /** Answers for the API; the default is 200 with an empty CRM page. */
  onCall: Handler;
  onToken: TokenHandler;
  /** Seconds that tokens live. */
  tokenLife: number;
  /** False lets any number of tokens be minted. */
  enforceThrottle: boolean;
  close(): Promise<void>;
}

export interface FakeZohoOptions {
  readonly name?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly refreshTokens?: readonly string[];
  readonly now?: () => number;
}

export const startFakeZoho = async ({
  name = "fake",
  clientId = "1000.CLIENT",
  clientSecret = "the-secret",
  refreshTokens = ["1000.refresh"],
  now = Date.now,
}: FakeZohoOptions = {}): Promise<FakeZoho> => {
  const live = new Map<string, number>();
  const mintTimes: number[] = [];

  const api = await listen(async (seen) => {
    fake.calls.push(seen);
    const token = /^Zoho-oauthtoken (.+)$/.exec(seen.headers.authorization ?? "")?.[1];
    if (!token) {
      return {
        status: 401,
        body: { code: "AUTHENTICATION_FAILURE", details: {}, message: "Authentication failed", status: "error" },
      };
    }
    if ((live.get(token) ?? 0) <= now()) {
      return /^\/(books|inventory)\//.test(seen.path)
        ? { status: 401, body: { code: 57, message: "You are not authorized to perform this operation" } }
        : {
            status: 401,
            body: { code: "INVALID_TOKEN", details: {}, message: "invalid oauth token", status: "error" },
          };
    }
    return fake.onCall(seen);
  });

  const accounts = await listen(async (seen) => {
    const form = new URLSearchParams(seen.body);
    fake.tokenRequests.push(form);
    const special = fake.onToken(form, seen);
    if (special) return special;
    if (seen.path !== "/oauth/v2/token" || seen.method !== "POST")
      return { status: 404, body: "<html>not here</html>" };
    if (form.get("client_id") !== clientId) return { body: { error: "invalid_client" } };
    if (form.get("client_secret") !== clientSecret) return { body: { error: "invalid_client_secret" } };
    const grant = form.get("grant_type");
    if (grant === "refresh_token" && !refreshTokens.includes(form.get("refresh_token") ?? "")) {
      return { body: { error: "invalid_code" } };
    }
    const recent = mintTimes.filter((time) => time > now() - 600_000);
    if (fake.enforceThrottle && recent.length >= 10) {
      return {
        status: 400,
        body: {
          error_description: "You have made too many requests continuously. Please try again after some time.",
          error: "Access Denied",
          status: "failure",
        },
      };
    }
    mintTimes.push(now());
    const token = tokenBody(mintTimes.length);
    live.set(token, now() + fake.tokenLife * 1000);
    if (live.size > 15) live.delete(live.keys().next().value!);
    fake.minted.push(token);
    return {
      body: {
        access_token: token,
        ...(grant === "authorization_code" && { refresh_token: refreshTokens[0] }),
        scope: "ZohoCRM.modules.ALL",
        api_domain: fake.center.api,
        token_type: "Bearer",
        expires_in: fake.tokenLife,
      },
    };
  });

  const fake: FakeZoho = {
    center: { name, accounts: accounts.origin, api: api.origin },
    calls: [],
    tokenRequests: [],
    minted: [],
    expireTokens: () => live.clear(),
    onCall: () => ({ body: { data: [], info: { more_records: false } } }),
    onToken: () => undefined,
    tokenLife: 3600,
    enforceThrottle: true,
    close: async () => {
      await Promise.all([api.close(), accounts.close()]);
    },
  };
  return fake;
};
