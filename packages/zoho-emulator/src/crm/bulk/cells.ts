import { isDate, toUtc } from "../dates.ts";
import type { Field } from "../metadata/field.ts";

/** Types whose values no cell can hold; their rows have modules of their own. */
const NO_CELL: ReadonlySet<string> = new Set([
  "subform",
  "multiselectlookup",
  "multiuserlookup",
  "fileupload",
  "imageupload",
  "profileimage",
  "linetax",
]);

export const hasCell = ({ data_type }: Field): boolean => !NO_CELL.has(data_type);

/** A value as bulk read writes it: look-ups as ids, several values with semicolons, nothing as an empty cell. */
export function toCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(toCell).join(";");
  if (typeof value === "object") {
    const { id, name } = value as { id?: unknown; name?: unknown };
    return String(id ?? name ?? JSON.stringify(value));
  }
  return String(value);
}

/**
 * A cell as the JSON of an API request holds it. What cannot be read stays a text: the write path then says what is
 * wrong with it. `format` is of dates and times: `dd-MM-yyyy HH:mm`.
 */
export function fromCell(field: Pick<Field, "data_type">, cell: string, format: string | undefined): unknown {
  switch (field.data_type) {
    case "integer":
    case "double":
    case "currency":
    case "percent":
      return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(cell) ? Number(cell) : cell;
    case "boolean":
      return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
    case "multiselectpicklist":
      return cell.split(";").map((value) => value.trim());
    case "lookup":
    case "ownerlookup":
    case "userlookup":
    case "multi_module_lookup":
      return { id: cell };
    case "date":
      return readTime(cell, format ?? "MM/dd/yyyy")?.slice(0, 10) ?? cell;
    case "datetime":
      return readTime(cell, format ?? "MM/dd/yyyy HH:mm:ss") ?? cell;
    default:
      return cell;
  }
}

const PARTS: Readonly<Record<string, string>> = {
  yyyy: "(?<year>\\d{4})",
  MM: "(?<month>\\d{1,2})",
  dd: "(?<day>\\d{1,2})",
  HH: "(?<hour>\\d{1,2})",
  mm: "(?<minute>\\d{2})",
  ss: "(?<second>\\d{2})",
  XXX: "(?<zone>Z|[+-]\\d{2}:\\d{2})",
};

/** The time in ISO form; a cell without an offset is in UTC. `undefined`: the cell does not follow the format. */
function readTime(cell: string, format: string): string | undefined {
  const seen = new Set<string>();
  const pattern = format.replace(
    /'([^']*)'|yyyy|MM|dd|HH|mm|ss|XXX|[^\w\s]|\w|\s+/g,
    (part, quoted: string | undefined) => {
      const known = PARTS[part];
      if (!known || seen.has(part)) return escaped(quoted ?? part);
      seen.add(part);
      return known;
    },
  );
  const {
    year,
    month,
    day,
    hour = "0",
    minute = "00",
    second = "00",
    zone = "Z",
  } = new RegExp(`^${pattern}$`).exec(cell.trim())?.groups ?? {};
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? toUtc(`${date}T${hour.padStart(2, "0")}:${minute}:${second}${zone}`) : undefined;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
