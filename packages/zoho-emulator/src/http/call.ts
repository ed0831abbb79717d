import type { Grant } from "../accounts/grant.ts";
import type { Emulator } from "../emulator.ts";
import type { Operation } from "../generated/api-model.ts";
import type { ProductName } from "../model/models.ts";
import type { Site } from "../sites.ts";
import type { Reply } from "./reply.ts";

/** One request to a product's API, matched to its operation. */
export interface Call {
  readonly emulator: Emulator;
  readonly site: Site;
  readonly product: ProductName;
  readonly operation: Operation;
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: URL;
  /** Path parameters by their wire name: `{ module: "Leads" }`. Decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Comes in a composite request, which has paid for it. */
  readonly part: boolean;
  /** Who calls, with which scopes; set once the token was accepted. */
  readonly grant: Grant;
  /** The JSON of the body; `undefined` when it is empty. Throws `BadJson` when it is none. */
  json(): Promise<unknown>;
  /** The form of the body: text fields and files. */
  form(): Promise<FormData>;
  bytes(): Promise<Uint8Array>;
}

/** Answers one operation from the emulator's state. */
export type Handler = (call: Call) => Reply | Promise<Reply>;

/** The body says that it is JSON, and is not. */
export class BadJson extends Error {
  override readonly name = "BadJson";
}
