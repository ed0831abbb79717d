/// <reference types="node" />
import type { IncomingHttpHeaders } from "node:http";
import { Readable } from "node:stream";

/** A body that undici reads; the plain stream where it had to be decompressed. */
export type Body = Readable & { text?(): Promise<string> };

/** Headers that are looked up as they came; the real thing is made for whoever wants more. */
class UndiciHeaders implements Headers {
  readonly #raw: IncomingHttpHeaders;
  #real: Headers | undefined;

  constructor(raw: IncomingHttpHeaders) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    if (this.#real) return this.#real.get(name);
    const value = this.#raw[name.toLowerCase()];
    return (Array.isArray(value) ? value.join(", ") : value) ?? null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  #all(): Headers {
    if (this.#real) return this.#real;
    this.#real = new Headers();
    for (const [name, value] of Object.entries(this.#raw)) {
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) this.#real.append(name, one);
    }
    return this.#real;
  }

  append(name: string, value: string): void {
    this.#all().append(name, value);
  }

  set(name: string, value: string): void {
    this.#all().set(name, value);
  }

  delete(name: string): void {
    this.#all().delete(name);
  }

  getSetCookie(): string[] {
    return this.#all().getSetCookie();
  }

  forEach(visit: (value: string, name: string, headers: Headers) => void): void {
    for (const [name, value] of this) visit(value, name, this);
  }

  entries(): HeadersIterator<[string, string]> {
    return this.#all().entries();
  }

  keys(): HeadersIterator<string> {
    return this.#all().keys();
  }

  values(): HeadersIterator<string> {
    return this.#all().values();
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }
}

/**
 * An answer of a bare undici request in the shape of a `Response`. A real `Response` costs several times as much to make
 * as the few things that most callers read: status, two headers, one text.
 */
export class UndiciResponse {
  readonly status: number;
  readonly url: string;
  readonly statusText = "";
  readonly redirected = false;
  readonly type = "basic";
  readonly #raw: IncomingHttpHeaders;
  readonly #content: Body | undefined;
  #headers: Headers | undefined;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #used = false;

  constructor(status: number, raw: IncomingHttpHeaders, content: Body | undefined, url: string) {
    this.status = status;
    this.url = url;
    this.#raw = raw;
    this.#content = content;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get headers(): Headers {
    this.#headers ??= new UndiciHeaders(this.#raw);
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (!this.#content) return null;
    this.#stream ??= Readable.toWeb(this.#content) as ReadableStream<Uint8Array<ArrayBuffer>>;
    return this.#stream;
  }

  get bodyUsed(): boolean {
    return this.#used || (this.#stream?.locked ?? false);
  }

  async text(): Promise<string> {
    const content = this.#take();
    if (!content) return "";
    if (this.#stream) return this.#whole().text();
    if (content.text) return content.text();
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    this.#take();
    return this.#whole().arrayBuffer();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async blob(): Promise<Blob> {
    this.#take();
    return this.#whole().blob();
  }

  async formData(): Promise<FormData> {
    this.#take();
    return this.#whole().formData();
  }

  clone(): Response {
    const [mine, yours] = this.body?.tee() ?? [];
    this.#stream = mine;
    return new Response(yours, { status: this.status, headers: this.headers });
  }

  #take(): Body | undefined {
    if (this.bodyUsed) throw new TypeError("The body has been read before.");
    this.#used = true;
    return this.#content;
  }

  /** The real thing, for what few callers need. */
  #whole(): Response {
    return new Response(this.body, { status: this.status, headers: this.headers });
  }
}
