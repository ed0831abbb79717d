import type { Session } from "@x/zoho-auth";
import type { ClientContext } from "@x/zoho-auth/client";

export interface ZohoFixtureOptions {
  readonly session: Session;
}

export class ZohoFixtureBase implements ClientContext {
  readonly session: Session;

  constructor({ session }: ZohoFixtureOptions) {
    this.session = session;
  }
}
