// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { TextField } from '@midas-ds/components/textfield';
import { Provision } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { proposalWords } from './proposal-words.ts';

/** The provision that a rule stands on: act, chapter where there is one, section. */
export function ProvisionEditor(props: {
  readonly provision: Provision | undefined;
  readonly onChange: (provision: Provision) => void;
}) {
  const words = useAreaWords(proposalWords);
  const { act = '', chapter, section = '' } = props.provision ?? {};
  const [written, setWritten] = useState({ act, chapter: String(chapter ?? ''), section });
  const [refused, setRefused] = useState(false);

  function change(event: FormEvent): void {
    event.preventDefault();
    const read = Provision.safeParse({
      act: written.act.trim(),
      section: written.section.trim(),
      ...(written.chapter.trim() !== '' && { chapter: Number(written.chapter) }),
    });
    setRefused(!read.success);
    if (read.success) props.onChange(read.data);
  }

  return (
    <form className="sy-search" aria-label={words.setProvision} onSubmit={change}>
      {(['act', 'chapter', 'section'] as const).map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={written[field]}
          onChange={(text) => setWritten({ ...written, [field]: text })}
          size="medium"
          autoComplete="off"
        />
      ))}
      <Button type="submit" variant="secondary" size="medium">
        {words.setProvision}
      </Button>
      <p role="alert">{refused && words.provisionFault}</p>
    </form>
  );
}
