"""Threads that write in turn."""

from threading import Thread
from time import monotonic, sleep

from annotator.store.turns import Turns


def test_who_waits_comes_before_who_just_wrote():
    turns, written = Turns(), []

    def import_much() -> None:
        until = monotonic() + 10
        while "tag" not in written and monotonic() < until:
            with turns.turn():
                written.append("handful")
                sleep(0.02)

    importing = Thread(target=import_much)
    importing.start()
    while not written:
        sleep(0.001)
    before = len(written)
    with turns.turn():
        written.append("tag")
    importing.join()
    assert written.index("tag") - before <= 1, "one handful may come between, not many"


def test_a_thread_takes_its_turn_again_within_it():
    turns = Turns()
    with turns.turn(), turns.turn():
        pass
    with turns.turn():
        pass


def test_a_turn_that_fails_is_given_on():
    turns, taken = Turns(), []
    try:
        with turns.turn():
            raise OSError
    except OSError:
        other = Thread(target=lambda: taken.append(_taken(turns)))
        other.start()
        other.join(5)
    assert taken == [True]


def _taken(turns: Turns) -> bool:
    with turns.turn():
        return True
