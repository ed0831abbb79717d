import type { Row } from "../../state/collection.ts";
import type { Module } from "../metadata/module.ts";
import type { Org } from "../org.ts";

/** What a record says beside its fields, the same for each of them here: no approval, review or blueprint is at work. */
const SYSTEM_VALUES: Readonly<Record<string, unknown>> = {
  $currency_symbol: "$",
  $field_states: null,
  $review_process: { approve: false, reject: false, resubmit: false },
  $sharing_permission: "full_access",
  $state: "save",
  $process_flow: false,
  $locked_for_me: false,
  $approval: { delegate: false, approve: false, reject: false, resubmit: false },
  $approved: true,
  $approval_state: "approved",
  $editable: true,
  $review: null,
  $in_merge: false,
  $orchestration: null,
  $zia_visions: null,
};

export function systemValue(_org: Org, module: Module, row: Row, name: string): unknown {
  if (name === "$locked_for_me") return row.Locked__s === true;
  if (module.api_name === "Leads") {
    if (name === "$converted") return row.Converted__s === true;
    if (name === "$converted_detail") return row.$converted_detail ?? {};
  }
  if (name === "$se_module") return seModule(row);
  return SYSTEM_VALUES[name] ?? null;
}

/** Adds what single reads and searches show unasked. */
export function addSystemValues(module: Module, row: Row, record: Record<string, unknown>): Record<string, unknown> {
  Object.assign(record, SYSTEM_VALUES);
  if (row.Locked__s === true) record.$locked_for_me = true;
  if (module.api_name === "Leads") {
    record.$converted = row.Converted__s === true;
    record.$converted_detail = row.$converted_detail ?? {};
  }
  const related = seModule(row);
  if (related !== null) record.$se_module = related;
  return record;
}

/** Module that What_Id points to. */
const seModule = ({ What_Id }: Row): string | null =>
  (What_Id as { module?: string } | null | undefined)?.module ?? null;
