"""Repairing a damaged project: what can be read is brought into a new file, the damaged one is kept beside."""

import re
import shutil
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.damage import Rebuilt
from annotator.domain.errors import UserError
from annotator.store.copying import BESIDE, difference_of, half_of, problems_told, put_in_place, settle
from annotator.store.lock import NotWritable
from annotator.store.project import made
from annotator.store.rebuilding import rebuild
from annotator.store.restoring import held

KEPT = "{0} damaged {1:%Y-%m-%d %H%M%S}"
KEPT_NAME = re.compile(r"(?P<stem>.*) damaged \d{4}-\d\d-\d\d \d{6}( \d+)?")


class Remains:
    """What can be read of a damaged project: a sound file in a temporary folder, and in numbers what was lost."""

    def __init__(self, damaged: Path) -> None:
        self.damaged = damaged.resolve()
        self._folder = Path(tempfile.mkdtemp(prefix="annotator-"))
        self.file = self._folder / self.damaged.name
        try:
            self.rebuilt = self._read()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Throw the temporary file away."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def put_in_place(self) -> Path:
        """Let the new file stand where the damaged one is; gives where that is kept.

        Raises UserError where nothing could be read, or there is no room; the damaged file is as it was then.
        """
        if not self.rebuilt.anything:
            raise UserError("Nothing in {0} can be read any more. Restore a backup instead.", self.damaged.name)
        if wrong := difference_of(self.file):
            raise UserError("{0} could not be repaired: {1}. The file is as it was.", self.damaged.name, wrong)
        with held(self.damaged), half_of(self.damaged) as half, problems_told(self.damaged.parent):
            shutil.copyfile(self.file, half)
            settle(half)
            kept = self._set_aside()
            put_in_place(half, self.damaged)
        return kept

    def _read(self) -> Rebuilt:
        try:
            with held(self.damaged):  # nobody changes it while it is read
                return self._rebuild()
        except NotWritable:
            return self._rebuild()

    def _rebuild(self) -> Rebuilt:
        if not self.damaged.is_file():
            raise UserError("{0} is not there. Choose another project.", self.damaged)
        with problems_told(self.file.parent), closing(made(self.file)) as db:
            db.conn.execute("PRAGMA synchronous=OFF")  # what a power cut takes is read from the damaged file again
            rebuilt = rebuild(self.damaged, db)
            db.conn.execute("PRAGMA journal_mode=DELETE")
        return rebuilt

    def _set_aside(self) -> Path:
        """Rename the damaged file, with what SQLite kept beside it, to a name that tells."""
        stem = KEPT.format(self.damaged.stem, datetime.now(UTC))
        kept = next(file for file in _names(self.damaged.with_name(stem), self.damaged.suffix) if not file.exists())
        for ending in (*BESIDE, ""):
            if (file := self.damaged.with_name(self.damaged.name + ending)).exists():
                file.rename(kept.with_name(kept.name + ending))
        return kept


def kept_damaged(path: Path) -> list[Path]:
    """The damaged files that repairs of a project left beside it."""
    files = path.parent.glob(f"* damaged *{path.suffix}")
    return sorted(file for file in files if (name := KEPT_NAME.fullmatch(file.stem)) and name["stem"] == path.stem)


def _names(stem: Path, suffix: str) -> list[Path]:
    return [stem.with_name(f"{stem.name}{more}{suffix}") for more in ("", *(f" {number}" for number in range(2, 100)))]
