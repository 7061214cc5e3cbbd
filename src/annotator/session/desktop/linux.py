"""The desktops of Linux, by the rules of freedesktop.org: an entry in the menu, a kind of file, an icon."""

import os
import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import quoteattr

from annotator.domain.errors import UserError
from annotator.domain.places import resource
from annotator.domain.sentences import Sentence
from annotator.session.desktop import ABOUT, ABOUT_FR, MIME, NAME, PROJECT, PROJECT_FR, SUFFIX, WITHOUT_TOOLS, Outcome

ID = "news-annotator"
ENTRY = Path("applications", f"{ID}.desktop")
KIND = Path("mime", "packages", f"{ID}.xml")
THEME = Path("icons", "hicolor")
ICONS = (
    THEME / "scalable" / "apps" / f"{ID}.svg",
    THEME / "scalable" / "mimetypes" / f"{MIME.replace('/', '-')}.svg",
)
MAGIC = "0x4E414E31"  # the application id of our SQLite files
MAGIC_AT = 68  # bytes, in the head of a file of SQLite
TIME_LIMIT = 60  # seconds, for a tool of the desktop


def install(words: list[str]) -> Outcome:
    """Write the entry, the kind and the icons, and let the desktop know."""
    icon = resource("icons", "annotator.svg").read_bytes()
    files = {ENTRY: entry(words).encode(), KIND: kind().encode(), **dict.fromkeys(ICONS, icon)}
    for place, content in files.items():
        path = _home() / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return Outcome(tuple(str(_home() / place) for place in files), _told())


def remove() -> Outcome:
    """Remove what `install` wrote, and let the desktop know."""
    there = [path for place in (ENTRY, KIND, *ICONS) if (path := _home() / place).is_file()]
    for path in there:
        path.unlink()
    return Outcome(tuple(map(str, there)), _told() if there else ())


def is_installed() -> bool:
    """Whether the entry stands in the menu."""
    return (_home() / ENTRY).is_file()


def entry(words: list[str]) -> str:
    """The entry of the menu, which starts the program by these words."""
    lines = {
        "Type": "Application",
        "Name": NAME,
        "GenericName": "Annotation of articles",
        "GenericName[fr]": "Annotation d’articles",
        "Comment": ABOUT,
        "Comment[fr]": ABOUT_FR,
        "Exec": " ".join([*map(_quoted, words), "%f"]),
        "TryExec": words[0].replace("\\", "\\\\"),
        "Icon": ID,
        "Terminal": "false",
        "Categories": "Office;Database;",
        "MimeType": f"{MIME};",
        "StartupNotify": "true",
        "StartupWMClass": NAME,
    }
    return "[Desktop Entry]\n" + "".join(f"{key}={value}\n" for key, value in lines.items())


def kind() -> str:
    """The kind of file: by its name, and by the first bytes where the name does not say it."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type={quoteattr(MIME)}>
    <comment>{PROJECT}</comment>
    <comment xml:lang="fr">{PROJECT_FR}</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <magic priority="80">
      <match type="string" value="SQLite format 3" offset="0">
        <match type="big32" value="{MAGIC}" offset="{MAGIC_AT}"/>
      </match>
    </magic>
    <glob pattern="*{SUFFIX}"/>
  </mime-type>
</mime-info>
"""


def _quoted(word: str) -> str:
    """A word of Exec, as the Desktop Entry Specification wants it: quoted, and then escaped as a value once more."""
    if "=" in word.split("/")[-1] or "\n" in word:
        raise UserError("A desktop cannot start {0}: its name has a sign that is not allowed. Move it elsewhere.", word)
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return '"{}"'.format(word.replace("\\", "\\\\").replace("%", "%%"))


def _told() -> tuple[Sentence, ...]:
    """Let the desktop read anew what stands there; says which tools for that are missing."""
    tools = [["update-desktop-database", "-q", str(_home() / ENTRY.parent)]]
    tools.append(["update-mime-database", str(_home() / "mime")])
    if (_home() / THEME / "icon-theme.cache").exists():  # where there is none the icons are looked for in the folders
        tools.append(["gtk-update-icon-cache", "-q", "-f", "-t", str(_home() / THEME)])
    elif (_home() / THEME).exists():
        os.utime(_home() / THEME)
    return tuple(Sentence(WITHOUT_TOOLS, tool) for tool, *arguments in tools if not _run(tool, arguments))


def _run(tool: str, arguments: list[str]) -> bool:
    found = shutil.which(tool)
    if found is None:
        return False
    done = subprocess.run([found, *arguments], capture_output=True, check=False, timeout=TIME_LIMIT)
    return done.returncode == 0


def _home() -> Path:
    """Where this person's own files of the desktop stand; XDG_DATA_HOME counts where it is a whole path."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
