import type { Operation } from "../model/api-model.ts";
import { singular } from "../names/words.ts";
import { phrase } from "./naming.ts";

const ACRONYMS: Readonly<Record<string, string>> = {
  coql: "COQL",
  apis: "APIs",
  api: "API",
  zia: "Zia",
  org: "organization",
  crm: "CRM",
  cfdi: "CFDI",
  einvoice: "e-invoice",
  einvoices: "e-invoices",
  pdf: "PDF",
  qr: "QR",
  sms: "SMS",
  trn: "TRN",
};

/** What an operation does in one sentence: the spec's own, or one made of its name. */
export function summary(operation: Operation): string {
  // Books and Inventory create one record a call.
  return operation.summary ?? sentence(operation.resource, operation.verb, operation.organization);
}

/** `users`, `listGroups` -> `Lists the groups of a user.` */
export function sentence(resource: string, verb: string, createsOne = false): string {
  const many = spell(resource);
  const one = spell(singular(phrase(resource)));
  const unique = many === one;
  const some = unique ? `the ${one}` : withArticle(one);
  const known: Readonly<Record<string, string>> = {
    list: `Lists ${many}.`,
    get: `Gets ${some}.`,
    create: unique || createsOne ? `Creates ${withArticle(one)}.` : `Creates ${many}.`,
    upsert: `Creates ${many}, or updates those that exist.`,
    search: `Searches ${many}.`,
    count: `Counts ${many}.`,
    query: `Queries with ${many}.`,
    updateByCustomField: `Updates ${some}, found by a custom field that takes no duplicates, or creates it.`,
    listAll: `Lists all ${many}.`,
    getCurrent: `Gets the current ${one}.`,
    writeOff: `Writes off ${some}.`,
    writeOffMany: `Writes off several ${many}.`,
  };
  if (known[verb]) return known[verb];
  const [first = "", ...rest] = phrase(verb).split(" ");
  const last = rest.at(-1);
  const does = capital(conjugate(first));
  const phrased = prepositional(
    does,
    spell(rest.filter((word) => word !== "many").join(" ")),
    last === "many" ? `several ${many}` : some,
    many,
  );
  if (phrased) return phrased;
  if (/^(to|from|in|of|on)$/.test(rest[0] ?? "")) return `${does} ${many} ${spell(rest.join(" "))}.`;
  if (first === "get" && last === "status" && rest.length > 1)
    return `Gets the status of the ${rest.slice(0, -1).join(" ")} of ${many}.`;
  if (first === "get" && rest[0] === "mass") return `Gets the ${rest.join(" ")} of ${many}.`;
  if (first === "mass" || last === "many") return `${massive(first, rest, does)} several ${many}.`;
  if (rest[0] === "and" && last) return `${does} and ${conjugate(last)} ${some}.`;
  if (rest.length > 0) return `${does} the ${spell(rest.join(" "))} of ${some}.`;
  return `${does} ${some}.`;
}

/** Verbs that say to what, as what or how: `markAsSent` -> `Marks an invoice as sent.` */
function prepositional(does: string, rest: string, target: string, many: string): string | undefined {
  const marked = /^(?:(.+) )?as (.+)$/.exec(rest);
  if (marked) return `${does} ${marked[1] ? `the ${marked[1]} of ` : ""}${target} as ${nounOrState(does, marked[2]!)}.`;
  const aimed = /^(by|for) (.+)$/.exec(rest);
  if (aimed)
    return `${does} ${does === "Lists" ? many : target} ${aimed[1]} ${withoutArticle.test(aimed[2]!) ? aimed[2] : withArticle(aimed[2]!)}.`;
  if (/^(finally|partially)$/.test(rest)) return `${does} ${target} ${rest}.`;
  const all = /^all (.+)$/.exec(rest);
  if (all) return `${does} the ${all[1]} of all ${many}.`;
  const moved = /^(.+) (to|from) (.+)$/.exec(rest);
  if (moved && /^(Applies|Removes)$/.test(does)) return `${does} the ${moved[1]} of ${target} ${moved[2]} ${moved[3]}.`;
  if (does === "Applies" && rest !== "" && !/^(to|from) /.test(rest))
    return `Applies ${uncountable.test(rest) ? rest : withArticle(rest)} to ${target}.`;
  if (does === "Adds" && rest !== "" && !/^(to|from) /.test(rest))
    return `Adds ${uncountable.test(rest) ? rest : withArticle(rest)} to ${target}.`;
  return undefined;
}

const uncountable = /(info|[^s]s)$/;
const withoutArticle = /(reporting|reference|id)$/;

/** An invoice is marked as sent, a transaction categorized as an expense. */
const nounOrState = (does: string, as: string): string => (does === "Categorizes" ? withArticle(as) : as);

/** `massUpdate` -> `Updates`, `transferAndDeleteMany` -> `Transfers and deletes`, `changeSortMany` -> `Changes the sort of`. */
function massive(first: string, rest: readonly string[], does: string): string {
  const words = rest.filter((word) => word !== "many");
  if (first === "mass")
    return words.length > 1
      ? `${capital(conjugate(words[0]!))} the ${words.slice(1).join(" ")} of`
      : capital(conjugate(words[0]!));
  if (words[0] === "and") return `${does} and ${conjugate(words[1]!)}`;
  return words.length > 0 ? `${does} the ${words.join(" ")} of` : does;
}

function spell(name: string): string {
  return phrase(name)
    .split(" ")
    .map((word) => ACRONYMS[word] ?? word)
    .join(" ");
}

function withArticle(noun: string): string {
  return `${/^[aeio]|^un(?!i)/i.test(noun) ? "an" : "a"} ${noun}`;
}

function conjugate(verb: string): string {
  if (/(s|x|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ies") : `${verb}s`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
