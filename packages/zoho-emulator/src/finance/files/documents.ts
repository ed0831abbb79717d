import type { Row } from "../../state/collection.ts";
import type { Fields } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { invalid, missing, notPossible } from "../refusal.ts";

/** What a file is to the record that it hangs on. */
export type FileKind = "attachment" | "receipt" | "image" | "backimage" | "signature";

interface Limits {
  readonly megabytes?: number;
  readonly types?: RegExp;
  /** At most so many on one record. */
  readonly count?: number;
}

const LIMITS: Readonly<Partial<Record<FileKind, Limits>>> = {
  image: { megabytes: 7, types: /\.(gif|png|jpe?g|bmp|webp)$/i },
  backimage: { megabytes: 7, types: /\.(gif|png|jpe?g|bmp|webp)$/i },
};
const CHALLANS: Limits = { megabytes: 10, count: 20 };

/** Keeps a file with a record. Bytes stay as they came. */
export async function attach(ledger: Ledger, resource: string, row: Row, kind: FileKind, given: File): Promise<Row> {
  const parent_id = String(row[ledger.idOf(resource)]);
  const limits = resource === "deliveryChallans" ? CHALLANS : LIMITS[kind];
  const bytes = new Uint8Array(await given.arrayBuffer());
  if (limits?.types && !limits.types.test(given.name)) throw invalid(kind);
  if (limits?.megabytes && bytes.length > limits.megabytes * 1024 * 1024) {
    throw notPossible(`The file is larger than ${limits.megabytes} MB.`);
  }
  if (limits?.count && filesOf(ledger, parent_id).length >= limits.count) {
    throw notPossible(`No more than ${limits.count} files can be attached.`);
  }
  const type = given.type.split(";")[0] || "application/octet-stream";
  const stored = ledger.emulator.state.putFile(given.name, type, bytes);
  const document = {
    document_id: stored.id,
    parent_resource: resource,
    parent_id,
    kind,
    file_name: given.name,
    document_name: given.name,
    file_type: given.name.split(".").at(-1) ?? "",
    file_size: bytes.length,
    file_size_formatted: sizeOf(bytes.length),
    attachment_order: filesOf(ledger, parent_id).length + 1,
    can_show_in_portal: false,
    can_send_in_mail: false,
    uploaded_by_id: ledger.userId,
    uploaded_on: ledger.now,
    created_time: ledger.now,
  };
  ledger.rows("documents").put(document);
  mark(ledger, resource, parent_id, kind);
  return document;
}

/** Files of a record, the newest last. */
export const filesOf = (ledger: Ledger, parentId: string, kind?: FileKind): readonly Row[] =>
  ledger.where("documents", "parent_id", parentId).filter((document) => kind === undefined || document.kind === kind);

/** A file of a record by its id. Throws 1002 where there is none. */
export function fileOf(ledger: Ledger, parentId: string, documentId: string | undefined): Row {
  const document = ledger.find("documents", documentId);
  if (document?.parent_id !== parentId) throw missing("document");
  return document!;
}

export function detach(ledger: Ledger, { document_id, parent_resource, parent_id, kind }: Row): void {
  ledger.rows("documents").delete(String(document_id));
  ledger.emulator.state.deleteFile(String(document_id));
  mark(ledger, String(parent_resource), String(parent_id), kind as FileKind);
}

/** What the record says of its files. */
function mark(ledger: Ledger, resource: string, id: string, kind: FileKind): void {
  const files = filesOf(ledger, id, kind);
  const last = files.at(-1);
  const name = last?.file_name ?? "";
  const shown: Record<FileKind, Fields> = {
    attachment: { attachment_name: name, has_attachment: files.length > 0, documents: files },
    receipt: {
      expense_receipt_name: name,
      expense_receipt_type: last?.file_type ?? "",
      has_attachment: files.length > 0,
    },
    image: { image_name: name, image_type: last?.file_type ?? "", image_id: last?.document_id ?? "" },
    backimage: { back_image_name: name },
    signature: { signature_name: name },
  };
  ledger.set(resource, id, shown[kind]);
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
