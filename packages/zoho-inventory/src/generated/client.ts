// Generated from specs/ by `pnpm generate`. Do not edit.
import { defineResources } from "@x/zoho-auth/client";
import { ZohoInventoryBase, type ZohoInventoryOptions } from "../client-base.ts";
import type { AssembliesApi } from "./resources/assemblies.ts";
import type { BatchesApi } from "./resources/batches.ts";
import type { BillsApi } from "./resources/bills.ts";
import type { CompositeItemsApi } from "./resources/composite-items.ts";
import type { ContactPersonsApi } from "./resources/contact-persons.ts";
import type { ContactsApi } from "./resources/contacts.ts";
import type { CreditNotesApi } from "./resources/credit-notes.ts";
import type { CurrenciesApi } from "./resources/currencies.ts";
import type { CustomerPaymentsApi } from "./resources/customer-payments.ts";
import type { DeliveryChallansApi } from "./resources/delivery-challans.ts";
import type { InventoryAdjustmentsApi } from "./resources/inventory-adjustments.ts";
import type { InvoicesApi } from "./resources/invoices.ts";
import type { ItemGroupsApi } from "./resources/item-groups.ts";
import type { ItemsApi } from "./resources/items.ts";
import type { LandedCostsApi } from "./resources/landed-costs.ts";
import type { LocationsApi } from "./resources/locations.ts";
import type { MoveOrdersApi } from "./resources/move-orders.ts";
import type { OrganizationsApi } from "./resources/organizations.ts";
import type { PackagesApi } from "./resources/packages.ts";
import type { PicklistsApi } from "./resources/picklists.ts";
import type { PriceBooksApi } from "./resources/price-books.ts";
import type { PurchaseOrdersApi } from "./resources/purchase-orders.ts";
import type { PurchaseReceivesApi } from "./resources/purchase-receives.ts";
import type { PutawaysApi } from "./resources/putaways.ts";
import type { ReplenishmentTasksApi } from "./resources/replenishment-tasks.ts";
import type { ReplenishmentsApi } from "./resources/replenishments.ts";
import type { ReportingTagsApi } from "./resources/reporting-tags.ts";
import type { RetainerInvoicesApi } from "./resources/retainer-invoices.ts";
import type { SalesOrdersApi } from "./resources/sales-orders.ts";
import type { SalesReturnReceivesApi } from "./resources/sales-return-receives.ts";
import type { SalesReturnsApi } from "./resources/sales-returns.ts";
import type { SerialNumbersApi } from "./resources/serial-numbers.ts";
import type { ShipmentOrdersApi } from "./resources/shipment-orders.ts";
import type { StorageLocationsApi } from "./resources/storage-locations.ts";
import type { StorageZonesApi } from "./resources/storage-zones.ts";
import type { TasksApi } from "./resources/tasks.ts";
import type { TaxAuthoritiesApi } from "./resources/tax-authorities.ts";
import type { TaxExemptionsApi } from "./resources/tax-exemptions.ts";
import type { TaxGroupsApi } from "./resources/tax-groups.ts";
import type { TaxesApi } from "./resources/taxes.ts";
import type { TransferOrdersApi } from "./resources/transfer-orders.ts";
import type { UnitConversionsApi } from "./resources/unit-conversions.ts";
import type { UnitGroupsApi } from "./resources/unit-groups.ts";
import type { UnitsApi } from "./resources/units.ts";
import type { UsersApi } from "./resources/users.ts";
import type { VariantsApi } from "./resources/variants.ts";
import type { VendorCreditsApi } from "./resources/vendor-credits.ts";
import { resources } from "./table.ts";

/** Client for Zoho Inventory v1: one property for each resource, made when it is first used. */
export class ZohoInventory extends ZohoInventoryBase {
  /** Operations on assemblies. */
  declare readonly assemblies: AssembliesApi;
  /** Operations on batches. */
  declare readonly batches: BatchesApi;
  /** Operations on bills. */
  declare readonly bills: BillsApi;
  /** Operations on composite items. */
  declare readonly compositeItems: CompositeItemsApi;
  /** Operations on contact persons. */
  declare readonly contactPersons: ContactPersonsApi;
  /** Operations on contacts. */
  declare readonly contacts: ContactsApi;
  /** Operations on credit notes. */
  declare readonly creditNotes: CreditNotesApi;
  /** Operations on currencies. */
  declare readonly currencies: CurrenciesApi;
  /** Operations on customer payments. */
  declare readonly customerPayments: CustomerPaymentsApi;
  /** Operations on delivery challans. */
  declare readonly deliveryChallans: DeliveryChallansApi;
  /** Operations on inventory adjustments. */
  declare readonly inventoryAdjustments: InventoryAdjustmentsApi;
  /** Operations on invoices. */
  declare readonly invoices: InvoicesApi;
  /** Operations on item groups. */
  declare readonly itemGroups: ItemGroupsApi;
  /** Operations on items. */
  declare readonly items: ItemsApi;
  /** Operations on landed costs. */
  declare readonly landedCosts: LandedCostsApi;
  /** Operations on locations. */
  declare readonly locations: LocationsApi;
  /** Operations on move orders. */
  declare readonly moveOrders: MoveOrdersApi;
  /** Operations on organizations. */
  declare readonly organizations: OrganizationsApi;
  /** Operations on packages. */
  declare readonly packages: PackagesApi;
  /** Operations on picklists. */
  declare readonly picklists: PicklistsApi;
  /** Operations on price books. */
  declare readonly priceBooks: PriceBooksApi;
  /** Operations on purchase orders. */
  declare readonly purchaseOrders: PurchaseOrdersApi;
  /** Operations on purchase receives. */
  declare readonly purchaseReceives: PurchaseReceivesApi;
  /** Operations on putaways. */
  declare readonly putaways: PutawaysApi;
  /** Operations on replenishment tasks. */
  declare readonly replenishmentTasks: ReplenishmentTasksApi;
  /** Operations on replenishments. */
  declare readonly replenishments: ReplenishmentsApi;
  /** Operations on reporting tags. */
  declare readonly reportingTags: ReportingTagsApi;
  /** Operations on retainer invoices. */
  declare readonly retainerInvoices: RetainerInvoicesApi;
  /** Operations on sales orders. */
  declare readonly salesOrders: SalesOrdersApi;
  /** Operations on sales return receives. */
  declare readonly salesReturnReceives: SalesReturnReceivesApi;
  /** Operations on sales returns. */
  declare readonly salesReturns: SalesReturnsApi;
  /** Operations on serial numbers. */
  declare readonly serialNumbers: SerialNumbersApi;
  /** Operations on shipment orders. */
  declare readonly shipmentOrders: ShipmentOrdersApi;
  /** Operations on storage locations. */
  declare readonly storageLocations: StorageLocationsApi;
  /** Operations on storage zones. */
  declare readonly storageZones: StorageZonesApi;
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
  /** Operations on transfer orders. */
  declare readonly transferOrders: TransferOrdersApi;
  /** Operations on unit conversions. */
  declare readonly unitConversions: UnitConversionsApi;
  /** Operations on unit groups. */
  declare readonly unitGroups: UnitGroupsApi;
  /** Operations on units. */
  declare readonly units: UnitsApi;
  /** Operations on users. */
  declare readonly users: UsersApi;
  /** Operations on variants. */
  declare readonly variants: VariantsApi;
  /** Operations on vendor credits. */
  declare readonly vendorCredits: VendorCreditsApi;

  constructor(options: ZohoInventoryOptions) {
    super(options);
    defineResources(this, "inventory", resources);
  }
}
