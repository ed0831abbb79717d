// Generated from specs/ by `pnpm generate`. Do not edit.
import { defineResources } from "@x/zoho-auth/client";
import { ZohoBooksBase, type ZohoBooksOptions } from "../client-base.ts";
import type { BankAccountsApi } from "./resources/bank-accounts.ts";
import type { BankMatchFiltersApi } from "./resources/bank-match-filters.ts";
import type { BankReconciliationsApi } from "./resources/bank-reconciliations.ts";
import type { BankRulesApi } from "./resources/bank-rules.ts";
import type { BankStatementsApi } from "./resources/bank-statements.ts";
import type { BankTransactionsApi } from "./resources/bank-transactions.ts";
import type { BaseCurrencyAdjustmentsApi } from "./resources/base-currency-adjustments.ts";
import type { BillsApi } from "./resources/bills.ts";
import type { ChartOfAccountsApi } from "./resources/chart-of-accounts.ts";
import type { ContactBankAccountsApi } from "./resources/contact-bank-accounts.ts";
import type { ContactCardsApi } from "./resources/contact-cards.ts";
import type { ContactPersonsApi } from "./resources/contact-persons.ts";
import type { ContactsApi } from "./resources/contacts.ts";
import type { CreditNotesApi } from "./resources/credit-notes.ts";
import type { CrmImportsApi } from "./resources/crm-imports.ts";
import type { CurrenciesApi } from "./resources/currencies.ts";
import type { CustomModuleRecordsApi } from "./resources/custom-module-records.ts";
import type { CustomModulesApi } from "./resources/custom-modules.ts";
import type { CustomerPaymentsApi } from "./resources/customer-payments.ts";
import type { DeliveryChallansApi } from "./resources/delivery-challans.ts";
import type { EInvoicesApi } from "./resources/e-invoices.ts";
import type { EmployeesApi } from "./resources/employees.ts";
import type { EstimatesApi } from "./resources/estimates.ts";
import type { ExchangeRatesApi } from "./resources/exchange-rates.ts";
import type { ExpensesApi } from "./resources/expenses.ts";
import type { FixedAssetTypesApi } from "./resources/fixed-asset-types.ts";
import type { FixedAssetsApi } from "./resources/fixed-assets.ts";
import type { InvoicesApi } from "./resources/invoices.ts";
import type { ItemsApi } from "./resources/items.ts";
import type { JournalsApi } from "./resources/journals.ts";
import type { LocationsApi } from "./resources/locations.ts";
import type { OpeningBalancesApi } from "./resources/opening-balances.ts";
import type { OrganizationsApi } from "./resources/organizations.ts";
import type { PriceBooksApi } from "./resources/price-books.ts";
import type { ProjectTasksApi } from "./resources/project-tasks.ts";
import type { ProjectUsersApi } from "./resources/project-users.ts";
import type { ProjectsApi } from "./resources/projects.ts";
import type { PurchaseOrdersApi } from "./resources/purchase-orders.ts";
import type { RecurringBillsApi } from "./resources/recurring-bills.ts";
import type { RecurringExpensesApi } from "./resources/recurring-expenses.ts";
import type { RecurringInvoicesApi } from "./resources/recurring-invoices.ts";
import type { RecurringJournalsApi } from "./resources/recurring-journals.ts";
import type { RegistersApi } from "./resources/registers.ts";
import type { ReportingTagsApi } from "./resources/reporting-tags.ts";
import type { RetainerInvoicesApi } from "./resources/retainer-invoices.ts";
import type { SalesOrdersApi } from "./resources/sales-orders.ts";
import type { SalesReceiptsApi } from "./resources/sales-receipts.ts";
import type { TasksApi } from "./resources/tasks.ts";
import type { TaxAuthoritiesApi } from "./resources/tax-authorities.ts";
import type { TaxExemptionsApi } from "./resources/tax-exemptions.ts";
import type { TaxGroupsApi } from "./resources/tax-groups.ts";
import type { TaxesApi } from "./resources/taxes.ts";
import type { TimeEntriesApi } from "./resources/time-entries.ts";
import type { TransactionLocksApi } from "./resources/transaction-locks.ts";
import type { UsersApi } from "./resources/users.ts";
import type { VendorCreditsApi } from "./resources/vendor-credits.ts";
import type { VendorPaymentsApi } from "./resources/vendor-payments.ts";
import { resources } from "./table.ts";

