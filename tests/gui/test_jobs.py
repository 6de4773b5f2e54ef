"""Work beside the window."""

from time import perf_counter, sleep

from annotator.gui.jobs import Jobs

_TURNS, _TRIES = 50, 5


def compute(report, cancelled) -> int:
    """Python alone, as a search for cues is."""
    found = 0
    while not cancelled():
        found += sum(range(100))
    return found


def test_the_window_gets_its_turn_while_something_is_computed(qapp):
    jobs = Jobs(qapp)
    job = jobs.start(compute)
    took = []
    for _ in range(_TRIES):
        begun = perf_counter()
        for _ in range(_TURNS):
            sleep(0)  # as a call of Qt's does: the turn is given away and asked for again
        took.append(perf_counter() - begun)
    job.cancel()
    jobs.stop()
    assert min(took) < _TURNS * 0.0025, "at Python's own pace each turn takes 5 ms"
