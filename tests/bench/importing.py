"""How many documents an import takes in a second of work, all its processes counted, and how much memory.

`python -m tests.bench.importing SOURCES PROJECT` imports in a process of its own and prints what that took.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from annotator.ingest import import_paths
from tests.bench.figure import Figure


def figures() -> list[Figure]:
    from tests.bench import large

    with TemporaryDirectory() as folder:
        few = large.run_import(Path(folder, "sources"), Path(folder, "few.annotator"), 1_000)
    many = large.imported()
    return [
        Figure("Import of 1,000 texts of 2,500 words: documents a CPU second", few["rate"], "", 300, True),
        Figure("The same of 10,000: rate against that of 1,000", many["rate"] / few["rate"], "x", 0.97, True),
        Figure("Memory of an import of 10,000, the largest process", many["memory"], "MiB", 400),
        Figure("Longest transaction of that import: what a tag may wait", many["longest"], "ms", 50),
        Figure("Size of a project a document of 16.7 kB", many["size"], "kB"),
    ]


def main(sources: Path, path: Path) -> None:
    from tests.bench import large  # not above: the workers import this module too, and are to be the program's own

    with large.new(path) as project:
        longest = _watch(type(project))
        before, begun = _seconds(), perf_counter()
        report = import_paths(project, [sources])
        seconds = _seconds() - before
        assert report.count("read") + report.count("warnings") == len(report.rows), report.rows[:3]
        count = len(report.rows)
        found = {
            "rate": count / seconds,
            "wall": perf_counter() - begun,
            "memory": _memory(),
            "longest": longest(),
        }
    print(json.dumps({**found, "size": path.stat().st_size / count / 1000}))


def _watch(kind: type) -> object:
    """Time every transaction from now on; what comes back gives the longest, in milliseconds."""
    from contextlib import contextmanager

    plain, times = kind.transaction, [0.0]

    @contextmanager
    def timed(self):
        begun = perf_counter()
        with plain(self):
            yield
        times.append(perf_counter() - begun)

    kind.transaction = timed
    return lambda: max(times) * 1000


def _seconds() -> float:
    from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

    used = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _memory() -> float:
    """The most that this process or one of its workers ever held, in MiB."""
    from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

    return max(getrusage(who).ru_maxrss for who in (RUSAGE_SELF, RUSAGE_CHILDREN)) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
