// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CrmRecord, CrmRecordInput, EmailRecipient, EmailRecipientInput, NamedReference } from "../schemas/common.ts";

export interface EmailDraft {
  attachments: EmailDraftAttachment[];
  bcc: EmailRecipient[];
  cc: EmailRecipient[];
  content: string | null;
  created_time: string;
  email_opt_out: boolean;
  from: string;
  id: string;
  inventory_details: EmailDraftInventoryDetails;
  modified_time: string;
  reply_to: string | null;
  rich_text: boolean;
  schedule_details: ScheduleDetails;
  subject: string | null;
  summary: string | null;
  template: NamedReference;
  to: EmailRecipient[];
}

export interface EmailDraftAttachment {
  file_size: string;
  service_name: string;
}

export interface EmailDraftAttachmentInput {
  file_size?: string;
  service_name?: string;
}

export interface EmailDraftInput {
  attachments?: EmailDraftAttachmentInput[];
  bcc?: EmailRecipientInput[];
  cc?: EmailRecipientInput[];
  content?: string | null;
  created_time?: string;
  email_opt_out?: boolean;
  from?: string;
  id?: string;
  inventory_details?: EmailDraftInventoryDetailsInput;
  modified_time?: string;
  reply_to?: string | null;
  rich_text?: boolean;
  schedule_details?: ScheduleDetailsInput;
  subject?: string | null;
  summary?: string | null;
  template?: NamedReference;
  to?: EmailRecipientInput[];
}

export interface EmailDraftInventoryDetails {
  inventory_template: NamedReference;
  paper_type: string;
  record: CrmRecord;
  view_type: string;
}

export interface EmailDraftInventoryDetailsInput {
  inventory_template?: NamedReference;
  paper_type?: string;
  record?: CrmRecordInput;
  view_type?: string;
}

export interface ScheduleDetails {
  time: string;
}

export interface ScheduleDetailsInput {
  time?: string;
}
