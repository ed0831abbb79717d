import { parseJson, refusalIn } from "../errors/refusal.ts";
import { ConnectionError, OutcomeUnknownError, TimeoutError } from "../errors/transport-errors.ts";
import type { CallContext, ZohoRequest } from "../middleware.ts";

/** Errors of Node, Bun and Deno that come before the first byte is sent. Browsers do not tell. */
const beforeSending =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|client error \(Connect\)/;

const neverSent = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (beforeSending.test(`${(cause as { code?: unknown }).code} ${cause.message}`)) return true;
    // Several addresses were tried, none of them answered.
    if (cause instanceof AggregateError) return cause.errors.every(neverSent);
  }
  return false;
};

/** The end of the chain: one `fetch`. A failed answer is read here, once, so that the whole chain knows its code. */
export const send =
  (fetch: typeof globalThis.fetch) =>
  async (request: ZohoRequest, context: CallContext): Promise<Response> => {
    const { method, headers, body, signal } = request;
    context.refusal = undefined;
    try {
      const response = await fetch(request.url, {
        method,
        headers,
        body,
        signal,
        redirect: "manual",
        // A streamed body needs it; other bodies do not mind.
        ...(body && { duplex: "half" }),
      } as RequestInit);
      if (response.status < 400) return response;
      const text = await response.text();
      context.refusal = refusalIn(parseJson(text));
      return rebuilt(response, text);
    } catch (error) {
      const ended = signal?.aborted ? signal.reason : undefined;
      if (ended && !(ended instanceof TimeoutError)) throw ended;
      const info = { operation: context.operation.name, attempts: context.attempt };
      const failure = ended
        ? new TimeoutError(ended.problem, { ...info, cause: ended })
        : new ConnectionError(`No answer from ${request.url.host}.`, { ...info, cause: error });
      if (context.operation.retry !== "unsafe" || (!ended && neverSent(error))) throw failure;
      throw new OutcomeUnknownError("The request was sent, but its result was lost.", {
        ...info,
        cause: failure,
        hint: "It may or may not have happened. Look the record up before you send it again.",
      });
    }
  };

/** The same answer with its text still to be read. The text is decoded, so the headers of the encoding go. */
const rebuilt = (response: Response, text: string): Response => {
  const { status, statusText, url } = response;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return Object.defineProperty(new Response(text, { status, statusText, headers }), "url", { value: url });
};
