// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import type { ProposalChange } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { countText } from './count-text.ts';
import { proposalWords } from './proposal-words.ts';

/** When a change happens: first what is alike, then each box in short, with all of it to unfold. */
export function ChangeBoxes({ change }: { readonly change: ProposalChange }) {
  const words = useAreaWords(proposalWords);
  const { say } = useLanguage();
  const { boxes, coversAll, shared } = change;
  return (
    <Accordion>
      <AccordionItem title={words.boxes} headingLevel="h4" size="medium">
        {shared.conditions.length > 0 && (
          <p>
            {words.shared}: {say(shared.brief)}.
          </p>
        )}
        <ul className="sy-list">
          {boxes.map((box, at) => (
            <li key={`${box.witness.sv} ${box.combinations}`}>
              <p>
                {words.box}: {say(box.brief)}. {words.howMany}: {countText(box.combinations)}
              </p>
              <Accordion>
                <AccordionItem title={words.allConditions(at + 1)} headingLevel="h5" size="medium">
                  <ul>
                    {[...box.conditions, ...shared.conditions].map((one) => (
                      <li key={one.sv}>{say(one)}</li>
                    ))}
                  </ul>
                  <p>
                    {words.example}: {say(box.witness)}
                  </p>
                </AccordionItem>
              </Accordion>
            </li>
          ))}
        </ul>
        {!coversAll && <p className="sy-quiet">{words.notAll}</p>}
      </AccordionItem>
    </Accordion>
  );
}
