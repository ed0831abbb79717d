import type { Collection } from "../../state/collection.ts";
import { type Column, type Family, resolveColumn } from "../criteria/column.ts";
import { type Condition, likePattern, type Test } from "../criteria/condition.ts";
import { EMPTY } from "../criteria/json.ts";
import { type Key, keyOfLiteral, keyOfValue } from "../criteria/value.ts";
import { viewCondition } from "../criteria/view.ts";
import type { Module } from "../metadata/module.ts";
import type { Org } from "../org.ts";
import type { Expression, Literal, Operand, Operator, Query, Selected, Where } from "./ast.ts";
import { CoqlRefused, invalidOperator, invalidQuery, invalidValue, limitExceeded } from "./refused.ts";

/** A query whose names are found and whose values are of the right kind: nothing can go wrong any more. */
export interface Plan {
  readonly org: Org;
  readonly module: Module;
  readonly rows: Collection;
  readonly outputs: readonly Output[];
  readonly where: Condition;
  readonly groupBy: readonly Column[];
  /** One group of all rows: aggregates without `group by`. */
  readonly aggregated: boolean;
  readonly orderBy: readonly Sort[];
  readonly count: number;
  readonly offset: number;
  /** What the answer depends on beside the query itself. */
  readonly reads: ReadonlySet<Collection>;
}

export interface Output {
  /** Key in the reply. */
  readonly key: string;
  readonly column: Column;
  readonly aggregate: Aggregate | undefined;
}

export interface Sort {
  readonly column: Column;
  readonly aggregate: Aggregate | undefined;
  readonly direction: "asc" | "desc";
}

const AGGREGATES = ["SUM", "MIN", "MAX", "AVG", "COUNT"] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** Get Records through a COQL Query, and Kaizen #183 for what grew with v7. */
export const LIMITS = {
  columns: 500,
  conditions: 25,
  values: 100,
  orderBy: 10,
  groupBy: 4,
  aggregates: 5,
  subqueries: 5,
  rows: 2000,
  reach: 100_000,
  defaultRows: 200,
} as const;

/** Columns of these types cannot be selected; the rows behind them have modules of their own. */
const UNSELECTABLE: ReadonlySet<string> = new Set(["multiselectlookup", "multiuserlookup", "subform"]);

const SAME: readonly Operator[] = ["=", "!=", "in", "not in", "is null", "is not null"];
const SIZE: readonly Operator[] = [...SAME, ">", ">=", "<", "<=", "between", "not between"];
const TEXT: readonly Operator[] = [...SAME, "like", "not like"];
const OPERATORS: Readonly<Record<Family, readonly Operator[]>> = {
  text: TEXT,
  picklist: TEXT,
  multi: TEXT,
  lookup: SAME,
  number: SIZE,
  bigint: SIZE,
  date: SIZE,
  datetime: SIZE,
  boolean: ["="],
  textarea: [],
  other: [],
};

/** Runs a subquery: gives the values of its one column. */
export type Subquery = (plan: Plan) => readonly unknown[];

/** `user` is who asks: a view may show each user something else. */
export function planQuery(org: Org, query: Query, user: string, run: Subquery): Plan {
  return new Planner(org, user, run).plan(query);
}

class Planner {
  readonly #org: Org;
  readonly #user: string;
  readonly #run: Subquery;
  readonly #reads = new Set<Collection>();
  #conditions = 0;
  #subqueries = 0;

  constructor(org: Org, user: string, run: Subquery) {
    this.#org = org;
    this.#user = user;
    this.#run = run;
  }

