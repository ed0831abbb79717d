import type { Operation } from "../../generated/api-model.ts";
import type { FinanceHandler } from "../engine.ts";
import { fileHandler } from "../files/handlers.ts";
import { CONVERSIONS } from "./conversions.ts";
import { CREDITS } from "./credits.ts";
import { mailHandler } from "./mail.ts";
import { OTHERS } from "./others.ts";
import { PAYMENTS } from "./payments.ts";
import { TRANSACTIONS } from "./transactions.ts";

/** Operations that are more than their name and path say, by name. */
const HANDLERS: Readonly<Record<string, FinanceHandler>> = {
  ...PAYMENTS,
  ...CREDITS,
  ...CONVERSIONS,
  ...TRANSACTIONS,
  ...OTHERS,
};

/** What an operation needs a handler of its own for; mail and files go by the verb, whatever the resource. */
export const handlerOf = (operation: Operation): FinanceHandler | undefined =>
  HANDLERS[operation.name] ?? mailHandler(operation) ?? fileHandler(operation);
