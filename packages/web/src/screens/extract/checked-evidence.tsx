// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { Verdict } from '@samsyn/evidence';
import { isSamsynError } from '@samsyn/terms';
import { partLines } from '../../evidence/part-lines.ts';
import { verdictWords } from '../../evidence/verdict-words.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { extractWords } from './extract-words.ts';

/** What the files prove and leave open; or where they are not as they should be. */
export function CheckedEvidence(props: {
  readonly verdict: Verdict | undefined;
  readonly fault: Error | null;
}) {
  const words = useAreaWords(extractWords).check;
  const { language } = useLanguage();
  const { verdict, fault } = props;
  const said = (what: keyof typeof verdictWords) => verdictWords[what][language === 'sv' ? 0 : 1];
  if (fault)
    return (
      <>
        <Heading level={2}>{words.refused}</Heading>
        <p>{isSamsynError(fault) ? `${fault.code}, ${fault.path ?? ''}` : words.unread}</p>
      </>
    );
  if (!verdict) return null;
  return (
    <>
      <Heading level={2}>{words.proved(verdict.messageId)}</Heading>
      {verdict.demonstration && <p>{words.demonstration}</p>}
      <ul>
        {verdict.proved.map(({ what, of, says, at }, index) => (
          <li key={index}>
            {[said(what), of, says, at].filter((one) => one !== undefined).join(', ')}
          </li>
        ))}
      </ul>
      {verdict.parts.length > 0 && (
        <>
          <Heading level={2}>{words.parts}</Heading>
          <ul>
            {verdict.parts.map(({ item, said: told }, index) => (
              <li key={index}>
                {[item, ...(told ? partLines(told) : [words.leftOut])].join(': ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading level={2}>{words.open}</Heading>
      <ul>
        {verdict.open.map(({ what }, index) => (
          <li key={index}>{said(what)}</li>
        ))}
      </ul>
    </>
  );
}
