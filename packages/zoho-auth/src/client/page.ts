import type { CallOptions } from "../session.ts";
import { type Answer, answer, pick } from "./answer.ts";
import { promised, type WithResponse } from "./call.ts";
import type { Operation } from "./operation.ts";
import type { CallInput, ClientContext } from "./request.ts";

/** One page of a list. Iterating goes over the rows of this page and of all that follow. */
export interface Page<T> extends AsyncIterable<T> {
  readonly rows: readonly T[];
  /** Zoho's paging block as sent; `undefined` where there is none. */
  readonly info: PageInfo | undefined;
  readonly hasNextPage: boolean;
  /** The following page; `undefined` after the last. */
  nextPage(): Promise<Page<T> | undefined>;
}

/** A promise of the first page that also iterates over all rows: `for await (const row of crm.users.list())`. */
export interface PagePromise<T> extends Promise<Page<T>>, AsyncIterable<T> {
  withResponse(): Promise<WithResponse<Page<T>>>;
}

/** The `info` block of CRM lists, the `page_context` of Books and Inventory. Every member may be absent. */
export interface PageInfo {
  readonly page?: number | null;
  readonly per_page?: number | null;
  readonly count?: number | null;
  readonly more_records?: boolean | null;
  /** As Books and Inventory say it. */
  readonly has_more_page?: boolean;
  /** Valid for 24 hours, for this user and exactly these parameters. */
  readonly next_page_token?: string | null;
  readonly previous_page_token?: string | null;
  readonly page_token_expiry?: string | null;
  readonly sort_by?: string | null;
  readonly sort_order?: string | null;
  readonly [member: string]: unknown;
}

/** `page` reaches this many rows; further ones need the token (Get Records page of Zoho CRM). */
const ROWS_BY_PAGE_NUMBER = 2000;
const DEFAULT_PER_PAGE = 200;

/** A list. 204 and 304 are an empty page. */
export function page<T>(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): PagePromise<T> {
  const read = (answered: Answer): Page<T> => pageOf(client, operation, input, options, answered);
  const first = promised(answer(client, operation, input, options), read) as PagePromise<T>;
  // Assigned: a literal with a computed name costs a microsecond.
  first[Symbol.asyncIterator] = () => iterate(first);
  return first;
}

function pageOf<T>(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options: CallOptions | undefined,
  answered: Answer,
): Page<T> {
  const rows = (pick(client, operation, answered) ?? []) as readonly T[];
  const { info: block, page_context = block } = Object(answered.body) as { info?: PageInfo; page_context?: unknown };
  const info = (Array.isArray(page_context) ? page_context[0] : page_context) as PageInfo | undefined;
  const more = rows.length && (info?.more_records ?? info?.has_more_page);
  const params = more ? nextParams(operation, input.params ?? {}, info!) : undefined;
  const self = {
    rows,
    info,
    hasNextPage: !!params,
    nextPage: async () => (params ? page<T>(client, operation, { ...input, params }, options) : undefined),
  } as Page<T>;
  self[Symbol.asyncIterator] = () => iterate(Promise.resolve(self));
  return self;
}

interface PagingParams {
  readonly page?: number;
  readonly per_page?: number;
  readonly page_token?: string;
}

/** The caller's own parameters, moved on by one page. A page token is bound to all other parameters: none may change. */
function nextParams(
  { paging }: Operation,
  { page, page_token: token, ...params }: PagingParams,
  info: PageInfo,
): PagingParams | undefined {
  const current = info.page ?? page ?? 1;
  const reached = current * (info.per_page ?? params.per_page ?? DEFAULT_PER_PAGE);
  if (paging !== "token" || !(token ?? reached >= ROWS_BY_PAGE_NUMBER))
    return paging && { ...params, page: current + 1 };
  return info.next_page_token ? { ...params, page_token: info.next_page_token } : undefined;
}

async function* iterate<T>(first: Promise<Page<T>>): AsyncGenerator<T, void, undefined> {
  let current: Page<T> | undefined = await first;
  while (current) {
    yield* current.rows;
    current = await current.nextPage();
  }
}
