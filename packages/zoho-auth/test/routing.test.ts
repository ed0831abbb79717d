import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  accessToken,
  type Credential,
  createSession,
  dataCenter,
  logTo,
  type Middleware,
  type SessionEvent,
  type SessionOptions,
  UnknownHostError,
  WrongDataCenterError,
} from "../src/index.ts";
import { type FakeZoho, startFakeZoho } from "./support/fake-zoho.ts";

/** A session whose requests end here: what was sent where, with which token. */
const recorded = (options: Partial<SessionOptions> = {}, answer = () => new Response("{}")) => {
  const sent: { url: string; token: string | null; redirect: string | undefined }[] = [];
  const events: SessionEvent[] = [];
  const session = createSession({
    dataCenter: "eu",
    credential: accessToken("t"),
    limits: false,
    log: logTo((event) => events.push(event)),
    fetch: async (input, init) => {
      sent.push({
        url: String(input),
        token: new Headers(init?.headers).get("authorization"),
        redirect: init?.redirect,
      });
      return answer();
    },
    ...options,
  });
  return { session, sent, events };
};

const tokenOf = (apiDomain: string): Credential => ({ mint: async () => ({ accessToken: "t", apiDomain }) });

describe("a path finds its product's host", () => {
  test.each([
    ["/crm/v8/Leads", "https://www.zohoapis.eu/crm/v8/Leads"],
    ["/books/v3/invoices?organization_id=1", "https://www.zohoapis.eu/books/v3/invoices?organization_id=1"],
    ["/inventory/v1/items", "https://www.zohoapis.eu/inventory/v1/items"],
    ["/api/v1/tickets", "https://desk.zoho.eu/api/v1/tickets"],
    ["/people/api/forms", "https://people.zoho.eu/people/api/forms"],
    ["/restapi/portals/", "https://projectsapi.zoho.eu/restapi/portals/"],
    ["/api/v3/portals", "https://projectsapi.zoho.eu/api/v3/portals"],
    ["/api/v1.1/getmailinglists", "https://campaigns.zoho.eu/api/v1.1/getmailinglists"],
    ["/restapi/v2/orgs", "https://analyticsapi.zoho.eu/restapi/v2/orgs"],
    ["/anything/v1/x", "https://www.zohoapis.eu/anything/v1/x"],
    ["//evil.example/crm", "https://www.zohoapis.eu//evil.example/crm"],
  ])("%s", async (path, url) => {
    const { session, sent } = recorded();
    await session.fetch(path);
    expect(sent).toEqual([{ url, token: "Zoho-oauthtoken t", redirect: "manual" }]);
  });

  test("an operation of a generated client says its product and host itself", async () => {
    const { session, sent } = recorded();
    const operation = {
      name: "x",
      product: "crm",
      method: "POST",
      path: "/x",
      retry: "unsafe",
      host: "upload",
    } as const;
    await session.fetch("/crm/v8/upload", { method: "POST", body: "x", zoho: { operation } });
    expect(sent[0]?.url).toBe("https://content.zohoapis.eu/crm/v8/upload");
  });

  test("CRM goes to the environment's host, other products do not", async () => {
    const { session, sent } = recorded({ environment: "sandbox" });
    expect(session.baseUrl).toBe("https://sandbox.zohoapis.eu");
    await session.fetch("/crm/v8/org");
    await session.fetch("/books/v3/items");
    expect(sent.map(({ url }) => url)).toEqual([
      "https://sandbox.zohoapis.eu/crm/v8/org",
      "https://www.zohoapis.eu/books/v3/items",
    ]);
  });

  test("an environment that a data centre does not have is refused at once", () => {
    expect(() => recorded({ dataCenter: "uk", environment: "sandbox" })).toThrow(/no known sandbox host/);
  });
});

