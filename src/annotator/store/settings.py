"""What is remembered on this computer, outside of any project: who works here, and how the window stood."""

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from annotator.domain.records import new_id

SANE = 200  # what a number among the settings stays under


@dataclass(frozen=True)
class Settings:
    """One line a setting; unknown and broken ones are passed over when the file is read."""

    person: str = ""  # the random id of who works here
    person_name: str = ""
    device: str = field(default_factory=new_id)  # this installation
    recent: list[str] = field(default_factory=list)  # project files, last used first
    theme: str = "system"  # system, light, dark
    text_size: int = 13  # of the article, in points
    window: dict[str, str] = field(default_factory=dict)  # how windows and panels stood
    export_folder: str = ""
    import_folder: str = ""
    backups: bool = True  # whether they come by themselves
    backup_minutes: int = 30  # from one to the next, while something changes


def settings_file() -> Path:
    """Where the settings stand; ANNOTATOR_SETTINGS names another file."""
    named = os.environ.get("ANNOTATOR_SETTINGS")
    return Path(named) if named else user_config_path("news-annotator", appauthor=False) / "settings.json"


def load_settings() -> Settings:
    """The settings of this computer; a file that cannot be read counts as none."""
    try:
        stored = json.loads(settings_file().read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return replace(Settings(), **_known(stored)) if isinstance(stored, dict) else Settings()


def save_settings(settings: Settings) -> None:
    """Write the settings so that a crash leaves either the old or the new ones; OSError where it fails."""
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_suffix(".new")
    half.write_text(json.dumps(asdict(settings), indent=1), "utf-8")
    half.replace(file)


def _known(stored: dict[str, Any]) -> dict[str, Any]:
    kinds = {f.name: type(getattr(Settings(), f.name)) for f in fields(Settings)}
    return {name: stored[name] for name, kind in kinds.items() if _fits(stored.get(name), kind)}


def _fits(value: Any, kind: type) -> bool:
    """Whether a stored value is what the setting wants, also inside lists and tables."""
    if isinstance(value, list | dict):
        inside = value.values() if isinstance(value, dict) else value
        return isinstance(value, kind) and all(isinstance(each, str) for each in inside)
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, kind) and (not isinstance(value, int) or 0 < value < SANE)
