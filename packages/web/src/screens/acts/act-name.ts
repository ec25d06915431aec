// SPDX-License-Identifier: EUPL-1.2
import type { ActKind } from '@samsyn/terms';
import type { ActWords } from '../../messages/sv-acts.ts';

/** What an act is called; its code while it has no words. */
export function actName({ names }: ActWords, act: ActKind): string {
  return names[act]?.name ?? act;
}

/** The label of a field of an act. */
export function fieldName({ fields }: ActWords, act: ActKind, field: string): string {
  return fields[`${act}.${field}`] ?? fields[field] ?? field;
}

/** What a code means in a field. */
export function codeName({ codes }: ActWords, field: string, code: string): string {
  return codes[`${field}.${code}`] ?? codes[code] ?? code;
}
