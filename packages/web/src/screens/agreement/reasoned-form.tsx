// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import type { ActId, AgreementSubject, Digest } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { AgreementReasons } from './agreement-reasons.tsx';
import { agreementWords } from './agreement-words.ts';
import { reasonsSuffice } from './reasons-suffice.ts';

type ReasonedAct =
  | { readonly kind: 'propose'; readonly subject: AgreementSubject; readonly hash: Digest }
  | { readonly kind: 'withdraw'; readonly proposalId: ActId };

/** An act that takes reasons and nothing else: to propose a version, or to withdraw a proposal. */
export function ReasonedForm({ act }: { readonly act: ReasonedAct }) {
  const words = useAreaWords(agreementWords);
  const say = useSay();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const propose = useAct(routes.proposeVersion, () => say(words.signed));
  const withdraw = useAct(routes.withdrawVersion, () => say(words.signed));
  const { kind } = act;

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (!reasonsSuffice(reasons)) return focusFirst(event.currentTarget, 'textarea');
    if (act.kind === 'withdraw')
      return withdraw.mutate({ params: { proposalId: act.proposalId }, body: { reasons } });
    propose.mutate({ params: { subjectId: act.subject }, body: { reasons, hash: act.hash } });
  }

  return (
    <form className="sy-form" aria-labelledby={kind} onSubmit={submit}>
      <Heading level={2} id={kind}>
        {words[kind]}
      </Heading>
      <AgreementReasons value={reasons} onChange={setReasons} tried={tried} />
      <p>{words[`${kind}Happens`]}</p>
      <ProblemBanner error={propose.error ?? withdraw.error} />
      <Button
        type="submit"
        variant={kind === 'propose' ? 'primary' : 'secondary'}
        isDisabled={propose.isPending || withdraw.isPending}
      >
        {words[`${kind}Button`]}
      </Button>
    </form>
  );
}
