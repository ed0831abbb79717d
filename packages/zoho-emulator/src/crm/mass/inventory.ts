import type { Call } from "../../http/call.ts";
import { json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { batch, bodyOf, moduleOf, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { problem, unknownId } from "../refusal.ts";
import { type Outcome, type Written, writeRecords } from "../write.ts";
import { addJob, jobReply } from "./jobs.ts";

/** What papers turn into, and the look-up that says what they were. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  Quotes: { Sales_Orders: "Quote_Name", Invoices: undefined },
  Sales_Orders: { Invoices: "Sales_Order" },
};

const LINES: Readonly<Record<string, string>> = {
  Quotes: "Quoted_Items",
  Sales_Orders: "Ordered_Items",
  Invoices: "Invoiced_Items",
};

/** Quotes become orders and invoices, orders become invoices. */
export function inventoryConversion(crm: Crm): Handlers {
  return {
    "records.convert": async (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, call.params.module);
      const [given] = await rowsOf(call, "data", 1);
      return batch([convert(org, module, call.params.record_id!, given!, call)]);
    },
    "records.massConvert": async (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, call.params.module);
      const body = await bodyOf(call);
      const ids = Array.isArray(body.ids) ? body.ids.map(String) : [];
      const failed = ids.filter((id) => convert(org, module, id, body, call).status === "error").length;
      const job_id = addJob(org, "inventory_convert", {
        ...{ status: "COMPLETED", total_count: ids.length, converted_count: ids.length - failed },
        ...{ failed_count: failed, not_converted_count: 0 },
      });
      return json(
        { code: "SCHEDULED", details: { job_id }, message: "mass convert scheduled successfully", status: "success" },
        202,
      );
    },
    "records.getMassConvertStatus": (call) => jobReply(crm, call, "inventory_convert"),
  };
}

function convert(org: Org, from: Module, id: string, { convert_to }: Row, call: Call): Outcome {
  const row = org.records(from.api_name).get(id);
  if (!row) return unknownId(id);
  const wanted = Array.isArray(convert_to) ? convert_to.map(({ module }) => String(module?.api_name)) : [];
  if (wanted.length === 0) {
    return problem("MANDATORY_NOT_FOUND", "required field not found", {
      api_name: "convert_to",
      json_path: "$.data[0].convert_to",
    });
  }
  const details: Record<string, unknown> = {};
  for (const name of wanted) {
    const targets = TARGETS[from.api_name] ?? {};
    if (!(name in targets)) {
      const path = "$.data[0].convert_to[0].module";
      return problem("INVALID_DATA", "invalid data", {
        supported_values: Object.keys(targets),
        api_name: "api_name",
        json_path: path,
      });
    }
    const target = org.module(name)!;
    const [outcome] = writeRecords(org, target, [copied(row, from, target, targets[name])], {
      mode: "insert",
      by: call.grant.userId,
    });
    if (outcome!.status === "error") return outcome!;
    details[name] = { name: org.nameOf(name, (outcome as Written).details.id), id: (outcome as Written).details.id };
  }
  return {
    code: "SUCCESS",
    details: details as Written["details"],
    message: "The record has been converted successfully",
    status: "success",
  };
}

function copied(row: Row, from: Module, target: Module, link: string | undefined): Row {
  const values: Record<string, unknown> = {};
  for (const { api_name, data_type, read_only } of target.fields) {
    const own = from.field(api_name);
    if (
      !read_only &&
      own?.data_type === data_type &&
      own.rows === undefined &&
      row[api_name] !== undefined &&
      api_name !== "Layout"
    ) {
      values[api_name] = row[api_name];
    }
  }
  const lines = (row[LINES[from.api_name]!] ?? []) as readonly Row[];
  values[LINES[target.api_name]!] = lines.map(
    ({ Product_Name, Quantity, List_Price, Discount, Line_Tax, Description }) => ({
      ...{ Product_Name, Quantity, List_Price, Line_Tax },
      ...(Discount !== undefined && { Discount }),
      ...(Description !== undefined && { Description }),
    }),
  );
  if (link !== undefined) values[link] = { id: row.id };
  return values;
}
