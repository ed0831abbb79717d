import type { FinanceSeed } from "../options.ts";
import { type Fields, isFields } from "./body.ts";
import type { Catalogue } from "./catalogue.ts";
import { withCustomFields } from "./custom-fields.ts";
import { Ledger } from "./ledger.ts";
import { Refusal } from "./refusal.ts";

/** The organization that is there where the seed names none. */
const DEFAULT_ORGANIZATION = { organization_id: "10234695", name: "Emulated Traders" };

/** What is there from the start: organizations, each as a fresh one is, and what the seed adds to the first of them. */
export function seedFinance(catalogue: Catalogue, userId: string): void {
  const { seed } = catalogue.emulator.options;
  const seeds = typeof seed === "object" ? [seed.books, seed.inventory] : [];
  const named = seeds.flatMap((each) => each?.organizations ?? []);
  const nowhere = new Ledger(catalogue, "books", "", userId);
  for (const organization of named.length > 0 ? named : [DEFAULT_ORGANIZATION]) {
    if (!catalogue.organizations.has(String(organization.organization_id))) nowhere.add("organizations", organization);
  }
  const [first] = catalogue.organizations.values();
  (["books", "inventory"] as const).forEach((product, index) => {
    const rows = seeds[index];
    if (rows) fill(new Ledger(catalogue, product, String(first!.organization_id), userId), rows);
  });
}

/** Adds rows as requests would; one with an `organization_id` goes to the organization of that id. */
function fill(ledger: Ledger, seed: FinanceSeed): void {
  for (const [resource, rows] of Object.entries(seed)) {
    if (resource === "organizations") continue;
    rows.forEach((row, index) => {
      if (!isFields(row)) throw new TypeError(`The seed's row ${index + 1} of ${resource} is no object.`);
      try {
        add(ledger, resource, row);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new TypeError(`The seed's row ${index + 1} of ${resource} was refused: ${error.message}`);
      }
    });
  }
}

function add(ledger: Ledger, resource: string, { organization_id, ...row }: Fields): void {
  const other = typeof organization_id === "string" && organization_id !== ledger.organizationId;
  const target = other ? new Ledger(ledger.catalogue, ledger.product, organization_id, ledger.userId) : ledger;
  target.add(resource, withCustomFields(row, resource, target));
}
