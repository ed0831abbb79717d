import type { Call } from "../http/call.ts";
import type { Catalogue } from "./catalogue.ts";
import { Refusal } from "./refusal.ts";

/** The organization that a request is for: the one it names, or the only one there is. */
export function organizationOf(call: Call, catalogue: Catalogue): string {
  const named = call.query.get("organization_id") ?? call.headers.get("x-com-zoho-books-organizationid");
  const { organizations } = catalogue;
  if (named) {
    if (organizations.has(named)) return named;
    throw new Refusal(400, 6041, `This user is not associated with the CompanyID/CompanyName:${named}.`);
  }
  const [only, other] = organizations.values();
  if (only && !other) return only.organization_id as string;
  throw new Refusal(
    400,
    6024,
    "This user belongs to multiple organizations, hence the parameter CompanyID/CompanyName is required.",
    {
      error_info: [...organizations.values()].map(({ organization_id, name, is_default_org }) => ({
        organization_id,
        name,
        is_default_org: is_default_org ?? false,
      })),
    },
  );
}
