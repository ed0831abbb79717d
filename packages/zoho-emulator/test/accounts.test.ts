import {
  accessToken,
  authorizationUrl,
  clientCredentials,
  createPkce,
  type DataCenter,
  exchangeCode,
  InvalidClientError,
  InvalidGrantError,
  parseRedirect,
  refreshToken,
  revoke,
  ScopeMismatchError,
  serverInfo,
  TokenThrottledError,
  WrongDataCenterError,
} from "@x/zoho-auth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";

const TOKEN = /^1000\.[0-9a-f]{32}\.[0-9a-f]{32}$/;
const CALLBACK = "http://localhost:9/callback";

let emulator: RunningEmulator;
beforeAll(async () => {
  emulator = await startEmulator({ dataCenters: ["us", "eu"], environments: true, clock: { frozen: true } });
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const urlOf = (dataCenter: string, environment = "production") =>
  emulator.sites.find((site) => site.dataCenter === dataCenter && site.environment === environment)!.url;

const centerOf = (name: string): DataCenter => ({ name, accounts: urlOf(name), api: urlOf(name) });

const post = async (path: string, body?: RequestInit["body"], headers?: Record<string, string>) => {
  const response = await fetch(emulator.url + path, { method: "POST", body, headers });
  return { status: response.status, body: await response.json() };
};

const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const {
  clientId: client_id,
  clientSecret: client_secret,
  refreshToken: refresh_token,
} = {
  clientId: "1000.EMULATOR",
  clientSecret: "emulator-secret",
  refreshToken: "1000.emulator.refresh",
};
const refreshing = { grant_type: "refresh_token", client_id, client_secret, refresh_token };

const mint = async (fields: Record<string, string> = refreshing): Promise<string> => {
  const { body } = await post("/oauth/v2/token", form(fields));
  return body.access_token;
};

const call = async (path: string, token: string | undefined, origin = emulator.url) => {
  const response = await fetch(origin + path, token ? { headers: { authorization: token } } : {});
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};

/** Says yes, or no, as the page's form does; gives the query that the browser is sent back with. */
const consent = async (
  options: Partial<Parameters<typeof authorizationUrl>[0]> = {},
  decision = "accept",
  place = "",
) => {
  const url = authorizationUrl({
    dataCenter: centerOf("us"),
    clientId: client_id,
    redirectUri: CALLBACK,
    scopes: ["ZohoCRM.modules.ALL"],
    state: "s 1",
    ...options,
  });
  const response = await fetch(url, { method: "POST", body: form({ decision, place }), redirect: "manual" });
  return response.headers.get("location") ?? `${response.status}`;
};

describe("the token endpoint", () => {
  it("takes its parameters from the query, either kind of form, or Basic", async () => {
    const multipart = new FormData();
    for (const [name, value] of Object.entries(refreshing)) multipart.set(name, value);
    const { client_id: _id, client_secret: _secret, ...rest } = refreshing;
    const basic = { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` };
    const answers = [
      await post(`/oauth/v2/token?${form(refreshing)}`),
      await post("/oauth/v2/token", form(refreshing)),
      await post("/oauth/v2/token", multipart),
      await post("/oauth/v2/token", form(rest), basic),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual({
        access_token: expect.stringMatching(TOKEN),
        scope: expect.stringContaining("ZohoCRM.modules.ALL"),
        api_domain: emulator.url,
        token_type: "Bearer",
        expires_in: 3600,
      });
    }
    expect(new Set(answers.map(({ body }) => body.access_token)).size).toBe(4);
  });

  it("makes the same tokens in every run", async () => {
    const firstToken = async () => {
      await using fresh = await startEmulator();
      const response = await fetch(`${fresh.url}/oauth/v2/token`, { method: "POST", body: form(refreshing) });
      return ((await response.json()) as { access_token: string }).access_token;
    };
    expect(await firstToken()).toBe(await firstToken());
  });

  it.each([
    ["an unknown client", { ...refreshing, client_id: "1000.NOBODY" }, 200, { error: "invalid_client" }],
    ["a wrong secret", { ...refreshing, client_secret: "guess" }, 200, { error: "invalid_client_secret" }],
    ["an unknown refresh token", { ...refreshing, refresh_token: "1000.no.no" }, 200, { error: "invalid_code" }],
    [
      "an unknown code",
      { ...refreshing, grant_type: "authorization_code", code: "1000.x.y" },
      200,
      { error: "invalid_code" },
    ],
    ["a grant type of no kind", { ...refreshing, grant_type: "constructor" }, 400, { error: "unsupported_grant_type" }],
    ["no grant type", { client_id, client_secret }, 400, { error: "unsupported_grant_type" }],
    ["a grant for self clients", { ...refreshing, grant_type: "client_credentials" }, 200, { error: "invalid_client" }],
  ])("refuses %s", async (_what, fields, status, body) => {
    expect(await post("/oauth/v2/token", form(fields as Record<string, string>))).toEqual({ status, body });
  });

  it("refuses another method", async () => {
    const response = await fetch(`${emulator.url}/oauth/v2/token?${form(refreshing)}`);
    expect(response.status).toBe(400);
  });

  it("gives ten access tokens in ten minutes, then none until the first is ten minutes old", async () => {
    for (let n = 0; n < 10; n++) expect(await mint()).toMatch(TOKEN);
    expect(await post("/oauth/v2/token", form(refreshing))).toEqual({
      status: 400,
      body: {
        error_description: "You have made too many requests continuously. Please try again after some time.",
        error: "Access Denied",
        status: "failure",
      },
    });
    const throttled = emulator.session().fetch("/crm/v8/org");
    await expect(throttled).rejects.toBeInstanceOf(TokenThrottledError);
    emulator.clock.advance(600_000);
    expect(await mint()).toMatch(TOKEN);
  });

  it("keeps fifteen access tokens of a refresh token alive: one more ends the oldest", async () => {
    const tokens: string[] = [];
    for (let n = 0; n < 16; n++) {
      if (n === 10) emulator.clock.advance(600_000);
      tokens.push(await mint());
    }
    const alive = await Promise.all(tokens.map((token) => call("/crm/v8/org", `Zoho-oauthtoken ${token}`)));
    expect(alive.map(({ status }) => status)).toEqual([401, ...Array.from({ length: 15 }, () => 200)]);
  });

  it("ends a token after an hour", async () => {
    const token = `Zoho-oauthtoken ${await mint()}`;
    emulator.clock.advance(3_599_000);
    expect(await call("/crm/v8/org", token)).toMatchObject({ status: 200 });
    emulator.clock.advance(1_000);
    expect(await call("/crm/v8/org", token)).toEqual({
      status: 401,
      body: { code: "INVALID_TOKEN", details: {}, message: "invalid oauth token", status: "error" },
    });
  });

  it("knows clients and tokens of its own data centre only", async () => {
    const eu = { dataCenter: centerOf("eu") };
    const session = emulator.session({ ...eu, credential: refreshToken(emulator.credentials) });
    await expect(session.fetch("/crm/v8/org")).rejects.toBeInstanceOf(InvalidGrantError);
    emulator.accounts.addClient({ clientId: "1000.ONLYEU", clientSecret: "s", dataCenters: ["eu"] });
    const stranger = emulator.session({
      credential: refreshToken({ clientId: "1000.ONLYEU", clientSecret: "s", refreshToken: "1000.a.b" }),
    });
    await expect(stranger.fetch("/crm/v8/org")).rejects.toBeInstanceOf(InvalidClientError);
  });
});

describe("a grant by a user", () => {
  it("sends the browser back as Zoho does, and the code buys a refresh token", async () => {
    const location = await consent();
    expect(location).toMatch(
      /^http:\/\/localhost:9\/callback\?state=s%201&code=1000\.[0-9a-f]{32}\.[0-9a-f]{32}&location=us&accounts-server=http%3A%2F%2F127\.0\.0\.1%3A\d+&$/,
    );
    const { code, dataCenter } = parseRedirect(location, { state: "s 1", dataCenter: centerOf("us") });
    const exchange = { dataCenter, clientId: client_id, clientSecret: client_secret, code };
    await expect(exchangeCode({ ...exchange, redirectUri: "http://localhost:9/other" })).rejects.toMatchObject({
      code: "invalid_redirect_uri",
    });
    const grant = await exchangeCode({ ...exchange, redirectUri: CALLBACK });
    expect(grant).toMatchObject({ expiresIn: 3600, apiDomain: emulator.url, scope: "ZohoCRM.modules.ALL" });
    expect(grant.refreshToken).toMatch(TOKEN);
    await expect(exchangeCode({ ...exchange, redirectUri: CALLBACK })).rejects.toBeInstanceOf(InvalidGrantError);
    expect(await mint({ ...refreshing, refresh_token: grant.refreshToken! })).toMatch(TOKEN);
  });

  it("leads to where the user lives", async () => {
    const location = await consent({}, "accept", "eu sandbox");
    const { code, dataCenter } = parseRedirect(location, {
      state: "s 1",
      dataCenter: centerOf("us"),
      declared: [centerOf("eu")],
    });
    expect(dataCenter.name).toBe("eu");
    const exchange = { clientId: client_id, clientSecret: client_secret, code, redirectUri: CALLBACK };
    await expect(exchangeCode({ ...exchange, dataCenter: centerOf("us") })).rejects.toBeInstanceOf(InvalidGrantError);
    const grant = await exchangeCode({ ...exchange, dataCenter });
    expect(grant.apiDomain).toBe(urlOf("eu", "sandbox"));
  });

  it("is good for two minutes", async () => {
    const code = new URL(await consent()).searchParams.get("code")!;
    emulator.clock.advance(120_000);
    const fields = { ...refreshing, grant_type: "authorization_code", code, redirect_uri: CALLBACK };
    expect(await post("/oauth/v2/token", form(fields))).toEqual({ status: 200, body: { error: "invalid_code" } });
  });

  it("brings a refresh token for offline access, once, and again with prompt=consent", async () => {
    const buy = async (location: string) => {
      const code = new URL(location).searchParams.get("code")!;
      const fields = { ...refreshing, grant_type: "authorization_code", code, redirect_uri: CALLBACK };
      return Object.keys((await post("/oauth/v2/token", form(fields))).body).includes("refresh_token");
    };
    expect(await buy(await consent({ accessType: "online", prompt: "none" }))).toBe(false);
    emulator.reset();
    expect(await buy(await consent({ prompt: "none" }))).toBe(true);
    expect(await buy(await consent({ prompt: "none" }))).toBe(false);
    expect(await buy(await consent())).toBe(true);
  });

  it("asks no second time without prompt=consent, unless for more", async () => {
    await consent();
    const open = async (options: object) => {
      const given = { dataCenter: centerOf("us"), clientId: client_id, redirectUri: CALLBACK, state: "s" } as const;
      const url = authorizationUrl({ ...given, scopes: ["ZohoCRM.modules.leads.READ"], prompt: "none", ...options });
      return (await fetch(url, { redirect: "manual" })).status;
    };
    expect(await open({})).toBe(302);
    expect(await open({ prompt: "consent" })).toBe(200);
    expect(await open({ scopes: ["ZohoBooks.settings.READ"] })).toBe(200);
  });

  it("may be refused, and comes ten times in ten minutes", async () => {
    expect(await consent({}, "refuse")).toBe(`${CALLBACK}?state=s%201&error=access_denied&`);
    for (let n = 0; n < 10; n++) expect(await consent()).toContain("code=");
    expect(await consent()).toBe(`${CALLBACK}?state=s%201&error=access_denied&`);
    emulator.clock.advance(600_000);
    expect(await consent()).toContain("code=");
  });

  it("keeps twenty refresh tokens of a user and client: one more ends the first", async () => {
    const tokens: string[] = [];
    for (let n = 0; n < 20; n++) {
      emulator.clock.advance(60_000);
      const code = new URL(await consent()).searchParams.get("code")!;
      const grant = await exchangeCode({
        ...{ dataCenter: centerOf("us"), clientId: client_id, clientSecret: client_secret },
        ...{ code, redirectUri: CALLBACK },
      });
      tokens.push(grant.refreshToken!);
    }
    expect(await post("/oauth/v2/token", form(refreshing))).toMatchObject({ body: { error: "invalid_code" } });
    expect(await mint({ ...refreshing, refresh_token: tokens[0]! })).toMatch(TOKEN);
  });

  it("is proven by PKCE, without a secret for public clients", async () => {
    emulator.accounts.addClient({ clientId: "1000.PUBLIC", type: "public", redirectUris: ["app://back"] });
    const { codeChallenge, codeVerifier } = await createPkce();
    const options = { clientId: "1000.PUBLIC", redirectUri: "app://back", codeChallenge };
    const code = new URL(await consent(options)).searchParams.get("code")!;
    const exchange = { dataCenter: centerOf("us"), clientId: "1000.PUBLIC", code, redirectUri: "app://back" };
    await expect(exchangeCode({ ...exchange, codeVerifier: "guess" })).rejects.toBeInstanceOf(InvalidGrantError);
    expect((await exchangeCode({ ...exchange, codeVerifier })).refreshToken).toMatch(TOKEN);
  });

  it.each([
    ["invalid_client", { client_id: "1000.NOBODY" }],
    ["invalid_redirect_uri", { redirect_uri: "https://example.com/" }],
    ["invalid_response_type", { response_type: "token" }],
    ["invalid_scope", { scope: "leads" }],
  ])("says %s on a page, and sends nobody anywhere", async (error, fields) => {
    const query = form({
      response_type: "code",
      client_id,
      redirect_uri: CALLBACK,
      scope: "ZohoCRM.org.READ",
      ...fields,
    });
    const response = await fetch(`${emulator.url}/oauth/v2/auth?${query}`, { redirect: "manual" });
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain(error);
  });

  it("is not taken from another site's page", async () => {
    const query = form({ response_type: "code", client_id, redirect_uri: CALLBACK, scope: "ZohoCRM.org.READ" });
    const response = await fetch(`${emulator.url}/oauth/v2/auth?${query}`, {
      method: "POST",
      body: form({ decision: "accept" }),
      headers: { origin: "https://example.com" },
      redirect: "manual",
    });
    expect(response.status).toBe(403);
  });
});

describe("a self client", () => {
  const self = { clientId: "1000.EMULATORSELF", clientSecret: "emulator-self-secret" };

  it("exchanges a code from the console, without a redirect URI", async () => {
    const code = emulator.accounts.grantCode({ scopes: ["ZohoBooks.fullaccess.all"] });
    const grant = await exchangeCode({ dataCenter: centerOf("us"), ...self, code });
    expect(grant.refreshToken).toMatch(TOKEN);
  });

  it("acts for its own organization with client credentials", async () => {
    const { orgId } = emulator.sites[0]!;
    const crm = { ...self, scopes: ["ZohoCRM.org.READ"] };
    const session = emulator.session({ credential: clientCredentials({ ...crm, soid: `ZohoCRM.${orgId}` }) });
    expect((await session.fetch("/crm/v8/org")).status).toBe(200);
    const withoutOrg = emulator.session({ credential: clientCredentials(crm) });
    await expect(withoutOrg.fetch("/crm/v8/org")).rejects.toMatchObject({ code: "missing_org_info" });
    const books = { ...self, scopes: ["ZohoBooks.settings.READ"] };
    const inBooks = emulator.session({ credential: clientCredentials(books) });
    expect((await inBooks.fetch("/books/v3/organizations")).status).toBe(200);
  });
});

describe("a device", () => {
  const device = { client_id: "1000.DEVICE", client_secret: "device-secret" };
  const begin = async () => {
    emulator.accounts.addClient({ clientId: "1000.DEVICE", clientSecret: "device-secret", type: "device" });
    const asked = { ...device, grant_type: "device_request", scope: "ZohoCRM.org.READ", access_type: "offline" };
    return (await post("/oauth/v3/device/code", form(asked))).body;
  };
  const ask = async (code: string, origin = emulator.url) => {
    const body = form({ ...device, grant_type: "device_token", code });
    return (await fetch(`${origin}/oauth/v3/device/token`, { method: "POST", body })).json();
  };
  const answer = async (user_code: string, decision: string, place = "us production") => {
    const body = form({ user_code, decision, place });
    return (await fetch(`${emulator.url}/oauth/v3/device`, { method: "POST", body })).status;
  };

  it("asks until its user has typed the code in", async () => {
    const { device_code, user_code, verification_url, ...rest } = await begin();
    expect(device_code).toMatch(/^1004\.[0-9a-f]{32}\.[0-9a-f]{32}$/);
    expect(verification_url).toBe(`${emulator.url}/oauth/v3/device`);
    expect(rest).toMatchObject({ interval: 30, expires_in: 300 });
    expect(await (await fetch(verification_url)).text()).toContain("user_code");
    expect(await ask(device_code)).toEqual({ error: "authorization_pending" });
    emulator.clock.advance(29_000);
    expect(await ask(device_code)).toEqual({ error: "slow_down" });
    emulator.clock.advance(30_000);
    expect(await ask(device_code)).toEqual({ error: "authorization_pending" });
    expect(await answer("NO-SUCH", "accept")).toBe(400);
    expect(await answer(user_code.toLowerCase(), "accept")).toBe(200);
    expect(await ask(device_code)).toMatchObject({
      access_token: expect.stringMatching(TOKEN),
      refresh_token: expect.stringMatching(TOKEN),
      api_domain: emulator.url,
    });
    expect(await ask(device_code)).toEqual({ error: "invalid_code" });
  });

  it("is sent to the data centre of its user", async () => {
    const { device_code, user_code } = await begin();
    await answer(user_code, "accept", "eu production");
    expect(await ask(device_code)).toMatchObject({ error: "other_dc" });
    expect(await ask(device_code, urlOf("eu"))).toMatchObject({ api_domain: urlOf("eu") });
  });

  it("may be refused, and waits five minutes at most", async () => {
    const refused = await begin();
    await answer(refused.user_code, "refuse");
    expect(await ask(refused.device_code)).toEqual({ error: "access_denied" });
    const { device_code, user_code } = await begin();
    emulator.clock.advance(300_000);
    expect(await ask(device_code)).toEqual({ error: "expired" });
    expect(await answer(user_code, "accept")).toBe(400);
  });
});

describe("revocation", () => {
  it("ends a refresh token with the access tokens it gave", async () => {
    const token = `Zoho-oauthtoken ${await mint()}`;
    expect(await post(`/oauth/v2/token/revoke?token=${refresh_token}`)).toEqual({
      status: 200,
      body: { status: "success" },
    });
    expect(await call("/crm/v8/org", token)).toMatchObject({ status: 401 });
    expect(await post("/oauth/v2/token", form(refreshing))).toMatchObject({ body: { error: "invalid_code" } });
    expect(await post(`/oauth/v2/token/revoke?token=${refresh_token}`)).toMatchObject({ status: 400 });
  });

  it("ends one access token", async () => {
    const token = await mint();
    await revoke({ dataCenter: centerOf("us"), token });
    expect(await call("/crm/v8/org", `Zoho-oauthtoken ${token}`)).toMatchObject({ status: 401 });
    expect(await mint()).toMatch(TOKEN);
  });

  it("takes the newer form with Basic authorization, of its own tokens", async () => {
    const body = form({ token: await mint(), token_type: "access_token" });
    const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` });
    const wrong = await post("/oauth/v2/revoke/token", body, basic(client_id, "guess"));
    expect(wrong.body).toEqual({ error: "invalid_client_secret" });
    const stranger = await post("/oauth/v2/revoke/token", body, basic("1000.EMULATORSELF", "emulator-self-secret"));
    expect(stranger.status).toBe(400);
    expect(await post("/oauth/v2/revoke/token", body, basic(client_id, client_secret))).toEqual({
      status: 200,
      body: { status: "success" },
    });
  });
});

describe("an access token", () => {
  const unauthenticated = {
    code: 14,
    message:
      "The request could not be authenticated as the authentication value you entered is invalid. Enter a valid authentication value and try again.",
  };
  const unauthorized = { code: 57, message: "You are not authorized to perform this operation" };
  const invalid = { code: "INVALID_TOKEN", details: {}, message: "invalid oauth token", status: "error" };
  const dead = `Zoho-oauthtoken 1000.${"a".repeat(32)}.${"b".repeat(32)}`;

  it.each([
    [
      "CRM, none",
      "/crm/v8/org",
      undefined,
      { code: "AUTHENTICATION_FAILURE", details: {}, message: "Authentication failed", status: "error" },
    ],
    ["CRM, garbled", "/crm/v8/org", "Zoho-oauthtoken x", invalid],
    ["CRM, dead", "/crm/v8/org", dead, invalid],
    ["Books, none", "/books/v3/organizations", undefined, unauthenticated],
    ["Books, garbled", "/books/v3/organizations", "Zoho-oauthtoken x", unauthenticated],
    ["Books, dead", "/books/v3/organizations", dead, unauthorized],
    ["Inventory, dead", "/inventory/v1/organizations", dead, unauthorized],
  ])("is refused: %s", async (_what, path, header, body) => {
    expect(await call(path, header)).toEqual({ status: 401, body });
  });

  it("is good in its data centre, and for CRM in its environment", async () => {
    const token = `Zoho-oauthtoken ${await mint()}`;
    expect(await call("/crm/v8/org", token, urlOf("eu"))).toEqual({ status: 401, body: invalid });
    expect(await call("/crm/v8/org", token, urlOf("us", "sandbox"))).toEqual({ status: 401, body: invalid });
    expect(await call("/books/v3/organizations", token, urlOf("eu"))).toEqual({ status: 401, body: unauthorized });
    for (const site of emulator.sites) {
      const { dataCenter, environment } = site;
      const session = emulator.session({ site: { dataCenter, environment } });
      expect((await session.fetch("/crm/v8/org")).status, `${dataCenter} ${environment}`).toBe(200);
      expect(session.baseUrl).toBe(site.url);
    }
  });

  it("leads a session that is pinned elsewhere to an error, not to another environment", async () => {
    const credential = refreshToken(emulator.credentials);
    const pinned = emulator.session({ site: { environment: "sandbox" }, credential });
    await expect(pinned.fetch("/crm/v8/org")).rejects.toBeInstanceOf(WrongDataCenterError);
  });

  it("carries scopes, which every operation asks for", async () => {
    const code = emulator.accounts.grantCode({ scopes: ["ZohoCRM.modules.Leads.READ", "zohobooks.SETTINGS.read"] });
    const self = { clientId: "1000.EMULATORSELF", clientSecret: "emulator-self-secret" };
    const { accessToken: token } = await exchangeCode({ dataCenter: centerOf("us"), ...self, code });
    const header = `Zoho-oauthtoken ${token}`;
    expect((await call("/crm/v8/Leads?fields=Last_Name", header)).status).not.toBe(401);
    expect(await call("/crm/v8/Deals?fields=Deal_Name", header)).toEqual({
      status: 401,
      body: { code: "OAUTH_SCOPE_MISMATCH", details: {}, message: "Unauthorized", status: "error" },
    });
    expect((await call("/books/v3/organizations", header)).status).toBe(200);
    expect(await call("/books/v3/contacts", header)).toEqual({ status: 401, body: unauthorized });
    const { error } = emulator.session();
    const response = await fetch(`${emulator.url}/crm/v8/org`, { headers: { authorization: header } });
    const operation = { name: "org.get", product: "crm", retry: "safe", method: "GET", path: "/crm/v8/org" } as const;
    expect(error(response.clone(), { operation, text: await response.text() })).toBeInstanceOf(ScopeMismatchError);
  });

  it("tells CRM's callers when it ends", async () => {
    emulator.clock.set("2026-05-01T10:00:00Z");
    const response = await emulator.session().fetch("/crm/v8/org");
    expect(response.headers.get("x-accesstoken-reset")).toBe("2026-05-01T11:00:00+00:00");
  });

  it("may come as Bearer, unless that is switched off", async () => {
    const token = `Bearer ${await mint()}`;
    expect(await call("/crm/v8/org", token)).toMatchObject({ status: 200 });
    const picky = await startEmulator({ bearer: false });
    const session = picky.session({ credential: accessToken(token.slice(7)) });
    const direct = await fetch(`${picky.url}/crm/v8/org`, { headers: { authorization: token } });
    expect(await direct.json()).toMatchObject({ code: "AUTHENTICATION_FAILURE" });
    expect((await session.fetch("/crm/v8/org")).status).toBe(401);
    await picky.close();
  });

  it("outlives a reset and a restore, where the refresh token was there from the start", async () => {
    const session = emulator.session();
    await session.fetch("/crm/v8/org");
    const snapshot = emulator.snapshot();
    emulator.reset();
    await session.fetch("/crm/v8/org");
    emulator.restore(snapshot);
    await session.fetch("/crm/v8/org");
    expect(emulator.journal().map(({ path, status }) => `${status} ${path}`)).toEqual([
      "200 /crm/v8/org",
      "200 /crm/v8/org",
    ]);
  });
});

it("answers a path that it does not have with a page", async () => {
  const response = await fetch(`${emulator.url}/oauth/v3/token`, { method: "POST", body: form(refreshing) });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toContain("text/html");
});

describe("serverinfo", () => {
  it("lists the accounts servers", async () => {
    expect(await (await fetch(`${emulator.url}/oauth/serverinfo`)).json()).toEqual({
      result: "success",
      locations: { us: urlOf("us"), eu: urlOf("eu") },
    });
    const { dataCenters, unknown } = await serverInfo(centerOf("us"));
    expect(Object.keys({ ...dataCenters, ...unknown }).sort()).toEqual(["eu", "us"]);
  });
});

it("keeps tokens, codes and secrets out of its snapshots and its journal", async () => {
  const access = await mint();
  const location = await consent();
  const code = new URL(location).searchParams.get("code")!;
  await fetch(`${emulator.url}/oauth/v2/token?${form({ ...refreshing, grant_type: "authorization_code", code })}`);
  const kept = JSON.stringify([emulator.snapshot(), emulator.journal()]);
  for (const secret of [access, code, client_secret, refresh_token]) expect(kept).not.toContain(secret);
});
