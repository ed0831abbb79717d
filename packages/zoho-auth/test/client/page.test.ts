import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "../../src/client/index.ts";
import { createSession, refreshToken, type Session } from "../../src/index.ts";
import { type FakeZoho, type SeenRequest, startFakeZoho } from "../support/fake-zoho.ts";
import { operation } from "../support/operation.ts";

let zoho: FakeZoho;
let session: Session;
const credential = refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" });

beforeEach(async () => {
  zoho = await startFakeZoho();
  session = createSession({ dataCenter: zoho.center, credential, retry: { base: 5 } });
});
afterEach(() => zoho.close());

const byToken = operation({
  name: "crm.records.list",
  method: "GET",
  path: "/crm/v8/Leads",
  property: "data",
  paging: "token",
});
const byNumber = operation({
  name: "crm.users.list",
  method: "GET",
  path: "/crm/v8/users",
  property: "users",
  paging: "page",
});
const single = operation({ name: "crm.roles.list", method: "GET", path: "/crm/v8/settings/roles", property: "roles" });

interface Row {
  readonly id: number;
}

/** Zoho's rules for a module of `total` rows: numbers reach 2,000 rows, tokens are bound to all other parameters. */
function module(total: number): (request: SeenRequest) => { status?: number; body?: unknown } {
  return ({ path }) => {
    const query = new URL(path, "http://zoho").searchParams;
    const perPage = Number(query.get("per_page") ?? 200);
    const token = query.get("page_token");
    const number = Number(query.get("page") ?? 1);
    const refuse = (code: string) => ({ status: 400, body: { code, details: {}, message: code, status: "error" } });
    if (token && query.has("page")) return refuse("AMBIGUITY_DURING_PROCESSING");
    if (token && token.split("|")[1] !== query.get("fields")) return refuse("TOKEN_BOUND_DATA_MISMATCH");
    const offset = token ? Number(token.split("|")[0]) : (number - 1) * perPage;
    if (!token && offset + perPage > 2000) return refuse("DISCRETE_PAGINATION_LIMIT_EXCEEDED");
    const rows = Array.from({ length: Math.max(0, Math.min(perPage, total - offset)) }, (_, i) => ({ id: offset + i }));
    if (rows.length === 0) return { status: 204 };
    const end = offset + rows.length;
    const more = end < total;
    return {
      body: {
        data: rows,
        info: {
          page: number,
          per_page: perPage,
          count: rows.length,
          more_records: more,
          next_page_token: more ? `${end}|${query.get("fields")}` : null,
        },
      },
    };
  };
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe("a list with page tokens", () => {
  test.each([0, 1, 199, 200, 201, 2000, 2001, 2600])("gives all of %i rows, once and in order", async (total) => {
    zoho.onCall = module(total);
    const rows = await all(page<Row>({ session }, byToken, { params: { fields: ["Last_Name"] } }));
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: total }, (_, id) => id));
  });

  test("goes by number for 2,000 rows and then by token, with every other parameter unchanged", async () => {
    zoho.onCall = module(2300);
    await all(page<Row>({ session }, byToken, { params: { fields: ["A", "B"], per_page: 200 } }));
    const queries = zoho.calls.map(({ path }) => new URL(path, "http://zoho").searchParams);
    expect(queries.map((query) => query.get("page") ?? query.get("page_token"))).toEqual([
      null,
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "2000|A,B",
      "2200|A,B",
    ]);
    expect(new Set(queries.map((query) => `${query.get("fields")} ${query.get("per_page")}`))).toEqual(
      new Set(["A,B 200"]),
    );
  });

  test("goes on from a token of the caller's", async () => {
    zoho.onCall = module(500);
    const rows = await all(page<Row>({ session }, byToken, { params: { fields: ["A"], page_token: "250|A" } }));
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, i) => 250 + i));
  });
});

