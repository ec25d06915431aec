// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem } from '@samsyn/terms';
import { ValueField } from '../records/value-field.tsx';

/** The fields of one item that is to be given. */
export function ReleaseFields(props: {
  readonly item: CatalogueItem;
  readonly typed: Readonly<Record<string, string>>;
  readonly tried: boolean;
  readonly onChange: (typed: Readonly<Record<string, string>>) => void;
}) {
  return Object.entries(props.item.fields).map(([name, field]) => (
    <ValueField
      key={name}
      field={field}
      value={props.typed[name] ?? ''}
      onChange={(value) => props.onChange({ ...props.typed, [name]: value })}
      tried={props.tried}
    />
  ));
}
