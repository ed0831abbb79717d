// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ApiError } from "../schemas/common.ts";

export interface PortalInvite {
  data?: (PortalInviteResult | ApiError)[];
  job_id?: string;
  status?: string;
}

export interface PortalInviteDetails {
  record_id?: string;
}

export interface PortalInviteInput {
  data?: PortalInvitee[];
}

export interface PortalInviteResult {
  code?: "SUCCESS" | "SCHEDULED" | (string & {});
  details?: PortalInviteDetails;
  message?: string;
  status?: "success" | (string & {});
}

export interface PortalInvitee {
  id?: string;
  language?: "it_IT" | "ru_RU" | "pl_PL" | "tr_TR" | "hi_IN" | "pt_BR" | "th_TH" | "fr_FR" | "ja_JP" | "in_ID" | "cs_CZ" | "de_DE" | "hu_HU" | "zh_TW" | "es_ES" | "nl_NL" | "sv_SE" | "da_DK" | "bg_BG" | "vi_VN" | "iw_IL" | "hr_HR" | "en_GB" | "ko_KR" | "en_US" | "zh_CN" | "ar_EG" | "pt_PT";
  type?: "reinvite" | "invite";
  user_type_id?: string;
}

export interface PortalUser {
  active?: boolean;
  confirm?: boolean;
  email?: string;
  invited_time?: string;
  module?: string;
  name?: string;
  personality_id?: string;
  status_reason__s?: string;
}

export interface PortalUserResult {
  code: string;
  details: PortalInviteDetails;
  message: string;
  status: "success" | (string & {});
}

export interface PortalUserWriteDetails {
  personality_id: string | null;
}

export interface PortalUserWriteResult {
  code: string;
  details: PortalUserWriteDetails;
  message: string;
  status: "success" | (string & {});
}
