// SPDX-License-Identifier: EUPL-1.2
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { TextField } from '@midas-ds/components/textfield';
import { EntrySource, PlainDate, limits } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { recordWords } from './record-words.ts';

type Kind = EntrySource['kind'];
/** As typed. */
export interface Origin {
  readonly reference: string;
  readonly asOf: string;
}

/** Source and day as the interface takes them; undefined until each is filled in. */
export function readOrigin(
  kind: Kind | null,
  { reference, asOf }: Origin,
): { readonly source: EntrySource; readonly asOf: PlainDate } | undefined {
  const source = EntrySource.safeParse({ kind, reference: reference.trim() });
  const day = PlainDate.safeParse(asOf.trim());
  return source.success && day.success ? { source: source.data, asOf: day.data } : undefined;
}

/** Where a value comes from and which day it is as of; nothing is filled in beforehand. */
export function SourceFields(props: {
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind) => void;
  readonly origin: Origin;
  readonly onOrigin: (origin: Origin) => void;
  readonly tried: boolean;
}) {
  const { messages } = useLanguage();
  const words = useAreaWords(recordWords).record;
  const { kind, origin, tried } = props;
  const { reference, asOf } = origin;
  return (
    <>
      <RadioGroup
        label={words.source}
        value={kind}
        onChange={(value) => props.onKind(EntrySource.shape.kind.parse(value))}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && kind === null}
        errorMessage={words.sourceMissing}
      >
        {EntrySource.shape.kind.options.map((one) => (
          <Radio key={one} value={one}>
            {messages.words.source[one]}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={words.reference}
        description={words.referenceHint}
        value={reference}
        onChange={(value) => props.onOrigin({ ...origin, reference: value })}
        maxLength={limits.fieldCharsMax}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && reference.trim() === ''}
        errorMessage={words.fieldMissing(words.reference)}
      />
      <TextField
        label={words.asOf}
        description={words.asOfHint}
        value={asOf}
        onChange={(value) => props.onOrigin({ ...origin, asOf: value })}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && !PlainDate.safeParse(asOf.trim()).success}
        errorMessage={words.fieldWrong(words.asOf)}
      />
    </>
  );
}
