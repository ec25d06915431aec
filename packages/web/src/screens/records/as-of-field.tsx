// SPDX-License-Identifier: EUPL-1.2
import { TextField } from '@midas-ds/components/textfield';
import { PlainDate } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { recordWords } from './record-words.ts';

/** Which day a value is as of; nothing is filled in beforehand. */
export function AsOfField(props: {
  readonly asOf: string;
  readonly onChange: (asOf: string) => void;
  readonly tried: boolean;
}) {
  const words = useAreaWords(recordWords).record;
  return (
    <TextField
      label={words.asOf}
      description={words.asOfHint}
      value={props.asOf}
      onChange={props.onChange}
      isRequired
      validationBehavior="aria"
      isInvalid={props.tried && !PlainDate.safeParse(props.asOf.trim()).success}
      errorMessage={words.fieldWrong(words.asOf)}
    />
  );
}
