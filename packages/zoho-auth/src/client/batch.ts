import type { ZohoError } from "../errors/index.ts";
import { isFailedRow } from "../errors/refusal.ts";
import type { CallOptions } from "../session.ts";
import { type Answer, answer, pick } from "./answer.ts";
import { promised, type ZohoPromise } from "./call.ts";
import type { Operation } from "./operation.ts";
import type { CallInput, ClientContext } from "./request.ts";
import { rowError } from "./single.ts";

/** A row that was written. `index` is its place in what was sent. */
export interface BatchSuccess<T> {
  readonly ok: true;
  readonly index: number;
  readonly value: T;
}

/** A row that was refused; the rows around it were still written. */
export interface BatchFailure {
  readonly ok: false;
  readonly index: number;
  readonly error: ZohoError;
}

/** What became of every row of a write, in the order they were sent. Zoho reports it under 200, 201, 202, 207 and 400. */
export interface BatchResult<T> {
  readonly rows: readonly (BatchSuccess<T> | BatchFailure)[];
  readonly succeeded: readonly BatchSuccess<T>[];
  readonly failed: readonly BatchFailure[];
  /** The written rows, or an `AggregateError` of all failures if there is one. */
  throwIfAny(): readonly T[];
}

/** A write of several rows. Refused rows do not reject the call: they stand in `failed`. */
export function batch<T>(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<BatchResult<T>> {
  const hasRows = (body: unknown): boolean =>
    Array.isArray((body as Readonly<Record<string, unknown>> | null)?.[operation.property ?? ""]);
  return promised(answer(client, operation, input, options, hasRows), (answered) =>
    batchOf(client, operation, answered),
  );
}

function batchOf<T>(client: ClientContext, operation: Operation, answered: Answer): BatchResult<T> {
  const found = (pick(client, operation, answered) ?? []) as readonly unknown[];
  const rows = found.map((row, index): BatchSuccess<T> | BatchFailure => {
    return isFailedRow(row)
      ? { ok: false, index, error: rowError(client, operation, answered, row) }
      : { ok: true, index, value: row as T };
  });
  const succeeded = rows.filter((row) => row.ok);
  const failed = rows.filter((row) => !row.ok);
  return {
    rows,
    succeeded,
    failed,
    throwIfAny() {
      if (failed.length > 0) {
        throw new AggregateError(
          failed.map((row) => row.error),
          `${operation.name}: ${failed.length} of ${rows.length} rows failed; the first: ${failed[0]!.error.message}`,
        );
      }
      return succeeded.map((row) => row.value);
    },
  };
}
