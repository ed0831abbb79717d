import { interleaved, median } from "./support/statistics.ts";
import { fixed, table, times } from "./support/table.ts";
import { type Compiler, compile } from "./support/typescript.ts";

const RUNS = 3;
const programs = ["zoho-crm", "zoho-crm-operations", "openapi-fetch", "hey-api", "zoho-sdk", "fetch"].map(
  (name) => `consumer/${name}`,
);
/** One call of Books by its function, by the class, and by openapi-fetch over our `paths`; the same of CRM. */
const oneCall = ["zoho-books", "zoho-books-client", "openapi-fetch-books", "zoho-crm"].map(
  (name) => `one-call/${name}`,
);
const nameOf = (program: string): string => program.slice(program.indexOf("/") + 1);

interface Check {
  readonly figures: ReadonlyMap<string, number>;
  readonly errors: number;
}

async function check(compiler: Compiler, program: string, skipLibCheck: boolean): Promise<Check> {
  const options = [
    "--extendedDiagnostics",
    "--pretty",
    "false",
    "--noErrorTruncation",
    "--skipLibCheck",
    String(skipLibCheck),
  ];
  const { output } = await compile(compiler, program, options);
  // `Check time:   0.52s`, `Instantiations:  1234`, `Memory used: 98765K`
  const figures = [...output.matchAll(/^([A-Z][A-Za-z ]+):\s+([\d.]+)[sK]?\s*$/gm)];
  return {
    figures: new Map(figures.map(([, name, value]) => [name!, Number(value)])),
    errors: output.match(/error TS\d+/g)?.length ?? 0,
  };
}

async function versionOf(compiler: Compiler): Promise<string> {
  return (await compile(compiler, programs[0]!, ["--version"])).output.replace(/^Version|\s/g, "");
}

async function checks(compiler: Compiler, skipLibCheck: boolean): Promise<string> {
  const results = await interleaved(programs, RUNS, (program) => check(compiler, program, skipLibCheck));
  const rows = [...results].map(([program, runs]) => {
    const figure = (name: string) => median(runs.map(({ figures }) => figures.get(name) ?? Number.NaN));
    return [
      nameOf(program),
      fixed(figure("Check time"), 2),
      fixed(figure("Total time"), 2),
      fixed(figure("Memory used") / 1024, 0),
      fixed(figure("Instantiations"), 0),
      fixed(figure("Types"), 0),
      fixed(figure("Files"), 0),
      runs[0]!.errors,
    ];
  });
  const title = `TypeScript ${await versionOf(compiler)}, skipLibCheck ${skipLibCheck}, median of ${RUNS}:\n\n`;
  return title + table(["program", "check s", "total s", "MiB", "instantiations", "types", "files", "errors"], rows);
}

/** What one imported call makes the compiler do. The counts are the same in every run: one is enough. */
async function oneCallChecks(compiler: Compiler): Promise<string> {
  const results = await Promise.all(
    oneCall.map(async (program) => [nameOf(program), await check(compiler, program, true)] as const),
  );
  const base = results.find(([name]) => name === "zoho-books")![1].figures.get("Instantiations")!;
  const rows = results.map(([name, { figures, errors }]) => {
    const figure = (of: string): number => figures.get(of) ?? Number.NaN;
    const instantiations = figure("Instantiations");
    const counts = [figure("Types"), figure("Files")].map((value) => fixed(value, 0));
    return [name, fixed(instantiations, 0), times(instantiations / base), ...counts, errors];
  });
  const title = `One call, TypeScript ${await versionOf(compiler)}, skipLibCheck true:\n\n`;
  return title + table(["program", "instantiations", "to zoho-books", "types", "files", "errors"], rows);
}

/** What it costs to check a program of one file that lists, creates and handles errors. */
export async function typeCheck(): Promise<string> {
  const tables = [];
  for (const compiler of ["5", "7"] as const) {
    for (const skipLibCheck of [true, false]) tables.push(await checks(compiler, skipLibCheck));
  }
  for (const compiler of ["5", "7"] as const) tables.push(await oneCallChecks(compiler));
  return tables.join("\n\n");
}
