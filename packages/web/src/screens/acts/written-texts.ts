// SPDX-License-Identifier: EUPL-1.2
import type { ActField } from '@samsyn/contract';
import { type Typed, valuePath } from './read-act.ts';

/** What an officer has written in own words into the form of an act; what was chosen is left out. */
export function writtenTexts(fields: readonly ActField[], typed: Typed): readonly string[] {
  return fields.flatMap((field) => {
    if (field.kind === 'text') return [typed[field.name] ?? ''];
    if (field.kind !== 'value') return [];
    const parts = valuePath(field.name, '');
    return Object.keys(typed)
      .filter((name) => name.startsWith(parts))
      .map((name) => typed[name] ?? '');
  });
}
