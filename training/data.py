"""Readers of the data sets, what is held back, augmentation, and turning articles into windows with labels."""
import hashlib
import json
import math
import random
from fnmatch import fnmatch
from glob import glob
from pathlib import Path

import regex

from units import code_point_index, encode, read_jsonl, windows

LANGUAGES = ["de", "en-nested", "ko", "ru", "uk"]
HELD_BACK_EVENTS = 5


def by_hash(ids):
    return sorted(ids, key=lambda i: hashlib.sha256(i.encode()).hexdigest())


def held_back(path):
    """The ids of one file that no training sees: the fifth (rounded up) whose SHA-256 sorts first."""
    ids = [r["id"] for r in read_jsonl(path)]
    return by_hash(ids)[:math.ceil(len(ids) / 5)]


def to_code_points(article):
    """-> the article with spans that count code points"""
    at = code_point_index(article["text"])
    attrs = [{**a, **{k: [[at[s], at[e]] for s, e in a[k]] for k in ("source", "cue", "content")}} for a in article["attributions"]]
    return {**article, "attributions": attrs}


def articles(shared, extra, leave=""):
    """-> (PolNeAR train, attributions less what is held back, with the extra files of this repository but those whose name matches
    `leave`), spans in code points"""
    polnear = [to_code_points(r) for r in read_jsonl(f"{shared}/polnear/polnear-train.jsonl")]
    small = []
    for lang in LANGUAGES:
        path = f"{shared}/attributions/{lang}.jsonl"
        out = set(held_back(path))
        small += [to_code_points(r) for r in read_jsonl(path) if r["id"] not in out]
    for path in sorted(glob(f"{extra}/attributions/*.jsonl")):
        if not path.endswith(".words.jsonl") and not fnmatch(Path(path).name, leave):
            small += [to_code_points(r) for r in read_jsonl(path)]
    return polnear, small


def events(shared, extra):
    """-> (mini-events for training, with the extra files of this repository; those held back)"""
    rows = read_jsonl(f"{shared}/mini-events/events.jsonl")
    out = set(by_hash([r["id"] for r in rows])[:HELD_BACK_EVENTS])
    more = [r for path in sorted(glob(f"{extra}/mini-events/*.jsonl")) for r in read_jsonl(path)]
    return [r for r in rows if r["id"] not in out] + more, [r for r in rows if r["id"] in out]


# --- augmentation: each change keeps the spans right -----------------------------------------------------------------

QUOTES = [("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"), ("'", "'")]
SYLLABLES = "ba be bo da dre el fa ga gor hal i ja ka kel la len lo ma mar mi na nor o pa ra ren ri sa so ta tor u va vel ya zan zo".split()
CAPITAL = regex.compile(r"\b\p{Lu}\p{Ll}{2,}\b")


def made_up_name(rng):
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((1, 2, 2, 3, 3, 4)))).capitalize()


def rename(article, rng):
    """Change names (capitalised words that also stand inside sentences and never in lower case) for invented ones."""
    text = article["text"]
    lower = set(regex.findall(r"\b\p{Ll}+\b", text))
    inside = {m.group(1) for m in regex.finditer(r"[\p{Ll},] (\p{Lu}\p{Ll}{2,})\b", text)}
    names = {w: made_up_name(rng) for w in sorted(inside) if w.lower() not in lower and rng.random() < 0.6}
    return replace(article, [(m.start(), m.end(), names[m.group()]) for m in CAPITAL.finditer(text) if m.group() in names])


def replace(article, edits):
    """edits: (start, end, new words), in order and apart -> the article with its spans moved"""
    text, out, last = article["text"], [], 0
    move = []  # for each old offset, the new one
    at = 0
    for s, e, new in edits:
        out += [text[last:s], new]
        move += range(at, at + s - last)
        at += s - last
        move += [at] + [at + len(new)] * (e - s - 1)
        at += len(new)
        last = e
    out.append(text[last:])
    move += range(at, at + len(text) - last + 1)
    attrs = [{**a, **{k: [[move[s], move[e]] for s, e in a[k]] for k in ("source", "cue", "content")}} for a in article["attributions"]]
    return {**article, "text": "".join(out), "attributions": attrs}


def same_length(old, new):
    return new if len(old) == len(new) else old


def augment(article, rng):
    text = article["text"]
    if rng.random() < 0.25:  # other quotation marks
        o, c = rng.choice(QUOTES)
        text = text.translate(str.maketrans({"“": o, "”": c, "«": o, "»": c, "„": o}))
    if rng.random() < 0.25:  # straight apostrophes
        text = text.replace("’", "'")
    if rng.random() < 0.3:  # other numbers
        text = "".join(rng.choice("0123456789") if "0" <= ch <= "9" and rng.random() < 0.7 else ch for ch in text)
    if rng.random() < 0.08:  # a headline in capitals
        head, line, rest = text.partition("\n")
        text = same_length(head, head.upper()) + line + rest
    if rng.random() < 0.02:
        text = same_length(text, text.lower())
    article = {**article, "text": text}
    return rename(article, rng) if rng.random() < 0.35 else article


# --- windows with labels -------------------------------------------------------------------------------------------------

def unit_range(units, start, end):
    """-> (first, last + 1) of the units that begin inside [start, end), or None"""
    import bisect
    a, b = bisect.bisect_left(units.start, start), bisect.bisect_left(units.start, end)
    if a > 0 and units.end[a - 1] > start:
        a -= 1  # the span begins inside a unit
    return (a, b) if a < b else None


