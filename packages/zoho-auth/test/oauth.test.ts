import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  authorizationUrl,
  createPkce,
  dataCenter,
  dataCenterNames,
  exchangeCode,
  findByApiDomain,
  InvalidGrantError,
  parseRedirect,
  revoke,
  serverInfo,
  TokenRequestError,
  UnexpectedResponseError,
  WrongDataCenterError,
  ZohoError,
} from "../src/index.ts";
import { type FakeZoho, startFakeZoho } from "./support/fake-zoho.ts";

let zoho: FakeZoho;
beforeEach(async () => {
  zoho = await startFakeZoho();
});
afterEach(() => zoho.close());

describe("data centres", () => {
  test("the hosts are those of Zoho's documents, the irregular ones included", () => {
    const table = Object.fromEntries(dataCenterNames.map((name) => [name, dataCenter(name)]));
    const row = (name: string) => {
      const { accounts, api, sandbox, developer, upload } = table[name]!;
      return [accounts, api, sandbox, developer, upload].map((origin) => origin?.replace("https://", ""));
    };
    const regular = (tld: string) => [
      `accounts.zoho.${tld}`,
      `www.zohoapis.${tld}`,
      `sandbox.zohoapis.${tld}`,
      `developer.zohoapis.${tld}`,
      `content.zohoapis.${tld}`,
    ];
    expect(row("us")).toEqual(regular("com"));
    expect(row("eu")).toEqual(regular("eu"));
    expect(row("in")).toEqual(regular("in"));
    expect(row("au")).toEqual(regular("com.au"));
    expect(row("jp")).toEqual(regular("jp"));
    expect(row("cn")).toEqual(regular("com.cn"));
    expect(row("ca")).toEqual(["accounts.zohocloud.ca", ...regular("ca").slice(1, 4), "upload.zohocloud.ca"]);
    expect(row("sa")).toEqual([...regular("sa").slice(0, 4), "files.zoho.sa"]);
    expect(row("uk")).toEqual([...regular("uk").slice(0, 2), undefined, undefined, undefined]);
    expect(row("ae")).toEqual([...regular("ae").slice(0, 2), undefined, undefined, undefined]);
    expect(dataCenterNames).toHaveLength(10);
    expect(dataCenter("ca").products).toMatchObject({
      desk: "https://desk.zohocloud.ca",
      analytics: "https://analyticsapi.zohocloud.ca",
    });
    expect(dataCenter("eu").products).toMatchObject({ projects: "https://projectsapi.zoho.eu" });
  });

  test("an unknown name is refused with the known ones", () => {
    expect(() => dataCenter("sg" as "us")).toThrow(/us,eu,in/);
    expect(() => dataCenter("toString" as "us")).toThrow(ZohoError);
  });

  test("an api_domain leads to data centre and environment, if it is known or declared", () => {
    expect(findByApiDomain("https://www.zohoapis.in")).toMatchObject({
      center: { name: "in" },
      environment: "production",
    });
    expect(findByApiDomain("https://sandbox.zohoapis.com.au")).toMatchObject({
      center: { name: "au" },
      environment: "sandbox",
    });
    expect(findByApiDomain("https://www.zohoapis.in.example.com")).toBeUndefined();
    expect(findByApiDomain(zoho.center.api)).toBeUndefined();
    expect(findByApiDomain(zoho.center.api, [zoho.center])?.center).toBe(zoho.center);
  });
});

describe("the authorization URL", () => {
  const options = {
    dataCenter: "eu",
    clientId: "1000.X",
    redirectUri: "https://app.example/callback?x=1",
    scopes: ["ZohoCRM.modules.ALL", "ZohoBooks.settings.READ"],
    state: "s-1",
  } as const;

  test("asks for a refresh token, with comma-separated scopes", () => {
    const url = new URL(authorizationUrl(options));
    expect(url.origin + url.pathname).toBe("https://accounts.zoho.eu/oauth/v2/auth");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "1000.X",
      redirect_uri: "https://app.example/callback?x=1",
      scope: "ZohoCRM.modules.ALL,ZohoBooks.settings.READ",
      state: "s-1",
      access_type: "offline",
      prompt: "consent",
    });
  });

  test("carries the challenge of a public client, and what the caller chose", async () => {
    const { codeVerifier, codeChallenge } = await createPkce();
    expect(codeVerifier).toMatch(/^[\w-]{43}$/);
    expect(codeChallenge).toBe(createHash("sha256").update(codeVerifier).digest("base64url"));
    const { searchParams } = new URL(
      authorizationUrl({ ...options, codeChallenge, accessType: "online", prompt: "none" }),
    );
    expect(searchParams.get("code_challenge")).toBe(codeChallenge);
    expect(searchParams.get("code_challenge_method")).toBe("S256");
    expect(searchParams.get("access_type")).toBe("online");
    expect(searchParams.has("prompt")).toBe(false);
  });
});

