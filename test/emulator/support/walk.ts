import { appendFileSync } from "node:fs";
import { createSession, refreshToken, type Session } from "@x/zoho-auth";
import type { Page } from "@x/zoho-auth/client";
import { type RunningEmulator, startEmulator } from "@x/zoho-emulator";
import { load } from "@x/zoho-generator/load/index.ts";
import type { Operation, Resource, Role } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Extent, sample } from "../../contract/support/sample.ts";
import { Pool } from "./pool.ts";
import { proxies, violationsIn, type WatchingProxy } from "./proxy.ts";

/** Things are made before they are read. */
const ORDER: readonly Role[] = ["create", "upsert", "upload", "list", "get", "update", "action", "download"];

type Method = (...args: unknown[]) => Promise<unknown>;

export interface Walk {
  readonly product: "crm" | "books" | "inventory";
  readonly connect: (session: Session) => object;
  /** Resources whose things others need, first. */
  readonly first: readonly string[];
  /** Ids by the names they also go by: `customer_id` is a `contact_id`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Path parameters that are no ids. */
  readonly named?: Readonly<Record<string, string>>;
  /** What a resource needs to be there before it is walked. */
  readonly prepare?: (client: object, pool: Pool) => Promise<void>;
  /** Arguments that cannot be made up from the model: operation -> arguments. */
  readonly arguments?: Readonly<Record<string, (made: Made) => readonly unknown[]>>;
}

/** What arguments may be made of. */
export interface Made {
  readonly pool: Pool;
  /** Another one for each call. */
  readonly unique: string;
}

interface Seen {
  readonly operation: string;
  readonly status: number;
  readonly stateful: boolean;
}

/**
 * Defines a test for every operation of a product: the real client calls the emulator through Prism, which holds each
 * answer against the document. Bodies are made up, but for ids, which are those of things that the walk has made.
 */
