// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type FileUpload, type Operation, type PagePromise, type ZohoPromise, batch, entity, multipart, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { CommentCreate, Document } from "../schemas/common.ts";
import type { Task, TaskComment, TaskCreate, TaskListItem, TaskUpdatePercentage } from "../schemas/tasks.ts";

/**
 * Adds an attachment to a task.
 *
 * `POST /books/v3/tasks/{task_id}/attachment`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksAddAttachment(client: ClientContext, taskId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<Document[]> {
  const operation: Operation = {
    name: "books.tasks.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/tasks/{task_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    form: multipart,
    organization: organizationOf,
    property: "documents",
  };
  return value(client, operation, { path: { task_id: taskId }, body: form }, options);
}

/**
 * Adds a comment to a task.
 *
 * `POST /books/v3/tasks/{task_id}/comments`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksAddComment(client: ClientContext, taskId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<TaskComment> {
  const operation: Operation = {
    name: "books.tasks.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/tasks/{task_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { task_id: taskId }, body }, options);
}

/**
 * Creates a task.
 *
 * `POST /books/v3/tasks`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksCreate(client: ClientContext, body: TaskCreate, options?: CallOptions): ZohoPromise<Task> {
  const operation: Operation = {
    name: "books.tasks.create",
    product: "books",
    method: "POST",
    path: "/books/v3/tasks",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "task",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a task.
 *
 * `DELETE /books/v3/tasks/{task_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksDelete(client: ClientContext, taskId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.tasks.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/tasks/{task_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { task_id: taskId } }, options);
}

/**
 * Deletes the comment of a task.
 *
 * `DELETE /books/v3/tasks/{task_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksDeleteComment(client: ClientContext, taskId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.tasks.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/tasks/{task_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { task_id: taskId, comment_id: commentId } }, options);
}

export interface TasksDeleteDocumentParams {
  un_associate?: boolean;
}

/**
 * Deletes the document of a task.
 *
 * `DELETE /books/v3/tasks/{task_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksDeleteDocument(client: ClientContext, taskId: string, documentId: string, params?: TasksDeleteDocumentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.tasks.deleteDocument",
    product: "books",
    method: "DELETE",
    path: "/books/v3/tasks/{task_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { task_id: taskId, document_id: documentId }, params }, options);
}

export interface TasksDeleteManyParams {
  task_ids: readonly string[];
}

/**
 * Deletes several tasks.
 *
 * `DELETE /books/v3/tasks`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksDeleteMany(client: ClientContext, params: TasksDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.tasks.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/tasks",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a task.
 *
 * `GET /books/v3/tasks/{task_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksGet(client: ClientContext, taskId: string, options?: CallOptions): ZohoPromise<Task> {
  const operation: Operation = {
    name: "books.tasks.get",
    product: "books",
    method: "GET",
    path: "/books/v3/tasks/{task_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "task",
  };
  return entity(client, operation, { path: { task_id: taskId } }, options);
}

export interface TasksGetDocumentParams {
  image_size?: "xlarge" | "large" | "small" | "tiny";
  inline?: boolean;
  print?: boolean;
}

/**
 * Gets the document of a task.
 *
 * `GET /books/v3/tasks/{task_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksGetDocument(client: ClientContext, taskId: string, documentId: string, params?: TasksGetDocumentParams, options?: CallOptions): ZohoPromise<Document> {
  const operation: Operation = {
    name: "books.tasks.getDocument",
    product: "books",
    method: "GET",
    path: "/books/v3/tasks/{task_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "documents",
  };
  return entity(client, operation, { path: { task_id: taskId, document_id: documentId }, params }, options);
}

export interface TasksListParams {
  client_id?: string;
  client_ids?: readonly string[];
  contact_id?: string;
  contact_ids?: readonly string[];
  created_by?: string;
  date_end?: string;
  date_start?: string;
  entity_id?: string;
  entity_type?: string;
  filter_by?: "TaskStatus.All" | "TaskStatus.Overdue" | "TaskStatus.InProgress" | "TaskStatus.Completed" | "TaskStatus.YetToStarted" | "TaskStatus.MyPending" | "TaskStatus.DueToday" | "TaskStatus.PriorityOverdue" | "TaskStatus.Unassigned";
  is_accountant_task?: string;
  is_overdue?: string;
  owner_id?: string;
  owner_ids?: readonly string[];
  page?: number;
  parent_status?: "open" | "ongoing" | "completed";
  per_page?: number;
  priority?: "normal" | "low" | "high" | "lowest" | "highest";
  search_text?: string;
  sort_column?: "owner_name" | "contact_name" | "client_name" | "due_date" | "title" | "created_time" | "completion_percentage" | "task_number";
  status?: "open" | "ongoing" | "yet_to_started" | "in_progress" | "completed" | "deferred" | "waiting_for_input" | "any custom status";
  sub_entity_id?: string;
  task_description?: string;
  task_number?: string;
  title?: string;
}

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
export function tasksList(client: ClientContext, params?: TasksListParams, options?: CallOptions): PagePromise<TaskListItem> {
  const operation: Operation = {
    name: "books.tasks.list",
    product: "books",
    method: "GET",
    path: "/books/v3/tasks",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "tasks",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function tasksListComments(client: ClientContext, taskId: string, options?: CallOptions): PagePromise<TaskComment> {
  const operation: Operation = {
    name: "books.tasks.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/tasks/{task_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { task_id: taskId } }, options);
}

/**
 * Marks a task as completed.
 *
 * `POST /books/v3/tasks/{task_id}/markascompleted`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksMarkAsCompleted(client: ClientContext, taskId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.tasks.markAsCompleted",
    product: "books",
    method: "POST",
    path: "/books/v3/tasks/{task_id}/markascompleted",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { task_id: taskId } }, options);
}

/**
 * Marks a task as ongoing.
 *
 * `POST /books/v3/tasks/{task_id}/markasongoing`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksMarkAsOngoing(client: ClientContext, taskId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.tasks.markAsOngoing",
    product: "books",
    method: "POST",
    path: "/books/v3/tasks/{task_id}/markasongoing",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { task_id: taskId } }, options);
}

/**
 * Marks a task as open.
 *
 * `POST /books/v3/tasks/{task_id}/markasopen`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksMarkAsOpen(client: ClientContext, taskId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.tasks.markAsOpen",
    product: "books",
    method: "POST",
    path: "/books/v3/tasks/{task_id}/markasopen",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { task_id: taskId } }, options);
}

/**
 * Updates a task.
 *
 * `PUT /books/v3/tasks/{task_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksUpdate(client: ClientContext, taskId: string, body: TaskCreate, options?: CallOptions): ZohoPromise<Task> {
  const operation: Operation = {
    name: "books.tasks.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/tasks/{task_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "task",
  };
  return entity(client, operation, { path: { task_id: taskId }, body }, options);
}

export interface TasksUpdateManyParams {
  bulk_update: boolean;
}

/**
 * Updates several tasks.
 *
 * `PUT /books/v3/tasks`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksUpdateMany(client: ClientContext, body: readonly TaskCreate[], params: TasksUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<Task>> {
  const operation: Operation = {
    name: "books.tasks.updateMany",
    product: "books",
    method: "PUT",
    path: "/books/v3/tasks",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "tasks",
  };
  return batch(client, operation, { body, params }, options);
}

/**
 * Updates the percentage of a task.
 *
 * `POST /books/v3/tasks/{task_id}/percentage`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/tasks/
 */
export function tasksUpdatePercentage(client: ClientContext, taskId: string, body: TaskUpdatePercentage, options?: CallOptions): ZohoPromise<Task> {
  const operation: Operation = {
    name: "books.tasks.updatePercentage",
    product: "books",
    method: "POST",
    path: "/books/v3/tasks/{task_id}/percentage",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "task",
  };
  return entity(client, operation, { path: { task_id: taskId }, body }, options);
}
