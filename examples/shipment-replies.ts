/** What the mock server answers to the shipment program. */
const order = { salesorder_id: "4815000000044936", salesorder_number: "SO-00003" };
const line = { line_item_id: "4815000000044897", item_id: "4815000000044208", name: "Pallet of oak", quantity: 2 };

export const shipmentReplies = {
  "GET /inventory/v1/items": {
    code: 0,
    message: "success",
    items: [
      { item_id: "4815000000044208", name: "Pallet of oak", sku: "OAK-1", rate: 925 },
      { item_id: "4815000000044216", name: "Pallet of pine", sku: "PIN-1", rate: 410 },
    ],
    page_context: { page: 1, per_page: 200, has_more_page: false },
  },
  "POST /inventory/v1/contacts": {
    code: 0,
    message: "The contact has been added.",
    contact: { contact_id: "4815000000044080", contact_name: "Ito & Co" },
  },
  "POST /inventory/v1/salesorders": {
    code: 0,
    message: "The sales order has been created.",
    salesorder: { ...order, status: "draft", total: 1850, line_items: [line] },
  },
  "POST /inventory/v1/salesorders/{sales_order_id}/status/confirmed": { code: 0, message: "Confirmed." },
  "POST /inventory/v1/packages": {
    code: 0,
    message: "The package has been created.",
    // Zoho's document has a list of one here, other sources the object; the client takes both.
    package: [
      {
        package_id: "4815000000044972",
        package_number: "PA-00001",
        ...order,
        line_items: [{ ...line, so_line_item_id: line.line_item_id }],
      },
    ],
  },
  "POST /inventory/v1/shipmentorders": {
    code: 0,
    message: "The shipment order has been created.",
    shipment_order: { shipment_id: "4815000000044992", shipment_number: "SH-0042", status: "shipped", ...order },
  },
  "POST /inventory/v1/shipmentorders/{shipment_order_id}/status/delivered": { code: 0, message: "Delivered." },
};
