import {
  type Expression,
  type From,
  isReserved,
  type Limit,
  type Literal,
  type Operand,
  type Operator,
  type Order,
  type Query,
  type Selected,
  type Where,
} from "./ast.ts";
import {
  CoqlRefused,
  invalidQuery,
  missingClause,
  notSupported,
  unexpected,
  unparsable,
  unsupportedOperator,
} from "./refused.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Brackets and subqueries deeper than this are refused, so that no query exhausts the stack. */
const MAX_DEPTH = 60;

/** Reads a query. Throws `CoqlRefused` with the reply that Zoho would give. */
export function parse(text: string): Query {
  const parser = new Parser(tokenize(text));
  const query = parser.query();
  parser.skip(";");
  if (parser.next.kind !== "end") throw parser.surprise();
  return query;
}

class Parser {
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token {
    return this.#tokens[this.#position]!;
  }

  query(): Query {
    this.#descend();
    if (!this.#word("select")) throw notSupported();
    const select = this.#list(() => this.#selected());
    if (!this.#word("from")) throw this.next.kind === "end" ? missingClause("from") : this.surprise();
    const from = this.#from();
    // Which clause is missed is said only when nothing else stands in its place.
    if (!this.#word("where")) {
      throw this.next.kind === "end" || this.#atClause() ? missingClause("where") : this.surprise();
    }
    const where = this.#where();
    const groupBy = this.#words("group", "by") ? this.#list(() => this.#name()) : [];
    const orderBy = this.#words("order", "by") ? this.#list(() => this.#order()) : [];
    const limit = this.#limit();
    this.#depth--;
    return { select, from, where, groupBy, orderBy, limit };
  }

  surprise(): CoqlRefused {
    const { line, column, source } = this.next;
    return unexpected(line, column, source);
  }

  skip(symbol: string): boolean {
    if (this.next.kind !== "symbol" || this.next.value !== symbol) return false;
    this.#position++;
    return true;
  }

  #descend(): void {
    if (++this.#depth > MAX_DEPTH) throw unparsable(this.next.source);
  }

  #is(word: string, token: Token = this.next): boolean {
    return token.kind === "word" && token.value.toLowerCase() === word;
  }

  #word(word: string): boolean {
    if (!this.#is(word)) return false;
    this.#position++;
    return true;
  }

  #words(first: string, second: string): boolean {
    if (!this.#is(first)) return false;
    this.#position++;
    if (!this.#word(second)) throw this.surprise();
    return true;
  }

  #atClause(): boolean {
    return ["group", "order", "limit", "offset"].some((word) => this.#is(word));
  }

  #expect(symbol: string): void {
    if (!this.skip(symbol)) throw this.surprise();
  }

  #list<T>(read: () => T): T[] {
    const items = [read()];
    while (this.skip(",")) items.push(read());
    return items;
  }