describe("one page", () => {
  test("is what the promise gives, with Zoho's own block and the way on", async () => {
    zoho.onCall = module(450);
    const first = await page<Row>({ session }, byToken, { params: { fields: ["A"] } });
    expect(first.rows).toHaveLength(200);
    expect(first.info).toMatchObject({ count: 200, more_records: true });
    expect(first.hasNextPage).toBe(true);
    const second = await first.nextPage();
    expect(second?.rows[0]).toEqual({ id: 200 });
    const third = await second?.nextPage();
    expect(third?.rows).toHaveLength(50);
    expect(third?.hasNextPage).toBe(false);
    expect(await third?.nextPage()).toBeUndefined();
    expect(await all(second!)).toHaveLength(250);
  });

  test.each([204, 304])("%i is an empty page", async (status) => {
    zoho.onCall = () => ({ status });
    const { data, response } = await page<Row>({ session }, byToken, {}).withResponse();
    expect(data.rows).toEqual([]);
    expect(data.hasNextPage).toBe(false);
    expect(response.status).toBe(status);
  });

  test("a list that does not page stops, whatever it says", async () => {
    zoho.onCall = () => ({ body: { roles: [{ id: 1 }], info: { more_records: true } } });
    expect(await all(page<Row>({ session }, single, {}))).toEqual([{ id: 1 }]);
    expect(zoho.calls).toHaveLength(1);
  });

  test("numbers alone go on until Zoho says there are no more", async () => {
    zoho.onCall = ({ path }) => {
      const number = Number(new URL(path, "http://zoho").searchParams.get("page") ?? 1);
      return { body: { users: [{ id: number }], info: { page: number, per_page: 1, more_records: number < 4 } } };
    };
    expect(await all(page<Row>({ session }, byNumber, { params: { type: "AllUsers" } }))).toEqual(
      [1, 2, 3, 4].map((id) => ({ id })),
    );
  });

  test("an empty page that claims more does not go on for ever", async () => {
    zoho.onCall = () => ({ body: { users: [], info: { more_records: true } } });
    expect(await all(page<Row>({ session }, byNumber, {}))).toEqual([]);
    expect(zoho.calls).toHaveLength(1);
  });
});

describe("trouble in the middle of a walk", () => {
  test("a token that dies is renewed; no row is lost or doubled", async () => {
    const rows = module(1000);
    zoho.onCall = (request) => {
      if (zoho.calls.length === 3) zoho.expireTokens();
      return rows(request);
    };
    const found = await all(page<Row>({ session }, byToken, { params: { fields: ["A"] } }));
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, id) => id));
    expect(zoho.tokenRequests).toHaveLength(2);
  });

  test("an abort ends it with the signal's reason; the rows so far were given", async () => {
    zoho.onCall = module(1000);
    const controller = new AbortController();
    const seen: number[] = [];
    const walk = async () => {
      for await (const { id } of page<Row>(
        { session },
        byToken,
        { params: { fields: ["A"] } },
        { signal: controller.signal },
      )) {
        seen.push(id);
        if (id === 250) controller.abort(new Error("enough"));
      }
    };
    await expect(walk()).rejects.toThrow("enough");
    expect(seen).toHaveLength(400);
    expect(zoho.calls).toHaveLength(2);
  });

  test("leaving the loop asks for no further page", async () => {
    zoho.onCall = module(1000);
    for await (const { id } of page<Row>({ session }, byToken, { params: { fields: ["A"] } })) if (id === 10) break;
    expect(zoho.calls).toHaveLength(1);
  });

  test("an error rejects with the operation's name", async () => {
    zoho.onCall = () => ({
      status: 400,
      body: { code: "EXPIRED_VALUE", details: {}, message: "old", status: "error" },
    });
    await expect(all(page<Row>({ session }, byToken, {}))).rejects.toMatchObject({
      operation: "crm.records.list",
      code: "EXPIRED_VALUE",
    });
  });
});
