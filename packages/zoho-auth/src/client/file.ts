import type { CallOptions } from "../session.ts";
import type { Answer } from "./answer.ts";
import { promised, type ZohoPromise } from "./call.ts";
import type { Operation } from "./operation.ts";
import { type CallInput, type ClientContext, request } from "./request.ts";
import { nothing } from "./single.ts";

/** A download. The body is read by whichever of `stream`, `blob()` and `bytes()` is used, once. */
export interface FileDownload {
  /** From `Content-Disposition`; `undefined` where Zoho names none. */
  readonly name: string | undefined;
  /** Media type, as in `image/png`. */
  readonly type: string;
  /** Bytes, where Zoho says how many. */
  readonly size: number | undefined;
  readonly stream: ReadableStream<Uint8Array>;
  blob(): Promise<Blob>;
  bytes(): Promise<Uint8Array>;
}

export function file(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<FileDownload> {
  return promised(opened(client, operation, input, options), ({ response }) => fileOf(response));
}

async function opened(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): Promise<Answer> {
  const response = await request(client, operation, input, options);
  const { ok, status, headers } = response;
  if (ok && (status === 204 || !response.body)) throw nothing(client, operation, response);
  // A file attached to nothing is refused in JSON under 200.
  const isJson = headers.get("content-type")?.startsWith("application/json");
  if (!ok || (isJson && !headers.get("content-disposition")?.includes("attachment"))) {
    throw client.session.error(response, { operation, text: await response.text() });
  }
  return { response, body: undefined };
}

function fileOf(response: Response): FileDownload {
  const size = response.headers.get("content-length");
  return {
    name: fileName(response.headers.get("content-disposition")),
    type: (response.headers.get("content-type") ?? "application/octet-stream").split(";")[0]!,
    size: size === null ? undefined : Number(size),
    stream: response.body!,
    blob: () => response.blob(),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

/** `filename*=UTF-8''na%C3%AFve.pdf` wins over `filename="naive.pdf"` (RFC 6266). */
function fileName(disposition: string | null): string | undefined {
  const extended = /filename\*\s*=\s*(?:UTF-8)?''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (extended) {
    try {
      return decodeURIComponent(extended.trim());
    } catch {
      // Not percent-encoded after all: fall back to the plain name.
    }
  }
  return /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i
    .exec(disposition ?? "")
    ?.slice(1)
    .find(Boolean)
    ?.trim();
}
