import { coql } from "./coql/index.ts";
import type { Handlers } from "./index.ts";
import type { Crm } from "./org.ts";
import { search } from "./search/index.ts";

/** What finds, moves and watches records in numbers. */
export const queries = (crm: Crm): Handlers => ({ ...coql(crm), ...search(crm) });
