// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Criteria, FieldReference, Module, ModuleInput, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface FieldRule {
  criteria: Criteria;
  id: string;
  score: number;
}

export interface FieldRuleInput {
  criteria?: Criteria;
  id?: string;
  score?: number;
}

export interface ScoringRule {
  active: boolean;
  created_by: UserReference;
  created_time: string;
  description: string | null;
  field_rules: FieldRule[];
  id: string | null;
  layout: FieldReference;
  modified_by: UserReference;
  modified_time: string;
  module: Module;
  name: string;
  signal_rules: SignalRule[];
}

export interface ScoringRuleInput {
  active?: boolean;
  created_by?: UserReferenceInput;
  created_time?: string;
  description?: string | null;
  field_rules?: FieldRuleInput[];
  id?: string | null;
  layout?: FieldReference;
  modified_by?: UserReferenceInput;
  modified_time?: string;
  module?: ModuleInput;
  name?: string;
  signal_rules?: SignalRuleInput[];
}

export interface ScoringSignal {
  id: string;
  namespace: string;
}

export interface ScoringSignalInput {
  id?: string;
  namespace?: string;
}

export interface SignalRule {
  id: string;
  score: number;
  signal: ScoringSignal;
}

export interface SignalRuleInput {
  id?: string;
  score?: number;
  signal?: ScoringSignalInput;
}
