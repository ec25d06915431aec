// SPDX-License-Identifier: EUPL-1.2
import type { LawTimeline } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { OfficialText } from '../../parts/official-text.tsx';
import { lawWords } from './law-words.ts';

/** Changes of the acts, each with how it is known; one that nobody has read is said to be so. */
export function ChangesList({ changes }: { readonly changes: LawTimeline['changes'] }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  return (
    <ul className="sy-list">
      {changes.map(({ act, name, on, evidence, what }) => (
        <li key={`${on} ${act} ${what.sv}`}>
          <p>
            <time dateTime={on}>{on}</time>, {say(name)}: {say(what)}
          </p>
          <p className="sy-quiet">
            {evidence === 'unread' ? (
              <strong>{words.known(words.evidence.unread)}</strong>
            ) : (
              words.known(words.evidence[evidence])
            )}{' '}
            <OfficialText act={act} label={words.official(act)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
