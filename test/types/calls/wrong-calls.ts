// Calls that must not compile: each mistake is one that somebody makes. A line that does compile fails the test.
import { createSession, refreshToken } from "@x/zoho-auth";
import { type UserInput, ZohoCrm } from "@x/zoho-crm";
import { recordsList, usersGet } from "@x/zoho-crm/operations";

declare const crm: ZohoCrm;
declare const file: Blob;
const credential = refreshToken({ clientId: "1000.A", clientSecret: "b", refreshToken: "1000.c" });
const id = "3652397000000649013";

export async function parameters(): Promise<void> {
  // @ts-expect-error -- `fields` is required
  await crm.records.list("Leads");
  // @ts-expect-error -- `fields` is required
  await crm.records.list("Leads", { per_page: 10 });
  // @ts-expect-error -- the list of fields is a list
  await crm.records.list("Leads", { fields: "Last_Name,Email" });
  // @ts-expect-error -- a misspelt parameter
  await crm.records.list("Leads", { fields: ["Email"], perPage: 10 });
  // @ts-expect-error -- `asc` or `desc`
  await crm.records.list("Leads", { fields: ["Email"], sort_order: "ascending" });
  // @ts-expect-error -- a kind of users that does not exist
  await crm.users.list({ type: "EveryUser" });
  // @ts-expect-error -- a number of rows is a number
  await crm.users.list({ per_page: "10" });
  // @ts-expect-error -- parameters are members of one object
  await crm.users.list(1, 10);
  // @ts-expect-error -- which records?
  await crm.records.deleteMany("Leads", {});
  // @ts-expect-error -- headers have camel-case names
  await crm.users.list({ "If-Modified-Since": "2026-02-28T00:00:00+00:00" });
}

export async function ids(): Promise<void> {
  // @ts-expect-error -- an id has more digits than a number holds
  await crm.records.get("Leads", 3652397000000649);
  // @ts-expect-error -- neither are those in lists numbers
  await crm.records.deleteMany("Leads", { ids: [3652397000000649] });
  // @ts-expect-error -- nor a bigint
  await crm.users.get(3652397000000649013n);
  // @ts-expect-error -- the module comes first
  await crm.records.get(id);
  // @ts-expect-error -- one id, not several
  await crm.records.get("Leads", [id]);
}

export async function bodies(): Promise<void> {
  // @ts-expect-error -- several rows
  await crm.records.create("Leads", { Last_Name: "Ito" });
  // @ts-expect-error -- rows are objects
  await crm.records.create("Leads", ["Ito"]);
  // @ts-expect-error -- one entity, not several
  await crm.users.update(id, [{ first_name: "Kei" }]);
  // @ts-expect-error -- the envelope is ours to make
  await crm.users.create({ users: [{ first_name: "Kei" }] });
  // @ts-expect-error -- a misspelt member
  await crm.users.create([{ frist_name: "Kei" }]);
  // @ts-expect-error -- a member of another type
  await crm.users.create([{ first_name: 7 }]);
  // @ts-expect-error -- a role is named by its id
  await crm.users.create([{ role: "CEO" }]);
  // @ts-expect-error -- a colour that Zoho does not offer
  await crm.tags.create([{ name: "warm", color_code: "red" }], { module: "Leads" });
  // @ts-expect-error -- `csv` or `ics`
  await crm.bulkRead.create({ query: { module: { api_name: "Leads" } }, file_type: "xlsx" });
  // @ts-expect-error -- a trigger that does not exist
  await crm.records.create("Leads", [{ Last_Name: "Ito" }], { trigger: ["workflows"] });
  // @ts-expect-error -- a body is needed
  await crm.coql.query();
  // @ts-expect-error -- a query is an object with a query
  await crm.coql.query("select id from Leads");
  // @ts-expect-error -- a stream has no name of its own
  await crm.attachments.upload("Leads", id, { file: { stream: file.stream() } });
  // @ts-expect-error -- a file is a Blob or a stream, not its path
  await crm.attachments.upload("Leads", id, { file: "./offer.pdf" });
  // @ts-expect-error -- a form is an object
  await crm.attachments.upload("Leads", id, file);
  // @ts-expect-error -- an answer may hold values that a request may not
  const input: UserInput = await crm.users.get(id);
  console.log(input);
}

export async function results(): Promise<void> {
  const user = await crm.users.get(id);
  // @ts-expect-error -- the envelope is gone
  user.users;
  // @ts-expect-error -- an id is a string
  const number: number = user.id;
  const leads = await crm.records.list("Leads", { fields: ["id"] });
  // @ts-expect-error -- a page has `rows`
  leads.data;
  // @ts-expect-error -- a page is no list
  leads.map((lead) => lead.id);
  // @ts-expect-error -- rows are read-only
  leads.rows.push({});
  // @ts-expect-error -- there may be no next page
  (await leads.nextPage()).rows;
  const saved = await crm.records.upsert("Leads", [{ Last_Name: "Ito" }]);
  // @ts-expect-error -- a result is no list of rows
  saved[0];
  // @ts-expect-error -- a row that failed has no value
  saved.rows[0]?.value;
  // @ts-expect-error -- a written row has no error
  saved.succeeded[0]?.error;
  // @ts-expect-error -- a call must be awaited
  crm.users.get(id).full_name;
  for await (const deal of crm.records.list<{ Amount: number }>("Deals", { fields: ["Amount"] })) {
    // @ts-expect-error -- a field that was not declared
    deal.Amonut;
  }
  const photo = await crm.records.getPhoto("Leads", id);
  // @ts-expect-error -- a download is no text
  photo.split("");
  // @ts-expect-error -- one user cannot be iterated
  for await (const one of crm.users.get(id)) console.log(one);
  console.log(number);
}

export async function names(): Promise<void> {
  // @ts-expect-error -- no such operation
  await crm.records.find("Leads");
  // @ts-expect-error -- no such resource
  await crm.record.get("Leads", id);
  // @ts-expect-error -- resources are not to be replaced
  crm.records = undefined as never;
}

export async function settings(): Promise<void> {
  // @ts-expect-error -- milliseconds
  await crm.org.get({ timeout: "5s" });
  // @ts-expect-error -- the signal, not its controller
  await crm.org.get({ signal: new AbortController() });
  // @ts-expect-error -- settings come last
  await crm.users.list({ timeout: 5_000 });
  // @ts-expect-error -- a data centre that does not exist
  createSession({ dataCenter: "de", credential });
  // @ts-expect-error -- who calls?
  createSession({ dataCenter: "eu" });
  // @ts-expect-error -- as whom?
  new ZohoCrm({});
  // @ts-expect-error -- an edition that does not exist
  new ZohoCrm({ session: crm.session, edition: "gold" });
  // @ts-expect-error -- a client needs a session, not a token
  new ZohoCrm({ session: "1000.token" });
}

export async function functions(): Promise<void> {
  // @ts-expect-error -- the client comes first
  await recordsList("Leads", { fields: ["id"] });
  // @ts-expect-error -- a session is no client
  await usersGet(crm.session, id);
}
