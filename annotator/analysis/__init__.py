"""Counts, suggestions, alignment: no Qt, no SQL."""
