import type { Call } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import { complete } from "../../model/complete.ts";
import type { Row } from "../../state/collection.ts";
import { batch, bodyOf, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import { addJob, jobReply } from "../mass/jobs.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { problem, unknownId } from "../refusal.ts";
import { deleteRecords, type Outcome, type Written, writeRecords } from "../write.ts";

/** A lead becomes an account, a contact and, where it is asked for, a deal. */
export function leads(crm: Crm): Handlers {
  return {
    "leads.convert": async (call) => {
      const [given] = await rowsOf(call, "data", 1);
      return batch([convert(crm.org(call), call.params.lead_id!, given!, call)]);
    },

    "leads.massConvert": async (call) => {
      const org = crm.org(call);
      const body = await bodyOf(call);
      const ids = Array.isArray(body.ids) ? body.ids.map(String) : [];
      const outcomes = ids.map((id) => convert(org, id, body, call));
      const failed = outcomes.filter(({ status }) => status === "error").length;
      const job_id = addJob(org, "convert", {
        ...{ Status: "COMPLETED", Total_Count: ids.length, Failed_Count: failed },
        ...{ Converted_Count: ids.length - failed, Not_Converted_Count: 0 },
      });
      return json({
        code: "SCHEDULED",
        details: { job_id },
        message: "mass convert scheduled successfully",
        status: "success",
      });
    },

    "leads.getMassConvertStatus": (call) => jobReply(crm, call, "convert"),

    "leads.getConversionOptions": (call) => {
      const org = crm.org(call);
      const lead = org.records("Leads").get(call.params.lead_id!);
      if (!lead) return empty();
      const like = (name: string, field: string, value: unknown): readonly object[] => {
        const module = org.module(name)!;
        const records = org.records(name);
        if (value === undefined || value === null) return [];
        return [...records.idsWhere(field, value)].map((id) => org.shown(module, records.get(id)!));
      };
      const options = {
        Accounts: like("Accounts", "Account_Name", lead.Company),
        Contacts: like("Contacts", "Email", lead.Email),
        Deals: [],
        module_preference: org.describer.module(org.module("Contacts")!),
        modules_with_multiple_layouts: [],
      };
      const type = { kind: "ref", name: "ConversionOption", nullable: false } as const;
      return json({ __conversion_options: complete(type, options, crm.schemas) });
    },
  };
}

/** Fields of the same meaning under other names. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Accounts: {
    Company: "Account_Name",
    No_of_Employees: "Employees",
    Street: "Billing_Street",
    City: "Billing_City",
    State: "Billing_State",
    Zip_Code: "Billing_Code",
    Country: "Billing_Country",
  },
  Contacts: {
    Designation: "Title",
    Street: "Mailing_Street",
    City: "Mailing_City",
    State: "Mailing_State",
    Zip_Code: "Mailing_Zip",
    Country: "Mailing_Country",
  },
};

/** What of a lead another module's record can take. */
function mapped(org: Org, lead: Row, target: Module): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { api_name, data_type, read_only } of org.module("Leads")!.fields) {
    const field = target.field(RENAMED[target.api_name]?.[api_name] ?? api_name);
    const value = lead[api_name];
    if (read_only || value === undefined || value === null || !field || field.read_only) continue;
    if (field.data_type === data_type && field.api_name !== "Layout") values[field.api_name] = value;
  }
  return values;
}

