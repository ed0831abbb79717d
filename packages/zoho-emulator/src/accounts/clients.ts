import type { DataCenterName } from "@x/zoho-auth";
import type { Emulator } from "../emulator.ts";
import type { Collection, Row } from "../state/collection.ts";
import { fingerprint } from "./secret.ts";

/**
 * `web`: a server with a secret, whose users consent in a browser. `self`: for one's own account, with codes from the
 * console or client credentials. `public`: no secret, but PKCE. `device`: without a browser of its own.
 */
export type ClientType = (typeof TYPES)[number];
const TYPES = ["web", "self", "public", "device"] as const;

export interface ClientSettings {
  readonly clientId: string;
  /** One for all data centres, or one each. `public` clients have none. */
  readonly clientSecret?: string | Readonly<Record<string, string>>;
  /** Default `web`. */
  readonly type?: ClientType;
  /** What the consent page calls it. */
  readonly name?: string;
  /** Where it lets users be sent back to. Default: any address of this machine (`localhost`, `127.0.0.1`, `[::1]`). */
  readonly redirectUris?: readonly string[];
  /** Data centres that know it (Multi-DC). Default: all that are served. */
  readonly dataCenters?: readonly DataCenterName[];
}

export interface Client extends Row {
  readonly id: string;
  readonly type: ClientType;
  readonly name: string;
  readonly redirectUris: readonly string[] | null;
  readonly dataCenters: readonly string[];
  /** Fingerprints by data centre. */
  readonly secrets: Readonly<Record<string, string>>;
  /** When it was last given grant codes. */
  readonly grants: readonly number[];
}

/**
 * The programs that were registered.
 *
 * @internal
 */
export class Clients {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  get #rows(): Collection {
    return this.#emulator.state.collection("accounts/clients");
  }

  add({ clientId, clientSecret, type = "web", name = clientId, redirectUris, dataCenters }: ClientSettings): Client {
    if (!clientId) throw new TypeError("A client needs a clientId.");
    if (!TYPES.includes(type)) {
      throw new TypeError(`The client ${clientId} is of no known type: ${type} is none of ${TYPES.join(", ")}.`);
    }
    if (type !== "public" && !clientSecret)
      throw new TypeError(`The client ${clientId} (${type}) needs a clientSecret.`);
    const known: readonly string[] = dataCenters ?? [
      ...new Set(this.#emulator.places.map((place) => place.dataCenter)),
    ];
    const secretIn = (dataCenter: string) =>
      typeof clientSecret === "string" ? clientSecret : clientSecret?.[dataCenter];
    const client: Client = {
      id: clientId,
      type,
      name,
      redirectUris: redirectUris ?? null,
      dataCenters: known,
      secrets: Object.fromEntries(
        known.flatMap((dataCenter) => {
          const secret = secretIn(dataCenter);
          return secret ? [[dataCenter, fingerprint(secret)]] : [];
        }),
      ),
      grants: [],
    };
    this.#rows.put(client);
    return client;
  }

  /** `undefined` also where the data centre does not know it. */
  find(clientId: string, dataCenter: string): Client | undefined {
    const client = this.#rows.get(clientId) as Client | undefined;
    return client?.dataCenters.includes(dataCenter) ? client : undefined;
  }

  all(): Client[] {
    return [...this.#rows.values()] as Client[];
  }

  put(client: Client): void {
    this.#rows.put(client);
  }

  hasSecret({ type, secrets }: Client, dataCenter: string, secret: string): boolean {
    if (type === "public" && secrets[dataCenter] === undefined) return secret === "";
    return secrets[dataCenter] === fingerprint(secret);
  }

  /** The address is registered, letter for letter. */
  mayRedirectTo({ redirectUris }: Client, address: string): boolean {
    if (redirectUris) return redirectUris.includes(address);
    if (!URL.canParse(address)) return false;
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  }
}
