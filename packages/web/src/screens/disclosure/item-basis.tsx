// SPDX-License-Identifier: EUPL-1.2
import type { Assessment } from '@samsyn/terms';
import { cite } from '@samsyn/terms';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { useLanguage } from '../../language/language-context.ts';
import { Provisions } from '../../parts/provisions.tsx';
import { ruleCodes } from './rule-codes.ts';

/**
 * How the outcome was reached: what decided, the wording of the law, what is unknown, what did not
 * decide. The rule set's own codes stand last and are called codes.
 */
export function ItemBasis({ assessment }: { readonly assessment: Assessment }) {
  const { messages } = useLanguage();
  const words = messages.disclosure;
  const { losing, provisions, ruleSet } = assessment;
  return (
    <Accordion>
      <AccordionItem title={words.basis} headingLevel="h4" size="medium">
        <dl className="sy-facts">
          <dt>{words.basisDecided}</dt>
          <dd>
            <Provisions of={provisions.slice(0, 1)} />
          </dd>
          <dt>{words.basisWording}</dt>
          <dd>
            {ruleSet.until === null
              ? words.basisWordingOpen(ruleSet.from)
              : words.basisWordingText(ruleSet.from, ruleSet.until)}
          </dd>
          <Missing assessment={assessment} />
          <dt>{words.basisLosing}</dt>
          {losing.length === 0 && <dd>{messages.app.none}</dd>}
          {losing.map((lost) => (
            <dd key={`${lost.rule} ${lost.because}`}>
              {lost.provisions.length === 0
                ? words.code(lost.rule)
                : lost.provisions.map(cite).join(', ')}
              : {words.losing[lost.because]}
            </dd>
          ))}
          <dt>{words.basisCodes}</dt>
          <dd className="sy-digest">{ruleCodes(assessment).join(', ')}</dd>
        </dl>
      </AccordionItem>
    </Accordion>
  );
}

/** What is unknown and would matter, in the law's question where there is one. */
function Missing({ assessment }: { readonly assessment: Assessment }) {
  const { messages, say } = useLanguage();
  const words = messages.disclosure;
  const { missingFacts, openJudgments, possible } = assessment;
  if (missingFacts.length === 0) return null;
  const asks = missingFacts.map((fact) => {
    const asked = openJudgments.find((judgment) => judgment.fact === fact);
    return asked === undefined ? words.code(fact) : say(asked.asks);
  });
  return (
    <>
      <dt>{words.basisMissing}</dt>
      {asks.map((ask) => (
        <dd key={ask}>{ask}</dd>
      ))}
      <dd>{words.basisPossible(possible.map((one) => messages.words.outcome[one]).join(' / '))}</dd>
    </>
  );
}
