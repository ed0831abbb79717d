import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  accessToken,
  authorizationCode,
  type Clock,
  ConnectionError,
  type Credential,
  clientCredentials,
  createSession,
  type Grant,
  InvalidClientError,
  InvalidGrantError,
  logTo,
  memoryTokenStore,
  refreshToken,
  type SessionEvent,
  type SessionOptions,
  TokenError,
  TokenRequestError,
  type TokenStore,
  TokenStoreError,
  TokenThrottledError,
  tokenProvider,
  type ZohoError,
} from "../src/index.ts";
import { type Answer, type FakeZoho, startFakeZoho } from "./support/fake-zoho.ts";
import { movableClock } from "./support/movable-clock.ts";
import { until } from "./support/poll.ts";

let zoho: FakeZoho;
let clock: Clock & { ahead: number };
let events: SessionEvent[];
beforeEach(async () => {
  clock = movableClock();
  events = [];
  zoho = await startFakeZoho({ now: () => clock.now() });
});
afterEach(() => zoho.close());

const client = { clientId: "1000.CLIENT", clientSecret: "the-secret" };
const credential = refreshToken({ ...client, refreshToken: "1000.refresh" });
const session = (options: Partial<SessionOptions> = {}) =>
  createSession({
    dataCenter: zoho.center,
    credential,
    clock,
    random: () => 0,
    log: logTo((event) => events.push(event)),
    ...options,
  });
const failure = (options: Partial<SessionOptions> = {}): Promise<ZohoError> =>
  session(options)
    .fetch("/crm/v8/org")
    .then(
      () => Promise.reject(new Error("The call did not fail.")),
      (error: ZohoError) => error,
    );
const minute = 60_000;

describe("what the token endpoint says", () => {
  test.each<[string, Answer, typeof TokenError, string]>([
    ["a used or revoked grant", { body: { error: "invalid_code" } }, InvalidGrantError, "authorize again"],
    ["an unknown client", { body: { error: "invalid_client" } }, InvalidClientError, '"fake"'],
    ["a wrong secret", { body: { error: "invalid_client_secret" } }, InvalidClientError, "client secret"],
    ["a wrong redirect URI", { body: { error: "invalid_redirect_uri" } }, TokenRequestError, "invalid_redirect_uri"],
    ["a code of tomorrow", { body: { error: "invalid_moon_phase" } }, TokenRequestError, "invalid_moon_phase"],
    [
      "the throttle as captured",
      { status: 400, body: { error_description: "You have made…", error: "Access Denied", status: "failure" } },
      TokenThrottledError,
      "10 access tokens in 10 minutes",
    ],
    [
      "the throttle in Chinese",
      { status: 400, body: { error_description: "您…", error: "拒绝访问", status: "failure" } },
      TokenThrottledError,
      "10 access tokens",
    ],
    ["the throttle with HTTP 200", { body: { error: "Access Denied" } }, TokenThrottledError, "10 access tokens"],
    ["the throttle as 429", { status: 429, body: "<html>" }, TokenThrottledError, "10 access tokens"],
    ["a general error", { status: 500, body: { error: "general_error" } }, TokenError, "general_error"],
    ["a page with HTTP 200", { body: "<html>maintenance</html>" }, TokenError, "no accounts server"],
    ["a redirect", { status: 302, headers: { location: "https://example.com" }, body: "" }, TokenError, "302"],
    ["nothing", { body: "" }, TokenError, "without a token"],
  ])("%s", async (_, answer, kind, words) => {
    zoho.onToken = () => answer;
    const error = await failure();
    expect(error.constructor).toBe(kind);
    expect(error.message).toContain(words);
    expect(error.operation).toBe("GET /crm/v8/org");
    expect(zoho.calls).toHaveLength(0);
    expect(zoho.tokenRequests).toHaveLength(1);
  });

  test("the error's stack leads to the call", async () => {
    zoho.onToken = () => ({ body: { error: "invalid_code" } });
    const theCallSite = async () => {
      await session().fetch("/crm/v8/org");
    };
    await expect(theCallSite()).rejects.toSatisfy((error: Error) => error.stack?.includes("theCallSite") ?? false);
  });

  test("an accounts server that cannot be reached is asked again, a few times", async () => {
    let tries = 0;
    const refused = async (input: unknown, init?: RequestInit) => {
      if (!String(input).includes("/oauth/")) return fetch(String(input), init);
      if (++tries < 2) throw new TypeError("fetch failed");
      return fetch(String(input), init);
    };
    const { status } = await session({
      fetch: refused as typeof fetch,
      random: () => 0.99,
      retry: { base: 2500 },
    }).fetch("/crm/v8/org");
    expect(status).toBe(200);
    expect(tries).toBe(2);
    const dead = { ...zoho.center, accounts: "http://127.0.0.1:1" };
    expect(await failure({ dataCenter: dead })).toBeInstanceOf(ConnectionError);
  });

  test("seconds are read from expires_in_sec where milliseconds stand in expires_in", async () => {
    zoho.onToken = () => ({ body: { access_token: "legacy", expires_in_sec: 3600, expires_in: 3_600_000 } });
    let grant: Grant | undefined;
    const spy: Credential = {
      mint: async ({ request }) => {
        grant = await request({ grant_type: "refresh_token" });
        return grant;
      },
    };
    await session({ credential: spy }).fetch("/crm/v8/org");
    expect(grant).toMatchObject({ accessToken: "legacy", expiresIn: 3600 });
  });
});

