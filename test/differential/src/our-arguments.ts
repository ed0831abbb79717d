import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import type { SampleRequest } from "./sample.ts";

type Members = Readonly<Record<string, unknown>>;

/** The same request as a caller of ours says it: path parameters, payload, the rest in one object. */
export function ourArguments(operation: Operation, request: SampleRequest): unknown[] {
  const { body } = operation;
  const args: unknown[] = operation.pathParameters.map(({ wireName }) => request.path[wireName]);
  if (body) {
    const payload = body.wrap ? (request.body as Members)[body.wrap.property] : request.body;
    args.push(body.wrap?.single ? (payload as readonly unknown[])[0] : payload);
  }
  if (operation.parameters.length > 0) {
    const publicNames = (place: string, members: Members): [string, unknown][] =>
      Object.entries(members).flatMap(([wireName, value]) => {
        const parameter = operation.parameters.find((one) => one.in === place && one.wireName === wireName);
        return parameter ? [[parameter.name, value]] : [];
      });
    args.push(
      Object.fromEntries([
        ...publicNames("query", request.query),
        ...publicNames("header", request.headers),
        ...publicNames("form", request.files),
        ...(body?.wrap ? publicNames("body", request.body as Members) : []),
      ]),
    );
  }
  return args;
}

/**
 * The request in the form that both clients can be asked for: one row where ours takes one entity, and the payload after
 * the members beside it, because theirs leaves the order of members to the caller.
 */
export function sayable(operation: Operation, request: SampleRequest): SampleRequest {
  const wrap = operation.body?.wrap;
  if (!wrap) return request;
  const { [wrap.property]: payload, ...beside } = request.body as Members;
  return {
    ...request,
    body: { ...beside, [wrap.property]: wrap.single ? (payload as unknown[]).slice(0, 1) : payload },
  };
}
