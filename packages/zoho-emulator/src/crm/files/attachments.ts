import type { Call } from "../../http/call.ts";
import { empty, file } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { batch, idsOf, listed, moduleOf, Refused, requiredParam } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { order } from "../records/list.ts";
import { pageReply } from "../records/pages.ts";
import { refusal, unknownId } from "../refusal.ts";
import { done, type Outcome } from "../write.ts";
import { uploadedFiles } from "./uploads.ts";

/** Largest attachment, in bytes. */
const LARGEST = 100 * 1024 * 1024;

/** Files and links that hang on a record. */
export function attachments(crm: Crm): Handlers {
  return {
    "attachments.list": (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const names = listed(requiredParam(call, "fields"));
      const { sortBy, direction } = order(call);
      const wanted = call.query.get("ids");
      const kept = org.records("Attachments");
      const name = `${org.key}/${recordId}/attachments/${wanted}`;
      const view = crm.views.among(kept, name, sortBy, () =>
        [...kept.idsWhere("Parent_Id", { id: recordId })].filter(
          (id) => wanted === null || listed(wanted).includes(id),
        ),
      );
      return pageReply(call, view, direction, (row) => shown(org, module, row, names), empty(), org.now());
    },

    "attachments.upload": async (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const form = await call.form();
      const url = form.get("attachmentUrl");
      const uploads = await uploadedFiles({ form: async () => form });
      if (uploads.length === 0 && typeof url !== "string") {
        return refusal(400, "MANDATORY_NOT_FOUND", "required field not found", { api_name: "file" });
      }
      if (uploads.some(({ bytes }) => bytes.length > LARGEST)) {
        return refusal(413, "BODY_SIZE_REACHED", "the file is larger than is allowed", { limit: LARGEST });
      }
      const outcomes = uploads.map(({ name, type, bytes }) => {
        const stored = org.state.putFile(name, type, bytes, `${org.state.nextId()}f`);
        return add(org, module, recordId, call, {
          File_Name: name,
          Size: String(bytes.length),
          $file_id: stored.id,
          $type: "Attachment",
          $link_url: null,
        });
      });
      if (typeof url === "string" && uploads.length === 0) {
        const title = form.get("title");
        const File_Name = typeof title === "string" ? title : url;
        outcomes.push(
          add(org, module, recordId, call, { File_Name, Size: "0", $file_id: "", $type: "Link URL", $link_url: url }),
        );
      }
      return batch(outcomes);
    },

    "attachments.download": (call) => {
      const { org, recordId } = parentOf(crm, call);
      const row = attachmentOf(org, recordId, call.params.attachment_id!);
      if (!row) return empty();
      if (row.$type !== "Attachment") {
        return refusal(400, "DOWNLOAD_NOT_ALLOWED", "a link has no file to download", { id: row.id });
      }
      const stored = org.state.files.get(String(row.$file_id));
      return stored ? file(stored.name, stored.type, stored.bytes) : empty();
    },

    "attachments.delete": (call) => {
      const { org, recordId } = parentOf(crm, call);
      return batch([remove(org, recordId, call.params.attachment_id!)]);
    },

    "attachments.deleteMany": (call) => {
      const { org, recordId } = parentOf(crm, call);
      return batch(idsOf(call).map((id) => remove(org, recordId, id)));
    },

    "attachments.downloadFromField": (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const wanted = requiredParam(call, "fields_attachment_id");
      const record = org.records(module.api_name).get(recordId)!;
      for (const { api_name, data_type } of module.fields) {
        if (data_type !== "fileupload" && data_type !== "imageupload") continue;
        const row = ((record[api_name] ?? []) as readonly Row[]).find(({ id }) => id === wanted);
        const stored = row && org.state.files.get(String(row.File_Id__s));
        if (stored) return file(stored.name, stored.type, stored.bytes);
      }
      return refusal(400, "INVALID_DATA", "the id given seems to be invalid", { param_name: "fields_attachment_id" });
    },
  };
}

/** The record of the path, which must be there. */
export function parentOf(
  crm: Crm,
  call: Call,
): { readonly org: Org; readonly module: Module; readonly recordId: string } {
  const org = crm.org(call);
  const module = moduleOf(org, call.params.module);
  const recordId = call.params.record_id!;
  if (org.records(module.api_name).has(recordId)) return { org, module, recordId };
  throw new Refused(refusal(400, "INVALID_DATA", "the id given seems to be invalid", { resource_path_index: 1 }));
}

function add(org: Org, module: Module, recordId: string, call: Call, about: Row): Outcome {
  const by = { id: call.grant.userId };
  const time = org.time();
  const row: Row = {
    ...about,
    ...{ id: org.state.nextId(), Parent_Id: { id: recordId, module: module.api_name } },
    ...{ Owner: by, Created_By: by, Created_Time: time, Modified_By: by, Modified_Time: time },
  };
  org.records("Attachments").put(row);
  const { $approval_state: _none, ...details } = org.writeDetails(row) as Row & { readonly id: string };
  return { code: "SUCCESS", details, message: "attachment uploaded successfully", status: "success" };
}

function attachmentOf(org: Org, recordId: string, id: string): Row | undefined {
  const row = org.records("Attachments").get(id);
  return (row?.Parent_Id as { id?: string } | undefined)?.id === recordId ? row : undefined;
}

function remove(org: Org, recordId: string, id: string): Outcome {
  const row = attachmentOf(org, recordId, id);
  if (!row) return unknownId(id);
  org.records("Attachments").delete(id);
  org.state.deleteFile(String(row.$file_id));
  return done(id, "record deleted");
}

function shown(org: Org, module: Module, row: Row, names: readonly string[]): Row {
  const parent = row.Parent_Id as { id: string };
  const whole: Row = {
    ...row,
    Owner: org.user((row.Owner as { id: string }).id),
    Created_By: org.user((row.Created_By as { id: string }).id),
    Modified_By: org.user((row.Modified_By as { id: string }).id),
    Parent_Id: { name: org.nameOf(module.api_name, parent.id), id: parent.id },
    $se_module: module.api_name,
    $editable: true,
    $state: "save",
    $sharing_permission: "full_access",
    $attachment_type: 0,
  };
  const asked = names.filter((name) => name in whole);
  return {
    ...Object.fromEntries(ALWAYS.map((name) => [name, whole[name]])),
    ...Object.fromEntries(asked.map((name) => [name, whole[name]])),
  };
}

/** Members that the document requires of every attachment. */
const ALWAYS = [
  ...["$editable", "$file_id", "$link_url", "$se_module", "$state", "$type", "Created_By", "Created_Time", "File_Name"],
  ...["Modified_By", "Modified_Time", "Owner", "Parent_Id", "Size", "id"],
] as const;
