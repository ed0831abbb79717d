/** An answer. A plain value goes out as JSON, bytes as they are, nothing as an empty body. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const json = (body: unknown, status = 200, headers?: Readonly<Record<string, string>>): Reply => ({
  status,
  body,
  ...(headers && { headers }),
});

export const empty = (status = 204): Reply => ({ status });

/** A file as browsers and clients take it: bytes, a type, a name. */
export const file = (name: string, type: string, bytes: Uint8Array): Reply => ({
  status: 200,
  headers: {
    "content-type": type,
    "content-disposition": `attachment; filename="${name.replace(/["\\\r\n]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
  body: bytes,
});
