"""The tables of a project file, and the migrations that lead to them. Append only.

To change the tables of files that are out there, add a function to the end of `STEPS`; `user_version` counts them.
sqlite-utils is loaded here alone, when a file is made or brought up to date.
"""

import sqlite3
from typing import TYPE_CHECKING

from annotator.store import derived, views

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x414E5357  # "ANSW"

_LOGGED = """
create table coders (id text primary key, name text not null) strict;
create table codebook (
  id text primary key, name text not null, source text not null, certainty integer not null,
  memo integer not null, revision integer not null, words text not null) strict;
create table groups (
  id text primary key, place integer not null, name text not null, exclusive integer not null,
  certainty integer not null, memo integer not null, words text not null) strict;
create table codes (
  id text primary key, place integer not null, name text not null, key text not null, colour text not null,
  definition text not null, use_when text not null, not_when text not null, examples text not null,
  "group" text not null, line text not null, retired integer not null, merged_into text not null,
  changed integer not null, words text not null) strict;
create table revisions (
  id text primary key, revision integer not null, note text not null, codes text not null, groups text not null,
  created text not null, updated text not null) strict;
create table documents (
  id text primary key references texts(id), file_name text not null, media text not null,
  source text not null references sources(id), structure text not null, added text not null) strict;
create table annotations (
  id text primary key, document text not null references documents(id), exchange text not null,
  target text not null, part integer, start integer not null, "end" integer not null, quote text not null,
  code text not null references codes(id), coder text not null references coders(id), certainty text,
  memo text not null, origin text not null, revision integer not null, question_start integer,
  question_end integer, question_quote text not null, created text not null, updated text not null) strict;
create index annotations_where on annotations (document, coder, exchange);
create index annotations_code on annotations (code);
create table part_marks (
  id text primary key, document text not null references documents(id), exchange text not null,
  part integer not null, coder text not null references coders(id), mark text not null,
  start integer not null, "end" integer not null, created text not null, updated text not null) strict;
create index part_marks_where on part_marks (document, coder, exchange);
create table promises (
  id text primary key, document text not null references documents(id), exchange text not null,
  coder text not null references coders(id), what text not null, start integer not null, "end" integer not null,
  quote text not null, due_from text, due_to text, due_words text not null, state text not null,
  kept_by text not null, memo text not null, created text not null, updated text not null) strict;
create index promises_where on promises (document);
create table memos (
  id text primary key, document text not null references documents(id), exchange text not null,
  coder text not null references coders(id), text text not null, certainty text,
  created text not null, updated text not null) strict;
create index memos_where on memos (document);
"""

_SEARCHES = """
create table searches (
  id text primary key, name text not null, query text not null, place text not null, created text not null,
  updated text not null) strict;
"""

_UNLOGGED = """
create table project (key text primary key, value text not null) strict;
create table changes (
  seq integer primary key, id text not null unique, at text not null, coder text not null, replica text not null,
  kind text not null, role text not null, place integer not null, undoes text, batch text, "rows" text not null)
  strict;
create table imports (id text primary key, at text not null, report text not null) strict;
create index changes_undoes on changes (undoes) where undoes is not null;
create index changes_batch on changes (batch, seq) where batch is not null;
create index changes_stack on changes (coder, role, place);
create table texts (id text primary key, text text not null) strict;
create table sources (
  id text primary key, size integer not null, packing text not null, bytes blob not null) strict;
create table places (
  document text not null, source text not null, bytes blob not null, primary key (document, source)) strict;
"""

