"""The vocabularies, and names for codes, as the library tells them."""
import ctypes
from collections.abc import Callable, Iterator

from ._library import lib
from .numbers import Vocabulary


def text(told: bytes | None) -> str | None:
    return None if told is None else told.decode()


def code_name(vocabulary: int, code: int) -> str | None:
    """The name of a number: code_name(Vocabulary.ACT, 1) is "sign"; None for numbers that are none."""
    return text(lib.kzc_code_name(vocabulary, code))


def _numbers(vocabulary: int) -> Iterator[int]:
    code, n = ctypes.c_int32(), 0
    while lib.kzc_code_at(vocabulary, n, ctypes.byref(code)):
        yield code.value
        n += 1


def _names(vocabulary: int) -> dict[int, str]:
    return {code: code_name(vocabulary, code) or "" for code in _numbers(vocabulary)}


def _listed(at: Callable[[int], bytes | None]) -> Iterator[str]:
    n = 0
    while (code := text(at(n))) is not None:
        yield code
        n += 1


ACTS = tuple(_names(Vocabulary.ACT).values())
MODALITIES = tuple(_names(Vocabulary.MODALITY).values())
ROLES = tuple(_names(Vocabulary.ROLE).values())
INSTRUMENTS = tuple(_names(Vocabulary.INSTRUMENT).values())
TOKEN_KINDS = _names(Vocabulary.TOKEN)
ZONES = _names(Vocabulary.ZONE)
AREAS = tuple(_listed(lib.kzc_area_at))
COUNTRIES = tuple(_listed(lib.kzc_country_at))


def area_label(area: str) -> str | None:
    """An English label: "military training" for def.training."""
    return text(lib.kzc_area_label(area.encode()))


def area_dcad(area: str) -> str | None:
    """The sector in the Defense Cooperation Agreement Dataset."""
    return text(lib.kzc_area_dcad(area.encode()))


def area_cameo(area: str) -> str | None:
    return text(lib.kzc_area_cameo(area.encode()))


def country_name(country: str, language: str = "en") -> str | None:
    """The name of a country code in "en" or "ar"."""
    return text(lib.kzc_country_name(country.encode(), language.encode()))


def country_alpha3(country: str) -> str | None:
    """Its ISO 3166-1 alpha-3 code; None for EU and UN."""
    return text(lib.kzc_country_alpha3(country.encode()))


def country_find(name: str) -> str | None:
    """The code of the country that an Arabic or English name means, however spelt."""
    data = name.encode()
    return text(lib.kzc_country_find(data, len(data)))