/** Client for Zoho Books v3: one property for each resource, made when it is first used. */
export class ZohoBooks extends ZohoBooksBase {
  /** Operations on bank accounts. */
  declare readonly bankAccounts: BankAccountsApi;
  /** Operations on bank match filters. */
  declare readonly bankMatchFilters: BankMatchFiltersApi;
  /** Operations on bank reconciliations. */
  declare readonly bankReconciliations: BankReconciliationsApi;
  /** Operations on bank rules. */
  declare readonly bankRules: BankRulesApi;
  /** Operations on bank statements. */
  declare readonly bankStatements: BankStatementsApi;
  /** Operations on bank transactions. */
  declare readonly bankTransactions: BankTransactionsApi;
  /** Operations on base currency adjustments. */
  declare readonly baseCurrencyAdjustments: BaseCurrencyAdjustmentsApi;
  /** Operations on bills. */
  declare readonly bills: BillsApi;
  /** Operations on chart of accounts. */
  declare readonly chartOfAccounts: ChartOfAccountsApi;
  /** Operations on contact bank accounts. */
  declare readonly contactBankAccounts: ContactBankAccountsApi;
  /** Operations on contact cards. */
  declare readonly contactCards: ContactCardsApi;
  /** Operations on contact persons. */
  declare readonly contactPersons: ContactPersonsApi;
  /** Operations on contacts. */
  declare readonly contacts: ContactsApi;
  /** Operations on credit notes. */
  declare readonly creditNotes: CreditNotesApi;
  /** Operations on crm imports. */
  declare readonly crmImports: CrmImportsApi;
  /** Operations on currencies. */
  declare readonly currencies: CurrenciesApi;
  /** Operations on custom module records. */
  declare readonly customModuleRecords: CustomModuleRecordsApi;
  /** Operations on custom modules. */
  declare readonly customModules: CustomModulesApi;
  /** Operations on customer payments. */
  declare readonly customerPayments: CustomerPaymentsApi;
  /** Operations on delivery challans. */
  declare readonly deliveryChallans: DeliveryChallansApi;
  /** Operations on einvoices. */
  declare readonly eInvoices: EInvoicesApi;
  /** Operations on employees. */
  declare readonly employees: EmployeesApi;
  /** Operations on estimates. */
  declare readonly estimates: EstimatesApi;
  /** Operations on exchange rates. */
  declare readonly exchangeRates: ExchangeRatesApi;
  /** Operations on expenses. */
  declare readonly expenses: ExpensesApi;
  /** Operations on fixed asset types. */
  declare readonly fixedAssetTypes: FixedAssetTypesApi;
  /** Operations on fixed assets. */
  declare readonly fixedAssets: FixedAssetsApi;
  /** Operations on invoices. */
  declare readonly invoices: InvoicesApi;
  /** Operations on items. */
  declare readonly items: ItemsApi;
  /** Operations on journals. */
  declare readonly journals: JournalsApi;
  /** Operations on locations. */
  declare readonly locations: LocationsApi;
  /** Operations on opening balances. */
  declare readonly openingBalances: OpeningBalancesApi;
  /** Operations on organizations. */
  declare readonly organizations: OrganizationsApi;
  /** Operations on price books. */
  declare readonly priceBooks: PriceBooksApi;
  /** Operations on project tasks. */
  declare readonly projectTasks: ProjectTasksApi;
  /** Operations on project users. */
  declare readonly projectUsers: ProjectUsersApi;
  /** Operations on projects. */
  declare readonly projects: ProjectsApi;
  /** Operations on purchase orders. */
  declare readonly purchaseOrders: PurchaseOrdersApi;
  /** Operations on recurring bills. */
  declare readonly recurringBills: RecurringBillsApi;
  /** Operations on recurring expenses. */
  declare readonly recurringExpenses: RecurringExpensesApi;
  /** Operations on recurring invoices. */
  declare readonly recurringInvoices: RecurringInvoicesApi;
  /** Operations on recurring journals. */
  declare readonly recurringJournals: RecurringJournalsApi;
  /** Operations on registers. */
  declare readonly registers: RegistersApi;
  /** Operations on reporting tags. */
  declare readonly reportingTags: ReportingTagsApi;
  /** Operations on retainer invoices. */
  declare readonly retainerInvoices: RetainerInvoicesApi;
  /** Operations on sales orders. */
  declare readonly salesOrders: SalesOrdersApi;
  /** Operations on sales receipts. */
  declare readonly salesReceipts: SalesReceiptsApi;
  /** Operations on tasks. */
  declare readonly tasks: TasksApi;
  /** Operations on tax authorities. */
  declare readonly taxAuthorities: TaxAuthoritiesApi;
  /** Operations on tax exemptions. */
  declare readonly taxExemptions: TaxExemptionsApi;
  /** Operations on tax groups. */
  declare readonly taxGroups: TaxGroupsApi;
  /** Operations on taxes. */
  declare readonly taxes: TaxesApi;
  /** Operations on time entries. */
  declare readonly timeEntries: TimeEntriesApi;
  /** Operations on transaction locks. */
  declare readonly transactionLocks: TransactionLocksApi;
  /** Operations on users. */
  declare readonly users: UsersApi;
  /** Operations on vendor credits. */
  declare readonly vendorCredits: VendorCreditsApi;
  /** Operations on vendor payments. */
  declare readonly vendorPayments: VendorPaymentsApi;

  constructor(options: ZohoBooksOptions) {
    super(options);
    defineResources(this, "books", resources);
  }
}