describe("the redirect", () => {
  const parse = (query: string, more = {}) =>
    parseRedirect(`https://app.example/cb?${query}`, { state: "s", dataCenter: "us", ...more });

  test("names the user's data centre, as captured, with its trailing ampersand", () => {
    const redirect = parse("state=s&code=1000.ab.cd&location=in&accounts-server=https%3A%2F%2Faccounts.zoho.in&");
    expect(redirect).toMatchObject({ code: "1000.ab.cd", dataCenter: { name: "in" } });
  });

  test("may name it by location alone, or not at all, and may be a path", () => {
    expect(parse("state=s&code=c&location=ca").dataCenter.accounts).toBe("https://accounts.zohocloud.ca");
    expect(parse("state=s&code=c").dataCenter.name).toBe("us");
    expect(parseRedirect("/cb?state=s&code=c", { state: "s", dataCenter: "jp" }).dataCenter.name).toBe("jp");
  });

  test.each([
    "accounts-server=https%3A%2F%2Faccounts.zoho.eu.evil.example",
    "accounts-server=https%3A%2F%2Fevil.example&location=eu",
    "accounts-server=http%3A%2F%2Faccounts.zoho.eu",
    "location=sg",
  ])("to a stranger is refused: %s", (query) => {
    expect(() => parse(`state=s&code=c&${query}`)).toThrow(WrongDataCenterError);
  });

  test("to a declared data centre is accepted", () => {
    const query = `state=s&code=c&accounts-server=${encodeURIComponent(zoho.center.accounts)}`;
    expect(parse(query, { declared: [zoho.center] }).dataCenter).toBe(zoho.center);
  });

  test("with another state, an error or no code is refused", () => {
    expect(() => parse("state=other&code=c")).toThrow(/state/);
    expect(() => parse("code=c")).toThrow(TokenRequestError);
    expect(() => parse("state=s&error=access_denied")).toThrow(/The user refused/);
    expect(() => parse("state=s")).toThrow(/no grant code/);
  });
});

test("exchangeCode buys tokens, with the secret in the body", async () => {
  const grant = await exchangeCode({
    dataCenter: zoho.center,
    clientId: "1000.CLIENT",
    clientSecret: "the-secret",
    code: "1000.code",
    redirectUri: "https://app.example/cb",
  });
  expect(grant).toMatchObject({
    accessToken: zoho.minted[0],
    refreshToken: "1000.refresh",
    expiresIn: 3600,
    apiDomain: zoho.center.api,
  });
  zoho.onToken = (_, { path }) => {
    expect(path).toBe("/oauth/v2/token");
    return { body: { error: "invalid_code" } };
  };
  const again = exchangeCode({
    dataCenter: zoho.center,
    clientId: "1000.CLIENT",
    clientSecret: "the-secret",
    code: "x",
  });
  await expect(again).rejects.toThrow(InvalidGrantError);
  await expect(again).rejects.toThrow(/works once/);
});

test("revoke sends the token in the body and tells when it is unknown", async () => {
  zoho.onToken = (form, { path }) => {
    expect(path).toBe("/oauth/v2/token/revoke");
    return form.get("token") === "1000.refresh"
      ? { body: { status: "success" } }
      : { status: 400, body: { error: "invalid_token" } };
  };
  await revoke({ dataCenter: zoho.center, token: "1000.refresh" });
  const error = await revoke({ dataCenter: zoho.center, token: "1000.unknown" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TokenRequestError);
  expect((error as Error).message).not.toContain("1000.unknown");
});

test("serverInfo sorts what Zoho lists into known and unknown", async () => {
  const stranger = "https://accounts.zoho.xx";
  zoho.onToken = () => ({
    body: {
      result: "success",
      locations: { eu: "https://accounts.zoho.eu", xx: stranger, me: `${zoho.center.accounts}/` },
    },
  });
  const { dataCenters, unknown } = await serverInfo(zoho.center);
  expect(dataCenters.eu?.api).toBe("https://www.zohoapis.eu");
  expect(dataCenters.me).toBe(zoho.center);
  expect(unknown).toEqual({ xx: stranger });
  zoho.onToken = () => ({ body: "<html>" });
  await expect(serverInfo(zoho.center)).rejects.toBeInstanceOf(UnexpectedResponseError);
});
