"""Train the reader. A run that was cut off goes on from its last checkpoint when started again with the same --name.

usage: train.py --shared ../shared/data --encoder build/encoder --name NAME [--steps N] [--decay-from N] [--lr 2.5e-4] ...

The learning rate rises over --warmup steps, stays, and falls in a line from --decay-from to nothing at --steps; with --until it
falls by the clock instead, over the last --fall minutes. Both ends may be moved when a run is resumed. --from starts with the
weights of another checkpoint; heads that it lacks begin as they are made.
"""
import argparse
import json
import math
import os
import random
import signal
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
from model import FACETS, STANCES, build, overlaps, parent_scores, role_scores, span_vectors
from units import Cutter

IGNORE = -100
UNKNOWN = 0.2  # what "no cue" and "no source" count inside a content where nesting is not marked


def pad(rows, value, width=None):
    width = width or max(map(len, rows))
    return torch.tensor([r + [value] * (width - len(r)) for r in rows])


def hide_some(ids, cutter):
    """Hide some words: what is said must follow from the words around."""
    hide = torch.rand(ids.shape, device=ids.device) < 0.06
    return torch.where(hide & (ids > 4), torch.full_like(ids, cutter.unk), ids)


def text_loss(model, wins, cutter, drop, rng, device):
    """-> (loss, parts for the log). Sums over units are divided by the units of the batch."""
    ids = pad([w["ids"] for w in wins], cutter.pad).to(device)
    mask = (ids != cutter.pad)[:, None, None, :]
    if rng.random() < 0.5:
        ids = hide_some(ids, cutter)
    rep = pad([w["rep"] for w in wins], 0).to(device)
    x = model.units(ids, rep, mask, drop)
    tags, cue_side, unit_side, facts, child, parent, _, _, content_stance, _ = model.heads(x)
    U = rep.shape[1]
    gold = torch.stack([pad([w["tags"][k] for w in wins], IGNORE, U) for k in range(3)], 2).to(device)  # [B, U, 3]
    total = (gold[..., 0] != IGNORE).sum()
    by_role = tags.view(*tags.shape[:2], 3, 3)
    # PolNeAR gives no word two roles: a cue or source inside its contents is unknown rather than absent
    flat = torch.tensor([not w["nested"] for w in wins], device=device)[:, None] & (gold[..., 2] > 0)  # [B, U]
    weight = torch.ones(gold.shape, device=device)
    weight[..., :2][flat[..., None] & (gold[..., :2] == 0)] = UNKNOWN
    tag = (F.cross_entropy(by_role.reshape(-1, 3), gold.reshape(-1), ignore_index=IGNORE, reduction="none") * weight.reshape(-1)).sum() / total
    # cues: the gold ones, and a few places that the tagger takes for cues and that are none (all their units are O)
    p = by_role[:, :, 1].detach().float().softmax(-1)[..., 1]
    cues = [list(w["cues"]) for w in wins]
    for b, w in enumerate(wins):
        real = {c["at"] for c in w["cues"]}
        n = len(w["rep"])
        for u in torch.topk(p[b, :n], min(n, len(real) + 3)).indices.tolist():
            if u not in real and p[b, u] > 0.1 and w["tags"][1][u] == 0 and (w["nested"] or w["tags"][2][u] == 0):
                cues[b].append({"at": u, "labels": [0] * n, "parent": IGNORE, "marked": False})
    M = max(1, max(map(len, cues)))
    at = pad([[c["at"] for c in cs] for cs in cues], 0, M).to(device)
    labels = torch.full((len(wins), M, U), IGNORE)
    stance, unnamed, up = (torch.full((len(wins), M), IGNORE) for _ in range(3))
    blocked = torch.ones(len(wins), M + 1, dtype=torch.bool)  # what cannot be a parent: padding and false cues
    blocked[:, M] = False
    for b, cs in enumerate(cues):
        for m, c in enumerate(cs):
            if c["labels"] is not None:
                labels[b, m, :len(c["labels"])] = torch.tensor(c["labels"])
            blocked[b, m] = "stance" not in c
            if c["marked"]:
                stance[b, m] = STANCES.index(c["stance"])
                unnamed[b, m] = int(c["unnamed"]) if c["sourced"] else IGNORE
                up[b, m] = M if c["parent"] == -1 else c["parent"]
    labels, stance, unnamed, up, blocked = (t.to(device) for t in (labels, stance, unnamed, up, blocked))
    s = role_scores(model, cue_side, unit_side, at)
    role = F.cross_entropy(s.reshape(-1, s.shape[-1]), labels.reshape(-1), ignore_index=IGNORE, reduction="sum") / total
    rows = lambda t: torch.gather(t, 1, at.unsqueeze(-1).expand(-1, -1, t.shape[-1]))
    f = rows(facts)

    def small(logits, target):  # a mean that a batch with few marks does not blow up
        n = (target != IGNORE).sum()
        return F.cross_entropy(logits.reshape(-1, logits.shape[-1]), target.reshape(-1), ignore_index=IGNORE, reduction="sum") / (n + 8)

    content = labels >= 3  # what is not in this window counts for nothing
    mean = torch.matmul(content.float(), content_stance) / content.sum(-1, keepdim=True).clamp_min(1)
    st = small(f[..., :len(STANCES)] + mean, stance)
    un = small(torch.stack([torch.zeros_like(f[..., 0]), f[..., len(STANCES)]], -1), unnamed)
    seen = s.detach().argmax(-1) >= 3  # the contents as the model itself finds them
    ps = parent_scores(model, rows(child), rows(parent), f, at, overlaps(seen, at)).masked_fill(blocked[:, None, :], -1e4)
    ps = ps.masked_fill(torch.nn.functional.pad(torch.eye(M, dtype=torch.bool, device=device), (0, 1))[None], -1e4)
    pa = small(ps, up)
    loss = tag + role + 0.25 * st + 0.1 * un + 0.2 * pa
    return loss, {"tag": tag.item(), "role": role.item(), "stance": st.item(), "unnamed": un.item(), "parent": pa.item()}


