// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { TextField } from '@midas-ds/components/textfield';
import { CaseSearch, type CaseSummary, routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../client/call.ts';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
import { useSay } from '../../parts/said.tsx';
import { identityWords } from './identity-words.ts';

/** To link the person to the person of another case of the officer's: found by its number first. */
export function LinkForm({ caseId }: { readonly caseId: CaseId }) {
  const words = useAreaWords(identityWords);
  const tell = useSay();
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const search = useMutation({
    mutationFn: (body: CaseSearch) => call(routes.searchCases, { params: {}, body }),
  });
  const link = useAct(routes.linkPerson, () => tell(words.linkDone));
  const found = search.data?.cases.at(0);

  function find(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = CaseSearch.safeParse({ number });
    if (!asked.success) return focusInvalid(event.currentTarget, () => setTried(true));
    search.mutate(asked.data);
  }

  return (
    <section aria-labelledby="link-person" className="sy-stack">
      <Heading level={2} id="link-person">
        {words.link}
      </Heading>
      <form className="sy-search" aria-label={words.find} onSubmit={find}>
        <TextField
          label={words.number}
          value={number}
          onChange={setNumber}
          autoComplete="off"
          size="medium"
          validationBehavior="aria"
          isInvalid={tried && number.trim() === ''}
          errorMessage={words.numberMissing}
        />
        <Button type="submit" variant="secondary" size="medium" isDisabled={search.isPending}>
          {words.find}
        </Button>
      </form>
      <ProblemBanner error={search.error} />
      <div role="status">
        {search.data && <Found summary={found} isThis={found?.caseId === caseId} />}
      </div>
      {found && found.caseId !== caseId && (
        <ReasonsForm
          key={found.caseId}
          name={words.link}
          label={words.reasons}
          button={words.linkButton}
          isPending={link.isPending}
          error={link.error}
          onReasons={(reasons) =>
            link.mutate({
              params: { caseId },
              body: { otherCaseId: found.caseId, linked: true, reasons },
            })
          }
        />
      )}
    </section>
  );
}

function Found(props: { readonly summary: CaseSummary | undefined; readonly isThis: boolean }) {
  const words = useAreaWords(identityWords);
  if (!props.summary) return words.notFound;
  if (props.isThis) return words.itself;
  const { number, personName, protection } = props.summary;
  return (
    <>
      {words.found(number)}, <PersonName name={personName} protection={protection} />
    </>
  );
}
