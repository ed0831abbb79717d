// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { VendorPaymentsDeleteManyParams, VendorPaymentsEmailParams, VendorPaymentsGetParams, VendorPaymentsListParams, VendorPaymentsListRefundsParams, VendorPaymentsUpdateByCustomFieldParams } from "../operations/vendor-payments.ts";
import type { VendorPayment, VendorPaymentCreate, VendorPaymentCreateRefund, VendorPaymentEmail, VendorPaymentEmailContent, VendorPaymentListItem, VendorPaymentRefund, VendorPaymentRefundListItem, VendorPaymentUpdate, VendorPaymentUpdateRefund } from "../schemas/vendor-payments.ts";

/** Operations on vendor payments. */
export interface VendorPaymentsApi {
  /**
   * Creates a vendor payment.
   *
   * `POST /books/v3/vendorpayments`
   *
   * Scopes: `ZohoBooks.vendorpayments.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  create(body: VendorPaymentCreate, options?: CallOptions): ZohoPromise<VendorPayment>;
  /**
   * Creates the refund of a vendor payment.
   *
   * `POST /books/v3/vendorpayments/{payment_id}/refunds`
   *
   * Scopes: `ZohoBooks.vendorpayments.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  createRefund(paymentId: string, body: VendorPaymentCreateRefund, options?: CallOptions): ZohoPromise<VendorPaymentRefund>;
  /**
   * Deletes a vendor payment.
   *
   * `DELETE /books/v3/vendorpayments/{payment_id}`
   *
   * Scopes: `ZohoBooks.vendorpayments.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  delete(paymentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several vendor payments.
   *
   * `DELETE /books/v3/vendorpayments`
   *
   * Scopes: `ZohoBooks.vendorpayments.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  deleteMany(params: VendorPaymentsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the refund of a vendor payment.
   *
   * `DELETE /books/v3/vendorpayments/{payment_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.vendorpayments.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  deleteRefund(paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails a vendor payment.
   *
   * `POST /books/v3/vendorpayments/{payment_id}/email`
   *
   * Scopes: `ZohoBooks.vendorpayments.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  email(paymentId: string, body: VendorPaymentEmail, params?: VendorPaymentsEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a vendor payment.
   *
   * `GET /books/v3/vendorpayments/{payment_id}`
   *
   * Scopes: `ZohoBooks.vendorpayments.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  get(paymentId: string, params?: VendorPaymentsGetParams, options?: CallOptions): ZohoPromise<VendorPayment>;
  /**
   * Gets the email content of a vendor payment.
   *
   * `GET /books/v3/vendorpayments/{payment_id}/email`
   *
   * Scopes: `ZohoBooks.vendorpayments.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  getEmailContent(paymentId: string, options?: CallOptions): ZohoPromise<VendorPaymentEmailContent>;
  /**
   * Gets the refund of a vendor payment.
   *
   * `GET /books/v3/vendorpayments/{payment_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.vendorpayments.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  getRefund(paymentId: string, refundId: string, options?: CallOptions): ZohoPromise<VendorPaymentRefund>;
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
  list(params?: VendorPaymentsListParams, options?: CallOptions): PagePromise<VendorPaymentListItem>;
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
  listRefunds(paymentId: string, params?: VendorPaymentsListRefundsParams, options?: CallOptions): PagePromise<VendorPaymentRefundListItem>;
  /**
   * Updates a vendor payment.
   *
   * `PUT /books/v3/vendorpayments/{payment_id}`
   *
   * Scopes: `ZohoBooks.vendorpayments.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  update(paymentId: string, body: VendorPaymentUpdate, options?: CallOptions): ZohoPromise<VendorPayment>;
  /**
   * Updates a vendor payment, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/vendorpayments`
   *
   * Scopes: `ZohoBooks.vendorpayments.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  updateByCustomField(body: VendorPaymentUpdate, params: VendorPaymentsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<VendorPayment>;
  /**
   * Updates the refund of a vendor payment.
   *
   * `PUT /books/v3/vendorpayments/{payment_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.vendorpayments.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-payments/
   */
  updateRefund(paymentId: string, refundId: string, body: VendorPaymentUpdateRefund, options?: CallOptions): ZohoPromise<VendorPaymentRefund>;
}
