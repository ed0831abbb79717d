import type { Ledger } from "./ledger.ts";

/** Fills the books of an organization with what a fresh one has: its user, currency, location and accounts. */
export function fresh(ledger: Ledger): void {
  const { organization } = ledger;
  const base = CURRENCIES.find(([code]) => code === organization.currency_code) ?? [
    String(organization.currency_code),
    String(organization.currency_symbol ?? organization.currency_code),
    String(organization.currency_code),
  ];
  for (const [currency_code, currency_symbol, currency_name] of [base, ...CURRENCIES.filter((each) => each !== base)]) {
    const isBase = currency_code === base[0];
    const { currency_id } = ledger.add("currencies", {
      currency_code,
      currency_symbol,
      currency_name: `${currency_code}- ${currency_name}`,
      is_base_currency: isBase,
      price_precision: currency_code === "JPY" ? 0 : 2,
      exchange_rate: isBase ? 1 : 0,
    });
    if (isBase) ledger.set("organizations", ledger.organizationId, { currency_id, currency_symbol });
  }
  ledger.add("locations", {
    location_name: "Head Office",
    is_primary: true,
    type: "general",
    tax_settings_id: ledger.newId(),
    country: organization.country ?? "",
  });
  ledger.add("users", {
    user_id: ledger.userId,
    name: "Emulator Administrator",
    email: "admin@example.com",
    status: "active",
    user_role: "admin",
    role_id: ledger.newId(),
    is_current_user: true,
  });
  for (const [account_name, account_type, account_code] of ACCOUNTS) {
    const account = ledger.add("chartOfAccounts", {
      account_name,
      account_type,
      account_code,
      is_user_created: false,
      is_system_account: true,
    });
    if (account_type === "cash" || account_type === "bank") {
      ledger.add("bankAccounts", {
        account_id: account.account_id,
        account_name,
        account_type,
        account_code,
        is_system_account: account_type === "cash",
      });
    }
  }
}

const CURRENCIES: readonly (readonly [code: string, symbol: string, name: string])[] = [
  ["USD", "$", "US Dollar"],
  ["EUR", "€", "Euro"],
  ["GBP", "£", "Pound Sterling"],
  ["INR", "₹", "Indian Rupee"],
  ["AUD", "$", "Australian Dollar"],
  ["CAD", "$", "Canadian Dollar"],
  ["JPY", "¥", "Japanese Yen"],
];

const ACCOUNTS: readonly (readonly [name: string, type: string, code: string])[] = [
  ["Petty Cash", "cash", "1000"],
  ["Undeposited Funds", "cash", "1010"],
  ["Bank", "bank", "1020"],
  ["Accounts Receivable", "accounts_receivable", "1100"],
  ["Inventory Asset", "other_current_asset", "1200"],
  ["Prepaid Expenses", "other_current_asset", "1210"],
  ["Furniture and Equipment", "fixed_asset", "1500"],
  ["Accounts Payable", "accounts_payable", "2000"],
  ["Tax Payable", "other_current_liability", "2100"],
  ["Unearned Revenue", "other_current_liability", "2200"],
  ["Retained Earnings", "equity", "3000"],
  ["Opening Balance Offset", "equity", "3100"],
  ["Sales", "income", "4000"],
  ["Discount", "income", "4010"],
  ["Shipping Charge", "income", "4020"],
  ["Other Charges", "income", "4030"],
  ["Interest Income", "other_income", "4100"],
  ["Cost of Goods Sold", "cost_of_goods_sold", "5000"],
  ["Office Supplies", "expense", "6000"],
  ["Travel Expense", "expense", "6010"],
  ["Rent Expense", "expense", "6020"],
  ["Salaries and Employee Wages", "expense", "6030"],
  ["Bad Debt", "expense", "6040"],
  ["Bank Fees and Charges", "expense", "6050"],
  ["Exchange Gain or Loss", "other_expense", "6100"],
];
