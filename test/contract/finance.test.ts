import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { accessToken, createSession } from "@x/zoho-auth";
import type { Page } from "@x/zoho-auth/client";
import { ZohoBooks } from "@x/zoho-books";
import { load } from "@x/zoho-generator/load/index.ts";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import type { OpenApiDocument, RequestBody, SchemaObject } from "@x/zoho-generator/support/openapi.ts";
import { ZohoInventory } from "@x/zoho-inventory";
import { afterAll, describe, expect, test } from "vitest";
import { type Extent, sample } from "./support/sample.ts";

const clients = { books: ZohoBooks, inventory: ZohoInventory };
type Methods = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

describe.each(["books", "inventory"] as const)("%s against Prism", async (id) => {
  const product = productById(id);
  const spec = load(product);
  const model = buildModel(spec, product);
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const operations = model.resources.flatMap((resource) => resource.operations);
  const server = createServer(await getHttpOperationsFromSpec(withinPrismsReach(spec.document)), {
    cors: false,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("PRISM", { level: "silent" }) },
  });
  const origin = await server.listen(0, "127.0.0.1");
  afterAll(() => server.close());

  let last: { url: URL; response: Response } | undefined;
  const session = createSession({
    dataCenter: { name: "prism", accounts: origin, api: origin },
    credential: accessToken("token"),
    limits: false,
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      last = { url: new URL(String(input)), response };
      return response;
    },
  });
  const client = new clients[id]({ session, organizationId: "10234695" }) as unknown as Readonly<
    Record<string, Methods>
  >;

  const argumentsOf = ({ pathParameters, body, parameters }: Operation, extent: Extent): unknown[] => {
    const wanted = parameters.filter(({ required }) => required || extent === "full");
    const isSent = body && (body.required || extent === "full");
    return [
      ...pathParameters.map(({ wireName }) => `the_${wireName}`),
      ...(body ? [isSent ? sample(body.type, schemas, extent) : undefined] : []),
      ...(parameters.length > 0
        ? [Object.fromEntries(wanted.map((one) => [one.name, sample(one.type, schemas, extent)]))]
        : []),
    ];
  };

  test.each(operations)(
    "$name: takes what the types ask for, with all and with the required parameters",
    async (operation) => {
      for (const extent of ["full", "required"] as const) {
        const call = client[operation.resource]![operation.verb]!(...argumentsOf(operation, extent));
        const [{ status }] = await Promise.allSettled([call]);
        const { url, response } = last!;
        expect([response.status, response.headers.get("sl-violations")], extent).toEqual([expect.any(Number), null]);
        expect(operation.statuses, extent).toContain(String(response.status));
        expect(url.searchParams.get("organization_id"), extent).toBe(operation.organization ? "10234695" : null);
        // Asked for a file by `accept`, Prism answers as to any other call: with the first type it finds.
        if (operation.result.kind === "file") continue;
        expect(status, extent).toBe("fulfilled");
        const value = await call;
        if (operation.result.kind === "none") expect(value, extent).toBeUndefined();
        else expect(value, extent).toBeDefined();
        if (operation.result.kind === "page") expect((value as Page<unknown>).rows, extent).toBeInstanceOf(Array);
      }
    },
  );

  test("every operation of the document is called", () => {
    const declared = Object.values(spec.document.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => ("operationId" in operation ? [operation.operationId] : [])),
    );
    expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(declared));
    expect(new Set(operations.map(({ key }) => key)).size).toBe(declared.length);
  });
});

/** Prism reads one part of a name in a form where several may stand; and a sample is longer than some texts may be. */
function withinPrismsReach(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      const body = "requestBody" in operation ? (operation.requestBody as RequestBody) : undefined;
      const form = body?.content["multipart/form-data"]?.schema as SchemaObject | undefined;
      for (const [name, part] of Object.entries(form?.properties ?? {})) {
        if ("items" in part && part.items) form!.properties![name] = part.items;
      }
    }
  }
  for (const schema of Object.values(copy.components!.schemas!) as SchemaObject[]) {
    for (const property of Object.values(schema.properties ?? {})) {
      if ("maxLength" in property && property.maxLength! < "sample".length) delete property.maxLength;
    }
  }
  return copy;
}