  /** `all`: as many rows as there are, where the query has no limit. */
  plan(query: Query, all = false): Plan {
    const { from, limit } = query;
    const module = this.#org.module(from.module);
    if (!module) throw invalidQuery("module given seems to be invalid", { module: from.module });
    const rows = this.#org.records(module.api_name);
    this.#reads.add(rows);
    const outputs = this.#outputs(module, query.select);
    const groupBy = this.#groupBy(module, query, outputs);
    const aggregated = outputs.some(({ aggregate }) => aggregate !== undefined);
    if (aggregated || groupBy.length > 0) requireGrouped(outputs, groupBy);
    const where = this.#where(module, query.where);
    const { count, offset } = limit ?? { count: all ? LIMITS.reach : LIMITS.defaultRows, offset: 0 };
    if (limit && count > LIMITS.rows) throw limitExceeded("limit exceeded", { limit: LIMITS.rows, clause: "limit" });
    if (offset + count > LIMITS.reach) throw limitExceeded("limit exceeded", { limit: LIMITS.reach, clause: "offset" });
    return {
      org: this.#org,
      module,
      rows,
      outputs,
      where: from.view === undefined ? where : { kind: "and", of: [this.#view(module, from.view), where] },
      groupBy,
      aggregated,
      orderBy: this.#orderBy(module, query, outputs, groupBy, aggregated),
      count,
      offset,
      reads: this.#reads,
    };
  }

  #view(module: Module, cvid: string): Condition {
    const condition = viewCondition(module, cvid, this.#user);
    if (!condition) throw invalidQuery("cvid given seems to be invalid", { cvid });
    return condition;
  }

  #column(module: Module, name: string): Column {
    const resolved = resolveColumn(this.#org, module.api_name, name);
    if ("column" in resolved) {
      if (resolved.column.elsewhere) this.#readsThrough(module, name);
      return resolved.column;
    }
    throw resolved.problem === "too deep"
      ? limitExceeded("join limit exceeded", { limit: resolved.limit, column_name: name })
      : invalidQuery("column given seems to be invalid", { column_name: name });
  }

  /** A path's answer depends on every module that it goes through. */
  #readsThrough(module: Module, name: string): void {
    let current: Module | undefined = module;
    for (const segment of name.split(".").slice(0, -1)) {
      const [lookup, target] = segment.split("->") as [string, string | undefined];
      const next: string | undefined = target ?? current?.field(lookup)?.lookup[0];
      this.#reads.add(next === undefined ? this.#org.collection("users") : this.#org.records(next));
      current = next === undefined ? undefined : this.#org.module(next);
    }
  }

  #outputs(module: Module, select: readonly Selected[]): Output[] {
    if (select.length > LIMITS.columns) {
      throw limitExceeded("select column limit exceeded", { limit: LIMITS.columns, clause: "select" });
    }
    const seen = new Set<string>();
    for (const { expression } of select) {
      const text = keyOf(expression);
      if (seen.has(text)) throw duplicate(expression);
      seen.add(text);
    }
    checkAliases(select);
    const outputs = select.map(({ expression, alias }) => this.#output(module, expression, alias));
    if (outputs.filter(({ aggregate }) => aggregate).length > LIMITS.aggregates) {
      throw limitExceeded("aggregate function limit exceeded", { limit: LIMITS.aggregates });
    }
    return outputs;
  }

  #output(module: Module, expression: Expression, alias: string | undefined): Output {
    const key = alias ?? keyOf(expression);
    if (expression.kind === "column") {
      const column = this.#column(module, expression.name);
      if (column.field && UNSELECTABLE.has(column.field.data_type)) {
        throw invalidQuery("unsupported column", { column_name: expression.name });
      }
      return { key, column, aggregate: undefined };
    }
    const aggregate = AGGREGATES.find((each) => each === expression.function);
    if (!aggregate) {
      throw new CoqlRefused("INVALID_DATA", "invalid data", {
        reason: "unsupported aggregate function",
        column: `${expression.function}(${expression.column})`,
      });
    }
    const column = this.#column(module, expression.column);
    if (!SUMMED[aggregate](column.family)) {
      throw invalidQuery("unsupported column", { column_name: expression.column, aggregate });
    }
    return { key, column, aggregate };
  }

