// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { RaiseWords } from '../../messages/sv-raise.ts';

/** The words of the grounds that an officer may raise. */
export const raiseWords = areaWords<RaiseWords>({
  sv: async () => (await import('../../messages/sv-raise.ts')).svRaise,
  en: async () => (await import('../../messages/en-raise.ts')).enRaise,
});
