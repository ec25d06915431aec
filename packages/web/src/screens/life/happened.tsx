// SPDX-License-Identifier: EUPL-1.2
import type { ItemId } from '@samsyn/terms';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import type { Happening } from './happenings.ts';
import { lifeWords } from './life-words.ts';

/** Names shown of the items that an event concerns; the rest stand with the request or message. */
const namesShown = 3;

/** One event in its lane: what, when it happened, who says so on what source, when it was known. */
export function Happened(props: { readonly happening: Happening; readonly isOwn: boolean }) {
  const words = useAreaWords(lifeWords);
  const { messages } = useLanguage();
  const { happening, isOwn } = props;
  const { told, line } = happening;
  const by = useAuthorityName()(happening.by);
  const what = told ? words.kinds[told.kind] : line && messages.words.timeline[line.kind];
  const officer = line?.by.officer ?? null;
  return (
    <li className={isOwn ? 'sy-own' : 'sy-other'}>
      <strong>{what}</strong>
      <div className="sy-quiet">
        {happening.day}, {by}
        {told?.source && `, ${told.source.reference}`}
        {officer !== null && `, ${messages.case.by(officer)}`}
        {!isOwn && ` (${words.asTold})`}
        <br />
        {words.known}: <InstantTime at={happening.knownAt} />
        <Concerns items={line?.items ?? []} />
      </div>
      {told?.standing === 'out-of-place' && <div>{words.outOfPlace}</div>}
      {told?.standing === 'ahead' && <div>{words.ahead}</div>}
    </li>
  );
}

function Concerns({ items }: { readonly items: readonly ItemId[] }) {
  const words = useAreaWords(lifeWords);
  const { nameOf } = useCatalogue();
  if (items.length === 0) return null;
  const names = items.map(nameOf);
  const more = names.length - namesShown;
  const first = names.slice(0, namesShown).join(', ');
  return (
    <>
      <br />
      {words.concerns}: {more > 1 ? words.concernsMore(first, more) : names.join(', ')}
    </>
  );
}
