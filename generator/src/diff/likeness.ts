import { singular, words } from "../names/words.ts";

/** `contactPersons`, `contact_person` and `ContactPerson` are spelt alike. */
function fold(name: string): string {
  return words(name)
    .map((word) => singular(word.toLowerCase()))
    .join("");
}

/** A name shorter than this with another letter is another name: `from` and `form`. */
const SHORTEST_WITH_A_SLIP = 6;

/** Are two names one but for case, separators, number, or a slip of one letter? */
export function isNear(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return true;
  const digits = (name: string): string => name.replace(/\D/g, "");
  return (
    Math.min(one.length, other.length) >= SHORTEST_WITH_A_SLIP && digits(one) === digits(other) && isOneSlip(one, other)
  );
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  if (left.length < right.length) return right.slice(1) === left;
  return (
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

/** Old -> new, where exactly one of the new is like an old one and the other way round. */
export function pairAlike<T>(
  removed: readonly T[],
  added: readonly T[],
  isAlike: (removed: T, added: T) => boolean,
): Map<T, T> {
  const pairs = new Map<T, T>();
  for (const old of removed) {
    const matches = added.filter((now) => isAlike(old, now));
    const [match] = matches;
    if (match && matches.length === 1 && removed.filter((other) => isAlike(other, match)).length === 1) {
      pairs.set(old, match);
    }
  }
  return pairs;
}
