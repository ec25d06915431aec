// SPDX-License-Identifier: EUPL-1.2
import { TextArea } from '@midas-ds/components/textfield';

/** A text that an officer writes in own words; empty until then, and bounded. */
export function ReasonsField(props: {
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly charsMin: number;
  readonly charsMax: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tried: boolean;
  /** Lines shown at first; it grows by hand. */
  readonly rows?: number;
}) {
  const short = props.value.trim().length < props.charsMin;
  return (
    <TextArea
      label={props.label}
      description={props.hint}
      value={props.value}
      onChange={props.onChange}
      maxLength={props.charsMax}
      rows={props.rows ?? 3}
      isRequired
      validationBehavior="aria"
      isInvalid={props.tried && short}
      errorMessage={props.missing}
    />
  );
}
