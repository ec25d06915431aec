// SPDX-License-Identifier: EUPL-1.2
import type { ActField } from '@samsyn/contract';
import { joinTyped } from '../../parts/join-typed.ts';
import { type Typed, valuePath } from './read-act.ts';

function writtenInto(field: ActField, typed: Typed): readonly string[] {
  if (field.kind === 'text') return [typed[field.name] ?? ''];
  if (field.kind !== 'value') return [];
  const parts = valuePath(field.name, '');
  return Object.keys(typed)
    .filter((name) => name.startsWith(parts))
    .map((name) => typed[name] ?? '');
}

/** What an officer has written in own words into the form of an act; what was chosen is left out. */
export function writtenText(fields: readonly ActField[], typed: Typed, reference: string): string {
  return joinTyped([...fields.flatMap((field) => writtenInto(field, typed)), reference]);
}
