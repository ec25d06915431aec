// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const opaqueId = () => z.string().regex(uuid, 'not an id (lower-case UUID)');

/** The shared identity of a return case: the same at both authorities, survives handover and return. */
export const CaseId = opaqueId().brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;
export const PersonId = opaqueId().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const EntryId = opaqueId().brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;
export const DisclosureId = opaqueId().brand<'DisclosureId'>();
export type DisclosureId = z.infer<typeof DisclosureId>;
export const RequestId = opaqueId().brand<'RequestId'>();
export type RequestId = z.infer<typeof RequestId>;
export const MessageId = opaqueId().brand<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;
/** One act of agreeing: a proposal, or what was said to it. */
export const ActId = opaqueId().brand<'ActId'>();
export type ActId = z.infer<typeof ActId>;
/** One release to a foreign state, proposed or made. */
export const ReleaseId = opaqueId().brand<'ReleaseId'>();
export type ReleaseId = z.infer<typeof ReleaseId>;
export const DocumentId = opaqueId().brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;
/** A document that an officer uploads, before it is attached to anything. */
export const UploadId = opaqueId().brand<'UploadId'>();
export type UploadId = z.infer<typeof UploadId>;

/** SHA-256 in lower-case hex, 64 characters. */
export const Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'not a SHA-256 digest (64 hex digits)')
  .brand<'Digest'>();
export type Digest = z.infer<typeof Digest>;

const word = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/** A catalogue item, kebab-case, such as `removal-decision`. */
export const ItemId = z
  .string()
  .max(80)
  .regex(word, 'not an item id (kebab-case)')
  .brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;
/** A rule of the law book, kebab-case, such as `udl-20-on-request`. */
export const RuleId = z
  .string()
  .max(80)
  .regex(word, 'not a rule id (kebab-case)')
  .brand<'RuleId'>();
export type RuleId = z.infer<typeof RuleId>;
/** An authority's own id in agreements and messages, such as `migrationsverket`. */
export const AuthorityId = z
  .string()
  .max(40)
  .regex(word, 'not an authority id')
  .brand<'AuthorityId'>();
export type AuthorityId = z.infer<typeof AuthorityId>;
/** The subject an authority's identity provider gives an officer (OIDC `sub`). */
export const OfficerId = z.string().min(1).max(120).brand<'OfficerId'>();
export type OfficerId = z.infer<typeof OfficerId>;
