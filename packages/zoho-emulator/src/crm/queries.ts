import { bulkRead } from "./bulk/read.ts";
import { bulkWrite } from "./bulk/write.ts";
import { composite } from "./composite/index.ts";
import { coql } from "./coql/index.ts";
import type { Handlers } from "./index.ts";
import { notifications } from "./notifications/index.ts";
import type { Crm } from "./org.ts";
import { search } from "./search/index.ts";

/** What finds, moves and watches records in numbers. */
export const queries = (crm: Crm): Handlers => ({
  ...coql(crm),
  ...search(crm),
  ...bulkRead(crm),
  ...bulkWrite(crm),
  ...notifications(crm),
  ...composite(crm),
});
