// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { FileTrigger } from '@midas-ds/components/file-upload';
import { ProgressBar } from '@midas-ds/components/progress-bar';
import type { UploadedDocument } from '@samsyn/contract';
import { DocumentRef, limits } from '@samsyn/terms';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { uploadDocument } from '../../client/upload-document.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { recordWords } from './record-words.ts';

const megabyte = 1024 * 1024;

/** Takes one document: it is uploaded at once, and belongs to nothing before the form is sent. */
export function DocumentField(props: {
  readonly caseId: string;
  readonly expected: boolean;
  readonly document: UploadedDocument | undefined;
  readonly onChange: (document: UploadedDocument | undefined) => void;
}) {
  const words = useAreaWords(recordWords).record;
  const [part, setPart] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) => {
      setPart(0);
      props.onChange(undefined);
      return uploadDocument(call, props.caseId, file, setPart);
    },
    onSuccess: props.onChange,
  });

  function choose(files: FileList | null): void {
    const file = files?.[0];
    if (file !== undefined) upload.mutate(file);
  }

  return (
    <div className="sy-step">
      {props.expected && <p>{words.documentExpected}</p>}
      <p className="sy-quiet">{words.documentHint(limits.documentBytesMax / megabyte)}</p>
      <FileTrigger acceptedFileTypes={DocumentRef.shape.mediaType.options} onSelect={choose}>
        <Button variant="secondary" isDisabled={upload.isPending}>
          {words.document}
        </Button>
      </FileTrigger>
      {upload.isPending && (
        <ProgressBar label={words.documentUploading} value={part * 100} showValueLabel />
      )}
      <ProblemBanner error={upload.error} />
      {props.document !== undefined && (
        <p>
          {words.documentChosen(props.document.document.title)}{' '}
          <Button variant="tertiary" onPress={() => props.onChange(undefined)}>
            {words.documentRemove}
          </Button>
        </p>
      )}
      {props.document?.held === true && <p role="status">{words.documentHeld}</p>}
    </div>
  );
}
