import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { notPossible } from "../refusal.ts";
import type { Rules } from "../resource.ts";

const COUNTERS = [
  "outstanding_receivable_amount",
  "unused_credits_receivable_amount",
  "outstanding_payable_amount",
  "unused_credits_payable_amount",
] as const;

export const contacts: Rules = {
  unique: ["contact_name"],
  accepts: ["contact_persons", "phone", "mobile", "email", "first_name", "last_name"],
  lists: [...COUNTERS, "is_linked_with_zohocrm"],
  sort: { column: "contact_name", order: "A" },
  search: ["contact_name", "company_name", "first_name", "last_name", "email", "notes"],
  preset(name) {
    const type = /^ContactType\.(Customers|Vendors)$/.exec(name)?.[1];
    if (type) return (row) => row.contact_type === (type === "Customers" ? "customer" : "vendor");
    if (name === "Invoice.Unpaid") return (row) => numberOf(row.outstanding_receivable_amount) > 0;
    return undefined;
  },
  create(draft, ledger) {
    const currency = ledger.find("currencies", draft.currency_id);
    const base = ledger.organization;
    const persons = listOf(draft.contact_persons);
    const primary = persons.find(({ is_primary_contact }) => is_primary_contact === true) ?? persons[0];
    for (const person of persons) {
      ledger.add("contactPersons", { ...person, is_primary_contact: person === primary, contact_id: draft.contact_id });
    }
    const { contact_persons: _, ...rest } = draft;
    return {
      company_name: "",
      contact_type: "customer",
      customer_sub_type: "business",
      status: "active",
      source: "api",
      has_transaction: false,
      is_linked_with_zohocrm: false,
      payment_terms: 0,
      payment_terms_label: "Due on Receipt",
      currency_id: currency?.currency_id ?? base.currency_id,
      currency_code: currency?.currency_code ?? base.currency_code,
      currency_symbol: currency?.currency_symbol ?? base.currency_symbol,
      language_code: "en",
      website: "",
      notes: "",
      billing_address: EMPTY_ADDRESS,
      shipping_address: EMPTY_ADDRESS,
      ...rest,
      ...named(primary ?? draft),
      ...Object.fromEntries(COUNTERS.map((counter) => [counter, 0])),
    };
  },
  update(row, changes, ledger) {
    const { contact_persons, ...rest } = changes;
    const id = textOf(row.contact_id);
    if (contact_persons !== undefined) replacePersons(listOf(contact_persons), id, ledger);
    const primary = ledger.where("contactPersons", "contact_id", id).find((each) => each.is_primary_contact);
    return { ...row, ...rest, ...(primary && named(primary)) };
  },
  settle: (row) => ({
    ...row,
    billing_address: { ...EMPTY_ADDRESS, ...(row.billing_address as Fields) },
    shipping_address: { ...EMPTY_ADDRESS, ...(row.shipping_address as Fields) },
  }),
  saved(row, before, ledger) {
    if (row || !before) return;
    for (const person of ledger.where("contactPersons", "contact_id", before.contact_id)) {
      ledger.rows("contactPersons").delete(person.contact_person_id as string);
    }
  },
  deletable(row, ledger) {
    for (const [resource, member] of TRANSACTIONS) {
      if (ledger.rows(resource).idsWhere(member, row.contact_id).size > 0) {
        throw notPossible("Contacts that have transactions cannot be deleted. Mark it as inactive instead.");
      }
    }
  },
  show(row, ledger) {
    const persons = ledger.where("contactPersons", "contact_id", row.contact_id);
    return {
      ...row,
      outstanding_receivable_amount_bcy: row.outstanding_receivable_amount,
      unused_credits_receivable_amount_bcy: row.unused_credits_receivable_amount,
      contact_persons: persons,
      primary_contact_id: persons.find(({ is_primary_contact }) => is_primary_contact)?.contact_person_id ?? "",
      addresses: ledger.where("contacts/address", "contact_id", row.contact_id),
    };
  },
};

export const contactPersons: Rules = {
  noun: "contact person",
  accepts: ["contact_id"],
  references: {},
  sort: { column: "created_time", order: "A" },
  create: (draft, ledger) => ({
    salutation: "",
    first_name: "",
    last_name: "",
    email: "",
    phone: "",
    mobile: "",
    designation: "",
    department: "",
    skype: "",
    is_primary_contact: ledger.rows("contactPersons").idsWhere("contact_id", draft.contact_id).size === 0,
    is_added_in_portal: false,
    status: "active",
    ...draft,
  }),
  move(row, to, ledger) {
    if (to !== "primary") return { status: to };
    for (const other of ledger.where("contactPersons", "contact_id", row.contact_id)) {
      if (other.is_primary_contact)
        ledger.set("contactPersons", String(other.contact_person_id), { is_primary_contact: false });
    }
    return { is_primary_contact: true };
  },
  saved(row, _before, ledger) {
    if (!row?.is_primary_contact) return;
    if (ledger.find("contacts", row.contact_id)) ledger.set("contacts", String(row.contact_id), named(row));
  },
};

const EMPTY_ADDRESS = {
  attention: "",
  address: "",
  street2: "",
  city: "",
  state: "",
  zip: "",
  country: "",
  phone: "",
  fax: "",
};

/** Where a contact's id stands in what it took part in. */
const TRANSACTIONS = [
  ["invoices", "customer_id"],
  ["estimates", "customer_id"],
  ["salesOrders", "customer_id"],
  ["creditNotes", "customer_id"],
  ["customerPayments", "customer_id"],
  ["bills", "vendor_id"],
  ["purchaseOrders", "vendor_id"],
  ["vendorPayments", "vendor_id"],
  ["vendorCredits", "vendor_id"],
] as const;

/** A contact goes by the name and the addresses of its first person. */
const named = ({ first_name, last_name, email, phone, mobile }: Fields | Row): Fields => ({
  first_name: first_name ?? "",
  last_name: last_name ?? "",
  email: email ?? "",
  phone: phone ?? "",
  mobile: mobile ?? "",
});

/** Persons that are left out are gone; those with an id stay who they are. */
function replacePersons(given: readonly Fields[], contact_id: string, ledger: Ledger): void {
  const kept = new Set(given.map(({ contact_person_id }) => contact_person_id));
  for (const { contact_person_id } of ledger.where("contactPersons", "contact_id", contact_id)) {
    if (!kept.has(contact_person_id)) ledger.rows("contactPersons").delete(contact_person_id as string);
  }
  for (const person of given) {
    const known = ledger.find("contactPersons", person.contact_person_id);
    if (known?.contact_id === contact_id) ledger.change("contactPersons", String(known.contact_person_id), person);
    else ledger.add("contactPersons", { ...person, contact_person_id: undefined, contact_id });
  }
}
