import type { CallCost } from "../operation.ts";

// Source: the API limits page of Zoho CRM.

type Members = Readonly<Record<string, unknown>>;

/** What a call draws on the budgets: always the same, or worked out from what is about to be sent. */
export type Cost = CallCost | ((params: Members, body: unknown) => CallCost);

interface Rule {
  /** Where nothing raises them. */
  readonly credits: number;
  readonly slots?: number;
}

interface QueryRule extends Rule {
  /** Credits when a parameter is given. */
  readonly whenQuery?: Readonly<Record<string, number>>;
  readonly heavy?: true | { readonly query: readonly string[] };
}

export const costByQuery =
  ({ whenQuery = {}, heavy, ...rest }: QueryRule): Cost =>
  (params) => {
    const given = (name: string) => params[name] != null;
    const name = Object.keys(whenQuery).filter(given).at(-1);
    return {
      ...rest,
      ...(name && { credits: whenQuery[name] }),
      heavy: heavy === true || heavy?.query.some(given),
    };
  };

interface BodyRule extends Rule {
  /** Credits when a member of the body is true. */
  readonly whenBody: Readonly<Record<string, number>>;
  readonly heavy?: true;
}

export const costByBody =
  ({ whenBody, ...rest }: BodyRule): Cost =>
  (_, body) => {
    const name = Object.keys(whenBody)
      .filter((member) => Object(body)[member] === true)
      .at(-1);
    return { ...rest, ...(name && { credits: whenBody[name] }) };
  };

interface RowsRule extends Rule {
  /** Credits are for every so many rows, rounded up. */
  readonly perRows?: number;
  readonly heavy?: true | { readonly rowsOver: number };
}

export const costByRows =
  ({ perRows = Infinity, heavy, ...rest }: RowsRule): Cost =>
  (_, body) => {
    const members = Object(body) as Members;
    const list = Array.isArray(members.ids) ? members.ids : Object.values(members).find(Array.isArray);
    const rows = (list as readonly unknown[] | undefined)?.length ?? 1;
    return {
      ...rest,
      credits: rest.credits * Math.max(1, Math.ceil(rows / perRows)),
      heavy: heavy === true || (heavy && rows > heavy.rowsOver),
    };
  };

interface CoqlLimitRule extends Rule {
  /** Credits by the `LIMIT` of the query: highest limit -> credits. */
  readonly coqlLimit: Readonly<Record<string, number>>;
  readonly heavy?: true;
}

const DEFAULT_COQL_LIMIT = 200;

/** Reads `LIMIT n`, `LIMIT offset, n` and `LIMIT n OFFSET m`. */
export const costByCoqlLimit =
  ({ coqlLimit, ...rest }: CoqlLimitRule): Cost =>
  (_, body) => {
    const match = /\blimit\s+(\d+)(?:\s*,\s*(\d+))?/i.exec(Object(body).select_query);
    const limit = Number(match?.[2] ?? match?.[1] ?? DEFAULT_COQL_LIMIT);
    const steps = Object.entries(coqlLimit).sort(([a], [b]) => Number(a) - Number(b));
    const [, credits] = steps.find(([highest]) => limit <= Number(highest)) ?? steps.at(-1)!;
    return { ...rest, credits };
  };

const evaluators = { query: costByQuery, body: costByBody, rows: costByRows, coqlLimit: costByCoqlLimit };

/** A cost as plain data; what always costs the same has no `by`. */
export type CostRule =
  | (CallCost & { readonly by?: undefined })
  | {
      [by in keyof typeof evaluators]: Parameters<(typeof evaluators)[by]>[0] & { readonly by: by };
    }[keyof typeof evaluators];

export const costOf = ({ by, ...rule }: CostRule): Cost =>
  by ? (evaluators[by] as (rule: object) => Cost)(rule) : (rule as CallCost);
