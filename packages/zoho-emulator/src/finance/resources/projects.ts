import { listOf, numberOf, textOf } from "../body.ts";
import { join } from "../handlers/projects.ts";
import { invalid } from "../refusal.ts";
import type { Rules } from "../resource.ts";

export const projects: Rules = {
  unique: ["project_name"],
  references: { customer_id: "contacts" },
  search: ["project_name", "customer_name", "description"],
  create(draft, ledger) {
    const { tasks, users, ...rest } = draft;
    for (const task of listOf(tasks)) ledger.add("projectTasks", { ...task, project_id: draft.project_id });
    const people = listOf(users).length > 0 ? listOf(users) : [{ user_id: draft.user_id ?? ledger.userId }];
    for (const person of people) join(ledger, String(draft.project_id), { user_id: ledger.userId, ...person });
    return {
      status: "active",
      description: "",
      currency_code: ledger.organization.currency_code,
      ...rest,
      customer_name: ledger.find("contacts", draft.customer_id)?.contact_name ?? "",
    };
  },
  saved(row, before, ledger) {
    if (row || !before) return;
    for (const { id } of ledger.where("projectUsers", "project_id", before.project_id)) {
      ledger.rows("projectUsers").delete(String(id));
    }
    for (const task of ledger.where("projectTasks", "project_id", before.project_id)) {
      ledger.rows("projectTasks").delete(String(task.task_id));
    }
  },
  show: (row, ledger) => ({
    ...row,
    tasks: ledger.where("projectTasks", "project_id", row.project_id),
    users: ledger.where("projectUsers", "project_id", row.project_id),
    total_hours: hours(
      ledger.where("timeEntries", "project_id", row.project_id).reduce((sum, each) => sum + minutes(each.log_time), 0),
    ),
  }),
};

export const projectTasks: Rules = {
  noun: "task",
  create: (draft) => ({ status: "open", description: "", rate: 0, budget_hours: "", is_billable: true, ...draft }),
};

export const timeEntries: Rules = {
  noun: "time entry",
  references: { project_id: "projects" },
  sort: { column: "log_date", order: "D" },
  create(draft, ledger) {
    const task = ledger.find("projectTasks", draft.task_id);
    if (draft.task_id !== undefined && task?.project_id !== draft.project_id) throw invalid("task_id");
    const project = ledger.get("projects", draft.project_id);
    return {
      is_billable: true,
      billed_status: "unbilled",
      notes: "",
      log_time: "00:00",
      log_date: ledger.today,
      ...draft,
      project_name: project.project_name,
      customer_id: project.customer_id,
      customer_name: project.customer_name,
      task_name: task?.task_name ?? "",
      user_name: ledger.find("users", draft.user_id ?? ledger.userId)?.name ?? "",
      is_current_user: (draft.user_id ?? ledger.userId) === ledger.userId,
    };
  },
  settle(row) {
    const [begin, end] = [textOf(row.begin_time), textOf(row.end_time)];
    if (!begin || !end) return row;
    return { ...row, log_time: hours(Math.max(0, minutes(end) - minutes(begin))) };
  },
};

const minutes = (clock: unknown): number => {
  const [hour, minute] = textOf(clock).split(":");
  return numberOf(hour) * 60 + numberOf(minute);
};

const hours = (count: number): string =>
  `${String(Math.floor(count / 60)).padStart(2, "0")}:${String(count % 60).padStart(2, "0")}`;
