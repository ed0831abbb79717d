import type { Recorded } from "./src/recorder.ts";

export interface IntendedDifference {
  /** What differs on the wire, all of it. */
  readonly differs: readonly (keyof Recorded)[];
  readonly why: string;
}

/** By product: where our client sends something else than the document alone says. An entry that no longer differs fails. */
export const INTENDED_DIFFERENCES: Readonly<Record<string, Readonly<Record<string, IntendedDifference>>>> = {
  crm: {
    "bulkWrite.upload": {
      differs: ["host"],
      why: "CRM takes bulk files on a host of its own. OpenAPI can name one server per operation but not one per data centre, so the document says `x-zoho-host: upload` and the session knows the host.",
    },
    "downloads.get": {
      differs: ["target"],
      why: "Zoho hands out the whole URL of an export. OpenAPI has no operation without a path: the document says `/{download_url}` with `x-zoho-host: absolute`, which a reader of plain OpenAPI escapes into the path.",
    },
  },
};
