import type { Type } from "../../generated/api-model.ts";
import type { Call, Handler } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import { complete } from "../../model/complete.ts";
import type { Row } from "../../state/collection.ts";
import { bodyOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm, Org } from "../org.ts";
import { refusal } from "../refusal.ts";
import { check } from "./check.ts";

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Settings of which there is one each, and how they stand from the start; `null`: not there until it is made. */
const SINGLES: Readonly<Record<string, Row | null>> = {
  appointmentPreferences: {},
  businessHours: { week_starts_on: "Monday", type: "24_by_5", same_as_everyday: true, business_days: WEEK },
  callPreferences: {},
  fiscalYear: { start_month: "January", display_based_on: "start_month" },
  servicePreferences: {},
  duplicateCheckPreferences: null,
};

export function singles(crm: Crm): Handlers {
  return Object.fromEntries(
    Object.entries(SINGLES).flatMap(([resource, start]): [string, Handler][] => {
      const keyOf = ({ query }: Call): string => `single/${resource}/${query.get("module") ?? ""}`;
      const read = (org: Org, call: Call): Row | undefined =>
        (org.settings.get(keyOf(call))?.value as Row | undefined) ?? start ?? undefined;

      const write =
        (replaces: boolean): Handler =>
        async (call) => {
          const org = crm.org(call);
          const { body, statuses, result } = call.operation;
          const given = await bodyOf(call);
          const property = body?.wrap?.property ?? "";
          const inner = body?.wrap ? given[property] : given;
          const value = (body?.wrap?.array && Array.isArray(inner) ? inner[0] : inner) as Row | undefined;
          if (value === undefined || value === null) {
            return refusal(400, "MANDATORY_NOT_FOUND", "required field not found", {
              api_name: property,
              json_path: `$.${property}`,
            });
          }
          const type = (body?.type.kind === "array" ? body.type.items : body?.type) as Type;
          const wrong = check(type, value, property, `$.${property}`, crm.schemas);
          const wrap = (outcome: object): object => {
            if (result.kind !== "outcome" || result.property === null) return outcome;
            return { [result.property]: result.array ? [outcome] : outcome };
          };
          if (wrong) return json(wrap(wrong), 400);
          const old = read(org, call);
          const kept = { ...(replaces ? {} : old), ...value, id: old?.id ?? org.state.nextId() };
          org.settings.put({ id: keyOf(call), value: kept });
          const outcome = {
            code: "SUCCESS",
            details: { id: kept.id },
            message: `${property} updated successfully`,
            status: "success",
          };
          return json(wrap(outcome), Number(statuses[0]));
        };

      return [
        [
          `${resource}.get`,
          (call) => {
            const { result } = call.operation;
            const value = read(crm.org(call), call);
            if (!value || result.kind !== "entity") return empty();
            const shown = complete(result.type, value, crm.schemas);
            return json({ [result.property]: result.array ? [shown] : shown });
          },
        ],
        [`${resource}.update`, write(false)],
        [`${resource}.create`, write(true)],
        ...(start === null
          ? [
              [
                `${resource}.delete`,
                (call: Call) => {
                  const { result, statuses } = call.operation;
                  const org = crm.org(call);
                  const old = org.settings.delete(keyOf(call));
                  if (!old) return refusal(400, "INVALID_DATA", "there is nothing to delete");
                  const { id } = old.value as Row;
                  const outcome = {
                    code: "SUCCESS",
                    details: { id },
                    message: "deleted successfully",
                    status: "success",
                  };
                  return json(
                    result.kind === "outcome" && result.property ? { [result.property]: outcome } : outcome,
                    Number(statuses[0]),
                  );
                },
              ] as [string, Handler],
            ]
          : []),
      ];
    }),
  );
}
