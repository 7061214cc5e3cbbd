"""What is remembered on this computer, outside of any project: who works here, what they like, how the window stood."""

import dataclasses
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from annotator.domain.records import new_id
from annotator.domain.sentences import sentence


@dataclass(frozen=True)
class Setting:
    """What a declaration says of a setting; the dialog follows from it."""

    name: str
    default: Any
    label: str
    help: str
    group: str
    kind: str  # text, number, flag, choice
    choices: Mapping[str, str]  # of a choice: values and their words
    least: int
    most: int
    step: int
    unit: str  # of a number: what stands behind it


def setting(
    default: Any,
    label: str,
    help: str = "",
    group: str = "",
    *,
    choices: Mapping[str, str] | None = None,
    limits: tuple[int, int] = (0, 0),
    step: int = 1,
    unit: str = "",
) -> Any:
    """A setting that the dialog asks for; its kind follows from the default and from `choices`."""
    kind = "choice" if choices else {bool: "flag", int: "number"}.get(type(default), "text")
    said = {"label": label, "help": help, "group": group, "kind": kind, "choices": choices or {}}
    return field(default=default, metadata=said | {"least": limits[0], "most": limits[1], "step": step, "unit": unit})


SYSTEM: dict[str, str] = {"": sentence("As the system")}
LANGUAGES = SYSTEM | {"en": "English", "fr": "Français"}
THEMES = {
    "system": sentence("As the system"),
    "light": sentence("Light"),
    "dark": sentence("Dark"),
    "light_contrast": sentence("Light, high contrast"),
    "dark_contrast": sentence("Dark, high contrast"),
}
MARKS = {"usual": sentence("Blue, orange, green"), "other": sentence("Violet, yellow, teal")}
PREVIEW = {
    "always": sentence("Always"),
    "look": sentence("When something needs a look, or more than one file comes in"),
    "never": sentence("Never"),
}
FONTS = {
    "serif": sentence("With serifs"),
    "sans": sentence("Without serifs"),
    "mono": sentence("All letters of one width"),
}


@dataclass(frozen=True)
class Settings:
    """One line a setting; unknown and broken ones are passed over when the file is read, and kept on writing."""

    person: str = ""  # the random id of who works here
    device: str = field(default_factory=new_id)  # this installation
    recent: list[str] = field(default_factory=list)  # project files, last used first
    window: dict[str, str] = field(default_factory=dict)  # how windows and panels stood
    export_folder: str = ""  # where something was written last
    export_folders: dict[str, str] = field(default_factory=dict)  # of each project's tables, by its file
    export: str = ""  # what was exported last, as JSON
    presets: dict[str, str] = field(default_factory=dict)  # of exports, by name, as JSON
    import_folder: str = ""
    opened_outside: bool = False  # it was said what it means to let another program open an original
    tips_seen: list[str] = field(default_factory=list)  # of the first tips

    person_name: str = setting("", "Your name", "As colleagues know you; it stands beside what you record.", "You")
    language: str = setting("", "Language", "Of menus, forms and messages.", "You", choices=LANGUAGES)

    theme: str = setting("system", "Colours", "Light or dark; high contrast is easier to see.", "Look", choices=THEMES)
    marks: str = setting(
        "usual", "Colours of marks", "Both sets can be told apart by colour-blind people.", "Look", choices=MARKS
    )
    interface_size: int = setting(
        100, "Size of the window's text", "Of menus, forms and lists.", "Look", limits=(100, 200), step=10, unit=" %"
    )
    tips: bool = setting(True, "Tips beside the pointer", "Ctrl+F1 shows the tip of where the keyboard is.", "Look")
    first_tips: bool = setting(
        True, "Tips for the first times", "A line below the text, each tip once. On again: all of them anew.", "Look"
    )
    animations: bool = setting(True, "Movement", "Menus that fade, a caret that blinks.", "Look")

    text_size: int = setting(13, "Size", "Of the article's text.", "Article", limits=(8, 40), unit=" pt")
    text_font: str = setting("serif", "Letters", "Of the article's text.", "Article", choices=FONTS)
    line_spacing: int = setting(
        168, "Distance of lines", "From line to line, by the size.", "Article", limits=(120, 300), step=4, unit=" %"
    )
    column_width: int = setting(
        68, "Width of the column", "How many characters a line holds at most.", "Article", limits=(30, 160), step=2
    )

    suggestions: bool = setting(
        True, "Suggestions", "What rules find in an article is dotted in its text; nothing is saved without a key.",
        "Suggestions",
    )  # fmt: skip
    suggest_entities: bool = setting(True, "Suggest entities", "Names that the text mentions.", "Suggestions")
    suggest_figures: bool = setting(True, "Suggest figures", "Numbers, and what they count.", "Suggestions")
    suggest_sources: bool = setting(True, "Suggest sources", "Who said what.", "Suggestions")
    eager: bool = setting(
        False, "Eager", "Beliefs, intentions and rules that are less sure, too: more is found, more of it is wrong.",
        "Suggestions",
    )  # fmt: skip

    intake_preview: str = setting(
        "look", "Show what comes in before it is stored", "To correct it first.", "Bringing in", choices=PREVIEW
    )
    from_address: bool = setting(
        True, "Allow bringing in from an address", "The network is used for nothing else, and only when you type one.",
        "Bringing in",
    )  # fmt: skip

    backups: bool = setting(True, "Backups by themselves", "Copies beside the project, kept for a time.", "Backups")
    backup_minutes: int = setting(
        30, "Every", "From one to the next, while something changes.", "Backups", limits=(1, 199), unit=" min"
    )


