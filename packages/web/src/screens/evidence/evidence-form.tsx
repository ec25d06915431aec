// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, CheckboxGroup } from '@midas-ds/components/checkbox';
import { LinkButton } from '@midas-ds/components/link-button';
import type { EvidenceView } from '@samsyn/contract';
import { useState } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { chosenEvidence } from './chosen-evidence.ts';
import { evidenceWords } from './evidence-words.ts';

/** Chooses what the file shows, nothing beforehand, and says what it then proves. */
export function EvidenceForm({ view }: { readonly view: EvidenceView }) {
  const words = useAreaWords(evidenceWords);
  const { compare, nameOf } = useCatalogue();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { shows, address } = chosenEvidence(view, chosen);
  return (
    <div className="sy-form">
      {view.mayShow ? (
        <CheckboxGroup label={words.items} value={[...chosen]} onChange={setChosen}>
          {view.items.toSorted(compare).map((item) => (
            <Checkbox key={item} value={item}>
              {nameOf(item)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      ) : (
        <p>{words.notShown}</p>
      )}
      <p role="status">{words.shows[shows]}</p>
      <div>
        <LinkButton href={address} download>
          {words.download}
        </LinkButton>
      </div>
    </div>
  );
}
