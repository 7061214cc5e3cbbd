"""The figures of the whole project: table, conflicts, chart."""
