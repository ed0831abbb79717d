// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, costByRows, entity, outcome, page } from "@x/zoho-auth/client";
import type { AppointmentReschedule, AppointmentRescheduleInput, AppointmentRescheduleResult } from "../schemas/appointment-reschedules.ts";

/**
 * Creates appointment reschedules.
 *
 * `POST /crm/v8/Appointments_Rescheduled_History__s`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.appointments_rescheduled_history.ALL`.
 *
 * Credits: 1 for every 10 rows; heavy above 10 rows.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentReschedulesCreate(client: ClientContext, rows: readonly AppointmentRescheduleInput[], options?: CallOptions): ZohoPromise<BatchResult<AppointmentRescheduleResult>> {
  const operation: Operation = {
    name: "crm.appointmentReschedules.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/Appointments_Rescheduled_History__s",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.appointments_rescheduled_history.ALL"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deletes an appointment reschedule.
 *
 * `DELETE /crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.appointments_rescheduled_history.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentReschedulesDelete(client: ClientContext, appointmentRescheduleId: string, options?: CallOptions): ZohoPromise<AppointmentRescheduleResult> {
  const operation: Operation = {
    name: "crm.appointmentReschedules.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.appointments_rescheduled_history.ALL"],
    property: "data",
  };
  return outcome(client, operation, { path: { appointment_reschedule_id: appointmentRescheduleId } }, options);
}

export interface AppointmentReschedulesGetParams {
  fields?: readonly string[];
}

/**
 * Gets an appointment reschedule.
 *
 * `GET /crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.appointments_rescheduled_history.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentReschedulesGet(client: ClientContext, appointmentRescheduleId: string, params?: AppointmentReschedulesGetParams, options?: CallOptions): ZohoPromise<AppointmentReschedule> {
  const operation: Operation = {
    name: "crm.appointmentReschedules.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.appointments_rescheduled_history.ALL"],
    property: "data",
  };
  return entity(client, operation, { path: { appointment_reschedule_id: appointmentRescheduleId }, params }, options);
}

export interface AppointmentReschedulesListParams {
  fields: readonly string[];
  ids?: readonly string[];
  page?: number;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

/**
 * Lists appointment reschedules.
 *
 * `GET /crm/v8/Appointments_Rescheduled_History__s`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.appointments_rescheduled_history.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentReschedulesList(client: ClientContext, params: AppointmentReschedulesListParams, options?: CallOptions): PagePromise<AppointmentReschedule> {
  const operation: Operation = {
    name: "crm.appointmentReschedules.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Appointments_Rescheduled_History__s",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.appointments_rescheduled_history.ALL"],
    property: "data",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates an appointment reschedule.
 *
 * `PUT /crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.appointments_rescheduled_history.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentReschedulesUpdate(client: ClientContext, appointmentRescheduleId: string, entity: AppointmentRescheduleInput, options?: CallOptions): ZohoPromise<AppointmentRescheduleResult> {
  const operation: Operation = {
    name: "crm.appointmentReschedules.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.appointments_rescheduled_history.ALL"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { appointment_reschedule_id: appointmentRescheduleId }, body: entity }, options);
}

/**
 * Updates several appointment reschedules.
 *
 * `PUT /crm/v8/Appointments_Rescheduled_History__s`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.appointments_rescheduled_history.ALL`.
 *
 * Credits: 1 for every 10 rows; heavy above 10 rows.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentReschedulesUpdateMany(client: ClientContext, rows: readonly AppointmentRescheduleInput[], options?: CallOptions): ZohoPromise<BatchResult<AppointmentRescheduleResult>> {
  const operation: Operation = {
    name: "crm.appointmentReschedules.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/Appointments_Rescheduled_History__s",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.appointments_rescheduled_history.ALL"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { body: rows }, options);
}
