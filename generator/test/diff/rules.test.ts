import { describe, expect, it } from "vitest";
import { diff } from "../../src/diff/index.ts";
import { RULES } from "./rules.ts";

describe.each(Object.entries(RULES))("%s", (kind, fixtures) => {
  it.each(fixtures.map((fixture) => [fixture.sentence, fixture] as const))(
    "%s",
    (_, { before, after, bump, sentence }) => {
      const changes = diff(before, after).map(({ kind, bump, sentence }) => ({ kind, bump, sentence }));
      expect(changes).toEqual([{ kind, bump, sentence }]);
    },
  );
});
