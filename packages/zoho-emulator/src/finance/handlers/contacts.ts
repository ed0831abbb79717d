import { type Fields, listOf } from "../body.ts";
import { existing, idsOf } from "../named.ts";
import { missing } from "../refusal.ts";
import { done, rowsReply } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";
import { fieldsOf } from "./payments.ts";

/** What contacts have beside what every record has. */
export const CONTACTS: Readonly<Record<string, FinanceHandler>> = {
  "contacts.listAddresses": (request) => {
    const { contact_id } = contactOf(request);
    return rowsReply(request, request.ledger.where("contacts/address", "contact_id", contact_id));
  },
  "contacts.markAddressAsBilling": (request) => useAddress(request, "billing_address"),
  "contacts.markAddressAsShipping": (request) => useAddress(request, "shipping_address"),
  "contacts.assignOwner": (request) => set(request, { owner_id: request.call.query.get("owner_id") ?? "" }),
  "contacts.assignOwnerMany": async (request) => {
    const { call, ledger } = request;
    for (const id of await idsOf(request)) ledger.set("contacts", id, { owner_id: call.query.get("owner_id") ?? "" });
    return done(request, "The owner has been assigned.");
  },
  "contacts.trackForTaxReporting": (request) => set(request, { track_1099: true }),
  "contacts.untrackForTaxReporting": (request) => set(request, { track_1099: false }),
  "contacts.trackForTaxReportingMany": async (request) => {
    for (const id of await idsOf(request)) request.ledger.set("contacts", id, { track_1099: true });
    return done(request, "The contacts are tracked.");
  },
  "contacts.updateTags": async (request) => {
    const body = await fieldsOf(request);
    const tags = listOf(body.tags ?? body.entries);
    return set(request, { tags });
  },
  "contacts.deleteTag": (request) => {
    const { tags } = contactOf(request);
    const left = listOf(tags).filter(({ tag_id }) => tag_id !== request.call.params.tag_id);
    if (left.length === listOf(tags).length) throw missing("tag");
    return set(request, { tags: left });
  },
  "contactPersons.enableSms": (request) => sms(request, true),
  "contactPersons.disableSms": (request) => sms(request, false),
  "contactPersons.inviteToPortal": (request) => inPortal(request),
  "contactPersons.resendPortalInvite": (request) => inPortal(request),
};

const contactOf = (request: Request) => existing(request, { resource: "contacts", id: "contact_id" });

function set(request: Request, members: Fields) {
  const { contact_id } = contactOf(request);
  request.ledger.set("contacts", String(contact_id), members);
  return done(request, "The contact has been updated.");
}

function useAddress(request: Request, member: string) {
  const address = existing(request, { resource: "contacts/address", id: "address_id", parents: ["contact_id"] });
  const { address_id: _, contact_id: __, created_time: ___, last_modified_time: ____, ...fields } = address;
  return set(request, { [member]: fields });
}

function sms(request: Request, enabled: boolean) {
  const person = existing(request, { resource: "contactPersons", id: "contact_person_id" });
  request.ledger.set("contactPersons", String(person.contact_person_id), { is_sms_enabled: enabled });
  return done(request, "The contact person has been updated.");
}

function inPortal(request: Request) {
  const person = existing(request, { resource: "contactPersons", id: "contact_person_id" });
  request.ledger.set("contactPersons", String(person.contact_person_id), { is_added_in_portal: true });
  return done(request, "The contact person has been invited.");
}
