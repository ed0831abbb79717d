import type { Emulator } from "../emulator.ts";
import type { Schema } from "../generated/api-model.ts";
import type { ProductName } from "../model/models.ts";
import type { Collection } from "../state/collection.ts";
import type { Schemas } from "./conform.ts";
import { beginDay } from "./day.ts";
import { idMemberOf } from "./ids.ts";
import type { Ledger } from "./ledger.ts";
import type { FoundRows } from "./list.ts";
import type { Rules } from "./resource.ts";
import { RULES } from "./resources/index.ts";
import { TimeZone } from "./time.ts";

/** Collections that are no resource of the documents, and the member that holds their id. */
const OWN: Readonly<Record<string, string>> = {
  comments: "comment_id",
  documents: "document_id",
  applications: "id",
  customFields: "id",
  numberSeries: "id",
  stock: "id",
  days: "id",
  // Parts of a record, named by the record's resource and their segment of the path.
  "contacts/address": "address_id",
  "contacts/taxinfo": "tax_info_id",
  "creditNotes/refunds": "creditnote_refund_id",
  "vendorCredits/refunds": "vendor_credit_refund_id",
  "customerPayments/refunds": "payment_refund_id",
  "vendorPayments/refunds": "vendorpayment_refund_id",
};

/** What both products know: resources with their rules, schemas, and the organizations. */
export class Catalogue {
  readonly emulator: Emulator;
  readonly rules: Readonly<Record<string, Rules>> = RULES;
  readonly #ids = new Map<string, string>();
  readonly #schemas = new Map<ProductName, Schemas>();
  readonly #zones = new Map<string, TimeZone>();
  /** What filters of lists found. */
  readonly found: FoundRows = new WeakMap();

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  get organizations(): Collection {
    return this.emulator.state.collection("finance/organizations", "organization_id");
  }

  schemas(product: ProductName): Schemas {
    let schemas = this.#schemas.get(product);
    if (!schemas) {
      schemas = new Map<string, Schema>(this.emulator.model(product).schemas.map((schema) => [schema.name, schema]));
      this.#schemas.set(product, schemas);
    }
    return schemas;
  }

  timeZone(name: string): TimeZone {
    let zone = this.#zones.get(name);
    if (!zone) {
      zone = new TimeZone(name);
      this.#zones.set(name, zone);
    }
    return zone;
  }

  /** The member that holds the id of a resource's records: as one product's documents have it, or else the other's. */
  idMember(resource: string, product: ProductName): string {
    let member = OWN[resource] ?? this.#ids.get(resource);
    if (!member) {
      const other = product === "books" ? "inventory" : "books";
      member =
        idMemberOf(resource, this.emulator.model(product), this.schemas(product)) ??
        idMemberOf(resource, this.emulator.model(other), this.schemas(other)) ??
        "id";
      this.#ids.set(resource, member);
    }
    return member;
  }

  /** Does what is due on a new day, before the first request of it: invoices fall overdue, recurring ones are made. */
  newDay(ledger: Ledger): void {
    const days = ledger.rows("days");
    const { today } = ledger;
    if (days.get("last")?.day === today) return;
    days.put({ id: "last", day: today });
    beginDay(ledger);
  }
}