def label(article, cutter):
    """-> units and attributions as unit ranges"""
    units = cutter.cut(article["text"])
    attrs = []
    for a in article["attributions"]:
        x = {k: [r for r in (unit_range(units, s, e) for s, e in a[k]) if r] for k in ("source", "cue", "content")}
        if x["cue"]:
            attrs.append({**x, "id": a.get("id"), "stance": a.get("stance"), "unnamed": a.get("unnamed"), "parent": a.get("parent"), "marked": "stance" in a})
    return units, attrs


def make_windows(units, attrs, cutter, size, overlap, first):
    """-> windows: ids, rep, tags [3][U], cues: list of dicts with labels per unit from one cue, nested: whether attributions in contents are marked"""
    out = []
    for lo, hi in windows(units, size, overlap, first):
        ids, rep = encode(units, lo, hi, cutter.bos, cutter.eos)
        n = hi - lo
        tags = [[0] * n for _ in range(3)]
        for k, role in enumerate(("source", "cue", "content")):
            spans = sorted({s for a in attrs for s in a[role]}, key=lambda s: (s[0], -s[1]))
            done = -1
            for s, e in spans:
                s, whole = max(s, done), s >= done
                for u in range(max(s, lo), min(e, hi)):
                    tags[k][u - lo] = 1 if whole and u == s else 2
                done = max(done, e)
        here = [a for a in attrs if lo <= a["cue"][0][0] < hi]
        place = {a["id"]: i for i, a in enumerate(here) if a["id"]}
        cues = []
        for a in here:
            lab = [0] * n
            for role, b in (("content", 3), ("source", 1)):
                for s, e in a[role]:
                    for u in range(max(s, lo), min(e, hi)):
                        lab[u - lo] = b if u == s else b + 1
            seen = any(s < hi and e > lo for s, e in a["content"])
            parent = -100
            if a["marked"]:
                parent = -1 if a["parent"] is None else place.get(a["parent"], -100)
            cues.append({"at": a["cue"][0][0] - lo, "labels": lab if seen else None, "parent": parent, "marked": a["marked"],
                         "stance": a["stance"], "unnamed": a["unnamed"], "sourced": bool(a["source"])})
        out.append({"ids": ids, "rep": rep, "tags": tags, "cues": cues, "nested": all(a["marked"] for a in attrs)})
    return out


def event_windows(event, cutter, rng, max_pieces=256):
    """-> (windows, spans: (window, first unit, last + 1, claim id, facet, stance)). Half the time a sentence stands alone, else with
    others of its language, as claims of an article do."""
    facet = {c["id"]: c["facet"] for c in event["claims"]}
    order = [s for s in event["sentences"] if s["claims"]]
    rng.shuffle(order)
    groups, open_groups, alone = [], {}, rng.random() < 0.5
    for s in order:
        n = sum(map(len, cutter.cut(s["text"]).pieces)) + 1
        group = None if alone else open_groups.get(s["language"])
        if group is None or group["left"] < n:
            group = open_groups[s["language"]] = {"left": rng.randint(60, max_pieces) - 2, "sentences": []}
            groups.append(group)
        group["left"] -= n
        group["sentences"].append(s)
    wins, spans = [], []
    for group in groups:
        text, begins = "", []
        for s in group["sentences"]:
            text += rng.choice((" ", " ", "\n\n")) if text else ""
            begins.append(len(text))
            text += s["text"]
        units = cutter.cut(text)
        (lo, hi), *_ = windows(units, max_pieces, 0)
        ids, rep = encode(units, lo, hi, cutter.bos, cutter.eos)
        for s, begin in zip(group["sentences"], begins):
            for c in s["claims"]:
                at = s["text"].find(c["words"])
                r = unit_range(units, begin + at, begin + at + len(c["words"])) if at >= 0 else None
                if r and r[0] < hi:
                    spans.append((len(wins), r[0], min(r[1], hi), event["id"] + c["id"], facet[c["id"]], c["stance"]))
        wins.append({"ids": ids, "rep": rep})
    return wins, spans


def epoch_batches(polnear, small, minis, cutter, cfg, seed):
    """One epoch in a fixed random order: ("text", windows) and ("event", events) batches."""
    rng = random.Random(seed)
    wins = []
    polnear = rng.sample(polnear, math.ceil(len(polnear) * cfg["polnear_share"]))
    for group, times in ((polnear, 1), (small, cfg["small_times"])):
        for article in group:
            for _ in range(times * (2 if article.get("language") == "en" else 1)):  # only the small sets have one; PolNeAR unteaches nesting in English
                units, attrs = label(augment(article, rng), cutter)
                wins += make_windows(units, attrs, cutter, cfg["size"], cfg["train_overlap"], rng.randint(64, cfg["size"]))
    rng.shuffle(wins)
    pool, batches = cfg["batch"] * 12, []
    for i in range(0, len(wins), pool):  # similar lengths together
        chunk = sorted(wins[i:i + pool], key=lambda w: len(w["ids"]))
        batches += [("text", chunk[j:j + cfg["batch"]]) for j in range(0, len(chunk), cfg["batch"])]
    order = []
    while len(order) < 2 * cfg["event_share"] * len(batches):
        order += rng.sample(minis, len(minis))
    batches += [("event", order[i:i + 2]) for i in range(0, len(order) - 1, 2)]
    rng.shuffle(batches)
    return batches
