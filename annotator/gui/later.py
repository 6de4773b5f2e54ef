"""Modules that are loaded when something of them is first used, so that the start need not wait for them."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any


class Later:
    """Stands for a module; what is read from it is a function that loads the module when it is called."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(_call, self._module, name)


def _call(module: str, name: str, /, *arguments: object, **named: object) -> Any:
    return getattr(import_module(module), name)(*arguments, **named)
