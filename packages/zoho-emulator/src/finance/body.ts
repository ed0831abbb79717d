import { BadJson, type Call } from "../http/call.ts";

export type Fields = Readonly<Record<string, unknown>>;

export interface Body {
  /** `undefined` when there is none. */
  readonly value: unknown;
  readonly files: readonly { readonly field: string; readonly file: File }[];
}

/** A body as clients send it: JSON, or a form with the JSON in its field `JSONString`, as the older documents have it. */
export async function bodyOf(call: Call): Promise<Body> {
  const type = call.headers.get("content-type") ?? "";
  if (type.includes("multipart/form-data") || type.includes("x-www-form-urlencoded")) {
    const form = await call.form();
    const files: { field: string; file: File }[] = [];
    const texts: Record<string, string> = {};
    for (const [field, value] of form) {
      if (typeof value === "string") texts[field] = value;
      else files.push({ field, file: value });
    }
    if (texts.JSONString !== undefined) return { value: parse(texts.JSONString), files };
    // Form fields where JSON is expected are refused as JSON that is not well formed.
    if (call.operation.body?.mediaType === "application/json" && files.length === 0 && Object.keys(texts).length > 0) {
      throw new BadJson("A form without JSONString.");
    }
    return { value: Object.keys(texts).length > 0 ? texts : undefined, files };
  }
  const query = call.query.get("JSONString");
  if (query !== null) return { value: parse(query), files: [] };
  if (type !== "" && !type.includes("json") && !type.startsWith("text/")) {
    const bytes = await call.bytes();
    if (bytes.length === 0) return { value: undefined, files: [] };
    const name = call.query.get("file_name") ?? "file";
    return {
      value: undefined,
      files: [{ field: "file", file: new File([bytes as Uint8Array<ArrayBuffer>], name, { type }) }],
    };
  }
  return { value: await call.json(), files: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadJson("JSONString is not JSON.");
  }
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The members that are objects, of a member that should hold a list of them. */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined || value === null ? "" : String(value);

export function numberOf(value: unknown, fallback = 0): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value.replace(/%$/, "")) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : fallback;
}
