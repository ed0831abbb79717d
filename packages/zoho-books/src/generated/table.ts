// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ResourceTable } from "@x/zoho-auth/client";

/** The operations behind each resource of the client. */
export const resources: ResourceTable = {
  bankAccounts:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/bankaccounts","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"property":"bankaccount","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/bankaccounts/{account_id}","scopes":["ZohoBooks.banking.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/bankaccounts/{account_id}","scopes":["ZohoBooks.banking.READ"],"organization":true,"property":"bankaccount"}' +
    ',"getBalance":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/balance","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"getBalances":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/balances","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"getInsights":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/insights","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"getOverview":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/overview","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"getOverviewOfAll":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/overview","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"getPreferences":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/preferences","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/bankaccounts","scopes":["ZohoBooks.banking.READ"],"organization":true,"property":"bankaccounts","paging":"context","params":true}' +
    ',"listBalances":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/balances","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"listSubaccounts":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/subaccounts","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"listTransactions":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/transactions","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/bankaccounts/{account_id}/active","retry":"idempotent","scopes":["ZohoBooks.banking.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/bankaccounts/{account_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.banking.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/bankaccounts/{account_id}","scopes":["ZohoBooks.banking.UPDATE"],"organization":true,"property":"bankaccount","body":true}' +
    ',"updatePreferences":{"kind":"none","method":"PUT","path":"/books/v3/bankaccounts/{account_id}/preferences","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"body":true}' +
    "}",
  bankMatchFilters:
    '{"create":{"kind":"value","method":"POST","path":"/books/v3/bankaccounts/matchfilters","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/bankaccounts/matchfilters/{match_filter_id}","scopes":["ZohoBooks.banking.DELETE"],"organization":true}' +
    ',"list":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/matchfilters","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"update":{"kind":"none","method":"PUT","path":"/books/v3/bankaccounts/matchfilters/{match_filter_id}","scopes":["ZohoBooks.banking.UPDATE"],"organization":true,"body":true}' +
    "}",
  bankReconciliations:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment","scopes":["ZohoBooks.banking.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"create":{"kind":"value","method":"POST","path":"/books/v3/bankaccounts/{account_id}/reconciliations","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}","scopes":["ZohoBooks.banking.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}","scopes":["ZohoBooks.banking.DELETE"],"organization":true}' +
    ',"downloadDocument":{"kind":"file","method":"GET","path":"/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}","scopes":["ZohoBooks.banking.READ"],"organization":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/reconciliations","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"saveDraft":{"kind":"none","method":"PUT","path":"/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft","scopes":["ZohoBooks.banking.UPDATE"],"organization":true,"body":true}' +
    ',"update":{"kind":"none","method":"PUT","path":"/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}","scopes":["ZohoBooks.banking.UPDATE"],"organization":true,"body":true}' +
    "}",
  bankRules:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/bankaccounts/rules","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"property":"rule","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/bankaccounts/rules/{rule_id}","scopes":["ZohoBooks.banking.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/bankaccounts/rules","scopes":["ZohoBooks.banking.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/rules/{rule_id}","scopes":["ZohoBooks.banking.READ"],"organization":true,"keys":["rule"],"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/bankaccounts/rules","scopes":["ZohoBooks.banking.READ"],"organization":true,"property":"rules"}' +
    ',"reorder":{"kind":"none","method":"POST","path":"/books/v3/bankaccounts/rules/order","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"skipSuggestion":{"kind":"none","method":"POST","path":"/books/v3/bankaccounts/rules/skipsuggest","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/bankaccounts/rules/{rule_id}","scopes":["ZohoBooks.banking.UPDATE"],"organization":true,"property":"rule","body":true}' +
    ',"updateMany":{"kind":"none","method":"PUT","path":"/books/v3/bankaccounts/rules","scopes":["ZohoBooks.banking.UPDATE"],"organization":true,"body":true}' +
    "}",
  bankStatements:
    '{"delete":{"kind":"none","method":"DELETE","path":"/books/v3/bankaccounts/{account_id}/statement/{statement_id}","scopes":["ZohoBooks.banking.DELETE"],"organization":true}' +
    ',"getImportEncryptionKey":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/import/encryptionkey","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"getLastImported":{"kind":"entity","method":"GET","path":"/books/v3/bankaccounts/{account_id}/statement/lastimported","scopes":["ZohoBooks.banking.READ"],"organization":true,"property":"statement"}' +
    ',"getSummary":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/statementsummary","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"import":{"kind":"none","method":"POST","path":"/books/v3/bankstatements","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"list":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/statements","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    ',"listUnreviewed":{"kind":"value","method":"GET","path":"/books/v3/bankaccounts/{account_id}/statements/unreviewed","scopes":["ZohoBooks.banking.READ"],"organization":true,"enveloped":true}' +
    "}",
  bankTransactions:
    '{"categorize":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"categorizeAsCreditNoteRefund":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"categorizeAsCustomerPayment":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"categorizeAsExpense":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/expenses","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true,"params":true}' +
    ',"categorizeAsPaymentRefund":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/paymentrefunds","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"categorizeAsVendorCreditRefund":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"categorizeAsVendorPayment":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"categorizeAsVendorPaymentRefund":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpaymentrefunds","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/banktransactions","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"property":"banktransaction","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/banktransactions/{transaction_id}","scopes":["ZohoBooks.banking.DELETE"],"organization":true}' +
    ',"exclude":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/exclude","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/banktransactions/{transaction_id}","scopes":["ZohoBooks.banking.READ"],"organization":true,"property":"banktransaction"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/banktransactions","scopes":["ZohoBooks.banking.READ"],"organization":true,"property":"banktransactions","paging":"context","params":true}' +
    ',"listMatches":{"kind":"page","method":"GET","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/match","scopes":["ZohoBooks.banking.READ"],"organization":true,"property":"matching_transactions","paging":"context","params":true}' +
    ',"match":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/match","scopes":["ZohoBooks.banking.CREATE"],"wrap":"transactions_to_be_matched","organization":true,"body":true,"params":true}' +
    ',"restore":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/uncategorized/{transaction_id}/restore","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"params":true}' +
    ',"uncategorize":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/{transaction_id}/uncategorize","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"params":true}' +
    ',"unmatch":{"kind":"none","method":"POST","path":"/books/v3/banktransactions/{transaction_id}/unmatch","scopes":["ZohoBooks.banking.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/banktransactions/{transaction_id}","scopes":["ZohoBooks.banking.UPDATE"],"organization":true,"property":"banktransaction","body":true}' +
    "}",
  baseCurrencyAdjustments:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/basecurrencyadjustment","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"property":"data","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/basecurrencyadjustment/{base_currency_adjustment_id}","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/basecurrencyadjustment/bulkdelete","scopes":["ZohoBooks.accountants.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/basecurrencyadjustment/{base_currency_adjustment_id}","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"data"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/basecurrencyadjustment","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"base_currency_adjustments","paging":"context","params":true}' +
    ',"listAccounts":{"kind":"entity","method":"GET","path":"/books/v3/basecurrencyadjustment/accounts","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"data","params":true}' +
    ',"listContacts":{"kind":"page","method":"GET","path":"/books/v3/basecurrencyadjustment/contacts","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"contacts","params":true}' +
    ',"reevaluate":{"kind":"entity","method":"POST","path":"/books/v3/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"property":"data"}' +
    "}",
  bills:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/bills/{bill_id}/attachment","scopes":["ZohoBooks.bills.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"addComment":{"kind":"entity","method":"POST","path":"/books/v3/bills/{bill_id}/comments","scopes":["ZohoBooks.bills.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"applyCredits":{"kind":"none","method":"POST","path":"/books/v3/bills/{bill_id}/credits","scopes":["ZohoBooks.bills.CREATE"],"organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/bills/{bill_id}/approve","scopes":["ZohoBooks.bills.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/bills","scopes":["ZohoBooks.bills.CREATE"],"form":true,"organization":true,"files":["attachment"],"property":"bill","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/bills/{bill_id}","scopes":["ZohoBooks.bills.DELETE"],"organization":true}' +
    ',"deleteAttachment":{"kind":"none","method":"DELETE","path":"/books/v3/bills/{bill_id}/attachment","scopes":["ZohoBooks.bills.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/bills/{bill_id}/comments/{comment_id}","scopes":["ZohoBooks.bills.DELETE"],"organization":true}' +
    ',"deletePayment":{"kind":"none","method":"DELETE","path":"/books/v3/bills/{bill_id}/payments/{payment_id}","scopes":["ZohoBooks.bills.DELETE"],"organization":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/books/v3/bills/{bill_id}/attachment","scopes":["ZohoBooks.bills.READ"],"organization":true,"params":true}' +
    ',"draftFromPurchaseOrders":{"kind":"value","method":"GET","path":"/books/v3/bills/editpage/frompurchaseorders","scopes":["ZohoBooks.bills.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/bills/{bill_id}","scopes":["ZohoBooks.bills.READ"],"organization":true,"property":"bill"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/bills","scopes":["ZohoBooks.bills.READ"],"organization":true,"property":"bills","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/bills/{bill_id}/comments","scopes":["ZohoBooks.bills.READ"],"organization":true,"property":"comments"}' +
    ',"listPayments":{"kind":"page","method":"GET","path":"/books/v3/bills/{bill_id}/payments","scopes":["ZohoBooks.bills.READ"],"organization":true,"property":"payments"}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/books/v3/bills/{bill_id}/status/open","retry":"idempotent","scopes":["ZohoBooks.bills.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/books/v3/bills/{bill_id}/status/void","retry":"idempotent","scopes":["ZohoBooks.bills.CREATE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/bills/{bill_id}/submit","scopes":["ZohoBooks.bills.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/bills/{bill_id}","scopes":["ZohoBooks.bills.UPDATE"],"form":true,"organization":true,"files":["attachment"],"property":"bill","body":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"entity","method":"PUT","path":"/books/v3/bills/{bill_id}/address/billing","scopes":["ZohoBooks.bills.UPDATE"],"organization":true,"property":"billing_address","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/bills","scopes":["ZohoBooks.bills.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"bill","body":true,"params":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/books/v3/bill/{bill_id}/customfields","scopes":["ZohoBooks.bills.UPDATE"],"organization":true,"body":true}' +
    "}",
  chartOfAccounts:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/chartofaccounts","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"property":"chart_of_account","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/chartofaccounts/{account_id}","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/chartofaccounts/bulkdelete","scopes":["ZohoBooks.accountants.DELETE"],"organization":true,"params":true}' +
    ',"deleteTransaction":{"kind":"none","method":"DELETE","path":"/books/v3/chartofaccounts/transactions/{transaction_id}","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/books/v3/chartofaccounts/{account_id}","scopes":["ZohoBooks.accountants.READ"],"organization":true,"keys":["chart_of_account"],"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/chartofaccounts","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"chartofaccounts","paging":"context","params":true}' +
    ',"listTransactions":{"kind":"page","method":"GET","path":"/books/v3/chartofaccounts/accounttransactions","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"transactions","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/chartofaccounts/{account_id}/active","retry":"idempotent","scopes":["ZohoBooks.accountants.CREATE"],"organization":true}' +
    ',"markAsActiveMany":{"kind":"none","method":"POST","path":"/books/v3/chartofaccounts/active","retry":"idempotent","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"params":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/chartofaccounts/{account_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.accountants.CREATE"],"organization":true}' +
    ',"markAsInactiveMany":{"kind":"none","method":"POST","path":"/books/v3/chartofaccounts/inactive","retry":"idempotent","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/chartofaccounts/{account_id}","scopes":["ZohoBooks.accountants.UPDATE"],"organization":true,"property":"chart_of_account","body":true}' +
    "}",
  contactBankAccounts:
    '{"approve":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/approve","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"create":{"kind":"value","method":"POST","path":"/books/v3/contacts/{contact_id}/bankaccount","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"decline":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/decline","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/bankaccounts","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"listAll":{"kind":"value","method":"GET","path":"/books/v3/contacts/bankaccounts","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"update":{"kind":"none","method":"PUT","path":"/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"body":true}' +
    ',"verify":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/verify","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"params":true}' +
    "}",
  contactCards:
    '{"count":{"kind":"value","method":"GET","path":"/books/v3/contacts/cardcount","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"create":{"kind":"value","method":"POST","path":"/books/v3/contacts/{contact_id}/card","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}/card/{card_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/card/{card_id}","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/cards","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"listRecurringInvoices":{"kind":"page","method":"GET","path":"/books/v3/contacts/{contact_id}/card/{card_id}/recurringinvoices","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"recurring_invoices"}' +
    ',"update":{"kind":"none","method":"PUT","path":"/books/v3/contacts/{contact_id}/card/{card_id}","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"body":true}' +
    "}",
  contactPersons:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/contacts/contactpersons","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"property":"contact_person","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/contactpersons/{contact_person_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"disableSms":{"kind":"none","method":"POST","path":"/books/v3/contacts/contactpersons/{contact_person_id}/sms/disable","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"enableSms":{"kind":"none","method":"POST","path":"/books/v3/contacts/contactpersons/{contact_person_id}/sms/enable","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/contacts/{contact_id}/contactpersons/{contact_person_id}","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"contact_person"}' +
    ',"getById":{"kind":"entity","method":"GET","path":"/books/v3/contacts/contactpersons/{contact_person_id}","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"contact_person"}' +
    ',"inviteToPortal":{"kind":"none","method":"POST","path":"/books/v3/contacts/contactpersons/{contact_person_id}/portal/invite","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/contacts/{contact_id}/contactpersons","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"contact_persons","paging":"context","params":true}' +
    ',"listAll":{"kind":"page","method":"GET","path":"/books/v3/contacts/contactpersons","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"contact_persons","paging":"context"}' +
    ',"markAsPrimary":{"kind":"none","method":"POST","path":"/books/v3/contacts/contactpersons/{contact_person_id}/primary","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"resendPortalInvite":{"kind":"none","method":"POST","path":"/books/v3/contacts/contactpersons/{contact_person_id}/portal/invite/resend","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/contacts/contactpersons/{contact_person_id}","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"property":"contact_person","body":true}' +
    "}",
  contacts:
    '{"addAddress":{"kind":"entity","method":"POST","path":"/books/v3/contacts/{contact_id}/address","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"property":"address_info","body":true}' +
    ',"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/attachment","scopes":["ZohoBooks.contacts.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"addComment":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/comments","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"addTaxInfo":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/taxinfo","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"assignOwner":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/owner","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"params":true}' +
    ',"assignOwnerMany":{"kind":"none","method":"POST","path":"/books/v3/contacts/owner","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"params":true}' +
    ',"checkAddress":{"kind":"value","method":"GET","path":"/books/v3/contacts/address/verify","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/contacts","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"property":"contact","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"deleteAddress":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}/address/{address_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}/comments/{comment_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}/documents/{document_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/contacts","scopes":["ZohoBooks.contacts.DELETE"],"organization":true,"params":true}' +
    ',"deleteTag":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}/tags/{tag_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"deleteTaxInfo":{"kind":"none","method":"DELETE","path":"/books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}","scopes":["ZohoBooks.contacts.DELETE"],"organization":true}' +
    ',"disablePaymentReminder":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/paymentreminder/disable","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"disablePortal":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/portal/disable","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"downloadDocument":{"kind":"file","method":"GET","path":"/books/v3/contacts/{contact_id}/documents/{document_id}","scopes":["ZohoBooks.contacts.READ"],"organization":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/email","scopes":["ZohoBooks.contacts.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"emailClientReview":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/clientreviews/email","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"emailPaymentMethod":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/paymentmethod/email","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"emailStatement":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/statements/email","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true,"params":true}' +
    ',"emailVendorStatement":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/vendorstatements/email","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"enablePaymentReminder":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/paymentreminder/enable","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"enablePortal":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/portal/enable","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"wrap":"contact_persons","organization":true,"body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/contacts/{contact_id}","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"contact"}' +
    ',"getByReference":{"kind":"value","method":"GET","path":"/books/v3/contacts/reference/{reference_id}","scopes":["ZohoBooks.contacts.READ"],"organization":true,"keys":["contact"],"enveloped":true}' +
    ',"getClientReviewEmailContent":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/clientreviews/email","scopes":["ZohoBooks.contacts.READ"],"organization":true,"keys":["data"],"enveloped":true}' +
    ',"getEmailContent":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/email","scopes":["ZohoBooks.contacts.READ"],"organization":true,"keys":["data"],"enveloped":true}' +
    ',"getIncomeAndExpense":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/incomeandexpense","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"getInventorySummary":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/inventorysummary","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"getOpeningBalances":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/openingbalances","scopes":["ZohoBooks.settings.READ"],"organization":true,"enveloped":true}' +
    ',"getPaymentMethodEmailContent":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/paymentmethod/email","scopes":["ZohoBooks.contacts.READ"],"organization":true,"keys":["data"],"enveloped":true}' +
    ',"getProfitAndLoss":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/profitandloss","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"getSmsContent":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/sms","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"getSmsContentMany":{"kind":"value","method":"GET","path":"/books/v3/contacts/sms","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"getStatement":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/statements","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"getStatementEmailContent":{"kind":"entity","method":"GET","path":"/books/v3/contacts/{contact_id}/statements/email","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"data","params":true}' +
    ',"getUnusedCredits":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/receivables/unusedcredits","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"getVendorStatementEmailContent":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/vendorstatements/email","scopes":["ZohoBooks.contacts.READ"],"organization":true,"keys":["data"],"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/contacts","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"contacts","paging":"context","params":true}' +
    ',"listAddresses":{"kind":"page","method":"GET","path":"/books/v3/contacts/{contact_id}/address","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"addresses"}' +
    ',"listAllAddresses":{"kind":"value","method":"GET","path":"/books/v3/contacts/address","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/contacts/{contact_id}/comments","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"contact_comments","paging":"context","params":true}' +
    ',"listPaymentRefunds":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/paymentrefunds","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"listRefunds":{"kind":"page","method":"GET","path":"/books/v3/contacts/{contact_id}/refunds","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"creditnote_refunds","paging":"context","params":true}' +
    ',"listTaxInfo":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/taxinfo","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"listUnpaidInvoices":{"kind":"value","method":"GET","path":"/books/v3/contacts/{contact_id}/unpaidinvoices","scopes":["ZohoBooks.contacts.READ"],"organization":true,"enveloped":true}' +
    ',"listUnusedRetainerPayments":{"kind":"page","method":"GET","path":"/books/v3/contacts/{contact_id}/receivables/unusedretainerpayments","scopes":["ZohoBooks.contacts.READ"],"organization":true,"property":"unused_credits_receivable","params":true}' +
    ',"markAddressAsBilling":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/address/{address_id}/markasbilling","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"markAddressAsShipping":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/address/{address_id}/markasshipping","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/active","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"merge":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/merge","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"restoreDocuments":{"kind":"none","method":"POST","path":"/books/v3/contacts/documents/restore","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"sendSms":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/sms","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"sendSmsMany":{"kind":"none","method":"POST","path":"/books/v3/contacts/sms","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"body":true}' +
    ',"trackForTaxReporting":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/track1099","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"trackForTaxReportingMany":{"kind":"none","method":"POST","path":"/books/v3/contacts/track1099","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"params":true}' +
    ',"untrackForTaxReporting":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/untrack1099","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/contacts/{contact_id}","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"property":"contact","body":true}' +
    ',"updateAddress":{"kind":"entity","method":"PUT","path":"/books/v3/contacts/{contact_id}/address/{address_id}","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"property":"address_info","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/contacts","scopes":["ZohoBooks.contacts.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"contact","body":true,"params":true}' +
    ',"updateDocument":{"kind":"none","method":"PUT","path":"/books/v3/contacts/{contact_id}/documents/{document_id}","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"body":true}' +
    ',"updateTags":{"kind":"none","method":"PUT","path":"/books/v3/contacts/{contact_id}/tags","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"body":true}' +
    ',"updateTaxInfo":{"kind":"none","method":"PUT","path":"/books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}","scopes":["ZohoBooks.contacts.UPDATE"],"organization":true,"body":true}' +
    ',"updateTrnStatus":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/trnstatus","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"body":true}' +
    ',"verifyAddress":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/address/{address_id}/verify","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    ',"verifyEInvoice":{"kind":"none","method":"POST","path":"/books/v3/contacts/{contact_id}/einvoice/verify","scopes":["ZohoBooks.contacts.CREATE"],"organization":true}' +
    "}",
  creditNotes:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/attachment","scopes":["ZohoBooks.creditnotes.CREATE"],"form":true,"organization":true,"body":true,"params":true}' +
    ',"addComment":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/comments","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"body":true}' +
    ',"addDigitalSignature":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/dsign","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"body":true}' +
    ',"applySubstatus":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/substatus/{substatus}","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"applyToInvoices":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/invoices","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/approve","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/approve/final","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"approveMany":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/approve","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"params":true}' +
    ',"cancelEInvoice":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/einvoice/cancel","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"body":true}' +
    ',"cancelEInvoiceMany":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/einvoice/cancel","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/creditnotes","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"property":"creditnote","body":true,"params":true}' +
    ',"createRefund":{"kind":"entity","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/refunds","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"property":"creditnote_refund","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/creditnotes/{credit_note_id}","scopes":["ZohoBooks.creditnotes.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/creditnotes/{credit_note_id}/comments/{comment_id}","scopes":["ZohoBooks.creditnotes.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/books/v3/creditnotes/{credit_note_id}/documents/{document_id}","scopes":["ZohoBooks.creditnotes.DELETE"],"organization":true}' +
    ',"deleteEInvoiceStatus":{"kind":"none","method":"DELETE","path":"/books/v3/creditnotes/{credit_note_id}/einvoice/status","scopes":["ZohoBooks.creditnotes.DELETE"],"organization":true}' +
    ',"deleteRefund":{"kind":"none","method":"DELETE","path":"/books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}","scopes":["ZohoBooks.creditnotes.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"params":true}' +
    ',"downloadDocument":{"kind":"file","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/documents/{document_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/email","scopes":["ZohoBooks.creditnotes.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"fetchEInvoice":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/einvoice/fetch","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"creditnote"}' +
    ',"getCustomFields":{"kind":"value","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/customfields","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"custom_fields"}' +
    ',"getDigitalSignatureTemplate":{"kind":"value","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/dsign/template","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"enveloped":true}' +
    ',"getEInvoice":{"kind":"value","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/einvoice","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"enveloped":true}' +
    ',"getEmailContent":{"kind":"entity","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/email","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"data","params":true}' +
    ',"getMailContent":{"kind":"value","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/mailcontent","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"keys":["data"],"enveloped":true}' +
    ',"getRefund":{"kind":"entity","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"creditnote_refund"}' +
    ',"getRefundById":{"kind":"entity","method":"GET","path":"/books/v3/creditnotes/refunds/{refund_id}","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"creditnote_refund"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/creditnotes","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"creditnotes","paging":"context","params":true}' +
    ',"listAllRefunds":{"kind":"page","method":"GET","path":"/books/v3/creditnotes/refunds","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"creditnote_refunds","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/comments","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"comments"}' +
    ',"listEInvoices":{"kind":"value","method":"GET","path":"/books/v3/creditnotes/einvoice","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"enveloped":true}' +
    ',"listEmailHistory":{"kind":"page","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/emailhistory","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"email_history"}' +
    ',"listInvoices":{"kind":"page","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/invoices","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"invoices_credited"}' +
    ',"listRefunds":{"kind":"page","method":"GET","path":"/books/v3/creditnotes/{credit_note_id}/refunds","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"creditnote_refunds","paging":"context","params":true}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/books/v3/creditnotes/templates","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"property":"templates"}' +
    ',"markAsDraft":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/status/draft","retry":"idempotent","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/status/open","retry":"idempotent","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"markAsReadyToPush":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/status/readytopush","retry":"idempotent","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/status/void","retry":"idempotent","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"markEInvoiceAsCancelled":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/einvoice/status/cancel","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"markEInvoiceAsPushed":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/einvoice/status/push","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"printMany":{"kind":"file","method":"GET","path":"/books/v3/creditnotes/print","scopes":["ZohoBooks.creditnotes.READ"],"organization":true,"params":true}' +
    ',"pushEInvoice":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/einvoice/push","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"pushEInvoiceMany":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/einvoice/push","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"pushRefundEInvoice":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/refunds/einvoice/push","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"recallEInvoiceStatus":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/einvoice/status/recall","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/reject","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"params":true}' +
    ',"removeFromInvoice":{"kind":"none","method":"DELETE","path":"/books/v3/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}","scopes":["ZohoBooks.creditnotes.DELETE"],"organization":true}' +
    ',"removeSubstatus":{"kind":"none","method":"DELETE","path":"/books/v3/creditnotes/{credit_note_id}/substatus/{substatus}","scopes":["ZohoBooks.creditnotes.DELETE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/submit","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"submitMany":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/submit","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/creditnotes/{credit_note_id}","scopes":["ZohoBooks.creditnotes.UPDATE"],"organization":true,"property":"creditnote","body":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/books/v3/creditnotes/{credit_note_id}/address/billing","scopes":["ZohoBooks.creditnotes.UPDATE"],"organization":true,"body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/creditnotes","scopes":["ZohoBooks.creditnotes.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"creditnote","body":true,"params":true}' +
    ',"updateCfdiStatus":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/cfdi/status","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true,"body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/customfields","scopes":["ZohoBooks.creditnotes.CREATE"],"wrap":"custom_fields","organization":true,"body":true}' +
    ',"updateDocument":{"kind":"none","method":"PUT","path":"/books/v3/creditnotes/{credit_note_id}/documents/{document_id}","scopes":["ZohoBooks.creditnotes.UPDATE"],"organization":true,"body":true}' +
    ',"updateRefund":{"kind":"entity","method":"PUT","path":"/books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}","scopes":["ZohoBooks.creditnotes.UPDATE"],"organization":true,"property":"creditnote_refund","body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/books/v3/creditnotes/{credit_note_id}/address/shipping","scopes":["ZohoBooks.creditnotes.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/creditnotes/{credit_note_id}/templates/{template_id}","scopes":["ZohoBooks.creditnotes.UPDATE"],"organization":true}' +
    ',"uploadDigitalSignature":{"kind":"none","method":"POST","path":"/books/v3/creditnotes/{credit_note_id}/dsign/upload","scopes":["ZohoBooks.creditnotes.CREATE"],"form":true,"organization":true,"body":true}' +
    "}",
  crmImports:
    '{"importAccount":{"kind":"entity","method":"POST","path":"/books/v3/crm/account/{crm_account_id}/import","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"property":"data"}' +
    ',"importContact":{"kind":"entity","method":"POST","path":"/books/v3/crm/contact/{crm_contact_id}/import","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"property":"data"}' +
    ',"importProduct":{"kind":"entity","method":"POST","path":"/books/v3/crm/item/{crm_product_id}/import","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"data"}' +
    ',"importVendor":{"kind":"entity","method":"POST","path":"/books/v3/crm/vendor/{crm_vendor_id}/import","scopes":["ZohoBooks.contacts.CREATE"],"organization":true,"property":"data"}' +
    "}",
  currencies:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/currencies","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"currency","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/currencies/{currency_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/currencies/{currency_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"currency"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/settings/currencies","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"currencies","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/settings/currencies/{currency_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"currency","body":true}' +
    "}",
  customModuleRecords:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/{module_name}","scopes":["ZohoBooks.custommodules.ALL"],"organization":true,"property":"module_record","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/{module_name}/{record_id}","scopes":["ZohoBooks.custommodules.ALL"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/{module_name}","scopes":["ZohoBooks.custommodules.ALL"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/{module_name}/{record_id}","scopes":["ZohoBooks.custommodules.ALL"],"organization":true,"keys":["module_record"],"property":"module_record_hash"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/{module_name}","scopes":["ZohoBooks.custommodules.ALL"],"organization":true,"property":"module_record","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/{module_name}/{record_id}","scopes":["ZohoBooks.custommodules.ALL"],"organization":true,"property":"module_record","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/books/v3/{module_name}","scopes":["ZohoBooks.custommodules.ALL"],"organization":true,"property":"module_record","body":true}' +
    "}",
  customModules:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/modules","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"module","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/modules/{module_name}","scopes":["ZohoBooks.settings.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/modules/{module_name}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"module"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/settings/modules","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"modules","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/settings/modules/{module_name}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"module","body":true}' +
    "}",
  customerPayments:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/customerpayments","scopes":["ZohoBooks.customerpayments.CREATE"],"organization":true,"property":"payment","body":true}' +
    ',"createRefund":{"kind":"entity","method":"POST","path":"/books/v3/customerpayments/{payment_id}/refunds","scopes":["ZohoBooks.customerpayments.CREATE"],"organization":true,"property":"payment_refunds","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/customerpayments/{payment_id}","scopes":["ZohoBooks.customerpayments.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/customerpayments","scopes":["ZohoBooks.customerpayments.DELETE"],"organization":true,"params":true}' +
    ',"deleteRefund":{"kind":"none","method":"DELETE","path":"/books/v3/customerpayments/{payment_id}/refunds/{refund_id}","scopes":["ZohoBooks.customerpayments.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/customerpayments/{payment_id}","scopes":["ZohoBooks.customerpayments.READ"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/customerpayments/{payment_id}","scopes":["ZohoBooks.customerpayments.READ"],"organization":true,"property":"payment"}' +
    ',"getRefund":{"kind":"entity","method":"GET","path":"/books/v3/customerpayments/{payment_id}/refunds/{refund_id}","scopes":["ZohoBooks.customerpayments.READ"],"organization":true,"property":"payment_refunds"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/customerpayments","scopes":["ZohoBooks.customerpayments.READ"],"organization":true,"keys":["customerpayments"],"property":"customer_payments","paging":"context","params":true}' +
    ',"listRefunds":{"kind":"page","method":"GET","path":"/books/v3/customerpayments/{payment_id}/refunds","scopes":["ZohoBooks.customerpayments.READ"],"organization":true,"property":"payment_refunds","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/customerpayments/{payment_id}","scopes":["ZohoBooks.customerpayments.UPDATE"],"organization":true,"property":"payment","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/customerpayments","scopes":["ZohoBooks.customerpayments.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"payment","body":true,"params":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/books/v3/customerpayment/{payment_id}/customfields","scopes":["ZohoBooks.customerpayments.UPDATE"],"organization":true,"body":true}' +
    ',"updateRefund":{"kind":"entity","method":"PUT","path":"/books/v3/customerpayments/{payment_id}/refunds/{refund_id}","scopes":["ZohoBooks.customerpayments.UPDATE"],"organization":true,"property":"payment_refunds","body":true}' +
    "}",
  deliveryChallans:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/deliverychallans/{delivery_challan_id}/attachment","scopes":["ZohoBooks.deliverychallans.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/deliverychallans","scopes":["ZohoBooks.deliverychallans.CREATE"],"organization":true,"property":"deliverychallan","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/deliverychallans/{delivery_challan_id}","scopes":["ZohoBooks.deliverychallans.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}","scopes":["ZohoBooks.deliverychallans.UPDATE"],"organization":true}' +
    ',"downloadDocument":{"kind":"file","method":"GET","path":"/books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}","scopes":["ZohoBooks.deliverychallans.READ"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/deliverychallans/{delivery_challan_id}","scopes":["ZohoBooks.deliverychallans.READ"],"organization":true,"property":"deliverychallan","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/deliverychallans","scopes":["ZohoBooks.deliverychallans.READ"],"organization":true,"property":"deliverychallans","paging":"context","params":true}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/books/v3/deliverychallans/templates","scopes":["ZohoBooks.deliverychallans.READ"],"organization":true,"property":"templates"}' +
    ',"markAsDelivered":{"kind":"none","method":"POST","path":"/books/v3/deliverychallans/{delivery_challan_id}/status/delivered","retry":"idempotent","scopes":["ZohoBooks.deliverychallans.CREATE"],"organization":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/books/v3/deliverychallans/{delivery_challan_id}/status/open","retry":"idempotent","scopes":["ZohoBooks.deliverychallans.CREATE"],"organization":true}' +
    ',"markAsReturned":{"kind":"none","method":"POST","path":"/books/v3/deliverychallans/{delivery_challan_id}/status/returned","retry":"idempotent","scopes":["ZohoBooks.deliverychallans.CREATE"],"organization":true}' +
    ',"markAsUndelivered":{"kind":"none","method":"POST","path":"/books/v3/deliverychallans/{delivery_challan_id}/status/undelivered","retry":"idempotent","scopes":["ZohoBooks.deliverychallans.CREATE"],"organization":true}' +
    ',"returnMany":{"kind":"none","method":"PUT","path":"/books/v3/deliverychallans/return","scopes":["ZohoBooks.deliverychallans.UPDATE"],"wrap":"line_items","organization":true,"body":true,"params":true}' +
    ',"undoReturnMany":{"kind":"none","method":"PUT","path":"/books/v3/deliverychallans/undo/return","scopes":["ZohoBooks.deliverychallans.UPDATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/deliverychallans/{delivery_challan_id}","scopes":["ZohoBooks.deliverychallans.UPDATE"],"organization":true,"property":"deliverychallan","body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/books/v3/deliverychallans/{delivery_challan_id}/address/shipping","scopes":["ZohoBooks.deliverychallans.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/deliverychallans/{delivery_challan_id}/templates/{template_id}","scopes":["ZohoBooks.deliverychallans.UPDATE"],"organization":true}' +
    "}",
  eInvoices:
    '{"cancelCreditNote":{"kind":"none","method":"POST","path":"/books/v3/einvoices/creditnotes/{credit_note_id}/cancel","scopes":["ZohoBooks.creditnotes.CREATE"],"organization":true}' +
    ',"cancelInvoice":{"kind":"none","method":"POST","path":"/books/v3/einvoices/invoices/{invoice_id}/cancel","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    "}",
  employees:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/employees","scopes":["ZohoBooks.expenses.CREATE"],"organization":true,"property":"employee","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/employee/{employee_id}","scopes":["ZohoBooks.expenses.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/employees/{employee_id}","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"employee"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/employees","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"employees","paging":"context","params":true}' +
    "}",
  estimates:
    '{"addComment":{"kind":"none","method":"POST","path":"/books/v3/estimates/{estimate_id}/comments","scopes":["ZohoBooks.estimates.CREATE"],"organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/estimates/{estimate_id}/approve","scopes":["ZohoBooks.estimates.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/estimates","scopes":["ZohoBooks.estimates.CREATE"],"organization":true,"property":"estimate","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/estimates/{estimate_id}","scopes":["ZohoBooks.estimates.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/estimates/{estimate_id}/comments/{comment_id}","scopes":["ZohoBooks.estimates.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/estimates/{estimate_id}","scopes":["ZohoBooks.estimates.READ"],"organization":true,"params":true}' +
    ',"downloadMany":{"kind":"file","method":"GET","path":"/books/v3/estimates/pdf","scopes":["ZohoBooks.estimates.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/estimates/{estimate_id}/email","scopes":["ZohoBooks.estimates.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"emailMany":{"kind":"none","method":"POST","path":"/books/v3/estimates/email","scopes":["ZohoBooks.estimates.CREATE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/estimates/{estimate_id}","scopes":["ZohoBooks.estimates.READ"],"organization":true,"property":"estimate"}' +
    ',"getEmailContent":{"kind":"value","method":"GET","path":"/books/v3/estimates/{estimate_id}/email","scopes":["ZohoBooks.estimates.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/estimates","scopes":["ZohoBooks.estimates.READ"],"organization":true,"property":"estimates","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/estimates/{estimate_id}/comments","scopes":["ZohoBooks.estimates.READ"],"organization":true,"property":"comments"}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/books/v3/estimates/templates","scopes":["ZohoBooks.estimates.READ"],"organization":true,"property":"templates"}' +
    ',"markAsAccepted":{"kind":"none","method":"POST","path":"/books/v3/estimates/{estimate_id}/status/accepted","retry":"idempotent","scopes":["ZohoBooks.estimates.CREATE"],"organization":true}' +
    ',"markAsDeclined":{"kind":"none","method":"POST","path":"/books/v3/estimates/{estimate_id}/status/declined","retry":"idempotent","scopes":["ZohoBooks.estimates.CREATE"],"organization":true}' +
    ',"markAsSent":{"kind":"none","method":"POST","path":"/books/v3/estimates/{estimate_id}/status/sent","retry":"idempotent","scopes":["ZohoBooks.estimates.CREATE"],"organization":true}' +
    ',"printMany":{"kind":"file","method":"GET","path":"/books/v3/estimates/print","scopes":["ZohoBooks.estimates.READ"],"organization":true,"params":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/estimates/{estimate_id}/submit","scopes":["ZohoBooks.estimates.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/estimates/{estimate_id}","scopes":["ZohoBooks.estimates.UPDATE"],"organization":true,"property":"estimate","body":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/books/v3/estimates/{estimate_id}/address/billing","scopes":["ZohoBooks.estimates.UPDATE"],"organization":true,"body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/estimates","scopes":["ZohoBooks.estimates.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"estimate","body":true,"params":true}' +
    ',"updateComment":{"kind":"entity","method":"PUT","path":"/books/v3/estimates/{estimate_id}/comments/{comment_id}","scopes":["ZohoBooks.estimates.UPDATE"],"organization":true,"property":"comment","body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/books/v3/estimate/{estimate_id}/customfields","scopes":["ZohoBooks.estimates.UPDATE"],"organization":true,"body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/books/v3/estimates/{estimate_id}/address/shipping","scopes":["ZohoBooks.estimates.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/estimates/{estimate_id}/templates/{template_id}","scopes":["ZohoBooks.estimates.UPDATE"],"organization":true}' +
    "}",
  exchangeRates:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/currencies/{currency_id}/exchangerates","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"exchange_rate","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"exchange_rate"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/settings/currencies/{currency_id}/exchangerates","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"exchange_rates","params":true}' +
    ',"update":{"kind":"value","method":"PUT","path":"/books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"keys":["exchange_rate"],"enveloped":true,"body":true}' +
    "}",
  expenses:
    '{"addAttachment":{"kind":"value","method":"POST","path":"/books/v3/expenses/{expense_id}/attachment","scopes":["ZohoBooks.expenses.CREATE"],"form":true,"organization":true,"property":"documents","body":true}' +
    ',"addReceipt":{"kind":"none","method":"POST","path":"/books/v3/expenses/{expense_id}/receipt","scopes":["ZohoBooks.expenses.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/expenses","scopes":["ZohoBooks.expenses.CREATE"],"form":true,"organization":true,"files":["receipt"],"property":"expense","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/expenses/{expense_id}","scopes":["ZohoBooks.expenses.DELETE"],"organization":true}' +
    ',"deleteReceipt":{"kind":"none","method":"DELETE","path":"/books/v3/expenses/{expense_id}/receipt","scopes":["ZohoBooks.expenses.DELETE"],"organization":true}' +
    ',"downloadReceipt":{"kind":"file","method":"GET","path":"/books/v3/expenses/{expense_id}/receipt","scopes":["ZohoBooks.expenses.READ"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/expenses/{expense_id}","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"expense"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/expenses","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"expenses","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/expenses/{expense_id}/comments","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"comments"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/expenses/{expense_id}","scopes":["ZohoBooks.expenses.UPDATE"],"form":true,"organization":true,"files":["receipt"],"property":"expense","body":true,"params":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/expenses","scopes":["ZohoBooks.expenses.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"expense","body":true,"params":true}' +
    "}",
  fixedAssetTypes:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/fixedassettypes","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true,"property":"fixed_asset_type","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/fixedassettypes/{fixed_asset_type_id}","scopes":["ZohoBooks.fixedasset.DELETE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/fixedassettypes","scopes":["ZohoBooks.fixedasset.READ"],"organization":true,"property":"fixed_asset_types","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/fixedassettypes/{fixed_asset_type_id}","scopes":["ZohoBooks.fixedasset.UPDATE"],"organization":true,"property":"fixed_asset_type","body":true}' +
    "}",
  fixedAssets:
    '{"addComment":{"kind":"entity","method":"POST","path":"/books/v3/fixedassets/{fixed_asset_id}/comments","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/fixedassets","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true,"property":"fixed_asset","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/fixedassets/{fixed_asset_id}","scopes":["ZohoBooks.fixedasset.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/fixedassets/{fixed_asset_id}/comments/{comment_id}","scopes":["ZohoBooks.fixedasset.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/fixedassets/{fixed_asset_id}","scopes":["ZohoBooks.fixedasset.READ"],"organization":true,"keys":["fixed_asset"],"property":"fissed-asset"}' +
    ',"getForecast":{"kind":"value","method":"GET","path":"/books/v3/fixedassets/{fixed_asset_id}/forecast","scopes":["ZohoBooks.fixedasset.READ"],"organization":true,"property":"data"}' +
    ',"getHistory":{"kind":"value","method":"GET","path":"/books/v3/fixedassets/{fixed_asset_id}/history","scopes":["ZohoBooks.fixedasset.READ"],"organization":true,"property":"asset_history","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/fixedassets","scopes":["ZohoBooks.fixedasset.READ"],"organization":true,"property":"fixedassets","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/fixedassets/{fixed_asset_id}/status/active","retry":"idempotent","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true}' +
    ',"markAsCancelled":{"kind":"none","method":"POST","path":"/books/v3/fixedassets/{fixed_asset_id}/status/cancel","retry":"idempotent","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true}' +
    ',"markAsDraft":{"kind":"none","method":"POST","path":"/books/v3/fixedassets/{fixed_asset_id}/status/draft","retry":"idempotent","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true}' +
    ',"sell":{"kind":"none","method":"POST","path":"/books/v3/fixedassets/{fixed_asset_id}/sell","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true,"body":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/fixedassets/{fixed_asset_id}","scopes":["ZohoBooks.fixedasset.UPDATE"],"organization":true,"property":"fixed_asset","body":true}' +
    ',"writeOff":{"kind":"none","method":"POST","path":"/books/v3/fixedassets/{fixed_asset_id}/writeoff","scopes":["ZohoBooks.fixedasset.CREATE"],"organization":true,"body":true}' +
    "}",
  invoices:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/attachment","scopes":["ZohoBooks.invoices.CREATE"],"form":true,"organization":true,"body":true,"params":true}' +
    ',"addComment":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/comments","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"addDigitalSignature":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/dsign","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"addDocument":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/documents/{document_id}","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"addOnlinePaymentBankAccount":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/onlinepayments/bankaccount","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"applyCredits":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/credits","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"applyPriceBook":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/pricebooks/{price_book_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true}' +
    ',"applySubstatus":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/substatus/{substatus}","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/approve","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"approveFinally":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/approve/final","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"approveMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/approve","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"cancel":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/status/cancel","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"cancelEInvoice":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/einvoice/cancel","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"cancelEInvoiceMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/einvoice/cancel","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"cancelScheduledEmail":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/email/schedule","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"cancelWriteOff":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/writeoff/cancel","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/invoices","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"property":"invoice","body":true,"params":true}' +
    ',"createAsynchronousOnlinePayment":{"kind":"value","method":"POST","path":"/books/v3/invoices/{invoice_id}/onlinepayments/asynchronous","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"createFromEstimates":{"kind":"value","method":"POST","path":"/books/v3/invoices/fromestimates","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"enveloped":true,"params":true}' +
    ',"createFromProjects":{"kind":"value","method":"POST","path":"/books/v3/invoices/fromprojects","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"keys":["invoice"],"enveloped":true,"params":true}' +
    ',"createFromSalesOrder":{"kind":"entity","method":"POST","path":"/books/v3/invoices/fromsalesorder","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"property":"invoice","params":true}' +
    ',"createPaymentLink":{"kind":"entity","method":"GET","path":"/books/v3/share/paymentlink","retry":"unsafe","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"data","params":true}' +
    ',"createSynchronousOnlinePayment":{"kind":"value","method":"POST","path":"/books/v3/invoices/{invoice_id}/onlinepayments/synchronous","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteAttachment":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/attachment","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/comments/{comment_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/documents/{document_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteEInvoiceStatus":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/einvoice/status","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteExpenseReceipt":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/expenses/{expense_id}/receipt","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteLineItem":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/lineitems/{line_item_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/invoices","scopes":["ZohoBooks.invoices.DELETE"],"organization":true,"params":true}' +
    ',"deletePayment":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/payments/{payment_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"disablePaymentReminder":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/paymentreminder/disable","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/invoices/{invoice_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/books/v3/invoices/{invoice_id}/attachment","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"downloadDeliveryNote":{"kind":"file","method":"GET","path":"/books/v3/invoices/{invoice_id}/deliverynote/print","scopes":["ZohoBooks.invoices.READ"],"organization":true}' +
    ',"downloadDeliveryNotes":{"kind":"file","method":"GET","path":"/books/v3/invoices/deliverynotes","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"downloadMany":{"kind":"file","method":"GET","path":"/books/v3/invoices/pdf","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"downloadPackingSlip":{"kind":"file","method":"GET","path":"/books/v3/invoices/{invoice_id}/packingslip/print","scopes":["ZohoBooks.invoices.READ"],"organization":true}' +
    ',"downloadPackingSlips":{"kind":"file","method":"GET","path":"/books/v3/invoices/packingslips","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/email","scopes":["ZohoBooks.invoices.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"emailMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/email","scopes":["ZohoBooks.invoices.CREATE"],"wrap":"contacts","organization":true,"body":true,"params":true}' +
    ',"enablePaymentReminder":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/paymentreminder/enable","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"fetchEInvoice":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/einvoice/fetch","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"forcePay":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/forcepay","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/invoices/{invoice_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"invoice"}' +
    ',"getAdvancedTrackingDetails":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/advancedtrackingdetails","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getByReference":{"kind":"value","method":"GET","path":"/books/v3/invoices/reference/{reference_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"keys":["invoice"],"enveloped":true}' +
    ',"getCustomFields":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/customfields","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getDashboard":{"kind":"value","method":"GET","path":"/books/v3/invoices/dashboard","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"getDigitalSignatureTemplate":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/dsign/template","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getDocument":{"kind":"entity","method":"GET","path":"/books/v3/invoices/{invoice_id}/documents/{document_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"document","params":true}' +
    ',"getEInvoice":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/einvoice","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getEmailContent":{"kind":"entity","method":"GET","path":"/books/v3/invoices/{invoice_id}/email","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"data","params":true}' +
    ',"getMetadata":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/metadata/{metadata_name}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getPaymentQr":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/onlinepayments/qr","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getPaymentQrStatus":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/onlinepayments/qr/status","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getPaymentReminderContent":{"kind":"entity","method":"GET","path":"/books/v3/invoices/{invoice_id}/paymentreminder","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"data"}' +
    ',"getQrCode":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/qrcode","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"getSmsContent":{"kind":"value","method":"GET","path":"/books/v3/invoices/{invoice_id}/sms","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/invoices","scopes":["ZohoBooks.invoices.READ"],"organization":true,"keys":["debit_notes"],"property":"invoices","paging":"context","params":true}' +
    ',"listAppliedCredits":{"kind":"page","method":"GET","path":"/books/v3/invoices/{invoice_id}/creditsapplied","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"credits"}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/invoices/{invoice_id}/comments","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"comments"}' +
    ',"listEInvoices":{"kind":"value","method":"GET","path":"/books/v3/invoices/einvoice","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"listPayments":{"kind":"page","method":"GET","path":"/books/v3/invoices/{invoice_id}/payments","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"payments"}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/books/v3/invoices/templates","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"templates"}' +
    ',"mailPdf":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/mailpdf","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"mapWithSalesOrder":{"kind":"value","method":"POST","path":"/books/v3/invoices/mapwithorder","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"property":"errors","params":true}' +
    ',"markAsDraft":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/status/draft","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"markAsReadyToPush":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/status/readytopush","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"markAsSent":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/status/sent","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"markAsSentMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/status/sent","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"markAsShippedMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/markasshipped","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/status/void","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"markAsVoidMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/status/void","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"markEInvoiceAsCancelled":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/einvoice/status/cancel","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"markEInvoiceAsPushed":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/einvoice/status/push","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"previewCoupons":{"kind":"none","method":"POST","path":"/books/v3/invoices/coupons/preview","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"printMany":{"kind":"file","method":"GET","path":"/books/v3/invoices/print","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"pushEInvoice":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/einvoice/push","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"pushEInvoiceMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/einvoice/push","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"recallEInvoiceStatus":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/einvoice/status/recall","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/reject","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"removeAppliedCredit":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"removeSubstatus":{"kind":"none","method":"DELETE","path":"/books/v3/invoices/{invoice_id}/substatus/{substatus}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"scheduleEmail":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/email/schedule","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"sendDunningNotifications":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/senddunningnotifications","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"sendPaymentReminder":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/paymentreminder","scopes":["ZohoBooks.invoices.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"sendPaymentReminderMany":{"kind":"entity","method":"POST","path":"/books/v3/invoices/paymentreminder","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"property":"info","params":true}' +
    ',"sendRetrySms":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/sendretrysms","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"sendSms":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/sms","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"sendSnailMail":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/snailmail","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/submit","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"submitMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/submit","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"unmapFromSalesOrders":{"kind":"none","method":"PUT","path":"/books/v3/invoices/unmap/salesorders","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"unshipMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/unship","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/invoices/{invoice_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"property":"invoice","body":true,"params":true}' +
    ',"updateAdvancedTrackingDetails":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/advancedtrackingdetails","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateAttachment":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/attachment","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/address/billing","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/invoices","scopes":["ZohoBooks.invoices.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"invoice","body":true,"params":true}' +
    ',"updateCfdiStatus":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/cfdi/status","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"updateComment":{"kind":"entity","method":"PUT","path":"/books/v3/invoices/{invoice_id}/comments/{comment_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"property":"comment","body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/books/v3/invoice/{invoice_id}/customfields","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateEInvoicePaymentStatus":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/einvoice/paymentstatus","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateMetadata":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/metadata/{metadata_name}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/address/shipping","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/invoices/{invoice_id}/templates/{template_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true}' +
    ',"uploadDigitalSignature":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/dsign/upload","scopes":["ZohoBooks.invoices.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"uploadDocument":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/documents/{document_id}/upload","scopes":["ZohoBooks.invoices.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"writeOff":{"kind":"none","method":"POST","path":"/books/v3/invoices/{invoice_id}/writeoff","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"writeOffMany":{"kind":"none","method":"POST","path":"/books/v3/invoices/writeoff","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    "}",
  items:
    '{"addToPortal":{"kind":"none","method":"POST","path":"/books/v3/items/{item_id}/addtoportal","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"addToPortalMany":{"kind":"none","method":"POST","path":"/books/v3/items/addtoportal","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"params":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/items","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"item","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/items/{item_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/items/{item_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"item"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/items","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"items","paging":"context","params":true}' +
    ',"listDetails":{"kind":"page","method":"GET","path":"/books/v3/itemdetails","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"items","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/items/{item_id}/active","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/items/{item_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"removeFromPortal":{"kind":"none","method":"POST","path":"/books/v3/items/{item_id}/removefromportal","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/items/{item_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"item","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/items","scopes":["ZohoBooks.settings.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"item","body":true,"params":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/books/v3/item/{item_id}/customfields","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"body":true}' +
    "}",
  journals:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/journals/{journal_id}/attachment","scopes":["ZohoBooks.accountants.CREATE"],"form":true,"organization":true,"body":true,"params":true}' +
    ',"addComment":{"kind":"entity","method":"POST","path":"/books/v3/journals/{journal_id}/comments","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"applyCreditsToBills":{"kind":"none","method":"POST","path":"/books/v3/journals/{journal_id}/credits/{journal_line_id}/bills","scopes":["ZohoBooks.accountants.CREATE"],"wrap":"invoices","organization":true,"body":true}' +
    ',"applyCreditsToInvoices":{"kind":"none","method":"POST","path":"/books/v3/journals/{journal_id}/credits/{journal_line_id}/invoices","scopes":["ZohoBooks.accountants.CREATE"],"wrap":"invoices","organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/journals/{journal_id}/approve","scopes":["ZohoBooks.accountants.CREATE"],"organization":true}' +
    ',"approveMany":{"kind":"none","method":"POST","path":"/books/v3/journals/approve","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"params":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/journals","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"property":"journal","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/journals/{journal_id}","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/journals/{journal_id}/comments/{comment_id}","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/journals/bulkdelete","scopes":["ZohoBooks.accountants.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/journals/{journal_id}","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"journal"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/journals","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"journals","paging":"context","params":true}' +
    ',"listCredits":{"kind":"page","method":"GET","path":"/books/v3/journals/{journal_id}/credits","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"credits"}' +
    ',"listForTransaction":{"kind":"entity","method":"GET","path":"/books/v3/transactions/{transaction_id}/journals","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"journal","params":true}' +
    ',"publish":{"kind":"none","method":"POST","path":"/books/v3/journals/{journal_id}/status/publish","scopes":["ZohoBooks.accountants.CREATE"],"organization":true}' +
    ',"publishMany":{"kind":"none","method":"POST","path":"/books/v3/journals/status/publish","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"params":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/books/v3/journals/{journal_id}/reject","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"params":true}' +
    ',"removeCreditsFromBills":{"kind":"none","method":"DELETE","path":"/books/v3/journals/{journal_id}/credits/{journal_line_id}/payables","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"removeCreditsFromInvoices":{"kind":"none","method":"DELETE","path":"/books/v3/journals/{journal_id}/credits/{journal_line_id}/receivables","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"reverse":{"kind":"entity","method":"POST","path":"/books/v3/journals/{journal_id}/reverse","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"property":"journal","params":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/journals/{journal_id}/submit","scopes":["ZohoBooks.accountants.CREATE"],"organization":true}' +
    ',"submitMany":{"kind":"none","method":"POST","path":"/books/v3/journals/submit","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/journals/{journal_id}","scopes":["ZohoBooks.accountants.UPDATE"],"organization":true,"property":"journal","body":true}' +
    "}",
  locations:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/locations","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"locations","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/locations/{location_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"enable":{"kind":"none","method":"POST","path":"/books/v3/settings/locations/enable","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/locations","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"locations"}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/locations/{location_id}/active","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/locations/{location_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"markAsPrimary":{"kind":"none","method":"POST","path":"/books/v3/locations/{location_id}/markasprimary","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/locations/{location_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"locations","body":true}' +
    "}",
  openingBalances:
    '{"cancelWriteOff":{"kind":"none","method":"POST","path":"/books/v3/openingbalances/{opening_balance_id}/writeoff/cancel","scopes":["ZohoBooks.settings.UPDATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/openingbalances","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"opening_balance","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/openingbalances","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/openingbalances","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"opening_balance"}' +
    ',"listDetails":{"kind":"entity","method":"GET","path":"/books/v3/settings/openingbalancedetails","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"opening_balance","params":true}' +
    ',"listTransactions":{"kind":"page","method":"GET","path":"/books/v3/openingbalances/transactions","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"transactions","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/settings/openingbalances","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"opening_balance","body":true}' +
    ',"writeOff":{"kind":"none","method":"POST","path":"/books/v3/openingbalances/{opening_balance_id}/writeoff","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"params":true}' +
    "}",
  organizations:
    '{"addAddress":{"kind":"entity","method":"POST","path":"/books/v3/organizations/address","scopes":["ZohoBooks.settings.CREATE"],"property":"organization_address","body":true}' +
    ',"copySettings":{"kind":"none","method":"POST","path":"/books/v3/organizations/{organization_id}/copysettings","scopes":["ZohoBooks.settings.CREATE"],"params":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/organizations","scopes":["ZohoBooks.settings.CREATE"],"property":"organization","body":true}' +
    ',"deleteAddress":{"kind":"none","method":"DELETE","path":"/books/v3/organizations/address/{address_id}","scopes":["ZohoBooks.settings.DELETE"]}' +
    ',"downgradeToInvoice":{"kind":"none","method":"POST","path":"/books/v3/organizations/{organization_id}/downgradetoinvoice","scopes":["ZohoBooks.settings.CREATE"]}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/organizations/{organization_id}","scopes":["ZohoBooks.settings.READ"],"property":"organization"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/organizations","scopes":["ZohoBooks.settings.READ"],"property":"organizations"}' +
    ',"listAddresses":{"kind":"value","method":"GET","path":"/books/v3/organizations/address","scopes":["ZohoBooks.settings.READ"],"enveloped":true}' +
    ',"listForUser":{"kind":"page","method":"GET","path":"/books/v3/organizations/user","scopes":["ZohoBooks.settings.READ"],"property":"organizations","params":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/organizations/{organization_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"]}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/organizations/{organization_id}","scopes":["ZohoBooks.settings.UPDATE"],"property":"organization","body":true}' +
    ',"updateAddress":{"kind":"entity","method":"PUT","path":"/books/v3/organizations/address/{address_id}","scopes":["ZohoBooks.settings.UPDATE"],"property":"organization_address","body":true}' +
    ',"upgradeToBooks":{"kind":"none","method":"POST","path":"/books/v3/organizations/{organization_id}/upgradetobooks","scopes":["ZohoBooks.settings.CREATE"]}' +
    "}",
  priceBooks:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/pricebooks","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"pricebook","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/pricebooks/{price_book_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/pricebooks","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"pricebooks","paging":"context","params":true}' +
    ',"listItems":{"kind":"value","method":"GET","path":"/books/v3/pricebooks/items","scopes":["ZohoBooks.settings.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"listRates":{"kind":"value","method":"GET","path":"/books/v3/pricebooks/bulkfetch","scopes":["ZohoBooks.settings.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/pricebooks/{price_book_id}/active","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/pricebooks/{price_book_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/pricebooks/{price_book_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"pricebook","body":true}' +
    "}",
  projectTasks:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/projects/{project_id}/tasks","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"task","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/projects/{project_id}/tasks/{task_id}","scopes":["ZohoBooks.projects.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/projects/{project_id}/tasks/{task_id}","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"task"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/projects/{project_id}/tasks","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"tasks","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/projects/{project_id}/tasks/{task_id}","scopes":["ZohoBooks.projects.UPDATE"],"organization":true,"property":"task","body":true}' +
    "}",
  projectUsers:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/projects/{project_id}/users","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"users","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/projects/{project_id}/users/{user_id}","scopes":["ZohoBooks.projects.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/projects/{project_id}/users/{user_id}","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"user"}' +
    ',"invite":{"kind":"value","method":"POST","path":"/books/v3/projects/{project_id}/users/invite","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"users","body":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/projects/{project_id}/users","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"users"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/projects/{project_id}/users/{user_id}","scopes":["ZohoBooks.projects.UPDATE"],"organization":true,"property":"users","body":true}' +
    "}",
  projects:
    '{"addComment":{"kind":"entity","method":"POST","path":"/books/v3/projects/{project_id}/comments","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"comments","body":true}' +
    ',"clone":{"kind":"entity","method":"POST","path":"/books/v3/projects/{project_id}/clone","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"project","body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/projects","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"project","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/projects/{project_id}","scopes":["ZohoBooks.projects.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/projects/{project_id}/comments/{comment_id}","scopes":["ZohoBooks.projects.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/projects/{project_id}","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"project"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/projects","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"projects","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/projects/{project_id}/comments","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"comments"}' +
    ',"listInvoices":{"kind":"page","method":"GET","path":"/books/v3/projects/{project_id}/invoices","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"invoices","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/projects/{project_id}/active","retry":"idempotent","scopes":["ZohoBooks.projects.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/projects/{project_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.projects.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/projects/{project_id}","scopes":["ZohoBooks.projects.UPDATE"],"organization":true,"property":"project","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/projects","scopes":["ZohoBooks.projects.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"project","body":true,"params":true}' +
    "}",
  purchaseOrders:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/attachment","scopes":["ZohoBooks.purchaseorders.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"addComment":{"kind":"entity","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/comments","scopes":["ZohoBooks.purchaseorders.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/approve","scopes":["ZohoBooks.purchaseorders.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/purchaseorders","scopes":["ZohoBooks.purchaseorders.CREATE"],"form":true,"organization":true,"files":["attachment"],"keys":["purchase_order"],"property":"purchaseorder","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/purchaseorders/{purchase_order_id}","scopes":["ZohoBooks.purchaseorders.DELETE"],"organization":true}' +
    ',"deleteAttachment":{"kind":"none","method":"DELETE","path":"/books/v3/purchaseorders/{purchase_order_id}/attachment","scopes":["ZohoBooks.purchaseorders.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}","scopes":["ZohoBooks.purchaseorders.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/purchaseorders/{purchase_order_id}","scopes":["ZohoBooks.purchaseorders.READ"],"organization":true,"params":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/books/v3/purchaseorders/{purchase_order_id}/attachment","scopes":["ZohoBooks.purchaseorders.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/email","scopes":["ZohoBooks.purchaseorders.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/purchaseorders/{purchase_order_id}","scopes":["ZohoBooks.purchaseorders.READ"],"organization":true,"keys":["purchase_order"],"property":"purchaseorder"}' +
    ',"getEmailContent":{"kind":"value","method":"GET","path":"/books/v3/purchaseorders/{purchase_order_id}/email","scopes":["ZohoBooks.purchaseorders.READ"],"organization":true,"keys":["data"],"enveloped":true,"params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/purchaseorders","scopes":["ZohoBooks.purchaseorders.READ"],"organization":true,"property":"purchaseorders","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/purchaseorders/{purchase_order_id}/comments","scopes":["ZohoBooks.purchaseorders.READ"],"organization":true,"property":"comments"}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/books/v3/purchaseorders/templates","scopes":["ZohoBooks.purchaseorders.READ"],"organization":true,"property":"templates"}' +
    ',"markAsBilled":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/status/billed","retry":"idempotent","scopes":["ZohoBooks.purchaseorders.CREATE"],"organization":true}' +
    ',"markAsCancelled":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/status/cancelled","retry":"idempotent","scopes":["ZohoBooks.purchaseorders.CREATE"],"organization":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/status/open","retry":"idempotent","scopes":["ZohoBooks.purchaseorders.CREATE"],"organization":true}' +
    ',"reject":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/reject","scopes":["ZohoBooks.purchaseorders.UPDATE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/purchaseorders/{purchase_order_id}/submit","scopes":["ZohoBooks.purchaseorders.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/purchaseorders/{purchase_order_id}","scopes":["ZohoBooks.purchaseorders.UPDATE"],"form":true,"organization":true,"files":["attachment"],"keys":["purchase_order"],"property":"purchaseorder","body":true,"params":true}' +
    ',"updateAttachment":{"kind":"none","method":"PUT","path":"/books/v3/purchaseorders/{purchase_order_id}/attachment","scopes":["ZohoBooks.purchaseorders.UPDATE"],"organization":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/books/v3/purchaseorders/{purchase_order_id}/address/billing","scopes":["ZohoBooks.purchaseorders.UPDATE"],"organization":true,"body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/purchaseorders","scopes":["ZohoBooks.purchaseorders.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"keys":["purchase_order"],"property":"purchaseorder","body":true,"params":true}' +
    ',"updateComment":{"kind":"none","method":"PUT","path":"/books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}","scopes":["ZohoBooks.purchaseorders.UPDATE"],"organization":true,"body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/books/v3/purchaseorder/{purchase_order_id}/customfields","scopes":["ZohoBooks.purchaseorders.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/purchaseorders/{purchase_order_id}/templates/{template_id}","scopes":["ZohoBooks.purchaseorders.UPDATE"],"organization":true,"params":true}' +
    "}",
  recurringBills:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/recurringbills","scopes":["ZohoBooks.bills.CREATE"],"organization":true,"property":"recurring_bill","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/recurring_bills/{recurring_bill_id}","scopes":["ZohoBooks.bills.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/recurring_bills/{recurring_bill_id}","scopes":["ZohoBooks.bills.READ"],"organization":true,"property":"recurring_bill"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/recurringbills","scopes":["ZohoBooks.bills.READ"],"organization":true,"property":"recurringbills","paging":"context","params":true}' +
    ',"listHistory":{"kind":"page","method":"GET","path":"/books/v3/recurringbills/{recurring_bill_id}/comments","scopes":["ZohoBooks.bills.READ"],"organization":true,"property":"comments"}' +
    ',"resume":{"kind":"none","method":"POST","path":"/books/v3/recurringbills/{recurring_bill_id}/status/resume","retry":"idempotent","scopes":["ZohoBooks.bills.CREATE"],"organization":true}' +
    ',"stop":{"kind":"none","method":"POST","path":"/books/v3/recurringbills/{recurring_bill_id}/status/stop","retry":"idempotent","scopes":["ZohoBooks.bills.CREATE"],"organization":true}' +
    ',"update":{"kind":"value","method":"PUT","path":"/books/v3/recurringbills/{recurring_bill_id}","scopes":["ZohoBooks.bills.UPDATE"],"organization":true,"keys":["recurring_bill"],"enveloped":true,"body":true}' +
    ',"updateByCustomField":{"kind":"value","method":"PUT","path":"/books/v3/recurringbills","scopes":["ZohoBooks.bills.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"keys":["recurring_bill"],"enveloped":true,"body":true,"params":true}' +
    "}",
  recurringExpenses:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/recurringexpenses","scopes":["ZohoBooks.expenses.CREATE"],"organization":true,"property":"recurring_expense","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/recurringexpenses/{recurring_expense_id}","scopes":["ZohoBooks.expenses.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/recurringexpenses/{recurring_expense_id}","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"recurring_expense"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/recurringexpenses","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"recurring_expenses","paging":"context","params":true}' +
    ',"listExpenses":{"kind":"page","method":"GET","path":"/books/v3/recurringexpenses/{recurring_expense_id}/expenses","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"expensehistory","paging":"context","params":true}' +
    ',"listHistory":{"kind":"page","method":"GET","path":"/books/v3/recurringexpenses/{recurring_expense_id}/comments","scopes":["ZohoBooks.expenses.READ"],"organization":true,"property":"comments"}' +
    ',"resume":{"kind":"none","method":"POST","path":"/books/v3/recurringexpenses/{recurring_expense_id}/status/resume","retry":"idempotent","scopes":["ZohoBooks.expenses.CREATE"],"organization":true}' +
    ',"stop":{"kind":"none","method":"POST","path":"/books/v3/recurringexpenses/{recurring_expense_id}/status/stop","retry":"idempotent","scopes":["ZohoBooks.expenses.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/recurringexpenses/{recurring_expense_id}","scopes":["ZohoBooks.expenses.UPDATE"],"organization":true,"property":"recurring_expense","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/recurringexpenses","scopes":["ZohoBooks.expenses.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"recurring_expense","body":true,"params":true}' +
    "}",
  recurringInvoices:
    '{"associateBankAccount":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"associateCard":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/card/{card_id}","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/recurringinvoices","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"property":"recurring_invoice","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/recurringinvoices/{recurring_invoice_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"disableAutobill":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/autobill/disable","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"enableAutobill":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/autobill/enable","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/recurringinvoices/{recurring_invoice_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"recurring_invoice"}' +
    ',"getDashboard":{"kind":"value","method":"GET","path":"/books/v3/recurringinvoices/dashboard","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/recurringinvoices","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"recurring_invoices","paging":"context","params":true}' +
    ',"listHistory":{"kind":"page","method":"GET","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/comments","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"comments"}' +
    ',"listInvoices":{"kind":"page","method":"GET","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/invoices","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"invoice_history","paging":"context","params":true}' +
    ',"removeBankAccount":{"kind":"none","method":"DELETE","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount","scopes":["ZohoBooks.invoices.DELETE"],"organization":true,"params":true}' +
    ',"removeCard":{"kind":"none","method":"DELETE","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/card","scopes":["ZohoBooks.invoices.DELETE"],"organization":true,"params":true}' +
    ',"resume":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/status/resume","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"resumeMany":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/status/resume","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"stop":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/status/stop","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"stopMany":{"kind":"none","method":"POST","path":"/books/v3/recurringinvoices/status/stop","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/recurringinvoices/{recurring_invoice_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"property":"recurring_invoice","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/recurringinvoices","scopes":["ZohoBooks.invoices.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"recurring_invoice","body":true,"params":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/recurringinvoices/{recurring_invoice_id}/templates/{template_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    "}",
  recurringJournals:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/recurringjournals","scopes":["ZohoBooks.accountants.CREATE"],"organization":true,"property":"journal","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/recurringjournals/{recurring_journal_id}","scopes":["ZohoBooks.accountants.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/recurringjournals/{recurring_journal_id}","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"journal"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/recurringjournals","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"recurring_journals","paging":"context","params":true}' +
    ',"listJournals":{"kind":"page","method":"GET","path":"/books/v3/recurringjournals/{recurring_journal_id}/journals","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"journals"}' +
    ',"resume":{"kind":"none","method":"POST","path":"/books/v3/recurringjournals/{recurring_journal_id}/status/resume","retry":"idempotent","scopes":["ZohoBooks.accountants.CREATE"],"organization":true}' +
    ',"stop":{"kind":"none","method":"POST","path":"/books/v3/recurringjournals/{recurring_journal_id}/status/stop","retry":"idempotent","scopes":["ZohoBooks.accountants.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/recurringjournals/{recurring_journal_id}","scopes":["ZohoBooks.accountants.UPDATE"],"organization":true,"property":"journal","body":true}' +
    "}",
  registers:
    '{"deleteTransactions":{"kind":"none","method":"PUT","path":"/books/v3/registers/{account_id}/transactions/bulkdelete","scopes":["ZohoBooks.accountants.UPDATE"],"organization":true,"body":true}' +
    ',"getBudgetVersusActuals":{"kind":"entity","method":"GET","path":"/books/v3/registers/{account_id}/budgetvsactuals","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"register_budget_vs_actual","params":true}' +
    ',"getBulkAction":{"kind":"entity","method":"GET","path":"/books/v3/registers/{account_id}/bulkhistory/{comment_id}","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"bulk_action_details","params":true}' +
    ',"getBulkUpdateOptions":{"kind":"value","method":"GET","path":"/books/v3/registers/{account_id}/bulkupdate/editpage","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"fields"}' +
    ',"listBulkActions":{"kind":"page","method":"GET","path":"/books/v3/registers/{account_id}/bulkhistory","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"bulk_actions_history","paging":"context","params":true}' +
    ',"listTransactions":{"kind":"page","method":"GET","path":"/books/v3/registers/{account_id}/transactions","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"register_transactions","paging":"context","params":true}' +
    ',"updateTransactions":{"kind":"none","method":"PUT","path":"/books/v3/registers/{account_id}/transactions/bulkupdate","scopes":["ZohoBooks.accountants.UPDATE"],"organization":true,"body":true,"params":true}' +
    "}",
  reportingTags:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/reportingtags","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"tag","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/reportingtags/{tag_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/reportingtags","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"reporting_tags"}' +
    ',"listAllOptions":{"kind":"value","method":"GET","path":"/books/v3/reportingtags/options","scopes":["ZohoBooks.settings.READ"],"organization":true,"enveloped":true,"params":true}' +
    ',"listOptions":{"kind":"page","method":"GET","path":"/books/v3/reportingtags/{tag_id}/options/all","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"results","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/reportingtags/{tag_id}/active","retry":"idempotent","scopes":["ZohoBooks.settings.UPDATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/reportingtags/{tag_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.settings.UPDATE"],"organization":true}' +
    ',"markOptionAsActive":{"kind":"none","method":"POST","path":"/books/v3/reportingtags/{tag_id}/option/{option_id}/active","retry":"idempotent","scopes":["ZohoBooks.settings.UPDATE"],"organization":true}' +
    ',"markOptionAsInactive":{"kind":"none","method":"POST","path":"/books/v3/reportingtags/{tag_id}/option/{option_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.settings.UPDATE"],"organization":true}' +
    ',"reorder":{"kind":"value","method":"PUT","path":"/books/v3/reportingtags/reorder","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"tags","body":true}' +
    ',"setDefaultOption":{"kind":"none","method":"POST","path":"/books/v3/reportingtags/{tag_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/reportingtags/{tag_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"tag","body":true}' +
    ',"updateCriteria":{"kind":"none","method":"PUT","path":"/books/v3/reportingtags/{tag_id}/criteria","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"body":true}' +
    ',"updateOptions":{"kind":"none","method":"PUT","path":"/books/v3/reportingtags/{tag_id}/options","scopes":["ZohoBooks.settings.UPDATE"],"wrap":"options","organization":true,"body":true}' +
    "}",
  retainerInvoices:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/attachment","scopes":["ZohoBooks.invoices.CREATE"],"form":true,"organization":true,"body":true}' +
    ',"addComment":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/comments","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true}' +
    ',"applyToInvoices":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/invoices","scopes":["ZohoBooks.invoices.CREATE"],"wrap":"invoice_payments","organization":true,"body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/approve","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/retainerinvoices","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"property":"retainerinvoice","body":true,"params":true}' +
    ',"createAsynchronousOnlinePayment":{"kind":"value","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/onlinepayments/asynchronous","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"enveloped":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/retainerinvoices/{retainer_invoice_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/documents/{document_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/attachment","scopes":["ZohoBooks.invoices.READ"],"organization":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/email","scopes":["ZohoBooks.invoices.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/retainerinvoices/{retainer_invoice_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"retainerinvoice"}' +
    ',"getEmailContent":{"kind":"value","method":"GET","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/email","scopes":["ZohoBooks.invoices.READ"],"organization":true,"enveloped":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/retainerinvoices","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"retainerinvoices","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/comments","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"comments"}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/books/v3/retainerinvoices/templates","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"templates"}' +
    ',"markAsDraft":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/status/draft","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"params":true}' +
    ',"markAsSent":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/status/sent","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/status/void","retry":"idempotent","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"removeFromInvoice":{"kind":"none","method":"DELETE","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/invoices/{invoice_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/submit","scopes":["ZohoBooks.invoices.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/retainerinvoices/{retainer_invoice_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"property":"retainerinvoice","body":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/address/billing","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"body":true}' +
    ',"updateComment":{"kind":"entity","method":"PUT","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"property":"comment","body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/retainerinvoices/{retainer_invoice_id}/templates/{template_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true}' +
    "}",
  salesOrders:
    '{"addAttachment":{"kind":"none","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/attachment","scopes":["ZohoBooks.salesorders.CREATE"],"form":true,"organization":true,"body":true,"params":true}' +
    ',"addComment":{"kind":"entity","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/comments","scopes":["ZohoBooks.salesorders.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"applySubstatus":{"kind":"none","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/substatus/{substatus}","scopes":["ZohoBooks.salesorders.CREATE"],"organization":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/approve","scopes":["ZohoBooks.salesorders.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/salesorders","scopes":["ZohoBooks.salesorders.CREATE"],"form":true,"organization":true,"files":["doc"],"keys":["sales_order"],"property":"salesorder","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/salesorders/{sales_order_id}","scopes":["ZohoBooks.salesorders.DELETE"],"organization":true}' +
    ',"deleteAttachment":{"kind":"none","method":"DELETE","path":"/books/v3/salesorders/{sales_order_id}/attachment","scopes":["ZohoBooks.salesorders.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/salesorders/{sales_order_id}/comments/{comment_id}","scopes":["ZohoBooks.salesorders.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/salesorders/{sales_order_id}","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"params":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/books/v3/salesorders/{sales_order_id}/attachment","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"params":true}' +
    ',"downloadMany":{"kind":"file","method":"GET","path":"/books/v3/salesorders/pdf","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/email","scopes":["ZohoBooks.salesorders.CREATE"],"form":true,"organization":true,"files":["attachments","documents"],"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/salesorders/{sales_order_id}","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"keys":["sales_order"],"property":"salesorder"}' +
    ',"getEmailContent":{"kind":"entity","method":"GET","path":"/books/v3/salesorders/{sales_order_id}/email","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"property":"data","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/salesorders","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"property":"salesorders","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/salesorders/{sales_order_id}/comments","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"property":"comments"}' +
    ',"listTemplates":{"kind":"page","method":"GET","path":"/books/v3/salesorders/templates","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"property":"templates"}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/status/open","retry":"idempotent","scopes":["ZohoBooks.salesorders.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/status/void","retry":"idempotent","scopes":["ZohoBooks.salesorders.CREATE"],"organization":true,"body":true}' +
    ',"printMany":{"kind":"file","method":"GET","path":"/books/v3/salesorders/print","scopes":["ZohoBooks.salesorders.READ"],"organization":true,"params":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/salesorders/{sales_order_id}/submit","scopes":["ZohoBooks.salesorders.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/salesorders/{sales_order_id}","scopes":["ZohoBooks.salesorders.UPDATE"],"form":true,"organization":true,"files":["doc"],"keys":["sales_order"],"property":"salesorder","body":true,"params":true}' +
    ',"updateAttachment":{"kind":"none","method":"PUT","path":"/books/v3/salesorders/{sales_order_id}/attachment","scopes":["ZohoBooks.salesorders.UPDATE"],"organization":true,"params":true}' +
    ',"updateBillingAddress":{"kind":"none","method":"PUT","path":"/books/v3/salesorders/{sales_order_id}/address/billing","scopes":["ZohoBooks.salesorders.UPDATE"],"organization":true,"body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/salesorders","scopes":["ZohoBooks.salesorders.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"keys":["sales_order"],"property":"salesorder","body":true,"params":true}' +
    ',"updateComment":{"kind":"entity","method":"PUT","path":"/books/v3/salesorders/{sales_order_id}/comments/{comment_id}","scopes":["ZohoBooks.salesorders.UPDATE"],"organization":true,"property":"comment","body":true}' +
    ',"updateCustomFields":{"kind":"none","method":"PUT","path":"/books/v3/salesorder/{sales_order_id}/customfields","scopes":["ZohoBooks.salesorders.UPDATE"],"organization":true,"body":true}' +
    ',"updateShippingAddress":{"kind":"none","method":"PUT","path":"/books/v3/salesorders/{sales_order_id}/address/shipping","scopes":["ZohoBooks.salesorders.UPDATE"],"organization":true,"body":true}' +
    ',"updateTemplate":{"kind":"none","method":"PUT","path":"/books/v3/salesorders/{sales_order_id}/templates/{template_id}","scopes":["ZohoBooks.salesorders.UPDATE"],"organization":true}' +
    "}",
  salesReceipts:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/salesreceipts","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"property":"salesreceipt","body":true,"params":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/salesreceipts/{sales_receipt_id}","scopes":["ZohoBooks.invoices.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/salesreceipts/{sales_receipt_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"params":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/salesreceipts/{sales_receipt_id}/email","scopes":["ZohoBooks.invoices.CREATE"],"organization":true,"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/salesreceipts/{sales_receipt_id}","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"salesreceipt"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/salesreceipts","scopes":["ZohoBooks.invoices.READ"],"organization":true,"property":"salesreceipts","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/salesreceipts/{sales_receipt_id}","scopes":["ZohoBooks.invoices.UPDATE"],"organization":true,"property":"salesreceipt","body":true}' +
    "}",
  tasks:
    '{"addAttachment":{"kind":"value","method":"POST","path":"/books/v3/tasks/{task_id}/attachment","scopes":["ZohoBooks.settings.CREATE"],"form":true,"organization":true,"property":"documents","body":true}' +
    ',"addComment":{"kind":"entity","method":"POST","path":"/books/v3/tasks/{task_id}/comments","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/tasks","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"task","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/tasks/{task_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/tasks/{task_id}/comments/{comment_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"deleteDocument":{"kind":"none","method":"DELETE","path":"/books/v3/tasks/{task_id}/documents/{document_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true,"params":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/tasks","scopes":["ZohoBooks.settings.DELETE"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/tasks/{task_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"task"}' +
    ',"getDocument":{"kind":"entity","method":"GET","path":"/books/v3/tasks/{task_id}/documents/{document_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"documents","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/tasks","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"tasks","paging":"context","params":true}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/tasks/{task_id}/comments","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"comments"}' +
    ',"markAsCompleted":{"kind":"none","method":"POST","path":"/books/v3/tasks/{task_id}/markascompleted","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"markAsOngoing":{"kind":"none","method":"POST","path":"/books/v3/tasks/{task_id}/markasongoing","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/books/v3/tasks/{task_id}/markasopen","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/tasks/{task_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"task","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/books/v3/tasks","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"tasks","body":true,"params":true}' +
    ',"updatePercentage":{"kind":"entity","method":"POST","path":"/books/v3/tasks/{task_id}/percentage","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"task","body":true}' +
    "}",
  taxAuthorities:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/taxauthorities","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"tax_authority","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/taxauthorities/{tax_authority_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/taxauthorities/{tax_authority_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"tax_authority"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/settings/taxauthorities","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"tax_authorities"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/settings/taxauthorities/{tax_authority_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"tax_authority","body":true}' +
    "}",
  taxExemptions:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/taxexemptions","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"tax_exemption","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/taxexemptions/{tax_exemption_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/taxexemptions/{tax_exemption_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"tax_exemption"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/settings/taxexemptions","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"tax_exemptions"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/settings/taxexemptions/{tax_exemption_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"tax_exemption","body":true}' +
    "}",
  taxGroups:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/taxgroups","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"tax_group","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/taxgroups/{tax_group_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/taxgroups/{tax_group_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"tax_group"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/settings/taxgroups/{tax_group_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"tax_group","body":true}' +
    "}",
  taxes:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/settings/taxes","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"property":"tax","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/settings/taxes/{tax_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/settings/taxes/{tax_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"tax"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/settings/taxes","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"taxes","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/settings/taxes/{tax_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"property":"tax","body":true}' +
    "}",
  timeEntries:
    '{"create":{"kind":"entity","method":"POST","path":"/books/v3/projects/timeentries","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"time_entry","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/projects/timeentries/{time_entry_id}","scopes":["ZohoBooks.projects.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/projects/timeentries","scopes":["ZohoBooks.projects.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/projects/timeentries/{time_entry_id}","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"time_entry"}' +
    ',"getRunningTimer":{"kind":"entity","method":"GET","path":"/books/v3/projects/timeentries/runningtimer/me","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"time_entry"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/projects/timeentries","scopes":["ZohoBooks.projects.READ"],"organization":true,"property":"time_entries","paging":"context","params":true}' +
    ',"startTimer":{"kind":"entity","method":"POST","path":"/books/v3/projects/timeentries/{time_entry_id}/timer/start","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"time_entry"}' +
    ',"stopTimer":{"kind":"entity","method":"POST","path":"/books/v3/projects/timeentries/timer/stop","scopes":["ZohoBooks.projects.CREATE"],"organization":true,"property":"time_entry"}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/projects/timeentries/{time_entry_id}","scopes":["ZohoBooks.projects.UPDATE"],"organization":true,"property":"time_entry","body":true}' +
    "}",
  transactionLocks:
    '{"delete":{"kind":"none","method":"DELETE","path":"/books/v3/transactionlock","scopes":["ZohoBooks.accountants.DELETE"],"organization":true,"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/transactionlock","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"transaction_lock","params":true}' +
    ',"getForAccountingPeriod":{"kind":"entity","method":"GET","path":"/books/v3/accountingperiods/transactionlock","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"transaction_lock","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/transactionlocks","scopes":["ZohoBooks.accountants.READ"],"organization":true,"property":"transaction_locks","paging":"context","params":true}' +
    ',"unlockPartially":{"kind":"entity","method":"PUT","path":"/books/v3/transactionlock/partialunlock","scopes":["ZohoBooks.accountants.UPDATE"],"organization":true,"property":"transaction_lock","body":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/transactionlock","scopes":["ZohoBooks.accountants.UPDATE"],"organization":true,"property":"transaction_lock","body":true}' +
    "}",
  users:
    '{"create":{"kind":"none","method":"POST","path":"/books/v3/users","scopes":["ZohoBooks.settings.CREATE"],"organization":true,"body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/users/{user_id}","scopes":["ZohoBooks.settings.DELETE"],"organization":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/users/{user_id}","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"user"}' +
    ',"getCurrent":{"kind":"entity","method":"GET","path":"/books/v3/users/me","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"user"}' +
    ',"invite":{"kind":"none","method":"POST","path":"/books/v3/users/{user_id}/invite","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/users","scopes":["ZohoBooks.settings.READ"],"organization":true,"property":"users","paging":"context","params":true}' +
    ',"markAsActive":{"kind":"none","method":"POST","path":"/books/v3/users/{user_id}/active","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"markAsInactive":{"kind":"none","method":"POST","path":"/books/v3/users/{user_id}/inactive","retry":"idempotent","scopes":["ZohoBooks.settings.CREATE"],"organization":true}' +
    ',"update":{"kind":"none","method":"PUT","path":"/books/v3/users/{user_id}","scopes":["ZohoBooks.settings.UPDATE"],"organization":true,"body":true}' +
    "}",
  vendorCredits:
    '{"addComment":{"kind":"entity","method":"POST","path":"/books/v3/vendorcredits/{vendor_credit_id}/comments","scopes":["ZohoBooks.debitnotes.CREATE"],"organization":true,"property":"comment","body":true}' +
    ',"applyToBills":{"kind":"value","method":"POST","path":"/books/v3/vendorcredits/{vendor_credit_id}/bills","scopes":["ZohoBooks.debitnotes.CREATE"],"wrap":"bills","organization":true,"property":"bills","body":true}' +
    ',"approve":{"kind":"none","method":"POST","path":"/books/v3/vendorcredits/{vendor_credit_id}/approve","scopes":["ZohoBooks.debitnotes.CREATE"],"organization":true}' +
    ',"create":{"kind":"entity","method":"POST","path":"/books/v3/vendorcredits","scopes":["ZohoBooks.debitnotes.CREATE"],"organization":true,"keys":["vendorcredit"],"property":"vendor_credit","body":true,"params":true}' +
    ',"createRefund":{"kind":"entity","method":"POST","path":"/books/v3/vendorcredits/{vendor_credit_id}/refunds","scopes":["ZohoBooks.debitnotes.CREATE"],"organization":true,"property":"vendor_credit_refund","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/vendorcredits/{vendor_credit_id}","scopes":["ZohoBooks.debitnotes.DELETE"],"organization":true}' +
    ',"deleteComment":{"kind":"none","method":"DELETE","path":"/books/v3/vendorcredits/{vendor_credit_id}/comments/{comment_id}","scopes":["ZohoBooks.debitnotes.DELETE"],"organization":true}' +
    ',"deleteRefund":{"kind":"none","method":"DELETE","path":"/books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}","scopes":["ZohoBooks.debitnotes.DELETE"],"organization":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/books/v3/vendorcredits/{vendor_credit_id}","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/vendorcredits/{vendor_credit_id}","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"keys":["vendorcredit"],"property":"vendor_credit"}' +
    ',"getRefund":{"kind":"entity","method":"GET","path":"/books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"property":"vendor_credit_refund"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/vendorcredits","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"keys":["vendor_credits"],"property":"vendorcredits","paging":"context","params":true}' +
    ',"listAllRefunds":{"kind":"page","method":"GET","path":"/books/v3/vendorcredits/refunds","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"property":"vendor_credit_refunds","paging":"context","params":true}' +
    ',"listBills":{"kind":"page","method":"GET","path":"/books/v3/vendorcredits/{vendor_credit_id}/bills","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"property":"bills_credited"}' +
    ',"listComments":{"kind":"page","method":"GET","path":"/books/v3/vendorcredits/{vendor_credit_id}/comments","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"property":"comments"}' +
    ',"listRefunds":{"kind":"page","method":"GET","path":"/books/v3/vendorcredits/{vendor_credit_id}/refunds","scopes":["ZohoBooks.debitnotes.READ"],"organization":true,"property":"vendor_credit_refunds","paging":"context","params":true}' +
    ',"markAsOpen":{"kind":"none","method":"POST","path":"/books/v3/vendorcredits/{vendor_credit_id}/status/open","retry":"idempotent","scopes":["ZohoBooks.debitnotes.CREATE"],"organization":true}' +
    ',"markAsVoid":{"kind":"none","method":"POST","path":"/books/v3/vendorcredits/{vendor_credit_id}/status/void","retry":"idempotent","scopes":["ZohoBooks.debitnotes.CREATE"],"organization":true}' +
    ',"removeFromBill":{"kind":"none","method":"DELETE","path":"/books/v3/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}","scopes":["ZohoBooks.debitnotes.DELETE"],"organization":true}' +
    ',"submit":{"kind":"none","method":"POST","path":"/books/v3/vendorcredits/{vendor_credit_id}/submit","scopes":["ZohoBooks.debitnotes.CREATE"],"organization":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/vendorcredits/{vendor_credit_id}","scopes":["ZohoBooks.debitnotes.UPDATE"],"organization":true,"keys":["vendorcredit"],"property":"vendor_credit","body":true}' +
    ',"updateRefund":{"kind":"entity","method":"PUT","path":"/books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}","scopes":["ZohoBooks.debitnotes.UPDATE"],"organization":true,"property":"vendor_credit_refund","body":true}' +
    "}",
  vendorPayments:
    '{"create":{"kind":"value","method":"POST","path":"/books/v3/vendorpayments","scopes":["ZohoBooks.vendorpayments.CREATE"],"organization":true,"keys":["vendorpayment"],"enveloped":true,"body":true}' +
    ',"createRefund":{"kind":"entity","method":"POST","path":"/books/v3/vendorpayments/{payment_id}/refunds","scopes":["ZohoBooks.vendorpayments.CREATE"],"organization":true,"property":"vendorpayment_refund","body":true}' +
    ',"delete":{"kind":"none","method":"DELETE","path":"/books/v3/vendorpayments/{payment_id}","scopes":["ZohoBooks.vendorpayments.DELETE"],"organization":true}' +
    ',"deleteMany":{"kind":"none","method":"DELETE","path":"/books/v3/vendorpayments","scopes":["ZohoBooks.vendorpayments.DELETE"],"organization":true,"params":true}' +
    ',"deleteRefund":{"kind":"none","method":"DELETE","path":"/books/v3/vendorpayments/{payment_id}/refunds/{refund_id}","scopes":["ZohoBooks.vendorpayments.DELETE"],"organization":true}' +
    ',"email":{"kind":"none","method":"POST","path":"/books/v3/vendorpayments/{payment_id}/email","scopes":["ZohoBooks.vendorpayments.CREATE"],"form":true,"organization":true,"files":["attachments"],"body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/books/v3/vendorpayments/{payment_id}","scopes":["ZohoBooks.vendorpayments.READ"],"organization":true,"property":"vendorpayment","params":true}' +
    ',"getEmailContent":{"kind":"value","method":"GET","path":"/books/v3/vendorpayments/{payment_id}/email","scopes":["ZohoBooks.vendorpayments.READ"],"organization":true,"enveloped":true}' +
    ',"getRefund":{"kind":"entity","method":"GET","path":"/books/v3/vendorpayments/{payment_id}/refunds/{refund_id}","scopes":["ZohoBooks.vendorpayments.READ"],"organization":true,"property":"vendorpayment_refund"}' +
    ',"list":{"kind":"page","method":"GET","path":"/books/v3/vendorpayments","scopes":["ZohoBooks.vendorpayments.READ"],"organization":true,"property":"vendorpayments","paging":"context","params":true}' +
    ',"listRefunds":{"kind":"page","method":"GET","path":"/books/v3/vendorpayments/{payment_id}/refunds","scopes":["ZohoBooks.vendorpayments.READ"],"organization":true,"property":"vendorpayment_refunds","paging":"context","params":true}' +
    ',"update":{"kind":"entity","method":"PUT","path":"/books/v3/vendorpayments/{payment_id}","scopes":["ZohoBooks.vendorpayments.UPDATE"],"organization":true,"property":"vendorpayment","body":true}' +
    ',"updateByCustomField":{"kind":"entity","method":"PUT","path":"/books/v3/vendorpayments","scopes":["ZohoBooks.vendorpayments.UPDATE"],"headers":{"uniqueIdentifierKey":"X-Unique-Identifier-Key","uniqueIdentifierValue":"X-Unique-Identifier-Value","upsert":"X-Upsert"},"organization":true,"property":"vendorpayment","body":true,"params":true}' +
    ',"updateRefund":{"kind":"entity","method":"PUT","path":"/books/v3/vendorpayments/{payment_id}/refunds/{refund_id}","scopes":["ZohoBooks.vendorpayments.UPDATE"],"organization":true,"property":"vendorpayment_refund","body":true}' +
    "}",
};
