"""The system's own libraries that Qt needs on Linux: find what is missing, install it or say how.

Standard library only. Wheels bring Qt itself; these come from the system. On macOS and Windows nothing is missing.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

# library to load -> Debian and Ubuntu package; the xcb ones are for a real display.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
FONTS = ["fonts-inter", "fonts-dejavu-core"]


def ensure_qt() -> None:
    """Make sure that Qt can start and has letters to draw; ends with the command to type where it cannot."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    if not has_fonts():
        missing += FONTS
    if missing:
        install(missing, "Qt needs some libraries of the system")


def ensure_venv() -> None:
    """Debian's Python comes without the means to make a virtual environment."""
    if importlib.util.find_spec("ensurepip") is None and sys.platform.startswith("linux"):
        install(
            [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"],
            "Python lacks its venv part",
        )


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    roots = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        os.path.expanduser("~/.local/share/fonts"),
    ]
    return any(
        name.endswith((".ttf", ".otf", ".ttc"))
        for root in roots
        for _, _, names in os.walk(root)
        for name in names
    )


def install(packages: list[str], why: str) -> None:
    """Install without asking where that is possible; else say the one command."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"{why}; installing {' '.join(packages)} ...", flush=True)
        subprocess.run(["apt-get", "update", "-q"], check=False, stdout=subprocess.DEVNULL)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env=environment).returncode == 0:
            return
    if shutil.which("apt-get"):
        sys.exit(f"{why}. Type this, then try again:\n  sudo {' '.join(command)}")
    sys.exit(f"{why}: {', '.join(packages)} (Debian's names). Install them with your system's package manager.")
