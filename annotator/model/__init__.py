"""The things the program speaks of, as frozen structs, and the edits that change them."""
