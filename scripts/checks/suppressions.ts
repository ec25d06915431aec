// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { readLines } from './read-lines.ts';

// Each pattern is written so that it does not find itself in this file.
const forbidden = [
  { code: 'suppressions.types', what: /@ts-(?:ignore|nocheck|expect-error)/ },
  { code: 'suppressions.cast', what: /^(?!\s*(?:\*|\/\/)).*\bas (?:unknown as|any\b|never\b)/ },
  { code: 'suppressions.lint', what: /\b(?:ox|es)lint-(?:disable)/ },
  { code: 'suppressions.format', what: /prettier-(?:ignore)/ },
  { code: 'suppressions.test', what: /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/ },
  { code: 'suppressions.console', what: /\bconsole\.(?:log|error|warn|info|debug)\(/ },
];

/** Why: a rule that may be switched off beside the line it concerns is a suggestion. */
export function checkSuppressions(root: string): Finding[] {
  const paths = ownFiles(root, /\.(ts|tsx|js)$/).filter((path) => !path.startsWith('scripts/'));
  if (paths.length === 0) return [nothingRead('source file')];
  return paths.flatMap((path) =>
    readLines(root, path).flatMap((text, index) =>
      forbidden
        .filter(({ what }) => what.test(text))
        .map(({ code }) => ({ path, line: index + 1, code, reason: text.trim().slice(0, 80) })),
    ),
  );
}
