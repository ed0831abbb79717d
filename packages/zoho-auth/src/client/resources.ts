import { type RetryClass, retryOf } from "../operation.ts";
import type { CallOptions } from "../session.ts";
import { batch } from "./batch.ts";
import { type CostRule, costOf } from "./cost.ts";
import { withoutEnvelope } from "./envelope.ts";
import { file } from "./file.ts";
import { none } from "./none.ts";
import type { Operation } from "./operation.ts";
import { organizationOf } from "./organization.ts";
import { page } from "./page.ts";
import type { ClientContext } from "./request.ts";
import { entity, outcome, value } from "./single.ts";
import { multipart } from "./upload.ts";

/**
 * The operations of each resource as JSON: `{ users: '{"list":{"kind":"page","method":"GET",…},…}' }`. Text, because an
 * engine reads hundreds of kilobytes of it in the time it takes to parse a few functions; a resource is parsed when it
 * is first used.
 */
export type ResourceTable = Readonly<Record<string, string>>;

/** An operation without what follows from its place, and with plain data where it has functions. */
interface Row extends Omit<Operation, "name" | "product" | "retry" | "organization" | "form" | "enveloped" | "cost"> {
  readonly retry?: RetryClass;
  readonly organization?: boolean;
  readonly form?: boolean;
  readonly enveloped?: boolean;
  readonly cost?: CostRule;
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
        const methods = methodsOf(client, product, resource, JSON.parse(table[resource]!));
        Object.defineProperty(client, resource, { value: methods, enumerable: true });
        return methods;
      },
    });
  }
}

function methodsOf(
  client: ClientContext,
  product: string,
  resource: string,
  rows: Readonly<Record<string, Row>>,
): object {
  const methods: Record<string, (...args: unknown[]) => unknown> = {};
  for (const [verb, { kind, body, params, organization, form, enveloped, cost, ...rest }] of Object.entries(rows)) {
    const operation: Operation = {
      name: `${product}.${resource}.${verb}`,
      product,
      retry: retryOf(rest.method),
      ...rest,
      ...(organization && { organization: organizationOf }),
      ...(form && { form: multipart }),
      ...(enveloped && { enveloped: withoutEnvelope }),
      ...(cost && { cost: costOf(cost) }),
    };
    const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
    const send = senders[kind];
    // Arguments in order: path parameters, body, parameters, options.
    methods[verb] = (...args) => {
      const path: Record<string, string> = {};
      let next = 0;
      for (const name of names) path[name] = args[next++] as string;
      return send(
        client,
        operation,
        {
          path,
          body: body ? args[next++] : undefined,
          params: params ? (args[next++] as object | undefined) : undefined,
        },
        args[next] as CallOptions | undefined,
      );
    };
  }
  return methods;
}
