// SPDX-License-Identifier: EUPL-1.2
import type { Protection } from '@samsyn/terms';
import { useLanguage } from '../language/language-context.ts';

/**
 * The person's name, or why it is not shown: masked, or not disclosed to this authority. Where the
 * reading does not say which of the two, both are said.
 */
export function PersonName(props: {
  readonly name: string | null;
  readonly protection?: Protection;
}) {
  const { person } = useLanguage().messages;
  if (props.name !== null) return props.name;
  if (props.protection === undefined) return <em>{person.notShown}</em>;
  return <em>{props.protection === 'none' ? person.notKnown : person.masked}</em>;
}
