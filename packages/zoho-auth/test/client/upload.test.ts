import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type FileUpload, multipart, value } from "../../src/client/index.ts";
import {
  AuthenticationError,
  accessToken,
  createSession,
  type DataCenter,
  OutcomeUnknownError,
  RateLimitError,
  type Session,
  type SessionOptions,
} from "../../src/index.ts";
import { encodeMultipart } from "../../src/multipart.ts";
import { undiciFetch } from "../../src/undici/index.ts";
import { startChild } from "../support/child.ts";
import { operation } from "../support/operation.ts";

const MIB = 2 ** 20;
const encode = (text: string) => new TextEncoder().encode(text);

interface Received {
  readonly headers: IncomingMessage["headers"];
  /** The form, as another implementation reads it. */
  readonly form: FormData;
  readonly digest: string;
  readonly length: number;
  readonly whole: boolean;
}

/** An API on a real socket that keeps what it was sent, unless that is large. */
let received: Received[];
let answerWith: (request: IncomingMessage) => { status: number; early?: boolean };
let arrived: (bytes: number) => void;
let center: DataCenter;
let session: Session;
let close: () => Promise<void>;

const sessionWith = (options: Partial<SessionOptions> = {}) =>
  createSession({
    dataCenter: center,
    credential: accessToken("1000.token"),
    limits: false,
    retry: { base: 1 },
    ...options,
  });

beforeEach(async () => {
  received = [];
  answerWith = () => ({ status: 200 });
  arrived = () => {};
  const server = createServer(async (request, response) => {
    if (request.url === "/oauth/v2/token") {
      return response.end('{"access_token":"1000.t","expires_in":3600,"token_type":"Bearer"}');
    }
    const { status, early } = answerWith(request);
    const reply = () => response.writeHead(status, { "content-type": "application/json" }).end('{"code":"X"}');
    if (early) return reply();
    const hash = createHash("sha256");
    const kept: Buffer[] = [];
    let length = 0;
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        hash.update(chunk);
        length += chunk.length;
        if (length < MIB) kept.push(chunk);
        arrived(length);
      }
    } catch {
      // Broken off; `complete` says so.
    }
    const headers = request.headers;
    const type = headers["content-type"] ?? "";
    const form = await new Response(Buffer.concat(kept), { headers: { "content-type": type } })
      .formData()
      .catch(() => new FormData());
    received.push({ headers, form, digest: hash.digest("hex"), length, whole: request.complete });
    reply();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  center = { name: "fake", accounts: origin, api: origin };
  session = sessionWith();
  close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await close();
});

const upload = operation({ name: "crm.files.upload", method: "POST", path: "/crm/v8/files", form: multipart });
const send = (body: object, options = {}, client = session) => value({ session: client }, upload, { body }, options);

/** Chunks at a pace, and what became of the stream that gives them. */
function chunksOf(chunks: readonly Uint8Array[], failAt = Number.POSITIVE_INFINITY) {
  const state = { given: 0, cancelled: undefined as unknown };
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await new Promise((done) => setTimeout(done, 1));
        if (state.given === failAt) throw new Error("the disk is gone");
        const chunk = chunks[state.given++];
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      cancel(reason) {
        state.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}
const endless = () => chunksOf(Array.from({ length: 10_000 }, () => new Uint8Array(65_536)));

/** The server has seen a request that ended before its body did. */
const brokenOff = async () => {
  await vi.waitFor(() => expect(received).toHaveLength(1));
  expect(received.pop()).toMatchObject({ whole: false });
};

describe("a form", () => {
  test("is what the platform makes of the same parts, byte for byte", async () => {
    const name = fc.string({ unit: "grapheme", maxLength: 12 });
    const text = fc.oneof(name, fc.constantFrom('"', "\r", "\n", "a\r\nb", "ü.png", "\\", "%22", "\u{1f4c4}"));
    const file = fc.record({
      // An empty one Node leaves out; browsers do not.
      name: text.filter(Boolean),
      type: fc.constantFrom("", "image/png", "text/plain;charset=utf-8"),
      content: text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, fc.oneof(text, file)), { maxLength: 4 }), async (parts) => {
        const form = new FormData();
        const files = parts.map(([key, part]) => {
          const entry = typeof part === "string" ? part : new File([part.content], part.name, { type: part.type });
          // A form keeps names and texts in its own way.
          form.append(key, entry);
          return [key, entry] as const;
        });
        const theirs = new Response(form);
        const boundaryOf = (type: string) => type.slice(type.indexOf("boundary=") + 9);
        const ours = encodeMultipart(files);
        expect(
          await new Response(ours.body).text().then((sent) => sent.replaceAll(boundaryOf(ours.contentType), "-")),
        ).toBe((await theirs.clone().text()).replaceAll(boundaryOf(theirs.headers.get("content-type") ?? ""), "-"));
      }),
    );
  });

  test("knows its size when its files do, and a media type cannot add headers to it", async () => {
    const form = encodeMultipart([
      ["text", "ü"],
      ["blob", new Blob(["12345"])],
      ["stream", { stream: new Blob(["678"]).stream(), name: "a", size: 3, type: "text/plain\r\nX-Evil: 1" }],
    ]);
    const sent = await new Response(form.body).text();
    expect(form.size).toBe(encode(sent).length);
    expect(sent).not.toContain("X-Evil");
    expect(encodeMultipart([["stream", { stream: new Blob(["678"]).stream(), name: "a" }]]).size).toBeUndefined();
  });
});

