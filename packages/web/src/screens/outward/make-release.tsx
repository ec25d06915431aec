// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { DialogTrigger, Modal } from '@midas-ds/components/modal';
import { type ReleaseView, routes } from '@samsyn/contract';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { outwardWords } from './outward-words.ts';

/** Releases what another officer has proposed, after saying once more what goes and to whom. */
export function MakeRelease({ release }: { readonly release: ReleaseView }) {
  const words = useAreaWords(outwardWords);
  const { app } = useLanguage().messages;
  const { nameOf } = useCatalogue();
  const [isOpen, setOpen] = useState(false);
  const tell = useSay();
  const make = useAct(routes.makeRelease, () => tell(words.released));
  const open = (wanted: boolean) => {
    make.reset();
    setOpen(wanted);
  };
  const { releaseId, own, mission, state, items } = release;
  if (own) return <p>{words.ownProposal}</p>;
  return (
    <div>
      <DialogTrigger isOpen={isOpen} onOpenChange={open}>
        <Button>{words.release}</Button>
        <Modal title={words.releaseAsk(mission, state)}>
          <div className="sy-stack">
            <ul>
              {items.map(({ item }) => (
                <li key={item}>{nameOf(item)}</li>
              ))}
            </ul>
            <p>{words.releaseHappens}</p>
            <ProblemBanner error={make.error} />
            <div className="sy-buttons">
              <Button
                isDisabled={make.isPending}
                onPress={() => make.mutate({ params: { releaseId }, body: {} })}
              >
                {words.release}
              </Button>
              <Button variant="secondary" onPress={() => open(false)}>
                {app.cancel}
              </Button>
            </div>
          </div>
        </Modal>
      </DialogTrigger>
    </div>
  );
}
