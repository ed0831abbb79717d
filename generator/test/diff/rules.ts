import type { Bump, ChangeKind } from "../../src/diff/index.ts";
import type { ApiModel, Body, Operation, Property, Result, Schema } from "../../src/model/api-model.ts";
import {
  list,
  model,
  number,
  oneOf,
  operation,
  orNull,
  parameter,
  property,
  ref,
  schema,
  string,
  unknown,
} from "./models.ts";

/** A pair of editions, and the only change between them: its bump and its sentence. */
export interface Fixture {
  readonly before: ApiModel;
  readonly after: ApiModel;
  readonly bump: Bump;
  readonly sentence: string;
}

const pair = (before: ApiModel, after: ApiModel, bump: Bump, sentence: string): Fixture => ({
  before,
  after,
  bump,
  sentence,
});

const call = (before: Partial<Operation>, after: Partial<Operation>, bump: Bump, sentence: string): Fixture =>
  pair(model([operation("deals.list", before)]), model([operation("deals.list", after)]), bump, sentence);

const read = (before: readonly Property[], after: readonly Property[], bump: Bump, sentence: string): Fixture =>
  pair(model([], [schema("Deal", before)]), model([], [schema("Deal", after)]), bump, sentence);

const REQUEST: Partial<Schema> = { usedIn: "request" };
const written = (before: readonly Property[], after: readonly Property[], bump: Bump, sentence: string): Fixture =>
  pair(model([], [schema("Deal", before, REQUEST)]), model([], [schema("Deal", after, REQUEST)]), bump, sentence);

const body = (more: Partial<Body> = {}): Body => ({
  mediaType: "application/json",
  required: false,
  type: string,
  wrap: undefined,
  ...more,
});
const page = (paging: "token" | "page" | "none", item = ref("Deal")): Result => ({
  kind: "page",
  property: "data",
  item,
  info: undefined,
  paging,
});
const value = (type = string): Result => ({ kind: "value", property: "count", type });

const DEAL = [schema("Deal", [property("id")])];
const deals = (result: Result): ApiModel => model([operation("deals.list", { result })], DEAL);
const records = (result: Result): ApiModel =>
  model([operation("deals.list", { result })], [schema("CrmRecord", [property("id")], { open: true })]);

