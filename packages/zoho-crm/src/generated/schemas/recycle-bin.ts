// Generated from specs/ by `pnpm generate`. Do not edit.
import type { SubmoduleReference, UserReference } from "../schemas/common.ts";

export interface RecycleBinEntry {
  deleted_by: UserReference;
  deleted_time: string;
  display_name: string;
  id: string;
  module: SubmoduleReference;
  owner: UserReference;
}
