"""The page | text view: the source as it was published, beside its text."""
