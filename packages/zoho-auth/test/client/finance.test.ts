import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  batch,
  type ClientContext,
  entity,
  multipart,
  none,
  organizationOf,
  page,
  value,
  withoutEnvelope,
} from "../../src/client/index.ts";
import { createSession, refreshToken, ZohoError } from "../../src/index.ts";
import { type FakeZoho, startFakeZoho } from "../support/fake-zoho.ts";
import { operation } from "../support/operation.ts";

let zoho: FakeZoho;
let books: ClientContext;
const credential = refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" });

beforeEach(async () => {
  zoho = await startFakeZoho();
  const session = createSession({ dataCenter: zoho.center, credential, retry: { attempts: 1 } });
  books = { session, organizationId: "10234695" };
});
afterEach(() => zoho.close());

const organization = organizationOf;
const path = { invoice_id: "982000000567114" };
const list = operation({
  name: "books.invoices.list",
  method: "GET",
  path: "/books/v3/invoices",
  organization,
  property: "invoices",
  keys: ["debit_notes"],
  paging: "context",
});
const get = operation({
  name: "books.invoices.get",
  method: "GET",
  path: "/books/v3/invoices/{invoice_id}",
  organization,
  property: "invoice",
});
const email = operation({
  name: "books.invoices.email",
  method: "POST",
  path: "/books/v3/invoices/{invoice_id}/email",
  organization,
  form: multipart,
  files: ["attachments"],
});
const account = operation({
  name: "books.chartOfAccounts.get",
  method: "GET",
  path: "/books/v3/chartofaccounts/{account_id}",
  organization,
  enveloped: withoutEnvelope,
  keys: ["chart_of_account"],
});
const updateMany = operation({
  name: "books.tasks.updateMany",
  method: "PUT",
  path: "/books/v3/tasks",
  organization,
  property: "tasks",
});
const success = { code: 0, message: "success" };

describe("the organization of a call", () => {
  test("is the client's, or that of the call's options", async () => {
    zoho.onCall = () => ({ body: { ...success, invoice: { invoice_id: "1" } } });
    await entity(books, get, { path });
    await entity(books, get, { path }, { organizationId: "20" });
    expect(zoho.calls.map((call) => call.path)).toEqual([
      "/books/v3/invoices/982000000567114?organization_id=10234695",
      "/books/v3/invoices/982000000567114?organization_id=20",
    ]);
  });

  test("is missed before anything is sent", async () => {
    const call = entity({ session: books.session }, get, { path });
    await expect(call).rejects.toThrow(/^books\.invoices\.get: no organization\./);
    expect(zoho.calls).toHaveLength(0);
  });

  test("has limits of its own", async () => {
    zoho.onCall = () => ({ body: { ...success, invoice: {} } });
    await entity(books, get, { path });
    await entity(books, get, { path }, { organizationId: "20" });
    const pools = books.session.limits!.snapshot().map(({ pool }) => pool);
    expect(pools.sort()).toEqual(["books/10234695", "books/20"]);
  });
});

describe("the envelope", () => {
  test("is taken off; a code other than 0 is an error, whatever the status says", async () => {
    zoho.onCall = () => ({ body: { ...success, invoice: { invoice_id: "1" } } });
    expect(await entity(books, get, { path })).toEqual({ invoice_id: "1" });
    zoho.onCall = () => ({ body: { code: 1002, message: "Invoice does not exist." } });
    const error = await entity(books, get, { path }).catch((reason) => reason);
    expect(error).toBeInstanceOf(ZohoError);
    expect(error).toMatchObject({ code: 1002, operation: "books.invoices.get" });
  });

  test.each([
    ["as it is documented", { ...success, account_id: "7" }],
    ["as the wire may have it", { ...success, chart_of_account: { account_id: "7" } }],
  ])("an entity without a key, %s", async (_, body) => {
    zoho.onCall = () => ({ body });
    expect(await value(books, account, { path: { account_id: "7" } })).toEqual({ account_id: "7" });
  });
});

describe("a list", () => {
  test("goes on while page_context says so, with the same parameters", async () => {
    zoho.onCall = ({ path: url }) => {
      const number = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
      return {
        body: { ...success, invoices: [{ number }], page_context: { page: number, has_more_page: number < 3 } },
      };
    };
    const rows: unknown[] = [];
    for await (const row of page(books, list, { params: { status: "sent" } })) rows.push(row);
    expect(rows).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    expect(zoho.calls.map((call) => call.path.split("?")[1])).toEqual([
      "status=sent&organization_id=10234695",
      "status=sent&page=2&organization_id=10234695",
      "status=sent&page=3&organization_id=10234695",
    ]);
  });

  test("may stand under another key, and page_context in a list", async () => {
    zoho.onCall = () => ({
      body: { ...success, debit_notes: [{ a: 1 }], page_context: [{ page: 1, has_more_page: true }] },
    });
    const first = await page(books, list, {});
    expect([first.rows, first.hasNextPage]).toEqual([[{ a: 1 }], true]);
  });
});

test("a refusal under 200 is one for operations without an organization too", async () => {
  const organizations = operation({
    name: "books.organizations.get",
    method: "GET",
    path: "/books/v3/organizations/1",
    property: "organization",
  });
  zoho.onCall = () => ({ body: { code: 6041, message: "This user is not associated with the CompanyID" } });
  await expect(entity(books, organizations, {})).rejects.toMatchObject({ code: 6041 });
});

test("files go beside the JSON, which is then a field of the form", async () => {
  zoho.onCall = () => ({ body: success });
  const attachments = [new Blob(["one"]), new Blob(["two"])];
  await none(books, email, { path, body: { to_mail_ids: ["a@b.c"] }, params: { attachments, send_attachment: true } });
  await none(books, email, { path, body: { to_mail_ids: ["a@b.c"] }, params: {} });
  const [withFiles, without] = zoho.calls;
  expect(withFiles!.path).toContain("?send_attachment=true&organization_id=");
  expect(withFiles!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(withFiles!.body).toContain('name="JSONString"\r\n\r\n{"to_mail_ids":["a@b.c"]}');
  expect(withFiles!.body.match(/name="attachments"/g)).toHaveLength(2);
  expect([without!.headers["content-type"], without!.body]).toEqual(["application/json", '{"to_mail_ids":["a@b.c"]}']);
});

test("rows of a write have codes of their own: refused ones do not reject the call, unless nobody asked for rows", async () => {
  const rows = [
    { code: 0, message: "updated", task_id: "1" },
    { code: 1002, message: "Task does not exist." },
  ];
  zoho.onCall = () => ({ body: { tasks: rows } });
  const { succeeded, failed } = await batch(books, updateMany, { body: [{}, {}] });
  expect(succeeded.map(({ index, value: row }) => [index, row])).toEqual([[0, rows[0]]]);
  expect(failed.map(({ index, error }) => [index, error.code])).toEqual([[1, 1002]]);
  await expect(none(books, updateMany, { body: [{}, {}] })).rejects.toMatchObject({ code: 1002 });
});
