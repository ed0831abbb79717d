// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TasksDeleteDocumentParams, TasksDeleteManyParams, TasksGetDocumentParams, TasksListParams, TasksUpdateManyParams } from "../operations/tasks.ts";
import type { CommentCreate, Document } from "../schemas/common.ts";
import type { Task, TaskComment, TaskCreate, TaskListItem, TaskUpdatePercentage } from "../schemas/tasks.ts";

/** Operations on tasks. */
export interface TasksApi {
  /**
   * Adds an attachment to a task.
   *
   * `POST /books/v3/tasks/{task_id}/attachment`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  addAttachment(taskId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<Document[]>;
  /**
   * Adds a comment to a task.
   *
   * `POST /books/v3/tasks/{task_id}/comments`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  addComment(taskId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<TaskComment>;
  /**
   * Creates a task.
   *
   * `POST /books/v3/tasks`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  create(body: TaskCreate, options?: CallOptions): ZohoPromise<Task>;
  /**
   * Deletes a task.
   *
   * `DELETE /books/v3/tasks/{task_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  delete(taskId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a task.
   *
   * `DELETE /books/v3/tasks/{task_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  deleteComment(taskId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a task.
   *
   * `DELETE /books/v3/tasks/{task_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  deleteDocument(taskId: string, documentId: string, params?: TasksDeleteDocumentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several tasks.
   *
   * `DELETE /books/v3/tasks`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  deleteMany(params: TasksDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a task.
   *
   * `GET /books/v3/tasks/{task_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  get(taskId: string, options?: CallOptions): ZohoPromise<Task>;
  /**
   * Gets the document of a task.
   *
   * `GET /books/v3/tasks/{task_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  getDocument(taskId: string, documentId: string, params?: TasksGetDocumentParams, options?: CallOptions): ZohoPromise<Document>;
  /**
   * Lists tasks.
   *
   * `GET /books/v3/tasks`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  list(params?: TasksListParams, options?: CallOptions): PagePromise<TaskListItem>;
  /**
   * Lists the comments of a task.
   *
   * `GET /books/v3/tasks/{task_id}/comments`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  listComments(taskId: string, options?: CallOptions): PagePromise<TaskComment>;
  /**
   * Marks a task as completed.
   *
   * `POST /books/v3/tasks/{task_id}/markascompleted`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  markAsCompleted(taskId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a task as ongoing.
   *
   * `POST /books/v3/tasks/{task_id}/markasongoing`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  markAsOngoing(taskId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a task as open.
   *
   * `POST /books/v3/tasks/{task_id}/markasopen`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  markAsOpen(taskId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a task.
   *
   * `PUT /books/v3/tasks/{task_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  update(taskId: string, body: TaskCreate, options?: CallOptions): ZohoPromise<Task>;
  /**
   * Updates several tasks.
   *
   * `PUT /books/v3/tasks`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  updateMany(body: readonly TaskCreate[], params: TasksUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<Task>>;
  /**
   * Updates the percentage of a task.
   *
   * `POST /books/v3/tasks/{task_id}/percentage`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/tasks/
   */
  updatePercentage(taskId: string, body: TaskUpdatePercentage, options?: CallOptions): ZohoPromise<Task>;
}
