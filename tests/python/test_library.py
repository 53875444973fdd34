"""Which library is loaded, and what is said where none can be."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import kzcoop
from common import python
from kzcoop import _library

CC = os.environ.get("CC", "cc").split()
LOADED = "import kzcoop; print(kzcoop._lib._name)"


def error(done):
    return done.stderr.decode().rpartition("ImportError: ")[2]


def real_library():
    """The file that is loaded here."""
    with open("/proc/self/maps") as maps:
        return next(line.split()[-1] for line in maps if "/libkzcoop.so" in line)


class LoadOrder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.package = shutil.copytree(pathlib.Path(kzcoop.__file__).parent, self.folder / "kzcoop")

    def load(self, override="", search=""):
        return python("-c", LOADED, PYTHONPATH=str(self.folder), KZCOOP_LIBRARY=override, LD_LIBRARY_PATH=search)

    def test_what_the_environment_names_comes_first(self):
        shutil.copy(real_library(), self.package / "libkzcoop.so.0")
        self.assertEqual(self.load(override=real_library()).stdout.decode().strip(), real_library())

    def test_then_the_one_beside_the_package(self):
        shutil.copy(real_library(), self.package / "libkzcoop.so.0")
        self.assertEqual(self.load().stdout.decode().strip(), str(self.package / "libkzcoop.so.0"))

    def test_then_the_systems_by_its_exact_soname(self):
        (self.folder / "system").mkdir()
        shutil.copy(real_library(), self.folder / "system/libkzcoop.so.0")
        self.assertEqual(self.load(search=str(self.folder / "system")).stdout.decode().strip(), "libkzcoop.so.0")

    def test_a_name_without_the_soname_is_not_taken(self):
        (self.folder / "system").mkdir()
        shutil.copy(real_library(), self.folder / "system/libkzcoop.so")
        (self.folder / "system/libkzcoop.so.0").write_text("no library")
        self.assertIn("libkzcoop.so.0: ", error(self.load(search=str(self.folder / "system"))))

    def test_an_override_that_cannot_be_loaded_is_told_and_nothing_else_tried(self):
        shutil.copy(real_library(), self.package / "libkzcoop.so.0")
        said = error(self.load(override="/nowhere/lib.so"))
        self.assertIn("  /nowhere/lib.so: ", said)
        self.assertIn("KZCOOP_LIBRARY", said)
        self.assertNotIn(str(self.package), said)

    def test_everything_tried_is_told_with_its_reason(self):
        (self.package / "libkzcoop.so.0").write_text("no library")
        (self.folder / "libkzcoop.so.0").write_text("neither")
        said = error(self.load(search=str(self.folder)))
        self.assertIn(f"  {self.package / 'libkzcoop.so.0'}: ", said)
        self.assertIn("  libkzcoop.so.0: ", said)

    @unittest.skipUnless(shutil.which(CC[0]), "no C compiler")
    def test_an_older_library_is_refused_with_both_versions(self):
        names = "".join(f"int {name}(void) {{ return 0; }}\n" for name in kzcoop._abi.SIGNATURES if name != "kzc_version_number")
        said = error(self.load(override=self.compile(names + "unsigned kzc_version_number(void) { return 999; }")))
        self.assertIn("version 0.0.999, 0.1.0 or later is needed", said)

    @unittest.skipUnless(shutil.which(CC[0]), "no C compiler")
    def test_a_library_that_lacks_a_function_is_refused_by_its_name(self):
        self.assertIn("kzc_version", error(self.load(override=self.compile("int kzc_other(void) { return 0; }"))))

    def compile(self, source):
        made = self.folder / "made.so"
        subprocess.run([*CC, "-w", "-shared", "-fPIC", "-x", "c", "-", "-o", made], input=source.encode(), check=True)
        return str(made)


class Version(unittest.TestCase):
    def test_the_packages_is_the_librarys(self):
        self.assertEqual(kzcoop.__version__, kzcoop._lib.kzc_version().decode())

    def test_the_oldest_that_will_do_is_not_newer(self):
        self.assertLessEqual(_library.OLDEST, tuple(map(int, kzcoop.__version__.split("."))))


if __name__ == "__main__":
    unittest.main()
