-- SPDX-License-Identifier: EUPL-1.2
-- What is asked, assessed, judged and sent. Judgments are only ever added.
create table disclosures (
  person_id uuid not null,
  disclosure_id uuid not null,
  case_id uuid not null,
  purpose text not null
    constraint disclosures_purpose_is_known check (purpose in ('handover', 'request', 'answer')),
  state text not null
    constraint disclosures_state_is_known check (state in ('open', 'closed', 'abandoned')),
  ground text,
  -- entries that the act itself draws up; they join the case when it is sent
  drawn_up jsonb not null default '[]',
  law_date date not null,
  recipient text not null,
  request_id uuid,
  opened_by text not null,
  opened_at timestamptz not null,
  primary key (person_id, disclosure_id),
  foreign key (person_id, case_id) references cases
);
create index disclosures_by_id on disclosures (disclosure_id);
create index disclosures_of_a_case on disclosures (person_id, case_id, opened_at);
create unique index disclosures_one_open_handover
  on disclosures (person_id, case_id) where purpose = 'handover' and state = 'open';

create table disclosure_items (
  person_id uuid not null,
  disclosure_id uuid not null,
  item text not null,
  question jsonb not null,
  assessment jsonb not null,
  need text,
  word text constraint disclosure_items_word_is_known check (word in ('send', 'withhold')),
  word_officer text,
  word_at timestamptz,
  word_reasons text,
  sent_with uuid,
  primary key (person_id, disclosure_id, item),
  foreign key (person_id, disclosure_id) references disclosures
);

create table judgments (
  person_id uuid not null,
  judgment_id uuid not null,
  disclosure_id uuid not null,
  item text not null,
  fact text not null,
  value text not null,
  -- the question and the answer in words, as they stood when it was answered
  asks jsonb not null,
  answer jsonb not null,
  reasons text not null,
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (person_id, judgment_id),
  foreign key (person_id, disclosure_id, item) references disclosure_items
);
create index judgments_of_an_item on judgments (person_id, disclosure_id, item, at);

create table requests (
  person_id uuid not null,
  request_id uuid not null,
  case_id uuid not null,
  kind text not null constraint requests_kind_is_known check (kind in ('standing', 'individual')),
  direction text not null constraint requests_direction_is_known check (direction in ('out', 'in')),
  state text not null
    constraint requests_state_is_known check (state in ('prepared', 'proposed', 'sent', 'received')),
  officer_name text,
  at timestamptz not null,
  disclosure_id uuid,
  primary key (person_id, request_id),
  foreign key (person_id, case_id) references cases
);
create index requests_by_id on requests (request_id);
create index requests_of_a_case on requests (person_id, case_id, at);

create table request_items (
  person_id uuid not null,
  request_id uuid not null,
  item text not null,
  asked text not null constraint request_items_asked_is_known check (asked in ('standing', 'individual')),
  need text,
  struck boolean not null default false,
  answer text
    constraint request_items_answer_is_known
    check (answer in ('answered', 'waits-for-judgment', 'withheld', 'not-held')),
  primary key (person_id, request_id, item),
  foreign key (person_id, request_id) references requests
);
