/**
 * What Zoho POSTs to the `notify_url` of a channel when records change: which, never how they look now. Fetch them by id.
 * Members are called what Zoho calls them; beyond the listed ones there may be more.
 */
export interface CrmNotification {
  /** Of the channel; a number with more digits than a JavaScript number holds. */
  readonly channel_id: string;
  /** API name, as in `Leads`. */
  readonly module: string;
  /** Not the words of the subscription: its `create` is `insert` here, its `edit` is `update`. */
  readonly operation: "insert" | "update" | "delete" | (string & {});
  /** Records that changed; several may come at once. */
  readonly ids: readonly string[];
  /** When Zoho sent it, in milliseconds since 1970. */
  readonly server_time?: number;
  readonly resource_uri?: string;
  /** What stood in the query of the `notify_url`. */
  readonly query_params?: Readonly<Record<string, string>>;
  /** One object for each record: its id -> API names of the fields that changed. Empty for an insert. */
  readonly affected_fields?: readonly Readonly<Record<string, readonly string[]>>[];
  /** With `return_affected_field_values` only. */
  readonly affected_values?: readonly {
    readonly record_id: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
}

/** Somebody else than Zoho sent it, or it is no notification. Holds neither the token nor the body. */
export class NotificationError extends Error {
  override name = "NotificationError";
  /** `token`: it bears another token, or none; answer 401. `body`: it is not a notification; answer 400. */
  readonly reason: "token" | "body";

  constructor(reason: "token" | "body", message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Reads a notification and checks who sent it. Zoho signs nothing: all that tells a notification from a forgery is the
 * `token` that you gave when you made the channel, and that Zoho sends back.
 *
 * @param received the request, or its body: as text, or as your framework has read it
 * @param token the channel's; it takes the same time whether it is right or wrong
 * @throws NotificationError when it bears another token, or is not a notification
 * @throws TypeError when `token` is empty: a channel without one believes everybody
 */
export async function parseNotification(received: Request | string | object, token: string): Promise<CrmNotification> {
  if (token === "")
    throw new TypeError(
      "Give the token of the channel. Make channels with one: without it, anybody can send notifications.",
    );
  const { token: given, ...notification } = await bodyOf(received);
  if (!(await isEqual(typeof given === "string" ? given : "", token))) {
    throw new NotificationError(
      "token",
      "The notification does not bear the token of the channel: answer 401 and ignore it.",
    );
  }
  if (!isNotification(notification)) {
    throw new NotificationError(
      "body",
      "The body lacks channel_id, module, operation or ids: it is not a notification of Zoho CRM.",
    );
  }
  return notification;
}

async function bodyOf(received: Request | string | object): Promise<Record<string, unknown>> {
  try {
    const text = typeof received === "string" ? received : isRequest(received) ? await received.text() : undefined;
    const body: unknown = text === undefined ? received : JSON.parse(text);
    if (typeof body === "object" && body !== null) return body as Record<string, unknown>;
  } catch {
    // A body that cannot be read is told below, without what stood in it.
  }
  throw new NotificationError("body", "The body is not a JSON object: it is not a notification of Zoho CRM.");
}

// Not by instanceof: a framework may bring a Request of its own.
const isRequest = (received: object): received is Request => typeof (received as Request).text === "function";

function isNotification(body: Record<string, unknown>): body is Record<string, unknown> & CrmNotification {
  const { channel_id, module, operation, ids } = body;
  return (
    [channel_id, module, operation].every((member) => typeof member === "string") &&
    Array.isArray(ids) &&
    ids.every((id) => typeof id === "string")
  );
}

/** Compares digests, whose length and bytes say nothing about where two texts begin to differ. */
async function isEqual(a: string, b: string): Promise<boolean> {
  const digest = async (text: string): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const [one, other] = await Promise.all([digest(a), digest(b)]);
  let difference = 0;
  for (const [index, byte] of one.entries()) difference |= byte ^ other[index]!;
  return difference === 0;
}
