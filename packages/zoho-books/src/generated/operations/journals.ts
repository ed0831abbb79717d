// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, multipart, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CommentInput, Journal, JournalCreate, JournalInvoice, JournalListItem, JournalUpdate } from "../schemas/common.ts";
import type { JournalComment, JournalCredit } from "../schemas/journals.ts";

export interface JournalsAddAttachmentParams {
  document_ids?: readonly string[];
  totalFiles?: number;
}

/**
 * Adds an attachment to a journal.
 *
 * `POST /books/v3/journals/{journal_id}/attachment`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsAddAttachment(client: ClientContext, journalId: string, form: { attachment: FileUpload; doc?: FileUpload; }, params?: JournalsAddAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId }, body: form, params }, options);
}

/**
 * Adds a comment to a journal.
 *
 * `POST /books/v3/journals/{journal_id}/comments`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsAddComment(client: ClientContext, journalId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<JournalComment> {
  const operation: Operation = {
    name: "books.journals.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { journal_id: journalId }, body }, options);
}

/**
 * Applies the credits of a journal to bills.
 *
 * `POST /books/v3/journals/{journal_id}/credits/{journal_line_id}/bills`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsApplyCreditsToBills(client: ClientContext, journalId: string, journalLineId: string, rows?: readonly JournalInvoice[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.applyCreditsToBills",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/credits/{journal_line_id}/bills",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    wrap: "invoices",
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId, journal_line_id: journalLineId }, body: rows }, options);
}

/**
 * Applies the credits of a journal to invoices.
 *
 * `POST /books/v3/journals/{journal_id}/credits/{journal_line_id}/invoices`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsApplyCreditsToInvoices(client: ClientContext, journalId: string, journalLineId: string, rows?: readonly JournalInvoice[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.applyCreditsToInvoices",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/credits/{journal_line_id}/invoices",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    wrap: "invoices",
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId, journal_line_id: journalLineId }, body: rows }, options);
}

/**
 * Approves a journal.
 *
 * `POST /books/v3/journals/{journal_id}/approve`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsApprove(client: ClientContext, journalId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId } }, options);
}

export interface JournalsApproveManyParams {
  journal_ids: readonly string[];
}

/**
 * Approves several journals.
 *
 * `POST /books/v3/journals/approve`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsApproveMany(client: ClientContext, params: JournalsApproveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.approveMany",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Creates a journal.
 *
 * `POST /books/v3/journals`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsCreate(client: ClientContext, body: JournalCreate, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.journals.create",
    product: "books",
    method: "POST",
    path: "/books/v3/journals",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a journal.
 *
 * `DELETE /books/v3/journals/{journal_id}`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsDelete(client: ClientContext, journalId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/journals/{journal_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId } }, options);
}

/**
 * Deletes the comment of a journal.
 *
 * `DELETE /books/v3/journals/{journal_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsDeleteComment(client: ClientContext, journalId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/journals/{journal_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId, comment_id: commentId } }, options);
}

export interface JournalsDeleteManyParams {
  journal_ids: readonly string[];
}

/**
 * Deletes several journals.
 *
 * `DELETE /books/v3/journals/bulkdelete`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsDeleteMany(client: ClientContext, params: JournalsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/journals/bulkdelete",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a journal.
 *
 * `GET /books/v3/journals/{journal_id}`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsGet(client: ClientContext, journalId: string, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.journals.get",
    product: "books",
    method: "GET",
    path: "/books/v3/journals/{journal_id}",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { path: { journal_id: journalId } }, options);
}

export interface JournalsListParams {
  account_code?: string;
  account_id?: string;
  branch_ids?: readonly string[];
  currency?: string;
  customer_id?: string;
  customview_id?: string;
  date?: string;
  entry_number?: string;
  filter_by?: "JournalDate.All" | "JournalDate.Today" | "JournalDate.ThisWeek" | "JournalDate.ThisMonth" | "JournalDate.ThisQuarter" | "JournalDate.ThisYear";
  journal_entity_type?: "journal" | "period_end_journal" | "consolidation_journal" | "consolidation_adjustment_journal" | "elimination_journal" | "intercompany_journal";
  journal_ids?: readonly string[];
  journal_type?: string;
  last_modified_time?: string;
  location_ids?: readonly string[];
  notes?: string;
  page?: number;
  per_page?: number;
  period_closure_id?: string;
  project_id?: string;
  reference_number?: string;
  search_text?: string;
  sort_column?: "journal_date" | "entry_number" | "reference_number" | "total" | "last_modified_time";
  status?: "draft" | "published" | "approved" | "submitted" | "rejected";
  tax_authority_id?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  total?: number;
  vendor_id?: string;
}

/**
 * Lists journals.
 *
 * `GET /books/v3/journals`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsList(client: ClientContext, params?: JournalsListParams, options?: CallOptions): PagePromise<JournalListItem> {
  const operation: Operation = {
    name: "books.journals.list",
    product: "books",
    method: "GET",
    path: "/books/v3/journals",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "journals",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the credits of a journal.
 *
 * `GET /books/v3/journals/{journal_id}/credits`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsListCredits(client: ClientContext, journalId: string, options?: CallOptions): PagePromise<JournalCredit> {
  const operation: Operation = {
    name: "books.journals.listCredits",
    product: "books",
    method: "GET",
    path: "/books/v3/journals/{journal_id}/credits",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "credits",
  };
  return page(client, operation, { path: { journal_id: journalId } }, options);
}

export interface JournalsListForTransactionParams {
  entity_type: "journal" | "invoice" | "creditnote" | "expense" | "bill" | "vendor_credit" | "customer_payment" | "vendor_payment";
  report_basis?: "cash" | "accrual";
}

/**
 * Lists journals for a transaction.
 *
 * `GET /books/v3/transactions/{transaction_id}/journals`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsListForTransaction(client: ClientContext, transactionId: string, params: JournalsListForTransactionParams, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.journals.listForTransaction",
    product: "books",
    method: "GET",
    path: "/books/v3/transactions/{transaction_id}/journals",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { path: { transaction_id: transactionId }, params }, options);
}

/**
 * Publishes a journal.
 *
 * `POST /books/v3/journals/{journal_id}/status/publish`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsPublish(client: ClientContext, journalId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.publish",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/status/publish",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId } }, options);
}

export interface JournalsPublishManyParams {
  journal_ids: readonly string[];
}

/**
 * Publishes several journals.
 *
 * `POST /books/v3/journals/status/publish`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsPublishMany(client: ClientContext, params: JournalsPublishManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.publishMany",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/status/publish",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface JournalsRejectParams {
  reason?: string;
}

/**
 * Rejects a journal.
 *
 * `POST /books/v3/journals/{journal_id}/reject`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsReject(client: ClientContext, journalId: string, params?: JournalsRejectParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.reject",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId }, params }, options);
}

/**
 * Removes the credits of a journal from bills.
 *
 * `DELETE /books/v3/journals/{journal_id}/credits/{journal_line_id}/payables`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsRemoveCreditsFromBills(client: ClientContext, journalId: string, journalLineId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.removeCreditsFromBills",
    product: "books",
    method: "DELETE",
    path: "/books/v3/journals/{journal_id}/credits/{journal_line_id}/payables",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId, journal_line_id: journalLineId } }, options);
}

/**
 * Removes the credits of a journal from invoices.
 *
 * `DELETE /books/v3/journals/{journal_id}/credits/{journal_line_id}/receivables`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsRemoveCreditsFromInvoices(client: ClientContext, journalId: string, journalLineId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.removeCreditsFromInvoices",
    product: "books",
    method: "DELETE",
    path: "/books/v3/journals/{journal_id}/credits/{journal_line_id}/receivables",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId, journal_line_id: journalLineId } }, options);
}

export interface JournalsReverseParams {
  is_reversal_scheduled: boolean;
  reversal_date: string;
}

/**
 * Reverses a journal.
 *
 * `POST /books/v3/journals/{journal_id}/reverse`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsReverse(client: ClientContext, journalId: string, params: JournalsReverseParams, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.journals.reverse",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/reverse",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { path: { journal_id: journalId }, params }, options);
}

/**
 * Submits a journal.
 *
 * `POST /books/v3/journals/{journal_id}/submit`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsSubmit(client: ClientContext, journalId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/{journal_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { journal_id: journalId } }, options);
}

export interface JournalsSubmitManyParams {
  journal_ids: readonly string[];
}

/**
 * Submits several journals.
 *
 * `POST /books/v3/journals/submit`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsSubmitMany(client: ClientContext, params: JournalsSubmitManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.journals.submitMany",
    product: "books",
    method: "POST",
    path: "/books/v3/journals/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a journal.
 *
 * `PUT /books/v3/journals/{journal_id}`
 *
 * Scopes: `ZohoBooks.accountants.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function journalsUpdate(client: ClientContext, journalId: string, body: JournalUpdate, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.journals.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/journals/{journal_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.UPDATE"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { path: { journal_id: journalId }, body }, options);
}
