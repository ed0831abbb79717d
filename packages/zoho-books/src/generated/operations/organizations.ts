// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { Organization, OrganizationAddAddress, OrganizationAddressDetails, OrganizationCreate, OrganizationListItem, OrganizationUpdate } from "../schemas/organizations.ts";

/**
 * Adds an address to an organization.
 *
 * `POST /books/v3/organizations/address`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsAddAddress(client: ClientContext, body: OrganizationAddAddress, options?: CallOptions): ZohoPromise<OrganizationAddressDetails> {
  const operation: Operation = {
    name: "books.organizations.addAddress",
    product: "books",
    method: "POST",
    path: "/books/v3/organizations/address",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    property: "organization_address",
  };
  return entity(client, operation, { body }, options);
}

export interface OrganizationsCopySettingsParams {
  settings_to_copy: string;
}

/**
 * Copies the settings of an organization.
 *
 * `POST /books/v3/organizations/{organization_id}/copysettings`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsCopySettings(client: ClientContext, organizationId: string, params: OrganizationsCopySettingsParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.organizations.copySettings",
    product: "books",
    method: "POST",
    path: "/books/v3/organizations/{organization_id}/copysettings",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
  };
  return none(client, operation, { path: { organization_id: organizationId }, params }, options);
}

/**
 * Creates organizations.
 *
 * `POST /books/v3/organizations`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsCreate(client: ClientContext, body: OrganizationCreate, options?: CallOptions): ZohoPromise<Organization> {
  const operation: Operation = {
    name: "books.organizations.create",
    product: "books",
    method: "POST",
    path: "/books/v3/organizations",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    property: "organization",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes the address of an organization.
 *
 * `DELETE /books/v3/organizations/address/{address_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsDeleteAddress(client: ClientContext, addressId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.organizations.deleteAddress",
    product: "books",
    method: "DELETE",
    path: "/books/v3/organizations/address/{address_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
  };
  return none(client, operation, { path: { address_id: addressId } }, options);
}

/**
 * Downgrades an organization to Zoho Invoice.
 *
 * `POST /books/v3/organizations/{organization_id}/downgradetoinvoice`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsDowngradeToInvoice(client: ClientContext, organizationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.organizations.downgradeToInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/organizations/{organization_id}/downgradetoinvoice",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
  };
  return none(client, operation, { path: { organization_id: organizationId } }, options);
}

/**
 * Gets an organization.
 *
 * `GET /books/v3/organizations/{organization_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsGet(client: ClientContext, organizationId: string, options?: CallOptions): ZohoPromise<Organization> {
  const operation: Operation = {
    name: "books.organizations.get",
    product: "books",
    method: "GET",
    path: "/books/v3/organizations/{organization_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    property: "organization",
  };
  return entity(client, operation, { path: { organization_id: organizationId } }, options);
}

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
export function organizationsList(client: ClientContext, options?: CallOptions): PagePromise<OrganizationListItem> {
  const operation: Operation = {
    name: "books.organizations.list",
    product: "books",
    method: "GET",
    path: "/books/v3/organizations",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    property: "organizations",
  };
  return page(client, operation, {}, options);
}

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
export function organizationsListAddresses(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.organizations.listAddresses",
    product: "books",
    method: "GET",
    path: "/books/v3/organizations/address",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

export interface OrganizationsListForUserParams {
  app_name?: string;
  email?: string;
  show_active_orgs_only?: boolean;
  show_admin_orgs_only?: boolean;
  show_same_currency_orgs_only?: boolean;
  startTrial?: boolean;
}

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
export function organizationsListForUser(client: ClientContext, params?: OrganizationsListForUserParams, options?: CallOptions): PagePromise<OrganizationListItem> {
  const operation: Operation = {
    name: "books.organizations.listForUser",
    product: "books",
    method: "GET",
    path: "/books/v3/organizations/user",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    property: "organizations",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks an organization as inactive.
 *
 * `POST /books/v3/organizations/{organization_id}/inactive`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsMarkAsInactive(client: ClientContext, organizationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.organizations.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/organizations/{organization_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
  };
  return none(client, operation, { path: { organization_id: organizationId } }, options);
}

/**
 * Updates an organization.
 *
 * `PUT /books/v3/organizations/{organization_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsUpdate(client: ClientContext, organizationId: string, body: OrganizationUpdate, options?: CallOptions): ZohoPromise<Organization> {
  const operation: Operation = {
    name: "books.organizations.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/organizations/{organization_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    property: "organization",
  };
  return entity(client, operation, { path: { organization_id: organizationId }, body }, options);
}

/**
 * Updates the address of an organization.
 *
 * `PUT /books/v3/organizations/address/{address_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsUpdateAddress(client: ClientContext, addressId: string, body: OrganizationAddAddress, options?: CallOptions): ZohoPromise<OrganizationAddressDetails> {
  const operation: Operation = {
    name: "books.organizations.updateAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/organizations/address/{address_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    property: "organization_address",
  };
  return entity(client, operation, { path: { address_id: addressId }, body }, options);
}

/**
 * Upgrades an organization to Zoho Books.
 *
 * `POST /books/v3/organizations/{organization_id}/upgradetobooks`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/organizations/
 */
export function organizationsUpgradeToBooks(client: ClientContext, organizationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.organizations.upgradeToBooks",
    product: "books",
    method: "POST",
    path: "/books/v3/organizations/{organization_id}/upgradetobooks",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
  };
  return none(client, operation, { path: { organization_id: organizationId } }, options);
}
