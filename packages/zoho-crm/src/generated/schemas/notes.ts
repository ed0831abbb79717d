// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Attachment, AttachmentInput, SubmoduleReference, SubmoduleReferenceInput, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface Note {
  $attachments?: Attachment[];
  $editable?: boolean;
  $is_shared_to_client?: boolean | null;
  $sharing_permission?: string;
  $size?: string;
  $state?: string;
  $voice_note?: boolean;
  Created_By?: UserReference;
  Created_Time?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  Note_Content?: string;
  Note_Title?: string;
  Owner?: UserReference;
  Parent_Id?: ParentId;
  id: string;
}

export interface NoteDetails {
  Created_By: UserReference;
  Created_Time: string;
  Modified_By: UserReference;
  Modified_Time: string;
  id: string;
}

export interface NoteInput {
  $attachments?: AttachmentInput[];
  $editable?: boolean;
  $is_shared_to_client?: boolean | null;
  $sharing_permission?: string;
  $size?: string;
  $state?: string;
  $voice_note?: boolean;
  Created_By?: UserReferenceInput;
  Created_Time?: string;
  Modified_By?: UserReferenceInput;
  Modified_Time?: string;
  Note_Content?: string;
  Note_Title?: string;
  Owner?: UserReferenceInput;
  Parent_Id?: ParentIdInput;
  id?: string;
}

export interface NoteResult {
  code: string;
  details: NoteDetails;
  message: string;
  status: "success" | (string & {});
}

export interface ParentId {
  id?: string;
  module?: SubmoduleReference;
  name?: string;
}

export interface ParentIdInput {
  id?: string;
  module?: SubmoduleReferenceInput;
  name?: string;
}
