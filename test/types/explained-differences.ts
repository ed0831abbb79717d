const FINANCE = ["books", "inventory"];
const ALL = ["crm", ...FINANCE];

/**
 * Where our types differ from those that openapi-typescript makes of the same document, and why. Each is applied to their
 * side of a claim before it is compared; the same claim without it must fail, so that no explanation outlives its
 * difference. Two more differences are of form only and are levelled in `src/peer-types.ts`: enums of answers are open,
 * and an object with members of any name is one literal instead of an intersection.
 */
export const EXPLANATIONS = {
  "read-only lists": {
    products: ALL,
    why: "A list that is passed in is never changed, so ours takes `readonly string[]` as well.",
  },
  files: {
    products: ALL,
    why: "What is uploaded is a `Blob` or a stream; OpenAPI has a string with `format: binary` there.",
  },
  downloads: {
    products: ALL,
    why: "A download is a `FileDownload`, with name, type and stream; OpenAPI has a string there too.",
  },
  "empty answers": {
    products: ["crm"],
    why: "An answer without a body is `undefined` where the result is a plain value; theirs lists it beside.",
  },
  organizations: {
    products: FINANCE,
    why: "The organization that calls are made for is a setting of our client; in the document each call names it.",
  },
  documents: {
    products: FINANCE,
    why: "A reading that gives data or a document is two operations of ours; the one for documents says which in `accept`.",
  },
  "undescribed answers": {
    products: FINANCE,
    why: "Where an answer is documented with `code` and `message` only, the rest of it is an object of unknown members.",
  },
} satisfies Readonly<Record<string, { readonly products: readonly string[]; readonly why: string }>>;

export type Explanation = keyof typeof EXPLANATIONS;

const ENVELOPE = {
  why: "The document marks its members as read-only, so that no request may hold them; ours says so of no member.",
  claims: ["schema Envelope"],
};

/** Claims that do not hold, each with its reason. One that holds again fails. */
export const EXCEPTIONS: Readonly<
  Record<string, readonly { readonly why: string; readonly claims: readonly string[] }[]>
> = {
  books: [ENVELOPE],
  crm: [
    {
      why: "Under this status every row is a refusal. All land in `failed` or are thrown: the type of a written row, which the other statuses give, has no part in it.",
      claims: [
        "emails.unshareMany result of 207",
        "leads.convert result of 202",
        "notes.create result of 202",
        "notes.deleteMany result of 202",
        "notifications.create result of 202",
        "notifications.delete result of 202",
        "notifications.replace result of 202",
        "notifications.update result of 202",
      ],
    },
  ],
  inventory: [ENVELOPE],
};