describe("renewal", () => {
  test("a token is renewed in the background while it still serves", async () => {
    const { fetch } = session();
    await fetch("/crm/v8/org");
    clock.ahead = 56 * minute;
    zoho.onToken = () => undefined;
    await fetch("/crm/v8/org");
    expect(zoho.calls[1]?.headers.authorization).toContain(zoho.minted[0]);
    await until(() => zoho.minted.length === 2);
    await until(() => events.filter(({ type }) => type === "token").length === 2);
    await fetch("/crm/v8/org");
    expect(zoho.calls[2]?.headers.authorization).toContain(zoho.minted[1]);
  });

  test("a failed renewal in the background does not harm the calls of the old token", async () => {
    const { fetch } = session();
    await fetch("/crm/v8/org");
    clock.ahead = 56 * minute;
    zoho.onToken = () => ({ status: 500, body: "<html>" });
    expect((await fetch("/crm/v8/org")).status).toBe(200);
    await until(() => events.some(({ type }) => type === "token-failed"));
    expect((await fetch("/crm/v8/org")).status).toBe(200);
  });

  test("a token with a short life is renewed in its second half, not at every call", async () => {
    zoho.tokenLife = 60;
    const store = memoryTokenStore();
    const { fetch } = session({ store });
    for (let second = 0; second < 120; second++) {
      expect((await fetch("/crm/v8/org")).status).toBe(200);
      if (second === 20) expect((await session({ store }).fetch("/crm/v8/org")).status).toBe(200);
      clock.ahead += 1000;
    }
    expect(zoho.minted.length).toBeGreaterThanOrEqual(3);
    expect(zoho.minted.length).toBeLessThanOrEqual(5);
  });

  test("a nearly dead token is waited for", async () => {
    const { fetch } = session();
    await fetch("/crm/v8/org");
    clock.ahead = 60 * minute - 10_000;
    await fetch("/crm/v8/org");
    expect(zoho.calls[1]?.headers.authorization).toContain(zoho.minted[1]);
  });

  test("after a 401 that renewal does not cure the answer is returned, and no further token is spent", async () => {
    zoho.onCall = () => ({ status: 401, body: { code: "INVALID_TOKEN", details: {}, message: "", status: "error" } });
    const { fetch } = session();
    for (let call = 0; call < 10; call++) expect((await fetch("/crm/v8/org")).status).toBe(401);
    expect(zoho.minted).toHaveLength(2);
  });

  test("57 of Books costs one renewal, however many calls the role forbids", async () => {
    zoho.onCall = () => ({ status: 401, body: { code: 57, message: "You are not authorized" } });
    const { fetch } = session();
    for (let call = 0; call < 20; call++) {
      expect((await fetch("/books/v3/invoices?organization_id=1")).status).toBe(401);
      clock.ahead += minute;
    }
    expect(zoho.minted.length).toBeLessThanOrEqual(2);
  });

  test("a missing scope costs none", async () => {
    zoho.onCall = () => ({
      status: 401,
      body: { code: "OAUTH_SCOPE_MISMATCH", details: {}, message: "", status: "error" },
    });
    expect((await session().fetch("/crm/v8/org")).status).toBe(401);
    expect(zoho.minted).toHaveLength(1);
  });

  test("a stream cannot be replayed: the 401 is returned", async () => {
    const { fetch } = session();
    await fetch("/crm/v8/org");
    zoho.expireTokens();
    const body = new Blob(["{}"]).stream();
    expect((await fetch("/crm/v8/Leads", { method: "POST", body })).status).toBe(401);
    expect(zoho.calls).toHaveLength(2);
  });

  test("calls at once with a dead token share one renewal", async () => {
    const { fetch } = session();
    await fetch("/crm/v8/org");
    zoho.expireTokens();
    const answers = await Promise.all(Array.from({ length: 10 }, () => fetch("/crm/v8/Leads")));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(zoho.minted).toHaveLength(2);
  });

  test("one caller's abort does not take the token from the others", async () => {
    zoho.onToken = () => undefined;
    const { fetch } = session();
    const controller = new AbortController();
    const first = fetch("/crm/v8/org", { signal: controller.signal });
    const second = fetch("/crm/v8/org");
    controller.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    expect((await second).status).toBe(200);
  });
});

