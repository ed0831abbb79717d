import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { existing } from "../named.ts";
import { invalid, missing } from "../refusal.ts";
import { done, rowsReply, valueReply } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";
import { fieldsOf } from "./payments.ts";

/** Who works on a project: one user may on several. */
export const PROJECTS: Readonly<Record<string, FinanceHandler>> = {
  "projectUsers.list": (request) => {
    const { project_id } = projectOf(request);
    return rowsReply(request, request.ledger.where("projectUsers", "project_id", project_id));
  },
  "projectUsers.get": (request) => valueReply(request, memberOf(request), "success"),
  "projectUsers.create": async (request) => {
    const { users, ...terms } = await fieldsOf(request);
    const { project_id } = projectOf(request);
    if (listOf(users).length === 0) throw invalid("users");
    const members = listOf(users).map((user) => join(request.ledger, String(project_id), { ...terms, ...user }));
    return valueReply(request, members, "The users have been added.");
  },
  "projectUsers.invite": async (request) => {
    const { ledger } = request;
    const { project_id } = projectOf(request);
    const { user_name, email, ...terms } = await fieldsOf(request);
    if (textOf(email) === "") throw invalid("email");
    const user = ledger.where("users", "email", email)[0] ?? ledger.add("users", { name: user_name, email });
    return valueReply(
      request,
      [join(ledger, String(project_id), { ...terms, user_id: user.user_id })],
      "The user has been invited.",
    );
  },
  "projectUsers.update": async (request) => {
    const member = memberOf(request);
    const changed = { ...member, ...(await fieldsOf(request)), user_id: member.user_id };
    request.ledger.rows("projectUsers").put(changed);
    return valueReply(request, changed, "The user has been updated.");
  },
  "projectUsers.delete": (request) => {
    request.ledger.rows("projectUsers").delete(String(memberOf(request).id));
    return done(request, "The user has been removed from the project.");
  },
};

const projectOf = (request: Request): Row => existing(request, { resource: "projects", id: "project_id" });

function memberOf(request: Request): Row {
  const { project_id } = projectOf(request);
  const member = request.ledger.find("projectUsers", `${String(project_id)}/${request.call.params.user_id}`);
  if (!member) throw missing("user");
  return member;
}

/** Makes a user part of a project. */
export function join(ledger: Ledger, project_id: string, terms: Fields): Row {
  const user_id = textOf(terms.user_id);
  const user = ledger.find("users", user_id);
  const member = {
    ...terms,
    id: `${project_id}/${user_id}`,
    project_id,
    user_id,
    user_name: user?.name ?? "",
    email: user?.email ?? "",
    user_role: user?.user_role ?? "staff",
    status: "active",
    is_current_user: user_id === ledger.userId,
  };
  ledger.rows("projectUsers").put(member);
  return member;
}
