// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type ReleaseView, routes } from '@samsyn/contract';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskOnce } from '../../parts/ask-once.tsx';
import { useSay } from '../../parts/said.tsx';
import { outwardWords } from './outward-words.ts';

/** Releases what another officer has proposed, after saying once more what goes and to whom. */
export function MakeRelease({ release }: { readonly release: ReleaseView }) {
  const words = useAreaWords(outwardWords);
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
      <Button onPress={() => open(true)}>{words.release}</Button>
      <AskOnce
        isOpen={isOpen}
        onOpenChange={open}
        title={words.releaseAsk(mission, state)}
        happens={words.releaseHappens}
        confirm={words.release}
        isPending={make.isPending}
        error={make.error}
        onConfirm={() => make.mutate({ params: { releaseId }, body: {} })}
      >
        <ul>
          {items.map(({ item }) => (
            <li key={item}>{nameOf(item)}</li>
          ))}
        </ul>
      </AskOnce>
    </div>
  );
}
