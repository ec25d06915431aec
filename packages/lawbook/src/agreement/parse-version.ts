// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import {
  type AgreementSubject,
  CatalogueItem,
  Classification,
  Digest,
  SamsynError,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';
import { byCode, type Catalogue, Edition } from '../load-catalogue.ts';
import { type VersionPart, partsOfCatalogue, partsOfClassification } from './version-parts.ts';
import type { Version } from './version.ts';

/** A version with what it consists of, by name. */
export type ParsedVersion = Version & { readonly parts: ReadonlyMap<string, VersionPart> };

/**
 * The catalogue that a version's content is.
 * @throws SamsynError `agreement.content`
 */
export function parseCatalogue(content: string): Catalogue {
  const { version, items } = parseAs(CatalogueContent, readJson(content), content);
  return { version, items: new Map(items.map((item) => [item.item, item])) };
}

const CatalogueContent = Edition.extend({ items: z.array(CatalogueItem).min(1) });

/**
 * A version of the subject, from its content. Only the one spelling counts that an installation of
 * the version would hash: what is signed can then be installed.
 * @throws SamsynError `agreement.content`, `input.too-large`
 */
export function parseVersion(subject: AgreementSubject, content: string): ParsedVersion {
  if (Buffer.byteLength(content) > limits.agreementContentBytesMax)
    throw new SamsynError(
      'input.too-large',
      `above ${limits.agreementContentBytesMax} bytes`,
      'content',
    );
  const value = readJson(content);
  const hash = Digest.parse(createHash('sha256').update(content).digest('hex'));
  if (subject === 'catalogue') {
    const read = parseAs(CatalogueContent, value, content);
    const parts = partsOfCatalogue(read);
    const inOrder = read.items.toSorted(byCode).every((item, at) => item === read.items[at]);
    if (!inOrder || parts.size !== read.items.length)
      throw notAVersion('the items do not stand once each, in their order');
    return { subject, edition: read.version, hash, content, parts };
  }
  const read = parseAs(Classification, value, content);
  if (subject !== `classification.${read.scheme}`) throw notAVersion('another classification');
  return { subject, edition: read.version, hash, content, parts: partsOfClassification(read) };
}

function notAVersion(reason: string): SamsynError {
  return new SamsynError('agreement.content', reason, 'content');
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw notAVersion('not JSON');
  }
}

function parseAs<T>(schema: z.ZodType<T>, value: unknown, content: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new SamsynError(
      'agreement.content',
      'not a version of this subject',
      ['content', ...(parsed.error.issues[0]?.path ?? [])].join('.'),
    );
  if (JSON.stringify(parsed.data) !== content)
    throw notAVersion('the content is not in the one form that is hashed');
  return parsed.data;
}
