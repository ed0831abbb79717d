import { hasRefusalCode, isFailedRow } from "../errors/refusal.ts";
import { parseJson } from "../parse-json.ts";
import type { CallOptions } from "../session.ts";
import type { Operation } from "./operation.ts";
import { type CallInput, type ClientContext, request } from "./request.ts";

/** A successful answer with its body read. `body` is `undefined` where there is none (204, 304). */
export interface Answer {
  readonly response: Response;
  readonly body: unknown;
}

/** Sends and reads. Rejects with a `ZohoError` for an error status and for an error inside a 2xx. */
export async function answer(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
  accept?: (body: unknown) => boolean,
): Promise<Answer> {
  const response = await request(client, operation, input, options);
  const { ok, status } = response;
  const text = await response.text();
  if (!text && (ok || status === 304)) return { response, body: undefined };
  const body = parseJson(text);
  // The session makes the errors: it knows the attempts, and all clients of one session throw the same classes.
  if (!accept?.(body) && (!ok || body === undefined || isRefusal(operation, body))) {
    throw client.session.error(response, { operation, text });
  }
  return { response, body };
}

/**
 * CRM puts `{"code":"INVALID_DATA","status":"error",…}` into some 2xx answers as well. Books and Inventory say 0 for
 * success; where several records are written, each has a code of its own instead.
 */
function isRefusal({ organization }: Operation, body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  if ("code" in body) return isFailedRow(body);
  return !!organization && Object.values(body).some((rows) => Array.isArray(rows) && rows.some(hasRefusalCode));
}

/** The member of the body that holds the result. */
export function pick(client: ClientContext, operation: Operation, { response, body }: Answer): unknown {
  const { property, keys = [], enveloped } = operation;
  if (property === undefined) return enveloped ? enveloped(operation, body) : body;
  if (body === undefined) return;
  const members = Object(body) as Readonly<Record<string, unknown>>;
  for (const key of [property, ...keys]) if (members[key] !== undefined) return members[key];
  throw client.session.error(response, {
    operation,
    body,
    problem: `The answer has no "${property}"; it has ${Object.keys(members).join(", ") || "no members"}.`,
    hint: "The API may have changed. The same call through session.fetch gives the answer as it is.",
  });
}
