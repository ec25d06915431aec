// SPDX-License-Identifier: EUPL-1.2
import type {
  Assessment,
  EntrySource,
  ItemEntry,
  ItemValue,
  Question,
  Sentence,
} from '@samsyn/terms';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { AccessTables } from './access-tables.ts';
import type { AgreementTables } from './agreement-tables.ts';
import type { ArchiveTables } from './archive-tables.ts';
import type { CustodyTables } from './custody-tables.ts';
import type { DocumentTables } from './document-tables.ts';
import type { ExtractTables } from './extract-tables.ts';
import type { FigureTables } from './figure-tables.ts';
import type { JourneyTables } from './journey-tables.ts';
import type { KeyTables } from './key-tables.ts';
import type { LedgerTables } from './ledger-tables.ts';
import type { OperationTables } from './operation-tables.ts';
import type { OrderTables } from './order-tables.ts';
import type { OutwardTables } from './outward-tables.ts';
import type { ReconcileTables } from './reconcile-tables.ts';

/** `jsonb`: read as a value, written as text. */
type Json<T> = ColumnType<T, string, string>;

interface CaseRow {
  person_id: string;
  case_id: string;
}

export interface Database
  extends
    AccessTables,
    AgreementTables,
    ArchiveTables,
    CustodyTables,
    DocumentTables,
    ExtractTables,
    FigureTables,
    JourneyTables,
    KeyTables,
    LedgerTables,
    OperationTables,
    OrderTables,
    OutwardTables,
    ReconcileTables {
  people: { person_id: string; dossier: string; protection: string; created_at: string };
  cases: CaseRow & {
    number: string;
    unit: string;
    names: string[];
    opened_at: string;
    changed_at: string;
  };
  case_bindings: CaseRow & { officer_id: string; cleared: boolean; bound_at: string };
  entries: CaseRow & {
    entry_id: string;
    item: string;
    value: Json<ItemValue>;
    source: Json<EntrySource>;
    as_of: string;
    held_by: string;
    document_digest: string | null;
    received_with: string | null;
    known_at: string;
  };
  classification_reasons: CaseRow & {
    entry_id: string;
    reasons: string;
    officer_id: string;
    officer_name: string;
    at: string;
  };
  standing_confirmations: CaseRow & {
    confirmation_id: string;
    fact: string;
    value_word: string;
    value_on: string | null;
    basis_digest: string;
    reasons: string;
    officer_id: string;
    officer_name: string;
    at: string;
  };
  document_openings: CaseRow & { digest: string; officer_id: string; opened_at: string };
  stop_acknowledgements: CaseRow & {
    stop_id: string;
    party: string;
    officer_id: string;
    officer_name: string;
    at: string;
  };
  stop_watches: CaseRow & { stop_id: string; since: string };
  stop_escalations: CaseRow & { stop_id: string; level: number; at: string };
  court_closings: {
    person_id: string;
    entry_id: string;
    officer_id: string;
    officer_name: string;
    closed_at: string;
  };
  court_decisions: CaseRow & {
    entry_id: string;
    court: string;
    received_at: string;
    registered_at: string;
    officer_id: string;
    officer_name: string;
  };
  case_events: CaseRow & {
    event_id: string;
    kind: string;
    happened_at: string;
    known_at: string;
    by_authority: string;
    by_officer: string | null;
    items: string[];
    disclosure_id: string | null;
    request_id: string | null;
    message_id: string | null;
  };
  disclosures: CaseRow & {
    disclosure_id: string;
    purpose: string;
    state: string;
    ground: string | null;
    drawn_up: Json<ItemEntry[]>;
    law_date: string;
    recipient: string;
    request_id: string | null;
    opened_by: string;
    opened_at: string;
  };
  disclosure_items: {
    person_id: string;
    disclosure_id: string;
    item: string;
    question: Json<Question>;
    assessment: Json<Assessment>;
    /** Of the assessment. */
    outcome: GeneratedAlways<string>;
    need: string | null;
    word: string | null;
    word_officer: string | null;
    word_at: string | null;
    word_on: string | null;
    word_reasons: string | null;
    sent_with: string | null;
    /** The entries that went with it; none named, exactly when it was not sent. */
    sent_entries: string[] | null;
  };
  judgments: {
    person_id: string;
    judgment_id: string;
    disclosure_id: string;
    item: string;
    fact: string;
    value: string;
    asks: Json<Sentence>;
    answer: Json<Sentence>;
    given_on: string;
    reasons: string;
    officer_id: string;
    officer_name: string;
    at: string;
  };
  requests: CaseRow & {
    request_id: string;
    kind: string;
    direction: string;
    state: string;
    officer_name: string | null;
    at: string;
    disclosure_id: string | null;
  };
  request_items: {
    person_id: string;
    request_id: string;
    item: string;
    asked: string;
    need: string | null;
    struck: Generated<boolean>;
    answer: string | null;
  };
  sequences: { name: string; last: number };
  messages: CaseRow & {
    message_id: string;
    direction: string;
    kind: string;
    disclosure_id: string;
    sequence_name: string;
    sequence_number: number;
    digest: string;
    sealed: Uint8Array;
    sealed_own: Uint8Array | null;
    sealed_digest: string;
    state: string;
    attempts: Generated<number>;
    last_error: string | null;
    may_have_arrived: Generated<boolean>;
    taken_back_by: string | null;
    taken_back_reasons: string | null;
    at: string;
  };
  recalled_messages: {
    message_id: string;
    sender: string;
    sequence_name: string | null;
    sequence_number: number | null;
    at: string;
  };
  message_documents: { person_id: string; message_id: string; digest: string };
  receipts: {
    person_id: string;
    message_id: string;
    side: string;
    signed: Uint8Array;
    result: string;
    code: string | null;
    ledger_leaf: string;
    received_at: string;
  };
  receipt_proofs: {
    person_id: string;
    message_id: string;
    side: string;
    leaf_index: number;
    tree_size: number;
    inclusion: string[];
    checkpoint: string;
    at: string;
  };
  ledger_entries: { entry_id: string; leaf: Uint8Array; leaf_hash: string };
  ledger_openings: { entry_id: string; salt: Uint8Array; content: Uint8Array };
  ledger_pending: { pending_id: Generated<number>; entry_id: string; leaf_hash: string };
  ledger_order: { leaf_index: number; entry_id: string };
  ledger_nodes: { level: number; node_index: number; hash: string };
  ledger_checkpoints: {
    origin: string;
    tree_size: number;
    root: string;
    note: string;
    at: string;
  };
  ledger_cosignatures: {
    origin: string;
    tree_size: number;
    witness: string;
    line: string;
    at: string;
  };
  ledger_alarms: {
    origin: string;
    kept_size: number;
    kept_root: string;
    kept_note: string;
    shown_size: number;
    shown_root: string;
    shown_note: string;
    found_by: string;
    at: string;
    told_at: string | null;
  };
  peer_checkpoints: { origin: string; tree_size: number; root: string; note: string; at: string };
  sessions: {
    session_id: string;
    token_hash: string;
    previous_hash: string | null;
    rotated_at: string;
    officer_id: string;
    officer_name: string;
    unit: string;
    roles: string[];
    demonstration: boolean;
    csrf_token: string;
    started_at: string;
    seen_at: string;
  };
}
