const OPERATION_OF: Readonly<Record<string, string>> = {
  get: "READ",
  post: "CREATE",
  put: "UPDATE",
  patch: "UPDATE",
  delete: "DELETE",
};

/**
 * Scope strings as Zoho's OAuth takes them: `ZohoCRM.settings.fields.READ`. Upstream varies the letter case, doubles
 * prefixes, leaves blanks and placeholders; `{module}` stays where any module name may stand.
 */
export function normaliseScope(scope: string, service: string, method: string): string | undefined {
  const text = scope
    .trim()
    .replace(/\{module_?api_?name\}/gi, "{module}")
    .replace("{operation_type}", OPERATION_OF[method] ?? "ALL");
  if (text === "") return undefined;
  const segments = text.split(".").filter((segment, index) => index === 0 || segment !== "");
  while (segments.lastIndexOf(service) > 0) segments.splice(0, segments.lastIndexOf(service));
  if (segments[0] !== service && !/^Zoho[A-Z]/.test(segments[0]!)) segments.unshift(service);
  return segments
    .map((segment, index) =>
      index === segments.length - 1 ? segment.toUpperCase() : index === 1 ? segment.toLowerCase() : segment,
    )
    .join(".");
}
