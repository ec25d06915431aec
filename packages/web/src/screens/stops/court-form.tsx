// SPDX-License-Identifier: EUPL-1.2
import { RegisterCourtDecision, routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { TextField } from '@midas-ds/components/textfield';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { joinTyped } from '../../parts/join-typed.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { type CourtTyped, readCourtDecision } from './read-court-decision.ts';
import { stopWords } from './stop-words.ts';

const empty: CourtTyped = {
  dossier: '',
  court: '',
  courtCase: '',
  kind: '',
  decidedOn: '',
  receivedOn: '',
  receivedAt: '',
};
const fields = [
  'dossier',
  'court',
  'courtCase',
  'decidedOn',
  'receivedOn',
  'receivedAt',
] as const satisfies readonly (keyof CourtTyped)[];

/** What a court has decided, and when it came; nothing is filled in beforehand. */
export function CourtForm() {
  const words = useAreaWords(stopWords).court;
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  const tell = useSay();
  const send = useAct(routes.registerCourtDecision, () => {
    tell(words.done);
    setTyped(empty);
    setTried(false);
  });
  useKeptText(words.register, joinTyped(fields.map((name) => typed[name])), send.isPending);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const body = readCourtDecision(typed);
    if (body === undefined) return focusInvalid(event.currentTarget, () => setTried(true));
    send.mutate({ params: {}, body });
  }

  return (
    <form className="sy-form" aria-label={words.register} onSubmit={submit}>
      <Heading level={2}>{words.register}</Heading>
      <RadioGroup
        label={words.kind}
        value={typed.kind}
        onChange={(kind) => setTyped({ ...typed, kind })}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && typed.kind === ''}
        errorMessage={words.missing(words.kind)}
      >
        {RegisterCourtDecision.shape.kind.options.map((one) => (
          <Radio key={one} value={one}>
            {words.kinds[one]}
          </Radio>
        ))}
      </RadioGroup>
      {fields.map((name) => (
        <TextField
          key={name}
          label={words[name]}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          isRequired
          validationBehavior="aria"
          isInvalid={tried && readCourtDecision({ ...valid, [name]: typed[name] }) === undefined}
          errorMessage={words.missing(words[name])}
        />
      ))}
      <ProblemBanner error={send.error} />
      <Button type="submit" isDisabled={send.isPending}>
        {words.button}
      </Button>
    </form>
  );
}

/** Filled in aright, so that one field at a time can be seen to be wrong. */
const valid: CourtTyped = {
  dossier: 'x',
  court: 'x',
  courtCase: 'x',
  kind: 'refused',
  decidedOn: '2026-01-01',
  receivedOn: '2026-01-01',
  receivedAt: '00:00',
};
