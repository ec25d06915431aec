// SPDX-License-Identifier: EUPL-1.2
import { importTrustedKeys, verifyBundle } from '@samsyn/evidence';
import type { Verdict } from '@samsyn/evidence';
import { isSamsynError } from '@samsyn/terms';
import { verdictWords } from './verdict-words.ts';

const result = document.querySelector('#result');
const form = document.querySelector('form');

function line(tag: string, sv: string, en: string, also = ''): HTMLElement {
  const element = document.createElement(tag);
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = ` (${en})`;
  element.append(also === '' ? sv : `${sv}: ${also}`, english);
  return element;
}

function list(rows: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('ul');
  element.append(...rows);
  return element;
}

function show({ proved, open, messageId, demonstration }: Verdict): readonly HTMLElement[] {
  const shown = proved.map(({ what, of, says, at }) => {
    const [sv, en] = verdictWords[what];
    return line('li', sv, en, [of, says, at].filter((one) => one !== undefined).join(', '));
  });
  const left = open.map(({ what }) => line('li', ...verdictWords[what]));
  const note = line('p', 'Nycklarna hör till en demonstration', 'The keys are of a demonstration');
  return [
    line('h2', 'Styrkt', 'Proved', messageId),
    ...(demonstration ? [note] : []),
    list(shown),
    line('h2', 'Inte styrkt av filen', 'Not proved by the file'),
    list(left),
  ];
}

function refuse(error: unknown): readonly HTMLElement[] {
  const coded = isSamsynError(error) ? `${error.code}, ${error.path ?? ''}` : 'evidence.malformed';
  const heading = line('h2', 'Inte styrkt', 'Not proved', coded);
  const reason = document.createElement('p');
  reason.lang = 'en';
  reason.textContent = isSamsynError(error) ? error.message : 'the files cannot be read';
  return [heading, reason];
}

async function chosen(name: string): Promise<Uint8Array> {
  const input = document.querySelector<HTMLInputElement>(`#${name}`);
  const [file] = input?.files ?? [];
  return new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
}

async function verify(): Promise<readonly HTMLElement[]> {
  try {
    const keys: unknown = JSON.parse(new TextDecoder().decode(await chosen('keys')));
    return show(await verifyBundle(await chosen('bundle'), await importTrustedKeys(keys)));
  } catch (error) {
    return refuse(error);
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void verify().then((elements) => result?.replaceChildren(...elements));
});
