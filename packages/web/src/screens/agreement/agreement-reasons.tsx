// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { agreementWords } from './agreement-words.ts';

/** The reasons of an act of agreeing: both authorities read them. */
export function AgreementReasons(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tried: boolean;
}) {
  const words = useAreaWords(agreementWords);
  return (
    <ReasonsField
      label={words.reasons}
      hint={words.reasonsHint(String(limits.reasonCharsMin))}
      missing={words.reasonsMissing(String(limits.reasonCharsMin))}
      charsMin={limits.reasonCharsMin}
      charsMax={limits.reasonCharsMax}
      {...props}
    />
  );
}
