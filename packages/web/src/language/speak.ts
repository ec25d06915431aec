// SPDX-License-Identifier: EUPL-1.2
import { sv } from '../messages/sv.ts';
import type { Language } from './locale-of.ts';
import type { Spoken } from './spoken.ts';

/** Fetches a language's words; Swedish comes with the page. */
export async function speak(language: Language): Promise<Spoken> {
  switch (language) {
    case 'sv':
      return { language, messages: sv };
    case 'en': {
      const { en } = await import('../messages/en.ts');
      return { language, messages: en };
    }
  }
}
