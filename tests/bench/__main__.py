"""`make bench`: every figure that the program promises, as one table and as JSON.

Each module of this folder that has `figures() -> list[Figure]` takes part. `python -m tests.bench NAME ...` runs
only those; the JSON goes to `build/bench.json` too. Exit 1 when a figure is not met.
"""

import importlib
import json
import os
import pkgutil
import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests import bench
from tests.bench.figure import Figure

OUTPUT = Path("build/bench.json")


def main(wanted: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as settings:  # not those of whoever measures, and none that a figure before left
        os.environ["ANNOTATOR_SETTINGS"] = settings
        figures = [figure for name in modules(wanted) for figure in measure(name)]
    print(table(figures))
    document = {"machine": machine(), "figures": [figure.row() for figure in figures]}
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps(document, indent=1))
    print(json.dumps(document))
    return 0 if all(figure.met for figure in figures) else 1


def modules(wanted: list[str]) -> list[str]:
    found = [info.name for info in pkgutil.iter_modules(bench.__path__) if info.name not in ("__main__", "figure")]
    return [name for name in found if not wanted or name in wanted]


def measure(name: str) -> list[Figure]:
    module = importlib.import_module(f"tests.bench.{name}")
    if not hasattr(module, "figures"):
        return []
    print(f"measuring {name} ...", file=sys.stderr, flush=True)
    return module.figures()


def table(figures: list[Figure]) -> str:
    lines = [f"{'figure':66} {'value':>10} {'bound':>12}  met"]
    for figure in figures:
        sense = ">=" if figure.at_least else "<="
        bound = "" if figure.limit is None else f"{sense} {figure.limit:g}"
        met = "" if figure.limit is None else ("yes" if figure.met else "NO")
        lines.append(f"{figure.name:66} {figure.value:>10.4g} {bound:>12}  {met:3} {figure.unit}")
    return "\n".join(lines)


def machine() -> dict[str, object]:
    return {"python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
