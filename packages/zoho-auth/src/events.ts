import type { Environment } from "./data-centers.ts";

/**
 * What a session reports while it works. Every field is listed here; no event holds a token, a secret, a body or the
 * value of an unknown query parameter.
 */
export type SessionEvent =
  | {
      readonly type: "attempt";
      readonly operation: string;
      readonly method: string;
      readonly host: string;
      /** Path template and query; values of unknown parameters are replaced by `…`. */
      readonly path: string;
      readonly attempt: number;
      /** Absent when no answer came. */
      readonly status?: number;
      readonly code?: string | number;
      readonly requestId?: string;
      /** Milliseconds until the answer's headers. */
      readonly duration: number;
      /** Name of the error when no answer came. */
      readonly error?: string;
    }
  | {
      readonly type: "retry";
      readonly operation: string;
      /** The attempt that failed. */
      readonly attempt: number;
      /** Milliseconds until the next one. */
      readonly delay: number;
      /** Status of the answer, or name of the error. */
      readonly reason: number | string;
    }
  /** A new access token; `shared` when another process had minted it. */
  | { readonly type: "token"; readonly dataCenter: string; readonly shared: boolean }
  /** A token could not be renewed, or not be stored; `error` is the error's name. */
  | { readonly type: "token-failed" | "token-not-stored"; readonly dataCenter: string; readonly error: string }
  /** The token's API host belongs to another data centre or environment than the session's; calls follow the token. */
  | { readonly type: "rerouted"; readonly dataCenter: string; readonly environment: Environment }
  /** The token names an API host that is in no table and was not declared; it is not used. */
  | { readonly type: "unknown-api-domain"; readonly apiDomain: string };

export type EventListener = (event: SessionEvent) => void;
