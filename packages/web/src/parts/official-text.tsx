// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { officialTextOf } from '@samsyn/terms';

/** The way out to an act's official text; nothing is fetched from there until the officer goes. */
export function OfficialText(props: { readonly act: string; readonly label: string }) {
  return (
    <Link href={officialTextOf(props.act)} target="_blank" rel="noopener noreferrer">
      {props.label}
    </Link>
  );
}
