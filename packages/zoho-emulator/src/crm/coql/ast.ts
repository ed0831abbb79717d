/** `select … from … where …`, as it was written. */
export interface Query {
  readonly select: readonly Selected[];
  readonly from: From;
  readonly where: Where;
  readonly groupBy: readonly string[];
  readonly orderBy: readonly Order[];
  readonly limit: Limit | undefined;
}

export interface Selected {
  readonly expression: Expression;
  readonly alias: string | undefined;
}

export type Expression =
  /** `Last_Name`, `Account_Name.Industry`, `What_Id->Leads.Company`, or an alias in `order by`. */
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "aggregate"; readonly function: string; readonly column: string };

export interface From {
  readonly module: string;
  /** Written `!Module`, to tell it from a field of that name. */
  readonly marked: boolean;
  /** Custom view: `Leads#4876876000000000100`. */
  readonly view: string | undefined;
}

export type Where =
  | { readonly kind: "and" | "or"; readonly left: Where; readonly right: Where }
  | { readonly kind: "comparison"; readonly column: string; readonly operator: Operator; readonly operand: Operand };

export const OPERATORS = [
  "=",
  "!=",
  ">",
  ">=",
  "<",
  "<=",
  "like",
  "not like",
  "in",
  "not in",
  "between",
  "not between",
  "is null",
  "is not null",
] as const;
export type Operator = (typeof OPERATORS)[number];

export type Operand =
  | { readonly kind: "none" }
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "list"; readonly values: readonly Literal[] }
  | { readonly kind: "range"; readonly low: Literal; readonly high: Literal }
  | { readonly kind: "query"; readonly query: Query };

/** Numbers keep their digits: an id is beyond what a number can hold. */
export interface Literal {
  readonly kind: "text" | "number" | "word";
  readonly value: string;
}

export interface Order {
  readonly expression: Expression;
  readonly direction: "asc" | "desc";
}

export interface Limit {
  readonly count: number;
  readonly offset: number;
}

const RESERVED = new Set(
  "select from where and or not in like between is null group order by asc desc limit offset as true false".split(" "),
);
export const isReserved = (word: string): boolean => RESERVED.has(word.toLowerCase());

/** The query as text; parsing it gives the same query again. */
export function print(query: Query): string {
  const { select, from, where, groupBy, orderBy, limit } = query;
  const clauses = [
    `select ${select.map(({ expression, alias }) => expressionText(expression) + (alias === undefined ? "" : ` as ${nameText(alias)}`)).join(", ")}`,
    `from ${from.marked ? "!" : ""}${nameText(from.module)}${from.view === undefined ? "" : `#${from.view}`}`,
    `where ${whereText(where)}`,
  ];
  if (groupBy.length > 0) clauses.push(`group by ${groupBy.map(nameText).join(", ")}`);
  if (orderBy.length > 0) {
    clauses.push(
      `order by ${orderBy.map(({ expression, direction }) => `${expressionText(expression)} ${direction}`).join(", ")}`,
    );
  }
  if (limit) clauses.push(`limit ${limit.count} offset ${limit.offset}`);
  return clauses.join(" ");
}

export const expressionText = (expression: Expression): string =>
  expression.kind === "column" ? nameText(expression.name) : `${expression.function}(${nameText(expression.column)})`;

const PLAIN = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
const nameText = (name: string): string => (PLAIN.test(name) && !isReserved(name) ? name : quoted(name));
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function whereText(where: Where): string {
  if (where.kind === "comparison") {
    return `${nameText(where.column)} ${where.operator}${operandText(where.operand)}`;
  }
  return `(${whereText(where.left)}) ${where.kind} (${whereText(where.right)})`;
}

function operandText(operand: Operand): string {
  switch (operand.kind) {
    case "none":
      return "";
    case "literal":
      return ` ${literalText(operand.value)}`;
    case "list":
      return ` (${operand.values.map(literalText).join(", ")})`;
    case "range":
      return ` ${literalText(operand.low)} and ${literalText(operand.high)}`;
    case "query":
      return ` (${print(operand.query)})`;
  }
}

const literalText = ({ kind, value }: Literal): string => (kind === "text" ? quoted(value) : value);
