"""Who changed what: the journal as people read it."""
