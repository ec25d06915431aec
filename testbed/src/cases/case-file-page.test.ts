// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaseFile, CaseFileDocument, CaseFileEntry } from '@samsyn/contract';
import { printCaseFileSchema } from '@samsyn/node';
import { CatalogueField, EntrySource, Protection, limits } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { caseFolder } from './case-folder.ts';
import { caseFileSchemaPath } from './case-file-schema-path.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/case-file.md'), 'utf8');
const firstCells = [...page.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, cell]) => cell);

describe('the page about the case file', () => {
  it('has the schema beside it as the code prints it', () => {
    expect(readFileSync(caseFileSchemaPath, 'utf8')).toBe(printCaseFileSchema());
  });

  it('says every field of the format, in order, and no other', () => {
    const fields = Object.keys(CaseFile.shape).flatMap((name) => {
      if (name === 'entries')
        return [
          name,
          ...Object.keys(CaseFileEntry.shape).flatMap((field) =>
            field === 'source'
              ? Object.keys(EntrySource.shape).map((part) => `entries[].source.${part}`)
              : [`entries[].${field}`],
          ),
        ];
      if (name === 'documents')
        return [
          name,
          ...Object.keys(CaseFileDocument.shape).map((field) => `documents[].${field}`),
        ];
      return [name];
    });
    expect(firstCells.slice(0, fields.length)).toEqual(fields);
  });

  it('says every type of field, every level of protection and every kind of source', () => {
    for (const type of CatalogueField.shape.type.options) expect(firstCells).toContain(type);
    for (const level of Protection.options) expect(page).toContain(`\`${level}\``);
    for (const kind of EntrySource.shape.kind.options) expect(page).toContain(`\`${kind}\``);
  });

  it('says the limits as they are', () => {
    for (const limit of [
      limits.caseFileBytesMax,
      limits.inlineDocumentBytesMax,
      limits.documentsPerMessageMax,
      limits.entriesPerCaseMax,
      limits.fieldCharsMax,
      limits.jsonDepthMax,
    ])
      expect(page).toMatch(new RegExp(`\\| ${limit}\\b`));
  });

  it('says every code that a case file can be refused with', () => {
    const table = readFileSync(join(caseFolder, 'invalid/README.md'), 'utf8');
    const shown = [...table.matchAll(/`((?:input|case)\.[a-z-]+)`/g)].map(([, code]) => code);
    const ofTheDoor: readonly ErrorCode[] = [
      'case.duplicate',
      'case.second-for-person',
      'input.too-large',
    ];
    expect(firstCells).toEqual(expect.arrayContaining([...new Set(shown), ...ofTheDoor]));
  });
});
