// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { LinkButton } from '@midas-ds/components/link-button';
import type { CaseView, QuestionView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import type { OutwardWords } from '../../messages/sv-outward.ts';
import { paths } from '../../paths.ts';
import { outwardWords } from '../outward/outward-words.ts';

function cameOf(words: OutwardWords, { answeredBy, noted, overdue }: QuestionView): string {
  if (answeredBy !== null) return noted ? words.answerNoted : words.answered;
  return overdue ? words.overdue : words.waiting;
}

/** Releases are the enforcing authority's; so are the acts on the return of a case. */
function releases({ acts }: CaseView): boolean {
  return acts.some((one) => one.act === 'return-case' && (one.open || one.closedBy === 'guards'));
}

/** What was asked on enforcement and what came of it, and the release desk. */
export function CaseQuestions({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(outwardWords);
  const { questions, summary } = view;
  return (
    <div className="sy-stack">
      {questions.length > 0 && (
        <section aria-labelledby="questions">
          <Heading level={2} id="questions">
            {words.questions}
          </Heading>
          <ul className="sy-list" aria-labelledby="questions">
            {questions.map((one) => (
              <li key={one.question}>
                {words.question(one.askedOn, one.respondBy)}
                <div className="sy-quiet">{cameOf(words, one)}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {releases(view) && (
        <div>
          <LinkButton href={paths.outward(summary.caseId)} variant="secondary" size="medium">
            {words.open}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
