import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface MockCrm {
  readonly url: string;
  /** `GET /crm/v8/Deals?…` of every API call, in order. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

/** Rows of Deals over two pages; the second is reached by Zoho's page token. */
const PAGES = [
  { data: [{ id: "3652397000000649013", Deal_Name: "Oak", Amount: 1850 }], next: "page-token-2" },
  { data: [{ id: "3652397000000649021", Deal_Name: "Delivery", Amount: null }], next: null },
];

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-allow-methods": "GET, POST, PUT, DELETE",
};

/** Accounts and CRM on one loopback port, in CRM's wire shapes; stateless but for the calls it saw. */
export async function startMockCrm(): Promise<MockCrm> {
  const calls: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? "/", "http://mock");
    if (incoming.method === "OPTIONS") return answer(outgoing, 204);
    if (url.pathname === "/oauth/v2/token") {
      return answer(outgoing, 200, { access_token: "1000.mock.token", token_type: "Bearer", expires_in: 3600 });
    }
    calls.push(`${incoming.method} ${incoming.url}`);
    if (incoming.headers.authorization !== "Zoho-oauthtoken 1000.mock.token") {
      return answer(outgoing, 401, refusal("INVALID_TOKEN", "invalid oauth token"));
    }
    const body = await readJson(incoming);
    switch (`${incoming.method} ${url.pathname}`) {
      case "GET /crm/v8/Deals":
        return answer(outgoing, 200, dealsPage(url.searchParams));
      case "POST /crm/v8/Contacts/upsert":
        return answer(outgoing, 207, { data: (body as { data: Contact[] }).data.map(upserted) });
      case "GET /crm/v8/Deals/1":
        return answer(outgoing, 400, refusal("INVALID_DATA", "the id given seems to be invalid"));
    }
    answer(outgoing, 404, refusal("INVALID_URL_PATTERN", "Please check if the URL trying to access is a correct one"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(outgoing: ServerResponse, status: number, body?: unknown): void {
  outgoing.writeHead(status, { ...CORS, "content-type": "application/json;charset=UTF-8" });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}

const refusal = (code: string, message: string) => ({ code, details: {}, message, status: "error" });

function dealsPage(query: URLSearchParams): object {
  const index = query.get("page_token") === "page-token-2" || query.get("page") === "2" ? 1 : 0;
  const { data, next } = PAGES[index]!;
  const info = { per_page: 1, count: 1, page: index + 1, more_records: next !== null, next_page_token: next };
  return { data, info };
}

interface Contact {
  readonly Email: string;
}

function upserted({ Email }: Contact, index: number): object {
  if (!Email.includes("@")) {
    return { ...refusal("INVALID_DATA", "invalid data"), details: { api_name: "Email", expected_data_type: "email" } };
  }
  const details = { id: `365239700000065000${index}` };
  return { code: "SUCCESS", details, message: "record added", status: "success", action: "insert" };
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of incoming) text += chunk;
  return text === "" ? undefined : JSON.parse(text);
}
