// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import type { GateCheckView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { instantText } from '../../words/instant-words.ts';
import { GateObstacles } from './gate-obstacles.tsx';
import { gateWords } from './gate-words.ts';

/** Every earlier check: all are kept. */
export function EarlierChecks({ checks }: { readonly checks: readonly GateCheckView[] }) {
  const words = useAreaWords(gateWords);
  if (checks.length === 0) return null;
  return (
    <Accordion>
      <AccordionItem title={words.earlier(String(checks.length))} headingLevel="h2" size="medium">
        {checks.map(({ checkId, officer, checkedAt, result }) => (
          <section key={checkId} aria-label={instantText(checkedAt)}>
            <p>
              {words.madeBy(officer, instantText(checkedAt))}:{' '}
              {result.result === 'go' ? words.wasGo : words.wasNoGo}
            </p>
            {result.result === 'no-go' && <GateObstacles obstacles={result.obstacles} />}
          </section>
        ))}
      </AccordionItem>
    </Accordion>
  );
}
