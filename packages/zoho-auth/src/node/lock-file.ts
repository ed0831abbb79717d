/// <reference types="node" />
import { randomUUID } from "node:crypto";
import { link, open, readFile, rename, stat, unlink, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

export interface LockFileOptions {
  /** Milliseconds after which a holder that gave no sign of life counts as dead. */
  readonly staleAfter?: number;
  /** Milliseconds to wait for the lock at most. */
  readonly patience?: number;
}

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
const absent = (error: unknown) => {
  if (codeOf(error) === "ENOENT") return undefined;
  throw error;
};

/** False only when the operating system knows that there is no such process. */
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
};

const read = async (path: string): Promise<Holder | undefined> => {
  const text = await readFile(path, "utf8").catch(absent);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Holder);
  } catch {
    // Caught between creation and the first write.
    return undefined;
  }
};

/** A holder on this machine is dead when its process is; one elsewhere when it stopped touching its file. */
const isStale = async (path: string, holder: Holder | undefined, staleAfter: number): Promise<boolean> => {
  if (holder?.host === hostname() && !isRunning(holder.pid)) return true;
  const status = await stat(path).catch(absent);
  return status !== undefined && Date.now() - status.mtimeMs > staleAfter;
};

/**
 * Moves a dead holder's file out of the way. Another process may do the same at this moment and already hold the lock
 * again; then the file that was moved is not the dead one, and goes back.
 */
const bury = async (path: string, dead: Holder | undefined): Promise<void> => {
  const grave = `${path}.${randomUUID()}`;
  try {
    await rename(path, grave);
  } catch (error) {
    return absent(error);
  }
  const buried = await read(grave);
  if (buried?.id !== dead?.id) await link(grave, path).catch(() => {});
  await unlink(grave);
};

/**
 * Runs `work` while this process alone holds the file at `path`. The lock of a process that crashed is taken over: at
 * once on the same machine, after `staleAfter` on a shared disk.
 */
export const withLockFile = async <T>(
  path: string,
  work: () => Promise<T>,
  { staleAfter = 20_000, patience = 90_000 }: LockFileOptions = {},
): Promise<T> => {
  const holder: Holder = { id: randomUUID(), pid: process.pid, host: hostname() };
  const giveUp = Date.now() + patience;
  for (let wait = 5; ; wait = Math.min(wait * 1.5, 100)) {
    try {
      const file = await open(path, "wx", 0o600);
      await file.writeFile(JSON.stringify(holder));
      await file.close();
      break;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const other = await read(path);
    if (await isStale(path, other, staleAfter)) {
      await bury(path, other);
      continue;
    }
    if (Date.now() > giveUp) throw new Error(`${path} is still locked by process ${other?.pid} on ${other?.host}.`);
    await pause(wait * (0.5 + Math.random()));
  }
  const signOfLife = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), staleAfter / 4);
  signOfLife.unref();
  try {
    return await work();
  } finally {
    clearInterval(signOfLife);
    // Taken over by somebody who believed this process dead: then it is not ours to remove.
    if ((await read(path))?.id === holder.id) await unlink(path).catch(absent);
  }
};
