import { argumentName, bodyName } from "../emit/naming.ts";
import { OPEN_RECORDS } from "../emit/operations.ts";
import type { ApiModel, Body, Cost, Operation, Parameter, Result, Type } from "../model/api-model.ts";
import { refsIn } from "../model/types.ts";
import { compare } from "../support/order.ts";
import { type Bump, type Change, type ChangeKind, change, code, same, type Text } from "./change.ts";
import { describeTypeChange } from "./describe.ts";
import { isNear, pairAlike } from "./likeness.ts";
import { type Edition, isOfOneShape } from "./relation.ts";
import { typeOfResult } from "./renames.ts";

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
  if (replacedBy) {
    return ofCall(operation, "operation-added", "minor", same(`Add {} as another name of ${code(replacedBy)}.`));
  }
  const { name, resource, verb } = operation;
  const text = {
    one: `Add ${code(name)} (${code(`${method} ${path}`)}).`,
    many: `${code(resource)} gets the calls {}.`,
  };
  return change("operation-added", resource, name, "minor", { name: verb }, text);
}

function gone(operation: Operation, successor: Operation | undefined): Change {
  const { replacedBy, method, path } = operation;
  if (successor && !replacedBy) {
    return ofCall(
      operation,
      "operation-renamed",
      "major",
      same(`{} is now called ${code(successor.name)}: call that.`),
    );
  }
  const todo = successor
    ? `call ${code(successor.name)}`
    : `Zoho no longer documents ${code(`${method} ${path}`)}; send it through \`session.fetch\` if you still need it`;
  return ofCall(operation, "operation-removed", "major", same(`{} is gone: ${todo}.`));
}

function ofCall({ resource, name }: Operation, kind: ChangeKind, bump: Bump, text: Text): Change {
  return change(kind, resource, name, bump, { name }, text);
}

/** A change of a parameter: `page` of `deals.list`. */
function ofParameter(
  { resource, name: owner }: Operation,
  name: string,
  kind: ChangeKind,
  bump: Bump,
  text: Text,
): Change {
  return change(kind, resource, `${owner} ${name}`, bump, { name, owner }, text);
}

function diffOperation(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const changes: Change[] = [];
  const add = (kind: ChangeKind, bump: Bump, one: string, many: string): void => {
    changes.push(ofCall(old, kind, bump, { one: `{} ${one}.`, many: `{} ${many}.` }));
  };
  if (now.replacedBy && now.replacedBy !== old.replacedBy) {
    const todo = `deprecated: call ${code(now.replacedBy)}, which does the same`;
    add("operation-deprecated", "minor", `is ${todo}`, `are ${todo}`);
  } else if (old.replacedBy && !now.replacedBy) {
    add("operation-restored", "minor", "is no longer deprecated", "are no longer deprecated");
  }
  changes.push(...diffArguments(old, before, now, after), ...diffResult(old, before, now, after));

  if (paging(old.result) !== paging(now.result) && old.result.kind === "page" && now.result.kind === "page") {
    if (now.result.paging === "none") {
      const todo = "one page only now: iteration ends there, and the compiler does not tell";
      add("paging-changed", "major", `has ${todo}`, `have ${todo}`);
    } else if (old.result.paging === "none") {
      add("paging-changed", "minor", "now iterates over all pages", "now iterate over all pages");
    } else {
      add("paging-changed", "minor", `now pages by ${now.result.paging}`, `now page by ${now.result.paging}`);
    }
  }
  if (old.retry !== now.retry) {
    if (now.retry === "unsafe") {
      const todo = "no longer repeated when the answer was lost: catch `OutcomeUnknownError`";
      add("retry-changed", "minor", `is ${todo}`, `are ${todo}`);
    } else if (old.retry === "unsafe") {
      const text = "now repeated when the answer was lost";
      add("retry-changed", "minor", `is ${text}`, `are ${text}`);
    } else {
      add("retry-changed", "patch", `is ${now.retry} now`, `are ${now.retry} now`);
    }
  }
  const scopes = scopeChange(old.scopes, now.scopes);
  if (scopes) changes.push(ofCall(old, "scopes-changed", "minor", scopes));
  const cost = costText(old.cost, now.cost);
  if (cost) changes.push(ofCall(old, "cost-changed", "patch", cost));
  const newCodes = now.errorCodes.filter((each) => !old.errorCodes.includes(each));
  const oldCodes = old.errorCodes.filter((each) => !now.errorCodes.includes(each));
  if (newCodes.length + oldCodes.length > 0) {
    const list = (codes: readonly string[]): string => codes.map(code).join(", ");
    const text = (be: string): string =>
      [
        ...(newCodes.length > 0 ? [`may now refuse with ${list(newCodes)}`] : []),
        ...(oldCodes.length > 0 ? [`${be} no longer documented to refuse with ${list(oldCodes)}`] : []),
      ].join(" and ");
    add("errors-changed", "patch", text("is"), text("are"));
  }
  if (isSentOtherwise(old, now)) {
    const text = `sent as ${code(`${now.method} ${now.path}`)}${now.key === old.key ? " in another form" : ""}`;
    add("wire-changed", "patch", `is ${text}`, `are ${text}`);
  }
  return changes;
}

