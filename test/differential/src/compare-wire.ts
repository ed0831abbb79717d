import type { Session } from "@x/zoho-auth";
import { accessToken, createSession } from "@x/zoho-auth";
import { load, operationsOf } from "@x/zoho-generator/load/index.ts";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INTENDED_DIFFERENCES } from "../intended-differences.ts";
import { ourArguments, sayable } from "./our-arguments.ts";
import { generatePeer, type Peer, peerName } from "./peer.ts";
import { type Recorded, type Recorder, startRecorder } from "./recorder.ts";
import { asDocument, type Fullness, forData, type SampleRequest, Sampler } from "./sample.ts";

export const ORGANIZATION = "10234695";

type Call = (...args: unknown[]) => Promise<unknown>;

/** The client under test: its class and its functions. */
interface Ours {
  readonly client: (session: Session) => object;
  readonly functions: object;
}

/** Defines the tests of one product. A file of its own for each lets them run side by side. */
export function compareWire(productId: string, ours: Ours): void {
  const product = productById(productId);
  const spec = load(product);
  const model = buildModel(spec, product);
  const declared = new Map(operationsOf(spec.document).map(({ key, operation }) => [key, operation]));
  const all = model.resources.flatMap((resource) => resource.operations);
  const sampler = new Sampler(spec.document);
  const intendedDifferences = INTENDED_DIFFERENCES[productId] ?? {};
  const ourFunctions = ours.functions as Readonly<Record<string, Call>>;

  let recorder: Recorder;
  let peer: Peer;
  let client: Readonly<Record<string, Readonly<Record<string, Call>>>>;

  beforeAll(async () => {
    recorder = await startRecorder();
    const { api, upload } = recorder.origins;
    peer = await generatePeer(productId, spec.document, api, "Zoho-oauthtoken test-token");
    client = ours.client(
      createSession({
        dataCenter: { name: "local", accounts: api, api, upload },
        credential: accessToken("test-token"),
        limits: false,
      }),
    ) as typeof client;
  });

  afterAll(() => recorder.close());

  /** What a call puts on the wire. How it reads the empty answer is not the matter here. */
  async function sent(call: () => Promise<unknown>): Promise<Recorded> {
    let problem: unknown;
    await call().catch((error: unknown) => {
      problem = error;
    });
    const requests = recorder.take();
    if (requests.length !== 1)
      throw new Error(`${requests.length} requests were sent instead of one`, { cause: problem });
    return requests[0]!;
  }

  function sample({ name, key, body }: Operation, fullness: Fullness): SampleRequest {
    const operation = declared.get(key)!;
    const request = sampler.request(operation, fullness, body?.wrap?.property);
    // One reading in the document, two operations of ours: its data, and the same as a file.
    if (operation["x-zoho-file"])
      return operation.operationId === name ? forData(request) : asDocument(request, operation);
    // The only parameter that is an address: our client sends the token to no host that it does not know.
    return name === "downloads.get"
      ? { ...request, path: { download_url: `${recorder.origins.api}/exports/1.zip` } }
      : request;
  }

  /** The organization is a setting of our client, which adds it to a call by itself, as the last parameter. */
  const callPeer = ({ key }: Operation, request: SampleRequest): Promise<unknown> => {
    const { operationId, "x-zoho-organization": needed } = declared.get(key)!;
    const { organization_id: _, ...others } = request.query;
    const query = needed ? { ...others, organization_id: ORGANIZATION } : request.query;
    return peer.call(operationId!, { ...request, query });
  };
  const callMethod = ({ resource, verb }: Operation, args: readonly unknown[]): Promise<unknown> =>
    client[resource]![verb]!(...args);

  describe("the same call, sent by our client and by one that @hey-api/openapi-ts generates", () => {
    it("exists in both clients, for every operation", () => {
      const ids = new Set(all.map(({ key }) => declared.get(key)!.operationId!));
      expect([...ids].map(peerName).sort()).toEqual([...peer.functions].sort());
      expect(all.map(({ name }) => peerName(name)).sort()).toEqual(Object.keys(ourFunctions).sort());
    });

    it("differs by intention in operations that exist", () => {
      const names = new Set(all.map(({ name }) => name));
      expect(Object.keys(intendedDifferences).filter((name) => !names.has(name))).toEqual([]);
    });

    describe.each(["least", "full", "blank"] as const)("with %s arguments", (fullness) => {
      it.each(all.map((operation) => [operation.name, operation] as const))("%s", async (name, operation) => {
        const request = sayable(operation, sample(operation, fullness));
        const args = ourArguments(operation, request);

        const theirs = await sent(() => callPeer(operation, request));
        const ours = await sent(() => callMethod(operation, args));
        const asFunction = ourFunctions[peerName(name)]!;
        expect(await sent(() => asFunction(client, ...args))).toEqual(ours);

        const intended = intendedDifferences[name];
        if (!intended) expect(ours).toEqual(theirs);
        else {
          const parts = Object.keys(theirs) as (keyof Recorded)[];
          const differing = parts.filter((part) => JSON.stringify(ours[part]) !== JSON.stringify(theirs[part]));
          expect(differing).toEqual(intended.differs);
        }
      });
    });

    it("is refused by ours where a list in the query is empty: theirs sends a blank one, which may mean all", async () => {
      const isList = ({ in: place, type }: Operation["parameters"][number]): boolean =>
        place === "query" && type.kind === "array";
      const operation = all.find(({ parameters, body }) => !body && parameters.some(isList))!;
      const { wireName } = operation.parameters.find(isList)!;
      const full = sample(operation, "full");
      const request = { ...full, query: { ...full.query, [wireName]: [] } };
      const call = callMethod(operation, ourArguments(operation, request));
      await expect(call).rejects.toThrow(`the list ${wireName} is empty`);
      expect(recorder.take()).toEqual([]);
      const { target } = await sent(() => callPeer(operation, request));
      expect(target.split(/[?&]/)).toContain(`${wireName}=`);
    });

    it("is refused by ours where an id is empty: theirs asks for something else", async () => {
      const operation = all.find(({ path, role }) => role === "get" && /^[^{]+\{[^}]+\}$/.test(path))!;
      const { wireName } = operation.pathParameters[0]!;
      const request = { ...sample(operation, "least"), path: { [wireName]: "" } };
      const call = callMethod(operation, ourArguments(operation, request));
      await expect(call).rejects.toThrow(`the path parameter ${wireName} is`);
      expect(recorder.take()).toEqual([]);
      const { target } = await sent(() => callPeer(operation, request));
      expect(target.split("?")[0]).toBe(operation.path.replace(`{${wireName}}`, ""));
    });
  });
}
