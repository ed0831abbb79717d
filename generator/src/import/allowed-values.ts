const LIST = /allowed\s+values?\s*(?:are|is)?\s*:?\s*((?:<code>[^<]*<\/code>(?:\s|,|;|\.|\band\b|\bor\b|&)*)+)/i;
const VALUE = /<code>([^<]*)<\/code>/g;

/**
 * The values that a description allows: `Allowed Values: <code>draft</code>, <code>sent</code> and <code>void</code>`.
 * `undefined` where it lists none, or where what it lists is a pattern or a sentence rather than values.
 */
export function allowedValues(description: string | undefined): readonly string[] | undefined {
  const list = LIST.exec(description ?? "")?.[1];
  if (!list) return undefined;
  const values = [...list.matchAll(VALUE)].map((match) => match[1]!.trim());
  const plain = values.every((value) => /^[A-Za-z][\w.\-&/ ]{0,60}$/.test(value) && value.split(" ").length <= 4);
  return plain && values.length > 1 ? [...new Set(values)] : undefined;
}
