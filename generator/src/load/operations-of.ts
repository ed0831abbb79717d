import { HTTP_METHODS, type OpenApiDocument, type OperationObject, type PathItem } from "../support/openapi.ts";
import { sortedEntries } from "../support/order.ts";

export interface KeyedOperation {
  /** `GET /crm/v8/users` */
  readonly key: string;
  readonly method: (typeof HTTP_METHODS)[number];
  readonly path: string;
  readonly operation: OperationObject;
}

/** Every operation of a document, by path, then method. */
export function operationsOf(document: OpenApiDocument): KeyedOperation[] {
  return sortedEntries(document.paths).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = (item as PathItem)[method];
      return operation ? [{ key: `${method.toUpperCase()} ${path}`, method, path, operation }] : [];
    }),
  );
}
