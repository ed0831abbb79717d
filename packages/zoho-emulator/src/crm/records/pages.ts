import type { Call } from "../../http/call.ts";
import { json, type Reply } from "../../http/reply.ts";
import type { Direction, Row } from "../../state/collection.ts";
import { pageOf, Refused } from "../http.ts";
import { refusal } from "../refusal.ts";
import { boundTo, issue, type PageToken, readToken } from "./page-token.ts";
import { markOf, placeAfter, rowsAt, type View } from "./view.ts";

/** Rows that `page` reaches; `page_token` goes on from there. */
const DISCRETE_ROWS = 2000;
const TOKEN_ROWS = 100_000;

/** One page of a view, with all that `info` says of it; `none` where there is nothing to show. */
export function pageReply(
  call: Call,
  view: View,
  direction: Direction,
  shown: (row: Row) => unknown,
  none: Reply,
  now: number,
): Reply {
  const { query, grant, url } = call;
  const { page, per_page } = pageOf(call);
  const text = query.get("page_token");
  if (text !== null && query.has("page")) ambiguous("page", "page_token");
  const bound = boundTo(url);
  const token = text === null ? undefined : readToken(text, { user: grant.userId, bound }, now);
  const offset = token ? token.offset : (page - 1) * per_page;
  if (!token && offset >= DISCRETE_ROWS) {
    return refusal(400, "DISCRETE_PAGINATION_LIMIT_EXCEEDED", "records beyond this limit need a page_token", {
      limit: DISCRETE_ROWS,
    });
  }
  if (offset >= TOKEN_ROWS) {
    return refusal(400, "PAGINATION_LIMIT_EXCEEDED", "no more records can be listed", { limit: TOKEN_ROWS });
  }
  const place = token ? placeAfter(view, direction, token.mark) : offset;
  const rows = rowsAt(view, direction, place, per_page);
  if (rows.length === 0) return none;
  const more = place + rows.length < view.ids.length;
  const number = token?.page ?? page;
  const next = more
    ? issue(
        { user: grant.userId, bound, offset: offset + rows.length, page: number + 1, mark: markOf(view, rows.at(-1)!) },
        now,
      )
    : undefined;
  return json({
    data: rows.map(shown),
    info: {
      per_page,
      next_page_token: next?.text ?? null,
      count: rows.length,
      sort_by: view.field,
      page: number,
      previous_page_token: previous(view, direction, place, per_page, number, { user: grant.userId, bound }, now),
      page_token_expiry: next?.expiry ?? null,
      sort_order: direction,
      email: false,
      call: false,
      more_records: more,
    },
  });
}

/** A token that leads one page back. The first two pages have none to give: one has no page before it, and the first has no row before it. */
function previous(
  view: View,
  direction: Direction,
  place: number,
  per_page: number,
  page: number,
  whom: Pick<PageToken, "user" | "bound">,
  now: number,
): string | null {
  const before = place - per_page;
  if (before < 1) return null;
  const [row] = rowsAt(view, direction, before - 1, 1);
  return row ? issue({ ...whom, offset: before, page: page - 1, mark: markOf(view, row) }, now).text : null;
}

export function ambiguous(...names: readonly string[]): never {
  throw new Refused(
    refusal(400, "AMBIGUITY_DURING_PROCESSING", "these parameters cannot be used together", {
      ambiguity_due_to: names.map((param_name) => ({ param_name })),
    }),
  );
}