def asked() -> list[Setting]:
    """The settings that the dialog asks for, in the order of declaration."""
    return [Setting(name=f.name, default=f.default, **f.metadata) for f in fields(Settings) if f.metadata]


def settings_file() -> Path:
    """Where the settings stand; ANNOTATOR_SETTINGS names another file."""
    named = os.environ.get("ANNOTATOR_SETTINGS")
    return Path(named) if named else user_config_path("news-annotator", appauthor=False) / "settings.json"


def devices_folder() -> Path:
    """Where it is remembered under which names this computer wrote to its projects."""
    return settings_file().with_suffix(".devices")


def load_settings() -> Settings:
    """The settings of this computer; a file that cannot be read counts as none."""
    return replace(Settings(), **_known(_stored()))


def save_settings(settings: Settings) -> None:
    """Write the settings so that a crash leaves either the old or the new ones; OSError where it fails.

    What a newer version wrote, or what is broken, stays in the file until something else is chosen in its place.
    """
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    stored = _stored()
    known, usual = _known(stored), asdict(Settings())
    strange = {name: value for name, value in stored.items() if name not in known}
    chosen = {name: v for name, v in asdict(settings).items() if not (name in strange and v == usual[name])}
    half = file.with_suffix(".new")
    half.write_text(json.dumps(strange | chosen, indent=1), "utf-8")
    half.replace(file)


def _stored() -> dict[str, Any]:
    try:
        stored = json.loads(settings_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _known(stored: dict[str, Any]) -> dict[str, Any]:
    usual = Settings()
    return {
        f.name: stored[f.name]
        for f in fields(Settings)
        if f.name in stored and _fits(stored[f.name], f, type(getattr(usual, f.name)))
    }


def _fits(value: Any, declared: dataclasses.Field[Any], kind: type) -> bool:
    """Whether a stored value is what the setting wants, also inside lists and tables."""
    if type(value) is not kind:
        return False
    if isinstance(value, list | dict):
        inside = value.values() if isinstance(value, dict) else value
        return all(isinstance(each, str) for each in inside)
    said = declared.metadata
    if said and said["choices"]:
        return value in said["choices"]
    return not (said and said["most"]) or said["least"] <= value <= said["most"]
