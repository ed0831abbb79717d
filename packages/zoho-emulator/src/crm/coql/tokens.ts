import { unexpected } from "./refused.ts";

export interface Token {
  readonly kind: "word" | "text" | "number" | "symbol" | "end";
  /** A text without its quotes, its doubled quotes single again. */
  readonly value: string;
  /** As it stands in the query. */
  readonly source: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

const SPACE = /\s+/y;
/** Names: `Account_Name.Industry`, `$approved`; a custom view's number follows its module after `#`. */
const WORD = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/y;
const NUMBER = /[+-]?\d+(?:\.\d+)?/y;
const SYMBOL = /!=|<>|<=|>=|[=<>(),!#*;.+-]/y;

/** Cuts a query into words, texts, numbers and symbols. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  const place = places(query);
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(query)?.[0];
  };
  while (position < query.length) {
    const space = take(SPACE);
    if (space) {
      position += space.length;
      continue;
    }
    const at = place(position);
    const quote = query[position]!;
    if (quote === "'" || quote === '"') {
      const { value, end } = readText(query, position, quote, at);
      tokens.push({ kind: "text", value, source: query.slice(position, end), ...at });
      position = end;
      continue;
    }
    const word = take(WORD);
    const number = word === undefined ? take(NUMBER) : undefined;
    const source = word ?? number ?? take(SYMBOL);
    if (source === undefined) throw unexpected(at.line, at.column, quote);
    tokens.push({ kind: word ? "word" : number ? "number" : "symbol", value: source, source, ...at });
    position += source.length;
  }
  tokens.push({ kind: "end", value: "", source: "", ...place(query.length) });
  return tokens;
}

/** A quote inside a text is written twice: `'O''Brien'`. */
function readText(
  query: string,
  start: number,
  quote: string,
  at: { line: number; column: number },
): { value: string; end: number } {
  let value = "";
  let position = start + 1;
  for (;;) {
    const end = query.indexOf(quote, position);
    if (end < 0) throw unexpected(at.line, at.column, query.slice(start, start + 50));
    value += query.slice(position, end);
    if (query[end + 1] !== quote) return { value, end: end + 1 };
    value += quote;
    position = end + 2;
  }
}

/** Line and column of a position; positions are asked for in ascending order. */
function places(query: string): (position: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  return (position) => {
    for (let next = query.indexOf("\n", start); next >= 0 && next < position; next = query.indexOf("\n", start)) {
      line++;
      start = next + 1;
    }
    return { line, column: position - start + 1 };
  };
}
