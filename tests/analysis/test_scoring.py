from annotator.analysis.scoring import agreement


def test_precision_recall_and_f1_of_each_code():
    answers = [({"a"}, {"a"}), ({"a"}, {"b"}), ({"a", "b"}, {"a", "b"}), (set(), {"a"})]
    first, second, third = agreement(answers, ("a", "b", "c"))
    assert (first.both, first.only_proposed, first.only_given) == (2, 1, 1)
    assert (first.precision, first.recall, first.f1) == (2 / 3, 2 / 3, 2 / 3)
    assert (second.precision, second.recall) == (1.0, 0.5)
    assert (third.precision, third.recall, third.f1) == (None, None, None)