function convert(org: Org, id: string, given: Row, call: Call): Outcome {
  const lead = org.records("Leads").get(id);
  if (!lead) return unknownId(id);
  if (lead.Converted__s === true) return problem("ID_ALREADY_CONVERTED", "id already converted", { id });
  const by = call.grant.userId;
  const made: { readonly module: Module; readonly id: string }[] = [];
  const undo = (failed: Outcome): Outcome => {
    for (const { module, id: each } of made) deleteRecords(org, module, [each], by);
    return failed;
  };
  const assigned = (given.assign_to as { id?: string } | undefined)?.id;
  const Owner = { id: assigned ?? (lead.Owner as { id: string }).id };

  const record = (name: string, values: Row): string | Outcome => {
    const module = org.module(name)!;
    const [outcome] = writeRecords(org, module, [{ ...values, Owner }], { mode: "insert", by });
    if (outcome!.status === "error") return outcome!;
    made.push({ module, id: outcome!.details.id as string });
    return (outcome as Written).details.id;
  };
  const existing = (name: string): string | Outcome | undefined => {
    const wanted = (given[name] as { id?: unknown } | undefined)?.id;
    if (wanted === undefined || wanted === null) return undefined;
    if (typeof wanted === "string" && org.records(name).has(wanted)) return wanted;
    return problem("INVALID_DATA", "the id given seems to be invalid", {
      api_name: "id",
      json_path: `$.data[0].${name}.id`,
    });
  };

  let account = existing("Accounts");
  if (typeof account === "object") return account;
  let contact = existing("Contacts");
  if (typeof contact === "object") return contact;
  if (account === undefined && typeof lead.Company === "string") {
    const [known] =
      given.add_to_existing_record === true ? org.records("Accounts").idsWhere("Account_Name", lead.Company) : [];
    account = known ?? record("Accounts", mapped(org, lead, org.module("Accounts")!));
    if (typeof account === "object") return undo(account);
  }
  if (contact === undefined) {
    const values = mapped(org, lead, org.module("Contacts")!);
    contact = record("Contacts", { ...values, ...(account !== undefined && { Account_Name: { id: account } }) });
    if (typeof contact === "object") return undo(contact);
  }
  let deal: string | undefined;
  if (typeof given.Deals === "object" && given.Deals !== null) {
    const outcome = record("Deals", {
      ...(lead.Lead_Source !== undefined && { Lead_Source: lead.Lead_Source }),
      ...(given.Deals as Row),
      ...(account !== undefined && { Account_Name: { id: account } }),
      Contact_Name: { id: contact },
    });
    if (typeof outcome === "object") return undo(outcome);
    deal = outcome;
  }
  const results = { Accounts: account, Contacts: contact, Deals: deal };
  carryTags(org, lead, given, results);
  moveBelongings(org, id, given, results);
  markConverted(org, lead, results, by);
  const details: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(results)) {
    if (each !== undefined) details[name] = { name: org.nameOf(name, each), id: each };
  }
  return {
    code: "SUCCESS",
    details: details as Written["details"],
    message: "The record has been converted successfully",
    status: "success",
  };
}

type Results = Readonly<Record<"Accounts" | "Contacts" | "Deals", string | undefined>>;

function carryTags(org: Org, lead: Row, { carry_over_tags }: Row, results: Results): void {
  const wanted = (carry_over_tags ?? {}) as Readonly<Record<string, unknown>>;
  const names = ((lead.Tag ?? []) as readonly { id: string }[]).map(({ id }) => String(org.tags.get(id)?.name));
  for (const [name, id] of Object.entries(results)) {
    const listed = wanted[name];
    const carried = Array.isArray(listed) ? names.filter((each) => listed.includes(each)) : [];
    if (id === undefined || carried.length === 0) continue;
    const module = org.module(name)!;
    const by = org.firstUser();
    writeRecords(org, module, [{ id, Tag: carried.map((tag) => ({ name: tag })) }], { mode: "update", by });
  }
}

/** Notes go with the contact; files with it, too, or with what `move_attachments_to` names. */
function moveBelongings(org: Org, leadId: string, { move_attachments_to }: Row, results: Results): void {
  const { api_name } = (move_attachments_to ?? {}) as { api_name?: string };
  const target = (name: keyof Results): { id: string; module: string } | undefined =>
    results[name] === undefined ? undefined : { id: results[name], module: name };
  const toContact = target("Contacts")!;
  const toNamed = target((api_name ?? "Contacts") as keyof Results) ?? toContact;
  for (const [module, to] of [
    ["Notes", toContact],
    ["Attachments", toNamed],
  ] as const) {
    const records = org.records(module);
    for (const id of [...records.idsWhere("Parent_Id", { id: leadId })])
      records.put({ ...records.get(id)!, Parent_Id: to });
  }
}

function markConverted(org: Org, lead: Row, { Accounts, Contacts, Deals }: Results, by: string): void {
  const time = org.time();
  const module = org.module("Leads")!;
  const row = org.put(module, {
    ...lead,
    Converted__s: true,
    Converted_Date_Time: time,
    ...(Accounts !== undefined && { Converted_Account: { id: Accounts } }),
    ...(Contacts !== undefined && { Converted_Contact: { id: Contacts } }),
    ...(Deals !== undefined && { Converted_Deal: { id: Deals } }),
    $converted_detail: {
      account: Accounts ?? null,
      contact: Contacts ?? null,
      deal: Deals ?? null,
      convert_date: time,
      converted_by: by,
    },
    Modified_By: { id: by },
    Modified_Time: time,
  });
  org.crm.changed({
    org,
    module,
    operation: "update",
    records: [{ id: String(lead.id), row, fields: ["Converted__s"] }],
    by,
  });
}
