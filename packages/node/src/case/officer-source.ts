// SPDX-License-Identifier: EUPL-1.2
import type { EntrySource } from '@samsyn/terms';
import { unitName } from '../directory/unit-name.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';

/** The officer as the source of an entry, by name and unit, as either authority reads it. */
export function officerSource({ own }: Pick<CaseContext, 'own'>, officer: Officer): EntrySource {
  return { kind: 'officer', reference: `${officer.name}, ${unitName(own, officer.unit)}` };
}
