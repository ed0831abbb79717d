import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ROOT } from "../../../scripts/support/run.ts";
import { installConsumer } from "./consumer.ts";
import { packAll, type Tarballs } from "./tarballs.ts";

declare module "vitest" {
  interface ProvidedContext {
    tarballs: Tarballs;
    /** Folder of an application that has them installed. */
    consumer: string;
  }
}

/** Packs and installs once for all files of a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const tarballs = packAll(join(ROOT, ".cache", "tarballs"));
  const consumer = await installConsumer(tarballs);
  project.provide("tarballs", tarballs);
  project.provide("consumer", consumer.folder);
  return consumer.remove;
}
