// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type DisclosureView, routes } from '@samsyn/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskOnce } from '../../parts/ask-once.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';

/** Gives the disclosure up, after saying what that means. */
export function AbandonButton({ view }: { readonly view: DisclosureView }) {
  const { send } = useLanguage().messages;
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const tell = useSay();
  const abandon = useAct(routes.abandonDisclosure, ({ caseId }) => {
    tell(send.abandoned);
    void navigate({ to: paths.case(caseId) });
  });
  const { disclosureId } = view;
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {send.abandon}
      </Button>
      <AskOnce
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={send.abandonTitle}
        happens={send.abandonText}
        confirm={send.abandonConfirm}
        keep={send.keep}
        isDanger
        isPending={abandon.isPending}
        error={abandon.error}
        onConfirm={() => abandon.mutate({ params: { disclosureId }, body: {} })}
      />
    </>
  );
}
