// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLawbook, loadLawbook, printSchemas } from '@samsyn/lawbook';
import { isSamsynError } from '@samsyn/terms';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';

/**
 * Why: law and catalogue are edited by people who do not run programs. Every example under a
 * provision is assessed, every reference followed, and the schemas that their editors complete from
 * are compared with those that the program reads by.
 */
export function checkLaw(root: string): Finding[] {
  if (ownFiles(root, /^(law|catalogue)\/.*\.yaml$/).length === 0) {
    return [nothingRead('provision in law/ or item in catalogue/')];
  }
  return [...faultsOf(root), ...staleSchemas(root)];
}

function faultsOf(root: string): Finding[] {
  try {
    const book = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
    return checkLawbook(book).map(({ place, message }) => at(root, place, 'law.fault', message));
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

function staleSchemas(root: string): Finding[] {
  return Object.entries(printSchemas()).flatMap(([path, printed]) => {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === printed) return [];
    const reason = 'not what packages/lawbook prints: npm run schemas';
    return [{ path, line: 1, code: 'law.schema-differs', reason }];
  });
}
