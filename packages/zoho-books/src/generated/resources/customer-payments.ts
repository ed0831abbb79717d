// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CustomerPaymentsDeleteManyParams, CustomerPaymentsDownloadParams, CustomerPaymentsListParams, CustomerPaymentsListRefundsParams, CustomerPaymentsUpdateByCustomFieldParams } from "../operations/customer-payments.ts";
import type { CustomFieldUpdate } from "../schemas/common.ts";
import type { CustomerPayment, CustomerPaymentCreate, CustomerPaymentCreateRefund, CustomerPaymentListItem, CustomerPaymentPaymentRefund, CustomerPaymentUpdate, CustomerPaymentUpdateRefund, PaymentRefundListItem } from "../schemas/customer-payments.ts";

/** Operations on customer payments. */
export interface CustomerPaymentsApi {
  /**
   * Creates a customer payment.
   *
   * `POST /books/v3/customerpayments`
   *
   * Scopes: `ZohoBooks.customerpayments.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  create(body: CustomerPaymentCreate, options?: CallOptions): ZohoPromise<CustomerPayment>;
  /**
   * Creates the refund of a customer payment.
   *
   * `POST /books/v3/customerpayments/{payment_id}/refunds`
   *
   * Scopes: `ZohoBooks.customerpayments.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  createRefund(paymentId: string, body: CustomerPaymentCreateRefund, options?: CallOptions): ZohoPromise<CustomerPaymentPaymentRefund>;
  /**
   * Deletes a customer payment.
   *
   * `DELETE /books/v3/customerpayments/{payment_id}`
   *
   * Scopes: `ZohoBooks.customerpayments.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  delete(paymentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several customer payments.
   *
   * `DELETE /books/v3/customerpayments`
   *
   * Scopes: `ZohoBooks.customerpayments.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  deleteMany(params: CustomerPaymentsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the refund of a customer payment.
   *
   * `DELETE /books/v3/customerpayments/{payment_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.customerpayments.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  deleteRefund(paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads a customer payment.
   *
   * `GET /books/v3/customerpayments/{payment_id}`
   *
   * Scopes: `ZohoBooks.customerpayments.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  download(paymentId: string, params: CustomerPaymentsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets a customer payment.
   *
   * `GET /books/v3/customerpayments/{payment_id}`
   *
   * Scopes: `ZohoBooks.customerpayments.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  get(paymentId: string, options?: CallOptions): ZohoPromise<CustomerPayment>;
  /**
   * Gets the refund of a customer payment.
   *
   * `GET /books/v3/customerpayments/{payment_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.customerpayments.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  getRefund(paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<CustomerPaymentPaymentRefund>;
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
  list(params?: CustomerPaymentsListParams, options?: CallOptions): PagePromise<CustomerPaymentListItem>;
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
  listRefunds(paymentId: string, params?: CustomerPaymentsListRefundsParams, options?: CallOptions): PagePromise<PaymentRefundListItem>;
  /**
   * Updates a customer payment.
   *
   * `PUT /books/v3/customerpayments/{payment_id}`
   *
   * Scopes: `ZohoBooks.customerpayments.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  update(paymentId: string, body: CustomerPaymentUpdate, options?: CallOptions): ZohoPromise<CustomerPayment>;
  /**
   * Updates a customer payment, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/customerpayments`
   *
   * Scopes: `ZohoBooks.customerpayments.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  updateByCustomField(body: CustomerPaymentUpdate, params: CustomerPaymentsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<CustomerPayment>;
  /**
   * Updates the custom fields of a customer payment.
   *
   * `PUT /books/v3/customerpayment/{payment_id}/customfields`
   *
   * Scopes: `ZohoBooks.customerpayments.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  updateCustomFields(paymentId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the refund of a customer payment.
   *
   * `PUT /books/v3/customerpayments/{payment_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.customerpayments.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/customer-payments/
   */
  updateRefund(paymentId: string, refundId: string, body: CustomerPaymentUpdateRefund, options?: CallOptions): ZohoPromise<CustomerPaymentPaymentRefund>;
}
