import type { InventoryPlan, Session } from "@x/zoho-auth";
import type { ClientContext } from "@x/zoho-auth/client";

export interface ZohoInventoryOptions {
  /** The identity that calls are made as. One session may serve clients of several products and organizations. */
  readonly session: Session;
  /**
   * The organization that calls are made for, as `organizations.list()` names it. Needed by every call but those on
   * organizations; a single call may be made for another one by `organizationId` in its options.
   */
  readonly organizationId?: string;
  /**
   * Decides the daily calls and the concurrent ones that the session keeps for this organization. When absent, as many
   * at once as the free plan allows, and no count of the day.
   */
  readonly plan?: InventoryPlan;
}

/** What the generated client stands on. */
export class ZohoInventoryBase implements ClientContext {
  readonly session: Session;
  readonly organizationId: string | undefined;

  /** @throws TypeError when another client of the session stated another plan for this organization */
  constructor({ session, organizationId, plan }: ZohoInventoryOptions) {
    this.session = session;
    this.organizationId = organizationId;
    if (plan) session.limits?.configure("inventory", organizationId, { plan });
  }
}
