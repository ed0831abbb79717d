// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ResourceTable } from "@x/zoho-auth/client";

/** The operations behind each resource of the client. */
export const resources: ResourceTable = {
  assemblies:
    '{"create":{"kind":"value","method":"POST","path":"/inventory/v1/bundles","scopes":["ZohoInventory.compositeitems.CREATE"],"organization":true,"keys":["bundle"],"enveloped":true,"body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/bundles/{bundle_id}","scopes":["ZohoInventory.compositeitems.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/bundles/{bundle_id}","scopes":["ZohoInventory.compositeitems.READ"],"organization":true,"keys":["assembly"],"property":"bundle"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/bundles","scopes":["ZohoInventory.compositeitems.READ"],"organization":true,"property":"bundles","paging":"context","params":true}' +
    ',"markAsBuilt":{"kind":"entity","method":"POST","path":"/inventory/v1/bundles/{bundle_id}/bundled","retry":"idempotent","scopes":["ZohoInventory.compositeitems.CREATE"],"organization":true,"keys":["assembly"],"property":"bundle"}' +
    ',"markAsConfirmed":{"kind":"entity","method":"POST","path":"/inventory/v1/bundles/{bundle_id}/confirmed","retry":"idempotent","scopes":["ZohoInventory.compositeitems.CREATE"],"organization":true,"keys":["assembly"],"property":"bundle"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/bundles/{bundle_id}","scopes":["ZohoInventory.compositeitems.UPDATE"],"organization":true,"keys":["assembly"],"property":"bundle","body":true,"params":true}' +
    "}",
  batches:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/items/batches","scopes":["ZohoInventory.items.CREATE"],"organization":true,"property":"batch","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/items/batches/{batch_id}","scopes":["ZohoInventory.items.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/items/batches","scopes":["ZohoInventory.items.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/items/batches/{batch_id}","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"batch"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/items/batches","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"batches","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/items/batches/{batch_id}/active","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true}' +
    ',"markAsActiveMany":{"kind":"none","method":"POST","path":"/inventory/v1/items/batches/active","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/items/batches/{batch_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true}' +
    ',"markAsInactiveMany":{"kind":"none","method":"POST","path":"/inventory/v1/items/batches/inactive","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/items/batches/{batch_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"property":"batch","body":true}' +
    "}",
  bills:
    '{"approve":{"kind":"none","method":"POST","path":"/inventory/v1/bills/{bill_id}/approve","scopes":["ZohoInventory.bills.UPDATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/inventory/v1/bills/{bill_id}/approve/final","scopes":["ZohoInventory.bills.UPDATE"],"organization":true}' +
    ',"approveMany":{"kind":"none","method":"POST","path":"/inventory/v1/bills/approve","scopes":["ZohoInventory.bills.UPDATE"],"organization":true,"params":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/bills","scopes":["ZohoInventory.bills.CREATE"],"organization":true,"property":"bill","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/bills/{bill_id}","scopes":["ZohoInventory.bills.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/bills/{bill_id}","scopes":["ZohoInventory.bills.READ"],"organization":true,"property":"bill"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/bills","scopes":["ZohoInventory.bills.READ"],"organization":true,"property":"bills","paging":"context","params":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/inventory/v1/bills/{bill_id}/status/open","retry":"idempotent","scopes":["ZohoInventory.bills.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/inventory/v1/bills/{bill_id}/status/void","retry":"idempotent","scopes":["ZohoInventory.bills.CREATE"],"organization":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/inventory/v1/bills/{bill_id}/reject","scopes":["ZohoInventory.bills.UPDATE"],"organization":true,"body":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/bills/{bill_id}/submit","scopes":["ZohoInventory.bills.UPDATE"],"organization":true}' +
    ',"submitMany":{"kind":"none","method":"POST","path":"/inventory/v1/bills/submit","scopes":["ZohoInventory.bills.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/bills/{bill_id}","scopes":["ZohoInventory.bills.UPDATE"],"organization":true,"property":"bill","body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/inventory/v1/bill/{bill_id}/customfields","scopes":["ZohoInventory.bills.UPDATE"],"organization":true,"body":true}' +
    "}",
  compositeItems:
    '{"configureDefaultStorage":{"kind":"none","method":"PUT","path":"/inventory/v1/compositeitems/{composite_item_id}/configure/defaultstorage","scopes":["ZohoInventory.warehouses.UPDATE"],"wrap":"default_storage_location_mapping","organization":true,"body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/compositeitems","scopes":["ZohoInventory.compositeitems.CREATE"],"organization":true,"property":"composite_item","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/compositeitems/{composite_item_id}","scopes":["ZohoInventory.compositeitems.DELETE"],"organization":true}' +
    ',"deleteImage":{"kind":"none","method":"DELETE","path":"/inventory/v1/compositeitems/{composite_item_id}/image","scopes":["ZohoInventory.compositeitems.DELETE"],"organization":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/inventory/v1/compositeitems/{composite_item_id}","scopes":["ZohoInventory.compositeitems.READ"],"organization":true,"keys":["composite_item"],"enveloped":true}' +
    ',"getDefaultStorage":{"kind":"value","method":"GET","path":"/inventory/v1/compositeitems/{composite_item_id}/defaultstoragemapping","scopes":["ZohoInventory.warehouses.READ"],"organization":true,"property":"default_storage_location_mapping"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/compositeitems","scopes":["ZohoInventory.compositeitems.READ"],"organization":true,"property":"composite_items","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/compositeitems/{composite_item_id}/active","retry":"idempotent","scopes":["ZohoInventory.compositeitems.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/compositeitems/{composite_item_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.compositeitems.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/compositeitems/{composite_item_id}","scopes":["ZohoInventory.compositeitems.UPDATE"],"organization":true,"property":"composite_item","body":true}' +
    ',"uploadImage":{"kind":"none","method":"POST","path":"/inventory/v1/compositeitems/{composite_item_id}/image","scopes":["ZohoInventory.compositeitems.CREATE"],"form":true,"organization":true,"body":true}' +
    "}",
  contactPersons:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/contacts/contactpersons","scopes":["ZohoInventory.contacts.CREATE"],"organization":true,"property":"contact_person","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/contacts/contactpersons/{contact_person_id}","scopes":["ZohoInventory.contacts.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/contacts/{contact_id}/contactpersons/{contact_person_id}","scopes":["ZohoInventory.contacts.READ"],"organization":true,"property":"contact_person"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/contacts/{contact_id}/contactpersons","scopes":["ZohoInventory.contacts.READ"],"organization":true,"property":"contact_persons","paging":"context","params":true}' +
    ',"markAsPrimary":{"kind":"none","method":"POST","path":"/inventory/v1/contacts/contactpersons/{contact_person_id}/primary","retry":"idempotent","scopes":["ZohoInventory.contacts.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/contacts/contactpersons/{contact_person_id}","scopes":["ZohoInventory.contacts.UPDATE"],"organization":true,"property":"contact_person","body":true}' +
    "}",
  contacts:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/contacts","scopes":["ZohoInventory.contacts.CREATE"],"organization":true,"property":"contact","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/contacts/{contact_id}","scopes":["ZohoInventory.contacts.DELETE"],"organization":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/inventory/v1/contacts/{contact_id}/email","scopes":["ZohoInventory.contacts.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"emailStatement":{"kind":"none","method":"POST","path":"/inventory/v1/contacts/{contact_id}/statements/email","scopes":["ZohoInventory.contacts.CREATE"],"organization":true,"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/contacts/{contact_id}","scopes":["ZohoInventory.contacts.READ"],"organization":true,"property":"contact"}' +
    ',"getStatementEmailContent":{"kind":"value","method":"GET","path":"/inventory/v1/contacts/{contact_id}/statements/email","scopes":["ZohoInventory.contacts.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/contacts","scopes":["ZohoInventory.contacts.READ"],"organization":true,"property":"contacts","paging":"context","params":true}' +
    ',"listAddresses":{"kind":"page","method":"GET","path":"/inventory/v1/contacts/{contact_id}/address","scopes":["ZohoInventory.contacts.READ"],"organization":true,"property":"addresses"}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/contacts/{contact_id}/comments","scopes":["ZohoInventory.contacts.READ"],"organization":true,"property":"contact_comments","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/contacts/{contact_id}/active","retry":"idempotent","scopes":["ZohoInventory.contacts.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/contacts/{contact_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.contacts.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/contacts/{contact_id}","scopes":["ZohoInventory.contacts.UPDATE"],"organization":true,"property":"contact","body":true}' +
    "}",
  creditNotes:
    '{"addComment":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/comments","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true,"body":true}' +
    ',"applyToInvoices":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/invoices","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/approve","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/creditnotes","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true,"property":"creditnote","body":true,"params":true}' +
    ',"createRefund":{"kind":"entity","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/refunds","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true,"property":"creditnote_refund","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/creditnotes/{credit_note_id}","scopes":["ZohoInventory.creditnotes.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/inventory/v1/creditnotes/{credit_note_id}/comments/{comment_id}","scopes":["ZohoInventory.creditnotes.DELETE"],"organization":true}' +
    ',"deleteRefund":{"kind":"none","method":"DELETE","path":"/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}","scopes":["ZohoInventory.creditnotes.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/email","scopes":["ZohoInventory.creditnotes.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"creditnote"}' +
    ',"getEmailContent":{"kind":"entity","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}/email","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"data","params":true}' +
    ',"getRefund":{"kind":"entity","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"creditnote_refund"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/creditnotes","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"creditnotes","paging":"context","params":true}' +
    ',"listAllRefunds":{"kind":"page","method":"GET","path":"/inventory/v1/creditnotes/refunds","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"creditnote_refunds","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}/comments","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"comments"}' +
    ',"listEmailHistory":{"kind":"page","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}/emailhistory","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"email_history"}' +
    ',"listInvoices":{"kind":"page","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}/invoices","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"invoices_credited"}' +
    ',"listRefunds":{"kind":"page","method":"GET","path":"/inventory/v1/creditnotes/{credit_note_id}/refunds","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"creditnote_refunds","paging":"context","params":true}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/inventory/v1/creditnotes/templates","scopes":["ZohoInventory.creditnotes.READ"],"organization":true,"property":"templates"}' +
    ',"markAsDraft":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/draft","retry":"idempotent","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/converttoopen","retry":"idempotent","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/void","retry":"idempotent","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true}' +
    ',"removeFromInvoice":{"kind":"none","method":"DELETE","path":"/inventory/v1/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}","scopes":["ZohoInventory.creditnotes.DELETE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/creditnotes/{credit_note_id}/submit","scopes":["ZohoInventory.creditnotes.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/creditnotes/{credit_note_id}","scopes":["ZohoInventory.creditnotes.UPDATE"],"organization":true,"property":"creditnote","body":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/inventory/v1/creditnotes/{credit_note_id}/address/billing","scopes":["ZohoInventory.creditnotes.UPDATE"],"organization":true,"body":true}' +
    ',"updateRefund":{"kind":"entity","method":"PUT","path":"/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}","scopes":["ZohoInventory.creditnotes.UPDATE"],"organization":true,"property":"creditnote_refund","body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/inventory/v1/creditnotes/{credit_note_id}/address/shipping","scopes":["ZohoInventory.creditnotes.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/inventory/v1/creditnotes/{credit_note_id}/templates/{template_id}","scopes":["ZohoInventory.creditnotes.UPDATE"],"organization":true}' +
    "}",
  currencies:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/settings/currencies","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"currency","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/settings/currencies/{currency_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/settings/currencies/{currency_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"currency"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/settings/currencies","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"currencies","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/settings/currencies/{currency_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"currency","body":true}' +
    "}",
  customerPayments:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/customerpayments","scopes":["ZohoInventory.customerpayments.CREATE"],"organization":true,"property":"payment","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/customerpayments/{payment_id}","scopes":["ZohoInventory.customerpayments.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/customerpayments/{payment_id}","scopes":["ZohoInventory.customerpayments.READ"],"organization":true,"property":"payment"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/customerpayments","scopes":["ZohoInventory.customerpayments.READ"],"organization":true,"property":"customerpayments","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/customerpayments/{payment_id}","scopes":["ZohoInventory.customerpayments.UPDATE"],"organization":true,"property":"payment","body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/inventory/v1/customerpayment/{payment_id}/customfields","scopes":["ZohoInventory.customerpayments.UPDATE"],"organization":true,"body":true}' +
    "}",
  deliveryChallans:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/attachment","scopes":["ZohoInventory.deliverychallans.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/deliverychallans","scopes":["ZohoInventory.deliverychallans.CREATE"],"organization":true,"property":"deliverychallan","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/deliverychallans/{delivery_challan_id}","scopes":["ZohoInventory.deliverychallans.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}","scopes":["ZohoInventory.deliverychallans.UPDATE"],"organization":true}' +
    ',"downloadDocument":{"kind":"file","method":"GET","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}","scopes":["ZohoInventory.deliverychallans.READ"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/deliverychallans/{delivery_challan_id}","scopes":["ZohoInventory.deliverychallans.READ"],"organization":true,"property":"deliverychallan","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/deliverychallans","scopes":["ZohoInventory.deliverychallans.READ"],"organization":true,"property":"deliverychallans","paging":"context","params":true}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/inventory/v1/deliverychallans/templates","scopes":["ZohoInventory.deliverychallans.READ"],"organization":true,"property":"templates"}' +
    ',"markAsDelivered":{"kind":"none","method":"POST","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/status/delivered","retry":"idempotent","scopes":["ZohoInventory.deliverychallans.CREATE"],"organization":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/status/open","retry":"idempotent","scopes":["ZohoInventory.deliverychallans.CREATE"],"organization":true}' +
    ',"markAsReturned":{"kind":"none","method":"POST","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/status/returned","retry":"idempotent","scopes":["ZohoInventory.deliverychallans.CREATE"],"organization":true}' +
    ',"markAsUndelivered":{"kind":"none","method":"POST","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/status/undelivered","retry":"idempotent","scopes":["ZohoInventory.deliverychallans.CREATE"],"organization":true}' +
    ',"returnMany":{"kind":"none","method":"PUT","path":"/inventory/v1/deliverychallans/return","scopes":["ZohoInventory.deliverychallans.UPDATE"],"wrap":"line_items","organization":true,"body":true,"params":true}' +
    ',"undoReturnMany":{"kind":"none","method":"PUT","path":"/inventory/v1/deliverychallans/undo/return","scopes":["ZohoInventory.deliverychallans.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/deliverychallans/{delivery_challan_id}","scopes":["ZohoInventory.deliverychallans.UPDATE"],"organization":true,"property":"deliverychallan","body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/address/shipping","scopes":["ZohoInventory.deliverychallans.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/inventory/v1/deliverychallans/{delivery_challan_id}/templates/{template_id}","scopes":["ZohoInventory.deliverychallans.UPDATE"],"organization":true}' +
    "}",
  inventoryAdjustments:
    '{"approve":{"kind":"none","method":"POST","path":"/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve","scopes":["ZohoInventory.inventoryadjustments.UPDATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve/final","scopes":["ZohoInventory.inventoryadjustments.UPDATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/inventoryadjustments","scopes":["ZohoInventory.inventoryadjustments.CREATE"],"organization":true,"property":"inventory_adjustment","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/inventoryadjustments/{inventory_adjustment_id}","scopes":["ZohoInventory.inventoryadjustments.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/inventoryadjustments/{inventory_adjustment_id}","scopes":["ZohoInventory.inventoryadjustments.READ"],"organization":true,"property":"inventory_adjustment"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/inventoryadjustments","scopes":["ZohoInventory.inventoryadjustments.READ"],"organization":true,"property":"inventory_adjustments","paging":"context","params":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/reject","scopes":["ZohoInventory.inventoryadjustments.UPDATE"],"organization":true,"body":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/submit","scopes":["ZohoInventory.inventoryadjustments.UPDATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/inventoryadjustments/{inventory_adjustment_id}","scopes":["ZohoInventory.inventoryadjustments.UPDATE"],"organization":true,"property":"inventory_adjustment","body":true}' +
    "}",
  invoices:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/attachment","scopes":["ZohoInventory.invoices.CREATE"],"form":true,"organization":true,"body":true,"params":true}' +
    ',"addComment":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/comments","scopes":["ZohoInventory.invoices.CREATE"],"organization":true,"body":true}' +
    ',"applyCredits":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/credits","scopes":["ZohoInventory.invoices.CREATE"],"organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/approve","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/approve/final","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true}' +
    ',"approveMany":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/approve","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"params":true}' +
    ',"cancelWriteOff":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/writeoff/cancel","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/invoices","scopes":["ZohoInventory.invoices.CREATE"],"organization":true,"property":"invoice","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/invoices/{invoice_id}","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"deleteAttachment":{"kind":"none","method":"DELETE","path":"/inventory/v1/invoices/{invoice_id}/attachment","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/inventory/v1/invoices/{invoice_id}/comments/{comment_id}","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"deletePayment":{"kind":"none","method":"DELETE","path":"/inventory/v1/invoices/{invoice_id}/payments/{payment_id}","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"disablePaymentReminder":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/paymentreminder/disable","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/inventory/v1/invoices/{invoice_id}","scopes":["ZohoInventory.invoices.READ"],"organization":true,"params":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/inventory/v1/invoices/{invoice_id}/attachment","scopes":["ZohoInventory.invoices.READ"],"organization":true,"params":true}' +
    ',"downloadMany":{"kind":"file","method":"GET","path":"/inventory/v1/invoices/pdf","scopes":["ZohoInventory.invoices.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/email","scopes":["ZohoInventory.invoices.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"emailMany":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/email","scopes":["ZohoInventory.invoices.CREATE"],"organization":true,"params":true}' +
    ',"enablePaymentReminder":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/paymentreminder/enable","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/invoices/{invoice_id}","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"invoice"}' +
    ',"getEmailContent":{"kind":"entity","method":"GET","path":"/inventory/v1/invoices/{invoice_id}/email","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"data","params":true}' +
    ',"getPaymentReminderContent":{"kind":"entity","method":"GET","path":"/inventory/v1/invoices/{invoice_id}/paymentreminder","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"data"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/invoices","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"invoices","paging":"context","params":true}' +
    ',"listAppliedCredits":{"kind":"page","method":"GET","path":"/inventory/v1/invoices/{invoice_id}/creditsapplied","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"credits"}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/invoices/{invoice_id}/comments","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"comments"}' +
    ',"listPayments":{"kind":"page","method":"GET","path":"/inventory/v1/invoices/{invoice_id}/payments","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"payments"}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/inventory/v1/invoices/templates","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"templates"}' +
    ',"markAsDraft":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/status/draft","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"markAsSent":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/status/sent","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/status/void","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"printMany":{"kind":"file","method":"GET","path":"/inventory/v1/invoices/print","scopes":["ZohoInventory.invoices.READ"],"organization":true,"params":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/reject","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"removeAppliedCredit":{"kind":"none","method":"DELETE","path":"/inventory/v1/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/submit","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true}' +
    ',"submitMany":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/submit","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/invoices/{invoice_id}","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"property":"invoice","body":true,"params":true}' +
    ',"updateAttachment":{"kind":"none","method":"PUT","path":"/inventory/v1/invoices/{invoice_id}/attachment","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/inventory/v1/invoices/{invoice_id}/address/billing","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateComment":{"kind":"value","method":"PUT","path":"/inventory/v1/invoices/{invoice_id}/comments/{comment_id}","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"keys":["comment"],"enveloped":true,"body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/inventory/v1/invoice/{invoice_id}/customfields","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/inventory/v1/invoices/{invoice_id}/address/shipping","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/inventory/v1/invoices/{invoice_id}/templates/{template_id}","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true}' +
    ',"writeOff":{"kind":"none","method":"POST","path":"/inventory/v1/invoices/{invoice_id}/writeoff","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    "}",
  itemGroups:
    '{"create":{"kind":"value","method":"POST","path":"/inventory/v1/itemgroups","scopes":["ZohoInventory.items.CREATE"],"organization":true,"keys":["item_group"],"enveloped":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/itemgroups/{item_group_id}","scopes":["ZohoInventory.items.DELETE"],"organization":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/inventory/v1/itemgroups/{item_group_id}","scopes":["ZohoInventory.items.READ"],"organization":true,"keys":["item_group"],"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/itemgroups","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"itemgroups","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/itemgroups/{item_group_id}/active","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/itemgroups/{item_group_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true}' +
    ',"update":{"kind":"value","method":"PUT","path":"/inventory/v1/itemgroups/{item_group_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"keys":["item_group"],"enveloped":true,"body":true}' +
    "}",
  items:
    '{"addToGroup":{"kind":"none","method":"PUT","path":"/inventory/v1/items/grouping/{item_group_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"body":true}' +
    ',"configureDefaultStorage":{"kind":"none","method":"PUT","path":"/inventory/v1/items/{item_id}/configure/defaultstorage","scopes":["ZohoInventory.warehouses.UPDATE"],"wrap":"default_storage_location_mapping","organization":true,"body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/items","scopes":["ZohoInventory.items.CREATE"],"organization":true,"property":"item","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/items/{item_id}","scopes":["ZohoInventory.items.DELETE"],"organization":true}' +
    ',"deleteBackImage":{"kind":"none","method":"DELETE","path":"/inventory/v1/items/{item_id}/backimage","scopes":["ZohoInventory.items.DELETE"],"organization":true,"params":true}' +
    ',"deleteImage":{"kind":"none","method":"DELETE","path":"/inventory/v1/items/{item_id}/image","scopes":["ZohoInventory.items.DELETE"],"organization":true}' +
    ',"deleteImages":{"kind":"none","method":"DELETE","path":"/inventory/v1/items/{item_id}/images","scopes":["ZohoInventory.items.DELETE"],"organization":true,"params":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/items","scopes":["ZohoInventory.items.DELETE"],"organization":true,"params":true}' +
    ',"disableStorageLocations":{"kind":"none","method":"POST","path":"/inventory/v1/items/disablestoragelocation","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"downloadImage":{"kind":"file","method":"GET","path":"/inventory/v1/items/{item_id}/image","scopes":["ZohoInventory.items.READ"],"organization":true,"params":true}' +
    ',"enableStorageLocations":{"kind":"none","method":"POST","path":"/inventory/v1/items/enablestoragelocation","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/items/{item_id}","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"item"}' +
    ',"getDefaultStorage":{"kind":"value","method":"GET","path":"/inventory/v1/items/{item_id}/defaultstoragemapping","scopes":["ZohoInventory.warehouses.READ"],"organization":true,"property":"default_storage_location_mapping"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/items","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"items","paging":"context","params":true}' +
    ',"listDeliveryChallans":{"kind":"page","method":"GET","path":"/inventory/v1/items/transactions/deliverychallans","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"deliverychallans","params":true}' +
    ',"listDetails":{"kind":"page","method":"GET","path":"/inventory/v1/itemdetails","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"items","params":true}' +
    ',"listInvoices":{"kind":"page","method":"GET","path":"/inventory/v1/items/transactions/invoices","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"invoices","params":true}' +
    ',"listLocationReplenishments":{"kind":"page","method":"GET","path":"/inventory/v1/items/{item_id}/locations/replenishments","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"replenishment_configurations"}' +
    ',"listMoveOrders":{"kind":"page","method":"GET","path":"/inventory/v1/items/transactions/moveorders","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"moveorders","params":true}' +
    ',"listPurchaseOrders":{"kind":"page","method":"GET","path":"/inventory/v1/items/transactions/purchaseorders","scopes":["ZohoInventory.purchaseorders.READ"],"organization":true,"property":"purchaseorders","params":true}' +
    ',"listPutaways":{"kind":"page","method":"GET","path":"/inventory/v1/items/transactions/putaways","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"putaways","params":true}' +
    ',"listSalesOrders":{"kind":"page","method":"GET","path":"/inventory/v1/items/transactions/salesorders","scopes":["ZohoInventory.salesorders.READ"],"organization":true,"property":"salesorders","params":true}' +
    ',"listSalesReceipts":{"kind":"page","method":"GET","path":"/inventory/v1/items/transactions/salesreceipts","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"sales_receipts","params":true}' +
    ',"listStorageLocations":{"kind":"page","method":"GET","path":"/inventory/v1/items/{item_id}/storagelocationsmapping","scopes":["ZohoInventory.warehouses.READ"],"organization":true,"property":"storage_locations_product_mapping","params":true}' +
    ',"listWarehouseReplenishments":{"kind":"page","method":"GET","path":"/inventory/v1/items/{item_id}/warehouses/replenishments","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"replenishment_configurations"}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/active","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true}' +
    ',"markAsActiveMany":{"kind":"none","method":"POST","path":"/inventory/v1/items/active","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true}' +
    ',"markAsInactiveMany":{"kind":"none","method":"POST","path":"/inventory/v1/items/inactive","retry":"idempotent","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"markImageAsBackImage":{"kind":"none","method":"PUT","path":"/inventory/v1/items/{item_id}/images/{image_id}/backimage","scopes":["ZohoInventory.items.UPDATE"],"organization":true}' +
    ',"moveToGroup":{"kind":"none","method":"PUT","path":"/inventory/v1/items/move/{item_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"body":true}' +
    ',"reorderImages":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/images/reorder","scopes":["ZohoInventory.items.CREATE"],"wrap":"documents","organization":true,"body":true}' +
    ',"ungroup":{"kind":"none","method":"POST","path":"/inventory/v1/items/ungroup","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/items/{item_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"property":"item","body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/inventory/v1/item/{item_id}/customfields","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"body":true}' +
    ',"updateLocationPermissions":{"kind":"none","method":"PUT","path":"/inventory/v1/items/{item_id}/locations/permissions","scopes":["ZohoInventory.warehouses.UPDATE"],"organization":true,"params":true}' +
    ',"updateLocationPermissionsMany":{"kind":"none","method":"PUT","path":"/inventory/v1/items/locations/permissions","scopes":["ZohoInventory.warehouses.UPDATE"],"organization":true,"params":true}' +
    ',"updateStorageLocations":{"kind":"none","method":"PUT","path":"/inventory/v1/items/{item_id}/storagelocationsmapping","scopes":["ZohoInventory.warehouses.UPDATE"],"organization":true,"body":true}' +
    ',"uploadBackImage":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/backimage","scopes":["ZohoInventory.items.CREATE"],"form":true,"organization":true,"body":true,"params":true}' +
    ',"uploadImage":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/image","scopes":["ZohoInventory.items.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"uploadImages":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/images","scopes":["ZohoInventory.items.CREATE"],"form":true,"organization":true,"body":true,"params":true}' +
    ',"validateAndMapSerialNumbers":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/serialnumber/validateandmap","scopes":["ZohoInventory.items.CREATE"],"organization":true,"body":true}' +
    ',"validateSerialNumbers":{"kind":"none","method":"POST","path":"/inventory/v1/items/{item_id}/serialnumber/validate","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    "}",
  landedCosts:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/bills/{bill_id}/landedcosts","scopes":["ZohoInventory.bills.CREATE"],"organization":true,"property":"landed_cost","body":true}' +
    ',"createMany":{"kind":"value","method":"POST","path":"/inventory/v1/bills/bulklandedcosts","scopes":["ZohoInventory.bills.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}","scopes":["ZohoInventory.bills.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}","scopes":["ZohoInventory.bills.READ"],"organization":true,"property":"landed_cost"}' +
    ',"getBillDetails":{"kind":"value","method":"GET","path":"/inventory/v1/landedcosts/billdetails","scopes":["ZohoInventory.bills.READ"],"organization":true,"property":"bills","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}","scopes":["ZohoInventory.bills.UPDATE"],"organization":true,"property":"landed_cost","body":true}' +
    "}",
  locations:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/locations","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"locations","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/locations/{location_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"disableStorageLocations":{"kind":"none","method":"POST","path":"/inventory/v1/locations/{location_id}/storagelocations/disable","retry":"idempotent","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true}' +
    ',"enable":{"kind":"none","method":"POST","path":"/inventory/v1/settings/locations/enable","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"enableStorageLocations":{"kind":"none","method":"POST","path":"/inventory/v1/locations/{location_id}/storagelocations/enable","retry":"idempotent","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/locations/{location_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"location"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/locations","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"locations","params":true}' +
    ',"listUsers":{"kind":"page","method":"GET","path":"/inventory/v1/locations/{location_id}/users","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"users","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/locations/{location_id}/active","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/locations/{location_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"markAsPrimary":{"kind":"none","method":"POST","path":"/inventory/v1/locations/{location_id}/markasprimary","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/locations/{location_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"locations","body":true}' +
    "}",
  moveOrders:
    '{"addAttachment":{"kind":"entity","method":"POST","path":"/inventory/v1/moveorders/{move_order_id}/attachment","scopes":["ZohoInventory.moveorder.CREATE"],"form":true,"organization":true,"property":"document","body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/moveorders","scopes":["ZohoInventory.moveorder.CREATE"],"organization":true,"property":"moveorder","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/moveorders/{move_order_id}","scopes":["ZohoInventory.moveorder.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/inventory/v1/moveorders/{move_order_id}/documents/{document_id}","scopes":["ZohoInventory.moveorder.DELETE"],"organization":true,"params":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/moveorders","scopes":["ZohoInventory.moveorder.DELETE"],"organization":true}' +
    ',"downloadDocument":{"kind":"file","method":"GET","path":"/inventory/v1/moveorders/{move_order_id}/documents/{document_id}","scopes":["ZohoInventory.moveorder.READ"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/moveorders/{move_order_id}","scopes":["ZohoInventory.moveorder.READ"],"organization":true,"property":"moveorder","params":true}' +
    ',"getSettings":{"kind":"entity","method":"GET","path":"/inventory/v1/settings/moveorders","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"moveorder_settings"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/moveorders","scopes":["ZohoInventory.moveorder.READ"],"organization":true,"property":"moveorders","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/moveorders/{move_order_id}/comments","scopes":["ZohoInventory.moveorder.READ"],"organization":true,"property":"comments"}' +
    ',"markAsCompleted":{"kind":"none","method":"POST","path":"/inventory/v1/moveorders/{move_order_id}/markascompleted","retry":"idempotent","scopes":["ZohoInventory.moveorder.CREATE"],"organization":true,"params":true}' +
    ',"markAsConfirmed":{"kind":"none","method":"POST","path":"/inventory/v1/moveorders/{move_order_id}/markasconfirmed","retry":"idempotent","scopes":["ZohoInventory.moveorder.CREATE"],"organization":true}' +
    ',"markAsInProgress":{"kind":"none","method":"POST","path":"/inventory/v1/moveorders/{move_order_id}/markasinprogress","retry":"idempotent","scopes":["ZohoInventory.moveorder.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/moveorders/{move_order_id}","scopes":["ZohoInventory.moveorder.UPDATE"],"organization":true,"property":"moveorder","body":true,"params":true}' +
    "}",
  organizations:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/organizations","scopes":["ZohoInventory.settings.CREATE"],"property":"organization","body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/organizations/{organization_id}","scopes":["ZohoInventory.settings.READ"],"property":"organization"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/organizations","scopes":["ZohoInventory.settings.READ"],"property":"organizations"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/organizations/{organization_id}","scopes":["ZohoInventory.settings.UPDATE"],"property":"organization","body":true}' +
    "}",
  packages:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/packages","scopes":["ZohoInventory.packages.CREATE"],"organization":true,"property":"package","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/packages/{package_id}","scopes":["ZohoInventory.packages.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/packages/{package_id}","scopes":["ZohoInventory.packages.READ"],"organization":true,"property":"package"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/packages","scopes":["ZohoInventory.packages.READ"],"organization":true,"keys":["packages"],"property":"packagea","paging":"context","params":true}' +
    ',"printMany":{"kind":"file","method":"GET","path":"/inventory/v1/packages/print","scopes":["ZohoInventory.packages.READ"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/packages/{package_id}","scopes":["ZohoInventory.packages.UPDATE"],"organization":true,"property":"package","body":true}' +
    "}",
  picklists:
    '{"addComment":{"kind":"entity","method":"POST","path":"/inventory/v1/picklists/{picklist_id}/comments","scopes":["ZohoInventory.picklists.UPDATE"],"organization":true,"property":"comment","body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/picklists","scopes":["ZohoInventory.picklists.CREATE"],"organization":true,"property":"picklist","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/picklists/{picklist_id}","scopes":["ZohoInventory.picklists.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/inventory/v1/picklists/{picklist_id}/comments/{comment_id}","scopes":["ZohoInventory.picklists.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/picklists","scopes":["ZohoInventory.picklists.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/picklists/{picklist_id}","scopes":["ZohoInventory.picklists.READ"],"organization":true,"property":"picklist","params":true}' +
    ',"getAdvancedTrackingDetails":{"kind":"entity","method":"GET","path":"/inventory/v1/picklists/{picklist_id}/advancedtrackingdetails","scopes":["ZohoInventory.picklists.READ"],"organization":true,"property":"transaction"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/picklists","scopes":["ZohoInventory.picklists.READ"],"organization":true,"property":"picklists","paging":"context","params":true}' +
    ',"searchPurchaseReturnLineItems":{"kind":"page","method":"GET","path":"/inventory/v1/picklists/searchprlineitems","scopes":["ZohoInventory.purchasereturns.READ"],"organization":true,"property":"pr_line_items","params":true}' +
    ',"searchSalesOrderLineItems":{"kind":"page","method":"GET","path":"/inventory/v1/picklists/searchsolineitems","scopes":["ZohoInventory.salesorders.READ"],"organization":true,"property":"so_line_items","params":true}' +
    ',"searchSalesOrders":{"kind":"page","method":"GET","path":"/inventory/v1/picklists/searchso","scopes":["ZohoInventory.salesorders.READ"],"organization":true,"property":"salesorders","params":true}' +
    ',"setStatus":{"kind":"none","method":"POST","path":"/inventory/v1/picklists/{picklist_id}/setstatus","scopes":["ZohoInventory.picklists.UPDATE"],"organization":true,"params":true}' +
    ',"setStatusMany":{"kind":"none","method":"POST","path":"/inventory/v1/picklists/setstatus","scopes":["ZohoInventory.picklists.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/picklists/{picklist_id}","scopes":["ZohoInventory.picklists.UPDATE"],"organization":true,"property":"picklist","body":true,"params":true}' +
    ',"updateAdvancedTrackingDetails":{"kind":"none","method":"PUT","path":"/inventory/v1/picklists/{picklist_id}/advancedtrackingdetails","scopes":["ZohoInventory.picklists.UPDATE"],"wrap":"line_items","organization":true,"body":true}' +
    "}",
  priceBooks:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/pricebooks","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"pricebook","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/pricebooks/{price_book_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/pricebooks","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"pricebooks","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/pricebooks/{price_book_id}/active","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/pricebooks/{price_book_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/pricebooks/{price_book_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"pricebook","body":true}' +
    "}",
  purchaseOrders:
    '{"approve":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/{purchase_order_id}/approve","scopes":["ZohoInventory.purchaseorders.UPDATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/{purchase_order_id}/approve/final","scopes":["ZohoInventory.purchaseorders.UPDATE"],"organization":true}' +
    ',"approveMany":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/approve","scopes":["ZohoInventory.purchaseorders.UPDATE"],"organization":true,"params":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/purchaseorders","scopes":["ZohoInventory.purchaseorders.CREATE"],"organization":true,"keys":["purchaseorder"],"property":"purchase_order","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/purchaseorders/{purchase_order_id}","scopes":["ZohoInventory.purchaseorders.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/purchaseorders/{purchase_order_id}","scopes":["ZohoInventory.purchaseorders.READ"],"organization":true,"keys":["purchaseorder"],"property":"purchase_order"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/purchaseorders","scopes":["ZohoInventory.purchaseorders.READ"],"organization":true,"property":"purchaseorders","paging":"context","params":true}' +
    ',"markAsCancelled":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/{purchase_order_id}/status/cancelled","retry":"idempotent","scopes":["ZohoInventory.purchaseorders.CREATE"],"organization":true}' +
    ',"markAsIssued":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/{purchase_order_id}/status/issued","retry":"idempotent","scopes":["ZohoInventory.purchaseorders.CREATE"],"organization":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/{purchase_order_id}/reject","scopes":["ZohoInventory.purchaseorders.UPDATE"],"organization":true,"body":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/{purchase_order_id}/submit","scopes":["ZohoInventory.purchaseorders.UPDATE"],"organization":true}' +
    ',"submitMany":{"kind":"none","method":"POST","path":"/inventory/v1/purchaseorders/submit","scopes":["ZohoInventory.purchaseorders.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/purchaseorders/{purchase_order_id}","scopes":["ZohoInventory.purchaseorders.UPDATE"],"organization":true,"keys":["purchaseorder"],"property":"purchase_order","body":true,"params":true}' +
    "}",
  purchaseReceives:
    '{"approve":{"kind":"none","method":"POST","path":"/inventory/v1/purchasereceives/{purchase_receive_id}/approve","scopes":["ZohoInventory.purchasereceives.UPDATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/inventory/v1/purchasereceives/{purchase_receive_id}/approve/final","scopes":["ZohoInventory.purchasereceives.UPDATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/purchasereceives","scopes":["ZohoInventory.purchasereceives.CREATE"],"organization":true,"property":"purchase_receive","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/purchasereceives/{purchase_receive_id}","scopes":["ZohoInventory.purchasereceives.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/purchasereceives/{purchase_receive_id}","scopes":["ZohoInventory.purchasereceives.READ"],"organization":true,"property":"purchase_receive"}' +
    ',"reject":{"kind":"none","method":"POST","path":"/inventory/v1/purchasereceives/{purchase_receive_id}/reject","scopes":["ZohoInventory.purchasereceives.UPDATE"],"organization":true,"body":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/purchasereceives/{purchase_receive_id}/submit","scopes":["ZohoInventory.purchasereceives.UPDATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/purchasereceives/{purchase_receive_id}","scopes":["ZohoInventory.purchasereceives.UPDATE"],"organization":true,"property":"purchase_receive","body":true}' +
    "}",
  putaways:
    '{"addAttachment":{"kind":"entity","method":"POST","path":"/inventory/v1/putaways/{putaway_id}/attachment","scopes":["ZohoInventory.putaway.CREATE"],"form":true,"organization":true,"property":"document","body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/putaways","scopes":["ZohoInventory.putaway.CREATE"],"organization":true,"property":"putaway","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/putaways/{putaway_id}","scopes":["ZohoInventory.putaway.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/inventory/v1/putaways/{putaway_id}/documents/{document_id}","scopes":["ZohoInventory.putaway.DELETE"],"organization":true,"params":true}' +
    ',"downloadDocument":{"kind":"file","method":"GET","path":"/inventory/v1/putaways/{putaway_id}/documents/{document_id}","scopes":["ZohoInventory.putaway.READ"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/putaways/{putaway_id}","scopes":["ZohoInventory.putaway.READ"],"organization":true,"property":"putaway","params":true}' +
    ',"getSettings":{"kind":"entity","method":"GET","path":"/inventory/v1/settings/putaways","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"putaway_settings"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/putaways","scopes":["ZohoInventory.putaway.READ"],"organization":true,"property":"putaways","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/putaways/{putaway_id}/comments","scopes":["ZohoInventory.putaway.READ"],"organization":true,"property":"comments"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/putaways/{putaway_id}","scopes":["ZohoInventory.putaway.UPDATE"],"organization":true,"property":"putaway","body":true,"params":true}' +
    "}",
  replenishmentTasks:
    '{"dismiss":{"kind":"none","method":"PUT","path":"/inventory/v1/replenishments/tasks/{task_id}/dismiss","scopes":["ZohoInventory.items.UPDATE"],"organization":true}' +
    ',"dismissMany":{"kind":"none","method":"PUT","path":"/inventory/v1/replenishments/tasks/dismiss","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"params":true}' +
    ',"generate":{"kind":"none","method":"POST","path":"/inventory/v1/replenishments/{replenishment_id}/tasks/generate","scopes":["ZohoInventory.items.CREATE"],"organization":true}' +
    ',"generateMany":{"kind":"none","method":"POST","path":"/inventory/v1/replenishments/tasks/generate","scopes":["ZohoInventory.items.CREATE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/replenishments/tasks/{task_id}","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"task_details"}' +
    ',"getForItem":{"kind":"entity","method":"GET","path":"/inventory/v1/replenishments/tasks/details","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"task_details","params":true}' +
    ',"getReport":{"kind":"value","method":"GET","path":"/inventory/v1/reports/replenishments/tasks","scopes":["ZohoInventory.reports.READ"],"organization":true,"property":"replenishment_tasks","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/replenishments/tasks","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"replenishment_tasks","paging":"context","params":true}' +
    "}",
  replenishments:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/replenishments","scopes":["ZohoInventory.items.CREATE"],"organization":true,"property":"replenishment_configuration","body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/replenishments/{replenishment_id}","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"replenishment_configuration"}' +
    ',"getOrderDetails":{"kind":"value","method":"GET","path":"/inventory/v1/replenishments/orders","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"replenishment_order_details","params":true}' +
    ',"pause":{"kind":"none","method":"PUT","path":"/inventory/v1/replenishments/{replenishment_id}/pause","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"params":true}' +
    ',"pauseMany":{"kind":"none","method":"PUT","path":"/inventory/v1/replenishments/pause","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"params":true}' +
    ',"resume":{"kind":"none","method":"PUT","path":"/inventory/v1/replenishments/{replenishment_id}/resume","scopes":["ZohoInventory.items.UPDATE"],"organization":true}' +
    ',"resumeMany":{"kind":"none","method":"PUT","path":"/inventory/v1/replenishments/resume","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/replenishments/{replenishment_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"property":"replenishment_configuration","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/inventory/v1/replenishments","scopes":["ZohoInventory.items.UPDATE"],"wrap":"replenishment_configurations","organization":true,"property":"replenishment_configurations","body":true,"params":true}' +
    "}",
  reportingTags:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/reportingtags","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"tag","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/reportingtags/{tag_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/reportingtags","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"reporting_tags"}' +
    ',"listAllOptions":{"kind":"value","method":"GET","path":"/inventory/v1/reportingtags/options","scopes":["ZohoInventory.settings.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"listOptions":{"kind":"page","method":"GET","path":"/inventory/v1/reportingtags/{tag_id}/options/all","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"results","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/reportingtags/{tag_id}/active","retry":"idempotent","scopes":["ZohoInventory.settings.UPDATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/reportingtags/{tag_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.settings.UPDATE"],"organization":true}' +
    ',"markOptionAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/reportingtags/{tag_id}/option/{option_id}/active","retry":"idempotent","scopes":["ZohoInventory.settings.UPDATE"],"organization":true}' +
    ',"markOptionAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/reportingtags/{tag_id}/option/{option_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.settings.UPDATE"],"organization":true}' +
    ',"reorder":{"kind":"value","method":"PUT","path":"/inventory/v1/reportingtags/reorder","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"tags","body":true}' +
    ',"setDefaultOption":{"kind":"none","method":"POST","path":"/inventory/v1/reportingtags/{tag_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/reportingtags/{tag_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"tag","body":true}' +
    ',"updateCriteria":{"kind":"none","method":"PUT","path":"/inventory/v1/reportingtags/{tag_id}/criteria","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"body":true}' +
    ',"updateOptions":{"kind":"none","method":"PUT","path":"/inventory/v1/reportingtags/{tag_id}/options","scopes":["ZohoInventory.settings.UPDATE"],"wrap":"options","organization":true,"body":true}' +
    "}",
  retainerInvoices:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment","scopes":["ZohoInventory.invoices.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"addComment":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments","scopes":["ZohoInventory.invoices.CREATE"],"organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/approve","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/retainerinvoices","scopes":["ZohoInventory.invoices.CREATE"],"organization":true,"property":"retainerinvoice","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/documents/{document_id}","scopes":["ZohoInventory.invoices.DELETE"],"organization":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment","scopes":["ZohoInventory.invoices.READ"],"organization":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/email","scopes":["ZohoInventory.invoices.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"retainerinvoice"}' +
    ',"getEmailContent":{"kind":"value","method":"GET","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/email","scopes":["ZohoInventory.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/retainerinvoices","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"retainerinvoices","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"comments"}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/inventory/v1/retainerinvoices/templates","scopes":["ZohoInventory.invoices.READ"],"organization":true,"property":"templates"}' +
    ',"markAsDraft":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/draft","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"markAsSent":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/sent","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/void","retry":"idempotent","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/submit","scopes":["ZohoInventory.invoices.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"property":"retainerinvoice","body":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/address/billing","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateComment":{"kind":"entity","method":"PUT","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true,"property":"comment","body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/inventory/v1/retainerinvoices/{retainer_invoice_id}/templates/{template_id}","scopes":["ZohoInventory.invoices.UPDATE"],"organization":true}' +
    "}",
  salesOrders:
    '{"approve":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/{sales_order_id}/approve","scopes":["ZohoInventory.salesorders.UPDATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/{sales_order_id}/approve/final","scopes":["ZohoInventory.salesorders.UPDATE"],"organization":true}' +
    ',"approveMany":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/approve","scopes":["ZohoInventory.salesorders.UPDATE"],"organization":true,"params":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/salesorders","scopes":["ZohoInventory.salesorders.CREATE"],"organization":true,"keys":["sales_order"],"property":"salesorder","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/salesorders/{sales_order_id}","scopes":["ZohoInventory.salesorders.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/salesorders","scopes":["ZohoInventory.salesorders.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/salesorders/{sales_order_id}","scopes":["ZohoInventory.salesorders.READ"],"organization":true,"keys":["sales_order"],"property":"salesorder"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/salesorders","scopes":["ZohoInventory.salesorders.READ"],"organization":true,"property":"salesorders","paging":"context","params":true}' +
    ',"markAsConfirmed":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/{sales_order_id}/status/confirmed","retry":"idempotent","scopes":["ZohoInventory.salesorders.CREATE"],"organization":true}' +
    ',"markAsConfirmedMany":{"kind":"entity","method":"POST","path":"/inventory/v1/salesorders/status/confirmed","retry":"idempotent","scopes":["ZohoInventory.salesorders.CREATE"],"organization":true,"property":"data","params":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/{sales_order_id}/status/void","retry":"idempotent","scopes":["ZohoInventory.salesorders.CREATE"],"organization":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/{sales_order_id}/reject","scopes":["ZohoInventory.salesorders.UPDATE"],"organization":true,"body":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/{sales_order_id}/submit","scopes":["ZohoInventory.salesorders.UPDATE"],"organization":true}' +
    ',"submitMany":{"kind":"none","method":"POST","path":"/inventory/v1/salesorders/submit","scopes":["ZohoInventory.salesorders.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/salesorders/{sales_order_id}","scopes":["ZohoInventory.salesorders.UPDATE"],"organization":true,"keys":["sales_order"],"property":"salesorder","body":true,"params":true}' +
    "}",
  salesReturnReceives:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/salesreturnreceives","scopes":["ZohoInventory.salesreturnreceives.CREATE"],"organization":true,"property":"salesreturn","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/salesreturnreceives/{sales_return_receive_id}","scopes":["ZohoInventory.salesreturnreceives.DELETE"],"organization":true}' +
    "}",
  salesReturns:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/salesreturns","scopes":["ZohoInventory.salesreturns.CREATE"],"organization":true,"property":"salesreturn","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/salesreturns/{sales_return_id}","scopes":["ZohoInventory.salesreturns.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/salesreturns/{sales_return_id}","scopes":["ZohoInventory.salesreturns.READ"],"organization":true,"property":"salesreturn"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/salesreturns","scopes":["ZohoInventory.salesreturns.READ"],"organization":true,"property":"salesreturns","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/salesreturns/{sales_return_id}","scopes":["ZohoInventory.salesreturns.UPDATE"],"organization":true,"property":"salesreturn","body":true,"params":true}' +
    "}",
  serialNumbers:
    '{"get":{"kind":"entity","method":"GET","path":"/inventory/v1/items/serialnumbers/{serial_number_id}","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"serial_number"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/items/serialnumbers","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"serial_numbers","paging":"context","params":true}' +
    "}",
  shipmentOrders:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/shipmentorders","scopes":["ZohoInventory.shipmentorders.CREATE"],"organization":true,"keys":["shipmentorder"],"property":"shipment_order","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/shipmentorders/{shipment_order_id}","scopes":["ZohoInventory.shipmentorders.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/shipmentorders/{shipment_order_id}","scopes":["ZohoInventory.shipmentorders.READ"],"organization":true,"keys":["shipmentorder"],"property":"shipment_order"}' +
    ',"markAsDelivered":{"kind":"none","method":"POST","path":"/inventory/v1/shipmentorders/{shipment_order_id}/status/delivered","retry":"idempotent","scopes":["ZohoInventory.shipmentorders.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/shipmentorders/{shipment_order_id}","scopes":["ZohoInventory.shipmentorders.UPDATE"],"organization":true,"keys":["shipment_order"],"property":"shipmentorder","body":true,"params":true}' +
    "}",
  storageLocations:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/storagelocations","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true,"property":"storage_location","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/storagelocations/{storage_location_id}","scopes":["ZohoInventory.warehouses.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/storagelocations","scopes":["ZohoInventory.warehouses.DELETE"],"organization":true,"params":true}' +
    ',"disableForWarehouse":{"kind":"none","method":"POST","path":"/inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/disable","retry":"idempotent","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true}' +
    ',"enableForWarehouse":{"kind":"none","method":"POST","path":"/inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/enable","retry":"idempotent","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/storagelocations/{storage_location_id}","scopes":["ZohoInventory.warehouses.READ"],"organization":true,"property":"storage_location"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/storagelocations","scopes":["ZohoInventory.warehouses.READ"],"organization":true,"property":"storage_locations","paging":"context","params":true}' +
    ',"markAsActiveMany":{"kind":"none","method":"POST","path":"/inventory/v1/storagelocations/active","retry":"idempotent","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true,"params":true}' +
    ',"markAsInactiveMany":{"kind":"none","method":"POST","path":"/inventory/v1/storagelocations/inactive","retry":"idempotent","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/storagelocations/{storage_location_id}","scopes":["ZohoInventory.warehouses.UPDATE"],"organization":true,"property":"storage_location","body":true}' +
    "}",
  storageZones:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/storagezones","scopes":["ZohoInventory.warehouses.CREATE"],"organization":true,"property":"storage_zone","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/storagezones/{storage_zone_id}","scopes":["ZohoInventory.warehouses.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/storagezones/{storage_zone_id}","scopes":["ZohoInventory.warehouses.READ"],"organization":true,"property":"storage_zone"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/storagezones","scopes":["ZohoInventory.warehouses.READ"],"organization":true,"property":"storage_zones","paging":"context","params":true}' +
    ',"markAsActiveMany":{"kind":"none","method":"PUT","path":"/inventory/v1/storagezones/active","scopes":["ZohoInventory.warehouses.UPDATE"],"organization":true,"params":true}' +
    ',"markAsInactiveMany":{"kind":"none","method":"PUT","path":"/inventory/v1/storagezones/inactive","scopes":["ZohoInventory.warehouses.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/storagezones/{storage_zone_id}","scopes":["ZohoInventory.warehouses.UPDATE"],"organization":true,"property":"storage_zone","body":true}' +
    "}",
  tasks:
    '{"addAttachment":{"kind":"value","method":"POST","path":"/inventory/v1/tasks/{task_id}/attachment","scopes":["ZohoInventory.settings.CREATE"],"form":true,"organization":true,"property":"documents","body":true}' +
    ',"addComment":{"kind":"entity","method":"POST","path":"/inventory/v1/tasks/{task_id}/comments","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/tasks","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"task","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/tasks/{task_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/inventory/v1/tasks/{task_id}/comments/{comment_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/inventory/v1/tasks/{task_id}/documents/{document_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true,"params":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/tasks","scopes":["ZohoInventory.settings.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/tasks/{task_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"task"}' +
    ',"getDocument":{"kind":"entity","method":"GET","path":"/inventory/v1/tasks/{task_id}/documents/{document_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"documents","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/tasks","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"tasks","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/tasks/{task_id}/comments","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"comments"}' +
    ',"markAsCompleted":{"kind":"none","method":"POST","path":"/inventory/v1/tasks/{task_id}/markascompleted","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"markAsOngoing":{"kind":"none","method":"POST","path":"/inventory/v1/tasks/{task_id}/markasongoing","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/inventory/v1/tasks/{task_id}/markasopen","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/tasks/{task_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"task","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/inventory/v1/tasks","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"tasks","body":true,"params":true}' +
    ',"updatePercentage":{"kind":"entity","method":"POST","path":"/inventory/v1/tasks/{task_id}/percentage","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"task","body":true}' +
    "}",
  taxAuthorities:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/settings/taxauthorities","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"tax_authority","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/settings/taxauthorities/{tax_authority_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/settings/taxauthorities/{tax_authority_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"tax_authority"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/settings/taxauthorities","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"tax_authorities"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/settings/taxauthorities/{tax_authority_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"tax_authority","body":true}' +
    "}",
  taxExemptions:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/settings/taxexemptions","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"tax_exemption","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/settings/taxexemptions/{tax_exemption_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/settings/taxexemptions/{tax_exemption_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"tax_exemption"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/settings/taxexemptions","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"tax_exemptions"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/settings/taxexemptions/{tax_exemption_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"tax_exemption","body":true}' +
    "}",
  taxGroups:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/settings/taxgroups","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"tax_group","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/settings/taxgroups/{tax_group_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/settings/taxgroups/{tax_group_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"tax_group"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/settings/taxgroups/{tax_group_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"tax_group","body":true}' +
    "}",
  taxes:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/settings/taxes","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"property":"tax","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/settings/taxes/{tax_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/settings/taxes/{tax_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"tax"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/settings/taxes","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"taxes","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/settings/taxes/{tax_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"property":"tax","body":true}' +
    "}",
  transferOrders:
    '{"approve":{"kind":"none","method":"POST","path":"/inventory/v1/transferorders/{transfer_order_id}/approve","scopes":["ZohoInventory.transferorders.UPDATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/inventory/v1/transferorders/{transfer_order_id}/approve/final","scopes":["ZohoInventory.transferorders.UPDATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/transferorders","scopes":["ZohoInventory.transferorders.CREATE"],"organization":true,"property":"transfer_order","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/transferorders/{transfer_order_id}","scopes":["ZohoInventory.transferorders.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/inventory/v1/transferorders","scopes":["ZohoInventory.transferorders.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/transferorders/{transfer_order_id}","scopes":["ZohoInventory.transferorders.READ"],"organization":true,"property":"transfer_order"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/transferorders","scopes":["ZohoInventory.transferorders.READ"],"organization":true,"property":"transfer_orders","paging":"context","params":true}' +
    ',"markAsInTransit":{"kind":"none","method":"POST","path":"/inventory/v1/transferorders/{transfer_order_id}/intransit","retry":"idempotent","scopes":["ZohoInventory.transferorders.CREATE"],"organization":true,"params":true}' +
    ',"markAsTransferred":{"kind":"none","method":"POST","path":"/inventory/v1/transferorders/{transfer_order_id}/markastransferred","scopes":["ZohoInventory.transferorders.CREATE"],"organization":true,"params":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/inventory/v1/transferorders/{transfer_order_id}/reject","scopes":["ZohoInventory.transferorders.UPDATE"],"organization":true,"body":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/transferorders/{transfer_order_id}/submit","scopes":["ZohoInventory.transferorders.UPDATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/transferorders/{transfer_order_id}","scopes":["ZohoInventory.transferorders.UPDATE"],"organization":true,"property":"transfer_order","body":true,"params":true}' +
    "}",
  unitConversions:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/units/{unit_id}/unitconversions","scopes":["ZohoInventory.items.CREATE"],"organization":true,"property":"unit_conversion","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}","scopes":["ZohoInventory.items.DELETE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/units/{unit_id}/unitconversions","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"unit_conversions"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"property":"unit_conversion","body":true}' +
    "}",
  unitGroups:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/unitgroups","scopes":["ZohoInventory.items.CREATE"],"organization":true,"property":"unit_group","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/unitgroups/{unit_group_id}","scopes":["ZohoInventory.items.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/unitgroups/{unit_group_id}","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"unit_group"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/unitgroups","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"unit_groups","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/unitgroups/{unit_group_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"property":"unit_group","body":true}' +
    "}",
  units:
    '{"create":{"kind":"entity","method":"POST","path":"/inventory/v1/units","scopes":["ZohoInventory.items.CREATE"],"organization":true,"property":"unit","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/units/{unit_id}","scopes":["ZohoInventory.items.DELETE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/units","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"units","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/units/{unit_id}","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"property":"unit","body":true}' +
    "}",
  users:
    '{"create":{"kind":"none","method":"POST","path":"/inventory/v1/users","scopes":["ZohoInventory.settings.CREATE"],"organization":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/users/{user_id}","scopes":["ZohoInventory.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/users/{user_id}","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"user"}' +
    ',"getCurrent":{"kind":"entity","method":"GET","path":"/inventory/v1/users/me","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"user"}' +
    ',"invite":{"kind":"none","method":"POST","path":"/inventory/v1/users/{user_id}/invite","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/users","scopes":["ZohoInventory.settings.READ"],"organization":true,"property":"users","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/inventory/v1/users/{user_id}/active","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/inventory/v1/users/{user_id}/inactive","retry":"idempotent","scopes":["ZohoInventory.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"none","method":"PUT","path":"/inventory/v1/users/{user_id}","scopes":["ZohoInventory.settings.UPDATE"],"organization":true,"body":true}' +
    "}",
  variants:
    '{"getOpeningStock":{"kind":"entity","method":"GET","path":"/inventory/v1/variants/{variant_id}/openingstock","scopes":["ZohoInventory.items.READ"],"organization":true,"property":"opening_stock"}' +
    ',"updateOpeningStock":{"kind":"none","method":"PUT","path":"/inventory/v1/variants/{variant_id}/openingstock","scopes":["ZohoInventory.items.UPDATE"],"organization":true,"body":true}' +
    "}",
  vendorCredits:
    '{"addComment":{"kind":"entity","method":"POST","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/comments","scopes":["ZohoInventory.debitnotes.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"applyToBills":{"kind":"value","method":"POST","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/bills","scopes":["ZohoInventory.debitnotes.CREATE"],"wrap":"bills","organization":true,"property":"bills","body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/approve","scopes":["ZohoInventory.debitnotes.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/inventory/v1/vendorcredits","scopes":["ZohoInventory.debitnotes.CREATE"],"organization":true,"keys":["vendorcredit"],"property":"vendor_credit","body":true,"params":true}' +
    ',"createRefund":{"kind":"entity","method":"POST","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/refunds","scopes":["ZohoInventory.debitnotes.CREATE"],"organization":true,"property":"vendor_credit_refund","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/inventory/v1/vendorcredits/{vendor_credit_id}","scopes":["ZohoInventory.debitnotes.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/comments/{comment_id}","scopes":["ZohoInventory.debitnotes.DELETE"],"organization":true}' +
    ',"deleteRefund":{"kind":"none","method":"DELETE","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}","scopes":["ZohoInventory.debitnotes.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/inventory/v1/vendorcredits/{vendor_credit_id}","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/inventory/v1/vendorcredits/{vendor_credit_id}","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"keys":["vendorcredit"],"property":"vendor_credit"}' +
    ',"getRefund":{"kind":"entity","method":"GET","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"property":"vendor_credit_refund"}' +
    ',"list":{"kind":"page","method":"GET","path":"/inventory/v1/vendorcredits","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"keys":["vendor_credits"],"property":"vendorcredits","paging":"context","params":true}' +
    ',"listAllRefunds":{"kind":"page","method":"GET","path":"/inventory/v1/vendorcredits/refunds","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"property":"vendor_credit_refunds","paging":"context","params":true}' +
    ',"listBills":{"kind":"page","method":"GET","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/bills","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"property":"bills_credited"}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/comments","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"property":"comments"}' +
    ',"listRefunds":{"kind":"page","method":"GET","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/refunds","scopes":["ZohoInventory.debitnotes.READ"],"organization":true,"property":"vendor_credit_refunds","paging":"context","params":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/status/open","retry":"idempotent","scopes":["ZohoInventory.debitnotes.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/status/void","retry":"idempotent","scopes":["ZohoInventory.debitnotes.CREATE"],"organization":true}' +
    ',"removeFromBill":{"kind":"none","method":"DELETE","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}","scopes":["ZohoInventory.debitnotes.DELETE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/submit","scopes":["ZohoInventory.debitnotes.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/inventory/v1/vendorcredits/{vendor_credit_id}","scopes":["ZohoInventory.debitnotes.UPDATE"],"organization":true,"keys":["vendorcredit"],"property":"vendor_credit","body":true}' +
    ',"updateRefund":{"kind":"entity","method":"PUT","path":"/inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}","scopes":["ZohoInventory.debitnotes.UPDATE"],"organization":true,"property":"vendor_credit_refund","body":true}' +
    "}",
};
