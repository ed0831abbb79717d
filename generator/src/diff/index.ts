import type { ApiModel } from "../model/api-model.ts";
import { compare } from "../support/order.ts";
import { type Change, change, code, compareBumps, same } from "./change.ts";
import { diffOperations } from "./operations.ts";
import { editionOf } from "./relation.ts";
import { renamedSchemas, renameSchemas } from "./renames.ts";
import { diffSchemas } from "./schemas.ts";

export { type Bump, bumpOf, type Change, type ChangeKind } from "./change.ts";

/** What the user of the older package meets in the newer one, by resource, breaking changes first. */
export function diff(older: ApiModel, newer: ApiModel): Change[] {
  const renamed = renamedSchemas(older, newer);
  const before = editionOf(renameSchemas(older, renamed));
  const after = editionOf(newer);
  const client: Change[] =
    older.client === newer.client
      ? []
      : [
          change(
            "client-renamed",
            "common",
            older.client,
            "major",
            { name: older.client },
            same(`The class {} is now called ${code(newer.client)}: import that.`),
          ),
        ];
  return [...client, ...diffOperations(before, after), ...diffSchemas(before, after, renamed)].sort(
    (a, b) =>
      compare(a.resource, b.resource) ||
      compareBumps(a.bump, b.bump) ||
      compare(a.subject, b.subject) ||
      compare(a.kind, b.kind),
  );
}
