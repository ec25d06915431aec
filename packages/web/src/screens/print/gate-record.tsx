// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView, GateView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { instantText } from '../../words/instant-words.ts';
import { GateObstacles } from '../gate/gate-obstacles.tsx';
import { printWords } from './print-words.ts';

type Check = GateView['checks'][number];

/** Every check before departure, the latest first: who made it, when, and what it found. */
export function GateRecord({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(printWords);
  const query = useQuery(queries.gate(view.summary.caseId));
  return (
    <Loaded query={query}>
      {({ checks }) =>
        checks.length === 0 ? (
          <p>{words.noChecks}</p>
        ) : (
          <div className="sy-stack">
            {checks.map((check) => (
              <OneCheck key={check.checkId} check={check} />
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

function OneCheck({ check: { officer, checkedAt, result } }: { readonly check: Check }) {
  const id = useId();
  const words = useAreaWords(printWords);
  return (
    <section aria-labelledby={id}>
      <Heading level={4} elementType="h2" id={id}>
        {words.checkedBy(officer, instantText(checkedAt))}
      </Heading>
      <p>
        {result.result === 'go'
          ? words.validUntil(instantText(result.validUntil))
          : words.stopped(result.obstacles.length)}
      </p>
      {result.result === 'no-go' && <GateObstacles obstacles={result.obstacles} />}
    </section>
  );
}
