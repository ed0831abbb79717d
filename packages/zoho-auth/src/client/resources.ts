import type { CallOptions } from "../session.ts";
import { batch } from "./batch.ts";
import { file } from "./file.ts";
import { none } from "./none.ts";
import type { Operation } from "./operation.ts";
import { page } from "./page.ts";
import type { CallInput, ClientContext } from "./send.ts";
import { entity, outcome, value } from "./single.ts";
import { multipart } from "./upload.ts";

/**
 * The operations of each resource as JSON: `{ users: '{"list":{"kind":"page","method":"GET",…},…}' }`. Text, because an
 * engine reads hundreds of kilobytes of it in the time it takes to parse a few functions; a resource is parsed when it
 * is first used.
 */
export type ResourceTable = Readonly<Record<string, string>>;

interface Row extends Omit<Operation, "name" | "form"> {
  readonly form?: boolean;
  readonly kind: keyof typeof senders;
  /** The call takes a body. */
  readonly body?: boolean;
  /** The call takes an object of parameters. */
  readonly params?: boolean;
}

const senders = { page, entity, value, batch, outcome, file, none };

/** Gives a client one property for each resource of the table, made when it is first used. */
export function defineResources(client: ClientContext, product: string, table: ResourceTable): void {
  for (const resource of Object.keys(table)) {
    Object.defineProperty(client, resource, {
      enumerable: true,
      configurable: true,
      get() {
        const methods = methodsOf(client, `${product}.${resource}`, JSON.parse(table[resource]!));
        Object.defineProperty(client, resource, { value: methods, enumerable: true });
        return methods;
      },
    });
  }
}

function methodsOf(client: ClientContext, prefix: string, rows: Readonly<Record<string, Row>>): object {
  const methods: Record<string, (...args: unknown[]) => unknown> = {};
  for (const [verb, { kind, body, params, form, ...rest }] of Object.entries(rows)) {
    const operation: Operation = { name: `${prefix}.${verb}`, ...rest, ...(form && { form: multipart }) };
    const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
    const send = senders[kind];
    // Arguments in order: path parameters, body, parameters, options.
    methods[verb] = (...args) => {
      const path: Record<string, string> = {};
      names.forEach((name, index) => {
        path[name] = args[index] as string;
      });
      let next = names.length;
      const input: { -readonly [K in keyof CallInput]: CallInput[K] } = { path };
      if (body) input.body = args[next++];
      if (params) input.params = args[next++] as object | undefined;
      return send(client, operation, input, args[next] as CallOptions | undefined);
    };
  }
  return methods;
}
