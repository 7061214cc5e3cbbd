"""Which SQLite the projects are kept with."""

import sqlite3

SQLITE = sqlite3.sqlite_version
