"""The things the program speaks of, as frozen dataclasses, and the edits that change them."""
