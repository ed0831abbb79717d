/** Names that ids of Books and Inventory also go by. */
export const FINANCE_ALIASES: Readonly<Record<string, string>> = {
  customer_id: "contact_id",
  vendor_id: "contact_id",
  client_id: "contact_id",
  paid_through_account_id: "account_id",
  deposit_account_id: "account_id",
  from_account_id: "account_id",
  to_account_id: "account_id",
  so_line_item_id: "line_item_id",
  salesorder_item_id: "line_item_id",
  parent_location_id: "location_id",
  from_location_id: "location_id",
  to_location_id: "location_id",
};
