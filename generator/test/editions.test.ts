import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bumpOf } from "../src/diff/index.ts";
import { generate } from "../src/generate.ts";
import { extendLedger, parseLedger } from "../src/names/ledger.ts";
import type { Printed } from "../src/print/index.ts";
import { changeset } from "../src/update/changeset.ts";
import { type SpecsUpdate, updateSpecs } from "../src/update/index.ts";
import { fitOverlays, releaseOlderEdition, UPSTREAM } from "./older-edition.ts";

interface Walked {
  /** What the first run of the update said. */
  readonly stale: string;
  readonly update: SpecsUpdate;
  /** The changeset. */
  readonly text: string;
  /** The package's files. */
  readonly printed: Printed;
}

/** An older edition is released, the newer one taken in: as a maintainer walks the road, with what they decide on the way. */
async function walk(id: string, older: string): Promise<Walked> {
  const scratch = mkdtempSync(join(tmpdir(), "editions-"));
  try {
    const { product, published, committed } = await releaseOlderEdition(id, join(UPSTREAM, "older", older), scratch);
    const newer = join(UPSTREAM, `${id}-${product.version}`);
    const origin = { repository: "github:example/specs", folder: ".", commit: "0000002", date: "2026-07-14" };
    const names = join(product.specs, "names.yaml");
    const known = parseLedger(published.names, names).operations;
    const better = [...parseLedger(committed.names, names).operations].filter(([key]) => !known.has(key));
    writeFileSync(names, extendLedger(published.names, { operations: new Map(better) }));
    const stale = await updateSpecs(product, newer, published, origin).then(
      () => "nothing was stale",
      (error: Error) => error.message,
    );
    fitOverlays(product, committed.overlay);
    const update = await updateSpecs(product, newer, published, origin);
    const text = changeset(`@x/zoho-${id}`, `${product.title} as of ${origin.date}.`, update.changes);
    const { printed } = await generate(product);
    return { stale, update, text, printed };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const EDITIONS = [
  {
    title: "Zoho Books v3, 2025-11 to 2026-07",
    id: "books",
    older: "books-v3-2025-11",
    added: 329,
    fresh: "contact-cards",
    lines: 360,
    /** What the user of the older package must be told. */
    told: [
      // Renamed upstream, with a slip mended.
      "- `OpeningBalanceAccount.acount_split_id` is now `account_split_id`: read that.",
      // A call that is gone, on top and with a way out.
      "Gone: `transactions.list`.",
      "- `transactions.list` is gone: Zoho no longer documents `GET /books/v3/chartofaccounts/transactions`; send it through `session.fetch` if you still need it.",
      // One cause, one sentence.
      "- `total` of `bills.list`, `creditNotes.list`, `estimates.list`, `purchaseOrders.list` and `salesOrders.list` are now `string`, were `number`: pass that.",
      "- `payment_id` of `customerPayments.deleteMany` is now `payment_ids`: pass that.",
      "- `LocationCreate` needs `country` now: pass it.",
      "- `contactPersons.list` now gives a value, was pages of rows: await it.",
      "- `invoices.mapWithSalesOrder(body, options)` is now `invoices.mapWithSalesOrder(params, options)`: pass the arguments in this order.",
      "- `contactCards` gets the calls `count`, `create`, `delete`, `get`, `list`, `listRecurringInvoices` and `update`.",
    ],
    // Upstream describes the tasks of projects in another file now, and tasks of another kind in the old one.
    silent: ["`Task` is gone", "`Task` is now called", "ProjectTaskTask"],
  },
  {
    title: "Zoho Inventory v1, 2025-06 to 2026-06",
    id: "inventory",
    older: "inventory-v1-2025-06",
    added: 236,
    fresh: "putaways",
    lines: 370,
    told: [
      "`salesReturns.list`, `taxes.list`, `transferOrders.list`, `transferOrders.markAsTransferred`, `transferOrders.update` and `vendorCredits.listRefunds` take `params` before `options` now: where you pass `options`, put `{}` or your `params` before it.",
      '- `filter_by` of `compositeItems.list` takes `"Status.Inactive"` for `"Inactive"` and `"Status.Lowstock"` for `"Lowstock"` now: pass that; new: ',
      "- `description`, `payment_expected_date` and `show_comment_to_clients` of `invoices.addComment`, and `description` and `show_comment_to_clients` of `invoices.updateComment` are members of the body now: pass them there.",
      "- `contact_persons` of `Invoice`, `PurchaseOrder`, `RetainerInvoice` and `SalesOrder` are gone: do not rely on them.",
    ],
    // The older edition has no operation ids: names come from paths and stay.
    silent: ["is now called"],
  },
] as const;

describe("what the user of an older package reads", () => {
  for (const { title, id, older, added, fresh, lines, told, silent } of EDITIONS) {
    const isHere = existsSync(join(UPSTREAM, "older", older));
    if (!isHere) console.log(`skipped for ${title}: ../shared/upstream/older/${older} is not here`);
    test.skipIf(!isHere)(title, { timeout: 300_000 }, async () => {
      const { stale, update, text, printed } = await walk(id, older);
      expect(stale).toMatch(/^overlay\/behaviour\.yaml at action \d+ [\s\S]* it was written because: /);

      expect([...printed.keys()]).toContain(join("src", "generated", "resources", `${fresh}.ts`));
      const { changes } = update;
      expect(bumpOf(changes)).toBe("major");
      expect(changes.filter(({ kind }) => kind === "operation-added").length).toBe(added);
      expect(text).toMatch(new RegExp(`^---\n"@x/zoho-${id}": major\n---\n\n.*\n\n\\*\\*What breaks\\*\\* is in `));
      for (const sentence of told) expect(text).toContain(sentence);
      for (const noise of silent) expect(text).not.toContain(noise);

      // Short enough to read, and nothing that breaks is left out of it.
      expect(text.split("\n").length).toBeLessThan(lines);
      const todo = text.slice(text.indexOf("#### What you have to do"), text.indexOf("#### What is new"));
      for (const { bump, noun, subject } of changes) {
        if (bump === "major") expect(todo, subject).toContain(`${noun.name}`);
      }
      const entries = todo.split("\n").filter((line) => line.startsWith("- "));
      expect(entries.length).toBeLessThan(70);
      // Each says what to do, after a colon.
      expect(entries.filter((line) => !/: [^`]/.test(line))).toEqual([]);
    });
  }
});
