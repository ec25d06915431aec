// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { areaWords } from './area-words.ts';

test('words are fetched once, and anew when they did not come', async () => {
  const answers = [async () => Promise.reject(new Error('away')), async () => ({ word: 'ord' })];
  let asked = 0;
  const sv = () => answers[asked++]?.() ?? Promise.reject(new Error('asked too often'));
  const area = areaWords({ sv, en: async () => ({ word: 'word' }) });
  await expect(area.sv()).rejects.toThrow('away');
  expect(await area.sv()).toEqual({ word: 'ord' });
  expect(await area.sv()).toEqual({ word: 'ord' });
  expect(asked).toBe(2);
});
