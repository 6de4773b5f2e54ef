"""Counts of the codings, as a table and as a picture."""
