export { fileTokenStore } from "./file-token-store.ts";
export type { LockFileOptions } from "./lock-file.ts";
