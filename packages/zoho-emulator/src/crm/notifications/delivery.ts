import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { withoutSecrets } from "../../journal.ts";
import type { Org } from "../org.ts";

/** A POST to somebody else's server; kept as a row of `deliveries`, without what may be secret. */
export interface Delivery {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What it is about: `watch 1000000068001`, `bulk read 4876…`. */
  readonly about: string;
}

/** Rows of `deliveries` that are kept. */
const KEPT = 500;
/** Of the machine's time, not of the emulator's: the receiver lives outside. */
const PATIENCE = 10_000;

const NEAR = new BlockList();
NEAR.addSubnet("127.0.0.0", 8, "ipv4");
NEAR.addSubnet("10.0.0.0", 8, "ipv4");
NEAR.addSubnet("172.16.0.0", 12, "ipv4");
NEAR.addSubnet("192.168.0.0", 16, "ipv4");
NEAR.addAddress("::1", "ipv6");
NEAR.addSubnet("fc00::", 7, "ipv6");

/**
 * Posts JSON in the background, once: how Zoho would try again is not documented. What became of it stands in
 * `deliveries`. Only servers on this machine or in its private network get anything, unless the option `notify` says
 * `any`: test data and tokens are not to leave by mistake.
 */
export function deliver(org: Org, { url, body, about }: Delivery): void {
  const rows = org.collection("deliveries");
  const id = org.state.nextId();
  const { token: _, query_params: __, ...shown } = body;
  const row = { id, about, url: shownUrl(url), at: org.time(), body: shown };
  rows.put({ ...row, state: "pending" });
  if (rows.size > KEPT) rows.delete(rows.values().next().value!.id as string);
  const started = performance.now();
  void post(url, body, org.crm.emulator.options.notify === "any").then((outcome) => {
    // A reset meanwhile has forgotten it.
    if (rows.has(id)) rows.put({ ...row, ...outcome, milliseconds: Math.round(performance.now() - started) });
  });
}

type Outcome =
  | { readonly state: "delivered"; readonly status: number }
  | { readonly state: "refused"; readonly reason: string }
  | { readonly state: "failed"; readonly status?: number; readonly reason: string };

async function post(url: string, body: unknown, anywhere: boolean): Promise<Outcome> {
  try {
    if (!anywhere && !(await isNear(new URL(url).hostname))) {
      return {
        state: "refused",
        reason: 'The host is neither this machine nor private; `notify: "any"` lets it through.',
      };
    }
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json;charset=UTF-8" },
      body: JSON.stringify(body),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    const { status } = response;
    return response.ok ? { state: "delivered", status } : { state: "failed", status, reason: `It answered ${status}.` };
  } catch (error) {
    const { cause, message } = error as Error;
    return { state: "failed", reason: cause instanceof Error ? cause.message : message };
  }
}

async function isNear(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : (await lookup(host, { all: true })).map(({ address }) => address);
  return addresses.every((address) => NEAR.check(address, isIP(address) === 6 ? "ipv6" : "ipv4"));
}

function shownUrl(text: string): string {
  const url = new URL(text);
  return url.origin + withoutSecrets(url);
}

/** A URL that something can be posted to. */
export function isPostable(url: unknown): url is string {
  return typeof url === "string" && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
