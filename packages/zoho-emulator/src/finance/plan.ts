import type { ApiModel, Operation } from "../generated/api-model.ts";

/** What an operation does to the books, as far as its name and its path tell. */
export type Plan =
  | { readonly does: "list" | "create"; readonly resource: string; readonly parents: readonly string[] }
  | {
      readonly does: "get" | "update" | "delete";
      readonly resource: string;
      readonly parents: readonly string[];
      readonly id: string;
    }
  | {
      readonly does: "upsert" | "updateMany" | "deleteMany";
      readonly resource: string;
      readonly parents: readonly string[];
    }
  /** The only record of its kind, as opening balances are. */
  | { readonly does: "getOnly" | "putOnly" | "deleteOnly"; readonly resource: string }
  /** Sets the status of one record or, without an id, of those that the request names. */
  | { readonly does: "move"; readonly resource: string; readonly to: string; readonly id: string | undefined }
  | { readonly does: "setCustomFields"; readonly resource: string; readonly id: string }
  | { readonly does: "setAddress"; readonly resource: string; readonly id: string; readonly member: string }
  | { readonly does: "setTemplate"; readonly resource: string; readonly id: string }
  | { readonly does: "comment" | "listComments"; readonly resource: string; readonly id: string }
  | {
      readonly does: "editComment" | "deleteComment";
      readonly resource: string;
      readonly id: string;
      readonly comment: string;
    };

const VERBS: Readonly<
  Record<string, "list" | "create" | "get" | "update" | "delete" | "upsert" | "updateMany" | "deleteMany">
> = {
  list: "list",
  listAll: "list",
  get: "get",
  getById: "get",
  create: "create",
  update: "update",
  delete: "delete",
  updateByCustomField: "upsert",
  updateMany: "updateMany",
  deleteMany: "deleteMany",
};

/** Statuses that a verb other than `markAs...` leads to. */
const MOVES: Readonly<Record<string, string>> = {
  approve: "approved",
  approveFinally: "approved",
  submit: "pending_approval",
  reject: "rejected",
  resume: "active",
  stop: "stopped",
  cancel: "cancelled",
  publish: "published",
  pause: "paused",
};

/** Said of a document beside its status. */
const NO_STATUS = new Set(["markAsReadyToPush", "markAsShipped"]);

/** Plans by the name of the operation; nothing for one that is more than what its name and path say. */
export function plansOf(model: ApiModel): ReadonlyMap<string, Plan> {
  const plans = new Map<string, Plan>();
  for (const { operations } of model.resources) {
    const parts = partsOf(operations);
    for (const operation of operations) {
      const plan = planOf(operation) ?? partPlan(operation, parts);
      if (plan) plans.set(operation.name, plan);
    }
  }
  return plans;
}

function planOf(operation: Operation): Plan | undefined {
  const { verb, resource, path } = operation;
  const parameters = operation.pathParameters.map(({ wireName }) => wireName);
  const does = VERBS[verb];
  if (does) {
    const named = path.endsWith("}");
    const id = parameters.at(-1)!;
    const parents = parameters.slice(0, -1);
    // `/contacts/contactpersons/{id}` and its like: a literal between the two is no parent.
    if (does === "list" || does === "create") return { does, resource, parents: parameters };
    if (does === "upsert" || does === "updateMany" || does === "deleteMany") {
      return { does, resource, parents: parameters };
    }
    if (named) return { does, resource, parents, id };
    if (parameters.length === 0) {
      return { does: does === "get" ? "getOnly" : does === "update" ? "putOnly" : "deleteOnly", resource };
    }
    return undefined;
  }
  const id = parameters[0];
  const one = parameters.length === 1;
  const to = moveOf(verb);
  if (to) return parameters.length > 1 ? undefined : { does: "move", resource, to, id };
  if (verb === "updateCustomFields" && one) return { does: "setCustomFields", resource, id: id! };
  const address = /\/address\/(billing|shipping)$/.exec(path)?.[1];
  if (address && one) return { does: "setAddress", resource, id: id!, member: `${address}_address` };
  if (verb === "updateTemplate") return { does: "setTemplate", resource, id: id! };
  if (verb === "addComment") return { does: "comment", resource, id: id! };
  if (verb === "listComments" || verb === "listHistory") return { does: "listComments", resource, id: id! };
  if (verb === "updateComment") return { does: "editComment", resource, id: id!, comment: parameters[1]! };
  if (verb === "deleteComment") return { does: "deleteComment", resource, id: id!, comment: parameters[1]! };
  return undefined;
}

function moveOf(verb: string): string | undefined {
  const plain = verb.replace(/Many$/, "");
  const known = MOVES[plain];
  if (known) return known;
  if (NO_STATUS.has(plain)) return undefined;
  const marked = /^markAs([A-Z][A-Za-z]*)$/.exec(plain)?.[1];
  return marked?.replace(/[A-Z]/g, (letter, at) => `${at ? "_" : ""}${letter.toLowerCase()}`);
}

/** Parts that records of a resource have: `refunds` of credit notes are made and listed under the note they belong to. */
function partsOf(operations: readonly Operation[]): ReadonlySet<string> {
  const made = new Set<string>();
  const read = new Set<string>();
  for (const { method, path, verb } of operations) {
    const part = /\{[^}]+\}\/([a-z_]+)(\/\{[^}]+\})?$/.exec(path);
    if (!part || NO_PARTS.has(part[1]!)) continue;
    if (method === "POST" && !part[2] && /^(create|add)[A-Z]/.test(verb)) made.add(part[1]!);
    if (method === "GET" && /^(list|get)[A-Z]/.test(verb)) read.add(part[1]!);
  }
  return new Set([...made].filter((part) => read.has(part)));
}

/** Kept as members of the record, or as files. */
const NO_PARTS = new Set([
  "comments",
  "attachment",
  "documents",
  "dsign",
  "image",
  "images",
  "receipt",
  "email",
  "credits",
]);

function partPlan(operation: Operation, parts: ReadonlySet<string>): Plan | undefined {
  const { method, path, pathParameters, resource, verb } = operation;
  const match = /\/([a-z_]+)(\/\{[^}]+\})?$/.exec(path);
  if (!match || !parts.has(match[1]!)) return undefined;
  if (!/^(create|add|list|get|update|delete)[A-Z]/.test(verb)) return undefined;
  const parameters = pathParameters.map(({ wireName }) => wireName);
  const part = `${resource}/${match[1]}`;
  if (!match[2]) {
    if (method === "POST") return { does: "create", resource: part, parents: parameters };
    return method === "GET" ? { does: "list", resource: part, parents: parameters } : undefined;
  }
  const does = ({ GET: "get", PUT: "update", DELETE: "delete" } as const)[method];
  if (!does) return undefined;
  return { does, resource: part, parents: parameters.slice(0, -1), id: parameters.at(-1)! };
}
