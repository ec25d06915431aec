// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { HandoverGround, routes } from '@samsyn/contract';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';

/** The ground of the handover; none is chosen beforehand. */
export function GroundForm({ caseId }: { readonly caseId: string }) {
  const { messages } = useLanguage();
  const navigate = useNavigate();
  const [ground, setGround] = useState<HandoverGround | null>(null);
  const [tried, setTried] = useState(false);
  const tell = useSay();
  const propose = useAct(routes.proposeHandover, ({ disclosureId }) => {
    tell(messages.send.tested);
    void navigate({ to: paths.disclosure(disclosureId) });
  });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (ground === null) focusFirst(event.currentTarget, 'input');
    else propose.mutate({ params: { caseId }, body: { ground } });
  }

  return (
    <form className="sy-form" aria-label={messages.handover.ground} onSubmit={submit}>
      <RadioGroup
        label={messages.handover.ground}
        value={ground}
        onChange={(value) => setGround(HandoverGround.parse(value))}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && ground === null}
        errorMessage={messages.handover.groundMissing}
      >
        {HandoverGround.options.map((option) => (
          <Radio key={option} value={option}>
            {messages.words.ground[option]}
          </Radio>
        ))}
      </RadioGroup>
      <ProblemBanner error={propose.error} />
      <Button type="submit" isDisabled={propose.isPending}>
        {messages.handover.button}
      </Button>
    </form>
  );
}
