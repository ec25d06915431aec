// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { type ActId, type AgreementSubject, type Digest, limits } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
import { useSay } from '../../parts/said.tsx';
import { agreementWords } from './agreement-words.ts';

type ReasonedAct =
  | { readonly kind: 'propose'; readonly subject: AgreementSubject; readonly hash: Digest }
  | { readonly kind: 'withdraw'; readonly proposalId: ActId };

const charsMin = String(limits.reasonCharsMin);

/** An act that takes reasons and nothing else: to propose a version, or to withdraw a proposal. */
export function ReasonedForm({ act }: { readonly act: ReasonedAct }) {
  const words = useAreaWords(agreementWords);
  const say = useSay();
  const propose = useAct(routes.proposeVersion, () => say(words.signed));
  const withdraw = useAct(routes.withdrawVersion, () => say(words.signed));
  const { kind } = act;

  function sign(reasons: string): void {
    if (act.kind === 'withdraw')
      withdraw.mutate({ params: { proposalId: act.proposalId }, body: { reasons } });
    else propose.mutate({ params: { subjectId: act.subject }, body: { reasons, hash: act.hash } });
  }

  return (
    <ReasonsForm
      labelledBy={kind}
      label={words.reasons}
      hint={words.reasonsHint(charsMin)}
      missing={words.reasonsMissing(charsMin)}
      happens={words[`${kind}Happens`]}
      button={words[`${kind}Button`]}
      isPrimary={kind === 'propose'}
      isPending={propose.isPending || withdraw.isPending}
      error={propose.error ?? withdraw.error}
      onReasons={sign}
    >
      <Heading level={2} id={kind}>
        {words[kind]}
      </Heading>
    </ReasonsForm>
  );
}
