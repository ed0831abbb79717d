// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PipelinesCreateParams, PipelinesDeleteParams, PipelinesGetParams, PipelinesListParams, PipelinesTransferParams, PipelinesUpdateManyParams, PipelinesUpdateParams } from "../operations/pipelines.ts";
import type { ActionResult, JobResult } from "../schemas/common.ts";
import type { PipelineDeleteInput, PipelineStage, PipelineStageInput, TransferPipeline } from "../schemas/pipelines.ts";

/** Operations on pipelines. */
export interface PipelinesApi {
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
  create(rows: readonly PipelineStageInput[], params: PipelinesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  delete(pipelineId: string, entity: PipelineDeleteInput, params: PipelinesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
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
  get(pipelineId: string, params: PipelinesGetParams, options?: CallOptions): ZohoPromise<PipelineStage>;
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
  list(params: PipelinesListParams, options?: CallOptions): PagePromise<PipelineStage>;
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
  transfer(rows: readonly TransferPipeline[], params: PipelinesTransferParams, options?: CallOptions): ZohoPromise<BatchResult<JobResult>>;
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
  update(pipelineId: string, entity: PipelineStageInput, params: PipelinesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
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
  updateMany(rows: readonly PipelineStageInput[], params: PipelinesUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
