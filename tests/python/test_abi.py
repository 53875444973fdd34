"""The one table of signatures says what the C header says, name by name and type by type."""
import ctypes
import re
import unittest
from ctypes import POINTER, c_char, c_char_p, c_double, c_int32, c_size_t, c_uint32, c_uint64, c_void_p
from functools import cache

from common import TOP
from kzcoop import _abi, numbers

HEADER = re.sub(r"/\*.*?\*/", "", (TOP / "include/kzcoop/kzcoop.h").read_text("utf-8"), flags=re.S)
SCALARS = {"void": None, "int32_t": c_int32, "uint32_t": c_uint32, "uint64_t": c_uint64, "size_t": c_size_t, "double": c_double}
HANDLES = "options", "engine", "article", "tokens", "result", "record", "party", "person"
STRUCTS = "error", "span", "date", "allocator", "token", "part"
# what the header says ends without a NUL, or holds many strings
BYTES = "kzc_tokens_text", "kzc_tokens_folded", "kzc_tokens_forms"


def plain(declared):
    """A C type without const and blanks: «struct kzc_engine**»."""
    words = re.sub(r"\bconst\b|\bKZC_MUST_USE\b", "", declared).replace("*", " * ").split()
    return " ".join(words).replace(" *", "*")


def ctype(declared, function=""):
    """What ctypes calls a C type, worked out from the C alone."""
    if declared in SCALARS:
        return SCALARS[declared]
    if declared == "void*":
        return c_void_p
    if declared == "char*":
        return POINTER(c_char) if function in BYTES else c_char_p
    if declared.endswith("*"):
        return POINTER(ctype(declared[:-1]))
    return getattr(_abi, declared.removeprefix("struct "))


def parameter_type(declared):
    """Of «const char *bytes» what stands before the name."""
    return plain(re.sub(r"\w+$", "", declared.strip()))


@cache
def declared_functions(header):
    """name: what the header says that it returns and takes."""
    found = {}
    for returns, name, takes in re.findall(r"^KZC_API ([^;()]*?)(\w+)\(([^;]*?)\);", header, re.M | re.S):
        kinds = [] if takes == "void" else [parameter_type(each) for each in takes.split(",")]
        found[name] = ctype(plain(returns), name), *map(ctype, kinds)
    return found


def declared_fields(struct):
    """The members of a public struct, in order, each with its C type."""
    body = re.search(rf"struct kzc_{struct} {{(.*?)\n}};", HEADER, re.S)[1]
    for line in filter(None, map(str.strip, body.split(";"))):
        if pointed := re.fullmatch(r"(.+)\(\*(\w+)\)\((.*)\)", line, re.S):
            yield pointed[2], ctypes.CFUNCTYPE(*(ctype(kind) for kind in [plain(pointed[1]), *map(parameter_type, pointed[3].split(","))]))
            continue
        kind, names = re.fullmatch(r"(.*?)(\w+(?:, \w+)*)", line, re.S).groups()
        yield from ((name, ctype(plain(kind))) for name in names.split(", "))


def differences(signatures, header=HEADER):
    """The functions in which the table and the header are not of one mind."""
    declared = declared_functions(header)
    return sorted(name for name in signatures.keys() | declared.keys() if signatures.get(name) != declared.get(name))


def others(kind):
    """Types that are none the less not this one."""
    return [other for other in (None, c_int32, c_size_t, c_char_p, c_void_p, _abi.ENGINE, _abi.ARTICLE) if other != kind]


class Signatures(unittest.TestCase):
    def test_every_function_has_the_headers_types(self):
        self.assertEqual(differences(_abi.SIGNATURES), [])
        self.assertGreater(len(_abi.SIGNATURES), 80)

    def test_the_map_exports_the_same_functions(self):
        exported = re.findall(r"^  (kzc_\w+);$", (TOP / "lib/libkzcoop.map").read_text("utf-8"), re.M)
        self.assertEqual(sorted(_abi.SIGNATURES), sorted(exported))

    def test_any_mutated_binding_is_noticed(self):
        count = 0
        for name, types in _abi.SIGNATURES.items():
            mutants = [types[:n] + (other,) + types[n + 1:] for n, kind in enumerate(types) for other in others(kind)]
            for mutant in [*mutants, (*types, c_int32), types[:-1]]:
                self.assertEqual(differences(_abi.SIGNATURES | {name: mutant}), [name], mutant)
                count += 1
        self.assertGreater(count, 1500)

    def test_a_lost_or_invented_binding_is_noticed(self):
        lost = {name: types for name, types in _abi.SIGNATURES.items() if name != "kzc_extract"}
        self.assertEqual(differences(lost), ["kzc_extract"])
        self.assertEqual(differences(_abi.SIGNATURES | {"kzc_new": (c_int32,)}), ["kzc_new"])

    def test_a_header_that_changed_is_noticed(self):
        changed = HEADER.replace("size_t kzc_result_count(", "double kzc_result_count(")
        self.assertEqual(differences(_abi.SIGNATURES, changed), ["kzc_result_count"])
        self.assertEqual(differences(_abi.SIGNATURES, HEADER + "\nKZC_API int32_t kzc_new(void);"), ["kzc_new"])

    def test_every_handle_has_a_pointer_type_of_its_own(self):
        self.assertEqual(len({POINTER(getattr(_abi, f"kzc_{handle}")) for handle in HANDLES}), len(HANDLES))
        with self.assertRaises(ctypes.ArgumentError):
            from kzcoop._library import lib
            lib.kzc_engine_free(ctypes.POINTER(_abi.kzc_article)())

    def test_structs_have_the_headers_members(self):
        for struct in STRUCTS:
            with self.subTest(struct):
                self.assertEqual(list(getattr(_abi, f"kzc_{struct}")._fields_), list(declared_fields(struct)))


class Numbers(unittest.TestCase):
    GROUPS = {"": numbers.Status, "VOCABULARY_": numbers.Vocabulary, "LIMIT_": numbers.Limit, "FIELD_": numbers.Field,
              "OPTION_": numbers.OptionFlag, "JSON_": numbers.JsonFlag, "TSV_": numbers.TsvFlag}

    def test_they_are_those_of_the_reviewed_list(self):
        pinned = dict(line.split() for line in (TOP / "tests/abi/numbers.txt").read_text("utf-8").splitlines() if line.startswith("KZC_"))
        for prefix, group in self.GROUPS.items():
            listed = {name: value for name, value in pinned.items() if re.match(rf"KZC_{prefix or '(OK|E_)'}", name)}
            ours = {f"KZC_{prefix}{name}": str(member.value) for name, member in group.__members__.items()}
            self.assertEqual(ours, listed, group)
        for flag in numbers.TokenFlag:
            self.assertEqual(pinned[f"KZC_TOKEN_{flag.name}"], str(flag.value))


class Soname(unittest.TestCase):
    def test_it_is_that_of_the_makefile(self):
        number = re.search(r"^SOVERSION := (\d+)$", (TOP / "Makefile").read_text("utf-8"), re.M)[1]
        self.assertEqual(_abi.SONAME, f"libkzcoop.so.{number}")


if __name__ == "__main__":
    unittest.main()
