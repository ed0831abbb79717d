const GLUE = String.raw`(?:\s|,|;|\.|&|\band\b|\bor\b|<\/?br\s*\/?>|\([^)]*\)|\bfor (?:a|de)scending\b)*`;
const CODES = new RegExp(String.raw`allowed\s+values?\s*(?:are|is)?\s*:?${GLUE}((?:<code>[^<]*<\/code>${GLUE})+)`, "i");
const CODE = /<code>([^<]*)<\/code>/g;
/** `Allowed values: unit, volume.`: bare words up to the end of the sentence. */
const WORDS =
  /allowed\s+values?\s*(?:are|is)?\s*:\s*([\w.-]+(?:(?:\s*,\s*|\s+and\s+|\s+or\s+)+[\w.-]+)+?)\.?(?:\s+[A-Z]|$)/i;
const SEPARATOR = /\s*,\s*|\s+and\s+|\s+or\s+/;

/**
 * The values that a description allows: `Allowed Values: <code>draft</code>, <code>sent</code> and <code>void</code>`.
 * `undefined` where it lists none, or where what it lists is a pattern or a sentence rather than values.
 */
export function allowedValues(description: string | undefined): readonly string[] | undefined {
  const codes = CODES.exec(description ?? "")?.[1];
  const listed = codes
    ? [...codes.matchAll(CODE)].map((match) => match[1]!.trim())
    : [WORDS.exec(description ?? "")?.[1] ?? ""];
  const [only = ""] = listed;
  const values = listed.length === 1 ? only.split(SEPARATOR).map((value) => value.trim().replace(/\.$/, "")) : listed;
  const plain = values.every((value) => /^\w[\w.\-&/ ]{0,60}$/.test(value) && value.split(" ").length <= 4);
  const open = values.some((value) => /^etc\.?$/i.test(value));
  return plain && !open && values.length > 1 ? [...new Set(values)] : undefined;
}
