import { describe, expect, it } from "vitest";
import { changelog } from "../../src/diff/changelog.ts";
import { diff } from "../../src/diff/index.ts";
import type { ApiModel, Schema, Type } from "../../src/model/api-model.ts";
import { model, number, operation, parameter, property, schema, string } from "./models.ts";

const told = (before: ApiModel, after: ApiModel): string => changelog(diff(before, after));

describe("a changelog", () => {
  it("says on top whom it concerns, what is gone, and what to do", () => {
    const before = model([operation("deals.count"), operation("notes.list", { parameters: [parameter("page")] })]);
    const after = model([operation("notes.list", { parameters: [parameter("page", { required: true })] })]);
    expect(
      told(before, after),
    ).toBe(`**What breaks** is in deals and notes. If you use none of these, there is nothing to do. \
Gone: \`deals.count\`. Otherwise update and run the TypeScript compiler: it stops where your code is concerned, and below is \
what to write there.

#### What you have to do

##### Deals

- \`deals.count\` is gone: Zoho no longer documents \`GET /crm/v8/deals/count\`; send it through \`session.fetch\` if you still need it.

##### Notes

- \`page\` of \`notes.list\` is required now: pass it.`);
  });

  it("says that nothing breaks", () => {
    const after = model([operation("deals.count"), operation("deals.list"), operation("notes.list")]);
    expect(told(model([]), after)).toBe(`Nothing breaks. New: 3 calls.

#### What is new

##### Deals

- \`deals\` gets the calls \`count\` and \`list\`.

##### Notes

- Add \`notes.list\` (\`GET /crm/v8/notes/list\`).`);
  });

  it("says that the compiler does not see something", () => {
    const pages = (paging: "page" | "none") =>
      model([
        operation("deals.list", {
          result: { kind: "page", property: "data", item: string, info: undefined, paging },
        }),
      ]);
    expect(told(pages("page"), pages("none"))).toContain("What it cannot see says so.");
  });

  it("speaks once of what changed alike, in one resource and in several", () => {
    const deals = (type: Type): Schema[] =>
      ["deals", "notes", "tasks"].map((home) =>
        schema(home, [property("amount", type), property("total", type)], { home }),
      );
    expect(told(model([], deals(string)), model([], deals(number)))).toContain(`##### In several resources

- \`amount\` and \`total\` of \`deals\`, \`notes\` and \`tasks\` are now \`number\`, were \`string\`: read them as that.`);

    const before = schema("Deal", [property("note"), property("owner"), property("rate")]);
    expect(told(model([], [before]), model([], [schema("Deal", [])]))).toContain(
      "- `note`, `owner` and `rate` of `Deal` are gone: do not rely on them.",
    );
  });

  it("names all that breaks, and of what is merely new a dozen", () => {
    const names = Array.from({ length: 20 }, (_, index) => `member${index}`);
    const full = model(
      [],
      [
        schema(
          "Deal",
          names.map((name) => property(name)),
        ),
      ],
    );
    const empty = model([], [schema("Deal", [])]);
    const lost = told(full, empty);
    for (const name of names) expect(lost).toContain(`\`${name}\``);
    expect(told(empty, full)).toContain("of `Deal`; the same for 8 more.");
  });
});
