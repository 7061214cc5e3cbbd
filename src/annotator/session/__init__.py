"""The open project and who works on it; one file a subject, what is seldom needed loaded when it is asked for."""

from annotator.session.desk import Desk
from annotator.session.session import Session
from annotator.store.project import InUse
from annotator.store.settings import Setting, Settings, asked

__all__ = ["Desk", "InUse", "Session", "Setting", "Settings", "asked"]
