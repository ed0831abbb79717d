import { unzipSync } from "fflate";
import type { Call } from "../../http/call.ts";
import { json, type Reply } from "../../http/reply.ts";
import { type Refused, refused } from "../http.ts";
import type { Org } from "../org.ts";
import { refusal } from "../refusal.ts";

const MAX_BYTES = 25 * 1024 * 1024;
/** A zip says itself how large its files are; what unpacks to more than this is not unpacked. */
const MAX_UNPACKED = 512 * 1024 * 1024;

/** `POST /crm/v8/upload`, on the upload host: takes the zip that a bulk write reads. */
export async function upload(org: Org, call: Call): Promise<Reply> {
  if (call.headers.get("feature") !== "bulk-write" || call.headers.get("x-crm-org") !== org.zgid) {
    return json(
      {
        ERROR_MESSAGE: "Bad Request",
        ERROR_CODE: 400,
        "x-error": "check if headers [feature, X-CRM-ORG] are present and valid",
        ...refusal(400, "INVALID_DATA", "check if headers [feature, X-CRM-ORG] are present and valid").body!,
      },
      400,
    );
  }
  const given = (await call.form()).get("file");
  if (!(given instanceof File)) {
    return refusal(400, "MANDATORY_NOT_FOUND", "required field not found", { api_name: "file" });
  }
  if (given.size > MAX_BYTES) return refusal(413, "FILE_TOO_LARGE", "File size too large to process");
  const bytes = new Uint8Array(await given.arrayBuffer());
  if (Object.keys(unzip(bytes)).length === 0) throw notZip();
  const stored = org.state.putFile(given.name, "application/zip", bytes);
  org.collection("bulk_write_files").put({ id: stored.id, name: given.name });
  return json({
    status: "success",
    code: "FILE_UPLOAD_SUCCESS",
    message: "file uploaded.",
    details: { file_id: stored.id, created_time: org.time(), id: stored.id, created_by: org.user(call.grant.userId) },
  });
}

/** The CSV files of an upload by their name; `undefined`: there was no such upload. */
export function uploaded(org: Org, fileId: string): Readonly<Record<string, Uint8Array>> | undefined {
  const stored = org.collection("bulk_write_files").has(fileId) ? org.state.files.get(fileId) : undefined;
  return stored && unzip(stored.bytes);
}

const notZip = (): Refused => refused(400, "INVALID_FILE_FORMAT", "invalid file format. only zip format is supported");

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        return unpacked <= MAX_UNPACKED && /\.csv$/i.test(name) && !name.startsWith("__MACOSX/");
      },
    });
  } catch {
    throw notZip();
  }
}
