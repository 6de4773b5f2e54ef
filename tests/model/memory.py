"""Rows in memory, for trying edits without a file."""

from annotator.model.edits import Edit, Put, Row


class Memory:
    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Row]] = {}
        self.texts: dict[str, str] = {}

    def __call__(self, table: str, key: str, /) -> Row | None:
        return self.tables.get(table, {}).get(key)

    def where(self, table: str, /, **fields: object) -> list[Row]:
        rows = sorted(self.tables.get(table, {}).items())
        return [row for _, row in rows if all(row[name] == value for name, value in fields.items())]

    def text(self, document: str, /) -> str:
        return self.texts[document]

    def apply(self, edit: Edit) -> list[Put]:
        puts = edit.rows(self)
        for put in puts:
            rows = self.tables.setdefault(put.table, {})
            if put.row is None:
                rows.pop(put.key, None)
            else:
                rows[put.key] = put.row
        return puts
