// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { instantText } from '../../words/instant-words.ts';
import { happenings } from '../life/happenings.ts';
import { lifeWords } from '../life/life-words.ts';
import { printWords } from './print-words.ts';

/** What has happened, the latest first: when, by whom, and when it was known here. */
export function SheetHappened({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(printWords);
  const life = useAreaWords(lifeWords);
  const { timeline } = useLanguage().messages.words;
  const nameOf = useAuthorityName();
  return (
    <section aria-labelledby="sheet-happened">
      <Heading level={2} id="sheet-happened">
        {words.happened}
      </Heading>
      <table className="sy-printed">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.event}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.known}</th>
          </tr>
        </thead>
        <tbody>
          {happenings(view).map(({ eventId, day, knownAt, by, told, line }) => (
            <tr key={eventId}>
              <td>{day}</td>
              <td>{told ? life.kinds[told.kind] : line && timeline[line.kind]}</td>
              <td>{[nameOf(by), line?.by.officer].filter(Boolean).join(', ')}</td>
              <td>{instantText(knownAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
