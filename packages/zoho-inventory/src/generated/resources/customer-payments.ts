// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CustomerPaymentsListParams } from "../operations/customer-payments.ts";
import type { CustomFieldValue } from "../schemas/common.ts";
import type { CustomerPayment, CustomerPaymentCreate, CustomerPaymentListItem, CustomerPaymentUpdate } from "../schemas/customer-payments.ts";

/** Operations on customer payments. */
export interface CustomerPaymentsApi {
  /**
   * Creates a customer payment.
   *
   * `POST /inventory/v1/customerpayments`
   *
   * Scopes: `ZohoInventory.customerpayments.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/customer-payments/
   */
  create(body: CustomerPaymentCreate, options?: CallOptions): ZohoPromise<CustomerPayment>;
  /**
   * Deletes a customer payment.
   *
   * `DELETE /inventory/v1/customerpayments/{payment_id}`
   *
   * Scopes: `ZohoInventory.customerpayments.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/customer-payments/
   */
  delete(paymentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a customer payment.
   *
   * `GET /inventory/v1/customerpayments/{payment_id}`
   *
   * Scopes: `ZohoInventory.customerpayments.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/customer-payments/
   */
  get(paymentId: string, options?: CallOptions): ZohoPromise<CustomerPayment>;
  /**
   * Lists customer payments.
   *
   * `GET /inventory/v1/customerpayments`
   *
   * Scopes: `ZohoInventory.customerpayments.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/customer-payments/
   */
  list(params?: CustomerPaymentsListParams, options?: CallOptions): PagePromise<CustomerPaymentListItem>;
  /**
   * Updates a customer payment.
   *
   * `PUT /inventory/v1/customerpayments/{payment_id}`
   *
   * Scopes: `ZohoInventory.customerpayments.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/customer-payments/
   */
  update(paymentId: string, body: CustomerPaymentUpdate, options?: CallOptions): ZohoPromise<CustomerPayment>;
  /**
   * Updates the custom fields of a customer payment.
   *
   * `PUT /inventory/v1/customerpayment/{payment_id}/customfields`
   *
   * Scopes: `ZohoInventory.customerpayments.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/customer-payments/
   */
  updateCustomFields(paymentId: string, body: readonly CustomFieldValue[], options?: CallOptions): ZohoPromise<void>;
}