export async function walk({
  product: id,
  connect,
  first,
  prepare,
  aliases = {},
  named = {},
  arguments: special = {},
}: Walk): Promise<void> {
  const product = productById(id);
  const spec = load(product);
  const model = buildModel(spec, product);
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const emulator: RunningEmulator = await startEmulator({ limits: false });
  const proxyFor = await proxies(spec.document, emulator.url);
  const pool = new Pool(aliases, named);
  const seen: Seen[] = [];
  let count = 0;

  afterAll(() => emulator.close());

  const argumentsOf = (operation: Operation, extent: Extent): readonly unknown[] => {
    const unique = String(++count);
    const make = special[operation.name];
    if (make) return make({ pool, unique });
    const { pathParameters, body, parameters } = operation;
    const wanted = parameters.filter(({ required }) => required || extent === "full");
    const isSent = body && (body.required || extent === "full");
    return [
      ...pathParameters.map(({ wireName }) => pool.find(wireName) ?? "4876876999999999999"),
      ...(body ? [isSent ? pool.fill(sample(body.type, schemas, extent), unique) : undefined] : []),
      ...(parameters.length > 0
        ? [
            pool.fill(
              Object.fromEntries(
                wanted
                  .filter((one) => one.required || one.in !== "query")
                  .map((one) => [one.name, sample(one.type, schemas, extent)]),
              ),
              unique,
            ),
          ]
        : []),
    ];
  };

  const resources = [...model.resources].sort((a, b) => rank(first, a.name) - rank(first, b.name));
  // What is made stays until everything was called that may need it.
  const stages = [
    ...resources.map((resource) => ({ ...resource, stage: "", operations: inOrder(resource, false) })),
    ...resources
      .toReversed()
      .map((resource) => ({ ...resource, stage: " (deletes)", operations: inOrder(resource, true) })),
  ].filter(({ operations }) => operations.length > 0);
  describe.each(stages)("$name$stage", (resource) => {
    let proxy: WatchingProxy;
    let client: Readonly<Record<string, Readonly<Record<string, Method>>>>;
    let answers: { readonly response: Response; readonly text: string }[] = [];
    beforeAll(async () => {
      proxy = await proxyFor(resource.operations);
      const session = createSession({
        dataCenter: { name: "us", accounts: emulator.url, api: proxy.origin, upload: proxy.origin },
        credential: refreshToken(emulator.credentials),
        limits: false,
        retry: { attempts: 1 },
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          if (String(input).startsWith(proxy.origin)) {
            answers.push({ response, text: await response.clone().text() });
          }
          return response;
        },
      });
      client = connect(session) as typeof client;
      await prepare?.(client, pool);
    });
    afterAll(() => proxy.close());

    test.each(resource.operations)("$name", async (operation) => {
      for (const extent of ["required", "full"] as const) {
        answers = [];
        const args = argumentsOf(operation, extent);
        const [outcome] = await Promise.allSettled([client[operation.resource]![operation.verb]!(...args)]);
        const { response, text } = answers.at(-1) ?? {};
        if (!response) throw outcome.status === "rejected" ? outcome.reason : new Error("Nothing was sent.");
        const where = `${operation.key} (${extent}) answered ${response.status} ${text!.slice(0, 400)}`;
        expect(response.status, where).toBeLessThan(500);
        expect(violationsIn(response, operation), where).toEqual([]);
        if (response.status >= 400) expectRefusal(id, JSON.parse(text!), where);
        else if (outcome.status === "fulfilled") keep(pool, resource, operation, outcome.value, text!);
        if (process.env.WALK_LOG && response.status >= 400)
          appendFileSync(
            process.env.WALK_LOG,
            `${id}.${operation.name} ${extent} ${response.status} ${text!.slice(0, 300)}\n`,
          );
        seen.push({
          operation: operation.name,
          status: response.status,
          stateful: response.headers.get("x-zoho-emulator-stateful") === null,
        });
      }
    });
  });

  test("most operations that are remembered were seen to succeed", () => {
    const stateful = new Set(seen.filter((one) => one.stateful).map(({ operation }) => operation));
    const succeeded = new Set(seen.filter((one) => one.stateful && one.status < 400).map(({ operation }) => operation));
    const refused = [...stateful].filter((operation) => !succeeded.has(operation));
    console.log(
      `${id}: ${seen.length} calls of ${new Set(seen.map(({ operation }) => operation)).size} operations behind Prism; ${stateful.size} operations are stateful, ${succeeded.size} of them succeeded with made-up bodies. Only refused: ${refused.join(", ")}`,
    );
    expect(succeeded.size).toBeGreaterThan(0);
  });
}

const rank = (first: readonly string[], name: string): number => {
  const index = first.indexOf(name);
  return index < 0 ? first.length : index;
};

/** All but the download from an address that another answer gave: it is a path of another operation. */
const inOrder = ({ operations }: Resource, deletes: boolean): Operation[] =>
  operations
    .filter(({ host, role }) => host !== "absolute" && (role === "delete") === deletes)
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));

function keep(pool: Pool, resource: Resource, operation: Operation, value: unknown, text: string): void {
  const own = resource.operations.find(({ verb }) => verb === "get")?.pathParameters.at(-1)?.wireName;
  if (operation.role === "delete") return;
  if (text.startsWith("{")) pool.harvest(JSON.parse(text), own);
  else pool.harvest((value as Page<unknown>)?.rows, own);
}

function expectRefusal(product: string, body: unknown, where: string): void {
  if (product !== "crm") {
    expect(body, where).toMatchObject({ code: expect.any(Number), message: expect.any(String) });
    return;
  }
  const refusal = { code: expect.any(String), message: expect.any(String), status: "error" };
  const rows = Object.values(body as object).find((member) => Array.isArray(member));
  expect(rows ? rows.find(({ status }: { status?: string }) => status === "error") : body, where).toMatchObject(
    refusal,
  );
}
