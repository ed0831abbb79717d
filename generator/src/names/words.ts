/** Words of an identifier, a phrase or a path: `Get Record`, `getRecord`, `Locking_Information__s`, `$approval_state`. */
export function words(text: string): string[] {
  return text
    .replace(/__s\b/g, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

export function pascalCase(text: string): string {
  return words(text).map(capital).join("");
}

export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function kebabCase(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join("-");
}

export function snakeCase(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join("_");
}

const INVARIANT = /(ss|us|is|news|sms|status|details|series|settings|preferences?)$/i;

/** `Policies` -> `Policy`, `Users` -> `User`, `Address` -> `Address`. Acts on the last word only. */
export function singular(name: string): string {
  if (INVARIANT.test(name) && !/(preferences)$/i.test(name)) return name;
  if (/ies$/.test(name)) return name.replace(/ies$/, "y");
  if (/(sses|tuses|xes|ches|shes)$/.test(name)) return name.replace(/es$/, "");
  return name.replace(/s$/, "");
}

/**
 * Names that TypeScript or JavaScript will not take where we put public names (functions, classes, interfaces), that
 * would hide a global one, or that generated files import and packages export.
 */
const RESERVED = new Set(
  `abstract any arguments as async await boolean break case catch class const constructor continue debugger declare
  default delete do else enum eval export extends false finally for from function get if implements import in
  instanceof interface is keyof let module namespace never new null number object of package private protected
  public readonly require return set static string super switch symbol this throw true try type typeof undefined
  unknown var void while with yield
  Array Boolean Date Error Function Map Number Object Partial Pick Omit Promise Readonly Record RegExp Request
  Response Set String Symbol URL Blob File FormData Headers Event Page BatchResult Session ZohoError
  BatchFailure BatchSuccess CallOptions ClientContext FileDownload FileStream FileUpload Operation PagePromise ResourceTable T WithResponse
  ZohoPromise`.split(/\s+/),
);

export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name);
}
