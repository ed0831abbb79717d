/** A mistake in a spec, an overlay or a ledger, told to the person who can mend it: which file, which place, what to do. */
export class SpecError extends Error {
  readonly file: string;
  readonly pointer: string | undefined;
  readonly fix: string;

  constructor(problem: { file: string; pointer?: string | undefined; what: string; fix: string; cause?: unknown }) {
    const place = problem.pointer ? `${problem.file} at ${problem.pointer}` : problem.file;
    super(`${place}: ${problem.what}\n  Fix: ${problem.fix}`, problem.cause ? { cause: problem.cause } : undefined);
    this.name = "SpecError";
    this.file = problem.file;
    this.pointer = problem.pointer;
    this.fix = problem.fix;
  }
}
