// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Button } from '@midas-ds/components/button';
import { FileTrigger } from '@midas-ds/components/file-upload';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { CheckedEvidence } from './checked-evidence.tsx';
import { extractWords } from './extract-words.ts';

async function check({ bundle, keys }: { readonly bundle: File; readonly keys: File }) {
  const { importTrustedKeys, verifyBundle } = await import('@samsyn/evidence');
  const written: unknown = JSON.parse(await keys.text());
  const bytes = new Uint8Array(await bundle.arrayBuffer());
  return verifyBundle(bytes, await importTrustedKeys(written));
}

/** Evidence checked in the browser: the two files stay in it. */
export function CheckPage() {
  const words = useAreaWords(extractWords).check;
  const [bundle, setBundle] = useState<File>();
  const [keys, setKeys] = useState<File>();
  const [isMissing, setMissing] = useState(false);
  const verify = useMutation({ mutationFn: check, networkMode: 'always' });

  function submit(): void {
    setMissing(!bundle || !keys);
    if (bundle && keys) verify.mutate({ bundle, keys });
  }

  return (
    <div className="sy-stack">
      <PageHeading>{words.title}</PageHeading>
      <AskedOfYou what={words.what} law={words.law} happens={words.happens} />
      <p>{words.keysNote}</p>
      {(
        [
          [words.bundle, bundle, setBundle],
          [words.keys, keys, setKeys],
        ] as const
      ).map(([label, file, choose]) => (
        <div key={label}>
          <FileTrigger
            acceptedFileTypes={['application/json']}
            onSelect={(files) => {
              verify.reset();
              choose(files?.[0]);
            }}
          >
            <Button variant="secondary">{label}</Button>
          </FileTrigger>
          {file && <p>{words.chosen(file.name)}</p>}
        </div>
      ))}
      <div>
        <Button onPress={submit} isDisabled={verify.isPending}>
          {words.button}
        </Button>
      </div>
      {isMissing && <p role="alert">{words.choose}</p>}
      <div role="status">
        <CheckedEvidence verdict={verify.data} fault={verify.error} />
      </div>
    </div>
  );
}
