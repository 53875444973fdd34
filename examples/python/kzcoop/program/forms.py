"""What is printed first, and of each article, in every form but the network."""
from collections.abc import Iterable

from ..article import Article
from ..engine import Engine
from ..events import Event
from . import show
from .arguments import Arguments


def lines(shown: Iterable[str]) -> str:
    return "".join(line + "\n" for line in shown)


def header(args: Arguments, engine: Engine) -> str:
    if args.form == "tsv":
        with engine.article("") as article:
            return article.tsv(header=True)
    return "\t".join(Event._fields) + "\n" if args.form == "events" else ""


def body(args: Arguments, article: Article) -> str:
    if args.form == "json":
        return article.json(latin=args.latin, explain=args.explain) + "\n"
    if args.form == "tsv":
        return article.tsv()
    if args.form == "pretty":
        return lines(show.cards(article, args.explain))
    return lines({"events": show.events, "tokens": show.tokens, "conllu": show.conllu}[args.form](article))
