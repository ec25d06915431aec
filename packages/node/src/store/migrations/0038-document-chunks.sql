-- SPDX-License-Identifier: EUPL-1.2
-- The bytes of documents, in chunks. `digest` and `finding` are there once all of them are, and were
-- looked at as a whole.
create table document_contents (
  person_id uuid not null,
  content_id uuid not null,
  media_type text not null,
  bytes integer not null
    constraint document_contents_bytes_are_within_limits check (bytes between 1 and 1073741824),
  digest text constraint document_contents_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  finding text
    constraint document_contents_finding_is_known
    check (finding in ('not-scanned', 'clean', 'undecided', 'unsafe', 'wrong-type')),
  at timestamptz not null,
  primary key (person_id, content_id),
  constraint document_contents_one_digest unique (person_id, content_id, digest),
  constraint document_contents_found_as_a_whole check ((digest is null) = (finding is null))
);

create table document_chunks (
  person_id uuid not null,
  content_id uuid not null,
  chunk_index integer not null,
  content bytea not null
    constraint document_chunks_bytes_are_within_limits
    check (length(content) between 1 and 262144),
  primary key (person_id, content_id, chunk_index),
  foreign key (person_id, content_id) references document_contents on delete cascade
);
alter table document_chunks alter column content set storage external;

insert into document_contents
  select person_id, document_id, media_type, bytes, digest, 'not-scanned', now() from documents;
insert into document_chunks
  select person_id, document_id, n, substring(content from n * 262144 + 1 for 262144)
  from documents, generate_series(0, (bytes - 1) / 262144) n;
alter table documents add column content_id uuid;
update documents set content_id = document_id;
alter table documents
  alter column content_id set not null,
  drop column content,
  -- A case takes up bytes only as a whole, with the digest that they were found to have.
  add constraint documents_are_whole foreign key (person_id, content_id, digest)
    references document_contents (person_id, content_id, digest);
create index documents_by_content on documents (person_id, content_id);

-- Documents that came before the message that names them; the message claims them.
drop table staged_documents;
create table staged_documents (
  person_id uuid not null,
  message_id uuid not null,
  digest text not null,
  sender text not null,
  content_id uuid not null,
  at timestamptz not null,
  primary key (person_id, message_id, digest),
  constraint staged_documents_once_for_a_message unique (message_id, digest),
  foreign key (person_id, content_id) references document_contents on delete cascade
);
create index staged_documents_by_age on staged_documents (at);

-- What an officer has begun to upload to a case.
create table document_uploads (
  person_id uuid not null,
  content_id uuid not null,
  case_id uuid not null,
  officer_id text not null,
  title text not null,
  at timestamptz not null,
  primary key (person_id, content_id),
  foreign key (person_id, content_id) references document_contents on delete cascade,
  foreign key (person_id, case_id) references cases
);
create index document_uploads_by_content on document_uploads (content_id);
create index document_uploads_by_officer on document_uploads (officer_id, at);

-- Chunks go only with the content that no case has taken up: `documents_are_whole` keeps the rest.
grant select, insert, delete on document_contents, staged_documents to {{app}};
grant update (digest, finding) on document_contents to {{app}};
grant select, insert on document_chunks, document_uploads to {{app}};
