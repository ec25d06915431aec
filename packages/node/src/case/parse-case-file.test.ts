// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { CatalogueItem, isSamsynError, limits } from '@samsyn/terms';
import type { ItemId } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { parseCaseFile } from './parse-case-file.ts';

const label = { sv: 'Fält', en: 'Field' };
const field = (type: string, required = false) => ({
  type,
  label,
  maskedWhenProtected: false,
  required,
});
const item = CatalogueItem.parse({
  item: 'removal-decision',
  code: 'A3',
  label,
  definition: label,
  holder: 'migration',
  recipient: 'police',
  neededFor: label,
  regime: 'udl',
  origin: 'own',
  sensitive: false,
  secrecy: [],
  partOfDecision: 'operative',
  revealsWhereabouts: false,
  safetySignal: false,
  thirdPerson: false,
  thirdPersons: label,
  freeText: false,
  givenByDefault: label,
  retention: 'udl-22',
  form: 'document',
  fields: {
    kind: { ...field('code', true), values: { expulsion: label, 'refusal-of-entry': label } },
    decidedOn: field('date'),
    days: field('number'),
    final: field('yes-no'),
    country: field('country'),
    reference: field('text'),
  },
  documentExpected: true,
  handover: 'core',
  evidence: 'stated',
  basis: 'test',
});
const catalogue: { items: ReadonlyMap<ItemId, CatalogueItem> } = {
  items: new Map([[item.item, item]]),
};
const content = Buffer.from('Beslut (demonstration)\n');
const digest = createHash('sha256').update(content).digest('hex');
const document = {
  digest,
  mediaType: 'text/plain',
  bytes: content.length,
  title: 'Beslut',
  content: content.toString('base64'),
};
const entry = {
  item: 'removal-decision',
  value: { kind: 'expulsion', decidedOn: '2026-02-03', days: 28, final: true, country: 'XX' },
  source: { kind: 'decision', reference: 'DEMO 1-26' },
  asOf: '2026-02-03',
  document: digest,
};
const file = {
  format: 'samsyn-case/1',
  dossier: 'DEMO-0-0001',
  unit: 'atervandande-nord',
  protection: 'none',
  entries: [entry],
  documents: [document],
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8');
const withEntry = (change: object) => ({ ...file, entries: [{ ...entry, ...change }] });
const withValue = (change: object) => withEntry({ value: { ...entry.value, ...change } });
const withDocument = (change: object) => ({ ...file, documents: [{ ...document, ...change }] });

function refusal(bytes: Uint8Array): { code: string; path: string | undefined; reason: string } {
  try {
    parseCaseFile(bytes, catalogue);
  } catch (error) {
    if (isSamsynError(error)) return { code: error.code, path: error.path, reason: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

describe('a case file at the door', () => {
  it('comes in when every part of it holds', () => {
    expect(parseCaseFile(encode(file), catalogue)).toStrictEqual(file);
  });

  it('comes in without the list of documents when it has none', () => {
    const { document: _digest, ...bare } = entry;
    const { documents: _documents, ...rest } = file;
    expect(parseCaseFile(encode({ ...rest, entries: [bare] }), catalogue).documents).toEqual([]);
  });

  it.each([
    ['another version', { ...file, format: 'samsyn-case/2' }, 'input.schema', '$.format'],
    ['no unit', { ...file, unit: '' }, 'input.schema', '$.unit'],
    ['a dossier in words', { ...file, dossier: 'se bilaga' }, 'input.schema', '$.dossier'],
    ['no entry', { ...file, entries: [] }, 'input.schema', '$.entries'],
    ['a list', [file], 'input.schema', '$'],
    ['a key too many', { ...file, note: 'x' }, 'input.schema', '$'],
    ['a key too many in an entry', withEntry({ note: 'x' }), 'input.schema', '$.entries[0]'],
    [
      'an unknown source',
      withEntry({ source: { kind: 'rumour', reference: 'x' } }),
      'input.schema',
      '$.entries[0].source.kind',
    ],
    [
      'an unknown item',
      withEntry({ item: 'shoe-size' }),
      'input.unknown-item',
      '$.entries[0].item',
    ],
    [
      'an as-of day that is none',
      withEntry({ asOf: '2026-02-30' }),
      'input.not-a-date',
      '$.entries[0].asOf',
    ],
    [
      'a date in words',
      withValue({ decidedOn: 'i maj' }),
      'input.not-a-date',
      '$.entries[0].value.decidedOn',
    ],
    [
      'a leap day in no leap year',
      withValue({ decidedOn: '2025-02-29' }),
      'input.not-a-date',
      '$.entries[0].value.decidedOn',
    ],
    [
      'a date as a number',
      withValue({ decidedOn: 20260203 }),
      'input.not-a-date',
      '$.entries[0].value.decidedOn',
    ],
    [
      'a code that is none',
      withValue({ kind: 'banishment' }),
      'input.schema',
      '$.entries[0].value.kind',
    ],
    [
      'a code of the prototype',
      withValue({ kind: 'toString' }),
      'input.schema',
      '$.entries[0].value.kind',
    ],
    [
      'a required field missing',
      withEntry({ value: { days: 1 } }),
      'input.schema',
      '$.entries[0].value.kind',
    ],
    ['an unknown field', withValue({ shoeSize: 43 }), 'input.schema', '$.entries[0].value'],
    [
      'a field of the prototype',
      withValue({ toString: 'x' }),
      'input.schema',
      '$.entries[0].value',
    ],
    ['a number in quotes', withValue({ days: '28' }), 'input.schema', '$.entries[0].value.days'],
    ['yes in words', withValue({ final: 'ja' }), 'input.schema', '$.entries[0].value.final'],
    [
      'a country in full',
      withValue({ country: 'Sverige' }),
      'input.schema',
      '$.entries[0].value.country',
    ],
    [
      'a text of blanks',
      withValue({ reference: '  ' }),
      'input.schema',
      '$.entries[0].value.reference',
    ],
    ['a list as a value', withValue({ days: ['x'] }), 'input.schema', '$.entries[0].value.days'],
    [
      'a document not there',
      { ...file, documents: [] },
      'case.document-missing',
      '$.entries[0].document',
    ],
    [
      'a document nobody names',
      { ...file, entries: [{ ...entry, document: undefined }] },
      'input.schema',
      '$.documents[0]',
    ],
    [
      'a document twice',
      { ...file, documents: [document, document] },
      'input.schema',
      '$.documents[1].digest',
    ],
    [
      'another digest',
      {
        ...withEntry({ document: 'a'.repeat(64) }),
        documents: [{ ...document, digest: 'a'.repeat(64) }],
      },
      'case.document-digest',
      '$.documents[0].digest',
    ],
    [
      'another size',
      withDocument({ bytes: content.length + 1 }),
      'case.document-digest',
      '$.documents[0].bytes',
    ],
    [
      'content not in base64',
      withDocument({ content: 'åäö' }),
      'input.schema',
      '$.documents[0].content',
    ],
    [
      'a kind of file that does not travel',
      withDocument({ mediaType: 'text/html' }),
      'input.schema',
      '$.documents[0].mediaType',
    ],
  ])('is refused with %s', (_name, value, code, path) => {
    expect(refusal(encode(value))).toMatchObject({ code, path });
  });

  it('is refused before it is read when it has 50 MB', () => {
    const large = Buffer.alloc(50 * 1024 * 1024, 0x20);
    expect(refusal(large)).toMatchObject({ code: 'input.too-large', path: '$' });
    expect(refusal(large.subarray(0, limits.caseFileBytesMax + 1)).code).toBe('input.too-large');
    expect(refusal(large.subarray(0, limits.caseFileBytesMax)).code).toBe('input.not-json');
  });

  it('comes in with a document as large as a document may be', () => {
    const bytes = Buffer.alloc(limits.inlineDocumentBytesMax, 7);
    const large = {
      ...document,
      digest: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      content: bytes.toString('base64'),
    };
    const value = { ...file, entries: [{ ...entry, document: large.digest }], documents: [large] };
    expect(parseCaseFile(encode(value), catalogue).documents[0]?.bytes).toBe(bytes.length);
  });

  it('is refused with two fields of one name, also when both say the same', () => {
    const doubled = encode(file).toString().replace('"unit":', '"protection":"none","unit":');
    expect(refusal(Buffer.from(doubled)).code).toBe('input.not-json');
  });

  it('has nothing of a person in any refusal', () => {
    const secret = 'Hemlig Person';
    const bad = [
      { ...file, [secret]: 1 },
      withEntry({ item: secret }),
      withEntry({ item: 'hemlig-person' }),
      withEntry({ asOf: secret }),
      withValue({ [secret]: 1 }),
      withValue({ hemligPerson: secret }),
      withValue({ kind: secret, decidedOn: secret }),
      withValue({ country: secret }),
      withEntry({ source: { kind: secret, reference: secret } }),
      { ...file, protection: secret },
    ];
    for (const value of bad) expect(JSON.stringify(refusal(encode(value)))).not.toMatch(/hemlig/i);
  });
});
