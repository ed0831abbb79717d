// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { VendorPayment, VendorPaymentCreate, VendorPaymentCreateRefund, VendorPaymentEmail, VendorPaymentEmailContent, VendorPaymentListItem, VendorPaymentRefund, VendorPaymentRefundListItem, VendorPaymentUpdate, VendorPaymentUpdateRefund } from "../schemas/vendor-payments.ts";

/**
 * Creates a vendor payment.
 *
 * `POST /books/v3/vendorpayments`
 *
 * Scopes: `ZohoBooks.vendorpayments.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsCreate(client: ClientContext, body: VendorPaymentCreate, options?: CallOptions): ZohoPromise<VendorPayment> {
  const operation: Operation = {
    name: "books.vendorPayments.create",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorpayments",
    retry: "unsafe",
    scopes: ["ZohoBooks.vendorpayments.CREATE"],
    organization: organizationOf,
    keys: ["vendorpayment"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { body }, options);
}

/**
 * Creates the refund of a vendor payment.
 *
 * `POST /books/v3/vendorpayments/{payment_id}/refunds`
 *
 * Scopes: `ZohoBooks.vendorpayments.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsCreateRefund(client: ClientContext, paymentId: string, body: VendorPaymentCreateRefund, options?: CallOptions): ZohoPromise<VendorPaymentRefund> {
  const operation: Operation = {
    name: "books.vendorPayments.createRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorpayments/{payment_id}/refunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.vendorpayments.CREATE"],
    organization: organizationOf,
    property: "vendorpayment_refund",
  };
  return entity(client, operation, { path: { payment_id: paymentId }, body }, options);
}

/**
 * Deletes a vendor payment.
 *
 * `DELETE /books/v3/vendorpayments/{payment_id}`
 *
 * Scopes: `ZohoBooks.vendorpayments.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsDelete(client: ClientContext, paymentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorPayments.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/vendorpayments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.vendorpayments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { payment_id: paymentId } }, options);
}

export interface VendorPaymentsDeleteManyParams {
  bulk_delete: boolean;
  vendorpayment_id: string;
}

/**
 * Deletes several vendor payments.
 *
 * `DELETE /books/v3/vendorpayments`
 *
 * Scopes: `ZohoBooks.vendorpayments.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsDeleteMany(client: ClientContext, params: VendorPaymentsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorPayments.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/vendorpayments",
    retry: "idempotent",
    scopes: ["ZohoBooks.vendorpayments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Deletes the refund of a vendor payment.
 *
 * `DELETE /books/v3/vendorpayments/{payment_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.vendorpayments.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsDeleteRefund(client: ClientContext, paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorPayments.deleteRefund",
    product: "books",
    method: "DELETE",
    path: "/books/v3/vendorpayments/{payment_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.vendorpayments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { payment_id: paymentId, refund_id: refundId } }, options);
}

export interface VendorPaymentsEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  file_name?: string;
  send_attachment?: boolean;
}

/**
 * Emails a vendor payment.
 *
 * `POST /books/v3/vendorpayments/{payment_id}/email`
 *
 * Scopes: `ZohoBooks.vendorpayments.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsEmail(client: ClientContext, paymentId: string, body: VendorPaymentEmail, params?: VendorPaymentsEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorPayments.email",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorpayments/{payment_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.vendorpayments.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { payment_id: paymentId }, body, params }, options);
}

export interface VendorPaymentsGetParams {
  fetchTaxInfo?: boolean;
  fetchstatementlineinfo?: boolean;
  is_bill_payment_id?: boolean;
  print?: boolean;
}

/**
 * Gets a vendor payment.
 *
 * `GET /books/v3/vendorpayments/{payment_id}`
 *
 * Scopes: `ZohoBooks.vendorpayments.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsGet(client: ClientContext, paymentId: string, params?: VendorPaymentsGetParams, options?: CallOptions): ZohoPromise<VendorPayment> {
  const operation: Operation = {
    name: "books.vendorPayments.get",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorpayments/{payment_id}",
    retry: "safe",
    scopes: ["ZohoBooks.vendorpayments.READ"],
    organization: organizationOf,
    property: "vendorpayment",
  };
  return entity(client, operation, { path: { payment_id: paymentId }, params }, options);
}

/**
 * Gets the email content of a vendor payment.
 *
 * `GET /books/v3/vendorpayments/{payment_id}/email`
 *
 * Scopes: `ZohoBooks.vendorpayments.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsGetEmailContent(client: ClientContext, paymentId: string, options?: CallOptions): ZohoPromise<VendorPaymentEmailContent> {
  const operation: Operation = {
    name: "books.vendorPayments.getEmailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorpayments/{payment_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.vendorpayments.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { payment_id: paymentId } }, options);
}

/**
 * Gets the refund of a vendor payment.
 *
 * `GET /books/v3/vendorpayments/{payment_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.vendorpayments.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsGetRefund(client: ClientContext, paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<VendorPaymentRefund> {
  const operation: Operation = {
    name: "books.vendorPayments.getRefund",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorpayments/{payment_id}/refunds/{refund_id}",
    retry: "safe",
    scopes: ["ZohoBooks.vendorpayments.READ"],
    organization: organizationOf,
    property: "vendorpayment_refund",
  };
  return entity(client, operation, { path: { payment_id: paymentId, refund_id: refundId } }, options);
}

export interface VendorPaymentsListParams {
  amount?: number;
  bill_id?: string;
  date?: string;
  description?: string;
  filter_by?: "PaymentMode.All" | "PaymentMode.Check" | "PaymentMode.Cash" | "PaymentMode.BankTransfer" | "PaymentMode.Paypal" | "PaymentMode.CreditCard" | "PaymentMode.GoogleCheckout" | "PaymentMode.Credit" | "PaymentMode.Authorizenet" | "PaymentMode.BankRemittance" | "PaymentMode.Payflowpro" | "PaymentMode.Others";
  last_modified_time?: string;
  notes?: string;
  page?: number;
  payment_mode?: string;
  payment_number?: string;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: "vendor_name" | "date" | "reference_number" | "amount" | "balance";
  vendor_id?: string;
  vendor_name?: string;
}

/**
 * Lists vendor payments.
 *
 * `GET /books/v3/vendorpayments`
 *
 * Scopes: `ZohoBooks.vendorpayments.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsList(client: ClientContext, params?: VendorPaymentsListParams, options?: CallOptions): PagePromise<VendorPaymentListItem> {
  const operation: Operation = {
    name: "books.vendorPayments.list",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorpayments",
    retry: "safe",
    scopes: ["ZohoBooks.vendorpayments.READ"],
    organization: organizationOf,
    property: "vendorpayments",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface VendorPaymentsListRefundsParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists the refunds of a vendor payment.
 *
 * `GET /books/v3/vendorpayments/{payment_id}/refunds`
 *
 * Scopes: `ZohoBooks.vendorpayments.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsListRefunds(client: ClientContext, paymentId: string, params?: VendorPaymentsListRefundsParams, options?: CallOptions): PagePromise<VendorPaymentRefundListItem> {
  const operation: Operation = {
    name: "books.vendorPayments.listRefunds",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorpayments/{payment_id}/refunds",
    retry: "safe",
    scopes: ["ZohoBooks.vendorpayments.READ"],
    organization: organizationOf,
    property: "vendorpayment_refunds",
    paging: "context",
  };
  return page(client, operation, { path: { payment_id: paymentId }, params }, options);
}

/**
 * Updates a vendor payment.
 *
 * `PUT /books/v3/vendorpayments/{payment_id}`
 *
 * Scopes: `ZohoBooks.vendorpayments.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsUpdate(client: ClientContext, paymentId: string, body: VendorPaymentUpdate, options?: CallOptions): ZohoPromise<VendorPayment> {
  const operation: Operation = {
    name: "books.vendorPayments.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/vendorpayments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.vendorpayments.UPDATE"],
    organization: organizationOf,
    property: "vendorpayment",
  };
  return entity(client, operation, { path: { payment_id: paymentId }, body }, options);
}

export interface VendorPaymentsUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a vendor payment, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/vendorpayments`
 *
 * Scopes: `ZohoBooks.vendorpayments.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsUpdateByCustomField(client: ClientContext, body: VendorPaymentUpdate, params: VendorPaymentsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<VendorPayment> {
  const operation: Operation = {
    name: "books.vendorPayments.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/vendorpayments",
    retry: "idempotent",
    scopes: ["ZohoBooks.vendorpayments.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "vendorpayment",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the refund of a vendor payment.
 *
 * `PUT /books/v3/vendorpayments/{payment_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.vendorpayments.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-payments/
 */
export function vendorPaymentsUpdateRefund(client: ClientContext, paymentId: string, refundId: string, body: VendorPaymentUpdateRefund, options?: CallOptions): ZohoPromise<VendorPaymentRefund> {
  const operation: Operation = {
    name: "books.vendorPayments.updateRefund",
    product: "books",
    method: "PUT",
    path: "/books/v3/vendorpayments/{payment_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.vendorpayments.UPDATE"],
    organization: organizationOf,
    property: "vendorpayment_refund",
  };
  return entity(client, operation, { path: { payment_id: paymentId, refund_id: refundId }, body }, options);
}
