// Generated from specs/ by `pnpm generate`. Do not edit.
import type { PackageDetails } from "../schemas/common.ts";

export interface BillDetails {
  bill_id?: string;
  bill_number?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  date?: string;
  exchange_rate?: number;
  line_items?: LandedCostBillLineItem[];
  price_precision?: number;
  status?: string;
  total?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface BulkLandedCostBillAllocation {
  bill_id?: string;
  cost_allocations?: BulkLandedCostBillAllocationCostAllocation[];
  vendor_id?: string;
}

export interface BulkLandedCostBillAllocationCostAllocation {
  allocated_amount?: number;
  bill_item_id?: string;
}

export interface LandedCost {
  account_id?: string;
  account_name?: string;
  allocation_method?: "quantity" | "amount" | "dimension" | "weight" | (string & {});
  amount?: number;
  bill_id?: string;
  bill_number?: string;
  cost_allocations?: LandedCostCostAllocation[];
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  description?: string;
  landed_cost_id: string;
  price_precision?: number;
  reference_entity_id?: string;
  reference_entity_number?: string;
  reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice" | (string & {});
  reference_item_id?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface LandedCostBillLineItem {
  bill_id?: string;
  bill_item_id?: string;
  description?: string;
  item_id?: string;
  item_total?: number;
  name?: string;
  package_details?: PackageDetails;
  quantity?: number;
  sku?: string;
  unit?: string;
}

export interface LandedCostCostAllocation {
  allocated_amount?: number;
  bill_id?: string;
  bill_item_id?: string;
  description?: string;
  item_total?: number;
  label_rate?: number;
  name?: string;
  package_details?: PackageDetails;
  quantity?: number;
  rate?: number;
  sales_rate?: number;
}

export interface LandedCostCostAllocationInput {
  allocated_amount?: number;
  bill_item_id?: string;
  label_rate?: number;
  sales_rate?: number;
}

export interface LandedCostCreate {
  account_id?: string;
  allocation_method?: "quantity" | "amount" | "dimension" | "weight";
  cost_allocations: LandedCostCostAllocationInput[];
  description?: string;
  reference_entity_id?: string;
  reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice";
  reference_item_id?: string;
  vendor_id?: string;
}

export interface LandedCostCreateMany {
  account_id?: string;
  allocation_method?: "quantity" | "amount" | "dimension" | "weight";
  bills?: BulkLandedCostBillAllocation[];
  description?: string;
  reference_entity_id?: string;
  reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice";
  reference_item_id?: string;
}

export interface LandedCostUpdate {
  account_id?: string;
  allocation_method?: "quantity" | "amount" | "dimension" | "weight";
  cost_allocations?: LandedCostCostAllocationInput[];
  description?: string;
  reference_entity_id?: string;
  reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice";
  reference_item_id?: string;
  vendor_id?: string;
}
