// SPDX-License-Identifier: EUPL-1.2
const lineHeight = 16;

/**
 * A PDF of one A4 page with the lines in Helvetica: the same bytes for the same lines. Letters
 * outside Latin-1 lose their marks.
 */
export function minimalPdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${escapeText(line)}) Tj T*`).join('\n');
  const page = `BT /F1 11 Tf ${lineHeight} TL 56 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, 'latin1');
}

function escapeText(line: string): string {
  return Array.from(line.replaceAll('–', '-'), inLatin1)
    .join('')
    .replaceAll(/[\\()]/g, String.raw`\$&`);
}

function inLatin1(sign: string): string {
  return sign <= '\u00ff' ? sign : sign.normalize('NFKD').replaceAll(/[^ -~]/g, '');
}
