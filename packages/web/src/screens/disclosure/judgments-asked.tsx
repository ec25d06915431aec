// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { cite } from '@samsyn/terms';
import { useLanguage } from '../../language/language-context.ts';
import { JudgmentForm } from './judgment-form.tsx';

/**
 * The judgments that the law asks for. One stands open; of several the officer opens the one to
 * make, and none is opened beforehand.
 */
export function JudgmentsAsked(props: {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}) {
  const { messages } = useLanguage();
  const { openJudgments } = props.item.assessment;
  const [first, ...more] = openJudgments;
  if (first === undefined) return null;
  if (more.length === 0) return <JudgmentForm {...props} judgment={first} />;
  return (
    <div className="sy-folded">
      <Heading level={5} elementType="h4">
        {messages.disclosure.judgmentsAsked(openJudgments.length)}
      </Heading>
      <Accordion isContained size="medium">
        {openJudgments.map((judgment) => (
          <AccordionItem
            key={judgment.fact}
            headingLevel="h5"
            title={`${messages.words.judgmentTest[judgment.test]}, ${cite(judgment.provision)}`}
          >
            <JudgmentForm {...props} judgment={judgment} />
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
