// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ResourceTable } from "@x/zoho-auth/client";

/** The operations behind each resource of the client. */
export const resources: ResourceTable = {
  apis:
    '{"list":{"kind":"page","method":"GET","path":"/crm/v8/__apis","scopes":["ZohoCRM.apis.READ"],"property":"__apis","params":true}' +
    "}",
  appointmentPreferences:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/appointment_preferences","scopes":["ZohoCRM.settings.modules.ALL","ZohoCRM.settings.modules.READ"],"property":"appointment_preferences","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/appointment_preferences","scopes":["ZohoCRM.settings.modules.ALL","ZohoCRM.settings.modules.UPDATE"],"wrap":"appointment_preferences","property":"appointment_preferences","body":true}' +
    "}",
  appointmentReschedules:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/Appointments_Rescheduled_History__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.appointments_rescheduled_history.ALL"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.appointments_rescheduled_history.ALL"],"property":"data"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.appointments_rescheduled_history.ALL"],"property":"data","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/Appointments_Rescheduled_History__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.appointments_rescheduled_history.ALL"],"property":"data","paging":"page","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/Appointments_Rescheduled_History__s/{appointment_reschedule_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.appointments_rescheduled_history.ALL"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/Appointments_Rescheduled_History__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.appointments_rescheduled_history.ALL"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true}' +
    "}",
  assignmentRules:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/automation/assignment_rules/{assignment_rule_id}","scopes":["ZohoCRM.settings.assignment_rules.ALL"],"property":"assignment_rules","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/automation/assignment_rules","scopes":["ZohoCRM.settings.assignment_rules.ALL"],"property":"assignment_rules","params":true}' +
    "}",
  attachments:
    '{"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/{module}/{record_id}/Attachments/{attachment_id}","scopes":["ZohoCRM.modules.attachments.ALL","ZohoCRM.modules.{module}.ALL"],"property":"data"}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/{module}/{record_id}/Attachments","scopes":["ZohoCRM.modules.attachments.ALL","ZohoCRM.modules.{module}.ALL"],"property":"data","params":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/crm/v8/{module}/{record_id}/Attachments/{attachment_id}","scopes":["ZohoCRM.modules.attachments.ALL","ZohoCRM.modules.{module}.ALL"]}' +
    ',"downloadFromField":{"kind":"file","method":"GET","path":"/crm/v8/{module}/{record_id}/actions/download_fields_attachment","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.{module}.READ"],"params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}/{record_id}/Attachments","scopes":["ZohoCRM.modules.attachments.ALL","ZohoCRM.modules.{module}.ALL"],"property":"data","paging":"token","params":true}' +
    ',"upload":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/Attachments","scopes":["ZohoCRM.modules.attachments.ALL","ZohoCRM.modules.{module}.ALL"],"form":true,"property":"data","body":true}' +
    "}",
  auditLogExports:
    '{"create":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/audit_log_export","scopes":["ZohoCRM.settings.audit_logs.CREATE"],"wrap":"audit_log_export","wrapOne":true,"property":"audit_log_export","body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/audit_log_export/{audit_log_export_id}","scopes":["ZohoCRM.settings.audit_logs.READ"],"property":"audit_log_export"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/audit_log_export","scopes":["ZohoCRM.settings.audit_logs.READ"],"property":"audit_log_export"}' +
    "}",
  backups:
    '{"cancel":{"kind":"outcome","method":"PUT","path":"/crm/bulk/v8/backup/{backup_id}/actions/cancel","scopes":["ZohoCRM.bulk.backup.ALL"],"property":"backup"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/bulk/v8/backup","scopes":["ZohoCRM.bulk.backup.ALL"],"property":"backup"}' +
    ',"getUrls":{"kind":"entity","method":"GET","path":"/crm/bulk/v8/backup/urls","scopes":["ZohoCRM.bulk.backup.ALL"],"property":"urls"}' +
    ',"listHistory":{"kind":"page","method":"GET","path":"/crm/bulk/v8/backup/history","scopes":["ZohoCRM.bulk.backup.ALL"],"property":"history","paging":"page","params":true}' +
    ',"schedule":{"kind":"outcome","method":"POST","path":"/crm/bulk/v8/backup","scopes":["ZohoCRM.bulk.backup.ALL"],"wrap":"backup","property":"backup","body":true}' +
    "}",
  blueprints:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}/actions/blueprint","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"property":"blueprint"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/{module}/{record_id}/actions/blueprint","retry":"unsafe","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.UPDATE"],"wrap":"blueprint","body":true}' +
    "}",
  bulkRead:
    '{"create":{"kind":"outcome","method":"POST","path":"/crm/bulk/v8/read","scopes":["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL","ZohoCRM.bulk.READ + ZohoCRM.modules.ALL","ZohoCRM.bulk.READ + ZohoCRM.modules.{module}.READ"],"property":"data","cost":{"credits":50},"body":true}' +
    ',"download":{"kind":"file","method":"GET","path":"/crm/bulk/v8/read/{job_id}/result","scopes":["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL","ZohoCRM.bulk.READ + ZohoCRM.modules.ALL","ZohoCRM.bulk.READ + ZohoCRM.modules.{module}.READ"]}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/bulk/v8/read/{job_id}","scopes":["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL","ZohoCRM.bulk.READ + ZohoCRM.modules.ALL","ZohoCRM.bulk.READ + ZohoCRM.modules.{module}.READ"],"property":"data"}' +
    "}",
  bulkWrite:
    '{"create":{"kind":"outcome","method":"POST","path":"/crm/bulk/v8/write","scopes":["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL","ZohoCRM.bulk.CREATE + ZohoCRM.modules.ALL","ZohoCRM.bulk.CREATE + ZohoCRM.modules.{module}.ALL"],"cost":{"credits":500},"body":true}' +
    ',"get":{"kind":"value","method":"GET","path":"/crm/bulk/v8/write/{job_id}","scopes":["ZohoCRM.bulk.ALL"]}' +
    ',"upload":{"kind":"outcome","method":"POST","path":"/crm/v8/upload","scopes":["ZohoCRM.bulk.ALL + ZohoFiles.files.ALL","ZohoCRM.bulk.CREATE + ZohoFiles.files.ALL"],"host":"upload","headers":{"feature":"feature","xCrmOrg":"X-CRM-ORG"},"form":true,"body":true,"params":true}' +
    "}",
  businessHours:
    '{"create":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/business_hours","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.CREATE"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"business_hours","property":"business_hours","body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/business_hours","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.READ"],"headers":{"xCrmOrg":"X-CRM-ORG"},"property":"business_hours","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/business_hours","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.UPDATE"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"business_hours","property":"business_hours","body":true,"params":true}' +
    "}",
  cadences:
    '{"enroll":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/enrol_in_cadences","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.{module}.CREATE"],"property":"data","body":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/automation/cadences","scopes":["ZohoCRM.settings.cadences.ALL","ZohoCRM.settings.cadences.READ"],"property":"cadences"}' +
    ',"unenroll":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/unenrol_from_cadences","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.{module}.CREATE"],"property":"data","body":true}' +
    "}",
  callPreferences:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/call_preferences","scopes":["ZohoCRM.settings.modules.ALL"],"property":"call_preferences"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/call_preferences","scopes":["ZohoCRM.settings.modules.ALL"],"wrap":"call_preferences","property":"call_preferences","body":true}' +
    "}",
  composite:
    '{"execute":{"kind":"batch","method":"POST","path":"/crm/v8/__composite_requests","scopes":["ZohoCRM.composite_requests.CUSTOM"],"bodyKeys":["parallel_execution","rollback_on_fail"],"wrap":"__composite_requests","property":"__composite_requests","cost":{"by":"body","credits":1,"slots":5,"whenBody":{"rollback_on_fail":2},"heavy":true},"body":true,"params":true}' +
    "}",
  contactRoles:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/Contacts/roles","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE"],"wrap":"contact_roles","property":"contact_roles","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/Contacts/roles/{contact_role_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE"],"property":"contact_roles"}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/Contacts/roles","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE"],"property":"contact_roles","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/Contacts/roles/{contact_role_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ"],"property":"contact_roles"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/Contacts/roles","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ"],"property":"contact_roles"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/Contacts/roles/{contact_role_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE"],"wrap":"contact_roles","wrapOne":true,"property":"contact_roles","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/Contacts/roles","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE"],"wrap":"contact_roles","property":"contact_roles","body":true}' +
    "}",
  coql:
    '{"query":{"kind":"page","method":"POST","path":"/crm/v8/coql","retry":"safe","scopes":["ZohoCRM.coql.READ + ZohoCRM.modules.ALL","ZohoCRM.coql.READ + ZohoCRM.modules.READ","ZohoCRM.coql.READ + ZohoCRM.modules.{module}.READ"],"property":"data","cost":{"by":"coqlLimit","credits":1,"coqlLimit":{"200":1,"1000":2,"2000":3},"heavy":true},"body":true}' +
    "}",
  currencies:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/org/currencies","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.currencies.ALL","ZohoCRM.settings.currencies.CREATE"],"wrap":"currencies","property":"currencies","body":true}' +
    ',"enable":{"kind":"outcome","method":"POST","path":"/crm/v8/org/currencies/actions/enable","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.currencies.ALL","ZohoCRM.settings.currencies.CREATE"],"wrap":"base_currency","property":"base_currency","body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/org/currencies/{currency_id}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.currencies.ALL","ZohoCRM.settings.currencies.READ"],"property":"currencies"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/org/currencies","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.currencies.ALL","ZohoCRM.settings.currencies.READ"],"property":"currencies"}' +
    ',"listAvailable":{"kind":"page","method":"GET","path":"/crm/v8/org/currencies/actions/available_currencies","scopes":["ZohoCRM.settings.currencies.READ"],"property":"available_currencies"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/org/currencies/{currency_id}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.currencies.ALL","ZohoCRM.settings.currencies.UPDATE"],"wrap":"currencies","wrapOne":true,"property":"currencies","body":true}' +
    ',"updateBase":{"kind":"outcome","method":"PUT","path":"/crm/v8/org/currencies/actions/enable","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.currencies.ALL","ZohoCRM.settings.currencies.UPDATE"],"wrap":"base_currency","property":"base_currency","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/org/currencies","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.currencies.ALL","ZohoCRM.settings.currencies.UPDATE"],"wrap":"currencies","property":"currencies","body":true}' +
    "}",
  customViews:
    '{"changeSort":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/custom_views/{custom_view_id}/actions/change_sort","scopes":["ZohoCRM.settings.custom_views.ALL"],"wrap":"custom_views","wrapOne":true,"property":"custom_views","body":true,"params":true}' +
    ',"changeSortMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/custom_views/actions/change_sort","scopes":["ZohoCRM.settings.custom_views.ALL"],"wrap":"custom_views","property":"custom_views","body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/custom_views/{custom_view_id}","scopes":["ZohoCRM.settings.custom_views.ALL"],"property":"custom_views","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/custom_views","scopes":["ZohoCRM.settings.custom_views.ALL"],"property":"custom_views","paging":"page","params":true}' +
    "}",
  downloads:
    '{"get":{"kind":"file","method":"GET","path":"/{download_url}","scopes":["ZohoCRM.bulk.ALL","ZohoCRM.bulk.backup.ALL","ZohoCRM.settings.audit_logs.CREATE"],"host":"absolute"}' +
    "}",
  duplicateCheckPreferences:
    '{"create":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/duplicate_check_preference","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.duplicate_check_preference.ALL"],"wrap":"duplicate_check_preference","property":"duplicate_check_preference","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/duplicate_check_preference","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.duplicate_check_preference.ALL"],"property":"duplicate_check_preference","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/duplicate_check_preference","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.duplicate_check_preference.ALL"],"property":"duplicate_check_preference","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/duplicate_check_preference","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.duplicate_check_preference.ALL"],"wrap":"duplicate_check_preference","property":"duplicate_check_preference","body":true,"params":true}' +
    "}",
  emailComposeSettings:
    '{"get":{"kind":"value","method":"GET","path":"/crm/email/v8/settings/compose","property":"email_compose","params":true}' +
    ',"update":{"kind":"batch","method":"PUT","path":"/crm/email/v8/settings/compose","wrap":"email_compose","property":"email_compose","body":true}' +
    "}",
  emailDrafts:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/{record_id}/__email_drafts","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"wrap":"__email_drafts","property":"__email_drafts","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/{module}/{record_id}/__email_drafts/{draft_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.DELETE"],"property":"__email_drafts"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}/__email_drafts/{draft_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"property":"__email_drafts"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}/{record_id}/__email_drafts","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"property":"__email_drafts"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/{module}/{record_id}/__email_drafts/{draft_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.UPDATE"],"wrap":"__email_drafts","wrapOne":true,"property":"__email_drafts","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/{module}/{record_id}/__email_drafts","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.UPDATE"],"wrap":"__email_drafts","property":"__email_drafts","body":true}' +
    "}",
  emailTemplates:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/email_templates/{email_template_id}","scopes":["ZohoCRM.templates.email.READ"],"property":"email_templates"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/email_templates","scopes":["ZohoCRM.templates.email.READ"],"property":"email_templates","params":true}' +
    "}",
  emails:
    '{"associate":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/associate_email","scopes":["ZohoCRM.modules.emails.ALL","ZohoCRM.modules.emails.{module}.ALL"],"wrap":"Emails","property":"Emails","body":true}' +
    ',"checkAvailability":{"kind":"value","method":"GET","path":"/crm/v8/actions/email_available","scopes":["ZohoCRM.modules.emails.ALL","ZohoCRM.modules.emails.{module}.ALL"],"params":true}' +
    ',"downloadAttachment":{"kind":"file","method":"GET","path":"/crm/v8/{module}/{record_id}/Emails/actions/download_attachments","scopes":["ZohoCRM.modules.contacts.ALL","ZohoCRM.modules.deals.ALL","ZohoCRM.modules.emails.READ","ZohoCRM.modules.leads.ALL"],"params":true}' +
    ',"downloadInlineImage":{"kind":"file","method":"GET","path":"/crm/v8/{module}/{record_id}/Emails/actions/download_inline_images","scopes":["ZohoCRM.modules.contacts.ALL","ZohoCRM.modules.deals.ALL","ZohoCRM.modules.emails.READ","ZohoCRM.modules.leads.ALL"],"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}/Emails/{message_id}","scopes":["ZohoCRM.modules.emails.READ","ZohoCRM.modules.{module}.READ"],"property":"Emails","params":true}' +
    ',"getSharingDetails":{"kind":"value","method":"GET","path":"/crm/v8/{module}/{record_id}/__emails_sharing_details","scopes":["ZohoCRM.settings.emails.ALL"],"property":"__emails_sharing_details"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}/{record_id}/Emails","scopes":["ZohoCRM.modules.emails.READ","ZohoCRM.modules.{module}.READ"],"property":"Emails","params":true}' +
    ',"listFromAddresses":{"kind":"page","method":"GET","path":"/crm/v8/settings/emails/actions/from_addresses","scopes":["ZohoCRM.settings.emails.READ"],"property":"from_addresses","params":true}' +
    ',"send":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/send_mail","scopes":["ZohoCRM.send_mail.all.CREATE"],"wrap":"data","wrapOne":true,"property":"data","cost":{"credits":20,"heavy":true},"body":true}' +
    ',"share":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/share_emails","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"property":"data"}' +
    ',"shareMany":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/share_emails","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"property":"data","body":true}' +
    ',"unblock":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/unblock_email","retry":"idempotent","scopes":["ZohoCRM.send_mail.all.CREATE"],"property":"data","body":true}' +
    ',"unblockMany":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/unblock_email","retry":"idempotent","scopes":["ZohoCRM.send_mail.all.CREATE"],"property":"data","body":true}' +
    ',"unshare":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/unshare_emails","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"property":"data"}' +
    ',"unshareMany":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/unshare_emails","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"property":"data","body":true}' +
    "}",
  entityScores:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/Entity_Scores__s/{entity_score_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.entity_scores.READ"],"property":"data","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/Entity_Scores__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.entity_scores.READ"],"headers":{"ifModifiedSince":"If-Modified-Since"},"property":"data","paging":"token","params":true}' +
    "}",
  features:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/__features/{feature}","scopes":["ZohoCRM.features.READ"],"property":"__features","params":true}' +
    ',"getDataEnrichment":{"kind":"entity","method":"GET","path":"/crm/v8/__features/data_enrichment","scopes":["ZohoCRM.features.READ"],"property":"__features"}' +
    ',"getUserLicenses":{"kind":"entity","method":"GET","path":"/crm/v8/__features/user_licenses","scopes":["ZohoCRM.features.READ"],"property":"__features"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/__features","scopes":["ZohoCRM.features.READ"],"property":"__features","paging":"page","params":true}' +
    "}",
  fields:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/fields","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.fields.ALL","ZohoCRM.settings.fields.CREATE"],"wrap":"fields","property":"fields","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/fields/{field}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.fields.ALL","ZohoCRM.settings.fields.DELETE"],"property":"fields","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/fields/{field}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.fields.ALL","ZohoCRM.settings.fields.READ"],"property":"fields","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/fields","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.fields.ALL","ZohoCRM.settings.fields.READ"],"property":"fields","params":true}' +
    ',"listPicklistValues":{"kind":"page","method":"GET","path":"/crm/v8/settings/fields/{field}/pick_list_values","scopes":["ZohoCRM.settings.fields.ALL","ZohoCRM.settings.fields.READ"],"property":"pick_list_values","params":true}' +
    ',"update":{"kind":"outcome","method":"PATCH","path":"/crm/v8/settings/fields/{field}","retry":"idempotent","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.fields.ALL","ZohoCRM.settings.fields.UPDATE"],"wrap":"fields","wrapOne":true,"property":"fields","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PATCH","path":"/crm/v8/settings/fields","retry":"idempotent","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.fields.ALL","ZohoCRM.settings.fields.UPDATE"],"wrap":"fields","property":"fields","body":true,"params":true}' +
    "}",
  files:
    '{"download":{"kind":"file","method":"GET","path":"/crm/v8/files","scopes":["ZohoCRM.files.READ"],"params":true}' +
    ',"upload":{"kind":"batch","method":"POST","path":"/crm/v8/files","scopes":["ZohoCRM.files.CREATE"],"form":true,"property":"data","body":true,"params":true}' +
    "}",
  fiscalYear:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/fiscal_year","scopes":["ZohoCRM.settings.fiscal_year.READ"],"property":"fiscal_year"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/fiscal_year","scopes":["ZohoCRM.settings.fiscal_year.UPDATE"],"wrap":"fiscal_year","property":"fiscal_year","body":true}' +
    "}",
  globalPicklists:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/global_picklists","scopes":["ZohoCRM.settings.global_picklist.ALL"],"wrap":"global_picklists","property":"global_picklists","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/global_picklists/{global_picklist_id}","scopes":["ZohoCRM.settings.global_picklist.ALL"],"property":"global_picklists"}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/global_picklists","scopes":["ZohoCRM.settings.global_picklist.ALL"],"property":"global_picklists","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/global_picklists/{global_picklist_id}","scopes":["ZohoCRM.settings.global_picklist.ALL"],"property":"global_picklists","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/global_picklists","scopes":["ZohoCRM.settings.global_picklist.ALL"],"property":"global_picklists","params":true}' +
    ',"listAssociations":{"kind":"page","method":"GET","path":"/crm/v8/settings/global_picklists/{global_picklist_id}/actions/associations","scopes":["ZohoCRM.settings.global_picklist.ALL"],"property":"associations","paging":"page","params":true}' +
    ',"listReplacedValues":{"kind":"page","method":"GET","path":"/crm/v8/settings/global_picklists/{global_picklist_id}/actions/replaced_values","scopes":["ZohoCRM.settings.global_picklist.ALL"],"property":"replaced_values"}' +
    ',"listValueAssociations":{"kind":"page","method":"GET","path":"/crm/v8/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations","scopes":["ZohoCRM.settings.global_picklist.ALL"],"property":"pick_list_values_associations","params":true}' +
    ',"replaceValues":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values","scopes":["ZohoCRM.settings.global_picklist.ALL"],"wrap":"replace_picklist_values","wrapOne":true,"property":"replace_picklist_values","body":true}' +
    ',"update":{"kind":"outcome","method":"PATCH","path":"/crm/v8/settings/global_picklists/{global_picklist_id}","retry":"idempotent","scopes":["ZohoCRM.settings.global_picklist.ALL"],"wrap":"global_picklists","wrapOne":true,"property":"global_picklists","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PATCH","path":"/crm/v8/settings/global_picklists","retry":"idempotent","scopes":["ZohoCRM.settings.global_picklist.ALL"],"wrap":"global_picklists","property":"global_picklists","body":true}' +
    "}",
  holidays:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/holidays","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.CREATE"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"holidays","property":"holidays","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/holidays/{holiday_id}","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.DELETE"],"headers":{"xCrmOrg":"X-CRM-ORG"},"property":"holidays","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/holidays/{holiday_id}","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.READ"],"headers":{"xCrmOrg":"X-CRM-ORG"},"property":"holidays","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/holidays","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.READ"],"headers":{"xCrmOrg":"X-CRM-ORG"},"property":"holidays","paging":"page","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/holidays/{holiday_id}","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.UPDATE"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"holidays","wrapOne":true,"property":"holidays","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/holidays","scopes":["ZohoCRM.settings.business_hours.ALL","ZohoCRM.settings.business_hours.UPDATE"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"holidays","property":"holidays","body":true,"params":true}' +
    "}",
  inventoryTemplates:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/inventory_templates/{inventory_template_id}","scopes":["ZohoCRM.templates.inventory.READ"],"property":"inventory_templates"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/inventory_templates","scopes":["ZohoCRM.templates.inventory.READ"],"property":"inventory_templates","params":true}' +
    "}",
  layouts:
    '{"activate":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/layouts/{layout_id}/actions/activate","retry":"idempotent","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.layouts.ALL","ZohoCRM.settings.layouts.CREATE"],"wrap":"layouts","wrapOne":true,"property":"layouts","body":true,"params":true}' +
    ',"deactivate":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/layouts/{layout_id}/actions/activate","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.layouts.ALL","ZohoCRM.settings.layouts.DELETE"],"property":"layouts","params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/layouts/{layout_id}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.layouts.ALL","ZohoCRM.settings.layouts.DELETE"],"property":"layouts","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/layouts/{layout_id}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.layouts.ALL","ZohoCRM.settings.layouts.READ"],"property":"layouts","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/layouts","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.layouts.ALL","ZohoCRM.settings.layouts.READ"],"property":"layouts","params":true}' +
    ',"update":{"kind":"outcome","method":"PATCH","path":"/crm/v8/settings/layouts/{layout_id}","retry":"idempotent","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.layouts.ALL","ZohoCRM.settings.layouts.UPDATE"],"wrap":"layouts","wrapOne":true,"property":"layouts","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PATCH","path":"/crm/v8/settings/layouts","retry":"idempotent","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.layouts.ALL","ZohoCRM.settings.layouts.UPDATE"],"wrap":"layouts","property":"layouts","body":true,"params":true}' +
    "}",
  leads:
    '{"convert":{"kind":"outcome","method":"POST","path":"/crm/v8/Leads/{lead_id}/actions/convert","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE"],"wrap":"data","wrapOne":true,"property":"data","cost":{"credits":5,"heavy":true},"body":true}' +
    ',"getConversionOptions":{"kind":"entity","method":"GET","path":"/crm/v8/Leads/{lead_id}/__conversion_options","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ"],"property":"__conversion_options"}' +
    ',"getMassConvertStatus":{"kind":"entity","method":"GET","path":"/crm/v8/Leads/actions/mass_convert","scopes":["ZohoCRM.mass_convert.{module}.READ"],"property":"data","params":true}' +
    ',"massConvert":{"kind":"outcome","method":"POST","path":"/crm/v8/Leads/actions/mass_convert","scopes":["ZohoCRM.mass_convert.{module}.CREATE"],"cost":{"credits":200},"body":true}' +
    "}",
  mailMerge:
    '{"download":{"kind":"file","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/download_mail_merge","retry":"safe","scopes":["ZohoCRM.settings.mailmerge.ALL + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL","ZohoCRM.settings.mailmerge.CREATE + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL"],"wrap":"download_mail_merge","body":true}' +
    ',"send":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/send_mail_merge","scopes":["ZohoCRM.settings.mailmerge.ALL + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL","ZohoCRM.settings.mailmerge.CREATE + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL"],"wrap":"send_mail_merge","wrapOne":true,"property":"send_mail_merge","body":true}' +
    ',"sign":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/sign_mail_merge","scopes":["ZohoCRM.settings.mailmerge.ALL + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL","ZohoCRM.settings.mailmerge.CREATE + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL"],"wrap":"sign_mail_merge","wrapOne":true,"property":"sign_mail_merge","body":true}' +
    "}",
  mapDependencies:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/layouts/{layout_id}/map_dependency","scopes":["ZohoCRM.settings.map_dependency.ALL"],"wrap":"map_dependency","property":"map_dependency","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}","scopes":["ZohoCRM.settings.map_dependency.ALL"],"property":"map_dependency","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}","scopes":["ZohoCRM.settings.map_dependency.ALL"],"property":"map_dependency","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/layouts/{layout_id}/map_dependency","scopes":["ZohoCRM.settings.map_dependency.ALL"],"property":"map_dependency","paging":"page","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}","scopes":["ZohoCRM.settings.map_dependency.ALL"],"wrap":"map_dependency","wrapOne":true,"property":"map_dependency","body":true,"params":true}' +
    "}",
  meetings:
    '{"cancel":{"kind":"outcome","method":"POST","path":"/crm/v8/Events/{meeting_id}/actions/cancel","scopes":["ZohoCRM.modules.Events.ALL"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    "}",
  modules:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/modules","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.modules.ALL"],"wrap":"modules","property":"modules","cost":{"credits":500},"body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/modules/{module}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.modules.ALL","ZohoCRM.settings.modules.READ"],"property":"modules"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/modules","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.modules.ALL","ZohoCRM.settings.modules.READ"],"property":"modules","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/modules/{module}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.modules.ALL"],"wrap":"modules","wrapOne":true,"property":"modules","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/modules","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.modules.ALL"],"wrap":"modules","property":"modules","body":true}' +
    "}",
  notes:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/Notes","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.notes.ALL"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/Notes/{note_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.notes.ALL"],"property":"data"}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/Notes","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.notes.ALL"],"property":"data","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/Notes/{note_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.notes.ALL"],"property":"data","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/Notes","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.notes.ALL"],"property":"data","paging":"page","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/Notes/{note_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.notes.ALL"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/Notes","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.notes.ALL"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true}' +
    "}",
  notifications:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/actions/watch","scopes":["ZohoCRM.notifications.ALL + ZohoCRM.modules.ALL","ZohoCRM.notifications.CREATE + ZohoCRM.modules.ALL","ZohoCRM.notifications.CREATE + ZohoCRM.modules.{module}.READ"],"wrap":"watch","property":"watch","body":true}' +
    ',"delete":{"kind":"batch","method":"DELETE","path":"/crm/v8/actions/watch","scopes":["ZohoCRM.notifications.ALL","ZohoCRM.notifications.DELETE"],"property":"watch","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/actions/watch","scopes":["ZohoCRM.notifications.ALL","ZohoCRM.notifications.READ"],"property":"watch","paging":"page","params":true}' +
    ',"replace":{"kind":"batch","method":"PUT","path":"/crm/v8/actions/watch","scopes":["ZohoCRM.notifications.ALL + ZohoCRM.modules.ALL","ZohoCRM.notifications.UPDATE + ZohoCRM.modules.ALL","ZohoCRM.notifications.UPDATE + ZohoCRM.modules.{module}.READ"],"wrap":"watch","property":"watch","body":true}' +
    ',"update":{"kind":"batch","method":"PATCH","path":"/crm/v8/actions/watch","scopes":["ZohoCRM.notifications.ALL + ZohoCRM.modules.ALL","ZohoCRM.notifications.UPDATE + ZohoCRM.modules.ALL","ZohoCRM.notifications.UPDATE + ZohoCRM.modules.{module}.READ"],"wrap":"watch","property":"watch","body":true}' +
    "}",
  org:
    '{"deletePhoto":{"kind":"outcome","method":"DELETE","path":"/crm/v8/org/photo","scopes":["ZohoCRM.org.ALL"]}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/org","scopes":["ZohoCRM.org.ALL","ZohoCRM.org.READ"],"property":"org"}' +
    ',"getPhoto":{"kind":"file","method":"GET","path":"/crm/v8/org/photo","scopes":["ZohoCRM.org.ALL"]}' +
    ',"uploadPhoto":{"kind":"outcome","method":"POST","path":"/crm/v8/org/photo","retry":"idempotent","scopes":["ZohoCRM.org.ALL"],"form":true,"body":true}' +
    "}",
  pipelines:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/pipeline","scopes":["ZohoCRM.settings.pipeline.ALL"],"wrap":"pipeline","property":"pipeline","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"PATCH","path":"/crm/v8/settings/pipeline/{pipeline_id}","scopes":["ZohoCRM.settings.pipeline.ALL"],"wrap":"pipeline","wrapOne":true,"property":"pipeline","body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/pipeline/{pipeline_id}","scopes":["ZohoCRM.settings.pipeline.ALL"],"property":"pipeline","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/pipeline","scopes":["ZohoCRM.settings.pipeline.ALL"],"property":"pipeline","params":true}' +
    ',"transfer":{"kind":"batch","method":"POST","path":"/crm/v8/settings/pipeline/actions/transfer","scopes":["ZohoCRM.settings.pipeline.ALL"],"wrap":"transfer_pipeline","property":"transfer_pipeline","body":true,"params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/pipeline/{pipeline_id}","scopes":["ZohoCRM.settings.pipeline.ALL"],"wrap":"pipeline","wrapOne":true,"property":"pipeline","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/pipeline","scopes":["ZohoCRM.settings.pipeline.ALL"],"wrap":"pipeline","property":"pipeline","body":true,"params":true}' +
    "}",
  portalUserTypes:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/portals/{portal}/user_type","scopes":["ZohoCRM.settings.clientportal.ALL"],"wrap":"user_type","property":"user_type","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/portals/{portal}/user_type/{user_type_id}","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"user_type"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/portals/{portal}/user_type/{user_type_id}","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"user_type"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/portals/{portal}/user_type","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"user_type","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/portals/{portal}/user_type/{user_type_id}","scopes":["ZohoCRM.settings.clientportal.ALL"],"wrap":"user_type","wrapOne":true,"property":"user_type","body":true}' +
    "}",
  portalUsers:
    '{"changeStatus":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/{portal_user_id}/actions/change_status","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"change_status","params":true}' +
    ',"delete":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"users","params":true}' +
    ',"getInviteStatus":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/actions/portal_invite","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"portal_invite","params":true}' +
    ',"invite":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/portal_invite","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"portal_invite","params":true}' +
    ',"inviteMany":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/portal_invite","scopes":["ZohoCRM.settings.clientportal.ALL"],"wrap":"portal_invite","property":"portal_invite","body":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"users","params":true}' +
    ',"transfer":{"kind":"batch","method":"POST","path":"/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/action/transfer","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"users","params":true}' +
    "}",
  portals:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/portals","scopes":["ZohoCRM.settings.clientportal.ALL"],"wrap":"portals","property":"portals","body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/portals/{portal}","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"portals"}' +
    ',"getMeta":{"kind":"value","method":"GET","path":"/crm/v8/settings/portals/meta","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"related_lists","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/portals","scopes":["ZohoCRM.settings.clientportal.ALL"],"property":"portals"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/portals/{portal}","scopes":["ZohoCRM.settings.clientportal.ALL"],"wrap":"portals","wrapOne":true,"property":"portals","body":true}' +
    "}",
  profiles:
    '{"clone":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/profiles/{profile_id}/actions/clone","scopes":["ZohoCRM.settings.profiles.ALL","ZohoCRM.settings.profiles.CREATE"],"wrap":"profiles","wrapOne":true,"property":"profiles","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/profiles/{profile_id}","scopes":["ZohoCRM.settings.profiles.ALL","ZohoCRM.settings.profiles.DELETE"],"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/profiles/{profile_id}","scopes":["ZohoCRM.settings.profiles.ALL","ZohoCRM.settings.profiles.READ"],"property":"profiles"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/profiles","scopes":["ZohoCRM.settings.profiles.ALL","ZohoCRM.settings.profiles.READ"],"property":"profiles"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/profiles/{profile_id}","scopes":["ZohoCRM.settings.profiles.ALL","ZohoCRM.settings.profiles.UPDATE"],"wrap":"profiles","wrapOne":true,"property":"profiles","body":true}' +
    "}",
  recordLockingConfigurations:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/record_locking_configurations","scopes":["ZohoCRM.settings.record_locking_configurations.ALL"],"wrap":"record_locking_configurations","property":"record_locking_configurations","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}","scopes":["ZohoCRM.settings.record_locking_configurations.ALL"],"property":"record_locking_configurations","params":true}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/record_locking_configurations","scopes":["ZohoCRM.settings.record_locking_configurations.ALL"],"property":"record_locking_configurations","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}","scopes":["ZohoCRM.settings.record_locking_configurations.ALL"],"property":"record_locking_configurations","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/record_locking_configurations","scopes":["ZohoCRM.settings.record_locking_configurations.ALL"],"property":"record_locking_configurations","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}","scopes":["ZohoCRM.settings.record_locking_configurations.ALL"],"wrap":"record_locking_configurations","wrapOne":true,"property":"record_locking_configurations","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/record_locking_configurations","scopes":["ZohoCRM.settings.record_locking_configurations.ALL"],"wrap":"record_locking_configurations","property":"record_locking_configurations","body":true,"params":true}' +
    "}",
  recordLocks:
    '{"create":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/Locking_Information__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.lockinginformation.ALL","ZohoCRM.modules.lockinginformation.CREATE"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.lockinginformation.ALL","ZohoCRM.modules.lockinginformation.DELETE"],"property":"data"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.lockinginformation.ALL","ZohoCRM.modules.lockinginformation.READ"],"property":"data","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}/{record_id}/Locking_Information__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.lockinginformation.ALL","ZohoCRM.modules.lockinginformation.READ"],"property":"data","paging":"token","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.lockinginformation.ALL","ZohoCRM.modules.lockinginformation.UPDATE"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    "}",
  records:
    '{"changeOwner":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/change_owner","scopes":["ZohoCRM.change_owner.CREATE","ZohoCRM.change_owner.{module}.CREATE"],"property":"data","body":true}' +
    ',"changeOwnerMany":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/change_owner","scopes":["ZohoCRM.change_owner.CREATE","ZohoCRM.change_owner.{module}.CREATE"],"property":"data","body":true}' +
    ',"clone":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/clone","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"property":"data"}' +
    ',"convert":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/convert","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.{module}.CREATE"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    ',"count":{"kind":"value","method":"GET","path":"/crm/v8/{module}/actions/count","scopes":["ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.ALL","ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.READ","ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.{module}.READ"],"property":"count","cost":{"credits":50},"params":true}' +
    ',"countMatching":{"kind":"value","method":"POST","path":"/crm/v8/{module}/actions/count","retry":"safe","scopes":["ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.ALL","ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.READ","ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.{module}.READ"],"property":"count","cost":{"credits":50},"params":true}' +
    ',"create":{"kind":"batch","method":"POST","path":"/crm/v8/{module}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"headers":{"xExternal":"X-EXTERNAL"},"bodyKeys":["apply_feature_execution","duplicate_check_fields","lar_id","process","skip_feature_execution","trigger","wf_trigger"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/{module}/{record_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.DELETE"],"headers":{"xExternal":"X-EXTERNAL"},"property":"data","params":true}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/{module}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.DELETE"],"headers":{"xExternal":"X-EXTERNAL"},"property":"data","params":true}' +
    ',"deletePhoto":{"kind":"outcome","method":"DELETE","path":"/crm/v8/{module}/{record_id}/photo","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.DELETE"]}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"headers":{"ifModifiedSince":"If-Modified-Since","xExternal":"X-EXTERNAL"},"property":"data","params":true}' +
    ',"getMassChangeOwnerStatus":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/actions/mass_change_owner","scopes":["ZohoCRM.change_owner.READ","ZohoCRM.change_owner.{module}.READ"],"property":"data","params":true}' +
    ',"getMassConvertStatus":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/actions/mass_convert","scopes":["ZohoCRM.mass_convert.Quotes.READ","ZohoCRM.mass_convert.SalesOrders.READ"],"property":"data","params":true}' +
    ',"getMassDeleteStatus":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/actions/mass_delete","scopes":["ZohoCRM.mass_delete.{module}.READ"],"property":"data","params":true}' +
    ',"getMassUpdateStatus":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/actions/mass_update","scopes":["ZohoCRM.mass_update.{module}.READ"],"property":"data","params":true}' +
    ',"getMergeStatus":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}/actions/merge","scopes":["ZohoCRM.modules.{module}.ALL"],"property":"merge","params":true}' +
    ',"getPhoto":{"kind":"file","method":"GET","path":"/crm/v8/{module}/{record_id}/photo","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"]}' +
    ',"getRichText":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}/actions/fetch_full_data","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"property":"data","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"headers":{"ifModifiedSince":"If-Modified-Since","xExternal":"X-EXTERNAL"},"property":"data","paging":"token","cost":{"by":"query","credits":1,"whenQuery":{"cvid":3},"heavy":{"query":["cvid","sort_by"]}},"params":true}' +
    ',"listDeleted":{"kind":"page","method":"GET","path":"/crm/v8/{module}/deleted","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"headers":{"ifModifiedSince":"If-Modified-Since"},"property":"data","paging":"page","cost":{"credits":2},"params":true}' +
    ',"listRichText":{"kind":"page","method":"GET","path":"/crm/v8/{module}/actions/fetch_full_data","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"property":"data","params":true}' +
    ',"massChangeOwner":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/actions/mass_change_owner","scopes":["ZohoCRM.change_owner.CREATE","ZohoCRM.change_owner.{module}.CREATE"],"property":"data","body":true}' +
    ',"massConvert":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/actions/mass_convert","scopes":["ZohoCRM.mass_convert.Quotes.CREATE","ZohoCRM.mass_convert.SalesOrders.CREATE"],"body":true}' +
    ',"massDelete":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/mass_delete","scopes":["ZohoCRM.mass_delete.{module}.DELETE"],"property":"data","cost":{"by":"rows","credits":1,"perRows":100},"body":true}' +
    ',"massUpdate":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/mass_update","scopes":["ZohoCRM.mass_update.{module}.UPDATE"],"bodyKeys":["criteria","cvid","ids","over_write","territory"],"wrap":"data","property":"data","body":true,"params":true}' +
    ',"merge":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/merge","scopes":["ZohoCRM.modules.{module}.ALL"],"wrap":"merge","wrapOne":true,"property":"merge","cost":{"credits":50},"body":true}' +
    ',"search":{"kind":"page","method":"GET","path":"/crm/v8/{module}/search","scopes":["ZohoSearch.securesearch.READ + ZohoCRM.modules.ALL","ZohoSearch.securesearch.READ + ZohoCRM.modules.READ","ZohoSearch.securesearch.READ + ZohoCRM.modules.{module}.READ","ZohoSearch.securesearch.READ + ZohoCRM.users.ALL","ZohoSearch.securesearch.READ + ZohoCRM.users.READ"],"headers":{"xExternal":"X-EXTERNAL"},"property":"data","paging":"page","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/{module}/{record_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.UPDATE"],"headers":{"ifUnmodifiedSince":"If-Unmodified-Since","xExternal":"X-EXTERNAL"},"bodyKeys":["apply_feature_execution","duplicate_check_fields","lar_id","process","skip_feature_execution","trigger","wf_trigger"],"wrap":"data","wrapOne":true,"property":"data","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/{module}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.UPDATE"],"headers":{"ifUnmodifiedSince":"If-Unmodified-Since","xExternal":"X-EXTERNAL"},"bodyKeys":["apply_feature_execution","duplicate_check_fields","lar_id","process","skip_feature_execution","trigger","wf_trigger"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true,"params":true}' +
    ',"uploadPhoto":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/photo","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"form":true,"body":true,"params":true}' +
    ',"upsert":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/upsert","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"headers":{"ifUnmodifiedSince":"If-Unmodified-Since","xExternal":"X-EXTERNAL"},"bodyKeys":["apply_feature_execution","duplicate_check_fields","lar_id","process","skip_feature_execution","trigger","wf_trigger"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true,"params":true}' +
    "}",
  recycleBin:
    '{"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/recycle_bin/{record_id}","scopes":["ZohoCRM.settings.recycle_bin.DELETE"],"property":"recycle_bin"}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/recycle_bin","scopes":["ZohoCRM.settings.recycle_bin.DELETE"],"property":"recycle_bin","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/recycle_bin/{record_id}","scopes":["ZohoCRM.settings.recycle_bin.READ"],"property":"recycle_bin"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/recycle_bin","scopes":["ZohoCRM.settings.recycle_bin.READ"],"property":"recycle_bin","paging":"page","params":true}' +
    "}",
  relatedLists:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/related_lists/{related_list_id}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.related_lists.ALL","ZohoCRM.settings.related_lists.READ"],"property":"related_lists","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/related_lists","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.related_lists.ALL","ZohoCRM.settings.related_lists.READ"],"property":"related_lists","params":true}' +
    "}",
  relatedRecords:
    '{"delink":{"kind":"outcome","method":"DELETE","path":"/crm/v8/{module}/{record_id}/{related_list}/{related_record_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.DELETE"],"headers":{"xExternal":"X-EXTERNAL"},"property":"data","params":true}' +
    ',"delinkMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/{module}/{record_id}/{related_list}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.DELETE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.DELETE"],"headers":{"xExternal":"X-EXTERNAL"},"property":"data","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/{module}/{record_id}/{related_list}/{related_record_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"headers":{"ifModifiedSince":"If-Modified-Since","xExternal":"X-EXTERNAL"},"property":"data","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}/{record_id}/{related_list}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"headers":{"ifModifiedSince":"If-Modified-Since","xExternal":"X-EXTERNAL"},"property":"data","paging":"token","params":true}' +
    ',"listOfDeleted":{"kind":"page","method":"GET","path":"/crm/v8/{module}/deleted/{record_id}/{related_list}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.READ","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.READ"],"property":"data","paging":"page","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/{module}/{record_id}/{related_list}/{related_record_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.UPDATE"],"headers":{"xExternal":"X-EXTERNAL"},"wrap":"data","wrapOne":true,"property":"data","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/{module}/{record_id}/{related_list}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.UPDATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.UPDATE"],"headers":{"xExternal":"X-EXTERNAL"},"wrap":"data","property":"data","body":true,"params":true}' +
    "}",
  roles:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/roles","scopes":["ZohoCRM.settings.roles.ALL"],"wrap":"roles","property":"roles","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/roles/{role_id}","scopes":["ZohoCRM.settings.roles.ALL"],"property":"roles","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/roles/{role_id}","scopes":["ZohoCRM.settings.roles.ALL"],"property":"roles"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/roles","scopes":["ZohoCRM.settings.roles.ALL"],"property":"roles"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/roles/{role_id}","scopes":["ZohoCRM.settings.roles.ALL"],"wrap":"roles","wrapOne":true,"property":"roles","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/roles","scopes":["ZohoCRM.settings.roles.ALL"],"wrap":"roles","property":"roles","body":true}' +
    "}",
  scoringRules:
    '{"activate":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.UPDATE"],"property":"scoring_rules"}' +
    ',"clone":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.CREATE"],"property":"scoring_rules"}' +
    ',"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/automation/scoring_rules","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.CREATE"],"wrap":"scoring_rules","property":"scoring_rules","body":true}' +
    ',"deactivate":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.DELETE"],"property":"scoring_rules"}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.DELETE"],"property":"scoring_rules"}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/automation/scoring_rules","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.DELETE"],"property":"scoring_rules","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.READ"],"property":"scoring_rules","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/automation/scoring_rules","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.READ"],"property":"scoring_rules","paging":"page","params":true}' +
    ',"run":{"kind":"outcome","method":"PUT","path":"/crm/v8/{module}/actions/run_scoring_rules","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.UPDATE"],"property":"scoring_rules","body":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.UPDATE"],"wrap":"scoring_rules","wrapOne":true,"property":"scoring_rules","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/automation/scoring_rules","scopes":["ZohoCRM.settings.scoring_rules.ALL","ZohoCRM.settings.scoring_rules.UPDATE"],"wrap":"scoring_rules","property":"scoring_rules","body":true}' +
    "}",
  servicePreferences:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/service_preferences","scopes":["ZohoCRM.settings.modules.ALL"],"property":"service_preferences"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/service_preferences","scopes":["ZohoCRM.settings.modules.ALL"],"wrap":"service_preferences","property":"service_preferences","body":true}' +
    "}",
  services:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/Services__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.services.CREATE"],"wrap":"data","property":"data","cost":{"by":"rows","credits":1,"perRows":10,"heavy":{"rowsOver":10}},"body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/Services__s/{service_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.services.DELETE"],"property":"data"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/Services__s/{service_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.services.READ"],"property":"data"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/Services__s","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.services.READ"],"property":"data","paging":"token","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/Services__s/{service_id}","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.services.UPDATE"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    "}",
  shares:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/share","scopes":["ZohoCRM.share.{module}.ALL","ZohoCRM.share.{module}.CREATE"],"bodyKeys":["notify","notify_on_completion"],"wrap":"share","property":"share","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/{module}/{record_id}/actions/share","scopes":["ZohoCRM.share.{module}.ALL","ZohoCRM.share.{module}.DELETE"],"property":"share"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}/{record_id}/actions/share","scopes":["ZohoCRM.share.{module}.ALL","ZohoCRM.share.{module}.READ"],"property":"share","params":true}' +
    ',"update":{"kind":"batch","method":"PUT","path":"/crm/v8/{module}/{record_id}/actions/share","scopes":["ZohoCRM.share.{module}.ALL","ZohoCRM.share.{module}.UPDATE"],"bodyKeys":["notify","notify_on_completion"],"wrap":"share","property":"share","body":true,"params":true}' +
    "}",
  sharingRules:
    '{"activate":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/data_sharing/rules/{sharing_rule_id}/actions/activate","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.UPDATE"],"property":"sharing_rules","params":true}' +
    ',"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/data_sharing/rules","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.CREATE"],"wrap":"sharing_rules","property":"sharing_rules","body":true,"params":true}' +
    ',"deactivate":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/data_sharing/rules/{sharing_rule_id}/actions/activate","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.DELETE"],"property":"sharing_rules","params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/data_sharing/rules/{sharing_rule_id}","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.DELETE"],"property":"sharing_rules","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/data_sharing/rules/{sharing_rule_id}","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.READ"],"property":"sharing_rules","params":true}' +
    ',"getSummary":{"kind":"value","method":"GET","path":"/crm/v8/settings/data_sharing/rules/actions/summary","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.READ"],"property":"sharing_rules_summary","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/data_sharing/rules","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.READ"],"property":"sharing_rules","paging":"page","params":true}' +
    ',"run":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/data_sharing/rules/actions/run","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.CREATE"],"property":"sharing_rules","params":true}' +
    ',"search":{"kind":"page","method":"POST","path":"/crm/v8/settings/data_sharing/rules/search","retry":"safe","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.CREATE"],"wrap":"filters","property":"sharing_rules","body":true,"params":true}' +
    ',"searchSummary":{"kind":"page","method":"POST","path":"/crm/v8/settings/data_sharing/rules/actions/summary","retry":"safe","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.CREATE"],"wrap":"filters","property":"sharing_rules_summary","body":true,"params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/data_sharing/rules/{sharing_rule_id}","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.UPDATE"],"wrap":"sharing_rules","wrapOne":true,"property":"sharing_rules","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/data_sharing/rules","scopes":["ZohoCRM.settings.data_sharing.ALL","ZohoCRM.settings.data_sharing.UPDATE"],"wrap":"sharing_rules","property":"sharing_rules","body":true,"params":true}' +
    "}",
  shiftHours:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/business_hours/shift_hours","scopes":["ZohoCRM.settings.business_hours.ALL"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"shift_hours","property":"shift_hours","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/business_hours/shift_hours/{shift_id}","scopes":["ZohoCRM.settings.business_hours.ALL"],"headers":{"xCrmOrg":"X-CRM-ORG"},"property":"shift_hours","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/business_hours/shift_hours/{shift_id}","scopes":["ZohoCRM.settings.business_hours.ALL"],"headers":{"xCrmOrg":"X-CRM-ORG"},"property":"shift_hours","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/business_hours/shift_hours","scopes":["ZohoCRM.settings.business_hours.ALL"],"headers":{"xCrmOrg":"X-CRM-ORG"},"property":"shift_hours","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/business_hours/shift_hours/{shift_id}","scopes":["ZohoCRM.settings.business_hours.ALL"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"shift_hours","wrapOne":true,"property":"shift_hours","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/business_hours/shift_hours","scopes":["ZohoCRM.settings.business_hours.ALL"],"headers":{"xCrmOrg":"X-CRM-ORG"},"wrap":"shift_hours","property":"shift_hours","body":true,"params":true}' +
    "}",
  tags:
    '{"addToRecord":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/add_tags","retry":"idempotent","scopes":["ZohoCRM.settings.tags.ALL"],"property":"data","body":true}' +
    ',"addToRecords":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/add_tags","retry":"idempotent","scopes":["ZohoCRM.settings.tags.ALL"],"property":"data","cost":{"by":"rows","credits":1,"perRows":50},"body":true}' +
    ',"countRecords":{"kind":"value","method":"GET","path":"/crm/v8/settings/tags/{tag_id}/actions/records_count","scopes":["ZohoCRM.settings.tags.ALL"],"property":"count","params":true}' +
    ',"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/tags","scopes":["ZohoCRM.settings.tags.ALL"],"wrap":"tags","property":"tags","body":true,"params":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/tags/{tag_id}","scopes":["ZohoCRM.settings.tags.ALL"],"property":"tags"}' +
    ',"getMassDeleteStatus":{"kind":"entity","method":"GET","path":"/crm/v8/settings/tags/actions/mass_delete","scopes":["ZohoCRM.settings.tags.ALL"],"property":"mass_delete","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/tags","scopes":["ZohoCRM.settings.tags.ALL"],"property":"tags","params":true}' +
    ',"massDelete":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/tags/actions/mass_delete","scopes":["ZohoCRM.settings.tags.ALL"],"wrap":"mass_delete","body":true}' +
    ',"merge":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/tags/{tag_id}/actions/merge","scopes":["ZohoCRM.settings.tags.ALL"],"wrap":"tags","wrapOne":true,"property":"tags","body":true}' +
    ',"removeFromRecord":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/remove_tags","retry":"idempotent","scopes":["ZohoCRM.settings.tags.ALL"],"property":"data","body":true}' +
    ',"removeFromRecords":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/remove_tags","retry":"idempotent","scopes":["ZohoCRM.settings.tags.ALL"],"property":"data","cost":{"by":"rows","credits":1,"perRows":50},"body":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/tags/{tag_id}","scopes":["ZohoCRM.settings.tags.ALL"],"wrap":"tags","wrapOne":true,"property":"tags","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/tags","scopes":["ZohoCRM.settings.tags.ALL"],"wrap":"tags","property":"tags","body":true,"params":true}' +
    "}",
  territories:
    '{"assignToRecord":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/assign_territories","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    ',"assignToRecords":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/assign_territories","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"wrap":"data","property":"data","body":true}' +
    ',"countUsers":{"kind":"page","method":"GET","path":"/crm/v8/settings/territories/actions/associated_users_count","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"associated_users_count"}' +
    ',"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/territories","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"wrap":"territories","property":"territories","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/territories/{territory_id}","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"territories","params":true}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/territories","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"territories","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/territories/{territory_id}","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"territories"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/territories","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"territories","paging":"page","params":true}' +
    ',"listChildren":{"kind":"page","method":"GET","path":"/crm/v8/settings/territories/{territory_id}/__child_territories","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"territories","paging":"page","params":true}' +
    ',"listDeletedAssociated":{"kind":"page","method":"GET","path":"/crm/v8/settings/territories/actions/deleted_associated_territories","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"territories","params":true}' +
    ',"removeFromRecord":{"kind":"outcome","method":"POST","path":"/crm/v8/{module}/{record_id}/actions/remove_territories","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"wrap":"data","wrapOne":true,"property":"data","body":true}' +
    ',"removeFromRecords":{"kind":"batch","method":"POST","path":"/crm/v8/{module}/actions/remove_territories","retry":"idempotent","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.CREATE","ZohoCRM.modules.{module}.ALL","ZohoCRM.modules.{module}.CREATE"],"wrap":"data","property":"data","body":true}' +
    ',"transferAndDelete":{"kind":"outcome","method":"POST","path":"/crm/v8/settings/territories/{territory_id}/actions/transfer_and_delete","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"wrap":"territories","wrapOne":true,"property":"territories","body":true}' +
    ',"transferAndDeleteMany":{"kind":"batch","method":"POST","path":"/crm/v8/settings/territories/actions/transfer_and_delete","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"wrap":"territories","property":"territories","body":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/territories/{territory_id}","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"wrap":"territories","wrapOne":true,"property":"territories","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/territories","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"wrap":"territories","property":"territories","body":true}' +
    "}",
  territoryUsers:
    '{"assign":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/territories/{territory_id}/users/{user_id}","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"users"}' +
    ',"assignMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/territories/{territory_id}/users","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"wrap":"users","property":"users","body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/territories/{territory_id}/users/{user_id}","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"users"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/territories/{territory_id}/users","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"users"}' +
    ',"remove":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/territories/{territory_id}/users/{user_id}","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"users"}' +
    ',"removeMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/territories/{territory_id}/users","scopes":["ZohoCRM.settings.territories.ALL","ZohoCRM.users.ALL"],"property":"users","params":true}' +
    "}",
  timelines:
    '{"list":{"kind":"page","method":"GET","path":"/crm/v8/{module}/{record_id}/__timeline","scopes":["ZohoCRM.modules.ALL","ZohoCRM.modules.{module}.READ"],"property":"__timeline","paging":"token","params":true}' +
    "}",
  unsubscribeLinks:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/unsubscribe_links","scopes":["ZohoCRM.settings.unsubscribe.ALL"],"wrap":"unsubscribe_links","property":"unsubscribe_links","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}","scopes":["ZohoCRM.settings.unsubscribe.ALL"],"property":"unsubscribe_links"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}","scopes":["ZohoCRM.settings.unsubscribe.ALL"],"property":"unsubscribe_links"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/unsubscribe_links","scopes":["ZohoCRM.settings.unsubscribe.ALL"],"property":"unsubscribe_links"}' +
    ',"listAssociations":{"kind":"page","method":"GET","path":"/crm/v8/settings/unsubscribe_link/actions/associations","scopes":["ZohoCRM.settings.unsubscribe.ALL"],"property":"associations"}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}","scopes":["ZohoCRM.settings.unsubscribe.ALL"],"wrap":"unsubscribe_links","wrapOne":true,"property":"unsubscribe_links","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/unsubscribe_links","scopes":["ZohoCRM.settings.unsubscribe.ALL"],"wrap":"unsubscribe_links","property":"unsubscribe_links","body":true}' +
    "}",
  userGroups:
    '{"countSources":{"kind":"value","method":"GET","path":"/crm/v8/settings/user_groups/{user_group_id}/actions/sources_count","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"sources_count"}' +
    ',"countUsers":{"kind":"page","method":"GET","path":"/crm/v8/settings/user_groups/actions/associated_users_count","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"associated_users_count","paging":"page","params":true}' +
    ',"countUsersGrouped":{"kind":"value","method":"GET","path":"/crm/v8/settings/user_groups/{user_group_id}/associated_users/actions/grouped_counts","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"grouped_counts","params":true}' +
    ',"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/user_groups","scopes":["ZohoCRM.settings.user_groups.ALL"],"wrap":"user_groups","property":"user_groups","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/user_groups/{user_group_id}","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"user_groups"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/user_groups/{user_group_id}","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"user_groups"}' +
    ',"getDeleteStatus":{"kind":"entity","method":"GET","path":"/crm/v8/settings/user_groups/actions/deletion_jobs","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"deletion_jobs","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/user_groups","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"user_groups","paging":"page","params":true}' +
    ',"listAssigned":{"kind":"page","method":"POST","path":"/crm/v8/settings/user_groups/actions/get_assigned","retry":"safe","scopes":["ZohoCRM.settings.user_groups.ALL"],"wrap":"get_assigned","property":"user_groups","body":true}' +
    ',"listAssociations":{"kind":"page","method":"GET","path":"/crm/v8/settings/user_groups/{user_group_id}/actions/associations","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"associations"}' +
    ',"listSources":{"kind":"page","method":"GET","path":"/crm/v8/settings/user_groups/{user_group_id}/sources","scopes":["ZohoCRM.settings.user_groups.ALL"],"property":"sources","paging":"page","params":true}' +
    ',"listUnassigned":{"kind":"page","method":"POST","path":"/crm/v8/settings/user_groups/actions/get_unassigned","retry":"safe","scopes":["ZohoCRM.settings.user_groups.ALL"],"wrap":"get_unassigned","property":"user_groups","body":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/user_groups/{user_group_id}","scopes":["ZohoCRM.settings.user_groups.ALL"],"wrap":"user_groups","wrapOne":true,"property":"user_groups","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/user_groups","scopes":["ZohoCRM.settings.user_groups.ALL"],"wrap":"user_groups","property":"user_groups","body":true}' +
    "}",
  userTerritories:
    '{"assign":{"kind":"batch","method":"PUT","path":"/crm/v8/users/{user_id}/territories","scopes":["ZohoCRM.settings.territories.ALL"],"wrap":"territories","property":"territories","body":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/users/{user_id}/territories/{territory_id}","scopes":["ZohoCRM.settings.territories.ALL"],"property":"territories"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/users/{user_id}/territories","scopes":["ZohoCRM.settings.territories.ALL"],"property":"territories"}' +
    ',"remove":{"kind":"outcome","method":"DELETE","path":"/crm/v8/users/{user_id}/territories/{territory_id}","scopes":["ZohoCRM.settings.territories.ALL"],"property":"territories"}' +
    ',"removeMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/users/{user_id}/territories","scopes":["ZohoCRM.settings.territories.ALL"],"property":"territories","params":true}' +
    "}",
  userUnavailability:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/users_unavailability","scopes":["ZohoCRM.settings.users_unavailability.ALL"],"wrap":"users_unavailability","property":"users_unavailability","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/users_unavailability/{user_unavailability_id}","scopes":["ZohoCRM.settings.users_unavailability.ALL"],"property":"users_unavailability"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/users_unavailability/{user_unavailability_id}","scopes":["ZohoCRM.settings.users_unavailability.ALL"],"property":"users_unavailability","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/users_unavailability","scopes":["ZohoCRM.settings.users_unavailability.ALL"],"property":"users_unavailability","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/users_unavailability/{user_unavailability_id}","scopes":["ZohoCRM.settings.users_unavailability.ALL"],"wrap":"users_unavailability","wrapOne":true,"property":"users_unavailability","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/users_unavailability","scopes":["ZohoCRM.settings.users_unavailability.ALL"],"wrap":"users_unavailability","property":"users_unavailability","body":true}' +
    "}",
  users:
    '{"count":{"kind":"value","method":"GET","path":"/crm/v8/users/actions/count","scopes":["ZohoCRM.users.ALL"],"property":"count","params":true}' +
    ',"create":{"kind":"batch","method":"POST","path":"/crm/v8/users","scopes":["ZohoCRM.users.ALL"],"wrap":"users","property":"users","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/users/{user_id}","scopes":["ZohoCRM.users.ALL"],"property":"users"}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/users/{user_id}","scopes":["ZohoCRM.users.ALL"],"headers":{"ifModifiedSince":"If-Modified-Since"},"property":"users","params":true}' +
    ',"getTransferAndDeleteStatus":{"kind":"entity","method":"GET","path":"/crm/v8/users/actions/transfer_and_delete","scopes":["ZohoCRM.users.ALL"],"property":"transfer_and_delete","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/users","scopes":["ZohoCRM.users.ALL"],"headers":{"ifModifiedSince":"If-Modified-Since"},"property":"users","paging":"page","params":true}' +
    ',"listGroups":{"kind":"page","method":"GET","path":"/crm/v8/users/{user_id}/actions/associated_groups","scopes":["ZohoCRM.settings.user_groups.ALL","ZohoCRM.users.ALL"],"property":"user_groups","paging":"page","params":true}' +
    ',"transferAndDelete":{"kind":"outcome","method":"POST","path":"/crm/v8/users/{user_id}/actions/transfer_and_delete","scopes":["ZohoCRM.users.ALL"],"wrap":"transfer_and_delete","wrapOne":true,"property":"transfer_and_delete","body":true}' +
    ',"transferAndDeleteMany":{"kind":"batch","method":"POST","path":"/crm/v8/users/actions/transfer_and_delete","scopes":["ZohoCRM.users.ALL"],"wrap":"transfer_and_delete","property":"transfer_and_delete","body":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/users/{user_id}","scopes":["ZohoCRM.users.ALL"],"wrap":"users","wrapOne":true,"property":"users","body":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/users","scopes":["ZohoCRM.users.ALL"],"wrap":"users","property":"users","body":true}' +
    "}",
  variableGroups:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/variable_groups/{variable_group}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variable_groups.ALL","ZohoCRM.settings.variable_groups.READ"],"property":"variable_groups"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/variable_groups","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variable_groups.ALL","ZohoCRM.settings.variable_groups.READ"],"property":"variable_groups"}' +
    "}",
  variables:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/settings/variables","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variables.ALL","ZohoCRM.settings.variables.CREATE"],"wrap":"variables","property":"variables","body":true}' +
    ',"delete":{"kind":"outcome","method":"DELETE","path":"/crm/v8/settings/variables/{variable}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variables.ALL","ZohoCRM.settings.variables.DELETE"],"property":"variables"}' +
    ',"deleteMany":{"kind":"batch","method":"DELETE","path":"/crm/v8/settings/variables","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variables.ALL","ZohoCRM.settings.variables.DELETE"],"property":"variables","params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/variables/{variable}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variables.ALL","ZohoCRM.settings.variables.READ"],"property":"variables","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/variables","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variables.ALL","ZohoCRM.settings.variables.READ"],"property":"variables","params":true}' +
    ',"update":{"kind":"outcome","method":"PUT","path":"/crm/v8/settings/variables/{variable}","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variables.ALL","ZohoCRM.settings.variables.UPDATE"],"wrap":"variables","wrapOne":true,"property":"variables","body":true,"params":true}' +
    ',"updateMany":{"kind":"batch","method":"PUT","path":"/crm/v8/settings/variables","scopes":["ZohoCRM.settings.ALL","ZohoCRM.settings.variables.ALL","ZohoCRM.settings.variables.UPDATE"],"wrap":"variables","property":"variables","body":true}' +
    "}",
  wizards:
    '{"get":{"kind":"entity","method":"GET","path":"/crm/v8/settings/wizards/{wizard_id}","scopes":["ZohoCRM.settings.wizards.ALL","ZohoCRM.settings.wizards.READ"],"property":"wizards","params":true}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/settings/wizards","scopes":["ZohoCRM.settings.wizards.ALL","ZohoCRM.settings.wizards.READ"],"property":"wizards"}' +
    "}",
  ziaOrgEnrichments:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/__zia_org_enrichment","scopes":["ZohoCRM.settings.intelligence.ALL","ZohoCRM.Zia.enrichment.ALL"],"wrap":"__zia_org_enrichment","property":"__zia_org_enrichment","body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/__zia_org_enrichment/{zia_org_enrichment_id}","scopes":["ZohoCRM.settings.intelligence.ALL","ZohoCRM.Zia.enrichment.ALL"],"property":"__zia_org_enrichment"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/__zia_org_enrichment","scopes":["ZohoCRM.settings.intelligence.ALL","ZohoCRM.Zia.enrichment.ALL"],"property":"__zia_org_enrichment","paging":"page","params":true}' +
    "}",
  ziaPeopleEnrichments:
    '{"create":{"kind":"batch","method":"POST","path":"/crm/v8/__zia_people_enrichment","scopes":["ZohoCRM.settings.intelligence.ALL","ZohoCRM.Zia.enrichment.ALL"],"wrap":"__zia_people_enrichment","property":"__zia_people_enrichment","body":true,"params":true}' +
    ',"get":{"kind":"entity","method":"GET","path":"/crm/v8/__zia_people_enrichment/{zia_people_enrichment_id}","scopes":["ZohoCRM.settings.intelligence.ALL","ZohoCRM.Zia.enrichment.ALL"],"property":"__zia_people_enrichment"}' +
    ',"list":{"kind":"page","method":"GET","path":"/crm/v8/__zia_people_enrichment","scopes":["ZohoCRM.settings.intelligence.ALL","ZohoCRM.Zia.enrichment.ALL"],"property":"__zia_people_enrichment","paging":"page","params":true}' +
    "}",
};
