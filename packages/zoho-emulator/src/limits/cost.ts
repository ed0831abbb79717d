import { BadJson, type Call } from "../http/call.ts";

/** What a call draws. */
export interface Draw {
  readonly credits: number;
  /** Of the calls at the same time. */
  readonly slots: number;
  readonly heavy: boolean;
}

/** What the model says that a call costs, with the rows, query and body that it really has. */
export async function drawOf(call: Call): Promise<Draw> {
  const { credits, perRows, coqlLimit, whenQuery, whenBody, slots = 1, heavy } = call.operation.cost;
  const { query } = call;
  const asksBody = perRows || coqlLimit || whenBody || (typeof heavy === "object" && "rowsOver" in heavy);
  const body = asksBody ? await bodyOf(call) : {};
  const rows = rowsOf(body, query);
  let cost = perRows ? credits * Math.max(1, Math.ceil(rows / perRows)) : credits;
  for (const [name, price] of Object.entries(whenQuery ?? {})) if (query.has(name)) cost = price;
  for (const [name, price] of Object.entries(whenBody ?? {})) if (body[name] === true) cost = price;
  if (coqlLimit) cost = priceOfQuery(coqlLimit, body.select_query);
  return { credits: cost, slots, heavy: isHeavy(call, rows) };
}

function isHeavy({ operation, query }: Call, rows: number): boolean {
  const { heavy } = operation.cost;
  if (heavy === undefined || heavy === true) return heavy === true;
  return "query" in heavy ? heavy.query.some((name) => query.has(name)) : rows > heavy.rowsOver;
}

type Body = Readonly<Record<string, unknown>>;

/** A body that is none is the handler's to refuse. */
async function bodyOf(call: Call): Promise<Body> {
  try {
    const body = await call.json();
    return typeof body === "object" && body !== null ? (body as Body) : {};
  } catch (error) {
    if (error instanceof BadJson) return {};
    throw error;
  }
}

/** Rows stand in the one list of the body, or as ids in the query. */
function rowsOf(body: Body, query: URLSearchParams): number {
  const ids = query.get("ids");
  if (ids) return ids.split(",").length;
  const list = Array.isArray(body.ids) ? body.ids : Object.values(body).find(Array.isArray);
  return (list as readonly unknown[] | undefined)?.length ?? 1;
}

/** `LIMIT n`, `LIMIT offset, n` and `LIMIT n OFFSET m`; 200 without one. */
function priceOfQuery(prices: Readonly<Record<string, number>>, query: unknown): number {
  const [, first, second] = /\blimit\s+(\d+)(?:\s*,\s*(\d+))?/i.exec(String(query)) ?? [];
  const limit = Number(second ?? first ?? 200);
  const steps = Object.entries(prices).sort(([a], [b]) => Number(a) - Number(b));
  return (steps.find(([highest]) => limit <= Number(highest)) ?? steps.at(-1)!)[1];
}
