import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { deletedRecords } from "./deleted.ts";
import { getRecord } from "./get.ts";
import { listRecords } from "./list.ts";
import { richText } from "./rich-text.ts";
import { writes } from "./writes.ts";

/** Records of any module. */
export const records = (crm: Crm): Handlers => ({
  "records.list": listRecords(crm),
  "records.get": getRecord(crm),
  ...writes(crm),
  ...deletedRecords(crm),
  ...richText(crm),
});
