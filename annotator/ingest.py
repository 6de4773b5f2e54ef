"""Joins readers, parliament and store: a path becomes a document in the project."""
