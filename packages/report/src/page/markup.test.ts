// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { markup } from './markup.ts';

test('what a person has written is shown as written and never becomes markup', () => {
  const name = `<img src=x onerror='a()'> & "B"`;
  const row = markup`<td title="${name}">${name}</td>`;
  const shown = '&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; &quot;B&quot;';
  expect(markup`<tr>${[row, row]}</tr>`.text).toBe(
    `<tr>${`<td title="${shown}">${shown}</td>`.repeat(2)}</tr>`,
  );
});
