/** One Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export const fixed = (value: number, digits = 1): string => (Number.isFinite(value) ? value.toFixed(digits) : "-");
/** `1.15x` */
export const times = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)}x` : "-");
export const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
export const kibibytes = (bytes: number): string => (bytes / 1024).toFixed(1);
