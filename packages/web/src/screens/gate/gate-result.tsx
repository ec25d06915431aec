// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import type { GateView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { instantText } from '../../words/instant-words.ts';
import { GateObstacles } from './gate-obstacles.tsx';
import { gateWords } from './gate-words.ts';

/** What the latest check found: until when it holds, or every obstacle; and who made it. */
export function GateResult({ gate }: { readonly gate: GateView }) {
  const words = useAreaWords(gateWords);
  const [latest] = gate.checks;
  if (!latest) return <p>{words.none}</p>;
  const { result, officer, checkedAt } = latest;
  const said = () => {
    if (result.result === 'no-go') return words.stops(String(result.obstacles.length));
    return gate.goStands ? words.stands(instantText(result.validUntil)) : words.passed;
  };
  return (
    <div className="sy-stack">
      <p>
        <strong>{said()}</strong>
      </p>
      <dl className="sy-line">
        <LinePart label={words.checked}>{words.madeBy(officer, instantText(checkedAt))}</LinePart>
      </dl>
      {result.result === 'no-go' && <GateObstacles obstacles={result.obstacles} />}
    </div>
  );
}
