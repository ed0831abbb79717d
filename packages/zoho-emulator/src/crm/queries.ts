import { apis } from "./apis.ts";
import { bulkRead } from "./bulk/read.ts";
import { bulkWrite } from "./bulk/write.ts";
import { composite } from "./composite/index.ts";
import { coql } from "./coql/index.ts";
import { timelines } from "./history/timeline.ts";
import type { Handlers } from "./index.ts";
import { notifications } from "./notifications/index.ts";
import type { Crm } from "./org.ts";
import { search } from "./search/index.ts";
import { shares } from "./shares/shares.ts";

/** What finds, moves, watches and shares records, and tells what became of them. */
export const queries = (crm: Crm): Handlers => ({
  ...coql(crm),
  ...search(crm),
  ...bulkRead(crm),
  ...bulkWrite(crm),
  ...notifications(crm),
  ...composite(crm),
  ...timelines(crm),
  ...shares(crm),
  ...apis(crm),
});
