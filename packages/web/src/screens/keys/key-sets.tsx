// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import type { KeySetView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { instantText } from '../../words/instant-words.ts';
import { keyWords } from './key-words.ts';

/** Sets of keys, the newest first: standing, time, what people compare, ids. */
export function KeySets({ sets }: { readonly sets: readonly KeySetView[] }) {
  return sets.map((set) => <KeySet key={set.fingerprint} set={set} />);
}

function KeySet({ set }: { readonly set: KeySetView }) {
  const words = useAreaWords(keyWords);
  const { compromisedAt } = set;
  return (
    <dl className="sy-facts sy-beside">
      <dt>{words.state}</dt>
      <dd>
        <strong>{set.agreed ? words.standing[set.standing] : words.notAgreed}</strong>
        {compromisedAt !== null && `. ${words.compromisedAt(instantText(compromisedAt))}`}
      </dd>
      <dt>{words.from}</dt>
      <dd>{instantText(set.from)}</dd>
      <dt>{words.until}</dt>
      <dd>{instantText(set.until)}</dd>
      <dt>{words.fingerprint}</dt>
      <dd className="sy-digest">{set.fingerprint}</dd>
      <dt>{words.kids}</dt>
      <dd className="sy-digest">{set.kids.join(' ')}</dd>
    </dl>
  );
}
