// SPDX-License-Identifier: EUPL-1.2
import type { EarlierJudgments, JudgmentBasis } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { judgmentWords } from './judgment-words.ts';

/** What was answered to the same questions before: it binds nobody. */
export function Earlier({ basis }: { readonly basis: JudgmentBasis }) {
  const words = useAreaWords(judgmentWords);
  const known = basis.earlier.filter(
    ({ own, elsewhere }) => own.length > 0 || elsewhere.length > 0,
  );
  if (basis.earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="sy-stack">
      <Heading level={2} id="earlier">
        {words.earlier}
      </Heading>
      <p>{known.length === 0 ? words.earlierNone : words.earlierNote}</p>
      {known.map((one) => (
        <OneQuestion key={one.fact} earlier={one} />
      ))}
    </section>
  );
}

function OneQuestion({ earlier: { own, elsewhere } }: { readonly earlier: EarlierJudgments }) {
  const words = useAreaWords(judgmentWords);
  const { messages, say } = useLanguage();
  const { nameOf } = useCatalogue();
  return (
    <>
      {own.length === 0 && <p>{words.ownNone}</p>}
      <ul className="sy-list" aria-label={words.earlier}>
        {own.map((one) => (
          <li key={`${one.caseId} ${one.item} ${one.at}`}>
            <p>
              {say(one.asks)} <strong>{say(one.answer)}</strong>
            </p>
            <p>
              {messages.disclosure.reasons}: {one.reasons}
            </p>
            <p className="sy-quiet">
              <Link href={paths.case(one.caseId)}>{messages.case.title(one.number)}</Link>,{' '}
              {nameOf(one.item)}, {one.officer}, {instantText(one.at)}
            </p>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <p>
          {words.elsewhere}:{' '}
          {elsewhere.map(({ answer, times }) => words.times(say(answer), times)).join('; ')}.
        </p>
      )}
    </>
  );
}
