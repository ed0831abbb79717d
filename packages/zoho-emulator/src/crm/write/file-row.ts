import type { Row } from "../../state/collection.ts";
import type { Org } from "../org.ts";

/** A file in a field, from the id that its upload gave; `undefined` where there is no such file. */
export function fileRow(
  org: Org,
  given: Row,
  before: Row | undefined,
  by: string,
): (Row & { readonly id: string }) | undefined {
  const { id: _id, File_Id__s, ...rest } = given;
  const fileId = File_Id__s ?? before?.File_Id__s;
  const file = typeof fileId === "string" ? org.state.files.get(fileId) : undefined;
  if (!file) return undefined;
  const time = org.time();
  return {
    File_Name__s: file.name,
    Size__s: String(file.bytes.length),
    Created_By__s: { id: by },
    Created_Time__s: time,
    ...before,
    ...rest,
    File_Id__s: file.id,
    Owner__s: { id: by },
    Modified_By__s: { id: by },
    Modified_Time__s: time,
    id: String(before?.id ?? org.state.nextId()),
  };
}
