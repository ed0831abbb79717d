import { Hono } from "hono";
import { html } from "hono/html";
import type { Emulator } from "../emulator.ts";
import type { Call } from "../http/call.ts";
import type { Reply } from "../http/reply.ts";
import type { Place, Site } from "../sites.ts";
import type { Row } from "../state/collection.ts";
import { authorize, tokenIn } from "./authorize.ts";
import { Clients } from "./clients.ts";
import { Codes } from "./codes.ts";
import { consentPage } from "./consent.ts";
import { deviceFlow } from "./device.ts";
import type { Grant } from "./grant.ts";
import { page } from "./page.ts";
import { revocation } from "./revoke.ts";
import { EVERY_SCOPE } from "./scopes.ts";
import { serverInfo } from "./server-info.ts";
import { tokenEndpoint } from "./token-endpoint.ts";
import { Tokens } from "./tokens.ts";

/** A client that is there from the start, and its refresh token in the first place that is served. */
export const DEFAULT_CLIENT = {
  clientId: "1000.EMULATOR",
  clientSecret: "emulator-secret",
  refreshToken: "1000.emulator.refresh",
} as const;

/** A self client that is there from the start: for codes from the console, and for client credentials. */
export const SELF_CLIENT = { clientId: "1000.EMULATORSELF", clientSecret: "emulator-self-secret" } as const;

/** Accounts server of every data centre: clients, codes, tokens, and what a token allows. */
export class Accounts {
  readonly clients: Clients;
  readonly codes: Codes;
  readonly tokens: Tokens;
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.clients = new Clients(emulator);
    this.codes = new Codes(emulator);
    this.tokens = new Tokens(emulator);
  }

  /** Puts in what is there from the start, as far as it is not there yet. */
  seed(): void {
    const { seed } = this.#emulator.options;
    const own = typeof seed === "object" ? (seed.accounts?.clients ?? []) : [];
    this.clients.add({ ...DEFAULT_CLIENT, name: "Emulator" });
    this.clients.add({ ...SELF_CLIENT, type: "self", name: "Emulator, self client" });
    for (const client of own) this.clients.add(client);
    for (const place of this.#emulator.places) {
      if (this.tokens.findRefresh(this.refreshTokenOf(place))) continue;
      const { dataCenter, environment, userId, orgId } = place;
      const { clientId } = DEFAULT_CLIENT;
      this.tokens.addRefresh(
        { dataCenter, environment, clientId, userId, orgId, scopes: EVERY_SCOPE },
        this.refreshTokenOf(place),
      );
    }
  }

  /** The refresh token that is there from the start: with every scope, each place its own. */
  refreshTokenOf({ dataCenter, environment }: Place): string {
    const first = this.#emulator.places[0]!;
    const { refreshToken } = DEFAULT_CLIENT;
    if (first.dataCenter === dataCenter && first.environment === environment) return refreshToken;
    return `${refreshToken}.${dataCenter}.${environment}`;
  }

  /** `/oauth/…` of one site. */
  routes(site: Site): Hono {
    const emulator = this.#emulator;
    return new Hono()
      .route("/", tokenEndpoint(emulator, site))
      .route("/", consentPage(emulator, site))
      .route("/", deviceFlow(emulator, site))
      .route("/", revocation(emulator, site))
      .route("/", serverInfo(emulator))
      .all("*", (context) => context.html(page("Not found", html`<p>There is nothing at this address.</p>`), 404));
  }

  authorize(call: Omit<Call, "grant">): Grant | { readonly refusal: Reply } {
    return authorize(call, this.tokens);
  }

  /** Ends the access token that a request carries. */
  expireTokenOf(headers: Headers): void {
    const token = tokenIn(headers.get("authorization"));
    if (token) this.tokens.expireOne(token);
  }

  headers({ product, grant }: Call): Readonly<Record<string, string>> {
    // By the organization's clock; here all of them live in UTC.
    const expiry = () => new Date(grant.expiresAt).toISOString().replace(/\.\d+Z$/, "+00:00");
    return product === "crm" ? { "X-ACCESSTOKEN-RESET": expiry() } : {};
  }

  /** Tokens of sessions with the refresh tokens that are there from the start. */
  signedIn(): readonly Row[] {
    return this.tokens.signedIn(this.#emulator.places.map((place) => this.refreshTokenOf(place)));
  }

  keep(tokens: readonly Row[]): void {
    this.tokens.keep(tokens);
  }
}
