import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import {
  AuthenticationError,
  accessToken,
  createSession,
  DailyLimitError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type Session,
  ValidationError,
  type ZohoError,
} from "@x/zoho-auth";
import type { BatchResult, FileDownload, Page } from "@x/zoho-auth/client";
import { load, operationsOf } from "@x/zoho-generator/load/index.ts";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import type { OpenApiDocument, RequestBody, SchemaObject } from "@x/zoho-generator/support/openapi.ts";
import { afterAll, expect, test } from "vitest";
import { type Extent, sample } from "./sample.ts";

export const ORGANIZATION = "10234695";

type Call = (...args: unknown[]) => Promise<unknown>;
type Body = Readonly<Record<string, unknown>>;

/** What a caller catches, by the number that Books and Inventory give, and the status it comes with. */
const REFUSALS = [
  { code: 57, status: 401, expected: PermissionError },
  { code: 14, status: 401, expected: AuthenticationError },
  { code: 6041, status: 401, expected: AuthenticationError },
  { code: 1002, status: 404, expected: NotFoundError },
  { code: 44, status: 429, expected: RateLimitError },
  { code: 45, status: 429, expected: DailyLimitError },
  { code: 1070, status: 429, expected: RateLimitError },
];
const INVALID = { code: 4, status: 400, expected: ValidationError };

/** Defines the tests of one product in the finance dialect. A file of its own for each lets them run side by side. */
export async function testFinance(productId: string, functions: object, connect: (session: Session) => object) {
  const product = productById(productId);
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
  let answers = 0;
  afterAll(async () => {
    console.log(`Prism answered ${answers} calls of ${operations.length} operations; none excluded.`);
    await server.close();
  });

  let last: { url: URL; headers: Headers; response: Response; text: string } | undefined;
  const session = createSession({
    dataCenter: { name: "prism", accounts: origin, api: origin },
    credential: accessToken("token"),
    limits: false,
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      answers += 1;
      const headers = new Headers(init!.headers);
      last = { url: new URL(String(input)), headers, response, text: await response.clone().text() };
      return response;
    },
  });
  const client = connect(session) as Readonly<Record<string, Readonly<Record<string, Call>>>>;

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

  test.each(operations)("$name: sends what the document asks for, gives back what Prism answers", async (operation) => {
    for (const extent of ["full", "required"] as const) {
      const args = argumentsOf(operation, extent);
      // Zoho goes by the parameter `accept`, Prism by the header.
      const options = operation.result.kind === "file" ? { headers: { accept: operation.result.mediaType } } : {};
      const call = client[operation.resource]![operation.verb]!(...args, options);
      const [{ status }] = await Promise.allSettled([call]);
      const { url, headers, response, text } = last!;
      expect([response.status, response.headers.get("sl-violations")], extent).toEqual([expect.any(Number), null]);
      expect(operation.statuses, extent).toContain(String(response.status));
      expect(url.searchParams.get("organization_id"), extent).toBe(operation.organization ? ORGANIZATION : null);
      const sent = [...url.searchParams.keys()].filter((name) => name !== "organization_id");
      const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
      const wanted = inQuery.filter(({ required }) => required || extent === "full");
      expect(sent.sort(), extent).toEqual(wanted.map(({ wireName }) => wireName).sort());
      if (extent === "full") {
        const inHeader = operation.parameters.filter((parameter) => parameter.in === "header");
        expect(inHeader.filter(({ wireName }) => !headers.has(wireName))).toEqual([]);
      }
      expect(status, extent).toBe("fulfilled");
      await expectResult(operation, await call, text, extent);
    }
  });

  test.each(
    operations.map((operation, index) => [operation.name, operation, REFUSALS[index % REFUSALS.length]!] as const),
  )("%s: an invalid request and a refusal", async (name, operation, refusal) => {
    const call = (functions as Readonly<Record<string, Call>>)[
      name.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase())
    ]!;
    for (const { code, status, expected } of [INVALID, refusal]) {
      const prefer = { prefer: `code=${status}, example=${code}` };
      const error = await call(client, ...argumentsOf(operation, "required"), { headers: prefer }).then(
        () => undefined,
        (problem: ZohoError) => problem,
      );
      expect(error?.constructor, `${status} ${code}`).toBe(expected);
      expect([error?.operation, error?.status, error?.code, error?.attempts]).toEqual([
        `${productId}.${name}`,
        status,
        code,
        1,
      ]);
    }
  });

  test("every operation of the document is called", () => {
    const declared = operationsOf(spec.document).map(({ operation }) => operation.operationId!);
    expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(declared));
    expect(new Set(operations.map(({ key }) => key)).size).toBe(declared.length);
  });
}

/** What a caller gets is what stands in the answer, without what is around it. */
async function expectResult(operation: Operation, value: unknown, text: string, extent: Extent): Promise<void> {
  const { result, resultKeys } = operation;
  if (result.kind === "none") return expect(value, extent).toBeUndefined();
  if (result.kind === "file") return expect(await (await (value as FileDownload).blob()).text(), extent).toBe(text);
  const body = JSON.parse(text) as Body;
  if (result.property === null) {
    const { code: _, message: __, ...rest } = body;
    const key = resultKeys.find((name) => typeof rest[name] === "object");
    return expect(value, extent).toEqual(key ? rest[key] : rest);
  }
  const found = [result.property, ...resultKeys].map((key) => body[key]).find((member) => member !== undefined);
  if (result.kind === "page") expect((value as Page<unknown>).rows, extent).toEqual(found);
  else if (result.kind === "batch") expect((value as BatchResult<unknown>).throwIfAny(), extent).toEqual(found);
  else expect(value, extent).toEqual(result.kind === "entity" && Array.isArray(found) ? found[0] : found);
}

/** Prism reads one part of a name in a form where several may stand; and a sample is longer than some texts may be. */
function withinPrismsReach(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      const body = "requestBody" in operation ? (operation.requestBody as RequestBody) : undefined;
      if ("responses" in operation) addRefusals(operation.responses);
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

/** Each refusal under its status, by its code: an example that `Prefer` can name. */
function addRefusals(responses: Record<string, object>): void {
  const schema = { $ref: "#/components/schemas/ApiError" };
  for (const { code, status } of [INVALID, ...REFUSALS]) {
    const same = [INVALID, ...REFUSALS].filter((refusal) => refusal.status === status);
    const examples = Object.fromEntries(
      same.map((one) => [one.code, { value: { code: one.code, message: "refused" } }]),
    );
    responses[status] = { description: String(code), content: { "application/json": { schema, examples } } };
  }
}
