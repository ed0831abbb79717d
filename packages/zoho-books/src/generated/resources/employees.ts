// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { EmployeesListParams } from "../operations/employees.ts";
import type { Employee, EmployeeCreate } from "../schemas/employees.ts";

/** Operations on employees. */
export interface EmployeesApi {
  /**
   * Creates an employee.
   *
   * `POST /books/v3/employees`
   *
   * Scopes: `ZohoBooks.expenses.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  create(body: EmployeeCreate, options?: CallOptions): ZohoPromise<Employee>;
  /**
   * Deletes an employee.
   *
   * `DELETE /books/v3/employee/{employee_id}`
   *
   * Scopes: `ZohoBooks.expenses.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  delete(employeeId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an employee.
   *
   * `GET /books/v3/employees/{employee_id}`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  get(employeeId: string, options?: CallOptions): ZohoPromise<Employee>;
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
  list(params?: EmployeesListParams, options?: CallOptions): PagePromise<Employee>;
}
