#!/usr/bin/env python3
"""Train an encoder that reads two claims together, each within its sentence, and says how likely they are the same.

usage: train_cross.py VECTORS_DIR OUT.pt --pairs PAIRS_DIR [--events EVENTS.jsonl ...] [--cases BCPQ] [--layers 8] [--minutes 50]
       train_cross.py VECTORS_DIR OUT.pt --pairs PAIRS_DIR --score ADEGHIJK    (writes OUT.NAME.npy: one figure for each row of NAME.csv, nan where --least is not reached)

VECTORS_DIR is what ../vectors/unpack_vectors.py writes: the lowest layers of the encoder of claims are where this one starts. PAIRS_DIR holds NAME.csv
and NAME.json as eval/link/pairs.ts writes them; --score asks only for pairs whose two vectors are at least --least alike. EVENTS are mini-events. A step
takes two true and four false pairs from each of four events or cases; false ones of a case more often where their vectors are alike.

The product does not run it: what it brings is in ../runs.md. needs torch, numpy (../requirements.txt).
"""
import argparse
import json
import random
import re
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from model import Encoder  # noqa: E402
from units import Cutter, read_jsonl  # noqa: E402

END = re.compile(r"[.!?…][»”\"“’)]*\s+|\n+")
SIDE = 44  # pieces of each claim with what stands around it in its sentence
EVENT_SHARE = 0.55
FROZEN = 2  # lowest layers that stay as they are, with the word vectors


