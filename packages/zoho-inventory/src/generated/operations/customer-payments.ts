// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CustomFieldValue } from "../schemas/common.ts";
import type { CustomerPayment, CustomerPaymentCreate, CustomerPaymentListItem, CustomerPaymentUpdate } from "../schemas/customer-payments.ts";

/**
 * Creates a customer payment.
 *
 * `POST /inventory/v1/customerpayments`
 *
 * Scopes: `ZohoInventory.customerpayments.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/customer-payments/
 */
export function customerPaymentsCreate(client: ClientContext, body: CustomerPaymentCreate, options?: CallOptions): ZohoPromise<CustomerPayment> {
  const operation: Operation = {
    name: "inventory.customerPayments.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/customerpayments",
    retry: "unsafe",
    scopes: ["ZohoInventory.customerpayments.CREATE"],
    organization: organizationOf,
    property: "payment",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a customer payment.
 *
 * `DELETE /inventory/v1/customerpayments/{payment_id}`
 *
 * Scopes: `ZohoInventory.customerpayments.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/customer-payments/
 */
export function customerPaymentsDelete(client: ClientContext, paymentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.customerPayments.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/customerpayments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.customerpayments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { payment_id: paymentId } }, options);
}

/**
 * Gets a customer payment.
 *
 * `GET /inventory/v1/customerpayments/{payment_id}`
 *
 * Scopes: `ZohoInventory.customerpayments.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/customer-payments/
 */
export function customerPaymentsGet(client: ClientContext, paymentId: string, options?: CallOptions): ZohoPromise<CustomerPayment> {
  const operation: Operation = {
    name: "inventory.customerPayments.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/customerpayments/{payment_id}",
    retry: "safe",
    scopes: ["ZohoInventory.customerpayments.READ"],
    organization: organizationOf,
    property: "payment",
  };
  return entity(client, operation, { path: { payment_id: paymentId } }, options);
}

export interface CustomerPaymentsListParams {
  amount?: number;
  customer_name?: string;
  date?: string;
  filter_by?: "PaymentMode.All" | "PaymentMode.Check" | "PaymentMode.Cash" | "PaymentMode.BankTransfer" | "PaymentMode.Paypal" | "PaymentMode.CreditCard" | "PaymentMode.GoogleCheckout" | "PaymentMode.Credit" | "PaymentMode.Authorizenet" | "PaymentMode.BankRemittance" | "PaymentMode.Payflowpro" | "PaymentMode.Stripe" | "PaymentMode.TwoCheckout" | "PaymentMode.Braintree" | "PaymentMode.Others";
  notes?: string;
  page?: number;
  payment_mode?: string;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: string;
}

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
export function customerPaymentsList(client: ClientContext, params?: CustomerPaymentsListParams, options?: CallOptions): PagePromise<CustomerPaymentListItem> {
  const operation: Operation = {
    name: "inventory.customerPayments.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/customerpayments",
    retry: "safe",
    scopes: ["ZohoInventory.customerpayments.READ"],
    organization: organizationOf,
    property: "customerpayments",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a customer payment.
 *
 * `PUT /inventory/v1/customerpayments/{payment_id}`
 *
 * Scopes: `ZohoInventory.customerpayments.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/customer-payments/
 */
export function customerPaymentsUpdate(client: ClientContext, paymentId: string, body: CustomerPaymentUpdate, options?: CallOptions): ZohoPromise<CustomerPayment> {
  const operation: Operation = {
    name: "inventory.customerPayments.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/customerpayments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.customerpayments.UPDATE"],
    organization: organizationOf,
    property: "payment",
  };
  return entity(client, operation, { path: { payment_id: paymentId }, body }, options);
}

/**
 * Updates the custom fields of a customer payment.
 *
 * `PUT /inventory/v1/customerpayment/{payment_id}/customfields`
 *
 * Scopes: `ZohoInventory.customerpayments.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/customer-payments/
 */
export function customerPaymentsUpdateCustomFields(client: ClientContext, paymentId: string, body: readonly CustomFieldValue[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.customerPayments.updateCustomFields",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/customerpayment/{payment_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoInventory.customerpayments.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { payment_id: paymentId }, body }, options);
}
