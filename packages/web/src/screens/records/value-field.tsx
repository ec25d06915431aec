// SPDX-License-Identifier: EUPL-1.2
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { TextField } from '@midas-ds/components/textfield';
import { type CatalogueField, limits } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { parseField } from './parse-field.ts';
import { recordWords } from './record-words.ts';

interface Props {
  readonly field: CatalogueField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tried: boolean;
}

/** One field of an item as the catalogue has it: chosen where it lists its values, typed elsewhere. */
export function ValueField({ field, value, onChange, tried }: Props) {
  const { messages, say } = useLanguage();
  const words = useAreaWords(recordWords).record;
  const name = say(field.label);
  const { kind } = parseField(field, value);
  const missing = kind === 'empty' && field.required;
  const fault = {
    isRequired: field.required,
    validationBehavior: 'aria',
    isInvalid: tried && (missing || kind === 'wrong'),
    errorMessage: missing ? words.fieldMissing(name) : words.fieldWrong(name),
  } as const;
  const label = field.required ? name : words.optional(name);
  const choices = choicesOf(field, messages.app);
  if (choices === undefined)
    return (
      <TextField
        label={label}
        {...hintOf(field, words)}
        value={value}
        onChange={onChange}
        maxLength={limits.fieldCharsMax}
        {...fault}
      />
    );
  return (
    <RadioGroup label={label} value={value} onChange={onChange} {...fault}>
      {choices.map(({ code, text }) => (
        <Radio key={code} value={code}>
          {typeof text === 'string' ? text : say(text)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function choicesOf(field: CatalogueField, app: { readonly yes: string; readonly no: string }) {
  switch (field.type) {
    case 'code':
      return Object.entries(field.values ?? {}).map(([code, text]) => ({ code, text }));
    case 'yes-no':
      return [
        { code: 'yes', text: app.yes },
        { code: 'no', text: app.no },
      ];
    case 'text':
    case 'date':
    case 'number':
    case 'country':
      return undefined;
  }
}

function hintOf(
  { type }: CatalogueField,
  words: { readonly dateHint: string; readonly countryHint: string },
): { readonly description?: string } {
  if (type === 'date') return { description: words.dateHint };
  return type === 'country' ? { description: words.countryHint } : {};
}
