"""Train the encoder of claim vectors by contrast: claims of one event are drawn together where they say the same, and apart where they do not.

usage: train_vectors.py ENCODER_DIR OUT.pt EVENTS.jsonl ... [--from VECTORS.pt] [--hold-back eval/held-back-attributions.json] [--minutes 40] [--keep .3] [--resume]

ENCODER_DIR is what ../unpack_encoder.py writes (12 layers). EVENTS.jsonl are mini-events. A step takes sentences of one event;
each claim's vector is the mean over the pieces of its words, read within its sentence and led through one linear layer. The loss is that of
supervised contrast (Khosla et al. 2020) within an event, where near claims are on purpose, and over the step: of the means, and of the pieces
each laid to its nearest in the other claim (late interaction; Khattab and Zaharia 2020), which keeps apart claims that differ in one word. Sentences that carry no claim
are claims of their own. The learning rate falls by the clock to nothing at --minutes, so that a run ends when it should. What is saved at the end holds a share (--keep) of the weights before
training: so it fits the mini-events a little less, and unseen cases better.
"""
import argparse
import json
import os
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from model import Encoder  # noqa: E402
from units import Cutter, read_jsonl  # noqa: E402

PREFIX = "query: "  # as E5 was trained
WIDTH = 128
LONGEST = 112  # pieces
SENTENCES_A_STEP = 44  # of one event, drawn anew each time
TEMPERATURE = 0.07
LATE_TEMPERATURE = 0.04  # nearest pieces are alike even where claims are not, so their scores lie closer together
FROZEN = 4  # lowest layers that stay as they are, with the word vectors


