"""The codebook as one writes it: codes, groups, revisions, presets, and the review of codings of an older rule."""
