// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { DialogTrigger, Modal } from '@midas-ds/components/modal';
import { type DisclosureView, routes } from '@samsyn/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { paths } from '../../paths.ts';

/** Gives the disclosure up, after saying what that means. */
export function AbandonButton({ view }: { readonly view: DisclosureView }) {
  const { send } = useLanguage().messages;
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const abandon = useAct(routes.abandonDisclosure, ({ caseId }) => {
    void navigate({ to: paths.case(caseId) });
  });
  const { disclosureId } = view;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button variant="secondary">{send.abandon}</Button>
      <Modal title={send.abandonTitle}>
        <div className="sy-stack">
          <p>{send.abandonText}</p>
          <ProblemBanner error={abandon.error} />
          <div className="sy-buttons">
            <Button
              variant="danger"
              isDisabled={abandon.isPending}
              onPress={() => abandon.mutate({ params: { disclosureId }, body: {} })}
            >
              {send.abandonConfirm}
            </Button>
            <Button variant="secondary" onPress={() => setOpen(false)}>
              {send.keep}
            </Button>
          </div>
        </div>
      </Modal>
    </DialogTrigger>
  );
}
