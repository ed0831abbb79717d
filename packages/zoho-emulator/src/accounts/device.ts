import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Emulator } from "../emulator.ts";
import { isForeign } from "../http/foreign.ts";
import type { Site } from "../sites.ts";
import type { Row } from "../state/collection.ts";
import { readParameters } from "./form.ts";
import { PAGE_HEADERS, page } from "./page.ts";
import { namedPlace, placeChoice } from "./place-choice.ts";
import { isScope, parseScopes } from "./scopes.ts";
import { fingerprint, tokenOf } from "./secret.ts";
import { buy } from "./token-endpoint.ts";
import { nextNumber } from "./tokens.ts";

/** Seconds that a device may wait for its user. */
const LIFE = 300;
/** Seconds between two questions of a device. */
const INTERVAL = 30;

interface DeviceRow extends Row {
  readonly id: string;
  readonly userCode: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly offline: boolean;
  readonly expiresAt: number;
  readonly askedAt: number | null;
  readonly decision: "pending" | "refused" | "accepted";
  /** Index in `emulator.places` of where the user is at home. */
  readonly place: number;
}

/** The flow of devices without a browser: a code that the user types in elsewhere, while the device asks and asks. */
export function deviceFlow(emulator: Emulator, site: Site): Hono {
  return new Hono()
    .post("/v3/device/code", (context) => start(emulator, site, context))
    .post("/v3/device/token", (context) => poll(emulator, site, context))
    .get("/v3/device", (context) => show(emulator, context, context.req.query("user_code") ?? ""))
    .post("/v3/device", (context) => decide(emulator, context));
}

const devicesOf = ({ state }: Emulator) => state.collection("accounts/devices");

async function start(emulator: Emulator, site: Site, context: Context): Promise<Response> {
  const given = await readParameters(context);
  if (given.get("grant_type") !== "device_request") return context.json({ error: "unsupported_grant_type" }, 400);
  const client = emulator.accounts.clients.find(given.get("client_id") ?? "", site.dataCenter);
  if (client?.type !== "device") return context.json({ error: "invalid_client" });
  const scopes = parseScopes(given.get("scope") ?? "");
  if (scopes.length === 0 || !scopes.every(isScope)) return context.json({ error: "invalid_scope" });
  const deviceCode = tokenOf("device", nextNumber(emulator));
  const id = fingerprint(deviceCode);
  const userCode = `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();
  const row: DeviceRow = {
    ...{ id, userCode, clientId: client.id, scopes },
    offline: given.get("access_type") === "offline",
    expiresAt: emulator.clock.now() + LIFE * 1000,
    ...{ askedAt: null, decision: "pending", place: 0 },
  };
  devicesOf(emulator).put(row);
  return context.json({
    user_code: userCode,
    device_code: deviceCode,
    verification_url: `${site.url}/oauth/v3/device`,
    verification_uri_complete: `${site.url}/oauth/v3/device?user_code=${userCode}`,
    interval: INTERVAL,
    expires_in: LIFE,
  });
}

async function poll(emulator: Emulator, site: Site, context: Context): Promise<Response> {
  const { clients } = emulator.accounts;
  const given = await readParameters(context);
  if (given.get("grant_type") !== "device_token") return context.json({ error: "unsupported_grant_type" }, 400);
  const client = clients.find(given.get("client_id") ?? "", site.dataCenter);
  if (client?.type !== "device") return context.json({ error: "invalid_client" });
  if (!clients.hasSecret(client, site.dataCenter, given.get("client_secret") ?? "")) {
    return context.json({ error: "invalid_client_secret" });
  }
  const devices = devicesOf(emulator);
  const device = devices.get(fingerprint(given.get("code") ?? "")) as DeviceRow | undefined;
  if (device?.clientId !== client.id) return context.json({ error: "invalid_code" });
  const now = emulator.clock.now();
  if (device.expiresAt <= now) return context.json({ error: "expired" });
  if (device.decision === "refused") return context.json({ error: "access_denied" });
  if (device.decision === "accepted") {
    const { dataCenter, environment, userId, orgId } = emulator.places[device.place]!;
    if (dataCenter !== site.dataCenter) return context.json({ error: "other_dc", user_dc: dataCenter });
    devices.delete(device.id);
    const { clientId, scopes, offline } = device;
    return buy(emulator, context, {
      ...{ dataCenter, environment, userId, orgId, clientId, scopes, offline },
      ...{ redirectUri: null, challenge: null, challengeMethod: "S256" },
    });
  }
  const hasty = device.askedAt !== null && now - device.askedAt < INTERVAL * 1000;
  devices.put({ ...device, askedAt: now });
  return context.json({ error: hasty ? "slow_down" : "authorization_pending" });
}

function show(emulator: Emulator, context: Context, userCode: string): Response {
  const content = html`
<form method="post">
<p><label>The code that the device shows <input name="user_code" value="${userCode}" required autocomplete="off" size="12"></label></p>
${placeChoice(emulator.places)}
<p>
<button name="decision" value="accept">Accept</button>
<button name="decision" value="refuse">Refuse</button>
</p>
</form>`;
  return context.html(page("Connect a device", content), 200, PAGE_HEADERS);
}

async function decide(emulator: Emulator, context: Context): Promise<Response> {
  if (isForeign(context.req.raw.headers, emulator.options.host)) {
    return context.html(page("Another page sent this form", html`<p>Only the page that shows it may.</p>`), 403);
  }
  const form = await readParameters(context);
  const userCode = (form.get("user_code") ?? "").trim().toUpperCase();
  const devices = devicesOf(emulator);
  const [id] = devices.idsWhere("userCode", userCode);
  const device = id === undefined ? undefined : (devices.get(id) as DeviceRow);
  if (!device || device.expiresAt <= emulator.clock.now()) {
    return context.html(page("Unknown code", html`<p>No device waits with this code.</p>`), 400, PAGE_HEADERS);
  }
  const accepted = form.get("decision") === "accept";
  const place = emulator.places.indexOf(namedPlace(emulator.places, form.get("place")));
  devices.put({ ...device, decision: accepted ? "accepted" : "refused", place });
  const title = accepted ? "The device is connected" : "The device was refused";
  return context.html(page(title, html`<p>You may close this page.</p>`), 200, PAGE_HEADERS);
}
