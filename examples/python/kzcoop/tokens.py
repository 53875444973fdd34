"""The tokens of an article and their parts: the words that Arabic writes as one («وللدفاع»: و, ل, الدفاع)."""
import ctypes
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._abi import TOKENS, kzc_part, kzc_token
from ._handle import Handle
from ._library import lib
from .codes import TOKEN_KINDS
from .errors import check, new_error
from .numbers import TokenFlag
from .spans import CodePoints, Span

if TYPE_CHECKING:
    from numpy import void
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, repr=False)
class Token:
    text: str
    folded: str  # under which the lexicon looks it up
    kind: str  # "word", "number" …
    flags: TokenFlag
    sentence: int
    line: int
    parts: tuple[str, ...]  # written out
    span: Span

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "folded": self.folded, "kind": self.kind, "flags": int(self.flags), "sentence": self.sentence,
                "line": self.line, "parts": list(self.parts), **self.span.to_dict()}

    def __repr__(self) -> str:
        parts = f" = {' + '.join(self.parts)}" if len(self.parts) > 1 else ""
        return f"<Token {self.kind} «{self.text}»{parts}>"


class Tokens(Handle):
    """A sequence of Token; array() and parts_array() show the library's own arrays. Made by Article.tokens()."""

    def __init__(self, engine: Any, article: Any, data: bytes, chars: CodePoints) -> None:
        pointer, error = TOKENS(), new_error()
        check(lib.kzc_tokens_new(engine, article, ctypes.byref(pointer), ctypes.byref(error)), error)
        super().__init__(pointer, lib.kzc_tokens_free)
        self._data, self._chars = data, chars
        self._views: list[weakref.ref[Any]] = []

    def __len__(self) -> int:
        return int(lib.kzc_tokens_count(self._handle))

    def __getitem__(self, n: int) -> Token:
        count = len(self)
        if not -count <= n < count:
            raise IndexError(f"token {n} of {count}")
        return self._token(n % count)

    def __iter__(self) -> Iterator[Token]:
        return map(self._token, range(len(self)))

    def _token(self, n: int) -> Token:
        token, length = lib.kzc_tokens_at(self._handle, n).contents, ctypes.c_size_t()
        folded = ctypes.string_at(lib.kzc_tokens_folded(self._handle, n, ctypes.byref(length)), length.value)
        return Token(self._data[token.start:token.end].decode(), folded.decode(), TOKEN_KINDS[token.kind], TokenFlag(token.flags),
                     token.sentence, token.line, tuple(self._forms(token)), Span.at(token.start, token.end, self._chars))

    def _forms(self, token: kzc_token) -> Iterator[str]:
        forms = ctypes.cast(lib.kzc_tokens_forms(self._handle), ctypes.c_void_p).value or 0
        first, _, stride = self._array(lib.kzc_tokens_parts)
        for n in range(token.first_part, token.first_part + token.part_count):
            yield ctypes.string_at(forms + kzc_part.from_address(first + n * stride).form).decode()

    def _array(self, function: Any) -> tuple[int, int, int]:
        """Address, count and stride of one of the library's arrays."""
        count, stride = ctypes.c_size_t(), ctypes.c_size_t()
        array = function(self._handle, ctypes.byref(count), ctypes.byref(stride))
        return ctypes.cast(array, ctypes.c_void_p).value or 0, count.value, stride.value

    def array(self) -> "NDArray[void]":
        """The tokens as a structured array of numpy over the library's memory: start, end, sentence, line, first_part, part_count, kind,
        flags. Nothing is copied; it cannot be written to, and while it lives the tokens cannot be closed."""
        return self._view(lib.kzc_tokens_array, kzc_token)

    def parts_array(self) -> "NDArray[void]":
        """The parts in the same way: token, start, end, form."""
        return self._view(lib.kzc_tokens_parts, kzc_part)

    def _view(self, function: Any, item: type[ctypes.Structure]) -> "NDArray[void]":
        import numpy
        address, count, stride = self._array(function)
        names = [name for name, *_ in item._fields_]
        dtype = numpy.dtype({"names": names, "formats": ["u4"] * len(names),
                             "offsets": [getattr(item, name).offset for name in names], "itemsize": stride or ctypes.sizeof(item)})
        if not count:
            return numpy.empty(0, dtype)
        memory: Any = (ctypes.c_char * (count * stride)).from_address(address)
        memory.tokens = self  # the array keeps its memory, that keeps us
        self._views = [view for view in self._views if view()] + [weakref.ref(memory)]
        view: NDArray[void] = numpy.frombuffer(memoryview(memory).toreadonly(), dtype, count)
        return view

    def close(self) -> None:
        if any(view() for view in self._views):
            raise BufferError("an array still shows these tokens")
        super().close()

    def __repr__(self) -> str:
        return "<Tokens closed>" if self.closed else f"<Tokens: {len(self)}>"
