import { StructureKind } from "ts-morph";
import type { ApiModel } from "../model/api-model.ts";
import { commentText, creditsText } from "./doc-comment.ts";
import type { EmittedFile } from "./emitted-file.ts";

/** Only CRM counts credits; a call to the others is one of the day's. */
const isPriced = ({ product }: ApiModel): boolean => product === "crm";

/** What a tool wants to know of every operation without importing one: names, paths, scopes, prices. */
export function emitCatalogue(model: ApiModel): EmittedFile {
  const priced = isPriced(model);
  const rows = model.resources.flatMap((resource) =>
    resource.operations.map((operation) => {
      const { name, method, path, role, retry, scopes, cost, documentation } = operation;
      const entry = { name, method, path, role, retry, scopes, ...(priced && { cost }), documentation };
      return `  ${JSON.stringify(entry)},`;
    }),
  );
  return {
    path: "catalogue.ts",
    content: {
      statements: [
        {
          kind: StructureKind.Interface,
          name: "CatalogueEntry",
          isExported: true,
          docs: ["One operation of the API."],
          properties: [
            { name: "name", type: "string", docs: ["As in `records.list`."] },
            { name: "method", type: "string" },
            { name: "path", type: "string", docs: ["Path template."] },
            {
              name: "role",
              type: "string",
              docs: ["`list`, `get`, `create`, `update`, `upsert`, `delete`, `action`, `upload` or `download`."],
            },
            { name: "retry", type: "string", docs: ["`safe`, `idempotent` or `unsafe`."] },
            {
              name: "scopes",
              type: "readonly (readonly string[])[]",
              docs: ["Alternatives; all of one inner list are needed."],
            },
            ...(priced
              ? [
                  {
                    name: "cost",
                    type: "{ readonly credits: number; readonly [rule: string]: unknown }",
                    docs: ["What a call draws on the budgets."],
                  },
                ]
              : []),
            { name: "documentation", type: "string" },
          ].map((property) => ({ ...property, isReadonly: true })),
        },
        // As text: ts-morph looks at each character of an initializer.
        `/** Every operation of ${commentText(model.title)}, sorted by name. */\nexport const catalogue: readonly CatalogueEntry[] = [\n${rows.join("\n")}\n];`,
      ],
    },
  };
}

/** The same for people: a page with a table for each resource. */
export function operationsPage(model: ApiModel): string {
  const priced = isPriced(model);
  const tables = model.resources.map((resource) => {
    const rows = resource.operations.map((operation) => {
      const { verb, documentation, method, path, cost, scopes, replacedBy } = operation;
      const cells = [
        `[\`${verb}\`](${documentation})${replacedBy ? `, deprecated: use \`${replacedBy}\`` : ""}`,
        `\`${method} ${path}\``,
        ...(priced ? [creditsText(cost)] : []),
        scopes.map((all) => all.map((scope) => `\`${scope}\``).join(" with ")).join(", "),
      ];
      return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    });
    return `## ${resource.name}\n\n| operation | call |${priced ? " credits |" : ""} scopes (one of) |\n| --- | --- |${priced ? " --- |" : ""} --- |\n${rows.join("\n")}\n`;
  });
  const count = model.resources.reduce((sum, resource) => sum + resource.operations.length, 0);
  return `# Operations of ${model.title}\n\n${count} operations in ${model.resources.length} resources. Generated from \`specs/\`; do not edit.\n\n${tables.join("\n")}`;
}
