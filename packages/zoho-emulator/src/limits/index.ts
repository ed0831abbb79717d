import type { Emulator } from "../emulator.ts";
import type { Call } from "../http/call.ts";
import type { Reply } from "../http/reply.ts";

export interface Admitted {
  readonly refusal?: Reply;
  /** What the answer says about the budgets. */
  headers(): Readonly<Record<string, string>>;
  /** The call is over. */
  release(): void;
}

export class Limits {
  readonly emulator: Emulator;

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  async admit(_call: Call): Promise<Admitted> {
    return { headers: () => ({}), release: () => {} };
  }

  clear(): void {}
}
