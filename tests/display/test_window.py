"""The window among other windows: small, moved off, closed and opened again, on a screen that is another now."""

import pytest

from tests.display.conftest import newcomer
from tests.display.screen import screen, until

pytestmark = pytest.mark.slow

TAGS = "select exchange, code from v_annotations order by created"


def edges(person) -> dict[str, int]:
    """X, Y, WIDTH and HEIGHT of the window's inside, in pixels of the screen."""

    def told() -> dict[str, int]:
        lines = person.screen.do("getwindowgeometry", "--shell", person.window).splitlines()
        return {name: int(value) for name, value in (line.split("=") for line in lines)}

    return until(lambda: told() if "WIDTH" in told() else None, "where the window is")


@pytest.mark.parametrize("room", [(1366, 768), (1920, 1200)], ids=["laptop", "large"])
def test_the_first_window_stands_on_the_screen_with_its_whole_frame(display, sample, tmp_path, room):
    with screen(*room) as here:
        me = newcomer(here, sample, tmp_path)
        try:
            me.open()
            now = edges(me)
            assert now["WIDTH"] == min(room[0], 1440)
            assert now["HEIGHT"] <= room[1] - 15, "the title bar has its place, too"
            me.press("1")
            me.until_rows(TAGS, [(1, "concrete")])
        finally:
            me.leave()
        assert me.complaints.read_text("utf-8") == ""


def test_small_then_closed_and_opened_again(sample, tmp_path):
    with screen(1600, 1000) as here:
        me = newcomer(here, sample, tmp_path)
        try:
            me.open()
            here.do("windowsize", me.window, 900, 600, "windowmove", me.window, 300, 200)
            until(lambda: edges(me)["WIDTH"] == 900, "the small window", shown=lambda: edges(me))
            until(lambda: edges(me)["X"] >= 300, "the window moved")
            place = edges(me)
            me.press("j", "j", "2", "ctrl+3")
            until(lambda: me.kept("view") == "page-text", "the page beside the text")
            me.close()
            me.open()
            again = edges(me)
            assert (again["WIDTH"], again["HEIGHT"]) == (900, 600)
            assert abs(again["X"] - place["X"]) <= 4
            assert abs(again["Y"] - place["Y"]) <= 24, "by its title, or by its inside"
            assert me.kept("view") == "page-text"
            me.press("3")
            me.until_rows(TAGS, [(3, "evasive"), (3, "deferred")])
            here.do("windowmove", me.window, 1550, 960)
            until(lambda: edges(me)["X"] >= 1500, "the window almost off the screen")
            me.close()
        finally:
            me.leave()
    with screen(1024, 700) as smaller:
        me.screen = smaller
        try:
            me.open()
            now = edges(me)
            assert 0 <= now["X"] < 500
            assert 0 <= now["Y"] < 350
            me.press("1")
            until(lambda: len(me.rows(TAGS)) == 3, "keys on the other screen")
        finally:
            me.leave()
    assert me.complaints.read_text("utf-8") == ""
