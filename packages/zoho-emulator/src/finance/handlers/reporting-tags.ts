import { type Fields, listOf } from "../body.ts";
import { existing } from "../named.ts";
import { missing } from "../refusal.ts";
import { done, rowsReply, valueReply } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";
import { fieldsOf, wholePage } from "./payments.ts";

/** Options of reporting tags. They are part of their tag. */
export const REPORTING_TAGS: Readonly<Record<string, FinanceHandler>> = {
  "reportingTags.updateOptions": async (request) => {
    const { ledger } = request;
    const body = await fieldsOf(request);
    const options = listOf(body.options ?? body.entries).map((option) => ({
      is_active: true,
      is_default: false,
      depth: 0,
      ...option,
      option_id: option.option_id ?? ledger.newId(),
    }));
    return set(request, { options });
  },
  "reportingTags.listOptions": (request) => rowsReply(request, listOf(tagOf(request).options)),
  "reportingTags.listAllOptions": (request) => {
    const tag = request.ledger.get("reportingTags", request.call.query.get("tag_id"));
    const options = listOf(tag.options);
    return valueReply(request, { ...tag, options, page_context: wholePage(options.length) }, "success");
  },
  "reportingTags.setDefaultOption": (request) => {
    const wanted = request.call.query.get("default_option_id");
    if (!listOf(tagOf(request).options).some(({ option_id }) => option_id === wanted)) throw missing("option");
    return change(request, (option) => ({ ...option, is_default: option.option_id === wanted }));
  },
  "reportingTags.markOptionAsActive": (request) => activate(request, true),
  "reportingTags.markOptionAsInactive": (request) => activate(request, false),
  "reportingTags.updateCriteria": async (request) => set(request, { criteria: await fieldsOf(request) }),
  "reportingTags.reorder": async (request) => {
    const { ledger } = request;
    const body = await fieldsOf(request);
    const ids = Array.isArray(body.tag_ids) ? body.tag_ids.map(String) : [];
    const tags = ids.map((id, index) => ledger.set("reportingTags", id, { tag_order: index + 1 }));
    return valueReply(request, tags, "The tags have been put in order.");
  },
};

const tagOf = (request: Request) => existing(request, { resource: "reportingTags", id: "tag_id" });

function set(request: Request, members: Fields) {
  request.ledger.set("reportingTags", String(tagOf(request).tag_id), members);
  return done(request, "The tag has been updated.");
}

const change = (request: Request, each: (option: Fields) => Fields) =>
  set(request, { options: listOf(tagOf(request).options).map(each) });

function activate(request: Request, is_active: boolean) {
  const wanted = request.call.params.option_id;
  if (!listOf(tagOf(request).options).some(({ option_id }) => option_id === wanted)) throw missing("option");
  return change(request, (option) => (option.option_id === wanted ? { ...option, is_active } : option));
}
