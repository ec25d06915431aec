// SPDX-License-Identifier: EUPL-1.2
import { LinkButton } from '@midas-ds/components/link-button';
import { useFileAddress } from '../../client/use-file-address.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { indicatorWords } from './indicator-words.ts';

/** What has been signed in the authority's name, to be saved as a file. */
export function SaveSigned({ name, signed }: { readonly name: string; readonly signed: string }) {
  const words = useAreaWords(indicatorWords);
  const address = useFileAddress(signed, 'application/jose');
  return (
    <div>
      <LinkButton href={address} download={name} variant="secondary">
        {words.save(name)}
      </LinkButton>
    </div>
  );
}
