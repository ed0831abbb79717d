import { type ClassDeclarationStructure, type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import type { ApiModel, Resource } from "../model/api-model.ts";
import { retryOf } from "../model/build.ts";
import { commentText, docComment } from "./doc-comment.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importDeclarations } from "./imports.ts";
import { apiName, phrase } from "./naming.ts";
import { descriptorFields, fileName, signatureOf } from "./operations.ts";
import { FileBuilder, runtimeType, runtimeValue } from "./symbol.ts";

const resourceFile = (resource: string): string => `resources/${fileName(resource)}.ts`;
const TABLE = "table.ts";

/** What stands behind `crm.records.list(…)`: an interface a resource, the table of its operations, and the class. */
export function emitClient(model: ApiModel): EmittedFile[] {
  return [...model.resources.map((resource) => resourceInterface(model, resource)), table(model), clientClass(model)];
}

function resourceInterface(model: ApiModel, resource: Resource): EmittedFile {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const file = new FileBuilder(resourceFile(resource.name));
  const api: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    name: apiName(resource.name),
    isExported: true,
    docs: [`Operations on ${phrase(resource.name)}.`],
    methods: resource.operations.map((operation) => {
      const signature = signatureOf(operation, file, schemas);
      return {
        // Unquoted, it would say how to construct the interface.
        name: operation.verb === "new" ? '"new"' : operation.verb,
        docs: [docComment(operation, model.product)],
        typeParameters: [...signature.typeParameters],
        parameters: [...signature.parameters],
        returnType: signature.returnType,
      };
    }),
  };
  return { path: file.path, content: { statements: [...importDeclarations(file), api] } };
}

/** One line of JSON an operation, so that a change of one shows as one line. */
function table(model: ApiModel): EmittedFile {
  const file = new FileBuilder(TABLE);
  const type = file.use(runtimeType("ResourceTable"));
  const resources = model.resources.map((resource) => {
    const rows = resource.operations.map((operation) => {
      const { name: _, product: __, ...fields } = descriptorFields(operation, model);
      const row = {
        kind: operation.result.kind,
        ...fields,
        retry: operation.retry === retryOf(operation.method) ? undefined : operation.retry,
        body: operation.body ? true : undefined,
        params: operation.parameters.length > 0 ? true : undefined,
      };
      return `${JSON.stringify(operation.verb)}:${JSON.stringify(row)}`;
    });
    const lines = rows.map((row, index) => `    ${quoted(`${index === 0 ? "{" : ","}${row}`)} +`);
    return `  ${resource.name}:\n${lines.join("\n")}\n    "}",`;
  });
  const statement = `\n/** The operations behind each resource of the client. */\nexport const resources: ${type} = {\n${resources.join("\n")}\n};`;
  return { path: TABLE, content: { statements: [...importDeclarations(file), statement] } };
}

/** Single quotes: JSON is full of double ones. The build joins the lines; engines read plain strings fastest. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function clientClass(model: ApiModel): EmittedFile {
  const file = new FileBuilder("client.ts");
  const base = file.use({ name: `${model.client}Base`, from: "../client-base.ts", typeOnly: false });
  const options = file.use({ name: `${model.client}Options`, from: "../client-base.ts", typeOnly: true });
  const define = file.use(runtimeValue("defineResources"));
  const resources = file.use({ name: "resources", from: TABLE, typeOnly: false });
  const declaration: ClassDeclarationStructure = {
    kind: StructureKind.Class,
    name: model.client,
    isExported: true,
    extends: base,
    docs: [commentText(`Client for ${model.title}: one property for each resource, made when it is first used.`)],
    properties: model.resources.map(({ name }) => ({
      name,
      docs: [`Operations on ${phrase(name)}.`],
      hasDeclareKeyword: true,
      isReadonly: true,
      type: file.use({ name: apiName(name), from: resourceFile(name), typeOnly: true }),
    })),
    ctors: [
      {
        parameters: [{ name: "options", type: options }],
        statements: ["super(options);", `${define}(this, ${JSON.stringify(model.product)}, ${resources});`],
      },
    ],
  };
  return { path: file.path, content: { statements: [...importDeclarations(file), declaration] } };
}
