import type { Grant } from "./accounts/grant.ts";
import { Accounts } from "./accounts/index.ts";
import { Clock } from "./clock.ts";
import { crm } from "./crm/index.ts";
import { type Cut, cutOf, replyInstead } from "./faults/effect.ts";
import { Faults } from "./faults/index.ts";
import type { FaultEffect } from "./faults/rule.ts";
import { finance } from "./finance/index.ts";
import type { ApiModel, Operation } from "./generated/api-model.ts";
import { BadJson, type Call } from "./http/call.ts";
import type { Reply } from "./http/reply.ts";
import { Journal } from "./journal.ts";
import { Limits } from "./limits/index.ts";
import { notStateful } from "./model/made-up.ts";
import { PRODUCTS, type ProductName, readModel } from "./model/models.ts";
import { Router } from "./model/router.ts";
import { type Schemas, schemasOf } from "./model/schemas.ts";
import type { EmulatorOptions, Seed } from "./options.ts";
import type { ProductApi } from "./product.ts";
import { type Place, placesOf, type Site } from "./sites.ts";
import { type Snapshot, State } from "./state/state.ts";

/** What a request meets: state, time, limits and faults, and the products that answer. Knows nothing of sockets. */
export class Emulator {
  /** What it was started with; the seed is the one it was last seeded with. */
  options: EmulatorOptions;
  readonly clock: Clock;
  readonly state = new State();
  readonly journal = new Journal();
  readonly faults = new Faults();
  readonly limits: Limits;
  readonly accounts: Accounts;
  readonly #models = new Map<ProductName, ApiModel>();
  readonly #schemas = new Map<ProductName, Schemas>();
  readonly #routers = new Map<ProductName, Router>();
  readonly #apis: Readonly<Record<ProductName, ProductApi>>;
  /** Every place that is served. */
  readonly places: readonly Place[];
  /** The same with their addresses; filled when it listens. */
  sites: readonly Site[] = [];
  /** How often it was reset. */
  resets = 0;

  constructor(options: EmulatorOptions = {}) {
    this.options = options;
    this.places = placesOf(options);
    this.clock = new Clock(options.clock);
    this.limits = new Limits(this);
    this.accounts = new Accounts(this);
    this.#apis = { crm: crm(this), books: finance(this, "books"), inventory: finance(this, "inventory") };
    this.seed();
  }

  model(product: ProductName): ApiModel {
    let model = this.#models.get(product);
    if (!model) {
      model = readModel(product);
      this.#models.set(product, model);
    }
    return model;
  }

  /** Schemas of a product's model, by name. */
  schemas(product: ProductName): Schemas {
    let schemas = this.#schemas.get(product);
    if (!schemas) {
      schemas = schemasOf(this.model(product));
      this.#schemas.set(product, schemas);
    }
    return schemas;
  }

  api(product: ProductName): ProductApi {
    return this.#apis[product];
  }

  router(product: ProductName): Router {
    let router = this.#routers.get(product);
    if (!router) {
      router = new Router(this.model(product));
      this.#routers.set(product, router);
    }
    return router;
  }

  /** Answers a request to a product's API; composite requests come through here again, part by part. */
  async answer(request: ApiRequest): Promise<Answered> {
    const { product, url, method, site } = request;
    const match = this.router(product).find(method, url.pathname);
    const operation = match && choose(match.operations, request);
    const strike = this.faults.strike({ product, operation: operation?.name, method, path: url.pathname, site });
    const call = operation && new ApiCall(this, request, operation, match.params);
    if (!strike) return this.#carryOut(request, call, NO_EFFECT);
    const { ids: fault, effect } = strike;
    const answered = await this.#carryOut(request, call, effect);
    return { ...answered, fault, ...cutOf(effect) };
  }

