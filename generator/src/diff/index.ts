import type { ApiModel } from "../model/api-model.ts";
import { compare } from "../support/order.ts";
import { type Change, compareBumps } from "./change.ts";
import { diffOperations } from "./operations.ts";
import { editionOf } from "./relation.ts";
import { diffSchemas } from "./schemas.ts";

export { type Bump, bumpOf, type Change, type ChangeKind } from "./change.ts";

/** What the user of the older package meets in the newer one, by resource, breaking changes first. */
export function diff(older: ApiModel, newer: ApiModel): Change[] {
  const before = editionOf(older);
  const after = editionOf(newer);
  const client: Change[] =
    older.client === newer.client
      ? []
      : [
          {
            kind: "client-renamed",
            resource: "common",
            subject: older.client,
            bump: "major",
            sentence: `The class \`${older.client}\` is now called \`${newer.client}\`: import that.`,
          },
        ];
  return [...client, ...diffOperations(before, after), ...diffSchemas(before, after)].sort(
    (a, b) =>
      compare(a.resource, b.resource) ||
      compareBumps(a.bump, b.bump) ||
      compare(a.subject, b.subject) ||
      compare(a.kind, b.kind),
  );
}