describe("a stream", () => {
  const content = ["first ", "", "second"].map(encode);

  test.each([
    ["a ReadableStream", () => chunksOf(content).stream],
    [
      "a generator",
      () =>
        (async function* () {
          yield* content;
        })(),
    ],
    [
      "a stream that is handed over after it was piped",
      () => chunksOf(content).stream.pipeThrough(new TransformStream()),
    ],
  ])("%s arrives as a part beside the others", async (_, streamOf) => {
    for (const client of [session, sessionWith({ fetch: undiciFetch() })]) {
      const file: FileUpload = { stream: streamOf(), name: 'Über "x".txt', type: "text/plain" };
      await send(
        { file, title: "t", more: [new File(["blob"], "b.bin"), { stream: streamOf(), name: "c" }], none: undefined },
        {},
        client,
      );
      const { form, headers, whole } = received.at(-1)!;
      expect(whole).toBe(true);
      expect(headers["transfer-encoding"]).toBe("chunked");
      const part = form.get("file") as File;
      expect([part.name, part.type, await part.text()]).toEqual(['Über "x".txt', "text/plain", "first second"]);
      const more = form.getAll("more") as File[];
      expect(more.map(({ name, type }) => [name, type])).toEqual([
        ["b.bin", "application/octet-stream"],
        ["c", "application/octet-stream"],
      ]);
      expect(form.get("title")).toBe("t");
      expect(form.has("none")).toBe(false);
    }
  });

  test("of Node's is taken as it is, and closed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "zoho-auth-"));
    const path = join(folder, "a.txt");
    await writeFile(path, "from the disk");
    const stream = createReadStream(path);
    await send({ file: { stream, name: "a.txt" } });
    expect(await (received[0]!.form.get("file") as File).text()).toBe("from the disk");
    expect(stream.destroyed).toBe(true);
    await expect(send({ file: { stream, name: "a.txt" } })).rejects.toThrow(
      /"a.txt" cannot be read: It was read before/,
    );
    const other = createReadStream(path);
    answerWith = () => ({ status: 400 });
    await expect(send({ file: { stream: other, name: "a.txt" } })).rejects.toThrow("400");
    expect(other.destroyed).toBe(true);
    await rm(folder, { recursive: true });
  });

  test("with a size says how long the request is", async () => {
    for (const client of [session, sessionWith({ fetch: undiciFetch() })]) {
      await send({ file: { stream: chunksOf(content).stream, name: "a", size: 12 } }, {}, client);
      const { headers, length } = received.at(-1)!;
      expect(headers["content-length"]).toBe(String(length));
    }
  });

  test("goes along with JSON where an operation takes both", async () => {
    const withFiles = { ...upload, files: ["attachment"] };
    const attachment = { stream: chunksOf(content).stream, name: "a" };
    await value({ session }, withFiles, { body: { total: 1 }, params: { attachment } });
    const { form } = received[0]!;
    expect(form.get("JSONString")).toBe('{"total":1}');
    expect(await (form.get("attachment") as File).text()).toBe("first second");
    await value({ session }, withFiles, { body: { total: 1 }, params: {} });
    expect(received[1]!.headers["content-type"]).toBe("application/json");
  });

  test.each([
    ["fetch", false],
    ["fetch", true],
    ["undici", false],
    ["undici", true],
  ])(
    "larger than memory is sent through %s without being kept (its size known: %s)",
    async (transport, sized) => {
      const chunks = 400;
      const [report] = (await startChild("uploading-process.ts", { center, chunks, transport, sized }).done) as {
        grown: number;
      }[];
      const { length, whole, headers } = received.at(-1)!;
      expect(whole).toBe(true);
      expect(length).toBeGreaterThan(chunks * MIB);
      expect(length).toBeLessThan(chunks * MIB + 1000);
      expect(headers["content-length"]).toBe(sized ? String(length) : undefined);
      expect(report!.grown).toBeLessThan(chunks / 2);
    },
    60_000,
  );
});

