// SPDX-License-Identifier: EUPL-1.2
import { PlainDate, Sentence } from '@samsyn/terms';
import { z } from 'zod';

/** A day on which the act changed, and how that is known; `unread` when nobody has read the wording. */
const Change = z.strictObject({
  on: PlainDate,
  evidence: z.enum(['read', 'secondary', 'recalled', 'unread']),
  what: Sentence,
});

/** An act that the book encodes: from which day, read through which amendment, owned by whom. */
export const Act = z.strictObject({
  act: z.string().regex(/^\d{4}[:/]\d+$/),
  name: Sentence,
  encodedFrom: PlainDate,
  readThrough: z.string().regex(/^\d{4}[:/]\d+$/),
  owner: Sentence,
  /** The act's timeline, oldest first. */
  changes: z.array(Change),
});
export type Act = z.infer<typeof Act>;

/** `law/acts.yaml`. */
export const ActsFile = z.strictObject({
  /** The day on which the book was first in use: nothing of it was known before. */
  knownFrom: PlainDate,
  acts: z.array(Act).min(1),
});
