import type { Cost, Operation } from "../model/api-model.ts";
import { summary } from "./summary.ts";

/** What a hover shows: the call in words, then its HTTP form, scopes, price, pages and the vendor's page. */
export function docComment(operation: Operation, product: string): string {
  const facts = [
    `\`${operation.method} ${operation.path}\``,
    `Scopes: ${scopesText(operation)}.`,
    ...(product === "crm" ? [`Credits: ${creditsText(operation.cost)}.`] : []),
    ...pagesText(operation),
    ...undescribedText(operation),
    ...codesText(operation.errorCodes),
  ];
  const replaced = operation.replacedBy ? `\n@deprecated Use \`${operation.replacedBy}\`.` : "";
  return commentText(`\n${summary(operation)}\n\n${facts.join("\n\n")}\n\n@see ${operation.documentation}${replaced}`);
}

/** `Only: in, uk.` */
export function editionsText(editions: readonly string[] | undefined): string[] {
  return editions ? [`Only: ${editions.join(", ")}.`] : [];
}

/** The `docs` of a declaration; none where there is nothing to say. */
export function docsOf(sentences: readonly string[]): { docs?: string[] } {
  return sentences.length > 0 ? { docs: [commentText(sentences.join(" "))] } : {};
}

/** Text of a spec inside a comment must not end it. */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** Upstream gives some families of operations one list of every code there is: that says nothing about one of them. */
const TELLING = 16;

function codesText(codes: readonly string[]): string[] {
  return codes.length > 0 && codes.length <= TELLING ? [`Error codes: ${codes.join(", ")}.`] : [];
}

function scopesText(operation: Operation): string {
  if (operation.scopes.length === 0) return "not documented";
  return operation.scopes.map((together) => together.map((scope) => `\`${scope}\``).join(" with ")).join(", or ");
}

export function creditsText(cost: Cost): string {
  const parts: string[] = [];
  if (cost.coqlLimit)
    parts.push(
      Object.entries(cost.coqlLimit)
        .map(([limit, credits]) => `${credits} up to LIMIT ${limit}`)
        .join(", "),
    );
  else if (cost.perRows) parts.push(`${cost.credits} for every ${cost.perRows} rows`);
  else parts.push(String(cost.credits));
  for (const [name, credits] of Object.entries(cost.whenQuery ?? {})) parts.push(`${credits} with \`${name}\``);
  for (const [name, credits] of Object.entries(cost.whenBody ?? {})) parts.push(`${credits} with \`${name}\``);
  if (cost.heavy === true) parts.push("one of the 10 heavy calls");
  else if (cost.heavy && "rowsOver" in cost.heavy) parts.push(`heavy above ${cost.heavy.rowsOver} rows`);
  else if (cost.heavy) parts.push(`heavy with ${cost.heavy.query.map((name) => `\`${name}\``).join(" or ")}`);
  if (cost.slots) parts.push(`takes ${cost.slots} concurrent calls`);
  return parts.join("; ");
}

function undescribedText({ result }: Operation): string[] {
  const isOpen = result.kind === "value" && result.enveloped && result.type.kind === "map";
  return isOpen ? ["Zoho does not document what the answer holds."] : [];
}

function pagesText(operation: Operation): string[] {
  if (operation.result.kind !== "page") return [];
  const { paging } = operation.result;
  if (paging === "token") return ["Pages: by number for the first 2,000 rows, then by token."];
  return [paging === "none" ? "One page holds everything." : "Pages: by number."];
}
