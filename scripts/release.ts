import { join } from "node:path";
import { pendingBumps } from "./support/referee.ts";
import { ROOT, run } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

/**
 * `version` turns waiting changesets into versions and changelogs; `publish` publishes what is not published yet, and only
 * when no changeset is waiting, so that nothing is published between the two.
 */
await runScript(async () => {
  const [step] = process.argv.slice(2);
  if (step !== "version" && step !== "publish") throw new Error("Say what to do: version or publish.");
  const waiting = pendingBumps(join(ROOT, ".changeset")).size > 0;
  if (waiting !== (step === "version")) {
    console.log(
      waiting ? "changesets are waiting: version first" : "no changeset is waiting: there is nothing to version",
    );
    return;
  }
  process.exitCode = await run("changeset", [step]);
});
