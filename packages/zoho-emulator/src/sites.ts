import type { DataCenterName, Environment } from "@x/zoho-auth";

/** One place that clients talk to: a data centre, and for CRM one of its environments. Each has a port of its own. */
export interface Site {
  readonly dataCenter: DataCenterName;
  readonly environment: Environment;
  /** Origin: `http://127.0.0.1:4100`. */
  readonly url: string;
}
