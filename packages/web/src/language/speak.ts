// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './locale-of.ts';
import type { Spoken } from './spoken.ts';

/** Fetches the words of a language, and of no other. */
export async function speak(language: Language): Promise<Spoken> {
  switch (language) {
    case 'sv': {
      const { sv } = await import('../messages/sv.ts');
      return { language, messages: sv };
    }
    case 'en': {
      const { en } = await import('../messages/en.ts');
      return { language, messages: en };
    }
  }
}
