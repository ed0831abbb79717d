import type { Rules } from "../resource.ts";

/** What is particular about resources, by their name in the model. */
export const RULES: Readonly<Record<string, Rules>> = {};