class Vectors(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.head = nn.Linear(config["hidden"], WIDTH)

    def forward(self, ids, mask=None):
        """ids [B, P] -> [B, P, WIDTH]; a claim's vector is the mean over its pieces, brought to length 1"""
        return self.head(self.encoder(ids, mask))


def load_encoder(folder):
    config = json.loads(Path(folder, "config.json").read_text())
    model = Vectors(config)
    model.encoder.load_state_dict(load_file(str(Path(folder, "encoder.safetensors"))))
    return model


def encode(cutter, text, spans):
    """-> piece ids, and for each [start, end) of the text the positions of its pieces"""
    units, lead = cutter.cut(PREFIX + text), len(PREFIX)
    ids, owners = [cutter.bos], [(-1, -1)]
    for u in range(len(units)):
        for piece in units.pieces[u]:
            ids.append(piece)
            owners.append((units.start[u] - lead, units.end[u] - lead))
    ids, owners = ids[:LONGEST - 1] + [cutter.eos], owners[:LONGEST - 1]
    where = [[i for i, (s, e) in enumerate(owners) if e > a and s < b] for a, b in spans]
    return ids, where


def read_event(event, cutter):
    """-> list of (piece ids, [(positions, claim, words)])"""
    rows = []
    for n, sentence in enumerate(event["sentences"]):
        text = sentence["text"]
        marks = [(c["id"], text.index(c["words"]), len(c["words"])) for c in sentence["claims"] if c["words"] in text]
        if not marks:
            marks = [(f"alone {n}", 0, len(text))]
        ids, where = encode(cutter, text, [(s, s + k) for _, s, k in marks])
        found = [(w, f"{event['id']} {c}", (s, k)) for w, (c, s, k) in zip(where, marks) if w]
        if found:
            rows.append((ids, found))
    return rows


def pack(rows, pad):
    longest = max(len(ids) for ids, _ in rows)
    ids = torch.full((len(rows), longest), pad)
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for r, (pieces, _) in enumerate(rows):
        ids[r, :len(pieces)] = torch.tensor(pieces)
        mask[r, :len(pieces)] = True
    return ids, mask[:, None, None, :]


def claim_pieces(model, rows, pad, batch=32):
    """-> the vectors of the pieces of each claim, their claims, and a key of their words' place"""
    order = sorted(range(len(rows)), key=lambda r: len(rows[r][0]))
    pieces, claims, places = [], [], []
    for at in range(0, len(order), batch):
        part = [rows[r] for r in order[at:at + batch]]
        out = model(*pack(part, pad))
        for r, (_, found) in enumerate(part):
            for positions, claim, place in found:
                pieces.append(out[r, positions])
                claims.append(claim)
                places.append((order[at + r], place))
    return pieces, claims, places


def mean_scores(pieces):
    """-> [claims, claims]: cosines of the means over their pieces"""
    vectors = F.normalize(torch.stack([p.mean(0) for p in pieces]), dim=-1)
    return vectors @ vectors.T


def late_scores(pieces):
    """-> [claims, claims]: the mean over both claims' pieces of the cosine to the nearest piece of the other"""
    length = torch.tensor([len(p) for p in pieces])
    x = F.normalize(nn.utils.rnn.pad_sequence(pieces, batch_first=True), dim=-1)
    there = torch.arange(x.shape[1])[None] < length[:, None]
    each = torch.einsum("apd,bqd->abpq", x, x).masked_fill(~there[None, :, None, :], -1).amax(3)
    one_way = (each * there[:, None]).sum(2) / length[:, None]
    return (one_way + one_way.T) / 2


def contrast(scores, claims, places):
    """Mean over anchors of -log of the share that their positives hold; two claims with the very same words are no pair. scores [claims, claims]"""
    n = len(claims)
    codes = {c: i for i, c in enumerate(dict.fromkeys(claims))}
    label = torch.tensor([codes[c] for c in claims])
    spot = {p: i for i, p in enumerate(dict.fromkeys(places))}
    place = torch.tensor([spot[p] for p in places])
    off = place[:, None] == place[None]
    score = scores.masked_fill(off, float("-inf"))
    positive = (label[:, None] == label[None]) & ~off
    log = score - torch.logsumexp(score, 1, keepdim=True)
    count = positive.sum(1)
    kept = count > 0
    each = -(log.masked_fill(~positive, 0).sum(1)[kept] / count[kept])
    return each.mean()


def average_precision(model, events, cutter, score=mean_scores):
    """-> mean over events of the average precision of pairs of one claim among all pairs, and the share of nearest neighbours that are right"""
    model.eval()
    scores, nearest = [], []
    with torch.no_grad():
        for event in events:
            pieces, claims, places = claim_pieces(model, read_event(event, cutter), cutter.pad)
            s = score(pieces).numpy()
            row = np.array([p[0] for p in places])
            label = np.array(claims)
            a, b = np.triu_indices(len(claims), 1)
            use = row[a] != row[b]
            order = np.argsort(-s[a, b][use], kind="stable")
            same = (label[a] == label[b])[use][order]
            scores.append((np.cumsum(same) / np.arange(1, len(same) + 1))[same].mean())
            s[row[:, None] == row[None]] = -9
            nearest.append((label[s.argmax(1)] == label).mean())
    model.train()
    return float(np.mean(scores)), float(np.mean(nearest))


def report(name, model, events, cutter):
    mean, late = average_precision(model, events, cutter), average_precision(model, events, cutter, late_scores)
    print("%s: AP %.3f, nearest %.3f; late AP %.3f, nearest %.3f" % (name, *mean, *late), flush=True)


def first_head(model, events, cutter):
    """The head starts as the WIDTH directions in which raw vectors differ most."""
    with torch.no_grad():
        found = []
        for event in events[:24]:
            rows = read_event(event, cutter)
            out = model.encoder(*pack(rows, cutter.pad))
            found += [F.normalize(out[r, p].mean(0), dim=-1) for r, (_, claims) in enumerate(rows) for p, _, _ in claims]
        x = torch.stack(found)
        mean = x.mean(0)
        _, _, directions = torch.linalg.svd(x - mean, full_matrices=False)
        scale = x.shape[1] ** 0.5  # raw pieces are not of length 1; means are taken off alike
        model.head.weight.copy_(directions[:WIDTH] * scale)
        length = torch.stack([out[r, p].mean(0).norm() for r, (_, claims) in enumerate(rows) for p, _, _ in claims]).mean()
        model.head.bias.copy_(-(model.head.weight @ mean) * length)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("encoder")
    a.add_argument("out")
    a.add_argument("events", nargs="+")
    a.add_argument("--from", dest="start", help="go on from these weights")
    a.add_argument("--hold-back", default=str(Path(__file__).resolve().parents[2] / "eval/held-back-attributions.json"))
    a.add_argument("--minutes", type=float, default=40)
    a.add_argument("--rate", type=float, default=3e-5)
    a.add_argument("--keep", type=float, default=0.3)
    a.add_argument("--seed", type=int, default=0)
    a.add_argument("--resume", action="store_true")
    o = a.parse_args()
    torch.manual_seed(o.seed)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", os.cpu_count())))
    cutter = Cutter(str(Path(o.encoder, "tokenizer.json")))
    held = set(json.loads(Path(o.hold_back).read_text())["miniEvents"])
    everything = [e for path in o.events for e in read_jsonl(path)]
    events, unseen = [e for e in everything if e["id"] not in held], [e for e in everything if e["id"] in held]
    print(f"{len(events)} events to learn from, {len(unseen)} held back", flush=True)
    model = load_encoder(o.encoder)
    first_head(model, events, cutter)
    if o.start:
        model.load_state_dict(torch.load(o.start)["model"])
    first = {name: value.clone() for name, value in model.state_dict().items()}
    if o.resume and Path(o.out).exists():
        model.load_state_dict(torch.load(o.out)["model"])
    model.encoder.frozen = FROZEN
    model.encoder.word.weight.requires_grad_(False)
    model.encoder.position.weight.requires_grad_(False)
    for layer in model.encoder.layers[:FROZEN]:
        layer.requires_grad_(False)
    report("before", model, unseen, cutter)
    groups = [{"params": [p for p in model.encoder.parameters() if p.requires_grad], "lr": o.rate, "k": 1},
              {"params": list(model.head.parameters()), "lr": o.rate * 5, "k": 5}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    rows = [read_event(e, cutter) for e in events]
    dealer = random.Random(o.seed)
    started, step, order, losses = time.time(), 0, [], []
    while True:
        spent = (time.time() - started) / 60 / o.minutes
        if spent >= 1:
            break
        for g in optimizer.param_groups:
            g["lr"] = o.rate * g["k"] * min(1, (step + 1) / 20) * (1 - spent)
        if not order:
            order = list(range(len(rows)))
            dealer.shuffle(order)
        event = rows[order.pop()]
        batch = dealer.sample(event, min(SENTENCES_A_STEP, len(event)))
        pieces, claims, places = claim_pieces(model, batch, cutter.pad)
        loss = contrast(mean_scores(pieces) / TEMPERATURE, claims, places) + contrast(late_scores(pieces) / LATE_TEMPERATURE, claims, places)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
        step += 1
        if step % 10 == 0:
            print(f"step {step}, {100 * spent:.0f}%, loss {np.mean(losses[-10:]):.3f}", flush=True)
        if step % 60 == 0:
            report("so far", model, unseen, cutter)
            torch.save({"model": model.state_dict(), "config": model.config}, o.out)
    report(f"after {step} steps", model, unseen, cutter)
    model.load_state_dict({name: (1 - o.keep) * value + o.keep * first[name] for name, value in model.state_dict().items()})
    report("with %.0f%% of the weights before" % (100 * o.keep), model, unseen, cutter)
    torch.save({"model": model.state_dict(), "config": model.config}, o.out)


if __name__ == "__main__":
    main()
