// SPDX-License-Identifier: EUPL-1.2
import { Checkbox } from '@midas-ds/components/checkbox';
import type { DrawnValue, EntryView } from '@samsyn/contract';
import type { ItemId } from '@samsyn/terms';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { ValueField } from '../records/value-field.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { DrawValue } from './draw-value.tsx';
import type { TypedItem } from './read-proposal.ts';

/** One item that can be given: chosen, then filled in or taken from the case, with its document where it has one. */
export function ItemChoice(props: {
  readonly item: ItemId;
  readonly typed: TypedItem | undefined;
  readonly drawn: readonly DrawnValue[];
  readonly entries: readonly EntryView[];
  readonly tried: boolean;
  /** Whether none was chosen where one must be. */
  readonly isMissing: boolean;
  readonly onChange: (typed: TypedItem | undefined) => void;
}) {
  const { find, nameOf } = useCatalogue();
  const { item, typed, onChange } = props;
  const catalogued = find(item);
  return (
    <div className="sy-stack">
      <Checkbox
        isSelected={typed !== undefined}
        validationBehavior="aria"
        isInvalid={props.isMissing}
        onChange={(chosen) => onChange(chosen ? { fields: {} } : undefined)}
      >
        {nameOf(item)}
      </Checkbox>
      {typed && <DrawValue drawn={props.drawn} entries={props.entries} onDraw={onChange} />}
      {typed &&
        Object.entries(catalogued?.fields ?? {}).map(([name, field]) => (
          <ValueField
            key={name}
            field={field}
            value={typed.fields[name] ?? ''}
            onChange={(value) => onChange({ ...typed, fields: { ...typed.fields, [name]: value } })}
            tried={props.tried}
          />
        ))}
      {typed && catalogued?.documentExpected === true && (
        <DocumentChoice
          entries={props.entries}
          value={typed.document}
          onChange={(document) => onChange({ ...typed, document })}
        />
      )}
    </div>
  );
}