TEMPERATURE = 0.06
WRONG_FACET = 0.2  # share of spans whose vector is made for another facet: whoever reads an article does not know them for sure


def contrast(vectors, claims, places):
    """Each pair of one claim against what is no pair: of the one span, and of all spans, so that one threshold serves them all.
    The very same words (a number and its event) are neither near nor far."""
    number = lambda xs: torch.tensor([list(dict.fromkeys(xs)).index(x) for x in xs], device=vectors.device)
    c, place = number(claims), number(places)
    same, out = c[:, None] == c[None], place[:, None] == place[None]
    sim = vectors @ vectors.T / TEMPERATURE
    pos, neg = same & ~out, ~same & ~out
    far = torch.logsumexp(sim.masked_fill(~neg, -1e4), 1, keepdim=True)
    farthest = torch.logsumexp(far, 0, keepdim=True) - math.log(len(claims))
    weight = pos / pos.sum(1, keepdim=True).clamp_min(1)
    return ((F.softplus(far - sim) + F.softplus(farthest - sim)) * weight).sum() / 2 / pos.any(1).sum().clamp_min(1)


def event_loss(model, evs, cutter, drop, rng, device):
    """Spans of one claim near each other, other claims of the same event (and of the other event) far; the facet; the stance."""
    wins, spans = [], []
    for e in evs:
        w, s = data.event_windows(e, cutter, rng)
        spans += [(i + len(wins), *rest) for i, *rest in s]
        wins += w
    ids = pad([w["ids"] for w in wins], cutter.pad).to(device)
    mask = (ids != cutter.pad)[:, None, None, :]
    if rng.random() < 0.5:
        ids = hide_some(ids, cutter)
    rep = pad([w["rep"] for w in wins], 0).to(device)
    heads = model.heads(model.units(ids, rep, mask, drop))
    mean = lambda t: torch.stack([t[w, a:b].mean(0) for w, a, b, *_ in spans])
    facet = [FACETS.index(s[4]) for s in spans]
    shown = [rng.randrange(len(FACETS)) if rng.random() < WRONG_FACET else f for f in facet]
    v = span_vectors(heads[6], heads[9], [(*s[:3], f) for s, f in zip(spans, shown)])
    near = contrast(v, [s[3] for s in spans], [s[:3] for s in spans])
    fac = F.cross_entropy(mean(heads[7]), torch.tensor(facet, device=device))
    st = F.cross_entropy(mean(heads[8]), torch.tensor([STANCES.index(s[5]) for s in spans], device=device))
    return 0.5 * near + 0.1 * fac + 0.05 * st, {"near": near.item(), "facet": fac.item(), "claim stance": st.item()}


