import { join } from "node:path";
import { parseArgs } from "node:util";
import { originOf, provenance, withOrigin } from "./support/origin.ts";
import { publishedPackages } from "./support/published-packages.ts";
import { pendingBumps } from "./support/referee.ts";
import { ROOT, run } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

/**
 * `version` turns waiting changesets into versions and changelogs; `publish` publishes what is not published yet, and only
 * when no changeset is waiting, so that nothing is published between the two. It publishes with provenance, or says why it
 * cannot; `--without-provenance` does without.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "without-provenance": { type: "boolean", default: false } },
  });
  const [step] = positionals;
  if (step !== "version" && step !== "publish") throw new Error("Say what to do: version or publish.");
  const waiting = pendingBumps(join(ROOT, ".changeset")).size > 0;
  if (waiting !== (step === "version")) {
    console.log(
      waiting ? "changesets are waiting: version first" : "no changeset is waiting: there is nothing to version",
    );
    return;
  }
  if (step === "version") {
    process.exitCode = await run("changeset", ["version"]);
    return;
  }
  const env = values["without-provenance"] ? {} : provenance(process.env);
  const folders = publishedPackages().map(({ folder }) => folder);
  process.exitCode = await withOrigin(folders, originOf(process.env), () => run("changeset", ["publish"], { env }));
});
