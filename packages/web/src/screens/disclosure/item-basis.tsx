// SPDX-License-Identifier: EUPL-1.2
import type { Assessment } from '@samsyn/terms';
import { cite } from '@samsyn/terms';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { useLanguage } from '../../language/language-context.ts';

const hashCharsShown = 12;

/** How the outcome was reached: the rule, the wording of the law, each finding, what did not decide. */
export function ItemBasis({ assessment }: { readonly assessment: Assessment }) {
  const { messages } = useLanguage();
  const words = messages.disclosure;
  const { ruleSet } = assessment;
  return (
    <Accordion>
      <AccordionItem title={words.basis} headingLevel="h4" size="medium">
        <dl className="sy-facts">
          <dt>{words.basisRule}</dt>
          <dd>{assessment.rule}</dd>
          <dt>{words.basisRuleSet}</dt>
          <dd>
            {words.basisRuleSetText(
              ruleSet.from,
              ruleSet.until ?? words.openEnded,
              ruleSet.hash.slice(0, hashCharsShown),
            )}
          </dd>
          <dt>{words.basisFindings}</dt>
          {assessment.findings.map((finding) => (
            <dd key={finding.secrecy}>
              {finding.secrecy === 'none' ? words.noSecrecy : finding.secrecy}:{' '}
              {messages.words.outcome[finding.outcome]} ({finding.chain.join(' → ')})
            </dd>
          ))}
          <Missing assessment={assessment} />
          <dt>{words.basisLosing}</dt>
          {assessment.losing.length === 0 && <dd>{messages.app.none}</dd>}
          {assessment.losing.map((lost) => (
            <dd key={`${lost.rule} ${lost.because}`}>
              {lost.rule} ({lost.provisions.map(cite).join(', ')}): {words.losing[lost.because]}
            </dd>
          ))}
        </dl>
      </AccordionItem>
    </Accordion>
  );
}

function Missing({ assessment }: { readonly assessment: Assessment }) {
  const { messages } = useLanguage();
  if (assessment.missingFacts.length === 0) return null;
  const possible = assessment.possible.map((outcome) => messages.words.outcome[outcome]);
  return (
    <>
      <dt>{messages.disclosure.basisMissing}</dt>
      <dd>
        {assessment.missingFacts.join(', ')} ({possible.join(' / ')})
      </dd>
    </>
  );
}
