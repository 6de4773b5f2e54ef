"""`python -m tests.train_suggestions`: learns the weights of suggestions from codings and writes them down.

Writes `resources/models/`: the weights, and the words that joined words are told by. Prints how well the same way
of learning does on documents that it has not learned from.
"""

import re
import sys
from collections import Counter

from annotator.analysis import cues
from annotator.analysis.learning import learn
from annotator.analysis.weights import write
from annotator.resources import path
from tests.bench.suggestions import cross_validated, figures_table
from tests.codings import CODES, coded, examples

_WORD = re.compile(r"[a-zà-ÿ]{2,}")
_DOCUMENTS = 5  # that hold a word, for it to be a common one
_HEADING = """\
How much each sign speaks for a code, in a minister's answer to a Dutch written question.

Learned from {answers} answers of {documents} documents coded by hand, by `python -m tests.train_suggestions`.
A sign is a number that is seen of an answer: `cue.ID` is 1 where the cue of `resources/cues/nl.toml` with that id
speaks; what the others are says `annotator/analysis/signs.py`. The sum of bias and weight x sign gives the
probability, 1 / (1 + exp(-sum)); a code is proposed from its threshold on.
"""


def main() -> int:
    answers = coded()
    write_common_words()
    made = examples(answers, cues.shipped())
    model = learn(made, CODES, cues.shipped())
    heading = _HEADING.format(answers=len(made), documents=len({each.group for each in made}))
    path("models", "suggestions-nl.toml").write_text(write(model, heading), "utf-8")
    print(figures_table(cross_validated(made, cues.shipped(), seeds=range(3))))
    return 0


def write_common_words() -> None:
    """Words of at least two letters in several documents; nothing of how they stood there is kept."""
    texts = {each.file: each.document.text for each in coded()}
    spread = Counter(word for text in texts.values() for word in set(_WORD.findall(text.lower())))
    common = sorted(word for word, documents in spread.items() if documents >= _DOCUMENTS)
    path("models", "common-words-nl.txt").write_text("\n".join([*common, ""]), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
