// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, JobResult } from "../schemas/common.ts";
import type { PipelineDeleteInput, PipelineStage, PipelineStageInput, TransferPipeline } from "../schemas/pipelines.ts";

export interface PipelinesCreateParams {
  layout_id: string;
}

/**
 * Creates pipelines.
 *
 * `POST /crm/v8/settings/pipeline`
 *
 * Scopes: `ZohoCRM.settings.pipeline.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function pipelinesCreate(client: ClientContext, rows: readonly PipelineStageInput[], params: PipelinesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.pipelines.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/pipeline",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.pipeline.ALL"],
    wrap: "pipeline",
    property: "pipeline",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface PipelinesDeleteParams {
  layout_id: string;
}

/**
 * Deletes a pipeline.
 *
 * `PATCH /crm/v8/settings/pipeline/{pipeline_id}`
 *
 * Scopes: `ZohoCRM.settings.pipeline.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function pipelinesDelete(client: ClientContext, pipelineId: string, entity: PipelineDeleteInput, params: PipelinesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.pipelines.delete",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/settings/pipeline/{pipeline_id}",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.pipeline.ALL"],
    wrap: "pipeline",
    wrapOne: true,
    property: "pipeline",
  };
  return outcome(client, operation, { path: { pipeline_id: pipelineId }, body: entity, params }, options);
}

export interface PipelinesGetParams {
  layout_id: string;
}

/**
 * Gets a pipeline.
 *
 * `GET /crm/v8/settings/pipeline/{pipeline_id}`
 *
 * Scopes: `ZohoCRM.settings.pipeline.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function pipelinesGet(client: ClientContext, pipelineId: string, params: PipelinesGetParams, options?: CallOptions): ZohoPromise<PipelineStage> {
  const operation: Operation = {
    name: "crm.pipelines.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/pipeline/{pipeline_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.pipeline.ALL"],
    property: "pipeline",
  };
  return entity(client, operation, { path: { pipeline_id: pipelineId }, params }, options);
}

export interface PipelinesListParams {
  layout_id: string;
}

/**
 * Lists pipelines.
 *
 * `GET /crm/v8/settings/pipeline`
 *
 * Scopes: `ZohoCRM.settings.pipeline.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function pipelinesList(client: ClientContext, params: PipelinesListParams, options?: CallOptions): PagePromise<PipelineStage> {
  const operation: Operation = {
    name: "crm.pipelines.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/pipeline",
    retry: "safe",
    scopes: ["ZohoCRM.settings.pipeline.ALL"],
    property: "pipeline",
  };
  return page(client, operation, { params }, options);
}

export interface PipelinesTransferParams {
  layout_id: string;
}

/**
 * Transfers a pipeline.
 *
 * `POST /crm/v8/settings/pipeline/actions/transfer`
 *
 * Scopes: `ZohoCRM.settings.pipeline.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function pipelinesTransfer(client: ClientContext, rows: readonly TransferPipeline[], params: PipelinesTransferParams, options?: CallOptions): ZohoPromise<BatchResult<JobResult>> {
  const operation: Operation = {
    name: "crm.pipelines.transfer",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/pipeline/actions/transfer",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.pipeline.ALL"],
    wrap: "transfer_pipeline",
    property: "transfer_pipeline",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface PipelinesUpdateParams {
  layout_id: string;
}

/**
 * Updates a pipeline.
 *
 * `PUT /crm/v8/settings/pipeline/{pipeline_id}`
 *
 * Scopes: `ZohoCRM.settings.pipeline.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function pipelinesUpdate(client: ClientContext, pipelineId: string, entity: PipelineStageInput, params: PipelinesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.pipelines.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/pipeline/{pipeline_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.pipeline.ALL"],
    wrap: "pipeline",
    wrapOne: true,
    property: "pipeline",
  };
  return outcome(client, operation, { path: { pipeline_id: pipelineId }, body: entity, params }, options);
}

export interface PipelinesUpdateManyParams {
  layout_id: string;
}

/**
 * Updates several pipelines.
 *
 * `PUT /crm/v8/settings/pipeline`
 *
 * Scopes: `ZohoCRM.settings.pipeline.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function pipelinesUpdateMany(client: ClientContext, rows: readonly PipelineStageInput[], params: PipelinesUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.pipelines.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/pipeline",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.pipeline.ALL"],
    wrap: "pipeline",
    property: "pipeline",
  };
  return batch(client, operation, { body: rows, params }, options);
}
