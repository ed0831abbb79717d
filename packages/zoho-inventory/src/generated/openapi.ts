// Generated from specs/ by `pnpm generate`. Do not edit.
export interface paths {
    "/inventory/v1/bill/{bill_id}/customfields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bills.updateCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bills.list"];
        put?: never;
        post: operations["bills.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.approveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/bulklandedcosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["landedCosts.createMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.submitMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bills.get"];
        put: operations["bills.update"];
        post?: never;
        delete: operations["bills.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/approve/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.approveFinally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/landedcosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["landedCosts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["landedCosts.get"];
        put: operations["landedCosts.update"];
        post?: never;
        delete: operations["landedCosts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/status/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.markAsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/status/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.markAsVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bills/{bill_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bills.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assemblies.list"];
        put?: never;
        post: operations["assemblies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bundles/{bundle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assemblies.get"];
        put: operations["assemblies.update"];
        post?: never;
        delete: operations["assemblies.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bundles/{bundle_id}/bundled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assemblies.markAsBuilt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/bundles/{bundle_id}/confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assemblies.markAsConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/compositeitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compositeItems.list"];
        put?: never;
        post: operations["compositeItems.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/compositeitems/{composite_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compositeItems.get"];
        put: operations["compositeItems.update"];
        post?: never;
        delete: operations["compositeItems.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/compositeitems/{composite_item_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["compositeItems.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/compositeitems/{composite_item_id}/configure/defaultstorage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["compositeItems.configureDefaultStorage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/compositeitems/{composite_item_id}/defaultstoragemapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compositeItems.getDefaultStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/compositeitems/{composite_item_id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["compositeItems.uploadImage"];
        delete: operations["compositeItems.deleteImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/compositeitems/{composite_item_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["compositeItems.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.list"];
        put?: never;
        post: operations["contacts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/contactpersons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contactPersons.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/contactpersons/{contact_person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["contactPersons.update"];
        post?: never;
        delete: operations["contactPersons.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/contactpersons/{contact_person_id}/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contactPersons.markAsPrimary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.get"];
        put: operations["contacts.update"];
        post?: never;
        delete: operations["contacts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/contactpersons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contactPersons.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/contactpersons/{contact_person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contactPersons.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/contacts/{contact_id}/statements/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.getStatementEmailContent"];
        put?: never;
        post: operations["contacts.emailStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.list"];
        put?: never;
        post: operations["creditNotes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.listAllRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.get"];
        put: operations["creditNotes.update"];
        post?: never;
        delete: operations["creditNotes.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/address/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["creditNotes.updateBillingAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/address/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["creditNotes.updateShippingAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["creditNotes.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.listComments"];
        put?: never;
        post: operations["creditNotes.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["creditNotes.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/converttoopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["creditNotes.markAsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["creditNotes.markAsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.getEmailContent"];
        put?: never;
        post: operations["creditNotes.email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/emailhistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.listEmailHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.listInvoices"];
        put?: never;
        /** Applies a credit note to invoices. */
        post: operations["creditNotes.applyToInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a credit note back from an invoice. */
        delete: operations["creditNotes.removeFromInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.listRefunds"];
        put?: never;
        post: operations["creditNotes.createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["creditNotes.getRefund"];
        put: operations["creditNotes.updateRefund"];
        post?: never;
        delete: operations["creditNotes.deleteRefund"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["creditNotes.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["creditNotes.updateTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/creditnotes/{credit_note_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["creditNotes.markAsVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/customerpayment/{payment_id}/customfields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["customerPayments.updateCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/customerpayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerPayments.list"];
        put?: never;
        post: operations["customerPayments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/customerpayments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerPayments.get"];
        put: operations["customerPayments.update"];
        post?: never;
        delete: operations["customerPayments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveryChallans.list"];
        put?: never;
        post: operations["deliveryChallans.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["deliveryChallans.returnMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveryChallans.listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/undo/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Undoes the return of several delivery challans. */
        put: operations["deliveryChallans.undoReturnMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveryChallans.get"];
        put: operations["deliveryChallans.update"];
        post?: never;
        delete: operations["deliveryChallans.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/address/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["deliveryChallans.updateShippingAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliveryChallans.addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveryChallans.downloadDocument"];
        put?: never;
        post?: never;
        delete: operations["deliveryChallans.deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/status/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliveryChallans.markAsDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/status/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliveryChallans.markAsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/status/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliveryChallans.markAsReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/status/undelivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliveryChallans.markAsUndelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/deliverychallans/{delivery_challan_id}/templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["deliveryChallans.updateTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/inventoryadjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inventoryAdjustments.list"];
        put?: never;
        post: operations["inventoryAdjustments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inventoryAdjustments.get"];
        put: operations["inventoryAdjustments.update"];
        post?: never;
        delete: operations["inventoryAdjustments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inventoryAdjustments.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inventoryAdjustments.approveFinally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inventoryAdjustments.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inventoryAdjustments.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoice/{invoice_id}/customfields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invoices.updateCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.list"];
        put?: never;
        post: operations["invoices.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.approveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.emailMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.downloadMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.printMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.submitMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.get"];
        put: operations["invoices.update"];
        post?: never;
        delete: operations["invoices.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/address/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invoices.updateBillingAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/address/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invoices.updateShippingAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/approve/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.approveFinally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.downloadAttachment"];
        put: operations["invoices.updateAttachment"];
        post: operations["invoices.addAttachment"];
        delete: operations["invoices.deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.listComments"];
        put?: never;
        post: operations["invoices.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invoices.updateComment"];
        post?: never;
        delete: operations["invoices.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.applyCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/creditsapplied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.listAppliedCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["invoices.removeAppliedCredit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.getEmailContent"];
        put?: never;
        post: operations["invoices.email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/paymentreminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.getPaymentReminderContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/paymentreminder/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.disablePaymentReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/paymentreminder/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.enablePaymentReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invoices.listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["invoices.deletePayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/status/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.markAsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/status/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.markAsSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/status/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.markAsVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invoices.updateTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/writeoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/invoices/{invoice_id}/writeoff/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invoices.cancelWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/item/{item_id}/customfields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["items.updateCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/itemdetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists several items with all their details, by id. */
        get: operations["items.listDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/itemgroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["itemGroups.list"];
        put?: never;
        post: operations["itemGroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/itemgroups/{item_group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["itemGroups.get"];
        put: operations["itemGroups.update"];
        post?: never;
        delete: operations["itemGroups.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/itemgroups/{item_group_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemGroups.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/itemgroups/{item_group_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemGroups.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.list"];
        put?: never;
        post: operations["items.create"];
        delete: operations["items.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.markAsActiveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batches.list"];
        put?: never;
        post: operations["batches.create"];
        delete: operations["batches.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/batches/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["batches.markAsActiveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/batches/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["batches.markAsInactiveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batches.get"];
        put: operations["batches.update"];
        post?: never;
        delete: operations["batches.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/batches/{batch_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["batches.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/batches/{batch_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["batches.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/disablestoragelocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.disableStorageLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/enablestoragelocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.enableStorageLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/grouping/{item_group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds items to a group. */
        put: operations["items.addToGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.markAsInactiveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/locations/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["items.updateLocationPermissionsMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/move/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves an item to a group. */
        put: operations["items.moveToGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/serialnumbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["serialNumbers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/serialnumbers/{serial_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["serialNumbers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/transactions/deliverychallans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listDeliveryChallans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/transactions/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/transactions/moveorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listMoveOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/transactions/purchaseorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listPurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/transactions/putaways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listPutaways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/transactions/salesorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listSalesOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/transactions/salesreceipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listSalesReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/ungroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.ungroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.get"];
        put: operations["items.update"];
        post?: never;
        delete: operations["items.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/backimage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.uploadBackImage"];
        delete: operations["items.deleteBackImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/configure/defaultstorage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["items.configureDefaultStorage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/defaultstoragemapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.getDefaultStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.downloadImage"];
        put?: never;
        post: operations["items.uploadImage"];
        delete: operations["items.deleteImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.uploadImages"];
        delete: operations["items.deleteImages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/images/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.reorderImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/images/{image_id}/backimage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["items.markImageAsBackImage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/locations/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["items.updateLocationPermissions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/locations/replenishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listLocationReplenishments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/serialnumber/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.validateSerialNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/serialnumber/validateandmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Validates serial numbers of an item and maps them. */
        post: operations["items.validateAndMapSerialNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/storagelocationsmapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listStorageLocations"];
        put: operations["items.updateStorageLocations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/items/{item_id}/warehouses/replenishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listWarehouseReplenishments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/landedcosts/billdetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["landedCosts.getBillDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["locations.list"];
        put?: never;
        post: operations["locations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations/{location_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["locations.get"];
        put: operations["locations.update"];
        post?: never;
        delete: operations["locations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations/{location_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["locations.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations/{location_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["locations.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations/{location_id}/markasprimary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["locations.markAsPrimary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations/{location_id}/storagelocations/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["locations.disableStorageLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations/{location_id}/storagelocations/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["locations.enableStorageLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/locations/{location_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["locations.listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moveOrders.list"];
        put?: never;
        post: operations["moveOrders.create"];
        delete: operations["moveOrders.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders/{move_order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moveOrders.get"];
        put: operations["moveOrders.update"];
        post?: never;
        delete: operations["moveOrders.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders/{move_order_id}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveOrders.addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders/{move_order_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moveOrders.listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders/{move_order_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moveOrders.downloadDocument"];
        put?: never;
        post?: never;
        delete: operations["moveOrders.deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders/{move_order_id}/markascompleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveOrders.markAsCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders/{move_order_id}/markasconfirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveOrders.markAsConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/moveorders/{move_order_id}/markasinprogress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveOrders.markAsInProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organizations.list"];
        put?: never;
        post: operations["organizations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organizations.get"];
        put: operations["organizations.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["packages.list"];
        put?: never;
        post: operations["packages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/packages/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["packages.printMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/packages/{package_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["packages.get"];
        put: operations["packages.update"];
        post?: never;
        delete: operations["packages.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["picklists.list"];
        put?: never;
        post: operations["picklists.create"];
        delete: operations["picklists.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/searchprlineitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches line items of purchase returns for a picklist. */
        get: operations["picklists.searchPurchaseReturnLineItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/searchso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches sales orders for a picklist. */
        get: operations["picklists.searchSalesOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/searchsolineitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches line items of sales orders for a picklist. */
        get: operations["picklists.searchSalesOrderLineItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/setstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["picklists.setStatusMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/{picklist_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["picklists.get"];
        put: operations["picklists.update"];
        post?: never;
        delete: operations["picklists.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/{picklist_id}/advancedtrackingdetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["picklists.getAdvancedTrackingDetails"];
        put: operations["picklists.updateAdvancedTrackingDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/{picklist_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["picklists.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/{picklist_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["picklists.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/picklists/{picklist_id}/setstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["picklists.setStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/pricebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["priceBooks.list"];
        put?: never;
        post: operations["priceBooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/pricebooks/{price_book_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["priceBooks.update"];
        post?: never;
        delete: operations["priceBooks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/pricebooks/{price_book_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["priceBooks.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/pricebooks/{price_book_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["priceBooks.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["purchaseOrders.list"];
        put?: never;
        post: operations["purchaseOrders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.approveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.submitMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/{purchase_order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["purchaseOrders.get"];
        put: operations["purchaseOrders.update"];
        post?: never;
        delete: operations["purchaseOrders.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/{purchase_order_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/{purchase_order_id}/approve/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.approveFinally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/{purchase_order_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/{purchase_order_id}/status/cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.markAsCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/{purchase_order_id}/status/issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.markAsIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchaseorders/{purchase_order_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseOrders.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchasereceives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseReceives.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchasereceives/{purchase_receive_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["purchaseReceives.get"];
        put: operations["purchaseReceives.update"];
        post?: never;
        delete: operations["purchaseReceives.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchasereceives/{purchase_receive_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseReceives.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchasereceives/{purchase_receive_id}/approve/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseReceives.approveFinally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchasereceives/{purchase_receive_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseReceives.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/purchasereceives/{purchase_receive_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["purchaseReceives.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/putaways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["putaways.list"];
        put?: never;
        post: operations["putaways.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/putaways/{putaway_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["putaways.get"];
        put: operations["putaways.update"];
        post?: never;
        delete: operations["putaways.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/putaways/{putaway_id}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["putaways.addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/putaways/{putaway_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["putaways.listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/putaways/{putaway_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["putaways.downloadDocument"];
        put?: never;
        post?: never;
        delete: operations["putaways.deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replenishments.updateMany"];
        post: operations["replenishments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replenishments.getOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replenishments.pauseMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replenishments.resumeMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replenishmentTasks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/tasks/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replenishmentTasks.getForItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/tasks/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replenishmentTasks.dismissMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/tasks/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replenishmentTasks.generateMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replenishmentTasks.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/tasks/{task_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replenishmentTasks.dismiss"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/{replenishment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replenishments.get"];
        put: operations["replenishments.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/{replenishment_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replenishments.pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/{replenishment_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replenishments.resume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/replenishments/{replenishment_id}/tasks/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replenishmentTasks.generate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportingTags.list"];
        put?: never;
        post: operations["reportingTags.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportingTags.listAllOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts reporting tags in another order. */
        put: operations["reportingTags.reorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reportingTags.update"];
        post: operations["reportingTags.setDefaultOption"];
        delete: operations["reportingTags.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportingTags.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reportingTags.updateCriteria"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportingTags.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}/option/{option_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportingTags.markOptionAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}/option/{option_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportingTags.markOptionAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reportingTags.updateOptions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reportingtags/{tag_id}/options/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportingTags.listOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/reports/replenishments/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replenishmentTasks.getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retainerInvoices.list"];
        put?: never;
        post: operations["retainerInvoices.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retainerInvoices.listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retainerInvoices.get"];
        put: operations["retainerInvoices.update"];
        post?: never;
        delete: operations["retainerInvoices.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/address/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["retainerInvoices.updateBillingAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retainerInvoices.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retainerInvoices.downloadAttachment"];
        put?: never;
        post: operations["retainerInvoices.addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retainerInvoices.listComments"];
        put?: never;
        post: operations["retainerInvoices.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["retainerInvoices.updateComment"];
        post?: never;
        delete: operations["retainerInvoices.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["retainerInvoices.deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retainerInvoices.getEmailContent"];
        put?: never;
        post: operations["retainerInvoices.email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retainerInvoices.markAsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retainerInvoices.markAsSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retainerInvoices.markAsVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retainerInvoices.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/retainerinvoices/{retainer_invoice_id}/templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["retainerInvoices.updateTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["salesOrders.list"];
        put?: never;
        post: operations["salesOrders.create"];
        delete: operations["salesOrders.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.approveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/status/confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.markAsConfirmedMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.submitMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/{sales_order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["salesOrders.get"];
        put: operations["salesOrders.update"];
        post?: never;
        delete: operations["salesOrders.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/{sales_order_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/{sales_order_id}/approve/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.approveFinally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/{sales_order_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/{sales_order_id}/status/confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.markAsConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/{sales_order_id}/status/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.markAsVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesorders/{sales_order_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesOrders.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesreturnreceives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["salesReturnReceives.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesreturnreceives/{sales_return_receive_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["salesReturnReceives.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesreturns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["salesReturns.list"];
        put?: never;
        post: operations["salesReturns.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/salesreturns/{sales_return_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["salesReturns.get"];
        put: operations["salesReturns.update"];
        post?: never;
        delete: operations["salesReturns.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["currencies.list"];
        put?: never;
        post: operations["currencies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/currencies/{currency_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["currencies.get"];
        put: operations["currencies.update"];
        post?: never;
        delete: operations["currencies.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/locations/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enables locations for the organization. */
        post: operations["locations.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/moveorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moveOrders.getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/putaways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["putaways.getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxauthorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxAuthorities.list"];
        put?: never;
        post: operations["taxAuthorities.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxauthorities/{tax_authority_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxAuthorities.get"];
        put: operations["taxAuthorities.update"];
        post?: never;
        delete: operations["taxAuthorities.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxes.list"];
        put?: never;
        post: operations["taxes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxes/{tax_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxes.get"];
        put: operations["taxes.update"];
        post?: never;
        delete: operations["taxes.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxexemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxExemptions.list"];
        put?: never;
        post: operations["taxExemptions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxexemptions/{tax_exemption_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxExemptions.get"];
        put: operations["taxExemptions.update"];
        post?: never;
        delete: operations["taxExemptions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxgroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["taxGroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/taxgroups/{tax_group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxGroups.get"];
        put: operations["taxGroups.update"];
        post?: never;
        delete: operations["taxGroups.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["storageLocations.disableForWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["storageLocations.enableForWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/shipmentorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shipmentOrders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/shipmentorders/{shipment_order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shipmentOrders.get"];
        put: operations["shipmentOrders.update"];
        post?: never;
        delete: operations["shipmentOrders.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/shipmentorders/{shipment_order_id}/status/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shipmentOrders.markAsDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagelocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["storageLocations.list"];
        put?: never;
        post: operations["storageLocations.create"];
        delete: operations["storageLocations.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagelocations/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["storageLocations.markAsActiveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagelocations/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["storageLocations.markAsInactiveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagelocations/{storage_location_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["storageLocations.get"];
        put: operations["storageLocations.update"];
        post?: never;
        delete: operations["storageLocations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagezones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["storageZones.list"];
        put?: never;
        post: operations["storageZones.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagezones/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["storageZones.markAsActiveMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagezones/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["storageZones.markAsInactiveMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/storagezones/{storage_zone_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["storageZones.get"];
        put: operations["storageZones.update"];
        post?: never;
        delete: operations["storageZones.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks.list"];
        put: operations["tasks.updateMany"];
        post: operations["tasks.create"];
        delete: operations["tasks.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks.get"];
        put: operations["tasks.update"];
        post?: never;
        delete: operations["tasks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tasks.addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks.listComments"];
        put?: never;
        post: operations["tasks.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["tasks.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks.getDocument"];
        put?: never;
        post?: never;
        delete: operations["tasks.deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/markascompleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tasks.markAsCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/markasongoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tasks.markAsOngoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/markasopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tasks.markAsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/tasks/{task_id}/percentage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tasks.updatePercentage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transferOrders.list"];
        put?: never;
        post: operations["transferOrders.create"];
        delete: operations["transferOrders.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders/{transfer_order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transferOrders.get"];
        put: operations["transferOrders.update"];
        post?: never;
        delete: operations["transferOrders.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders/{transfer_order_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferOrders.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders/{transfer_order_id}/approve/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferOrders.approveFinally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders/{transfer_order_id}/intransit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferOrders.markAsInTransit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders/{transfer_order_id}/markastransferred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferOrders.markAsTransferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders/{transfer_order_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferOrders.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/transferorders/{transfer_order_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferOrders.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/unitgroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitGroups.list"];
        put?: never;
        post: operations["unitGroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/unitgroups/{unit_group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitGroups.get"];
        put: operations["unitGroups.update"];
        post?: never;
        delete: operations["unitGroups.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["units.list"];
        put?: never;
        post: operations["units.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["units.update"];
        post?: never;
        delete: operations["units.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/units/{unit_id}/unitconversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitConversions.list"];
        put?: never;
        post: operations["unitConversions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["unitConversions.update"];
        post?: never;
        delete: operations["unitConversions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.list"];
        put?: never;
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.getCurrent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.get"];
        put: operations["users.update"];
        post?: never;
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/users/{user_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.markAsActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/users/{user_id}/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.markAsInactive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/users/{user_id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/variants/{variant_id}/openingstock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["variants.getOpeningStock"];
        put: operations["variants.updateOpeningStock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vendorCredits.list"];
        put?: never;
        post: operations["vendorCredits.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vendorCredits.listAllRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vendorCredits.get"];
        put: operations["vendorCredits.update"];
        post?: never;
        delete: operations["vendorCredits.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["vendorCredits.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vendorCredits.listBills"];
        put?: never;
        /** Applies a vendor credit to bills. */
        post: operations["vendorCredits.applyToBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a vendor credit back from a bill. */
        delete: operations["vendorCredits.removeFromBill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vendorCredits.listComments"];
        put?: never;
        post: operations["vendorCredits.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["vendorCredits.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vendorCredits.listRefunds"];
        put?: never;
        post: operations["vendorCredits.createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vendorCredits.getRefund"];
        put: operations["vendorCredits.updateRefund"];
        post?: never;
        delete: operations["vendorCredits.deleteRefund"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/status/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["vendorCredits.markAsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/status/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["vendorCredits.markAsVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v1/vendorcredits/{vendor_credit_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["vendorCredits.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcquisitionVatSummary: {
            tax?: components["schemas"]["VendorCreditTax"];
        };
        AddedComment: {
            comment_id?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            description?: string;
            vendor_credit_id?: string;
        };
        Address: {
            address?: string;
            attention?: string;
            city?: string;
            country?: string;
            fax?: string;
            phone?: string;
            state?: string;
            street2?: string;
            zip?: string;
        };
        AddressUpdate: {
            address?: string;
            city?: string;
            country?: string;
            fax?: string;
            state?: string;
            zip?: string;
        };
        ApiError: {
            code: number;
            error_info?: unknown;
            message: string;
        };
        AppliedCredit: {
            amount_applied?: number;
            credited_date?: string;
            creditnote_id?: string;
            creditnotes_invoice_id?: string;
            creditnotes_number?: string;
        };
        ApplyCreditNote: {
            amount_applied?: number;
            creditnote_id?: string;
        };
        Assembly: {
            bundle_id: string;
            composite_item_id?: string;
            composite_item_name?: string;
            composite_item_sku?: string;
            created_by_id?: string;
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            /** Format: date */
            date?: string;
            description?: string;
            is_completed?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["AssemblyLineItem"][];
            location_id?: string;
            location_name?: string;
            project_id?: string;
            project_name?: string;
            quantity_to_bundle?: number;
            reference_number?: string;
            status?: string;
            total?: number;
            transaction_number?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        AssemblyBatch: {
            batch_id: string;
            out_quantity: number;
            storages?: components["schemas"]["InvoiceStorage"][];
        };
        AssemblyCreate: {
            composite_item_id: string;
            composite_item_name: string;
            composite_item_sku?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /** Format: date */
            date: string;
            description?: string;
            finished_product_batches?: components["schemas"]["FinishedProductBatch"][];
            finished_product_serial_numbers?: string[];
            finished_product_storages?: components["schemas"]["CreditNoteStorage"][];
            is_completed: boolean;
            line_items: components["schemas"]["AssemblyLineItemInput"][];
            location_id?: string;
            quantity_to_bundle: number;
            reference_number: string;
            /** @enum {string} */
            status?: "draft" | "confirmed" | "bundled";
            warehouse_id?: string;
        };
        AssemblyLineItem: {
            account_id?: string;
            account_name?: string;
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            quantity_consumed?: number;
            rate?: number;
            unit?: string;
        };
        AssemblyLineItemInput: {
            account_id: string;
            account_name?: string;
            batches?: components["schemas"]["AssemblyBatch"][];
            description?: string;
            item_id: string;
            item_order?: number;
            location_id: string;
            location_name?: string;
            name: string;
            quantity_consumed: number;
            rate?: number;
            serial_numbers?: string[];
            sku?: string;
            storages?: components["schemas"]["PackageStorage"][];
            total_quantity_consumed?: number;
            unit?: string;
            warehouse_id?: string;
        };
        AssemblyListItem: {
            bundle_id: string;
            composite_item_id?: string;
            composite_item_name?: string;
            composite_item_sku?: string;
            created_by_id?: string;
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            /** Format: date */
            date?: string;
            description?: string;
            last_modified_time?: string;
            line_items?: components["schemas"]["AssemblyLineItem"][];
            location_id?: string;
            location_name?: string;
            quantity_to_bundle?: number;
            reference_number?: string;
            status?: string;
            total?: number;
            transaction_number?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        AssemblyStorage: {
            in_quantity: number;
            storage_id: string;
        };
        AssemblyUpdate: {
            composite_item_id?: string;
            composite_item_name?: string;
            composite_item_sku?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /** Format: date */
            date?: string;
            description?: string;
            finished_product_batches?: components["schemas"]["FinishedProductBatch"][];
            finished_product_serial_numbers?: string[];
            finished_product_storages?: components["schemas"]["CreditNoteStorage"][];
            is_completed?: boolean;
            line_items?: components["schemas"]["AssemblyLineItemInput"][];
            location_id?: string;
            quantity_to_bundle?: number;
            reference_number?: string;
            /** @enum {string} */
            status?: "draft" | "confirmed" | "bundled";
            warehouse_id?: string;
        };
        AssociatedLocation: {
            balance_quantity?: number;
            in_quantity?: number;
            location_id?: string;
        };
        AssociatedUser: {
            user_id?: string;
            user_name?: string;
        };
        Batch: {
            batch_id?: string;
            batch_in_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity?: number;
            manufacturer_date?: string;
            storages?: components["schemas"]["BatchStorage"][];
        };
        BatchCreate: {
            batch_custom_fields?: components["schemas"]["BatchCustomField"][];
            batch_number: string;
            expiry_date?: string;
            item_id: string;
            label_rate?: number;
            manufactured_date?: string;
            manufacturer_batch_number?: string;
            sales_rate?: number;
        };
        BatchCustomField: {
            custom_field_id?: string;
            label?: string;
            value?: string;
        };
        BatchDetails: {
            balance_quantity?: number;
            batch_custom_fields?: components["schemas"]["BatchCustomField"][];
            batch_id: string;
            batch_number?: string;
            expiry_date?: string;
            item_id?: string;
            manufactured_date?: string;
            manufacturer_batch_number?: string;
            /** @enum {string} */
            status?: "active" | "inactive";
        };
        BatchInput: {
            batch_id?: string;
            batch_in_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity?: number;
            manufacturer_date?: string;
            out_quantity?: number;
            storages?: components["schemas"]["BatchInputStorage"][];
        };
        BatchInputStorage: {
            in_quantity?: number;
            out_quantity?: number;
            storage_id: string;
        };
        BatchListItem: {
            associated_locations?: components["schemas"]["AssociatedLocation"][];
            balance_quantity?: number;
            balance_quantity_unit?: string;
            batch_custom_fields?: components["schemas"]["BatchCustomField"][];
            batch_id: string;
            batch_in_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity?: number;
            internal_batch_number?: string;
            location_id?: string;
            manufactured_date?: string;
            manufacturer_batch_number?: string;
            manufacturer_date?: string;
            /** @enum {string} */
            status?: "active" | "inactive";
        };
        BatchStorage: {
            in_quantity?: number;
            storage_id?: string;
            storage_in_id?: string;
            storage_name?: string;
        };
        BatchUpdate: {
            batch_custom_fields?: components["schemas"]["BatchCustomField"][];
            batch_number?: string;
            expiry_date?: string;
            label_rate?: number;
            manufactured_date?: string;
            manufacturer_batch_number?: string;
            sales_rate?: number;
        };
        Bill: {
            attachment_name?: string;
            balance?: number;
            bill_id: string;
            bill_number?: string;
            billing_address?: components["schemas"]["Address"];
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            destination_of_supply?: string;
            due_by_days?: number;
            due_date?: string;
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_item_level_tax_calc?: boolean;
            is_pre_gst?: boolean;
            is_reverse_charge_applied?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["BillLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            open_purchaseorders_count?: number;
            payments?: components["schemas"]["BillPayment"][];
            price_precision?: number;
            purchaseorder_id?: string;
            reference_id?: string;
            reference_number?: string;
            source_of_supply?: string;
            status?: string;
            sub_total?: number;
            tax_total?: number;
            taxes?: components["schemas"]["TaxListItem"][];
            terms?: string;
            unused_credits_payable_amount?: number;
            vendor_credits?: components["schemas"]["BillVendorCredit"][];
            vendor_credits_applied?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        BillBatch: {
            batch_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity: number;
            manufacturer_date?: string;
            storages?: components["schemas"]["AssemblyStorage"][];
        };
        BillCreate: {
            bill_number: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date: string;
            destination_of_supply?: string;
            due_date: string;
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_inclusive_tax?: boolean;
            is_item_level_tax_calc?: boolean;
            line_items: components["schemas"]["BillCreateLineItem"][];
            location_id?: string;
            notes?: string;
            purchaseorder_id?: string;
            reference_number?: string;
            source_of_supply?: string;
            tax_treatment?: string;
            terms?: string;
            vendor_id: string;
        };
        BillCreateLineItem: {
            account_id?: string;
            account_name?: string;
            batches?: components["schemas"]["BillBatch"][];
            bcy_rate?: number;
            description?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            purchaseorder_item_id?: string;
            quantity?: number;
            rate?: number;
            receive_item_id?: string;
            reverse_charge_tax_id?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["CreditNoteStorage"][];
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        BillDetails: {
            bill_id?: string;
            bill_number?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            date?: string;
            exchange_rate?: number;
            line_items?: components["schemas"]["LandedCostBillLineItem"][];
            price_precision?: number;
            status?: string;
            total?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        BillLineItem: {
            account_id?: string;
            account_name?: string;
            batches?: components["schemas"]["Batch"][];
            bcy_rate?: number;
            description?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            purchaseorder_item_id?: string;
            quantity?: number;
            rate?: number;
            receive_item_id?: string;
            reverse_charge_tax_amount?: number;
            reverse_charge_tax_id?: string;
            reverse_charge_tax_name?: string;
            reverse_charge_tax_percentage?: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["BillStorage"][];
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        BillListItem: {
            attachment_name?: string;
            balance?: number;
            bill_id: string;
            bill_number?: string;
            billing_address?: components["schemas"]["Address"];
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            due_by_days?: number;
            due_date?: string;
            exchange_rate?: number;
            is_item_level_tax_calc?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["BillLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            open_purchaseorders_count?: number;
            payments?: components["schemas"]["BillPayment"][];
            price_precision?: number;
            purchaseorder_id?: string;
            reference_id?: string;
            reference_number?: string;
            status?: string;
            sub_total?: number;
            tax_total?: number;
            taxes?: components["schemas"]["TaxListItem"][];
            terms?: string;
            unused_credits_payable_amount?: number;
            vendor_credits?: components["schemas"]["BillVendorCredit"][];
            vendor_credits_applied?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        BillPayment: {
            amount?: number;
            bill_id?: string;
            bill_payment_id?: string;
            date?: string;
            description?: string;
            exchange_rate?: number;
            is_single_bill_payment?: boolean;
            paid_through_account_id?: string;
            paid_through_account_name?: string;
            payment_id?: string;
            payment_mode?: string;
            payment_number?: string;
            reference_number?: string;
        };
        BillStorage: {
            in_quantity?: number;
            serial_numbers?: string[];
            storage_id?: string;
            storage_in_id?: string;
            storage_name?: string;
        };
        BillUpdate: {
            bill_number?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            destination_of_supply?: string;
            due_date?: string;
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_inclusive_tax?: boolean;
            is_item_level_tax_calc?: boolean;
            is_pre_gst?: boolean;
            is_reverse_charge_applied?: boolean;
            line_items?: components["schemas"]["BillUpdateLineItem"][];
            location_id?: string;
            notes?: string;
            purchaseorder_id?: string;
            reference_number?: string;
            source_of_supply?: string;
            tax_treatment?: string;
            terms?: string;
            vendor_id?: string;
        };
        BillUpdateLineItem: {
            account_id?: string;
            account_name?: string;
            batches?: components["schemas"]["CreditNoteBatch"][];
            bcy_rate?: number;
            description?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            purchaseorder_item_id?: string;
            quantity?: number;
            rate?: number;
            receive_item_id?: string;
            reverse_charge_tax_id?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["TransferOrderStorage"][];
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        BillVendorCredit: {
            amount?: number;
            date?: string;
            vendor_credit_bill_id?: string;
            vendor_credit_id?: string;
            vendor_credit_number?: number;
        };
        BillingAddress: {
            address?: string;
            attention?: string;
            city?: string;
            country?: string;
            state?: string;
            street2?: string;
            zip?: string;
        };
        BulkLandedCostBillAllocation: {
            bill_id?: string;
            cost_allocations?: components["schemas"]["BulkLandedCostBillAllocationCostAllocation"][];
            vendor_id?: string;
        };
        BulkLandedCostBillAllocationCostAllocation: {
            allocated_amount?: number;
            bill_item_id?: string;
        };
        CcMail: {
            email?: string;
            user_name?: string;
        };
        Comment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            retainerinvoice_id?: string;
            time?: string;
        };
        CommentCreate: {
            description: string;
        };
        CommentInput: {
            description?: string;
        };
        CommunicationPreference: {
            is_email_enabled?: boolean;
            is_sms_enabled?: boolean;
            is_whatsapp_enabled?: boolean;
        };
        CompositeItem: {
            account_id?: string;
            account_name?: string;
            actual_available_stock?: number;
            alias_name?: string;
            assembly_type?: string;
            asset_value?: number;
            available_for_sale_stock?: number;
            available_stock?: number;
            brand?: string;
            can_be_purchased?: boolean;
            can_be_sold?: boolean;
            category_id?: string;
            category_name?: string;
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            committed_stock?: number;
            composite_item_id: string;
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            description?: string;
            ean?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            initial_stock?: number;
            initial_stock_rate?: number;
            inventory_account_id?: string;
            inventory_account_name?: string;
            is_combo_product?: boolean;
            is_linked_with_zohocrm?: boolean;
            is_returnable?: boolean;
            is_taxable?: boolean;
            isbn?: string;
            item_tax_preferences?: components["schemas"]["ItemTaxPreference"][];
            item_type?: string;
            label_rate?: number;
            last_modified_time?: string;
            manufacturer?: string;
            mapped_items?: components["schemas"]["CompositeItemMappedItem"][];
            maximum_order_quantity?: number;
            minimum_order_quantity?: number;
            name?: string;
            package_details?: components["schemas"]["PackageDetails"];
            part_number?: string;
            pricebook_rate?: number;
            product_type?: string;
            purchase_account_id?: string;
            purchase_account_name?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sales_rate?: number;
            sku?: string;
            source?: string;
            status?: string;
            stock_on_hand?: number;
            tags?: components["schemas"]["Tag"][];
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            track_batch_number?: boolean;
            track_inventory?: boolean;
            track_serial_number?: boolean;
            unit?: string;
            upc?: string;
            vendor_id?: string;
            vendor_name?: string;
        };
        CompositeItemCreate: {
            account_id?: string;
            alias_name?: string;
            brand?: string;
            can_be_purchased?: boolean;
            can_be_sold?: boolean;
            category_id?: string;
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            description?: string;
            ean?: string;
            hsn_or_sac?: string;
            initial_stock?: number;
            initial_stock_rate?: number;
            inventory_account_id?: string;
            is_combo_product?: boolean;
            is_returnable?: boolean;
            is_taxable?: boolean;
            isbn?: string;
            item_tax_preferences?: components["schemas"]["ItemTaxPreference"][];
            item_type: string;
            label_rate?: number;
            manufacturer?: string;
            mapped_items: components["schemas"]["CompositeItemCreateMappedItem"][];
            maximum_order_quantity?: number;
            minimum_order_quantity?: number;
            name: string;
            package_details?: components["schemas"]["CompositeItemPackageDetails"];
            part_number?: string;
            product_type: string;
            purchase_account_id?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate: number;
            reorder_level?: number;
            sku: string;
            tags?: components["schemas"]["TagInput"][];
            tax_exemption_id?: string;
            tax_id?: string;
            track_batch_number?: boolean;
            track_serial_number?: boolean;
            unit?: string;
            upc?: string;
            vendor_id?: string;
        };
        CompositeItemCreateMappedItem: {
            item_id: string;
            item_order?: number;
            line_item_id?: string;
            quantity?: number;
        };
        CompositeItemDefaultStorageLocationMapping: {
            location_id?: string;
            storage_id?: string;
        };
        CompositeItemListItem: {
            account_id?: string;
            account_name?: string;
            actual_available_stock?: number;
            available_stock?: number;
            brand?: string;
            category_id?: string;
            category_name?: string;
            combo_type?: string;
            composite_item_id: string;
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            description?: string;
            ean?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            is_combo_product?: boolean;
            is_taxable?: boolean;
            isbn?: string;
            item_type?: string;
            last_modified_time?: string;
            manufacturer?: string;
            name?: string;
            part_number?: string;
            product_type?: string;
            purchase_account_id?: string;
            purchase_account_name?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sku?: string;
            source?: string;
            status?: string;
            stock_on_hand?: number;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            unit?: string;
            upc?: string;
        };
        CompositeItemMappedItem: {
            actual_available_stock?: number;
            available_stock?: number;
            description?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            is_combo_product?: boolean;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            name?: string;
            purchase_description?: string;
            purchase_rate?: number;
            quantity?: number;
            rate?: number;
            sku?: string;
            stock_on_hand?: number;
            unit?: string;
        };
        CompositeItemPackageDetails: {
            /** @enum {string} */
            dimension_unit?: "cm" | "in";
            height?: number;
            length?: number;
            weight?: number;
            /** @enum {string} */
            weight_unit?: "kg" | "g" | "lb" | "oz";
            width?: number;
        };
        CompositeItemUpdate: {
            account_id?: string;
            account_name?: string;
            actual_available_stock?: number;
            asset_value?: number;
            available_stock?: number;
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            composite_item_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            description?: string;
            ean?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            initial_stock?: number;
            initial_stock_rate?: number;
            inventory_account_id?: string;
            inventory_account_name?: string;
            is_combo_product?: boolean;
            isbn?: string;
            item_tax_preferences?: components["schemas"]["ItemTaxPreference"][];
            item_type?: string;
            mapped_items?: components["schemas"]["CompositeItemMappedItem"][];
            name?: string;
            part_number?: string;
            pricebook_rate?: number;
            product_type?: string;
            purchase_account_id?: string;
            purchase_account_name?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sku?: string;
            source?: string;
            status?: string;
            stock_on_hand?: number;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            unit?: string;
            upc?: string;
            vendor_id?: string;
            vendor_name?: string;
        };
        Contact: {
            billing_address?: components["schemas"]["Address"];
            company_name?: string;
            contact_id: string;
            contact_name?: string;
            contact_persons?: components["schemas"]["ContactPersonDetails"][];
            /** @enum {string} */
            contact_type?: "customer" | "vendor";
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            default_templates?: components["schemas"]["DefaultTemplate"];
            facebook?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            has_transaction?: boolean;
            is_linked_with_zohocrm?: boolean;
            is_taxable?: boolean;
            is_tds_registered?: boolean;
            /** @enum {string} */
            language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "sv" | "zh";
            last_modified_time?: string;
            legal_name?: string;
            location_id?: string;
            location_name?: string;
            notes?: string;
            opening_balances?: components["schemas"]["OpeningBalance"][];
            outstanding_receivable_amount?: number;
            outstanding_receivable_amount_bcy?: number;
            payment_reminder_enabled?: boolean;
            payment_terms?: number;
            payment_terms_label?: string;
            place_of_contact?: string;
            primary_contact_id?: string;
            shipping_address?: components["schemas"]["Address"];
            status?: string;
            tax_authority_id?: string;
            tax_authority_name?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            /** @enum {string} */
            tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform";
            /** @enum {string} */
            tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico";
            twitter?: string;
            unused_credits_receivable_amount?: number;
            unused_credits_receivable_amount_bcy?: number;
            /** @enum {string} */
            vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu";
            website?: string;
        };
        ContactAddress: {
            address?: string;
            address_id?: string;
            attention?: string;
            city?: string;
            country?: string;
            country_code?: string;
            fax?: string;
            phone?: string;
            state?: string;
            state_code?: string;
            street2?: string;
            zip?: string;
        };
        ContactComment: {
            comment_id?: string;
            commented_by?: string;
            commented_by_id?: string;
            contact_id?: string;
            contact_name?: string;
            date?: string;
            date_description?: string;
            description?: string;
            is_entity_deleted?: boolean;
            operation_type?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
        };
        ContactCommunicationPreference: {
            is_sms_enabled?: boolean;
            is_whatsapp_enabled?: boolean;
        };
        ContactContactPerson: {
            contact_person_id?: string;
        };
        ContactCreate: {
            avatax_exempt_no?: string;
            avatax_use_code?: string;
            billing_address?: components["schemas"]["BillingAddress"];
            company_name?: string;
            contact_name: string;
            contact_persons?: components["schemas"]["ContactPersonDetails"][];
            /** @enum {string} */
            contact_type?: "customer" | "vendor";
            country_code?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            default_templates?: components["schemas"]["DefaultTemplate"];
            facebook?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_taxable?: boolean;
            is_tds_registered?: boolean;
            /** @enum {string} */
            language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "sv" | "zh";
            legal_name?: string;
            notes?: string;
            opening_balances?: components["schemas"]["OpeningBalance"][];
            payment_terms?: number;
            place_of_contact?: string;
            shipping_address?: components["schemas"]["BillingAddress"];
            tax_authority_id?: string;
            tax_authority_name?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_reg_no?: string;
            /** @enum {string} */
            tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform";
            /** @enum {string} */
            tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico";
            twitter?: string;
            vat_reg_no?: string;
            /** @enum {string} */
            vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu";
            website?: string;
        };
        ContactEmail: {
            body: string;
            subject: string;
            to_mail_ids: string[];
        };
        ContactEmailStatement: {
            body: string;
            cc_mail_ids?: string[];
            send_from_org_email_id?: boolean;
            subject: string;
            to_mail_ids: string[];
        };
        ContactListItem: {
            company_name?: string;
            contact_id: string;
            contact_name?: string;
            /** @enum {string} */
            contact_type?: "customer" | "vendor";
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            email?: string;
            first_name?: string;
            last_modified_time?: string;
            last_name?: string;
            mobile?: string;
            outstanding_receivable_amount?: number;
            payment_terms?: number;
            payment_terms_label?: string;
            phone?: string;
            status?: string;
            unused_credits_receivable_amount?: number;
        };
        ContactPerson: {
            communication_preference?: components["schemas"]["ContactCommunicationPreference"];
            contact_id?: string;
            contact_person_id: string;
            department?: string;
            designation?: string;
            email?: string;
            first_name?: string;
            is_added_in_portal?: boolean;
            is_primary_contact?: boolean;
            last_name?: string;
            mobile?: string;
            phone?: string;
            salutation?: string;
            skype?: string;
        };
        ContactPersonAssociation: {
            communication_preference?: components["schemas"]["CommunicationPreference"];
            contact_person_email?: string;
            contact_person_id?: string;
            contact_person_name?: string;
            first_name?: string;
            last_name?: string;
            mobile?: string;
            phone?: string;
        };
        ContactPersonAssociationInput: {
            communication_preference?: components["schemas"]["CommunicationPreference"];
            contact_person_id?: string;
        };
        ContactPersonCreate: {
            communication_preference?: components["schemas"]["ContactCommunicationPreference"];
            contact_id?: string;
            department?: string;
            designation?: string;
            email?: string;
            enable_portal?: boolean;
            first_name: string;
            last_name?: string;
            mobile?: string;
            phone?: string;
            salutation?: string;
            skype?: string;
        };
        ContactPersonDetails: {
            communication_preference?: components["schemas"]["ContactCommunicationPreference"];
            email?: string;
            first_name?: string;
            is_primary_contact?: boolean;
            last_name?: string;
            mobile?: string;
            phone?: string;
            salutation?: string;
        };
        ContactPersonUpdate: {
            communication_preference?: components["schemas"]["ContactCommunicationPreference"];
            contact_id?: string;
            department?: string;
            designation?: string;
            email?: string;
            enable_portal?: boolean;
            first_name?: string;
            last_name?: string;
            mobile?: string;
            phone?: string;
            salutation?: string;
            skype?: string;
        };
        ContactStatementEmailContent: {
            body?: string;
            contact_id?: string;
            file_name?: string;
            from_emails?: components["schemas"]["FromEmail"][];
            subject?: string;
            to_contacts?: components["schemas"]["ToContact"][];
        };
        ContactUpdate: {
            avatax_exempt_no?: string;
            avatax_use_code?: string;
            billing_address?: components["schemas"]["BillingAddress"];
            company_name?: string;
            contact_name?: string;
            contact_persons?: components["schemas"]["ContactPersonDetails"][];
            /** @enum {string} */
            contact_type?: "customer" | "vendor";
            country_code?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            default_templates?: components["schemas"]["DefaultTemplate"];
            facebook?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_taxable?: boolean;
            is_tds_registered?: boolean;
            /** @enum {string} */
            language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "sv" | "zh";
            legal_name?: string;
            notes?: string;
            opening_balances?: components["schemas"]["OpeningBalance"][];
            payment_terms?: number;
            place_of_contact?: string;
            shipping_address?: components["schemas"]["BillingAddress"];
            tax_authority_id?: string;
            tax_authority_name?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_reg_no?: string;
            /** @enum {string} */
            tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform";
            /** @enum {string} */
            tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico";
            twitter?: string;
            vat_reg_no?: string;
            /** @enum {string} */
            vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu";
            website?: string;
        };
        CreditNote: {
            balance?: number;
            billing_address?: components["schemas"]["Address"];
            /** @enum {string} */
            cfdi_reference_type?: "credit_note" | "debit_note" | "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
            /** @enum {string} */
            cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
            contact_persons_associated?: components["schemas"]["ContactPersonAssociation"][];
            created_time?: string;
            creditnote_id: string;
            creditnote_number?: string;
            currency_code?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            email?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            invoices?: components["schemas"]["CreditNoteInvoice"][];
            is_pre_gst?: boolean;
            line_items?: components["schemas"]["CreditNoteLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            place_of_supply?: string;
            reference_number?: string;
            shipping_address?: components["schemas"]["Address"];
            status?: string;
            tax_treatment?: string;
            taxes?: components["schemas"]["TaxListItem"][];
            template_id?: string;
            template_name?: string;
            terms?: string;
            total?: number;
            updated_time?: string;
            vat_reg_no?: string;
            vat_treatment?: string;
        };
        CreditNoteApplyToInvoices: {
            amount_applied: number;
            invoice_id: string;
            invoices?: components["schemas"]["CreditNoteApplyToInvoicesInvoice"][];
        };
        CreditNoteApplyToInvoicesInvoice: {
            amount_applied?: number;
            invoice_id?: string;
        };
        CreditNoteBatch: {
            batch_id?: string;
            batch_in_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity: number;
            manufacturer_date?: string;
            storages?: components["schemas"]["PurchaseReceiveStorage"][];
        };
        CreditNoteComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            creditnote_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            operation_type?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
        };
        CreditNoteCreate: {
            avatax_exempt_no?: string;
            avatax_tax_code?: string;
            avatax_use_code?: string;
            /** @enum {string} */
            cfdi_reference_type?: "credit_note" | "debit_note" | "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
            /** @enum {string} */
            cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            creditnote_number: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id: string;
            date: string;
            exchange_rate?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            ignore_auto_number_generation?: boolean;
            is_draft?: boolean;
            is_inclusive_tax?: boolean;
            line_items: components["schemas"]["CreditNoteCreateLineItem"][];
            location_id?: string;
            notes?: string;
            place_of_supply?: string;
            reference_number?: string;
            tax_authority_id?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_treatment?: string;
            template_id?: string;
            terms?: string;
            vat_treatment?: string;
        };
        CreditNoteCreateLineItem: {
            account_id?: string;
            account_name?: string;
            batches?: components["schemas"]["BillBatch"][];
            code?: string;
            description?: string;
            invoice_id?: string;
            invoice_item_id?: string;
            is_item_shipped?: boolean;
            is_returned_to_stock?: boolean;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["CreditNoteCreateLineItemMappedItem"][];
            name?: string;
            product_type?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            sat_item_key_code?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["CreditNoteStorage"][];
            tax_id?: string;
            tds_tax_id?: string;
            type?: number;
            unitkey_code?: string;
        };
        CreditNoteCreateLineItemMappedItem: {
            description?: string;
            invoice_item_id?: string;
            item_id?: string;
            item_order?: number;
            location_id?: string;
            mapped_items?: components["schemas"]["CreditNoteCreateLineItemMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        CreditNoteCreateLineItemMappedItemMappedItem: {
            description?: string;
            invoice_item_id?: string;
            item_id?: string;
            item_order?: number;
            location_id?: string;
            name?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        CreditNoteCreateRefund: {
            amount?: number;
            date?: string;
            description?: string;
            exchange_rate?: string;
            from_account_id?: string;
            reference_number?: string;
            refund_mode?: string;
        };
        CreditNoteEmail: {
            body: string;
            cc_mail_ids?: string[];
            subject: string;
            to_mail_ids: string[];
        };
        CreditNoteEmailContent: {
            body?: string;
            customer_id?: string;
            emailtemplates?: components["schemas"]["EmailTemplateReference"][];
            error_list?: string[];
            file_name?: string;
            from_emails?: components["schemas"]["FromEmail"][];
            subject?: string;
            to_contacts?: components["schemas"]["ToContact"][];
        };
        CreditNoteInvoice: {
            amount?: number;
            invoice_id?: string;
            invoice_number?: string;
        };
        CreditNoteLineItem: {
            account_id?: string;
            account_name?: string;
            avatax_tax_code?: string;
            avatax_use_code?: string;
            batches?: components["schemas"]["Batch"][];
            code?: string;
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            discount?: number;
            hsn_or_sac?: string;
            invoice_id?: string;
            invoice_item_id?: string;
            is_combo_product?: boolean;
            is_item_shipped?: boolean;
            is_returned_to_stock?: boolean;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            mapped_items?: components["schemas"]["CreditNoteMappedItem"][];
            name?: string;
            product_type?: string;
            quantity?: number;
            rate?: number;
            salesreturn_item_id?: string;
            sat_item_key_code?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["BillStorage"][];
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tds_tax_id?: string;
            type?: number;
            unit?: string;
            unitkey_code?: string;
        };
        CreditNoteListItem: {
            balance?: number;
            created_time?: string;
            creditnote_id: string;
            creditnote_number?: string;
            currency_code?: string;
            currency_id?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            is_emailed?: boolean;
            last_modified_time?: string;
            reference_number?: string;
            status?: string;
            total?: number;
        };
        CreditNoteMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            invoice_item_id?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            mapped_items?: components["schemas"]["CreditNoteMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        CreditNoteMappedItemInput: {
            description?: string;
            invoice_item_id?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["CreditNoteMappedItemInputMappedItem"][];
            name?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        CreditNoteMappedItemInputMappedItem: {
            description?: string;
            invoice_item_id?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        CreditNoteMappedItemMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            invoice_item_id?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        CreditNoteRefund: {
            amount?: number;
            creditnote_id?: string;
            creditnote_refund_id?: string;
            customer_name?: string;
            date?: string;
            description?: string;
            reference_number?: string;
            refund_mode?: string;
        };
        CreditNoteRefundListItem: {
            amount_bcy?: number;
            amount_fcy?: number;
            creditnote_id?: string;
            creditnote_number?: string;
            creditnote_refund_id?: string;
            customer_name?: string;
            date?: string;
            description?: string;
            reference_number?: string;
            refund_mode?: string;
        };
        CreditNoteStorage: {
            in_quantity: number;
            serial_numbers?: string[];
            storage_id: string;
        };
        CreditNoteUpdate: {
            account_id?: string;
            avatax_exempt_no?: string;
            avatax_tax_code?: string;
            avatax_use_code?: string;
            /** @enum {string} */
            cfdi_reference_type?: "credit_note" | "debit_note" | "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
            /** @enum {string} */
            cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            creditnote_number?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id?: string;
            date?: string;
            description?: string;
            exchange_rate?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            ignore_auto_number_generation?: boolean;
            is_draft?: boolean;
            is_inclusive_tax?: boolean;
            item_id?: string;
            line_items?: components["schemas"]["CreditNoteUpdateLineItem"][];
            location_id?: string;
            name?: string;
            notes?: string;
            place_of_supply?: string;
            quantity?: number;
            rate?: number;
            reference_number?: string;
            tax_authority_id?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_treatment?: string;
            template_id?: string;
            terms?: string;
            unit?: string;
            vat_treatment?: string;
        };
        CreditNoteUpdateLineItem: {
            account_id?: string;
            account_name?: string;
            batches?: components["schemas"]["CreditNoteBatch"][];
            code?: string;
            description?: string;
            invoice_id?: string;
            invoice_item_id?: string;
            is_item_shipped?: boolean;
            is_returned_to_stock?: boolean;
            item_id?: string;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            mapped_items?: components["schemas"]["CreditNoteMappedItemInput"][];
            name?: string;
            product_type?: string;
            quantity?: number;
            salesreturn_item_id?: string;
            sat_item_key_code?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["TransferOrderStorage"][];
            tax_id?: string;
            tds_tax_id?: string;
            type?: number;
            unitkey_code?: string;
        };
        CreditedBill: {
            bill_id?: string;
            bill_number?: string;
            date?: string;
            vendor_credit_bill_id: string;
            vendor_credit_id?: string;
        };
        CreditedInvoice: {
            credited_amount?: number;
            creditnote_id?: string;
            creditnote_invoice_id: string;
            creditnote_number?: string;
            date?: string;
            invoice_id?: string;
            invoice_number?: string;
        };
        Criteria: {
            criteria_id?: string;
            options?: string[];
            tag_id?: string;
            type?: string;
        };
        CriteriaOption: {
            options?: string[];
            tag_id?: string;
            type?: string;
        };
        CriteriaTag: {
            tag_id?: string;
            type?: string;
        };
        Currency: {
            currency_code?: string;
            currency_format?: string;
            currency_id: string;
            currency_name?: string;
            currency_symbol?: string;
            is_base_currency?: boolean;
            price_precision?: number;
        };
        CurrencyCreate: {
            currency_code: string;
            currency_format?: string;
            currency_symbol: string;
            price_precision?: number;
        };
        CurrencyListItem: {
            currency_code?: string;
            currency_format?: string;
            currency_id: string;
            currency_name?: string;
            currency_symbol?: string;
            effective_date?: string;
            exchange_rate?: number;
            is_base_currency?: boolean;
            price_precision?: number;
        };
        CurrencyUpdate: {
            currency_code?: string;
            currency_format?: string;
            currency_symbol?: string;
            price_precision?: number;
        };
        CustomField: {
            api_name?: string;
            custom_field_id?: string;
            customfield_id?: string;
            data_type?: string;
            edit_on_portal?: boolean;
            edit_on_store?: boolean;
            index?: number;
            is_active?: boolean;
            is_dependent_field?: boolean;
            label?: string;
            order?: number;
            placeholder?: string;
            search_entity?: string;
            show_in_all_pdf?: boolean;
            show_in_portal?: boolean;
            show_in_store?: boolean;
            show_on_pdf?: boolean;
            value?: string | number | boolean | string[];
            value_formatted?: string;
        };
        CustomFieldInput: {
            api_name?: string;
            customfield_id?: string;
            index?: number;
            label?: string;
            show_on_pdf?: boolean;
            value?: string | number | boolean | string[];
            value_formatted?: string;
        };
        CustomFieldUpdate: {
            customfield_id?: string;
            label?: string;
            value?: string | number | boolean | string[];
        };
        CustomFieldValue: {
            customfield_id?: string;
            value?: string | number | boolean | string[];
        };
        CustomerPayment: {
            account_id?: string;
            account_name?: string;
            amount?: number;
            amount_refunded?: number;
            bank_charges?: number;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            description?: string;
            email?: string;
            exchange_rate?: number;
            invoices?: components["schemas"]["CustomerPaymentInvoice"][];
            last_four_digits?: number;
            location_id?: string;
            location_name?: string;
            payment_id: string;
            payment_mode?: string;
            reference_number?: string;
            status?: string;
            tax_account_id?: string;
            tax_account_name?: string;
            tax_amount_withheld?: number;
            unused_amount?: number;
        };
        CustomerPaymentCreate: {
            account_id?: string;
            amount: number;
            bank_charges?: number;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id: string;
            date?: string;
            description?: string;
            exchange_rate?: number;
            invoices: components["schemas"]["CustomerPaymentInvoiceInput"][];
            location_id?: string;
            payment_form?: string;
            payment_mode: string;
            reference_number?: string;
            tax_account_id?: string;
        };
        CustomerPaymentInvoice: {
            amount_applied?: number;
            balance_amount?: number;
            date?: unknown;
            invoice_amount?: number;
            invoice_id?: string;
            invoice_number?: string;
        };
        CustomerPaymentInvoiceInput: {
            amount_applied: number;
            invoice_id: string;
            tax_amount_withheld?: number;
        };
        CustomerPaymentListItem: {
            account_id?: string;
            account_name?: string;
            amount?: number;
            bcy_amount?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            description?: string;
            invoice_number?: string;
            location_id?: string;
            location_name?: string;
            payment_id: string;
            payment_mode?: string;
            payment_number?: string;
            reference_number?: string;
            unused_amount?: number;
        };
        CustomerPaymentUpdate: {
            account_id?: string;
            amount?: number;
            bank_charges?: number;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id?: string;
            date?: string;
            description?: string;
            exchange_rate?: number;
            invoices?: components["schemas"]["CustomerPaymentInvoiceInput"][];
            location_id?: string;
            payment_form?: string;
            payment_mode?: string;
            reference_number?: string;
            tax_account_id?: string;
        };
        DefaultStorageLocationMapping: {
            location_id?: string;
            storage_id: string;
        };
        DefaultTemplate: {
            creditnote_email_template_id?: string;
            creditnote_email_template_name?: string;
            creditnote_template_id?: string;
            creditnote_template_name?: string;
            estimate_email_template_id?: string;
            estimate_email_template_name?: string;
            estimate_template_id?: string;
            estimate_template_name?: string;
            invoice_email_template_id?: string;
            invoice_email_template_name?: string;
            invoice_template_id?: string;
            invoice_template_name?: string;
        };
        DeliveryChallan: {
            adjustment?: number;
            adjustment_description?: string;
            branch_id?: string;
            branch_name?: string;
            challan_type?: string;
            created_by_id?: string;
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            deliverychallan_id: string;
            deliverychallan_number?: string;
            discount?: number;
            discount_type?: string;
            exchange_rate?: number;
            gst_no?: string;
            gst_treatment?: string;
            has_qty_returned?: boolean;
            is_discount_before_tax?: boolean;
            is_inclusive_tax?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["DeliveryChallanLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            place_of_supply?: string;
            reference_number?: string;
            shipping_address?: components["schemas"]["Address"];
            status?: string;
            sub_total?: number;
            tax_total?: number;
            tax_treatment?: string;
            template_id?: string;
            template_name?: string;
            terms?: string;
            total?: number;
        };
        DeliveryChallanCreate: {
            adjustment?: number;
            adjustment_description?: string;
            branch_id?: string;
            challan_type?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id: string;
            date?: string;
            deliverychallan_number?: string;
            discount?: string;
            discount_type?: string;
            exchange_rate?: number;
            gst_no?: string;
            gst_treatment?: string;
            is_discount_before_tax?: boolean;
            is_inclusive_tax?: boolean;
            line_items?: components["schemas"]["LineItemRequest"][];
            location_id?: string;
            notes?: string;
            place_of_supply?: string;
            pricebook_id?: string;
            reference_number?: string;
            shipping_address_id?: string;
            tax_authority_id?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_treatment?: string;
            template_id?: string;
            terms?: string;
        };
        DeliveryChallanLineItem: {
            bcy_rate?: number;
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            discount?: number;
            hsn_or_sac?: string;
            is_combo_product?: boolean;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            line_item_taxes?: components["schemas"]["LineItemTax"][];
            mapped_items?: components["schemas"]["DeliveryChallanMappedItem"][];
            name?: string;
            quantity?: number;
            quantity_invoiced?: number;
            quantity_returned?: number;
            rate?: number;
            sku?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            unit?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        DeliveryChallanLineItemInput: {
            line_item_id?: string;
            qty_returned?: number;
        };
        DeliveryChallanListItem: {
            bcy_total?: number;
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            deliverychallan_id: string;
            deliverychallan_number?: string;
            has_attachment?: boolean;
            last_modified_time?: string;
            reference_number?: string;
            status?: string;
            total?: number;
        };
        DeliveryChallanMappedItem: {
            /** @enum {string} */
            combo_type?: "kit";
            is_combo_product?: boolean;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            mapped_items?: components["schemas"]["DeliveryChallanMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            quantity_invoiced?: number;
            quantity_returned?: number;
            sku?: string;
            unit?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        DeliveryChallanMappedItemMappedItem: {
            /** @enum {string} */
            combo_type?: "kit";
            is_combo_product?: boolean;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            name?: string;
            quantity?: number;
            quantity_invoiced?: number;
            quantity_returned?: number;
            sku?: string;
            unit?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        DeliveryChallanUpdate: {
            adjustment?: number;
            adjustment_description?: string;
            branch_id?: string;
            challan_type?: string;
            currency_id?: string;
            customer_id?: string;
            date?: string;
            deliverychallan_number?: string;
            discount?: string;
            discount_type?: string;
            exchange_rate?: number;
            gst_no?: string;
            gst_treatment?: string;
            is_discount_before_tax?: boolean;
            is_inclusive_tax?: boolean;
            line_items?: components["schemas"]["LineItemRequestUpdate"][];
            location_id?: string;
            notes?: string;
            place_of_supply?: string;
            pricebook_id?: string;
            reference_number?: string;
            shipping_address_id?: string;
            tax_authority_id?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_treatment?: string;
            template_id?: string;
            terms?: string;
        };
        Dependency: {
            dependency_id?: string;
            dependency_type?: number;
            depends_on_entity_type?: number;
            depends_on_id?: string;
        };
        DependentOption: {
            dependent_option_id?: string;
            dependent_option_name?: string;
            dependent_option_order?: number;
        };
        DependentTag: {
            dependent_id?: string;
            dependent_name?: string;
            dependent_options?: components["schemas"]["DependentOption"][];
            dependent_order?: number;
            dependent_type?: string;
            tag_name?: string;
        };
        Document: {
            attachment_order?: number;
            can_send_in_mail?: boolean;
            can_show_in_portal?: boolean;
            document_id?: string;
            file_name?: string;
            file_size?: number;
            file_size_formatted?: string;
            file_type?: string;
        };
        EmailHistory: {
            date?: string;
            from?: string;
            mailhistory_id?: string;
            subject?: string;
            to_mail_ids?: string[];
        };
        EmailId: {
            email?: string;
            is_selected?: boolean;
        };
        EmailSuccesses: {
            code?: number;
            ids?: string[];
            message?: string;
        };
        EmailTemplateReference: {
            email_template_id?: string;
            name?: string;
            selected?: boolean;
        };
        Envelope: {
            readonly code: number;
            readonly message: string;
        };
        FinishedProductBatch: {
            batch_number: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity: number;
            manufacturer_date?: string;
            storages?: components["schemas"]["AssemblyStorage"][];
        };
        FromEmail: {
            email?: string;
            selected?: boolean;
            user_name?: string;
        };
        GetBatch: {
            batch_number?: string;
            out_quantity?: number;
        };
        GetStorage: {
            out_quantity?: number;
            serial_numbers?: string[];
            storage_id?: string;
            storage_name?: string;
            storage_out_id?: string;
        };
        ImportedTransaction: {
            account_id?: string;
            amount?: number;
            date?: string;
            description?: string;
            imported_transaction_id?: string;
            payee?: string;
            reference_number?: string;
            status?: string;
        };
        InventoryAdjustment: {
            /** @enum {string} */
            adjustment_type?: "quantity";
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            description?: string;
            inventory_adjustment_id: string;
            line_items?: components["schemas"]["InventoryAdjustmentLineItem"][];
            location_id?: string;
            location_name?: string;
            reason?: string;
            reason_id?: string;
            reference_number?: string;
            total?: number;
        };
        InventoryAdjustmentBatch: {
            batch_id?: string;
            batch_in_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity?: number;
            manufacturer_date?: string;
            out_quantity?: number;
            storages?: components["schemas"]["InventoryAdjustmentStorage"][];
        };
        InventoryAdjustmentBatchInput: {
            batch_id: string;
            batch_in_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            in_quantity?: number;
            manufacturer_date?: string;
            out_quantity?: number;
            storages?: components["schemas"]["InventoryAdjustmentBatchInputStorage"][];
        };
        InventoryAdjustmentBatchInputStorage: {
            in_quantity?: number;
            out_quantity?: number;
            storage_id: string;
            storage_in_id?: string;
            storage_out_id?: string;
        };
        InventoryAdjustmentCreate: {
            /** @enum {string} */
            adjustment_type: "quantity";
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date: string;
            description?: string;
            line_items: components["schemas"]["InventoryAdjustmentCreateLineItem"][];
            location_id?: string;
            reason: string;
            reference_number?: string;
        };
        InventoryAdjustmentCreateLineItem: {
            adjustment_account_id?: string;
            adjustment_account_name?: string;
            batches?: components["schemas"]["BatchInput"][];
            description?: string;
            is_combo_product?: boolean;
            item_id: string;
            item_total?: number;
            location_id?: string;
            name?: string;
            quantity_adjusted: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["InventoryAdjustmentCreateLineItemStorage"][];
            unit?: string;
        };
        InventoryAdjustmentCreateLineItemStorage: {
            in_quantity?: number;
            out_quantity?: number;
            serial_numbers?: string[];
            storage_id: string;
        };
        InventoryAdjustmentLineItem: {
            adjustment_account_id?: string;
            adjustment_account_name?: string;
            batches?: components["schemas"]["InventoryAdjustmentBatch"][];
            description?: string;
            is_combo_product?: boolean;
            item_id?: string;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            quantity_adjusted?: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["InventoryAdjustmentLineItemStorage"][];
            unit?: string;
        };
        InventoryAdjustmentLineItemStorage: {
            in_quantity?: number;
            out_quantity?: number;
            serial_numbers?: string[];
            storage_id?: string;
            storage_in_id?: string;
            storage_name?: string;
            storage_out_id?: string;
        };
        InventoryAdjustmentListItem: {
            /** @enum {string} */
            adjustment_type?: "quantity";
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            description?: string;
            inventory_adjustment_id: string;
            reason?: string;
            reason_id?: string;
            reference_number?: string;
            total?: number;
        };
        InventoryAdjustmentStorage: {
            in_quantity?: number;
            out_quantity?: number;
            storage_id?: string;
            storage_in_id?: string;
            storage_name?: string;
            storage_out_id?: string;
        };
        InventoryAdjustmentStorageInput: {
            in_quantity?: number;
            out_quantity?: number;
            serial_numbers?: string[];
            storage_id: string;
            storage_in_id?: string;
            storage_out_id?: string;
        };
        InventoryAdjustmentUpdate: {
            /** @enum {string} */
            adjustment_type?: "quantity";
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            description?: string;
            line_items?: components["schemas"]["InventoryAdjustmentUpdateLineItem"][];
            location_id?: string;
            reason?: string;
            reference_number?: string;
        };
        InventoryAdjustmentUpdateLineItem: {
            adjustment_account_id?: string;
            adjustment_account_name?: string;
            batches?: components["schemas"]["InventoryAdjustmentBatchInput"][];
            description?: string;
            is_combo_product?: boolean;
            item_id: string;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            quantity_adjusted: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["InventoryAdjustmentStorageInput"][];
            unit?: string;
        };
        Invoice: {
            ach_payment_initiated?: boolean;
            adjustment?: number;
            adjustment_description?: string;
            allow_partial_payments?: boolean;
            attachment_name?: string;
            balance?: number;
            billing_address?: components["schemas"]["Address"];
            can_send_in_mail?: boolean;
            /** @enum {string} */
            cfdi_reference_type?: "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
            /** @enum {string} */
            cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
            client_viewed_time?: string;
            contact_persons_associated?: components["schemas"]["ContactPersonAssociation"][];
            created_time?: string;
            credits_applied?: number;
            currency_code?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            discount?: number;
            /** @enum {string} */
            discount_type?: "entity_level" | "item_level";
            due_date?: string;
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            has_attachment?: boolean;
            invoice_id: string;
            invoice_number?: string;
            invoice_url?: string;
            is_discount_before_tax?: boolean;
            is_emailed?: boolean;
            is_inclusive_tax?: boolean;
            is_pre_gst?: boolean;
            is_viewed_by_client?: boolean;
            last_modified_time?: string;
            last_payment_date?: string;
            last_reminder_sent_date?: string;
            line_items?: components["schemas"]["InvoiceLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            payment_expected_date?: string;
            payment_made?: number;
            payment_options?: components["schemas"]["PaymentOption"];
            payment_reminder_enabled?: boolean;
            payment_terms?: number;
            payment_terms_label?: string;
            place_of_supply?: string;
            price_precision?: number;
            recurring_invoice_id?: string;
            reference_invoice_id?: string;
            reference_number?: string;
            reminders_sent?: number;
            salesperson_id?: string;
            salesperson_name?: string;
            shipping_address?: components["schemas"]["Address"];
            shipping_charge?: string;
            /** @enum {string} */
            status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed";
            sub_total?: number;
            tax_amount_withheld?: number;
            tax_total?: number;
            tax_treatment?: string;
            taxes?: components["schemas"]["TaxListItem"][];
            template_id?: string;
            template_name?: string;
            terms?: string;
            total?: number;
            write_off_amount?: number;
        };
        InvoiceAddComment: {
            description?: string;
            payment_expected_date?: string;
            show_comment_to_clients?: boolean;
        };
        InvoiceApplyCredits: {
            apply_creditnotes?: components["schemas"]["ApplyCreditNote"][];
            invoice_payments?: components["schemas"]["InvoicePayment"][];
        };
        InvoiceBatch: {
            batch_id?: string;
            batch_number?: string;
            expiry_date?: string;
            external_batch_number?: string;
            manufacturer_date?: string;
            out_quantity?: number;
            storages?: components["schemas"]["InvoiceBatchStorage"][];
        };
        InvoiceBatchStorage: {
            out_quantity?: number;
            storage_id?: string;
            storage_name?: string;
            storage_out_id?: string;
        };
        InvoiceComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            invoice_id?: string;
            operation_type?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
        };
        InvoiceCreate: {
            adjustment?: number;
            adjustment_description?: string;
            allow_partial_payments?: boolean;
            avatax_exempt_no?: string;
            avatax_use_code?: string;
            billing_address_id?: string;
            /** @enum {string} */
            cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_body?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            custom_subject?: string;
            customer_id: string;
            date?: string;
            discount?: number;
            /** @enum {string} */
            discount_type?: "entity_level" | "item_level";
            due_date?: string;
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            invoice_number?: string;
            invoiced_estimate_id?: string;
            is_discount_before_tax?: boolean;
            is_inclusive_tax?: boolean;
            line_items: components["schemas"]["InvoiceCreateLineItem"][];
            location_id?: string;
            notes?: string;
            payment_options?: components["schemas"]["PaymentOptionInput"];
            payment_terms?: number;
            payment_terms_label?: string;
            place_of_supply?: string;
            project_id?: string;
            reason?: string;
            recurring_invoice_id?: string;
            reference_number?: string;
            salesperson_name?: string;
            shipping_address_id?: string;
            shipping_charge?: string;
            tax_authority_id?: string;
            tax_exemption_id?: string;
            tax_treatment?: string;
            template_id?: string;
            terms?: string;
            vat_treatment?: string;
        };
        InvoiceCreateLineItem: {
            batches?: components["schemas"]["AssemblyBatch"][];
            bcy_rate?: number;
            description?: string;
            discount?: number;
            discount_amount?: number;
            expense_id?: string;
            expense_receipt_name?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["InvoiceCreateLineItemMappedItem"][];
            name?: string;
            project_id?: string;
            quantity?: number;
            rate?: number;
            salesorder_item_id?: string;
            sat_item_key_code?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["PackageStorage"][];
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            time_entry_ids?: string;
            unit?: string;
            unitkey_code?: string;
        };
        InvoiceCreateLineItemMappedItem: {
            description?: string;
            item_id?: string;
            item_order?: number;
            location_id?: string;
            mapped_items?: components["schemas"]["InvoiceCreateLineItemMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            salesorder_item_id?: string;
            warehouse_id?: string;
        };
        InvoiceCreateLineItemMappedItemMappedItem: {
            description?: string;
            item_id?: string;
            item_order?: number;
            location_id?: string;
            name?: string;
            quantity?: number;
            salesorder_item_id?: string;
            warehouse_id?: string;
        };
        InvoiceEmail: {
            body?: string;
            cc_mail_ids?: string[];
            send_from_org_email_id?: boolean;
            subject?: string;
            to_mail_ids: string[];
        };
        InvoiceEmailContent: {
            attach_pdf?: boolean;
            attachment_name?: string;
            bcc_mails?: string[];
            bcc_mails_str?: string;
            body?: string;
            cc_mails_list?: components["schemas"]["CcMail"][];
            cc_mails_str?: string;
            customer_id?: string;
            customer_name?: string;
            deprecated_placeholders_used?: string[];
            documents?: string;
            emailtemplate_documents?: string[];
            emailtemplates?: components["schemas"]["EmailTemplateReference"][];
            entity_id?: string;
            error_list?: string[];
            file_name?: string;
            file_name_without_extension?: string;
            from_address?: string;
            from_email?: string;
            from_emails?: components["schemas"]["InvoiceFromEmail"][];
            gateways_associated?: boolean;
            gateways_configured?: boolean;
            subject?: string;
            to_contacts?: components["schemas"]["ToContact"][];
            to_mails_str?: string;
        };
        InvoiceFromEmail: {
            email?: string;
            is_org_email_id?: boolean;
            organization_contact_id?: string;
            selected?: boolean;
            user_name?: string;
        };
        InvoiceLineItem: {
            batches?: components["schemas"]["InvoiceBatch"][];
            bcy_rate?: number;
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            discount?: number;
            discount_amount?: number;
            expense_id?: string;
            expense_receipt_name?: string;
            hsn_or_sac?: string;
            is_combo_product?: boolean;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            mapped_items?: components["schemas"]["InvoiceMappedItem"][];
            name?: string;
            project_id?: string;
            quantity?: number;
            rate?: number;
            sat_item_key_code?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["GetStorage"][];
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            time_entry_ids?: string;
            unit?: string;
            unitkey_code?: string;
        };
        InvoiceListItem: {
            ach_payment_initiated?: boolean;
            adjustment?: number;
            balance?: string;
            client_viewed_time?: string;
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            documents?: string;
            due_date?: string;
            due_days?: string;
            exchange_rate?: number;
            has_attachment?: boolean;
            invoice_id: string;
            invoice_number?: string;
            is_emailed?: boolean;
            is_viewed_by_client?: boolean;
            last_modified_time?: string;
            last_payment_date?: string;
            last_reminder_sent_date?: string;
            location_id?: string;
            location_name?: string;
            payment_expected_date?: string;
            reference_number?: string;
            reminders_sent?: number;
            salesperson_id?: string;
            salesperson_name?: string;
            schedule_time?: string;
            shipping_charge?: string;
            /** @enum {string} */
            status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed";
            total?: string;
            write_off_amount?: number;
        };
        InvoiceMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["InvoiceMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            warehouse_id?: string;
        };
        InvoiceMappedItemInput: {
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["InvoiceMappedItemInputMappedItem"][];
            name?: string;
            quantity?: number;
            salesorder_item_id?: string;
            warehouse_id?: string;
        };
        InvoiceMappedItemInputMappedItem: {
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            quantity?: number;
            salesorder_item_id?: string;
            warehouse_id?: string;
        };
        InvoiceMappedItemMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            quantity?: number;
            warehouse_id?: string;
        };
        InvoicePayment: {
            amount_applied?: number;
            payment_id?: string;
        };
        InvoiceStorage: {
            out_quantity: number;
            storage_id: string;
        };
        InvoiceUpdate: {
            adjustment?: number;
            adjustment_description?: string;
            allow_partial_payments?: boolean;
            avatax_exempt_no?: string;
            avatax_use_code?: string;
            billing_address_id?: string;
            /** @enum {string} */
            cfdi_reference_type?: "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
            /** @enum {string} */
            cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_body?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            custom_subject?: string;
            customer_id?: string;
            date?: string;
            discount?: number;
            /** @enum {string} */
            discount_type?: "entity_level" | "item_level";
            due_date?: string;
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            invoice_number?: string;
            invoiced_estimate_id?: string;
            is_discount_before_tax?: boolean;
            is_inclusive_tax?: boolean;
            line_items?: components["schemas"]["InvoiceUpdateLineItem"][];
            location_id?: string;
            notes?: string;
            payment_options?: components["schemas"]["PaymentOptionInput"];
            payment_terms?: number;
            payment_terms_label?: string;
            place_of_supply?: string;
            project_id?: string;
            reason?: string;
            recurring_invoice_id?: string;
            reference_invoice_id?: string;
            reference_number?: string;
            salesperson_name?: string;
            shipping_address_id?: string;
            shipping_charge?: string;
            tax_authority_id?: string;
            tax_exemption_id?: string;
            tax_treatment?: string;
            template_id?: string;
            terms?: string;
            vat_treatment?: string;
        };
        InvoiceUpdateComment: {
            description?: string;
            show_comment_to_clients?: boolean;
        };
        InvoiceUpdateLineItem: {
            batches?: components["schemas"]["PackageBatch"][];
            bcy_rate?: number;
            description?: string;
            discount?: number;
            discount_amount?: number;
            expense_id?: string;
            expense_receipt_name?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["InvoiceMappedItemInput"][];
            name?: string;
            project_id?: string;
            quantity?: number;
            rate?: number;
            sat_item_key_code?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["UpdateStorage"][];
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            time_entry_ids?: string;
            unit?: string;
            unitkey_code?: string;
        };
        InvoiceUpdatedComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            invoice_id?: string;
            time?: string;
        };
        Item: {
            account_name?: string;
            actual_available_stock?: number | string;
            attribute_id1?: string;
            attribute_name1?: string;
            attribute_option_id1?: string;
            attribute_option_name1?: string;
            available_stock?: number | string;
            can_be_purchased?: boolean;
            can_be_sold?: boolean;
            custom_fields?: components["schemas"]["CustomField"][];
            default_purchase_unit_conversion_id?: string;
            default_sales_unit_conversion_id?: string;
            description?: string;
            documents?: string[];
            ean?: number;
            group_id?: string;
            group_name?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            inventory_account_id?: string;
            is_taxable?: boolean;
            isbn?: string;
            item_id: string;
            item_tax_preferences?: components["schemas"]["ItemTaxPreference"][];
            item_type?: string;
            locations?: components["schemas"]["ItemLocation"][];
            name?: string;
            part_number?: string;
            pricebook_rate?: number;
            product_type?: string;
            purchase_account_id?: string;
            purchase_account_name?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sat_item_key_code?: string;
            sku?: string;
            source?: string;
            status?: string;
            stock_on_hand?: number | string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            track_inventory?: boolean;
            unit?: string;
            unit_group_id?: string;
            unit_group_name?: string;
            unit_id?: string;
            unitkey_code?: string;
            upc?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        ItemAddToGroup: {
            attribute_name1?: string;
            attribute_name2?: string;
            attribute_name3?: string;
            group_id?: string;
            group_name?: string;
            items?: components["schemas"]["ItemAddToGroupItem"][];
            unit?: string;
        };
        ItemAddToGroupItem: {
            attribute_option_data1?: string;
            attribute_option_data2?: string;
            attribute_option_data3?: string;
            attribute_option_name1?: string;
            attribute_option_name2?: string;
            attribute_option_name3?: string;
            item_id?: string;
            name?: string;
            sku?: string;
        };
        ItemCreate: {
            attribute_name1?: string;
            attribute_option_name1?: string;
            can_be_purchased?: boolean;
            can_be_sold?: boolean;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            default_purchase_unit_conversion_id?: string;
            default_sales_unit_conversion_id?: string;
            description?: string;
            documents?: string[];
            ean?: number;
            group_id?: string;
            group_name?: string;
            hsn_or_sac?: string;
            inventory_account_id?: string;
            is_taxable?: boolean;
            isbn?: string;
            item_tax_preferences?: components["schemas"]["ItemTaxPreference"][];
            item_type?: string;
            locations?: components["schemas"]["Location"][];
            name: string;
            part_number?: string;
            product_type?: string;
            purchase_account_id?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sat_item_key_code?: string;
            sku?: string;
            tax_id?: string;
            track_inventory?: boolean;
            unit?: string;
            unit_group_id?: string;
            unit_id?: string;
            unitkey_code?: string;
            upc?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        ItemDeliveryChallan: {
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            deliverychallan_id?: string;
            deliverychallan_number?: string;
            item_price?: number;
            item_quantity?: number;
            item_total_price?: number;
            status?: string;
            unit?: string;
        };
        ItemDetailsListItem: {
            account_name?: string;
            actual_available_stock?: number | string;
            attribute_id1?: string;
            attribute_name1?: string;
            attribute_option_id1?: string;
            attribute_option_name1?: string;
            available_stock?: number | string;
            custom_fields?: components["schemas"]["CustomField"][];
            description?: string;
            ean?: number;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            inventory_account_id?: string;
            is_taxable?: boolean;
            isbn?: string;
            item_id?: string;
            item_tax_preferences?: components["schemas"]["ItemTaxPreference"][];
            item_type?: string;
            locations?: components["schemas"]["ItemLocation"][];
            name?: string;
            part_number?: string;
            pricebook_rate?: number;
            product_type?: string;
            purchase_account_id?: string;
            purchase_account_name?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sku?: string;
            status?: string;
            stock_on_hand?: number | string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            unit?: string;
            upc?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        ItemDocument: {
            attachment_order?: number;
            can_send_in_mail?: boolean;
            document_id?: string;
            file_name?: string;
            file_size?: number;
            file_size_formatted?: string;
            file_type?: string;
            order?: number;
        };
        ItemGroup: {
            attribute_id1?: string;
            attribute_name1?: string;
            attributes?: components["schemas"]["ItemGroupAttribute"];
            brand?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            description?: string;
            documents?: string[];
            group_id?: string;
            group_name?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            is_taxable?: boolean;
            items?: components["schemas"]["ItemGroupItem"];
            manufacturer?: string;
            options?: components["schemas"]["ItemGroupOption"];
            source?: string;
            status?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            unit?: string;
        };
        ItemGroupAttribute: {
            id?: string;
            name?: string;
            options?: components["schemas"]["ItemGroupOption"];
        };
        ItemGroupAttributeInput: {
            id?: string;
            name?: string;
            options?: components["schemas"]["ItemGroupOption"][];
        };
        ItemGroupCreate: {
            attribute_name1?: string;
            attributes?: components["schemas"]["ItemGroupAttributeInput"][];
            brand?: string;
            description?: string;
            group_name: string;
            items?: components["schemas"]["ItemGroupCreateItemGroupItem"][];
            manufacturer?: string;
            tax_id?: string;
            unit: string;
        };
        ItemGroupCreateItemGroupItem: {
            attribute_option_name1?: number;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            ean?: number;
            initial_stock?: number;
            initial_stock_rate?: number;
            isbn?: string;
            name: string;
            part_number?: string;
            purchase_rate: number;
            rate: number;
            reorder_level?: number;
            sku?: string;
            upc?: number;
            vendor_id?: string;
        };
        ItemGroupItem: {
            actual_available_stock?: number;
            attribute_option_id1?: string;
            attribute_option_name1?: number;
            available_stock?: number;
            ean?: number;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            initial_stock?: number;
            initial_stock_rate?: number;
            isbn?: string;
            item_id?: string;
            name?: string;
            part_number?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sku?: string;
            status?: string;
            stock_on_hand?: number;
            upc?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        ItemGroupListItem: {
            attribute_id1?: string;
            attribute_name1?: string;
            brand?: string;
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            description?: string;
            group_id: string;
            group_name?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            is_taxable?: boolean;
            items?: components["schemas"]["ItemGroupItem"];
            last_modified_time?: string;
            manufacturer?: string;
            product_type?: string;
            source?: string;
            status?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            unit?: string;
        };
        ItemGroupOption: {
            id?: string;
            name?: string;
        };
        ItemGroupUpdate: {
            attribute_name1?: string;
            brand?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            description?: string;
            group_name?: string;
            manufacturer?: string;
            name?: string;
            purchase_rate?: number;
            rate?: number;
            sku?: string;
            tax_id?: string;
            unit?: string;
        };
        ItemInvoice: {
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            invoice_id?: string;
            invoice_number?: string;
            item_price?: number;
            item_quantity?: number;
            item_total_price?: number;
            status?: string;
            unit?: string;
        };
        ItemListItem: {
            actual_available_stock?: number | string;
            attribute_id1?: string;
            attribute_name1?: string;
            attribute_option_id1?: string;
            attribute_option_name1?: string;
            available_stock?: number | string;
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            description?: string;
            ean?: number;
            group_id?: string;
            group_name?: string;
            hsn_or_sac?: string;
            image_name?: string;
            image_type?: string;
            is_combo_product?: boolean;
            is_linked_with_zohocrm?: boolean;
            is_taxable?: boolean;
            isbn?: string;
            item_id: string;
            item_type?: string;
            last_modified_time?: string;
            locations?: components["schemas"]["ItemLocation"][];
            name?: string;
            part_number?: string;
            product_type?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sat_item_key_code?: string;
            sku?: string;
            source?: string;
            status?: string;
            stock_on_hand?: number | string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            unitkey_code?: string;
            upc?: number;
        };
        ItemLocation: {
            is_primary?: boolean;
            location_actual_available_stock?: string;
            location_available_stock?: string;
            location_id?: string;
            location_name?: string;
            location_stock_on_hand?: string;
            status?: string;
        };
        ItemMoveOrder: {
            date?: string;
            item_quantity?: number;
            location_id?: string;
            location_name?: string;
            moveorder_id?: string;
            moveorder_number?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        ItemMoveToGroup: {
            attribute_name1?: string;
            attribute_name2?: string;
            attribute_name3?: string;
            attribute_option_name1?: string;
            attribute_option_name2?: string;
            attribute_option_name3?: string;
            group_id?: string;
        };
        ItemPurchaseOrder: {
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            date?: string;
            item_price?: number;
            item_quantity?: number;
            item_total_price?: number;
            purchaseorder_id?: string;
            purchaseorder_number?: string;
            status?: string;
            unit?: string;
            vendor_id?: string;
            vendor_name?: string;
        };
        ItemPutaway: {
            date?: string;
            item_quantity?: number;
            location_id?: string;
            location_name?: string;
            putaway_id?: string;
            putaway_number?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        ItemReplenishmentConfiguration: {
            item_id?: string;
            locations?: components["schemas"]["LocationListItem"][];
            name?: string;
            sku?: string;
            vendor_id?: string;
            vendor_name?: string;
        };
        ItemSalesOrder: {
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            item_price?: number;
            item_quantity?: number;
            item_total_price?: number;
            order_status?: string;
            sales_channel?: string;
            salesorder_id?: string;
            salesorder_number?: string;
            unit?: string;
        };
        ItemTaxPreference: {
            tax_id?: string;
            tax_specification?: string;
        };
        ItemUpdate: {
            account_name?: string;
            attribute_id1?: string;
            attribute_name1?: string;
            attribute_option_id1?: string;
            attribute_option_name1?: string;
            can_be_purchased?: boolean;
            can_be_sold?: boolean;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            default_purchase_unit_conversion_id?: string;
            default_sales_unit_conversion_id?: string;
            description?: string;
            ean?: number;
            group_id?: string;
            group_name?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            inventory_account_id?: string;
            is_taxable?: boolean;
            isbn?: string;
            item_tax_preferences?: components["schemas"]["ItemTaxPreference"][];
            item_type?: string;
            locations?: components["schemas"]["Location"][];
            name?: string;
            part_number?: string;
            pricebook_rate?: number;
            product_type?: string;
            purchase_account_id?: string;
            purchase_account_name?: string;
            purchase_description?: string;
            purchase_rate?: number;
            rate?: number;
            reorder_level?: number;
            sat_item_key_code?: string;
            sku?: string;
            source?: string;
            status?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            track_inventory?: boolean;
            unit?: string;
            unit_group_id?: string;
            unit_id?: string;
            unitkey_code?: string;
            upc?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        ItemUpdateStorageLocations: {
            location_id?: string;
            storage_locations_product_mapping?: components["schemas"]["StorageLocationsProductMapping"][];
        };
        ItemValidateAndMapSerialNumbers: {
            entity_id?: string;
            entity_type?: string;
            location_id?: string;
            serial_numbers?: string[];
            warehouse_id?: string;
        };
        LandedCost: {
            account_id?: string;
            account_name?: string;
            /** @enum {string} */
            allocation_method?: "quantity" | "amount" | "dimension" | "weight";
            amount?: number;
            bill_id?: string;
            bill_number?: string;
            cost_allocations?: components["schemas"]["LandedCostCostAllocation"][];
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            description?: string;
            landed_cost_id: string;
            price_precision?: number;
            reference_entity_id?: string;
            reference_entity_number?: string;
            /** @enum {string} */
            reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice";
            reference_item_id?: string;
            vendor_id?: string;
            vendor_name?: string;
        };
        LandedCostBillLineItem: {
            bill_id?: string;
            bill_item_id?: string;
            description?: string;
            item_id?: string;
            item_total?: number;
            name?: string;
            package_details?: components["schemas"]["PackageDetails"];
            quantity?: number;
            sku?: string;
            unit?: string;
        };
        LandedCostCostAllocation: {
            allocated_amount?: number;
            bill_id?: string;
            bill_item_id?: string;
            description?: string;
            item_total?: number;
            label_rate?: number;
            name?: string;
            package_details?: components["schemas"]["PackageDetails"];
            quantity?: number;
            rate?: number;
            sales_rate?: number;
        };
        LandedCostCostAllocationInput: {
            allocated_amount?: number;
            bill_item_id?: string;
            label_rate?: number;
            sales_rate?: number;
        };
        LandedCostCreate: {
            account_id?: string;
            /** @enum {string} */
            allocation_method?: "quantity" | "amount" | "dimension" | "weight";
            cost_allocations: components["schemas"]["LandedCostCostAllocationInput"][];
            description?: string;
            reference_entity_id?: string;
            /** @enum {string} */
            reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice";
            reference_item_id?: string;
            vendor_id?: string;
        };
        LandedCostCreateMany: {
            account_id?: string;
            /** @enum {string} */
            allocation_method?: "quantity" | "amount" | "dimension" | "weight";
            bills?: components["schemas"]["BulkLandedCostBillAllocation"][];
            description?: string;
            reference_entity_id?: string;
            /** @enum {string} */
            reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice";
            reference_item_id?: string;
        };
        LandedCostUpdate: {
            account_id?: string;
            /** @enum {string} */
            allocation_method?: "quantity" | "amount" | "dimension" | "weight";
            cost_allocations?: components["schemas"]["LandedCostCostAllocationInput"][];
            description?: string;
            reference_entity_id?: string;
            /** @enum {string} */
            reference_entity_type?: "bill" | "bill_of_entry" | "self_billed_invoice";
            reference_item_id?: string;
            vendor_id?: string;
        };
        LineItemInput: {
            batches?: components["schemas"]["LineItemInputBatch"][];
            line_item_id?: string;
            serial_numbers?: string[];
        };
        LineItemInputBatch: {
            batch_id?: string;
            out_quantity?: number;
        };
        LineItemRequest: {
            description?: string;
            discount?: string;
            hsn_or_sac?: string;
            item_id?: string;
            item_order?: number;
            location_id?: string;
            mapped_items?: components["schemas"]["LineItemRequestMappedItem"][][];
            name?: string;
            pricebook_id?: string;
            quantity?: number;
            rate?: number;
            sku?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        LineItemRequestMappedItem: {
            item_id?: string;
            item_order?: number;
            location_id?: string;
            mapped_items?: components["schemas"]["LineItemRequestMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            unit?: string;
            warehouse_id?: string;
        };
        LineItemRequestMappedItemMappedItem: {
            item_id?: string;
            item_order?: number;
            location_id?: string;
            name?: string;
            quantity?: number;
            unit?: string;
            warehouse_id?: string;
        };
        LineItemRequestUpdate: {
            description?: string;
            discount?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["LineItemRequestUpdateMappedItem"][][];
            name?: string;
            pricebook_id?: string;
            quantity?: number;
            rate?: number;
            sku?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            unit?: string;
            warehouse_id?: string;
        };
        LineItemRequestUpdateMappedItem: {
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["LineItemRequestUpdateMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            unit?: string;
            warehouse_id?: string;
        };
        LineItemRequestUpdateMappedItemMappedItem: {
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            quantity?: number;
            unit?: string;
            warehouse_id?: string;
        };
        LineItemTax: {
            tax_amount?: number;
            tax_id?: string;
            tax_name?: string;
        };
        ListLocation: {
            address?: components["schemas"]["LocationAddress"];
            associated_series_ids?: string[];
            associated_users?: components["schemas"]["AssociatedUser"][];
            auto_number_generation_id?: string;
            email?: string;
            is_all_users_selected?: boolean;
            location_id: string;
            location_name?: string;
            parent_location_id?: string;
            phone?: string;
            tax_settings_id?: string;
            type?: string;
        };
        ListUnitConversion: {
            conversion_rate?: number;
            target_unit_id?: string;
            unit_conversion_id?: string;
            unit_group_id?: string;
        };
        Location: {
            initial_stock?: number;
            initial_stock_rate?: number;
            location_id?: string;
        };
        LocationAddress: {
            attention?: string;
            city?: string;
            country?: string;
            state?: string;
            state_code?: string;
            street_address1?: string;
            street_address2?: string;
        };
        LocationCreate: {
            address?: components["schemas"]["LocationAddress"];
            associated_series_ids?: string[];
            auto_number_generation_id?: string;
            email?: string;
            is_all_users_selected?: boolean;
            location_name: string;
            parent_location_id?: string;
            phone?: string;
            tax_settings_id: string;
            type?: string;
            user_ids?: string;
        };
        LocationDetails: {
            address?: components["schemas"]["LocationAddress"];
            associated_series_ids?: string[];
            associated_users?: components["schemas"]["AssociatedUser"][];
            autonumbergenerationgroup_id?: string;
            autonumbergenerationgroup_name?: string;
            customer_id?: string;
            customer_name?: string;
            email?: string;
            fax?: string;
            is_all_users_selected?: boolean;
            is_location_active?: boolean;
            is_primary_location?: boolean;
            location_id: string;
            location_identification_label?: string;
            location_identification_number?: string;
            location_name?: string;
            parent_location_id?: string;
            phone?: string;
            tax_reg_no?: string;
            tax_settings_id?: string;
            type?: string;
            vendor_id?: string;
            vendor_name?: string;
            website?: string;
        };
        LocationDetailsCreated: {
            address?: components["schemas"]["LocationAddress"];
            associated_series_ids?: string[];
            associated_users?: components["schemas"]["AssociatedUser"][];
            auto_number_generation_id?: string;
            email?: string;
            is_primary?: boolean;
            location_id: string;
            location_name?: string;
            parent_location_id?: string;
            phone?: string;
            status?: unknown;
            tax_settings_id?: string;
            type?: string;
        };
        LocationListItem: {
            location_id?: string;
            location_name?: string;
            replenishment_configuration?: components["schemas"]["ReplenishmentConfiguration"];
        };
        LocationUpdate: {
            address?: components["schemas"]["LocationAddress"];
            associated_series_ids?: string[];
            auto_number_generation_id?: string;
            email?: string;
            is_all_users_selected?: boolean;
            location_name?: string;
            parent_location_id?: string;
            phone?: string;
            tax_settings_id?: string;
            type?: string;
            user_ids?: string;
        };
        LocationUser: {
            email?: string;
            mobile?: string;
            name?: string;
            photo_url?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "invited";
            user_id?: string;
            user_role?: string;
        };
        MailAttachment: {
            attachment_id?: string;
            file_name?: string;
        };
        MappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            item_id?: string;
            line_item_id?: string;
            mapped_items?: components["schemas"]["SalesReturnMappedItem"][];
            name?: string;
            quantity?: number;
            unit?: string;
        };
        MoveOrder: {
            assignee_id?: string;
            assignee_name?: string;
            comments?: components["schemas"]["MoveOrderComment"][];
            completed_date?: string;
            created_by_id?: string;
            created_by_name?: string;
            date?: string;
            documents?: components["schemas"]["Document"][];
            html_string?: string;
            line_items?: components["schemas"]["MoveOrderLineItem"][];
            location_id?: string;
            location_name?: string;
            moveorder_id: string;
            moveorder_number?: string;
            notes?: string;
            status?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        MoveOrderBatch: {
            balance_quantity?: number;
            batch_id?: string;
            batch_in_id?: string;
            batch_number?: string;
            expiry_date?: string;
            in_quantity?: number;
            label_rate?: number;
            manufactured_date?: string;
            manufacturer_batch_number?: string;
            sales_rate?: number;
            status?: string;
        };
        MoveOrderComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            moveorder_id?: string;
            operation_type?: string;
            time?: string;
        };
        MoveOrderCreate: {
            assignee_id?: string;
            completed_date?: string;
            date: string;
            line_items: components["schemas"]["MoveOrderLineItemInput"][];
            location_id?: string;
            moveorder_number?: string;
            notes?: string;
            status?: string;
            warehouse_id?: string;
        };
        MoveOrderDocument: {
            document_id?: string;
            file_name?: string;
            file_size?: number;
            file_size_formatted?: string;
            file_type?: string;
        };
        MoveOrderLineItem: {
            batches?: components["schemas"]["MoveOrderBatch"][];
            description?: string;
            from_storages?: components["schemas"]["Storage"][];
            image_document_id?: string;
            is_combo_product?: boolean;
            is_storage_location_enabled?: boolean;
            item_id?: string;
            line_item_id?: string;
            name?: string;
            quantity_transferred?: number;
            serial_numbers?: components["schemas"]["SerialNumber"][];
            sku?: string;
            to_storages?: components["schemas"]["Storage"][];
            track_batch_number?: boolean;
            track_serial_number?: boolean;
            unit?: string;
            unit_id?: string;
        };
        MoveOrderLineItemInput: {
            batches?: components["schemas"]["MoveOrderBatch"][];
            description?: string;
            from_storages?: components["schemas"]["Storage"][];
            item_id: string;
            line_item_id?: string;
            quantity_transferred: number;
            to_storages?: components["schemas"]["Storage"][];
        };
        MoveOrderListItem: {
            assignee_id?: string;
            assignee_name?: string;
            created_time?: string;
            date?: string;
            has_attachment?: boolean;
            last_modified_time?: string;
            location_id?: string;
            location_name?: string;
            moveorder_id: string;
            moveorder_number?: string;
            notes?: string;
            status?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        MoveOrderUpdate: {
            assignee_id?: string;
            completed_date?: string;
            date?: string;
            line_items?: components["schemas"]["MoveOrderLineItemInput"][];
            location_id?: string;
            moveorder_number?: string;
            notes?: string;
            status?: string;
            warehouse_id?: string;
        };
        MultiPreferenceEntity: {
            entities?: components["schemas"]["MultiPreferenceEntityEntity"][];
            preference?: string;
        };
        MultiPreferenceEntityEntity: {
            /** @enum {string} */
            entity_name?: "Sales" | "Purchases" | "Inventory Adjustment";
            is_enabled?: boolean;
        };
        MultiPreferenceEntityEntityInput: {
            /** @enum {string} */
            entity_name?: "Sales" | "Purchases" | "Inventory Adjustment";
            is_enabled?: boolean;
        };
        MultiPreferenceEntityInput: {
            entities?: components["schemas"]["MultiPreferenceEntityEntityInput"][];
            preference?: string;
        };
        OpeningBalance: {
            exchange_rate?: number;
            location_id?: string;
            opening_balance_amount?: number;
        };
        OpeningStock: {
            batches?: components["schemas"]["VariantBatch"][];
            initial_stock?: number;
            initial_stock_rate?: number;
            locations?: components["schemas"]["Location"][];
            serial_numbers?: string[];
        };
        OptionListItem: {
            children?: components["schemas"]["ReportingTagChildren"][];
            criteria?: components["schemas"]["Criteria"];
            is_active?: boolean;
            is_default?: boolean;
            option_id?: string;
            option_name?: string;
            option_order?: number;
            parent_id?: string;
            parent_name?: string;
        };
        Organization: {
            account_created_date?: string;
            address?: components["schemas"]["OrganizationAddress"];
            company_id_label?: string;
            company_id_value?: string;
            contact_name?: string;
            currency_code?: string;
            currency_format?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            date_format?: string;
            email?: string;
            fax?: string;
            field_separator?: string;
            fiscal_year_start_month?: string;
            industry_size?: string;
            industry_type?: string;
            is_default_org?: boolean;
            is_logo_uploaded?: string;
            is_org_active?: boolean;
            language_code?: string;
            name?: string;
            org_address?: string;
            organization_id: string;
            phone?: string;
            price_precision?: number;
            remit_to_address?: string;
            tax_group_enabled?: boolean;
            tax_id_label?: string;
            tax_id_value?: string;
            time_zone?: string;
            user_role?: string;
            user_status?: string;
            website?: string;
        };
        OrganizationAddress: {
            city?: string;
            country?: string;
            state?: string;
            street_address1?: string;
            street_address2?: string;
            zip?: string;
        };
        OrganizationCreate: {
            address?: components["schemas"]["OrganizationAddress"];
            currency_code: string;
            date_format?: string;
            field_separator?: string;
            /** @enum {string} */
            fiscal_year_start_month?: "january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december";
            industry_size?: string;
            industry_type?: string;
            language_code?: string;
            name: string;
            org_address?: string;
            portal_name: string;
            remit_to_address?: string;
            time_zone: string;
        };
        OrganizationListItem: {
            account_created_date?: string;
            account_created_date_formatted?: string;
            contact_name?: string;
            currency_code?: string;
            currency_format?: string;
            currency_id?: string;
            currency_symbol?: string;
            email?: string;
            fiscal_year_start_month?: string;
            is_default_org?: boolean;
            is_org_active?: boolean;
            language_code?: string;
            name?: string;
            organization_id: string;
            plan_name?: string;
            plan_period?: string;
            plan_type?: number;
            price_precision?: number;
            tax_group_enabled?: boolean;
            time_zone?: string;
            zi_migration_status?: number;
        };
        OrganizationUpdate: {
            address?: components["schemas"]["OrganizationAddress"];
            companyid_label?: string;
            companyid_value?: string;
            contact_name?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date_format?: string;
            email?: string;
            fax?: string;
            field_separator?: string;
            /** @enum {string} */
            fiscal_year_start_month?: "january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december";
            is_logo_uploaded?: boolean;
            language_code?: string;
            name?: string;
            org_address?: string;
            phone?: string;
            remit_to_address?: string;
            taxid_label?: string;
            taxid_value?: string;
            time_zone?: string;
            website?: string;
        };
        Owner: {
            owner_id?: string;
            owner_mail?: string;
            owner_name?: string;
            photo_url?: string;
        };
        Package: {
            billing_address?: components["schemas"]["Address"];
            contact_persons?: components["schemas"]["ContactContactPerson"][];
            /** Format: date */
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            email?: string;
            is_emailed?: boolean;
            /** Format: date */
            last_modified_time?: string;
            line_items?: components["schemas"]["PackageLineItem"][];
            mobile?: string;
            notes?: string;
            package_id: string;
            package_number?: string;
            phone?: string;
            salesorder_id?: string;
            salesorder_number?: string;
            shipment_order?: components["schemas"]["PackageShipmentOrder"];
            shipping_address?: components["schemas"]["Address"];
            template_id?: string;
            template_name?: string;
            template_type?: string;
            total_quantity?: string;
        };
        PackageBatch: {
            batch_id: string;
            out_quantity: number;
            storages?: components["schemas"]["VendorCreditStorage"][];
        };
        PackageCreate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date: string;
            line_items: components["schemas"]["PackageCreateLineItem"][];
            notes?: string;
            package_number?: string;
        };
        PackageCreateLineItem: {
            batches?: components["schemas"]["AssemblyBatch"][];
            mapped_items?: components["schemas"]["PackageCreateLineItemMappedItem"][];
            quantity?: number;
            serial_numbers?: string[];
            so_line_item_id?: string;
            storages?: components["schemas"]["PackageStorage"][];
        };
        PackageCreateLineItemMappedItem: {
            mapped_items?: components["schemas"]["PackageCreateLineItemMappedItemMappedItem"][];
            quantity?: number;
            so_line_item_id?: string;
        };
        PackageCreateLineItemMappedItemMappedItem: {
            quantity?: number;
            so_line_item_id?: string;
        };
        PackageDetails: {
            dimension_unit?: string;
            height?: number;
            length?: number;
            weight?: number;
            weight_unit?: string;
            width?: number;
        };
        PackageLineItem: {
            batches?: components["schemas"]["InvoiceBatch"][];
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            is_combo_product?: boolean;
            is_invoiced?: boolean;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            item_order?: unknown;
            line_item_id?: string;
            mapped_items?: components["schemas"]["PackageMappedItem"][];
            name?: string;
            quantity?: number;
            serial_numbers?: string[];
            sku?: string;
            so_line_item_id?: string;
            storages?: components["schemas"]["GetStorage"][];
            unit?: string;
        };
        PackageListItem: {
            /** Format: date */
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            email?: string;
            is_emailed?: boolean;
            /** Format: date */
            last_modified_time?: string;
            mobile?: string;
            notes?: string;
            package_id: string;
            package_number?: string;
            phone?: string;
            salesorder_id?: string;
            salesorder_number?: string;
            template_id?: string;
            template_name?: string;
            template_type?: string;
            total_quantity?: string;
        };
        PackageMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            item_order?: unknown;
            line_item_id?: string;
            mapped_items?: components["schemas"]["PackageMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            sku?: string;
            so_line_item_id?: string;
            unit?: string;
        };
        PackageMappedItemInput: {
            line_item_id?: string;
            mapped_items?: components["schemas"]["PackageMappedItemInputMappedItem"][];
            quantity?: number;
            so_line_item_id?: string;
        };
        PackageMappedItemInputMappedItem: {
            line_item_id?: string;
            quantity?: number;
            so_line_item_id?: string;
        };
        PackageMappedItemMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            item_order?: unknown;
            line_item_id?: string;
            name?: string;
            quantity?: number;
            sku?: string;
            so_line_item_id?: string;
            unit?: string;
        };
        PackageShipmentOrder: {
            carrier?: string;
            delivery_days?: number;
            delivery_guarantee?: boolean;
            delivery_method?: string;
            delivery_method_id?: string;
            detailed_status?: string;
            notes?: string;
            service?: string;
            shipment_id?: string;
            shipment_number?: string;
            shipment_rate?: number;
            /** Format: date */
            shipping_date?: string;
            status?: string;
            tracking_number?: string;
        };
        PackageStorage: {
            out_quantity: number;
            serial_numbers?: string[];
            storage_id: string;
        };
        PackageUpdate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            line_items?: components["schemas"]["PackageUpdateLineItem"][];
            notes?: string;
            package_number?: string;
        };
        PackageUpdateLineItem: {
            batches?: components["schemas"]["PackageBatch"][];
            line_item_id?: string;
            mapped_items?: components["schemas"]["PackageMappedItemInput"][];
            quantity?: number;
            serial_numbers?: string[];
            so_line_item_id?: string;
            storages?: components["schemas"]["UpdateStorage"][];
        };
        PageContext: {
            applied_filter?: string;
            custom_fields?: unknown[];
            has_more_page?: boolean;
            page?: number;
            per_page?: number;
            report_name?: string;
            search_criteria?: unknown[];
            sort_column?: string;
            sort_order?: string;
            total?: number;
            total_pages?: number;
        };
        PaymentGateway: {
            /** @enum {string} */
            additional_field1?: "standard" | "adaptive";
            configured?: boolean;
            /** @enum {string} */
            gateway_name?: "paypal" | "authorize_net" | "payflow_pro" | "stripe" | "2checkout" | "braintree";
        };
        PaymentGatewayInput: {
            /** @enum {string} */
            additional_field1?: "standard" | "adaptive";
            configured?: boolean;
            /** @enum {string} */
            gateway_name?: "paypal" | "authorize_net" | "payflow_pro" | "stripe" | "2checkout" | "braintree";
        };
        PaymentListItem: {
            amount?: number;
            date?: string;
            description?: string;
            exchange_rate?: number;
            invoice_id?: string;
            invoice_payment_id?: string;
            is_single_invoice_payment?: boolean;
            online_transaction_id?: string;
            payment_id: string;
            payment_mode?: string;
            payment_number?: number;
            reference_number?: string;
            tax_amount_withheld?: number;
        };
        PaymentOption: {
            payment_gateways?: components["schemas"]["PaymentGateway"][];
        };
        PaymentOptionInput: {
            payment_gateways?: components["schemas"]["PaymentGatewayInput"][];
        };
        Picklist: {
            assignee_id?: string;
            assignee_name?: string;
            comments?: components["schemas"]["PicklistComment"][];
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_names?: string[];
            /** Format: date */
            date?: string;
            group_by?: string;
            group_by_formatted?: string;
            last_modified_time?: string;
            line_items?: components["schemas"]["PicklistLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            parent_entity?: string;
            picklist_id: string;
            picklist_number?: string;
            purchase_return_numbers?: string[];
            salesorder_numbers?: string[];
            status?: string;
            total_picking_quantity?: number;
        };
        PicklistBatch: {
            batch_id?: string;
            out_quantity?: number;
            storages?: components["schemas"]["PicklistStorageInput"][];
        };
        PicklistComment: {
            comment_id?: string;
            commented_by?: string;
            date?: string;
            description?: string;
        };
        PicklistCreate: {
            assignee_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /** Format: date */
            date?: string;
            /** @enum {string} */
            group_by?: "none" | "item" | "sales_order";
            line_items: components["schemas"]["PicklistLineItemInput"][];
            location_id: string;
            notes?: string;
            /** @enum {string} */
            parent_entity?: "salesorder" | "purchase_return";
            picklist_number?: string;
        };
        PicklistLineItem: {
            advanced_tracking_missing_quantity?: number;
            assignee_id?: string;
            assignee_name?: string;
            available_stock_for_picking?: number;
            base_unit?: string;
            base_unit_id?: string;
            batches?: components["schemas"]["GetBatch"][];
            conversion_rate?: number;
            customer_name?: string;
            delivery_method?: string;
            description?: string;
            ean?: string;
            image_document_id?: string;
            image_name?: string;
            image_type?: string;
            is_combo_product?: boolean;
            is_storage_location_enabled?: boolean;
            isbn?: string;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            line_item_id?: string;
            mapping_entity_details?: components["schemas"]["PicklistMappingEntityDetails"][];
            name?: string;
            /** Format: date */
            order_date?: string;
            parent_id?: string;
            parent_name?: string;
            pr_line_item_id?: string;
            pr_quantity_picked?: number;
            pr_quantity_returned?: number;
            preferred_storage_id?: string;
            preferred_storage_name?: string;
            purchasereturn_id?: string;
            purchasereturn_number?: string;
            quantity_decimal_place?: number;
            quantity_manually_fulfilled?: number;
            quantity_ordered?: number;
            quantity_packed?: number;
            quantity_picked?: number;
            quantity_picked_remaining?: number;
            quantity_returned?: number;
            quantity_to_be_picked?: number;
            rate?: number;
            salesorder_id?: string;
            salesorder_number?: string;
            serial_numbers?: string[];
            /** Format: date */
            shipment_date?: string;
            sku?: string;
            so_line_item_id?: string;
            so_quantity_ordered?: number;
            so_quantity_picked?: number;
            status?: string;
            storages?: components["schemas"]["PicklistStorage"][];
            track_batch_for_package?: boolean;
            track_batch_number?: boolean;
            track_serial_for_package?: boolean;
            track_serial_number?: boolean;
            unit?: string;
            unit_conversion_id?: string;
            upc?: string;
        };
        PicklistLineItemInput: {
            assignee_id?: string;
            batches?: components["schemas"]["PicklistBatch"][];
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            line_item_id?: string;
            mapping_entity_details?: components["schemas"]["PicklistMappingEntityDetailsInput"][];
            parent_entity_id?: string;
            parent_line_item_id?: string;
            pr_line_item_id?: string;
            preferred_storage_id?: string;
            quantity_picked?: number;
            quantity_to_be_picked?: number;
            salesorder_id?: string;
            serial_numbers?: string[];
            so_line_item_id?: string;
            /** @enum {string} */
            status?: "yettostart" | "inprogress" | "onhold" | "completed";
            storages?: components["schemas"]["PicklistStorageInput"][];
        };
        PicklistListItem: {
            assignee_id?: string;
            assignee_name?: string;
            created_time?: string;
            customer_names?: string[];
            /** Format: date */
            date?: string;
            last_modified_time?: string;
            location_id?: string;
            location_name?: string;
            notes?: string;
            picklist_id: string;
            picklist_number?: string;
            purchase_return_numbers?: string[];
            salesorder_numbers?: string[];
            status?: string;
        };
        PicklistMappingEntityDetails: {
            advanced_tracking_missing_quantity?: number;
            available_stock_for_picking?: number;
            base_unit?: string;
            base_unit_id?: string;
            batches?: components["schemas"]["PicklistMappingEntityDetailsBatch"][];
            conversion_rate?: number;
            description?: string;
            ean?: string;
            image_document_id?: string;
            image_name?: string;
            image_type?: string;
            is_combo_product?: boolean;
            is_storage_location_enabled?: boolean;
            isbn?: string;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            mapping_entity_id?: string;
            mapping_entity_item_id?: string;
            mapping_entity_name?: string;
            mapping_line_item_id?: string;
            name?: string;
            preferred_storage_id?: string;
            preferred_storage_name?: string;
            quantity_decimal_place?: number;
            quantity_manually_fulfilled?: number;
            quantity_ordered?: number;
            quantity_packed?: number;
            quantity_picked?: number;
            quantity_picked_remaining?: number;
            quantity_to_be_picked?: number;
            rate?: number;
            serial_numbers?: string[];
            sku?: string;
            so_quantity_ordered?: number;
            so_quantity_picked?: number;
            status?: string;
            storages?: components["schemas"]["PicklistStorage"][];
            track_batch_for_package?: boolean;
            track_batch_number?: boolean;
            track_serial_for_package?: boolean;
            track_serial_number?: boolean;
            unit?: string;
            unit_conversion_id?: string;
            upc?: string;
        };
        PicklistMappingEntityDetailsBatch: {
            batch_number?: string;
            out_quantity?: number;
            storages?: components["schemas"]["PicklistStorage"][];
        };
        PicklistMappingEntityDetailsInput: {
            batches?: components["schemas"]["PicklistBatch"][];
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            mapping_entity_item_id?: string;
            mapping_line_item_id?: string;
            preferred_storage_id?: string;
            quantity_picked?: number;
            quantity_to_be_picked?: number;
            serial_numbers?: string[];
            /** @enum {string} */
            status?: "yettostart" | "inprogress" | "onhold" | "completed";
            storages?: components["schemas"]["PicklistStorageInput"][];
        };
        PicklistPurchaseReturnLineItem: {
            available_stock_for_picking?: number;
            base_unit?: string;
            conversion_rate?: number;
            description?: string;
            image_document_id?: string;
            image_name?: string;
            image_type?: string;
            is_storage_location_enabled?: boolean;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            pr_line_item_id?: string;
            purchasereturn_id?: string;
            purchasereturn_number?: string;
            quantity?: number;
            quantity_decimal_place?: number;
            quantity_picked?: number;
            quantity_to_be_picked?: number;
            sku?: string;
            track_batch_for_package?: boolean;
            track_batch_number?: boolean;
            track_serial_for_package?: boolean;
            track_serial_number?: boolean;
            unit?: string;
            unit_conversion_id?: string;
            unit_group_id?: string;
        };
        PicklistSalesOrder: {
            customer_id?: string;
            customer_name?: string;
            /** Format: date */
            date?: string;
            delivery_method?: string;
            delivery_method_id?: string;
            sales_channel?: string;
            salesorder_id?: string;
            salesorder_number?: string;
            /** Format: date */
            shipment_date?: string;
        };
        PicklistSalesOrderLineItem: {
            available_stock_for_picking?: number;
            base_unit?: string;
            conversion_rate?: number;
            customer_id?: string;
            customer_name?: string;
            description?: string;
            image_document_id?: string;
            image_name?: string;
            image_type?: string;
            is_storage_location_enabled?: boolean;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            quantity?: number;
            quantity_decimal_place?: number;
            quantity_picked?: number;
            quantity_to_be_picked?: number;
            salesorder_id?: string;
            salesorder_number?: string;
            sku?: string;
            so_line_item_id?: string;
            track_batch_for_package?: boolean;
            track_batch_number?: boolean;
            track_serial_for_package?: boolean;
            track_serial_number?: boolean;
            unit?: string;
            unit_conversion_id?: string;
            unit_group_id?: string;
        };
        PicklistStorage: {
            out_quantity?: number;
            storage_id?: string;
            storage_name?: string;
        };
        PicklistStorageInput: {
            out_quantity?: number;
            storage_id?: string;
        };
        PicklistUpdate: {
            assignee_id?: string;
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /** Format: date */
            date?: string;
            /** @enum {string} */
            group_by?: "none" | "item" | "sales_order";
            line_items?: components["schemas"]["PicklistLineItemInput"][];
            location_id?: string;
            notes?: string;
            /** @enum {string} */
            parent_entity?: "salesorder" | "purchase_return";
            picklist_number?: string;
        };
        PriceBook: {
            currency_code?: string;
            currency_id?: string;
            /** @enum {integer} */
            decimal_place?: 1 | 2 | 3;
            description?: string;
            is_default?: boolean;
            is_increase?: boolean;
            name?: string;
            percentage?: number;
            pricebook_id: string;
            pricebook_items?: components["schemas"]["PriceBookItem"][];
            pricebook_rate?: number;
            /** @enum {string} */
            pricebook_type?: "per_item" | "fixed_percentage";
            /** @enum {string} */
            pricing_scheme?: "unit" | "volume";
            /** @enum {string} */
            rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01";
            /** @enum {string} */
            sales_or_purchase_type?: "sales" | "purchases";
            status?: string;
        };
        PriceBookCreate: {
            currency_id?: string;
            /** @enum {integer} */
            decimal_place?: 1 | 2 | 3;
            description?: string;
            is_increase?: boolean;
            name: string;
            percentage?: number;
            pricebook_items?: components["schemas"]["PriceBookCreatePriceBookItem"][];
            pricebook_rate?: number;
            /** @enum {string} */
            pricebook_type: "per_item" | "fixed_percentage";
            /** @enum {string} */
            pricing_scheme?: "unit" | "volume";
            /** @enum {string} */
            rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01";
            /** @enum {string} */
            sales_or_purchase_type: "sales" | "purchases";
        };
        PriceBookCreatePriceBookItem: {
            item_id?: string;
            price_brackets?: components["schemas"]["PriceBookCreatePriceBookItemPriceBracket"][];
            pricebook_discount?: string;
            pricebook_rate?: number;
            /** @enum {string} */
            pricing_scheme?: "unit" | "volume";
        };
        PriceBookCreatePriceBookItemPriceBracket: {
            end_quantity?: number;
            pricebook_discount?: string;
            pricebook_rate?: number;
            start_quantity?: number;
        };
        PriceBookItem: {
            item_id?: string;
            price_brackets?: components["schemas"]["PriceBookPriceBracket"][];
            pricebook_discount?: string;
            pricebook_item_id?: string;
            pricebook_rate?: number;
            /** @enum {string} */
            pricing_scheme?: "unit" | "volume";
        };
        PriceBookItemInput: {
            item_id?: string;
            price_brackets?: components["schemas"]["PriceBookPriceBracket"][];
            pricebook_discount?: string;
            pricebook_item_id?: string;
            pricebook_rate?: number;
            /** @enum {string} */
            pricing_scheme?: "unit" | "volume";
        };
        PriceBookListItem: {
            currency_code?: string;
            currency_id?: string;
            /** @enum {integer} */
            decimal_place?: 1 | 2 | 3;
            description?: string;
            is_default?: boolean;
            is_increase?: boolean;
            name?: string;
            percentage?: number;
            pricebook_id: string;
            pricebook_items?: components["schemas"]["PriceBookItem"][];
            /** @enum {string} */
            pricebook_type?: "per_item" | "fixed_percentage";
            /** @enum {string} */
            pricing_scheme?: "unit" | "volume";
            /** @enum {string} */
            rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01";
            /** @enum {string} */
            sales_or_purchase_type?: "sales" | "purchases";
            status?: string;
        };
        PriceBookPriceBracket: {
            end_quantity?: number;
            pricebook_discount?: string;
            pricebook_item_id?: string;
            pricebook_rate?: number;
            start_quantity?: number;
        };
        PriceBookUpdate: {
            currency_id?: string;
            /** @enum {integer} */
            decimal_place?: 1 | 2 | 3;
            description?: string;
            is_increase?: boolean;
            name?: string;
            percentage?: number;
            pricebook_items?: components["schemas"]["PriceBookItemInput"][];
            pricebook_rate?: number;
            /** @enum {string} */
            pricebook_type?: "per_item" | "fixed_percentage";
            /** @enum {string} */
            pricing_scheme?: "unit" | "volume";
            /** @enum {string} */
            rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01";
            /** @enum {string} */
            sales_or_purchase_type?: "sales" | "purchases";
        };
        PurchaseOrder: {
            attachment_name?: string;
            attention?: string;
            billed_status?: string;
            billing_address?: components["schemas"]["Address"];
            bills?: components["schemas"]["PurchaseOrderBill"][];
            can_send_in_mail?: boolean;
            comments?: components["schemas"]["PurchaseOrderComment"][];
            contact_persons_associated?: components["schemas"]["ContactPersonAssociation"][];
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            date_formatted?: string;
            delivery_address?: components["schemas"]["AddressUpdate"][];
            delivery_customer_id?: string;
            delivery_customer_name?: string;
            delivery_date?: string;
            delivery_date_formatted?: string;
            delivery_org_address_id?: string;
            destination_of_supply?: string;
            documents?: components["schemas"]["Document"][];
            exchange_rate?: number;
            expected_delivery_date?: string;
            expected_delivery_date_formatted?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_backorder?: boolean;
            is_drop_shipment?: boolean;
            is_emailed?: boolean;
            is_inclusive_tax?: boolean;
            is_pre_gst?: boolean;
            is_reverse_charge_applied?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["PurchaseOrderLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            price_precision?: number;
            pricebook_id?: string;
            purchaseorder_id: string;
            purchaseorder_number?: string;
            purchasereceives?: components["schemas"]["PurchaseOrderPurchaseReceive"][];
            reference_number?: string;
            salesorder_id?: string;
            ship_via?: string;
            ship_via_id?: string;
            source_of_supply?: string;
            status?: string;
            status_formatted?: string;
            sub_total?: number;
            sub_total_formatted?: string;
            tax_total?: number;
            taxes?: components["schemas"]["TaxListItem"][];
            template_id?: string;
            template_name?: string;
            template_type?: string;
            terms?: string;
            total?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        PurchaseOrderBill: {
            balance?: number;
            bill_id?: string;
            bill_number?: string;
            date?: string;
            due_date?: string;
            status?: string;
            total?: number;
        };
        PurchaseOrderComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            date_description?: string;
            operation_type?: string;
            purchaseorder_id?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
        };
        PurchaseOrderCreate: {
            attention?: string;
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            delivery_customer_id?: string;
            delivery_date?: string;
            delivery_org_address_id?: string;
            destination_of_supply?: string;
            documents?: components["schemas"]["ItemDocument"][];
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_backorder?: boolean;
            is_drop_shipment?: boolean;
            is_inclusive_tax?: boolean;
            line_items: components["schemas"]["PurchaseOrderCreateLineItem"][];
            location_id?: string;
            notes?: string;
            purchaseorder_number?: string;
            reference_number?: string;
            salesorder_id?: string;
            ship_via?: string;
            source_of_supply?: string;
            tax_treatment?: string;
            template_id?: string;
            terms?: string;
            vendor_id: string;
        };
        PurchaseOrderCreateLineItem: {
            account_id?: string;
            bcy_rate?: number;
            description?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            location_id?: string;
            name?: string;
            purchase_rate?: number;
            quantity?: number;
            quantity_received?: number;
            reverse_charge_tax_id?: string;
            salesorder_item_id?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        PurchaseOrderLineItem: {
            account_id?: string;
            bcy_rate?: number;
            description?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            purchase_rate?: number;
            quantity?: number;
            quantity_received?: number;
            reverse_charge_tax_amount?: number;
            reverse_charge_tax_id?: string;
            reverse_charge_tax_name?: string;
            reverse_charge_tax_percentage?: number;
            salesorder_item_id?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        PurchaseOrderListItem: {
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            delivery_date?: string;
            is_backorder?: boolean;
            is_drop_shipment?: boolean;
            last_modified_time?: string;
            price_precision?: number;
            purchaseorder_id: string;
            purchaseorder_number?: string;
            receives?: components["schemas"]["PurchaseOrderReceive"][];
            reference_number?: string;
            status?: string;
            total?: number;
            vendor_id?: string;
            vendor_name?: string;
        };
        PurchaseOrderPurchaseReceive: {
            date?: string;
            line_items?: components["schemas"]["PurchaseOrderLineItem"][];
            notes?: string;
            receive_id?: string;
            receive_number?: string;
        };
        PurchaseOrderReceive: {
            receive_id?: string;
            receive_number?: string;
        };
        PurchaseOrderUpdate: {
            attention?: string;
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            delivery_customer_id?: string;
            delivery_org_address_id?: string;
            destination_of_supply?: string;
            exchange_rate?: number;
            expected_delivery_date?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_drop_shipment?: boolean;
            line_items?: components["schemas"]["PurchaseOrderUpdateLineItem"][];
            location_id?: string;
            notes?: string;
            purchaseorder_number?: string;
            reference_number?: string;
            salesorder_id?: string;
            ship_via?: string;
            source_of_supply?: string;
            tax_treatment?: string;
            terms?: string;
            vendor_id?: string;
        };
        PurchaseOrderUpdateLineItem: {
            account_id?: string;
            bcy_rate?: number;
            description?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            purchase_rate?: number;
            quantity?: number;
            quantity_received?: number;
            reverse_charge_tax_id?: string;
            salesorder_item_id?: string;
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            unit?: string;
        };
        PurchaseReceive: {
            billing_address?: components["schemas"]["Address"];
            contact_persons?: components["schemas"]["ContactContactPerson"][];
            created_time?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            last_modified_time?: string;
            line_items?: components["schemas"]["PurchaseReceiveLineItem"][];
            notes?: string;
            purchaseorder_id?: string;
            purchaseorder_number?: string;
            receive_id: string;
            receive_number?: string;
            shipping_address?: components["schemas"]["Address"];
            vendor_id?: string;
            vendor_name?: string;
        };
        PurchaseReceiveCreate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            line_items: components["schemas"]["PurchaseReceiveCreateLineItem"][];
            notes?: string;
            receive_number: string;
        };
        PurchaseReceiveCreateLineItem: {
            batches?: components["schemas"]["BillBatch"][];
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            name?: string;
            quantity?: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["CreditNoteStorage"][];
            unit?: string;
        };
        PurchaseReceiveLineItem: {
            batches?: components["schemas"]["Batch"][];
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            name?: string;
            quantity?: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["PurchaseReceiveLineItemStorage"][];
            unit?: string;
        };
        PurchaseReceiveLineItemStorage: {
            in_quantity?: number;
            item_custom_fields?: components["schemas"]["CustomField"][];
            serial_numbers?: string[];
            storage_id?: string;
            storage_in_id?: string;
            storage_name?: string;
        };
        PurchaseReceiveStorage: {
            in_quantity: number;
            storage_id: string;
            storage_in_id?: string;
        };
        PurchaseReceiveUpdate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            line_items?: components["schemas"]["PurchaseReceiveUpdateLineItem"][];
            notes?: string;
            receive_number?: string;
        };
        PurchaseReceiveUpdateLineItem: {
            batches?: components["schemas"]["CreditNoteBatch"][];
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            name?: string;
            quantity?: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["TransferOrderStorage"][];
            unit?: string;
        };
        Putaway: {
            comments?: components["schemas"]["PutawayComment"][];
            created_by_id?: string;
            created_by_name?: string;
            date?: string;
            documents?: components["schemas"]["Document"][];
            html_string?: string;
            line_items?: components["schemas"]["PutawayLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            putaway_id: string;
            putaway_number?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        PutawayComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            operation_type?: string;
            putaway_id?: string;
            time?: string;
        };
        PutawayCreate: {
            date: string;
            line_items: components["schemas"]["PutawayLineItemInput"][];
            location_id?: string;
            notes?: string;
            putaway_number?: string;
            warehouse_id?: string;
        };
        PutawayLineItem: {
            batches?: components["schemas"]["MoveOrderBatch"][];
            description?: string;
            image_document_id?: string;
            is_combo_product?: boolean;
            is_storage_location_enabled?: boolean;
            item_id?: string;
            line_item_id?: string;
            name?: string;
            quantity_transferred?: number;
            serial_numbers?: components["schemas"]["SerialNumber"][];
            sku?: string;
            storages?: components["schemas"]["Storage"][];
            track_batch_number?: boolean;
            track_serial_number?: boolean;
            unit?: string;
        };
        PutawayLineItemInput: {
            batches?: components["schemas"]["MoveOrderBatch"][];
            description?: string;
            item_id: string;
            line_item_id?: string;
            quantity_transferred: number;
            serial_numbers?: components["schemas"]["SerialNumber"][];
            storages?: components["schemas"]["Storage"][];
        };
        PutawayListItem: {
            created_time?: string;
            date?: string;
            has_attachment?: boolean;
            last_modified_time?: string;
            location_id?: string;
            location_name?: string;
            notes?: string;
            putaway_id: string;
            putaway_number?: string;
            warehouse_id?: string;
            warehouse_name?: string;
        };
        PutawaySettings: {
            auto_generate?: boolean;
            next_number?: string;
            prefix_string?: string;
        };
        PutawayUpdate: {
            date?: string;
            line_items?: components["schemas"]["PutawayLineItemInput"][];
            location_id?: string;
            notes?: string;
            putaway_number?: string;
            warehouse_id?: string;
        };
        Reason: {
            reason?: string;
        };
        Reminder: {
            alert_type?: string;
            alert_type_formatted?: string;
            /** Format: date */
            remind_at?: string;
            remind_at_formatted?: string;
            remind_before?: number;
            remind_type?: string;
            remind_type_formatted?: string;
        };
        ReplenishmentConfiguration: {
            item_id?: string;
            item_name?: string;
            item_status?: string;
            location_id?: string;
            location_name?: string;
            location_status?: string;
            max_order_quantity?: number;
            max_stock_level?: number;
            min_order_quantity?: number;
            order_multiple?: number;
            /** @enum {string} */
            order_type?: "purchase_order" | "transfer_order";
            /** Format: date */
            pause_till_date?: string;
            preferred_location_id?: string;
            preferred_location_name?: string;
            preferred_location_status?: string;
            preferred_vendor_id?: string;
            preferred_vendor_name?: string;
            preferred_vendor_status?: string;
            reorder_level?: number;
            replenishment_configuration_id?: string;
            /** @enum {string} */
            status?: "active" | "paused";
            trigger?: string;
            trigger_frequency?: string;
            /** @enum {string} */
            trigger_frequency_period?: "day" | "week" | "month";
            /** @enum {string} */
            type?: "auto" | "manual";
            unit?: string;
        };
        ReplenishmentCreate: {
            item_id?: string;
            location_id?: string;
            max_order_quantity?: number;
            max_stock_level?: number;
            min_order_quantity?: number;
            order_multiple?: number;
            /** @enum {string} */
            order_type?: "purchase_order" | "transfer_order";
            preferred_location_id?: string;
            preferred_vendor_id?: string;
            preferred_warehouse_id?: string;
            reorder_level?: number;
            replenishment_configuration_id?: string;
            /** @enum {string} */
            status?: "active" | "paused";
            trigger?: string;
            trigger_frequency?: string;
            /** @enum {string} */
            type?: "auto" | "manual";
            warehouse_id?: string;
        };
        ReplenishmentOrderDetail: {
            /** Format: date */
            order_date?: string;
            order_id?: string;
            order_number?: string;
            order_status?: string;
            /** @enum {string} */
            order_type?: "purchase_order" | "transfer_order";
        };
        ReplenishmentTaskComment: {
            comment_id?: string;
            /** @enum {string} */
            comment_type?: "system" | "user";
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            date_with_time?: string;
            description?: string;
            operation_type?: string;
            time?: string;
        };
        ReplenishmentTaskListItem: {
            current_stock_available_for_sale?: number;
            current_stock_in_transit?: number;
            current_stock_yet_to_be_received?: number;
            entry_number?: string;
            is_stock_updated?: boolean;
            item_id?: string;
            item_name?: string;
            item_status?: string;
            location_id?: string;
            location_name?: string;
            location_status?: string;
            max_order_quantity?: number;
            max_stock_level?: number;
            min_order_quantity?: number;
            order_multiple?: number;
            /** @enum {string} */
            order_type?: "purchase_order" | "transfer_order";
            preferred_vendor_id?: string;
            preferred_vendor_name?: string;
            preferred_vendor_status?: string;
            quantity_to_replenish?: number;
            reorder_level?: number;
            replenishment_task_id?: string;
            sku?: string;
            source_location_id?: string;
            source_location_name?: string;
            source_location_status?: string;
            source_warehouse_id?: string;
            source_warehouse_name?: string;
            source_warehouse_status?: string;
            stock_available_for_sale?: number;
            stock_from_draft_replenishment_purchase_orders?: number;
            stock_from_draft_replenishment_transfer_orders?: number;
            stock_in_transit?: number;
            stock_yet_to_be_received?: number;
            /** @enum {string} */
            task_status?: "pending" | "replenished" | "completed" | "dismissed";
            total_available_stock?: number;
            unit?: string;
        };
        ReplenishmentTaskPurchaseOrder: {
            /** Format: date */
            date?: string;
            order_status?: string;
            purchase_order_id?: string;
            purchase_order_number?: string;
            vendor_name?: string;
        };
        ReplenishmentTaskReportRow: {
            /** Format: date */
            created_time?: string;
            entry_number?: string;
            item_id?: string;
            item_name?: string;
            /** Format: date */
            last_modified_time?: string;
            location?: string;
            location_id?: string;
            max_order_quantity?: number;
            max_stock_level?: number;
            min_order_quantity?: number;
            order_multiple?: number;
            /** @enum {string} */
            order_type?: "purchase_order" | "transfer_order";
            preferred_vendor_id?: string;
            preferred_vendor_name?: string;
            quantity_to_replenish?: number;
            reorder_level?: number;
            sku?: string;
            source_location_id?: string;
            source_location_name?: string;
            source_warehouse_id?: string;
            source_warehouse_name?: string;
            /** @enum {string} */
            status?: "pending" | "replenished" | "completed" | "dismissed";
            stock_available_for_sale?: number;
            warehouse?: string;
            warehouse_id?: string;
        };
        ReplenishmentTaskTransferOrder: {
            /** Format: date */
            date?: string;
            from_location_name?: string;
            status?: string;
            to_location_name?: string;
            transfer_order_id?: string;
            transfer_order_number?: string;
        };
        ReportingTag: {
            description?: string;
            entities?: components["schemas"]["ReportingTagEntity"][];
            is_mandatory?: boolean;
            multi_preference_entities?: components["schemas"]["MultiPreferenceEntity"];
            tag_id: string;
            tag_name?: string;
        };
        ReportingTagAllOptions: {
            dependent_tags?: components["schemas"]["DependentTag"][];
            description?: string;
            is_class?: boolean;
            is_draft?: boolean;
            options?: components["schemas"]["OptionListItem"][];
            page_context?: components["schemas"]["PageContext"];
            tag_id?: string;
            tag_name?: string;
        };
        ReportingTagChildren: {
            criteria?: components["schemas"]["Criteria"];
            is_active?: boolean;
            is_default?: boolean;
            option_id?: string;
            option_name?: string;
            option_order?: number;
            parent_id?: string;
            parent_name?: string;
        };
        ReportingTagCreate: {
            description?: string;
            entities: components["schemas"]["ReportingTagEntityInput"][];
            is_mandatory?: boolean;
            multi_preference_entities: components["schemas"]["MultiPreferenceEntityInput"];
            tag_name: string;
        };
        ReportingTagEntity: {
            /** @enum {string} */
            entity_name?: "customers" | "vendors" | "items";
            is_enabled?: boolean;
        };
        ReportingTagEntityInput: {
            /** @enum {string} */
            entity_name?: "customers" | "vendors" | "items";
            is_enabled?: boolean;
        };
        ReportingTagListItem: {
            description?: string;
            is_active?: boolean;
            is_class?: boolean;
            is_draft?: boolean;
            is_mandatory?: boolean;
            tag_id: string;
            tag_name?: string;
            tag_order?: number;
        };
        ReportingTagOption: {
            criteria_options?: components["schemas"]["CriteriaOption"][];
            option_id?: string;
        };
        ReportingTagOptionInput: {
            children?: components["schemas"]["ReportingTagOptionInputChildren"][];
            is_active?: boolean;
            is_default?: boolean;
            option_id?: string;
            option_name?: string;
        };
        ReportingTagOptionInputChildren: {
            is_active?: boolean;
            is_default?: boolean;
            option_id?: string;
            option_name?: string;
        };
        ReportingTagOptionListItem: {
            depth?: number;
            option_id?: string;
            option_name?: string;
        };
        ReportingTagReorder: {
            tag_ids?: string[];
        };
        ReportingTagUpdate: {
            description?: string;
            entities?: components["schemas"]["ReportingTagEntityInput"][];
            is_mandatory?: boolean;
            multi_preference_entities?: components["schemas"]["MultiPreferenceEntityInput"];
            tag_name?: string;
        };
        ReportingTagUpdateCriteria: {
            criteria_tags?: components["schemas"]["CriteriaTag"][];
            options?: components["schemas"]["ReportingTagOption"][];
        };
        RetainerInvoice: {
            allow_partial_payments?: boolean;
            attachment_name?: string;
            balance?: number;
            billing_address?: components["schemas"]["Address"];
            can_send_in_mail?: boolean;
            client_viewed_time?: boolean;
            contact_persons_associated?: components["schemas"]["ContactPersonAssociation"][];
            created_by_id?: string;
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            documents?: string[];
            exchange_rate?: number;
            is_emailed?: string;
            is_inclusive_tax?: boolean;
            is_pre_gst?: string;
            is_viewed_by_client?: boolean;
            last_modified_time?: string;
            last_payment_date?: string;
            line_items?: components["schemas"]["RetainerInvoiceLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            orientation?: string;
            page_height?: string;
            page_width?: string;
            payment_drawn?: number;
            payment_made?: number;
            payment_options?: components["schemas"]["PaymentOption"];
            place_of_supply?: string;
            price_precision?: number;
            project_id?: string;
            project_name?: string;
            reference_number?: string;
            retainerinvoice_id: string;
            retainerinvoice_number?: string;
            shipping_address?: components["schemas"]["Address"];
            /** @enum {string} */
            status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed";
            sub_total?: number;
            taxes?: components["schemas"]["TaxListItem"][];
            template_id?: string;
            template_name?: string;
            template_type?: string;
            terms?: string;
            total?: number;
        };
        RetainerInvoiceComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            operation_type?: string;
            retainerinvoice_id?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
        };
        RetainerInvoiceCreate: {
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id: string;
            date?: string;
            line_items: components["schemas"]["RetainerInvoiceLineItemInput"][];
            location_id?: string;
            notes?: string;
            payment_options?: components["schemas"]["PaymentOptionInput"];
            place_of_supply?: string;
            reference_number?: string;
            template_id?: string;
            terms?: string;
        };
        RetainerInvoiceEmailContent: {
            attachment_name?: string;
            body?: string;
            customer_id?: string;
            deprecated_placeholders_used?: string[];
            email_template_id?: string;
            error_list?: string[];
            file_name?: string;
            from_emails?: components["schemas"]["RetainerInvoiceFromEmail"][];
            gateways_configured?: boolean;
            subject?: string;
            to_contacts?: components["schemas"]["RetainerInvoiceToContact"][];
        };
        RetainerInvoiceFromEmail: {
            email?: string;
            selected?: string;
            user_name?: string[];
        };
        RetainerInvoiceLineItem: {
            bcy_rate?: number;
            description?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            rate?: number;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
        };
        RetainerInvoiceLineItemInput: {
            description?: string;
            item_order?: number;
            rate?: number;
        };
        RetainerInvoiceListItem: {
            balance?: string;
            client_viewed_time?: boolean;
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            has_attachment?: boolean;
            is_emailed?: string;
            is_viewed_by_client?: boolean;
            last_modified_time?: string;
            last_payment_date?: string;
            project_or_estimate_name?: string;
            reference_number?: string;
            retainerinvoice_id: string;
            retainerinvoice_number?: string;
            /** @enum {string} */
            status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed";
            total?: string;
        };
        RetainerInvoiceToContact: {
            contact_person_id?: string;
            email?: string;
            first_name?: string;
            last_name?: string;
            mobile?: string;
            phone?: string;
            salutation?: string;
            selected?: string;
        };
        RetainerInvoiceUpdate: {
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id?: string;
            date?: string;
            line_items?: components["schemas"]["RetainerInvoiceLineItemInput"][];
            location_id?: string;
            notes?: string;
            payment_options?: components["schemas"]["PaymentOptionInput"];
            place_of_supply?: string;
            project_id?: string;
            reference_number?: string;
            template_id?: string;
            terms?: string;
        };
        SalesOrder: {
            adjustment?: number;
            adjustment_description?: string;
            attachment_name?: string;
            billing_address?: components["schemas"]["Address"];
            can_send_in_mail?: boolean;
            contact_persons_associated?: components["schemas"]["ContactPersonAssociation"][];
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            delivery_method?: string;
            delivery_method_id?: string;
            discount?: number;
            discount_amount?: number;
            /** @enum {string} */
            discount_type?: "entity_level" | "item_level";
            documents?: components["schemas"]["Document"][];
            estimate_id?: string;
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            has_unconfirmed_line_item?: boolean;
            invoices?: components["schemas"]["SalesOrderInvoice"][];
            is_backorder_allowed?: boolean;
            is_backordered?: boolean;
            is_discount_before_tax?: boolean;
            is_dropshipped?: boolean;
            is_emailed?: boolean;
            is_inclusive_tax?: boolean;
            is_pre_gst?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["SalesOrderLineItem"][];
            location_id?: string;
            location_name?: string;
            notes?: string;
            packages?: components["schemas"]["SalesOrderPackage"][];
            place_of_supply?: string;
            price_precision?: number;
            pricebook_id?: string;
            purchaseorders?: string[];
            reference_number?: string;
            sales_channel?: string;
            salesorder_id: string;
            salesorder_number?: string;
            salesperson_id?: string;
            salesperson_name?: string;
            shipment_date?: string;
            shipping_address?: components["schemas"]["Address"];
            shipping_charge?: number;
            status?: string;
            sub_total?: number;
            tax_total?: number;
            taxes?: components["schemas"]["TaxListItem"][];
            template_id?: string;
            template_name?: string;
            template_type?: string;
            terms?: string;
            total?: number;
        };
        SalesOrderConfirmation: {
            email_error_info?: unknown[];
            email_success_info?: components["schemas"]["EmailSuccesses"][];
        };
        SalesOrderCreate: {
            adjustment?: number;
            adjustment_description?: string;
            billing_address_id?: string;
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id: string;
            date?: string;
            delivery_method?: string;
            discount?: number;
            /** @enum {string} */
            discount_type?: "entity_level" | "item_level";
            documents?: components["schemas"]["ItemDocument"][];
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_discount_before_tax?: boolean;
            is_inclusive_tax?: boolean;
            line_items: components["schemas"]["SalesOrderCreateLineItem"][];
            location_id?: string;
            notes?: string;
            place_of_supply?: string;
            pricebook_id?: string;
            reference_number?: string;
            salesorder_number?: string;
            salesperson_id?: string;
            shipment_date?: string;
            shipping_address_id?: string;
            shipping_charge?: number;
            template_id?: string;
            terms?: string;
        };
        SalesOrderCreateLineItem: {
            description?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_total?: number;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesOrderCreateLineItemMappedItem"][];
            name?: string;
            quantity?: number;
            rate?: number;
            sat_item_key_code?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
            unitkey_code?: string;
        };
        SalesOrderCreateLineItemMappedItem: {
            description?: string;
            item_id?: string;
            item_order?: number;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesOrderCreateLineItemMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            warehouse_id?: string;
        };
        SalesOrderCreateLineItemMappedItemMappedItem: {
            description?: string;
            item_id?: string;
            item_order?: number;
            location_id?: string;
            name?: string;
            quantity?: number;
            warehouse_id?: string;
        };
        SalesOrderInvoice: {
            balance?: number;
            date?: string;
            due_date?: string;
            invoice_id?: string;
            invoice_number?: string;
            status?: string;
            total?: number;
        };
        SalesOrderLineItem: {
            bcy_rate?: number;
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            hsn_or_sac?: string;
            image_id?: string;
            image_name?: string;
            image_type?: string;
            is_combo_product?: boolean;
            is_invoiced?: boolean;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            mapped_items?: components["schemas"]["SalesOrderMappedItem"][];
            name?: string;
            quantity?: number;
            quantity_invoiced?: number;
            quantity_packed?: number;
            quantity_shipped?: number;
            rate?: number;
            sat_item_key_code?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
            unitkey_code?: string;
        };
        SalesOrderListItem: {
            bcy_total?: number;
            created_time?: string;
            currency_code?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            is_backorder?: boolean;
            is_drop_shipment?: boolean;
            is_emailed?: boolean;
            last_modified_time?: string;
            quantity?: number;
            quantity_invoiced?: number;
            quantity_packed?: number;
            quantity_shipped?: number;
            reference_number?: string;
            sales_channel?: string;
            salesorder_id: string;
            salesorder_number?: string;
            shipment_date?: string;
            shipment_days?: number;
            status?: string;
            total?: number;
        };
        SalesOrderMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesOrderMappedItemMappedItem"][];
            name?: string;
            quantity?: number;
            quantity_invoiced?: number;
            quantity_packed?: number;
            quantity_shipped?: number;
            warehouse_id?: string;
        };
        SalesOrderMappedItemInput: {
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesOrderMappedItemInputMappedItem"][];
            name?: string;
            quantity?: number;
            warehouse_id?: string;
        };
        SalesOrderMappedItemInputMappedItem: {
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            quantity?: number;
            warehouse_id?: string;
        };
        SalesOrderMappedItemMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            quantity?: number;
            quantity_invoiced?: number;
            quantity_packed?: number;
            quantity_shipped?: number;
            warehouse_id?: string;
        };
        SalesOrderPackage: {
            carrier?: string;
            delivery_days?: string;
            delivery_guarantee?: boolean;
            detailed_status?: string;
            package_id?: string;
            package_number?: string;
            service?: string;
            shipment_date?: string;
            shipment_id?: string;
            shipment_number?: string;
            shipment_status?: string;
            status?: string;
            status_message?: string;
            tracking_number?: string;
        };
        SalesOrderUpdate: {
            adjustment?: number;
            adjustment_description?: string;
            billing_address_id?: string;
            contact_persons_associated?: components["schemas"]["ContactPersonAssociationInput"][];
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            customer_id?: string;
            date?: string;
            delivery_method?: string;
            discount?: number;
            /** @enum {string} */
            discount_type?: "entity_level" | "item_level";
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_discount_before_tax?: boolean;
            line_items?: components["schemas"]["SalesOrderUpdateLineItem"][];
            location_id?: string;
            notes?: string;
            place_of_supply?: string;
            pricebook_id?: string;
            reference_number?: string;
            salesorder_number?: string;
            salesperson_name?: string;
            shipment_date?: string;
            shipping_address_id?: string;
            shipping_charge?: number;
            terms?: string;
        };
        SalesOrderUpdateLineItem: {
            description?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_total?: number;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesOrderMappedItemInput"][];
            name?: string;
            quantity?: number;
            rate?: number;
            sat_item_key_code?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
            unitkey_code?: string;
        };
        SalesReceipt: {
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            item_price?: number;
            item_quantity?: number;
            item_total_price?: number;
            receipt_id?: string;
            receipt_number?: string;
        };
        SalesReturn: {
            comments?: components["schemas"]["SalesReturnComment"][];
            creditnotes?: components["schemas"]["SalesReturnCreditNote"][];
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            line_items?: components["schemas"]["SalesReturnLineItem"][];
            location_id?: string;
            location_name?: string;
            reason?: string;
            receive_status?: string;
            refund_status?: string;
            salesorder_id?: string;
            salesorder_number?: string;
            salesreturn_id: string;
            salesreturn_number?: string;
            salesreturn_status?: string;
            salesreturnreceives?: components["schemas"]["SalesReturnReceive"][];
        };
        SalesReturnComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            date?: string;
            date_description?: string;
            operation_type?: string;
            salesreturn_id?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
        };
        SalesReturnCreate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            line_items: components["schemas"]["SalesReturnCreateLineItem"][];
            location_id?: string;
            reason?: string;
            salesreturn_number?: string;
        };
        SalesReturnCreateLineItem: {
            item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesReturnCreateLineItemMappedItem"][];
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
        };
        SalesReturnCreateLineItemMappedItem: {
            item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesReturnCreateLineItemMappedItemMappedItem"][];
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
        };
        SalesReturnCreateLineItemMappedItemMappedItem: {
            item_id?: string;
            location_id?: string;
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
        };
        SalesReturnCreditNote: {
            creditnote_id?: string;
            creditnote_number?: string;
            date?: string;
            status?: string;
            total?: number;
        };
        SalesReturnLineItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            is_combo_product?: boolean;
            item_id?: string;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            mapped_items?: components["schemas"]["SalesReturnLineItemMappedItem"][];
            name?: string;
            non_receive_quantity?: number;
            quantity?: number;
            rate?: number;
            salesorder_item_id?: string;
            unit?: string;
        };
        SalesReturnLineItemMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            item_id?: string;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            mapped_items?: components["schemas"]["SalesReturnLineItemMappedItemMappedItem"][];
            name?: string;
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
            unit?: string;
        };
        SalesReturnLineItemMappedItemMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            item_id?: string;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
            unit?: string;
        };
        SalesReturnListItem: {
            custom_fields?: components["schemas"]["CustomField"][];
            customer_id?: string;
            customer_name?: string;
            date?: string;
            quantity?: number;
            receive_status?: string;
            refund_status?: string;
            refunded_amount?: number;
            salesorder_id?: string;
            salesorder_number?: string;
            salesreturn_id: string;
            salesreturn_number?: string;
            salesreturn_status?: string;
        };
        SalesReturnMappedItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            item_id?: string;
            line_item_id?: string;
            name?: string;
            quantity?: number;
            unit?: string;
        };
        SalesReturnMappedItemInput: {
            item_id?: string;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesReturnMappedItemInputMappedItem"][];
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
        };
        SalesReturnMappedItemInputMappedItem: {
            item_id?: string;
            line_item_id?: string;
            location_id?: string;
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
        };
        SalesReturnReceive: {
            date?: string;
            line_items?: components["schemas"]["SalesReturnReceiveLineItem"][];
            notes?: string;
            receive_id?: string;
            receive_number?: string;
        };
        SalesReturnReceiveCreate: {
            date?: string;
            line_items: components["schemas"]["SalesReturnReceiveCreateLineItem"][];
            notes?: string;
        };
        SalesReturnReceiveCreateLineItem: {
            batches?: components["schemas"]["BillBatch"][];
            line_item_id?: string;
            mapped_items?: components["schemas"]["SalesReturnReceiveMappedItem"][];
            quantity?: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["CreditNoteStorage"][];
        };
        SalesReturnReceiveLineItem: {
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            is_combo_product?: boolean;
            item_id?: string;
            line_item_id?: string;
            mapped_items?: components["schemas"]["MappedItem"][];
            name?: string;
            quantity?: number;
            unit?: string;
        };
        SalesReturnReceiveMappedItem: {
            line_item_id?: string;
            mapped_items?: components["schemas"]["SalesReturnReceiveMappedItemMappedItem"][];
            quantity?: number;
        };
        SalesReturnReceiveMappedItemMappedItem: {
            line_item_id?: string;
            quantity?: number;
        };
        SalesReturnReceiveSalesReturn: {
            date?: string;
            line_items?: components["schemas"]["SalesReturnReceiveSalesReturnLineItem"][];
            notes?: string;
            receive_id?: string;
            receive_number?: string;
            salesreturn_id?: string;
            salesreturn_number?: string;
        };
        SalesReturnReceiveSalesReturnLineItem: {
            batches?: components["schemas"]["Batch"][];
            /** @enum {string} */
            combo_type?: "assembly" | "kit";
            description?: string;
            is_combo_product?: boolean;
            item_id?: string;
            line_item_id?: string;
            mapped_items?: components["schemas"]["MappedItem"][];
            name?: string;
            quantity?: number;
            serial_numbers?: string[];
            storages?: components["schemas"]["BillStorage"][];
            unit?: string;
        };
        SalesReturnUpdate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            line_items?: components["schemas"]["SalesReturnUpdateLineItem"][];
            location_id?: string;
            reason?: string;
            salesreturn_number?: string;
        };
        SalesReturnUpdateLineItem: {
            item_id?: string;
            line_item_id?: string;
            location_id?: string;
            mapped_items?: components["schemas"]["SalesReturnMappedItemInput"][];
            non_receive_quantity?: number;
            quantity?: number;
            salesorder_item_id?: string;
        };
        SerialNumber: {
            serial_number?: string;
            serialnumber_id?: string;
            status?: string;
        };
        SerialNumberDetails: {
            code?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            is_transacted_out?: boolean;
            item_id?: string;
            price?: number;
            serialnumber?: string;
            serialnumber_id: string;
            /** @enum {string} */
            status?: "active" | "inactive";
        };
        SerialNumberListItem: {
            batch_custom_fields?: components["schemas"]["BatchCustomField"][];
            batch_id?: string;
            batch_number?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            is_transacted_out?: boolean;
            serialnumber?: string;
            serialnumber_id: string;
            /** @enum {string} */
            status?: "active" | "inactive";
        };
        ShipmentOrder: {
            billing_address?: components["schemas"]["Address"];
            carrier?: string;
            contact_persons?: components["schemas"]["ContactContactPerson"][];
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            currency_symbol?: string;
            customer_id?: string;
            customer_name?: string;
            date?: string;
            delivery_days?: number;
            delivery_guarantee?: boolean;
            delivery_method?: string;
            delivery_method_id?: string;
            detailed_status?: string;
            discount?: number;
            discount_amount?: number;
            discount_type?: string;
            estimate_id?: string;
            exchange_rate?: number;
            is_discount_before_tax?: boolean;
            is_emailed?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["ShipmentOrderLineItem"][];
            notes?: string;
            price_precision?: number;
            reference_number?: string;
            salesorder_id?: string;
            salesorder_number?: string;
            service?: string;
            shipment_id: string;
            shipment_number?: string;
            shipmentorder_custom_fields?: components["schemas"]["CustomFieldUpdate"][];
            shipping_address?: components["schemas"]["Address"];
            shipping_charge?: number;
            status?: string;
            status_message?: string;
            sub_total?: number;
            tax_total?: number;
            taxes?: components["schemas"]["TaxListItem"][];
            template_id?: string;
            template_name?: string;
            template_type?: string;
            total?: number;
            tracking_number?: string;
        };
        ShipmentOrderCreate: {
            contact_persons?: components["schemas"]["ContactContactPerson"][];
            date: string;
            delivery_method: string;
            exchange_rate?: number;
            notes?: string;
            reference_number?: string;
            shipment_number: string;
            shipmentorder_custom_fields?: components["schemas"]["CustomFieldUpdate"][];
            shipping_charge?: number;
            template_id?: string;
            tracking_number: string;
        };
        ShipmentOrderLineItem: {
            bcy_rate?: number;
            description?: string;
            is_invoiced?: boolean;
            item_id?: string;
            item_order?: number;
            item_total?: number;
            line_item_id?: string;
            name?: string;
            rate?: number;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_type?: string;
            unit?: string;
        };
        ShipmentOrderUpdate: {
            contact_persons?: components["schemas"]["ContactContactPerson"][];
            date?: string;
            delivery_method?: string;
            exchange_rate?: number;
            notes?: string;
            reference_number?: string;
            shipment_number?: string;
            shipmentorder_custom_fields?: components["schemas"]["CustomFieldUpdate"][];
            shipping_charge?: number;
            template_id?: string;
            tracking_number?: string;
        };
        Storage: {
            quantity?: number;
            storage_id?: string;
        };
        StorageLocation: {
            balance_quantity?: number;
            batches?: components["schemas"]["StorageLocationBatch"][];
            description?: string;
            location_id?: string;
            name?: string;
            /** @enum {string} */
            status?: "active" | "inactive";
            storage_id?: string;
            storage_zone_id?: string;
            zone_id?: string;
            zone_name?: string;
        };
        StorageLocationBatch: {
            batch_id?: string;
            batch_number?: string;
        };
        StorageLocationCreate: {
            description?: string;
            location_id?: string;
            name: string;
            storage_zone_id: string;
        };
        StorageLocationProductMapping: {
            location_id?: string;
            product_id?: string;
            storage_id?: string;
        };
        StorageLocationUpdate: {
            description?: string;
            location_id?: string;
            name?: string;
            storage_zone_id?: string;
        };
        StorageLocationsProductMapping: {
            product_id: string;
            storage_id: string;
        };
        StorageZone: {
            location_id?: string;
            location_structures?: components["schemas"]["StorageZoneLocationStructure"][];
            /** @enum {string} */
            status?: "active" | "inactive";
            storage_zone_id: string;
            zone_name?: string;
        };
        StorageZoneCreate: {
            location_id?: string;
            location_structures?: components["schemas"]["StorageZoneCreateLocationStructure"][];
            zone_name: string;
        };
        StorageZoneCreateLocationStructure: {
            alias_name: string;
            count: number;
            delimiter?: string;
            level: number;
            location_name: string;
        };
        StorageZoneLocationStructure: {
            alias_name?: string;
            count?: number;
            delimiter?: string;
            level?: number;
            location_name?: string;
            location_structure_id?: string;
        };
        StorageZoneUpdate: {
            location_id?: string;
            location_structures?: components["schemas"]["StorageZoneUpdateLocationStructure"][];
            zone_name?: string;
        };
        StorageZoneUpdateLocationStructure: {
            alias_name: string;
            count: number;
            delimiter?: string;
            level: number;
            location_name: string;
            location_structure_id?: string;
        };
        Tag: {
            description?: string;
            is_active?: boolean;
            is_class?: boolean;
            is_draft?: boolean;
            is_mandatory?: boolean;
            tag_id?: string;
            tag_name?: string;
            tag_option_id?: string;
            tag_option_name?: string;
            tag_order?: number;
        };
        TagInput: {
            tag_id?: string;
            tag_option_id?: string;
        };
        Task: {
            billing_type?: string;
            can_push?: boolean;
            color_code?: string;
            comments?: components["schemas"]["TaskComment"][];
            completion_percentage?: number;
            contact_id?: string;
            contact_name?: string;
            /** @enum {string} */
            contact_type?: "customer" | "vendor";
            created_by_id?: string;
            created_by_name?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            custom_status_id?: string;
            dependencies?: components["schemas"]["Dependency"][];
            documents?: components["schemas"]["Document"][];
            due_after?: number;
            /** Format: date */
            due_date?: string;
            due_date_formatted?: string;
            entity_tags?: components["schemas"]["TaskEntityTag"][];
            is_accountant_task?: boolean;
            is_billable?: boolean;
            is_overdue?: boolean;
            is_subtask?: boolean;
            is_system_task?: boolean;
            last_modified_by_id?: string;
            owner_id?: string;
            owner_ids?: string;
            owner_name?: string;
            owners?: components["schemas"]["Owner"][];
            parent_status?: string;
            parent_task_id?: string;
            parent_task_name?: string;
            parent_task_number?: string;
            /** @enum {string} */
            priority?: "normal" | "low" | "high" | "lowest" | "highest";
            recurring_task_id?: string;
            related_entity?: number;
            related_entity_id?: string;
            related_entity_type?: string;
            related_entity_value?: string;
            reminder?: components["schemas"]["Reminder"];
            status?: string;
            statuses?: string[];
            system_task_type?: number;
            task_description?: string;
            task_id: string;
            task_number?: string;
            task_number_prefix?: string;
            task_number_suffix?: string;
            task_rate?: number;
            template_id?: string;
            title?: string;
        };
        TaskComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            /** Format: date-time */
            date?: string;
            date_description?: string;
            description?: string;
            operation_type?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
        };
        TaskCreate: {
            billing_type?: string;
            can_push?: boolean;
            completion_percentage?: number;
            contact_id?: string;
            /** @enum {string} */
            contact_type?: "customer" | "vendor";
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            dependencies?: components["schemas"]["Dependency"][];
            due_after?: number;
            /** Format: date */
            due_date?: string;
            email_account_id?: string;
            email_account_type?: string;
            email_folder_id?: string;
            entity_tags?: components["schemas"]["TaskCreateEntityTag"][];
            is_billable?: boolean;
            is_sub_task?: boolean;
            mail_attachments?: components["schemas"]["MailAttachment"][];
            mail_id?: string;
            owner_id?: string;
            owner_ids?: string;
            parent_id?: string;
            /** @enum {string} */
            priority?: "normal" | "low" | "high" | "lowest" | "highest";
            recurring_task_id?: string;
            related_entity_id?: string;
            related_entity_type?: string;
            related_sub_entity_id?: string;
            related_sub_entity_type?: string;
            reminder?: components["schemas"]["Reminder"];
            send_email_notification?: boolean;
            status?: string;
            task_description?: string;
            task_id?: string;
            task_number?: string;
            task_number_prefix?: string;
            task_number_suffix?: string;
            task_rate?: number;
            task_type?: string;
            template_id?: string;
            title?: string;
        };
        TaskCreateEntityTag: {
            color?: string;
            name?: string;
        };
        TaskDetails: {
            comments?: components["schemas"]["ReplenishmentTaskComment"][];
            /** Format: date */
            date?: string;
            date_with_time?: string;
            entry_number?: string;
            item_id?: string;
            item_name?: string;
            item_status?: string;
            location_id?: string;
            location_name?: string;
            location_status?: string;
            max_order_quantity?: number;
            max_stock_level?: number;
            min_order_quantity?: number;
            order_multiple?: number;
            /** @enum {string} */
            order_type?: "purchase_order" | "transfer_order";
            preferred_location_id?: string;
            preferred_location_name?: string;
            preferred_location_status?: string;
            preferred_vendor_id?: string;
            preferred_vendor_name?: string;
            preferred_vendor_status?: string;
            purchase_orders?: components["schemas"]["ReplenishmentTaskPurchaseOrder"][];
            quantity_to_replenish?: number;
            reorder_level?: number;
            replenishment_task_id?: string;
            sku?: string;
            /** @enum {string} */
            status?: "pending" | "replenished" | "completed" | "dismissed";
            stock_available_for_sale?: number;
            transfer_orders?: components["schemas"]["ReplenishmentTaskTransferOrder"][];
            unit?: string;
        };
        TaskEntityTag: {
            color?: string;
            id?: string;
            name?: string;
        };
        TaskListItem: {
            billing_type?: string;
            client_id?: string;
            client_name?: string;
            color_code?: string;
            completion_percentage?: number;
            contact_id?: string;
            contact_name?: string;
            /** @enum {string} */
            contact_type?: "customer" | "vendor";
            /** Format: date-time */
            created_time?: string;
            created_time_formatted?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            /** Format: date */
            due_date?: string;
            entity_tags?: components["schemas"]["TaskEntityTag"][];
            is_accountant_task?: boolean;
            is_billable?: boolean;
            is_overdue?: boolean;
            is_subtask?: boolean;
            owner_id?: string;
            owner_name?: string;
            owners?: components["schemas"]["Owner"][];
            parent_status?: string;
            parent_task_id?: string;
            parent_task_name?: string;
            parent_task_number?: string;
            /** @enum {string} */
            priority?: "normal" | "low" | "high" | "lowest" | "highest";
            status?: string;
            subtask_count?: number;
            task_description?: string;
            task_id: string;
            task_number?: string;
            task_rate?: number;
            title?: string;
        };
        TaskUpdatePercentage: {
            completion_percentage: number;
        };
        Tax: {
            country?: string;
            country_code?: string;
            is_value_added?: boolean;
            purchase_tax_expense_account_id?: string;
            tax_authority_id?: string;
            tax_authority_name?: string;
            tax_factor?: string;
            tax_id: string;
            tax_name?: string;
            tax_percentage?: number;
            /** @enum {string} */
            tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess";
            tax_type?: string;
            tds_payable_account_id?: string;
        };
        TaxAuthority: {
            description?: string;
            registration_number?: string;
            registration_number_label?: string;
            tax_authority_id: string;
            tax_authority_name?: string;
        };
        TaxAuthorityCreate: {
            description?: string;
            registration_number?: string;
            registration_number_label?: string;
            tax_authority_name: string;
        };
        TaxAuthorityUpdate: {
            description?: string;
            registration_number?: string;
            registration_number_label?: string;
            tax_authority_name?: string;
        };
        TaxCreate: {
            country_code?: string;
            is_editable?: boolean;
            is_value_added?: boolean;
            purchase_tax_expense_account_id?: string;
            tax_authority_id?: string;
            tax_authority_name?: string;
            tax_factor?: string;
            tax_name?: string;
            tax_percentage?: number;
            /** @enum {string} */
            tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess";
            tax_type?: string;
            update_draft_invoice?: boolean;
            update_draft_so?: boolean;
        };
        TaxExemption: {
            description?: string;
            tax_exemption_code?: string;
            tax_exemption_id: string;
            type?: string;
        };
        TaxExemptionCreate: {
            description?: string;
            tax_exemption_code: string;
            type: string;
        };
        TaxExemptionUpdate: {
            description?: string;
            tax_exemption_code?: string;
            type?: string;
        };
        TaxGroup: {
            tax_group_id: string;
            tax_group_name?: string;
            tax_group_percentage?: number;
            taxes?: components["schemas"]["TaxListItem"][];
        };
        TaxGroupCreate: {
            tax_group_name?: string;
            taxes?: string;
        };
        TaxListItem: {
            is_default_tax?: boolean;
            is_editable?: boolean;
            is_value_added?: boolean;
            output_tax_account_name?: string;
            purchase_tax_account_id?: string;
            purchase_tax_account_name?: string;
            tax_account_id?: string;
            tax_amount?: string;
            tax_authority_id?: string;
            tax_authority_name?: string;
            tax_factor?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            /** @enum {string} */
            tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess";
            tax_type?: string;
        };
        TaxUpdate: {
            country_code?: string;
            is_editable?: boolean;
            is_value_added?: boolean;
            purchase_tax_expense_account_id?: string;
            tax_authority_id?: string;
            tax_authority_name?: string;
            tax_factor?: string;
            tax_name?: string;
            tax_percentage?: number;
            /** @enum {string} */
            tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess";
            tax_type?: string;
            tds_payable_account_id?: string;
            update_draft_invoice?: boolean;
            update_draft_so?: boolean;
        };
        Template: {
            template_id?: string;
            template_name?: string;
            template_type?: string;
        };
        ToContact: {
            contact_person_id?: string;
            email?: string;
            first_name?: string;
            last_name?: string;
            mobile?: string;
            phone?: string;
            salutation?: string;
            selected?: boolean;
        };
        Transaction: {
            line_items?: components["schemas"]["TransactionLineItem"][];
            transaction_id?: string;
        };
        TransactionLineItem: {
            batches?: components["schemas"]["GetBatch"][];
            item_id?: string;
            line_item_id?: string;
            name?: string;
            serial_numbers?: string[];
        };
        TransferOrder: {
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            description?: string;
            from_location_id?: string;
            from_location_name?: string;
            is_intransit_order?: boolean;
            line_items?: components["schemas"]["TransferOrderLineItem"][];
            locations?: unknown;
            status?: string;
            to_location_id?: string;
            to_location_name?: string;
            transfer_order_id: string;
            transfer_order_number?: string;
        };
        TransferOrderBatch: {
            batch_id: string;
            batch_in_number?: string;
            batch_in_number_id?: string;
            from_storages?: components["schemas"]["VendorCreditStorage"][];
            out_quantity: number;
            to_storages?: components["schemas"]["PurchaseReceiveStorage"][];
        };
        TransferOrderBatchInput: {
            batch_id: string;
            batch_in_number?: string;
            from_storages?: components["schemas"]["InvoiceStorage"][];
            out_quantity: number;
            to_storages?: components["schemas"]["AssemblyStorage"][];
        };
        TransferOrderCreate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date: string;
            description?: string;
            from_location_id: string;
            from_warehouse_id?: string;
            is_intransit_order?: boolean;
            line_items: components["schemas"]["TransferOrderCreateLineItem"][];
            to_location_id: string;
            to_warehouse_id?: string;
            transfer_order_number?: string;
        };
        TransferOrderCreateLineItem: {
            batches?: components["schemas"]["TransferOrderBatchInput"][];
            description?: string;
            from_storages?: components["schemas"]["PackageStorage"][];
            item_id: string;
            name: string;
            quantity_transfer: number;
            serial_numbers?: string[];
            to_storages?: components["schemas"]["CreditNoteStorage"][];
            unit?: string;
        };
        TransferOrderDetails: {
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            from_location_id?: string;
            from_location_name?: string;
            is_intransit_order?: boolean;
            line_items?: components["schemas"]["TransferOrderLineItem"][];
            to_location_id?: string;
            to_location_name?: string;
            transfer_order_id: string;
            transfer_order_number?: string;
        };
        TransferOrderGet: {
            locations?: unknown;
            transfer_order?: components["schemas"]["TransferOrderDetails"];
        };
        TransferOrderLineItem: {
            description?: string;
            item_id?: string;
            line_item_id?: string;
            name?: string;
            quantity_transfer?: number;
            unit?: string;
        };
        TransferOrderListItem: {
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            description?: string;
            from_location_id?: string;
            from_location_name?: string;
            is_intransit_order?: boolean;
            status?: string;
            to_location_id?: string;
            to_location_name?: string;
            transfer_order_id: string;
            transfer_order_number?: string;
        };
        TransferOrderStorage: {
            in_quantity: number;
            serial_numbers?: string[];
            storage_id: string;
            storage_in_id?: string;
        };
        TransferOrderUpdate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            description?: string;
            from_location_id?: string;
            from_warehouse_id?: string;
            is_intransit_order?: boolean;
            line_items?: components["schemas"]["TransferOrderUpdateLineItem"][];
            to_location_id?: string;
            to_warehouse_id?: string;
            transfer_order_number?: string;
        };
        TransferOrderUpdateLineItem: {
            batches?: components["schemas"]["TransferOrderBatch"][];
            description?: string;
            from_storages?: components["schemas"]["UpdateStorage"][];
            item_id: string;
            line_item_id?: string;
            name: string;
            quantity_transfer: number;
            serial_numbers?: string[];
            to_storages?: components["schemas"]["TransferOrderStorage"][];
            unit?: string;
        };
        Unit: {
            name?: string;
            quantity_decimal_place?: number;
            unit?: string;
            unit_conversions?: components["schemas"]["ListUnitConversion"][];
            unit_id: string;
            uqc?: string;
        };
        UnitConversion: {
            conversion_rate?: number;
            target_unit?: string;
            target_unit_id?: string;
            unit_conversion_id: string;
        };
        UnitConversionCreate: {
            conversion_rate: number;
            target_unit_id: string;
        };
        UnitConversionUpdate: {
            conversion_rate?: number;
            target_unit_id?: string;
        };
        UnitCreate: {
            name: string;
            quantity_decimal_place?: number;
            unit: string;
            unit_conversions?: components["schemas"]["UnitConversionUpdate"][];
            uqc?: string;
        };
        UnitGroup: {
            base_unit?: string;
            base_unit_decimal?: number;
            base_unit_id?: string;
            base_unit_name?: string;
            unit_conversions?: components["schemas"]["UnitGroupUnitConversion"][];
            unit_group_id: string;
            unit_group_name?: string;
        };
        UnitGroupCreate: {
            base_unit_id: string;
            unit_conversions?: components["schemas"]["UnitConversionUpdate"][];
            unit_group_name: string;
        };
        UnitGroupListItem: {
            base_unit?: string;
            base_unit_id?: string;
            base_unit_name?: string;
            unit_conversion_count?: number;
            unit_group_id: string;
            unit_group_name?: string;
        };
        UnitGroupUnitConversion: {
            conversion_rate?: number;
            quantity_decimal_place?: number;
            target_unit?: string;
            target_unit_id?: string;
            target_unit_name?: string;
            unit_conversion_id?: string;
        };
        UnitGroupUpdate: {
            base_unit_id?: string;
            unit_conversions?: components["schemas"]["UpdateUnitConversion"][];
            unit_group_name?: string;
        };
        UnitUpdate: {
            name?: string;
            quantity_decimal_place?: number;
            unit?: string;
            unit_conversions?: components["schemas"]["UpdateUnitConversion"][];
            uqc?: string;
        };
        UpdateStorage: {
            out_quantity: number;
            serial_numbers?: string[];
            storage_id: string;
            storage_out_id?: string;
        };
        UpdateUnitConversion: {
            conversion_rate?: number;
            target_unit_id?: string;
            unit_conversion_id?: string;
        };
        User: {
            created_time?: string;
            custom_fields?: string;
            email_ids?: components["schemas"]["EmailId"][];
            is_claimant?: boolean;
            name?: string;
            photo_url?: string;
            role_id?: string;
            status?: string;
            user_id: string;
            user_role?: string;
            user_type?: string;
        };
        UserCreate: {
            email: string;
            name: string;
            user_role?: string;
        };
        UserListItem: {
            email?: string;
            is_current_user?: boolean;
            name?: string;
            photo_url?: string;
            role_id?: string;
            status?: string;
            user_id: string;
            user_role?: string;
            user_type?: string;
        };
        UserUpdate: {
            email?: string;
            name?: string;
            user_role?: string;
        };
        VariantBatch: {
            batch_number?: string;
            quantity?: number;
            rate?: number;
        };
        VariantLocation: {
            batches?: components["schemas"]["VariantLocationBatch"][];
            initial_stock?: number;
            initial_stock_rate?: number;
            location_id?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["VariantLocationStorage"][];
        };
        VariantLocationBatch: {
            batch_number?: string;
            expiry_date?: string;
            manufactured_date?: string;
            quantity?: number;
            rate?: number;
            storages?: components["schemas"]["VariantStorage"][];
        };
        VariantLocationStorage: {
            quantity?: number;
            serial_numbers?: string[];
            storage_location_id?: string;
        };
        VariantStorage: {
            quantity?: number;
            storage_location_id?: string;
        };
        VariantUpdateOpeningStock: {
            batches?: components["schemas"]["VariantUpdateOpeningStockBatch"][];
            initial_stock?: number;
            initial_stock_rate?: number;
            locations?: components["schemas"]["VariantLocation"][];
            serial_numbers?: string[];
        };
        VariantUpdateOpeningStockBatch: {
            batch_number?: string;
            expiry_date?: string;
            manufactured_date?: string;
            quantity?: number;
            rate?: number;
        };
        VendorCredit: {
            acquisition_vat_summary?: components["schemas"]["AcquisitionVatSummary"][];
            acquisition_vat_total?: number;
            balance?: number;
            bills_credited?: components["schemas"]["VendorCreditBillsCredited"][];
            comments?: components["schemas"]["VendorCreditComment"][];
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            custom_fields?: components["schemas"]["CustomField"][];
            date?: string;
            destination_of_supply?: string;
            documents?: components["schemas"]["Document"][];
            exchange_rate?: number;
            filed_in_vat_return_id?: string;
            filed_in_vat_return_name?: string;
            filed_in_vat_return_type?: string;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_inclusive_tax?: boolean;
            is_reverse_charge_applied?: boolean;
            last_modified_time?: string;
            line_items?: components["schemas"]["VendorCreditLineItem"];
            location_id?: string;
            location_name?: string;
            notes?: string;
            place_of_supply?: string;
            price_precision?: number;
            pricebook_id?: string;
            reference_number?: string;
            reverse_charge_vat_summary?: components["schemas"]["AcquisitionVatSummary"][];
            reverse_charge_vat_total?: number;
            source_of_supply?: string;
            status?: string;
            sub_total?: number;
            tax_treatment?: string;
            taxes?: components["schemas"]["TaxListItem"][];
            total?: number;
            total_credits_used?: number;
            total_refunded_amount?: number;
            vat_treatment?: string;
            vendor_credit_id: string;
            vendor_credit_number?: string;
            vendor_credit_refunds?: components["schemas"]["VendorCreditRefundDetails"][];
            vendor_id?: string;
            vendor_name?: string;
        };
        VendorCreditBill: {
            amount_applied: number;
            bill_id: string;
        };
        VendorCreditBillsCredited: {
            amount?: number;
            bill_id?: string;
            bill_number?: string;
            date?: string;
            vendor_credit_bill_id?: string;
        };
        VendorCreditComment: {
            comment_id?: string;
            comment_type?: string;
            commented_by?: string;
            commented_by_id?: string;
            date?: string;
            date_description?: string;
            description?: string;
            operation_type?: string;
            time?: string;
            transaction_id?: string;
            transaction_type?: string;
            vendor_credit_id?: string;
        };
        VendorCreditCreate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            destination_of_supply?: string;
            documents?: components["schemas"]["ItemDocument"][];
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_inclusive_tax?: boolean;
            is_update_customer?: boolean;
            line_items?: components["schemas"]["VendorCreditCreateLineItem"][];
            location_id?: string;
            notes?: string;
            place_of_supply?: string;
            pricebook_id?: string;
            reference_number?: string;
            source_of_supply?: string;
            tax_treatment?: string;
            vat_treatment?: string;
            vendor_credit_number?: string;
            vendor_id: string;
        };
        VendorCreditCreateLineItem: {
            account_id?: string;
            batches?: components["schemas"]["AssemblyBatch"][];
            description?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            project_id?: string;
            project_name?: string;
            quantity?: number;
            rate?: number;
            reverse_charge_tax_id?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["PackageStorage"][];
            tags?: components["schemas"]["TagInput"][];
            tax_id?: string;
            tax_treatment_code?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        VendorCreditCreateRefund: {
            account_id: string;
            amount: number;
            date: string;
            description?: string;
            exchange_rate?: number;
            reference_number?: string;
            refund_mode?: string;
        };
        VendorCreditLineItem: {
            account_id?: string;
            account_name?: string;
            acquisition_vat_amount?: string;
            acquisition_vat_id?: string;
            acquisition_vat_name?: string;
            acquisition_vat_percentage?: string;
            bcy_rate?: number;
            description?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomField"][];
            item_id?: string;
            item_order?: number;
            item_total?: number;
            item_total_inclusive_of_tax?: number;
            line_item_id?: string;
            location_id?: string;
            location_name?: string;
            name?: string;
            /** @enum {string} */
            product_type?: "goods" | "digital_service" | "service";
            project_id?: string;
            project_name?: string;
            quantity?: number;
            rate?: number;
            reverse_charge_tax_amount?: number;
            reverse_charge_tax_id?: string;
            reverse_charge_tax_name?: string;
            reverse_charge_tax_percentage?: number;
            reverse_charge_vat_amount?: string;
            reverse_charge_vat_id?: string;
            reverse_charge_vat_name?: string;
            reverse_charge_vat_percentage?: string;
            sku?: string;
            stock_on_hand?: string;
            tags?: components["schemas"]["Tag"][];
            tax_exemption_code?: string;
            tax_exemption_id?: string;
            tax_id?: string;
            tax_name?: string;
            tax_percentage?: number;
            tax_treatment_code?: string;
            tax_type?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        VendorCreditListItem: {
            balance?: number;
            created_time?: string;
            currency_code?: string;
            currency_id?: string;
            date?: string;
            exchange_rate?: number;
            has_attachment?: boolean;
            last_modified_time?: string;
            reference_number?: string;
            status?: string;
            total?: number;
            vendor_credit_id: string;
            vendor_credit_number?: string;
            vendor_id?: string;
            vendor_name?: string;
        };
        VendorCreditRefund: {
            account_id?: string;
            account_name?: string;
            amount?: number;
            date?: string;
            description?: string;
            exchange_rate?: number;
            imported_transactions?: components["schemas"]["ImportedTransaction"][];
            reference_number?: string;
            refund_mode?: string;
            vendor_credit_id?: string;
            vendor_credit_refund_id?: string;
        };
        VendorCreditRefundDetails: {
            amount_bcy?: number;
            amount_fcy?: number;
            date?: string;
            description?: string;
            filed_in_vat_return_id?: string;
            filed_in_vat_return_name?: string;
            filed_in_vat_return_type?: string;
            reference_number?: string;
            refund_mode?: string;
            vendor_credit_id?: string;
            vendor_credit_refund_id?: string;
        };
        VendorCreditRefundListItem: {
            amount?: number;
            amount_bcy?: number;
            amount_fcy?: number;
            customer_name?: string;
            date?: string;
            description?: string;
            reference_number?: string;
            refund_mode?: string;
            vendor_credit_id?: string;
            vendor_credit_number?: string;
            vendor_credit_refund_id?: string;
        };
        VendorCreditStorage: {
            out_quantity: number;
            storage_id: string;
            storage_out_id?: string;
        };
        VendorCreditTax: {
            tax_amount?: number;
            tax_name?: string;
        };
        VendorCreditUpdate: {
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            date?: string;
            destination_of_supply?: string;
            documents?: components["schemas"]["ItemDocument"][];
            exchange_rate?: number;
            gst_no?: string;
            /** @enum {string} */
            gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
            is_inclusive_tax?: boolean;
            is_update_customer?: boolean;
            line_items?: components["schemas"]["VendorCreditUpdateLineItem"][];
            location_id?: string;
            notes?: string;
            place_of_supply?: string;
            pricebook_id?: string;
            reference_number?: string;
            source_of_supply?: string;
            tax_treatment?: string;
            vat_treatment?: string;
            vendor_credit_number?: string;
            vendor_id?: string;
        };
        VendorCreditUpdateLineItem: {
            account_id?: string;
            batches?: components["schemas"]["PackageBatch"][];
            description?: string;
            hsn_or_sac?: string;
            item_custom_fields?: components["schemas"]["CustomFieldInput"][];
            item_id?: string;
            item_order?: number;
            line_item_id?: string;
            location_id?: string;
            name?: string;
            project_id?: string;
            project_name?: string;
            quantity?: number;
            rate?: number;
            reverse_charge_tax_id?: string;
            serial_numbers?: string[];
            storages?: components["schemas"]["UpdateStorage"][];
            tags?: components["schemas"]["TagInput"][];
            tax_id?: string;
            tax_treatment_code?: string;
            tds_tax_id?: string;
            unit?: string;
        };
        VendorCreditUpdateRefund: {
            account_id?: string;
            amount?: number;
            date?: string;
            description?: string;
            exchange_rate?: number;
            reference_number?: string;
            refund_mode?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "bills.updateCustomFields": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"][];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bills?: components["schemas"]["BillListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bill?: components["schemas"]["Bill"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.approveMany": {
        parameters: {
            query: {
                bill_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "landedCosts.createMany": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandedCostCreateMany"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.submitMany": {
        parameters: {
            query: {
                bill_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bill?: components["schemas"]["Bill"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bill?: components["schemas"]["Bill"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.approveFinally": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "landedCosts.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandedCostCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        landed_cost?: components["schemas"]["LandedCost"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "landedCosts.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
                landed_cost_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        landed_cost?: components["schemas"]["LandedCost"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "landedCosts.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
                landed_cost_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandedCostUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        landed_cost?: components["schemas"]["LandedCost"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "landedCosts.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
                landed_cost_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.reject": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.markAsOpen": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.markAsVoid": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bills.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assemblies.list": {
        parameters: {
            query: {
                composite_item_id: string;
                date_end?: string;
                date_start?: string;
                filter_by?: "WorkOrderDate.All" | "WorkOrderDate.Today" | "WorkOrderDate.ThisWeek" | "WorkOrderDate.ThisMonth" | "WorkOrderDate.ThisQuarter" | "WorkOrderDate.ThisYear" | "Status.All" | "Status.Pending" | "Status.Built" | "Status.Confirmed";
                item_id?: string;
                location_id?: string;
                page?: number;
                per_page?: number;
                project_id?: string;
                reference_number?: string;
                reference_number_contains?: string;
                search_text?: string;
                sort_column?: "date" | "total" | "created_time" | "last_modified_time" | "reference_number";
                sort_order?: "A" | "D";
                status?: "draft" | "confirmed" | "bundled";
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bundles?: components["schemas"]["AssemblyListItem"][];
                        page_context?: components["schemas"]["PageContext"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assemblies.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssemblyCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["Assembly"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assemblies.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bundle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bundle?: components["schemas"]["Assembly"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assemblies.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                bundle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssemblyUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bundle?: components["schemas"]["Assembly"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assemblies.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bundle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assemblies.markAsBuilt": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bundle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bundle?: components["schemas"]["Assembly"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assemblies.markAsConfirmed": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                bundle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bundle?: components["schemas"]["Assembly"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.list": {
        parameters: {
            query: {
                account_id?: string;
                category_id?: string;
                combo_type?: "assembly" | "kit";
                filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Lowstock" | "Status.Unmapped" | "Source.Crm" | "ComboType.Assembly" | "ComboType.Kit";
                last_modified_time?: string;
                location_id?: string;
                name?: string;
                name_contains?: string;
                name_startswith?: string;
                page?: number;
                per_page?: number;
                purchase_account_id?: string;
                response_option?: number;
                search_text?: string;
                sku?: string;
                sku_contains?: string;
                sort_column?: "name" | "sku" | "rate" | "tax_name" | "purchase_rate" | "created_time" | "last_modified_time" | "reorder_level";
                sort_order?: string;
                status?: "all" | "active" | "inactive";
                tax_id?: string;
                usestate?: boolean;
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        composite_items?: components["schemas"]["CompositeItemListItem"][];
                        page_context?: components["schemas"]["PageContext"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositeItemCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        composite_item?: components["schemas"]["CompositeItem"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["CompositeItem"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositeItemUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        composite_item?: components["schemas"]["CompositeItem"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.configureDefaultStorage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    default_storage_location_mapping?: components["schemas"]["DefaultStorageLocationMapping"][];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.getDefaultStorage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        default_storage_location_mapping?: components["schemas"]["CompositeItemDefaultStorageLocationMapping"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.uploadImage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    image: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.deleteImage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "compositeItems.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                composite_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.list": {
        parameters: {
            query: {
                address?: string;
                company_name?: string;
                contact_name?: string;
                email?: string;
                filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Duplicate" | "Status.Crm";
                first_name?: string;
                last_name?: string;
                page?: number;
                per_page?: number;
                phone?: string;
                search_text?: string;
                sort_column?: "contact_name" | "first_name" | "last_name" | "email" | "outstanding_receivable_amount" | "created_time" | "last_modified_time";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contacts?: components["schemas"]["ContactListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact?: components["schemas"]["Contact"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactPersons.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPersonCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact_person?: components["schemas"]["ContactPerson"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactPersons.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPersonUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact_person?: components["schemas"]["ContactPerson"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactPersons.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactPersons.markAsPrimary": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact?: components["schemas"]["Contact"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact?: components["schemas"]["Contact"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.listAddresses": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        addresses?: components["schemas"]["ContactAddress"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.listComments": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact_comments?: components["schemas"]["ContactComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactPersons.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact_persons?: components["schemas"]["ContactPerson"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactPersons.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
                contact_person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        contact_person?: components["schemas"]["ContactPerson"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.email": {
        parameters: {
            query: {
                send_customer_statement?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactEmail"];
                "multipart/form-data": {
                    JSONString?: string;
                    /** Format: binary */
                    attachments?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.getStatementEmailContent": {
        parameters: {
            query: {
                end_date?: string;
                start_date?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["ContactStatementEmailContent"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contacts.emailStatement": {
        parameters: {
            query: {
                end_date?: string;
                multipart_or_formdata?: string;
                start_date?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactEmailStatement"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.list": {
        parameters: {
            query: {
                creditnote_number?: string;
                customer_id?: string;
                customer_name?: string;
                date?: string;
                filter_by?: "Status.All" | "Status.Open" | "Status.Draft" | "Status.Closed" | "Status.Void";
                item_description?: string;
                item_id?: string;
                item_name?: string;
                line_item_id?: string;
                page?: number;
                per_page?: number;
                reference_number?: string;
                search_text?: string;
                sort_column?: "customer_name" | "creditnote_number" | "balance" | "total" | "date" | "created_time";
                status?: string;
                tax_id?: string;
                total?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnotes?: components["schemas"]["CreditNoteListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                invoice_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote?: components["schemas"]["CreditNote"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.listAllRefunds": {
        parameters: {
            query: {
                customer_id?: string;
                page?: number;
                per_page?: number;
                sort_column?: "refund_mode" | "reference_number" | "date" | "creditnote_number" | "customer_name" | "amount_bcy" | "amount_fcy";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote_refunds?: components["schemas"]["CreditNoteRefundListItem"][];
                        page_context?: components["schemas"]["PageContext"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.listTemplates": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        templates?: components["schemas"]["Template"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.get": {
        parameters: {
            query: {
                accept?: "json" | "pdf" | "html";
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote?: components["schemas"]["CreditNote"];
                    };
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote?: components["schemas"]["CreditNote"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.updateBillingAddress": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.updateShippingAddress": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.listComments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comments?: components["schemas"]["CreditNoteComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.addComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.deleteComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.markAsOpen": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.markAsDraft": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.getEmailContent": {
        parameters: {
            query: {
                email_template_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["CreditNoteEmailContent"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.email": {
        parameters: {
            query: {
                customer_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteEmail"];
                "multipart/form-data": {
                    JSONString?: string;
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.listEmailHistory": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        email_history?: components["schemas"]["EmailHistory"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.listInvoices": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        invoices_credited?: components["schemas"]["CreditedInvoice"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.applyToInvoices": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteApplyToInvoices"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.removeFromInvoice": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
                credit_note_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.listRefunds": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote_refunds?: components["schemas"]["CreditNoteRefundListItem"][];
                        page_context?: components["schemas"]["PageContext"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.createRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreditNoteCreateRefund"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote_refund?: components["schemas"]["CreditNoteRefund"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.getRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote_refund?: components["schemas"]["CreditNoteRefund"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.updateRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteCreateRefund"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        creditnote_refund?: components["schemas"]["CreditNoteRefund"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.deleteRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.updateTemplate": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "creditNotes.markAsVoid": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                credit_note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customerPayments.updateCustomFields": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValue"][];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customerPayments.list": {
        parameters: {
            query: {
                amount?: number;
                customer_name?: string;
                date?: string;
                filter_by?: "PaymentMode.All" | "PaymentMode.Check" | "PaymentMode.Cash" | "PaymentMode.BankTransfer" | "PaymentMode.Paypal" | "PaymentMode.CreditCard" | "PaymentMode.GoogleCheckout" | "PaymentMode.Credit" | "PaymentMode.Authorizenet" | "PaymentMode.BankRemittance" | "PaymentMode.Payflowpro" | "PaymentMode.Stripe" | "PaymentMode.TwoCheckout" | "PaymentMode.Braintree" | "PaymentMode.Others";
                notes?: string;
                page?: number;
                payment_mode?: string;
                per_page?: number;
                reference_number?: string;
                search_text?: string;
                sort_column?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        customerpayments?: components["schemas"]["CustomerPaymentListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customerPayments.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPaymentCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        payment?: components["schemas"]["CustomerPayment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customerPayments.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        payment?: components["schemas"]["CustomerPayment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customerPayments.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPaymentUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        payment?: components["schemas"]["CustomerPayment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customerPayments.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.list": {
        parameters: {
            query: {
                customer_id?: string;
                filter_by?: "Status.All" | "Status.Draft" | "Status.Open" | "Status.Returned" | "Status.Delivered" | "Status.Invoiced" | "Status.PartiallyInvoiced";
                page?: number;
                per_page?: number;
                search_text?: string;
                sort_column?: "customer_name" | "deliverychallan_number" | "total" | "date" | "created_time" | "last_modified_time";
                sort_order?: "A" | "D";
                status?: "draft" | "open" | "void" | "fulfilled" | "invoiced" | "partially_invoiced";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        deliverychallans?: components["schemas"]["DeliveryChallanListItem"][];
                        page_context?: components["schemas"]["PageContext"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryChallanCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        deliverychallan?: components["schemas"]["DeliveryChallan"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.returnMany": {
        parameters: {
            query: {
                deliverychallan_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line_items?: components["schemas"]["DeliveryChallanLineItemInput"][];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.listTemplates": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        templates?: components["schemas"]["Template"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.undoReturnMany": {
        parameters: {
            query: {
                deliverychallan_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.get": {
        parameters: {
            query: {
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        deliverychallan?: components["schemas"]["DeliveryChallan"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryChallanUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        deliverychallan?: components["schemas"]["DeliveryChallan"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.updateShippingAddress": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Address"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.addAttachment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.downloadDocument": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.deleteDocument": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.markAsDelivered": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.markAsOpen": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.markAsReturned": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.markAsUndelivered": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "deliveryChallans.updateTemplate": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                delivery_challan_id: string;
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        inventory_adjustments?: components["schemas"]["InventoryAdjustmentListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryAdjustmentCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        inventory_adjustment?: components["schemas"]["InventoryAdjustment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                inventory_adjustment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        inventory_adjustment?: components["schemas"]["InventoryAdjustment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                inventory_adjustment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryAdjustmentUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        inventory_adjustment?: components["schemas"]["InventoryAdjustment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                inventory_adjustment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                inventory_adjustment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.approveFinally": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                inventory_adjustment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.reject": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                inventory_adjustment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryAdjustments.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                inventory_adjustment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.updateCustomFields": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValue"][];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.list": {
        parameters: {
            query: {
                balance?: string;
                custom_field?: string;
                customer_id?: string;
                customer_name?: string;
                date?: string;
                due_date?: string;
                email?: string;
                filter_by?: "Status.All" | "Status.Sent" | "Status.Draft" | "Status.OverDue" | "Status.Paid" | "Status.Void" | "Status.Unpaid" | "Status.PartiallyPaid" | "Status.Viewed" | "Date.PaymentExpectedDate";
                invoice_number?: string;
                item_description?: string;
                item_id?: string;
                item_name?: string;
                page?: number;
                per_page?: number;
                recurring_invoice_id?: string;
                reference_number?: string;
                search_text?: string;
                sort_column?: "customer_name" | "invoice_number" | "date" | "due_date" | "total" | "balance" | "created_time";
                status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed";
                total?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        invoices?: components["schemas"]["InvoiceListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                send?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        invoice?: components["schemas"]["Invoice"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.approveMany": {
        parameters: {
            query: {
                invoice_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.emailMany": {
        parameters: {
            query: {
                invoice_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.downloadMany": {
        parameters: {
            query: {
                invoice_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.printMany": {
        parameters: {
            query: {
                invoice_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.submitMany": {
        parameters: {
            query: {
                invoice_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.listTemplates": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        templates?: components["schemas"]["Template"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.get": {
        parameters: {
            query: {
                accept?: "json" | "pdf" | "html";
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        invoice?: components["schemas"]["Invoice"];
                    };
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        invoice?: components["schemas"]["Invoice"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.updateBillingAddress": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.updateShippingAddress": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.approveFinally": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.downloadAttachment": {
        parameters: {
            query: {
                preview?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.updateAttachment": {
        parameters: {
            query: {
                can_send_in_mail: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.addAttachment": {
        parameters: {
            query: {
                can_send_in_mail?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.deleteAttachment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.listComments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comments?: components["schemas"]["InvoiceComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.addComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceAddComment"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.updateComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdateComment"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["InvoiceUpdatedComment"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.deleteComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.applyCredits": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceApplyCredits"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.listAppliedCredits": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        credits?: components["schemas"]["AppliedCredit"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.removeAppliedCredit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
                credit_note_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.getEmailContent": {
        parameters: {
            query: {
                email_template_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["InvoiceEmailContent"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.email": {
        parameters: {
            query: {
                send_attachment?: boolean;
                send_customer_statement?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceEmail"];
                "multipart/form-data": {
                    JSONString?: string;
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.getPaymentReminderContent": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["InvoiceEmailContent"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.disablePaymentReminder": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.enablePaymentReminder": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.listPayments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        payments?: components["schemas"]["PaymentListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.deletePayment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.reject": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.markAsDraft": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.markAsSent": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.markAsVoid": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.updateTemplate": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.writeOff": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "invoices.cancelWriteOff": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.updateCustomFields": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"][];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listDetails": {
        parameters: {
            query: {
                item_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        items?: components["schemas"]["ItemDetailsListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "itemGroups.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        itemgroups?: components["schemas"]["ItemGroupListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "itemGroups.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemGroupCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["ItemGroup"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "itemGroups.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["ItemGroup"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "itemGroups.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemGroupUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["ItemGroup"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "itemGroups.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "itemGroups.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "itemGroups.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.list": {
        parameters: {
            query: {
                account_id?: string;
                brand_ids?: string[];
                category_id?: string;
                customview_id?: string;
                filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Lowstock" | "Status.Unmapped" | "Status.Uncategorized" | "Status.Grouped" | "ItemType.All" | "ItemType.Sales" | "ItemType.Purchases" | "ItemType.SalesAndPurchases" | "ItemType.Inventory" | "ItemType.NonInventory" | "ItemType.Service";
                group_id?: string;
                item_id?: string;
                last_modified_time?: string;
                location_id?: string;
                manufacturer_ids?: string[];
                name?: string;
                name_contains?: string;
                name_startswith?: string;
                page?: number;
                per_page?: number;
                purchase_account_id?: string;
                purchase_rate?: number;
                purchase_rate_greater_equals?: number;
                purchase_rate_greater_than?: number;
                purchase_rate_less_equals?: number;
                purchase_rate_less_than?: number;
                rate?: number;
                rate_greater_equals?: number;
                rate_greater_than?: number;
                rate_less_equals?: number;
                rate_less_than?: number;
                search_text?: string;
                sku?: string;
                sku_contains?: string;
                sku_startswith?: string;
                sort_column?: "name" | "sku" | "rate" | "purchase_rate" | "created_time" | "last_modified_time" | "reorder_level" | "stock_on_hand";
                sort_order?: "A" | "D";
                status?: "active" | "inactive";
                tax_id?: string;
                vendor_id?: string;
                warehouse_id?: string;
                zcrm_product_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        items?: components["schemas"]["ItemListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        item?: components["schemas"]["Item"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.deleteMany": {
        parameters: {
            query: {
                item_ids?: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.markAsActiveMany": {
        parameters: {
            query: {
                item_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.list": {
        parameters: {
            query: {
                batch_ids?: string[];
                filter_by?: string;
                include_empty_batches?: boolean;
                item_id: string;
                location_id?: string;
                page?: number;
                per_page?: number;
                search_text?: string;
                sort_column?: "batch_number" | "external_batch_number" | "manufacturer_batch_number" | "manufactured_date" | "expiry_date" | "sales_rate" | "label_rate";
                sort_order?: "A" | "D";
                status?: "active" | "inactive";
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        batches?: components["schemas"]["BatchListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        batch?: components["schemas"]["BatchDetails"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.deleteMany": {
        parameters: {
            query: {
                batch_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.markAsActiveMany": {
        parameters: {
            query: {
                batch_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.markAsInactiveMany": {
        parameters: {
            query: {
                batch_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        batch?: components["schemas"]["BatchDetails"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        batch?: components["schemas"]["BatchDetails"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "batches.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.disableStorageLocations": {
        parameters: {
            query: {
                item_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.enableStorageLocations": {
        parameters: {
            query: {
                item_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.addToGroup": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemAddToGroup"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.markAsInactiveMany": {
        parameters: {
            query: {
                item_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.updateLocationPermissionsMany": {
        parameters: {
            query: {
                allowed_location_ids?: string[];
                item_ids?: string[];
                overwrite?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.moveToGroup": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemMoveToGroup"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "serialNumbers.list": {
        parameters: {
            query: {
                batch_id?: string;
                item_id: string;
                item_name?: string;
                location_id?: string;
                page?: number;
                per_page?: number;
                show_transacted_out?: boolean;
                sort_column?: string;
                sort_order?: "A" | "D";
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        serial_numbers?: components["schemas"]["SerialNumberListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "serialNumbers.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                serial_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        serial_number?: components["schemas"]["SerialNumberDetails"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listDeliveryChallans": {
        parameters: {
            query: {
                customer_id?: string;
                item_id: string;
                sort_column?: "customer_name" | "deliverychallan_number" | "total" | "date" | "created_time" | "last_modified_time";
                status?: "draft" | "open" | "void" | "fulfilled" | "invoiced" | "partially_invoiced" | "elapsed";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        deliverychallans?: components["schemas"]["ItemDeliveryChallan"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listInvoices": {
        parameters: {
            query: {
                customer_id?: string;
                item_id: string;
                sort_column?: "customer_name" | "date" | "invoice_number";
                status?: "sent" | "draft" | "pending_approval" | "approved" | "viewed" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        invoices?: components["schemas"]["ItemInvoice"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listMoveOrders": {
        parameters: {
            query: {
                item_id: string;
                sort_column?: "moveorder_number" | "date";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        moveorders?: components["schemas"]["ItemMoveOrder"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listPurchaseOrders": {
        parameters: {
            query: {
                item_id: string;
                sort_column?: "vendor_name" | "date" | "purchaseorder_number";
                status?: "draft" | "issued" | "closed" | "received" | "partially_received" | "billed" | "partially_billed" | "cancelled" | "drop_shipped" | "pending_approval" | "approved";
                vendor_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchaseorders?: components["schemas"]["ItemPurchaseOrder"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listPutaways": {
        parameters: {
            query: {
                item_id: string;
                sort_column?: "putaway_number" | "date";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        putaways?: components["schemas"]["ItemPutaway"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listSalesOrders": {
        parameters: {
            query: {
                customer_id?: string;
                item_id: string;
                sales_channel?: string;
                sort_column?: "date" | "salesorder_number";
                status?: "draft" | "pending_approval" | "approved" | "confirmed" | "overdue" | "shipped" | "partially_shipped" | "fulfilled" | "void" | "drop_shipped" | "partially_invoiced" | "invoiced" | "onhold" | "closed" | "backordered";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesorders?: components["schemas"]["ItemSalesOrder"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listSalesReceipts": {
        parameters: {
            query: {
                customer_id?: string;
                item_id: string;
                sort_column?: "customer_name" | "date" | "receipt_number";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        sales_receipts?: components["schemas"]["SalesReceipt"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.ungroup": {
        parameters: {
            query: {
                composite_item_ids?: string[];
                item_ids?: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        item?: components["schemas"]["Item"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        item?: components["schemas"]["Item"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.uploadBackImage": {
        parameters: {
            query: {
                document_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    back_image: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.deleteBackImage": {
        parameters: {
            query: {
                document_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.configureDefaultStorage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    default_storage_location_mapping?: components["schemas"]["DefaultStorageLocationMapping"][];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.getDefaultStorage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        default_storage_location_mapping?: components["schemas"]["CompositeItemDefaultStorageLocationMapping"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.downloadImage": {
        parameters: {
            query: {
                preview?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.uploadImage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    image: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.deleteImage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.uploadImages": {
        parameters: {
            query: {
                document_ids?: string[];
                remove_all?: boolean;
                update_primary_image?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    image: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.deleteImages": {
        parameters: {
            query: {
                document_ids: string[];
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.reorderImages": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documents: components["schemas"]["ItemDocument"][];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.markImageAsBackImage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
                image_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.updateLocationPermissions": {
        parameters: {
            query: {
                allowed_location_ids?: string[];
                associated_with_all_locations: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listLocationReplenishments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        replenishment_configurations?: components["schemas"]["ItemReplenishmentConfiguration"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.validateSerialNumbers": {
        parameters: {
            query: {
                entity_id?: string;
                entity_type: string;
                location_id?: string;
                serial_numbers: string;
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.validateAndMapSerialNumbers": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemValidateAndMapSerialNumbers"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listStorageLocations": {
        parameters: {
            query: {
                location_id?: string;
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_locations_product_mapping?: components["schemas"]["StorageLocationProductMapping"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.updateStorageLocations": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemUpdateStorageLocations"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "items.listWarehouseReplenishments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        replenishment_configurations?: components["schemas"]["ItemReplenishmentConfiguration"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "landedCosts.getBillDetails": {
        parameters: {
            query: {
                bill_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bills?: components["schemas"]["BillDetails"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.list": {
        parameters: {
            query: {
                is_hierarchical_response?: boolean;
                location_type?: "general" | "line_item_only";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        locations?: components["schemas"]["ListLocation"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        locations?: components["schemas"]["LocationDetailsCreated"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        location?: components["schemas"]["LocationDetails"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        locations?: components["schemas"]["LocationDetailsCreated"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.markAsPrimary": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.disableStorageLocations": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.enableStorageLocations": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.listUsers": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        users?: components["schemas"]["LocationUser"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.list": {
        parameters: {
            query: {
                assignee_id?: string;
                customview_id?: string;
                date?: string;
                date_end?: string;
                date_start?: string;
                filter_by?: string;
                item_id?: string;
                location_id?: string;
                moveorder_number?: string;
                moveorder_number_contains?: string;
                moveorder_number_startswith?: string;
                page?: number;
                per_page?: number;
                search_text?: string;
                sort_column?: "moveorder_number" | "date" | "created_time" | "last_modified_time";
                sort_order?: "A" | "D";
                status?: string;
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        moveorders?: components["schemas"]["MoveOrderListItem"][];
                        page_context?: components["schemas"]["PageContext"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOrderCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        moveorder?: components["schemas"]["MoveOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.deleteMany": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.get": {
        parameters: {
            query: {
                include?: string;
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        moveorder?: components["schemas"]["MoveOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOrderUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        moveorder?: components["schemas"]["MoveOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.addAttachment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: string;
                    /** Format: binary */
                    doc?: string;
                    document_ids?: string;
                    totalFiles?: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        document?: components["schemas"]["MoveOrderDocument"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.listComments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comments?: components["schemas"]["MoveOrderComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.downloadDocument": {
        parameters: {
            query: {
                image_size?: "xlarge" | "large" | "small" | "tiny";
                inline?: boolean;
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.deleteDocument": {
        parameters: {
            query: {
                un_associate?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.markAsCompleted": {
        parameters: {
            query: {
                completed_date: string;
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.markAsConfirmed": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.markAsInProgress": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                move_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "organizations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        organizations?: components["schemas"]["OrganizationListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "organizations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        organization?: components["schemas"]["Organization"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "organizations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        organization?: components["schemas"]["Organization"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "organizations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        organization?: components["schemas"]["Organization"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "packages.list": {
        parameters: {
            query: {
                customer_id?: string;
                customer_name_contains?: string;
                customer_name_startswith?: string;
                date_end?: string;
                date_start?: string;
                delivery_method_contains?: string;
                delivery_method_startswith?: string;
                filter_by?: string;
                packing_number_contains?: number;
                packing_number_startswith?: number;
                page?: number;
                per_page?: number;
                salesorder_number_contains?: number;
                salesorder_number_startswith?: number;
                search_text?: string;
                shipment_date_end?: string;
                shipment_date_start?: string;
                sort_column?: string;
                status?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        packagea?: components["schemas"]["PackageListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "packages.create": {
        parameters: {
            query: {
                salesorder_id: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackageCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        package?: components["schemas"]["Package"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "packages.printMany": {
        parameters: {
            query: {
                package_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "packages.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        package?: components["schemas"]["Package"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "packages.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackageUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        package?: components["schemas"]["Package"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "packages.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.list": {
        parameters: {
            query: {
                assignee_id?: string;
                customer_id?: string;
                customview_id?: string;
                date?: string;
                date_end?: string;
                date_start?: string;
                filter_by?: string;
                item_id?: string;
                location_id?: string;
                page?: number;
                per_page?: number;
                picklist_number?: string;
                picklist_number_contains?: string;
                picklist_number_startswith?: string;
                purchase_return_number?: string;
                purchase_return_number_contains?: string;
                purchase_return_number_startswith?: string;
                salesorder_number?: string;
                salesorder_number_contains?: string;
                salesorder_number_startswith?: string;
                search_text?: string;
                sort_column?: "salesorder_number" | "picklist_number" | "date" | "created_time" | "last_modified_time" | "purchase_return_number";
                sort_order?: "A" | "D";
                status?: "yettostart" | "inprogress" | "onhold" | "completed";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        picklists?: components["schemas"]["PicklistListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PicklistCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        picklist?: components["schemas"]["Picklist"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.deleteMany": {
        parameters: {
            query: {
                picklist_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.searchPurchaseReturnLineItems": {
        parameters: {
            query: {
                item_ids_in?: string;
                line_item_location_id?: string;
                location_id?: string;
                purchasereturn_ids_in?: string;
                sort_column?: "purchasereturn_number" | "name" | "sku";
                vendor_ids_in?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        pr_line_items?: components["schemas"]["PicklistPurchaseReturnLineItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.searchSalesOrders": {
        parameters: {
            query: {
                customer_ids_in?: string;
                location_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesorders?: components["schemas"]["PicklistSalesOrder"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.searchSalesOrderLineItems": {
        parameters: {
            query: {
                customer_ids_in?: string;
                item_ids_in?: string;
                line_item_location_id?: string;
                location_id?: string;
                salesorder_ids_in?: string;
                sort_column?: "salesorder_number" | "name" | "sku";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        so_line_items?: components["schemas"]["PicklistSalesOrderLineItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.setStatusMany": {
        parameters: {
            query: {
                picklist_ids: string[];
                picklist_item_ids?: string[];
                status: "yettostart" | "inprogress" | "onhold" | "completed";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.get": {
        parameters: {
            query: {
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        picklist?: components["schemas"]["Picklist"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PicklistUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        picklist?: components["schemas"]["Picklist"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.getAdvancedTrackingDetails": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        transaction?: components["schemas"]["Transaction"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.updateAdvancedTrackingDetails": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line_items?: components["schemas"]["LineItemInput"][];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.addComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comment?: components["schemas"]["PicklistComment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.deleteComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "picklists.setStatus": {
        parameters: {
            query: {
                status: "yettostart" | "inprogress" | "onhold" | "completed";
                organization_id: string;
            };
            header?: never;
            path: {
                picklist_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "priceBooks.list": {
        parameters: {
            query: {
                filter_by?: "SalesOrPurchaseType.All" | "SalesOrPurchaseType.Sales" | "SalesOrPurchaseType.Purchases";
                page?: number;
                per_page?: number;
                search_text?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        pricebooks?: components["schemas"]["PriceBookListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "priceBooks.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceBookCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        pricebook?: components["schemas"]["PriceBook"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "priceBooks.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                price_book_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceBookUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        pricebook?: components["schemas"]["PriceBook"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "priceBooks.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                price_book_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "priceBooks.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                price_book_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "priceBooks.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                price_book_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchaseorders?: components["schemas"]["PurchaseOrderListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchase_order?: components["schemas"]["PurchaseOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.approveMany": {
        parameters: {
            query: {
                purchaseorder_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.submitMany": {
        parameters: {
            query: {
                purchaseorder_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchase_order?: components["schemas"]["PurchaseOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchase_order?: components["schemas"]["PurchaseOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.approveFinally": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.reject": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.markAsCancelled": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.markAsIssued": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseOrders.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.create": {
        parameters: {
            query: {
                purchaseorder_id: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReceiveCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchase_receive?: components["schemas"]["PurchaseReceive"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_receive_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchase_receive?: components["schemas"]["PurchaseReceive"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_receive_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReceiveUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        purchase_receive?: components["schemas"]["PurchaseReceive"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_receive_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_receive_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.approveFinally": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_receive_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.reject": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_receive_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "purchaseReceives.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                purchase_receive_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.list": {
        parameters: {
            query: {
                customview_id?: string;
                date?: string;
                filter_by?: string;
                location_id?: string;
                page?: number;
                per_page?: number;
                putaway_number?: string;
                sort_column?: string;
                sort_order?: "A" | "D";
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        putaways?: components["schemas"]["PutawayListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutawayCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        putaway?: components["schemas"]["Putaway"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.get": {
        parameters: {
            query: {
                include?: string;
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                putaway_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        putaway?: components["schemas"]["Putaway"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                putaway_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutawayUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        putaway?: components["schemas"]["Putaway"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                putaway_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.addAttachment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                putaway_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: string;
                    /** Format: binary */
                    doc?: string;
                    document_ids?: string;
                    totalFiles?: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        document?: components["schemas"]["MoveOrderDocument"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.listComments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                putaway_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comments?: components["schemas"]["PutawayComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.downloadDocument": {
        parameters: {
            query: {
                image_size?: "xlarge" | "large" | "small" | "tiny";
                inline?: boolean;
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                putaway_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.deleteDocument": {
        parameters: {
            query: {
                un_associate?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                putaway_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.updateMany": {
        parameters: {
            query: {
                item_ids: string[];
                location_ids?: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    replenishment_configurations?: components["schemas"]["ReplenishmentCreate"][];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        replenishment_configurations?: components["schemas"]["ReplenishmentConfiguration"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplenishmentCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        replenishment_configuration?: components["schemas"]["ReplenishmentConfiguration"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.getOrderDetails": {
        parameters: {
            query: {
                order_type: string;
                replenishment_configuration_id: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        replenishment_order_details?: components["schemas"]["ReplenishmentOrderDetail"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.pauseMany": {
        parameters: {
            query: {
                item_ids: string[];
                location_ids?: string[];
                pause_till_date?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.resumeMany": {
        parameters: {
            query: {
                item_ids: string[];
                location_ids?: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.list": {
        parameters: {
            query: {
                filter_by?: "Status.All" | "Status.Pending" | "Status.Replenished" | "Status.Completed" | "Status.Dismissed";
                from_location_ids?: string[];
                item_ids?: string[];
                location_ids?: string[];
                order_type?: string;
                page?: number;
                per_page?: number;
                sort_column?: string;
                sort_order?: "A" | "D";
                vendor_ids?: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        replenishment_tasks?: components["schemas"]["ReplenishmentTaskListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.getForItem": {
        parameters: {
            query: {
                item_id: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        task_details?: components["schemas"]["TaskDetails"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.dismissMany": {
        parameters: {
            query: {
                replenishment_task_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.generateMany": {
        parameters: {
            query: {
                item_ids: string[];
                location_ids?: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        task_details?: components["schemas"]["TaskDetails"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.dismiss": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                replenishment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        replenishment_configuration?: components["schemas"]["ReplenishmentConfiguration"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                replenishment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplenishmentCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        replenishment_configuration?: components["schemas"]["ReplenishmentConfiguration"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.pause": {
        parameters: {
            query: {
                pause_till_date?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                replenishment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishments.resume": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                replenishment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.generate": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                replenishment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.list": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        reporting_tags?: components["schemas"]["ReportingTagListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingTagCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tag?: components["schemas"]["ReportingTag"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.listAllOptions": {
        parameters: {
            query: {
                tag_id: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["ReportingTagAllOptions"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.reorder": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingTagReorder"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tags?: components["schemas"]["Tag"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingTagUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tag?: components["schemas"]["ReportingTag"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.setDefaultOption": {
        parameters: {
            query: {
                default_option_id: string;
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.updateCriteria": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingTagUpdateCriteria"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.markOptionAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
                option_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.markOptionAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
                option_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.updateOptions": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options?: components["schemas"]["ReportingTagOptionInput"][];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "reportingTags.listOptions": {
        parameters: {
            query: {
                show_untagged?: boolean;
                tag_id: string;
                organization_id: string;
            };
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        results?: components["schemas"]["ReportingTagOptionListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "replenishmentTasks.getReport": {
        parameters: {
            query: {
                filter_by?: "TaskDate.ThisMonth" | "TaskDate.ThisWeek" | "TaskDate.Today" | "TaskDate.ThisQuarter" | "TaskDate.ThisYear" | "TaskDate.PreviousDay" | "TaskDate.PreviousWeek" | "TaskDate.PreviousMonth" | "TaskDate.PreviousQuarter" | "TaskDate.PreviousYear" | "TaskDate.CustomDate";
                page?: number;
                per_page?: number;
                sort_column?: string;
                sort_order?: "A" | "D";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        replenishment_tasks?: components["schemas"]["ReplenishmentTaskReportRow"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.list": {
        parameters: {
            query: {
                filter_by?: "Status.All" | "Status.Sent" | "Status.Draft" | "Status.OverDue" | "Status.Paid" | "Status.Void" | "Status.Unpaid" | "Status.PartiallyPaid" | "Status.Viewed" | "Date.PaymentExpectedDate";
                page?: number;
                per_page?: number;
                print?: boolean;
                sort_column?: "customer_name" | "retainer invoice_number" | "date" | "due_date" | "total" | "balance" | "created_time";
                sort_order?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        retainerinvoices?: components["schemas"]["RetainerInvoiceListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetainerInvoiceCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        retainerinvoice?: components["schemas"]["RetainerInvoice"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.listTemplates": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        templates?: components["schemas"]["Template"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        retainerinvoice?: components["schemas"]["RetainerInvoice"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetainerInvoiceUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        retainerinvoice?: components["schemas"]["RetainerInvoice"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.updateBillingAddress": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.downloadAttachment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.addAttachment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: string;
                    can_send_in_mail?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.listComments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comments?: components["schemas"]["RetainerInvoiceComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.addComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceAddComment"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.updateComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdateComment"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comment?: components["schemas"]["Comment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.deleteComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.deleteDocument": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.getEmailContent": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["RetainerInvoiceEmailContent"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.email": {
        parameters: {
            query: {
                send_attachment?: boolean;
                send_customer_statement?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceEmail"];
                "multipart/form-data": {
                    JSONString?: string;
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.markAsDraft": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.markAsSent": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.markAsVoid": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "retainerInvoices.updateTemplate": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                retainer_invoice_id: string;
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesorders?: components["schemas"]["SalesOrderListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesorder?: components["schemas"]["SalesOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.deleteMany": {
        parameters: {
            query: {
                salesorder_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.approveMany": {
        parameters: {
            query: {
                salesorder_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.markAsConfirmedMany": {
        parameters: {
            query: {
                salesorder_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["SalesOrderConfirmation"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.submitMany": {
        parameters: {
            query: {
                salesorder_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesorder?: components["schemas"]["SalesOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesorder?: components["schemas"]["SalesOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.approveFinally": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.reject": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.markAsConfirmed": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.markAsVoid": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesOrders.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesReturnReceives.create": {
        parameters: {
            query: {
                salesreturn_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesReturnReceiveCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesreturn?: components["schemas"]["SalesReturnReceiveSalesReturn"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesReturnReceives.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_return_receive_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesReturns.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesreturns?: components["schemas"]["SalesReturnListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesReturns.create": {
        parameters: {
            query: {
                salesorder_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesReturnCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesreturn?: components["schemas"]["SalesReturn"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesReturns.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_return_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesreturn?: components["schemas"]["SalesReturn"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesReturns.update": {
        parameters: {
            query: {
                salesorder_id?: string;
                organization_id: string;
            };
            header?: never;
            path: {
                sales_return_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesReturnUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        salesreturn?: components["schemas"]["SalesReturn"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "salesReturns.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                sales_return_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.list": {
        parameters: {
            query: {
                filter_by?: string;
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        currencies?: components["schemas"]["CurrencyListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrencyCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        currency?: components["schemas"]["Currency"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                currency_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        currency?: components["schemas"]["Currency"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                currency_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrencyUpdate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        currency?: components["schemas"]["Currency"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                currency_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "locations.enable": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "moveOrders.getSettings": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        moveorder_settings?: components["schemas"]["PutawaySettings"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "putaways.getSettings": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        putaway_settings?: components["schemas"]["PutawaySettings"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxAuthorities.list": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_authorities?: components["schemas"]["TaxAuthority"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxAuthorities.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxAuthorityCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_authority?: components["schemas"]["TaxAuthority"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxAuthorities.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_authority_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_authority?: components["schemas"]["TaxAuthority"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxAuthorities.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_authority_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxAuthorityUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_authority?: components["schemas"]["TaxAuthority"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxAuthorities.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_authority_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxes.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        taxes?: components["schemas"]["TaxListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxes.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax?: components["schemas"]["Tax"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxes.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax?: components["schemas"]["Tax"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxes.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax?: components["schemas"]["Tax"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxes.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxExemptions.list": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_exemptions?: components["schemas"]["TaxExemption"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxExemptions.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxExemptionCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_exemption?: components["schemas"]["TaxExemption"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxExemptions.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_exemption_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_exemption?: components["schemas"]["TaxExemption"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxExemptions.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_exemption_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxExemptionUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_exemption?: components["schemas"]["TaxExemption"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxExemptions.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_exemption_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxGroups.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxGroupCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_group?: components["schemas"]["TaxGroup"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxGroups.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_group?: components["schemas"]["TaxGroup"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxGroups.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxGroupCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tax_group?: components["schemas"]["TaxGroup"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "taxGroups.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                tax_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.disableForWarehouse": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                warehouse_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.enableForWarehouse": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                warehouse_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shipmentOrders.create": {
        parameters: {
            query: {
                package_ids?: string[];
                salesorder_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipmentOrderCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        shipment_order?: components["schemas"]["ShipmentOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shipmentOrders.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                shipment_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        shipment_order?: components["schemas"]["ShipmentOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shipmentOrders.update": {
        parameters: {
            query: {
                package_ids: string[];
                salesorder_id: string;
                organization_id: string;
            };
            header?: never;
            path: {
                shipment_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipmentOrderUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        shipmentorder?: components["schemas"]["ShipmentOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shipmentOrders.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                shipment_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shipmentOrders.markAsDelivered": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                shipment_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.list": {
        parameters: {
            query: {
                batch_id?: string;
                exclude_zero_stock_bins?: boolean;
                item_id?: string;
                location_id?: string;
                page?: number;
                per_page?: number;
                search_text?: string;
                show_batches?: boolean;
                show_stock_only_bins?: boolean;
                storage_ids?: string[];
                storage_zone_id?: string;
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        storage_locations?: components["schemas"]["StorageLocation"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageLocationCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_location?: components["schemas"]["StorageLocation"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.deleteMany": {
        parameters: {
            query: {
                storage_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.markAsActiveMany": {
        parameters: {
            query: {
                storage_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.markAsInactiveMany": {
        parameters: {
            query: {
                storage_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                storage_location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_location?: components["schemas"]["StorageLocation"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                storage_location_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageLocationUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_location?: components["schemas"]["StorageLocation"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageLocations.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                storage_location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageZones.list": {
        parameters: {
            query: {
                location_id?: string;
                page?: number;
                per_page?: number;
                warehouse_id?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_zones?: components["schemas"]["StorageZone"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageZones.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageZoneCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_zone?: components["schemas"]["StorageZone"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageZones.markAsActiveMany": {
        parameters: {
            query: {
                storage_zone_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageZones.markAsInactiveMany": {
        parameters: {
            query: {
                storage_zone_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageZones.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                storage_zone_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_zone?: components["schemas"]["StorageZone"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageZones.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                storage_zone_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageZoneUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        storage_zone?: components["schemas"]["StorageZone"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "storageZones.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                storage_zone_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.list": {
        parameters: {
            query: {
                client_id?: string;
                client_ids?: string[];
                contact_id?: string;
                contact_ids?: string[];
                created_by?: string;
                date_end?: string;
                date_start?: string;
                entity_id?: string;
                entity_type?: string;
                filter_by?: "TaskStatus.All" | "TaskStatus.Overdue" | "TaskStatus.InProgress" | "TaskStatus.Completed" | "TaskStatus.YetToStarted" | "TaskStatus.MyPending" | "TaskStatus.DueToday" | "TaskStatus.PriorityOverdue" | "TaskStatus.Unassigned";
                is_accountant_task?: string;
                is_overdue?: string;
                owner_id?: string;
                owner_ids?: string[];
                page?: number;
                parent_status?: "open" | "ongoing" | "completed";
                per_page?: number;
                priority?: "normal" | "low" | "high" | "lowest" | "highest";
                search_text?: string;
                sort_column?: "owner_name" | "contact_name" | "client_name" | "due_date" | "title" | "created_time" | "completion_percentage" | "task_number";
                status?: "open" | "ongoing" | "yet_to_started" | "in_progress" | "completed" | "deferred" | "waiting_for_input" | "any custom status";
                sub_entity_id?: string;
                task_description?: string;
                task_number?: string;
                title?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tasks?: components["schemas"]["TaskListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.updateMany": {
        parameters: {
            query: {
                bulk_update: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"][];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        tasks?: components["schemas"]["Task"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        task?: components["schemas"]["Task"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.deleteMany": {
        parameters: {
            query: {
                task_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        task?: components["schemas"]["Task"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        task?: components["schemas"]["Task"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.addAttachment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: string;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        documents?: components["schemas"]["Document"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.listComments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comments?: components["schemas"]["TaskComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.addComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comment?: components["schemas"]["TaskComment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.deleteComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.getDocument": {
        parameters: {
            query: {
                image_size?: "xlarge" | "large" | "small" | "tiny";
                inline?: boolean;
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        documents?: components["schemas"]["Document"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.deleteDocument": {
        parameters: {
            query: {
                un_associate?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.markAsCompleted": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.markAsOngoing": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.markAsOpen": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tasks.updatePercentage": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdatePercentage"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        task?: components["schemas"]["Task"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.list": {
        parameters: {
            query: {
                customview_id?: string;
                date?: string;
                date_after?: string;
                date_before?: string;
                date_end?: string;
                date_start?: string;
                filter_by?: string;
                from_location_id?: string;
                from_location_name?: string;
                from_warehouse_id?: string;
                from_warehouse_name?: string;
                item_id?: string;
                item_name?: string;
                page?: number;
                per_page?: number;
                project_id?: string;
                reason?: string;
                reference_number_contains?: string;
                search_text?: string;
                serial_number?: string;
                sort_column?: "date" | "created_time" | "last_modified_time";
                sort_order?: "A" | "D";
                status?: "in_transit" | "transferred" | "partially_transferred" | "draft" | "pending_approval" | "approved" | "void";
                to_location_id?: string;
                to_location_name?: string;
                to_warehouse_id?: string;
                to_warehouse_name?: string;
                tracking_number?: string;
                transfer_order_number?: string;
                transfer_order_number_contains?: string;
                transfer_order_number_startswith?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        transfer_orders?: components["schemas"]["TransferOrderListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.create": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferOrderCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        transfer_order?: components["schemas"]["TransferOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.deleteMany": {
        parameters: {
            query: {
                transfer_order_ids: string[];
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["TransferOrderGet"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.update": {
        parameters: {
            query: {
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferOrderUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        transfer_order?: components["schemas"]["TransferOrder"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.approveFinally": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.markAsInTransit": {
        parameters: {
            query: {
                is_tax_inclusive?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.markAsTransferred": {
        parameters: {
            query: {
                date: string;
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.reject": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "transferOrders.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                transfer_order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitGroups.list": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        page_context?: components["schemas"]["PageContext"];
                        unit_groups?: components["schemas"]["UnitGroupListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitGroups.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitGroupCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit_group?: components["schemas"]["UnitGroup"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitGroups.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit_group?: components["schemas"]["UnitGroup"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitGroups.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitGroupUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit_group?: components["schemas"]["UnitGroup"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitGroups.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "units.list": {
        parameters: {
            query: {
                include_unit_conversions?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        units?: components["schemas"]["Unit"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "units.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit?: components["schemas"]["Unit"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "units.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit?: components["schemas"]["Unit"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "units.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitConversions.list": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit_conversions?: components["schemas"]["UnitConversion"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitConversions.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitConversionCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit_conversion?: components["schemas"]["UnitConversion"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitConversions.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_id: string;
                unit_conversion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitConversionUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        unit_conversion?: components["schemas"]["UnitConversion"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unitConversions.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                unit_id: string;
                unit_conversion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query: {
                filter_by?: string;
                page?: number;
                per_page?: number;
                sort_column?: "name" | "email" | "user_role" | "status";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        users?: components["schemas"]["UserListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.create": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.getCurrent": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        user?: components["schemas"]["User"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.get": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        user?: components["schemas"]["User"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.markAsActive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.markAsInactive": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.invite": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variants.getOpeningStock": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                variant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        opening_stock?: components["schemas"]["OpeningStock"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variants.updateOpeningStock": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                variant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariantUpdateOpeningStock"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.list": {
        parameters: {
            query: {
                custom_field?: string;
                customer_id?: string;
                customer_name?: string;
                date?: string;
                filter_by?: "Status.All" | "Status.Open" | "Status.Draft" | "Status.Closed" | "Status.Void";
                item_description?: string;
                item_id?: string;
                item_name?: string;
                last_modified_time?: string;
                line_item_id?: string;
                notes?: string;
                page?: number;
                per_page?: number;
                reference_number?: string;
                search_text?: string;
                sort_column?: "vendor_name" | "vendor_credit_number" | "balance" | "total" | "date" | "created_time" | "last_modified_time" | "reference_number";
                status?: "open" | "closed" | "void";
                tax_id?: string;
                total?: string;
                vendor_credit_number?: string;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendorcredits?: components["schemas"]["VendorCreditListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.create": {
        parameters: {
            query: {
                bill_id?: string;
                ignore_auto_number_generation?: boolean;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorCreditCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit?: components["schemas"]["VendorCredit"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.listAllRefunds": {
        parameters: {
            query: {
                customer_id?: string;
                last_modified_time?: string;
                page?: number;
                per_page?: number;
                sort_column?: "vendor_name" | "vendor_credit_number" | "balance" | "total" | "date" | "created_time" | "last_modified_time" | "reference_number";
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit_refunds?: components["schemas"]["VendorCreditRefundListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.get": {
        parameters: {
            query: {
                accept?: "json" | "xml" | "csv" | "xls" | "pdf" | "html" | "jhtml";
                print?: boolean;
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit?: components["schemas"]["VendorCredit"];
                    };
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.update": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorCreditUpdate"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit?: components["schemas"]["VendorCredit"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.delete": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.approve": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.listBills": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bills_credited?: components["schemas"]["CreditedBill"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.applyToBills": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bills: components["schemas"]["VendorCreditBill"][];
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        bills?: unknown;
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.removeFromBill": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
                vendor_credit_bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.listComments": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comments?: components["schemas"]["VendorCreditComment"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.addComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreate"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        comment?: components["schemas"]["AddedComment"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.deleteComment": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.listRefunds": {
        parameters: {
            query: {
                page?: number;
                per_page?: number;
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit_refunds?: components["schemas"]["VendorCreditRefundListItem"][];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.createRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorCreditCreateRefund"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit_refund?: components["schemas"]["VendorCreditRefund"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.getRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit_refund?: components["schemas"]["VendorCreditRefund"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.updateRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorCreditUpdateRefund"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        vendor_credit_refund?: components["schemas"]["VendorCreditRefund"];
                    };
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.deleteRefund": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.markAsOpen": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.markAsVoid": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "vendorCredits.submit": {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path: {
                vendor_credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
}
