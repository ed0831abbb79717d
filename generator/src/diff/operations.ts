import { OPEN_RECORDS } from "../emit/operations.ts";
import type { ApiModel, Cost, Operation, Parameter, Result, Type } from "../model/api-model.ts";
import { refsIn } from "../model/types.ts";
import { compare } from "../support/order.ts";
import type { Bump, Change, ChangeKind } from "./change.ts";
import { describeTypeChange } from "./describe.ts";
import type { Edition } from "./relation.ts";

const operationsOf = (model: ApiModel): Operation[] => model.resources.flatMap(({ operations }) => operations);

export function diffOperations(before: Edition, after: Edition): Change[] {
  const old = new Map(operationsOf(before.model).map((operation) => [operation.name, operation]));
  const fresh = new Map(operationsOf(after.model).map((operation) => [operation.name, operation]));
  const primaryOf = (operations: Iterable<Operation>): Map<string, Operation> =>
    new Map([...operations].filter(({ replacedBy }) => !replacedBy).map((operation) => [operation.key, operation]));
  const oldByKey = primaryOf(old.values());
  const freshByKey = primaryOf(fresh.values());
  const changes: Change[] = [];
  for (const [name, operation] of old) {
    const now = fresh.get(name);
    changes.push(
      ...(now ? diffOperation(operation, before, now, after) : [gone(operation, freshByKey.get(operation.key))]),
    );
  }
  for (const [name, operation] of fresh) {
    if (old.has(name)) continue;
    const earlier = oldByKey.get(operation.key);
    // A rename is told under the name that the user knows.
    const renamed =
      earlier && !operation.replacedBy && (fresh.get(earlier.name)?.replacedBy || !fresh.has(earlier.name));
    if (!renamed) changes.push(added(operation));
  }
  return changes;
}

function added(operation: Operation): Change {
  const { replacedBy, method, path } = operation;
  const what = replacedBy ? `as another name of \`${replacedBy}\`` : `(\`${method} ${path}\`)`;
  return change(operation, "operation-added", "minor", `Add \`${operation.name}\` ${what}.`);
}

function gone(operation: Operation, successor: Operation | undefined): Change {
  const { name, replacedBy, method, path } = operation;
  if (successor && !replacedBy) {
    return change(
      operation,
      "operation-renamed",
      "major",
      `\`${name}\` is now called \`${successor.name}\`: call that.`,
    );
  }
  const todo = successor
    ? `: call \`${successor.name}\``
    : `: Zoho no longer documents \`${method} ${path}\`; send it through \`session.fetch\` if you still need it`;
  return change(operation, "operation-removed", "major", `\`${name}\` is gone${todo}.`);
}

function change(operation: Operation, kind: ChangeKind, bump: Bump, sentence: string, member?: string): Change {
  const subject = member ? `${operation.name} ${member}` : operation.name;
  return { kind, resource: operation.resource, subject, bump, sentence };
}

function diffOperation(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const name = `\`${old.name}\``;
  const changes: Change[] = [];
  const add = (kind: ChangeKind, bump: Bump, sentence: string, member?: string): void => {
    changes.push(change(old, kind, bump, sentence, member));
  };
  if (now.replacedBy && now.replacedBy !== old.replacedBy) {
    add("operation-deprecated", "minor", `${name} is deprecated: call \`${now.replacedBy}\`, which does the same.`);
  } else if (old.replacedBy && !now.replacedBy) {
    add("operation-restored", "minor", `${name} is no longer deprecated.`);
  }
  changes.push(...diffArguments(old, before, now, after), ...diffResult(old, before, now, after));

  if (paging(old.result) !== paging(now.result) && old.result.kind === "page" && now.result.kind === "page") {
    const lost = now.result.paging === "none";
    const text = lost
      ? `${name} has one page only now: iterating over it ends there`
      : old.result.paging === "none"
        ? `${name} now iterates over all pages`
        : `${name} now pages by ${now.result.paging}`;
    add("paging-changed", lost ? "major" : "minor", `${text}.`);
  }
  if (old.retry !== now.retry) {
    const text =
      now.retry === "unsafe"
        ? "is no longer repeated when its answer was lost: catch `OutcomeUnknownError`"
        : "is now repeated when its answer was lost";
    const bump = now.retry === "unsafe" || old.retry === "unsafe" ? "minor" : "patch";
    add(
      "retry-changed",
      bump,
      old.retry === "unsafe" || now.retry === "unsafe" ? `${name} ${text}.` : `${name} is ${now.retry} now.`,
    );
  }
  const scopes = scopeChange(old.scopes, now.scopes);
  if (scopes) add("scopes-changed", "minor", `${name} ${scopes}.`);
  const cost = costText(old.cost, now.cost);
  if (cost) add("cost-changed", "patch", `${name} ${cost}.`);
  const newCodes = now.errorCodes.filter((code) => !old.errorCodes.includes(code));
  const oldCodes = old.errorCodes.filter((code) => !now.errorCodes.includes(code));
  if (newCodes.length + oldCodes.length > 0) {
    const list = (codes: readonly string[]): string => codes.map((code) => `\`${code}\``).join(", ");
    const parts = [
      ...(newCodes.length > 0 ? [`may now refuse with ${list(newCodes)}`] : []),
      ...(oldCodes.length > 0 ? [`is no longer documented to refuse with ${list(oldCodes)}`] : []),
    ];
    add("errors-changed", "patch", `${name} ${parts.join(" and ")}.`);
  }
  if (isSentOtherwise(old, now)) {
    add(
      "wire-changed",
      "patch",
      `${name} is sent as \`${now.method} ${now.path}\`${now.key === old.key ? " in another form" : ""}.`,
    );
  }
  return changes;
}