_DERIVED = """
create table listing (
  document text primary key, number text, kind text not null, session text, subject text, submitted text,
  received text, days integer, parties text not null, answerers text not null, questioners text not null,
  answers integer not null, doubts integer not null, file_name text not null, added text not null) strict;
create index listing_number on listing (number);
create index listing_added on listing (added);
create index listing_answers on listing (answers);
create table progress (
  coder text not null, document text not null, coded integer not null, primary key (coder, document))
  strict, without rowid;
create table exchanges (
  document text not null, exchange text not null, place integer not null, question_numbers text not null,
  answer_numbers text not null, answered integer not null, parts integer not null,
  primary key (document, exchange)) strict, without rowid;
create table passages (
  id integer primary key, document text not null, exchange text, kind text not null,
  start integer not null, "end" integer not null) strict;
create index passages_where on passages (document, exchange, kind);
create table links (
  document text not null, number text not null, primary key (document, number)) strict, without rowid;
create index links_number on links (number);
create view passage_texts as
  select p.id,
    case p.kind when 'question' then substr(t.text, p.start + 1, p."end" - p.start) end as question,
    case p.kind when 'answer' then substr(t.text, p.start + 1, p."end" - p.start) end as answer,
    case p.kind when 'notes' then substr(t.text, p.start + 1, p."end" - p.start) end as notes,
    case p.kind when 'head' then substr(t.text, p.start + 1, p."end" - p.start) end as head
  from passages p join texts t on t.id = p.document;
create virtual table search using fts5 (
  question, answer, notes, head, content='passage_texts', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2');
create table memo_texts (
  id integer primary key, kind text not null, key text not null, text text not null, unique (kind, key)) strict;
create virtual table memo_search using fts5 (
  text, content='memo_texts', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
insert into search (search, rank) values ('automerge', 0);
insert into search (search, rank) values ('crisismerge', 1000);
insert into search (search, rank) values ('usermerge', 16);
insert into search (search, rank) values ('hashsize', 16777216);
"""


_PAIRS = """
create table pairs (
  id text primary key, document text not null references documents(id), exchange text not null,
  start integer not null, "end" integer not null, quote text not null,
  earlier text not null references documents(id), answer text not null,
  coder text not null references coders(id), state text not null, reason text not null, said_start integer,
  said_end integer, said_quote text not null, created text not null, updated text not null) strict;
create index pairs_where on pairs (document);
create index pairs_earlier on pairs (earlier);
"""


def build(connection: sqlite3.Connection) -> None:
    """Bring a new or an older file to this version; each migration is whole or not at all."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    steps = Migrations("annotator")
    for step in STEPS:
        steps(name=step.__name__)(step)
    steps.apply(Database(connection, strict=True, execute_plugins=False))
    connection.execute(f"pragma user_version = {len(STEPS)}")


def first(db: "Database") -> None:
    for script in (_UNLOGGED, _LOGGED, _DERIVED):
        run(db.conn, script)
    views.recreate(db.conn)
    db.conn.execute(f"pragma application_id = {APPLICATION_ID}")


def searches(db: "Database") -> None:
    """Searches are kept, and what follows the last answer of a document is found too."""
    run(db.conn, _SEARCHES)
    derived.index_ends(db.conn)


def pairs(db: "Database") -> None:
    """Which question of a follow-up takes up which answer."""
    run(db.conn, _PAIRS)
    views.recreate(db.conn)


_PROPOSED = """
create table rejections (
  id text primary key, document text not null references documents(id), exchange text not null,
  coder text not null references coders(id), kind text not null, code text not null, start integer not null,
  "end" integer not null, created text not null, updated text not null) strict;
create index rejections_where on rejections (document, coder);
create table cues (
  id text primary key, code text not null, phrases text not null, weight text not null, unless text not null,
  why text not null, answers text not null, left_out integer not null) strict;
"""


def cues_and_rejections(db: "Database") -> None:
    run(db.conn, _PROPOSED)


STEPS = (first, searches, pairs, cues_and_rejections)
VERSION = len(STEPS)


def run(connection: sqlite3.Connection, script: str) -> None:
    """Like `executescript`, but within the transaction that is open."""
    for statement in script.split(";\n"):
        if statement.strip(" \n;"):
            connection.execute(statement)
