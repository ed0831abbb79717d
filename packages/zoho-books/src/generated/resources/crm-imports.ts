// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { CrmImportData, CrmImportProduct } from "../schemas/crm-imports.ts";

/** Operations on crm imports. */
export interface CrmImportsApi {
  /**
   * Imports an account of Zoho CRM as a customer.
   *
   * `POST /books/v3/crm/account/{crm_account_id}/import`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/integration/
   */
  importAccount(crmAccountId: string, options?: CallOptions): ZohoPromise<CrmImportData>;
  /**
   * Imports a contact of Zoho CRM as a customer.
   *
   * `POST /books/v3/crm/contact/{crm_contact_id}/import`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/integration/
   */
  importContact(crmContactId: string, options?: CallOptions): ZohoPromise<CrmImportData>;
  /**
   * Imports a product of Zoho CRM as an item.
   *
   * `POST /books/v3/crm/item/{crm_product_id}/import`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/integration/
   */
  importProduct(crmProductId: string, options?: CallOptions): ZohoPromise<CrmImportProduct>;
  /**
   * Imports a vendor of Zoho CRM as a contact.
   *
   * `POST /books/v3/crm/vendor/{crm_vendor_id}/import`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/integration/
   */
  importVendor(crmVendorId: string, options?: CallOptions): ZohoPromise<CrmImportData>;
}
