"""The reader: questions beside their answers, as cards, with what was put on them."""