/** Arguments in order, before `options`. */
function argumentKinds({ pathParameters, body, parameters }: Operation): string[] {
  return [
    ...pathParameters.map(({ name }) => `\`${name}\``),
    ...(body ? ["the body"] : []),
    ...(parameters.length > 0 ? ["`params`"] : []),
  ];
}

function diffArguments(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const name = `\`${old.name}\``;
  const changes: Change[] = [];
  const add = (kind: ChangeKind, bump: Bump, sentence: string, member?: string): void => {
    changes.push(change(old, kind, bump, sentence, member));
  };
  const shape = (operation: Operation): string =>
    `${operation.pathParameters.length} ${operation.body !== undefined} ${operation.parameters.length > 0}`;
  if (shape(old) !== shape(now)) {
    const list = [...argumentKinds(now), "`options`"].join(", ");
    add("arguments-changed", "major", `${name} takes other arguments: ${list}. Pass them in this order.`);
  }
  for (const [index, parameter] of old.pathParameters.entries()) {
    const other = now.pathParameters[index];
    const difference = other && describeTypeChange(parameter.type, before, other.type, after, "request");
    const moved =
      other && other.name !== parameter.name && now.pathParameters.some(({ name }) => name === parameter.name);
    if (moved) {
      add(
        "path-argument-changed",
        "major",
        `${name} takes \`${other.name}\` as argument ${index + 1} now, was \`${parameter.name}\`: swap them.`,
        parameter.name,
      );
    } else if (difference) {
      add(
        "path-argument-changed",
        difference.bump,
        `The argument \`${parameter.name}\` of ${name} ${difference.text}.`,
        parameter.name,
      );
    }
  }
  if (old.body && now.body) {
    const difference = describeTypeChange(old.body.type, before, now.body.type, after, "request");
    const generic = isGeneric(old.body.type, "body") !== isGeneric(now.body.type, "body");
    if (generic)
      add(
        "body-changed",
        "major",
        `The body of ${name} ${isGeneric(now.body.type, "body") ? "takes" : "no longer takes"} a type parameter: mend calls that state one.`,
      );
    else if (difference) add("body-changed", difference.bump, `The body of ${name} ${difference.text}.`);
    if (old.body.required !== now.body.required) {
      add(
        "body-changed",
        now.body.required ? "major" : "minor",
        `The body of ${name} ${now.body.required ? "is required now: pass it" : "may be left out"}.`,
      );
    }
  }
  changes.push(...diffParameters(old, before, now, after));
  return changes;
}

function diffParameters(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const name = `\`${old.name}\``;
  const byName = (parameters: readonly Parameter[]): Map<string, Parameter> =>
    new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const known = byName(old.parameters);
  const current = byName(now.parameters);
  const changes: Change[] = [];
  for (const parameter of old.parameters) {
    const member = `\`${parameter.name}\` of ${name}`;
    const other = current.get(parameter.name);
    const add = (kind: ChangeKind, bump: Bump, sentence: string): void => {
      changes.push(change(old, kind, bump, sentence, parameter.name));
    };
    if (!other) {
      add("parameter-removed", "major", `${member} is gone: leave it out.`);
      continue;
    }
    if (parameter.required !== other.required) {
      add(
        "parameter-required",
        other.required ? "major" : "minor",
        `${member} ${other.required ? "is required now: pass it" : "may be left out"}.`,
      );
    }
    const difference = describeTypeChange(parameter.type, before, other.type, after, "request");
    if (difference) add("parameter-changed", difference.bump, `${member} ${difference.text}.`);
  }
  for (const parameter of now.parameters) {
    if (known.has(parameter.name)) continue;
    const sentence = parameter.required
      ? `${name} needs \`${parameter.name}\` now: pass it.`
      : `${name} takes \`${parameter.name}\`.`;
    changes.push(change(old, "parameter-added", parameter.required ? "major" : "minor", sentence, parameter.name));
  }
  return changes;
}

