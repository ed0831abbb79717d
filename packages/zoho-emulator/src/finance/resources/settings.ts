import { listOf, numberOf, textOf } from "../body.ts";
import { fresh } from "../fresh.ts";
import { Ledger } from "../ledger.ts";
import { beginDocument, changeDocument, settleTotals } from "../money/document.ts";
import { round } from "../money/round.ts";
import { invalid, missing, notPossible, tooLong } from "../refusal.ts";
import type { Rules } from "../resource.ts";
import { isTimeZone } from "../time.ts";

export const organizations: Rules = {
  sort: { column: "created_time", order: "A" },
  settle(row) {
    if (!isTimeZone(textOf(row.time_zone))) throw invalid("time_zone");
    return row;
  },
  create: (draft, ledger) => ({
    is_default_org: ledger.catalogue.organizations.size === 0,
    is_org_active: true,
    time_zone: "America/Los_Angeles",
    language_code: "en",
    currency_code: "USD",
    currency_symbol: "$",
    currency_format: "###,##0.00",
    price_precision: 2,
    // The documents say a number from 0 to 11; the wire has the name of the month.
    fiscal_year_start_month: "january",
    date_format: "dd MMM yyyy",
    plan_name: "PROFESSIONAL",
    plan_type: 12,
    tax_group_enabled: true,
    account_created_date: ledger.today,
    ...draft,
  }),
  saved(row, before, ledger) {
    if (!row || before) return;
    fresh(new Ledger(ledger.catalogue, ledger.product, String(row.organization_id), ledger.userId));
  },
};

export const users: Rules = {
  unique: ["email"],
  sort: { column: "name", order: "A" },
  lists: ["email"],
  create: (draft) => ({
    status: "invited",
    user_role: "staff",
    user_type: "zoho",
    photo_url: "",
    is_current_user: false,
    ...draft,
    email_ids: [{ is_selected: true, email: draft.email }],
  }),
  move: (row, to, ledger) => {
    if (to === "inactive" && row.user_id === ledger.userId) throw notPossible("You cannot make yourself inactive.");
    return { status: to };
  },
  deletable(row, ledger) {
    if (row.user_id === ledger.userId) throw notPossible("You cannot delete yourself.");
  },
};

export const locations: Rules = {
  unique: ["location_name"],
  lists: ["is_primary", "status"],
  sort: { column: "created_time", order: "A" },
  create: (draft) => ({ status: "active", type: "general", is_primary: false, email: "", phone: "", ...draft }),
  move(row, to, ledger) {
    if (to === "primary") {
      for (const other of ledger.where("locations", "is_primary", true)) {
        ledger.set("locations", String(other.location_id), { is_primary: false });
      }
      return { is_primary: true };
    }
    if (to === "inactive" && row.is_primary) throw notPossible("The primary location cannot be made inactive.");
    return { status: to };
  },
  deletable(row, ledger) {
    if (row.is_primary) throw notPossible("The primary location cannot be deleted.");
    const holds = [...ledger.rows("stock").values()].some(
      ({ id, stock_on_hand }) => textOf(id).endsWith(`/${String(row.location_id)}`) && numberOf(stock_on_hand) !== 0,
    );
    if (holds) throw notPossible("A location that holds stock cannot be deleted.");
  },
};

export const currencies: Rules = {
  noun: "currency",
  unique: ["currency_code"],
  sort: { column: "currency_code", order: "A" },
  create: (draft) => ({
    currency_symbol: draft.currency_code,
    currency_format: "1,234,567.89",
    currency_name: draft.currency_code,
    price_precision: 2,
    is_base_currency: false,
    exchange_rate: 0,
    effective_date: "",
    ...draft,
  }),
  deletable(row) {
    if (row.is_base_currency) throw notPossible("The base currency cannot be deleted.");
  },
};

export const exchangeRates: Rules = {
  noun: "exchange rate",
  sort: { column: "effective_date", order: "D" },
  create: (draft) => ({ rate: draft.exchange_rate ?? draft.rate ?? 1, ...draft }),
  saved(row, _before, ledger) {
    if (!row || !ledger.find("currencies", row.currency_id)) return;
    ledger.set("currencies", String(row.currency_id), { exchange_rate: row.rate, effective_date: row.effective_date });
  },
};

export const taxes: Rules = {
  noun: "tax",
  unique: ["tax_name"],
  sort: { column: "tax_name", order: "A" },
  create: (draft) => ({
    tax_type: "tax",
    is_value_added: false,
    is_default_tax: false,
    is_editable: true,
    tax_percentage: 0,
    ...draft,
  }),
  deletable(row, ledger) {
    const groups = [...ledger.rows("taxGroups").values()];
    if (groups.some((group) => listOf(group.taxes).some(({ tax_id }) => tax_id === row.tax_id))) {
      throw notPossible("A tax that is part of a tax group cannot be deleted.");
    }
  },
};

/** Several taxes that stand on a line as one. Written as their ids, separated by commas. */
export const taxGroups: Rules = {
  noun: "tax group",
  unique: ["tax_group_name"],
  settle(row, ledger) {
    const given =
      typeof row.taxes === "string" ? row.taxes.split(",") : listOf(row.taxes).map((tax) => textOf(tax.tax_id));
    const taxes = given
      .map((id) => id.trim())
      .filter((id) => id !== "")
      .map((id) => {
        const tax = ledger.find("taxes", id);
        if (!tax) throw invalid("taxes");
        return tax;
      });
    return {
      ...row,
      taxes,
      tax_group_percentage: round(
        taxes.reduce((sum, tax) => sum + numberOf(tax.tax_percentage), 0),
        6,
      ),
    };
  },
};

export const priceBooks: Rules = {
  noun: "price list",
  unique: ["name"],
  sort: { column: "name", order: "A" },
  create: (draft, ledger) => ({
    status: "active",
    description: "",
    currency_id: ledger.organization.currency_id,
    currency_code: ledger.organization.currency_code,
    is_default: false,
    decimal_place: 2,
    ...draft,
  }),
};

export const deliveryChallans: Rules = {
  noun: "delivery challan",
  number: { member: "deliverychallan_number", prefix: "DC" },
  unique: ["deliverychallan_number"],
  references: { customer_id: "contacts" },
  create: (draft, ledger) => ({ status: "draft", invoiced_status: "", ...beginDocument(draft, "sales", ledger) }),
  update: (row, changes, ledger) => changeDocument(row, changes, "sales", ledger),
  settle: (row) => settleTotals(row),
  move: (_row, to) => ({ status: to === "undelivered" ? "open" : to }),
};

export const tasks: Rules = {
  number: { member: "task_number", prefix: "TA" },
  create: (draft) => ({ status: "open", priority: "low", percentage_complete: 0, description: "", ...draft }),
  move: (_row, to) => ({ status: to, ...(to === "completed" && { percentage_complete: 100 }) }),
};

export const customModules: Rules = {
  noun: "module",
  unique: ["module_name"],
  create: (draft) => ({ is_custom: true, ...draft }),
};

/** Records of one custom module; one that was never made has none. */
export const customModuleRecords: Rules = {
  noun: "record",
  create(draft, ledger) {
    if (!ledger.find("customModules", draft.module_name)) throw missing("module");
    return { status: "active", ...draft };
  },
};

export const storageZones: Rules = {
  settle(row) {
    for (const { delimiter } of listOf(row.location_structures)) {
      if (textOf(delimiter).length > 1) throw tooLong("delimiter", 1);
    }
    return row;
  },
};
