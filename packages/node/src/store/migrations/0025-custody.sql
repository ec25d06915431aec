-- SPDX-License-Identifier: EUPL-1.2
-- This authority's half of "one measure at a time": a second open one of a person cannot be kept.
create table custody_measures (
  person_id uuid not null,
  measure_id uuid not null,
  case_id uuid not null,
  kind text not null
    constraint custody_measures_kind_is_known check (kind in ('held', 'supervision', 'detention')),
  begun_on date not null,
  ended_with uuid,
  primary key (person_id, measure_id),
  constraint custody_measures_are_of_an_entry
    foreign key (person_id, measure_id) references entries,
  constraint custody_measures_end_with_an_entry
    foreign key (person_id, ended_with) references entries,
  foreign key (person_id, case_id) references cases
);
create unique index custody_measures_one_open_of_a_person
  on custody_measures (person_id) where ended_with is null;

-- What a clock or a conflict asks of officers. No row says "leave it": it is settled by what ends it.
create table custody_alarms (
  person_id uuid not null,
  alarm_id uuid not null,
  case_id uuid not null,
  kind text not null
    constraint custody_alarms_kind_is_known check (
      kind in ('review-due', 'custody-lapsed', 'basis-gone', 'two-bases', 'period-ends')
    ),
  about uuid not null,
  level integer not null constraint custody_alarms_level_counts_from_one check (level > 0),
  raised_at timestamptz not null,
  settled_at timestamptz,
  primary key (person_id, alarm_id),
  constraint custody_alarms_each_level_once unique (person_id, kind, about, level),
  foreign key (person_id, case_id) references cases
);
create index custody_alarms_open on custody_alarms (raised_at) where settled_at is null;

-- Who has taken note of an alarm: each officer once, so that one alone cannot make it two.
create table custody_alarm_notes (
  person_id uuid not null,
  alarm_id uuid not null,
  officer_id text not null,
  officer_name text not null,
  at timestamptz not null,
  constraint custody_alarm_notes_each_officer_once primary key (person_id, alarm_id, officer_id),
  foreign key (person_id, alarm_id) references custody_alarms
);

grant select, insert on custody_measures, custody_alarms, custody_alarm_notes to {{app}};
grant update (ended_with) on custody_measures to {{app}};
grant update (settled_at) on custody_alarms to {{app}};
