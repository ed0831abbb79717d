import { exec, type JsonValue } from "jsonpath-rfc9535";
import { SpecError } from "../support/error.ts";
import { parseYaml } from "../support/parse-yaml.ts";

/** An OpenAPI Overlay 1.0.0 action, with what this project asks of each: why, on what evidence, how many places. */
export interface OverlayAction {
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: boolean;
  readonly "x-reason": string;
  readonly "x-evidence": string;
  readonly "x-matches": number;
}

export interface Overlay {
  readonly file: string;
  readonly actions: readonly OverlayAction[];
}

export function parseOverlay(text: string, file: string): Overlay {
  let value: { overlay?: string; actions?: OverlayAction[] } | null;
  try {
    value = parseYaml(text) as typeof value;
  } catch (cause) {
    throw new SpecError({ file, what: (cause as Error).message, fix: "Mend the YAML of the overlay.", cause });
  }
  if (!value?.overlay?.startsWith("1.") || !Array.isArray(value.actions)) {
    throw new SpecError({
      file,
      what: "is not an OpenAPI Overlay document",
      fix: "Start it with `overlay: 1.0.0` and give it `actions`.",
    });
  }
  for (const [index, action] of value.actions.entries()) checkAction(action, { file, pointer: `action ${index + 1}` });
  return { file, actions: value.actions };
}

const STATED = { target: "string", "x-reason": "string", "x-evidence": "string", "x-matches": "number" } as const;

function checkAction(action: OverlayAction | null, where: { file: string; pointer: string }): void {
  const wrong = Object.entries(STATED).filter(([key, type]) => typeof action?.[key as keyof OverlayAction] !== type);
  if (wrong.length > 0) {
    const list = wrong.map(([key, type]) => `${key} (a ${type})`).join(", ");
    throw new SpecError({
      ...where,
      what: `lacks ${list}`,
      fix: "Every correction states its reason, its evidence and how many places it matches.",
    });
  }
  if ((action?.remove === true) === (action?.update !== undefined)) {
    throw new SpecError({
      ...where,
      what: "says neither or both of `update` and `remove: true`",
      fix: "Write one of the two.",
    });
  }
}

type Path = readonly (string | number)[];

/** Applies every action in place. An action that no longer matches what it was written for fails, with its name. */
export function applyOverlay(root: object, overlay: Overlay): void {
  for (const [index, action] of overlay.actions.entries()) {
    const where = { file: overlay.file, pointer: `action ${index + 1} (${action.target})` };
    const nodes = select(root, action, where);
    if (nodes.length !== action["x-matches"]) {
      throw new SpecError({
        ...where,
        what: `matches ${nodes.length} places, not ${action["x-matches"]}; it was written because: ${action["x-reason"]}`,
        fix:
          nodes.length === 0
            ? `Its target is gone: upstream changed. Remove the action if upstream mended the defect, or aim it anew.${nearest(root, action.target)}`
            : `Look at what it matches now and correct \`target\` or \`x-matches\`: ${places(nodes)}`,
      });
    }
    if (action.remove && nodes.some(({ path }) => path.length === 0)) {
      throw new SpecError({ ...where, what: "removes the whole document", fix: "Aim it at what is to go." });
    }
    if (action.remove) for (const { path } of [...nodes].reverse()) removeAt(root, path);
    else for (const { path, value } of nodes) replaceAt(root, path, merge(value, action.update));
  }
}

interface Found {
  readonly value: unknown;
  readonly path: Path;
}

function select(root: object, action: OverlayAction, where: { file: string; pointer: string }): Found[] {
  const found: Found[] = [];
  try {
    exec(root as JsonValue, action.target, (value, path) => found.push({ value, path: [...path] }));
  } catch (cause) {
    throw new SpecError({
      ...where,
      what: `the target cannot be read: ${(cause as Error).message}`,
      fix: "Write it as RFC 9535 JSONPath.",
      cause,
    });
  }
  return found;
}

/** What stands where the target used to be: the longest beginning of it that still leads somewhere. */
function nearest(root: object, target: string): string {
  const segments =
    target.match(/^\$|\.{1,2}[\w$*-]+|\.*\[(?:'[^']*'|"[^"]*"|\((?:[^()]|\([^()]*\))*\)|[^\]])*\]/g) ?? [];
  for (let length = segments.length - 1; length > 1; length--) {
    const beginning = segments.slice(0, length).join("");
    const found: unknown[] = [];
    try {
      exec(root as JsonValue, beginning, (value) => found.push(value));
    } catch {
      continue;
    }
    if (found.length > 0) return ` Upstream has, at ${beginning}: ${brief(found[0])}`;
  }
  return "";
}

const SHOWN = 5;

function places(nodes: readonly Found[]): string {
  const shown = nodes.slice(0, SHOWN).map(({ path }) => `$${path.map((key) => `[${JSON.stringify(key)}]`).join("")}`);
  return shown.join(", ") + (nodes.length > SHOWN ? ` and ${nodes.length - SHOWN} more` : "");
}

const BRIEF = 160;

function brief(value: unknown): string {
  const text = isPlain(value) ? Object.keys(value).join(", ") || "nothing" : JSON.stringify(value);
  return text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text;
}

function parentOf(root: object, path: Path): Record<string | number, unknown> {
  let node = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  return node;
}

function removeAt(root: object, path: Path): void {
  const parent = parentOf(root, path);
  const key = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function replaceAt(root: object, path: Path, value: unknown): void {
  if (path.length === 0) Object.assign(root, value);
  else parentOf(root, path)[path.at(-1)!] = value;
}

/** Overlay 1.0.0: objects merge, arrays are appended to, everything else is replaced. */
function merge(target: unknown, update: unknown): unknown {
  if (Array.isArray(target))
    return [...target, ...(Array.isArray(update) ? update : [update])].map((item) => structuredClone(item));
  if (isPlain(target) && isPlain(update)) {
    const merged = new Map(Object.entries(target));
    for (const [key, value] of Object.entries(update)) {
      merged.set(key, merged.has(key) ? merge(merged.get(key), value) : structuredClone(value));
    }
    return Object.fromEntries(merged);
  }
  return structuredClone(update);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
