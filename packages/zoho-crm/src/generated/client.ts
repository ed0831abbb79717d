// Generated from specs/ by `pnpm generate`. Do not edit.
import { defineResources } from "@x/zoho-auth/client";
import { ZohoCrmBase, type ZohoCrmOptions } from "../client-base.ts";
import type { ApisApi } from "./resources/apis.ts";
import type { AppointmentPreferencesApi } from "./resources/appointment-preferences.ts";
import type { AppointmentReschedulesApi } from "./resources/appointment-reschedules.ts";
import type { AssignmentRulesApi } from "./resources/assignment-rules.ts";
import type { AttachmentsApi } from "./resources/attachments.ts";
import type { AuditLogExportsApi } from "./resources/audit-log-exports.ts";
import type { BackupsApi } from "./resources/backups.ts";
import type { BlueprintsApi } from "./resources/blueprints.ts";
import type { BulkReadApi } from "./resources/bulk-read.ts";
import type { BulkWriteApi } from "./resources/bulk-write.ts";
import type { BusinessHoursApi } from "./resources/business-hours.ts";
import type { CadencesApi } from "./resources/cadences.ts";
import type { CallPreferencesApi } from "./resources/call-preferences.ts";
import type { CompositeApi } from "./resources/composite.ts";
import type { ContactRolesApi } from "./resources/contact-roles.ts";
import type { CoqlApi } from "./resources/coql.ts";
import type { CurrenciesApi } from "./resources/currencies.ts";
import type { CustomViewsApi } from "./resources/custom-views.ts";
import type { DownloadsApi } from "./resources/downloads.ts";
import type { DuplicateCheckPreferencesApi } from "./resources/duplicate-check-preferences.ts";
import type { EmailComposeSettingsApi } from "./resources/email-compose-settings.ts";
import type { EmailDraftsApi } from "./resources/email-drafts.ts";
import type { EmailTemplatesApi } from "./resources/email-templates.ts";
import type { EmailsApi } from "./resources/emails.ts";
import type { EntityScoresApi } from "./resources/entity-scores.ts";
import type { FeaturesApi } from "./resources/features.ts";
import type { FieldsApi } from "./resources/fields.ts";
import type { FilesApi } from "./resources/files.ts";
import type { FiscalYearApi } from "./resources/fiscal-year.ts";
import type { GlobalPicklistsApi } from "./resources/global-picklists.ts";
import type { HolidaysApi } from "./resources/holidays.ts";
import type { InventoryTemplatesApi } from "./resources/inventory-templates.ts";
import type { LayoutsApi } from "./resources/layouts.ts";
import type { LeadsApi } from "./resources/leads.ts";
import type { MailMergeApi } from "./resources/mail-merge.ts";
import type { MapDependenciesApi } from "./resources/map-dependencies.ts";
import type { MeetingsApi } from "./resources/meetings.ts";
import type { ModulesApi } from "./resources/modules.ts";
import type { NotesApi } from "./resources/notes.ts";
import type { NotificationsApi } from "./resources/notifications.ts";
import type { OrgApi } from "./resources/org.ts";
import type { PipelinesApi } from "./resources/pipelines.ts";
import type { PortalUserTypesApi } from "./resources/portal-user-types.ts";
import type { PortalUsersApi } from "./resources/portal-users.ts";
import type { PortalsApi } from "./resources/portals.ts";
import type { ProfilesApi } from "./resources/profiles.ts";
import type { RecordLockingConfigurationsApi } from "./resources/record-locking-configurations.ts";
import type { RecordLocksApi } from "./resources/record-locks.ts";
import type { RecordsApi } from "./resources/records.ts";
import type { RecycleBinApi } from "./resources/recycle-bin.ts";
import type { RelatedListsApi } from "./resources/related-lists.ts";
import type { RelatedRecordsApi } from "./resources/related-records.ts";
import type { RolesApi } from "./resources/roles.ts";
import type { ScoringRulesApi } from "./resources/scoring-rules.ts";
import type { ServicePreferencesApi } from "./resources/service-preferences.ts";
import type { ServicesApi } from "./resources/services.ts";
import type { SharesApi } from "./resources/shares.ts";
import type { SharingRulesApi } from "./resources/sharing-rules.ts";
import type { ShiftHoursApi } from "./resources/shift-hours.ts";
import type { TagsApi } from "./resources/tags.ts";
import type { TerritoriesApi } from "./resources/territories.ts";
import type { TerritoryUsersApi } from "./resources/territory-users.ts";
import type { TimelinesApi } from "./resources/timelines.ts";
import type { UnsubscribeLinksApi } from "./resources/unsubscribe-links.ts";
import type { UserGroupsApi } from "./resources/user-groups.ts";
import type { UserTerritoriesApi } from "./resources/user-territories.ts";
import type { UserUnavailabilityApi } from "./resources/user-unavailability.ts";
import type { UsersApi } from "./resources/users.ts";
import type { VariableGroupsApi } from "./resources/variable-groups.ts";
import type { VariablesApi } from "./resources/variables.ts";
import type { WizardsApi } from "./resources/wizards.ts";
import type { ZiaOrgEnrichmentsApi } from "./resources/zia-org-enrichments.ts";
import type { ZiaPeopleEnrichmentsApi } from "./resources/zia-people-enrichments.ts";
import { resources } from "./table.ts";

