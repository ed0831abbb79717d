import { describe, expect, expectTypeOf, it } from "vitest";
import { type CrmNotification, NotificationError, parseNotification } from "../src/notifications.ts";

const TOKEN = "channel-token-with-32-characters";
/** In the shape of the samples of Zoho's page. */
const SENT = {
  server_time: 1_740_000_000_000,
  query_params: { shop: "7" },
  module: "Leads",
  resource_uri: "https://www.zohoapis.com/crm/v2/Leads",
  ids: ["3652397000001852001", "3652397000001852002"],
  operation: "update",
  affected_fields: [{ "3652397000001852001": ["Phone"] }],
  channel_id: "10000",
};
const body = (more: object = { token: TOKEN }): string => JSON.stringify({ ...SENT, ...more });
const request = (text: string): Request =>
  new Request("https://shop.example/hook?shop=7", { method: "POST", body: text });

const refusal = async (received: Request | string | object, token = TOKEN): Promise<NotificationError> => {
  const error: unknown = await parseNotification(received, token).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NotificationError);
  return error as NotificationError;
};

describe("a notification", () => {
  it.each([
    ["a request", request(body())],
    ["its text", body()],
    ["its parsed body", JSON.parse(body()) as object],
  ])("is read from %s, without its token", async (_, received) => {
    expect(await parseNotification(received, TOKEN)).toEqual(SENT);
  });

  it("has the words Zoho uses, and may have newer ones", async () => {
    const { operation, ids } = await parseNotification(body({ token: TOKEN, operation: "merge" }), TOKEN);
    expect(operation).toBe("merge");
    expectTypeOf(ids).toEqualTypeOf<readonly string[]>();
    expectTypeOf<"insert">().toExtend<CrmNotification["operation"]>();
  });

  it.each([
    ["another token", { token: `${TOKEN}x` }],
    ["a token that begins alike", { token: TOKEN.slice(0, -1) }],
    ["no token", {}],
    ["null for a token", { token: null }],
    ["an empty token", { token: "" }],
    ["a token that is no text", { token: { length: 5 } }],
  ])("is refused when it bears %s", async (_, more) => {
    const { reason, message } = await refusal(body(more));
    expect(reason).toBe("token");
    expect(message).not.toContain(TOKEN);
  });

  it.each([
    ["no JSON", "token=1"],
    ["no object", "null"],
    ["ids that lost digits", body({ token: TOKEN, ids: [3652397000001852000] })],
    ["no ids", body({ token: TOKEN, ids: undefined })],
    ["no operation", body({ token: TOKEN, operation: undefined })],
  ])("is refused when it has %s", async (_, text) => {
    const { reason, message } = await refusal(request(text));
    expect(reason).toBe("body");
    expect(message).not.toContain(TOKEN);
  });

  it("needs the token of the channel", async () => {
    await expect(parseNotification(body({ token: "" }), "")).rejects.toThrow(TypeError);
  });

  it("that was read before is told as that", async () => {
    const once = request(body());
    await once.text();
    expect((await refusal(once)).reason).toBe("body");
  });
});
