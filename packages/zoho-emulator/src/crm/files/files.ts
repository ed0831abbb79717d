import { randomBytes } from "node:crypto";
import { empty, file, json } from "../../http/reply.ts";
import { requiredParam } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { refusal } from "../refusal.ts";
import { uploadedFiles } from "./uploads.ts";

/** Largest file, in bytes. */
const LARGEST = 20 * 1024 * 1024;

/** Files by themselves, to be named in fields: their ids are long and tell nothing. */
export function files(crm: Crm): Handlers {
  return {
    "files.upload": async (call) => {
      const { state } = crm.org(call);
      const uploads = await uploadedFiles(call);
      if (uploads.length === 0) {
        return refusal(400, "MANDATORY_NOT_FOUND", "required field not found", { api_name: "file" });
      }
      if (uploads.some(({ bytes }) => bytes.length > LARGEST)) {
        return refusal(413, "FILE_SIZE_MORE_THAN_ALLOWED_SIZE", "the file is larger than is allowed", {
          limit: LARGEST,
        });
      }
      return json({
        data: uploads.map(({ name, type, bytes }) => {
          const { id } = state.putFile(name, type, bytes, randomBytes(32).toString("hex"));
          return {
            code: "SUCCESS",
            details: { name, id },
            // Zoho spells it so.
            message: `${name} uploaded Succeessfully`,
            status: "success",
          };
        }),
      });
    },
    "files.download": (call) => {
      const stored = crm.org(call).state.files.get(requiredParam(call, "id"));
      return stored ? file(stored.name, stored.type, stored.bytes) : empty();
    },
  };
}