/** Client for Zoho CRM v8: one property for each resource, made when it is first used. */
export class ZohoCrm extends ZohoCrmBase {
  /** Operations on apis. */
  declare readonly apis: ApisApi;
  /** Operations on appointment preferences. */
  declare readonly appointmentPreferences: AppointmentPreferencesApi;
  /** Operations on appointment reschedules. */
  declare readonly appointmentReschedules: AppointmentReschedulesApi;
  /** Operations on assignment rules. */
  declare readonly assignmentRules: AssignmentRulesApi;
  /** Operations on attachments. */
  declare readonly attachments: AttachmentsApi;
  /** Operations on audit log exports. */
  declare readonly auditLogExports: AuditLogExportsApi;
  /** Operations on backups. */
  declare readonly backups: BackupsApi;
  /** Operations on blueprints. */
  declare readonly blueprints: BlueprintsApi;
  /** Operations on bulk read. */
  declare readonly bulkRead: BulkReadApi;
  /** Operations on bulk write. */
  declare readonly bulkWrite: BulkWriteApi;
  /** Operations on business hours. */
  declare readonly businessHours: BusinessHoursApi;
  /** Operations on cadences. */
  declare readonly cadences: CadencesApi;
  /** Operations on call preferences. */
  declare readonly callPreferences: CallPreferencesApi;
  /** Operations on composite. */
  declare readonly composite: CompositeApi;
  /** Operations on contact roles. */
  declare readonly contactRoles: ContactRolesApi;
  /** Operations on coql. */
  declare readonly coql: CoqlApi;
  /** Operations on currencies. */
  declare readonly currencies: CurrenciesApi;
  /** Operations on custom views. */
  declare readonly customViews: CustomViewsApi;
  /** Operations on downloads. */
  declare readonly downloads: DownloadsApi;
  /** Operations on duplicate check preferences. */
  declare readonly duplicateCheckPreferences: DuplicateCheckPreferencesApi;
  /** Operations on email compose settings. */
  declare readonly emailComposeSettings: EmailComposeSettingsApi;
  /** Operations on email drafts. */
  declare readonly emailDrafts: EmailDraftsApi;
  /** Operations on email templates. */
  declare readonly emailTemplates: EmailTemplatesApi;
  /** Operations on emails. */
  declare readonly emails: EmailsApi;
  /** Operations on entity scores. */
  declare readonly entityScores: EntityScoresApi;
  /** Operations on features. */
  declare readonly features: FeaturesApi;
  /** Operations on fields. */
  declare readonly fields: FieldsApi;
  /** Operations on files. */
  declare readonly files: FilesApi;
  /** Operations on fiscal year. */
  declare readonly fiscalYear: FiscalYearApi;
  /** Operations on global picklists. */
  declare readonly globalPicklists: GlobalPicklistsApi;
  /** Operations on holidays. */
  declare readonly holidays: HolidaysApi;
  /** Operations on inventory templates. */
  declare readonly inventoryTemplates: InventoryTemplatesApi;
  /** Operations on layouts. */
  declare readonly layouts: LayoutsApi;
  /** Operations on leads. */
  declare readonly leads: LeadsApi;
  /** Operations on mail merge. */
  declare readonly mailMerge: MailMergeApi;
  /** Operations on map dependencies. */
  declare readonly mapDependencies: MapDependenciesApi;
  /** Operations on meetings. */
  declare readonly meetings: MeetingsApi;
  /** Operations on modules. */
  declare readonly modules: ModulesApi;
  /** Operations on notes. */
  declare readonly notes: NotesApi;
  /** Operations on notifications. */
  declare readonly notifications: NotificationsApi;
  /** Operations on org. */
  declare readonly org: OrgApi;
  /** Operations on pipelines. */
  declare readonly pipelines: PipelinesApi;
  /** Operations on portal user types. */
  declare readonly portalUserTypes: PortalUserTypesApi;
  /** Operations on portal users. */
  declare readonly portalUsers: PortalUsersApi;
  /** Operations on portals. */
  declare readonly portals: PortalsApi;
  /** Operations on profiles. */
  declare readonly profiles: ProfilesApi;
  /** Operations on record locking configurations. */
  declare readonly recordLockingConfigurations: RecordLockingConfigurationsApi;
  /** Operations on record locks. */
  declare readonly recordLocks: RecordLocksApi;
  /** Operations on records. */
  declare readonly records: RecordsApi;
  /** Operations on recycle bin. */
  declare readonly recycleBin: RecycleBinApi;
  /** Operations on related lists. */
  declare readonly relatedLists: RelatedListsApi;
  /** Operations on related records. */
  declare readonly relatedRecords: RelatedRecordsApi;
  /** Operations on roles. */
  declare readonly roles: RolesApi;
  /** Operations on scoring rules. */
  declare readonly scoringRules: ScoringRulesApi;
  /** Operations on service preferences. */
  declare readonly servicePreferences: ServicePreferencesApi;
  /** Operations on services. */
  declare readonly services: ServicesApi;
  /** Operations on shares. */
  declare readonly shares: SharesApi;
  /** Operations on sharing rules. */
  declare readonly sharingRules: SharingRulesApi;
  /** Operations on shift hours. */
  declare readonly shiftHours: ShiftHoursApi;
  /** Operations on tags. */
  declare readonly tags: TagsApi;
  /** Operations on territories. */
  declare readonly territories: TerritoriesApi;
  /** Operations on territory users. */
  declare readonly territoryUsers: TerritoryUsersApi;
  /** Operations on timelines. */
  declare readonly timelines: TimelinesApi;
  /** Operations on unsubscribe links. */
  declare readonly unsubscribeLinks: UnsubscribeLinksApi;
  /** Operations on user groups. */
  declare readonly userGroups: UserGroupsApi;
  /** Operations on user territories. */
  declare readonly userTerritories: UserTerritoriesApi;
  /** Operations on user unavailability. */
  declare readonly userUnavailability: UserUnavailabilityApi;
  /** Operations on users. */
  declare readonly users: UsersApi;
  /** Operations on variable groups. */
  declare readonly variableGroups: VariableGroupsApi;
  /** Operations on variables. */
  declare readonly variables: VariablesApi;
  /** Operations on wizards. */
  declare readonly wizards: WizardsApi;
  /** Operations on zia org enrichments. */
  declare readonly ziaOrgEnrichments: ZiaOrgEnrichmentsApi;
  /** Operations on zia people enrichments. */
  declare readonly ziaPeopleEnrichments: ZiaPeopleEnrichmentsApi;

  constructor(options: ZohoCrmOptions) {
    super(options);
    defineResources(this, "crm", resources);
  }
}
