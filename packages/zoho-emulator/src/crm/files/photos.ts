import { empty, file, json } from "../../http/reply.ts";
import { Refused } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { refusal } from "../refusal.ts";
import { parentOf } from "./attachments.ts";
import { pictureType, uploadedFile } from "./uploads.ts";

/** Largest photo, in bytes. */
const LARGEST = 10 * 1024 * 1024;

/** The photo of a record. */
export function photos(crm: Crm): Handlers {
  const parentWithPhoto: typeof parentOf = (_crm, call) => {
    const parent = parentOf(_crm, call);
    if (parent.module.photo) return parent;
    throw new Refused(
      refusal(400, "NOT_SUPPORTED", "records of this module have no photo", { resource_path_index: 0 }),
    );
  };
  const idOf = (recordId: string): string => `photo-${recordId}`;
  return {
    "records.uploadPhoto": async (call) => {
      const { org, module, recordId } = parentWithPhoto(crm, call);
      const upload = await uploadedFile(call);
      if (!upload) return refusal(400, "MANDATORY_NOT_FOUND", "required field not found", { api_name: "file" });
      if (upload.bytes.length > LARGEST) {
        return refusal(415, "FILE_SIZE_MORE_THAN_ALLOWED_SIZE", "the photo is larger than is allowed", {
          limit: LARGEST,
        });
      }
      const { id } = org.state.putFile(upload.name, upload.type, upload.bytes, idOf(recordId));
      org.put(module, { ...org.records(module.api_name).get(recordId)!, Record_Image: id });
      return json({ code: "SUCCESS", details: {}, message: "photo uploaded successfully", status: "success" });
    },
    "records.getPhoto": (call) => {
      const { org, recordId } = parentWithPhoto(crm, call);
      const stored = org.state.files.get(idOf(recordId));
      return stored ? file(stored.name, pictureType(stored.type), stored.bytes) : empty();
    },
    "records.deletePhoto": (call) => {
      const { org, module, recordId } = parentWithPhoto(crm, call);
      if (!org.state.files.has(idOf(recordId))) {
        return refusal(400, "INVALID_DATA", "there is no photo to delete", { id: recordId });
      }
      org.state.deleteFile(idOf(recordId));
      org.put(module, { ...org.records(module.api_name).get(recordId)!, Record_Image: null });
      return json({ code: "SUCCESS", details: {}, message: "Photo deleted", status: "success" });
    },
  };
}
