// SPDX-License-Identifier: EUPL-1.2
import type { AgreementSubject, ClassificationScheme } from '@samsyn/terms';
import { join } from 'node:path';
import { type Catalogue, loadCatalogue } from '../load-catalogue.ts';
import { type Classifications, loadClassifications } from '../load-classifications.ts';
import type { Lawbook } from '../load-lawbook.ts';
import type { Version } from './version.ts';

type Installed = Pick<Lawbook, 'catalogue' | 'catalogueHash' | 'classifications'>;

/** What the authorities agree on when they agree on a classification. */
export function subjectOf<Scheme extends ClassificationScheme>(
  scheme: Scheme,
): `classification.${Scheme}` {
  return `classification.${scheme}`;
}

/** What is in use here, subject by subject. */
export function installedVersions(lawbook: Installed): ReadonlyMap<AgreementSubject, Version> {
  const { catalogue, catalogueHash: hash, classifications } = lawbook;
  const version: Version = {
    subject: 'catalogue',
    edition: catalogue.version,
    hash,
    content: catalogueContent(catalogue),
  };
  return new Map<AgreementSubject, Version>([
    ['catalogue', version],
    ...classificationVersions(classifications),
  ]);
}

/**
 * The same of a folder with a catalogue in it, whether it is in use or not.
 * @throws SamsynError with path `file.yaml:line`
 */
export function versionsIn(folder: string): ReadonlyMap<AgreementSubject, Version> {
  const { hash: catalogueHash, ...catalogue } = loadCatalogue(folder);
  const classifications = loadClassifications(join(folder, 'classifications'));
  return installedVersions({ catalogue, catalogueHash, classifications });
}

function catalogueContent({ version, items }: Catalogue): string {
  return JSON.stringify({ version, items: [...items.values()] });
}

function classificationVersions(classifications: Classifications): [AgreementSubject, Version][] {
  return [...classifications].map(([scheme, { hash, ...definition }]) => {
    const subject = subjectOf(scheme);
    const content = JSON.stringify(definition);
    return [subject, { subject, edition: definition.version, hash, content }];
  });
}
