// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { Organization, OrganizationCreate, OrganizationListItem, OrganizationUpdate } from "../schemas/organizations.ts";

/** Operations on organizations. */
export interface OrganizationsApi {
  /**
   * Creates organizations.
   *
   * `POST /inventory/v1/organizations`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/organizations/
   */
  create(body: OrganizationCreate, options?: CallOptions): ZohoPromise<Organization>;
  /**
   * Gets an organization.
   *
   * `GET /inventory/v1/organizations/{organization_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/organizations/
   */
  get(organizationId: string, options?: CallOptions): ZohoPromise<Organization>;
  /**
   * Lists organizations.
   *
   * `GET /inventory/v1/organizations`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/organizations/
   */
  list(options?: CallOptions): PagePromise<OrganizationListItem>;
  /**
   * Updates an organization.
   *
   * `PUT /inventory/v1/organizations/{organization_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/organizations/
   */
  update(organizationId: string, body: OrganizationUpdate, options?: CallOptions): ZohoPromise<Organization>;
}
