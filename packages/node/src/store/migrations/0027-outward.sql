-- SPDX-License-Identifier: EUPL-1.2
-- What is to be given to a foreign state, who judged and reviewed each item, and what was given.
-- Only added to.
create table outward_drafts (
  person_id uuid not null,
  release_id uuid not null,
  case_id uuid not null,
  state text not null constraint outward_drafts_state_is_a_country check (state ~ '^[A-Z]{2}$'),
  mission text not null,
  proposer_id text not null,
  proposer_name text not null,
  proposed_at timestamptz not null,
  primary key (person_id, release_id),
  constraint outward_drafts_one_release_id unique (release_id),
  constraint outward_drafts_one_proposer unique (person_id, release_id, proposer_id),
  foreign key (person_id, case_id) references cases
);
create index outward_drafts_of_a_case on outward_drafts (person_id, case_id, proposed_at);

create table outward_items (
  person_id uuid not null,
  release_id uuid not null,
  item text not null,
  value jsonb not null,
  document_digest text
    constraint outward_items_document_is_sha256 check (document_digest ~ '^[0-9a-f]{64}$'),
  primary key (person_id, release_id, item),
  foreign key (person_id, release_id) references outward_drafts
);

create table outward_judgments (
  person_id uuid not null,
  judgment_id uuid not null,
  release_id uuid not null,
  item text not null,
  fact text not null,
  value text not null,
  given_on text not null
    constraint outward_judgments_given_on_is_sha256 check (given_on ~ '^[0-9a-f]{64}$'),
  reasons text not null
    constraint outward_judgments_reasons_are_given check (length(reasons) >= 10),
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (person_id, judgment_id),
  foreign key (person_id, release_id, item) references outward_items
);

create table outward_reviews (
  person_id uuid not null,
  release_id uuid not null,
  item text not null,
  officer_id text not null,
  officer_name text not null,
  reveals_asylum boolean not null,
  reasons text not null
    constraint outward_reviews_reasons_are_given check (length(reasons) >= 10),
  at timestamptz not null,
  constraint outward_reviews_one_word_of_an_officer
    primary key (person_id, release_id, item, officer_id),
  foreign key (person_id, release_id, item) references outward_items
);

create table outward_releases (
  person_id uuid not null,
  release_id uuid not null,
  case_id uuid not null,
  proposer_id text not null,
  second_id text not null
    constraint outward_releases_second_is_another check (second_id <> proposer_id),
  second_name text not null,
  content bytea not null,
  digest text not null constraint outward_releases_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  released_at timestamptz not null,
  primary key (person_id, release_id),
  constraint outward_releases_proposer_is_the_drafts
    foreign key (person_id, release_id, proposer_id)
    references outward_drafts (person_id, release_id, proposer_id),
  foreign key (person_id, case_id) references cases
);

grant select, insert
  on outward_drafts, outward_items, outward_judgments, outward_reviews, outward_releases
  to {{app}};
