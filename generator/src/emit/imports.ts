import { type ImportDeclarationStructure, StructureKind } from "ts-morph";
import type { FileBuilder } from "./symbol.ts";

export function importDeclarations(file: FileBuilder): ImportDeclarationStructure[] {
  return file.imports().map(({ from, names }) => {
    const typeOnly = names.every((name) => name.typeOnly);
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: from,
      isTypeOnly: typeOnly,
      namedImports: names.map(({ name, typeOnly: isType }) => ({ name, isTypeOnly: !typeOnly && isType })),
    };
  });
}
