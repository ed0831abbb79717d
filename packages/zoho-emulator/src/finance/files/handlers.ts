import type { Operation } from "../../generated/api-model.ts";
import { file, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { bodyOf, isFields } from "../body.ts";
import { existing, idsOf } from "../named.ts";
import { invalid, missing } from "../refusal.ts";
import { done, rowsReply, valueReply } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";
import { attach, detach, type FileKind, fileOf, filesOf } from "./documents.ts";
import { pdfOf } from "./pdf.ts";
import { htmlOf, numberIn, printed } from "./print.ts";

/** Files of any resource: attached, fetched and deleted; and its documents as they are printed. */
export function fileHandler({ verb, resource, pathParameters }: Operation): FinanceHandler | undefined {
  const id = pathParameters[0]?.wireName;
  if (verb === "listTemplates") return templates;
  if (verb === "downloadMany" || verb === "printMany") return (request) => printMany(request, resource);
  if (!id || UNKNOWN.has(resource)) return undefined;
  const documentId = pathParameters[1]?.wireName;
  if (verb === "download") return (request) => print(request, resource, [existing(request, { resource, id })]);
  if (documentId === "document_id") return withDocument(verb, resource, id, documentId);
  const kind = Object.entries(KINDS).find(([part]) => verb.endsWith(part))?.[1];
  if (!kind || documentId) return undefined;
  if (/^(add|upload)/.test(verb)) return (request) => add(request, resource, id, kind);
  if (/^download/.test(verb)) return (request) => newest(request, resource, id, kind);
  if (/^delete/.test(verb)) return (request) => remove(request, resource, id, kind);
  if (/^update/.test(verb)) return (request) => allowMail(request, resource, id);
  return undefined;
}

const KINDS: Readonly<Record<string, FileKind>> = {
  Attachment: "attachment",
  Receipt: "receipt",
  BackImage: "backimage",
  Images: "image",
  Image: "image",
};

/** Their paths name another record than the one that the file is of. */
const UNKNOWN = new Set(["bankReconciliations"]);

function withDocument(verb: string, resource: string, id: string, documentId: string): FinanceHandler | undefined {
  const found = (request: Request): Row => {
    const { call, ledger } = request;
    const row = existing(request, { resource, id });
    return fileOf(ledger, String(row[ledger.idOf(resource)]), call.params[documentId]);
  };
  switch (verb) {
    case "downloadDocument":
      return (request) => stored(request, found(request));
    case "getDocument":
      return (request) => valueReply(request, found(request), "success");
    case "deleteDocument":
      return (request) => {
        detach(request.ledger, found(request));
        return done(request, "The file has been deleted.");
      };
    case "updateDocument":
      return async (request) => {
        const document = found(request);
        const { value } = await bodyOf(request.call);
        request.ledger
          .rows("documents")
          .put({ ...document, ...(isFields(value) ? value : {}), document_id: document.document_id });
        return done(request, "The file has been updated.");
      };
    default:
      return undefined;
  }
}

async function add(request: Request, resource: string, id: string, kind: FileKind): Promise<Reply> {
  const { call, ledger } = request;
  const row = existing(request, { resource, id });
  const { files } = await bodyOf(call);
  if (files.length === 0) throw invalid(kind);
  const documents: Row[] = [];
  for (const each of files) documents.push(await attach(ledger, resource, row, kind, each.file));
  const { result } = call.operation;
  const message = "Your file has been successfully attached.";
  if (result.kind === "none") return done(request, message);
  return valueReply(request, result.kind === "entity" ? documents[0] : documents, message);
}

function newest(request: Request, resource: string, id: string, kind: FileKind): Reply {
  const { ledger } = request;
  const row = existing(request, { resource, id });
  const document = filesOf(ledger, String(row[ledger.idOf(resource)]), kind).at(-1);
  if (!document) throw missing(kind);
  return stored(request, document);
}

function remove(request: Request, resource: string, id: string, kind: FileKind): Reply {
  const { ledger } = request;
  const row = existing(request, { resource, id });
  const documents = filesOf(ledger, String(row[ledger.idOf(resource)]), kind);
  if (documents.length === 0) throw missing(kind);
  for (const document of documents) detach(ledger, document);
  return done(request, "The file has been deleted.");
}

function allowMail(request: Request, resource: string, id: string): Reply {
  const { call, ledger } = request;
  const row = existing(request, { resource, id });
  const can_send_in_mail = call.query.get("can_send_in_mail") === "true";
  ledger.set(resource, String(row[ledger.idOf(resource)]), { can_send_in_mail });
  return done(request, "The attachment preference has been updated.");
}

/** In the type that the documents declare, where they declare one; else in the file's own. */
function stored({ call, ledger }: Request, { document_id }: Row): Reply {
  const found = ledger.emulator.state.files.get(String(document_id));
  if (!found) throw missing("document");
  const { result } = call.operation;
  const declared = result.kind === "file" && !result.mediaType.includes("*") ? result.mediaType : found.type;
  return file(found.name, declared, found.bytes);
}

async function printMany(request: Request, resource: string): Promise<Reply> {
  const { ledger } = request;
  return print(
    request,
    resource,
    (await idsOf(request)).map((id) => ledger.get(resource, id)),
  );
}

function print({ call, ledger }: Request, resource: string, rows: readonly Row[]): Reply {
  const documents = rows.map((row) => printed(resource, row, ledger));
  const name = rows.length === 1 ? numberIn(rows[0]!) || ledger.noun(resource) : resource;
  if ((call.query.get("accept") ?? call.headers.get("accept") ?? "").includes("html")) {
    return { status: 200, headers: { "content-type": "text/html;charset=UTF-8" }, body: htmlOf(documents) };
  }
  const reply = file(`${name}.pdf`, "application/pdf", pdfOf(documents));
  if (call.query.get("print") !== "true") return reply;
  return { ...reply, headers: { ...reply.headers, "content-disposition": `inline; filename="${name}.pdf"` } };
}

/** One template for each kind of document: the one that it prints by. */
function templates(request: Request): Reply {
  const noun = request.ledger.noun(request.call.operation.resource).replace(/ /g, "_");
  return rowsReply(request, [
    {
      template_id: TEMPLATE,
      template_name: "Standard Template",
      template_type: "standard",
      entity_type: noun,
      is_default: true,
    },
  ]);
}

const TEMPLATE = "4876876000000000009";