describe("the throttle", () => {
  const close = () => {
    zoho.onToken = () => ({ status: 400, body: { error: "Access Denied", status: "failure" } });
  };

  test("nobody asks again before the window is over, in no session of the store", async () => {
    close();
    const store = memoryTokenStore();
    const error = await failure({ store });
    expect(error).toBeInstanceOf(TokenThrottledError);
    expect(error.retryAt!.getTime() - clock.now()).toBeGreaterThan(9 * minute);
    await failure({ store });
    await failure({ store });
    expect(zoho.tokenRequests).toHaveLength(1);
    zoho.onToken = () => undefined;
    clock.ahead = 11 * minute;
    expect((await session({ store }).fetch("/crm/v8/org")).status).toBe(200);
  });

  test("a token that still lives is used while the throttle is closed", async () => {
    const store = memoryTokenStore();
    const { fetch } = session({ store });
    await fetch("/crm/v8/org");
    close();
    clock.ahead = 60 * minute - 10_000;
    expect((await fetch("/crm/v8/org")).status).toBe(200);
    expect((await session({ store }).fetch("/crm/v8/org")).status).toBe(200);
    expect(zoho.tokenRequests).toHaveLength(2);
  });

  test("a permanent refusal is remembered for a minute instead of asked for each call", async () => {
    zoho.onToken = () => ({ body: { error: "invalid_code" } });
    const { fetch } = session();
    for (let call = 0; call < 5; call++) await expect(fetch("/crm/v8/org")).rejects.toBeInstanceOf(InvalidGrantError);
    expect(zoho.tokenRequests).toHaveLength(1);
    clock.ahead = 2 * minute;
    await expect(fetch("/crm/v8/org")).rejects.toBeInstanceOf(InvalidGrantError);
    expect(zoho.tokenRequests).toHaveLength(2);
  });

  test("a session with little use never comes near it", async () => {
    const { fetch } = session();
    for (let hour = 0; hour < 24; hour++) {
      for (let call = 0; call < 12; call++) {
        expect((await fetch("/crm/v8/org")).status).toBe(200);
        clock.ahead += 5 * minute;
      }
    }
    expect(zoho.minted.length).toBeLessThanOrEqual(27);
  });
});

describe("the store", () => {
  test("identities share a store without sharing tokens", async () => {
    const store = memoryTokenStore();
    const other = await startFakeZoho({ name: "other", refreshTokens: ["1000.other"] });
    const mine = session({ store });
    const theirs = session({
      store,
      dataCenter: other.center,
      credential: refreshToken({ ...client, refreshToken: "1000.other" }),
    });
    await mine.fetch("/crm/v8/org");
    await theirs.fetch("/crm/v8/org");
    await session({ store }).fetch("/crm/v8/org");
    expect(zoho.minted).toHaveLength(1);
    expect(other.minted).toHaveLength(1);
    await other.close();
  });

  test("neither key nor record holds the client secret or the refresh token", async () => {
    const seen: unknown[] = [];
    const store: TokenStore = {
      get: async () => undefined,
      set: async (...written) => void seen.push(written),
      delete: async () => {},
    };
    await session({ store }).fetch("/crm/v8/org");
    expect(JSON.stringify(seen)).toContain(zoho.minted[0]);
    expect(JSON.stringify(seen)).not.toMatch(/the-secret|1000\.refresh/);
  });

  test("a store that cannot write does not cost the call", async () => {
    const store: TokenStore = { ...memoryTokenStore(), set: () => Promise.reject(new Error("disk full")) };
    expect((await session({ store }).fetch("/crm/v8/org")).status).toBe(200);
    expect(events).toContainEqual({ type: "token-not-stored", dataCenter: "fake", error: "Error" });
  });

  test("a store that cannot read is an error of the call", async () => {
    const store: TokenStore = { ...memoryTokenStore(), get: () => Promise.reject(new Error("no route")) };
    const error = await failure({ store });
    expect(error).toBeInstanceOf(TokenStoreError);
    expect((error.cause as ZohoError).cause).toMatchObject({ message: "no route" });
  });

  test.each([30, 90, -30, -90])(
    "a process whose clock is %i minutes ahead shares tokens without waste",
    async (skew) => {
      const store = memoryTokenStore();
      const here = session({ store });
      const there = session({ store, clock: { ...clock, now: () => clock.now() + skew * minute } });
      for (let step = 0; step < 12; step++) {
        expect((await here.fetch("/crm/v8/org")).status).toBe(200);
        expect((await there.fetch("/crm/v8/org")).status).toBe(200);
        clock.ahead += 10 * minute;
      }
      expect(zoho.minted.length).toBeLessThanOrEqual(8);
    },
  );
});

