import type { Call } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import { complete } from "../../model/complete.ts";
import type { Row } from "../../state/collection.ts";
import { parentOf } from "../files/attachments.ts";
import { batch, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { type Problem, problem } from "../refusal.ts";
import type { Outcome, Written } from "../write.ts";

/** Emails that were sent from records. They go nowhere, and stay where they were sent from. */
export function emails(crm: Crm): Handlers {
  return {
    "emails.send": async (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const [given] = await rowsOf(call, "data", 1);
      return batch([send(org, module, recordId, given!, call)]);
    },
    "emails.list": (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const rows = sentFrom(org, recordId).reverse();
      if (rows.length === 0) return empty();
      const info = { per_page: 10, count: rows.length, more_records: false, prev_index: null, next_index: null };
      return json({ Emails: rows.map((row) => shown(crm, org, module, row)), info });
    },
    "emails.get": (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const row = sentFrom(org, recordId).find(({ id }) => id === call.params.message_id);
      if (!row) return empty();
      return json({ Emails: [shown(crm, org, module, row)], info: { per_page: 10, count: 1, more_records: false } });
    },
    "emails.listFromAddresses": (call) => {
      const org = crm.org(call);
      return json({
        from_addresses: [...org.users.values()]
          .filter(({ status }) => status === "active")
          .map(({ id, email, full_name }) => ({
            email,
            type: "primary",
            id,
            user_name: full_name,
            default: id === call.grant.userId,
          })),
      });
    },
  };
}

const sentFrom = (org: Org, record: string): Row[] => {
  const kept = org.collection("emails");
  return [...kept.idsWhere("record", record)].map((id) => kept.get(id)!);
};

function send(org: Org, module: Module, record: string, given: Row, call: Call): Outcome {
  const wrong = wrongIn(given);
  if (wrong) return wrong;
  const id = `${org.state.nextId()}m`;
  const { subject, content, from, to, cc, bcc, reply_to, mail_format, template } = given;
  org.collection("emails").put({
    ...{ id, record, module: module.api_name, owner: call.grant.userId, time: org.time() },
    ...{ subject, content, from, to, cc, bcc, reply_to, mail_format, template },
  });
  return {
    code: "SUCCESS",
    details: { message_id: id, blocked_email_addresses: [] } as unknown as Written["details"],
    message: "Your mail has been sent successfully.",
    status: "success",
  };
}

function wrongIn({ from, to, subject, template }: Row): Problem | undefined {
  const missing = (api_name: string): Problem =>
    problem("MANDATORY_NOT_FOUND", "required field not found", { api_name, json_path: `$.data[0].${api_name}` });
  if (typeof from !== "object" || from === null) return missing("from");
  if (!Array.isArray(to) || to.length === 0) return missing("to");
  if (subject === undefined && template === undefined) return missing("subject");
  return undefined;
}

function shown(crm: Crm, org: Org, module: Module, row: Row): unknown {
  const { id, record, owner, time, subject, content, from, to, cc, bcc, mail_format } = row;
  return complete(
    { kind: "ref", name: "Email", nullable: false },
    {
      message_id: id,
      subject: subject ?? null,
      content: content ?? "",
      from,
      to,
      cc: cc ?? [],
      bcc: bcc ?? [],
      mail_format: mail_format ?? "html",
      owner: org.named({ id: owner }),
      sent: true,
      read: true,
      time,
      sent_time: time,
      source: "crm",
      has_attachment: false,
      has_thread_attachment: false,
      status: [{ type: "sent", bounced_time: null, bounced_reason: null }],
      linked_record: {
        id: record,
        name: org.nameOf(module.api_name, String(record)),
        module: { api_name: module.api_name, id: module.id },
      },
    },
    crm.schemas,
  );
}
