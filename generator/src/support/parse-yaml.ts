import { CORE_SCHEMA, load } from "js-yaml";
import { parse } from "yaml";

/** js-yaml reads the facts ten times as fast; what is wrong with a damaged file the other reader tells better. */
export function parseYaml(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return parse(text);
  }
}
