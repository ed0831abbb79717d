// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { Organization, OrganizationCreate, OrganizationListItem, OrganizationUpdate } from "../schemas/organizations.ts";

/**
 * Creates organizations.
 *
 * `POST /inventory/v1/organizations`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/organizations/
 */
export function organizationsCreate(client: ClientContext, body: OrganizationCreate, options?: CallOptions): ZohoPromise<Organization> {
  const operation: Operation = {
    name: "inventory.organizations.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/organizations",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    property: "organization",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Gets an organization.
 *
 * `GET /inventory/v1/organizations/{organization_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/organizations/
 */
export function organizationsGet(client: ClientContext, organizationId: string, options?: CallOptions): ZohoPromise<Organization> {
  const operation: Operation = {
    name: "inventory.organizations.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/organizations/{organization_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    property: "organization",
  };
  return entity(client, operation, { path: { organization_id: organizationId } }, options);
}

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
export function organizationsList(client: ClientContext, options?: CallOptions): PagePromise<OrganizationListItem> {
  const operation: Operation = {
    name: "inventory.organizations.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/organizations",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    property: "organizations",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates an organization.
 *
 * `PUT /inventory/v1/organizations/{organization_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/organizations/
 */
export function organizationsUpdate(client: ClientContext, organizationId: string, body: OrganizationUpdate, options?: CallOptions): ZohoPromise<Organization> {
  const operation: Operation = {
    name: "inventory.organizations.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/organizations/{organization_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    property: "organization",
  };
  return entity(client, operation, { path: { organization_id: organizationId }, body }, options);
}
