import type { Session } from "@x/zoho-auth";
import type { ClientContext } from "@x/zoho-auth/client";

export interface ZohoCrmOptions {
  /** The identity that calls are made as. One session may serve clients of several products. */
  readonly session: Session;
}

/** What the generated client stands on. */
export class ZohoCrmBase implements ClientContext {
  readonly session: Session;

  constructor(options: ZohoCrmOptions) {
    this.session = options.session;
  }
}
