import type { ModuleDefinition } from "../standard.ts";
import { email, integer, lookup, phone, picklist, text, textarea } from "./define.ts";

/** What customers ask for, and what helped them. */
export const support: readonly ModuleDefinition[] = [
  {
    api_name: "Cases",
    singular_label: "Case",
    plural_label: "Cases",
    name_field: "Subject",
    duplicate_field: "Subject",
    fields: [
      { api_name: "Case_Number", data_type: "autonumber" },
      text("Subject", 100, { mandatory: true }),
      picklist("Status", ["New", "On Hold", "Escalated", "Closed"], { mandatory: true }),
      picklist("Case_Origin", ["Email", "Phone", "Web", "X (Twitter)", "Facebook"], { mandatory: true }),
      picklist("Type", ["Problem", "Feature Request", "Question"]),
      picklist("Priority", ["High", "Medium", "Low"]),
      picklist("Case_Reason", [
        "User did not attend any training",
        "Complex functionality",
        "Existing problem",
        "Instructions not clear",
        "New problem",
      ]),
      lookup("Account_Name", "Accounts"),
      lookup("Related_To", "Contacts", { label: "Contact Name" }),
      lookup("Deal_Name", "Deals"),
      lookup("Product_Name", "Products"),
      text("Reported_By", 50),
      email("Email"),
      phone("Phone"),
      integer("No_of_comments", { label: "No. of comments", read_only: true }),
      textarea("Description"),
      textarea("Internal_Comments", "small"),
      textarea("Solution", "small"),
    ],
  },
  {
    api_name: "Solutions",
    singular_label: "Solution",
    plural_label: "Solutions",
    name_field: "Solution_Title",
    duplicate_field: "Solution_Title",
    fields: [
      { api_name: "Solution_Number", data_type: "autonumber" },
      text("Solution_Title", 255, { mandatory: true }),
      picklist("Status", ["Draft", "Reviewed", "Duplicate"]),
      lookup("Product_Name", "Products"),
      integer("No_of_comments", { label: "No. of comments", read_only: true }),
      textarea("Question", "small"),
      textarea("Answer", "small"),
      textarea("Add_Comment", "small"),
    ],
  },
];
