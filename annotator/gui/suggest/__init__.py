"""Suggestions in the window: proposed codes, how well they do, and the cues that make them."""