/** Every rule, with every way in which it speaks. */
export const RULES: Readonly<Record<ChangeKind, readonly Fixture[]>> = {
  "client-renamed": [
    pair(model([]), { ...model([]), client: "Crm" }, "major", "The class `ZohoCrm` is now called `Crm`: import that."),
  ],
  "operation-added": [
    pair(model([]), model([operation("deals.count")]), "minor", "Add `deals.count` (`GET /crm/v8/deals/count`)."),
    pair(
      model([operation("deals.count", { path: "/c" })]),
      model([
        operation("deals.count", { path: "/c" }),
        operation("deals.total", { path: "/c", replacedBy: "deals.count" }),
      ]),
      "minor",
      "Add `deals.total` as another name of `deals.count`.",
    ),
  ],
  "operation-removed": [
    pair(
      model([operation("deals.count")]),
      model([]),
      "major",
      "`deals.count` is gone: Zoho no longer documents `GET /crm/v8/deals/count`; send it through `session.fetch` if you still need it.",
    ),
    pair(
      model([
        operation("deals.count", { path: "/c" }),
        operation("deals.total", { path: "/c", replacedBy: "deals.count" }),
      ]),
      model([operation("deals.count", { path: "/c" })]),
      "major",
      "`deals.total` is gone: call `deals.count`.",
    ),
  ],
  "operation-renamed": [
    pair(
      model([operation("deals.total", { path: "/c" })]),
      model([operation("deals.count", { path: "/c" })]),
      "major",
      "`deals.total` is now called `deals.count`: call that.",
    ),
  ],
  "operation-deprecated": [
    pair(
      model([operation("deals.total", { path: "/c" })]),
      model([
        operation("deals.count", { path: "/c" }),
        operation("deals.total", { path: "/c", replacedBy: "deals.count" }),
      ]),
      "minor",
      "`deals.total` is deprecated: call `deals.count`, which does the same.",
    ),
  ],
  "operation-restored": [
    pair(
      model([operation("deals.total", { replacedBy: "deals.count", path: "/c" })]),
      model([operation("deals.total", { path: "/c" })]),
      "minor",
      "`deals.total` is no longer deprecated.",
    ),
  ],
  "arguments-changed": [
    call(
      { pathParameters: [parameter("module")] },
      { pathParameters: [parameter("module"), parameter("id")] },
      "major",
      "`deals.list(module, options)` is now `deals.list(module, id, options)`: pass the arguments in this order.",
    ),
    call(
      {},
      { body: body() },
      "major",
      "`deals.list(options)` is now `deals.list(body, options)`: pass the arguments in this order.",
    ),
  ],
  "path-argument-changed": [
    call(
      { pathParameters: [parameter("id"), parameter("module")] },
      { pathParameters: [parameter("tag"), parameter("id")] },
      "major",
      "`deals.list` takes `tag` as argument 1 now, was `id`: swap them, the compiler may not tell.",
    ),
    call(
      { pathParameters: [parameter("id")] },
      { pathParameters: [parameter("id", { type: number })] },
      "major",
      "The argument `id` of `deals.list` is now `number`, was `string`: pass that.",
    ),
  ],
  "body-changed": [
    call(
      { body: body() },
      { body: body({ type: number }) },
      "major",
      "The body of `deals.list` is now `number`, was `string`: pass that.",
    ),
    call(
      { body: body() },
      { body: body({ type: unknown }) },
      "minor",
      "The body of `deals.list` is now `unknown`, was `string`.",
    ),
    call(
      { body: body() },
      { body: body({ required: true }) },
      "major",
      "The body of `deals.list` is required now: pass it.",
    ),
    call({ body: body({ required: true }) }, { body: body() }, "minor", "The body of `deals.list` may be left out."),
  ],
  "parameter-added": [
    call(
      { parameters: [parameter("page")] },
      { parameters: [parameter("fields"), parameter("page")] },
      "minor",
      "`deals.list` takes `fields`.",
    ),
    call(
      { parameters: [parameter("page")] },
      { parameters: [parameter("fields", { required: true }), parameter("page")] },
      "major",
      "`deals.list` needs `fields` now: pass it.",
    ),
  ],
  "parameter-renamed": [
    call(
      { parameters: [parameter("payment_id"), parameter("page")] },
      { parameters: [parameter("payment_ids"), parameter("page")] },
      "major",
      "`payment_id` of `deals.list` is now `payment_ids`: pass that.",
    ),
    call(
      { parameters: [parameter("ConvertTo")] },
      { parameters: [parameter("convert_to")] },
      "major",
      "`ConvertTo` of `deals.list` is now `convert_to`: pass that.",
    ),
  ],
  "parameter-removed": [
    pair(
      model(
        [
          operation("deals.list", {
            body: body({ type: ref("Deal") }),
            parameters: [parameter("id"), parameter("page")],
          }),
        ],
        [schema("Deal", [property("id")], REQUEST)],
      ),
      model(
        [operation("deals.list", { body: body({ type: ref("Deal") }), parameters: [parameter("page")] })],
        [schema("Deal", [property("id")], REQUEST)],
      ),
      "major",
      "`id` of `deals.list` is a member of the body now: pass it there.",
    ),
    call(
      { parameters: [parameter("fields"), parameter("page")] },
      { parameters: [parameter("page")] },
      "major",
      "`fields` of `deals.list` is gone: leave it out.",
    ),
  ],
  "parameter-required": [
    call(
      { parameters: [parameter("fields")] },
      { parameters: [parameter("fields", { required: true })] },
      "major",
      "`fields` of `deals.list` is required now: pass it.",
    ),
    call(
      { parameters: [parameter("fields", { required: true })] },
      { parameters: [parameter("fields")] },
      "minor",
      "`fields` of `deals.list` may be left out.",
    ),
  ],
  "parameter-changed": [
    call(
      { parameters: [parameter("filter", { type: oneOf("Inactive", "All") })] },
      { parameters: [parameter("filter", { type: oneOf("Status.Inactive", "All", "Status.New") })] },
      "major",
      '`filter` of `deals.list` takes `"Status.Inactive"` for `"Inactive"` now: pass that; new: `"Status.New"`.',
    ),
    call(
      { parameters: [parameter("sort", { type: oneOf("asc", "desc") })] },
      { parameters: [parameter("sort", { type: oneOf("asc") })] },
      "major",
      '`sort` of `deals.list` no longer takes `"desc"`: pass another value.',
    ),
    call(
      { parameters: [parameter("sort", { type: list(oneOf("asc")) })] },
      { parameters: [parameter("sort", { type: list(oneOf("asc", "desc")) })] },
      "minor",
      '`sort` of `deals.list` also takes `"desc"`.',
    ),
    call(
      { parameters: [parameter("sort", { type: orNull(string) })] },
      { parameters: [parameter("sort")] },
      "major",
      "`sort` of `deals.list` may no longer be null: leave it out instead.",
    ),
  ],
  "result-kind-changed": [
    pair(
      deals(value(ref("Deal"))),
      deals(page("none")),
      "major",
      "`deals.list` now gives pages of rows, was a value: iterate over it.",
    ),
  ],
  "result-changed": [
    call(
      { result: value() },
      { result: value(number) },
      "major",
      "What `deals.list` gives is now `number`, was `string`: read it as that.",
    ),
    call({ result: value(orNull(string)) }, { result: value() }, "minor", "What `deals.list` gives is never null now."),
    pair(
      records(page("none", ref("CrmRecord"))),
      records(page("none", unknown)),
      "major",
      "`deals.list` no longer takes a type parameter for its rows: mend calls that state one.",
    ),
  ],
  "paging-changed": [
    pair(
      deals(page("token")),
      deals(page("none")),
      "major",
      "`deals.list` has one page only now: iteration ends there, and the compiler does not tell.",
    ),
    pair(deals(page("none")), deals(page("page")), "minor", "`deals.list` now iterates over all pages."),
    pair(deals(page("page")), deals(page("token")), "minor", "`deals.list` now pages by token."),
  ],
  "retry-changed": [
    call(
      { retry: "safe" },
      { retry: "unsafe" },
      "minor",
      "`deals.list` is no longer repeated when the answer was lost: catch `OutcomeUnknownError`.",
    ),
    call(
      { retry: "unsafe" },
      { retry: "idempotent" },
      "minor",
      "`deals.list` is now repeated when the answer was lost.",
    ),
    call({ retry: "safe" }, { retry: "idempotent" }, "patch", "`deals.list` is idempotent now."),
  ],
  "scopes-changed": [
    call({ scopes: [["A"]] }, { scopes: [["A"], ["B", "C"]] }, "minor", "`deals.list` is also allowed to `B with C`."),
    call({ scopes: [["A"]] }, { scopes: [["B"]] }, "minor", "`deals.list` is no longer allowed to `A`: ask for `B`."),
  ],
  "cost-changed": [
    call({ cost: { credits: 1 } }, { cost: { credits: 50 } }, "patch", "`deals.list` costs 50 credits now, was 1."),
    call({}, { cost: { credits: 1, heavy: true } }, "patch", "`deals.list` draws on the budgets by another rule."),
  ],
  "errors-changed": [
    call(
      { errorCodes: ["OLD"] },
      { errorCodes: ["NEW"] },
      "patch",
      "`deals.list` may now refuse with `NEW` and is no longer documented to refuse with `OLD`.",
    ),
  ],
  "wire-changed": [
    call({ path: "/crm/v8/deals" }, { path: "/crm/v8/Deals" }, "patch", "`deals.list` is sent as `GET /crm/v8/Deals`."),
    call(
      { parameters: [parameter("page")] },
      { parameters: [parameter("page", { in: "header", wireName: "X-Page" })] },
      "patch",
      "`deals.list` is sent as `GET /crm/v8/deals/list` in another form.",
    ),
  ],
  "schema-added": [pair(model([]), model([], DEAL), "minor", "Add the type `Deal`.")],
  "schema-removed": [
    pair(model([], DEAL), model([]), "major", "The type `Deal` is gone: no call gives or takes it; remove its import."),
  ],
  "schema-renamed": [
    pair(
      model([], DEAL),
      model([], [schema("Opportunity", [property("id")])]),
      "major",
      "The type `Deal` is now called `Opportunity`: import that.",
    ),
  ],
  "schema-openness": [
    pair(
      model([], [schema("Deal", [])]),
      model([], [schema("Deal", [], { open: true })]),
      "minor",
      "`Deal` may have further members.",
    ),
    pair(
      model([], [schema("Deal", [], { open: true })]),
      model([], [schema("Deal", [])]),
      "major",
      "`Deal` has its listed members only: name no other.",
    ),
    pair(
      model([], [schema("Deal", [])]),
      model([], [schema("Deal", [], { customFields: true })]),
      "minor",
      "`Deal` has custom fields, as members `cf_…`.",
    ),
    pair(
      model([], [schema("Deal", [], { customFields: true })]),
      model([], [schema("Deal", [])]),
      "major",
      "`Deal` has no custom fields any more: read none.",
    ),
  ],
  "property-added": [
    read([], [property("Amount", number, true)], "minor", "Add `Deal.Amount`."),
    written([], [property("Amount")], "minor", "Add `Deal.Amount`."),
    written([], [property("Amount", number, true)], "major", "`Deal` needs `Amount` now: pass it."),
  ],
  "property-renamed": [
    read(
      [property("acount_split_id", string, true)],
      [property("account_split_id", string, true)],
      "major",
      "`Deal.acount_split_id` is now `account_split_id`: read that.",
    ),
    written(
      [property("contactPersons", list(string))],
      [property("contact_persons", list(string))],
      "major",
      "`Deal.contactPersons` is now `contact_persons`: send that.",
    ),
  ],
  "property-removed": [
    read([property("Amount")], [], "major", "`Deal.Amount` is gone: do not rely on it."),
    written([property("Amount")], [], "major", "`Deal.Amount` is gone: do not send it."),
  ],
  "property-required": [
    read([property("id")], [property("id", string, true)], "minor", "`Deal.id` is always there now."),
    read(
      [property("id", string, true)],
      [property("id")],
      "major",
      "`Deal.id` may now be absent: check for it before use.",
    ),
    written([property("id")], [property("id", string, true)], "major", "`Deal.id` is required now: pass it."),
    written([property("id", string, true)], [property("id")], "minor", "`Deal.id` may be left out."),
  ],
  "property-changed": [
    written(
      [property("Stage")],
      [property("Stage", oneOf(..."abcdefghij"))],
      "major",
      '`Deal.Stage` is now `"a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | … 2 more`, was `string`: pass one of these.',
    ),
    read(
      [property("Amount", number)],
      [property("Amount", orNull(number))],
      "major",
      "`Deal.Amount` may now be null: check for it before use.",
    ),
    read(
      [property("Amount", orNull(number))],
      [property("Amount", number)],
      "minor",
      "`Deal.Amount` is never null now.",
    ),
    written(
      [property("Amount", number)],
      [property("Amount", orNull(number))],
      "minor",
      "`Deal.Amount` may now be null.",
    ),
    read(
      [property("Stage", oneOf("Open"))],
      [property("Stage", oneOf("Won"))],
      "minor",
      '`Deal.Stage` may now be `"Won"` and is no longer documented to be `"Open"`.',
    ),
    read(
      [property("Stage", oneOf(1))],
      [property("Stage", oneOf(1, 2))],
      "major",
      "`Deal.Stage` may now be `2`: look at where you compare it.",
    ),
    read(
      [property("Tags", list(string))],
      [property("Tags", list(number))],
      "major",
      "`Deal.Tags` is now `number[]`, was `string[]`: read it as that.",
    ),
    written(
      [property("id", string)],
      [property("id", number)],
      "major",
      "`Deal.id` is now `number`, was `string`: pass that.",
    ),
  ],
};
