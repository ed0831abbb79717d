import { ofCall } from "../errors/of-call.ts";
import { ConnectionError, LOOK_IT_UP, OutcomeUnknownError, TimeoutError } from "../errors/transport-errors.ts";
import type { Handler } from "../middleware.ts";
import { parseJson } from "../parse-json.ts";

/** Errors of Node, Bun and Deno that come before the first byte is sent. Browsers do not tell. */
const beforeSending =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(NET|HOST)UNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|\(Connect\)/;

const neverSent = (error: unknown): boolean =>
  error instanceof Error &&
  (beforeSending.test(`${(error as { code?: unknown }).code} ${error.message}`) ||
    // Several addresses were tried and none of them answered.
    (error instanceof AggregateError ? error.errors.every(neverSent) : neverSent(error.cause)));

/** The end of the chain: one `fetch`. A failed answer is read here, once, so that the whole chain knows its code. */
export function send(fetch: typeof globalThis.fetch): Handler {
  return async ({ method, url, headers, body, signal }, context) => {
    context.refusal = undefined;
    try {
      // Redirects are not followed: they would carry the token to wherever they lead. A streamed body needs `duplex`.
      const init = {
        method,
        headers,
        body,
        signal,
        redirect: "manual",
        duplex: "half",
        ...context.init,
      } as RequestInit;
      const response = await fetch(url, init);
      if (response.status < 400) return response;
      const text = await response.text();
      const { code, error } = (parseJson(text) ?? {}) as Record<string, string | number | undefined>;
      // An older shape repeats the status in `code` and has the word in `error`.
      context.refusal = { code: code === 429 ? error : code };
      // The same answer, with its text still to be read.
      return Object.defineProperties(new Response(text, response), {
        url: { value: response.url },
        attempts: { value: context.attempt },
      });
    } catch (cause) {
      const ended = signal?.aborted ? signal.reason : undefined;
      if (ended && !(ended instanceof TimeoutError)) throw ended;
      const { name: operation, retry } = context.operation;
      const info = { operation, attempts: context.attempt };
      const failure = ended
        ? ofCall(ended, context)
        : new ConnectionError(`No answer from ${url.host}.`, { ...info, cause });
      if (retry !== "unsafe" || (!ended && neverSent(cause))) throw failure;
      throw new OutcomeUnknownError("The request was sent, but its result was lost.", {
        ...info,
        cause: failure,
        hint: LOOK_IT_UP,
      });
    }
  };
}
