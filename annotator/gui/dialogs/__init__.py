"""Small windows over the window; none of them stands between a person and a tag."""
