import type { Operation } from "../generated/api-model.ts";

/** What the client that is there from the start may do: everything. */
export const EVERY_SCOPE: readonly string[] = [
  "ZohoCRM.modules.ALL",
  "ZohoCRM.settings.ALL",
  "ZohoCRM.users.ALL",
  "ZohoCRM.org.ALL",
  "ZohoCRM.bulk.ALL",
  "ZohoCRM.notifications.ALL",
  "ZohoCRM.coql.READ",
  "ZohoCRM.files.CREATE",
  "ZohoCRM.files.READ",
  "ZohoCRM.composite_requests.CUSTOM",
  "ZohoCRM.apis.READ",
  "ZohoCRM.features.READ",
  "ZohoCRM.change_owner.ALL",
  "ZohoCRM.mass_convert.ALL",
  "ZohoCRM.mass_delete.ALL",
  "ZohoCRM.mass_update.ALL",
  "ZohoCRM.share.ALL",
  "ZohoCRM.send_mail.ALL",
  "ZohoCRM.templates.ALL",
  "ZohoCRM.Zia.ALL",
  "ZohoSearch.securesearch.READ",
  "ZohoFiles.files.ALL",
  "ZohoWriter.documentEditor.ALL",
  "ZohoWriter.merge.ALL",
  "ZohoBooks.fullaccess.all",
  "ZohoInventory.FullAccess.all",
];

/** Scopes as they travel: between commas. Spaces are seen as well, since OAuth has them there. */
export const parseScopes = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** The form of every scope: a service, groups, and what may be done. */
export const isScope = (text: string): boolean =>
  /^[a-z]+(\.\w+)+\.(all|read|create|update|delete|write|custom)$/i.test(text);

/** One of the granted scopes allows what the wanted one does. Letter case does not matter. */
export const covers = (granted: readonly string[], wanted: string): boolean =>
  granted.some((scope) => allows(scope.toLowerCase(), wanted.toLowerCase()));

function allows(granted: string, wanted: string): boolean {
  if (granted === wanted) return true;
  const [group, right] = split(granted);
  const [wantedGroup, wantedRight] = split(wanted);
  if (right === "write") return group === wantedGroup && (wantedRight === "create" || wantedRight === "update");
  if (right !== "all") return false;
  if (group.endsWith(".fullaccess")) return wanted.startsWith(group.slice(0, group.indexOf(".") + 1));
  return wantedGroup === group || wantedGroup.startsWith(`${group}.`);
}

function split(scope: string): [group: string, right: string] {
  const dot = scope.lastIndexOf(".");
  return [scope.slice(0, dot), scope.slice(dot + 1)];
}

/** The grant allows the operation: all scopes of one of its alternatives are there. */
export function allowsOperation(
  granted: readonly string[],
  { scopes }: Operation,
  params: Readonly<Record<string, string>>,
): boolean {
  if (scopes.length === 0) return true;
  const module = params.module && moduleScope(params.module);
  return scopes.some((together) =>
    together.every((scope) => {
      if (!scope.includes("{module}")) return covers(granted, scope);
      // Where the module stands in the body (COQL, bulk jobs), any will do here; the handler knows which one it is.
      return module ? covers(granted, scope.replace("{module}", module)) : coversSomeModule(granted, scope);
    }),
  );
}

function coversSomeModule(granted: readonly string[], wanted: string): boolean {
  const [before, after] = wanted.toLowerCase().split("{module}") as [string, string];
  return granted.some((scope) => {
    const lower = scope.toLowerCase();
    const module = lower.startsWith(before) ? lower.slice(before.length).split(".")[0]! : "any";
    return allows(lower, before + module + after);
  });
}

const STANDARD_MODULES: ReadonlySet<string> = new Set(
  (
    "leads accounts contacts deals campaigns tasks cases events calls solutions products vendors pricebooks quotes " +
    "salesorders purchaseorders invoices notes activities attachments services appointments"
  ).split(" "),
);

/** How scopes name a module: `Sales_Orders` is `salesorders`, a module of one's own is `custom`. */
export function moduleScope(apiName: string): string {
  const name = apiName.toLowerCase().replaceAll("_", "");
  return STANDARD_MODULES.has(name) ? name : "custom";
}
