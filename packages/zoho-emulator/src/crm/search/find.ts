import type { Collection } from "../../state/collection.ts";
import { compareIds, compareValues } from "../../state/collection.ts";
import { type Condition, candidates, holds } from "../criteria/condition.ts";

/** The first `most` ids in order; where an index tells few rows, only those are read. */
export function find(
  rows: Collection,
  condition: Condition,
  sortBy: string,
  direction: "asc" | "desc",
  most: number,
): string[] {
  const few = candidates(condition, rows);
  if (few && few.size * 4 < rows.size) {
    const ids = [...few].filter((id) => holds(condition, rows.get(id)!));
    const sign = direction === "asc" ? 1 : -1;
    const order = (a: string, b: string): number =>
      (sortBy === rows.idField ? 0 : compareValues(rows.get(a)![sortBy], rows.get(b)![sortBy])) || compareIds(a, b);
    return ids.sort((a, b) => sign * order(a, b)).slice(0, most);
  }
  const ordered = rows.idsBy(sortBy);
  const ids: string[] = [];
  for (let index = 0; index < ordered.length && ids.length < most; index++) {
    const id = ordered[direction === "asc" ? index : ordered.length - 1 - index]!;
    if (holds(condition, rows.get(id)!)) ids.push(id);
  }
  return ids;
}
