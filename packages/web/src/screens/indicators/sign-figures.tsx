// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { type FigureRequest, type FiguresSigned, routes } from '@samsyn/contract';
import { addDays } from '@samsyn/terms';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskOnce } from '../../parts/ask-once.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { instantText } from '../../words/instant-words.ts';
import { indicatorWords } from './indicator-words.ts';
import { SaveSigned } from './save-signed.tsx';

/** The figures just counted, signed in the authority's name for the joint report. */
export function SignFigures({ request }: { readonly request: FigureRequest | undefined }) {
  const words = useAreaWords(indicatorWords).sign;
  return (
    <section aria-labelledby="sign-figures" className="sy-stack">
      <Heading level={2} id="sign-figures">
        {words.title}
      </Heading>
      <p>{words.intro}</p>
      {request === undefined ? <p>{words.countFirst}</p> : <Sign request={request} />}
    </section>
  );
}

function Sign({ request }: { readonly request: FigureRequest }) {
  const words = useAreaWords(indicatorWords).sign;
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState<FiguresSigned>();
  const sign = useAct(routes.signOwnFigures, setDone);
  const { from, until } = request;
  const days = words.days(from, addDays(until, -1));
  return (
    <div role="status" className="sy-stack">
      <ProblemBanner error={sign.error} />
      {done ? (
        <>
          <p>{words.signed(days, instantText(done.computedAt), done.rows, done.hidden)}</p>
          <SaveSigned {...done} />
        </>
      ) : (
        <div>
          <Button variant="secondary" isDisabled={sign.isPending} onPress={() => setAsking(true)}>
            {words.button(days)}
          </Button>
        </div>
      )}
      <AskOnce
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={words.ask(days)}
        happens={words.happens}
        confirm={words.confirm}
        onConfirm={() => {
          setAsking(false);
          sign.mutate({ params: {}, body: request });
        }}
      />
    </div>
  );
}
