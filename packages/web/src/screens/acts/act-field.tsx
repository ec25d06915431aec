// SPDX-License-Identifier: EUPL-1.2
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { TextField } from '@midas-ds/components/textfield';
import type { ActField as Field, EntryView } from '@samsyn/contract';
import { type ActKind, type CatalogueItem, limits } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { recordWords } from '../records/record-words.ts';
import { ValueField } from '../records/value-field.tsx';
import { codeName, fieldName } from './act-name.ts';
import { actWords } from './act-words.ts';
import { type Typed, valuePath } from './read-act.ts';
import { FromCase } from './from-case.tsx';
import { FromCatalogue } from './from-catalogue.tsx';

interface Props {
  readonly act: ActKind;
  readonly field: Field;
  readonly entries: readonly EntryView[];
  /** The item that a whole value is of. */
  readonly about: CatalogueItem | undefined;
  readonly typed: Typed;
  readonly onType: (name: string, text: string) => void;
  /** The field is wrong or empty, and the officer has tried to go on. */
  readonly isFaulty: boolean;
}

/** One field of the form of an act: chosen where its values are listed, typed elsewhere. */
export function ActField(props: Props) {
  const { act, field, typed, onType, isFaulty } = props;
  const words = useAreaWords(actWords);
  const record = useAreaWords(recordWords).record;
  const { app } = useLanguage().messages;
  const name = fieldName(words, act, field.name);
  const text = typed[field.name] ?? '';
  const label = field.required ? name : record.optional(name);
  const fault = {
    isRequired: field.required,
    validationBehavior: 'aria',
    isInvalid: isFaulty,
    errorMessage: text.trim() === '' ? record.fieldMissing(name) : record.fieldWrong(name),
  } as const;
  const onChange = (value: string) => onType(field.name, value);
  switch (field.kind) {
    case 'choice':
    case 'yes-no': {
      const choices =
        field.kind === 'choice'
          ? field.codes.map((code) => ({ code, said: codeName(words, field.name, code) }))
          : [
              { code: 'yes', said: app.yes },
              { code: 'no', said: app.no },
            ];
      return (
        <RadioGroup label={label} value={text} onChange={onChange} {...fault}>
          {choices.map(({ code, said }) => (
            <Radio key={code} value={code}>
              {said}
            </Radio>
          ))}
        </RadioGroup>
      );
    }
    case 'document':
    case 'entry':
      return <FromCase {...props} kind={field.kind} label={label} onChange={onChange} />;
    case 'item':
      return <FromCatalogue {...props} label={label} onChange={onChange} />;
    case 'value':
      return <WholeValue {...props} label={label} />;
    case 'day':
    case 'moment':
    case 'country':
    case 'number':
    case 'text': {
      const hint = {
        day: record.dateHint,
        moment: words.momentHint,
        country: record.countryHint,
        number: undefined,
        text: undefined,
      }[field.kind];
      return (
        <TextField
          label={label}
          {...(hint !== undefined && { description: hint })}
          value={text}
          onChange={onChange}
          maxLength={limits.fieldCharsMax}
          {...fault}
        />
      );
    }
  }
}

/** The fields of the item that the chosen entry is of. */
function WholeValue(props: Props & { readonly label: string }) {
  const words = useAreaWords(actWords);
  const { about, field, typed, onType } = props;
  return (
    <fieldset className="sy-step">
      <legend>{props.label}</legend>
      {about === undefined ? (
        <p className="sy-quiet">{words.chooseFirst}</p>
      ) : (
        Object.entries(about.fields).map(([part, of]) => (
          <ValueField
            key={part}
            field={of}
            value={typed[valuePath(field.name, part)] ?? ''}
            onChange={(text) => onType(valuePath(field.name, part), text)}
            tried={props.isFaulty}
          />
        ))
      )}
    </fieldset>
  );
}
