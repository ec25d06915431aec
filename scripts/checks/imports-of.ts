// SPDX-License-Identifier: EUPL-1.2

export type Import = {
  readonly line: number;
  readonly specifier: string;
  readonly typeOnly: boolean;
};

const importPattern =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;

/** Every module that the source text names: static, re-exported, for effect, or at run time. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(importPattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    const at = match.index + match[0].lastIndexOf(specifier);
    return {
      line: source.slice(0, at).split('\n').length,
      specifier,
      typeOnly: match[1] !== undefined,
    };
  });
}
