// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ModuleReference, User, UserInput } from "../schemas/common.ts";

export interface Share {
  permission: string | null;
  share_related_records: boolean | null;
  shared_by: User;
  shared_through: SharedThrough;
  shared_time: string | null;
  shared_with?: User;
  type?: "private" | "public" | (string & {});
  user: User;
}

export interface ShareInput {
  permission?: string | null;
  share_related_records?: boolean | null;
  shared_by?: UserInput;
  shared_through?: SharedThroughInput;
  shared_time?: string | null;
  shared_with?: UserInput;
  type?: "private" | "public";
  user?: UserInput;
}

export interface SharedThrough {
  entity_name: string | null;
  id: string | null;
  module: ModuleReference;
  name?: string;
}

export interface SharedThroughInput {
  entity_name?: string | null;
  id?: string | null;
  module?: ModuleReference;
  name?: string;
}
