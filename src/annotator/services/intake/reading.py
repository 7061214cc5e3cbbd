"""Reading files and folders of any size: in order, whatever they are, and never with an exception."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from annotator.domain.sentences import Sentence
from annotator.services.intake.intake import Intake
from annotator.services.intake.one_file import read_one
from annotator.services.readers.files import find_files, shown


def read_files(
    paths: Iterable[Path],
    known: Mapping[str, str],
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
    folder: Path | None = None,
) -> Intake:
    """Read files, and all of them in folders; a file that cannot be read is told in a row, never raised.

    `known` is the title of every article of the project by the SHA-256 of its text (`Records.known_texts`): the same
    text is not taken in again, nor twice from one batch. `progress` is told of files done, in all, and the next name.
    `folder` is where what was read waits once there is much of it. UserError where there is no room for it.
    """
    files, refused = find_files(paths)
    intake = Intake(known, folder)
    for place, (path, why) in enumerate(refused):
        intake.refuse(place - len(refused), path, why)
    for place, path in enumerate(files):
        if cancelled():
            intake.cancelled = True
            break
        progress(place, len(files), shown(path.name))
        for found in read_one(path):
            if isinstance(found, Sentence):
                intake.refuse(place, path, found)
            else:
                intake.take(place, path, found)
    else:
        progress(len(files), len(files), "")
    intake.settle()
    return intake
