// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkLawbook, loadLawbook, loadObligations, proveLaw } from '@samsyn/lawbook';
import { isSamsynError } from '@samsyn/terms';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { staleSchemas } from './stale-schemas.ts';

/** Questions put to every form of the engine; the diagrams cover all of them anyway. */
const questionsMax = 5_000;

/**
 * Why: law and catalogue are edited by people who do not run programs. Every example under a
 * provision is assessed, every reference followed, every obligation proved, and the schemas that
 * their editors complete from are compared with those that the program reads by.
 */
export function checkLaw(root: string): Finding[] {
  if (ownFiles(root, /^(law|catalogue)\/.*\.yaml$/).length === 0) {
    return [nothingRead('provision in law/ or item in catalogue/')];
  }
  return [...faultsOf(root), ...staleSchemas(root)];
}

function faultsOf(root: string): Finding[] {
  try {
    const law = join(root, 'law');
    const book = loadLawbook({ law, catalogue: join(root, 'catalogue') });
    const faults = checkLawbook(book);
    if (faults.length > 0)
      return faults.map(({ place, message }) => at(root, place, 'law.fault', message));
    const { obligations } = proveLaw(book, loadObligations(law, book.vocabulary), { questionsMax });
    return obligations.flatMap(({ violations }) =>
      violations.map(({ place, message, witness }) =>
        at(root, place, 'law.obligation', `${message.en}. ${witness?.sentence.en ?? ''}`),
      ),
    );
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return [at(root, error.path ?? 'law', error.code, error.message)];
  }
}

/** A place as the law book says it, `file.yaml:12` or a path, as a finding of the checkout. */
function at(root: string, place: string, code: string, reason: string): Finding {
  const [file = place, line = '1'] = place.replace(`${root}/`, '').split(':');
  const candidates = [file, `law/${file}`, `catalogue/${file}`];
  const path = candidates.find((candidate) => existsSync(join(root, candidate))) ?? file;
  return { path, line: Number(line) || 1, code, reason };
}
