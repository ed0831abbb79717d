import type { Call } from "../../http/call.ts";

export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files of a form, in their order. */
export async function uploadedFiles(call: Pick<Call, "form">, field = "file"): Promise<Upload[]> {
  const form = await call.form();
  const files = form.getAll(field).filter((part) => part instanceof File);
  return Promise.all(
    files.map(async (part) => ({
      name: part.name,
      type: part.type || "application/octet-stream",
      bytes: new Uint8Array(await part.arrayBuffer()),
    })),
  );
}

export async function uploadedFile(call: Pick<Call, "form">, field?: string): Promise<Upload | undefined> {
  const [first] = await uploadedFiles(call, field);
  return first;
}

/** A picture goes out as one, whatever it was called when it came. */
export const pictureType = (type: string): string => (type.startsWith("image/") ? type : "image/png");
