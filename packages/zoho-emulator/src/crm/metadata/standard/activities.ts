import type { ModuleDefinition } from "../standard.ts";
import { bigint, boolean, date, datetime, integer, lookup, picklist, text, textarea } from "./define.ts";

const RELATED = [
  "Accounts",
  "Deals",
  "Products",
  "Quotes",
  "Sales_Orders",
  "Purchase_Orders",
  "Invoices",
  "Campaigns",
  "Vendors",
  "Cases",
  "Solutions",
  "Price_Books",
  "Leads",
];

/** Whatever notes and files can hang on. */
const ANY = [...RELATED, "Contacts", "Tasks", "Events", "Calls"];

const whom = [
  lookup("Who_Id", "Contacts", { label: "Contact Name" }),
  { api_name: "What_Id", data_type: "lookup", label: "Related To", lookup: RELATED },
] as const;

/** What is to be done, when people meet, and who was called. */
export const activities: readonly ModuleDefinition[] = [
  {
    api_name: "Tasks",
    singular_label: "Task",
    plural_label: "Tasks",
    name_field: "Subject",
    fields: [
      text("Subject", 255, { mandatory: true }),
      date("Due_Date"),
      ...whom,
      picklist("Status", ["Not Started", "Deferred", "In Progress", "Completed", "Waiting on someone else"]),
      picklist("Priority", ["High", "Highest", "Low", "Lowest", "Normal"]),
      boolean("Send_Notification_Email"),
      { api_name: "Remind_At", data_type: "ALARM" },
      { api_name: "Recurring_Activity", data_type: "RRULE", label: "Repeat" },
      datetime("Closed_Time", { read_only: true }),
      textarea("Description"),
    ],
  },
  {
    api_name: "Events",
    module_name: "Meetings",
    singular_label: "Meeting",
    plural_label: "Meetings",
    name_field: "Event_Title",
    fields: [
      text("Event_Title", 255, { label: "Title", mandatory: true }),
      datetime("Start_DateTime", { label: "From", mandatory: true }),
      datetime("End_DateTime", { label: "To", mandatory: true }),
      boolean("All_day", { label: "All day" }),
      text("Venue", 255, { label: "Location" }),
      ...whom,
      { api_name: "Participants", data_type: "bigint", json_type: "jsonarray" },
      { api_name: "Remind_At", data_type: "event_reminder", label: "Reminder" },
      { api_name: "Recurring_Activity", data_type: "RRULE", label: "Repeat" },
      picklist("Check_In_Status", ["PLANNED", "COMPLETED"], { read_only: true }),
      datetime("Check_In_Time", { read_only: true }),
      textarea("Description"),
    ],
  },
  {
    api_name: "Calls",
    singular_label: "Call",
    plural_label: "Calls",
    name_field: "Subject",
    fields: [
      text("Subject", 255, { mandatory: true }),
      picklist("Call_Type", ["Outbound", "Inbound", "Missed"], { mandatory: true }),
      datetime("Call_Start_Time", { mandatory: true }),
      text("Call_Duration", 20, { mandatory: true }),
      integer("Call_Duration_in_seconds", { read_only: true }),
      picklist("Call_Purpose", ["Prospecting", "Administrative", "Negotiation", "Demo", "Project", "Desk"]),
      text("Call_Agenda", 255),
      picklist("Call_Result", [
        "Interested",
        "Not interested",
        "No response/Busy",
        "Requested more info",
        "Requested call back",
        "Invalid number",
      ]),
      picklist("Outgoing_Call_Status", ["Scheduled", "Completed", "Overdue", "Cancelled"]),
      picklist("Call_Status", ["Scheduled", "Attended", "Attended Dialled", "Missed"], { read_only: true }),
      text("Dialled_Number", 50),
      text("Caller_ID", 50),
      text("Reminder", 100),
      boolean("CTI_Entry", { read_only: true }),
      ...whom,
      textarea("Description"),
    ],
  },
  {
    api_name: "Notes",
    singular_label: "Note",
    plural_label: "Notes",
    name_field: "Note_Title",
    fields: [
      text("Note_Title", 120),
      textarea("Note_Content", "large", { mandatory: true }),
      {
        api_name: "Parent_Id",
        data_type: "lookup",
        label: "Parent ID",
        lookup: ANY,
        mandatory: true,
      },
    ],
  },
  {
    api_name: "Attachments",
    singular_label: "Attachment",
    plural_label: "Attachments",
    name_field: "File_Name",
    fields: [
      text("File_Name", 255, { read_only: true }),
      bigint("Size", { read_only: true }),
      { api_name: "Parent_Id", data_type: "lookup", label: "Parent ID", lookup: ANY, read_only: true },
    ],
  },
];
