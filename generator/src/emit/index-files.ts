import { StructureKind } from "ts-morph";
import type { ApiModel } from "../model/api-model.ts";
import { groupBy } from "../support/order.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { fileName, operationsFile } from "./operations.ts";
import { schemaFile } from "./type-text.ts";

const exportAll = (moduleSpecifier: string, isTypeOnly = false) =>
  ({ kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly }) as const;

/** Two doors: `index.ts` with the client and all types, `operations.ts` with every operation as a function. */
export function emitIndex(model: ApiModel): EmittedFile[] {
  const homes = [...groupBy(model.schemas, ({ home }) => home).keys()].sort();
  const operations = model.resources.map(({ name }) => `./${operationsFile(name)}`);
  return [
    {
      path: "index.ts",
      content: {
        statements: [
          exportAll("./client.ts"),
          ...operations.map((path) => exportAll(path, true)),
          ...model.resources.map(({ name }) => exportAll(`./resources/${fileName(name)}.ts`, true)),
          ...homes.map((home) => exportAll(`./${schemaFile(home)}`, true)),
        ],
      },
    },
    { path: "operations.ts", content: { statements: operations.map((path) => exportAll(path)) } },
  ];
}
