import { createHash } from "node:crypto";

/**
 * What state keeps of a token, a grant code or a client's secret: enough to recognise it, not enough to use it. So a
 * snapshot or a listing of state gives none away.
 */
export const fingerprint = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A token in Zoho's shape. The same number gives the same one. */
export function tokenOf(kind: "access" | "refresh" | "code" | "device", number: number): string {
  const hex = fingerprint(`${kind} ${number}`);
  return `${kind === "device" ? 1004 : 1000}.${hex.slice(0, 32)}.${hex.slice(32)}`;
}

/** `1000.<32 hex>.<32 hex>`, live or not. */
export const looksLikeToken = (text: string): boolean => /^100\d\.[0-9a-f]{32}\.[0-9a-f]{32}$/i.test(text);
