// SPDX-License-Identifier: EUPL-1.2
import type { GuardCode } from '@samsyn/terms';
import { useLanguage } from '../../language/language-context.ts';

/** Why an act cannot be done now, each guard in its own sentence. */
export function Hindrances({ guards }: { readonly guards: readonly GuardCode[] }) {
  const { problems } = useLanguage().messages;
  return (
    <ul className="sy-list">
      {guards.map((guard) => (
        <li key={guard}>{problems[guard] ?? guard}</li>
      ))}
    </ul>
  );
}
