// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ZuidReference, ZuidReferenceInput } from "../schemas/common.ts";

export interface Backup {
  id: string;
  requester: ZuidReference;
  rrule: string | null;
  scheduled_date: string;
  start_date: string;
  status: string;
}

export interface BackupHistory {
  action: string;
  count: number;
  done_by: ZuidReference;
  file_name: string | null;
  id: string;
  log_time: string;
  repeat_type: string | null;
  state: string | null;
}

export interface BackupInput {
  id?: string;
  requester?: ZuidReferenceInput;
  rrule?: string | null;
  scheduled_date?: string;
  start_date?: string;
  status?: string;
}

export interface BackupUrls {
  attachment_links: string[];
  data_links: string[];
  expiry_date: string;
}
