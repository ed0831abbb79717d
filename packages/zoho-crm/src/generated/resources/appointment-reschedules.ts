// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { AppointmentReschedulesGetParams, AppointmentReschedulesListParams } from "../operations/appointment-reschedules.ts";
import type { AppointmentReschedule, AppointmentRescheduleInput, AppointmentRescheduleResult } from "../schemas/appointment-reschedules.ts";

/** Operations on appointment reschedules. */
export interface AppointmentReschedulesApi {
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
  create(rows: readonly AppointmentRescheduleInput[], options?: CallOptions): ZohoPromise<BatchResult<AppointmentRescheduleResult>>;
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
  delete(appointmentRescheduleId: string, options?: CallOptions): ZohoPromise<AppointmentRescheduleResult>;
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
  get(appointmentRescheduleId: string, params?: AppointmentReschedulesGetParams, options?: CallOptions): ZohoPromise<AppointmentReschedule>;
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
  list(params: AppointmentReschedulesListParams, options?: CallOptions): PagePromise<AppointmentReschedule>;
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
  update(appointmentRescheduleId: string, entity: AppointmentRescheduleInput, options?: CallOptions): ZohoPromise<AppointmentRescheduleResult>;
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
  updateMany(rows: readonly AppointmentRescheduleInput[], options?: CallOptions): ZohoPromise<BatchResult<AppointmentRescheduleResult>>;
}