describe("a call that fails", () => {
  test("aborted in the middle, it ends on both sides with the caller's reason", async () => {
    for (const client of [session, sessionWith({ fetch: undiciFetch() })]) {
      const { stream, state } = endless();
      const controller = new AbortController();
      arrived = (bytes) => bytes > MIB && controller.abort(new Error("enough"));
      await expect(send({ file: { stream, name: "a" } }, { signal: controller.signal }, client)).rejects.toThrow(
        /^enough$/,
      );
      expect(state.cancelled).toBeInstanceOf(Error);
      await brokenOff();
      // The chunk that was on its way when it ended is the last.
      await new Promise((done) => setTimeout(done, 20));
      const { given } = state;
      await new Promise((done) => setTimeout(done, 20));
      expect(state.given).toBe(given);
    }
  });

  test("aborted before it began, it lets go of the stream", async () => {
    const { stream, state } = endless();
    const signal = AbortSignal.abort(new Error("never mind"));
    await expect(send({ file: { stream, name: "a" } }, { signal })).rejects.toThrow("never mind");
    expect(state).toMatchObject({ given: 0, cancelled: { message: "never mind" } });
  });

  test("a file that cannot be read to its end is named, and no whole form arrives", async () => {
    for (const client of [session, sessionWith({ fetch: undiciFetch() })]) {
      const { stream } = chunksOf([encode("1234"), encode("5678")], 1);
      const error: Error = await send({ file: { stream, name: "a.pdf" } }, {}, client).then(Object, (thrown) => thrown);
      expect(error.message).toBe('crm.files.upload: Reading the file "a.pdf" failed after 4 bytes: the disk is gone');
      expect(error.cause).toMatchObject({ message: "the disk is gone" });
      await brokenOff();
    }
  });

  test.each([
    [5, "It has more than 5 bytes."],
    [7, "It has 6 bytes instead of 7."],
  ])("a size of %i for six bytes is refused", async (size, problem) => {
    const { stream } = chunksOf([encode("123"), encode("456")]);
    await expect(send({ file: { stream, name: "a", size } })).rejects.toThrow(problem);
    await brokenOff();
  });

  test("a stream of texts is refused by name", async () => {
    const stream = new ReadableStream({ start: (controller) => controller.enqueue("text") });
    await expect(send({ file: { stream, name: "a" } })).rejects.toThrow(/It gave a string instead of bytes/);
  });

  test("a stream that was read before is refused before anything is sent", async () => {
    const { stream } = chunksOf([encode("1")]);
    await new Response(stream).text();
    await expect(send({ file: { stream, name: "a" } })).rejects.toThrow(
      /crm\.files\.upload: The stream of "a" cannot be read/,
    );
    expect(received).toHaveLength(0);
  });

  test.each([
    [401, AuthenticationError],
    [429, RateLimitError],
    [503, OutcomeUnknownError],
  ])("%i is not followed by another attempt, and the error says why", async (status, kind) => {
    answerWith = () => ({ status });
    const { stream } = chunksOf([encode("1")]);
    const error = await send({ file: { stream, name: "a" } }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ attempts: 1, hint: expect.stringMatching(/read once.*open the file anew/) });
    expect(received).toHaveLength(1);
  });

  test("a `Blob` is sent again in the same place", async () => {
    let left = 2;
    answerWith = () => ({ status: left-- > 0 ? 429 : 200 });
    await send({ file: new Blob(["1"]) });
    expect(received).toHaveLength(3);
  });

  test("an answer that comes before the end of the file ends the file", async () => {
    answerWith = () => ({ status: 413, early: true });
    const { stream, state } = endless();
    await expect(send({ file: { stream, name: "a" } })).rejects.toThrow("413");
    expect(state.cancelled).toBe(413);
  });
});

test("where the platform is a browser, a stream is collected first, and the call can be repeated", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  let left = 1;
  answerWith = () => ({ status: left-- > 0 ? 429 : 200 });
  const { stream } = chunksOf([encode("first "), encode("second")]);
  await send({ file: { stream, name: "a" } });
  expect(received).toHaveLength(2);
  expect(received[1]!.headers["content-length"]).toBe(String(received[1]!.length));
  expect(await (received[1]!.form.get("file") as File).text()).toBe("first second");
  const { stream: broken } = chunksOf([encode("1234")], 1);
  await expect(send({ file: { stream: broken, name: "a" } })).rejects.toThrow(
    /"a" failed after 4 bytes: the disk is gone/,
  );
});
