// Generated from specs/ by `pnpm generate`. Do not edit.
import type { UserReference } from "../schemas/common.ts";

export interface AttachmentDetails {
  Created_By?: UserReference;
  Created_Time?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  id: string;
}

export interface AttachmentResult {
  code: string;
  details: AttachmentDetails;
  message: string;
  status: "success" | (string & {});
}
