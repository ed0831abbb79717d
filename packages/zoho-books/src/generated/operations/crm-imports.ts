// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, organizationOf } from "@x/zoho-auth/client";
import type { CrmImportData, CrmImportProduct } from "../schemas/crm-imports.ts";

/**
 * Imports an account of Zoho CRM as a customer.
 *
 * `POST /books/v3/crm/account/{crm_account_id}/import`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/integration/
 */
export function crmImportsImportAccount(client: ClientContext, crmAccountId: string, options?: CallOptions): ZohoPromise<CrmImportData> {
  const operation: Operation = {
    name: "books.crmImports.importAccount",
    product: "books",
    method: "POST",
    path: "/books/v3/crm/account/{crm_account_id}/import",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { crm_account_id: crmAccountId } }, options);
}

/**
 * Imports a contact of Zoho CRM as a customer.
 *
 * `POST /books/v3/crm/contact/{crm_contact_id}/import`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/integration/
 */
export function crmImportsImportContact(client: ClientContext, crmContactId: string, options?: CallOptions): ZohoPromise<CrmImportData> {
  const operation: Operation = {
    name: "books.crmImports.importContact",
    product: "books",
    method: "POST",
    path: "/books/v3/crm/contact/{crm_contact_id}/import",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { crm_contact_id: crmContactId } }, options);
}

/**
 * Imports a product of Zoho CRM as an item.
 *
 * `POST /books/v3/crm/item/{crm_product_id}/import`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/integration/
 */
export function crmImportsImportProduct(client: ClientContext, crmProductId: string, options?: CallOptions): ZohoPromise<CrmImportProduct> {
  const operation: Operation = {
    name: "books.crmImports.importProduct",
    product: "books",
    method: "POST",
    path: "/books/v3/crm/item/{crm_product_id}/import",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { crm_product_id: crmProductId } }, options);
}

/**
 * Imports a vendor of Zoho CRM as a contact.
 *
 * `POST /books/v3/crm/vendor/{crm_vendor_id}/import`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/integration/
 */
export function crmImportsImportVendor(client: ClientContext, crmVendorId: string, options?: CallOptions): ZohoPromise<CrmImportData> {
  const operation: Operation = {
    name: "books.crmImports.importVendor",
    product: "books",
    method: "POST",
    path: "/books/v3/crm/vendor/{crm_vendor_id}/import",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { crm_vendor_id: crmVendorId } }, options);
}
