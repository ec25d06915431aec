// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { EntryRow } from '../words/entry-rows.ts';

/** A label and its text, one of several on a line. */
export function LinePart(props: {
  readonly label: string;
  readonly kind?: EntryRow['kind'];
  readonly children: ReactNode;
}) {
  return (
    <div className={`sy-row-${props.kind ?? 'value'}`}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
