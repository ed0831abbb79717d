// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ModuleReference } from "../schemas/common.ts";

export interface Variable {
  api_name: string;
  description: string | null;
  id: string;
  name: string;
  read_only: boolean;
  source: string;
  type: "date" | "website" | "double" | "textarea" | "integer" | "percent" | "long" | "datetime" | "phone" | "checkbox" | "currency" | "text" | "email" | (string & {});
  value: unknown;
  variable_group: ModuleReference;
}

export interface VariableInput {
  api_name?: string;
  description?: string | null;
  id?: string;
  name?: string;
  read_only?: boolean;
  source?: string;
  type?: "date" | "website" | "double" | "textarea" | "integer" | "percent" | "long" | "datetime" | "phone" | "checkbox" | "currency" | "text" | "email";
  value?: unknown;
  variable_group?: ModuleReference;
}