  #groupBy(module: Module, { groupBy }: Query, outputs: readonly Output[]): Column[] {
    if (groupBy.length > LIMITS.groupBy) {
      throw limitExceeded("group by column limit exceeded", { limit: LIMITS.groupBy, clause: "group by" });
    }
    return groupBy.map(
      (name) => outputs.find(({ key, aggregate }) => key === name && !aggregate)?.column ?? this.#column(module, name),
    );
  }

  #orderBy(
    module: Module,
    { orderBy }: Query,
    outputs: readonly Output[],
    groupBy: readonly Column[],
    aggregated: boolean,
  ): Sort[] {
    if (orderBy.length > LIMITS.orderBy) {
      throw limitExceeded("order by column limit exceeded", { limit: LIMITS.orderBy, clause: "order by" });
    }
    return orderBy.map(({ expression, direction }) => {
      const output =
        outputs.find(({ key }) => key === keyOf(expression)) ?? this.#output(module, expression, undefined);
      const { column, aggregate } = output;
      const grouped = aggregated || groupBy.length > 0;
      if (!aggregate && (column.family === "other" || column.family === "textarea")) {
        throw invalidQuery("unsupported column", { column_name: column.name });
      }
      if (grouped !== (aggregate !== undefined) && !groupBy.some(({ name }) => name === column.name)) {
        throw invalidQuery("Invalid query formed", { column_name: column.name });
      }
      // A look-up is ordered by the name of what it shows.
      if (column.family === "lookup") this.#readsThrough(module, `${column.name}.id`);
      return { column, aggregate, direction };
    });
  }

  #where(module: Module, where: Where): Condition {
    if (where.kind !== "comparison") {
      return { kind: where.kind, of: [this.#where(module, where.left), this.#where(module, where.right)] };
    }
    if (++this.#conditions > LIMITS.conditions) {
      throw limitExceeded("criteria limit exceeded", { limit: LIMITS.conditions, clause: "where" });
    }
    const column = this.#column(module, where.column);
    const allowed = OPERATORS[column.family];
    if (allowed.length === 0) {
      throw invalidQuery("unsupported column in criteria", {
        cv_criteria: false,
        column_name: where.column,
        value: shownOperand(where.operand),
        operator: where.operator,
      });
    }
    if (!allowed.includes(where.operator)) throw invalidOperator(where.column, where.operator);
    return { kind: "test", column, test: this.#test(column, where.operator, where.operand) };
  }

  #test(column: Column, operator: Operator, operand: Operand): Test {
    const keyOfEach = ({ value }: Literal): Key => {
      const key = keyOfLiteral(column.family, value);
      if (key === undefined) throw invalidValue(column.name, operator);
      return key;
    };
    switch (operand.kind) {
      case "none":
        return { is: operator === "is null" ? "empty" : "filled" };
      case "range":
        return {
          is: operator === "between" ? "between" : "not_between",
          low: keyOfEach(operand.low),
          high: keyOfEach(operand.high),
        };
      case "list":
        if (operand.values.length > LIMITS.values) {
          throw limitExceeded("in operator value limit exceeded", { limit: LIMITS.values, column_name: column.name });
        }
        return { is: operator === "in" ? "in" : "not_in", keys: new Set(operand.values.map(keyOfEach)) };
      case "query":
        return this.#subqueryTest(column, operator, operand.query);
      case "literal": {
        if (operator === "like" || operator === "not like") {
          const pattern = likePattern(operand.value.value);
          // `not like` takes a part alone: '%part%'.
          const part = pattern.length === 3 && pattern[0] === "" && pattern[2] === "";
          if (operator === "not like" && !part) throw invalidValue(column.name, operator);
          return { is: operator === "like" ? "like" : "not_like", pattern };
        }
        return { is: COMPARISONS[operator]!, key: keyOfEach(operand.value) };
      }
    }
  }

  #subqueryTest(column: Column, operator: Operator, query: Query): Test {
    const sub_query_sequence = this.#subqueries++;
    if (this.#subqueries > LIMITS.subqueries) {
      throw limitExceeded("subquery limit exceeded", { limit: LIMITS.subqueries });
    }
    if (query.select.length !== 1) {
      throw invalidQuery("subquery should contains only one column", {
        sub_query_sequence,
        column_name: query.select.map(({ expression }) => keyOf(expression)),
      });
    }
    const plan = this.plan(query, true);
    const keys = new Set<Key>();
    for (const value of this.#run(plan)) {
      // A look-up's value against an id, and the other way round, meet as text.
      const text = keyOfValue(plan.outputs[0]!.column.family, value);
      const key = text === undefined ? undefined : keyOfLiteral(column.family, String(text));
      if (key !== undefined) keys.add(key);
    }
    if (operator === "in" || operator === "not in") return { is: operator === "in" ? "in" : "not_in", keys };
    if (keys.size > 1 || operator === "like" || operator === "not like") {
      throw invalidQuery("subquery return more than one values which is incompatible for the operator", {
        sub_query_sequence,
        operator,
      });
    }
    const [key] = keys;
    // Nothing compares with nothing.
    return key === undefined ? { is: "in", keys } : { is: COMPARISONS[operator]!, key };
  }
}

