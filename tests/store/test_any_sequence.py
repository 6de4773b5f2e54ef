"""Any sequence of edits, undo, redo and reopening leaves a sound project whose log gives the same rows again."""

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from annotator import resources
from annotator.model.codebook_files import read_codebook
from annotator.model.coding import Memo, new_id
from annotator.model.edits import AddAnnotation, ChangeAnnotation, Put, RemoveAnnotation, RemoveDocument, SetMemo
from annotator.model.errors import UserError
from annotator.store import documents, logged, paging
from annotator.store.check import check
from annotator.store.log import history
from annotator.store.project import create, open_project
from tests.store import made

DERIVED = ("listing", "progress", "exchanges", "links", "passages")
SETS = {f"set {n}": made.document(f"ah-tk-20232024-{n}", n, see_also=("ah-tk-20232024-1",)) for n in range(1, 4)}
NAMES = st.sampled_from(sorted(SETS))


class PutCode:
    def __init__(self, key, row):
        self.put = Put("codes", key, row)

    def rows(self, read):
        return [self.put]


class Sequence(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "study.annotator"
        self.project = create(path, read_codebook(resources.path("codebooks", "default.toml")), "Ada")
        self.alone = True
        self._hurry()
        self.add_documents(["set 1", "set 2"])

    def _hurry(self):
        """This is about what is written, not about the disk: do not wait for it."""
        self.project.connection.execute("pragma synchronous = off")

    def apply(self, edit, batch=None):
        with suppress(UserError):  # refused: nothing may have changed, which the invariant sees
            self.project.apply(edit, batch)

    def ids(self):
        return [key for (key,) in self.project.connection.execute("select id from annotations order by rowid")]

    @rule(names=st.lists(NAMES, unique=True))
    def add_documents(self, names):
        """An import, with a tag put on what is there already while it runs."""
        batch = new_id()
        for name in names:
            self.apply(made.addition(SETS[name]), batch)
            self.tag(names[0], "concrete")

    @rule(name=NAMES, seldom=st.integers(0, 2))
    def remove_document(self, name, seldom):
        if seldom == 2:
            self.apply(RemoveDocument(SETS[name].id))

    @rule(name=NAMES, code=st.sampled_from(["concrete", "evasive", "vague"]))
    def tag(self, name, code):
        self.apply(AddAnnotation(self._tag(name, code)))

    @rule(name=NAMES, count=st.integers(1, 4))
    def tag_many(self, name, count):
        with suppress(UserError):
            edits = [AddAnnotation(self._tag(name, "evasive", place)) for place in range(count)]
            self.project.apply_all(edits, new_id())

    def _tag(self, name, code, place=0):
        place = (place + len(self.ids())) % len(SETS[name].structure.exchanges)
        return made.tag(SETS[name], code, self.project.coder.id, place)

    @rule(which=st.integers(0, 9), memo=st.sampled_from(["", "hm", "ü 🙂 \x01"]))
    def change_tag(self, which, memo):
        for key in self.ids()[which : which + 1]:
            self.apply(ChangeAnnotation(key, {"memo": memo}))

    @rule(which=st.integers(0, 9))
    def remove_tag(self, which):
        for key in self.ids()[which : which + 1]:
            self.apply(RemoveAnnotation(key))

    @rule(name=NAMES, text=st.sampled_from(["", "one", "two"]))
    def memo(self, name, text):
        self.apply(SetMemo(Memo(SETS[name].id, self.project.coder.id, text, id=f"memo on {name}")))

    @rule(there=st.booleans(), place=st.integers(0, 9))
    def code(self, there, place):
        row = {**logged.Rows(self.project.connection)("codes", "concrete"), "id": "vague", "place": place}
        self.apply(PutCode("vague", row if there else None))

    @rule()
    def undo(self):
        self._back(self.project.undo, self.project.can_undo())

    @rule()
    def redo(self):
        self._back(self.project.redo, self.project.can_redo())

    def _back(self, step, last):
        try:
            assert (step() is None) == (last is None)
        except UserError:
            assert not self.alone  # the other coder's work leans on it

    @rule(name=NAMES)
    def there_and_back(self, name):
        if not documents.holds(self.project, SETS[name].id):
            return
        self.memo(name, "one")  # a coder's first change makes the coder known for good
        if not logged.Rows(self.project.connection)("coders", self.project.coder.id):
            return  # a coder's first change brings them in, and taking it back leaves them there
        before = state(self.project.connection)
        self.tag(name, "evasive")
        after = state(self.project.connection)
        self.project.undo()
        assert state(self.project.connection) == before
        self.project.redo()
        assert state(self.project.connection) == after

    @rule()
    def all_the_way_back(self):
        if not self.alone:
            return
        while self.project.redo():
            pass
        before, steps = state(self.project.connection), 0
        while self.project.undo():
            steps += 1
        assert documents.rows(self.project, self.project.coder.id) == []
        for _ in range(steps):
            assert self.project.redo()
        assert state(self.project.connection) == before

    @rule(seldom=st.integers(0, 5))
    def other_coder(self, seldom):
        if seldom == 5:
            self.project.code_as("Bo" if self.project.coder.name == "Ada" else "Ada")
            self.alone = False

    @rule()
    def reopen(self):
        name = self.project.coder.name
        self.project.close()
        self.project = open_project(self.project.path)
        self._hurry()
        self.project.code_as(name)

    @invariant()
    def sound(self):
        assert check(self.project) == []

    def teardown(self):
        assert state(self.project.connection) == replayed(self.project)
        self.project.close()
        self.folder.cleanup()


def state(connection):
    rows = {table: list(paging.each(connection, table)) for table in logged.COLUMNS}
    rows = {table: sorted(each, key=lambda row: row["id"]) for table, each in rows.items()}
    for table in DERIVED:
        columns = "document, exchange, kind, start" if table == "passages" else "*"
        where = " where coded > 0" if table == "progress" else ""
        rows[table] = sorted(map(repr, connection.execute(f"select {columns} from {table}{where}")))
    rows["v_answers"] = [column[0] for column in connection.execute("select * from v_answers").description]
    return rows


def replayed(project):
    """The rows that the log gives, run from its beginning in a file that has nothing but texts and sources."""
    path = project.path.with_name("replayed.annotator")
    with create(path, read_codebook(resources.path("codebooks", "default.toml")), "Ada") as other:
        connection = other.connection
        connection.execute("attach ? as original", (str(project.path),))
        with other.transaction():
            for table in reversed(logged.COLUMNS):
                connection.execute(f'delete from main."{table}"')
            for table in ("texts", "sources", "places"):
                connection.execute(f"insert into main.{table} select * from original.{table}")
            for change in history(project.connection):
                for row in change.rows:
                    logged.write(connection, row.table, row.key, row.after, row.before)
                logged.follow(connection, list(change.rows))
        rows = state(connection)
    path.unlink()
    return rows


Sequence.TestCase.settings = settings(
    max_examples=25,
    database=None,
    phases=[Phase.generate],
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnySequence = Sequence.TestCase
