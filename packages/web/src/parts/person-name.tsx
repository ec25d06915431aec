// SPDX-License-Identifier: EUPL-1.2
import { useLanguage } from '../language/language-context.ts';

/** The person's name, or that it is masked and why. */
export function PersonName({ name }: { readonly name: string | null }) {
  const { messages } = useLanguage();
  return name ?? <em>{messages.person.masked}</em>;
}