def rate(step, o):
    """Share of the learning rate at this step; with --until the fall follows the clock, for a machine whose speed nobody knows."""
    left = max(0, o.steps - step) / max(1, o.steps - o.decay_from)
    if o.until:
        left = max(0, (o.until - time.time()) / 60 / o.fall)
    return min(1, (step + 1) / o.warmup) * min(1, left)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default="../shared/data")
    a.add_argument("--extra", default="data")
    a.add_argument("--leave", default="", help="articles of --extra that are kept for fit_heads.py: a pattern of file names")
    a.add_argument("--encoder", default="build/encoder")
    a.add_argument("--out", default="checkpoints")
    a.add_argument("--name", required=True)
    a.add_argument("--from", dest="start")
    a.add_argument("--steps", type=int, default=1000)
    a.add_argument("--decay-from", type=int, default=300)
    a.add_argument("--until", type=float, default=0, help="stop at this time (seconds since 1970)")
    a.add_argument("--fall", type=float, default=60, help="minutes before --until over which the rate falls")
    a.add_argument("--warmup", type=int, default=50)
    a.add_argument("--lr", type=float, default=2.5e-4)
    a.add_argument("--head-times", type=float, default=4)
    a.add_argument("--frozen", type=int, default=2)
    a.add_argument("--drop", type=float, default=0.1)
    a.add_argument("--size", type=int, default=256)
    a.add_argument("--train-overlap", type=int, default=24)
    a.add_argument("--batch", type=int, default=16)
    a.add_argument("--polnear-share", type=float, default=1, help="of the articles of PolNeAR, in an epoch")
    a.add_argument("--small-times", type=int, default=5)
    a.add_argument("--event-share", type=float, default=0.25, help="batches of mini-events for each batch of articles")
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--save-every", type=int, default=50)
    a.add_argument("--half", action="store_true", help="products in bfloat16, as on a GPU: for a processor with AVX512_BF16 or AMX")
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--few", type=int, default=0, help="only so many articles of each kind: to try the code")
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    cutter = Cutter(f"{o.encoder}/tokenizer.json")
    model = build(o.encoder).to(device)
    if o.start:
        fresh = model.load_state_dict(torch.load(o.start, map_location=device, weights_only=True)["model"], strict=False)
        print("new:", *fresh.missing_keys, flush=True)
    model.freeze(o.frozen)
    body = [p for p in model.encoder.parameters() if p.requires_grad]
    inside = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in inside]
    decayed = lambda ps, wide: [p for p in ps if (p.dim() > 1) == wide]
    opt = torch.optim.AdamW([{"params": decayed(ps, wide), "base": lr, "weight_decay": 0.01 if wide else 0.0}
                             for ps, lr in ((body, o.lr), (heads, o.lr * o.head_times)) for wide in (True, False)], betas=(0.9, 0.98), fused=True)
    cfg = {k: getattr(o, k) for k in ("size", "train_overlap", "batch", "polnear_share", "small_times", "event_share")}
    path = f"{o.out}/{o.name}.pt"
    os.makedirs(o.out, exist_ok=True)
    step = epoch = at = 0
    if os.path.exists(path):
        ck = torch.load(path, map_location=device, weights_only=False)
        model.load_state_dict(ck["model"])
        opt.load_state_dict(ck["opt"])
        step, epoch, at = ck["step"], ck["epoch"], ck["at"]
        print("resumed at step", step, flush=True)
    log = open(f"{o.out}/{o.name}.log", "a")
    begun, seen = time.time(), {}
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))  # finish the step, save, end
    over = lambda: step >= o.steps or stopped or (o.until and time.time() > o.until)
    while not over():
        polnear, small = data.articles(o.shared, o.extra, o.leave)
        minis, _ = data.events(o.shared, o.extra)
        if o.few:
            polnear, small, minis = polnear[:o.few], small[:o.few], minis[:o.few]
        batches = data.epoch_batches(polnear, small, minis, cutter, cfg, o.seed + epoch)
        print(f"epoch {epoch}: {len(batches)} batches from {len(polnear)} + {len(small)} articles, {len(minis)} events", flush=True)
        for kind, items in batches[at:]:
            if over():
                break
            rng = random.Random(o.seed * 100003 + step)
            torch.manual_seed(o.seed * 100003 + step)
            model.train()
            for g in opt.param_groups:
                g["lr"] = g["base"] * rate(step, o)
            half = torch.autocast(device, torch.bfloat16, enabled=o.half or device == "cuda")
            with half:
                if kind == "text":
                    loss, parts = text_loss(model, items, cutter, o.drop, rng, device)
                else:
                    loss, parts = event_loss(model, items, cutter, o.drop, rng, device)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + heads, 1.0)
            opt.step()
            step, at = step + 1, at + 1
            for k, v in parts.items():
                seen.setdefault(k, []).append(v)
            if step % 10 == 0:
                line = {"step": step, "epoch": epoch, "lr": round(o.lr * rate(step, o), 7), "minutes": round((time.time() - begun) / 60, 2),
                        **{k: round(float(np.mean(v)), 4) for k, v in seen.items()}}
                print(json.dumps(line), file=log, flush=True)
                seen = {}
            if step % o.save_every == 0 or step == o.steps:
                save(model, opt, step, epoch, at, o, path)
        else:
            epoch, at = epoch + 1, 0
    save(model, opt, step, epoch, at, o, path)


def save(model, opt, step, epoch, at, o, path):
    torch.save({"model": model.state_dict(), "opt": opt.state_dict(), "step": step, "epoch": epoch, "at": at, "options": vars(o)}, path + ".new")
    os.replace(path + ".new", path)


if __name__ == "__main__":
    main()
