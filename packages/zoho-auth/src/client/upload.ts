import { encodeMultipart, type FileStream } from "../multipart.ts";
import type { Operation } from "./operation.ts";
import type { Send } from "./request.ts";

export type { FileStream };

/**
 * What an upload takes. A `Blob` or `File` can be sent again when the call has to be repeated. A stream is read once,
 * while it is sent, so that such a call is never repeated. Browsers send streams over HTTP/2 only, or not at all: there
 * it is collected into a `Blob` first.
 */
export type FileUpload = Blob | FileStream;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Sends the body as a form. Where the operation names its files: the files, with the body as JSON in a field of its own;
 * without a file it is no form.
 */
export function multipart(
  { name, files: named }: Operation,
  body: unknown,
  files: Fields,
  send: Send,
): Promise<Response> | undefined {
  if (!named) return body === undefined ? undefined : sendForm(name, body as Fields, send);
  if (!Object.keys(files).length) return;
  return sendForm(name, body === undefined ? files : { JSONString: JSON.stringify(body), ...files }, send);
}

/** A list is several parts of one name, and what is no file goes as text. */
async function sendForm(operation: string, fields: Fields, send: Send): Promise<Response> {
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
    const sized = size === undefined ? headers : { ...headers, "content-length": String(size) };
    const response = await send(body, sized, isNode() ? ONCE : undefined);
    if (response.ok) return response;
    end(response.status);
    return REPEATABLE.test(String(response.status)) ? Object.assign(response, { hint: READ_ONCE }) : response;
  } catch (error) {
    end(error);
    throw failure() ?? error;
  }
}

/** Node's `fetch` keeps a whole stream in memory for as long as a redirect or a window may ask for it again. */
const ONCE: RequestInit = { redirect: "error", window: null };
const isNode = (): boolean =>
  Boolean((globalThis as { process?: { versions?: { undici?: string } } }).process?.versions?.undici);

const isStream = (part: unknown): part is FileStream =>
  typeof part === "object" && part !== null && "stream" in part && !(part instanceof Blob);

/** After these a call is sent again where it can be. */
const REPEATABLE = /^(401|408|429|5..)$/;
const READ_ONCE = "A stream is read once, so it was not sent again: open the file anew and repeat the call.";
