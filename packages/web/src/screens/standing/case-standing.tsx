// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { useAreaWords } from '../../language/area-words.ts';
import { StandingCard } from './standing-card.tsx';
import { standingWords } from './standing-words.ts';

/** Where the case stands, fact by fact: what it rests on, and what is missing or in dispute. */
export function CaseStanding({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(standingWords);
  return (
    <section aria-labelledby="standing" className="sy-stack">
      <Heading level={2} id="standing">
        {words.title}
      </Heading>
      <p>{words.intro}</p>
      <Card>
        <CardBody className="sy-theme">
          {view.standing.map((fact) => (
            <StandingCard key={fact.fact} view={view} fact={fact} />
          ))}
        </CardBody>
      </Card>
    </section>
  );
}
