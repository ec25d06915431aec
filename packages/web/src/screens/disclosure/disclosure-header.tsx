// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureView } from '@samsyn/contract';
import { Link } from '@midas-ds/components/link';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Provisions } from '../../parts/provisions.tsx';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { decidingProvisions } from './deciding-provisions.ts';

/** To whom, under the law of which day, what is asked and what pressing does. */
export function DisclosureHeader({ view }: { readonly view: DisclosureView }) {
  const { messages, say } = useLanguage();
  const words = messages.disclosure;
  const recipient = say(view.recipient.name);
  const count = (status: DisclosureView['items'][number]['status']) =>
    view.items.filter((item) => item.status === status).length;
  const [judgments, wordsWanted] = [count('waits-for-judgment'), count('waits-for-word')];
  const open = view.state === 'open';
  const waiting =
    judgments + wordsWanted > 0
      ? `${words.whatWaiting(judgments, wordsWanted)} ${words.waitingMeans[view.purpose]}`
      : words.whatReady;
  return (
    <>
      <CaseHeading title={words.title[view.purpose](recipient)} about={view} />
      <AskedOfYou
        what={open ? waiting : words.whatDone}
        law={<Provisions of={decidingProvisions(view)} />}
        {...(open && { happens: words.happens(recipient) })}
      />
      <p className="sy-quiet">
        {words.lawDate(view.lawDate)} {words.openedBy(view.openedBy, instantText(view.openedAt))}{' '}
        {words.state(messages.words.disclosureState[view.state])}{' '}
        {view.requestId !== null && (
          <Link href={paths.request(view.requestId)}>{words.request}</Link>
        )}
      </p>
    </>
  );
}
