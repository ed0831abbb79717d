import { addRoute, createRouter, findRoute, type RouterContext } from "rou3";
import type { ApiModel, Operation } from "../generated/api-model.ts";

export interface Match {
  /** More than one where an operation is also offered as a document: `invoices.get` and `invoices.download`. */
  readonly operations: readonly Operation[];
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly operations: Operation[];
  readonly names: readonly string[];
}

const downloads = (product: string): string => `/${product}/downloads`;

/** Where a file is fetched that an answer gives the whole address of; Zoho has hosts of their own for them. */
export const downloadPath = (product: string, file: string): string =>
  `${downloads(product)}/${encodeURIComponent(file)}`;

/** Finds the operation of a request; a literal segment goes before a parameter. */
export class Router {
  readonly #routes: RouterContext<Route> = createRouter();
  readonly #anyMethod: RouterContext<string> = createRouter();
  /** `settings`, `users` and whatever else paths begin with: CRM has no module of such a name. */
  readonly #reserved = new Set<string>();

  constructor(model: ApiModel) {
    const known = new Map<string, Route>();
    for (const operation of model.resources.flatMap(({ operations }) => operations)) {
      const first = firstOf(operation.path);
      // Modules have capitals: that leads are converted at `/crm/v8/Leads/…` does not reserve their name.
      if (/^[a-z]/.test(first)) this.#reserved.add(first);
      // Stands for an address that another answer gave: see `downloadPath`.
      const under = operation.host === "absolute" ? downloads(model.product) : "";
      const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
      let index = 0;
      const path = under + operation.path.replace(/\{[^}]+\}/g, () => `:p${index++}`);
      const key = `${operation.method} ${path}`;
      const route = known.get(key);
      if (route) {
        route.operations.push(operation);
        continue;
      }
      const added: Route = { operations: [operation], names };
      known.set(key, added);
      addRoute(this.#routes, operation.method, path, added);
      addRoute(this.#anyMethod, "", path, first);
    }
  }

  find(method: string, path: string): Match | undefined {
    const found = findRoute(this.#routes, method, path);
    if (!found) return undefined;
    const { operations, names } = found.data;
    if (firstOf(operations[0]!.path).startsWith("{") && this.#reserved.has(firstOf(path))) return undefined;
    const params = Object.fromEntries(names.map((name, index) => [name, decode(found.params?.[`p${index}`] ?? "")]));
    return { operations, params };
  }

  /** The path exists, if not with this method. */
  knows(path: string): boolean {
    const found = findRoute(this.#anyMethod, "", path);
    return found !== undefined && !(found.data.startsWith("{") && this.#reserved.has(firstOf(path)));
  }
}

/** What comes after product and version: `Leads` of `/crm/v8/Leads/1`. */
const firstOf = (path: string): string => path.split("/")[3] ?? "";

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
