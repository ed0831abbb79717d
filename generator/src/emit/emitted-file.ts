import type { SourceFileStructure } from "ts-morph";

/** What an emitter gives: plain data that `print/` turns into text. */
export interface EmittedFile {
  /** Below the generated folder, as in `operations/users.ts`. */
  readonly path: string;
  readonly content: Pick<SourceFileStructure, "statements"> | string;
}
