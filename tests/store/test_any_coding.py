"""The same of everything that a codebook, parts, pairs, promises and corrections of documents bring."""

from datetime import date

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from annotator.model.codebook_edits import (
    AddCode,
    AddGroup,
    ChangeCode,
    ChangeGroup,
    MakeRevision,
    MergeCodes,
    MoveCode,
    RemoveCode,
    RemoveGroup,
    RenameCode,
    RetireCode,
    ReviveCode,
    SplitCode,
    TakeCodebook,
)
from annotator.model.codebook_files import preset
from annotator.model.coding import Code, Group
from annotator.model.correction_edits import (
    JoinExchanges,
    JoinParts,
    MoveBoundary,
    PairQuestion,
    SetKind,
    SplitExchange,
    SplitPart,
)
from annotator.model.pair_edits import ForgetPair, JudgePair
from annotator.model.pairs import Pair
from annotator.model.part_edits import ClearPartMark, SetPartMark
from annotator.model.parts import MARKS, PartMark
from annotator.model.passage_edits import ConfirmCodings, PairPhrase, SetSpan
from annotator.model.promise_edits import AddPromise, ChangePromise
from annotator.model.promises import Promise
from annotator.store import codebook, documents, logged
from tests.store.test_any_sequence import NAMES, SETS, Sequence

DOCUMENTS = list(SETS.values())
IDS = st.sampled_from(["concrete", "evasive", "deferred", "vague", "later", "clear-reply"])
GROUPS = st.sampled_from(["answer-type", "more", ""])
SMALL = st.integers(0, 3)
PLACES = st.integers(0, max(len(document.text) for document in DOCUMENTS))
CODEBOOK_EDITS = st.one_of(
    st.builds(lambda key, group: AddCode(Code(key, key, group=group)), IDS, GROUPS),
    st.builds(lambda key, text: ChangeCode(key, {"definition": text}), IDS, st.sampled_from("ab")),
    st.builds(lambda key, text: ChangeCode(key, {"key": text}), IDS, st.sampled_from(["", "1", "9"])),
    st.builds(MoveCode, IDS, SMALL, GROUPS),
    st.builds(RetireCode, IDS),
    st.builds(ReviveCode, IDS),
    st.builds(RemoveCode, IDS),
    st.builds(MergeCodes, IDS, IDS),
    st.builds(RenameCode, IDS, IDS),
    st.builds(lambda key: AddGroup(Group(key, key)), GROUPS),
    st.builds(lambda key, only: ChangeGroup(key, {"exclusive": only}), GROUPS, st.booleans()),
    st.builds(RemoveGroup, GROUPS),
    st.builds(MakeRevision),
    st.sampled_from([TakeCodebook(preset("response-clarity")), TakeCodebook(preset("default"))]),
)


class Coding(Sequence):
    code = None  # puts a code's row by itself; here whole edits of the codebook do

    def exchanges(self, document):
        if not documents.holds(self.project, document.id):
            return ()
        return documents.load(self.project, document.id).document.structure.exchanges

    @rule(name=NAMES)
    def there_and_back(self, name):
        """Only where the code that it gives can be given now."""
        if (code := codebook.codebook(self.project).code("evasive")) and not code.retired:
            super().there_and_back(name)

    @rule(edit=CODEBOOK_EDITS)
    def change_codebook(self, edit):
        self.apply(edit)

    @rule(key=IDS, data=st.data())
    def split_code(self, key, data):
        chosen = data.draw(st.lists(st.sampled_from(self.ids()), max_size=2)) if self.ids() else []
        self.apply(SplitCode(key, Code("later", "Later"), tuple(chosen)))

    @rule(
        document=st.sampled_from(DOCUMENTS), one=SMALL, two=SMALL, at=PLACES, more=PLACES, which=st.integers(0, 6)
    )
    def correct(self, document, one, two, at, more, which):
        names = [each.id for each in self.exchanges(document)] or ["e1"]
        name, other = names[one % len(names)], names[two % len(names)]
        edits = (
            SplitExchange(document.id, name, at % len(document.text)),
            JoinExchanges(document.id, name, other),
            MoveBoundary(document.id, name, (None, 0)[two % 2], at, at + more % 40),
            PairQuestion(document.id, name, 0, other if two else None),
            SplitPart(document.id, name, 0, at),
            JoinParts(document.id, name, 0),
            SetKind(document.id, ("letter", "answers")[two % 2]),
        )
        self.apply(edits[which])

    @rule(document=st.sampled_from(DOCUMENTS), one=SMALL, two=SMALL, word=st.sampled_from([*MARKS, None]))
    def mark(self, document, one, two, word):
        parts = [
            (each.id, number, span)
            for each in self.exchanges(document)
            for number, span in enumerate(part for question in each.questions for part in question.parts)
        ]
        if not parts:
            return
        name, number, span = parts[(one + two) % len(parts)]
        there = logged.Rows(self.project.connection).where("part_marks", document=document.id)
        if word is None and there:
            self.apply(ClearPartMark(there[one % len(there)]["id"]))
        elif word:
            self.apply(SetPartMark(PartMark(document.id, name, number, self.project.coder.id, word, *span)))

    @rule(document=st.sampled_from(DOCUMENTS), at=PLACES, state=st.sampled_from(["open", "kept", "dropped", None]))
    def promise(self, document, at, state):
        exchanges = self.exchanges(document)
        if not exchanges:
            return
        there = logged.Rows(self.project.connection).where("promises", document=document.id)
        if there and state:
            self.apply(ChangePromise(there[0]["id"], {"state": state, "due_to": date(2024, 1, 1 + at % 28)}))
        else:
            start, quote = at % 20, document.text[at % 20 : at % 20 + 9]
            coder = self.project.coder.id
            self.apply(AddPromise(Promise(document.id, exchanges[0].id, coder, "it", start, start + 9, quote)))

    @rule(
        document=st.sampled_from(DOCUMENTS),
        earlier=st.sampled_from(DOCUMENTS),
        at=SMALL,
        state=st.sampled_from(["confirmed", "rejected", None]),
    )
    def pair(self, document, earlier, at, state):
        asking = [each for each in self.exchanges(document) if each.questions]
        answering = self.exchanges(earlier)
        there = logged.Rows(self.project.connection).where("pairs", document=document.id)
        if there and state is None:
            self.apply(ForgetPair(there[at % len(there)]["id"]))
        elif state and asking and answering:
            exchange, answer = asking[at % len(asking)], answering[at % len(answering)]
            span, coder = exchange.questions[0].span, self.project.coder.id
            quote = document.text[span.start : span.end]
            pair = Pair(document.id, exchange.id, *span, quote, earlier.id, answer.id, coder, state)
            self.apply(JudgePair(pair))

    @rule(data=st.data(), at=PLACES, length=st.integers(1, 9), pair=st.booleans())
    def passage(self, data, at, length, pair):
        if self.ids():
            kind = PairPhrase if pair else SetSpan
            self.apply(kind(data.draw(st.sampled_from(self.ids())), at, at + length))

    @rule()
    def confirm(self):
        self.apply(ConfirmCodings(tuple(self.ids())))

    def teardown(self):
        book = codebook.codebook(self.project)
        assert all(code.changed <= book.revision for code in book.codes)
        super().teardown()


Coding.TestCase.settings = settings(
    max_examples=12,
    database=None,
    phases=[Phase.generate],
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestAnyCoding = Coding.TestCase
