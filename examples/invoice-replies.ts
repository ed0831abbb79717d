/** What the mock server answers to the invoice program. */
const invoice = { invoice_id: "982000000567114", invoice_number: "INV-000131", customer_id: "982000000567001" };

export const invoiceReplies = {
  "POST /books/v3/contacts": {
    code: 0,
    message: "The contact has been added.",
    contact: { contact_id: "982000000567001", contact_name: "Ito & Co" },
  },
  "POST /books/v3/items": {
    code: 0,
    message: "The item has been added.",
    item: { item_id: "982000000567021", name: "Pallet of oak", rate: 925 },
  },
  "POST /books/v3/invoices": {
    code: 0,
    message: "The invoice has been created.",
    invoice: { ...invoice, status: "draft", total: 1850, balance: 1850 },
  },
  "POST /books/v3/invoices/{invoice_id}/email": { code: 0, message: "Your invoice has been sent." },
  "POST /books/v3/customerpayments": {
    code: 0,
    message: "The payment has been recorded.",
    payment: { payment_id: "982000000567190", amount: 1850 },
  },
  "GET /books/v3/invoices/{invoice_id}": {
    code: 0,
    message: "success",
    invoice: { ...invoice, status: "paid", total: 1850, balance: 0 },
  },
};
