"""File -> lines, with their page, place and font where the format has them."""
