"""Write the drawings of the icons that the window uses to `resources/icons.json`: run by the set-up, in `.venv`.

At run time the package that brings them takes 60 ms to load, too much for the start.
"""

import json

from annotator import resources
from annotator.gui import icons

if __name__ == "__main__":
    drawings = {name: icons.fetch(name) for name in icons.NAMES}
    resources.path(icons.DRAWN).write_text(json.dumps(drawings, indent=1))