const RESULTS: Readonly<Record<Result["kind"], string>> = {
  page: "pages of rows",
  entity: "one entity",
  value: "a value",
  batch: "the outcome of every row",
  outcome: "the outcome of one write",
  file: "a file",
  none: "nothing",
};

function diffResult(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const name = `\`${old.name}\``;
  const [from, to] = [old.result, now.result];
  // One promise to the caller, whatever the answer is wrapped in.
  const family = ({ kind }: Result): string =>
    kind === "entity" || kind === "value" || kind === "outcome" ? "promise" : kind;
  if (family(from) !== family(to)) {
    return [
      change(
        old,
        "result-kind-changed",
        "major",
        `${name} now gives ${RESULTS[to.kind]}, was ${RESULTS[from.kind]}: mend what reads it.`,
      ),
    ];
  }
  const [type, other] = [typeOfResult(from), typeOfResult(to)];
  if (!type || !other) return [];
  if (isGeneric(type, "result") !== isGeneric(other, "result")) {
    const verb = isGeneric(other, "result") ? "takes" : "no longer takes";
    return [
      change(
        old,
        "result-changed",
        "major",
        `${name} ${verb} a type parameter for its rows: mend calls that state one.`,
      ),
    ];
  }
  const difference = describeTypeChange(type, before, other, after, "response");
  return difference ? [change(old, "result-changed", difference.bump, `What ${name} gives ${difference.text}.`)] : [];
}

function typeOfResult(result: Result): Type | undefined {
  switch (result.kind) {
    case "page":
      return result.item;
    case "entity":
    case "value":
      return result.type;
    case "batch":
    case "outcome":
      return result.row;
    default:
      return undefined;
  }
}

/** Does the method take the rows' type as a parameter? */
function isGeneric(type: Type, side: "result" | "body"): boolean {
  const whole = type.kind === "ref" || (type.kind === "array" && type.items.kind === "ref");
  return whole && [...refsIn(type)].some((name) => OPEN_RECORDS[name] === side);
}

const paging = (result: Result): string | undefined => (result.kind === "page" ? result.paging : undefined);

const key = (together: readonly string[]): string => [...together].sort(compare).join(" with ");

/**
 * Never more than minor, though a token may need another scope: Zoho refuses it whichever edition of the package asks,
 * and no code has to change.
 */
function scopeChange(from: Operation["scopes"], to: Operation["scopes"]): string | undefined {
  const [old, now] = [new Set(from.map(key)), new Set(to.map(key))];
  const added = [...now].filter((scope) => !old.has(scope));
  const removed = [...old].filter((scope) => !now.has(scope));
  if (added.length + removed.length === 0) return undefined;
  const list = (scopes: readonly string[]): string => scopes.map((scope) => `\`${scope}\``).join(" or ");
  if (removed.length === 0) return `is also allowed to ${list(added)}`;
  return now.size === 0
    ? "has no documented scope any more"
    : `is no longer allowed to ${list(removed)}: ask for ${list([...now])}`;
}

function costText(from: Cost, to: Cost): string | undefined {
  const text = (cost: Cost): string => JSON.stringify(Object.entries(cost).sort(([a], [b]) => compare(a, b)));
  if (text(from) === text(to)) return undefined;
  return from.credits === to.credits
    ? "draws on the budgets by another rule"
    : `costs ${to.credits} ${to.credits === 1 ? "credit" : "credits"} now, was ${from.credits}`;
}

/** Does the same call look different on the wire, beyond what the types say? */
function isSentOtherwise(old: Operation, now: Operation): boolean {
  const places = ({ parameters }: Operation, others: Operation): string[] =>
    parameters
      .filter(({ name }) => others.parameters.some((other) => other.name === name))
      .map((parameter) => `${parameter.name} ${parameter.in} ${parameter.wireName}`);
  const form = (operation: Operation, other: Operation): string => {
    const { method, path, host, body } = operation;
    const payload = body && other.body ? [body.mediaType, body.wrap] : [];
    return JSON.stringify([method, path, host, payload, places(operation, other).sort(compare)]);
  };
  return form(old, now) !== form(now, old);
}
