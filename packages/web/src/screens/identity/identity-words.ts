// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { IdentityWords } from '../../messages/sv-identity.ts';

/** The words of the identity screen. */
export const identityWords = areaWords<IdentityWords>({
  sv: async () => (await import('../../messages/sv-identity.ts')).svIdentity,
  en: async () => (await import('../../messages/en-identity.ts')).enIdentity,
});
