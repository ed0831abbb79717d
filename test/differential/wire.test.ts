import { accessToken, createSession } from "@x/zoho-auth";
import { ZohoCrm } from "@x/zoho-crm";
import * as operations from "@x/zoho-crm/operations";
import { load, operationsOf } from "@x/zoho-generator/load/index.ts";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INTENDED_DIFFERENCES } from "./intended-differences.ts";
import { ourArguments, sayable } from "./src/our-arguments.ts";
import { generatePeer, type Peer, peerName } from "./src/peer.ts";
import { type Recorded, type Recorder, startRecorder } from "./src/recorder.ts";
import { type Fullness, type SampleRequest, Sampler } from "./src/sample.ts";

type Call = (...args: unknown[]) => Promise<unknown>;

const product = productById("crm");
const spec = load(product);
const model = buildModel(spec, product);
const declared = new Map(operationsOf(spec.document).map(({ operation }) => [operation.operationId!, operation]));
const all = model.resources.flatMap((resource) => resource.operations);
const sampler = new Sampler(spec.document);

let recorder: Recorder;
let peer: Peer;
let crm: ZohoCrm;

beforeAll(async () => {
  recorder = await startRecorder();
  const { api, upload } = recorder.origins;
  peer = await generatePeer(spec.document, api, "Zoho-oauthtoken test-token");
  crm = new ZohoCrm({
    session: createSession({
      dataCenter: { name: "local", accounts: api, api, upload },
      credential: accessToken("test-token"),
      limits: false,
    }),
  });
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

function sample({ name, body }: Operation, fullness: Fullness): SampleRequest {
  const request = sampler.request(declared.get(name)!, fullness, body?.wrap?.property);
  // The only parameter that is an address: our client sends the token to no host that it does not know.
  return name === "downloads.get"
    ? { ...request, path: { download_url: `${recorder.origins.api}/exports/1.zip` } }
    : request;
}

describe("the same call, sent by our client and by one that @hey-api/openapi-ts generates", () => {
  it("exists in both clients, for every operation", () => {
    expect(all.map(({ name }) => peerName(name)).sort()).toEqual([...peer.functions].sort());
    expect(all.map(({ name }) => peerName(name)).sort()).toEqual(Object.keys(operations).sort());
  });

  it("differs by intention in operations that exist", () => {
    const names = new Set(all.map(({ name }) => name));
    expect(Object.keys(INTENDED_DIFFERENCES).filter((name) => !names.has(name))).toEqual([]);
  });

  describe.each(["least", "full", "blank"] as const)("with %s arguments", (fullness) => {
    it.each(all.map((operation) => [operation.name, operation] as const))("%s", async (name, operation) => {
      const request = sayable(operation, sample(operation, fullness));
      const args = ourArguments(operation, request);
      const asMethod = (crm as unknown as Record<string, Record<string, Call>>)[operation.resource]![operation.verb]!;
      const asFunction = (operations as unknown as Record<string, Call>)[peerName(name)]!;

      const theirs = await sent(() => peer.call(name, request));
      const ours = await sent(() => asMethod(...args));
      expect(await sent(() => asFunction(crm, ...args))).toEqual(ours);

      const intended = INTENDED_DIFFERENCES[name];
      if (!intended) expect(ours).toEqual(theirs);
      else {
        const parts = Object.keys(theirs) as (keyof Recorded)[];
        const differing = parts.filter((part) => JSON.stringify(ours[part]) !== JSON.stringify(theirs[part]));
        expect(differing).toEqual(intended.differs);
      }
    });
  });

  it("is refused by ours where a list in the query is empty: theirs sends a blank one, which may mean all", async () => {
    await expect(crm.records.list("Leads", { fields: ["id"], ids: [] })).rejects.toThrow("the list ids is empty");
    expect(recorder.take()).toEqual([]);
    const request = { path: { module: "Leads" }, query: { fields: ["id"], ids: [] }, headers: {}, body: undefined };
    expect((await sent(() => peer.call("records.list", request))).target).toBe("/crm/v8/Leads?fields=id&ids=");
  });

  it("is refused by ours where an id is empty: theirs asks for something else", async () => {
    await expect(crm.records.get("Leads", "")).rejects.toThrow("the path parameter record_id is");
    await expect(crm.records.getPhoto("Leads", "")).rejects.toThrow("the path parameter record_id is");
    expect(recorder.take()).toEqual([]);
    const request = { path: { module: "Leads", record_id: "" }, query: {}, headers: {}, body: undefined };
    expect((await sent(() => peer.call("records.get", request))).target).toBe("/crm/v8/Leads/");
  });
});
