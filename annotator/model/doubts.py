"""The sentences for the doubts that a document carries: a template a kind, its fields those of `Doubt.values`.

The window translates the template; the command line prints it as it is.
"""

from annotator.model.document import Doubt

SENTENCES = {
    "unknown": "No written questions were recognised here; the file is kept as plain text.",
}


def sentence(doubt: Doubt) -> str:
    return SENTENCES[doubt.kind].format(**doubt.values)
