// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { LinkButton } from '@midas-ds/components/link-button';
import { useLanguage } from '../../language/language-context.ts';
import { actionPlace } from './action-place.ts';

/** What the node lets this officer do in the case now, and what each act leads to. */
export function CaseActions({ view }: { readonly view: CaseView }) {
  const { messages } = useLanguage();
  return (
    <section aria-labelledby="actions">
      <Heading level={2} id="actions">
        {messages.case.actions}
      </Heading>
      {view.actions.length === 0 && <p>{messages.case.noActions}</p>}
      <ul className="sy-list sy-actions">
        {view.actions.map((action, index) => (
          <li key={action}>
            <LinkButton
              href={actionPlace(action, view)}
              variant={index === 0 && action !== 'export' ? 'primary' : 'secondary'}
              size="medium"
              {...(action === 'export' && { download: `${view.summary.number}.json` })}
            >
              {messages.words.action[action]}
            </LinkButton>
            <span className="sy-quiet">{messages.words.actionMeans[action]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
