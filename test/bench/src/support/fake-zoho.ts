// Answers like Zoho CRM, from memory, in a process of its own. Tells the parent its port.
import { createServer } from "node:http";

/** A record of ordinary size: 13 fields, about 460 bytes. */
function record(index: number): object {
  const owner = { name: "Patricia Boyle", id: "4150868000000225013", email: "patricia.boyle@example.com" };
  return {
    id: `41508680000${String(index).padStart(8, "0")}`,
    Owner: owner,
    Last_Name: `Last Name ${index}`,
    First_Name: `First Name ${index}`,
    Email: `person.${index}@example.com`,
    Phone: "+49 30 1234567",
    Company: `Company ${index}`,
    Lead_Source: "Trade Show",
    Lead_Status: "Attempted to Contact",
    Annual_Revenue: 100_000 + index,
    City: "Berlin",
    Created_Time: "2024-05-02T11:03:34+02:00",
    Modified_Time: "2024-06-02T11:03:34+02:00",
  };
}

function page(count: number): string {
  const data = Array.from({ length: count }, (_, index) => record(index));
  const info = { per_page: 200, count, page: 1, sort_by: "id", sort_order: "desc", more_records: false };
  return JSON.stringify({ data, info: { ...info, next_page_token: null, previous_page_token: null } });
}

const field = (name: string, type: string) => ({
  api_name: name,
  data_type: type,
  field_label: name,
  id: `41508680000000${name.length}`,
  json_type: type === "bigint" ? "string" : type === "double" ? "double" : "string",
  system_mandatory: false,
  read_only: false,
  visible: true,
});
const types: Readonly<Record<string, string>> = {
  Annual_Revenue: "double",
  Created_Time: "datetime",
  Modified_Time: "datetime",
};

/** What Zoho's SDK asks for before its first call of a module. */
const fields = JSON.stringify({
  fields: Object.keys(record(0))
    .filter((name) => name !== "Owner" && name !== "id")
    .map((name) => field(name, types[name] ?? "text")),
});

const answers: Readonly<Record<string, string>> = { Leads: page(1), Contacts: page(200), fields };

const server = createServer((request, response) => {
  const last = request.url?.split("?")[0]?.split("/").at(-1) ?? "";
  const body = answers[last];
  response.writeHead(body ? 200 : 404, { "content-type": "application/json;charset=UTF-8" });
  response.end(body ?? `{"code":"INVALID_URL_PATTERN","status":"error","message":"${last}","details":{}}`);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  process.send?.({
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    bytes: { Leads: answers.Leads?.length, Contacts: answers.Contacts?.length },
  });
});
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage().rss });
});
process.once("disconnect", () => process.exit());
