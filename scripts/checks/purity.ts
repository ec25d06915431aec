// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { readLines } from './read-lines.ts';

const pureRooms =
  /^packages\/(terms|rules|casework|ledger|evidence|contract|impact|lawbook|report)\/src\//;
const rules = [
  {
    code: 'purity.environment',
    where: /^packages\/(?!cli\/)[^/]+\/src\//,
    what: /\bprocess\.(env|argv)\b/,
    reason: 'only the command line reads the environment',
  },
  {
    code: 'purity.clock',
    where: pureRooms,
    what: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
    reason: 'the clock is injected',
  },
  {
    code: 'purity.randomness',
    where: pureRooms,
    what: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bgetRandomValues\(/,
    reason: 'randomness is injected',
  },
  {
    code: 'purity.outside-world',
    where: pureRooms,
    what: /\b(?:fetch|setTimeout|setInterval)\(/,
    reason: 'a pure room waits for nothing and calls nobody',
  },
];

/**
 * Why: an assessment or a proof must come out the same tomorrow and on another machine; that holds
 * only where code reads no clock, no chance and no environment.
 */
export function checkPurity(root: string): Finding[] {
  const paths = ownFiles(root, /^packages\/[^/]+\/src\/.*\.tsx?$/).filter(
    (path) => !/\.test\.tsx?$/.test(path),
  );
  if (paths.length === 0) return [nothingRead('source file of a package')];
  return paths.flatMap((path) =>
    readLines(root, path).flatMap((text, index) =>
      rules
        .filter(({ where, what }) => where.test(path) && what.test(text))
        .map(({ code, reason }) => ({ path, line: index + 1, code, reason })),
    ),
  );
}
