import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { withoutEnvelope } from "@x/zoho-generator/model/code-and-message.ts";
import { typeOf } from "@x/zoho-generator/model/types.ts";
import type { ResponseObject } from "@x/zoho-generator/support/openapi.ts";
import { type Api, declared } from "./api.ts";
import { JSON_TYPE, type Refusal, type Reply, spoiledReplies } from "./reply.ts";
import { sample } from "./sample.ts";

type Body = Readonly<Record<string, unknown>>;

/** All that Prism is asked for. */
export function everyReply(operation: Operation, api: Api): Reply[] {
  const replies = declaredReplies(operation, api);
  return [...replies, ...spoiledReplies(replies), ...refusals(operation)];
}

/**
 * Every success that the operation declares: in each of its formats, under each key that the result may have on the wire,
 * writes of rows with each mixture of rows, lists as the first and as the last page.
 */
export function declaredReplies(operation: Operation, api: Api): Reply[] {
  return operation.statuses.flatMap((code): Reply[] => {
    const status = Number(code);
    const { content = {} } = declared(api.document, operation).responses[code] as ResponseObject;
    if (operation.result.kind === "file") {
      const formats = Object.keys(content).filter((mediaType) => mediaType !== JSON_TYPE);
      return formats.map((mediaType) => ({ status, example: mediaType.replace(/\W/g, "-"), mediaType, body: FILE }));
    }
    const { schema } = withoutEnvelope(content[JSON_TYPE]!.schema ?? {});
    const body = schema ? (sample(typeOf(schema), api.schemas) as Body) : {};
    return variants(operation, { ...SUCCESS, ...body }, api).map(([example, value]) => ({
      status,
      example,
      mediaType: JSON_TYPE,
      body: value,
    }));
  });
}

const FILE = "the bytes of a file";

function variants({ result, resultKeys }: Operation, body: Body, api: Api): [example: string, body: Body][] {
  switch (result.kind) {
    case "page": {
      if (result.paging !== "context") return [["sample", body], ...underOtherKeys(result.property, resultKeys, body)];
      const context = (page: number): Body => {
        const declaredContext = result.info ? sample(result.info, api.schemas) : {};
        const one = { ...(Array.isArray(declaredContext) ? declaredContext[0] : declaredContext), page, per_page: 1 };
        const whole = { ...one, has_more_page: page === 1 };
        return { ...body, page_context: Array.isArray(declaredContext) ? [whole] : whole };
      };
      return [["first", context(1)], ["last", context(2)], ...underOtherKeys(result.property, resultKeys, context(2))];
    }
    case "batch": {
      // Each row has a code of its own; the whole has none.
      const { code: _, message: __, ...rest } = body;
      const row = (extent: "full" | "required"): Body => ({
        ...(sample(result.row, api.schemas, extent) as Body),
        ...SUCCESS,
      });
      const [written, refused] = [[row("full"), row("required")], { code: 1002, message: "refused" }];
      const rows = (list: readonly Body[]): Body => ({ ...rest, [result.property]: list });
      return [
        ["sample", rows(written)],
        ["mixed", rows([written[0]!, refused, written[1]!])],
        ["refused", rows([refused])],
      ];
    }
    case "entity":
    case "value":
      return [["sample", body], ...underOtherKeys(result.property, resultKeys, body)];
    default:
      return [["sample", body]];
  }
}

const SUCCESS = { code: 0, message: "success" };

/** The result under each key that the wire may have in place of the documented one. */
function underOtherKeys(property: string | null, keys: readonly string[], body: Body): [example: string, body: Body][] {
  return keys.map((key) => {
    if (property === null) {
      const { code, message, ...rest } = body;
      return [key, { code, message, [key]: rest }];
    }
    const { [property]: found, ...rest } = body;
    return [key, { ...rest, [key]: found }];
  });
}

/** Codes and the status that each comes with. Source: the introductions of both products and captured answers. */
const CODES: readonly (readonly [code: number, status: number])[] = [
  [2, 400],
  [14, 401],
  [44, 429],
  [45, 429],
  [57, 401],
  [1000, 500],
  [1002, 404],
  [1038, 400],
  [1070, 429],
  [6024, 400],
  [6041, 400],
];

/** Refusals of the whole call: three codes under their own status and two inside a success, others for each operation. */
export function refusals(operation: Operation): Refusal[] {
  const first = [...operation.key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const code = (index: number): (typeof CODES)[number] => CODES[(first + index) % CODES.length]!;
  // An answer under 200 has the headers of the file.
  const success = operation.result.kind === "file" ? 202 : Number(operation.statuses[0]);
  return [0, 4, 8]
    .map((index) => refusal(...code(index)))
    .concat([2, 6].map((index) => refusal(code(index)[0], success)));
}

function refusal(code: number, status: number): Refusal {
  const body = { code, message: "refused", error_info: [{ organization_id: "10234695" }] };
  return { status, example: String(code), code, mediaType: JSON_TYPE, body };
}
