import type { Emulator } from "../emulator.ts";
import type { Operation } from "../generated/api-model.ts";
import type { Handler } from "../http/call.ts";
import type { ProductApi } from "../product.ts";
import { emails } from "./emails/emails.ts";
import { attachments } from "./files/attachments.ts";
import { files } from "./files/files.ts";
import { photos } from "./files/photos.ts";
import { Refused } from "./http.ts";
import { leads } from "./leads/convert.ts";
import { inventoryConversion } from "./mass/inventory.ts";
import { massOperations } from "./mass/mass.ts";
import { merge } from "./mass/merge.ts";
import { notes } from "./notes/notes.ts";
import { Crm } from "./org.ts";
import { queries } from "./queries.ts";
import { records } from "./records/index.ts";
import { recordLocks } from "./records/locks.ts";
import { recycleBin } from "./records/recycle-bin.ts";
import { refusal } from "./refusal.ts";
import { relatedRecords } from "./related/related.ts";
import { addSeed } from "./seed.ts";
import { currencies } from "./settings/currencies.ts";
import { layouts } from "./settings/layouts.ts";
import { metadata } from "./settings/metadata.ts";
import { organization } from "./settings/organization.ts";
import { PlainSettings } from "./settings/plain.ts";
import { singles } from "./settings/single.ts";
import { territories } from "./settings/territories.ts";
import { users } from "./settings/users.ts";
import { tags } from "./tags/handlers.ts";

/** Handlers by the name of their operation. */
export type Handlers = Readonly<Record<string, Handler>>;

/** What CRM answers. Each area gives its handlers, made for this emulator's CRM. */
export function crm(emulator: Emulator): ProductApi {
  const crm = new Crm(emulator);
  const areas: readonly ((crm: Crm) => Handlers)[] = [
    metadata,
    organization,
    singles,
    users,
    territories,
    currencies,
    layouts,
    emails,
    records,
    notes,
    leads,
    massOperations,
    merge,
    inventoryConversion,
    recordLocks,
    recycleBin,
    relatedRecords,
    attachments,
    files,
    photos,
    tags,
    queries,
  ];
  const handlers: Handlers = Object.assign({}, ...areas.map((area) => area(crm)));
  const guarded = new Map(Object.entries(handlers).map(([name, handler]) => [name, orRefused(handler)]));
  const plain = new PlainSettings(crm);
  const plainOf = (operation: Operation): Handler | undefined => {
    const handler = plain.handlerOf(operation);
    if (!handler) return undefined;
    const made = orRefused(handler);
    guarded.set(operation.name, made);
    return made;
  };
  return {
    handlerOf: (operation) => guarded.get(operation.name) ?? plainOf(operation),
    envelope: envelope,
    unknownUrl: () => refusal(404, "INVALID_URL_PATTERN", "Please check if the URL trying to access is a correct one"),
    wrongMethod: () => refusal(400, "INVALID_REQUEST_METHOD", "The http request method type is not a valid one"),
    badBody: (message) => refusal(400, "INVALID_DATA", message),
    internalError: () => refusal(500, "INTERNAL_ERROR", "Internal Server Error"),
    seed() {
      for (const place of emulator.places) addSeed(crm.orgOf(place));
    },
  };
}

/** A refusal that was thrown is an answer like any other. */
const orRefused =
  (handler: Handler): Handler =>
  async (call) => {
    try {
      return await handler(call);
    } catch (error) {
      if (error instanceof Refused) return error.reply;
      throw error;
    }
  };

/** Lists and writes stand under the name of their resource, all else is the body itself. */
const envelope: ProductApi["envelope"] = (_operation, value) => value;
