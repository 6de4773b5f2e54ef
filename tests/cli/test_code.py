import pytest

from annotator import resources
from annotator.model.codebook_files import read_codebook
from annotator.store import annotations
from annotator.store.project import create, open_project
from tests.store import made

SET = "ah-tk-20232024-11"


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "study.annotator"
    with create(path, read_codebook(resources.path("codebooks", "default.toml")), "Ada") as project:
        project.apply(made.addition(made.document()))
    return path


@pytest.fixture
def code(annotator, study):
    """Code an answer of the set; every option is the last word."""

    def run(*more: object, number=SET, answer=2, code="evasive"):
        return annotator("code", study, "--document", number, "--answer", answer, "--code", code, *more)

    return run


def codings(path):
    with open_project(path, read_only=True) as project:
        return sorted(annotations.of_document(project, made.document().id), key=lambda each: each.start)


def test_a_whole_answer(code, study):
    done = code("--memo", "says nothing", "--coder", "Ada")
    assert done.exit_code == 0, done.output
    assert done.output == f"{SET}, answer 2: put on evasive (answer, Ada)\n"
    (coding,) = codings(study)
    span = made.document().structure.exchanges[1].answer.span
    assert (coding.target, coding.start, coding.end, coding.memo) == ("answer", *span, "says nothing")
    assert (coding.origin, coding.revision, bool(coding.created)) == ("hand", 1, True)


def test_again_changes_nothing_but_the_memo(code, study):
    code("--memo", "one")
    assert "had already" in code().output
    assert "new memo" in code("--memo", "two").output
    assert [each.memo for each in codings(study)] == ["two"]


def test_a_passage_by_its_words_and_by_its_place(code, study):
    assert code("--quote", "Dat duurt tot het najaar.").exit_code == 0
    (coding,) = codings(study)
    assert (coding.target, coding.quote) == ("span", "Dat duurt tot het najaar.")
    assert "had already" in code("--span", f"{coding.start}:{coding.end}").output
    assert code("--span", f"{coding.start}:{coding.end - 1}").exit_code == 0
    assert len(codings(study)) == 2


def test_a_part(code, study):
    assert code("--part", 1).exit_code == 0
    (coding,) = codings(study)
    assert (coding.target, coding.part, coding.quote) == ("part", 0, "Hoe staat het met pijler 2?")


def test_taking_it_off(code, study):
    code()
    code("--part", 1)
    assert "took off" in code("--remove").output
    assert [each.target for each in codings(study)] == ["part"]
    done = code("--remove")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "nothing to take off" in done.stderr


def test_coders_do_not_share_codings(code, study):
    code("--coder", "Ada")
    code("--coder", "Bo")
    assert len(codings(study)) == 2
    assert code("--coder", "Cy", "--remove").exit_code == 1


def test_a_document_by_the_end_of_its_number_or_by_its_file(code):
    assert code(number="11").exit_code == 0
    assert "had already" in code(number="set.txt").output


@pytest.mark.parametrize(
    ("more", "wanted", "sentence"),
    [
        ((), {"number": "ah-tk-1"}, "no document “ah-tk-1” in study.annotator; there are: ah-tk-20232024-11"),
        ((), {"answer": 9}, "no answer 9 here; there are 1; 2; 3"),
        ((), {"code": "vague"}, "no code “vague” in study.annotator; there are: concrete, evasive, deferred"),
        (("--part", 2), {}, "no part 2 here; there are 1"),
        (("--part", 0), {}, "no part 0 here; there are 1"),
        (("--quote", "nergens"), {}, "does not occur"),
        (("--quote", ""), {}, "does not occur"),
        (("--quote", "t"), {}, "more than once"),
        (("--span", "0:5"), {}, "lies outside this answer"),
        (("--span", "150:140"), {}, "lies outside this answer"),
    ],
)
def test_what_is_not_there_is_said_and_nothing_done(code, study, more, wanted, sentence):
    done = code("--coder", "New", *more, **wanted)
    assert (done.exit_code, done.stdout) == (1, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert codings(study) == []


@pytest.mark.parametrize("more", [("--part", 1, "--quote", "Dat"), ("--span", "3"), ("--part", "a")])
def test_wrong_usage(code, more):
    assert code(*more).exit_code == 2


def test_a_project_open_elsewhere_is_not_touched(code, study):
    with open_project(study):
        done = code()
    assert (done.exit_code, codings(study)) == (1, [])
    assert "open" in done.stderr
