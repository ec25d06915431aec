// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from './answer-to.ts';
import { fromBase64url } from './from-base64url.ts';
import { importTrustedKeys } from './import-trusted-keys.ts';
import { generateSampleKeys, publicPartOf, sampleAuthority } from './sample-cast.ts';
import type { TrustedAuthority } from './trusted-authority.ts';
import { vectorCases } from './vector-cases.ts';
import { Vector } from './vector.ts';

const folder = join(import.meta.dirname, '../../../vectors/evidence');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const vectors = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'keys.json')
  .map((file) => Vector.parse(read(file)));

let trusted: readonly TrustedAuthority[];
beforeAll(async () => {
  trusted = await importTrustedKeys(read('keys.json'));
});

describe('vectors', () => {
  test('are there: seven good ones, and a refusal for each code that a bundle can meet', () => {
    const codes = new Set(vectors.map(({ expect: e }) => ('code' in e ? e.code : 'good')));
    expect(vectors.filter(({ expect: e }) => 'proved' in e)).toHaveLength(7);
    expect(codes).toEqual(
      new Set([
        'good',
        'evidence.malformed',
        'evidence.keys',
        'evidence.signature',
        'evidence.message',
        'evidence.receipt',
        'evidence.entry',
        'evidence.proof',
        'evidence.decision',
      ]),
    );
  });

  test.each(vectors)('$name: $says', async ({ file, expect: expected }) => {
    expect(await answerTo(fromBase64url(file, 'file'), trusted)).toEqual(expected);
  });

  test('are those that are written today: same names, same verdicts', async () => {
    const names = ['north', 'south', 'stranger'] as const;
    const keys = await Promise.all(names.map(async (name) => generateSampleKeys(name)));
    const cast = await Promise.all(
      names.map(async (name, at) => sampleAuthority(name, keys[at] ?? expect.fail(name))),
    );
    const [north, south, stranger] = cast;
    if (!north || !south || !stranger) return expect.fail('no cast');
    const authorities = names.slice(0, 2).map((name, at) => {
      return publicPartOf(name, keys[at] ?? expect.fail(name));
    });
    const fresh = await importTrustedKeys({ format: 'samsyn-evidence-keys/1', authorities });
    const rows = await vectorCases({ north, south, stranger });
    const answers: [string, Vector['expect']][] = [];
    for (const { name, file } of rows) answers.push([name, await answerTo(file, fresh)]);
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(vectors.map(({ name, expect: expected }) => [name, expected])),
    );
  });
});
