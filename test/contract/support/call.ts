import { accessToken, type CallOptions, createSession, type ZohoError } from "@x/zoho-auth";
import type { WithResponse } from "@x/zoho-auth/client";
import { functionName } from "@x/zoho-generator/emit/naming.ts";
import type { Operation, Parameter } from "@x/zoho-generator/model/api-model.ts";
import type { Api } from "./api.ts";
import type { Prism } from "./prism.ts";
import { isRefusal, type Reply } from "./reply.ts";
import { type Extent, sample } from "./sample.ts";

/** What went over the wire. */
export interface Exchange {
  readonly url: URL;
  readonly method: string;
  /** As the client sent them; what Prism was asked for stands in `reply`. */
  readonly headers: Headers;
  readonly body: unknown;
  readonly reply: Reply;
  readonly response: Response;
}

type Methods = Readonly<Record<string, (...args: unknown[]) => Call>>;

/** A client on Prism that remembers what it sent. */
export interface Wire {
  readonly client: Readonly<Record<string, Methods>>;
  readonly functions: Methods;
  readonly exchanges: readonly Exchange[];
}

/** The organization of the client. */
export const ORGANIZATION = "10234695";

const ORIGIN = "http://prism.test";

/** The first request is answered with the first reply and so on; the last one is given again and again. */
export function connect(prism: Prism, ...replies: readonly Reply[]): Wire {
  const exchanges: Exchange[] = [];
  const session = createSession({
    dataCenter: { name: "prism", accounts: ORIGIN, api: ORIGIN, upload: ORIGIN },
    credential: accessToken("token"),
    limits: false,
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const reply = (replies[exchanges.length] ?? replies.at(-1))!;
      const headers = new Headers(init!.headers);
      const response = await prism.send(url, { ...init, headers: asking(reply, headers) }, !isRefusal(reply));
      exchanges.push({ url, method: init!.method!, headers, body: init!.body, reply, response });
      return response;
    },
  });
  const { connect: client, functions } = prism.api;
  return {
    client: client(session, ORGANIZATION) as Wire["client"],
    functions: functions as Methods,
    exchanges,
  };
}

/** The headers of a request, and in which reply it shall result. */
export function asking({ status, example, mediaType }: Reply, given: Headers): Headers {
  const headers = new Headers(given);
  headers.set("prefer", example ? `code=${status}, example=${example}` : `code=${status}`);
  if (mediaType) headers.set("accept", mediaType);
  return headers;
}

/** Path parameters, body, parameters: what a caller passes before the options. */
export function argumentsOf(operation: Operation, { schemas }: Api, extent: Extent): unknown[] {
  const { pathParameters, body, parameters, host } = operation;
  const path = pathParameters.map(({ wireName }) =>
    host === "absolute" ? `${ORIGIN}/${wireName}` : `the_${wireName}`,
  );
  const wanted = parameters.filter(({ required }) => required || extent === "full");
  const bodyIsSent =
    body && (extent === "full" || body.required || wanted.some((parameter) => parameter.in === "body"));
  // Two items, so that it is seen how a list is written.
  const value = ({ type, in: place }: Parameter): unknown => {
    const one = sample(type, schemas, extent);
    return Array.isArray(one) && place === "query" ? [...one, ...one] : one;
  };
  return [
    ...path,
    ...(body ? [bodyIsSent ? sample(body.type, schemas, extent) : undefined] : []),
    ...(parameters.length > 0
      ? [Object.fromEntries(wanted.map((parameter) => [parameter.name, value(parameter)]))]
      : []),
  ];
}

export type Call = Promise<unknown> & AsyncIterable<unknown> & { withResponse(): Promise<WithResponse<unknown>> };

/** `crm.users.list(…)` */
export function callMethod(
  { client }: Wire,
  { resource, verb }: Operation,
  args: readonly unknown[],
  options?: CallOptions,
): Call {
  return client[resource]![verb]!(...args, options);
}

/** `usersList(crm, …)` */
export function callFunction(
  { client, functions }: Wire,
  operation: Operation,
  args: readonly unknown[],
  options?: CallOptions,
): Call {
  return functions[functionName(operation)]!(client, ...args, options);
}

/** The error of a call that must be refused. */
export async function errorOf(call: Call): Promise<ZohoError> {
  const value = await call.catch((error: ZohoError) => ({ error }));
  if (typeof value === "object" && value !== null && "error" in value && value.error instanceof Error)
    return value.error as ZohoError;
  throw new Error("The call was expected to reject and did not.");
}
