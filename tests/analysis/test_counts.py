from datetime import date

import pytest

from annotator.analysis.completeness import completeness, completeness_by, of_answers, of_documents
from annotator.analysis.counts import codes_by, over_time, response_time, together
from annotator.analysis.tables import shares
from annotator.export import counts_csv
from annotator.model.coded import CodedAnswer
from annotator.model.coding import Code, Codebook

BOOK = Codebook((Code("concrete", "Concrete"), Code("evasive", "Evasive"), Code("old", "Old", retired=True)))


def answer(document, exchange, coder, *codes, **more):
    return CodedAnswer(document, exchange, coder, frozenset(codes), **more)


WEEL = {"answerers": ("Van Weel",), "parties": ("VVD", "CDA"), "received": date(2024, 2, 1), "days": 20}
BOTH = {"answerers": ("Van Weel", "Bos"), "parties": ("SP",), "received": date(2024, 11, 1), "days": 43}
CODED = [
    answer("a", "1", "Ada", "concrete", **WEEL),
    answer("a", "1", "Bo", "concrete", "evasive", **WEEL),
    answer("a", "2", "Ada", "evasive", **WEEL),
    answer("b", "1", "Ada", "evasive", **BOTH),
    answer("c", "1", "Bo", "concrete"),
    answer("d", "1", "Bo", marks=("not",), parts=1),
]


def told(table):
    return {
        label.name: (values, size)
        for label, values, size in zip(table.rows, table.values, table.sizes, strict=True)
    }


def test_an_answer_counts_once_under_a_code_and_under_each_of_its_ministers():
    table = codes_by(CODED, BOOK, "minister")
    assert [label.key for label in table.columns] == ["concrete", "evasive"]
    assert told(table) == {"Van Weel": ((1, 3), 3), "Bos": ((0, 1), 1), "unknown": ((1, 0), 1)}
    assert list(told(table)) == ["Van Weel", "Bos", "unknown"]
    assert (table.n, table.full_title) == (4, "Codes by minister (n = 4)")


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        ("party", {"CDA": (1, 2), "VVD": (1, 2), "SP": (0, 1), "unknown": (1, 0)}),
        ("year", {"2024": (1, 3), "unknown": (1, 0)}),
        ("response-time", {"within 21 days": (1, 2), "more than 42 days": (0, 1), "unknown": (1, 0)}),
        ("coder", {"Ada": (1, 2), "Bo": (2, 1)}),
    ],
)
def test_rows_of_other_kinds(by, rows):
    table = codes_by(CODED, BOOK, by)
    found = {name: values for name, (values, _) in told(table).items()}
    assert found == rows
    assert table.n == 4


@pytest.mark.parametrize(
    ("days", "key"),
    [
        (0, "in-time"),
        (21, "in-time"),
        (22, "extended"),
        (42, "extended"),
        (43, "late"),
        (None, "unknown"),
        (-3, "unknown"),
    ],
)
def test_classes_of_response_time(days, key):
    assert response_time(days).key == key


def test_over_time_has_every_period_between_and_leaves_out_what_has_no_date():
    table = over_time(CODED, BOOK, "quarter")
    assert told(table) == {
        "2024 Q1": ((1, 2), 2),
        "2024 Q2": ((0, 0), 0),
        "2024 Q3": ((0, 0), 0),
        "2024 Q4": ((0, 1), 1),
    }
    assert table.n == 3
    assert [label.name for label in over_time(CODED, BOOK, "month").rows][:2] == ["2024-02", "2024-03"]
    assert len(over_time(CODED, BOOK, "month").rows) == 10
    early = answer("e", "1", "Ada", "concrete", submitted=date(2021, 12, 31))
    assert [label.name for label in over_time([*CODED, early], BOOK).rows] == ["2021", "2022", "2023", "2024"]
    assert over_time([], BOOK).rows == ()


def test_codes_that_go_together():
    table = together(CODED, BOOK)
    assert table.values == ((2, 1), (1, 3))
    assert (table.sizes, table.n) == ((2, 3), 4)


def test_a_retired_code_shows_only_where_it_was_given():
    table = codes_by([*CODED, answer("e", "1", "Ada", "old")], BOOK, "coder")
    assert [label.key for label in table.columns] == ["concrete", "evasive", "old"]


def test_shares_are_of_the_answers_of_a_row():
    table = shares(codes_by(CODED, BOOK, "minister"))
    assert table.values == ((1 / 3, 1.0), (0.0, 1.0), (1.0, 0.0))
    assert shares(over_time(CODED, BOOK, "quarter")).values[1] == (None, None)


@pytest.mark.parametrize(
    ("marks", "figure"),
    [
        (("answered", "answered"), 1.0),
        (("answered", "not"), 0.5),
        (("partly", "implicitly"), 0.5),
        (("answered", "not-applicable"), 1.0),
        (("answered", "partly", "not", "not"), 0.375),
        (("not-applicable",), None),
        ((), None),
    ],
)
def test_the_figure_of_completeness(marks, figure):
    assert completeness(marks) == figure


def test_completeness_pools_parts_and_tells_how_many_were_not_marked():
    coded = [
        answer("a", "1", "Ada", marks=("answered", "answered", "not-applicable"), parts=4, number="11", **WEEL),
        answer("a", "2", "Ada", marks=("not",), parts=1, number="11", **WEEL),
        answer("b", "1", "Ada", marks=("partly",), parts=1, number="12", **BOTH),
        answer("b", "2", "Ada", "concrete", parts=3, number="12", **BOTH),
    ]
    assert told(of_documents(coded)) == {"11": ((2, 0, 0, 1, 1, 1, 2 / 3), 2), "12": ((0, 1, 0, 0, 0, 0, 0.5), 1)}
    assert [values[-1] for values, _ in told(completeness_by(coded, "minister")).values()] == [0.625, 0.5]
    assert len(of_answers(coded).rows) == 3


def test_a_table_as_csv(tmp_path):
    table = codes_by([*CODED, answer("e", "1", "Ada", "old", answerers=("=Bé, x",))], BOOK, "minister")
    counts_csv.write(shares(table), tmp_path / "table.csv")
    assert (tmp_path / "table.csv").read_bytes().decode("utf-8-sig").split("\r\n") == [
        ",concrete,evasive,old,answers",
        "Van Weel,0.3333,1.0000,0.0000,3",
        '"\'=Bé, x",0.0000,0.0000,1.0000,1',
        "Bos,0.0000,1.0000,0.0000,1",
        "unknown,1.0000,0.0000,0.0000,1",
        "",
    ]
