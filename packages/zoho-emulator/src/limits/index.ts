import type { Emulator } from "../emulator.ts";
import type { Call } from "../http/call.ts";
import type { Reply } from "../http/reply.ts";
import { type Draw, drawOf } from "./cost.ts";
import { numbersOf } from "./numbers.ts";
import { type ThrottleCode, tooManyInCrm, tooManyInFinance } from "./refusal.ts";
import { RollingWindow } from "./window.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

export interface Admitted {
  readonly refusal?: Reply;
  /** What the answer says about the budgets. */
  headers(): Readonly<Record<string, string>>;
  /** The call is over. */
  release(): void;
}

/** How much of a budget is used. */
export interface BudgetUsage {
  /** `crm credits`, `books requests`, … */
  readonly name: string;
  /** Whose it is: an organization, with the client where each has its own. */
  readonly of: string;
  readonly used: number;
  readonly limit: number;
}

/** CRM's budgets of one organization. */
interface CrmBudgets {
  readonly credits: RollingWindow;
  readonly downloads: RollingWindow;
  /** By client. */
  readonly running: Map<string, { slots: number; heavy: number }>;
}

/** Budgets of one organization in Books or Inventory. */
interface FinanceBudgets {
  readonly product: string;
  readonly requests: RollingWindow;
  /** Since the first call of its day, which lasts 24 hours. */
  day: { begun: number; used: number };
  running: number;
}

/**
 * Zoho's quotas. What is used is counted in memory: it is no part of a snapshot.
 *
 * @internal
 */
