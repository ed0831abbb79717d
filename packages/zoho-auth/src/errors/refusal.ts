import type { CallContext } from "../middleware.ts";

/** What a body says about a failure, in either dialect of Zoho. */
export interface Refusal {
  /** A word from CRM and its family, a number from Books, Inventory and their family. */
  readonly code: string | number | undefined;
  readonly message: string | undefined;
  readonly details: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The outermost failure in a body: at the top level, or in the first failed row of a wrapper such as `data`, list or not. */
export function refusalIn(body: unknown): Refusal | undefined {
  if (!isObject(body)) return undefined;
  const { code, message, details, error, error_info: info } = body;
  if (typeof code === "string" || typeof code === "number") {
    // An older shape repeats the HTTP status in `code` and puts the word in `error`.
    const word = typeof error === "string" ? error : code;
    if (word === 0 || body.status === "success") return undefined;
    return { code: word, message: typeof message === "string" ? message : undefined, details: details ?? info };
  }
  for (const row of Object.values(body).flat()) if (isFailedRow(row)) return refusalIn(row);
  return undefined;
}

/** A row, or a whole answer, that was refused: it says so in CRM's way or in that of Books and Inventory. */
export const isFailedRow = (row: unknown): boolean => isObject(row) && (row.status === "error" || hasRefusalCode(row));

/** As Books and Inventory say it. A row that only holds data may have a `code` of its own: an item code is a text. */
export const hasRefusalCode = (row: unknown): boolean =>
  isObject(row) && typeof row.code === "number" && row.code !== 0 && typeof row.message === "string";

/** Refused by a limit: not carried out, so that even a create may be sent again. CRM's bulk reads say so with a 400. */
export const isLimited = ({ status }: Response, { refusal }: CallContext): boolean =>
  status === 429 || refusal?.code === "TOO_MANY_REQUESTS";
