// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import type { AgreementSubject } from '@samsyn/terms';
import { type Language, localeOf } from '../../language/locale-of.ts';
import type { HealthWords } from '../../messages/sv-health.ts';
import { instantText } from '../../words/instant-words.ts';

function sizeIn(bytes: number, language: Language): string {
  const isLarge = bytes >= 1e9;
  const unit = isLarge ? 'gigabyte' : 'megabyte';
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(localeOf[language], format).format(bytes / (isLarge ? 1e9 : 1e6));
}

function inSeconds(ms: number, language: Language): string {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(localeOf[language], format).format(ms / 1_000);
}

/** A difference that nobody would see on a clock. */
const alikeMs = 50;

type Clock = Extract<HealthLine, { of: 'clock' }>;

function clockText({ aheadMs, boundMs }: Clock, words: HealthWords, language: Language): string {
  if (aheadMs === null) return words.notTold;
  if (Math.abs(aheadMs) <= Math.max(boundMs, alikeMs)) return words.alike;
  const say = aheadMs < 0 ? words.behind : words.ahead;
  return say(inSeconds(Math.abs(aheadMs), language), inSeconds(boundMs, language));
}

type Versioned = Extract<HealthLine, { of: 'catalogue-there' | 'law-there' }>;

function thereText({ hash, standing }: Versioned, words: HealthWords): string {
  if (hash === null) return words.notTold;
  return standing === 'in-order' ? words.same : words.other;
}

/** What the line is about, where its part is not the whole name. */
export function healthName(
  line: HealthLine,
  words: HealthWords,
  subjects: Readonly<Record<AgreementSubject, string>>,
): string {
  if (line.of === 'certificate') return words.certificate[line.whose];
  if (line.of === 'keys') return line.own ? words.ownKeys : words.otherKeys;
  return line.of === 'agreement' ? subjects[line.subject] : words.part[line.of];
}

/** The value of a line in words; its age stands beside it. */
export function healthValue(line: HealthLine, words: HealthWords, language: Language): string {
  switch (line.of) {
    case 'database':
      return [
        words.answered(String(line.answeredMs)),
        words.large(sizeIn(line.bytes, language)),
        ...(line.migrationsMissing > 0 ? [words.missing(line.migrationsMissing)] : []),
      ].join(', ');
    case 'disk':
      return words.free(sizeIn(line.freeBytes, language), sizeIn(line.wholeBytes, language));
    case 'certificate':
      return words.until(instantText(line.until));
    case 'keys':
      return line.until === null ? words.noKeys : words.until(instantText(line.until));
    case 'peer':
      return [
        line.answeredMs === null ? words.noAnswer : words.answered(String(line.answeredMs)),
        ...(line.code === null ? [] : [line.code]),
        ...(line.version === null ? [] : [words.version(line.version)]),
      ].join(', ');
    case 'clock':
      return clockText(line, words, language);
    case 'agreement':
      return words.edition(line.edition);
    case 'catalogue-there':
    case 'law-there':
      return thereText(line, words);
    case 'ledger-waiting':
    case 'ledger-integrated':
    case 'ledger-published':
      return words.entries(line.entries);
    case 'ledger-alarms':
      return words.alarms(line.alarms);
    case 'on-their-way':
    case 'stuck':
      return words.messages(line.messages);
    case 'reconciliation':
      return line.at === null ? words.never : words.differences(line.differences);
    case 'heard-from-peer':
    case 'taken-by-peer':
      return line.at === null ? words.never : instantText(line.at);
  }
}
