import { execFileSync } from "node:child_process";
import { ROOT } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();

/** `node scripts/propose.ts <branch> <title>`: what changed in the checkout becomes, or renews, a pull request (by gh). */
await runScript(async () => {
  const [branch, title] = process.argv.slice(2);
  if (!branch || !title) throw new Error("Say which branch and which title: node scripts/propose.ts <branch> <title>");
  if (run("git", "status", "--porcelain") === "") {
    console.log("nothing changed: nothing to propose");
    return;
  }
  const identity = [
    "-c",
    "user.name=github-actions[bot]",
    "-c",
    "user.email=github-actions[bot]@users.noreply.github.com",
  ];
  run("git", "switch", "--force-create", branch);
  run("git", "add", "--all");
  run("git", ...identity, "commit", "--message", title);
  run("git", "push", "--force", "origin", branch);
  const open = run("gh", "pr", "list", "--head", branch, "--state", "open", "--json", "number", "--jq", "length");
  if (open === "0")
    run(
      "gh",
      "pr",
      "create",
      "--head",
      branch,
      "--title",
      title,
      "--body",
      "See the changesets and the changelogs in it.",
    );
  console.log(`proposed as ${branch}`);
});
