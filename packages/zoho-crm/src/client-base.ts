import type { CrmEdition, Session } from "@x/zoho-auth";
import type { ClientContext } from "@x/zoho-auth/client";

export interface ZohoCrmOptions {
  /** The identity that calls are made as. One session may serve clients of several products. */
  readonly session: Session;
  /**
   * Decides the concurrent calls and daily credits that the session keeps. The smallest edition's when absent; Zoho One
   * counts as `enterprise`, CRM Plus as `ultimate`.
   */
  readonly edition?: CrmEdition;
  /** User licences: each adds to the daily credits. */
  readonly users?: number;
}

/** What the generated client stands on. */
export class ZohoCrmBase implements ClientContext {
  readonly session: Session;

  /** @throws TypeError when another client of the session stated another edition */
  constructor({ session, edition, users }: ZohoCrmOptions) {
    this.session = session;
    if (edition || users) session.limits?.configure("crm", undefined, { edition, users });
  }
}