  async #carryOut(request: ApiRequest, call: ApiCall | undefined, effect: FaultEffect): Promise<Answered> {
    const { product, url, headers } = request;
    const { operation } = call ?? {};
    const api = this.#apis[product];
    const instead = replyInstead(effect, product, api.internalError());
    if (instead) {
      await this.clock.wait(effect.latency ?? 0);
      return { operation, reply: instead };
    }
    if (!call) return { reply: this.router(product).knows(url.pathname) ? api.wrongMethod() : api.unknownUrl() };
    if (effect.expireToken) this.accounts.expireTokenOf(headers);
    const grant = this.accounts.authorize(call);
    if ("refusal" in grant) return { operation, reply: grant.refusal };
    call.grant = grant;
    const refusal = api.refuse?.(call);
    if (refusal) return { operation, reply: refusal };
    const admitted = await this.limits.admit(call);
    if (admitted.refusal) return { operation, reply: admitted.refusal };
    try {
      await this.clock.wait(effect.latency ?? 0);
      const handler = api.handlerOf(call.operation);
      const reply = handler ? await handler(call) : notStateful(call, api);
      return {
        operation,
        stateful: handler !== undefined,
        reply: { ...reply, headers: { ...admitted.headers(), ...this.accounts.headers(call), ...reply.headers } },
      };
    } catch (error) {
      if (error instanceof BadJson) return { operation, reply: api.badBody(error.message) };
      console.error(`${call.operation.name} failed in the emulator.`, error);
      return { operation, reply: api.internalError() };
    } finally {
      admitted.release();
    }
  }

  /** Puts in what is there from the start. */
  seed(): void {
    const { seed } = this.options;
    if (typeof seed === "object" && seed.snapshot) this.state.restore(seed.snapshot);
    this.accounts.seed();
    for (const product of PRODUCTS) this.#apis[product].seed();
  }

  /**
   * As it was when it started: what was written since is gone; the clock, the faults and the journal, too. Sessions that
   * are signed in with the refresh tokens that are there from the start stay so.
   */
  reset(): void {
    const signedIn = this.accounts.signedIn();
    this.clock.reset();
    this.state.clear();
    this.journal.clear();
    this.faults.clear();
    this.limits.clear();
    this.resets++;
    this.seed();
    this.accounts.keep(signedIn);
  }

  /**
   * Begins anew from another seed, to which `reset` goes back from then on.
   *
   * @throws TypeError when the seed does not fit; everything is then as it was at the start before
   */
  seedWith(seed: Seed | undefined): void {
    const before = this.options;
    this.options = { ...before, ...(seed ? { seed } : { seed: undefined }) };
    try {
      this.reset();
    } catch (error) {
      this.options = before;
      this.reset();
      throw error;
    }
  }

  /**
   * What a snapshot holds takes the place of everything that is remembered. Who is signed in stays so.
   *
   * @throws TypeError when it is no snapshot; nothing was changed then
   */
  restore(snapshot: Snapshot): void {
    const signedIn = this.accounts.signedIn();
    this.state.restore(snapshot);
    this.clock.clear();
    this.accounts.keep(signedIn);
  }
}

/** A request to a product's API. */
export interface ApiRequest {
  readonly site: Site;
  readonly product: ProductName;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The body, read when it is asked for. */
  readonly body: { json(): Promise<unknown>; form(): Promise<FormData>; bytes(): Promise<Uint8Array> };
  /** A part of a composite request, which has paid for it. */
  readonly part?: boolean;
}

export interface Answered extends Cut {
  readonly reply: Reply;
  readonly operation?: Operation | undefined;
  readonly stateful?: boolean;
  /** Ids of the faults that struck. */
  readonly fault?: string;
}

const NO_EFFECT: FaultEffect = {};

/** Two operations share a method and path where a document is asked for with `accept`. */
function choose(operations: readonly Operation[], { url, headers }: ApiRequest): Operation {
  const accept = url.searchParams.get("accept") ?? headers.get("accept") ?? "";
  const wantsDocument = /pdf|html/.test(accept) && !accept.includes("json") && !accept.includes("*/*");
  return operations.find(({ role }) => (role === "download") === wantsDocument) ?? operations[0]!;
}

class ApiCall implements Call {
  readonly emulator: Emulator;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly site: Site;
  readonly product: ProductName;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  readonly part: boolean;
  grant!: Grant;
  readonly #body: ApiRequest["body"];
  #json: Promise<unknown> | undefined;

  constructor(emulator: Emulator, request: ApiRequest, operation: Operation, params: Readonly<Record<string, string>>) {
    this.emulator = emulator;
    this.operation = operation;
    this.params = params;
    this.site = request.site;
    this.product = request.product;
    this.method = request.method;
    this.url = request.url;
    this.headers = request.headers;
    this.query = request.url.searchParams;
    this.part = request.part ?? false;
    this.#body = request.body;
  }

  /** Read once: budgets look at it before the handler does. */
  json(): Promise<unknown> {
    this.#json ??= this.#body.json();
    return this.#json;
  }

  form(): Promise<FormData> {
    return this.#body.form();
  }

  bytes(): Promise<Uint8Array> {
    return this.#body.bytes();
  }
}
