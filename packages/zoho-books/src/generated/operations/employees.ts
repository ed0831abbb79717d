// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Employee, EmployeeCreate } from "../schemas/employees.ts";

/**
 * Creates an employee.
 *
 * `POST /books/v3/employees`
 *
 * Scopes: `ZohoBooks.expenses.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function employeesCreate(client: ClientContext, body: EmployeeCreate, options?: CallOptions): ZohoPromise<Employee> {
  const operation: Operation = {
    name: "books.employees.create",
    product: "books",
    method: "POST",
    path: "/books/v3/employees",
    retry: "unsafe",
    scopes: ["ZohoBooks.expenses.CREATE"],
    organization: organizationOf,
    property: "employee",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes an employee.
 *
 * `DELETE /books/v3/employee/{employee_id}`
 *
 * Scopes: `ZohoBooks.expenses.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function employeesDelete(client: ClientContext, employeeId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.employees.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/employee/{employee_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { employee_id: employeeId } }, options);
}

/**
 * Gets an employee.
 *
 * `GET /books/v3/employees/{employee_id}`
 *
 * Scopes: `ZohoBooks.expenses.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function employeesGet(client: ClientContext, employeeId: string, options?: CallOptions): ZohoPromise<Employee> {
  const operation: Operation = {
    name: "books.employees.get",
    product: "books",
    method: "GET",
    path: "/books/v3/employees/{employee_id}",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
    property: "employee",
  };
  return entity(client, operation, { path: { employee_id: employeeId } }, options);
}

export interface EmployeesListParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists employees.
 *
 * `GET /books/v3/employees`
 *
 * Scopes: `ZohoBooks.expenses.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function employeesList(client: ClientContext, params?: EmployeesListParams, options?: CallOptions): PagePromise<Employee> {
  const operation: Operation = {
    name: "books.employees.list",
    product: "books",
    method: "GET",
    path: "/books/v3/employees",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
    property: "employees",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}