/** As it is written: `deals.update(id, entity, params, options)`. */
function signature(operation: Operation): string {
  const { name, pathParameters, body, parameters } = operation;
  const names = [
    ...pathParameters.map(argumentName),
    ...(body ? [bodyName(operation)] : []),
    ...(parameters.length > 0 ? ["params"] : []),
    "options",
  ];
  return code(`${name}(${names.join(", ")})`);
}

function argumentsText(old: Operation, now: Operation): Text | undefined {
  const rest = ({ pathParameters, body }: Operation): string => `${pathParameters.length} ${body !== undefined}`;
  if (rest(old) !== rest(now)) {
    return same(`${signature(old)} is now ${signature(now)}: pass the arguments in this order.`);
  }
  const [had, has] = [old.parameters.length > 0, now.parameters.length > 0];
  if (had === has) return undefined;
  return has
    ? {
        one: "{} takes `params` before `options` now: where you pass `options`, put `{}` or your `params` before it.",
        many: "{} take `params` before `options` now: where you pass `options`, put `{}` or your `params` before it.",
      }
    : {
        one: "{} takes no `params` any more: pass `options` in their place.",
        many: "{} take no `params` any more: pass `options` in their place.",
      };
}

function diffArguments(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const changes: Change[] = [];
  const text = argumentsText(old, now);
  if (text) changes.push(ofCall(old, "arguments-changed", "major", text));
  for (const [index, parameter] of old.pathParameters.entries()) {
    const other = now.pathParameters[index];
    if (!other) continue;
    const difference = describeTypeChange(parameter.type, before, other.type, after, "request");
    const moved = other.name !== parameter.name && now.pathParameters.some(({ name }) => name === parameter.name);
    if (moved) {
      const sentence = `${code(old.name)} takes ${code(other.name)} as argument ${index + 1} now, was {}: swap them, the compiler may not tell.`;
      const noun = { name: parameter.name };
      const subject = `${old.name} ${parameter.name}`;
      changes.push(change("path-argument-changed", old.resource, subject, "major", noun, same(sentence)));
    } else if (difference) {
      const { bump, text } = difference;
      changes.push(
        ofParameter(old, parameter.name, "path-argument-changed", bump, {
          one: `The argument {} ${text.one}.`,
          many: `The arguments {} ${text.many}.`,
        }),
      );
    }
  }
  changes.push(...diffBody(old, before, now, after), ...diffParameters(old, before, now, after));
  return changes;
}

function diffBody(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  if (!old.body || !now.body) return [];
  const changes: Change[] = [];
  const add = (bump: Bump, one: string, many: string): void => {
    const text = { one: `The body of {} ${one}.`, many: `The bodies of {} ${many}.` };
    changes.push(ofCall(old, "body-changed", bump, text));
  };
  const difference = describeTypeChange(old.body.type, before, now.body.type, after, "request");
  const generic = isGeneric(now.body.type, "body");
  if (isGeneric(old.body.type, "body") !== generic) {
    const text = "a type parameter: mend calls that state one";
    add("major", `${generic ? "takes" : "no longer takes"} ${text}`, `${generic ? "take" : "no longer take"} ${text}`);
  } else if (difference) add(difference.bump, difference.text.one, difference.text.many);
  if (old.body.required !== now.body.required) {
    if (now.body.required) add("major", "is required now: pass it", "are required now: pass them");
    else add("minor", "may be left out", "may be left out");
  }
  return changes;
}

function diffParameters(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const known = new Set(old.parameters.map(({ name }) => name));
  const current = new Map(now.parameters.map((parameter) => [parameter.name, parameter]));
  const inBody = membersOf(now.body, after);
  const isAlike = (from: Parameter, to: Parameter): boolean =>
    isNear(from.name, to.name) && isOfOneShape(from.type, before, to.type, after, "request");
  const arrived = now.parameters.filter(({ name }) => !known.has(name));
  const renamed = pairAlike(
    old.parameters.filter(({ name }) => !current.has(name)),
    arrived,
    isAlike,
  );
  const changes: Change[] = [];
  for (const parameter of old.parameters) {
    const add = (name: string, kind: ChangeKind, bump: Bump, text: Text): void => {
      changes.push(ofParameter(old, name, kind, bump, text));
    };
    const successor = renamed.get(parameter);
    const other = current.get(parameter.name) ?? successor;
    if (!other) {
      const text = inBody.has(parameter.name)
        ? {
            one: "{} is a member of the body now: pass it there.",
            many: "{} are members of the body now: pass them there.",
          }
        : { one: "{} is gone: leave it out.", many: "{} are gone: leave them out." };
      add(parameter.name, "parameter-removed", "major", text);
      continue;
    }
    if (successor) {
      add(parameter.name, "parameter-renamed", "major", same(`{} is now ${code(successor.name)}: pass that.`));
    }
    if (parameter.required !== other.required) {
      const text = other.required
        ? { one: "{} is required now: pass it.", many: "{} are required now: pass them." }
        : same("{} may be left out.");
      add(other.name, "parameter-required", other.required ? "major" : "minor", text);
    }
    const difference = describeTypeChange(parameter.type, before, other.type, after, "request");
    if (difference) {
      const { bump, text } = difference;
      add(other.name, "parameter-changed", bump, { one: `{} ${text.one}.`, many: `{} ${text.many}.` });
    }
  }
  const taken = new Set(renamed.values());
  for (const parameter of arrived) {
    if (taken.has(parameter)) continue;
    const subject = `${old.name} ${parameter.name}`;
    const text = parameter.required
      ? { one: `${code(old.name)} needs {} now: pass it.`, many: `${code(old.name)} needs {} now: pass them.` }
      : same(`${code(old.name)} takes {}.`);
    const bump = parameter.required ? "major" : "minor";
    changes.push(change("parameter-added", old.resource, subject, bump, { name: parameter.name }, text));
  }
  return changes;
}

