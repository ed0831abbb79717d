// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference } from "../schemas/common.ts";

export interface DownloadMailMerge {
  file_name?: string;
  mail_merge_template?: NamedReference;
  output_format?: "pdf" | "html" | "docx";
  password?: string;
}

export interface MailMerge {
  attachment_name?: string;
  bcc_email?: MailMergeAddress[];
  cc_email?: MailMergeAddress[];
  from_address?: MailMergeAddress;
  mail_merge_template?: NamedReference;
  message?: string;
  subject?: string;
  to_address?: MailMergeAddress[];
  type?: string;
}

export interface MailMergeAddress {
  type?: string;
  value?: string;
}

export interface MailMergeDetails {
  report_link?: string;
}

export interface MailMergeResult {
  code: string;
  details: MailMergeDetails;
  message: string;
  status: "success" | (string & {});
}

export interface MailMergeSigner {
  action_type?: "approve" | "sign";
  recipient?: MailMergeAddress;
  recipient_name?: string;
}

export interface SignMailMerge {
  file_name?: string;
  mail_merge_template?: NamedReference;
  sign_in_order?: boolean;
  signers?: MailMergeSigner[];
}
