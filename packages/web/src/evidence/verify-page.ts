// SPDX-License-Identifier: EUPL-1.2
import { importTrustedKeys, verifyBundle } from '@samsyn/evidence';
import type { Verdict } from '@samsyn/evidence';
import { isSamsynError } from '@samsyn/terms';
import { partLines } from './part-lines.ts';
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

function plain(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function list(rows: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('ul');
  element.append(...rows);
  return element;
}

/** The items of the message: what each that is shown says, and the names of those left out. */
function itemsOf({ parts }: Verdict): readonly HTMLElement[] {
  if (parts.length === 0) return [];
  const rows = parts.map(({ item, said }) => {
    if (!said) return line('li', `${item}, utelämnad`, 'left out');
    const row = document.createElement('li');
    row.append(item, list(partLines(said).map((text) => plain('li', text))));
    return row;
  });
  return [line('h2', 'Uppgifter i meddelandet', 'Items of the message'), list(rows)];
}

function show(verdict: Verdict): readonly HTMLElement[] {
  const { proved, open, messageId, demonstration } = verdict;
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
    ...itemsOf(verdict),
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
