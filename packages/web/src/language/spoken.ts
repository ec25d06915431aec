// SPDX-License-Identifier: EUPL-1.2
import type { Messages } from '../messages/sv.ts';
import type { Language } from './locale-of.ts';

/** A language with its words at hand. */
export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}
