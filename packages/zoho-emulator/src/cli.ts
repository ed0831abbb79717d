#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { dataCenterNames } from "@x/zoho-auth";
import { isLoopback } from "./http/foreign.ts";
import type { EmulatorOptions, RunningEmulator } from "./index.ts";

const EDITIONS = ["free", "standard", "professional", "enterprise", "ultimate"] as const;
const PLANS = ["free", "standard", "professional", "premium", "elite", "ultimate", "enterprise"] as const;
const PORT = 4100;

const HELP = `A stateful Zoho on this machine: accounts, CRM, Books and Inventory.

  zoho-emulator [options]

  --port <number>         port of the first data centre; the others follow (default ${PORT}, 0: any free one)
  --host <address>        address to listen on (default 127.0.0.1: this machine only)
  --data-centers <names>  between commas: ${dataCenterNames.join(",")} (default us)
  --environments          serve CRM's sandbox and developer hosts as well
  --seed <file>           what is there from the start: YAML or JSON
  --data <folder>         keep state in this folder between runs
  --edition <name>        of CRM: ${EDITIONS.join(", ")} (default enterprise)
  --plan <name>           of Books and Inventory: ${PLANS.join(", ")} (default professional)
  --no-limits             refuse nothing for having been called too often
  --strict                answer 501 where no state is kept, instead of a made-up reply
  --clock <time>          where time starts, as in 2026-01-31T09:00:00Z
  --frozen                time stands still until it is moved
  --help, --version
`;

/** What the user wrote is wrong: told without a stack. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

function readArguments(): EmulatorOptions | undefined {
  const { values } = parse();
  if (values.help) {
    process.stdout.write(HELP);
    return undefined;
  }
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    process.stdout.write(`${version}\n`);
    return undefined;
  }
  const clock = values.clock;
  if (clock !== undefined && Number.isNaN(Date.parse(clock))) throw new UsageError(`--clock ${clock} is not a time.`);
  return {
    port: values.port === undefined ? PORT : portIn(values.port),
    ...(values.host !== undefined && { host: values.host }),
    ...(values["data-centers"] !== undefined && {
      dataCenters: values["data-centers"].split(",").map((name) => oneOf("data-centers", dataCenterNames, name.trim())),
    }),
    ...(values.edition !== undefined && { edition: oneOf("edition", EDITIONS, values.edition) }),
    ...(values.plan !== undefined && { plan: oneOf("plan", PLANS, values.plan) }),
    ...(values.seed !== undefined && { seed: readFile(values.seed) }),
    ...(values.data !== undefined && { data: values.data }),
    clock: { ...(clock !== undefined && { now: clock }), frozen: values.frozen },
    environments: values.environments,
    strict: values.strict,
    limits: values.limits,
  };
}

function parse() {
  try {
    return parseArgs({
      allowNegative: true,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        "data-centers": { type: "string" },
        environments: { type: "boolean", default: false },
        seed: { type: "string" },
        data: { type: "string" },
        edition: { type: "string" },
        plan: { type: "string" },
        limits: { type: "boolean", default: true },
        strict: { type: "boolean", default: false },
        clock: { type: "string" },
        frozen: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", short: "v", default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function portIn(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new UsageError(`--port ${text} is not a port: 0 to 65535.`);
}

function oneOf<T extends string>(option: string, names: readonly T[], given: string): T {
  const name = names.find((each) => each === given);
  if (name) return name;
  throw new UsageError(`--${option} ${given} is unknown: it is one of ${names.join(", ")}.`);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`--seed ${path} cannot be read: ${(error as Error).message}`);
  }
}

function announce({ url, sites, credentials, accounts }: RunningEmulator): void {
  const lines = [
    `Zoho emulator at ${url} (accounts, API and upload host in one)`,
    "",
    `  client id      ${credentials.clientId}`,
    `  client secret  ${credentials.clientSecret}`,
    `  refresh token  ${credentials.refreshToken}`,
    ...sites
      .slice(1)
      .flatMap((site) => [
        "",
        `${site.dataCenter} ${site.environment}: ${site.url}`,
        `  refresh token  ${accounts.credentialsOf(site).refreshToken}`,
      ]),
    "",
    `Inspector: ${url}/`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

try {
  const options = readArguments();
  if (options) {
    if (options.host !== undefined && !isLoopback(options.host)) {
      console.error(
        `Warning: other machines reach ${options.host}, and anybody on them may read and steer the emulator.`,
      );
    }
    // Loaded when it is needed: help and mistakes are answered at once.
    const { startEmulator } = await import("./index.ts");
    const emulator = await startEmulator(options);
    announce(emulator);
    const stop = () => void emulator.close();
    process.once("SIGINT", stop).once("SIGTERM", stop);
  }
} catch (error) {
  const { name, message } = error as Error;
  console.error(`zoho-emulator: ${message}${name === "UsageError" ? " See --help." : ""}`);
  process.exitCode = name === "UsageError" ? 2 : 1;
}
