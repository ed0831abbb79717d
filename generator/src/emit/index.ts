import type { ApiModel } from "../model/api-model.ts";
import { emitCatalogue } from "./catalogue.ts";
import { emitClient } from "./client.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { checkExports } from "./exports.ts";
import { emitIndex } from "./index-files.ts";
import { emitOperations } from "./operations.ts";
import { emitSchemas } from "./schemas.ts";

/** Every file of a package's generated folder that follows from the model alone. */
export function emit(model: ApiModel): EmittedFile[] {
  checkExports(model);
  return [
    ...emitSchemas(model),
    ...emitOperations(model),
    ...emitClient(model),
    ...emitIndex(model),
    emitCatalogue(model),
  ];
}
