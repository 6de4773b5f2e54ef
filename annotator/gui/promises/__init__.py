"""Promises in the window: the list, the proposals found in texts, one made from a passage."""
