/** The value, or `undefined` for what is no JSON, such as the HTML of a maintenance page. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
