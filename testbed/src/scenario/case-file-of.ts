// SPDX-License-Identifier: EUPL-1.2
import { CaseFile } from '@samsyn/contract';
import type { CaseFileEntry } from '@samsyn/contract';
import type { ItemValue, Protection } from '@samsyn/terms';
import { textDocument } from '../population/case-document.ts';

/** What sets one person's case apart; the rest is an ordinary expulsion that can be enforced. */
export interface CaseTraits {
  readonly dossier: string;
  readonly unit?: 'atervandande-nord' | 'atervandande-syd';
  readonly protection?: Protection;
  readonly familyName?: string;
  readonly givenNames?: string;
  readonly birthDate?: string;
  readonly personalNumber?: string;
  readonly address?: string;
  readonly kind?: 'expulsion' | 'criminal-expulsion';
  readonly decidedOn?: string;
  readonly servedOn?: string;
  readonly legalForceOn?: string;
  readonly entryBan?: ItemValue;
  readonly stay?: ItemValue;
  /** Entries besides the ordinary ones, such as health. */
  readonly also?: readonly CaseFileEntry[];
}

type Draft = readonly [item: string, value: ItemValue];

const noStay: ItemValue = { inForce: false, kind: 'none' };
const asOf = '2026-03-02';

function decisionsOf(traits: CaseTraits): readonly Draft[] {
  const { kind = 'expulsion', entryBan = { imposed: false } } = traits;
  const { decidedOn = '2026-02-02', servedOn = '2026-02-06', legalForceOn = '2026-02-28' } = traits;
  return [
    [
      'removal-decision',
      { kind, authority: 'Migrationsverket', decidedOn, reference: `MV-${traits.dossier}` },
    ],
    [
      'service-and-legal-force',
      {
        servedOn,
        serviceMode: 'in-person',
        appealed: false,
        legalForceOn,
        basis: 'appeal-period-ended',
      },
    ],
    ['entry-ban', entryBan],
    ['stay-status', traits.stay ?? noStay],
  ];
}

function personOf(traits: CaseTraits): readonly Draft[] {
  const { familyName = 'Provsson', givenNames = 'Prov', birthDate = '1990-05-17' } = traits;
  const known = { familyName, givenNames, birthDate, sex: 'unknown', nationality: 'XX' };
  const number = traits.personalNumber;
  return [
    ['case-identity', { dossierNumber: traits.dossier }],
    [
      'identity',
      { ...known, confidence: 'stated', ...(number !== undefined && { personalNumber: number }) },
    ],
    [
      'last-known-contact',
      { address: traits.address ?? 'Provgatan 1, 999 01 Provinge', observedOn: asOf },
    ],
    ['destination', { country: 'XX', otherCountryAllowed: false }],
  ];
}

/** A case file that the door takes, with one document: the removal decision. */
export function caseFileOf(traits: CaseTraits): CaseFile {
  const { dossier, familyName = 'Provsson', givenNames = 'Prov' } = traits;
  const lines = [
    'Demonstration',
    `Beslut om utvisning, ${dossier}`,
    `${familyName}, ${givenNames}`,
  ];
  const decision = textDocument('Beslut om utvisning', lines, 'text');
  const drafts = [...personOf(traits), ...decisionsOf(traits)];
  return CaseFile.parse({
    format: 'samsyn-case/1',
    dossier,
    unit: traits.unit ?? 'atervandande-nord',
    protection: traits.protection ?? 'none',
    entries: [
      ...drafts.map(([item, value]) => ({
        item,
        value,
        source: { kind: 'decision', reference: `MV-${dossier}` },
        asOf,
        ...(item === 'removal-decision' && { document: decision.digest }),
      })),
      ...(traits.also ?? []),
    ],
    documents: [decision],
  });
}
