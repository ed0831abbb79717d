// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Criteria, FieldReference } from "../schemas/common.ts";

export interface NotificationChannel {
  _delete_events?: true;
  channel_expiry?: string | null;
  channel_id?: string;
  events?: string[];
  fields?: unknown;
  notification_condition?: NotificationCondition[];
  notify_on_related_action?: boolean | null;
  notify_url?: string;
  resource_id?: string;
  resource_name?: string;
  resource_uri?: string;
  return_affected_field_values?: boolean | null;
  token?: string | null;
}

export interface NotificationChannelDetails {
  channel_id?: string;
  events?: NotificationEvent[];
  id?: string;
  resource_id?: string;
  resource_uri?: string;
}

export interface NotificationChannelInput {
  _delete_events?: true;
  channel_expiry?: string | null;
  channel_id?: string;
  events?: string[];
  fields?: unknown;
  notification_condition?: NotificationConditionInput[];
  notify_on_related_action?: boolean | null;
  notify_url?: string;
  resource_id?: string;
  resource_name?: string;
  resource_uri?: string;
  return_affected_field_values?: boolean | null;
  token?: string | null;
}

export interface NotificationChannelResult {
  code: string;
  details: NotificationChannelDetails;
  message: string;
  status: "success" | (string & {});
}

export interface NotificationCondition {
  field_selection: Criteria;
  module: FieldReference;
  type?: string;
}

export interface NotificationConditionInput {
  field_selection?: Criteria;
  module?: FieldReference;
  type?: string;
}

export interface NotificationEvent {
  channel_expiry: string | null;
  channel_id: string;
  notification_condition: NotificationCondition[];
  resource_id: string;
  resource_name: string;
  resource_uri: string;
}
