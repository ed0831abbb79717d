/** One answer that Prism is asked for by `Prefer: code=…, example=…`. */
export interface Reply {
  readonly status: number;
  /** Name of the example; absent where the answer has no body. */
  readonly example?: string;
  readonly mediaType?: string;
  readonly body?: unknown;
}

export interface Refusal extends Reply {
  readonly example: string;
  readonly mediaType: typeof JSON_TYPE;
  /** The code that the error must carry. */
  readonly code: string | number;
}

export const isRefusal = (reply: Reply): reply is Refusal => "code" in reply;

export const JSON_TYPE = "application/json";

/** For each status under which JSON comes: an answer that no schema allows, so that Prism must say so. */
export function spoiledReplies(replies: readonly Reply[]): Reply[] {
  const statuses = new Set(replies.filter(({ mediaType }) => mediaType === JSON_TYPE).map(({ status }) => status));
  return [...statuses].map((status) => ({ status, example: "spoiled", mediaType: JSON_TYPE, body: ["not an object"] }));
}
