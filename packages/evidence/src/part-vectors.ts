// SPDX-License-Identifier: EUPL-1.2
import type { BundleParts } from './make-bundle.ts';
import { sampleExchange } from './sample-exchange.ts';
import type { SampleCast } from './sample-cast.ts';
import { toBase64url } from './to-base64url.ts';
import { told, toldAll } from './vector-row.ts';
import type { Lie, VectorRow } from './vector-row.ts';

type Shown = NonNullable<BundleParts['message']>['parts'];

/** The sample with these parts and their decisions, and no others; what was sealed is left out. */
function withParts(sender: BundleParts, parts: Shown): BundleParts {
  if (!sender.message) throw new Error('the sample withholds its message');
  const entries = sender.entries.filter((_entry, index) => index < 3 || parts[index - 3]);
  return { ...sender, message: { signed: sender.message.signed, parts }, entries };
}

function saying(text: string, salt: string) {
  return { salt, content: toBase64url(new TextEncoder().encode(text)) };
}

/** Parts that their exporter shows in the place of those that were signed. */
async function partLies(cast: SampleCast): Promise<readonly Lie[]> {
  const { sender } = await sampleExchange(cast);
  const { sender: other } = await sampleExchange(cast, { number: 9 });
  const [first, second] = sender.message?.parts ?? [];
  const [foreign] = other.message?.parts ?? [];
  if (!first || !second || !foreign) throw new Error('the sample lacks a part');
  const signedAt = 'bundle.message.signed';
  const lie = (name: string, says: string, parts: Shown, path: string): Lie => [
    name,
    says,
    withParts(sender, parts),
    'evidence.message',
    path,
  ];
  const at = `${signedAt}.body.items.0`;
  const text = atob(first.content.replaceAll('-', '+').replaceAll('_', '/'));
  const altered = saying(text.replace('"may"', '"must"'), first.salt);
  const longer = saying(
    text.slice(1),
    `${first.salt.slice(0, -1)}${toBase64url(Uint8Array.of(0x7b))}`,
  );
  return [
    lie('part-swapped', 'Another item in its place.', [second, first], at),
    lie('part-of-another', 'The same item of another message.', [foreign, null], at),
    lie('part-salt', 'Another salt.', [{ ...first, salt: second.salt }, null], at),
    lie('part-salt-longer', 'A salt that takes in what it salts.', [longer, null], at),
    lie('part-altered', 'An item that says something else.', [altered, null], at),
    lie(
      'part-not-in-message',
      'An item that was never sent.',
      [null, null, first],
      `${signedAt}.parts`,
    ),
    lie('part-left-out', 'Fewer places than were signed.', [first], `${signedAt}.parts`),
  ];
}

/** Bundles that show some of a message: two good ones, and some that show what was not signed. */
export async function partVectors(cast: SampleCast): Promise<readonly VectorRow[]> {
  const { sender } = await sampleExchange(cast);
  const [first] = sender.message?.parts ?? [];
  if (!first) throw new Error('the sample lacks a part');
  return [
    {
      name: 'in-part-good',
      says: 'One item shown, the other withheld.',
      file: await told(cast, withParts(sender, [first, null])),
    },
    {
      name: 'none-shown-good',
      says: 'Which items went, and none of them shown.',
      file: await told(cast, withParts(sender, [null, null])),
    },
    ...(await toldAll(cast, await partLies(cast))),
  ];
}
