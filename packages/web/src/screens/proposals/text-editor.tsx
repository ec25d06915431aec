// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Button } from '@midas-ds/components/button';
import { TextArea } from '@midas-ds/components/textfield';
import { limits } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { proposalWords } from './proposal-words.ts';

/** The whole proposal as its file has it, for who would rather write; and the way back. */
export function TextEditor(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRestore: () => void;
}) {
  const words = useAreaWords(proposalWords);
  return (
    <>
      <Accordion>
        <AccordionItem title={words.yaml} headingLevel="h3" size="medium">
          <TextArea
            label={words.yaml}
            description={words.yamlNote}
            value={props.text}
            onChange={props.onChange}
            maxLength={limits.proposalTextCharsMax}
            rows={24}
            spellCheck="false"
          />
        </AccordionItem>
      </Accordion>
      <div>
        <Button variant="secondary" size="medium" onPress={props.onRestore}>
          {words.restore}
        </Button>
      </div>
    </>
  );
}
