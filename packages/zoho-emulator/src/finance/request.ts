import type { DataCenterName } from "@x/zoho-auth";
import type { Call, Handler } from "../http/call.ts";
import type { Reply } from "../http/reply.ts";
import type { Schemas } from "../model/schemas.ts";
import type { Catalogue } from "./catalogue.ts";
import { Ledger } from "./ledger.ts";
import { organizationOf } from "./organization.ts";
import { Refusal } from "./refusal.ts";

/** What a handler of Books and Inventory works with. */
export interface Request {
  readonly call: Call;
  readonly ledger: Ledger;
  readonly schemas: Schemas;
}

/** Answers one operation. What it throws as a `Refusal` becomes the answer. */
export type FinanceHandler = (request: Request) => Reply | Promise<Reply>;

/** Begins a request: whose books it is for, and what the day brought since the last one. Refused, it changes nothing. */
export function handled(handler: FinanceHandler, catalogueOf: (dataCenter: DataCenterName) => Catalogue): Handler {
  return async (call) => {
    const catalogue = catalogueOf(call.site.dataCenter);
    try {
      const organizationId = call.operation.organization ? organizationOf(call, catalogue) : "";
      const ledger = new Ledger(catalogue, call.product as "books" | "inventory", organizationId, call.grant.userId);
      if (organizationId) catalogue.newDay(ledger);
      const request: Request = { call, ledger, schemas: catalogue.schemas(call.product) };
      return await (call.method === "GET" ? handler(request) : wholly(handler, request));
    } catch (error) {
      if (error instanceof Refusal) return error.reply();
      throw error;
    }
  };
}

/** All of what a request writes, or nothing. */
const wholly = (handler: FinanceHandler, request: Request): Promise<Reply> =>
  request.call.emulator.state.recording(async (undo) => {
    try {
      return await handler(request);
    } catch (error) {
      undo();
      throw error;
    }
  });
