// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { JournalsAddAttachmentParams, JournalsApproveManyParams, JournalsDeleteManyParams, JournalsListForTransactionParams, JournalsListParams, JournalsPublishManyParams, JournalsRejectParams, JournalsReverseParams, JournalsSubmitManyParams } from "../operations/journals.ts";
import type { CommentInput, Journal, JournalCreate, JournalInvoice, JournalListItem, JournalUpdate } from "../schemas/common.ts";
import type { JournalComment, JournalCredit } from "../schemas/journals.ts";

/** Operations on journals. */
export interface JournalsApi {
  /**
   * Adds an attachment to a journal.
   *
   * `POST /books/v3/journals/{journal_id}/attachment`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  addAttachment(journalId: string, form: { attachment: FileUpload; doc?: FileUpload; }, params?: JournalsAddAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a journal.
   *
   * `POST /books/v3/journals/{journal_id}/comments`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  addComment(journalId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<JournalComment>;
  /**
   * Applies the credits of a journal to bills.
   *
   * `POST /books/v3/journals/{journal_id}/credits/{journal_line_id}/bills`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  applyCreditsToBills(journalId: string, journalLineId: string, rows?: readonly JournalInvoice[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies the credits of a journal to invoices.
   *
   * `POST /books/v3/journals/{journal_id}/credits/{journal_line_id}/invoices`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  applyCreditsToInvoices(journalId: string, journalLineId: string, rows?: readonly JournalInvoice[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a journal.
   *
   * `POST /books/v3/journals/{journal_id}/approve`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  approve(journalId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves several journals.
   *
   * `POST /books/v3/journals/approve`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  approveMany(params: JournalsApproveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a journal.
   *
   * `POST /books/v3/journals`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  create(body: JournalCreate, options?: CallOptions): ZohoPromise<Journal>;
  /**
   * Deletes a journal.
   *
   * `DELETE /books/v3/journals/{journal_id}`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  delete(journalId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a journal.
   *
   * `DELETE /books/v3/journals/{journal_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  deleteComment(journalId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several journals.
   *
   * `DELETE /books/v3/journals/bulkdelete`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  deleteMany(params: JournalsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a journal.
   *
   * `GET /books/v3/journals/{journal_id}`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  get(journalId: string, options?: CallOptions): ZohoPromise<Journal>;
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
  list(params?: JournalsListParams, options?: CallOptions): PagePromise<JournalListItem>;
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
  listCredits(journalId: string, options?: CallOptions): PagePromise<JournalCredit>;
  /**
   * Lists journals for a transaction.
   *
   * `GET /books/v3/transactions/{transaction_id}/journals`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  listForTransaction(transactionId: string, params: JournalsListForTransactionParams, options?: CallOptions): ZohoPromise<Journal>;
  /**
   * Publishes a journal.
   *
   * `POST /books/v3/journals/{journal_id}/status/publish`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  publish(journalId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Publishes several journals.
   *
   * `POST /books/v3/journals/status/publish`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  publishMany(params: JournalsPublishManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects a journal.
   *
   * `POST /books/v3/journals/{journal_id}/reject`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  reject(journalId: string, params?: JournalsRejectParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes the credits of a journal from bills.
   *
   * `DELETE /books/v3/journals/{journal_id}/credits/{journal_line_id}/payables`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  removeCreditsFromBills(journalId: string, journalLineId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes the credits of a journal from invoices.
   *
   * `DELETE /books/v3/journals/{journal_id}/credits/{journal_line_id}/receivables`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  removeCreditsFromInvoices(journalId: string, journalLineId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Reverses a journal.
   *
   * `POST /books/v3/journals/{journal_id}/reverse`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  reverse(journalId: string, params: JournalsReverseParams, options?: CallOptions): ZohoPromise<Journal>;
  /**
   * Submits a journal.
   *
   * `POST /books/v3/journals/{journal_id}/submit`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  submit(journalId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits several journals.
   *
   * `POST /books/v3/journals/submit`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  submitMany(params: JournalsSubmitManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a journal.
   *
   * `PUT /books/v3/journals/{journal_id}`
   *
   * Scopes: `ZohoBooks.accountants.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  update(journalId: string, body: JournalUpdate, options?: CallOptions): ZohoPromise<Journal>;
}
