import { accessToken, createSession, type ZohoError } from "@x/zoho-auth";
import type { WithResponse } from "@x/zoho-auth/client";
import { ZohoCrm } from "@x/zoho-crm";
import * as functions from "@x/zoho-crm/operations";
import { functionName } from "@x/zoho-generator/emit/naming.ts";
import type { Operation, Parameter } from "@x/zoho-generator/model/api-model.ts";
import type { Api } from "./api.ts";
import type { Prism } from "./prism.ts";
import type { Reply } from "./replies.ts";
import { type Extent, sample } from "./sample.ts";

/** What went over the wire. */
export interface Exchange {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly response: Response;
}

/** A client on Prism that remembers what it sent. */
export interface Wire {
  readonly client: ZohoCrm;
  readonly exchanges: readonly Exchange[];
}

export function connect(prism: Prism): Wire {
  const exchanges: Exchange[] = [];
  const { origin } = prism;
  const session = createSession({
    dataCenter: { name: "prism", accounts: origin, api: origin, upload: origin },
    credential: accessToken("token"),
    limits: false,
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      prism.answers += 1;
      exchanges.push({
        url: new URL(String(input)),
        method: init!.method!,
        headers: new Headers(init!.headers),
        body: init!.body,
        response,
      });
      return response;
    },
  });
  return { client: new ZohoCrm({ session }), exchanges };
}

/** Path parameters, body, parameters: what a caller passes before the options. */
export function argumentsOf(operation: Operation, api: Api, { origin }: Prism, extent: Extent): unknown[] {
  const { pathParameters, body, parameters, host } = operation;
  const path = pathParameters.map(({ wireName }) =>
    host === "absolute" ? `${origin}/${wireName}` : `the_${wireName}`,
  );
  const wanted = parameters.filter(({ required }) => required || extent === "full");
  const bodyIsSent =
    body && (extent === "full" || body.required || wanted.some((parameter) => parameter.in === "body"));
  // Two items, so that it is seen how a list is written.
  const value = ({ type, in: place }: Parameter): unknown => {
    const one = sample(type, api.schemas, extent);
    return Array.isArray(one) && place === "query" ? [...one, ...one] : one;
  };
  return [
    ...path,
    ...(body ? [bodyIsSent ? sample(body.type, api.schemas, extent) : undefined] : []),
    ...(parameters.length > 0
      ? [Object.fromEntries(wanted.map((parameter) => [parameter.name, value(parameter)]))]
      : []),
  ];
}

export type Call = Promise<unknown> & { withResponse(): Promise<WithResponse<unknown>> };

/** `crm.users.list(…)` */
export function callMethod(
  { client }: Wire,
  { resource, verb }: Operation,
  args: readonly unknown[],
  reply: Reply,
): Call {
  const methods = (client as unknown as Record<string, Record<string, (...args: unknown[]) => Call>>)[resource]!;
  return methods[verb]!(...args, { headers: preferring(reply) });
}

/** `usersList(crm, …)` */
export function callFunction({ client }: Wire, operation: Operation, args: readonly unknown[], reply: Reply): Call {
  const call = (functions as unknown as Record<string, (...args: unknown[]) => Call>)[functionName(operation)]!;
  return call(client, ...args, { headers: preferring(reply) });
}

function preferring({ status, example }: Reply): Readonly<Record<string, string>> {
  return { prefer: example ? `code=${status}, example=${example}` : `code=${status}` };
}

/** The error of a call that must be refused. */
export async function errorOf(call: Call): Promise<ZohoError> {
  const value = await call.catch((error: ZohoError) => ({ error }));
  if (typeof value === "object" && value !== null && "error" in value && value.error instanceof Error)
    return value.error as ZohoError;
  throw new Error("The call was expected to reject and did not.");
}
