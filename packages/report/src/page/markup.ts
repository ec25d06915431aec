// SPDX-License-Identifier: EUPL-1.2

/** A piece of HTML or SVG, made by `markup` alone. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part).replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');
}

/** Markup of a template: what stands in its gaps is text, and never becomes markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const filled = strings.map((text, at) => {
    const part = parts[at];
    return part === undefined ? text : `${text}${textOf(part)}`;
  });
  return new Markup(filled.join(''));
}
