// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { instantText } from '../../words/instant-words.ts';
import { caseWords } from './case-words.ts';
import { followUps } from './follow-up.ts';

/** What the other authority did with what was handed over, a line for each handover. */
export function HandoverFollowUp({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(caseWords);
  const { say } = useLanguage();
  const found = followUps(view);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="follow-up">
      <Heading level={2} id="follow-up" tabIndex={-1}>
        {words.followUp(say(view.otherAuthority.name))}
      </Heading>
      <ul className="sy-list" aria-labelledby="follow-up">
        {found.map(({ messageId, sentAt, steps }) => (
          <li key={messageId}>
            {[
              words.sent(instantText(sentAt)),
              ...(steps.length === 0 ? [words.nothingTold] : []),
              ...steps.map(({ what, on }) => words.step(words.steps[what], on)),
            ].join(' → ')}
          </li>
        ))}
      </ul>
      <p className="sy-quiet">{words.onlyTold}</p>
    </section>
  );
}
