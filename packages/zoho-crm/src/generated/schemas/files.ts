// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference } from "../schemas/common.ts";

export interface FileResult {
  code: string;
  details: NamedReference;
  message: string;
  status: "success" | (string & {});
}
