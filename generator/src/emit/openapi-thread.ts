import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { OpenApiDocument } from "../support/openapi.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { emitOpenApiTypes } from "./openapi.ts";

/**
 * `emitOpenApiTypes` in a thread, which loads what it needs from the moment of this call on. It takes as long as all
 * other stages together, so that both halves of the work end at the same time. Keeps no process alive.
 */
export function openApiTypesThread(): typeof emitOpenApiTypes {
  const worker = new Worker(new URL(import.meta.url));
  worker.unref();
  return async (document) => {
    worker.ref();
    worker.postMessage(document);
    const [file] = (await once(worker, "message")) as [EmittedFile];
    worker.unref();
    return file;
  };
}

if (!isMainThread) {
  void import("openapi-typescript");
  parentPort?.on("message", async (document: OpenApiDocument) => {
    parentPort?.postMessage(await emitOpenApiTypes(document));
  });
}
