-- SPDX-License-Identifier: EUPL-1.2
-- The life of a case: who has opened which document, and every result of the gate. Only added to.
create table document_openings (
  person_id uuid not null,
  case_id uuid not null,
  digest text not null constraint document_openings_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  officer_id text not null,
  opened_at timestamptz not null,
  primary key (person_id, case_id, digest, officer_id),
  foreign key (person_id, case_id) references cases
);

create table gate_results (
  person_id uuid not null,
  check_id uuid not null,
  case_id uuid not null,
  result jsonb not null,
  officer_id text not null,
  officer_name text not null,
  checked_at timestamptz not null,
  primary key (person_id, check_id),
  foreign key (person_id, case_id) references cases
);
create index gate_results_of_a_case on gate_results (person_id, case_id, checked_at);

grant select, insert on document_openings, gate_results to {{app}};
