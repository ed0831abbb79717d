import type { Operation } from "../../generated/api-model.ts";
import { fileHandler } from "../files/handlers.ts";
import type { FinanceHandler } from "../request.ts";
import { BANK } from "./bank.ts";
import { CONTACTS } from "./contacts.ts";
import { CONVERSIONS } from "./conversions.ts";
import { CREDITS } from "./credits.ts";
import { mailHandler } from "./mail.ts";
import { OTHERS } from "./others.ts";
import { PAYMENTS } from "./payments.ts";
import { PROJECTS } from "./projects.ts";
import { REPORTING_TAGS } from "./reporting-tags.ts";
import { TRANSACTIONS } from "./transactions.ts";

/** Operations that are more than their name and path say, by name. */
const HANDLERS: Readonly<Record<string, FinanceHandler>> = {
  ...PAYMENTS,
  ...CREDITS,
  ...CONVERSIONS,
  ...TRANSACTIONS,
  ...BANK,
  ...CONTACTS,
  ...PROJECTS,
  ...REPORTING_TAGS,
  ...OTHERS,
};

/** What an operation needs a handler of its own for; mail and files go by the verb, whatever the resource. */
export const handlerOf = (operation: Operation): FinanceHandler | undefined =>
  HANDLERS[operation.name] ?? mailHandler(operation) ?? fileHandler(operation);
