"""A screen reader in small: starts the application, reads what it tells assistive technology, and writes it as JSON.

Run by the system's Python, which has pyatspi, inside a session bus and in front of a screen of its own. It imports
nothing of the application.
"""
# mypy: ignore-errors
# pyatspi belongs to the system's Python and has no types

import json
import subprocess
import sys
import time

import pyatspi

NAME = "News annotator"
PATIENCE = 60  # seconds
ENOUGH = 400  # letters of a text
STEP = 7


def main():
    application = subprocess.Popen(sys.argv[1:])
    try:
        window = wait_for(lambda: frame_of(NAME))
        wait_for(lambda: any(a.getRoleName() == "list item" for a in walk(window)))
        window.getApplication().set_cache_mask(pyatspi.Atspi.Cache.NONE)  # what it says now, not what it said before
        whole = [described(each) for each in walk(window)]
        text = next(a for a in walk(window) if a.name == "Article text")
        at_mark = caret_at_marks(text)
        print(json.dumps({"tree": whole, "marks": at_mark}))  # noqa: T201
    finally:
        application.kill()
        application.wait()


def wait_for(what):
    """What this gives as soon as it gives something; the desktop says nothing before the application is up."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"nothing came within {PATIENCE} seconds")


def frame_of(name):
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name in (name, "annotator", "__main__.py", "python"):
            for window in application:
                if window.getState().contains(pyatspi.STATE_SHOWING):
                    return window
    return None


def walk(accessible):
    yield accessible
    for child in accessible:
        if child is not None:
            yield from walk(child)


def described(accessible):
    state = accessible.getState()
    told = {
        "name": accessible.name,
        "role": accessible.getRoleName(),
        "description": accessible.description,
        "interfaces": pyatspi.listInterfaces(accessible),
        "states": [pyatspi.stateToString(each) for each in state.getStates()],
    }
    if "Text" in told["interfaces"]:
        text = accessible.queryText()
        told["text"], told["caret"] = text.getText(0, min(ENOUGH, text.characterCount)), text.caretOffset
    return told


def caret_at_marks(accessible):
    """What is told of the text with the caret at some places: the description by place."""
    text = accessible.queryText()
    accessible.queryComponent().grabFocus()
    places = {}
    for place in range(0, min(ENOUGH, text.characterCount), STEP):
        text.setCaretOffset(place)
        places[place] = accessible.description
    return places


main()
