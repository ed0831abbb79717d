// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference } from "../schemas/common.ts";

export interface PipelineDelete {
  permanent: boolean;
}

export interface PipelineDeleteInput {
  _delete: PipelineDelete;
}

export interface PipelineMap {
  _delete?: boolean;
  actual_value: string;
  colour_code?: string;
  display_value: string;
  forecast_category: NamedReference;
  forecast_type: string;
  id: string;
  sequence_number: number | null;
}

export interface PipelineMapInput {
  _delete?: boolean;
  actual_value?: string;
  colour_code?: string;
  display_value?: string;
  forecast_category?: NamedReference;
  forecast_type?: string;
  id?: string;
  sequence_number?: number | null;
}

export interface PipelineStage {
  actual_value: string;
  child_available?: boolean;
  default: boolean | null;
  display_value: string;
  id: string | null;
  maps: PipelineMap[];
  parent?: PipelineStage;
}

export interface PipelineStageInput {
  actual_value?: string;
  child_available?: boolean;
  default?: boolean | null;
  display_value?: string;
  id?: string | null;
  maps?: PipelineMapInput[];
  parent?: PipelineStageInput;
}

export interface PipelineStageTransfer {
  from: string;
  to: string;
}

export interface TransferPipeline {
  pipeline: PipelineStageTransfer;
  stages: PipelineStageTransfer[];
}
