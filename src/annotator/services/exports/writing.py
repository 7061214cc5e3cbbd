"""Writes an export: all tables in all formats that are asked for, in one pass, all files or none."""

from collections.abc import Callable
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.services.exports import dictionary, package
from annotator.services.exports.csv_tables import CsvTables
from annotator.services.exports.folder import Folder
from annotator.services.exports.order import Format, Order, Report, Tables

Progress = Callable[[int, int, str], None]


class Cancelled(Exception):
    """The export was stopped before its end."""


def export_tables(
    tables: Tables,
    folder: Path,
    order: Order,
    *,
    progress: Progress = lambda done, total, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Write what is chosen of a project to a folder, and say what came of it.

    Files that are there are replaced, and only when all are written; other files stay. The same project gives the
    same bytes. `progress` is told of rows done and in all, and of the table. Raises UserError where the folder cannot
    be written to, or what a format needs is not installed.
    """
    if folder.exists() and not folder.is_dir():
        raise UserError("{0} is a file. Choose a folder for the tables.", folder.name)
    files = Folder(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remarks = _Export(tables, files, order, progress, cancelled).written()
        files.settle()
    except OSError as problem:
        words = "The tables were not written to {0}: {1}. Free some space or choose another folder."
        raise UserError(words, folder, problem.strerror or problem) from problem
    except Cancelled:
        return Report(cancelled=True)
    finally:
        files.tidy()
    return Report(files.rows, remarks)


class _Export:
    """One export that is being written."""

    def __init__(
        self, tables: Tables, files: Folder, order: Order, progress: Progress, cancelled: Callable[[], bool]
    ) -> None:
        self._tables, self._files, self._order = tables, files, order
        self._progress, self._cancelled = progress, cancelled
        self._done, self._all = 0, sum(map(tables.count, tables.tables))

    def written(self) -> list[Sentence]:
        formats: list[Format] = []
        whole = False
        try:
            self._open(formats)
            if formats:
                self._write_tables(formats)
            whole = True
        finally:
            remarks = [remark for each in formats for remark in each.close(whole=whole)]
        if "csv" in self._order.formats:
            self._describe()
        for each in ("w3c", "w3c-articles"):
            if each in self._order.formats:
                self._write_web_annotations(by_article=each == "w3c-articles")
        self._progress(self._all, self._all, "")
        return [*self._left_out(), *remarks]

    def _open(self, made: list[Format]) -> None:
        """Make what writes each format."""
        for name in self._order.formats:
            if name == "csv":
                made.append(CsvTables(self._files, bom=self._order.bom))
            elif name == "xlsx":
                from annotator.services.exports.xlsx import Workbook

                made.append(Workbook(self._files, self._order.name))
            elif name == "parquet":
                from annotator.services.exports.parquet import ParquetTables

                made.append(ParquetTables(self._files))

    def _write_tables(self, formats: list[Format]) -> None:
        for table in self._tables.tables:
            for each in formats:
                each.begin(table)
            for rows in self._tables.rows(table):
                self._stop()
                for each in formats:
                    each.add(rows)
                self._done += len(rows)
                self._progress(self._done, self._all, table.name)
            for each in formats:
                each.end()
        lines = list(dictionary.lines(self._tables.tables, self._tables.choices()))
        for each in formats:
            each.begin(dictionary.FILE)
            each.add(lines)
            each.end()

    def _describe(self) -> None:
        """The package names all CSV files, as they will be."""
        there = [*self._tables.tables, dictionary.FILE]
        files = [(table, self._files.half_of(f"{table.name}.csv")) for table in there]
        created, choices = self._tables.last_change(), self._tables.choices()
        words = package.described(self._order.name, created, files, choices, bom=self._order.bom)
        self._files.half(package.FILE).write_text(words, "utf-8", newline="\n")
        self._files.rows[package.FILE] = len(files)

    def _write_web_annotations(self, *, by_article: bool) -> None:
        from annotator.services.exports.web_annotations import write_annotations

        write_annotations(self._tables, self._files, self._order.name, by_article=by_article, stopped=self._stop)

    def _stop(self) -> None:
        if self._cancelled():
            raise Cancelled

    def _left_out(self) -> list[Sentence]:
        count = self._tables.cut_links()
        if not count:
            return []
        if count == 1:
            return [sentence("1 link is empty, because what it leads to is left out.")]
        return [sentence("{0} links are empty, because what they lead to is left out.", count)]
