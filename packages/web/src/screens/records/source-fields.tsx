// SPDX-License-Identifier: EUPL-1.2
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { TextField } from '@midas-ds/components/textfield';
import { StatedSource, limits } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { recordWords } from './record-words.ts';

type Kind = StatedSource['kind'];

/** The source as the interface takes it; undefined until both are filled in. */
export function readSource(kind: Kind | null, reference: string): StatedSource | undefined {
  const source = StatedSource.safeParse({ kind, reference: reference.trim() });
  return source.success ? source.data : undefined;
}

/** Where something comes from; nothing is filled in beforehand. */
export function SourceFields(props: {
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind) => void;
  readonly reference: string;
  readonly onReference: (reference: string) => void;
  readonly tried: boolean;
}) {
  const { messages } = useLanguage();
  const words = useAreaWords(recordWords).record;
  const { kind, reference, tried } = props;
  return (
    <>
      <RadioGroup
        label={words.source}
        value={kind}
        onChange={(value) => props.onKind(StatedSource.shape.kind.parse(value))}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && kind === null}
        errorMessage={words.sourceMissing}
      >
        {StatedSource.shape.kind.options.map((one) => (
          <Radio key={one} value={one}>
            {messages.words.source[one]}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={words.reference}
        description={words.referenceHint}
        value={reference}
        onChange={props.onReference}
        maxLength={limits.fieldCharsMax}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && reference.trim() === ''}
        errorMessage={words.fieldMissing(words.reference)}
      />
    </>
  );
}
