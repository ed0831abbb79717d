/** A file that is read while it is sent, and never held whole. */
export interface FileStream {
  /** The bytes: a `ReadableStream`, a stream of Node or any other iterable. It is read once. */
  readonly stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly name: string;
  /** Media type, as in `image/png`. `application/octet-stream` when absent. */
  readonly type?: string | undefined;
  /** How many bytes, where that is known: the request then says how long it is. A stream of another length is an error. */
  readonly size?: number | undefined;
}

export interface Multipart {
  readonly contentType: string;
  /** Bytes; `undefined` where that of a file is not known. */
  readonly size: number | undefined;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Why a file could not be read, once that has happened. */
  readonly failure: () => Error | undefined;
  /** Breaks the body off and lets go of the files. */
  readonly end: (reason: unknown) => void;
}

/** One file on its way. */
interface Source {
  readonly name: string;
  readonly size: number | undefined;
  next(): Promise<IteratorResult<Uint8Array, unknown>>;
  end(reason: unknown): unknown;
}

/**
 * The body of a form, byte for byte as browsers write it (RFC 7578 as the HTML standard reads it), made as it is sent.
 * What goes wrong with a file is said behind `prefix`.
 * @throws Error when a stream has been read before
 */
export function encodeMultipart(
  parts: Iterable<readonly [string, string | Blob | FileStream]>,
  prefix = "",
): Multipart {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
  const boundary = `----form-${random.join("")}`;
  const pieces: (Uint8Array | Source)[] = [];
  const write = (text: string) => pieces.push(new TextEncoder().encode(text));
  for (const [name, value] of parts) {
    write(`--${boundary}\r\nContent-Disposition: form-data; name="${escaped(lines(name))}"`);
    if (typeof value === "string") write(`\r\n\r\n${lines(value)}`);
    else {
      const { name: file = "blob", type = "", size } = value as FileStream;
      const mediaType = /^[ -~]+$/.test(type) ? type : "application/octet-stream";
      write(`; filename="${escaped(file)}"\r\nContent-Type: ${mediaType}\r\n\r\n`);
      try {
        pieces.push(sourceOf(value instanceof Blob ? value.stream() : value.stream, file, size));
      } catch (cause) {
        throw new Error(`${prefix}The stream of "${file}" cannot be read: ${(cause as Error).message}`, { cause });
      }
    }
    write("\r\n");
  }
  write(`--${boundary}--\r\n`);
  const size = pieces.reduce(
    (sum, piece) => sum + (("next" in piece ? piece.size : piece.byteLength) ?? Number.NaN),
    0,
  );

  let failure: Error | undefined;
  const bytes = read(pieces, (problem, cause) => {
    failure = new Error(prefix + problem, { cause });
    return failure;
  });
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(its) {
        controller = its;
      },
      async pull() {
        const { done, value } = await bytes.next();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
      },
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    size: Number.isNaN(size) ? undefined : size,
    body,
    failure: () => failure,
    end(reason) {
      // Closed, it would look like the whole form.
      controller.error(reason);
      for (const piece of pieces) if ("end" in piece) piece.end(reason);
    },
  };
}

const lines = (text: string): string => text.replace(/\r\n?|\n/g, "\r\n");
const escaped = (text: string): string =>
  text.replace(/[\r\n"]/g, (char) => (char === '"' ? "%22" : char === "\r" ? "%0D" : "%0A"));

async function* read(
  pieces: readonly (Uint8Array | Source)[],
  failed: (problem: string, cause: unknown) => Error,
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (!("next" in piece)) {
      yield piece;
      continue;
    }
    const { name, size } = piece;
    let count = 0;
    const check = (isRight: boolean, problem: string) => {
      if (!isRight) throw new TypeError(problem);
    };
    try {
      for (let next = await piece.next(); !next.done; next = await piece.next()) {
        const { value } = next;
        check(ArrayBuffer.isView(value), `It gave a ${typeof value} instead of bytes.`);
        count += value.byteLength;
        check(count <= (size ?? count), `It has more than ${size} bytes.`);
        // An empty chunk is how a chunked body ends.
        if (value.byteLength > 0) yield value;
      }
      check(count === (size ?? count), `It has ${count} bytes instead of ${size}.`);
    } catch (cause) {
      throw failed(`Reading the file "${name}" failed after ${count} bytes: ${(cause as Error)?.message}`, cause);
    }
  }
}

function sourceOf(stream: FileStream["stream"], name: string, size: number | undefined): Source {
  if ("getReader" in stream) {
    // A `Response` takes no stream that was read before; a reader would find it empty.
    const reader = (new Response(stream as BodyInit).body as ReadableStream<Uint8Array>).getReader();
    return { name, size, next: () => reader.read(), end: (reason) => reader.cancel(reason).catch(() => {}) };
  }
  // Node's streams tell, and end at once; other iterables end when they have given what they were asked for.
  const node = stream as { readonly readableDidRead?: boolean; destroy?(): void };
  if (node.readableDidRead) throw new TypeError("It was read before.");
  const iterator = stream[Symbol.asyncIterator]();
  const end = async () => (node.destroy ? node.destroy() : iterator.return?.());
  return { name, size, next: () => iterator.next(), end: () => end().catch(() => {}) };
}
