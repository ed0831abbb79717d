/** What Prism has against a request, or against the answer that it gave. */
export interface Violation {
  /** `request body`, `request query`, `response body`; `request` for a lack of authorization. */
  readonly place: string;
  /** The parameter, or the path inside the body. */
  readonly member: string;
  readonly message: string;
}

export function violationsIn({ headers }: Response): Violation[] {
  const found = JSON.parse(headers.get("sl-violations") ?? "[]") as readonly {
    location: readonly string[];
    message: string;
  }[];
  return found.map(({ location, message }) => ({
    place: location.slice(0, 2).join(" "),
    member: location.slice(2).join("."),
    message,
  }));
}