class Cross(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.encoder = Encoder(config)
        self.role = nn.Embedding(4, config["hidden"])  # first sentence, first claim, second sentence, second claim
        nn.init.normal_(self.role.weight, std=0.02)
        self.hidden, self.out = nn.Linear(config["hidden"], config["hidden"]), nn.Linear(config["hidden"], 1)

    def forward(self, ids, roles, real):
        """ids, roles, real [B, P] -> [B] log odds; the mean over both claims' pieces, and the first piece, are led to one figure"""
        e = self.encoder
        x = e.norm(e.word(ids) + e.position.weight[:ids.shape[1]] + self.role(roles))
        for layer in e.layers:
            x = layer(x, real[:, None, None, :])
        weight = ((roles % 2 == 1) & real).float()
        mean = (x * (weight / weight.sum(1, keepdim=True).clamp(min=1))[..., None]).sum(1)
        return self.out(torch.tanh(self.hidden(mean) + x[:, 0])).squeeze(-1)


def read_side(before, words, after, cutter):
    """-> piece ids, and for each whether it is of the claim; at most SIDE, the claim in the middle"""
    ends = list(END.finditer(before))
    before = before[ends[-1].end():] if ends else before
    end = END.search(after)
    after = after[:end.start() + 1] if end else after
    units, start, stop = cutter.cut(before + words + after), len(before), len(before) + len(words)
    ids, inside = [], []
    for u in range(len(units)):
        for piece in units.pieces[u]:
            ids.append(piece)
            inside.append(int(units.end[u] > start and units.start[u] < stop))
    if len(ids) > SIDE:
        first = inside.index(1) if 1 in inside else 0
        low = max(0, min(first - max(0, SIDE - sum(inside)) // 2, len(ids) - SIDE))
        ids, inside = ids[low:low + SIDE], inside[low:low + SIDE]
    return ids, inside


def pack(pairs, cutter):
    rows = [([cutter.bos, *a[0], cutter.eos, *b[0], cutter.eos], [0, *a[1], 0, *(2 + k for k in b[1]), 2]) for a, b in pairs]
    longest = max(len(ids) for ids, _ in rows)
    ids, roles = torch.full((len(rows), longest), cutter.pad), torch.zeros(len(rows), longest, dtype=torch.long)
    real = torch.zeros(len(rows), longest, dtype=torch.bool)
    for k, (pieces, marks) in enumerate(rows):
        ids[k, :len(pieces)], roles[k, :len(pieces)], real[k, :len(pieces)] = torch.tensor(pieces), torch.tensor(marks), True
    return ids, roles, real


def read_case(folder, name, cutter):
    """-> sides of its claims, ends of its pairs [pairs, 2], whether they are the same (-1: nobody knows), cosine of their vectors"""
    profiles = json.loads(Path(folder, f"{name}.json").read_text())["profiles"]
    header, *lines = Path(folder, f"{name}.csv").read_text().split("\n")
    cosine = header.split(",").index("vector")
    rows = [line.split(",") for line in lines]
    ends = np.array([[int(r[0]), int(r[1])] for r in rows])
    return [read_side(*p["context"], cutter) for p in profiles], ends, np.array([int(r[2]) for r in rows]), np.array([float(r[cosine]) for r in rows])


class Case:
    def __init__(self, sides, ends, same, cosines):
        self.sides, self.ends = sides, ends
        other = np.array([sides[a] != sides[b] for a, b in ends])
        self.true, self.false = np.flatnonzero((same == 1) & other), np.flatnonzero((same == 0) & other)
        weight = np.exp(4 * cosines[self.false])
        self.weight = weight / weight.sum()

    def deal(self):
        chosen = [(k, 1.0) for k in np.random.choice(self.true, 2)] + [(k, 0.0) for k in np.random.choice(self.false, 4, p=self.weight)]
        return [(self.sides[self.ends[k, 0]], self.sides[self.ends[k, 1]], y) for k, y in chosen]


class Event:
    def __init__(self, event, cutter):
        self.sides, claims, texts = [], [], []
        for sentence in event["sentences"]:
            text = sentence["text"]
            for claim in sentence["claims"]:
                if claim["words"] in text:
                    at = text.index(claim["words"])
                    self.sides.append(read_side(text[:at], claim["words"], text[at + len(claim["words"]):], cutter))
                    claims.append(claim["id"])
                    texts.append(text)
        pairs = [(a, b) for a in range(len(claims)) for b in range(a) if self.sides[a] != self.sides[b]]
        self.true = [(a, b) for a, b in pairs if claims[a] == claims[b] and texts[a] != texts[b]]
        self.false = [(a, b) for a, b in pairs if claims[a] != claims[b]]

    def deal(self):
        chosen = [(p, 1.0) for p in random.choices(self.true, k=2)] + [(p, 0.0) for p in random.choices(self.false, k=4)]
        return [(self.sides[a], self.sides[b], y) for (a, b), y in chosen]


def score(model, sides, ends, cutter, batch=64):
    model.eval()
    order = sorted(range(len(ends)), key=lambda k: len(sides[ends[k][0]][0]) + len(sides[ends[k][1]][0]))
    found = np.zeros(len(ends), np.float32)
    with torch.no_grad():
        for at in range(0, len(order), batch):
            part = order[at:at + batch]
            found[part] = model(*pack([(sides[ends[k][0]], sides[ends[k][1]]) for k in part], cutter)).numpy()
    return found


def train(model, sources, cutter, o):
    """sources: events, cases"""
    for p in (model.encoder.word.weight, model.encoder.position.weight, *(p for layer in model.encoder.layers[:FROZEN] for p in layer.parameters())):
        p.requires_grad_(False)
    heads = [*model.role.parameters(), *model.hidden.parameters(), *model.out.parameters()]
    groups = [{"params": [p for p in model.encoder.parameters() if p.requires_grad], "k": 1}, {"params": heads, "k": 5}]
    optimizer = torch.optim.AdamW(groups, lr=o.rate, weight_decay=0.01)
    started, losses, (events, cases) = time.time(), [], sources
    while (spent := (time.time() - started) / 60 / o.minutes) < 1:
        for g in optimizer.param_groups:
            g["lr"] = o.rate * g["k"] * min(1, (len(losses) + 1) / 100) * (1 - spent)
        dealt = [random.choice(events if not cases or events and random.random() < EVENT_SHARE else cases).deal() for _ in range(4)]
        rows = [(b, a, y) if random.random() < 0.5 else (a, b, y) for part in dealt for a, b, y in part]
        loss = F.binary_cross_entropy_with_logits(model(*pack([(a, b) for a, b, _ in rows], cutter)), torch.tensor([y for *_, y in rows]))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
        if len(losses) % 100 == 0:
            print(f"step {len(losses)}, {100 * spent:.0f}%, loss {np.mean(losses[-100:]):.3f}", flush=True)
        if len(losses) % 400 == 0:
            torch.save({"model": model.state_dict()}, o.out)
    torch.save({"model": model.state_dict()}, o.out)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("vectors")
    a.add_argument("out")
    a.add_argument("--pairs", required=True)
    a.add_argument("--events", nargs="*", default=[])
    a.add_argument("--cases", default="")
    a.add_argument("--score", default="")
    a.add_argument("--least", type=float, default=0.2)
    a.add_argument("--hold-back", default=str(Path(__file__).resolve().parents[2] / "eval/held-back-attributions.json"))
    a.add_argument("--layers", type=int, default=8)
    a.add_argument("--minutes", type=float, default=50)
    a.add_argument("--rate", type=float, default=8e-5)
    a.add_argument("--seed", type=int, default=0)
    o = a.parse_args()
    random.seed(o.seed), np.random.seed(o.seed), torch.manual_seed(o.seed)
    cutter = Cutter(str(Path(o.vectors, "tokenizer.json")))
    model = Cross({**json.loads(Path(o.vectors, "config.json").read_text()), "layers": o.layers})
    if o.score:
        model.load_state_dict(torch.load(o.out)["model"])
        for name in o.score:
            sides, ends, _, cosines = read_case(o.pairs, name, cutter)
            near = np.flatnonzero(cosines >= o.least)
            found = np.full(len(ends), np.nan, np.float32)
            found[near] = score(model, sides, ends[near], cutter)
            np.save(f"{o.out}.{name}.npy", found)
            print(f"{name}: {len(near)} of {len(ends)} pairs read")
        return
    start = {name[8:]: value for name, value in torch.load(Path(o.vectors, "vectors.pt"))["model"].items() if name.startswith("encoder.")}
    model.encoder.load_state_dict({name: value for name, value in start.items() if name in model.encoder.state_dict()})
    held = set(json.loads(Path(o.hold_back).read_text())["miniEvents"])
    events = [Event(e, cutter) for path in o.events for e in read_jsonl(path) if e["id"] not in held]
    cases = [Case(*read_case(o.pairs, name, cutter)) for name in o.cases]
    train(model, ([e for e in events if e.true and e.false], cases), cutter, o)


if __name__ == "__main__":
    main()