describe("credentials", () => {
  const call = async (given: Credential, options: Partial<SessionOptions> = {}) =>
    (await session({ credential: given, ...options }).fetch("/crm/v8/org")).status;

  test("an authorization code is exchanged once; its refresh token serves from then on", async () => {
    const store = memoryTokenStore();
    const code = authorizationCode({ ...client, code: "1000.code", redirectUri: "https://app/cb", identity: "ann" });
    expect(await call(code, { store })).toBe(200);
    expect(Object.fromEntries(zoho.tokenRequests[0]!)).toEqual({
      grant_type: "authorization_code",
      client_id: "1000.CLIENT",
      client_secret: "the-secret",
      redirect_uri: "https://app/cb",
      code: "1000.code",
    });
    clock.ahead = 61 * minute;
    expect(await call(authorizationCode({ ...client, identity: "ann" }), { store })).toBe(200);
    expect(zoho.tokenRequests[1]!.get("grant_type")).toBe("refresh_token");
    expect(zoho.tokenRequests[1]!.get("refresh_token")).toBe("1000.refresh");
    clock.ahead = 122 * minute;
    expect(await call(authorizationCode({ ...client, identity: "ann" }), { store })).toBe(200);
    const unknown = authorizationCode({ ...client, identity: "bob" });
    await expect(call(unknown, { store })).rejects.toBeInstanceOf(InvalidGrantError);
  });

  test("a public client sends its code verifier and no secret", async () => {
    zoho.onToken = () => ({ body: { error: "invalid_code" } });
    await failure({ credential: authorizationCode({ clientId: "public", code: "c", codeVerifier: "v" }) });
    expect(Object.fromEntries(zoho.tokenRequests[0]!)).toEqual({
      grant_type: "authorization_code",
      client_id: "public",
      code: "c",
      code_verifier: "v",
    });
  });

  test("client credentials name scopes and organization", async () => {
    const self = clientCredentials({
      ...client,
      scopes: ["ZohoCRM.org.READ", "ZohoCRM.users.READ"],
      soid: "ZohoCRM.7",
    });
    expect(await call(self)).toBe(200);
    expect(zoho.tokenRequests[0]!.get("scope")).toBe("ZohoCRM.org.READ,ZohoCRM.users.READ");
    expect(zoho.tokenRequests[0]!.get("soid")).toBe("ZohoCRM.7");
    zoho.onToken = () => ({ body: { error: "missing_org_info" } });
    clock.ahead = 61 * minute;
    const error = await failure({ credential: clientCredentials({ ...client, scopes: ["a"] }) });
    expect(error.message).toContain("soid");
  });

  test("a ready access token is used as it is, and its 401 is returned", async () => {
    expect(await call(accessToken("1000.dead"))).toBe(401);
    expect(zoho.tokenRequests).toHaveLength(0);
    expect(zoho.calls).toHaveLength(1);
  });

  test("a provider is asked once at a time, again after a refusal, and never for the store", async () => {
    const store: TokenStore = { ...memoryTokenStore(), set: () => Promise.reject(new Error("must not be used")) };
    await session().fetch("/crm/v8/org");
    const asked: boolean[] = [];
    const provider = tokenProvider(async ({ refused }) => {
      asked.push(refused);
      return refused ? { accessToken: zoho.minted[0]!, expiresIn: 3600 } : "1000.dead";
    });
    const { fetch } = session({ credential: provider, store });
    const answers = await Promise.all([fetch("/crm/v8/org"), fetch("/crm/v8/org")]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(asked).toEqual([false, true]);
  });

  test("what a provider throws is the cause", async () => {
    const error = await failure({ credential: tokenProvider(() => Promise.reject(new Error("vault is sealed"))) });
    expect(error.constructor).toBe(TokenError);
    expect(((error.cause as Error).cause as Error).message).toBe("vault is sealed");
  });
});
