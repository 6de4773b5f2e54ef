import subprocess
import sys


def test_version_loads_no_qt():
    code = (
        "import sys; from annotator.__main__ import main; sys.argv=['annotator','--version']\n"
        "try: main()\nexcept SystemExit: pass\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("annotator, version ")
