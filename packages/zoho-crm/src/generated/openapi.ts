// Generated from specs/ by `pnpm generate`. Do not edit.
export interface paths {
    "/crm/bulk/v8/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the schedule of data backups. */
        get: operations["backups.get"];
        put?: never;
        post: operations["backups.schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/backup/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what happened to data backups. */
        get: operations["backups.listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/backup/urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the download links of the latest data backup. */
        get: operations["backups.getUrls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/backup/{backup_id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["backups.cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a job that exports up to 200,000 rows to a file. */
        post: operations["bulkRead.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/read/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of an export job, and its file when it is complete. */
        get: operations["bulkRead.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/read/{job_id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the file of a completed export job: CSV or ICS in a ZIP archive. */
        get: operations["bulkRead.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a job that imports rows from an uploaded file. */
        post: operations["bulkWrite.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/bulk/v8/write/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of an import job, with counts for each file. */
        get: operations["bulkWrite.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/email/v8/settings/compose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["emailComposeSettings.get"];
        put: operations["emailComposeSettings.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Appointments_Rescheduled_History__s": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appointmentReschedules.list"];
        put: operations["appointmentReschedules.updateMany"];
        post: operations["appointmentReschedules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appointmentReschedules.get"];
        put: operations["appointmentReschedules.update"];
        post?: never;
        delete: operations["appointmentReschedules.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Contacts/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contactRoles.list"];
        put: operations["contactRoles.updateMany"];
        post: operations["contactRoles.create"];
        delete: operations["contactRoles.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Contacts/roles/{contact_role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contactRoles.get"];
        put: operations["contactRoles.update"];
        post?: never;
        delete: operations["contactRoles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Entity_Scores__s": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entityScores.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Entity_Scores__s/{entity_score_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entityScores.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Events/{meeting_id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["meetings.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Leads/actions/mass_convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a job that converts leads. */
        get: operations["leads.getMassConvertStatus"];
        put?: never;
        /** Starts a job that converts several leads. */
        post: operations["leads.massConvert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Leads/{lead_id}/__conversion_options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets what a lead can be converted to. */
        get: operations["leads.getConversionOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Leads/{lead_id}/actions/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Converts a lead to a contact, an account and, if asked, a deal. */
        post: operations["leads.convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notes.list"];
        put: operations["notes.updateMany"];
        post: operations["notes.create"];
        delete: operations["notes.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Notes/{note_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notes.get"];
        put: operations["notes.update"];
        post?: never;
        delete: operations["notes.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Services__s": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["services.list"];
        put?: never;
        post: operations["services.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/Services__s/{service_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["services.get"];
        put: operations["services.update"];
        post?: never;
        delete: operations["services.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the APIs that CRM offers, with their scopes and credits. */
        get: operations["apis.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__composite_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs up to five requests in one call. */
        post: operations["composite.execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["features.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__features/data_enrichment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of the data enrichment feature. */
        get: operations["features.getDataEnrichment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__features/user_licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets how many user licenses there are and how many are used. */
        get: operations["features.getUserLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__features/{feature}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["features.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__zia_org_enrichment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ziaOrgEnrichments.list"];
        put?: never;
        post: operations["ziaOrgEnrichments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__zia_org_enrichment/{zia_org_enrichment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ziaOrgEnrichments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__zia_people_enrichment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ziaPeopleEnrichments.list"];
        put?: never;
        post: operations["ziaPeopleEnrichments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/__zia_people_enrichment/{zia_people_enrichment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ziaPeopleEnrichments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/actions/email_available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks whether an email is in CRM already. */
        get: operations["emails.checkAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/actions/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.list"];
        /** Replaces notification channels: what is left out is dropped. */
        put: operations["notifications.replace"];
        post: operations["notifications.create"];
        delete: operations["notifications.delete"];
        options?: never;
        head?: never;
        patch: operations["notifications.update"];
        trace?: never;
    };
    "/crm/v8/coql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a COQL query. */
        post: operations["coql.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["files.download"];
        put?: never;
        post: operations["files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["org.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/org/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["currencies.list"];
        put: operations["currencies.updateMany"];
        post: operations["currencies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/org/currencies/actions/available_currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the currencies that can be added. */
        get: operations["currencies.listAvailable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/org/currencies/actions/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Updates the base currency. */
        put: operations["currencies.updateBase"];
        /** Turns on multiple currencies and sets the base currency. */
        post: operations["currencies.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/org/currencies/{currency_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["currencies.get"];
        put: operations["currencies.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/org/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["org.getPhoto"];
        put?: never;
        /** Uploads a photo of the organization. */
        post: operations["org.uploadPhoto"];
        delete: operations["org.deletePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/appointment_preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appointmentPreferences.get"];
        put: operations["appointmentPreferences.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/audit_log_export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditLogExports.list"];
        put?: never;
        post: operations["auditLogExports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/audit_log_export/{audit_log_export_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditLogExports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/automation/assignment_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assignmentRules.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/automation/assignment_rules/{assignment_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assignmentRules.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/automation/cadences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cadences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/automation/scoring_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scoringRules.list"];
        put: operations["scoringRules.updateMany"];
        post: operations["scoringRules.create"];
        delete: operations["scoringRules.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scoringRules.get"];
        put: operations["scoringRules.update"];
        post?: never;
        delete: operations["scoringRules.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["scoringRules.activate"];
        post?: never;
        delete: operations["scoringRules.deactivate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scoringRules.clone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/business_hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["businessHours.get"];
        put: operations["businessHours.update"];
        post: operations["businessHours.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/business_hours/shift_hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shiftHours.list"];
        put: operations["shiftHours.updateMany"];
        post: operations["shiftHours.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/business_hours/shift_hours/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shiftHours.get"];
        put: operations["shiftHours.update"];
        post?: never;
        delete: operations["shiftHours.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/call_preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["callPreferences.get"];
        put: operations["callPreferences.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/custom_views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customViews.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/custom_views/actions/change_sort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["customViews.changeSortMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/custom_views/{custom_view_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customViews.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/custom_views/{custom_view_id}/actions/change_sort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["customViews.changeSort"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/data_sharing/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sharingRules.list"];
        put: operations["sharingRules.updateMany"];
        post: operations["sharingRules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/data_sharing/rules/actions/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Computes the sharing rules of a module anew. */
        post: operations["sharingRules.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/data_sharing/rules/actions/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sharingRules.getSummary"];
        put?: never;
        /** Searches the summaries of sharing rules. */
        post: operations["sharingRules.searchSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/data_sharing/rules/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sharingRules.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/data_sharing/rules/{sharing_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sharingRules.get"];
        put: operations["sharingRules.update"];
        post?: never;
        delete: operations["sharingRules.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/data_sharing/rules/{sharing_rule_id}/actions/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["sharingRules.activate"];
        post?: never;
        delete: operations["sharingRules.deactivate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/duplicate_check_preference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the duplicate check of a module. */
        get: operations["duplicateCheckPreferences.get"];
        put: operations["duplicateCheckPreferences.update"];
        post: operations["duplicateCheckPreferences.create"];
        delete: operations["duplicateCheckPreferences.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/email_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["emailTemplates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/email_templates/{email_template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["emailTemplates.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/emails/actions/from_addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the addresses that email can be sent from. */
        get: operations["emails.listFromAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fields.list"];
        put?: never;
        post: operations["fields.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["fields.updateMany"];
        trace?: never;
    };
    "/crm/v8/settings/fields/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fields.get"];
        put?: never;
        post?: never;
        delete: operations["fields.delete"];
        options?: never;
        head?: never;
        patch: operations["fields.update"];
        trace?: never;
    };
    "/crm/v8/settings/fields/{field}/pick_list_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fields.listPicklistValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/fiscal_year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fiscalYear.get"];
        put: operations["fiscalYear.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/global_picklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["globalPicklists.list"];
        put?: never;
        post: operations["globalPicklists.create"];
        delete: operations["globalPicklists.deleteMany"];
        options?: never;
        head?: never;
        patch: operations["globalPicklists.updateMany"];
        trace?: never;
    };
    "/crm/v8/settings/global_picklists/{global_picklist_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["globalPicklists.get"];
        put?: never;
        post?: never;
        delete: operations["globalPicklists.delete"];
        options?: never;
        head?: never;
        patch: operations["globalPicklists.update"];
        trace?: never;
    };
    "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["globalPicklists.listAssociations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["globalPicklists.listValueAssociations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["globalPicklists.replaceValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/replaced_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["globalPicklists.listReplacedValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["holidays.list"];
        put: operations["holidays.updateMany"];
        post: operations["holidays.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/holidays/{holiday_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["holidays.get"];
        put: operations["holidays.update"];
        post?: never;
        delete: operations["holidays.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/inventory_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inventoryTemplates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/inventory_templates/{inventory_template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inventoryTemplates.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["layouts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["layouts.updateMany"];
        trace?: never;
    };
    "/crm/v8/settings/layouts/{layout_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["layouts.get"];
        put?: never;
        post?: never;
        delete: operations["layouts.delete"];
        options?: never;
        head?: never;
        patch: operations["layouts.update"];
        trace?: never;
    };
    "/crm/v8/settings/layouts/{layout_id}/actions/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["layouts.activate"];
        delete: operations["layouts.deactivate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/layouts/{layout_id}/map_dependency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mapDependencies.list"];
        put?: never;
        post: operations["mapDependencies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mapDependencies.get"];
        put: operations["mapDependencies.update"];
        post?: never;
        delete: operations["mapDependencies.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["modules.list"];
        put: operations["modules.updateMany"];
        post: operations["modules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/modules/{module}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["modules.get"];
        put: operations["modules.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pipelines.list"];
        put: operations["pipelines.updateMany"];
        post: operations["pipelines.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/pipeline/actions/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pipelines.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/pipeline/{pipeline_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pipelines.get"];
        put: operations["pipelines.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["pipelines.delete"];
        trace?: never;
    };
    "/crm/v8/settings/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portals.list"];
        put?: never;
        post: operations["portals.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/portals/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the related lists that a portal can show. */
        get: operations["portals.getMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/portals/{portal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portals.get"];
        put: operations["portals.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/portals/{portal}/user_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portalUserTypes.list"];
        put?: never;
        post: operations["portalUserTypes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portalUserTypes.get"];
        put: operations["portalUserTypes.update"];
        post?: never;
        delete: operations["portalUserTypes.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portalUsers.list"];
        put?: never;
        post?: never;
        delete: operations["portalUsers.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/action/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves portal users to another user type. */
        post: operations["portalUsers.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/{portal_user_id}/actions/change_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["portalUsers.changeStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["profiles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/profiles/{profile_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["profiles.get"];
        put: operations["profiles.update"];
        post?: never;
        delete: operations["profiles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/profiles/{profile_id}/actions/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["profiles.clone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/record_locking_configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recordLockingConfigurations.list"];
        put: operations["recordLockingConfigurations.updateMany"];
        post: operations["recordLockingConfigurations.create"];
        delete: operations["recordLockingConfigurations.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recordLockingConfigurations.get"];
        put: operations["recordLockingConfigurations.update"];
        post?: never;
        delete: operations["recordLockingConfigurations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/recycle_bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what is in the recycle bin. */
        get: operations["recycleBin.list"];
        put?: never;
        post?: never;
        /** Deletes several entries of the recycle bin for ever. */
        delete: operations["recycleBin.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/recycle_bin/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one entry of the recycle bin. */
        get: operations["recycleBin.get"];
        put?: never;
        post?: never;
        /** Deletes one entry of the recycle bin for ever. */
        delete: operations["recycleBin.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/related_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["relatedLists.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/related_lists/{related_list_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["relatedLists.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["roles.list"];
        put: operations["roles.updateMany"];
        post: operations["roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["roles.get"];
        put: operations["roles.update"];
        post?: never;
        delete: operations["roles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/service_preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["servicePreferences.get"];
        put: operations["servicePreferences.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tags.list"];
        put: operations["tags.updateMany"];
        post: operations["tags.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/tags/actions/mass_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tags.getMassDeleteStatus"];
        put?: never;
        /** Starts a job that deletes tags. */
        post: operations["tags.massDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["tags.update"];
        post?: never;
        delete: operations["tags.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/tags/{tag_id}/actions/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges a tag into another one. */
        post: operations["tags.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/tags/{tag_id}/actions/records_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tags.countRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territories.list"];
        put: operations["territories.updateMany"];
        post: operations["territories.create"];
        delete: operations["territories.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/actions/associated_users_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territories.countUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/actions/deleted_associated_territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists deleted territories that are still associated. */
        get: operations["territories.listDeletedAssociated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/actions/transfer_and_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territories.transferAndDeleteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/{territory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territories.get"];
        put: operations["territories.update"];
        post?: never;
        delete: operations["territories.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/{territory_id}/__child_territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territories.listChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/{territory_id}/actions/transfer_and_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territories.transferAndDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/{territory_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territoryUsers.list"];
        /** Assigns several users to a territory. */
        put: operations["territoryUsers.assignMany"];
        post?: never;
        /** Removes several users from a territory. */
        delete: operations["territoryUsers.removeMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/territories/{territory_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territoryUsers.get"];
        /** Assigns a user to a territory. */
        put: operations["territoryUsers.assign"];
        post?: never;
        /** Removes a user from a territory. */
        delete: operations["territoryUsers.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/unsubscribe_link/actions/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unsubscribeLinks.listAssociations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/unsubscribe_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unsubscribeLinks.list"];
        put: operations["unsubscribeLinks.updateMany"];
        post: operations["unsubscribeLinks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unsubscribeLinks.get"];
        put: operations["unsubscribeLinks.update"];
        post?: never;
        delete: operations["unsubscribeLinks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userGroups.list"];
        put: operations["userGroups.updateMany"];
        post: operations["userGroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/actions/associated_users_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userGroups.countUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/actions/deletion_jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a job that deletes a user group. */
        get: operations["userGroups.getDeleteStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/actions/get_assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the user groups that something is assigned to. */
        post: operations["userGroups.listAssigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/actions/get_unassigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the user groups that something is not assigned to. */
        post: operations["userGroups.listUnassigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/{user_group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userGroups.get"];
        put: operations["userGroups.update"];
        post?: never;
        delete: operations["userGroups.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/{user_group_id}/actions/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userGroups.listAssociations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/{user_group_id}/actions/sources_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userGroups.countSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/{user_group_id}/associated_users/actions/grouped_counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the users of a user group by a property of theirs. */
        get: operations["userGroups.countUsersGrouped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/user_groups/{user_group_id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userGroups.listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/users_unavailability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userUnavailability.list"];
        put: operations["userUnavailability.updateMany"];
        post: operations["userUnavailability.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/users_unavailability/{user_unavailability_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userUnavailability.get"];
        put: operations["userUnavailability.update"];
        post?: never;
        delete: operations["userUnavailability.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/variable_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["variableGroups.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/variable_groups/{variable_group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["variableGroups.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["variables.list"];
        put: operations["variables.updateMany"];
        post: operations["variables.create"];
        delete: operations["variables.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/variables/{variable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["variables.get"];
        put: operations["variables.update"];
        post?: never;
        delete: operations["variables.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/wizards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wizards.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/settings/wizards/{wizard_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wizards.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads a ZIP archive of CSV files for an import job. */
        post: operations["bulkWrite.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.list"];
        put: operations["users.updateMany"];
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/users/actions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/users/actions/transfer_and_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.getTransferAndDeleteStatus"];
        put?: never;
        post: operations["users.transferAndDeleteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/users/{user_id}": {
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
    "/crm/v8/users/{user_id}/actions/associated_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/users/{user_id}/actions/transfer_and_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.transferAndDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/users/{user_id}/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userTerritories.list"];
        /** Assigns territories to a user. */
        put: operations["userTerritories.assign"];
        post?: never;
        /** Removes several territories from a user. */
        delete: operations["userTerritories.removeMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/users/{user_id}/territories/{territory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userTerritories.get"];
        put?: never;
        post?: never;
        /** Removes a territory from a user. */
        delete: operations["userTerritories.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["records.list"];
        put: operations["records.updateMany"];
        post: operations["records.create"];
        delete: operations["records.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/add_tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tags.addToRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/assign_territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territories.assignToRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/change_owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["records.changeOwnerMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["records.count"];
        put?: never;
        /** Counts the records of a module that match a criterion. */
        post: operations["records.countMatching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/enrol_in_cadences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrolls records in cadences. */
        post: operations["cadences.enroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/fetch_full_data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the full rich text of several records; other reads cut it short. */
        get: operations["records.listRichText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/mass_change_owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a job that changes the owner of records. */
        get: operations["records.getMassChangeOwnerStatus"];
        put?: never;
        /** Starts a job that gives several records another owner. */
        post: operations["records.massChangeOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/mass_convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a job that converts quotes or sales orders. */
        get: operations["records.getMassConvertStatus"];
        put?: never;
        /** Starts a job that converts several quotes or sales orders. */
        post: operations["records.massConvert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/mass_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a job that deletes records. */
        get: operations["records.getMassDeleteStatus"];
        put?: never;
        /** Starts a job that deletes several records. */
        post: operations["records.massDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/mass_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a job that updates records. */
        get: operations["records.getMassUpdateStatus"];
        put?: never;
        /** Starts a job that updates several records. */
        post: operations["records.massUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/portal_invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a job that invites to a portal. */
        get: operations["portalUsers.getInviteStatus"];
        put?: never;
        /** Starts a job that invites the people of several records to a portal. */
        post: operations["portalUsers.inviteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/remove_tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tags.removeFromRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/remove_territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territories.removeFromRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/run_scoring_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["scoringRules.run"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/share_emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shares the emails of several records with their other users. */
        post: operations["emails.shareMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/unblock_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unblocks the email addresses of several records. */
        post: operations["emails.unblockMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/unenrol_from_cadences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes records out of cadences. */
        post: operations["cadences.unenroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/actions/unshare_emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the sharing of the emails of several records. */
        post: operations["emails.unshareMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists deleted records: in the recycle bin, or gone for ever. */
        get: operations["records.listDeleted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/deleted/{record_id}/{related_list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the related records of a deleted record. */
        get: operations["relatedRecords.listOfDeleted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["records.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["records.upsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["records.get"];
        put: operations["records.update"];
        post?: never;
        delete: operations["records.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attachments.list"];
        put?: never;
        /** Attaches a file or a link to a record. */
        post: operations["attachments.upload"];
        delete: operations["attachments.deleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attachments.download"];
        put?: never;
        post?: never;
        delete: operations["attachments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the emails of a record. */
        get: operations["emails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Emails/actions/download_attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads an attachment of an email. */
        get: operations["emails.downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Emails/actions/download_inline_images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads an inline image of an email. */
        get: operations["emails.downloadInlineImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Emails/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets an email of a record. */
        get: operations["emails.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Locking_Information__s": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recordLocks.list"];
        put?: never;
        post: operations["recordLocks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recordLocks.get"];
        put: operations["recordLocks.update"];
        post?: never;
        delete: operations["recordLocks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/__email_drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["emailDrafts.list"];
        put: operations["emailDrafts.updateMany"];
        post: operations["emailDrafts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/__email_drafts/{draft_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["emailDrafts.get"];
        put: operations["emailDrafts.update"];
        post?: never;
        delete: operations["emailDrafts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/__emails_sharing_details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["emails.getSharingDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/__timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timelines.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/add_tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds tags to a record. */
        post: operations["tags.addToRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/assign_territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assigns territories to a record. */
        post: operations["territories.assignToRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/associate_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Associates emails with a record. */
        post: operations["emails.associate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/blueprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["blueprints.get"];
        put: operations["blueprints.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/change_owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["records.changeOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["records.clone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Converts a quote or a sales order to a sales order or an invoice. */
        post: operations["records.convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/download_fields_attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a file of a file-upload field. */
        get: operations["attachments.downloadFromField"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/download_mail_merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a document of a mail merge template and downloads it. */
        post: operations["mailMerge.download"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/fetch_full_data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the full rich text of a record; other reads cut it short. */
        get: operations["records.getRichText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the state of a merge of records. */
        get: operations["records.getMergeStatus"];
        put?: never;
        /** Merges up to three records into one. */
        post: operations["records.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/portal_invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites the person of a record to a portal. */
        post: operations["portalUsers.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/remove_tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes tags from a record. */
        post: operations["tags.removeFromRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/remove_territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes territories from a record. */
        post: operations["territories.removeFromRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/send_mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an email from a record. */
        post: operations["emails.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/send_mail_merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a document of a mail merge template and sends it by email. */
        post: operations["mailMerge.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shares.list"];
        put: operations["shares.update"];
        post: operations["shares.create"];
        delete: operations["shares.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/share_emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shares the emails of a record with its other users. */
        post: operations["emails.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/sign_mail_merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a document of a mail merge template and sends it for signing. */
        post: operations["mailMerge.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/unblock_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unblocks the email addresses of a record. */
        post: operations["emails.unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/actions/unshare_emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the sharing of the emails of a record. */
        post: operations["emails.unshare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["records.getPhoto"];
        put?: never;
        /** Uploads a photo of a record. */
        post: operations["records.uploadPhoto"];
        delete: operations["records.deletePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/{related_list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the related records of a record. */
        get: operations["relatedRecords.list"];
        put: operations["relatedRecords.updateMany"];
        post?: never;
        /** Ends the relation of a record to several others. */
        delete: operations["relatedRecords.delinkMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/v8/{module}/{record_id}/{related_list}/{related_record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets a related record of a record. */
        get: operations["relatedRecords.get"];
        put: operations["relatedRecords.update"];
        post?: never;
        /** Ends the relation of a record to another. */
        delete: operations["relatedRecords.delink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{download_url}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the file that a finished job points to: a backup, an audit log export, the result of an import. */
        get: operations["downloads.get"];
        put?: never;
        post?: never;
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
        ActionResult: {
            code: string;
            details: components["schemas"]["IdReference"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        ActionsAllowed: {
            clone: boolean | null;
            deactivate: boolean | null;
            delete: boolean | null;
            downgrade: boolean | null;
            edit: boolean | null;
            rename: boolean | null;
            set_layout_permissions: boolean | null;
        };
        ActionsAllowedInput: {
            clone?: boolean | null;
            deactivate?: boolean | null;
            delete?: boolean | null;
            downgrade?: boolean | null;
            edit?: boolean | null;
            rename?: boolean | null;
            set_layout_permissions?: boolean | null;
        };
        ApiError: {
            code: string;
            details?: unknown;
            message: string;
            /** @enum {string} */
            status: "error";
        };
        ApiNameReference: {
            api_name: string;
        };
        ApiNameReferenceInput: {
            api_name?: string;
        };
        AppointmentPreference: {
            allow_booking_outside_businesshours?: boolean;
            allow_booking_outside_service_availability: boolean | null;
            deal_record_configuration: components["schemas"]["DealRecordConfiguration"];
            sharing_details?: {
                /** @enum {string} */
                permission?: "read_only" | "read_write" | "full_access";
            };
            sharing_enabled?: boolean;
            show_job_sheet: boolean | null;
            /** @enum {string|null} */
            when_appointment_completed: "do_not_create_deal" | "create_deal" | null;
            when_duration_exceeds: string | null;
        };
        AppointmentPreferenceFieldMapping: {
            field: components["schemas"]["FieldReference"];
            /** @enum {string|null} */
            type: "static" | "merge_field" | null;
            value: string | null;
        };
        AppointmentPreferenceFieldMappingInput: {
            field?: components["schemas"]["FieldReference"];
            /** @enum {string|null} */
            type?: "static" | "merge_field" | null;
            value?: string | null;
        };
        AppointmentPreferenceInput: {
            allow_booking_outside_businesshours?: boolean;
            allow_booking_outside_service_availability?: boolean | null;
            deal_record_configuration?: components["schemas"]["DealRecordConfigurationInput"];
            sharing_details?: {
                /** @enum {string} */
                permission?: "read_only" | "read_write" | "full_access";
            };
            sharing_enabled?: boolean;
            show_job_sheet?: boolean | null;
            /** @enum {string|null} */
            when_appointment_completed?: "do_not_create_deal" | "create_deal" | null;
            when_duration_exceeds?: string | null;
        };
        AppointmentReschedule: {
            $approval?: components["schemas"]["RecordApproval"];
            $approval_state?: string;
            $approved?: boolean;
            $canvas_id?: string;
            $currency_symbol?: string;
            $editable?: boolean;
            $in_merge?: boolean;
            $orchestration?: boolean;
            $process_flow?: boolean;
            $review?: boolean;
            $review_process?: boolean;
            $sharing_permission?: string;
            $state?: string;
            $zia_visions?: boolean;
            Appointment_Name?: components["schemas"]["NamedReference"];
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            Name?: string | null;
            Reschedule_Note?: string | null;
            Reschedule_Reason?: string | null;
            Rescheduled_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Rescheduled_From?: string;
            /** Format: date-time */
            Rescheduled_Time?: string;
            /** Format: date-time */
            Rescheduled_To?: string;
            id: string | null;
        };
        AppointmentRescheduleDetails: {
            $approval_state: string | null;
            Created_By: components["schemas"]["UserReference"];
            Created_Time: string | null;
            Modified_By: components["schemas"]["UserReference"];
            Modified_Time: string | null;
            id: string | null;
        };
        AppointmentRescheduleInput: {
            $approval?: components["schemas"]["RecordApprovalInput"];
            $approval_state?: string;
            $approved?: boolean;
            $canvas_id?: string;
            $currency_symbol?: string;
            $editable?: boolean;
            $in_merge?: boolean;
            $orchestration?: boolean;
            $process_flow?: boolean;
            $review?: boolean;
            $review_process?: boolean;
            $sharing_permission?: string;
            $state?: string;
            $zia_visions?: boolean;
            Appointment_Name?: components["schemas"]["NamedReference"];
            Created_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Modified_Time?: string;
            Name?: string | null;
            Reschedule_Note?: string | null;
            Reschedule_Reason?: string | null;
            Rescheduled_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Rescheduled_From?: string;
            /** Format: date-time */
            Rescheduled_Time?: string;
            /** Format: date-time */
            Rescheduled_To?: string;
            id?: string | null;
        };
        AppointmentRescheduleResult: {
            code: string;
            details: components["schemas"]["AppointmentRescheduleDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        AssignmentRule: {
            api_name: string;
            created_by: components["schemas"]["AssignmentRuleUser"];
            /** Format: date-time */
            created_time: string;
            default_assignee: components["schemas"]["NamedReference"];
            description: string | null;
            id: string;
            modified_by: components["schemas"]["AssignmentRuleUser"];
            /** Format: date-time */
            modified_time: string;
            module: components["schemas"]["SubmoduleReference"];
            name: string;
        };
        AssignmentRuleUser: {
            email?: string;
            id: string | null;
            name: string;
            zuid: number | null;
        };
        AssociatedEmail: {
            attachments?: components["schemas"]["IdReference"][];
            bcc?: components["schemas"]["EmailAddressInput"][];
            cc?: components["schemas"]["EmailAddressInput"][];
            content?: string;
            /** Format: date-time */
            date_time: string;
            from: components["schemas"]["EmailAddressInput"];
            linked_record?: components["schemas"]["EmailLinkedRecordInput"];
            /** @enum {string} */
            mail_format?: "html" | "text";
            original_message_id: string;
            sent: boolean;
            subject?: string;
            to: components["schemas"]["EmailAddressInput"][];
        };
        AssociatedEmailResult: {
            code: string;
            details: components["schemas"]["EmailDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        AssociatedGroup: {
            created_by?: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time?: string;
            description?: string;
            id?: string;
            modified_by?: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time?: string;
            name?: string;
        };
        AssociatedPlace: {
            details: components["schemas"]["UnsubscribeLinkPlace"];
            resource: components["schemas"]["NamedReference"];
            type: string | null;
        };
        Attachment: {
            $attachment_type?: number;
            $editable?: boolean;
            $file_id?: string;
            $link_url?: string | null;
            $se_module?: string;
            $sharing_permission?: string;
            $state?: string;
            $type?: string;
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            File_Name?: string | null;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            Owner?: components["schemas"]["UserReference"];
            Parent_Id?: components["schemas"]["NamedReference"];
            Size?: string;
            id: string;
        };
        AttachmentDetails: {
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            id: string;
        };
        AttachmentInput: {
            $attachment_type?: number;
            $editable?: boolean;
            $file_id?: string;
            $link_url?: string | null;
            $se_module?: string;
            $sharing_permission?: string;
            $state?: string;
            $type?: string;
            Created_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Created_Time?: string;
            File_Name?: string | null;
            Modified_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Modified_Time?: string;
            Owner?: components["schemas"]["UserReferenceInput"];
            Parent_Id?: components["schemas"]["NamedReference"];
            Size?: string;
            id?: string;
        };
        AttachmentResult: {
            code: string;
            details: components["schemas"]["AttachmentDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        AuditLogExport: {
            created_by?: components["schemas"]["NamedReference"];
            criteria: components["schemas"]["AuditLogExportCriteria"];
            download_links?: (string | null)[];
            /** Format: date-time */
            expiry_date?: string | null;
            id?: string;
            /** Format: date-time */
            job_end_time?: string | null;
            /** Format: date-time */
            job_start_time?: string;
            status?: string;
        };
        AuditLogExportCriteria: {
            comparator: string;
            field: components["schemas"]["ApiNameReference"];
            group: components["schemas"]["AuditLogExportCriteria"][];
            group_operator: string;
            value: unknown;
        };
        AuditLogExportCriteriaInput: {
            comparator?: string;
            field?: components["schemas"]["ApiNameReferenceInput"];
            group?: components["schemas"]["AuditLogExportCriteriaInput"][];
            group_operator?: string;
            value?: unknown;
        };
        AuditLogExportInput: {
            created_by?: components["schemas"]["NamedReference"];
            criteria?: components["schemas"]["AuditLogExportCriteriaInput"];
            download_links?: (string | null)[];
            /** Format: date-time */
            expiry_date?: string | null;
            id?: string;
            /** Format: date-time */
            job_end_time?: string | null;
            /** Format: date-time */
            job_start_time?: string;
            status?: string;
        };
        AutoNumber: {
            prefix: string | null;
            start_number: number | null;
            starting_number_length: number;
            suffix: string | null;
        };
        AutoNumberInput: {
            prefix?: string | null;
            start_number?: number | null;
            starting_number_length?: number;
            suffix?: string | null;
        };
        AvailableCurrency: {
            decimal_places: string;
            decimal_separator: string;
            display_name: string;
            display_value: string;
            iso_code: string;
            symbol: string;
            thousand_separator: string;
        };
        Backup: {
            id: string;
            requester: components["schemas"]["ZuidReference"];
            rrule: string | null;
            /** Format: date-time */
            scheduled_date: string;
            /** Format: date-time */
            start_date: string;
            status: string;
        };
        BackupHistory: {
            action: string;
            count: number;
            done_by: components["schemas"]["ZuidReference"];
            file_name: string | null;
            id: string;
            /** Format: date-time */
            log_time: string;
            repeat_type: string | null;
            state: string | null;
        };
        BackupInput: {
            id?: string;
            requester?: components["schemas"]["ZuidReferenceInput"];
            rrule?: string | null;
            /** Format: date-time */
            scheduled_date?: string;
            /** Format: date-time */
            start_date?: string;
            status?: string;
        };
        BackupUrls: {
            attachment_links: string[];
            data_links: string[];
            /** Format: date-time */
            expiry_date: string;
        };
        BaseCurrency: {
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string | null;
            exchange_rate?: string;
            format?: components["schemas"]["CurrencyFormatInput"];
            id?: string | null;
            is_active?: boolean | null;
            is_base?: boolean | null;
            iso_code?: string;
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string | null;
            name?: string;
            prefix_symbol?: boolean | null;
            symbol?: string;
        };
        BlockedEmailAddress: {
            email: string;
            reason: string;
        };
        Blueprint: {
            data: components["schemas"]["CrmRecord"];
            process_info: components["schemas"]["BlueprintProcess"];
            transition_id: string | null;
            transitions: components["schemas"]["BlueprintTransition"][];
        };
        BlueprintAutoNumber: {
            prefix: string | null;
            start_number: number | null;
            suffix: string | null;
        };
        BlueprintCrypt: {
            column: string | null;
            mode: string | null;
            status: number | null;
            table: string | null;
        };
        BlueprintCurrency: {
            precision: number | null;
            rounding_option: string | null;
        };
        BlueprintCurrentPicklist: {
            colour_code?: string;
            id?: string;
            value?: string;
        };
        BlueprintEscalation: {
            days?: number;
            status?: string;
        };
        BlueprintExecution: {
            data?: components["schemas"]["CrmRecordInput"];
            transition_id: string;
        };
        BlueprintField: {
            _type: string | null;
            api_name: string | null;
            association_details: components["schemas"]["BlueprintFieldAssociation"];
            auto_number: components["schemas"]["BlueprintAutoNumber"];
            column_name: string | null;
            content: string | null;
            convert_mapping: unknown;
            created_source: string | null;
            crypt: components["schemas"]["BlueprintCrypt"];
            currency: components["schemas"]["BlueprintCurrency"];
            custom_field: boolean | null;
            data_type: string | null;
            decimal_place: string | null;
            display_label: string | null;
            display_type?: number;
            external?: components["schemas"]["ExternalField"];
            field_label: string | null;
            field_read_only: boolean | null;
            filterable?: boolean;
            formula: components["schemas"]["BlueprintFormula"];
            history_tracking: boolean | null;
            id: string | null;
            json_type: string | null;
            layouts: components["schemas"]["NamedReference"];
            length: number | null;
            lookup: components["schemas"]["BlueprintLookup"];
            mandatory: boolean | null;
            multi_module_lookup: components["schemas"]["MultiModuleLookup"];
            multiselectlookup: components["schemas"]["BlueprintMultiSelectLookup"];
            personality_name: string | null;
            pick_list_values: components["schemas"]["PicklistValue"][];
            pick_list_values_sorted_lexically?: boolean;
            private?: components["schemas"]["PrivateField"];
            profiles?: components["schemas"]["ProfileReference"][];
            quick_sequence_number: string | null;
            read_only: boolean | null;
            sortable?: boolean;
            system_mandatory: boolean | null;
            tooltip: components["schemas"]["BlueprintTooltip"];
            transition_sequence: number | null;
            ui_type?: number;
            unique: components["schemas"]["BlueprintUnique"];
            validation_rule: string | null;
            view_type: components["schemas"]["ViewType"];
            visible: boolean | null;
            webhook: boolean | null;
        };
        BlueprintFieldAssociation: {
            lookup_field: components["schemas"]["NamedReference"];
            related_field: components["schemas"]["NamedReference"];
        };
        BlueprintFormula: {
            expression: number | null;
            return_type: string | null;
        };
        BlueprintLookup: {
            api_name: string | null;
            display_label: string | null;
            id: string | null;
            module: string | null;
        };
        BlueprintMultiSelectLookup: {
            api_name: string | null;
            connectedlookup_apiname: string | null;
            display_label: string | null;
            id: string | null;
            linking_module: string | null;
            lookup_apiname: string | null;
        };
        BlueprintNextTransition: {
            criteria_matched?: boolean;
            id: string | null;
            name: string | null;
            type?: string;
        };
        BlueprintProcess: {
            api_name: string | null;
            column_name: string | null;
            continuous: boolean | null;
            current_picklist?: components["schemas"]["BlueprintCurrentPicklist"];
            escalation?: components["schemas"]["BlueprintEscalation"];
            field_id: string | null;
            field_label: string | null;
            field_name: string | null;
            field_value: string | null;
            id: string | null;
            is_continuous: boolean | null;
            name: string | null;
        };
        BlueprintTooltip: {
            name: string | null;
            value: string | null;
        };
        BlueprintTransition: {
            color_code: string | null;
            criteria_matched: boolean | null;
            criteria_message: string | null;
            data: components["schemas"]["CrmRecord"];
            /** Format: date-time */
            execution_time?: string;
            fields: components["schemas"]["BlueprintField"][];
            id: string | null;
            name: string | null;
            next_field_value: string | null;
            next_transitions: components["schemas"]["BlueprintNextTransition"][];
            parent_transition?: components["schemas"]["BlueprintTransition"];
            percent_partial_save: number | null;
            sequence?: number;
            text_color_code: string | null;
            type?: string;
        };
        BlueprintUnique: {
            casesensitive?: string | null;
        };
        BreakHours: {
            break_days: string[];
            custom_timing: components["schemas"]["BreakHoursCustomTiming"][];
            daily_timing: unknown[];
            id: string;
            same_as_everyday: boolean;
        };
        BreakHoursCustomTiming: {
            break_timing: unknown[];
            days: string;
        };
        BreakHoursCustomTimingInput: {
            break_timing?: unknown[];
            days?: string;
        };
        BreakHoursInput: {
            break_days?: string[];
            custom_timing?: components["schemas"]["BreakHoursCustomTimingInput"][];
            daily_timing?: unknown[];
            id?: string;
            same_as_everyday?: boolean;
        };
        BulkReadCallback: {
            /** @enum {string} */
            method: "post";
            url: string;
        };
        BulkReadCriteria: {
            api_name?: string;
            /** @enum {string} */
            comparator?: "in" | "greater_equal" | "starts_with" | "equal" | "contains" | "ends_with" | "not_contains" | "not_equal" | "not_in" | "greater_than" | "less_than" | "not_between" | "less_equal" | "between";
            field?: components["schemas"]["FieldReference"];
            group?: components["schemas"]["BulkReadCriteria"][];
            /** @enum {string} */
            group_operator?: "or" | "and";
            type: string | null;
            value?: unknown;
        };
        BulkReadCriteriaInput: {
            api_name?: string;
            /** @enum {string} */
            comparator?: "in" | "greater_equal" | "starts_with" | "equal" | "contains" | "ends_with" | "not_contains" | "not_equal" | "not_in" | "greater_than" | "less_than" | "not_between" | "less_equal" | "between";
            field?: components["schemas"]["FieldReference"];
            group?: components["schemas"]["BulkReadCriteriaInput"][];
            /** @enum {string} */
            group_operator?: "or" | "and";
            type?: string | null;
            value?: unknown;
        };
        BulkReadFile: {
            count?: number;
            download_url?: string;
            error_message?: components["schemas"]["ApiError"];
            more_records?: boolean;
            next_page_token?: string | null;
            page?: number;
            per_page?: number;
        };
        BulkReadJob: {
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string;
            /** @enum {string} */
            file_type?: "csv" | "ics";
            id: string;
            operation: string;
            query: components["schemas"]["BulkReadQuery"];
            result?: components["schemas"]["BulkReadFile"];
            /** @enum {string} */
            state: "COMPLETED" | "ADDED" | "IN PROGRESS" | "FAILURE" | "QUEUED";
        };
        BulkReadJobDetails: {
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string;
            id: string;
            operation: string;
            /** @enum {string} */
            state: "COMPLETED" | "ADDED" | "IN PROGRESS" | "FAILURE" | "QUEUED";
        };
        BulkReadJobResult: {
            code: string;
            details: components["schemas"]["BulkReadJobDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        BulkReadQuery: {
            criteria?: components["schemas"]["BulkReadCriteria"];
            cvid?: string | null;
            fields?: string[];
            file_type?: string;
            module: components["schemas"]["SubmoduleReference"];
            page?: number | null;
            page_token?: string;
        };
        BulkReadQueryInput: {
            criteria?: components["schemas"]["BulkReadCriteriaInput"];
            cvid?: string | null;
            fields?: string[];
            file_type?: string;
            module?: components["schemas"]["SubmoduleReferenceInput"];
            page?: number | null;
            page_token?: string;
        };
        BulkWriteCallback: {
            /** @enum {string} */
            method?: "post";
            url?: string;
        };
        BulkWriteCallbackInput: {
            /** @enum {string} */
            method?: "post";
            url?: string;
        };
        BulkWriteDefaultValue: {
            module?: string;
            name?: string;
            value?: unknown;
        };
        BulkWriteFieldMapping: {
            api_name?: string;
            default_value?: components["schemas"]["BulkWriteDefaultValue"];
            find_by?: string;
            format?: string;
            index?: number;
            module?: string;
            parent_column_index?: number;
        };
        BulkWriteFile: {
            added_count?: number;
            name?: string;
            skipped_count?: number;
            /** @enum {string} */
            status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS";
            total_count?: number;
            updated_count?: number;
        };
        BulkWriteFileInput: {
            added_count?: number;
            name?: string;
            skipped_count?: number;
            /** @enum {string} */
            status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS";
            total_count?: number;
            updated_count?: number;
        };
        BulkWriteJobDetails: {
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time?: string;
            file_id?: string;
            id: string;
        };
        BulkWriteJobResult: {
            code: string;
            details: components["schemas"]["BulkWriteJobDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        BulkWriteOutput: {
            download_url: string;
        };
        BulkWriteResource: {
            code?: string;
            field_mappings?: components["schemas"]["BulkWriteFieldMapping"][];
            file?: components["schemas"]["BulkWriteFile"];
            file_id?: string;
            file_names?: string[];
            find_by?: string | null;
            ignore_empty?: boolean | null;
            module?: components["schemas"]["SubmoduleReference"];
            /** @enum {string} */
            status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS";
            /** @enum {string|null} */
            type?: "data" | null;
        };
        BulkWriteResourceInput: {
            code?: string;
            field_mappings?: components["schemas"]["BulkWriteFieldMapping"][];
            file?: components["schemas"]["BulkWriteFileInput"];
            file_id?: string;
            file_names?: string[];
            find_by?: string | null;
            ignore_empty?: boolean | null;
            module?: components["schemas"]["SubmoduleReferenceInput"];
            /** @enum {string} */
            status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS";
            /** @enum {string|null} */
            type?: "data" | null;
        };
        BusinessHours: {
            business_days: ("Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday")[];
            custom_timing: components["schemas"]["BusinessHoursCustomTiming"][];
            daily_timing: string[];
            id: string | null;
            same_as_everyday: boolean | null;
            /** @enum {string} */
            type: "24_by_7" | "24_by_5" | "custom";
            /** @enum {string} */
            week_starts_on: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday";
        };
        BusinessHoursCustomTiming: {
            _delete?: boolean;
            business_timing?: string[];
            /** @enum {string} */
            days?: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday";
        };
        BusinessHoursCustomTimingInput: {
            _delete?: boolean;
            business_timing?: string[];
            /** @enum {string} */
            days?: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday";
        };
        BusinessHoursInput: {
            business_days?: ("Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday")[];
            custom_timing?: components["schemas"]["BusinessHoursCustomTimingInput"][];
            daily_timing?: string[];
            id?: string | null;
            same_as_everyday?: boolean | null;
            /** @enum {string} */
            type?: "24_by_7" | "24_by_5" | "custom";
            /** @enum {string} */
            week_starts_on?: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday";
        };
        Cadence: {
            active?: boolean;
            created_by?: components["schemas"]["NamedReference"];
            created_time?: string;
            custom_view?: components["schemas"]["NamedReference"];
            execution_details?: components["schemas"]["CadenceExecution"];
            id?: string;
            modified_by?: components["schemas"]["NamedReference"];
            modified_time?: string;
            module?: components["schemas"]["FieldReference"];
            name?: string;
            published: boolean;
            status?: string;
            summary?: components["schemas"]["CadenceSummary"];
            type: string;
        };
        CadenceEnrolment: {
            cadences?: components["schemas"]["NamedReference"][];
            id?: string;
        };
        CadenceEnrolmentResult: {
            code: string;
            details: components["schemas"]["CadenceEnrolment"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        CadenceExecution: {
            automatic_unenroll?: boolean;
            end_date?: string;
            execute_every?: components["schemas"]["CadenceInterval"];
            type?: string | null;
            unenroll_properties?: components["schemas"]["CadenceUnenrollment"];
        };
        CadenceInterval: {
            period?: string;
            unit?: number;
        };
        CadenceSummary: {
            call_follow_up_count?: number;
            email_follow_up_count?: number;
            task_follow_up_count?: number;
        };
        CadenceUnenrollment: {
            end_date?: string;
            type?: string | null;
        };
        CallPreferences: {
            show_from_number: boolean;
            show_to_number: boolean;
        };
        CallPreferencesInput: {
            show_from_number?: boolean;
            show_to_number?: boolean;
        };
        CheckinPreference: {
            restricted_event_types: string | null;
        };
        CompositeDetails: {
            response: components["schemas"]["CompositeResponse"];
        };
        CompositeResponse: {
            body: unknown;
            headers: unknown;
            status_code: number;
        };
        CompositeResult: {
            /** @enum {string} */
            code: "SUCCESS";
            details: components["schemas"]["CompositeDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        CompositeSubRequest: {
            body?: {
                [key: string]: unknown;
            };
            headers?: {
                [key: string]: string;
            };
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            params?: {
                [key: string]: unknown;
            };
            sub_request_id?: string;
            uri: string;
        };
        ContactRole: {
            id: string;
            name: string;
            sequence_number: number | null;
        };
        ContactRoleInput: {
            id?: string;
            name?: string;
            sequence_number?: number | null;
        };
        ConversionOption: {
            Accounts: components["schemas"]["CrmRecord"][];
            Contacts: components["schemas"]["CrmRecord"][];
            Deals: components["schemas"]["CrmRecord"][];
            module_preference: components["schemas"]["Module"];
            modules_with_multiple_layouts: components["schemas"]["Module"][];
            preference_field_matched_value: components["schemas"]["PreferenceFieldMatchedValue"];
        };
        ConvertMapping: {
            Accounts?: string | null;
            Contacts?: string | null;
            Deals?: string | null;
        };
        Criteria: {
            comparator?: string | null;
            field?: components["schemas"]["FieldReference"];
            group?: components["schemas"]["Criteria"][];
            group_operator?: string | null;
            value?: unknown;
        };
        CrmRecord: {
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            Tag?: components["schemas"]["Tag"][];
            id?: string;
            name?: string;
        } & {
            [key: string]: unknown;
        };
        CrmRecordInput: {
            Created_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Modified_Time?: string;
            Tag?: components["schemas"]["TagInput"][];
            id?: string;
            name?: string;
        } & {
            [key: string]: unknown;
        };
        Currency: {
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string;
            exchange_rate: string;
            format: components["schemas"]["CurrencyFormat"];
            id: string;
            is_active: boolean | null;
            is_base: boolean;
            iso_code: string;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string;
            name: string;
            prefix_symbol: boolean | null;
            symbol: string;
        };
        CurrencyFormat: {
            /** @enum {string} */
            decimal_places: "0" | "2" | "3";
            /** @enum {string} */
            decimal_separator: "Comma" | "Period";
            /** @enum {string} */
            thousand_separator: "Space" | "Comma" | "Period";
        };
        CurrencyFormatInput: {
            /** @enum {string} */
            decimal_places?: "0" | "2" | "3";
            /** @enum {string} */
            decimal_separator?: "Comma" | "Period";
            /** @enum {string} */
            thousand_separator?: "Space" | "Comma" | "Period";
        };
        CurrencyInput: {
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string;
            exchange_rate?: string;
            format?: components["schemas"]["CurrencyFormatInput"];
            id?: string;
            is_active?: boolean | null;
            is_base?: boolean;
            iso_code?: string;
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string;
            name?: string;
            prefix_symbol?: boolean | null;
            symbol?: string;
        };
        CustomView: {
            /** @enum {string} */
            access_type: "shared" | "public" | "only_to_me";
            category: string;
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string | null;
            criteria: components["schemas"]["Criteria"];
            default: boolean;
            display_value: string;
            favorite: number | null;
            fields: components["schemas"]["CustomViewField"][];
            id: string;
            /** Format: date-time */
            last_accessed_time: string | null;
            locked: boolean | null;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string | null;
            module: components["schemas"]["UserReference"];
            name: string;
            offline: boolean;
            shared_to: components["schemas"]["SharedTo"][];
            sort_by: components["schemas"]["FieldReference"];
            /** @enum {string|null} */
            sort_order: "asc" | "desc" | null;
            system_defined: boolean;
            system_name: string | null;
        };
        CustomViewField: {
            _pin: boolean;
            api_name: string;
            id: string;
        };
        CustomViewFieldInput: {
            _pin?: boolean;
            api_name?: string;
            id?: string;
        };
        CustomViewInput: {
            /** @enum {string} */
            access_type?: "shared" | "public" | "only_to_me";
            category?: string;
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string | null;
            criteria?: components["schemas"]["Criteria"];
            default?: boolean;
            display_value?: string;
            favorite?: number | null;
            fields?: components["schemas"]["CustomViewFieldInput"][];
            id?: string;
            /** Format: date-time */
            last_accessed_time?: string | null;
            locked?: boolean | null;
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string | null;
            module?: components["schemas"]["UserReferenceInput"];
            name?: string;
            offline?: boolean;
            shared_to?: components["schemas"]["SharedToInput"][];
            sort_by?: components["schemas"]["FieldReference"];
            /** @enum {string|null} */
            sort_order?: "asc" | "desc" | null;
            system_defined?: boolean;
            system_name?: string | null;
        };
        DataSubjectRequest: {
            id: string;
            type: string;
        };
        DealRecordConfiguration: {
            field_mappings: components["schemas"]["AppointmentPreferenceFieldMapping"][];
            id?: string;
            layout: components["schemas"]["FieldReference"];
        };
        DealRecordConfigurationInput: {
            field_mappings?: components["schemas"]["AppointmentPreferenceFieldMappingInput"][];
            id?: string;
            layout?: components["schemas"]["FieldReference"];
        };
        DefaultFromAddress: {
            email: string;
            /** @enum {string} */
            type?: "org_email" | "primary";
            user_name?: string;
        };
        DefaultFromAddressInput: {
            email?: string;
            /** @enum {string} */
            type?: "org_email" | "primary";
            user_name?: string;
        };
        DeletePermanently: {
            permanent: boolean | null;
        };
        DeletePermanentlyInput: {
            permanent?: boolean | null;
        };
        DeletedAssociatedTerritory: {
            deleted_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            deleted_time: string;
            id: string;
            name: string;
        };
        DeletedRecord: {
            created_by?: components["schemas"]["UserReference"];
            deleted_by?: components["schemas"]["UserReference"];
            /** Format: date-time */
            deleted_time?: string;
            display_name?: string;
            id?: string;
            type?: string;
        };
        DownloadMailMerge: {
            file_name?: string;
            mail_merge_template?: components["schemas"]["NamedReference"];
            /** @enum {string} */
            output_format?: "pdf" | "html" | "docx";
            password?: string;
        };
        DuplicateCheckConfiguration: {
            field_mappings: components["schemas"]["DuplicateCheckPreferenceFieldMapping"][];
            mapped_module: components["schemas"]["ModuleReference"];
        };
        DuplicateCheckConfigurationInput: {
            field_mappings?: components["schemas"]["DuplicateCheckPreferenceFieldMappingInput"][];
            mapped_module?: components["schemas"]["ModuleReference"];
        };
        DuplicateCheckPreference: {
            /** @enum {string} */
            type: "converted_records" | "mapped_module_records";
            type_configurations: components["schemas"]["DuplicateCheckConfiguration"][];
        };
        DuplicateCheckPreferenceFieldMapping: {
            current_field: components["schemas"]["ModuleReference"];
            mapped_field: components["schemas"]["ModuleReference"];
        };
        DuplicateCheckPreferenceFieldMappingInput: {
            current_field?: components["schemas"]["ModuleReference"];
            mapped_field?: components["schemas"]["ModuleReference"];
        };
        DuplicateCheckPreferenceInput: {
            /** @enum {string} */
            type?: "converted_records" | "mapped_module_records";
            type_configurations?: components["schemas"]["DuplicateCheckConfigurationInput"][];
        };
        Email: {
            activity_info: unknown;
            attachments?: components["schemas"]["EmailAttachment"][];
            cc: components["schemas"]["EmailParty"][];
            content?: string;
            editable?: boolean;
            emotion: string | null;
            from: components["schemas"]["EmailParty"];
            has_attachment: boolean | null;
            has_thread_attachment: boolean | null;
            /** @enum {string|null} */
            intent: "request" | "query" | "purchase" | "complaints" | "spam" | "others" | null;
            linked_record: components["schemas"]["EmailLinkedRecordReference"];
            mail_format?: string;
            message_id: string | null;
            owner: components["schemas"]["UserReference"];
            read: boolean | null;
            reply_to?: components["schemas"]["EmailParty"];
            sent: boolean | null;
            sent_time?: string;
            /** @enum {string|null} */
            sentiment_info: "negative" | "neutral" | "positive" | null;
            source: string | null;
            status: components["schemas"]["EmailStatus"][];
            subject: string | null;
            summary: string | null;
            thread_id?: string;
            /** Format: date-time */
            time: string | null;
            to: components["schemas"]["EmailParty"][];
        };
        EmailAddress: {
            default: boolean;
            email: string;
            id: string;
            type: string;
            user_name: string;
        };
        EmailAddressInput: {
            email: string;
            user_name?: string;
        };
        EmailAttachment: {
            id?: string;
            name?: string;
            size?: string;
        };
        EmailComposeSettings: {
            default_from_address?: components["schemas"]["DefaultFromAddress"];
            default_replyto_address?: components["schemas"]["DefaultFromAddress"];
            font?: components["schemas"]["EmailFont"];
            /** @enum {string} */
            type?: "default" | "emailin" | "mass_mail";
        };
        EmailComposeSettingsDetails: {
            /** @enum {string} */
            type?: "default" | "emailin" | "mass_mail";
        };
        EmailComposeSettingsInput: {
            default_from_address?: components["schemas"]["DefaultFromAddressInput"];
            default_replyto_address?: components["schemas"]["DefaultFromAddressInput"];
            font?: components["schemas"]["EmailFontInput"];
            /** @enum {string} */
            type?: "default" | "emailin" | "mass_mail";
        };
        EmailComposeSettingsResult: {
            code: string;
            details: components["schemas"]["EmailComposeSettingsDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        EmailDetails: {
            message_id: string;
        };
        EmailDraft: {
            attachments: components["schemas"]["EmailDraftAttachment"][];
            bcc: components["schemas"]["EmailRecipient"][];
            cc: components["schemas"]["EmailRecipient"][];
            content: string | null;
            /** Format: date-time */
            created_time: string;
            email_opt_out: boolean;
            from: string;
            id: string;
            inventory_details: components["schemas"]["EmailDraftInventoryDetails"];
            /** Format: date-time */
            modified_time: string;
            reply_to: string | null;
            rich_text: boolean;
            schedule_details: components["schemas"]["ScheduleDetails"];
            subject: string | null;
            summary: string | null;
            template: components["schemas"]["NamedReference"];
            to: components["schemas"]["EmailRecipient"][];
        };
        EmailDraftAttachment: {
            file_size: string;
            service_name: string;
        };
        EmailDraftAttachmentInput: {
            file_size?: string;
            service_name?: string;
        };
        EmailDraftInput: {
            attachments?: components["schemas"]["EmailDraftAttachmentInput"][];
            bcc?: components["schemas"]["EmailRecipientInput"][];
            cc?: components["schemas"]["EmailRecipientInput"][];
            content?: string | null;
            /** Format: date-time */
            created_time?: string;
            email_opt_out?: boolean;
            from?: string;
            id?: string;
            inventory_details?: components["schemas"]["EmailDraftInventoryDetailsInput"];
            /** Format: date-time */
            modified_time?: string;
            reply_to?: string | null;
            rich_text?: boolean;
            schedule_details?: components["schemas"]["ScheduleDetailsInput"];
            subject?: string | null;
            summary?: string | null;
            template?: components["schemas"]["NamedReference"];
            to?: components["schemas"]["EmailRecipientInput"][];
        };
        EmailDraftInventoryDetails: {
            inventory_template: components["schemas"]["NamedReference"];
            paper_type: string;
            record: components["schemas"]["CrmRecord"];
            view_type: string;
        };
        EmailDraftInventoryDetailsInput: {
            inventory_template?: components["schemas"]["NamedReference"];
            paper_type?: string;
            record?: components["schemas"]["CrmRecordInput"];
            view_type?: string;
        };
        EmailFont: {
            family: string;
            size: number;
        };
        EmailFontInput: {
            family?: string;
            size?: number;
        };
        EmailInventoryDetails: {
            inventory_template: components["schemas"]["NamedReference"];
        };
        EmailLinkedRecord: {
            id: string;
            module: components["schemas"]["FieldReference"];
        };
        EmailLinkedRecordInput: {
            id?: string;
            module?: components["schemas"]["FieldReference"];
        };
        EmailLinkedRecordReference: {
            id: string | null;
            module: components["schemas"]["FieldReference"];
            name: string | null;
        };
        EmailParser: {
            fields_update_supported: boolean | null;
            record_operations_supported: boolean | null;
        };
        EmailParserInput: {
            fields_update_supported?: boolean | null;
            record_operations_supported?: boolean | null;
        };
        EmailParty: {
            email: string | null;
            user_name: string | null;
        };
        EmailRecipient: {
            email: string | null;
            user_name: string;
        };
        EmailRecipientInput: {
            email?: string | null;
            user_name?: string;
        };
        EmailRecord: {
            id: string;
            linked_record: components["schemas"]["EmailLinkedRecord"];
            module: components["schemas"]["FieldReference"];
        };
        EmailReplyTarget: {
            message_id?: string;
            owner?: components["schemas"]["NamedReference"];
        };
        EmailSharing: {
            available_types?: string[];
            share_from_users?: components["schemas"]["EmailSharingUser"][];
        };
        EmailSharingUser: {
            _type?: string;
            id?: string;
            name?: string;
        };
        EmailStatus: {
            bounced_reason: string | null;
            /** Format: date-time */
            bounced_time: string | null;
            category?: string;
            count?: string;
            /** Format: date-time */
            first_open?: string;
            /** Format: date-time */
            last_open?: string;
            sub_category?: string;
            type: string | null;
        };
        EmailTemplate: {
            associated: boolean | null;
            attachments: components["schemas"]["EmailTemplateAttachment"][];
            category?: string;
            consent_linked: boolean | null;
            content: string | null;
            created_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time: string | null;
            description?: string;
            editor_mode: string | null;
            favorite: boolean | null;
            folder: components["schemas"]["NamedReference"];
            id: string | null;
            /** Format: date-time */
            last_usage_time: string | null;
            last_version_statistics: components["schemas"]["EmailTemplateStatistics"];
            mail_content: string | null;
            modified_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time: string | null;
            module: components["schemas"]["FieldReference"];
            name: string | null;
            subject: string | null;
        };
        EmailTemplateAttachment: {
            file_id?: string;
            file_name?: string;
            id?: string;
            size?: string;
        };
        EmailTemplateInput: {
            associated?: boolean | null;
            attachments?: components["schemas"]["EmailTemplateAttachment"][];
            category?: string;
            consent_linked?: boolean | null;
            content?: string | null;
            created_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time?: string | null;
            description?: string;
            editor_mode?: string | null;
            favorite?: boolean | null;
            folder?: components["schemas"]["NamedReference"];
            id?: string | null;
            /** Format: date-time */
            last_usage_time?: string | null;
            last_version_statistics?: components["schemas"]["EmailTemplateStatisticsInput"];
            mail_content?: string | null;
            modified_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time?: string | null;
            module?: components["schemas"]["FieldReference"];
            name?: string | null;
            subject?: string | null;
        };
        EmailTemplateStatistics: {
            bounced: number | null;
            clicked: number | null;
            delivered: number | null;
            opened: number | null;
            sent: number | null;
            tracked: number | null;
        };
        EmailTemplateStatisticsInput: {
            bounced?: number | null;
            clicked?: number | null;
            delivered?: number | null;
            opened?: number | null;
            sent?: number | null;
            tracked?: number | null;
        };
        EnrichedAddress: {
            continent: string;
            country: string;
            name: string;
            primary: boolean;
            region: string;
        };
        EnrichedAddressInput: {
            continent?: string;
            country?: string;
            name?: string;
            primary?: boolean;
            region?: string;
        };
        EnrichedCompany: {
            experiences: components["schemas"]["EnrichedExperience"][];
            industries: components["schemas"]["EnrichedIndustry"][];
            name: string;
        };
        EnrichedCompanyInput: {
            experiences?: components["schemas"]["EnrichedExperienceInput"][];
            industries?: components["schemas"]["EnrichedIndustry"][];
            name?: string;
        };
        EnrichedDescription: {
            description?: string;
            title?: string;
        };
        EnrichedEmail: {
            email: string;
            type: string;
        };
        EnrichedEmailInput: {
            email?: string;
            type?: string;
        };
        EnrichedExperience: {
            company_name: string;
            end_date: string;
            primary: boolean;
            start_date: string;
            title: string;
        };
        EnrichedExperienceInput: {
            company_name?: string;
            end_date?: string;
            primary?: boolean;
            start_date?: string;
            title?: string;
        };
        EnrichedIndustry: {
            description?: string;
            name?: string;
        };
        EnrichedSocialMedia: {
            media_type: string;
            media_url: string[];
        };
        EnrichedSocialMediaInput: {
            media_type?: string;
            media_url?: string[];
        };
        EnrichmentCompany: {
            name?: string;
            website?: string;
        };
        EnrichmentSocial: {
            facebook?: string;
            linkedin?: string;
            twitter?: string;
        };
        EntityScore: {
            $field_states?: string[];
            $zia_visions?: boolean;
            Entity?: components["schemas"]["LinkedRecordReference"];
            Negative_Score?: number | null;
            Positive_Score?: number | null;
            Score?: number | null;
            Scoring_Rule?: components["schemas"]["NamedReference"];
            Touch_Point_Negative_Score?: number | null;
            Touch_Point_Positive_Score?: number | null;
            Touch_Point_Score?: number | null;
            id: string;
        };
        ExternalField: {
            allow_multiple_config?: boolean;
            show: boolean | null;
            type: string | null;
        };
        ExternalFieldInput: {
            allow_multiple_config?: boolean;
            show?: boolean | null;
            type?: string | null;
        };
        Feature: {
            api_name: string;
            components: components["schemas"]["FeatureComponent"][];
            details: components["schemas"]["FeatureDetails"];
            feature_label: string;
            module_supported: boolean;
            parent_feature: components["schemas"]["Feature"] | null;
        };
        FeatureComponent: {
            api_name: string;
            details: components["schemas"]["FeatureDetails"];
            feature_label: string;
            module_supported: boolean;
        };
        FeatureDetails: {
            available_count?: components["schemas"]["FeatureLimit"];
            limits?: components["schemas"]["FeatureLimit"];
            used_count?: components["schemas"]["FeatureLimit"];
        };
        FeatureExecution: {
            name: string;
        };
        FeatureLimit: {
            edition_limit: number;
            total: number;
        };
        FeatureSkip: {
            action?: string;
            name: string;
        };
        Field: {
            _update_existing_records: boolean;
            additional_column: string | null;
            allowed_modules: components["schemas"]["SubmoduleReference"][];
            api_name: string;
            associated_module: components["schemas"]["SubmoduleReference"];
            association_details: components["schemas"]["FieldAssociation"];
            auto_number: unknown;
            autonumber: components["schemas"]["AutoNumber"];
            available_in_user_layout: boolean;
            blueprint_supported: boolean;
            businesscard_supported: boolean;
            category: number;
            colour_code_enabled_by_system: boolean | null;
            column_name: string;
            "common.picklist": unknown;
            convert_mapping: components["schemas"]["ConvertMapping"];
            created_source: string;
            /** Format: date-time */
            created_time: string | null;
            crypt: components["schemas"]["FieldEncryption"];
            currency: unknown;
            custom_field: boolean;
            customizable_properties: string[];
            data_type: string;
            decimal_place: number | null;
            default_value?: string;
            display_field: boolean;
            display_label: string;
            display_type: number;
            email_parser: components["schemas"]["EmailParser"];
            enable_colour_code: boolean;
            external: components["schemas"]["ExternalField"];
            field_label: string;
            field_read_only: boolean;
            file_upolad_optionlist: components["schemas"]["FileUploadOption"][];
            filterable: boolean;
            formula: unknown;
            hipaa_compliance: components["schemas"]["HipaaCompliance"];
            hipaa_compliance_enabled: boolean | null;
            history_tracking: components["schemas"]["HistoryTracking"];
            id: string;
            json_type: string;
            layout_associations: components["schemas"]["ModuleReference"][];
            length: number;
            lookup: unknown;
            mass_update: boolean;
            /** Format: date-time */
            modified_time: string | null;
            multi_module_lookup: unknown;
            multiselectlookup: unknown;
            multiuserlookup: components["schemas"]["MultiSelectLookup"];
            number_separator: boolean;
            operation_type: components["schemas"]["OperationType"];
            pick_list_values: components["schemas"]["PicklistValue"][];
            pick_list_values_sorted_lexically: boolean;
            private?: components["schemas"]["PrivateField"];
            profiles: components["schemas"]["ProfileReference"][];
            quick_sequence_number: string;
            read_only: boolean;
            refer_from_field: components["schemas"]["FieldReference"];
            rollup_summary: unknown;
            searchable: boolean;
            separator: boolean;
            sequence_number?: number;
            sharing_properties: components["schemas"]["SharingProperties"];
            show_type: number;
            sortable: boolean;
            static_field: boolean;
            sub_module: components["schemas"]["SubmoduleReference"];
            subform: unknown;
            system_mandatory: boolean;
            textarea: components["schemas"]["TextAreaField"];
            tooltip: components["schemas"]["Tooltip"];
            type: string;
            ui_type: number;
            unique: unknown;
            view_type: components["schemas"]["ViewType"];
            virtual_field: boolean;
            visible: boolean;
            webhook: boolean;
        };
        FieldAssociation: {
            lookup_field: components["schemas"]["SubmoduleReference"];
            related_field: components["schemas"]["SubmoduleReference"];
        };
        FieldAssociationInput: {
            lookup_field?: components["schemas"]["SubmoduleReferenceInput"];
            related_field?: components["schemas"]["SubmoduleReferenceInput"];
        };
        FieldEncryption: {
            column?: string;
            encFldIds?: string[];
            mode: string | null;
            notify?: string;
            status: number | null;
            table?: string;
        };
        FieldEncryptionInput: {
            column?: string;
            encFldIds?: string[];
            mode?: string | null;
            notify?: string;
            status?: number | null;
            table?: string;
        };
        FieldInput: {
            _update_existing_records?: boolean;
            additional_column?: string | null;
            allowed_modules?: components["schemas"]["SubmoduleReferenceInput"][];
            api_name?: string;
            associated_module?: components["schemas"]["SubmoduleReferenceInput"];
            association_details?: components["schemas"]["FieldAssociationInput"];
            auto_number?: unknown;
            autonumber?: components["schemas"]["AutoNumberInput"];
            available_in_user_layout?: boolean;
            blueprint_supported?: boolean;
            businesscard_supported?: boolean;
            category?: number;
            colour_code_enabled_by_system?: boolean | null;
            column_name?: string;
            "common.picklist"?: unknown;
            convert_mapping?: components["schemas"]["ConvertMapping"];
            created_source?: string;
            /** Format: date-time */
            created_time?: string | null;
            crypt?: components["schemas"]["FieldEncryptionInput"];
            currency?: unknown;
            custom_field?: boolean;
            customizable_properties?: string[];
            data_type?: string;
            decimal_place?: number | null;
            default_value?: string;
            display_field?: boolean;
            display_label?: string;
            display_type?: number;
            email_parser?: components["schemas"]["EmailParserInput"];
            enable_colour_code?: boolean;
            external?: components["schemas"]["ExternalFieldInput"];
            field_label?: string;
            field_read_only?: boolean;
            file_upolad_optionlist?: components["schemas"]["FileUploadOptionInput"][];
            filterable?: boolean;
            formula?: unknown;
            hipaa_compliance?: components["schemas"]["HipaaComplianceInput"];
            hipaa_compliance_enabled?: boolean | null;
            history_tracking?: components["schemas"]["HistoryTrackingInput"];
            id?: string;
            json_type?: string;
            layout_associations?: components["schemas"]["ModuleReference"][];
            length?: number;
            lookup?: unknown;
            mass_update?: boolean;
            /** Format: date-time */
            modified_time?: string | null;
            multi_module_lookup?: unknown;
            multiselectlookup?: unknown;
            multiuserlookup?: components["schemas"]["MultiSelectLookupInput"];
            number_separator?: boolean;
            operation_type?: components["schemas"]["OperationTypeInput"];
            pick_list_values?: components["schemas"]["PicklistValueInput"][];
            pick_list_values_sorted_lexically?: boolean;
            private?: components["schemas"]["PrivateFieldInput"];
            profiles?: components["schemas"]["ProfileReference"][];
            quick_sequence_number?: string;
            read_only?: boolean;
            refer_from_field?: components["schemas"]["FieldReference"];
            rollup_summary?: unknown;
            searchable?: boolean;
            separator?: boolean;
            sequence_number?: number;
            sharing_properties?: components["schemas"]["SharingPropertiesInput"];
            show_type?: number;
            sortable?: boolean;
            static_field?: boolean;
            sub_module?: components["schemas"]["SubmoduleReferenceInput"];
            subform?: unknown;
            system_mandatory?: boolean;
            textarea?: components["schemas"]["TextAreaField"];
            tooltip?: components["schemas"]["TooltipInput"];
            type?: string;
            ui_type?: number;
            unique?: unknown;
            view_type?: components["schemas"]["ViewTypeInput"];
            virtual_field?: boolean;
            visible?: boolean;
            webhook?: boolean;
        };
        FieldPicklistValue: {
            actual_value: string;
            colour_code: string | null;
            display_value: string;
            id: string;
            layout_associations: components["schemas"]["ModuleReference"][];
            reference_value: string;
            sequence_number: number;
            type: string;
        };
        FieldReference: {
            api_name?: string | null;
            id?: string | null;
        };
        FieldRule: {
            criteria: components["schemas"]["Criteria"];
            id: string;
            score: number;
        };
        FieldRuleInput: {
            criteria?: components["schemas"]["Criteria"];
            id?: string;
            score?: number;
        };
        FileResult: {
            code: string;
            details: components["schemas"]["NamedReference"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        FileUploadOption: {
            actual_value: string | null;
            display_value: string | null;
        };
        FileUploadOptionInput: {
            actual_value?: string | null;
            display_value?: string | null;
        };
        FiscalYear: {
            /** @enum {string} */
            display_based_on: "start_month" | "end_month";
            id?: string;
            /** @enum {string} */
            start_month: "June" | "October" | "December" | "May" | "September" | "March" | "July" | "January" | "February" | "April" | "August" | "November";
        };
        FiscalYearInput: {
            /** @enum {string} */
            display_based_on?: "start_month" | "end_month";
            id?: string;
            /** @enum {string} */
            start_month?: "June" | "October" | "December" | "May" | "September" | "March" | "July" | "January" | "February" | "April" | "August" | "November";
        };
        FullNameReference: {
            first_name: string | null;
            id: string | null;
            last_name: string | null;
            name: string | null;
        };
        FullNameReferenceInput: {
            first_name?: string | null;
            id?: string | null;
            last_name?: string | null;
            name?: string | null;
        };
        GlobalPicklist: {
            actual_label: string;
            api_name: string;
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string | null;
            description: string | null;
            display_label: string;
            id: string;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string;
            pick_list_values: components["schemas"]["GlobalPicklistValue"][];
            pick_list_values_sorted_lexically: boolean | null;
            presence: boolean;
        };
        GlobalPicklistAssociation: {
            field: components["schemas"]["FieldReference"];
            layouts: components["schemas"]["GlobalPicklistLayout"][];
            module: components["schemas"]["PluralModuleReference"];
        };
        GlobalPicklistInput: {
            actual_label?: string;
            api_name?: string;
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string | null;
            description?: string | null;
            display_label?: string;
            id?: string;
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string;
            pick_list_values?: components["schemas"]["GlobalPicklistValueInput"][];
            pick_list_values_sorted_lexically?: boolean | null;
            presence?: boolean;
        };
        GlobalPicklistLayout: {
            id: string;
            name: string;
            status: string;
        };
        GlobalPicklistResource: {
            details: components["schemas"]["CrmRecord"][];
            id: string;
            name: string;
        };
        GlobalPicklistValue: {
            actual_value: string;
            display_value: string;
            id: string | null;
            sequence_number: number;
            /** @enum {string} */
            type: "unused" | "used";
        };
        GlobalPicklistValueAssociation: {
            resources: components["schemas"]["GlobalPicklistResource"][];
            type: string;
        };
        GlobalPicklistValueInput: {
            actual_value?: string;
            display_value?: string;
            id?: string | null;
            sequence_number?: number;
            /** @enum {string} */
            type?: "unused" | "used";
        };
        HierarchyPreference: {
            strictly_reporting: boolean;
            /** @enum {string} */
            type: "Role_Hierarchy" | "Reporting_To_Hierarchy";
        };
        HipaaCompliance: {
            restricted: boolean | null;
            restricted_in_export: boolean | null;
        };
        HipaaComplianceInput: {
            restricted?: boolean | null;
            restricted_in_export?: boolean | null;
        };
        HistoryTracking: {
            duration_configured_field: components["schemas"]["SubmoduleReference"];
            module: components["schemas"]["HistoryTrackingModule"];
        };
        HistoryTrackingInput: {
            duration_configured_field?: components["schemas"]["SubmoduleReferenceInput"];
            module?: components["schemas"]["HistoryTrackingModuleInput"];
        };
        HistoryTrackingModule: {
            api_name?: string;
            display_label?: string;
            id?: string;
            layout?: components["schemas"]["Layout"];
            module?: components["schemas"]["HistoryTrackingModule"];
            module_name?: string;
        };
        HistoryTrackingModuleInput: {
            api_name?: string;
            display_label?: string;
            id?: string;
            layout?: components["schemas"]["LayoutInput"];
            module?: components["schemas"]["HistoryTrackingModuleInput"];
            module_name?: string;
        };
        Holiday: {
            /** Format: date */
            date: string;
            id: string;
            name: string;
            shift_hour: components["schemas"]["NamedReference"];
            type: string;
            year: number;
        };
        HolidayInput: {
            /** Format: date */
            date?: string;
            id?: string;
            name?: string;
            shift_hour?: components["schemas"]["NamedReference"];
            type?: string;
            year?: number;
        };
        IdReference: {
            id?: string | null;
        };
        InventoryConversion: {
            convert_to: components["schemas"]["InventoryConvertTarget"][];
        };
        InventoryConvertDetails: {
            Invoices?: components["schemas"]["NamedReference"];
            Sales_Orders?: components["schemas"]["NamedReference"];
        };
        InventoryConvertResult: {
            code: string;
            details: components["schemas"]["InventoryConvertDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        InventoryConvertTarget: {
            carry_over_tags?: boolean;
            module: components["schemas"]["FieldReference"];
        };
        InventoryTemplate: {
            active: boolean | null;
            category: string | null;
            content: string | null;
            created_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time: string | null;
            editor_mode: string | null;
            favorite: boolean | null;
            folder: components["schemas"]["NamedReference"];
            id: string | null;
            /** Format: date-time */
            last_usage_time: string | null;
            mail_content: string | null;
            modified_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time: string | null;
            module: components["schemas"]["FieldReference"];
            name: string | null;
        };
        InventoryTemplateInput: {
            active?: boolean | null;
            category?: string | null;
            content?: string | null;
            created_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time?: string | null;
            editor_mode?: string | null;
            favorite?: boolean | null;
            folder?: components["schemas"]["NamedReference"];
            id?: string | null;
            /** Format: date-time */
            last_usage_time?: string | null;
            mail_content?: string | null;
            modified_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time?: string | null;
            module?: components["schemas"]["FieldReference"];
            name?: string | null;
        };
        JobDetails: {
            id?: string | null;
            job_id?: string | null;
        };
        JobDetailsResult: {
            code: string;
            details: components["schemas"]["JobDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        JobReference: {
            job_id?: string;
        };
        JobResult: {
            code: string;
            details: components["schemas"]["PicklistJobReference"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        Layout: {
            actions_allowed: components["schemas"]["ActionsAllowed"];
            api_name?: string;
            convert_mapping: components["schemas"]["LayoutConvertMapping"];
            created_by: components["schemas"]["UserReference"];
            created_for: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string | null;
            display_label: string | null;
            display_type?: number;
            generated_type: string | null;
            has_more_profiles: boolean | null;
            id: string | null;
            mode: string | null;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string | null;
            name: string | null;
            profiles: components["schemas"]["LayoutProfile"][];
            sections: components["schemas"]["LayoutSection"][];
            show_business_card: boolean | null;
            source: string | null;
            status: string | null;
            subform_properties: components["schemas"]["SubformProperties"];
            visible: boolean | null;
        };
        LayoutConvertMapping: {
            Accounts: components["schemas"]["NamedReference"];
            Contacts: components["schemas"]["NamedReference"];
            Deals: components["schemas"]["LayoutConvertMappingDeal"];
            Invoices: components["schemas"]["NamedReference"];
            SalesOrders: components["schemas"]["NamedReference"];
        };
        LayoutConvertMappingDeal: {
            fields: components["schemas"]["LayoutConvertMappingDealField"][];
            id: string | null;
            name: string | null;
        };
        LayoutConvertMappingDealField: {
            api_name: string | null;
            field_label: string | null;
            id: string | null;
            required: boolean | null;
        };
        LayoutConvertMappingDealFieldInput: {
            api_name?: string | null;
            field_label?: string | null;
            id?: string | null;
            required?: boolean | null;
        };
        LayoutConvertMappingDealInput: {
            fields?: components["schemas"]["LayoutConvertMappingDealFieldInput"][];
            id?: string | null;
            name?: string | null;
        };
        LayoutConvertMappingInput: {
            Accounts?: components["schemas"]["NamedReference"];
            Contacts?: components["schemas"]["NamedReference"];
            Deals?: components["schemas"]["LayoutConvertMappingDealInput"];
            Invoices?: components["schemas"]["NamedReference"];
            SalesOrders?: components["schemas"]["NamedReference"];
        };
        LayoutDefaultView: {
            id?: string | null;
            name?: string | null;
            type?: string | null;
        };
        LayoutField: {
            _delete: components["schemas"]["DeletePermanently"];
            _update_existing_records: boolean;
            additional_column: string | null;
            allowed_modules: components["schemas"]["SubmoduleReference"][];
            api_name: string;
            associated_module: components["schemas"]["SubmoduleReference"];
            association_details: components["schemas"]["FieldAssociation"];
            auto_number: unknown;
            autonumber: components["schemas"]["AutoNumber"];
            available_in_user_layout: boolean;
            blueprint_supported: boolean | null;
            businesscard_supported: boolean;
            category: number;
            colour_code_enabled_by_system: boolean | null;
            column_name: string;
            "common.picklist": unknown;
            convert_mapping: components["schemas"]["ConvertMapping"];
            created_source: string;
            /** Format: date-time */
            created_time: string | null;
            crypt: components["schemas"]["FieldEncryption"];
            currency: unknown;
            custom_field: boolean;
            customizable_properties: string[];
            data_type: string;
            decimal_place: number | null;
            default_value: unknown;
            display_field: boolean;
            display_label: string;
            display_type: number;
            email_parser: components["schemas"]["EmailParser"];
            enable_colour_code: boolean;
            external: components["schemas"]["ExternalField"];
            field_label: string;
            field_read_only: boolean;
            file_upolad_optionlist: components["schemas"]["FileUploadOption"][];
            filterable: boolean;
            formula: unknown;
            hipaa_compliance: components["schemas"]["HipaaCompliance"];
            hipaa_compliance_enabled: boolean | null;
            history_tracking: components["schemas"]["HistoryTracking"];
            id: string;
            json_type: string | null;
            layout_associations: components["schemas"]["ModuleReference"][];
            length: number;
            lookup: unknown;
            mass_update: boolean;
            /** Format: date-time */
            modified_time: string | null;
            multi_module_lookup: unknown;
            multiselectlookup: unknown;
            multiuserlookup: components["schemas"]["MultiSelectLookup"];
            number_separator: boolean;
            operation_type: components["schemas"]["OperationType"];
            pick_list_values: components["schemas"]["PicklistValue"][];
            pick_list_values_sorted_lexically: boolean;
            private?: components["schemas"]["PrivateField"];
            profiles: components["schemas"]["ProfileReference"][];
            quick_sequence_number: string;
            read_only: boolean;
            refer_from_field: components["schemas"]["FieldReference"];
            required: boolean | null;
            rollup_summary: unknown;
            searchable: boolean;
            section_id: string | null;
            separator: boolean;
            sequence_number: number | null;
            sharing_properties: components["schemas"]["SharingProperties"];
            show_type: number;
            sortable: boolean;
            static_field: boolean | null;
            static_values: components["schemas"]["StaticValue"][];
            sub_module: components["schemas"]["SubmoduleReference"];
            subform: unknown;
            system_mandatory: boolean;
            textarea: components["schemas"]["TextAreaField"];
            tooltip: components["schemas"]["Tooltip"];
            type: string;
            ui_type: number;
            unique: unknown;
            validation_rule: unknown;
            view_type: components["schemas"]["ViewType"];
            virtual_field: boolean;
            visible: boolean;
            webhook: boolean;
        };
        LayoutFieldInput: {
            _delete?: components["schemas"]["DeletePermanentlyInput"];
            _update_existing_records?: boolean;
            additional_column?: string | null;
            allowed_modules?: components["schemas"]["SubmoduleReferenceInput"][];
            api_name?: string;
            associated_module?: components["schemas"]["SubmoduleReferenceInput"];
            association_details?: components["schemas"]["FieldAssociationInput"];
            auto_number?: unknown;
            autonumber?: components["schemas"]["AutoNumberInput"];
            available_in_user_layout?: boolean;
            blueprint_supported?: boolean | null;
            businesscard_supported?: boolean;
            category?: number;
            colour_code_enabled_by_system?: boolean | null;
            column_name?: string;
            "common.picklist"?: unknown;
            convert_mapping?: components["schemas"]["ConvertMapping"];
            created_source?: string;
            /** Format: date-time */
            created_time?: string | null;
            crypt?: components["schemas"]["FieldEncryptionInput"];
            currency?: unknown;
            custom_field?: boolean;
            customizable_properties?: string[];
            data_type?: string;
            decimal_place?: number | null;
            default_value?: unknown;
            display_field?: boolean;
            display_label?: string;
            display_type?: number;
            email_parser?: components["schemas"]["EmailParserInput"];
            enable_colour_code?: boolean;
            external?: components["schemas"]["ExternalFieldInput"];
            field_label?: string;
            field_read_only?: boolean;
            file_upolad_optionlist?: components["schemas"]["FileUploadOptionInput"][];
            filterable?: boolean;
            formula?: unknown;
            hipaa_compliance?: components["schemas"]["HipaaComplianceInput"];
            hipaa_compliance_enabled?: boolean | null;
            history_tracking?: components["schemas"]["HistoryTrackingInput"];
            id?: string;
            json_type?: string | null;
            layout_associations?: components["schemas"]["ModuleReference"][];
            length?: number;
            lookup?: unknown;
            mass_update?: boolean;
            /** Format: date-time */
            modified_time?: string | null;
            multi_module_lookup?: unknown;
            multiselectlookup?: unknown;
            multiuserlookup?: components["schemas"]["MultiSelectLookupInput"];
            number_separator?: boolean;
            operation_type?: components["schemas"]["OperationTypeInput"];
            pick_list_values?: components["schemas"]["PicklistValueInput"][];
            pick_list_values_sorted_lexically?: boolean;
            private?: components["schemas"]["PrivateFieldInput"];
            profiles?: components["schemas"]["ProfileReference"][];
            quick_sequence_number?: string;
            read_only?: boolean;
            refer_from_field?: components["schemas"]["FieldReference"];
            required?: boolean | null;
            rollup_summary?: unknown;
            searchable?: boolean;
            section_id?: string | null;
            separator?: boolean;
            sequence_number?: number | null;
            sharing_properties?: components["schemas"]["SharingPropertiesInput"];
            show_type?: number;
            sortable?: boolean;
            static_field?: boolean | null;
            static_values?: components["schemas"]["StaticValueInput"][];
            sub_module?: components["schemas"]["SubmoduleReferenceInput"];
            subform?: unknown;
            system_mandatory?: boolean;
            textarea?: components["schemas"]["TextAreaField"];
            tooltip?: components["schemas"]["TooltipInput"];
            type?: string;
            ui_type?: number;
            unique?: unknown;
            validation_rule?: unknown;
            view_type?: components["schemas"]["ViewTypeInput"];
            virtual_field?: boolean;
            visible?: boolean;
            webhook?: boolean;
        };
        LayoutInput: {
            actions_allowed?: components["schemas"]["ActionsAllowedInput"];
            api_name?: string;
            convert_mapping?: components["schemas"]["LayoutConvertMappingInput"];
            created_by?: components["schemas"]["UserReferenceInput"];
            created_for?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string | null;
            display_label?: string | null;
            display_type?: number;
            generated_type?: string | null;
            has_more_profiles?: boolean | null;
            id?: string | null;
            mode?: string | null;
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string | null;
            name?: string | null;
            profiles?: components["schemas"]["LayoutProfileInput"][];
            sections?: components["schemas"]["LayoutSectionInput"][];
            show_business_card?: boolean | null;
            source?: string | null;
            status?: string | null;
            subform_properties?: components["schemas"]["SubformPropertiesInput"];
            visible?: boolean | null;
        };
        LayoutProfile: {
            _default_assignment_view?: components["schemas"]["LayoutDefaultView"];
            _default_view: components["schemas"]["LayoutDefaultView"];
            default: boolean | null;
            id: string | null;
            name: string | null;
        };
        LayoutProfileInput: {
            _default_assignment_view?: components["schemas"]["LayoutDefaultView"];
            _default_view?: components["schemas"]["LayoutDefaultView"];
            default?: boolean | null;
            id?: string | null;
            name?: string | null;
        };
        LayoutSection: {
            _delete: components["schemas"]["DeletePermanently"];
            api_name: string | null;
            column_count: number | null;
            display_label: string | null;
            fields: components["schemas"]["LayoutField"][];
            generated_type: string | null;
            id: string | null;
            isSubformSection: boolean | null;
            name: string | null;
            properties: components["schemas"]["SectionProperties"];
            sequence_number: number | null;
            tab_traversal: string | null;
            type: string | null;
        };
        LayoutSectionInput: {
            _delete?: components["schemas"]["DeletePermanentlyInput"];
            api_name?: string | null;
            column_count?: number | null;
            display_label?: string | null;
            fields?: components["schemas"]["LayoutFieldInput"][];
            generated_type?: string | null;
            id?: string | null;
            isSubformSection?: boolean | null;
            name?: string | null;
            properties?: components["schemas"]["SectionPropertiesInput"];
            sequence_number?: number | null;
            tab_traversal?: string | null;
            type?: string | null;
        };
        LeadConversion: {
            Accounts?: components["schemas"]["IdReference"];
            Contacts?: components["schemas"]["IdReference"];
            Deals?: components["schemas"]["CrmRecordInput"];
            add_to_existing_record?: boolean;
            assign_to?: components["schemas"]["IdReference"];
            carry_over_tags?: {
                Accounts?: string[];
                Contacts?: string[];
                Deals?: string[];
            };
            move_attachments_to?: components["schemas"]["FieldReference"];
            notify_lead_owner?: boolean;
            notify_new_entity_owner?: boolean;
            overwrite?: boolean;
        };
        LeadConvertDetails: {
            Accounts?: components["schemas"]["NamedReference"] | null;
            Contacts?: components["schemas"]["NamedReference"] | null;
            Deals?: components["schemas"]["NamedReference"] | null;
        };
        LeadConvertResult: {
            code: string;
            details: components["schemas"]["LeadConvertDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        LicenseDetails: {
            paid: boolean;
            /** Format: date-time */
            paid_expiry: string;
            paid_type: string;
            trial_action: string;
            trial_expiry: string | null;
            trial_type: string | null;
            users_license_purchased: number;
        };
        LinkedRecordReference: {
            id: string;
            module: components["schemas"]["FieldReference"];
            name: string;
        };
        LinkedRecordReferenceInput: {
            id?: string;
            module?: components["schemas"]["FieldReference"];
            name?: string;
        };
        LockedFor: {
            id?: string;
            module?: components["schemas"]["FieldReference"];
            name?: string;
        };
        LockingRule: {
            _delete?: boolean;
            criteria?: components["schemas"]["Criteria"];
            id?: string;
            lock_existing_records?: boolean;
            name?: string;
        };
        LookupFieldProperty: {
            fields: components["schemas"]["LookupFieldPropertyField"][];
        };
        LookupFieldPropertyField: {
            api_name: string | null;
            id: string | null;
            sequence_number: number | null;
        };
        LookupFieldPropertyFieldInput: {
            api_name?: string | null;
            id?: string | null;
            sequence_number?: number | null;
        };
        LookupFieldPropertyInput: {
            fields?: components["schemas"]["LookupFieldPropertyFieldInput"][];
        };
        MailMerge: {
            attachment_name?: string;
            bcc_email?: components["schemas"]["MailMergeAddress"][];
            cc_email?: components["schemas"]["MailMergeAddress"][];
            from_address?: components["schemas"]["MailMergeAddress"];
            mail_merge_template?: components["schemas"]["NamedReference"];
            message?: string;
            subject?: string;
            to_address?: components["schemas"]["MailMergeAddress"][];
            type?: string;
        };
        MailMergeAddress: {
            type?: string;
            value?: string;
        };
        MailMergeDetails: {
            report_link?: string;
        };
        MailMergeResult: {
            code: string;
            details: components["schemas"]["MailMergeDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        MailMergeSigner: {
            /** @enum {string} */
            action_type?: "approve" | "sign";
            recipient?: components["schemas"]["MailMergeAddress"];
            recipient_name?: string;
        };
        MapDependency: {
            active?: boolean;
            category?: number;
            child?: components["schemas"]["FieldReference"];
            id?: string;
            internal?: boolean;
            parent?: components["schemas"]["FieldReference"];
            pick_list_values?: components["schemas"]["MapDependencyPicklistValue"][];
            source?: number;
            sub_module?: components["schemas"]["FieldReference"];
        };
        MapDependencyMap: {
            _delete?: boolean;
            actual_value?: string;
            display_value?: string;
            id?: string;
        };
        MapDependencyPicklistValue: {
            actual_value?: string;
            display_value?: string;
            id?: string;
            maps?: components["schemas"]["MapDependencyMap"][];
        };
        MassActionStatus: {
            Failed_Count?: number;
            Not_Updated_Count?: number;
            /** @enum {string} */
            Status?: "COMPLETED" | "FAILED" | "RUNNING" | "SCHEDULED";
            Total_Count?: number;
            Updated_Count?: number;
        };
        MassConvertStatus: {
            Converted_Count?: number;
            Failed_Count?: number;
            Not_Converted_Count?: number;
            Status?: string;
            Total_Count?: number;
        };
        MassDeleteStatus: {
            Deleted_Count?: number;
            Failed_Count?: number;
            /** @enum {string} */
            Status?: "COMPLETED" | "FAILED" | "RUNNING";
            Total_Count?: number;
        };
        MassUpdateDetails: {
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            id?: string | null;
            job_id?: string;
        };
        MassUpdateResult: {
            code: string;
            details: components["schemas"]["MassUpdateDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        MeetingCancellation: {
            send_cancelling_mail?: boolean;
        };
        Merge: {
            data: components["schemas"]["MergeRecord"][];
            job_id?: string;
            master_record_fields: components["schemas"]["MergeMasterField"][];
            status?: string;
        };
        MergeField: {
            _data?: components["schemas"]["IdReference"][];
            api_name?: string;
        };
        MergeInput: {
            data?: components["schemas"]["MergeRecord"][];
            job_id?: string;
            master_record_fields?: components["schemas"]["MergeMasterFieldInput"][];
            status?: string;
        };
        MergeMasterField: {
            _data: components["schemas"]["IdReference"][];
            api_name: string | null;
        };
        MergeMasterFieldInput: {
            _data?: components["schemas"]["IdReference"][];
            api_name?: string | null;
        };
        MergeRecord: {
            _fields?: components["schemas"]["MergeField"][];
            id?: string;
        };
        Module: {
            $field_states: string[];
            $on_demand_properties: string[];
            $properties: string[];
            /** @enum {string|null} */
            activity_badge: "Enabled" | "Disabled" | null;
            api_name: string | null;
            api_supported: boolean;
            arguments: components["schemas"]["ModuleArgument"][];
            business_card_field_limit: number;
            business_card_fields: string[];
            chart_view: boolean;
            chart_view_supported: boolean;
            "common.search_supported": boolean;
            convertable: boolean;
            creatable: boolean;
            custom_view: components["schemas"]["CustomView"];
            default_mapping_fields: components["schemas"]["FieldReference"][];
            deletable: boolean;
            description: string | null;
            display_field: unknown;
            editable: boolean;
            emailTemplate_support: boolean;
            email_parser_supported: boolean;
            feeds_required: boolean;
            fields: components["schemas"]["ModuleField"][];
            filter_status: boolean | null;
            filter_supported: boolean;
            /** @enum {string} */
            generated_type: "default" | "web" | "linking" | "custom";
            has_more_profiles?: boolean;
            id: string;
            inventory_template_supported: boolean;
            isBlueprintSupported: boolean;
            kanban_view: boolean | null;
            kanban_view_supported: boolean | null;
            layout_associations: components["schemas"]["ModuleReference"][];
            layouts: unknown[];
            lookup_field_properties: components["schemas"]["LookupFieldProperty"];
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string | null;
            module_name: string;
            parent_module: unknown;
            per_page: number | null;
            plural_label: string | null;
            presence_sub_menu: boolean;
            profile_count: number;
            profiles: components["schemas"]["ModuleProfile"][];
            quick_create: boolean;
            recycle_bin_on_delete: boolean;
            related_list_properties: components["schemas"]["RelatedListProperty"];
            related_lists: components["schemas"]["RelatedList"][];
            scoring_supported: boolean;
            search_layout_fields: string[];
            sequence_number: number;
            show_as_tab: boolean;
            singular_label: string | null;
            static_subform_properties?: components["schemas"]["StaticSubformProperty"];
            status?: string;
            sub_menu_available?: boolean;
            territory?: components["schemas"]["TerritoryReference"];
            track_current_data: boolean;
            triggers_supported: boolean;
            viewable: boolean;
            visibility: number;
            visible: boolean;
            web_link: string | null;
            webform_supported: boolean;
            zia_view: boolean | null;
        };
        ModuleArgument: {
            name?: string;
            value?: string;
        };
        ModuleField: {
            _update_existing_records: boolean;
            additional_column: string | null;
            allowed_modules: components["schemas"]["SubmoduleReference"][];
            api_name: string;
            associated_module: components["schemas"]["SubmoduleReference"];
            association_details: components["schemas"]["FieldAssociation"];
            auto_number: unknown;
            autonumber: components["schemas"]["AutoNumber"];
            available_in_user_layout: boolean;
            blueprint_supported: boolean | null;
            businesscard_supported: boolean;
            category: number;
            colour_code_enabled_by_system: boolean | null;
            column_name: string;
            "common.picklist": unknown;
            convert_mapping: components["schemas"]["ConvertMapping"];
            created_source: string;
            /** Format: date-time */
            created_time: string | null;
            crypt: components["schemas"]["FieldEncryption"];
            currency: unknown;
            custom_field: boolean;
            customizable_properties: string[];
            data_type: string;
            decimal_place: number | null;
            default_value?: string;
            display_field: boolean;
            display_label: string;
            display_type: number;
            email_parser: components["schemas"]["EmailParser"];
            enable_colour_code: boolean;
            external: components["schemas"]["ExternalField"];
            field_label: string;
            field_read_only: boolean;
            file_upolad_optionlist: components["schemas"]["FileUploadOption"][];
            filterable: boolean;
            formula: unknown;
            hipaa_compliance: components["schemas"]["HipaaCompliance"];
            hipaa_compliance_enabled: boolean | null;
            history_tracking: components["schemas"]["HistoryTracking"];
            id: string;
            json_type: string | null;
            layout_associations: components["schemas"]["ModuleReference"][];
            length: number;
            lookup: unknown;
            mass_update: boolean;
            /** Format: date-time */
            modified_time: string | null;
            multi_module_lookup: unknown;
            multiselectlookup: unknown;
            multiuserlookup: components["schemas"]["MultiSelectLookup"];
            number_separator: boolean;
            operation_type: components["schemas"]["OperationType"];
            pick_list_values: components["schemas"]["PicklistValue"][];
            pick_list_values_sorted_lexically: boolean;
            private?: components["schemas"]["PrivateField"];
            profiles: components["schemas"]["ProfileReference"][];
            quick_sequence_number: string;
            read_only: boolean;
            refer_from_field: components["schemas"]["FieldReference"];
            rollup_summary: unknown;
            searchable: boolean;
            separator: boolean;
            sequence_number?: number;
            sharing_properties: components["schemas"]["SharingProperties"];
            show_type: number;
            sortable: boolean;
            static_field: boolean;
            sub_module: components["schemas"]["SubmoduleReference"];
            subform: unknown;
            system_mandatory: boolean;
            textarea: components["schemas"]["TextAreaField"];
            tooltip: components["schemas"]["Tooltip"];
            type: string;
            ui_type: number;
            unique: unknown;
            view_type: components["schemas"]["ViewType"];
            virtual_field: boolean;
            visible: boolean;
            webhook: boolean;
        };
        ModuleFieldInput: {
            _update_existing_records?: boolean;
            additional_column?: string | null;
            allowed_modules?: components["schemas"]["SubmoduleReferenceInput"][];
            api_name?: string;
            associated_module?: components["schemas"]["SubmoduleReferenceInput"];
            association_details?: components["schemas"]["FieldAssociationInput"];
            auto_number?: unknown;
            autonumber?: components["schemas"]["AutoNumberInput"];
            available_in_user_layout?: boolean;
            blueprint_supported?: boolean | null;
            businesscard_supported?: boolean;
            category?: number;
            colour_code_enabled_by_system?: boolean | null;
            column_name?: string;
            "common.picklist"?: unknown;
            convert_mapping?: components["schemas"]["ConvertMapping"];
            created_source?: string;
            /** Format: date-time */
            created_time?: string | null;
            crypt?: components["schemas"]["FieldEncryptionInput"];
            currency?: unknown;
            custom_field?: boolean;
            customizable_properties?: string[];
            data_type?: string;
            decimal_place?: number | null;
            default_value?: string;
            display_field?: boolean;
            display_label?: string;
            display_type?: number;
            email_parser?: components["schemas"]["EmailParserInput"];
            enable_colour_code?: boolean;
            external?: components["schemas"]["ExternalFieldInput"];
            field_label?: string;
            field_read_only?: boolean;
            file_upolad_optionlist?: components["schemas"]["FileUploadOptionInput"][];
            filterable?: boolean;
            formula?: unknown;
            hipaa_compliance?: components["schemas"]["HipaaComplianceInput"];
            hipaa_compliance_enabled?: boolean | null;
            history_tracking?: components["schemas"]["HistoryTrackingInput"];
            id?: string;
            json_type?: string | null;
            layout_associations?: components["schemas"]["ModuleReference"][];
            length?: number;
            lookup?: unknown;
            mass_update?: boolean;
            /** Format: date-time */
            modified_time?: string | null;
            multi_module_lookup?: unknown;
            multiselectlookup?: unknown;
            multiuserlookup?: components["schemas"]["MultiSelectLookupInput"];
            number_separator?: boolean;
            operation_type?: components["schemas"]["OperationTypeInput"];
            pick_list_values?: components["schemas"]["PicklistValueInput"][];
            pick_list_values_sorted_lexically?: boolean;
            private?: components["schemas"]["PrivateFieldInput"];
            profiles?: components["schemas"]["ProfileReference"][];
            quick_sequence_number?: string;
            read_only?: boolean;
            refer_from_field?: components["schemas"]["FieldReference"];
            rollup_summary?: unknown;
            searchable?: boolean;
            separator?: boolean;
            sequence_number?: number;
            sharing_properties?: components["schemas"]["SharingPropertiesInput"];
            show_type?: number;
            sortable?: boolean;
            static_field?: boolean;
            sub_module?: components["schemas"]["SubmoduleReferenceInput"];
            subform?: unknown;
            system_mandatory?: boolean;
            textarea?: components["schemas"]["TextAreaField"];
            tooltip?: components["schemas"]["TooltipInput"];
            type?: string;
            ui_type?: number;
            unique?: unknown;
            view_type?: components["schemas"]["ViewTypeInput"];
            virtual_field?: boolean;
            visible?: boolean;
            webhook?: boolean;
        };
        ModuleInput: {
            $field_states?: string[];
            $on_demand_properties?: string[];
            $properties?: string[];
            /** @enum {string|null} */
            activity_badge?: "Enabled" | "Disabled" | null;
            api_name?: string | null;
            api_supported?: boolean;
            arguments?: components["schemas"]["ModuleArgument"][];
            business_card_field_limit?: number;
            business_card_fields?: string[];
            chart_view?: boolean;
            chart_view_supported?: boolean;
            "common.search_supported"?: boolean;
            convertable?: boolean;
            creatable?: boolean;
            custom_view?: components["schemas"]["CustomViewInput"];
            default_mapping_fields?: components["schemas"]["FieldReference"][];
            deletable?: boolean;
            description?: string | null;
            display_field?: unknown;
            editable?: boolean;
            emailTemplate_support?: boolean;
            email_parser_supported?: boolean;
            feeds_required?: boolean;
            fields?: components["schemas"]["ModuleFieldInput"][];
            filter_status?: boolean | null;
            filter_supported?: boolean;
            /** @enum {string} */
            generated_type?: "default" | "web" | "linking" | "custom";
            has_more_profiles?: boolean;
            id?: string;
            inventory_template_supported?: boolean;
            isBlueprintSupported?: boolean;
            kanban_view?: boolean | null;
            kanban_view_supported?: boolean | null;
            layout_associations?: components["schemas"]["ModuleReference"][];
            layouts?: unknown[];
            lookup_field_properties?: components["schemas"]["LookupFieldPropertyInput"];
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string | null;
            module_name?: string;
            parent_module?: unknown;
            per_page?: number | null;
            plural_label?: string | null;
            presence_sub_menu?: boolean;
            profile_count?: number;
            profiles?: components["schemas"]["ModuleProfileInput"][];
            quick_create?: boolean;
            recycle_bin_on_delete?: boolean;
            related_list_properties?: components["schemas"]["RelatedListPropertyInput"];
            related_lists?: components["schemas"]["RelatedListInput"][];
            scoring_supported?: boolean;
            search_layout_fields?: string[];
            sequence_number?: number;
            show_as_tab?: boolean;
            singular_label?: string | null;
            static_subform_properties?: components["schemas"]["StaticSubformPropertyInput"];
            status?: string;
            sub_menu_available?: boolean;
            territory?: components["schemas"]["TerritoryReference"];
            track_current_data?: boolean;
            triggers_supported?: boolean;
            viewable?: boolean;
            visibility?: number;
            visible?: boolean;
            web_link?: string | null;
            webform_supported?: boolean;
            zia_view?: boolean | null;
        };
        ModuleProfile: {
            _delete?: boolean;
            id: string | null;
            name: string;
        };
        ModuleProfileInput: {
            _delete?: boolean;
            id?: string | null;
            name?: string;
        };
        ModuleReference: {
            api_name?: string;
            id?: string;
            name?: string;
        };
        MultiModuleLookup: {
            api_name: string | null;
            display_label: string | null;
            modules: components["schemas"]["SubmoduleReference"][];
        };
        MultiSelectLookup: {
            api_name: string | null;
            connected_module: components["schemas"]["SubmoduleReference"];
            connectedfield_apiname: string | null;
            connectedlookup_apiname: string | null;
            display_label: string | null;
            id: string | null;
            linking_module: components["schemas"]["SubmoduleReference"];
            lookup_apiname: string | null;
            record_access: boolean | null;
        };
        MultiSelectLookupInput: {
            api_name?: string | null;
            connected_module?: components["schemas"]["SubmoduleReferenceInput"];
            connectedfield_apiname?: string | null;
            connectedlookup_apiname?: string | null;
            display_label?: string | null;
            id?: string | null;
            linking_module?: components["schemas"]["SubmoduleReferenceInput"];
            lookup_apiname?: string | null;
            record_access?: boolean | null;
        };
        NamedReference: {
            id?: string | null;
            name?: string | null;
        };
        NewHoliday: {
            /** Format: date */
            date: string;
            name: string;
            shift_hour?: components["schemas"]["NamedReference"];
            /** @enum {string} */
            type: "business_holiday" | "shift_holiday";
        };
        Note: {
            $attachments?: components["schemas"]["Attachment"][];
            $editable?: boolean;
            $is_shared_to_client?: boolean | null;
            $sharing_permission?: string;
            $size?: string;
            $state?: string;
            $voice_note?: boolean;
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            Note_Content?: string;
            Note_Title?: string;
            Owner?: components["schemas"]["UserReference"];
            Parent_Id?: components["schemas"]["ParentId"];
            id: string;
        };
        NoteDetails: {
            Created_By: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time: string;
            Modified_By: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time: string;
            id: string;
        };
        NoteInput: {
            $attachments?: components["schemas"]["AttachmentInput"][];
            $editable?: boolean;
            $is_shared_to_client?: boolean | null;
            $sharing_permission?: string;
            $size?: string;
            $state?: string;
            $voice_note?: boolean;
            Created_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            Modified_Time?: string;
            Note_Content?: string;
            Note_Title?: string;
            Owner?: components["schemas"]["UserReferenceInput"];
            Parent_Id?: components["schemas"]["ParentIdInput"];
            id?: string;
        };
        NoteResult: {
            code: string;
            details: components["schemas"]["NoteDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        NotificationChannel: {
            /** @enum {boolean} */
            _delete_events?: true;
            /** Format: date-time */
            channel_expiry?: string | null;
            channel_id?: string;
            events?: string[];
            fields?: unknown;
            notification_condition?: components["schemas"]["NotificationCondition"][];
            notify_on_related_action?: boolean | null;
            notify_url?: string;
            resource_id?: string;
            resource_name?: string;
            resource_uri?: string;
            return_affected_field_values?: boolean | null;
            token?: string | null;
        };
        NotificationChannelDetails: {
            channel_id?: string;
            events?: components["schemas"]["NotificationEvent"][];
            id?: string;
            resource_id?: string;
            resource_uri?: string;
        };
        NotificationChannelInput: {
            /** @enum {boolean} */
            _delete_events?: true;
            /** Format: date-time */
            channel_expiry?: string | null;
            channel_id?: string;
            events?: string[];
            fields?: unknown;
            notification_condition?: components["schemas"]["NotificationConditionInput"][];
            notify_on_related_action?: boolean | null;
            notify_url?: string;
            resource_id?: string;
            resource_name?: string;
            resource_uri?: string;
            return_affected_field_values?: boolean | null;
            token?: string | null;
        };
        NotificationChannelResult: {
            code: string;
            details: components["schemas"]["NotificationChannelDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        NotificationCondition: {
            field_selection: components["schemas"]["Criteria"];
            module: components["schemas"]["FieldReference"];
            type?: string;
        };
        NotificationConditionInput: {
            field_selection?: components["schemas"]["Criteria"];
            module?: components["schemas"]["FieldReference"];
            type?: string;
        };
        NotificationEvent: {
            /** Format: date-time */
            channel_expiry: string | null;
            channel_id: string;
            notification_condition: components["schemas"]["NotificationCondition"][];
            resource_id: string;
            resource_name: string;
            resource_uri: string;
        };
        OpenActionResult: {
            code: string;
            details: unknown;
            message: string;
            /** @enum {string} */
            status: "success";
        };
        OperationType: {
            api_create: boolean;
            api_update: boolean;
            web_create: boolean;
            web_update: boolean;
        };
        OperationTypeInput: {
            api_create?: boolean;
            api_update?: boolean;
            web_create?: boolean;
            web_update?: boolean;
        };
        Org: {
            alias: string | null;
            call_icon: string;
            checkin_preferences: components["schemas"]["CheckinPreference"];
            city: string | null;
            company_name: string;
            country: string;
            country_code: string;
            /** Format: date-time */
            created_time?: string;
            currency: string;
            currency_locale: string;
            currency_symbol: string;
            deletable_org_account: boolean;
            description: string | null;
            domain_name: string;
            employee_count?: string;
            ezgid: string;
            fax: string | null;
            gapps_enabled: boolean;
            hierarchy_preferences: components["schemas"]["HierarchyPreference"];
            hipaa_compliance_enabled: boolean;
            id: string;
            iso_code: string;
            license_details: components["schemas"]["LicenseDetails"];
            lite_users_enabled: boolean;
            max_per_page: number;
            mc_status: boolean;
            mobile: string | null;
            oauth_presence: boolean;
            phone: string;
            photo_id: string | null;
            primary_email: string;
            primary_zuid: string;
            privacy_settings: boolean;
            state: string | null;
            street: string | null;
            time_zone: string;
            translation_enabled: boolean;
            /** @enum {string} */
            type?: "Bigin" | "Production" | "Developer" | "Sandbox";
            website?: string;
            zgid: string;
            zia_portal_id: string | null;
            zia_zgid: number;
            zip: string | null;
        };
        OutgoingEmail: {
            attachments?: components["schemas"]["IdReference"][];
            bcc?: components["schemas"]["EmailRecipientInput"][];
            cc?: components["schemas"]["EmailRecipientInput"][];
            consent_email?: boolean;
            content?: string | null;
            data_subject_request?: components["schemas"]["DataSubjectRequest"];
            from: components["schemas"]["EmailAddressInput"];
            in_reply_to?: components["schemas"]["EmailReplyTarget"];
            inventory_details?: components["schemas"]["EmailInventoryDetails"];
            linked_record?: components["schemas"]["LinkedRecordReferenceInput"];
            /** @enum {string|null} */
            mail_format?: "html" | "text" | null;
            org_email?: boolean | null;
            reply_to?: components["schemas"]["EmailAddressInput"];
            /** Format: date-time */
            scheduled_time?: string | null;
            subject?: string | null;
            template?: components["schemas"]["EmailTemplateInput"] | components["schemas"]["InventoryTemplateInput"];
            to: components["schemas"]["EmailAddressInput"][];
        };
        PageInfo: {
            call?: boolean | null;
            count?: number | null;
            email?: boolean | null;
            more_records?: boolean | null;
            next_page_token?: string | null;
            page?: number | null;
            page_token_expiry?: string | null;
            per_page?: number | null;
            previous_page_token?: string | null;
            sort_by?: string | null;
            sort_order?: string | null;
        };
        ParentId: {
            id?: string;
            module?: components["schemas"]["SubmoduleReference"];
            name?: string;
        };
        ParentIdInput: {
            id?: string;
            module?: components["schemas"]["SubmoduleReferenceInput"];
            name?: string;
        };
        Permission: {
            create: boolean;
            create_attachment: boolean;
            delete: boolean;
            delete_attachment: boolean;
            edit: boolean;
            edit_shared_records: boolean;
            view: boolean;
        };
        PermissionInput: {
            create?: boolean;
            create_attachment?: boolean;
            delete?: boolean;
            delete_attachment?: boolean;
            edit?: boolean;
            edit_shared_records?: boolean;
            view?: boolean;
        };
        PicklistJobReference: {
            job_id?: string;
        };
        PicklistValue: {
            _delete?: boolean;
            actual_value: string;
            colour_code: string | null;
            deal_category?: string;
            display_value: string;
            expected_data_type?: string;
            forecast_category?: components["schemas"]["NamedReference"];
            forecast_type?: string;
            id: string;
            maps?: components["schemas"]["PicklistValueMap"][];
            probability?: number;
            reference_value?: string;
            sequence_number: number;
            show_value?: boolean;
            sys_ref_name?: string;
            /** @enum {string} */
            type: "unused" | "used";
        };
        PicklistValueChoice: {
            display_value?: string;
            id?: string;
        };
        PicklistValueInput: {
            _delete?: boolean;
            actual_value?: string;
            colour_code?: string | null;
            deal_category?: string;
            display_value?: string;
            expected_data_type?: string;
            forecast_category?: components["schemas"]["NamedReference"];
            forecast_type?: string;
            id?: string;
            maps?: components["schemas"]["PicklistValueMapInput"][];
            probability?: number;
            reference_value?: string;
            sequence_number?: number;
            show_value?: boolean;
            sys_ref_name?: string;
            /** @enum {string} */
            type?: "unused" | "used";
        };
        PicklistValueMap: {
            api_name?: string;
            pick_list_values?: components["schemas"]["PicklistValue"][];
        };
        PicklistValueMapInput: {
            api_name?: string;
            pick_list_values?: components["schemas"]["PicklistValueInput"][];
        };
        PicklistValueReplacement: {
            new_value: components["schemas"]["PicklistValueChoice"];
            old_value: components["schemas"]["PicklistValueChoice"];
        };
        PipelineDelete: {
            permanent: boolean;
        };
        PipelineDeleteInput: {
            _delete: components["schemas"]["PipelineDelete"];
        };
        PipelineMap: {
            _delete?: boolean;
            actual_value: string;
            colour_code?: string;
            display_value: string;
            forecast_category: components["schemas"]["NamedReference"];
            forecast_type: string;
            id: string;
            sequence_number: number | null;
        };
        PipelineMapInput: {
            _delete?: boolean;
            actual_value?: string;
            colour_code?: string;
            display_value?: string;
            forecast_category?: components["schemas"]["NamedReference"];
            forecast_type?: string;
            id?: string;
            sequence_number?: number | null;
        };
        PipelineStage: {
            actual_value: string;
            child_available?: boolean;
            default: boolean | null;
            display_value: string;
            id: string | null;
            maps: components["schemas"]["PipelineMap"][];
            parent?: components["schemas"]["PipelineStage"];
        };
        PipelineStageInput: {
            actual_value?: string;
            child_available?: boolean;
            default?: boolean | null;
            display_value?: string;
            id?: string | null;
            maps?: components["schemas"]["PipelineMapInput"][];
            parent?: components["schemas"]["PipelineStageInput"];
        };
        PipelineStageTransfer: {
            from: string;
            to: string;
        };
        PluralModuleReference: {
            api_name: string;
            id: string;
            plural_label: string;
        };
        PluralModuleReferenceInput: {
            api_name?: string;
            id?: string;
            plural_label?: string;
        };
        Portal: {
            active: boolean;
            created_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time: string;
            modified_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time: string;
            name: string;
            zaid: string;
        };
        PortalDetails: {
            name: string | null;
        };
        PortalInput: {
            name: string;
        };
        PortalInvite: {
            data?: (components["schemas"]["PortalInviteResult"] | components["schemas"]["ApiError"])[];
            job_id?: string;
            status?: string;
        };
        PortalInviteDetails: {
            record_id?: string;
        };
        PortalInviteInput: {
            data?: components["schemas"]["PortalInvitee"][];
        };
        PortalInviteResult: {
            /** @enum {string} */
            code?: "SUCCESS" | "SCHEDULED";
            details?: components["schemas"]["PortalInviteDetails"];
            message?: string;
            /** @enum {string} */
            status?: "success";
        };
        PortalInvitee: {
            id?: string;
            /** @enum {string} */
            language?: "it_IT" | "ru_RU" | "pl_PL" | "tr_TR" | "hi_IN" | "pt_BR" | "th_TH" | "fr_FR" | "ja_JP" | "in_ID" | "cs_CZ" | "de_DE" | "hu_HU" | "zh_TW" | "es_ES" | "nl_NL" | "sv_SE" | "da_DK" | "bg_BG" | "vi_VN" | "iw_IL" | "hr_HR" | "en_GB" | "ko_KR" | "en_US" | "zh_CN" | "ar_EG" | "pt_PT";
            /** @enum {string} */
            type?: "reinvite" | "invite";
            user_type_id?: string;
        };
        PortalLayout: {
            display_label: string | null;
            id: string | null;
            name: string | null;
        };
        PortalModule: {
            api_name: string | null;
            filters: components["schemas"]["ViewFilter"][];
            id: string | null;
            layouts: components["schemas"]["PortalLayout"][];
            plural_label: string | null;
            shared_type: string | null;
            views: components["schemas"]["ViewReference"][];
        };
        PortalRelatedList: {
            module: components["schemas"]["PortalModule"];
        };
        PortalResult: {
            code: string;
            details: components["schemas"]["PortalDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        PortalUser: {
            active?: boolean;
            confirm?: boolean;
            email?: string;
            /** Format: date-time */
            invited_time?: string;
            module?: string;
            name?: string;
            personality_id?: string;
            status_reason__s?: string;
        };
        PortalUserResult: {
            code: string;
            details: components["schemas"]["PortalInviteDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        PortalUserType: {
            active: boolean | null;
            created_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time: string;
            default: boolean | null;
            id: string;
            modified_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time: string;
            modules: components["schemas"]["PortalUserTypeModule"][];
            name: string;
            no_of_users: number;
            personality_module: components["schemas"]["PluralModuleReference"];
        };
        PortalUserTypeField: {
            api_name: string;
            id: string | null;
            read_only: boolean;
        };
        PortalUserTypeFieldInput: {
            api_name?: string;
            id?: string | null;
            read_only?: boolean;
        };
        PortalUserTypeInput: {
            active: boolean | null;
            modules: components["schemas"]["PortalUserTypeModuleInput"][];
            name: string;
            personality_module: components["schemas"]["PluralModuleReferenceInput"];
        };
        PortalUserTypeLayout: {
            _default_view: components["schemas"]["ViewReference"];
            display_label: string;
            id: string;
            name: string;
        };
        PortalUserTypeLayoutInput: {
            _default_view?: components["schemas"]["ViewReferenceInput"];
            display_label?: string;
            id?: string;
            name?: string;
        };
        PortalUserTypeModule: {
            api_name: string;
            fields: components["schemas"]["PortalUserTypeField"][];
            filters: components["schemas"]["ViewFilter"][];
            id: string;
            layouts: components["schemas"]["PortalUserTypeLayout"][];
            permissions: components["schemas"]["Permission"];
            plural_label: string;
            shared_type: string;
            views: components["schemas"]["ViewReference"];
        };
        PortalUserTypeModuleInput: {
            api_name?: string;
            fields?: components["schemas"]["PortalUserTypeFieldInput"][];
            filters?: components["schemas"]["ViewFilterInput"][];
            id?: string;
            layouts?: components["schemas"]["PortalUserTypeLayoutInput"][];
            permissions?: components["schemas"]["PermissionInput"];
            plural_label?: string;
            shared_type?: string;
            views?: components["schemas"]["ViewReferenceInput"];
        };
        PortalUserWriteDetails: {
            personality_id: string | null;
        };
        PortalUserWriteResult: {
            code: string;
            details: components["schemas"]["PortalUserWriteDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        PreferenceFieldMatch: {
            field: components["schemas"]["FieldReference"];
            matched_lead_value: string;
        };
        PreferenceFieldMatchedValue: {
            Accounts: components["schemas"]["PreferenceFieldMatch"][];
            Contacts: components["schemas"]["PreferenceFieldMatch"][];
            Deals: components["schemas"]["PreferenceFieldMatch"][];
        };
        PrivateField: {
            export: boolean | null;
            restricted: boolean | null;
            type: string | null;
        };
        PrivateFieldInput: {
            export?: boolean | null;
            restricted?: boolean | null;
            type?: string | null;
        };
        Profile: {
            _default_view?: components["schemas"]["LayoutDefaultView"];
            _delete?: boolean;
            category: boolean;
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string;
            custom?: boolean;
            default?: boolean;
            description: string;
            display_label: string;
            id: string | null;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string;
            name: string | null;
            permission_type?: string;
            permissions_details: components["schemas"]["ProfilePermission"][];
            sections: components["schemas"]["ProfileSection"][];
            /** @enum {string} */
            type?: "normal_profile" | "lite_profile";
        };
        ProfileCategory: {
            display_label: string | null;
            module?: string | null;
            name: string | null;
            permissions_details: string[];
        };
        ProfileCategoryInput: {
            display_label?: string | null;
            module?: string | null;
            name?: string | null;
            permissions_details?: string[];
        };
        ProfileInput: {
            _default_view?: components["schemas"]["LayoutDefaultView"];
            _delete?: boolean;
            category?: boolean;
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string;
            custom?: boolean;
            default?: boolean;
            description?: string;
            display_label?: string;
            id?: string | null;
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string;
            name?: string | null;
            permission_type?: string;
            permissions_details?: components["schemas"]["ProfilePermissionInput"][];
            sections?: components["schemas"]["ProfileSectionInput"][];
            /** @enum {string} */
            type?: "normal_profile" | "lite_profile";
        };
        ProfileLicenseInfo: {
            license_limit: number | null;
        };
        ProfilePermission: {
            customizable?: boolean;
            display_label: string;
            enabled: boolean;
            id: string;
            module: string;
            name: string;
            parent_permissions?: string[];
        };
        ProfilePermissionInput: {
            customizable?: boolean;
            display_label?: string;
            enabled?: boolean;
            id?: string;
            module?: string;
            name?: string;
            parent_permissions?: string[];
        };
        ProfileReference: {
            id?: string | null;
            name?: string | null;
            permission_type?: string | null;
        };
        ProfileSection: {
            categories: components["schemas"]["ProfileCategory"][];
            name: string | null;
        };
        ProfileSectionInput: {
            categories?: components["schemas"]["ProfileCategoryInput"][];
            name?: string | null;
        };
        RecordApproval: {
            approve: boolean;
            delegate: boolean;
            reject: boolean;
            resubmit: boolean;
        };
        RecordApprovalInput: {
            approve?: boolean;
            delegate?: boolean;
            reject?: boolean;
            resubmit?: boolean;
        };
        RecordLock: {
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Locked_time__s?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            id?: string;
            /** @enum {string} */
            lock_source__s?: "Manual" | "Automatic";
            locked_by__s?: components["schemas"]["UserReference"];
            locked_for_s?: components["schemas"]["LockedFor"];
            locked_reason__s?: string;
            name?: string;
            record_locking_configuration_id__s?: string;
            record_locking_rule_id__s?: string;
        };
        RecordLockDetails: {
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            id?: string;
        };
        RecordLockInput: {
            Locked_Reason__s?: string;
        };
        RecordLockResult: {
            /** @enum {string} */
            action?: "insert" | "update";
            code: string;
            details: components["schemas"]["RecordLockDetails"];
            duplicate_field?: string | null;
            message: string;
            /** @enum {string} */
            status: "success";
        };
        RecordLockingConfiguration: {
            created_by?: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time?: string;
            excluded_fields?: components["schemas"]["FieldReference"][];
            feature_type?: string;
            id?: string;
            lock_excluded_profiles?: components["schemas"]["NamedReference"][];
            lock_for_portal_users?: boolean;
            /** @enum {string} */
            lock_type?: "automatic" | "manual" | "both";
            locked_for?: string;
            locking_rules?: components["schemas"]["LockingRule"][];
            modified_by?: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time?: string;
            restricted_actions?: string[];
            restricted_communications?: string[];
            restricted_custom_buttons?: components["schemas"]["NamedReference"][];
            system_defined?: boolean;
        };
        RecordLockingConfigurationInput: {
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string;
            excluded_fields?: components["schemas"]["FieldReference"][];
            feature_type?: string;
            id?: string;
            lock_excluded_profiles?: components["schemas"]["NamedReference"][];
            lock_for_portal_users?: boolean;
            /** @enum {string} */
            lock_type?: "automatic" | "manual" | "both";
            locked_for?: string;
            locking_rules?: components["schemas"]["LockingRule"][];
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string;
            restricted_actions?: string[];
            restricted_communications?: string[];
            restricted_custom_buttons?: components["schemas"]["NamedReference"][];
            system_defined?: boolean;
        };
        RecordTag: {
            color_code: string | null;
            id: string;
            name: string;
        };
        RecordTagsDetails: {
            id: string;
            tags: components["schemas"]["RecordTag"][];
        };
        RecordTagsResult: {
            code: string;
            details: components["schemas"]["RecordTagsDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        RecordWriteDetails: {
            $approval_state?: string;
            Accounts?: components["schemas"]["CrmRecord"];
            Contacts?: components["schemas"]["CrmRecord"];
            Created_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Created_Time?: string;
            Deals?: components["schemas"]["CrmRecord"];
            External_Contact_ID?: string;
            Modified_By?: components["schemas"]["UserReference"];
            /** Format: date-time */
            Modified_Time?: string;
            id?: string;
        };
        RecordWriteResult: {
            /** @enum {string} */
            action?: "insert" | "update";
            code: string;
            details: components["schemas"]["RecordWriteDetails"];
            duplicate_field?: string | null;
            message: string;
            /** @enum {string} */
            status: "success";
        };
        RecycleBinEntry: {
            deleted_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            deleted_time: string;
            display_name: string;
            id: string;
            module: components["schemas"]["SubmoduleReference"];
            owner: components["schemas"]["UserReference"];
        };
        RelatedList: {
            action: string | null;
            api_name: string | null;
            connectedmodule?: string;
            customize_display_label: boolean | null;
            customize_fields: boolean | null;
            customize_sort: boolean | null;
            display_label: string | null;
            fields: components["schemas"]["FieldReference"][];
            href: string | null;
            id: string;
            linkingmodule?: string;
            module: components["schemas"]["FieldReference"];
            name: string | null;
            sequence_number: string | null;
            sort_by: components["schemas"]["FieldReference"];
            sort_order: string | null;
            /** @enum {string} */
            status: "visible" | "scheduled_for_deletion" | "user_hidden";
            type: string | null;
        };
        RelatedListInput: {
            action?: string | null;
            api_name?: string | null;
            connectedmodule?: string;
            customize_display_label?: boolean | null;
            customize_fields?: boolean | null;
            customize_sort?: boolean | null;
            display_label?: string | null;
            fields?: components["schemas"]["FieldReference"][];
            href?: string | null;
            id?: string;
            linkingmodule?: string;
            module?: components["schemas"]["FieldReference"];
            name?: string | null;
            sequence_number?: string | null;
            sort_by?: components["schemas"]["FieldReference"];
            sort_order?: string | null;
            /** @enum {string} */
            status?: "visible" | "scheduled_for_deletion" | "user_hidden";
            type?: string | null;
        };
        RelatedListProperty: {
            fields: string[];
            sort_by: components["schemas"]["FieldReference"];
            sort_order: string | null;
        };
        RelatedListPropertyInput: {
            fields?: string[];
            sort_by?: components["schemas"]["FieldReference"];
            sort_order?: string | null;
        };
        RelatedRecordDetails: {
            External_Deal_ID?: string;
            id?: string;
        };
        RelatedRecordResult: {
            code: string;
            details: components["schemas"]["RelatedRecordDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        ReplacedPicklistValue: {
            actual_value: string;
            display_value: string;
        };
        Role: {
            admin_user?: boolean;
            created_by__s?: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time__s?: string | null;
            description?: string | null;
            display_label?: string;
            forecast_manager?: components["schemas"]["NamedReference"];
            id?: string;
            modified_by__s?: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time__s?: string | null;
            name: string;
            reporting_to?: components["schemas"]["NamedReference"];
            share_with_peers?: boolean | null;
        };
        RoleInput: {
            admin_user?: boolean;
            created_by__s?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time__s?: string | null;
            description?: string | null;
            display_label?: string;
            forecast_manager?: components["schemas"]["NamedReference"];
            id?: string;
            modified_by__s?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time__s?: string | null;
            name?: string;
            reporting_to?: components["schemas"]["NamedReference"];
            share_with_peers?: boolean | null;
        };
        ScheduleDetails: {
            /** Format: date-time */
            time: string;
        };
        ScheduleDetailsInput: {
            /** Format: date-time */
            time?: string;
        };
        ScheduledResult: {
            code: string;
            details: components["schemas"]["JobReference"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        ScoringRule: {
            active: boolean;
            created_by: components["schemas"]["UserReference"];
            created_time: string;
            description: string | null;
            field_rules: components["schemas"]["FieldRule"][];
            id: string | null;
            layout: components["schemas"]["FieldReference"];
            modified_by: components["schemas"]["UserReference"];
            modified_time: string;
            module: components["schemas"]["Module"];
            name: string;
            signal_rules: components["schemas"]["SignalRule"][];
        };
        ScoringRuleInput: {
            active?: boolean;
            created_by?: components["schemas"]["UserReferenceInput"];
            created_time?: string;
            description?: string | null;
            field_rules?: components["schemas"]["FieldRuleInput"][];
            id?: string | null;
            layout?: components["schemas"]["FieldReference"];
            modified_by?: components["schemas"]["UserReferenceInput"];
            modified_time?: string;
            module?: components["schemas"]["ModuleInput"];
            name?: string;
            signal_rules?: components["schemas"]["SignalRuleInput"][];
        };
        ScoringSignal: {
            id: string;
            namespace: string;
        };
        ScoringSignalInput: {
            id?: string;
            namespace?: string;
        };
        SectionProperties: {
            maximum_rows: number | null;
            reorder_rows: boolean | null;
            tooltip: components["schemas"]["SectionTooltip"];
        };
        SectionPropertiesInput: {
            maximum_rows?: number | null;
            reorder_rows?: boolean | null;
            tooltip?: components["schemas"]["SectionTooltip"];
        };
        SectionTooltip: {
            name?: string;
            value?: string;
        };
        SendEmailDetails: {
            blocked_email_addresses: components["schemas"]["BlockedEmailAddress"][];
            message_id: string;
        };
        SendEmailResult: {
            code: string;
            details: components["schemas"]["SendEmailDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        Service: {
            $canvas_id?: boolean;
            $currency_symbol?: string;
            $editable?: boolean;
            $has_more?: components["schemas"]["ServiceHasMore"];
            $sharing_permission?: string;
            $state?: string;
            Availability_Type?: string | null;
            Available_Dates?: string[];
            Available_Days?: (string | null)[];
            /** Format: date-time */
            Available_From?: string | null;
            /** Format: date-time */
            Available_Till?: string | null;
            Available_Timings?: unknown[] | null;
            Created_By?: components["schemas"]["UserReference"];
            Created_Time?: string;
            Description?: string | null;
            Duration?: number | null;
            Location?: string | null;
            Members?: components["schemas"]["ServiceMember"][];
            Modified_By?: components["schemas"]["UserReference"];
            Modified_Time?: string;
            Owner?: components["schemas"]["UserReference"];
            Price?: number | null;
            Record_Image?: unknown;
            Service_Name?: string | null;
            Status?: string | null;
            Tag?: string[];
            Tax?: components["schemas"]["ServiceTax"][];
            /** Format: date-time */
            Unavailable_From?: string | null;
            /** Format: date-time */
            Unavailable_Till?: string | null;
            id?: string | null;
        } & {
            [key: string]: unknown;
        };
        ServiceHasMore: {
            Members: boolean;
        };
        ServiceHasMoreInput: {
            Members?: boolean;
        };
        ServiceInput: {
            $canvas_id?: boolean;
            $currency_symbol?: string;
            $editable?: boolean;
            $has_more?: components["schemas"]["ServiceHasMoreInput"];
            $sharing_permission?: string;
            $state?: string;
            Availability_Type?: string | null;
            Available_Dates?: string[];
            Available_Days?: (string | null)[];
            /** Format: date-time */
            Available_From?: string | null;
            /** Format: date-time */
            Available_Till?: string | null;
            Available_Timings?: unknown[] | null;
            Created_By?: components["schemas"]["UserReferenceInput"];
            Created_Time?: string;
            Description?: string | null;
            Duration?: number | null;
            Location?: string | null;
            Members?: components["schemas"]["ServiceMemberInput"][];
            Modified_By?: components["schemas"]["UserReferenceInput"];
            Modified_Time?: string;
            Owner?: components["schemas"]["UserReferenceInput"];
            Price?: number | null;
            Record_Image?: unknown;
            Service_Name?: string | null;
            Status?: string | null;
            Tag?: string[];
            Tax?: components["schemas"]["ServiceTaxInput"][];
            /** Format: date-time */
            Unavailable_From?: string | null;
            /** Format: date-time */
            Unavailable_Till?: string | null;
            id?: string | null;
        } & {
            [key: string]: unknown;
        };
        ServiceMember: {
            Members: components["schemas"]["NamedReference"];
            id: string | null;
        };
        ServiceMemberInput: {
            Members?: components["schemas"]["NamedReference"];
            id?: string | null;
        };
        ServicePreference: {
            job_sheet_enabled: boolean;
        };
        ServicePreferenceInput: {
            job_sheet_enabled?: boolean;
        };
        ServiceTax: {
            id: string | null;
            value: string | null;
        };
        ServiceTaxInput: {
            id?: string | null;
            value?: string | null;
        };
        Share: {
            permission: string | null;
            share_related_records: boolean | null;
            shared_by: components["schemas"]["User"];
            shared_through: components["schemas"]["SharedThrough"];
            /** Format: date-time */
            shared_time: string | null;
            shared_with?: components["schemas"]["User"];
            /** @enum {string} */
            type?: "private" | "public";
            user: components["schemas"]["User"];
        };
        ShareInput: {
            permission?: string | null;
            share_related_records?: boolean | null;
            shared_by?: components["schemas"]["UserInput"];
            shared_through?: components["schemas"]["SharedThroughInput"];
            /** Format: date-time */
            shared_time?: string | null;
            shared_with?: components["schemas"]["UserInput"];
            /** @enum {string} */
            type?: "private" | "public";
            user?: components["schemas"]["UserInput"];
        };
        SharedThrough: {
            entity_name: string | null;
            id: string | null;
            module: components["schemas"]["ModuleReference"];
            name?: string;
        };
        SharedThroughInput: {
            entity_name?: string | null;
            id?: string | null;
            module?: components["schemas"]["ModuleReference"];
            name?: string;
        };
        SharedTo: {
            id: string;
            name: string;
            subordinates: boolean | null;
            /** @enum {string} */
            type: "territories" | "roles" | "groups" | "users";
        };
        SharedToInput: {
            id?: string;
            name?: string;
            subordinates?: boolean | null;
            /** @enum {string} */
            type?: "territories" | "roles" | "groups" | "users";
        };
        SharingProperties: {
            scheduler_status?: string;
            /** @enum {string} */
            share_permission?: "read-write" | "read-only" | "full-access";
            share_preference_enabled?: boolean;
        };
        SharingPropertiesInput: {
            scheduler_status?: string;
            /** @enum {string} */
            share_permission?: "read-write" | "read-only" | "full-access";
            share_preference_enabled?: boolean;
        };
        SharingRule: {
            criteria: components["schemas"]["SharingRuleCriterion"] | components["schemas"]["SharingRuleCriteriaGroup"];
            id: string;
            match_limit_exceeded: boolean;
            module: components["schemas"]["ModuleReference"];
            name: string;
            /** @enum {string} */
            permission_type: "read" | "read_write_delete";
            shared_from: components["schemas"]["SharingRuleParty"];
            shared_to: components["schemas"]["SharingRuleParty"];
            /** @enum {string} */
            status: "inactive" | "active";
            superiors_allowed?: boolean;
            /** @enum {string} */
            type: "Record_Owner_Based" | "Criteria_Based";
        };
        SharingRuleCriteriaGroup: {
            group: (components["schemas"]["SharingRuleCriterion"] | components["schemas"]["SharingRuleCriteriaGroup"])[];
            group_operator: string | null;
        };
        SharingRuleCriteriaGroupInput: {
            group?: (components["schemas"]["SharingRuleCriterionInput"] | components["schemas"]["SharingRuleCriteriaGroupInput"])[];
            group_operator?: string | null;
        };
        SharingRuleCriterion: {
            comparator: string | null;
            field: components["schemas"]["FieldReference"];
            type: string;
            value: unknown;
        };
        SharingRuleCriterionInput: {
            comparator?: string | null;
            field?: components["schemas"]["FieldReference"];
            type?: string;
            value?: unknown;
        };
        SharingRuleFilterCriterion: {
            /** @enum {string} */
            comparator: "equal" | "in" | "like";
            field: components["schemas"]["ApiNameReferenceInput"];
            value: unknown;
        };
        SharingRuleFilterGroup: {
            group: components["schemas"]["SharingRuleFilterCriterion"][];
            /** @enum {string} */
            group_operator: "or" | "and";
        };
        SharingRuleFilters: {
            filters: components["schemas"]["SharingRuleFilterGroup"][];
        };
        SharingRuleInput: {
            criteria?: components["schemas"]["SharingRuleCriterionInput"] | components["schemas"]["SharingRuleCriteriaGroupInput"];
            id?: string;
            match_limit_exceeded?: boolean;
            module?: components["schemas"]["ModuleReference"];
            name?: string;
            /** @enum {string} */
            permission_type?: "read" | "read_write_delete";
            shared_from?: components["schemas"]["SharingRulePartyInput"];
            shared_to?: components["schemas"]["SharingRulePartyInput"];
            /** @enum {string} */
            status?: "inactive" | "active";
            superiors_allowed?: boolean;
            /** @enum {string} */
            type?: "Record_Owner_Based" | "Criteria_Based";
        };
        SharingRuleListItem: {
            id: string;
            match_limit_exceeded: boolean;
            module: components["schemas"]["ModuleReference"];
            name: string;
            /** @enum {string} */
            permission_type: "read" | "read_write_delete";
            shared_from: components["schemas"]["SharingRuleParty"];
            shared_to: components["schemas"]["SharingRuleParty"];
            /** @enum {string} */
            status: "inactive" | "active";
            superiors_allowed: boolean;
            /** @enum {string} */
            type: "Record_Owner_Based" | "Criteria_Based";
        };
        SharingRuleParty: {
            resource: components["schemas"]["NamedReference"];
            subordinates: boolean;
            /** @enum {string} */
            type: "roles" | "groups" | "all_users";
        };
        SharingRulePartyInput: {
            resource?: components["schemas"]["NamedReference"];
            subordinates?: boolean;
            /** @enum {string} */
            type?: "roles" | "groups" | "all_users";
        };
        SharingRulesSummary: {
            module: components["schemas"]["FieldReference"];
            rule_computation_status: boolean;
            rule_count: number;
        };
        ShiftCount: {
            total_shift: number | null;
            total_shift_with_user: number | null;
        };
        ShiftHoliday: {
            date: string | null;
            id: string | null;
            name: string | null;
            year: number | null;
        };
        ShiftHolidayInput: {
            date?: string | null;
            id?: string | null;
            name?: string | null;
            year?: number | null;
        };
        ShiftHours: {
            break_hours: components["schemas"]["BreakHours"][];
            custom_timing: components["schemas"]["ShiftHoursCustomTiming"][];
            daily_timing: unknown[];
            holidays: components["schemas"]["ShiftHoliday"][];
            id: string;
            name: string;
            same_as_everyday: boolean;
            shift_days: string[];
            timezone: unknown;
            users: components["schemas"]["ShiftUser"][];
            users_count: number;
        };
        ShiftHoursCustomTiming: {
            days: string;
            shift_timing: unknown[];
        };
        ShiftHoursCustomTimingInput: {
            days?: string;
            shift_timing?: unknown[];
        };
        ShiftHoursInput: {
            break_hours?: components["schemas"]["BreakHoursInput"][];
            custom_timing?: components["schemas"]["ShiftHoursCustomTimingInput"][];
            daily_timing?: unknown[];
            holidays?: components["schemas"]["ShiftHolidayInput"][];
            id?: string;
            name?: string;
            same_as_everyday?: boolean;
            shift_days?: string[];
            timezone?: unknown;
            users?: components["schemas"]["ShiftUserInput"][];
            users_count?: number;
        };
        ShiftUser: {
            /** Format: date */
            effective_from: string | null;
            email: string;
            id: string | null;
            name: string;
            role: components["schemas"]["NamedReference"];
            zuid: string;
        };
        ShiftUserInput: {
            /** Format: date */
            effective_from?: string | null;
            email?: string;
            id?: string | null;
            name?: string;
            role?: components["schemas"]["NamedReference"];
            zuid?: string;
        };
        SignMailMerge: {
            file_name?: string;
            mail_merge_template?: components["schemas"]["NamedReference"];
            sign_in_order?: boolean;
            signers?: components["schemas"]["MailMergeSigner"][];
        };
        SignalRule: {
            id: string;
            score: number;
            signal: components["schemas"]["ScoringSignal"];
        };
        SignalRuleInput: {
            id?: string;
            score?: number;
            signal?: components["schemas"]["ScoringSignalInput"];
        };
        StaticSubformProperty: {
            fields: components["schemas"]["FieldReference"][];
        };
        StaticSubformPropertyInput: {
            fields?: components["schemas"]["FieldReference"][];
        };
        StaticValue: {
            id: string | null;
            sequence_number: number | null;
            value: string | null;
        };
        StaticValueInput: {
            id?: string | null;
            sequence_number?: number | null;
            value?: string | null;
        };
        SubformProperties: {
            pinned_column: boolean | null;
        };
        SubformPropertiesInput: {
            pinned_column?: boolean | null;
        };
        SubmoduleReference: {
            api_name: string | null;
            id: string | null;
            module?: string;
            module_name?: string;
        };
        SubmoduleReferenceInput: {
            api_name?: string | null;
            id?: string | null;
            module?: string;
            module_name?: string;
        };
        SupportedApi: {
            operation_types: components["schemas"]["SupportedApiOperation"][];
            path: string;
        };
        SupportedApiOperation: {
            max_credits: number;
            method: string;
            min_credits: number;
            oauth_scope: string;
        };
        TabTheme: {
            background: string | null;
            font_color: string | null;
        };
        TabThemeInput: {
            background?: string | null;
            font_color?: string | null;
        };
        Tag: {
            /** @enum {string|null} */
            color_code: "#57B1FD" | "#879BFC" | "#658BA8" | "#FD87BD" | "#969696" | "#F48435" | "#1DB9B4" | "#E7A826" | "#63C57E" | "#F17574" | "#D297EE" | "#A8C026" | "#B88562" | null;
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string;
            id: string | null;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string;
            name: string;
        };
        TagConflict: {
            conflict_id: string;
        };
        TagDetails: {
            color_code: string | null;
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string;
            id: string;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string;
        };
        TagInput: {
            /** @enum {string|null} */
            color_code?: "#57B1FD" | "#879BFC" | "#658BA8" | "#FD87BD" | "#969696" | "#F48435" | "#1DB9B4" | "#E7A826" | "#63C57E" | "#F17574" | "#D297EE" | "#A8C026" | "#B88562" | null;
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string;
            id?: string | null;
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string;
            name?: string;
        };
        TagMassDelete: {
            module: components["schemas"]["FieldReference"];
            tags: components["schemas"]["IdReference"][];
        };
        TagMassDeleteJob: {
            job_id: unknown;
        };
        TagMassDeleteResult: {
            code: string;
            details: components["schemas"]["TagMassDeleteJob"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        TagMassDeleteStatus: {
            deleted_count: number;
            failed_count: number;
            job_id: string;
            /** @enum {string} */
            status: "COMPLETED" | "FAILED" | "RUNNING" | "SCHEDULED";
            total_count: number;
        };
        TagResult: {
            code: string;
            details: components["schemas"]["TagDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        TagUsage: {
            allowed_count: number | null;
            count: number | null;
        };
        Territory: {
            account_rule_criteria: components["schemas"]["Criteria"];
            api_name: string;
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string;
            deal_rule_criteria: components["schemas"]["Criteria"];
            description: string | null;
            id: string;
            lead_rule_criteria?: components["schemas"]["Criteria"];
            manager: components["schemas"]["NamedReference"];
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string;
            name: string;
            /** @enum {string} */
            permission_type: "read_write_delete" | "read_only";
            reporting_to: components["schemas"]["NamedReference"];
        };
        TerritoryAssignment: {
            Territories: components["schemas"]["IdReference"][];
            id?: string;
        };
        TerritoryAssociatedUsersCount: {
            count: string;
            territory: components["schemas"]["TerritoryReference"];
        };
        TerritoryInput: {
            account_rule_criteria?: components["schemas"]["Criteria"];
            api_name?: string;
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string;
            deal_rule_criteria?: components["schemas"]["Criteria"];
            description?: string | null;
            id?: string;
            lead_rule_criteria?: components["schemas"]["Criteria"];
            manager?: components["schemas"]["NamedReference"];
            modified_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            modified_time?: string;
            name?: string;
            /** @enum {string} */
            permission_type?: "read_write_delete" | "read_only";
            reporting_to?: components["schemas"]["NamedReference"];
        };
        TerritoryReference: {
            id?: string;
            name?: string;
            subordinates?: boolean;
        };
        TerritorySelection: {
            id: string;
            include_child?: boolean;
        };
        TerritoryTransfer: {
            delete_previous_forecasts?: boolean;
            id?: string;
            transfer_to_id?: string;
        };
        TextAreaField: {
            type?: string;
        };
        Timeline: {
            action?: string;
            /** Format: date-time */
            audited_time?: string;
            automation_details?: components["schemas"]["TimelineAutomation"];
            done_by?: components["schemas"]["NamedReference"];
            extension?: string;
            field_history?: components["schemas"]["TimelineFieldHistory"][];
            id?: string;
            record?: components["schemas"]["LockedFor"];
            related_record?: components["schemas"]["TimelineRecord"];
            source?: string;
            type?: string;
        };
        TimelineAutomation: {
            pathfinder?: components["schemas"]["TimelinePathfinder"];
            rule?: components["schemas"]["NamedReference"];
            type?: string;
        };
        TimelineFieldHistory: {
            _value?: components["schemas"]["TimelineValue"];
            api_name?: string;
            data_type?: string;
            enable_colour_code?: boolean;
            field_label?: string;
            id?: string;
            pick_list_values?: components["schemas"]["TimelinePicklistValue"][];
        };
        TimelinePathfinder: {
            process_entry?: boolean;
            process_exit?: boolean;
            state?: components["schemas"]["TimelineState"];
        } & {
            [key: string]: unknown;
        };
        TimelinePicklistValue: {
            actual_value?: string;
            colour_code?: string;
            display_value?: string;
            id?: string;
            sequence_number?: number;
            type?: string;
        };
        TimelineRecord: {
            id?: string;
            module?: components["schemas"]["NamedReference"];
            name?: string;
        };
        TimelineState: {
            id?: string;
            is_last_state?: boolean;
            name?: string;
            trigger_type?: string;
        };
        TimelineValue: {
            new?: string;
            old?: string;
        };
        Tooltip: {
            name: string;
            value: string;
        };
        TooltipInput: {
            name?: string;
            value?: string;
        };
        TransferPipeline: {
            pipeline: components["schemas"]["PipelineStageTransfer"];
            stages: components["schemas"]["PipelineStageTransfer"][];
        };
        UnsubscribeLink: {
            action_on_unsubscribe?: string;
            created_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time: string;
            custom_location_url: string | null;
            id: string;
            landing_url: string | null;
            location_url_type?: string;
            modified_by: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time: string;
            name: string;
            /** @enum {string} */
            page_type: "standard" | "custom";
            standard_page_message: string | null;
            /** @enum {string} */
            submission_action_type: "redirect" | "display_message";
            submission_message: string | null;
            submission_redirect_url: string | null;
        };
        UnsubscribeLinkAssociation: {
            associated_places: components["schemas"]["AssociatedPlace"][];
            id: string | null;
        };
        UnsubscribeLinkInput: {
            action_on_unsubscribe?: string;
            created_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time?: string;
            custom_location_url?: string | null;
            id?: string;
            landing_url?: string | null;
            location_url_type?: string;
            modified_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time?: string;
            name?: string;
            /** @enum {string} */
            page_type?: "standard" | "custom";
            standard_page_message?: string | null;
            /** @enum {string} */
            submission_action_type?: "redirect" | "display_message";
            submission_message?: string | null;
            submission_redirect_url?: string | null;
        };
        UnsubscribeLinkPlace: {
            module: components["schemas"]["FieldReference"];
        };
        User: {
            $current_shift?: components["schemas"]["NamedReference"];
            $next_shift?: components["schemas"]["NamedReference"];
            $shift_effective_from?: unknown;
            Currency?: string | null;
            Isonline?: boolean;
            Modified_By?: components["schemas"]["FullNameReference"];
            /** Format: date-time */
            Modified_Time?: string;
            Reporting_To?: components["schemas"]["UserReference"];
            alias?: string | null;
            category?: string;
            city?: string | null;
            confirm?: boolean;
            country?: string | null;
            country_locale?: string;
            created_by?: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time?: string;
            customize_info?: components["schemas"]["UserCustomization"];
            date_format?: string | null;
            /** @enum {string|null} */
            decimal_separator?: "Comma" | "Period" | null;
            default_tab_group?: string;
            /** Format: date */
            dob?: string | null;
            email?: string;
            fax?: string | null;
            first_name?: string;
            full_name?: string;
            id?: string | null;
            language?: string;
            last_name?: string | null;
            locale?: string | null;
            microsoft?: boolean;
            mobile?: string | null;
            /** @enum {string|null} */
            name_format__s?: "Salutation,First Name,Last Name" | "Saluation,Last Name,First Name" | "First Name,Last Name,Saluation" | null;
            number_separator?: string | null;
            offset?: number;
            personal_account?: boolean;
            phone?: string | null;
            profile?: components["schemas"]["NamedReference"];
            role?: components["schemas"]["NamedReference"];
            sandboxDeveloper?: boolean;
            signature?: string | null;
            sort_order_preference?: string;
            sort_order_preference__s?: string;
            state?: string | null;
            status?: string;
            status_reason__s?: string | null;
            street?: string | null;
            theme?: components["schemas"]["UserTheme"];
            /** @enum {string|null} */
            time_format?: "HH:mm" | "hh:mm a" | null;
            time_zone?: unknown;
            website?: string | null;
            zip?: string | null;
            zuid?: string | null;
        };
        UserCustomization: {
            bc_view: unknown;
            notes_desc: unknown;
            show_detail_view: boolean | null;
            show_home: boolean | null;
            show_right_panel: unknown;
            unpin_recent_item: unknown;
        };
        UserCustomizationInput: {
            bc_view?: unknown;
            notes_desc?: unknown;
            show_detail_view?: boolean | null;
            show_home?: boolean | null;
            show_right_panel?: unknown;
            unpin_recent_item?: unknown;
        };
        UserGroup: {
            created_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time?: string;
            description?: string | null;
            id: string;
            modified_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time?: string | null;
            name: string;
            sources?: components["schemas"]["UserGroupSource"][];
            sources_count?: components["schemas"]["UserGroupSourcesCount"];
        };
        UserGroupAssignment: {
            /** @enum {string} */
            feature: "user_groups";
            filters?: components["schemas"]["UserGroupCriteria"];
            id?: string;
            page?: number;
            per_page?: number;
            related_entity_id: string;
        };
        UserGroupAssociatedUsersCount: {
            count: number;
            user_group: components["schemas"]["NamedReference"];
        };
        UserGroupAssociation: {
            detail?: components["schemas"]["UserGroupDetail"];
            resource?: components["schemas"]["NamedReference"];
            type?: string;
        };
        UserGroupCriteria: {
            comparator?: string;
            field?: components["schemas"]["FieldReference"];
            group?: components["schemas"]["UserGroupCriteria"][];
            /** @enum {string} */
            group_operator?: "OR" | "AND";
            value?: unknown;
        };
        UserGroupDeletionJob: {
            Status: string;
        };
        UserGroupDetail: {
            module?: components["schemas"]["SubmoduleReference"];
        };
        UserGroupInput: {
            created_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            created_time?: string;
            description?: string | null;
            id?: string;
            modified_by?: components["schemas"]["NamedReference"];
            /** Format: date-time */
            modified_time?: string | null;
            name?: string;
            sources?: components["schemas"]["UserGroupSourceInput"][];
            sources_count?: components["schemas"]["UserGroupSourcesCountInput"];
        };
        UserGroupSource: {
            source: components["schemas"]["NamedReference"];
            sub_territories: boolean | null;
            subordinates: boolean | null;
            /** @enum {string} */
            type: "territories" | "roles" | "users";
        };
        UserGroupSourceInput: {
            source?: components["schemas"]["NamedReference"];
            sub_territories?: boolean | null;
            subordinates?: boolean | null;
            /** @enum {string} */
            type?: "territories" | "roles" | "users";
        };
        UserGroupSourcesCount: {
            groups: number;
            roles: number;
            territories: number;
            users: components["schemas"]["UserStatusCounts"];
        };
        UserGroupSourcesCountInput: {
            groups?: number;
            roles?: number;
            territories?: number;
            users?: components["schemas"]["UserStatusCountsInput"];
        };
        UserGroupedCount: {
            count?: number;
            /** @enum {string} */
            status?: "active" | "inactive" | "deleted";
        };
        UserInput: {
            $current_shift?: components["schemas"]["NamedReference"];
            $next_shift?: components["schemas"]["NamedReference"];
            $shift_effective_from?: unknown;
            Currency?: string | null;
            Isonline?: boolean;
            Modified_By?: components["schemas"]["FullNameReferenceInput"];
            /** Format: date-time */
            Modified_Time?: string;
            Reporting_To?: components["schemas"]["UserReferenceInput"];
            alias?: string | null;
            category?: string;
            city?: string | null;
            confirm?: boolean;
            country?: string | null;
            country_locale?: string;
            created_by?: components["schemas"]["UserReferenceInput"];
            /** Format: date-time */
            created_time?: string;
            customize_info?: components["schemas"]["UserCustomizationInput"];
            date_format?: string | null;
            /** @enum {string|null} */
            decimal_separator?: "Comma" | "Period" | null;
            default_tab_group?: string;
            /** Format: date */
            dob?: string | null;
            email?: string;
            fax?: string | null;
            first_name?: string;
            full_name?: string;
            id?: string | null;
            language?: string;
            last_name?: string | null;
            locale?: string | null;
            microsoft?: boolean;
            mobile?: string | null;
            /** @enum {string|null} */
            name_format__s?: "Salutation,First Name,Last Name" | "Saluation,Last Name,First Name" | "First Name,Last Name,Saluation" | null;
            number_separator?: string | null;
            offset?: number;
            personal_account?: boolean;
            phone?: string | null;
            profile?: components["schemas"]["NamedReference"];
            role?: components["schemas"]["NamedReference"];
            sandboxDeveloper?: boolean;
            signature?: string | null;
            sort_order_preference?: string;
            sort_order_preference__s?: string;
            state?: string | null;
            status?: string;
            status_reason__s?: string | null;
            street?: string | null;
            theme?: components["schemas"]["UserThemeInput"];
            /** @enum {string|null} */
            time_format?: "HH:mm" | "hh:mm a" | null;
            time_zone?: unknown;
            website?: string | null;
            zip?: string | null;
            zuid?: string | null;
        };
        UserReference: {
            email?: string;
            id: string | null;
            name: string;
        };
        UserReferenceInput: {
            email?: string;
            id?: string | null;
            name?: string;
        };
        UserStatusCounts: {
            active: number | null;
            deleted: number | null;
            inactive: number | null;
        };
        UserStatusCountsInput: {
            active?: number | null;
            deleted?: number | null;
            inactive?: number | null;
        };
        UserTerritory: {
            Manager: components["schemas"]["UserTerritoryManager"];
            Name: string;
            Reporting_To: components["schemas"]["UserTerritoryManager"];
            id: string;
        };
        UserTerritoryInput: {
            Manager?: components["schemas"]["UserTerritoryManagerInput"];
            Name?: string;
            Reporting_To?: components["schemas"]["UserTerritoryManagerInput"];
            id?: string;
        };
        UserTerritoryManager: {
            Name: string | null;
            id: string | null;
        };
        UserTerritoryManagerInput: {
            Name?: string | null;
            id?: string | null;
        };
        UserTheme: {
            background: string | null;
            new_background: string | null;
            normal_tab: components["schemas"]["TabTheme"];
            screen: string | null;
            selected_tab: components["schemas"]["TabTheme"];
            type: string;
        };
        UserThemeInput: {
            background?: string | null;
            new_background?: string | null;
            normal_tab?: components["schemas"]["TabThemeInput"];
            screen?: string | null;
            selected_tab?: components["schemas"]["TabThemeInput"];
            type?: string;
        };
        UserTransfer: {
            id?: string;
            move_subordinate?: components["schemas"]["IdReference"];
            transfer: components["schemas"]["UserTransferTarget"];
        };
        UserTransferDetails: {
            id?: string;
            jobId?: string;
            job_id?: string;
        };
        UserTransferResult: {
            code: string;
            details: components["schemas"]["UserTransferDetails"];
            message: string;
            /** @enum {string} */
            status: "success";
        };
        UserTransferStatus: {
            status?: string;
        };
        UserTransferTarget: {
            assignment?: boolean;
            criteria?: boolean;
            id: string;
            records?: boolean;
        };
        UserUnavailability: {
            all_day: boolean;
            comments: string | null;
            /** Format: date-time */
            from: string;
            id: string | null;
            service: string;
            title: string;
            /** Format: date-time */
            to: string;
            tp_calendar_id: string;
            tp_event_id: string;
            user: components["schemas"]["ZuidReference"];
        };
        UserUnavailabilityInput: {
            all_day?: boolean;
            comments?: string | null;
            /** Format: date-time */
            from?: string;
            id?: string | null;
            service?: string;
            title?: string;
            /** Format: date-time */
            to?: string;
            tp_calendar_id?: string;
            tp_event_id?: string;
            user?: components["schemas"]["ZuidReferenceInput"];
        };
        Variable: {
            api_name: string;
            description: string | null;
            id: string;
            name: string;
            read_only: boolean;
            source: string;
            /** @enum {string} */
            type: "date" | "website" | "double" | "textarea" | "integer" | "percent" | "long" | "datetime" | "phone" | "checkbox" | "currency" | "text" | "email";
            value: unknown;
            variable_group: components["schemas"]["ModuleReference"];
        };
        VariableGroup: {
            api_name: string;
            description: string | null;
            display_label: string;
            id: string;
            name: string;
            source?: string;
        };
        VariableInput: {
            api_name?: string;
            description?: string | null;
            id?: string;
            name?: string;
            read_only?: boolean;
            source?: string;
            /** @enum {string} */
            type?: "date" | "website" | "double" | "textarea" | "integer" | "percent" | "long" | "datetime" | "phone" | "checkbox" | "currency" | "text" | "email";
            value?: unknown;
            variable_group?: components["schemas"]["ModuleReference"];
        };
        ViewFilter: {
            api_name: string | null;
            display_label: string | null;
            id: string | null;
        };
        ViewFilterInput: {
            api_name?: string | null;
            display_label?: string | null;
            id?: string | null;
        };
        ViewReference: {
            display_label: string | null;
            id: string | null;
            name: string | null;
            type: string | null;
        };
        ViewReferenceInput: {
            display_label?: string | null;
            id?: string | null;
            name?: string | null;
            type?: string | null;
        };
        ViewType: {
            create: boolean | null;
            edit: boolean | null;
            quick_create: boolean | null;
            view: boolean | null;
        };
        ViewTypeInput: {
            create?: boolean | null;
            edit?: boolean | null;
            quick_create?: boolean | null;
            view?: boolean | null;
        };
        Wizard: {
            active: boolean | null;
            containers: components["schemas"]["WizardContainer"][];
            created_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            created_time: string | null;
            exempted_portal_user_types?: components["schemas"]["IdReference"][];
            id: string | null;
            modified_by: components["schemas"]["UserReference"];
            /** Format: date-time */
            modified_time: string | null;
            module?: components["schemas"]["Module"];
            name: string | null;
            portal_user_types?: components["schemas"]["WizardPortalUserType"][];
            profiles?: components["schemas"]["Profile"][];
        };
        WizardAction: {
            exempted_profiles?: components["schemas"]["Profile"][];
            field: components["schemas"]["Field"];
            fields?: components["schemas"]["Field"];
            id?: string;
            segment?: components["schemas"]["WizardSegment"];
            type?: string;
            value?: unknown;
        };
        WizardButton: {
            background_color: string;
            category: string;
            color: string;
            criteria: components["schemas"]["WizardCriteria"];
            display_label: string;
            id: string;
            message: components["schemas"]["WizardMessage"];
            reference_id: string;
            resource: unknown;
            sequence_number?: number;
            shape: string;
            target_screen?: components["schemas"]["WizardScreen"];
            transition: components["schemas"]["NamedReference"];
            type: string;
            visibility: string;
        };
        WizardChart: {
            color_palette?: components["schemas"]["WizardColorPalette"];
            connections?: components["schemas"]["WizardConnection"][];
            nodes?: components["schemas"]["WizardNode"][];
        };
        WizardColorPalette: {
            button_background?: string[];
        };
        WizardConnection: {
            id: string;
            source_button?: components["schemas"]["WizardButton"];
            target_screen?: components["schemas"]["WizardScreen"];
        };
        WizardContainer: {
            chart_data?: components["schemas"]["WizardChart"];
            id: string;
            layout?: components["schemas"]["Layout"];
            screens?: components["schemas"]["WizardScreen"][];
        };
        WizardCriteria: {
            comparator?: string;
            field?: components["schemas"]["FieldReference"];
            group?: components["schemas"]["WizardCriteria"][];
            group_operator?: string;
            value?: unknown;
        };
        WizardElement: {
            resource?: components["schemas"]["NamedReference"];
            type: string;
        };
        WizardMessage: {
            content: string;
            title: string;
        };
        WizardNode: {
            pos_x?: number;
            pos_y?: number;
            screen?: components["schemas"]["WizardScreen"];
            start_node?: boolean;
        };
        WizardPortalUserType: {
            chart_data?: components["schemas"]["WizardChart"];
            id?: string;
            layout?: components["schemas"]["Layout"];
            screens?: components["schemas"]["WizardScreen"][];
        };
        WizardRule: {
            actions: components["schemas"]["WizardAction"][];
            criteria: components["schemas"]["WizardCriteria"];
            /** @enum {string} */
            execute_on: "create_edit" | "edit" | "create";
            query_id: string;
        };
        WizardScreen: {
            api_name: string;
            conditional_rules?: components["schemas"]["WizardRule"][];
            display_label: string;
            id: string;
            reference_id: string;
            segments?: components["schemas"]["WizardSegment"][];
        };
        WizardSegment: {
            buttons?: components["schemas"]["WizardButton"][];
            column_count: number;
            display_label: string;
            elements?: components["schemas"]["WizardElement"][];
            fields: components["schemas"]["Field"][];
            id: string;
            sequence_number: number;
            type: string;
        };
        ZiaOrgEnrichment: {
            created_by: components["schemas"]["NamedReference"];
            created_time: string;
            enrich_based_on: components["schemas"]["ZiaOrgEnrichmentEnrichBasedOn"];
            enriched_data?: components["schemas"]["ZiaOrgEnrichmentEnrichedData"];
            id: string;
            status: string;
        };
        ZiaOrgEnrichmentAddress: {
            city: string;
            country: string;
            fill_address: string;
            pin_code: string;
            state: string;
        };
        ZiaOrgEnrichmentAddressInput: {
            city?: string;
            country?: string;
            fill_address?: string;
            pin_code?: string;
            state?: string;
        };
        ZiaOrgEnrichmentEnrichBasedOn: {
            email?: string;
            name: string;
            website?: string;
        };
        ZiaOrgEnrichmentEnrichBasedOnInput: {
            email?: string;
            name?: string;
            website?: string;
        };
        ZiaOrgEnrichmentEnrichedData: {
            address?: components["schemas"]["ZiaOrgEnrichmentAddress"][];
            business_model?: string[];
            ceo?: string;
            description?: components["schemas"]["EnrichedDescription"][];
            founding_year?: string;
            head_quarters?: components["schemas"]["ZiaOrgEnrichmentAddress"][];
            id?: string;
            industries?: components["schemas"]["EnrichedIndustry"][];
            logo?: string;
            name?: string;
            no_of_employees?: string;
            org_status?: string;
            org_type?: string;
            other_contacts?: string[];
            other_emails?: string[];
            primary_contact?: string;
            primary_email?: string;
            revenue?: string;
            secondary_contact?: string;
            secondary_email?: string;
            sign_in?: string;
            sign_up?: string;
            social_media?: components["schemas"]["EnrichedSocialMedia"][];
            techno_graphic_data?: string;
            territory_list?: string[];
            website?: string;
            years_in_industry?: string;
        };
        ZiaOrgEnrichmentEnrichedDataInput: {
            address?: components["schemas"]["ZiaOrgEnrichmentAddressInput"][];
            business_model?: string[];
            ceo?: string;
            description?: components["schemas"]["EnrichedDescription"][];
            founding_year?: string;
            head_quarters?: components["schemas"]["ZiaOrgEnrichmentAddressInput"][];
            id?: string;
            industries?: components["schemas"]["EnrichedIndustry"][];
            logo?: string;
            name?: string;
            no_of_employees?: string;
            org_status?: string;
            org_type?: string;
            other_contacts?: string[];
            other_emails?: string[];
            primary_contact?: string;
            primary_email?: string;
            revenue?: string;
            secondary_contact?: string;
            secondary_email?: string;
            sign_in?: string;
            sign_up?: string;
            social_media?: components["schemas"]["EnrichedSocialMediaInput"][];
            techno_graphic_data?: string;
            territory_list?: string[];
            website?: string;
            years_in_industry?: string;
        };
        ZiaOrgEnrichmentInput: {
            created_by?: components["schemas"]["NamedReference"];
            created_time?: string;
            enrich_based_on?: components["schemas"]["ZiaOrgEnrichmentEnrichBasedOnInput"];
            enriched_data?: components["schemas"]["ZiaOrgEnrichmentEnrichedDataInput"];
            id?: string;
            status?: string;
        };
        ZiaPeopleEnrichment: {
            created_by: components["schemas"]["NamedReference"];
            created_time: string;
            enrich_based_on: components["schemas"]["ZiaPeopleEnrichmentEnrichBasedOn"];
            enriched_data: components["schemas"]["ZiaPeopleEnrichmentEnrichedData"];
            id: string;
            status: string;
        };
        ZiaPeopleEnrichmentEnrichBasedOn: {
            company?: components["schemas"]["EnrichmentCompany"];
            email: string;
            name?: string;
            social?: components["schemas"]["EnrichmentSocial"];
        };
        ZiaPeopleEnrichmentEnrichBasedOnInput: {
            company?: components["schemas"]["EnrichmentCompany"];
            email?: string;
            name?: string;
            social?: components["schemas"]["EnrichmentSocial"];
        };
        ZiaPeopleEnrichmentEnrichedData: {
            address_list_info?: components["schemas"]["EnrichedAddress"][];
            company_info?: components["schemas"]["EnrichedCompany"];
            designation?: string;
            educations?: unknown[];
            email_infos?: components["schemas"]["EnrichedEmail"][];
            first_name?: string;
            gender?: string;
            id?: string;
            interests?: unknown[];
            last_name?: string;
            middle_name?: string;
            name?: string;
            other_contacts?: string[];
            primary_address_info?: components["schemas"]["EnrichedAddress"];
            primary_contact?: string;
            primary_email?: string;
            secondary_contact?: string;
            skills?: unknown[];
            social_media?: components["schemas"]["EnrichedSocialMedia"][];
            website?: string;
        };
        ZiaPeopleEnrichmentEnrichedDataInput: {
            address_list_info?: components["schemas"]["EnrichedAddressInput"][];
            company_info?: components["schemas"]["EnrichedCompanyInput"];
            designation?: string;
            educations?: unknown[];
            email_infos?: components["schemas"]["EnrichedEmailInput"][];
            first_name?: string;
            gender?: string;
            id?: string;
            interests?: unknown[];
            last_name?: string;
            middle_name?: string;
            name?: string;
            other_contacts?: string[];
            primary_address_info?: components["schemas"]["EnrichedAddressInput"];
            primary_contact?: string;
            primary_email?: string;
            secondary_contact?: string;
            skills?: unknown[];
            social_media?: components["schemas"]["EnrichedSocialMediaInput"][];
            website?: string;
        };
        ZiaPeopleEnrichmentInput: {
            created_by?: components["schemas"]["NamedReference"];
            created_time?: string;
            enrich_based_on?: components["schemas"]["ZiaPeopleEnrichmentEnrichBasedOnInput"];
            enriched_data?: components["schemas"]["ZiaPeopleEnrichmentEnrichedDataInput"];
            id?: string;
            status?: string;
        };
        ZuidReference: {
            id: string;
            name: string;
            zuid: string;
        };
        ZuidReferenceInput: {
            id?: string;
            name?: string;
            zuid?: string;
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
    "backups.get": {
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
                    "application/json": {
                        backup: components["schemas"]["Backup"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "backups.schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    backup: components["schemas"]["BackupInput"];
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
                    "application/json": {
                        backup: components["schemas"]["ActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "backups.listHistory": {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        history: components["schemas"]["BackupHistory"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "backups.getUrls": {
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
                    "application/json": {
                        urls: components["schemas"]["BackupUrls"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "backups.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backup_id: string;
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
                    "application/json": {
                        backup: components["schemas"]["ActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bulkRead.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    callback?: components["schemas"]["BulkReadCallback"];
                    /** @enum {string} */
                    file_type?: "csv" | "ics";
                    query: components["schemas"]["BulkReadQueryInput"];
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
                    "application/json": {
                        data: (components["schemas"]["BulkReadJobResult"] | components["schemas"]["ApiError"])[];
                        info: unknown;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bulkRead.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
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
                    "application/json": {
                        data: components["schemas"]["BulkReadJob"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bulkRead.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
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
                    "application/x-download": string;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bulkWrite.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    callback?: components["schemas"]["BulkWriteCallbackInput"];
                    character_encoding?: string | null;
                    ignore_empty?: boolean;
                    /** @enum {string} */
                    operation: "upsert" | "insert" | "update";
                    resource: components["schemas"]["BulkWriteResourceInput"][];
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
                    "application/json": components["schemas"]["BulkWriteJobResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bulkWrite.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
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
                    "application/json": {
                        callback?: components["schemas"]["BulkWriteCallback"];
                        character_encoding?: string;
                        created_by?: components["schemas"]["UserReference"];
                        /** Format: date-time */
                        created_time?: string;
                        id?: string;
                        operation?: string;
                        resource?: components["schemas"]["BulkWriteResource"][];
                        result?: components["schemas"]["BulkWriteOutput"];
                        status?: string;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailComposeSettings.get": {
        parameters: {
            query?: {
                type?: "default" | "emailin" | "mass_mail";
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
                    "application/json": {
                        email_compose: components["schemas"]["EmailComposeSettings"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailComposeSettings.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_compose: components["schemas"]["EmailComposeSettingsInput"][];
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
                    "application/json": {
                        email_compose: (components["schemas"]["EmailComposeSettingsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email_compose: (components["schemas"]["EmailComposeSettingsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentReschedules.list": {
        parameters: {
            query: {
                fields: string[];
                ids?: string[];
                page?: number;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
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
                    "application/json": {
                        data?: components["schemas"]["AppointmentReschedule"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentReschedules.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["AppointmentRescheduleInput"][];
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
                    "application/json": {
                        data: (components["schemas"]["AppointmentRescheduleResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["AppointmentRescheduleResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentReschedules.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["AppointmentRescheduleInput"][];
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
                    "application/json": {
                        data: (components["schemas"]["AppointmentRescheduleResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["AppointmentRescheduleResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentReschedules.get": {
        parameters: {
            query?: {
                fields?: string[];
            };
            header?: never;
            path: {
                appointment_reschedule_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["AppointmentReschedule"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentReschedules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_reschedule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["AppointmentRescheduleInput"][];
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
                    "application/json": {
                        data: (components["schemas"]["AppointmentRescheduleResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentReschedules.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_reschedule_id: string;
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
                    "application/json": {
                        data: (components["schemas"]["AppointmentRescheduleResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactRoles.list": {
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
                    "application/json": {
                        contact_roles: components["schemas"]["ContactRole"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactRoles.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact_roles: components["schemas"]["ContactRoleInput"][];
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
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactRoles.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact_roles: components["schemas"]["ContactRoleInput"][];
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
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactRoles.deleteMany": {
        parameters: {
            query: {
                ids: string[];
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
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactRoles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_role_id: string;
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
                    "application/json": {
                        contact_roles: components["schemas"]["ContactRole"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactRoles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_role_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact_roles: components["schemas"]["ContactRoleInput"][];
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
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "contactRoles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_role_id: string;
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
                    "application/json": {
                        contact_roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "entityScores.list": {
        parameters: {
            query: {
                cvid?: string;
                fields: string[];
                ids?: string[];
                page?: number;
                page_token?: string;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
            };
            header?: {
                "If-Modified-Since"?: string;
            };
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
                    "application/json": {
                        data: components["schemas"]["EntityScore"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "entityScores.get": {
        parameters: {
            query: {
                cvid?: string;
                fields: string[];
            };
            header?: never;
            path: {
                entity_score_id: string;
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
                    "application/json": {
                        data: components["schemas"]["EntityScore"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "meetings.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["MeetingCancellation"][];
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
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "leads.getMassConvertStatus": {
        parameters: {
            query: {
                job_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["MassConvertStatus"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "leads.massConvert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    Deals?: components["schemas"]["CrmRecordInput"];
                    apply_assignment_threshold?: boolean;
                    assign_to?: components["schemas"]["IdReference"];
                    carry_over_tags?: components["schemas"]["FieldReference"][];
                    ids: string[];
                    move_attachments_to?: components["schemas"]["FieldReference"];
                    portal_user_type?: components["schemas"]["FieldReference"];
                    related_modules?: components["schemas"]["FieldReference"][];
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
                    "application/json": components["schemas"]["ScheduledResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "leads.getConversionOptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead_id: string;
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
                    "application/json": {
                        __conversion_options: components["schemas"]["ConversionOption"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "leads.convert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["LeadConversion"][];
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
                    "application/json": {
                        data: (components["schemas"]["LeadConvertResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notes.list": {
        parameters: {
            query: {
                fields: string[];
                ids?: string[];
                page?: number;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
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
                    "application/json": {
                        data: components["schemas"]["Note"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notes.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NoteInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notes.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NoteInput"][];
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
                    "application/json": {
                        data: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notes.deleteMany": {
        parameters: {
            query: {
                ids: string[];
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
                    "application/json": {
                        data?: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notes.get": {
        parameters: {
            query: {
                fields: string[];
            };
            header?: never;
            path: {
                note_id: string;
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
                    "application/json": {
                        data: components["schemas"]["Note"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NoteInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["NoteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "services.list": {
        parameters: {
            query: {
                fields: string[];
                cvid?: string;
                page?: number;
                page_token?: string;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
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
                    "application/json": {
                        data?: components["schemas"]["Service"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "services.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["ServiceInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "services.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["Service"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "services.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["ServiceInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "services.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "apis.list": {
        parameters: {
            query?: {
                filters?: string;
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
                    "application/json": {
                        __apis: components["schemas"]["SupportedApi"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "composite.execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    __composite_requests: components["schemas"]["CompositeSubRequest"][];
                    parallel_execution?: boolean;
                    rollback_on_fail?: boolean;
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
                    "application/json": {
                        __composite_requests?: (components["schemas"]["CompositeResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        __composite_requests?: (components["schemas"]["CompositeResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "features.list": {
        parameters: {
            query?: {
                api_names?: string[];
                module?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        __features: components["schemas"]["Feature"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "features.getDataEnrichment": {
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
                    "application/json": {
                        __features: components["schemas"]["Feature"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "features.getUserLicenses": {
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
                    "application/json": {
                        __features: components["schemas"]["Feature"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "features.get": {
        parameters: {
            query?: {
                module?: string;
            };
            header?: never;
            path: {
                feature: string;
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
                    "application/json": {
                        __features: components["schemas"]["Feature"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "ziaOrgEnrichments.list": {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
                status?: "COMPLETED" | "FAILED" | "DATA_NOT_FOUND" | "SCHEDULED";
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
                    "application/json": {
                        __zia_org_enrichment?: components["schemas"]["ZiaOrgEnrichment"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "ziaOrgEnrichments.create": {
        parameters: {
            query: {
                module: string;
                record_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    __zia_org_enrichment: components["schemas"]["ZiaOrgEnrichmentInput"][];
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        __zia_org_enrichment?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "ziaOrgEnrichments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                zia_org_enrichment_id: string;
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
                    "application/json": {
                        __zia_org_enrichment?: components["schemas"]["ZiaOrgEnrichment"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "ziaPeopleEnrichments.list": {
        parameters: {
            query?: {
                count?: number;
                page?: number;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
                status?: "COMPLETED" | "FAILED" | "DATA_NOT_FOUND" | "SCHEDULED";
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
                    "application/json": {
                        __zia_people_enrichment: components["schemas"]["ZiaPeopleEnrichment"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "ziaPeopleEnrichments.create": {
        parameters: {
            query: {
                module: string;
                record_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    __zia_people_enrichment: components["schemas"]["ZiaPeopleEnrichmentInput"][];
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        __zia_people_enrichment?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "ziaPeopleEnrichments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                zia_people_enrichment_id: string;
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
                    "application/json": {
                        __zia_people_enrichment: components["schemas"]["ZiaPeopleEnrichment"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.checkAvailability": {
        parameters: {
            query: {
                orginal_message_id: string;
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
                    "application/json": {
                        available: boolean;
                        linked_record?: components["schemas"]["EmailLinkedRecord"];
                        record: components["schemas"]["EmailRecord"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notifications.list": {
        parameters: {
            query?: {
                channel_id?: string;
                module?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        watch: components["schemas"]["NotificationChannel"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notifications.replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    watch: components["schemas"]["NotificationChannelInput"][];
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
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notifications.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    watch: components["schemas"]["NotificationChannelInput"][];
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
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notifications.delete": {
        parameters: {
            query: {
                channel_ids: string[];
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
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "notifications.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    watch: components["schemas"]["NotificationChannelInput"][];
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
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        watch: (components["schemas"]["NotificationChannelResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "coql.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    include_meta?: "fields"[];
                    select_query: string;
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
                    "application/json": {
                        data?: components["schemas"]["CrmRecord"][];
                        fields?: {
                            [key: string]: unknown;
                        };
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "files.download": {
        parameters: {
            query: {
                id: string;
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
                    "application/x-download": string;
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "files.upload": {
        parameters: {
            query?: {
                type?: "inline";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
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
                    "application/json": {
                        data?: (components["schemas"]["FileResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["FileResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "org.get": {
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
                    "application/json": {
                        org: components["schemas"]["Org"][];
                    };
                };
            };
            /** @description Error */
            400: {
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
                    "application/json": {
                        currencies: components["schemas"]["Currency"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currencies: components["schemas"]["CurrencyInput"][];
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
                    "application/json": {
                        currencies?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currencies?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currencies: components["schemas"]["CurrencyInput"][];
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
                    "application/json": {
                        currencies?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currencies?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.listAvailable": {
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
                    "application/json": {
                        available_currencies: components["schemas"]["AvailableCurrency"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.updateBase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    base_currency?: components["schemas"]["BaseCurrency"];
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
                    "application/json": {
                        base_currency?: components["schemas"]["ActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "currencies.enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    base_currency?: components["schemas"]["BaseCurrency"];
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
                    "application/json": {
                        base_currency?: components["schemas"]["ActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
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
            query?: never;
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
                    "application/json": {
                        currencies: components["schemas"]["Currency"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
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
            query?: never;
            header?: never;
            path: {
                currency_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currencies: components["schemas"]["CurrencyInput"][];
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
                    "application/json": {
                        currencies?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "org.getPhoto": {
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
                    "image/png": string;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "org.uploadPhoto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "org.deletePhoto": {
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
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentPreferences.get": {
        parameters: {
            query?: {
                include?: string;
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
                    "application/json": {
                        appointment_preferences?: components["schemas"]["AppointmentPreference"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "appointmentPreferences.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    appointment_preferences: components["schemas"]["AppointmentPreferenceInput"];
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
                    "application/json": {
                        appointment_preferences?: components["schemas"]["OpenActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "auditLogExports.list": {
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
                    "application/json": {
                        audit_log_export?: components["schemas"]["AuditLogExport"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "auditLogExports.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audit_log_export: components["schemas"]["AuditLogExportInput"][];
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
                    "application/json": {
                        audit_log_export?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audit_log_export?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "auditLogExports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audit_log_export_id: string;
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
                    "application/json": {
                        audit_log_export?: components["schemas"]["AuditLogExport"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assignmentRules.list": {
        parameters: {
            query?: {
                module?: string;
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
                    "application/json": {
                        assignment_rules: components["schemas"]["AssignmentRule"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "assignmentRules.get": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                assignment_rule_id: string;
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
                    "application/json": {
                        assignment_rules: components["schemas"]["AssignmentRule"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "cadences.list": {
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
                    "application/json": {
                        cadences: components["schemas"]["Cadence"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.list": {
        parameters: {
            query?: {
                active?: boolean;
                layout_id?: string;
                module?: string;
                name?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        scoring_rules: components["schemas"]["ScoringRule"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scoring_rules: components["schemas"]["ScoringRuleInput"][];
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
                    "application/json": {
                        scoring_rules?: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scoring_rules?: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scoring_rules: components["schemas"]["ScoringRuleInput"][];
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
                    "application/json": {
                        scoring_rules: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scoring_rules: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.deleteMany": {
        parameters: {
            query: {
                ids: string[];
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
                    "application/json": {
                        scoring_rules: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scoring_rules: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.get": {
        parameters: {
            query?: {
                active?: boolean;
                layout_id?: string;
                name?: string;
            };
            header?: never;
            path: {
                scoring_rule_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        scoring_rules: components["schemas"]["ScoringRule"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scoring_rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scoring_rules: components["schemas"]["ScoringRuleInput"][];
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
                    "application/json": {
                        scoring_rules: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scoring_rule_id: string;
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
                    "application/json": {
                        scoring_rules: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scoring_rule_id: string;
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
                    "application/json": {
                        scoring_rules?: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scoring_rule_id: string;
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
                    "application/json": {
                        scoring_rules?: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scoring_rule_id: string;
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
                    "application/json": {
                        scoring_rules?: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "businessHours.get": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
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
                    "application/json": {
                        business_hours: components["schemas"]["BusinessHours"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "businessHours.update": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    business_hours: components["schemas"]["BusinessHoursInput"];
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
                    "application/json": {
                        business_hours?: components["schemas"]["ActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "businessHours.create": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    business_hours: components["schemas"]["BusinessHoursInput"];
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
                    "application/json": {
                        business_hours?: components["schemas"]["ActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shiftHours.list": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
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
                    "application/json": {
                        shift_count: components["schemas"]["ShiftCount"];
                        shift_hours: components["schemas"]["ShiftHours"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shiftHours.updateMany": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shift_hours?: components["schemas"]["ShiftHoursInput"][];
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
                    "application/json": {
                        shift_hours: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shift_hours: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shiftHours.create": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shift_hours?: components["schemas"]["ShiftHoursInput"][];
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
                    "application/json": {
                        shift_hours: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shift_hours: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shiftHours.get": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path: {
                shift_id: string;
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
                    "application/json": {
                        shift_count: components["schemas"]["ShiftCount"];
                        shift_hours: components["schemas"]["ShiftHours"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shiftHours.update": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shift_hours?: components["schemas"]["ShiftHoursInput"][];
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
                    "application/json": {
                        shift_hours: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shiftHours.delete": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path: {
                shift_id: string;
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
                    "application/json": {
                        shift_hours: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "callPreferences.get": {
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
                    "application/json": {
                        call_preferences?: components["schemas"]["CallPreferences"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "callPreferences.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    call_preferences?: components["schemas"]["CallPreferencesInput"];
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
                    "application/json": {
                        call_preferences?: components["schemas"]["OpenActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customViews.list": {
        parameters: {
            query: {
                module: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        custom_views: components["schemas"]["CustomView"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customViews.changeSortMany": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    custom_views: components["schemas"]["CustomViewInput"][];
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
                    "application/json": {
                        custom_views: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        custom_views: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customViews.get": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                custom_view_id: string;
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
                    "application/json": {
                        custom_views: components["schemas"]["CustomView"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "customViews.changeSort": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                custom_view_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    custom_views: components["schemas"]["CustomViewInput"][];
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
                    "application/json": {
                        custom_views: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.list": {
        parameters: {
            query?: {
                module?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        sharing_rules?: components["schemas"]["SharingRuleListItem"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.updateMany": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sharing_rules: components["schemas"]["SharingRuleInput"][];
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
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.create": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sharing_rules: components["schemas"]["SharingRuleInput"][];
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
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.run": {
        parameters: {
            query: {
                module: string;
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
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.getSummary": {
        parameters: {
            query?: {
                module?: string;
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
                    "application/json": {
                        sharing_rules_summary?: components["schemas"]["SharingRulesSummary"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.searchSummary": {
        parameters: {
            query?: {
                module?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingRuleFilters"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sharing_rules_summary?: components["schemas"]["SharingRulesSummary"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.search": {
        parameters: {
            query?: {
                module?: string;
                page?: number;
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingRuleFilters"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        sharing_rules?: components["schemas"]["SharingRuleListItem"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.get": {
        parameters: {
            query?: {
                module?: string;
            };
            header?: never;
            path: {
                sharing_rule_id: string;
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
                    "application/json": {
                        sharing_rules?: components["schemas"]["SharingRule"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.update": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                sharing_rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sharing_rules: components["schemas"]["SharingRuleInput"][];
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
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.delete": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                sharing_rule_id: string;
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
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.activate": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                sharing_rule_id: string;
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
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "sharingRules.deactivate": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                sharing_rule_id: string;
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
                    "application/json": {
                        sharing_rules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "duplicateCheckPreferences.get": {
        parameters: {
            query: {
                module: string;
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
                    "application/json": {
                        duplicate_check_preference: components["schemas"]["DuplicateCheckPreference"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "duplicateCheckPreferences.update": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    duplicate_check_preference: components["schemas"]["DuplicateCheckPreferenceInput"];
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
                    "application/json": {
                        duplicate_check_preference: components["schemas"]["OpenActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "duplicateCheckPreferences.create": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    duplicate_check_preference: components["schemas"]["DuplicateCheckPreferenceInput"];
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
                    "application/json": {
                        duplicate_check_preference: components["schemas"]["OpenActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "duplicateCheckPreferences.delete": {
        parameters: {
            query: {
                module: string;
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
                    "application/json": {
                        duplicate_check_preference: components["schemas"]["OpenActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailTemplates.list": {
        parameters: {
            query?: {
                module?: string;
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
                    "application/json": {
                        email_templates: components["schemas"]["EmailTemplate"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailTemplates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email_template_id: string;
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
                    "application/json": {
                        email_templates: components["schemas"]["EmailTemplate"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.listFromAddresses": {
        parameters: {
            query?: {
                user_id?: string;
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
                    "application/json": {
                        from_addresses: components["schemas"]["EmailAddress"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fields.list": {
        parameters: {
            query: {
                module: string;
                type?: "all" | "unused" | "used";
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
                    "application/json": {
                        fields: components["schemas"]["Field"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fields.create": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: components["schemas"]["FieldInput"][];
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
                    "application/json": {
                        fields: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fields.updateMany": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: components["schemas"]["FieldInput"][];
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
                    "application/json": {
                        fields: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fields.get": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                field: string;
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
                    "application/json": {
                        fields: components["schemas"]["Field"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fields.delete": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                field: string;
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
                    "application/json": {
                        fields: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fields.update": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                field: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: components["schemas"]["FieldInput"][];
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
                    "application/json": {
                        fields: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fields.listPicklistValues": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                field: string;
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
                    "application/json": {
                        pick_list_values: components["schemas"]["FieldPicklistValue"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fiscalYear.get": {
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
                    "application/json": {
                        fiscal_year?: components["schemas"]["FiscalYear"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "fiscalYear.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fiscal_year: components["schemas"]["FiscalYearInput"];
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
                    "application/json": {
                        fiscal_year: components["schemas"]["OpenActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.list": {
        parameters: {
            query?: {
                include?: string;
                include_inner_details?: string;
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
                    "application/json": {
                        global_picklists: components["schemas"]["GlobalPicklist"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    global_picklists: components["schemas"]["GlobalPicklistInput"][];
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
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.deleteMany": {
        parameters: {
            query: {
                ids: string[];
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
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    global_picklists: components["schemas"]["GlobalPicklistInput"][];
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
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.get": {
        parameters: {
            query?: {
                include?: string;
                include_inner_details?: string;
            };
            header?: never;
            path: {
                global_picklist_id: string;
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
                    "application/json": {
                        global_picklists: components["schemas"]["GlobalPicklist"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                global_picklist_id: string;
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
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                global_picklist_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    global_picklists: components["schemas"]["GlobalPicklistInput"][];
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
                    "application/json": {
                        global_picklists: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.listAssociations": {
        parameters: {
            query?: {
                include_inner_details?: string;
                page?: number;
                per_page?: number;
            };
            header?: never;
            path: {
                global_picklist_id: string;
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
                    "application/json": {
                        associations: components["schemas"]["GlobalPicklistAssociation"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.listValueAssociations": {
        parameters: {
            query?: {
                picklist_value_id?: string;
            };
            header?: never;
            path: {
                global_picklist_id: string;
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
                    "application/json": {
                        pick_list_values_associations: components["schemas"]["GlobalPicklistValueAssociation"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.replaceValues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                global_picklist_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    replace_picklist_values: components["schemas"]["PicklistValueReplacement"][];
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
                    "application/json": {
                        replace_picklist_values: (components["schemas"]["JobResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Scheduled */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replace_picklist_values: (components["schemas"]["JobResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "globalPicklists.listReplacedValues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                global_picklist_id: string;
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
                    "application/json": {
                        replaced_values: components["schemas"]["ReplacedPicklistValue"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "holidays.list": {
        parameters: {
            query?: {
                shift_id?: string;
                type?: "business_holiday" | "shift_holiday";
                year?: number;
                page?: number;
            };
            header?: {
                "X-CRM-ORG"?: string;
            };
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
                    "application/json": {
                        holidays: components["schemas"]["Holiday"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "holidays.updateMany": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays?: components["schemas"]["HolidayInput"][];
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
                    "application/json": {
                        holidays: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holidays: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "holidays.create": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays: components["schemas"]["NewHoliday"][];
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
                    "application/json": {
                        holidays: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holidays: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "holidays.get": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path: {
                holiday_id: string;
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
                    "application/json": {
                        holidays: components["schemas"]["Holiday"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "holidays.update": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path: {
                holiday_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays?: components["schemas"]["HolidayInput"][];
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
                    "application/json": {
                        holidays: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "holidays.delete": {
        parameters: {
            query?: never;
            header?: {
                "X-CRM-ORG"?: string;
            };
            path: {
                holiday_id: string;
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
                    "application/json": {
                        holidays: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryTemplates.list": {
        parameters: {
            query?: {
                category?: string;
                filters?: string;
                module?: string;
                sort_by?: string;
                sort_order?: "asc" | "desc";
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        inventory_templates: components["schemas"]["InventoryTemplate"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "inventoryTemplates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_template_id: string;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        inventory_templates: components["schemas"]["InventoryTemplate"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "layouts.list": {
        parameters: {
            query: {
                module: string;
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
                    "application/json": {
                        layouts: components["schemas"]["Layout"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "layouts.updateMany": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    layouts: components["schemas"]["LayoutInput"][];
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
                    "application/json": {
                        layouts: (components["schemas"]["OpenActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        layouts: (components["schemas"]["OpenActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "layouts.get": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                layout_id: string;
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
                    "application/json": {
                        layouts: components["schemas"]["Layout"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "layouts.delete": {
        parameters: {
            query: {
                module: string;
                transfer_to: string;
            };
            header?: never;
            path: {
                layout_id: string;
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
                    "application/json": {
                        layouts: (components["schemas"]["OpenActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "layouts.update": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                layout_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    layouts: components["schemas"]["LayoutInput"][];
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
                    "application/json": {
                        layouts: (components["schemas"]["OpenActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "layouts.activate": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                layout_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    layouts: components["schemas"]["LayoutInput"][];
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
                    "application/json": {
                        layouts: (components["schemas"]["OpenActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "layouts.deactivate": {
        parameters: {
            query: {
                module: string;
                transfer_to: string;
            };
            header?: never;
            path: {
                layout_id: string;
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
                    "application/json": {
                        layouts: (components["schemas"]["OpenActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mapDependencies.list": {
        parameters: {
            query: {
                filters?: string;
                module: string;
                page?: number;
                per_page?: number;
            };
            header?: never;
            path: {
                layout_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        map_dependency?: components["schemas"]["MapDependency"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mapDependencies.create": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                layout_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    map_dependency?: components["schemas"]["MapDependency"][];
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
                    "application/json": {
                        map_dependency?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        map_dependency?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mapDependencies.get": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                layout_id: string;
                dependency_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        map_dependency?: components["schemas"]["MapDependency"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mapDependencies.update": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                layout_id: string;
                dependency_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    map_dependency?: components["schemas"]["MapDependency"][];
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
                    "application/json": {
                        map_dependency?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mapDependencies.delete": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                layout_id: string;
                dependency_id: string;
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
                    "application/json": {
                        map_dependency?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "modules.list": {
        parameters: {
            query?: {
                status?: "visible" | "scheduled_for_deletion" | "user_hidden" | "system_hidden";
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
                    "application/json": {
                        modules: components["schemas"]["Module"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "modules.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    modules?: components["schemas"]["ModuleInput"][];
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
                    "application/json": {
                        modules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        modules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "modules.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    modules?: components["schemas"]["ModuleInput"][];
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
                    "application/json": {
                        modules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        modules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "modules.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        modules: components["schemas"]["Module"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "modules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    modules?: components["schemas"]["ModuleInput"][];
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
                    "application/json": {
                        modules?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "pipelines.list": {
        parameters: {
            query: {
                layout_id: string;
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
                    "application/json": {
                        pipeline: components["schemas"]["PipelineStage"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "pipelines.updateMany": {
        parameters: {
            query: {
                layout_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pipeline: components["schemas"]["PipelineStageInput"][];
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
                    "application/json": {
                        pipeline: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pipeline: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "pipelines.create": {
        parameters: {
            query: {
                layout_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pipeline: components["schemas"]["PipelineStageInput"][];
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
                    "application/json": {
                        pipeline: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pipeline: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "pipelines.transfer": {
        parameters: {
            query: {
                layout_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    transfer_pipeline: components["schemas"]["TransferPipeline"][];
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
                    "application/json": {
                        transfer_pipeline: (components["schemas"]["JobResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        transfer_pipeline: (components["schemas"]["JobResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "pipelines.get": {
        parameters: {
            query: {
                layout_id: string;
            };
            header?: never;
            path: {
                pipeline_id: string;
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
                    "application/json": {
                        pipeline: components["schemas"]["PipelineStage"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "pipelines.update": {
        parameters: {
            query: {
                layout_id: string;
            };
            header?: never;
            path: {
                pipeline_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pipeline: components["schemas"]["PipelineStageInput"][];
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
                    "application/json": {
                        pipeline: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "pipelines.delete": {
        parameters: {
            query: {
                layout_id: string;
            };
            header?: never;
            path: {
                pipeline_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pipeline: components["schemas"]["PipelineDeleteInput"][];
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
                    "application/json": {
                        pipeline: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portals.list": {
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
                    "application/json": {
                        portals?: components["schemas"]["Portal"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portals.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portals: components["schemas"]["PortalInput"][];
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
                    "application/json": {
                        portals: (components["schemas"]["PortalResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        portals: (components["schemas"]["PortalResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portals.getMeta": {
        parameters: {
            query: {
                module: string;
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
                    "application/json": {
                        related_lists: components["schemas"]["PortalRelatedList"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portals.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
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
                    "application/json": {
                        portals?: components["schemas"]["Portal"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portals.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portals: components["schemas"]["PortalInput"][];
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
                    "application/json": {
                        portals: (components["schemas"]["PortalResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUserTypes.list": {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                portal: string;
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
                    "application/json": {
                        user_type: components["schemas"]["PortalUserType"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUserTypes.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_type: components["schemas"]["PortalUserTypeInput"][];
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
                    "application/json": {
                        user_type: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user_type: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUserTypes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                user_type_id: string;
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
                    "application/json": {
                        user_type: components["schemas"]["PortalUserType"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUserTypes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                user_type_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_type: components["schemas"]["PortalUserTypeInput"][];
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
                    "application/json": {
                        user_type: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUserTypes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                user_type_id: string;
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
                    "application/json": {
                        user_type: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUsers.list": {
        parameters: {
            query: {
                filters?: string;
                type: string;
            };
            header?: never;
            path: {
                portal: string;
                user_type_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        users?: components["schemas"]["PortalUser"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUsers.delete": {
        parameters: {
            query?: {
                personality_ids?: string[];
            };
            header?: never;
            path: {
                portal: string;
                user_type_id: string;
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
                    "application/json": {
                        users: (components["schemas"]["PortalUserWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: (components["schemas"]["PortalUserWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUsers.transfer": {
        parameters: {
            query?: {
                personality_ids?: string[];
                transfer_To?: string;
            };
            header?: never;
            path: {
                portal: string;
                user_type_id: string;
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
                    "application/json": {
                        users: (components["schemas"]["PortalUserWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: (components["schemas"]["PortalUserWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUsers.changeStatus": {
        parameters: {
            query?: {
                active?: boolean;
            };
            header?: never;
            path: {
                portal: string;
                user_type_id: string;
                portal_user_id: string;
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
                    "application/json": {
                        change_status: (components["schemas"]["PortalUserWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "profiles.list": {
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
                    "application/json": {
                        info?: components["schemas"]["ProfileLicenseInfo"];
                        profiles: components["schemas"]["Profile"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "profiles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                profile_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["ProfileLicenseInfo"];
                        profiles: components["schemas"]["Profile"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "profiles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                profile_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profiles: components["schemas"]["ProfileInput"][];
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
                    "application/json": {
                        profiles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "profiles.delete": {
        parameters: {
            query: {
                transfer_to: string;
            };
            header?: never;
            path: {
                profile_id: string;
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
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "profiles.clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                profile_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profiles: components["schemas"]["ProfileInput"][];
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
                    "application/json": {
                        profiles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLockingConfigurations.list": {
        parameters: {
            query: {
                feature_type?: string;
                module: string;
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
                    "application/json": {
                        record_locking_configurations?: components["schemas"]["RecordLockingConfiguration"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLockingConfigurations.updateMany": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record_locking_configurations?: components["schemas"]["RecordLockingConfigurationInput"][];
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
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLockingConfigurations.create": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record_locking_configurations?: components["schemas"]["RecordLockingConfigurationInput"][];
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
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLockingConfigurations.deleteMany": {
        parameters: {
            query: {
                ids: string[];
                module: string;
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
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLockingConfigurations.get": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                record_locking_configuration_id: string;
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
                    "application/json": {
                        record_locking_configurations?: components["schemas"]["RecordLockingConfiguration"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLockingConfigurations.update": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                record_locking_configuration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record_locking_configurations?: components["schemas"]["RecordLockingConfigurationInput"][];
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
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLockingConfigurations.delete": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path: {
                record_locking_configuration_id: string;
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
                    "application/json": {
                        record_locking_configurations?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recycleBin.list": {
        parameters: {
            query?: {
                filters?: string;
                ids?: string[];
                page?: number;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        recycle_bin: components["schemas"]["RecycleBinEntry"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recycleBin.deleteMany": {
        parameters: {
            query?: {
                filters?: string;
                ids?: string[];
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
                    "application/json": {
                        recycle_bin: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recycle_bin: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recycleBin.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        recycle_bin: components["schemas"]["RecycleBinEntry"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recycleBin.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
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
                    "application/json": {
                        recycle_bin: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedLists.list": {
        parameters: {
            query: {
                layout_id?: string;
                module: string;
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
                    "application/json": {
                        related_lists: components["schemas"]["RelatedList"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedLists.get": {
        parameters: {
            query: {
                layout_id?: string;
                module: string;
            };
            header?: never;
            path: {
                related_list_id: string;
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
                    "application/json": {
                        related_lists: components["schemas"]["RelatedList"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "roles.list": {
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
                    "application/json": {
                        roles: components["schemas"]["Role"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "roles.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: components["schemas"]["RoleInput"][];
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
                    "application/json": {
                        roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "roles.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: components["schemas"]["RoleInput"][];
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
                    "application/json": {
                        roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "roles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_id: string;
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
                    "application/json": {
                        roles: components["schemas"]["Role"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: components["schemas"]["RoleInput"][];
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
                    "application/json": {
                        roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "roles.delete": {
        parameters: {
            query: {
                transfer_to_id: string;
            };
            header?: never;
            path: {
                role_id: string;
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
                    "application/json": {
                        roles: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "servicePreferences.get": {
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
                    "application/json": {
                        service_preferences: components["schemas"]["ServicePreference"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "servicePreferences.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    service_preferences: components["schemas"]["ServicePreferenceInput"];
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
                    "application/json": {
                        service_preferences: components["schemas"]["OpenActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.list": {
        parameters: {
            query: {
                module: string;
                my_tags?: string;
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
                    "application/json": {
                        info: components["schemas"]["TagUsage"];
                        tags: components["schemas"]["Tag"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.updateMany": {
        parameters: {
            query: {
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tags?: components["schemas"]["TagInput"][];
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
                    "application/json": {
                        tags: (components["schemas"]["TagResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tags: (components["schemas"]["TagResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.create": {
        parameters: {
            query: {
                color_code?: string;
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tags?: components["schemas"]["TagInput"][];
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
                    "application/json": {
                        tags: (components["schemas"]["TagResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tags: (components["schemas"]["TagResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.getMassDeleteStatus": {
        parameters: {
            query: {
                job_id: string;
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
                    "application/json": {
                        mass_delete: components["schemas"]["TagMassDeleteStatus"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.massDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mass_delete: components["schemas"]["TagMassDelete"][];
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagMassDeleteResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.update": {
        parameters: {
            query: {
                module: string;
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
                    tags?: components["schemas"]["TagInput"][];
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
                    "application/json": {
                        tags: (components["schemas"]["TagResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.delete": {
        parameters: {
            query?: never;
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
                    "application/json": {
                        tags: (components["schemas"]["TagResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tags: components["schemas"]["TagConflict"][];
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
                    "application/json": {
                        tags: (components["schemas"]["TagResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.countRecords": {
        parameters: {
            query: {
                module: string;
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
                    "application/json": {
                        count: string;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.list": {
        parameters: {
            query?: {
                filters?: string;
                ids?: string[];
                include?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        territories: components["schemas"]["Territory"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    territories?: components["schemas"]["TerritoryInput"][];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    territories?: components["schemas"]["TerritoryInput"][];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.deleteMany": {
        parameters: {
            query?: {
                delete_previous_forecasts?: boolean;
                ids?: string[];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.countUsers": {
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
                    "application/json": {
                        associated_users_count: components["schemas"]["TerritoryAssociatedUsersCount"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.listDeletedAssociated": {
        parameters: {
            query?: {
                ids?: string[];
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        territories: components["schemas"]["DeletedAssociatedTerritory"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.transferAndDeleteMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    territories: components["schemas"]["TerritoryTransfer"][];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        territories: components["schemas"]["Territory"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    territories?: components["schemas"]["TerritoryInput"][];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.delete": {
        parameters: {
            query?: {
                delete_previous_forecasts?: boolean;
            };
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.listChildren": {
        parameters: {
            query?: {
                filters?: string;
                page?: number;
                per_page?: number;
            };
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        territories: components["schemas"]["Territory"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.transferAndDelete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    territories: components["schemas"]["TerritoryTransfer"][];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territoryUsers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        users?: components["schemas"]["User"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territoryUsers.assignMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users?: components["schemas"]["UserInput"][];
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
                    "application/json": {
                        users?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territoryUsers.removeMany": {
        parameters: {
            query: {
                ids: string[];
            };
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        users?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territoryUsers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        users?: components["schemas"]["User"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territoryUsers.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        users?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territoryUsers.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory_id: string;
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
                    "application/json": {
                        users?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unsubscribeLinks.listAssociations": {
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
                    "application/json": {
                        associations: components["schemas"]["UnsubscribeLinkAssociation"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unsubscribeLinks.list": {
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
                    "application/json": {
                        unsubscribe_links: components["schemas"]["UnsubscribeLink"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unsubscribeLinks.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unsubscribe_links: components["schemas"]["UnsubscribeLinkInput"][];
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
                    "application/json": {
                        unsubscribe_links: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unsubscribe_links: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unsubscribeLinks.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unsubscribe_links: components["schemas"]["UnsubscribeLinkInput"][];
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
                    "application/json": {
                        unsubscribe_links: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unsubscribe_links: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unsubscribeLinks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unsubscribe_link_id: string;
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
                    "application/json": {
                        unsubscribe_links: components["schemas"]["UnsubscribeLink"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unsubscribeLinks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unsubscribe_link_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unsubscribe_links: components["schemas"]["UnsubscribeLinkInput"][];
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
                    "application/json": {
                        unsubscribe_links: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "unsubscribeLinks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unsubscribe_link_id: string;
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
                    "application/json": {
                        unsubscribe_links: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.list": {
        parameters: {
            query?: {
                filters?: string;
                include?: string;
                name?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        user_groups?: components["schemas"]["UserGroup"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_groups?: components["schemas"]["UserGroupInput"][];
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
                    "application/json": {
                        user_groups: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user_groups: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_groups?: components["schemas"]["UserGroupInput"][];
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
                    "application/json": {
                        user_groups: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user_groups: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.countUsers": {
        parameters: {
            query?: {
                filters?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        associated_users_count?: components["schemas"]["UserGroupAssociatedUsersCount"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.getDeleteStatus": {
        parameters: {
            query: {
                job_id: string;
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
                    "application/json": {
                        deletion_jobs?: components["schemas"]["UserGroupDeletionJob"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.listAssigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    get_assigned: components["schemas"]["UserGroupAssignment"];
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        user_groups?: components["schemas"]["UserGroup"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.listUnassigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    get_unassigned: components["schemas"]["UserGroupAssignment"];
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        user_groups?: components["schemas"]["UserGroup"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_group_id: string;
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
                    "application/json": {
                        user_groups?: components["schemas"]["UserGroup"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_groups?: components["schemas"]["UserGroupInput"][];
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
                    "application/json": {
                        user_groups: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_group_id: string;
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
                    "application/json": {
                        user_groups: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.listAssociations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_group_id: string;
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
                    "application/json": {
                        associations?: components["schemas"]["UserGroupAssociation"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.countSources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_group_id: string;
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
                    "application/json": {
                        sources_count?: components["schemas"]["UserGroupSourcesCount"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.countUsersGrouped": {
        parameters: {
            query: {
                group_by: string;
            };
            header?: never;
            path: {
                user_group_id: string;
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
                    "application/json": {
                        grouped_counts?: components["schemas"]["UserGroupedCount"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userGroups.listSources": {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                type?: string;
                user_type?: string;
            };
            header?: never;
            path: {
                user_group_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        sources?: components["schemas"]["UserGroupSource"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userUnavailability.list": {
        parameters: {
            query?: {
                filters?: string;
                group_ids?: string[];
                include_inner_details?: string;
                role_ids?: string[];
                territory_ids?: string[];
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        users_unavailability: components["schemas"]["UserUnavailability"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userUnavailability.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users_unavailability: components["schemas"]["UserUnavailabilityInput"][];
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
                    "application/json": {
                        users_unavailability?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users_unavailability?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userUnavailability.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users_unavailability: components["schemas"]["UserUnavailabilityInput"][];
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
                    "application/json": {
                        users_unavailability?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users_unavailability?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userUnavailability.get": {
        parameters: {
            query?: {
                filters?: string;
                include_inner_details?: string;
            };
            header?: never;
            path: {
                user_unavailability_id: string;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        users_unavailability: components["schemas"]["UserUnavailability"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userUnavailability.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_unavailability_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users_unavailability: components["schemas"]["UserUnavailabilityInput"][];
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
                    "application/json": {
                        users_unavailability?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userUnavailability.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_unavailability_id: string;
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
                    "application/json": {
                        users_unavailability?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variableGroups.list": {
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
                    "application/json": {
                        variable_groups: components["schemas"]["VariableGroup"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variableGroups.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variable_group: string;
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
                    "application/json": {
                        variable_groups: components["schemas"]["VariableGroup"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variables.list": {
        parameters: {
            query?: {
                group?: string;
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
                    "application/json": {
                        variables?: components["schemas"]["Variable"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variables.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    variables: components["schemas"]["VariableInput"][];
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
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variables.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    variables: components["schemas"]["VariableInput"][];
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
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variables.deleteMany": {
        parameters: {
            query: {
                ids: string[];
            };
            header?: never;
            path?: never;
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
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variables.get": {
        parameters: {
            query?: {
                group?: string;
            };
            header?: never;
            path: {
                variable: string;
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
                    "application/json": {
                        variables?: components["schemas"]["Variable"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variables.update": {
        parameters: {
            query?: {
                group?: string;
            };
            header?: never;
            path: {
                variable: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    variables: components["schemas"]["VariableInput"][];
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
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "variables.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variable: string;
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
                    "application/json": {
                        variables: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "wizards.list": {
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
                    "application/json": {
                        wizards?: components["schemas"]["Wizard"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "wizards.get": {
        parameters: {
            query: {
                layout_id: string;
            };
            header?: never;
            path: {
                wizard_id: string;
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
                    "application/json": {
                        wizards?: components["schemas"]["Wizard"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "bulkWrite.upload": {
        parameters: {
            query?: never;
            header: {
                feature: "bulk-write";
                "X-CRM-ORG": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["BulkWriteJobResult"];
                };
            };
            /** @description Error */
            400: {
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
            query?: {
                ids?: string[];
                page?: number;
                per_page?: number;
                type?: "ActiveUsers" | "CurrentUser" | "ActiveConfirmedUsers" | "DeactiveUsers" | "NotConfirmedUsers" | "ConfirmedUsers";
            };
            header?: {
                "If-Modified-Since"?: string;
            };
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        users: components["schemas"]["User"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users: components["schemas"]["UserInput"][];
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
                    "application/json": {
                        users: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users: components["schemas"]["UserInput"][];
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
                    "application/json": {
                        users: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.count": {
        parameters: {
            query?: {
                type?: "ActiveUsers" | "CurrentUser" | "ActiveConfirmedUsers" | "DeactiveUsers" | "NotConfirmedUsers" | "ConfirmedUsers";
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
                    "application/json": {
                        count?: number;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.getTransferAndDeleteStatus": {
        parameters: {
            query: {
                job_id: string;
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
                    "application/json": {
                        transfer_and_delete?: components["schemas"]["UserTransferStatus"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.transferAndDeleteMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    transfer_and_delete: components["schemas"]["UserTransfer"][];
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
                    "application/json": {
                        transfer_and_delete?: (components["schemas"]["UserTransferResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        transfer_and_delete?: (components["schemas"]["UserTransferResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
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
            query?: never;
            header?: {
                "If-Modified-Since"?: string;
            };
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        users: components["schemas"]["User"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
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
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users: components["schemas"]["UserInput"][];
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
                    "application/json": {
                        users: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
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
            query?: never;
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
                    "application/json": {
                        users: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.listGroups": {
        parameters: {
            query?: {
                include?: string;
                page?: number;
                per_page?: number;
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
                    "application/json": {
                        info?: components["schemas"]["PageInfo"];
                        user_groups?: components["schemas"]["AssociatedGroup"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "users.transferAndDelete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    transfer_and_delete: components["schemas"]["UserTransfer"][];
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
                    "application/json": {
                        transfer_and_delete?: (components["schemas"]["UserTransferResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userTerritories.list": {
        parameters: {
            query?: never;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        territories: components["schemas"]["UserTerritory"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userTerritories.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    territories: components["schemas"]["UserTerritoryInput"][];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userTerritories.removeMany": {
        parameters: {
            query?: {
                ids?: string[];
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userTerritories.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
                territory_id: string;
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
                    "application/json": {
                        info: components["schemas"]["PageInfo"];
                        territories: components["schemas"]["UserTerritory"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "userTerritories.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
                territory_id: string;
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
                    "application/json": {
                        territories: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.list": {
        parameters: {
            query: {
                approved?: string;
                converted?: "true" | "false" | "both";
                cvid?: string;
                endDateTime?: string;
                fields: string[];
                ids?: string[];
                include_child?: boolean;
                page?: number;
                page_token?: string;
                per_page?: number;
                sort_by?: "id" | "Created_Time" | "Modified_Time";
                sort_order?: "asc" | "desc";
                startDateTime?: string;
                territory_id?: string;
                uid?: string;
            };
            header?: {
                "If-Modified-Since"?: string;
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
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
                    "application/json": {
                        data?: components["schemas"]["CrmRecord"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.updateMany": {
        parameters: {
            query?: never;
            header?: {
                "X-EXTERNAL"?: string;
                "If-Unmodified-Since"?: string;
            };
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apply_feature_execution?: components["schemas"]["FeatureExecution"][];
                    data: components["schemas"]["CrmRecordInput"][];
                    duplicate_check_fields?: string[];
                    lar_id?: string;
                    process?: string[];
                    skip_feature_execution?: components["schemas"]["FeatureSkip"][];
                    trigger?: ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
                    wf_trigger?: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description Modified since the given time */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
        };
    };
    "records.create": {
        parameters: {
            query?: never;
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apply_feature_execution?: components["schemas"]["FeatureExecution"][];
                    data: components["schemas"]["CrmRecordInput"][];
                    duplicate_check_fields?: string[];
                    lar_id?: string;
                    process?: string[];
                    skip_feature_execution?: components["schemas"]["FeatureSkip"][];
                    trigger?: ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
                    wf_trigger?: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.deleteMany": {
        parameters: {
            query: {
                ids: string[];
                wf_trigger?: boolean;
            };
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.addToRecords": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    over_write?: boolean | null;
                    tags: components["schemas"]["TagInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordTagsResult"] | components["schemas"]["ApiError"])[];
                        locked_count?: string;
                        success_count?: string;
                        wf_scheduler?: boolean;
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordTagsResult"] | components["schemas"]["ApiError"])[];
                        locked_count?: string;
                        success_count?: string;
                        wf_scheduler?: boolean;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.assignToRecords": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TerritoryAssignment"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Scheduled */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.changeOwnerMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                    notify?: boolean;
                    owner: components["schemas"]["IdReference"];
                    related_modules?: components["schemas"]["FieldReference"][];
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
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.count": {
        parameters: {
            query?: {
                criteria?: string;
                cvid?: string;
                email?: string;
                phone?: string;
                word?: string;
                approved?: string;
                converted?: "true" | "false" | "both";
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        count?: number;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.countMatching": {
        parameters: {
            query?: {
                email?: string;
                phone?: string;
                word?: string;
                criteria?: string;
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        count: number;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "cadences.enroll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cadences_ids: string[];
                    ids: string[];
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
                    "application/json": {
                        data: (components["schemas"]["CadenceEnrolmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["CadenceEnrolmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.listRichText": {
        parameters: {
            query: {
                fields: string[];
                ids: string[];
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        data: components["schemas"]["CrmRecord"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.getMassChangeOwnerStatus": {
        parameters: {
            query: {
                job_id: string;
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        data?: components["schemas"]["MassActionStatus"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.massChangeOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria?: components["schemas"]["Criteria"];
                    cvid: string;
                    owner: components["schemas"]["IdReference"];
                    territory?: components["schemas"]["TerritorySelection"];
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
                    "application/json": {
                        data: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Scheduled */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.getMassConvertStatus": {
        parameters: {
            query: {
                job_id: string;
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        data?: {
                            converted_count?: number;
                            failed_count?: number;
                            not_converted_count?: number;
                            status?: string;
                            total_count?: number;
                        }[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.massConvert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assign_to?: components["schemas"]["FieldReference"];
                    convert_to: components["schemas"]["InventoryConvertTarget"][];
                    ids: string[];
                    related_modules?: components["schemas"]["FieldReference"][];
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.getMassDeleteStatus": {
        parameters: {
            query: {
                job_id: string;
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        data?: components["schemas"]["MassDeleteStatus"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.massDelete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cvid?: string;
                    ids?: string[];
                    territory?: components["schemas"]["TerritorySelection"];
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
                    "application/json": {
                        data: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.getMassUpdateStatus": {
        parameters: {
            query: {
                job_id: string;
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        data?: components["schemas"]["MassActionStatus"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.massUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria?: components["schemas"]["Criteria"][];
                    cvid?: string;
                    data: components["schemas"]["CrmRecordInput"][];
                    ids?: string[];
                    over_write?: boolean;
                    territory?: components["schemas"]["TerritorySelection"];
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
                    "application/json": {
                        data: (components["schemas"]["MassUpdateResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["MassUpdateResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUsers.getInviteStatus": {
        parameters: {
            query: {
                job_id: string;
            };
            header?: never;
            path: {
                module: string;
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
                    "application/json": {
                        portal_invite?: components["schemas"]["PortalInvite"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUsers.inviteMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portal_invite?: components["schemas"]["PortalInviteInput"][];
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
                    "application/json": {
                        portal_invite?: (components["schemas"]["ScheduledResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.removeFromRecords": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    tags: components["schemas"]["NamedReference"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordTagsResult"] | components["schemas"]["ApiError"])[];
                        locked_count?: string;
                        success_count?: string;
                        wf_scheduler?: boolean;
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordTagsResult"] | components["schemas"]["ApiError"])[];
                        locked_count?: string;
                        success_count?: string;
                        wf_scheduler?: boolean;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.removeFromRecords": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TerritoryAssignment"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Scheduled */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "scoringRules.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    layout?: components["schemas"]["FieldReference"];
                    scoring_rules?: string[];
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
                    "application/json": {
                        scoring_rules?: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.shareMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
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
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.unblockMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    unblock_fields: string[];
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
                    "application/json": {
                        data: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "cadences.unenroll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cadences_ids: string[];
                    ids: string[];
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
                    "application/json": {
                        data: (components["schemas"]["CadenceEnrolmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["CadenceEnrolmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.unshareMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
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
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["ApiError"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.listDeleted": {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                type?: "all" | "recycle" | "permanent";
            };
            header?: {
                "If-Modified-Since"?: string;
            };
            path: {
                module: string;
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
                    "application/json": {
                        data?: components["schemas"]["DeletedRecord"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedRecords.listOfDeleted": {
        parameters: {
            query?: {
                fields?: string[];
                ids?: string[];
                page?: number;
                per_page?: number;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
                related_list: string;
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
                    "application/json": {
                        data?: components["schemas"]["CrmRecord"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.search": {
        parameters: {
            query?: {
                approved?: string;
                converted?: "true" | "false" | "both";
                criteria?: string;
                cvid?: string;
                email?: string;
                fields?: string[];
                page?: number;
                per_page?: number;
                phone?: string;
                type?: string;
                word?: string;
                approval_state?: "approval_process_pending" | "webform_invalid" | "review_process_pending" | "webform_invalid_approval" | "zia_vision_validation" | "review_process_rejected" | "webform_unapproved" | "email_parser_waiting" | "approved" | "merge_pending" | "email_parser_rejected" | "zia_vision_rejected" | "zia_vision_pending" | "approval_process_rejected" | "webform_double_optin";
            };
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
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
                    "application/json": {
                        data?: components["schemas"]["CrmRecord"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.upsert": {
        parameters: {
            query?: never;
            header?: {
                "X-EXTERNAL"?: string;
                "If-Unmodified-Since"?: string;
            };
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apply_feature_execution?: components["schemas"]["FeatureExecution"][];
                    data: components["schemas"]["CrmRecordInput"][];
                    duplicate_check_fields?: string[];
                    lar_id?: string;
                    process?: string[];
                    skip_feature_execution?: components["schemas"]["FeatureSkip"][];
                    trigger?: ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
                    wf_trigger?: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description Modified since the given time */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
        };
    };
    "records.get": {
        parameters: {
            query?: {
                approved?: string;
                converted?: "true" | "false" | "both";
                cvid?: string;
                endDateTime?: string;
                fields?: string[];
                include_child?: boolean;
                startDateTime?: string;
                territory_id?: string;
                uid?: string;
            };
            header?: {
                "If-Modified-Since"?: string;
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["CrmRecord"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.update": {
        parameters: {
            query?: never;
            header?: {
                "X-EXTERNAL"?: string;
                "If-Unmodified-Since"?: string;
            };
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apply_feature_execution?: components["schemas"]["FeatureExecution"][];
                    data: components["schemas"]["CrmRecordInput"][];
                    duplicate_check_fields?: string[];
                    lar_id?: string;
                    process?: string[];
                    skip_feature_execution?: components["schemas"]["FeatureSkip"][];
                    trigger?: ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
                    wf_trigger?: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description Modified since the given time */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
        };
    };
    "records.delete": {
        parameters: {
            query?: {
                wf_trigger?: boolean;
            };
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "attachments.list": {
        parameters: {
            query: {
                fields: string[];
                ids?: string[];
                page?: number;
                page_token?: string;
                per_page?: number;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data: components["schemas"]["Attachment"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "attachments.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    attachmentUrl?: string;
                    /** Format: binary */
                    file?: string;
                    title?: string;
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
                    "application/json": {
                        data: (components["schemas"]["AttachmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "attachments.deleteMany": {
        parameters: {
            query: {
                ids: string[];
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data: (components["schemas"]["AttachmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["AttachmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "attachments.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
                attachment_id: string;
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
                    "image/png": string;
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "attachments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
                attachment_id: string;
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
                    "application/json": {
                        data: (components["schemas"]["AttachmentResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.list": {
        parameters: {
            query: {
                index?: string;
                owner_id: string;
                type?: "all_contacts_draft_crm_emails" | "all_contacts_scheduled_crm_emails" | "all_contacts_sent_crm_emails" | "sent_from_crm" | "scheduled_in_crm" | "drafts" | "user_emails";
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        Emails: components["schemas"]["Email"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.downloadAttachment": {
        parameters: {
            query: {
                id: string;
                message_id: string;
                name: string;
                user_id: string;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.downloadInlineImage": {
        parameters: {
            query: {
                id: string;
                message_id: string;
                user_id: string;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.get": {
        parameters: {
            query: {
                owner_id: string;
                type?: "all_contacts_draft_crm_emails" | "all_contacts_scheduled_crm_emails" | "all_contacts_sent_crm_emails" | "sent_from_crm" | "scheduled_in_crm" | "drafts" | "user_emails";
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
                message_id: string;
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
                    "application/json": {
                        Emails: components["schemas"]["Email"][];
                        info: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLocks.list": {
        parameters: {
            query: {
                fields: string[];
                ids?: string[];
                page?: number;
                page_token?: string;
                per_page?: number;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["RecordLock"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLocks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["RecordLockInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordLockResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordLockResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLocks.get": {
        parameters: {
            query?: {
                fields?: string[];
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
                lock_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["RecordLock"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLocks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
                lock_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["RecordLockInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordLockResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "recordLocks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
                lock_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordLockResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailDrafts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        __email_drafts: components["schemas"]["EmailDraft"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailDrafts.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    __email_drafts: components["schemas"]["EmailDraftInput"][];
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
                    "application/json": {
                        __email_drafts: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        __email_drafts: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailDrafts.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    __email_drafts: components["schemas"]["EmailDraftInput"][];
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
                    "application/json": {
                        __email_drafts: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        __email_drafts: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailDrafts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
                draft_id: string;
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
                    "application/json": {
                        __email_drafts: components["schemas"]["EmailDraft"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailDrafts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    __email_drafts: components["schemas"]["EmailDraftInput"][];
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
                    "application/json": {
                        __email_drafts: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emailDrafts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
                draft_id: string;
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
                    "application/json": {
                        __email_drafts: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.getSharingDetails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        __emails_sharing_details?: components["schemas"]["EmailSharing"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "timelines.list": {
        parameters: {
            query?: {
                filters?: string;
                include?: ("extension" | "type")[];
                include_inner_details?: ("field_history.data_type" | "field_history.enable_colour_code" | "field_history.field_label" | "field_history.pick_list_values")[];
                include_timeline_type?: string;
                page?: number;
                page_token?: string;
                per_page?: number;
                sort_by?: string;
                sort_order?: "asc" | "desc";
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        __timeline?: components["schemas"]["Timeline"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.addToRecord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                    over_write?: boolean | null;
                    tags: components["schemas"]["TagInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordTagsResult"] | components["schemas"]["ApiError"])[];
                        locked_count?: string;
                        success_count?: string;
                        wf_scheduler?: boolean;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.assignToRecord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TerritoryAssignment"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Scheduled */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.associate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    Emails: components["schemas"]["AssociatedEmail"][];
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
                    "application/json": {
                        Emails: (components["schemas"]["AssociatedEmailResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Emails: (components["schemas"]["AssociatedEmailResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "blueprints.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        blueprint: components["schemas"]["Blueprint"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "blueprints.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    blueprint: components["schemas"]["BlueprintExecution"][];
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
                    "application/json": components["schemas"]["OpenActionResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.changeOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notify?: boolean;
                    owner: components["schemas"]["IdReference"];
                    related_modules?: components["schemas"]["FieldReference"][];
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
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.convert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["InventoryConversion"][];
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
                    "application/json": {
                        data?: (components["schemas"]["InventoryConvertResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "attachments.downloadFromField": {
        parameters: {
            query: {
                fields_attachment_id: string[];
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/x-download": string;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mailMerge.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    download_mail_merge?: components["schemas"]["DownloadMailMerge"][];
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
                    "application/octet-stream": string;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.getRichText": {
        parameters: {
            query?: {
                fields?: string[];
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data: components["schemas"]["CrmRecord"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.getMergeStatus": {
        parameters: {
            query: {
                job_id: string;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        merge?: components["schemas"]["Merge"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    merge: components["schemas"]["MergeInput"][];
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
                    "application/json": {
                        merge?: (components["schemas"]["JobDetailsResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "portalUsers.invite": {
        parameters: {
            query: {
                language?: "it_IT" | "ru_RU" | "pl_PL" | "tr_TR" | "hi_IN" | "pt_BR" | "th_TH" | "fr_FR" | "ja_JP" | "in_ID" | "cs_CZ" | "de_DE" | "hu_HU" | "zh_TW" | "es_ES" | "nl_NL" | "sv_SE" | "da_DK" | "bg_BG" | "vi_VN" | "iw_IL" | "hr_HR" | "en_GB" | "ko_KR" | "en_US" | "zh_CN" | "ar_EG" | "pt_PT";
                type: "reinvite" | "invite";
                user_type_id: string;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        portal_invite?: (components["schemas"]["PortalUserResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "tags.removeFromRecord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                    tags: components["schemas"]["NamedReference"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordTagsResult"] | components["schemas"]["ApiError"])[];
                        locked_count?: string;
                        success_count?: string;
                        wf_scheduler?: boolean;
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "territories.removeFromRecord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TerritoryAssignment"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Scheduled */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RecordWriteResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["OutgoingEmail"][];
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
                    "application/json": {
                        data: (components["schemas"]["SendEmailResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mailMerge.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    send_mail_merge?: components["schemas"]["MailMerge"][];
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
                    "application/json": {
                        send_mail_merge?: (components["schemas"]["MailMergeResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shares.list": {
        parameters: {
            query?: {
                sharedTo?: string;
                view?: string;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        share: components["schemas"]["Share"][];
                        shareable_user: components["schemas"]["User"][];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shares.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notify?: boolean;
                    notify_on_completion?: boolean;
                    share: components["schemas"]["ShareInput"][];
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
                    "application/json": {
                        notify?: boolean;
                        share: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notify?: boolean;
                        share: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shares.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notify?: boolean;
                    notify_on_completion?: boolean;
                    share: components["schemas"]["ShareInput"][];
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
                    "application/json": {
                        notify?: boolean;
                        share: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notify?: boolean;
                        share: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "shares.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        share: components["schemas"]["ActionResult"];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.share": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "mailMerge.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sign_mail_merge?: components["schemas"]["SignMailMerge"][];
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
                    "application/json": {
                        sign_mail_merge?: (components["schemas"]["MailMergeResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                    unblock_fields: string[];
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
                    "application/json": {
                        data: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "emails.unshare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["ActionResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.getPhoto": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/x-download": string;
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.uploadPhoto": {
        parameters: {
            query?: {
                restrict_triggers?: string;
            };
            header?: never;
            path: {
                module: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["RecordWriteResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "records.deletePhoto": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                record_id: string;
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
                    "application/json": components["schemas"]["RecordWriteResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedRecords.list": {
        parameters: {
            query: {
                fields: string[];
                page?: number;
                per_page?: number;
                ids?: string[];
                page_token?: string;
                sort_by?: string;
                sort_order?: "asc" | "desc";
            };
            header?: {
                "If-Modified-Since"?: string;
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
                related_list: string;
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
                    "application/json": {
                        data?: components["schemas"]["CrmRecord"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedRecords.updateMany": {
        parameters: {
            query?: never;
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
                related_list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["CrmRecordInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RelatedRecordResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RelatedRecordResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedRecords.delinkMany": {
        parameters: {
            query: {
                ids: string[];
            };
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
                related_list: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RelatedRecordResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Some rows failed */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: (components["schemas"]["RelatedRecordResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedRecords.get": {
        parameters: {
            query?: {
                fields?: string[];
            };
            header?: {
                "If-Modified-Since"?: string;
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
                related_list: string;
                related_record_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["CrmRecord"][];
                        info?: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedRecords.update": {
        parameters: {
            query?: never;
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
                related_list: string;
                related_record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["CrmRecordInput"][];
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
                    "application/json": {
                        data?: (components["schemas"]["RelatedRecordResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "relatedRecords.delink": {
        parameters: {
            query?: never;
            header?: {
                "X-EXTERNAL"?: string;
            };
            path: {
                module: string;
                record_id: string;
                related_list: string;
                related_record_id: string;
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
                    "application/json": {
                        data?: (components["schemas"]["RelatedRecordResult"] | components["schemas"]["ApiError"])[];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    "downloads.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                download_url: string;
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
            400: {
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
