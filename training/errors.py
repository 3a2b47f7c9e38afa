"""What goes wrong, by kind, in the predictions that evaluate.py left in build/predictions.

usage: errors.py SET [KIND] [--show 12]   SET is polnear, de, en-nested, ko, ru or uk; with KIND, that many of its errors, drawn by a fixed seed
"""
import argparse
import random
from collections import Counter, defaultdict

from units import code_point_index, read_jsonl


def shared(a, b):
    return sum(max(0, min(e, f) - max(s, t)) for s, e in a for t, f in b)


def size(spans):
    return sum(e - s for s, e in spans)


def pair(gold, found):
    """-> {index in gold: index in found}, by what their cues share, most first"""
    out, used = {}, set()
    for _, i, j in sorted((-shared(a["cue"], b["cue"]), i, j) for i, a in enumerate(gold) for j, b in enumerate(found) if shared(a["cue"], b["cue"])):
        if i not in out and j not in used:
            out[i] = j
            used.add(j)
    return out


def source_error(a, b):
    if not a["source"]:
        return "source where none is"
    if not b["source"]:
        return "source not found"
    if not shared(a["source"], b["source"]):
        return "other source"
    return "source border, " + ("short" if size(b["source"]) < size(a["source"]) else "long")


def content_error(a, b):
    gold, found = a["content"], b["content"]
    if not shared(gold, found):
        return "other content"
    if len(gold) != len(found):
        return "content, a part " + ("missing" if len(found) < len(gold) else "too many")
    ends = [gold[0][0] != found[0][0], gold[-1][1] != found[-1][1]]
    return "content " + ("both ends" if all(ends) else "start" if ends[0] else "end") + (" short" if size(found) < size(gold) else " long")


def errors(gold, found):
    """-> (kind, gold attribution or None, found attribution or None)"""
    pairs = pair(gold, found)
    for i, a in enumerate(gold):
        if i not in pairs:
            nested = any(b is not a and shared(a["cue"], b["content"]) for b in gold)
            yield "missed, " + ("nested" if nested else "with a source" if a["source"] else "without a source"), a, None
            continue
        b = found[pairs[i]]
        if a["cue"] != b["cue"]:
            yield "cue border", a, b
        if a["source"] != b["source"]:
            yield source_error(a, b), a, b
        if a["content"] != b["content"]:
            yield content_error(a, b), a, b
        if "stance" in a and a["stance"] != b["stance"]:
            yield f"stance: {a['stance']} read as {b['stance']}", a, b
        if "unnamed" in a and bool(a["unnamed"]) != b["unnamed"]:
            yield "unnamed source " + ("not seen" if a["unnamed"] else "where it is named"), a, b
        if a.get("parent"):
            up = [k for k, x in enumerate(gold) if x["id"] == a["parent"]]
            if not up or up[0] not in pairs:
                yield "parent not found itself", a, b
            elif b["parent"] != found[pairs[up[0]]]["id"]:
                yield "parent: " + ("none" if b["parent"] is None else "another"), a, b
        elif "parent" in a and b["parent"] is not None:
            yield "parent where none is", a, b
    for j, b in enumerate(found):
        if j not in pairs.values():
            yield "invented" + (", in a content" if any(shared(b["cue"], a["content"]) for a in gold) else ""), None, b


def main():
    p = argparse.ArgumentParser()
    p.add_argument("set")
    p.add_argument("kind", nargs="?")
    p.add_argument("--show", type=int, default=12)
    p.add_argument("--predictions", default="build/predictions")
    o = p.parse_args()
    found = {r["id"]: r["attributions"] for r in read_jsonl(f"{o.predictions}/{o.set}.jsonl")}
    counts, examples = Counter(), defaultdict(list)
    for article in read_jsonl(f"{o.predictions}/{o.set}.gold.jsonl"):
        at = code_point_index(article["text"])
        for kind, a, b in errors([a for a in article["attributions"] if a["cue"]], found[article["id"]]):
            counts[kind] += 1
            examples[kind].append((article["id"], article["text"], at, a, b))
    for kind, n in counts.most_common():
        print(f"{n:5} {kind}")
    for name, text, at, a, b in random.Random(1).sample(examples[o.kind], min(o.show, len(examples[o.kind]))) if o.kind else []:
        words = lambda spans: " + ".join(text[at[s]:at[e]] for s, e in spans)
        cue = (a or b)["cue"][0]
        print(f"\n{name}: ..{text[max(0, at[cue[0]] - 200):at[cue[1]] + 200]}..")
        for side, x in (("marked", a), ("found", b)):
            if x:
                print(f"  {side:6}: {words(x['source'])} | {words(x['cue'])} | {words(x['content'])}")


if __name__ == "__main__":
    main()
