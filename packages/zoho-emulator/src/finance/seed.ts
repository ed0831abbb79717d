import type { Catalogue } from "./catalogue.ts";

/** What a fresh organization has. */
export function seedFinance(catalogue: Catalogue): void {
  catalogue.organizations.put({
    organization_id: "10234695",
    name: "Emulated Traders",
    is_default_org: true,
    time_zone: "America/Los_Angeles",
    currency_code: "USD",
  });
}
