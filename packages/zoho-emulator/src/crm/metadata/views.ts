import type { Row } from "../../state/collection.ts";
import type { Module } from "./module.ts";

/** A custom view as every organization has them. */
export interface SystemView {
  readonly id: string;
  readonly name: string;
  readonly system_name: string;
  readonly default: boolean;
  /** Shows converted leads, and only those. */
  readonly converted: boolean;
  /** What it shows, to whom; everything where it is left out. */
  readonly keeps?: (row: Row, user: string) => boolean;
}

/** Views of a module: all, one's own, and of leads those that were converted. */
export function viewsOf({
  id,
  plural_label,
  api_name,
}: Pick<Module, "id" | "plural_label" | "api_name">): readonly SystemView[] {
  const own = (index: number): string => String(BigInt(id) + BigInt(VIEW_IDS + index));
  const key = api_name.toUpperCase();
  return [
    { id: own(1), name: `All ${plural_label}`, system_name: `ALL${key}`, default: true, converted: false },
    {
      id: own(2),
      name: `My ${plural_label}`,
      system_name: `MY${key}`,
      default: false,
      converted: false,
      keeps: (row, user) => (row.Owner as { id?: string } | undefined)?.id === user,
    },
    ...(api_name === "Leads"
      ? [{ id: own(3), name: "Converted Leads", system_name: "CONVERTEDLEADS", default: false, converted: true }]
      : []),
  ];
}

/** Ids of views stand behind those of a module's fields. */
const VIEW_IDS = 90_000;
