// SPDX-License-Identifier: EUPL-1.2
import { en } from '../messages/en.ts';
import type { Language } from './locale-of.ts';
import { type Messages, sv } from '../messages/sv.ts';

export const messagesIn: Readonly<Record<Language, Messages>> = { sv, en };
