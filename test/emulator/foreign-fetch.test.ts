// What people write by hand: fetch, and bodies as the older documents and the clients of other languages send them.
import { type RunningEmulator, startEmulator } from "@x/zoho-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buyToken } from "./support/buy-token.ts";

const ORGANIZATION = "10234695";

let emulator: RunningEmulator;
let authorization: string;

beforeAll(async () => {
  emulator = await startEmulator();
  authorization = `Zoho-oauthtoken ${await buyToken(emulator)}`;
});
afterAll(() => emulator.close());

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function send(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set("authorization", headers.get("authorization") ?? authorization);
  const response = await fetch(`${emulator.url}${path}`, { ...init, headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("Books by hand", () => {
  const path = (resource: string): string => `/books/v3/${resource}?organization_id=${ORGANIZATION}`;
  const post = (resource: string, body: BodyInit): Promise<Answer> => send(path(resource), { method: "POST", body });
  const jsonString = (value: object): string => JSON.stringify(value);

  it("takes a JSONString in a form, url-encoded or in parts, and JSON as such", async () => {
    const parts = new FormData();
    parts.set("JSONString", jsonString({ contact_name: "In parts" }));
    const bodies: [string, BodyInit][] = [
      ["Encoded", new URLSearchParams({ JSONString: jsonString({ contact_name: "Encoded" }) })],
      ["In parts", parts],
      // `fetch` declares a text as text/plain; many a client declares nothing better.
      ["Bare", jsonString({ contact_name: "Bare" })],
    ];
    for (const [contact_name, body] of bodies) {
      expect(await post("contacts", body), contact_name).toMatchObject({
        status: 201,
        body: { code: 0, contact: { contact_name } },
      });
    }
    const charset = await send(path("contacts"), {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: jsonString({ contact_name: "Zoë & Söhne" }),
    });
    expect(charset).toMatchObject({ status: 201, body: { contact: { contact_name: "Zoë & Söhne" } } });
  });

  it("updates with a JSONString, and shows what was written", async () => {
    const made = await post("items", new URLSearchParams({ JSONString: jsonString({ name: "Plank", rate: 5 }) }));
    const { item_id } = made.body.item as { item_id: string };
    const changed = await send(path(`items/${item_id}`), {
      method: "PUT",
      body: new URLSearchParams({ JSONString: jsonString({ rate: 6.5 }) }),
    });
    expect(changed).toMatchObject({ status: 200, body: { code: 0, item: { item_id, name: "Plank", rate: 6.5 } } });
    expect(await send(path(`items/${item_id}`))).toMatchObject({ body: { item: { rate: 6.5 } } });
  });

  it("finds the organization in the header as well, and asks for it once there are several", async () => {
    const header = { "x-com-zoho-books-organizationid": ORGANIZATION };
    expect(await send("/books/v3/items", { headers: header })).toMatchObject({ status: 200, body: { code: 0 } });
    expect(await send("/books/v3/items?organization_id=1")).toMatchObject({ status: 400, body: { code: 6041 } });
    expect(await send("/books/v3/items")).toMatchObject({ status: 200, body: { code: 0 } });
    const second = { name: "Branch", currency_code: "EUR", time_zone: "Europe/Berlin", portal_name: "branch" };
    const made = await send("/books/v3/organizations", { method: "POST", body: JSON.stringify(second) });
    expect(made).toMatchObject({ status: 201, body: { code: 0 } });
    expect(await send("/books/v3/items")).toMatchObject({
      status: 400,
      body: { code: 6024, error_info: [{ organization_id: ORGANIZATION }, { name: "Branch" }] },
    });
  });

  it("refuses who is not signed in, what is not there, and what is no JSON", async () => {
    const as = (token: string) => send(path("items"), { headers: { authorization: `Zoho-oauthtoken ${token}` } });
    expect(await as("nobody")).toMatchObject({ status: 401, body: { code: 14 } });
    const dead = `1000.${"0".repeat(32)}.${"f".repeat(32)}`;
    expect(await as(dead)).toMatchObject({ status: 401, body: { code: 57 } });
    expect(await send(path("items/1"))).toMatchObject({ status: 404, body: { code: 1002 } });
    const broken = await post("items", new URLSearchParams({ JSONString: "{" }));
    expect([broken.status, typeof broken.body.code]).toEqual([400, "number"]);
  });

  it("pages as the documents count", async () => {
    const { status, body } = await send(`${path("contacts")}&page=2&per_page=2&sort_column=contact_name&sort_order=A`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ code: 0, page_context: { page: 2, per_page: 2, has_more_page: false } });
    expect((body.contacts as { contact_name: string }[]).map((contact) => contact.contact_name)).toEqual([
      "In parts",
      "Zoë & Söhne",
    ]);
  });
});

describe("CRM by hand", () => {
  it("takes JSON under any content type, as Zoho does", async () => {
    for (const type of ["application/json", "application/json;charset=UTF-8", "text/plain;charset=UTF-8"]) {
      const made = await send("/crm/v8/Leads", {
        method: "POST",
        headers: { "content-type": type },
        body: JSON.stringify({ data: [{ Last_Name: type, Company: "Acme" }] }),
      });
      expect(made, type).toMatchObject({ status: 201, body: { data: [{ code: "SUCCESS" }] } });
    }
  });

  it("takes no other word that paths begin with for a module", async () => {
    for (const path of ["settings/nonsense", "org/taxes", "users/1/nonsense"]) {
      const { status, body } = await send(`/crm/v8/${path}`);
      expect([status, body.code], path).toEqual([404, "INVALID_URL_PATTERN"]);
    }
    const unknown = await send("/crm/v8/Nonsense/1");
    expect([unknown.status, unknown.body.code]).toEqual([400, "INVALID_MODULE"]);
  });

  it("accepts Bearer, and refuses anything else", async () => {
    const bearer = { authorization: authorization.replace("Zoho-oauthtoken", "Bearer") };
    expect(await send("/crm/v8/org", { headers: bearer })).toMatchObject({ status: 200 });
    const basic = await send("/crm/v8/org", { headers: { authorization: "Basic bm9ib2R5" } });
    expect([basic.status, basic.body.status]).toEqual([401, "error"]);
  });
});