export class Limits {
  readonly #emulator: Emulator;
  readonly #numbers: ReturnType<typeof numbersOf>;
  readonly #crm = new Map<string, CrmBudgets>();
  readonly #finance = new Map<string, FinanceBudgets>();

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.#numbers = numbersOf(emulator.options);
  }

  /** Draws what the call costs; what there is too little of makes it a refusal. `release` gives back its place. */
  async admit(call: Call): Promise<Admitted> {
    if (!this.#numbers) return FREE;
    if (call.product !== "crm") return this.#admitToFinance(call);
    const draw = await drawOf(call);
    // A composite request costs the same whatever is in it; heavy parts still count as heavy.
    return this.#admitToCrm(call, call.part ? { ...draw, credits: 0, slots: 0 } : draw);
  }

  usage(): BudgetUsage[] {
    const numbers = this.#numbers;
    if (!numbers) return [];
    const now = this.#emulator.clock.now();
    const crm = [...this.#crm].flatMap(([org, { credits, downloads, running }]) => [
      { name: "crm credits", of: org, used: credits.used(now), limit: numbers.credits },
      { name: "crm downloads", of: org, used: downloads.used(now), limit: numbers.downloads },
      ...[...running].flatMap(([client, { slots, heavy }]) => [
        { name: "crm concurrent", of: `${org} ${client}`, used: slots, limit: numbers.concurrent },
        { name: "crm heavy", of: `${org} ${client}`, used: heavy, limit: numbers.heavy },
      ]),
    ]);
    const finance = [...this.#finance].flatMap(([key, budgets]) => {
      const of = key.slice(budgets.product.length + 1);
      return [
        { name: `${budgets.product} requests`, of, used: budgets.requests.used(now), limit: numbers.requests },
        { name: `${budgets.product} daily`, of, used: dayOf(budgets, now).used, limit: numbers.daily },
        { name: `${budgets.product} concurrent`, of, used: budgets.running, limit: numbers.financeConcurrent },
      ];
    });
    return [...crm, ...finance];
  }

  /** Nothing was used yet. Calls that are under way give their places back to nobody. */
  clear(): void {
    this.#crm.clear();
    this.#finance.clear();
  }

  #admitToCrm({ grant, operation }: Call, { credits, slots, heavy }: Draw): Admitted {
    const numbers = this.#numbers!;
    const now = this.#emulator.clock.now();
    const budgets = entry(this.#crm, grant.orgId, () => ({
      credits: new RollingWindow(DAY),
      downloads: new RollingWindow(MINUTE),
      running: new Map(),
    }));
    const running = entry(budgets.running, grant.clientId, () => ({ slots: 0, heavy: 0 }));
    const headers = (): Record<string, string> => {
      const left = numbers.credits - budgets.credits.used(this.#emulator.clock.now());
      // Zoho tells only who has used half.
      return left <= numbers.credits / 2 ? { "X-API-CREDITS-REMAINING": String(Math.max(0, left)) } : {};
    };
    const refuse = (what: string, wait: number) =>
      this.#refuse(tooManyInCrm(`You have exceeded the limit of ${what}.`), headers, wait);
    const isDownload = operation.name === "bulkRead.download";
    if (budgets.credits.used(now) + credits > numbers.credits) {
      return refuse("API credits in 24 hours", budgets.credits.wait(credits, numbers.credits, now));
    }
    if (running.slots + slots > numbers.concurrent) return refuse("concurrent API calls", 1000);
    if (heavy && running.heavy >= numbers.heavy) return refuse("concurrent calls of heavy APIs", 1000);
    if (isDownload && budgets.downloads.used(now) >= numbers.downloads) {
      return refuse("downloads in a minute", budgets.downloads.wait(1, numbers.downloads, now));
    }
    budgets.credits.draw(credits, now);
    if (isDownload) budgets.downloads.draw(1, now);
    running.slots += slots;
    if (heavy) running.heavy++;
    const release = once(() => {
      running.slots -= slots;
      if (heavy) running.heavy--;
    });
    return { headers, release };
  }

  #admitToFinance({ product, query, grant }: Call): Admitted {
    const numbers = this.#numbers!;
    const { clock } = this.#emulator;
    const now = clock.now();
    // Who lists organizations names none.
    const organization = query.get("organization_id") ?? `user ${grant.userId}`;
    const budgets = entry(this.#finance, `${product} ${organization}`, () => ({
      product,
      requests: new RollingWindow(MINUTE),
      day: { begun: now, used: 0 },
      running: 0,
    }));
    const headers = () => {
      const { begun, used } = dayOf(budgets, clock.now());
      return {
        "X-Rate-Limit-Limit": String(numbers.daily),
        "X-Rate-Limit-Remaining": String(Math.max(0, numbers.daily - used)),
        "X-Rate-Limit-Reset": String(Math.ceil((begun + DAY - clock.now()) / 1000)),
      };
    };
    const refuse = (code: ThrottleCode, wait: number) =>
      this.#refuse(tooManyInFinance(code, numbers.daily), headers, wait);
    const day = dayOf(budgets, now);
    if (day.used >= numbers.daily) return refuse(45, day.begun + DAY - now);
    if (budgets.requests.used(now) >= numbers.requests) {
      return refuse(44, budgets.requests.wait(1, numbers.requests, now));
    }
    if (budgets.running >= numbers.financeConcurrent) return refuse(1070, 1000);
    day.used++;
    budgets.requests.draw(1, now);
    budgets.running++;
    return { headers, release: once(() => budgets.running--) };
  }

  #refuse(reply: Reply, headers: Admitted["headers"], wait: number): Admitted {
    const retryAfter = this.#numbers!.retryAfter && { "Retry-After": String(Math.ceil(wait / 1000)) };
    return { refusal: { ...reply, headers: { ...headers(), ...retryAfter } }, headers, release() {} };
  }
}

const FREE: Admitted = { headers: () => ({}), release() {} };

function dayOf(budgets: FinanceBudgets, now: number): FinanceBudgets["day"] {
  const { begun } = budgets.day;
  if (now >= begun + DAY || now < begun) budgets.day = { begun: now, used: 0 };
  return budgets.day;
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (!value) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
