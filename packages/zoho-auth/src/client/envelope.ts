import type { Operation } from "./operation.ts";

/** What stands beside `code` and `message`; the wire may hold it under a key although it is documented without one. */
export function withoutEnvelope({ keys = [] }: Operation, body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  const { code: _, message: __, ...rest } = body as Readonly<Record<string, unknown>>;
  const key = keys.find((name) => typeof rest[name] === "object");
  return key ? rest[key] : rest;
}
