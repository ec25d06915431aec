// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { TextField } from '@midas-ds/components/textfield';
import { Provision } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { proposalWords } from './proposal-words.ts';

/** The provision that a rule stands on: act, chapter where there is one, section. */
export function ProvisionEditor(props: {
  readonly provision: Provision | undefined;
  readonly onChange: (provision: Provision) => void;
}) {
  const words = useAreaWords(proposalWords);
  const { act = '', chapter, section = '' } = props.provision ?? {};
  const [written, setWritten] = useState({ act, chapter: String(chapter ?? ''), section });
  const [faults, setFaults] = useState<ReadonlySet<PropertyKey | undefined>>(new Set());

  function change(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const read = Provision.safeParse({
      act: written.act.trim(),
      section: written.section.trim(),
      ...(written.chapter.trim() !== '' && { chapter: Number(written.chapter) }),
    });
    const wrong = read.success ? [] : read.error.issues.map(({ path }) => path[0]);
    focusInvalid(event.currentTarget, () => setFaults(new Set(wrong)));
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
          validationBehavior="aria"
          isInvalid={faults.has(field)}
        />
      ))}
      <Button type="submit" variant="secondary" size="medium">
        {words.setProvision}
      </Button>
      <p role="alert">{faults.size > 0 && words.provisionFault}</p>
    </form>
  );
}
