"""Finds and loads libkzcoop, once, when the package is imported."""
import ctypes
import os
import pathlib

from ._abi import SONAME, bind

OVERRIDE = "KZCOOP_LIBRARY"
OLDEST = 0, 1, 0  # the first version with every function of SIGNATURES


def candidates() -> list[str]:
    """What to try, in order: what the environment says and nothing else; else beside the package, then where the system looks."""
    if told := os.environ.get(OVERRIDE):
        return [told]
    beside = pathlib.Path(__file__).with_name(SONAME)
    return [str(beside), SONAME] if beside.exists() else [SONAME]


def check_version(library: ctypes.CDLL) -> None:
    number = int(library.kzc_version_number())
    found = number // 1000000, number // 1000 % 1000, number % 1000
    if found < OLDEST:
        raise OSError(f"version {'.'.join(map(str, found))}, {'.'.join(map(str, OLDEST))} or later is needed")


def open_library(path: str) -> ctypes.CDLL:
    library = ctypes.CDLL(path, use_errno=True)  # CDLL lets other threads run during every call
    try:
        bind(library)
    except AttributeError as missing:
        raise OSError(f"not the library this package needs: {missing}") from None
    check_version(library)
    return library


def load() -> ctypes.CDLL:
    tried = []
    for path in candidates():
        try:
            return open_library(path)
        except OSError as why:
            tried.append(f"  {path}: {why}")
    raise ImportError("kzcoop cannot load libkzcoop. Tried:\n" + "\n".join(tried) +
                      f"\nInstall the library (make install, then ldconfig), or name its file in {OVERRIDE}.")


lib = load()
