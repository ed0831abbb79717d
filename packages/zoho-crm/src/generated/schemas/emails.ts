// Generated from specs/ by `pnpm generate`. Do not edit.
import type { EmailRecipientInput, EmailTemplateInput, FieldReference, IdReference, InventoryTemplateInput, LinkedRecordReferenceInput, NamedReference, UserReference } from "../schemas/common.ts";

export interface AssociatedEmail {
  attachments?: IdReference[];
  bcc?: EmailAddressInput[];
  cc?: EmailAddressInput[];
  content?: string;
  date_time: string;
  from: EmailAddressInput;
  linked_record?: EmailLinkedRecordInput;
  mail_format?: "html" | "text";
  original_message_id: string;
  sent: boolean;
  subject?: string;
  to: EmailAddressInput[];
}

export interface AssociatedEmailResult {
  code: string;
  details: EmailDetails;
  message: string;
  status: "success" | (string & {});
}

export interface BlockedEmailAddress {
  email: string;
  reason: string;
}

export interface DataSubjectRequest {
  id: string;
  type: string;
}

export interface Email {
  activity_info: unknown;
  attachments?: EmailAttachment[];
  cc: EmailParty[];
  content?: string;
  editable?: boolean;
  emotion: string | null;
  from: EmailParty;
  has_attachment: boolean | null;
  has_thread_attachment: boolean | null;
  intent: "request" | "query" | "purchase" | "complaints" | "spam" | "others" | (string & {}) | null;
  linked_record: EmailLinkedRecordReference;
  mail_format?: string;
  message_id: string | null;
  owner: UserReference;
  read: boolean | null;
  reply_to?: EmailParty;
  sent: boolean | null;
  sent_time?: string;
  sentiment_info: "negative" | "neutral" | "positive" | (string & {}) | null;
  source: string | null;
  status: EmailStatus[];
  subject: string | null;
  summary: string | null;
  thread_id?: string;
  time: string | null;
  to: EmailParty[];
}

export interface EmailAddress {
  default: boolean;
  email: string;
  id: string;
  type: string;
  user_name: string;
}

export interface EmailAddressInput {
  email: string;
  user_name?: string;
}

export interface EmailAttachment {
  id?: string;
  name?: string;
  size?: string;
}

export interface EmailDetails {
  message_id: string;
}

export interface EmailInventoryDetails {
  inventory_template: NamedReference;
}

export interface EmailLinkedRecord {
  id: string;
  module: FieldReference;
}

export interface EmailLinkedRecordInput {
  id?: string;
  module?: FieldReference;
}

export interface EmailLinkedRecordReference {
  id: string | null;
  module: FieldReference;
  name: string | null;
}

export interface EmailParty {
  email: string | null;
  user_name: string | null;
}

export interface EmailRecord {
  id: string;
  linked_record: EmailLinkedRecord;
  module: FieldReference;
}

export interface EmailReplyTarget {
  message_id?: string;
  owner?: NamedReference;
}

export interface EmailSharing {
  available_types?: string[];
  share_from_users?: EmailSharingUser[];
}

export interface EmailSharingUser {
  _type?: string;
  id?: string;
  name?: string;
}

export interface EmailStatus {
  bounced_reason: string | null;
  bounced_time: string | null;
  category?: string;
  count?: string;
  first_open?: string;
  last_open?: string;
  sub_category?: string;
  type: string | null;
}

export interface OutgoingEmail {
  attachments?: IdReference[];
  bcc?: EmailRecipientInput[];
  cc?: EmailRecipientInput[];
  consent_email?: boolean;
  content?: string | null;
  data_subject_request?: DataSubjectRequest;
  from: EmailAddressInput;
  in_reply_to?: EmailReplyTarget;
  inventory_details?: EmailInventoryDetails;
  linked_record?: LinkedRecordReferenceInput;
  mail_format?: "html" | "text" | null;
  org_email?: boolean | null;
  reply_to?: EmailAddressInput;
  scheduled_time?: string | null;
  subject?: string | null;
  template?: EmailTemplateInput | InventoryTemplateInput;
  to: EmailAddressInput[];
}

export interface SendEmailDetails {
  blocked_email_addresses: BlockedEmailAddress[];
  message_id: string;
}

export interface SendEmailResult {
  code: string;
  details: SendEmailDetails;
  message: string;
  status: "success" | (string & {});
}
