// SPDX-License-Identifier: EUPL-1.2
import type { JudgmentBasis } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import type { DisclosureId, ItemId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { useSourceText } from '../explanation/use-source-text.ts';
import { lawWords } from '../law/law-words.ts';
import { BearingRules } from './bearing-rules.tsx';
import { Earlier } from './earlier.tsx';
import { judgmentQueries } from './judgment-queries.ts';
import { judgmentWords } from './judgment-words.ts';

/** What the item is judged on, as the provisions and the sources say it. */
export function JudgmentGrounds(props: {
  readonly disclosureId: DisclosureId;
  readonly item: ItemId;
}) {
  const query = useQuery(judgmentQueries.basis(props.disclosureId, props.item));
  return (
    <Loaded query={query}>
      {(basis) => (
        <>
          <BearingRules basis={basis} />
          <Circumstances basis={basis} />
          <Earlier basis={basis} />
        </>
      )}
    </Loaded>
  );
}

function Circumstances({ basis }: { readonly basis: JudgmentBasis }) {
  const words = useAreaWords(judgmentWords);
  const { explain } = useAreaWords(lawWords);
  const { say } = useLanguage();
  const sourceText = useSourceText();
  const { facts, missing } = basis;
  return (
    <section aria-labelledby="circumstances" className="sy-stack">
      <Heading level={2} id="circumstances">
        {words.facts}
      </Heading>
      <ul className="sy-outline">
        {facts.map(({ fact, asked, said, sources }) => (
          <li key={fact}>
            {say(asked)}: <strong>{say(said)}</strong>
            <br />
            <span className="sy-quiet">{explain.source(sources.map(sourceText).join('; '))}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <Heading level={3}>{words.missing}</Heading>
          <ul className="sy-outline">
            {missing.map(({ fact, asked }) => (
              <li key={fact}>{say(asked)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
