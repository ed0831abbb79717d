import type { CallOptions } from "../session.ts";
import { promised, type ZohoPromise } from "./call.ts";
import type { Operation } from "./operation.ts";
import { type CallInput, type ClientContext, failure, request } from "./send.ts";
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
  context: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<FileDownload> {
  const answered = request(context, operation, input, options).then(async (response) => {
    const { status, headers } = response;
    const type = headers.get("content-type") ?? "application/octet-stream";
    if (!response.ok) throw failure(context, operation, response, { text: await response.text() });
    if (status === 204 || !response.body) throw nothing(context, operation, response);
    // A file attached to nothing is refused in JSON under 200.
    if (type.startsWith("application/json") && !headers.get("content-disposition")?.includes("attachment")) {
      throw failure(context, operation, response, { text: await response.text() });
    }
    return { response, body: undefined };
  });
  return promised(answered, ({ response }) => fileOf(response));
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
