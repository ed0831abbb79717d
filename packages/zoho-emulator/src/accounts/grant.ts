import type { DataCenterName, Environment } from "@x/zoho-auth";

/** What an access token stands for. */
export interface Grant {
  readonly dataCenter: DataCenterName;
  readonly environment: Environment;
  readonly clientId: string;
  readonly userId: string;
  /** The CRM organization that the token is bound to. Books and Inventory choose theirs with each request. */
  readonly orgId: string;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Who gave what to whom: a grant before there is a token. */
export type Consent = Omit<Grant, "expiresAt">;