  /** A reserved word is a name only in quotes. */
  #name(): string {
    const token = this.next;
    if (token.kind === "text" || (token.kind === "word" && !isReserved(token.value))) {
      this.#position++;
      return token.value;
    }
    throw this.surprise();
  }

  #expression(): Expression {
    const quoted = this.next.kind === "text";
    const name = this.#name();
    if (quoted || !this.skip("(")) return { kind: "column", name };
    const column = this.#name();
    this.#expect(")");
    return { kind: "aggregate", function: name, column };
  }

  #selected(): Selected {
    const expression = this.#expression();
    const alias = this.#word("as") ? this.#name() : undefined;
    if (alias === "") {
      throw new CoqlRefused("INVALID_ALIAS", "alias name cannot be an empty string", {
        column_name: expression.kind === "column" ? expression.name : expression.column,
        alias,
      });
    }
    return { expression, alias };
  }

  #from(): From {
    const marked = this.skip("!");
    const module = this.#name();
    if (!this.skip("#")) return { module, marked, view: undefined };
    const { kind, value } = this.next;
    if (kind !== "number" && kind !== "text") throw this.surprise();
    this.#position++;
    if (!/^\d+$/.test(value)) throw invalidQuery("cvid given seems to be invalid", { cvid: value });
    return { module, marked, view: value };
  }

  /** Conditions stand in pairs: a third one without brackets around two of them is an error. */
  #where(): Where {
    this.#descend();
    const left = this.#operand();
    const kind = this.#connective();
    if (!kind) {
      this.#depth--;
      return left;
    }
    const right = this.#operand();
    if (this.#is("and") || this.#is("or")) throw unparsable(this.next.source);
    this.#depth--;
    return { kind, left, right };
  }

  #connective(): "and" | "or" | undefined {
    return this.#word("and") ? "and" : this.#word("or") ? "or" : undefined;
  }

  #operand(): Where {
    if (this.#is("not")) throw unsupportedOperator(this.next.source);
    if (!this.skip("(")) return this.#comparison();
    const where = this.#where();
    this.#expect(")");
    return where;
  }

  #comparison(): Where {
    if (this.next.kind === "end") throw unparsable("where");
    const column = this.#name();
    const operator = this.#operator();
    return { kind: "comparison", column, operator, operand: this.#value(operator) };
  }

  #operator(): Operator {
    const token = this.next;
    if (token.kind === "end") throw this.surprise();
    this.#position++;
    if (token.kind === "symbol") {
      switch (token.value) {
        case "=":
        case "!=":
        case ">":
        case ">=":
        case "<":
        case "<=":
          return token.value;
        case "<>":
          throw unsupportedOperator(token.source);
      }
    }
    const word = token.kind === "word" ? token.value.toLowerCase() : "";
    if (word === "like" || word === "in" || word === "between") return word;
    if (word === "is") {
      const not = this.#word("not");
      if (!this.#word("null")) throw this.surprise();
      return not ? "is not null" : "is null";
    }
    if (word === "not") {
      if (this.#word("like")) return "not like";
      if (this.#word("in")) return "not in";
      if (this.#word("between")) return "not between";
      throw unsupportedOperator(token.source);
    }
    if (word !== "") throw unsupportedOperator(token.source);
    this.#position--;
    throw this.surprise();
  }

  #value(operator: Operator): Operand {
    switch (operator) {
      case "is null":
      case "is not null":
        return { kind: "none" };
      case "between":
      case "not between": {
        const low = this.#literal();
        if (!this.#word("and")) throw this.surprise();
        return { kind: "range", low, high: this.#literal() };
      }
      case "in":
      case "not in": {
        this.#expect("(");
        if (this.#is("select")) return this.#subquery();
        const values = this.#list(() => this.#literal());
        this.#expect(")");
        return { kind: "list", values };
      }
      default:
        if (this.skip("(")) {
          if (!this.#is("select")) throw this.surprise();
          return this.#subquery();
        }
        return { kind: "literal", value: this.#literal() };
    }
  }

  #subquery(): Operand {
    const query = this.query();
    this.#expect(")");
    return { kind: "query", query };
  }

  #literal(): Literal {
    const { kind, value } = this.next;
    if (kind === "text" || kind === "number") {
      this.#position++;
      return { kind, value };
    }
    if (this.#is("true") || this.#is("false")) {
      this.#position++;
      return { kind: "word", value: value.toLowerCase() };
    }
    throw this.surprise();
  }

  #order(): Order {
    const expression = this.#expression();
    const direction = this.#word("desc") ? "desc" : "asc";
    if (direction === "asc") this.#word("asc");
    return { expression, direction };
  }

  /** `limit 10`, `limit 20, 10` with the offset first, `limit 10 offset 20`. */
  #limit(): Limit | undefined {
    if (!this.#word("limit")) return undefined;
    const first = this.#whole("limit");
    if (this.skip(",")) return limitOf(this.#whole("limit"), first);
    return limitOf(first, this.#word("offset") ? this.#whole("offset") : 0);
  }

  #whole(clause: "limit" | "offset"): number {
    const { kind, value, source } = this.next;
    if (kind === "end") throw this.surprise();
    if (kind !== "number" || !/^-?\d{1,15}$/.test(value)) {
      throw invalidQuery(`${clause} given seems to be invalid`, { [clause]: source });
    }
    this.#position++;
    return Number(value);
  }
}

function limitOf(count: number, offset: number): Limit {
  if (count <= 0) throw new CoqlRefused("INVALID_DATA", "limit should be greater than 0");
  if (offset < 0) throw invalidQuery("offset given seems to be invalid", { offset: String(offset) });
  return { count, offset };
}
