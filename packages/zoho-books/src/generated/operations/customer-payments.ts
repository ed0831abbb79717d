// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type PagePromise, type ZohoPromise, entity, file, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CustomFieldUpdate } from "../schemas/common.ts";
import type { CustomerPayment, CustomerPaymentCreate, CustomerPaymentCreateRefund, CustomerPaymentListItem, CustomerPaymentPaymentRefund, CustomerPaymentUpdate, CustomerPaymentUpdateRefund, PaymentRefundListItem } from "../schemas/customer-payments.ts";

/**
 * Creates a customer payment.
 *
 * `POST /books/v3/customerpayments`
 *
 * Scopes: `ZohoBooks.customerpayments.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsCreate(client: ClientContext, body: CustomerPaymentCreate, options?: CallOptions): ZohoPromise<CustomerPayment> {
  const operation: Operation = {
    name: "books.customerPayments.create",
    product: "books",
    method: "POST",
    path: "/books/v3/customerpayments",
    retry: "unsafe",
    scopes: ["ZohoBooks.customerpayments.CREATE"],
    organization: organizationOf,
    property: "payment",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Creates the refund of a customer payment.
 *
 * `POST /books/v3/customerpayments/{payment_id}/refunds`
 *
 * Scopes: `ZohoBooks.customerpayments.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsCreateRefund(client: ClientContext, paymentId: string, body: CustomerPaymentCreateRefund, options?: CallOptions): ZohoPromise<CustomerPaymentPaymentRefund> {
  const operation: Operation = {
    name: "books.customerPayments.createRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/customerpayments/{payment_id}/refunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.customerpayments.CREATE"],
    organization: organizationOf,
    property: "payment_refunds",
  };
  return entity(client, operation, { path: { payment_id: paymentId }, body }, options);
}

/**
 * Deletes a customer payment.
 *
 * `DELETE /books/v3/customerpayments/{payment_id}`
 *
 * Scopes: `ZohoBooks.customerpayments.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsDelete(client: ClientContext, paymentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.customerPayments.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/customerpayments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.customerpayments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { payment_id: paymentId } }, options);
}

export interface CustomerPaymentsDeleteManyParams {
  bulk_delete: boolean;
  payment_ids: readonly string[];
}

/**
 * Deletes several customer payments.
 *
 * `DELETE /books/v3/customerpayments`
 *
 * Scopes: `ZohoBooks.customerpayments.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsDeleteMany(client: ClientContext, params: CustomerPaymentsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.customerPayments.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/customerpayments",
    retry: "idempotent",
    scopes: ["ZohoBooks.customerpayments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Deletes the refund of a customer payment.
 *
 * `DELETE /books/v3/customerpayments/{payment_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.customerpayments.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsDeleteRefund(client: ClientContext, paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.customerPayments.deleteRefund",
    product: "books",
    method: "DELETE",
    path: "/books/v3/customerpayments/{payment_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.customerpayments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { payment_id: paymentId, refund_id: refundId } }, options);
}

export interface CustomerPaymentsDownloadParams {
  accept: "pdf";
}

/**
 * Downloads a customer payment.
 *
 * `GET /books/v3/customerpayments/{payment_id}`
 *
 * Scopes: `ZohoBooks.customerpayments.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsDownload(client: ClientContext, paymentId: string, params: CustomerPaymentsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.customerPayments.download",
    product: "books",
    method: "GET",
    path: "/books/v3/customerpayments/{payment_id}",
    retry: "safe",
    scopes: ["ZohoBooks.customerpayments.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { payment_id: paymentId }, params }, options);
}

/**
 * Gets a customer payment.
 *
 * `GET /books/v3/customerpayments/{payment_id}`
 *
 * Scopes: `ZohoBooks.customerpayments.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsGet(client: ClientContext, paymentId: string, options?: CallOptions): ZohoPromise<CustomerPayment> {
  const operation: Operation = {
    name: "books.customerPayments.get",
    product: "books",
    method: "GET",
    path: "/books/v3/customerpayments/{payment_id}",
    retry: "safe",
    scopes: ["ZohoBooks.customerpayments.READ"],
    organization: organizationOf,
    property: "payment",
  };
  return entity(client, operation, { path: { payment_id: paymentId } }, options);
}

/**
 * Gets the refund of a customer payment.
 *
 * `GET /books/v3/customerpayments/{payment_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.customerpayments.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsGetRefund(client: ClientContext, paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<CustomerPaymentPaymentRefund> {
  const operation: Operation = {
    name: "books.customerPayments.getRefund",
    product: "books",
    method: "GET",
    path: "/books/v3/customerpayments/{payment_id}/refunds/{refund_id}",
    retry: "safe",
    scopes: ["ZohoBooks.customerpayments.READ"],
    organization: organizationOf,
    property: "payment_refunds",
  };
  return entity(client, operation, { path: { payment_id: paymentId, refund_id: refundId } }, options);
}

export interface CustomerPaymentsListParams {
  amount?: number;
  customer_id?: string;
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
 * `GET /books/v3/customerpayments`
 *
 * Scopes: `ZohoBooks.customerpayments.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsList(client: ClientContext, params?: CustomerPaymentsListParams, options?: CallOptions): PagePromise<CustomerPaymentListItem> {
  const operation: Operation = {
    name: "books.customerPayments.list",
    product: "books",
    method: "GET",
    path: "/books/v3/customerpayments",
    retry: "safe",
    scopes: ["ZohoBooks.customerpayments.READ"],
    organization: organizationOf,
    keys: ["customerpayments"],
    property: "customer_payments",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface CustomerPaymentsListRefundsParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists the refunds of a customer payment.
 *
 * `GET /books/v3/customerpayments/{payment_id}/refunds`
 *
 * Scopes: `ZohoBooks.customerpayments.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsListRefunds(client: ClientContext, paymentId: string, params?: CustomerPaymentsListRefundsParams, options?: CallOptions): PagePromise<PaymentRefundListItem> {
  const operation: Operation = {
    name: "books.customerPayments.listRefunds",
    product: "books",
    method: "GET",
    path: "/books/v3/customerpayments/{payment_id}/refunds",
    retry: "safe",
    scopes: ["ZohoBooks.customerpayments.READ"],
    organization: organizationOf,
    property: "payment_refunds",
    paging: "context",
  };
  return page(client, operation, { path: { payment_id: paymentId }, params }, options);
}

/**
 * Updates a customer payment.
 *
 * `PUT /books/v3/customerpayments/{payment_id}`
 *
 * Scopes: `ZohoBooks.customerpayments.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsUpdate(client: ClientContext, paymentId: string, body: CustomerPaymentUpdate, options?: CallOptions): ZohoPromise<CustomerPayment> {
  const operation: Operation = {
    name: "books.customerPayments.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/customerpayments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.customerpayments.UPDATE"],
    organization: organizationOf,
    property: "payment",
  };
  return entity(client, operation, { path: { payment_id: paymentId }, body }, options);
}

export interface CustomerPaymentsUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a customer payment, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/customerpayments`
 *
 * Scopes: `ZohoBooks.customerpayments.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsUpdateByCustomField(client: ClientContext, body: CustomerPaymentUpdate, params: CustomerPaymentsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<CustomerPayment> {
  const operation: Operation = {
    name: "books.customerPayments.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/customerpayments",
    retry: "idempotent",
    scopes: ["ZohoBooks.customerpayments.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "payment",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the custom fields of a customer payment.
 *
 * `PUT /books/v3/customerpayment/{payment_id}/customfields`
 *
 * Scopes: `ZohoBooks.customerpayments.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsUpdateCustomFields(client: ClientContext, paymentId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.customerPayments.updateCustomFields",
    product: "books",
    method: "PUT",
    path: "/books/v3/customerpayment/{payment_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoBooks.customerpayments.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { payment_id: paymentId }, body }, options);
}

/**
 * Updates the refund of a customer payment.
 *
 * `PUT /books/v3/customerpayments/{payment_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.customerpayments.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/customer-payments/
 */
export function customerPaymentsUpdateRefund(client: ClientContext, paymentId: string, refundId: string, body: CustomerPaymentUpdateRefund, options?: CallOptions): ZohoPromise<CustomerPaymentPaymentRefund> {
  const operation: Operation = {
    name: "books.customerPayments.updateRefund",
    product: "books",
    method: "PUT",
    path: "/books/v3/customerpayments/{payment_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.customerpayments.UPDATE"],
    organization: organizationOf,
    property: "payment_refunds",
  };
  return entity(client, operation, { path: { payment_id: paymentId, refund_id: refundId }, body }, options);
}
