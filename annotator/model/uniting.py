"""Rows that come to say the same, when codes are merged or a document is corrected, become one.

The earliest stays, with the memos of all of them.
"""

from collections.abc import Callable, Iterable

from annotator.model.edits import Put, Row

Move = Callable[[Row], Row | None]
Same = Callable[[Row], object]
Unite = Callable[[list[Row]], Row]


def settled(table: str, rows: list[Row], move: Move, same: Same, unite: Unite) -> list[Put]:
    """Put rows as `move` makes them (None takes one away); those of the same key by `same` are united."""
    puts: list[Put] = []
    groups: dict[object, list[tuple[Row, Row]]] = {}
    for row in rows:
        moved = move(row)
        if moved is None:
            puts.append(Put(table, row["id"], None))
        else:
            groups.setdefault(same(moved), []).append((row, moved))
    for members in groups.values():
        changed = [moved for row, moved in members if moved != row]
        if len(members) == 1 or not changed:
            puts += [Put(table, row["id"], row) for row in changed]
            continue
        first, *rest = sorted((moved for _, moved in members), key=lambda row: (row["created"], row["id"]))
        puts.append(Put(table, first["id"], unite([first, *rest])))
        puts += [Put(table, row["id"], None) for row in rest]
    return puts


def same_coding(row: Row) -> object:
    return tuple(row[name] for name in ("document", "exchange", "target", "part", "start", "end", "code", "coder"))


def one_coding(rows: list[Row]) -> Row:
    return {**rows[0], "memo": texts(row["memo"] for row in rows)}


def texts(found: Iterable[str]) -> str:
    """Several memos as one, each once."""
    return "\n\n".join(dict.fromkeys(text for text in found if text))
