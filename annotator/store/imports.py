"""The reports of the imports of a project, to come back to. Not in the log: what they tell of is."""

import msgspec

from annotator.model.imports import ImportReport
from annotator.store.project import Project


def keep(project: Project, report: ImportReport) -> None:
    text = msgspec.json.encode(report).decode()
    with project.transaction():
        project.connection.execute(
            "insert or replace into imports values (?, ?, ?)", (report.batch, report.at, text)
        )


def reports(project: Project) -> list[ImportReport]:
    """The last one first."""
    found = project.connection.execute("select report from imports order by at desc, rowid desc").fetchall()
    return [msgspec.json.decode(text, type=ImportReport) for (text,) in found]
