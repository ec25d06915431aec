// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { CaseView, PlaceRequest } from '@samsyn/contract';
import type { ActKind } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Provisions } from '../../parts/provisions.tsx';
import { paths } from '../../paths.ts';
import { actName } from '../acts/act-name.ts';
import { actWords } from '../acts/act-words.ts';
import { OpenedAct } from '../acts/opened-act.tsx';
import { custodyWords } from './custody-words.ts';

const answers: readonly ActKind[] = ['grant-place', 'refuse-place'];

/** To answer one request without leaving the queue: the case is read, and both answers stand open. */
export function PlaceAnswer(props: {
  readonly request: PlaceRequest;
  readonly onClose: () => void;
}) {
  const words = useAreaWords(custodyWords);
  const { caseId, number } = props.request;
  const query = useQuery(queries.case(caseId));
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="place-answer" className="sy-stack">
      <Heading level={2} id="place-answer">
        {words.answerTitle(number)}
      </Heading>
      <Loaded query={query}>
        {(view) => (
          <>
            <p>
              <Link href={paths.case(caseId)}>{words.toCase}</Link>
            </p>
            <Answers view={view} onDone={props.onClose} />
          </>
        )}
      </Loaded>
      <div>
        <Button variant="secondary" onPress={props.onClose}>
          {words.answerClose}
        </Button>
      </div>
    </section>
  );
}

function Answers({ view, onDone }: { readonly view: CaseView; readonly onDone: () => void }) {
  const words = useAreaWords(custodyWords);
  const named = useAreaWords(actWords);
  const offered = view.acts.filter(
    (one) => answers.includes(one.act) && (one.open || one.closedBy === 'guards'),
  );
  if (offered.length === 0) return <p>{words.answerNone}</p>;
  return offered.map((one) => {
    if (!one.open && one.closedBy !== 'guards') return null;
    return (
      <section key={one.act} aria-labelledby={one.act} className="sy-stack">
        <Heading level={3} id={one.act}>
          {actName(named, one.act)}
        </Heading>
        {one.provisions.length > 0 && (
          <p className="sy-quiet">
            <Provisions of={one.provisions} />
          </p>
        )}
        <OpenedAct view={view} opening={one} onDone={onDone} />
      </section>
    );
  });
}
