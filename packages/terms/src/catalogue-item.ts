// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Sentence } from './assessment.ts';
import { CatalogueRole } from './catalogue-role.ts';
import { ItemId, RuleId } from './ids.ts';
import { limits } from './limits.ts';
import { Retention } from './retention.ts';

const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'not a code (kebab-case)');

/** One field of an item's value: its type, how it is labelled and when it is masked. */
export const CatalogueField = z.strictObject({
  /**
   * `date` is `YYYY-MM-DD`; `code` is a key of `values`; `country` is ISO 3166-1 alpha-2 or `XX`
   * for unknown; `text` is short, never free narrative.
   */
  type: z.enum(['text', 'date', 'code', 'number', 'yes-no', 'country']),
  label: Sentence,
  /** What each code means; given for `code`, absent otherwise. */
  values: z.record(code, Sentence).optional(),
  /** Left out of view and of messages when the person has a protected identity. */
  maskedWhenProtected: z.boolean(),
  required: z.boolean(),
});
export type CatalogueField = z.infer<typeof CatalogueField>;

/** The events that can oblige a holder to tell of an item on its own initiative. */
export const PushTrigger = z.enum(['stop', 'entry-ban-decision', 'contact']);
export type PushTrigger = z.infer<typeof PushTrigger>;

/**
 * An item of information (uppgift) that one authority holds and the other needs: what it is, what
 * it is for, and the properties the law asks about. Holds no answer: the law gives that.
 */
export const CatalogueItem = z.strictObject({
  item: ItemId,
  /** The item's number in the information catalogue, such as `A3`. */
  code: z.string().regex(/^[A-Z]\d{1,2}[a-z]?$/, 'not a catalogue number, such as A3'),
  label: Sentence,
  definition: Sentence,
  holder: CatalogueRole,
  recipient: CatalogueRole,
  /** The recipient's need, as a jurist can test it. */
  neededFor: Sentence,
  /** The act under which the holder processes it; decides which duties reach it. */
  regime: z.enum(['udl', 'bdl', 'sis', 'eurodac', 'visa-code', 'register-act', 'own-act']),
  /** Where the holder has it from: foreign, register and protected data carry conditions of their own. */
  origin: z.enum([
    'own',
    'direct-access',
    'eu-act',
    'foreign-conditions',
    'foreign-database',
    'register-extract',
    'protected-registration',
    'agreement',
  ]),
  /** Sensitive personal data: must be absolutely necessary, and never stands on a standing list. */
  sensitive: z.boolean(),
  /** Secrecy provisions that can cover it. */
  secrecy: z.array(RuleId),
  partOfDecision: z.enum(['operative', 'reasons', 'none']),
  revealsWhereabouts: z.boolean(),
  /** A bare signal of stop, release, correction or result, which the gates never hold back. */
  safetySignal: z.boolean(),
  thirdPerson: z.boolean(),
  /** Who else can appear in it, and what is left out of them. */
  thirdPersons: Sentence,
  /** Whether narrative may stand in it. Normally not: then every field is a short value. */
  freeText: z.boolean(),
  /** What goes when nothing more is justified: the derived flag, the masked source, the need. */
  givenByDefault: Sentence,
  retention: Retention,
  trigger: PushTrigger.optional(),
  /** The special task of the recipient that the item is for, where it is for one. */
  recipientTask: z.enum(['review', 'supervision']).optional(),
  form: z.enum(['field', 'document', 'flag']),
  fields: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'not a field name'), CatalogueField),
  documentExpected: z.boolean(),
  /** How it reaches the recipient of a handed-over case. `none`: outside the handover. */
  handover: z.enum(['core', 'standing', 'individual', 'none']),
  /** Whether the need stands in a source or is inferred from the work. */
  evidence: z.enum(['stated', 'inferred']),
  basis: z.string().min(1).max(limits.fieldCharsMax),
});
export type CatalogueItem = z.infer<typeof CatalogueItem>;
