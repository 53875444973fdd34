"""Read by mypy --strict only: what a caller may write, and, marked to be ignored, what must be found wrong. Where a mistake is no
longer found, its mark is unused, and that is an error too."""
import datetime

import kzcoop

engine = kzcoop.Engine(countries=["KZ"], min_confidence=0.5)
result: kzcoop.Result = engine.extract("نص", date=datetime.date(2021, 11, 9), explain=True)
acts: list[str] = [record.act for record in result]
country: str | None = result[0].parties[0].country
passage: str = result[0].evidence[0].of("نص")
octets: bytes = result[0].evidence[0].of(b"x")
with engine.article(b"x") as article, article.tokens() as tokens:
    parts: tuple[str, ...] = tokens[0].parts

engine.extract(5)  # type: ignore[arg-type]
engine.extract("نص", date=5.5)  # type: ignore[arg-type]
kzcoop.Engine(country="KZ")  # type: ignore[call-arg]
result[0].act = "sign"  # type: ignore[misc]
result[0].instrument.type  # type: ignore[union-attr]
number: int = result[0].act  # type: ignore[assignment]
