// SPDX-License-Identifier: EUPL-1.2
import { DisclosurePurpose, DisclosureState, Word } from '@samsyn/contract';
import type { ItemStatus } from '@samsyn/contract';
import { withoutStruck } from '@samsyn/casework';
import { Assessment, DisclosureId, Instant, ItemId, PlainDate, Question } from '@samsyn/terms';
import type { ItemEntry, Sentence } from '@samsyn/terms';
import type { Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Reader } from '../audit/record.ts';
import type { Database } from '../store/database.ts';
import type { CaseKey } from '../case/case-events.ts';
import { readEntries } from '../case/entries.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import type { KeptEntry } from '../case/entries.ts';
import { momentOf } from '../store/moment-of.ts';
import { itemStatus } from './item-status.ts';

export interface RecordedJudgment {
  readonly fact: string;
  readonly value: string;
  readonly asks: Sentence;
  readonly answer: Sentence;
  readonly reasons: string;
  readonly officer: string;
  readonly at: Instant;
  /** Digest of the question, the values and the law it was given on. */
  readonly givenOn: string;
}

export interface LoadedItem {
  readonly item: ItemId;
  readonly question: Question;
  readonly assessment: Assessment;
  readonly need: string | null;
  readonly word: {
    readonly word: Word;
    readonly officer: string;
    readonly at: Instant;
    readonly reasons: string | null;
    /** Digest of the question, the values and the law it was given on. */
    readonly givenOn: string;
  } | null;
  readonly judgments: readonly RecordedJudgment[];
  readonly entries: readonly KeptEntry[];
  readonly status: ItemStatus;
  /** The message that it went with, and which entries that had; absent while it has not gone. */
  readonly sent?: { readonly messageId: string; readonly entryIds: readonly string[] };
}

export interface LoadedDisclosure {
  readonly key: CaseKey;
  readonly disclosureId: DisclosureId;
  readonly purpose: DisclosurePurpose;
  readonly state: DisclosureState;
  readonly ground: string | null;
  readonly lawDate: PlainDate;
  readonly requestId: string | null;
  readonly drawnUp: readonly ItemEntry[];
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly items: readonly LoadedItem[];
}

const judgmentColumns = [
  'item',
  'fact',
  'value',
  'asks',
  'answer',
  'reasons',
  'officer_name',
  'at',
  'given_on',
] as const;
const itemColumns = [
  'item',
  'question',
  'assessment',
  'need',
  'word',
  'word_officer',
  'word_at',
  'word_on',
  'word_reasons',
  'sent_with',
  'sent_entries',
] as const;

type JudgmentRow = Pick<Selectable<Database['judgments']>, (typeof judgmentColumns)[number]>;
type ItemRow = Pick<Selectable<Database['disclosure_items']>, (typeof itemColumns)[number]>;

/** The disclosure with its items and judgments, by one statement. */
async function rowOf(db: Reader, disclosureId: string) {
  return db
    .selectFrom('disclosures as d')
    .selectAll('d')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('disclosure_items as i')
          .select(itemColumns)
          .whereRef('i.person_id', '=', 'd.person_id')
          .whereRef('i.disclosure_id', '=', 'd.disclosure_id')
          .orderBy('i.item'),
      ).as('items'),
      jsonArrayFrom(
        eb
          .selectFrom('judgments as j')
          .select(judgmentColumns)
          .whereRef('j.person_id', '=', 'd.person_id')
          .whereRef('j.disclosure_id', '=', 'd.disclosure_id')
          .orderBy('j.at')
          .orderBy('j.judgment_id'),
      ).as('judgments'),
    ])
    .where('d.disclosure_id', '=', disclosureId)
    .executeTakeFirst();
}

/** Entries of the item that are this authority's own to give: nothing is sent back. */
function givable(
  entries: readonly KeptEntry[],
  drawnUp: readonly ItemEntry[],
  item: string,
): readonly KeptEntry[] {
  const kept = entries.filter((entry) => entry.item === item && entry.receivedWith === undefined);
  const known = new Set(kept.map((entry) => entry.entryId));
  const drawn = drawnUp.filter((entry) => entry.item === item && !known.has(entry.entryId));
  return [
    ...kept,
    ...drawn.map((entry) => ({
      ...entry,
      knownAt: undefined,
      receivedWith: undefined,
      documentId: undefined,
    })),
  ];
}

function recorded(row: JudgmentRow): RecordedJudgment {
  const { fact, value, asks, answer, reasons, officer_name: officer, given_on: givenOn } = row;
  return { fact, value, asks, answer, reasons, officer, at: momentOf(row.at), givenOn };
}

function loadedItem(
  row: ItemRow,
  judgments: readonly JudgmentRow[],
  entries: readonly KeptEntry[],
): LoadedItem {
  const assessment = Assessment.parse(row.assessment);
  const word = row.word === null ? null : Word.parse(row.word);
  return {
    item: ItemId.parse(row.item),
    question: Question.parse(row.question),
    assessment,
    need: row.need,
    word:
      word === null || row.word_at === null
        ? null
        : {
            word,
            officer: row.word_officer ?? '',
            at: momentOf(row.word_at),
            reasons: row.word_reasons,
            givenOn: row.word_on ?? '',
          },
    judgments: judgments.map(recorded),
    entries,
    status: itemStatus({
      outcome: assessment.outcome,
      word,
      held: entries.length > 0,
      sent: row.sent_with !== null,
    }),
    ...(row.sent_with !== null && {
      sent: { messageId: row.sent_with, entryIds: row.sent_entries ?? [] },
    }),
  };
}

/** A disclosure and the case that it is in. */
export interface DisclosureInCase<Case> {
  readonly found: Case;
  readonly disclosure: LoadedDisclosure;
}

/**
 * A disclosure with its items, judgments and what would be given of each, and its case as `open`
 * gives it: its entries are read once.
 * @throws SamsynError `input.not-found`, and what `open` throws
 */
export async function loadDisclosureIn<Case extends { readonly entries: readonly KeptEntry[] }>(
  db: Reader,
  disclosureId: string,
  open: (key: CaseKey) => Promise<Case>,
): Promise<DisclosureInCase<Case>> {
  const row = await rowOf(db, disclosureId);
  if (!row) throw notAmongYours('disclosure');
  const key = { personId: row.person_id, caseId: row.case_id };
  const found = await open(key);
  const entries = withoutStruck(found.entries);
  const judgments = Map.groupBy(row.judgments, ({ item }) => item);
  const disclosure = {
    key,
    disclosureId: DisclosureId.parse(row.disclosure_id),
    purpose: DisclosurePurpose.parse(row.purpose),
    state: DisclosureState.parse(row.state),
    ground: row.ground,
    lawDate: PlainDate.parse(row.law_date),
    requestId: row.request_id,
    drawnUp: row.drawn_up,
    openedBy: row.opened_by,
    openedAt: Instant.parse(row.opened_at),
    items: row.items.map((item) =>
      loadedItem(item, judgments.get(item.item) ?? [], givable(entries, row.drawn_up, item.item)),
    ),
  };
  return { found, disclosure };
}

/**
 * A disclosure with its items, judgments and what would be given of each. Decides nothing about
 * who may see it.
 * @param read the entries of its case, where they have been read already
 * @throws SamsynError `input.not-found`
 */
export async function loadDisclosure(
  db: Reader,
  disclosureId: string,
  read?: readonly KeptEntry[],
): Promise<LoadedDisclosure> {
  const { disclosure } = await loadDisclosureIn(db, disclosureId, async (key) => ({
    entries: read ?? (await readEntries(db, key)),
  }));
  return disclosure;
}
