import type { OpenApiDocument } from "@x/zoho-generator/support/openapi.ts";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

/**
 * The declarations that openapi-typescript makes of the document, with three changes of form. Enums of answers are open, as
 * ours are: a newer API may send a value that the document does not know. And `{ a: string } & { [key: string]: unknown }`
 * is written as one literal, because the compiler tells an intersection from the same type in one piece. Rows that hold
 * custom fields have members of their names, which OpenAPI 3.0 cannot say but by `x-zoho-custom-fields`.
 */
export async function peerTypes(document: OpenApiDocument): Promise<string> {
  const answered = schemasInAnswers(document);
  const isAnswer = (path: string): boolean =>
    path.includes("/responses/") || answered.has(/^#\/components\/schemas\/([^/]+)/.exec(path)?.[1] ?? "");
  const nodes = await openapiTS(structuredClone(document) as never, {
    silent: true,
    postTransform: (type, { path = "" }) => {
      const schema = document.components?.schemas?.[/^#\/components\/schemas\/([^/]+)$/.exec(path)?.[1] ?? ""];
      if (schema && "x-zoho-custom-fields" in schema && ts.isTypeLiteralNode(type)) return withCustomFields(type);
      return isAnswer(path) && isStringEnum(type) ? opened(type) : joined(type);
    },
  });
  return astToString(nodes);
}

function schemasInAnswers(document: OpenApiDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const reference = (node as { $ref?: unknown }).$ref;
    const name = typeof reference === "string" ? reference.slice(reference.lastIndexOf("/") + 1) : undefined;
    if (name === undefined) for (const value of Object.values(node)) visit(value);
    else if (!found.has(name)) {
      found.add(name);
      visit(document.components?.schemas?.[name]);
    }
  };
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) if ("responses" in operation) visit(operation.responses);
  }
  return found;
}

const members = (type: ts.TypeNode): readonly ts.TypeNode[] => (ts.isUnionTypeNode(type) ? type.types : [type]);

/** openapi-typescript writes a string literal as an identifier with quotes in it. */
function isStringEnum(type: ts.TypeNode): boolean {
  return members(type).some((member: ts.Node) => ts.isIdentifier(member) && member.text.startsWith('"'));
}

function opened(type: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const other = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([...members(type), factory.createParenthesizedType(other)]);
}

/** `[member: `cf_${string}`]: unknown` */
function withCustomFields(type: ts.TypeLiteralNode): ts.TypeNode {
  const { factory } = ts;
  const name = factory.createTemplateLiteralType(factory.createTemplateHead("cf_"), [
    factory.createTemplateLiteralTypeSpan(
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTemplateTail(""),
    ),
  ]);
  const parameter = factory.createParameterDeclaration(undefined, undefined, "member", undefined, name);
  const unknown = factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  return factory.createTypeLiteralNode([
    ...type.members,
    factory.createIndexSignature(undefined, [parameter], unknown),
  ]);
}

function joined(type: ts.TypeNode): ts.TypeNode {
  if (ts.isUnionTypeNode(type)) return ts.factory.createUnionTypeNode(type.types.map(joined));
  if (!ts.isIntersectionTypeNode(type) || !type.types.every(ts.isTypeLiteralNode)) return type;
  return ts.factory.createTypeLiteralNode(
    type.types.flatMap((literal) => [...(literal as ts.TypeLiteralNode).members]),
  );
}
