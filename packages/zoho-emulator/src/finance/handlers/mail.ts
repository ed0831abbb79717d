import type { Operation } from "../../generated/api-model.ts";
import type { Row } from "../../state/collection.ts";
import { bodyOf, type Fields, isFields, textOf } from "../body.ts";
import { noteMail } from "../mail.ts";
import { existing, idsOf } from "../named.ts";
import { invalid } from "../refusal.ts";
import { done, valueReply } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";

/** Mails about any resource that has them, by the verb. */
export function mailHandler({ verb, resource, pathParameters, path }: Operation): FinanceHandler | undefined {
  if (!MAILED.has(resource)) return undefined;
  const id = pathParameters[0]?.wireName;
  if (SENDS.has(verb) && id) return (request) => send(request, resource, id);
  if (SENDS_MANY.has(verb)) return (request) => sendMany(request, resource);
  if (/^get.*EmailContent$|^getPaymentReminderContent$|^getMailContent$/.test(verb) && id && !/Many$/.test(path)) {
    return (request) => content(request, resource, id);
  }
  if (verb === "listEmailHistory" && id) return (request) => history(request, resource, id);
  return undefined;
}

const MAILED = new Set([
  "invoices",
  "estimates",
  "salesOrders",
  "purchaseOrders",
  "creditNotes",
  "retainerInvoices",
  "salesReceipts",
  "vendorPayments",
  "contacts",
]);
const SENDS = new Set(["email", "emailStatement", "sendPaymentReminder"]);
const SENDS_MANY = new Set(["emailMany", "sendPaymentReminderMany"]);
const MAX_IDS = 10;

async function send(request: Request, resource: string, id: string) {
  const { ledger } = request;
  const row = existing(request, { resource, id });
  const { value } = await bodyOf(request.call);
  const mail = isFields(value) ? value : {};
  const to = Array.isArray(mail.to_mail_ids) ? mail.to_mail_ids.map(String) : [];
  if (request.call.operation.verb !== "sendPaymentReminder" && to.length === 0) throw invalid("to_mail_ids");
  noteMail(ledger, resource, row, to, mail);
  return done(request, `Your ${ledger.noun(resource)} has been sent.`);
}

async function sendMany(request: Request, resource: string) {
  const { ledger } = request;
  const rows = (await idsOf(request, MAX_IDS)).map((id) => ledger.get(resource, id));
  for (const row of rows) noteMail(ledger, resource, row, [textOf(row.email)]);
  const sent = rows.map((row) => row[ledger.idOf(resource)]);
  if (request.call.operation.result.kind === "none") return done(request, "The mails have been sent.");
  return valueReply(
    request,
    { code: 0, email_success_info: { message: "Sent.", sent_count: sent.length, ids: sent }, email_errors_info: [] },
    "The mails have been sent.",
  );
}

/** What a mail about it would say, before anybody changes it. */
function content(request: Request, resource: string, id: string) {
  const { ledger } = request;
  const row = existing(request, { resource, id });
  const person = ledger.where("contactPersons", "contact_id", row.customer_id ?? row.vendor_id ?? row.contact_id)[0];
  const noun = ledger.noun(resource);
  const number = textOf(
    Object.entries(row).find(([name]) => name.endsWith("_number") && name !== "reference_number")?.[1],
  );
  const subject = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number}`.trim();
  const from = { user_name: "Emulator Administrator", email: "admin@example.com", selected: true };
  return valueReply(
    request,
    {
      subject,
      body: `Dear ${textOf(row.customer_name ?? row.vendor_name ?? row.contact_name)},\n\n${subject} is attached.`,
      customer_id: row.customer_id ?? row.vendor_id ?? row.contact_id ?? "",
      customer_name: row.customer_name ?? row.vendor_name ?? row.contact_name ?? "",
      error_list: [],
      emailtemplates: [],
      documents: "",
      file_name: `${number || noun}.pdf`,
      file_name_without_extension: number || noun,
      from_emails: [from],
      from_email: from.email,
      attach_pdf: true,
      to_contacts: person ? [{ ...pick(person), selected: true, contact_person_id: person.contact_person_id }] : [],
      to_mails_str: textOf(person?.email),
    },
    "success",
  );
}

const pick = ({ first_name, last_name, email, salutation, phone, mobile }: Row): Fields => ({
  first_name,
  last_name,
  email,
  salutation,
  phone,
  mobile,
});

function history(request: Request, resource: string, id: string) {
  const { ledger } = request;
  const row = existing(request, { resource, id });
  const mails = ledger
    .where("comments", "parent_id", row[ledger.idOf(resource)])
    .filter(({ operation_type }) => operation_type === "Emailed")
    .map(({ comment_id, mail, date }) => {
      const { to, subject } = mail as { readonly to: readonly string[]; readonly subject?: string };
      return {
        mailhistory_id: comment_id,
        from: "admin@example.com",
        to_mail_ids: to.join(","),
        subject: subject ?? "",
        date,
        type: 1,
      };
    });
  return valueReply(request, mails, "success");
}
