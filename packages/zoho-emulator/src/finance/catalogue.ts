import type { DataCenterName } from "@x/zoho-auth";
import type { Emulator } from "../emulator.ts";
import type { ProductName } from "../model/models.ts";
import type { Schemas } from "../model/schemas.ts";
import type { Collection } from "../state/collection.ts";
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

/** What both products know: resources with their rules, schemas, and the organizations of one data centre. */
export class Catalogue {
  readonly emulator: Emulator;
  /** What the names of its collections begin with. An organization lives in one data centre and is unknown to others. */
  readonly #place: string;
  readonly rules: Readonly<Record<string, Rules>> = RULES;
  readonly #ids = new Map<string, string>();
  readonly #zones = new Map<string, TimeZone>();
  /** What filters of lists found. */
  readonly found: FoundRows = new WeakMap();

  constructor(emulator: Emulator, dataCenter: DataCenterName) {
    this.emulator = emulator;
    this.#place = `finance/${dataCenter}`;
  }

  get organizations(): Collection {
    return this.emulator.state.collection(`${this.#place}/organizations`, "organization_id");
  }

  /** What an organization has of a resource. */
  rows(organizationId: string, resource: string, idMember: string): Collection {
    return this.emulator.state.collection(`${this.#place}/${organizationId}/${resource}`, idMember);
  }

  schemas(product: ProductName): Schemas {
    return this.emulator.schemas(product);
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
