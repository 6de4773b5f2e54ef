import os
import sys

import pytest

from annotator.ingest import find_files


def test_folders_are_walked_in_the_order_of_names(tmp_path):
    for name in ("b.txt", "a/2.txt", "a/1.txt", ".hidden", "a/.git/x"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    names = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert names == ["a/1.txt", "a/2.txt", "b.txt"]


def test_a_file_named_twice_comes_once(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("x")
    assert find_files([file, tmp_path, file]) == [file]


def test_links_that_lead_in_a_circle_end(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("x")
    (tmp_path / "in" / "back").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    names = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert names == ["in/a.txt", "self"]


def test_what_is_not_there_is_given_as_it_is(tmp_path):
    gone = tmp_path / "gone"
    assert find_files([gone]) == [gone]


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
def test_a_name_that_is_no_text_is_found(tmp_path):
    file = os.fsencode(tmp_path) + b"/na\xffme.txt"
    with open(file, "wb") as odd:
        odd.write(b"x")
    assert [os.fsencode(path) for path in find_files([tmp_path])] == [file]
