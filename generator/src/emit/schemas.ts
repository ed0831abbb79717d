import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import type { ApiModel, Schema } from "../model/api-model.ts";
import { groupBy, sortedBy } from "../support/order.ts";
import { docsOf, editionsText } from "./doc-comment.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importDeclarations } from "./imports.ts";
import { FileBuilder } from "./symbol.ts";
import { propertyName, schemaFile, TypePrinter } from "./type-text.ts";

/** Names of custom fields. */
const CUSTOM_FIELD = `\`cf_\${string}\``;

/** One file of interfaces for each spec file. */
export function emitSchemas(model: ApiModel): EmittedFile[] {
  const byName = new Map(model.schemas.map((schema) => [schema.name, schema]));
  return sortedBy(
    groupBy(model.schemas, ({ home }) => home),
    ([home]) => home,
  ).map(([home, schemas]) => {
    const file = new FileBuilder(schemaFile(home));
    const types = new TypePrinter(file, byName);
    const interfaces = schemas.map((schema) => interfaceOf(schema, types));
    return { path: file.path, content: { statements: [...importDeclarations(file), ...interfaces] } };
  });
}

function interfaceOf(schema: Schema, types: TypePrinter): InterfaceDeclarationStructure {
  const open = schema.usedIn !== "request";
  const keyType = schema.open ? "string" : schema.customFields ? CUSTOM_FIELD : undefined;
  return {
    kind: StructureKind.Interface,
    name: schema.name,
    isExported: true,
    properties: schema.properties.map((property) => ({
      name: propertyName(property.name),
      hasQuestionToken: !property.required,
      type: types.text(property.type, open),
      ...docsOf(editionsText(property.editions)),
    })),
    ...(keyType ? { indexSignatures: [{ keyName: "member", keyType, returnType: "unknown" }] } : {}),
  };
}
