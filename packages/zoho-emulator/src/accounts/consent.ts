import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Emulator } from "../emulator.ts";
import { isForeign } from "../http/foreign.ts";
import type { Place, Site } from "../sites.ts";
import type { Row } from "../state/collection.ts";
import type { Client } from "./clients.ts";
import { readParameters } from "./form.ts";
import { PAGE_HEADERS, page } from "./page.ts";
import { namedPlace, placeChoice } from "./place-choice.ts";
import { covers, isScope, parseScopes } from "./scopes.ts";

/** `/oauth/v2/auth`: asks the user, and sends the browser back with a grant code. */
export function consentPage(emulator: Emulator, site: Site): Hono {
  return new Hono()
    .get("/v2/auth", (context) => {
      const asked = read(emulator, site, context);
      if ("refusal" in asked) return asked.refusal;
      const known = asked.prompt ? undefined : placeOfConsent(emulator, asked);
      return known ? accept(emulator, context, asked, known) : show(context, asked);
    })
    .post("/v2/auth", async (context) => {
      if (isForeign(context.req.raw.headers, emulator.options.host)) {
        return fail(context, "Another page sent this form", "Only the page that shows it may.", 403);
      }
      const asked = read(emulator, site, context);
      if ("refusal" in asked) return asked.refusal;
      const form = await readParameters(context);
      if (form.get("decision") !== "accept") return sendBack(context, asked, { error: "access_denied" });
      return accept(emulator, context, asked, namedPlace(asked.places, form.get("place")));
    });
}

/** An authorization request that is in order. */
interface Asked {
  readonly client: Client;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string | null;
  readonly offline: boolean;
  /** The page is to be shown each time. */
  readonly prompt: boolean;
  readonly challenge: string | null;
  readonly challengeMethod: "S256" | "plain";
  /** Where the user may be at home; the one that was asked first. */
  readonly places: readonly Place[];
}

/** What is wrong with a request is told to the user: an address that is not registered is not sent anything. */
function read(emulator: Emulator, site: Site, context: Context): Asked | { readonly refusal: Response } {
  const { clients } = emulator.accounts;
  const { searchParams: given } = new URL(context.req.url);
  const client = clients.find(given.get("client_id") ?? "", site.dataCenter);
  if (!client || client.type === "self" || client.type === "device") {
    return {
      refusal: fail(
        context,
        "Invalid client",
        "invalid_client: no such client id in this data centre, or of a kind that asks no user.",
      ),
    };
  }
  const redirectUri = given.get("redirect_uri") ?? "";
  if (!clients.mayRedirectTo(client, redirectUri)) {
    return {
      refusal: fail(context, "Invalid redirect URI", "invalid_redirect_uri: it is not the one that was registered."),
    };
  }
  if (given.get("response_type") !== "code") {
    return { refusal: fail(context, "Invalid response type", "invalid_response_type: response_type has to be code.") };
  }
  const scopes = parseScopes(given.get("scope") ?? "");
  if (scopes.length === 0 || !scopes.every(isScope)) {
    return { refusal: fail(context, "Invalid scope", "invalid_scope: one of the scopes does not exist.") };
  }
  const isHere = (place: Place) => place.dataCenter === site.dataCenter && place.environment === site.environment;
  const places = emulator.places.filter(({ dataCenter }) => client.dataCenters.includes(dataCenter));
  return {
    client,
    redirectUri,
    scopes,
    state: given.get("state"),
    offline: given.get("access_type") === "offline",
    prompt: given.get("prompt") === "consent",
    challenge: given.get("code_challenge"),
    challengeMethod: given.get("code_challenge_method") === "plain" ? "plain" : "S256",
    places: [...places.filter(isHere), ...places.filter((place) => !isHere(place))],
  };
}

function show(context: Context, { client, scopes, places }: Asked): Response {
  const content = html`
<p><strong>${client.name}</strong> would like to:</p>
<ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>
<form method="post">
${placeChoice(places)}
<p>
<button name="decision" value="accept">Accept</button>
<button name="decision" value="refuse">Refuse</button>
</p>
</form>`;
  return context.html(page(`Allow ${client.name}?`, content), 200, PAGE_HEADERS);
}

function fail(context: Context, title: string, text: string, status: 400 | 403 = 400): Response {
  return context.html(page(title, html`<p>${text}</p>`), status, PAGE_HEADERS);
}

interface ConsentRow extends Row {
  readonly id: string;
  readonly scopes: readonly string[];
}

const consentIdOf = ({ client }: Asked, place: Place): string => `${client.id} ${place.orgId}`;

/** Where the user said yes to all of this before. */
function placeOfConsent({ state }: Emulator, asked: Asked): Place | undefined {
  const consents = state.collection("accounts/consents");
  return asked.places.find((place) => {
    const consent = consents.get(consentIdOf(asked, place)) as ConsentRow | undefined;
    return consent && asked.scopes.every((scope) => covers(consent.scopes, scope));
  });
}

function accept(emulator: Emulator, context: Context, asked: Asked, place: Place): Response {
  const { client, scopes, redirectUri, offline, prompt, challenge, challengeMethod } = asked;
  const consents = emulator.state.collection("accounts/consents");
  const id = consentIdOf(asked, place);
  const before = consents.get(id) as ConsentRow | undefined;
  const { dataCenter, environment, userId, orgId } = place;
  const code = emulator.accounts.codes.add({
    ...{ dataCenter, environment, userId, orgId, clientId: client.id, scopes },
    ...{ redirectUri, challenge, challengeMethod },
    // Who consented before gets no second refresh token unless asked again.
    offline: offline && (prompt || !before),
  });
  if (!code) return sendBack(context, asked, { error: "access_denied" });
  consents.put({ id, scopes: [...new Set([...(before?.scopes ?? []), ...scopes])] });
  const accounts = emulator.sites.find((site) => site.dataCenter === dataCenter)?.url ?? "";
  return sendBack(context, asked, { code, location: dataCenter, "accounts-server": accounts });
}

/** Zoho puts `state` first and ends with an ampersand. */
function sendBack(context: Context, { redirectUri, state }: Asked, answer: Readonly<Record<string, string>>): Response {
  const fields = Object.entries({ ...(state !== null && { state }), ...answer });
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}&`).join("");
  return context.redirect(`${redirectUri}${redirectUri.includes("?") ? "&" : "?"}${query}`);
}
