"""The project file: the only room that speaks SQL."""

from annotator.store import lightly as lightly  # before anything here imports sqlite-utils
