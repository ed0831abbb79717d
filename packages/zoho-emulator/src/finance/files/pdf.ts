const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 56;
const LEADING = 15;
const LINES = Math.floor((HEIGHT - 2 * MARGIN) / LEADING);

/**
 * A PDF of plain lines of text: A4, one typeface, a new page for each document and wherever one is full. Letters beyond
 * Windows-1252 show as `?`.
 */
export function pdfOf(documents: readonly (readonly string[])[]): Uint8Array {
  const pages = documents.flatMap(split);
  // 1: catalogue, 2: page tree, 3: typeface; then a page and its text in turns.
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  pages.forEach((lines, index) => {
    const text = contentOf(lines);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    );
  });
  let file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function split(lines: readonly string[]): string[][] {
  const pages: string[][] = [];
  for (let at = 0; at === 0 || at < lines.length; at += LINES) pages.push(lines.slice(at, at + LINES));
  return pages;
}

const contentOf = (lines: readonly string[]): string =>
  [
    "BT",
    `/F1 10 Tf ${LEADING} TL ${MARGIN} ${HEIGHT - MARGIN} Td`,
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
    "ET",
  ].join("\n");

const escaped = (line: string): string =>
  [...line]
    .map((letter) => CODES[letter] ?? (letter.charCodeAt(0) > 255 || letter < " " ? "?" : letter))
    .join("")
    .replace(/[\\()]/g, "\\$&");

/** Letters that Windows-1252 has at other places than Unicode does. */
const CODES: Readonly<Record<string, string>> = {
  "€": "\x80",
  "‚": "\x82",
  "„": "\x84",
  "…": "\x85",
  "‘": "\x91",
  "’": "\x92",
  "“": "\x93",
  "”": "\x94",
  "•": "\x95",
  "–": "\x96",
  "—": "\x97",
  "™": "\x99",
};
