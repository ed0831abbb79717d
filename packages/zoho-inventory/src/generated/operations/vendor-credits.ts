// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type PagePromise, type ZohoPromise, entity, file, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { CommentCreate } from "../schemas/common.ts";
import type { AddedComment, CreditedBill, VendorCredit, VendorCreditBill, VendorCreditComment, VendorCreditCreate, VendorCreditCreateRefund, VendorCreditListItem, VendorCreditRefund, VendorCreditRefundListItem, VendorCreditUpdate, VendorCreditUpdateRefund } from "../schemas/vendor-credits.ts";

/**
 * Adds a comment to a vendor credit.
 *
 * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/comments`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsAddComment(client: ClientContext, vendorCreditId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<AddedComment> {
  const operation: Operation = {
    name: "inventory.vendorCredits.addComment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId }, body }, options);
}

/**
 * Applies a vendor credit to bills.
 *
 * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/bills`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsApplyToBills(client: ClientContext, vendorCreditId: string, rows: readonly VendorCreditBill[], options?: CallOptions): ZohoPromise<unknown> {
  const operation: Operation = {
    name: "inventory.vendorCredits.applyToBills",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/bills",
    retry: "unsafe",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    wrap: "bills",
    organization: organizationOf,
    property: "bills",
  };
  return value(client, operation, { path: { vendor_credit_id: vendorCreditId }, body: rows }, options);
}

/**
 * Approves a vendor credit.
 *
 * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/approve`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsApprove(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.approve",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

export interface VendorCreditsCreateParams {
  bill_id?: string;
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a vendor credit.
 *
 * `POST /inventory/v1/vendorcredits`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsCreate(client: ClientContext, body: VendorCreditCreate, params?: VendorCreditsCreateParams, options?: CallOptions): ZohoPromise<VendorCredit> {
  const operation: Operation = {
    name: "inventory.vendorCredits.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits",
    retry: "unsafe",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    organization: organizationOf,
    keys: ["vendorcredit"],
    property: "vendor_credit",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Creates the refund of a vendor credit.
 *
 * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/refunds`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsCreateRefund(client: ClientContext, vendorCreditId: string, body: VendorCreditCreateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund> {
  const operation: Operation = {
    name: "inventory.vendorCredits.createRefund",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/refunds",
    retry: "unsafe",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    organization: organizationOf,
    property: "vendor_credit_refund",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId }, body }, options);
}

/**
 * Deletes a vendor credit.
 *
 * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsDelete(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Deletes the comment of a vendor credit.
 *
 * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsDeleteComment(client: ClientContext, vendorCreditId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.deleteComment",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId, comment_id: commentId } }, options);
}

/**
 * Deletes the refund of a vendor credit.
 *
 * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsDeleteRefund(client: ClientContext, vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.deleteRefund",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId, refund_id: refundId } }, options);
}

export interface VendorCreditsDownloadParams {
  accept: "xml" | "csv" | "xls" | "pdf" | "html" | "jhtml";
  print?: boolean;
}

/**
 * Downloads a vendor credit.
 *
 * `GET /inventory/v1/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsDownload(client: ClientContext, vendorCreditId: string, params: VendorCreditsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.vendorCredits.download",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { vendor_credit_id: vendorCreditId }, params }, options);
}

/**
 * Gets a vendor credit.
 *
 * `GET /inventory/v1/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsGet(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<VendorCredit> {
  const operation: Operation = {
    name: "inventory.vendorCredits.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
    keys: ["vendorcredit"],
    property: "vendor_credit",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Gets the refund of a vendor credit.
 *
 * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsGetRefund(client: ClientContext, vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<VendorCreditRefund> {
  const operation: Operation = {
    name: "inventory.vendorCredits.getRefund",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
    property: "vendor_credit_refund",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId, refund_id: refundId } }, options);
}

export interface VendorCreditsListParams {
  custom_field?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  filter_by?: "Status.All" | "Status.Open" | "Status.Draft" | "Status.Closed" | "Status.Void";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  line_item_id?: string;
  notes?: string;
  page?: number;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: "vendor_name" | "vendor_credit_number" | "balance" | "total" | "date" | "created_time" | "last_modified_time" | "reference_number";
  status?: "open" | "closed" | "void";
  tax_id?: string;
  total?: string;
  vendor_credit_number?: string;
}

/**
 * Lists vendor credits.
 *
 * `GET /inventory/v1/vendorcredits`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsList(client: ClientContext, params?: VendorCreditsListParams, options?: CallOptions): PagePromise<VendorCreditListItem> {
  const operation: Operation = {
    name: "inventory.vendorCredits.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
    keys: ["vendor_credits"],
    property: "vendorcredits",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface VendorCreditsListAllRefundsParams {
  customer_id?: string;
  last_modified_time?: string;
  page?: number;
  per_page?: number;
  sort_column?: "vendor_name" | "vendor_credit_number" | "balance" | "total" | "date" | "created_time" | "last_modified_time" | "reference_number";
}

/**
 * Lists the refunds of all vendor credits.
 *
 * `GET /inventory/v1/vendorcredits/refunds`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsListAllRefunds(client: ClientContext, params?: VendorCreditsListAllRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem> {
  const operation: Operation = {
    name: "inventory.vendorCredits.listAllRefunds",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits/refunds",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
    property: "vendor_credit_refunds",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the bills of a vendor credit.
 *
 * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/bills`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsListBills(client: ClientContext, vendorCreditId: string, options?: CallOptions): PagePromise<CreditedBill> {
  const operation: Operation = {
    name: "inventory.vendorCredits.listBills",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/bills",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
    property: "bills_credited",
  };
  return page(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Lists the comments of a vendor credit.
 *
 * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/comments`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsListComments(client: ClientContext, vendorCreditId: string, options?: CallOptions): PagePromise<VendorCreditComment> {
  const operation: Operation = {
    name: "inventory.vendorCredits.listComments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/comments",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

export interface VendorCreditsListRefundsParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists the refunds of a vendor credit.
 *
 * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/refunds`
 *
 * Scopes: `ZohoInventory.debitnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsListRefunds(client: ClientContext, vendorCreditId: string, params?: VendorCreditsListRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem> {
  const operation: Operation = {
    name: "inventory.vendorCredits.listRefunds",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/refunds",
    retry: "safe",
    scopes: ["ZohoInventory.debitnotes.READ"],
    organization: organizationOf,
    property: "vendor_credit_refunds",
    paging: "context",
  };
  return page(client, operation, { path: { vendor_credit_id: vendorCreditId }, params }, options);
}

/**
 * Marks a vendor credit as open.
 *
 * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/status/open`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsMarkAsOpen(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.markAsOpen",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Marks a vendor credit as void.
 *
 * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/status/void`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsMarkAsVoid(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.markAsVoid",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Takes a vendor credit back from a bill.
 *
 * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsRemoveFromBill(client: ClientContext, vendorCreditId: string, vendorCreditBillId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.removeFromBill",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId, vendor_credit_bill_id: vendorCreditBillId } }, options);
}

/**
 * Submits a vendor credit.
 *
 * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/submit`
 *
 * Scopes: `ZohoInventory.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsSubmit(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.vendorCredits.submit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Updates a vendor credit.
 *
 * `PUT /inventory/v1/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsUpdate(client: ClientContext, vendorCreditId: string, body: VendorCreditUpdate, options?: CallOptions): ZohoPromise<VendorCredit> {
  const operation: Operation = {
    name: "inventory.vendorCredits.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.UPDATE"],
    organization: organizationOf,
    keys: ["vendorcredit"],
    property: "vendor_credit",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId }, body }, options);
}

/**
 * Updates the refund of a vendor credit.
 *
 * `PUT /inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoInventory.debitnotes.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/vendor-credits/
 */
export function vendorCreditsUpdateRefund(client: ClientContext, vendorCreditId: string, refundId: string, body: VendorCreditUpdateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund> {
  const operation: Operation = {
    name: "inventory.vendorCredits.updateRefund",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.debitnotes.UPDATE"],
    organization: organizationOf,
    property: "vendor_credit_refund",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId, refund_id: refundId }, body }, options);
}
