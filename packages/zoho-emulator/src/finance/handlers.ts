import type { FinanceHandler } from "./engine.ts";

/** Operations that are more than their name and path say, by name. */
export const HANDLERS: Readonly<Record<string, FinanceHandler>> = {};
