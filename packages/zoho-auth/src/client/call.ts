import type { Answer } from "./answer.ts";

/** The result of a call together with the HTTP response it came in. The response's body has been read. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** The whole body as parsed, envelope included. */
  readonly body: unknown;
}

/** A promise of the unwrapped result; `withResponse()` gives status, headers and the whole body as well. */
export interface ZohoPromise<T> extends Promise<T> {
  withResponse(): Promise<WithResponse<T>>;
}

export function promised<T>(answered: Promise<Answer>, read: (answer: Answer) => T): ZohoPromise<T> {
  const data = answered.then(read) as ZohoPromise<T>;
  data.withResponse = async () => {
    const [{ response, body }, value] = await Promise.all([answered, data]);
    return { data: value, response, body };
  };
  return data;
}
