from annotator.analysis.crossing import crossed
from annotator.model.coded import CodedAnswer
from annotator.model.crosswalk import crosswalk


def answer(exchange: str, *codes: str, coder: str = "Ada") -> CodedAnswer:
    return CodedAnswer("d", exchange, coder, frozenset(codes))


def test_answers_count_once_and_those_without_counterpart_are_left():
    walk = crosswalk("default", "bull-mayer-1993")
    known = frozenset({"concrete", "evasive", "deferred", "refers-elsewhere"})
    answers = [
        answer("1", "deferred"),
        answer("1", "deferred", coder="Bram"),
        answer("2", "deferred", "evasive"),
        answer("3", "refers-elsewhere"),
        answer("4", "something-else"),
    ]
    found = crossed(answers, walk, known)
    assert found.given == {"deferred": 2, "evasive": 1, "refers-elsewhere": 1}
    assert found.got == {"declines-delays": 2, "already-answered": 1}
    assert (found.whole, found.left) == (2, 1)
