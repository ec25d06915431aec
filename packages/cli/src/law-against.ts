// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { findLawbook, type Lawbook, loadLawbook } from '@samsyn/lawbook';
import { SamsynError } from '@samsyn/terms';

/**
 * The law book that another is compared with: a folder that holds `law/` and `catalogue/`, or the
 * readings of this book that gave a rule set its hash, or the beginning of it.
 * @throws SamsynError `law.unknown-word` when no reading gave that hash.
 */
export function lawAgainst(name: string, here: Lawbook): Lawbook {
  if (!/^[0-9a-f]{8,64}$/.test(name))
    return loadLawbook({ law: join(name, 'law'), catalogue: join(name, 'catalogue') });
  for (const day of here.stretches) {
    const found = findLawbook(here, day, ({ hash }) => hash.startsWith(name));
    if (found) return found;
  }
  throw new SamsynError('law.unknown-word', 'no reading of the book has that hash', name);
}
