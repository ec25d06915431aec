// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { SessionWords } from '../../messages/sv-session.ts';

/** The words of a session that ends. */
export const sessionWords = areaWords<SessionWords>({
  sv: async () => (await import('../../messages/sv-session.ts')).svSession,
  en: async () => (await import('../../messages/en-session.ts')).enSession,
});
