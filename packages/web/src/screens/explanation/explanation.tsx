// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/law.css';
import type { ExplanationView } from '@samsyn/contract';
import type { DisclosureId, ItemId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Chains } from './chains.tsx';
import { FactsTried } from './facts-tried.tsx';
import { LosingRules } from './losing-rules.tsx';
import { OtherOutcomes } from './other-outcomes.tsx';
import { Review } from './review.tsx';

/** Why the outcome of an item is what it is; fetched when it is opened. */
export function Explanation(props: { readonly disclosureId: DisclosureId; readonly item: ItemId }) {
  const query = useQuery(queries.explanation(props.disclosureId, props.item));
  return <Loaded query={query}>{(view) => <Explained view={view} />}</Loaded>;
}

function Explained({ view }: { readonly view: ExplanationView }) {
  const { messages, say } = useLanguage();
  const { assessment } = view;
  return (
    <div className="sy-why">
      <p>
        <strong>{messages.words.outcome[assessment.outcome]}.</strong> {say(assessment.sentence)}
      </p>
      <Chains view={view} />
      <OtherOutcomes view={view} />
      <LosingRules view={view} />
      <FactsTried view={view} />
      <Review view={view} />
    </div>
  );
}