describe("the token decides", () => {
  test("a token of another data centre is followed, and said so", async () => {
    const { session, sent, events } = recorded({ credential: tokenOf("https://www.zohoapis.in") });
    await session.fetch("/crm/v8/org");
    await session.fetch("/books/v3/items");
    expect(sent.map(({ url }) => url)).toEqual([
      "https://www.zohoapis.in/crm/v8/org",
      "https://www.zohoapis.in/books/v3/items",
    ]);
    expect(events.filter(({ type }) => type === "rerouted")).toEqual([
      { type: "rerouted", dataCenter: "in", environment: "production" },
    ]);
  });

  test("a sandbox token is followed where the environment was left open, and refused where it was not", async () => {
    const open = recorded({ credential: tokenOf("https://sandbox.zohoapis.eu") });
    await open.session.fetch("/crm/v8/org");
    expect(open.sent[0]?.url).toBe("https://sandbox.zohoapis.eu/crm/v8/org");
    const pinned = recorded({ credential: tokenOf("https://sandbox.zohoapis.eu"), environment: "production" });
    await expect(pinned.session.fetch("/crm/v8/org")).rejects.toThrow(WrongDataCenterError);
    await expect(pinned.session.fetch("/crm/v8/org")).rejects.toThrow("for sandbox, the session for production");
    expect(pinned.sent).toEqual([]);
  });

  test.each([
    "https://evil.example",
    "http://www.zohoapis.eu",
    "https://www.zohoapis.eu.evil.example",
    "https://api.zoho.eu",
  ])("%s is nobody's API host: the table's is used, and the stranger reported", async (apiDomain) => {
    const { session, sent, events } = recorded({ credential: tokenOf(apiDomain) });
    await session.fetch("/crm/v8/org");
    expect(sent[0]?.url).toBe("https://www.zohoapis.eu/crm/v8/org");
    expect(events).toContainEqual({ type: "unknown-api-domain", apiDomain });
  });
});

describe("the token goes to known hosts only", () => {
  test.each([
    "https://evil.example/crm/v8/org",
    "https://www.zohoapis.in/crm/v8/org",
    "http://www.zohoapis.eu/crm/v8/org",
    "https://www.zohoapis.eu:8443/crm/v8/org",
    "https://www.zohoapis.eu@evil.example/",
    "https://www.zohoapis.eu.evil.example/",
  ])("%s", async (url) => {
    const { session, sent } = recorded();
    await expect(session.fetch(url)).rejects.toBeInstanceOf(UnknownHostError);
    expect(sent).toEqual([]);
  });

  test("also when a middleware changes the address", async () => {
    const { session, sent } = recorded({
      attemptMiddleware: [(request, next) => next({ ...request, url: new URL("https://evil.example/") })],
    });
    await expect(session.fetch("/crm/v8/org")).rejects.toBeInstanceOf(UnknownHostError);
    expect(sent).toEqual([]);
  });

  const seen: (string | null)[] = [];
  const look: Middleware = async (request, next) => {
    const response = await next(request);
    seen.push(request.headers.get("authorization"));
    return response;
  };
  test.each<[string, Partial<SessionOptions>]>([
    ["a middleware", { middleware: [look] }],
    ["an attempt's middleware", { attemptMiddleware: [look] }],
    ["a call's trace", { trace: { call: look } }],
  ])("%s never sees it", async (_, options) => {
    seen.length = 0;
    const { session, sent } = recorded(options);
    await session.fetch("/crm/v8/org");
    expect([seen, sent.length]).toEqual([[null], 1]);
  });

  test("every host of the data centre is one of them", async () => {
    const { session, sent } = recorded();
    const { products = {}, name: _, ...origins } = dataCenter("eu");
    const all = [...Object.values(origins), ...Object.values(products)];
    for (const origin of all) await session.fetch(`${origin}/x/y`);
    expect(sent.map(({ url }) => url)).toEqual(all.map((origin) => `${origin}/x/y`));
  });
});

describe("redirects", () => {
  let zoho: FakeZoho;
  let stranger: FakeZoho;
  beforeEach(async () => {
    [zoho, stranger] = await Promise.all([startFakeZoho(), startFakeZoho({ name: "stranger" })]);
  });
  afterEach(() => Promise.all([zoho.close(), stranger.close()]));

  test("are returned, not followed: the token stays here", async () => {
    zoho.onCall = () => ({ status: 302, headers: { location: `${stranger.center.api}/steal` } });
    const credential: Credential = {
      mint: ({ request }) =>
        request({
          grant_type: "refresh_token",
          client_id: "1000.CLIENT",
          client_secret: "the-secret",
          refresh_token: "1000.refresh",
        }),
    };
    const session = createSession({ dataCenter: zoho.center, credential });
    const response = await session.fetch("/crm/v8/org");
    expect(response.status).toBe(302);
    expect(stranger.calls).toEqual([]);
  });
});
