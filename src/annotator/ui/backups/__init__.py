"""Backups in the window: kept by themselves, listed, looked at, restored; copies saved."""
