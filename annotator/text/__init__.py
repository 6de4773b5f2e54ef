"""Canonical text, offsets, sentences: standard library only."""
