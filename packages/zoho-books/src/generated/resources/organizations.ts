// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { OrganizationsCopySettingsParams, OrganizationsListForUserParams } from "../operations/organizations.ts";
import type { Organization, OrganizationAddAddress, OrganizationAddressDetails, OrganizationCreate, OrganizationListItem, OrganizationUpdate } from "../schemas/organizations.ts";

/** Operations on organizations. */
export interface OrganizationsApi {
  /**
   * Adds an address to an organization.
   *
   * `POST /books/v3/organizations/address`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  addAddress(body: OrganizationAddAddress, options?: CallOptions): ZohoPromise<OrganizationAddressDetails>;
  /**
   * Copies the settings of an organization.
   *
   * `POST /books/v3/organizations/{organization_id}/copysettings`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  copySettings(organizationId: string, params: OrganizationsCopySettingsParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates organizations.
   *
   * `POST /books/v3/organizations`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  create(body: OrganizationCreate, options?: CallOptions): ZohoPromise<Organization>;
  /**
   * Deletes the address of an organization.
   *
   * `DELETE /books/v3/organizations/address/{address_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  deleteAddress(addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downgrades an organization to Zoho Invoice.
   *
   * `POST /books/v3/organizations/{organization_id}/downgradetoinvoice`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  downgradeToInvoice(organizationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an organization.
   *
   * `GET /books/v3/organizations/{organization_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  get(organizationId: string, options?: CallOptions): ZohoPromise<Organization>;
  /**
   * Lists organizations.
   *
   * `GET /books/v3/organizations`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  list(options?: CallOptions): PagePromise<OrganizationListItem>;
  /**
   * Lists the addresses of an organization.
   *
   * `GET /books/v3/organizations/address`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  listAddresses(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists organizations for a user.
   *
   * `GET /books/v3/organizations/user`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  listForUser(params?: OrganizationsListForUserParams, options?: CallOptions): PagePromise<OrganizationListItem>;
  /**
   * Marks an organization as inactive.
   *
   * `POST /books/v3/organizations/{organization_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  markAsInactive(organizationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an organization.
   *
   * `PUT /books/v3/organizations/{organization_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  update(organizationId: string, body: OrganizationUpdate, options?: CallOptions): ZohoPromise<Organization>;
  /**
   * Updates the address of an organization.
   *
   * `PUT /books/v3/organizations/address/{address_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  updateAddress(addressId: string, body: OrganizationAddAddress, options?: CallOptions): ZohoPromise<OrganizationAddressDetails>;
  /**
   * Upgrades an organization to Zoho Books.
   *
   * `POST /books/v3/organizations/{organization_id}/upgradetobooks`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/organizations/
   */
  upgradeToBooks(organizationId: string, options?: CallOptions): ZohoPromise<void>;
}
