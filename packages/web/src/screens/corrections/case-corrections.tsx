// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import type { CaseView, CorrectionView } from '@samsyn/contract';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { EntryCard } from '../../parts/entry-card.tsx';
import { outwardWords } from '../outward/outward-words.ts';

/** Values that were wrong: struck, with what took their place and what was done on them. */
export function CaseCorrections({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(outwardWords);
  if (view.corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="sy-stack">
      <Heading level={2} id="corrections">
        {words.corrections}
      </Heading>
      {view.corrections.map((correction) => (
        <Corrected key={correction.notice} view={view} correction={correction} />
      ))}
    </section>
  );
}

function Corrected(props: { readonly view: CaseView; readonly correction: CorrectionView }) {
  const words = useAreaWords(outwardWords);
  const { messages } = useLanguage();
  const { nameOf } = useCatalogue();
  const { item, kind, correctedOn, told, noted, restedOn } = props.correction;
  const { entries, timeline } = props.view;
  const wrong = entries.find(({ entryId }) => entryId === props.correction.wrong);
  const right = entries.find(({ entryId }) => entryId === props.correction.replacedBy);
  const rested = timeline.filter(({ eventId }) => restedOn.includes(eventId));
  return (
    <article className="sy-about">
      <Heading level={5} elementType="h3">
        {words.correction(words.correctedAs[kind], nameOf(item), correctedOn)}
      </Heading>
      <div className="sy-stack">
        <p>{words.wrong}</p>
        {wrong && (
          <del>
            <EntryCard entry={wrong} />
          </del>
        )}
        {right && (
          <>
            <p>{words.right}</p>
            <EntryCard entry={right} />
          </>
        )}
        {kind === 'corrected' && !right && <p>{words.rightMissing}</p>}
        <p>
          {told ? words.told : words.untold}{' '}
          {noted ? `${words.noted(noted.on)}, ${words.found[noted.found]}.` : `${words.unnoted}.`}
        </p>
        {rested.length > 0 && (
          <>
            <p>{words.restedOn}</p>
            <ul className="sy-list">
              {rested.map(({ eventId, kind: done }) => (
                <li key={eventId}>{messages.words.timeline[done]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </article>
  );
}