const COMPARISONS: Readonly<
  Partial<Record<Operator, "equal" | "not_equal" | "less" | "less_equal" | "greater" | "greater_equal">>
> = {
  "=": "equal",
  "!=": "not_equal",
  "<": "less",
  "<=": "less_equal",
  ">": "greater",
  ">=": "greater_equal",
};

const SUMMED: Readonly<Record<Aggregate, (family: Family) => boolean>> = {
  SUM: (family) => family === "number",
  AVG: (family) => family === "number",
  MIN: (family) => ["number", "bigint", "date", "datetime"].includes(family),
  MAX: (family) => ["number", "bigint", "date", "datetime"].includes(family),
  COUNT: () => true,
};

const keyOf = (expression: Expression): string =>
  expression.kind === "column" ? expression.name : `${expression.function}(${expression.column})`;

const nameOf = (expression: Expression): string => (expression.kind === "column" ? expression.name : expression.column);

const duplicate = (expression: Expression): CoqlRefused =>
  expression.kind === "column"
    ? new CoqlRefused("DUPLICATE_DATA", "duplicate select column", { column_name: expression.name })
    : new CoqlRefused("DUPLICATE_DATA", "duplicate aggregate function", {
        column_name: expression.column,
        aggregate: expression.function,
      });

function checkAliases(select: readonly Selected[]): void {
  const plain = new Set(select.filter(({ alias }) => alias === undefined).map(({ expression }) => keyOf(expression)));
  const aliases = new Map<string, Expression>();
  for (const { expression, alias } of select) {
    if (alias === undefined) continue;
    const other = aliases.get(alias);
    if (other) {
      throw new CoqlRefused("DUPLICATE_ALIAS", "same alias cannot refer more than one column", {
        referred_columns: [nameOf(other), nameOf(expression)],
        alias,
      });
    }
    aliases.set(alias, expression);
    if (plain.has(alias)) {
      throw invalidQuery(
        "column name or property name given in select columns without alias name cannot be an alias name for other select columns",
        { column_name: nameOf(expression), alias },
      );
    }
  }
}

/** Beside aggregates stands only what the rows are grouped by. */
function requireGrouped(outputs: readonly Output[], groupBy: readonly Column[]): void {
  const grouped = new Set(groupBy.map(({ name }) => name));
  const loose = outputs.find(({ aggregate, column }) => !aggregate && !grouped.has(column.name));
  if (loose) throw invalidQuery("Invalid query formed", { column_name: loose.column.name });
}

function shownOperand(operand: Operand): unknown {
  switch (operand.kind) {
    case "none":
      return EMPTY;
    case "literal":
      return operand.value.value;
    case "list":
      return operand.values.map(({ value }) => value);
    case "range":
      return [operand.low.value, operand.high.value];
    case "query":
      return "";
  }
}
