// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { readLines } from './read-lines.ts';

const vectors = /^vectors\//;
// Each pattern is written so that it does not find itself in this file.
const patterns = [
  { code: 'secrets.pem', what: /-{5}BEGIN (?:[A-Z ]+ )?PRIVATE[ ]KEY-{5}\s*$/ },
  { code: 'secrets.jwk', what: /["']?\b(?:d|priv|seed)["']?\s*:\s*["'][A-Za-z0-9_-]{40,}["']/ },
  { code: 'secrets.note-key', what: /PRIVATE\+KEY\+[^+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{40,}/ },
  { code: 'secrets.password', what: /postgres(?:ql)?:\/\/[^:\s'"`$]+:[^@\s'"`$]{8,}@/ },
];

/** Why: a private key in the history is a key that everybody has. Published test vectors may hold theirs. */
export function checkSecrets(root: string): Finding[] {
  const paths = ownFiles(root, /\.(ts|tsx|js|json|ya?ml|md|sql|pem|key|txt|env)$/).filter(
    (path) => !vectors.test(path) && path !== 'package-lock.json',
  );
  if (paths.length === 0) return [nothingRead('file')];
  return paths.flatMap((path) =>
    readLines(root, path).flatMap((text, index) =>
      patterns
        .filter(({ what }) => what.test(text))
        .map(({ code }) => ({
          path,
          line: index + 1,
          code,
          reason: 'looks like a key or a password: keep it out of the checkout and replace it',
        })),
    ),
  );
}
