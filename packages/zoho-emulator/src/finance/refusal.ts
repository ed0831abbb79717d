import { json, type Reply } from "../http/reply.ts";

/** What Books and Inventory refuse a request with: a status, a code of their own, a sentence. Thrown by whoever notices. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: number;
  readonly extra: Readonly<Record<string, unknown>> | undefined;

  constructor(status: number, code: number, message: string, extra?: Readonly<Record<string, unknown>>) {
    super(message);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }

  reply(): Reply {
    return json({ code: this.code, message: this.message, ...this.extra }, this.status);
  }
}

/** Zoho publishes no catalogue of codes. Where none is known, any number that is not taken tells a refusal. */
const NOT_POSSIBLE = 1040;

export const missing = (noun: string): Refusal => new Refusal(404, 1002, `${capital(noun)} does not exist.`);
export const invalid = (parameter: string): Refusal => new Refusal(400, 2, `Invalid value passed for ${parameter}`);
export const tooLong = (field: string, length = 100): Refusal =>
  new Refusal(400, 15, `Please ensure that the ${field} has less than ${length} characters.`);
export const duplicate = (noun: string, what: string): Refusal =>
  new Refusal(400, 1001, `${capital(noun)} "${what}" already exists.`);
export const notPossible = (message: string): Refusal => new Refusal(400, NOT_POSSIBLE, message);

const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
