/// <reference types="node" />
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { TokenStoreError } from "../errors/token-errors.ts";
import type { TokenRecord, TokenStore } from "../tokens/token-store.ts";
import { type LockFileOptions, withLockFile } from "./lock-file.ts";

/** Marks the file as ours, so that no other file is ever overwritten. */
const FORMAT = "zoho-auth/tokens/1";

interface TokenFile {
  readonly format: typeof FORMAT;
  readonly records: Readonly<Record<string, TokenRecord>>;
}

const isTokenFile = (value: unknown): value is TokenFile => {
  const { format, records } = (value ?? {}) as Partial<TokenFile>;
  return format === FORMAT && typeof records === "object" && records !== null;
};

const parse = (path: string, text: string): TokenFile => {
  try {
    const value: unknown = JSON.parse(text);
    if (isTokenFile(value)) return value;
  } catch {
    // Reported below: neither the text nor the parser's message, which quotes it, may leave this function.
  }
  throw new TokenStoreError(`${path} is damaged, or is no token file.`, {
    hint: "It was left as it is: look into it, then move it away or delete it; tokens are minted anew.",
  });
};

/**
 * Keeps tokens in one JSON file that only its owner may read, for all processes of a machine or of a shared disk. Every
 * change replaces the file as a whole, so that a crash leaves the old or the new one. Locks stand beside it and survive
 * a crashed holder.
 *
 * @throws TokenStoreError, from its methods, when the file is damaged or not a token file; it is never overwritten then
 */
export const fileTokenStore = (path: string, options: LockFileOptions = {}): TokenStore => {
  const load = async (): Promise<TokenFile> => {
    try {
      return parse(path, await readFile(path, "utf8"));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return { format: FORMAT, records: {} };
      throw error;
    }
  };

  const replace = async (file: TokenFile) => {
    const draft = `${path}.${randomUUID()}.tmp`;
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(JSON.stringify(file, null, 2));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path).catch(async (error: unknown) => {
      await unlink(draft);
      throw error;
    });
  };

  const inDirectory = async <T>(lock: string, work: () => Promise<T>): Promise<T> => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return withLockFile(lock, work, options);
  };

  const change = (edit: (records: Record<string, TokenRecord>) => void) =>
    inDirectory(`${path}.lock`, async () => {
      const records = { ...(await load()).records };
      edit(records);
      await replace({ format: FORMAT, records });
    });

  return {
    get: async (key) => {
      const { records } = await load();
      return Object.hasOwn(records, key) ? records[key] : undefined;
    },
    set: (key, record) =>
      change((records) => {
        records[key] = record;
      }),
    delete: (key) =>
      change((records) => {
        delete records[key];
      }),
    lock: (key, work) =>
      inDirectory(`${path}.${createHash("sha256").update(key).digest("hex").slice(0, 12)}.lock`, work),
  };
};
