// SPDX-License-Identifier: EUPL-1.2
import type { RuleReading } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from './law-words.ts';

/** What is uncertain in a provision: its own note, a wording nobody compared, an amendment unread. */
export function RuleDoubts({ rule }: { readonly rule: RuleReading }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const { doubt, unread, version } = rule;
  const unreadFrom = unread ? version?.unreadFrom : undefined;
  const notes = [
    ...(doubt === null ? [] : [say(doubt)]),
    ...(typeof unreadFrom === 'string' ? [words.unread(unreadFrom)] : []),
    ...(version !== null && version.evidence !== 'read' ? [words.notRead] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <p>
      <strong>{words.doubt}:</strong> {notes.join(' ')}
    </p>
  );
}
