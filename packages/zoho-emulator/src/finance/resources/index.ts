import type { Rules } from "../resource.ts";
import {
  inventoryAdjustments,
  purchaseReceives,
  salesReturnReceives,
  salesReturns,
  transferOrders,
} from "../stock/movements.ts";
import { purchaseOrders, salesOrders } from "../stock/orders.ts";
import { packages, shipmentOrders } from "../stock/packages.ts";
import { bankAccounts, bankTransactions, chartOfAccounts, journals, recurringJournals } from "./accounts.ts";
import { contactPersons, contacts } from "./contacts.ts";
import { assemblies, compositeItems, itemGroups, items } from "./items.ts";
import { customerPayments, refundRules, vendorPayments } from "./payments.ts";
import { projects, projectTasks, timeEntries } from "./projects.ts";
import { bills, expenses, vendorCredits } from "./purchases.ts";
import { recurringBills, recurringExpenses, recurringInvoices } from "./recurring.ts";
import { creditNotes, estimates, invoices, retainerInvoices, salesReceipts } from "./sales.ts";
import {
  currencies,
  customModuleRecords,
  customModules,
  deliveryChallans,
  exchangeRates,
  locations,
  organizations,
  priceBooks,
  storageZones,
  tasks,
  taxes,
  taxGroups,
  users,
} from "./settings.ts";

/** What is particular about resources, by their name in the model. */
export const RULES: Readonly<Record<string, Rules>> = {
  organizations,
  users,
  locations,
  currencies,
  exchangeRates,
  taxes,
  taxGroups,
  tasks,
  chartOfAccounts,
  bankAccounts,
  bankTransactions,
  journals,
  recurringJournals,
  contacts,
  contactPersons,
  items,
  compositeItems,
  assemblies,
  itemGroups,
  priceBooks,
  estimates,
  salesOrders,
  packages,
  shipmentOrders,
  deliveryChallans,
  invoices,
  recurringInvoices,
  retainerInvoices,
  salesReceipts,
  creditNotes,
  "creditNotes/refunds": refundRules("creditNotes", "creditnote_id", "balance"),
  customerPayments,
  "customerPayments/refunds": refundRules("customerPayments", "payment_id", "unused_amount"),
  salesReturns,
  salesReturnReceives,
  purchaseOrders,
  purchaseReceives,
  bills,
  recurringBills,
  vendorCredits,
  "vendorCredits/refunds": refundRules("vendorCredits", "vendor_credit_id", "balance"),
  vendorPayments,
  "vendorPayments/refunds": refundRules("vendorPayments", "payment_id", "unused_amount"),
  expenses,
  recurringExpenses,
  inventoryAdjustments,
  transferOrders,
  projects,
  projectTasks,
  timeEntries,
  storageZones,
  customModules,
  customModuleRecords,
};
