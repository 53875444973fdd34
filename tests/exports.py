#!/usr/bin/env python3
"""Exports: the rows of --tsv and --events and the network of --network say what the JSON says.   exports.py [--spoil HOW]

Over the golden articles and some whose ids, titles and publishers hold everything that tables and XML must escape. The network is held to
the grammar of GEXF 1.3 as gexf.net gives it. --spoil hurts the output before it is looked at, to show that this can fail. Standard
library only.
"""
import datetime
import itertools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from golden import PROGRAM, TOP, articles

NASTY = 'tab\t line\n return\r back\\slash \\t "quotes" <tag> & amp; \x01 \x7f \ufffe \U0001f91d \u2028 ٣'
SPOILT = {  # how, and what is done to the bytes
    "escape": lambda out: out.replace(b"\\\\", b"\\"),
    "pair": lambda out: out.replace(b"QAT\tKAZ", b"KAZ\tQAT"),
    "plover": lambda out: out.replace(b"CONSULT", b"SUPPORT"),
    "ampersand": lambda out: out.replace(b"&#38;", b"&"),
    "day": lambda out: out.replace(b'end="2024-02-29"', b'end="2024-02-30"'),
    "node": lambda out: re.sub(b"<node id=\"KAZ\".*\n", b"", out),
    "order": lambda out: out.replace(b"<nodes>", b"<edges></edges>\n<nodes>"),
}
ROOTS = {"03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "16": "SANCTION"}
CODES = dict(re.findall(r"^country\.alpha3\t(..)\t(...)$", (TOP / "lib/lexicon/countries.tsv").read_text("utf-8"), re.M))
NAMES = dict(re.findall(r"^country\.en\t(..)\t([^|\n]*)", (TOP / "lib/lexicon/countries.tsv").read_text("utf-8"), re.M))


def inputs():
    lines = [line for _, line in articles(TOP / "tests/golden")]
    told = ["وقعت كازاخستان وقطر وتركيا اتفاقية للنقل في 29 فبراير 2024.", "وقعت ترينيداد وتوباغو وكازاخستان مذكرة تفاهم في فبراير 2024.",
            "وقعت كازاخستان ومنظمة التعاون الإسلامي اتفاقية في عام 2023.", "وقعت كازاخستان والأمم المتحدة اتفاقية مع دولة أخرى."]
    lines += [{"id": f"{n} {NASTY}", "title": NASTY, "source": NASTY, "text": text} for n, text in enumerate(told)]
    return lines + [{"text": told[0]}, {"id": "none", "text": "لا شيء هنا."}]


def output(lines, *options, spoil=None):
    data = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    out = subprocess.run([PROGRAM, "--ndjson", *options], input=data.encode(), stdout=subprocess.PIPE, check=True).stdout
    return SPOILT[spoil](out) if spoil and b"schema" not in out else out


def rows(out):
    """The rows of a table as dictionaries, each cell as it was before it was escaped. A row with another number of cells is an error."""
    header, *lines = [line.split("\t") for line in out.decode().removesuffix("\n").split("\n")]
    plain = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
    for line in lines:
        cells = [re.sub(r"\\(.)", lambda found: plain[found[1]], cell) for cell in line]
        yield dict(zip(header, cells, strict=True))


def text(value):
    return "" if value is None else str(value)


def records(told):
    return [(article, n + 1, record) for article in told for n, record in enumerate(article["records"])]


def table(told, spoil):
    wanted = [{"id": text(article["id"]), "published": text(article["source"]["published"]), "act": record["act"],
               "modality": record["modality"], "cameo": record["cameo"], "confidence": record["confidence"],
               "parties": "; ".join(party["country"] or "?" for party in record["parties"]),
               "title": text((record["instrument"] or {}).get("title")), "date": text((record["date"] or {}).get("value")),
               "venue": text((record["place"] or {}).get("venue")), "areas": "; ".join(area["code"] for area in record["areas"])}
              for article, _, record in records(told)]
    got = [{name: row[name] for name in wanted[0]} | {"confidence": float(row["confidence"])}
           for row in rows(output(inputs(), "--tsv", spoil=spoil))]
    return got == wanted


def actor(party):
    return CODES.get(party["country"], text(party["country"]))


def events(told, lines, spoil):
    wanted = []
    for (article, n, record) in records(told):
        line = lines[told.index(article)]
        whole = (line["title"] + "\n" if line.get("title") else "") + line["text"]
        evidence = " | ".join(whole.encode()[span["start"]:span["end"]].decode() for span in record["evidence"])
        for a, b in itertools.combinations(record["parties"], 2):
            wanted.append({
                "date": text((record["date"] or {}).get("value")), "actor1": actor(a), "actor2": actor(b), "cameo": record["cameo"],
                "plover": ROOTS[record["cameo"][:2]], "act": record["act"], "modality": record["modality"],
                "instrument": text((record["instrument"] or {}).get("type")), "areas": "; ".join(area["code"] for area in record["areas"]),
                "organization1": text(a["organization"]), "organization2": text(b["organization"]),
                "confidence": f"{record['confidence']:.2f}", "published": text(article["source"]["published"]),
                "publisher": text(article["source"]["publisher"]), "source_id": text(article["id"]), "record": str(n),
                "evidence": evidence})
    return list(rows(output(lines, "--events", spoil=spoil))) == wanted


# GEXF 1.3: the attributes of each element, those that must be there first, and its children in their order.
GRAMMAR = {
    "gexf": (["version"], [], ["meta", "graph"]),
    "meta": ([], ["lastmodifieddate"], ["creator", "description"]),
    "creator": ([], [], []),
    "description": ([], [], []),
    "graph": ([], ["defaultedgetype", "mode", "timeformat", "timerepresentation"], ["attributes", "nodes", "edges"]),
    "attributes": (["class"], ["mode"], ["attribute"]),
    "attribute": (["id", "title", "type"], [], []),
    "nodes": ([], ["count"], ["node"]),
    "node": (["id"], ["label", "start", "end"], ["attvalues"]),
    "edges": ([], ["count"], ["edge"]),
    "edge": (["source", "target"], ["id", "type", "label", "weight", "kind", "start", "end"], ["attvalues"]),
    "attvalues": ([], [], ["attvalue"]),
    "attvalue": (["for", "value"], [], []),
}
GEXF = "{http://gexf.net/1.3}"


def follows_grammar(element):
    must, may, children = GRAMMAR[element.tag.removeprefix(GEXF)]
    places = [children.index(child.tag.removeprefix(GEXF)) for child in element]
    return (set(must) <= set(element.attrib) <= set(must + may) and places == sorted(places)
            and all(follows_grammar(child) for child in element))


def titles(graph, kind):
    return {attribute.get("id"): attribute.get("title") for attribute in graph.iterfind(f"{GEXF}attributes[@class='{kind}']/*")}


def values(element, named):
    """Fails where a value is for an attribute that is not declared."""
    return {named[value.get("for")]: value.get("value") for value in element.iter(f"{GEXF}attvalue")}


def days(date):
    """The first and the last day of a date of any precision."""
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    first = datetime.date(year, month or 1, day or 1)
    after = first + datetime.timedelta(1) if day else datetime.date(year + (month in (0, 12)), 1 if not month else month % 12 + 1, 1)
    return first, first if day else after - datetime.timedelta(1)


def network(told, spoil):
    out = output(inputs(), "--network", spoil=spoil)
    graph = ElementTree.fromstring(out).find(f"{GEXF}graph")
    of_nodes, of_edges = titles(graph, "node"), titles(graph, "edge")
    nodes = {node.get("id"): (node.get("label"), int(values(node, of_nodes)["records"])) for node in graph.iter(f"{GEXF}node")}
    wanted_nodes, wanted_edges = {}, []
    for article, _, record in records(told):
        states = [party for party in record["parties"] if party["country"]]
        for party in states:
            _, seen = wanted_nodes.get(actor(party), ("", 0))
            wanted_nodes[actor(party)] = NAMES[party["country"]], seen + 1
        for a, b in itertools.combinations(states, 2):
            wanted_edges.append((actor(a), actor(b), record["act"], text((record["date"] or {}).get("value")),
                                 re.sub("[\0-\x1f\x7f\ufffe]", " ", text(article["id"]))))
    edges, lasting = [], True
    for edge in graph.iter(f"{GEXF}edge"):
        told_values = values(edge, of_edges)
        date = told_values.get("date", "")
        edges.append((edge.get("source"), edge.get("target"), edge.get("kind"), date, told_values.get("article", "")))
        told_days = [edge.get(name) and datetime.date.fromisoformat(edge.get(name)) for name in ("start", "end")]
        lasting = lasting and told_days == (list(days(date)) if date else [None, None])
    return {
        "the network follows the grammar": follows_grammar(ElementTree.fromstring(out)),
        "every country of a record is a node that counts its records": nodes == wanted_nodes,
        "every record is an edge between each two of its countries": edges == wanted_edges and edges != [],
        "an edge lasts as long as its date": lasting,
        "the same network by eight threads": out == output(inputs(), "--network", "--jobs", "8", spoil=spoil),
    }


def main():
    spoil = sys.argv[2] if sys.argv[1:2] == ["--spoil"] else None
    told = [json.loads(line) for line in output(inputs()).splitlines()]
    answers = {"a record has three sides": any(len(record["parties"]) == 3 for _, _, record in records(told)),
               "the table says what the JSON says": table(told, spoil),
               "the events say what the JSON says": events(told, inputs(), spoil)} | network(told, spoil)
    wrong = [what for what, right in answers.items() if not right]
    print(*wrong, f"{len(answers) - len(wrong)} passed, {len(wrong)} failed", sep="\n")
    sys.exit(bool(wrong))


main()
