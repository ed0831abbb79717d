import { expect, test } from "vitest";
import { emitOpenApiTypes } from "../src/emit/openapi.ts";
import { openApiTypesThread } from "../src/emit/openapi-thread.ts";
import type { OpenApiDocument } from "../src/support/openapi.ts";

const documentWith = (get: unknown) =>
  ({ openapi: "3.0.3", info: { title: "t", version: "1" }, paths: { "/users": { get } } }) as OpenApiDocument;
const DOCUMENT = documentWith({ operationId: "users.list", responses: { "200": { description: "Success" } } });

test("the thread emits what would be emitted without it, for one document after the other", async () => {
  const openApiTypes = openApiTypesThread();
  const expected = await emitOpenApiTypes(DOCUMENT);
  expect(await openApiTypes(DOCUMENT)).toEqual(expected);
  expect(await openApiTypes(DOCUMENT)).toEqual(expected);
});

test("what goes wrong in the thread goes wrong for the caller", async () => {
  await expect(openApiTypesThread()(documentWith({ parameters: 1 }))).rejects.toThrow(TypeError);
});
