"""Find: what is sought in all texts and memos, as one types; walking through it; tagging all of it."""