/** Names that a caller may write in the body. */
function membersOf(body: Body | undefined, { schemas }: Edition): ReadonlySet<string> {
  const type = body?.type;
  const properties =
    type?.kind === "object" ? type.properties : type?.kind === "ref" ? schemas.get(type.name)?.properties : undefined;
  return new Set(properties?.map(({ name }) => name));
}

/** What a call gives, and how it is read. */
const RESULTS: Readonly<Record<Result["kind"], readonly [what: string, todo: string]>> = {
  page: ["pages of rows", "iterate over it"],
  entity: ["one entity", "await it"],
  value: ["a value", "await it"],
  batch: ["the outcome of every row", "read `succeeded` and `failed`"],
  outcome: ["the outcome of one write", "await it"],
  file: ["a file", "read it as one"],
  none: ["nothing", "do not read what it gives"],
};

function diffResult(old: Operation, before: Edition, now: Operation, after: Edition): Change[] {
  const [from, to] = [old.result, now.result];
  // One promise to the caller, whatever the answer is wrapped in.
  const family = ({ kind }: Result): string =>
    kind === "entity" || kind === "value" || kind === "outcome" ? "promise" : kind;
  if (family(from) !== family(to)) {
    const [what, todo] = RESULTS[to.kind];
    const was = RESULTS[from.kind][0];
    const text = {
      one: `{} now gives ${what}, was ${was}: ${todo}.`,
      many: `{} now give ${what}, was ${was}: ${todo}.`,
    };
    return [ofCall(old, "result-kind-changed", "major", text)];
  }
  const [type, other] = [typeOfResult(from), typeOfResult(to)];
  if (!type || !other) return [];
  const generic = isGeneric(other, "result");
  if (isGeneric(type, "result") !== generic) {
    const text = "a type parameter for its rows: mend calls that state one.";
    const [one, many] = generic ? ["takes", "take"] : ["no longer takes", "no longer take"];
    return [ofCall(old, "result-changed", "major", { one: `{} ${one} ${text}`, many: `{} ${many} ${text}` })];
  }
  const difference = describeTypeChange(type, before, other, after, "response");
  if (!difference) return [];
  const { bump, text } = difference;
  const about = { one: `What {} gives ${text.one}.`, many: `What {} give ${text.one}.` };
  return [ofCall(old, "result-changed", bump, about)];
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
function scopeChange(from: Operation["scopes"], to: Operation["scopes"]): Text | undefined {
  const [old, now] = [new Set(from.map(key)), new Set(to.map(key))];
  const added = [...now].filter((scope) => !old.has(scope));
  const removed = [...old].filter((scope) => !now.has(scope));
  if (added.length + removed.length === 0) return undefined;
  const list = (scopes: readonly string[]): string => scopes.map(code).join(" or ");
  const text = (be: string): string =>
    removed.length === 0
      ? `${be} also allowed to ${list(added)}`
      : now.size === 0
        ? `${be === "is" ? "has" : "have"} no documented scope any more`
        : `${be} no longer allowed to ${list(removed)}: ask for ${list([...now])}`;
  return { one: `{} ${text("is")}.`, many: `{} ${text("are")}.` };
}

function costText(from: Cost, to: Cost): Text | undefined {
  const key = (cost: Cost): string => JSON.stringify(Object.entries(cost).sort(([a], [b]) => compare(a, b)));
  if (key(from) === key(to)) return undefined;
  if (from.credits === to.credits) {
    return { one: "{} draws on the budgets by another rule.", many: "{} draw on the budgets by another rule." };
  }
  const text = `${to.credits} ${to.credits === 1 ? "credit" : "credits"} now, was ${from.credits}`;
  return { one: `{} costs ${text}.`, many: `{} cost ${text}.` };
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
