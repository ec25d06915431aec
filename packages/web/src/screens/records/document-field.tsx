// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { FileTrigger } from '@midas-ds/components/file-upload';
import type { CaseFileDocument } from '@samsyn/contract';
import { DocumentRef, limits } from '@samsyn/terms';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { readDocument } from './read-document.ts';
import { recordWords } from './record-words.ts';

const megabyte = 1024 * 1024;

/** Takes one document, described by its own bytes; it leaves the browser only with the item. */
export function DocumentField(props: {
  readonly expected: boolean;
  readonly document: CaseFileDocument | undefined;
  readonly onChange: (document: CaseFileDocument | undefined) => void;
}) {
  const words = useAreaWords(recordWords).record;
  const [unfit, setUnfit] = useState(false);

  async function choose(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (file === undefined) return;
    const read = await readDocument(file);
    setUnfit(read === undefined);
    props.onChange(read);
  }

  return (
    <div className="sy-step">
      {props.expected && <p>{words.documentExpected}</p>}
      <p className="sy-quiet">{words.documentHint(limits.documentBytesMax / megabyte)}</p>
      <FileTrigger
        acceptedFileTypes={DocumentRef.shape.mediaType.options}
        onSelect={(files) => void choose(files)}
      >
        <Button variant="secondary">{words.document}</Button>
      </FileTrigger>
      {unfit && <p role="alert">{words.documentUnfit}</p>}
      {props.document !== undefined && (
        <p>
          {words.documentChosen(props.document.title)}{' '}
          <Button variant="tertiary" onPress={() => props.onChange(undefined)}>
            {words.documentRemove}
          </Button>
        </p>
      )}
    </div>
  );
}
