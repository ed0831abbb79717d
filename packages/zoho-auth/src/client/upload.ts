import { encodeMultipart, type FileStream } from "../multipart.ts";

export type { FileStream };

/**
 * What an upload takes. A `Blob` or `File` can be sent again when the call has to be repeated. A stream is read once,
 * while it is sent, so that such a call is never repeated. Browsers send streams over HTTP/2 only, or not at all: there
 * it is collected into a `Blob` first.
 */
export type FileUpload = Blob | FileStream;

/** Sends a body, with headers that belong to it. */
type Send = (body: BodyInit, headers?: Readonly<Record<string, string>>) => Promise<Response>;

/** Sends a form: a list is several parts of one name, and what is no file goes as text. */
export async function multipart(
  operation: string,
  fields: Readonly<Record<string, unknown>>,
  send: Send,
): Promise<Response> {
  const parts: [string, string | FileUpload][] = [];
  for (const [name, value] of Object.entries(fields)) {
    for (const part of (Array.isArray(value) ? value : [value]) as readonly unknown[]) {
      if (part === undefined || part === null) continue;
      parts.push([name, part instanceof Blob || isStream(part) ? part : String(part)]);
    }
  }
  if (!parts.some(([, part]) => isStream(part))) {
    const form = new FormData();
    for (const [name, part] of parts) form.append(name, part as string | Blob);
    return send(form);
  }
  const { body, contentType, size, failure, end } = encodeMultipart(parts, `${operation}: `);
  const headers = { "content-type": contentType };
  try {
    // Node, Deno, Bun and workers do not call themselves this.
    if (/^Mozilla\//.test(globalThis.navigator?.userAgent)) return await send(await new Response(body).blob(), headers);
    const response = await send(body, size === undefined ? headers : { ...headers, "content-length": String(size) });
    if (response.ok) return response;
    end(response.status);
    return REPEATABLE.test(String(response.status)) ? Object.assign(response, { hint: READ_ONCE }) : response;
  } catch (error) {
    end(error);
    throw failure() ?? error;
  }
}

const isStream = (part: unknown): part is FileStream =>
  typeof part === "object" && part !== null && "stream" in part && !(part instanceof Blob);

/** After these a call is sent again where it can be. */
const REPEATABLE = /^(401|408|429|5..)$/;
const READ_ONCE = "A stream is read once, so it was not sent again: open the file anew and repeat the call.";
