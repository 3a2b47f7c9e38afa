"""Fit the heads that need no change of the encoder, on unit vectors that are made once: a tenth of the cost of a step of train.py.

usage: fit_heads.py CHECKPOINT OUT.pt [--shared ../shared/data] [--extra data] [--encoder build/encoder] [--steps 600] [--only events|articles] [--articles PATTERN]

Span vectors and facets are fitted on the mini-events; parents, stances and unnamed sources on the articles, and there only half the way is
gone: the whole way makes English better and Korean and Ukrainian worse. A seventh of each, by the SHA-256 of the ids, is left out to choose the step that is kept (it is none of what is held back).
"""
import argparse
import json
import math
import random
from glob import glob

import torch
import torch.nn.functional as F

import data
import decode
from model import FACETS, STANCES, Reader, overlaps, parent_scores
from train import IGNORE, contrast
from units import Cutter, read_jsonl


def split(rows):
    out = set(data.by_hash([r["id"] for r in rows])[:math.ceil(len(rows) / 7)])
    return [r for r in rows if r["id"] not in out], [r for r in rows if r["id"] in out]


@torch.inference_mode()
def see(model, ids, rep):
    return model.units(torch.tensor([ids]), torch.tensor([rep]))[0]


# --- mini-events ---------------------------------------------------------------------------------------------------------


def see_event(model, cutter, event, seed):
    """-> vectors of the units of all spans [units, H], and for each span its first and last + 1 among them, its place, claim, facet, stance"""
    wins, spans = data.event_windows(event, cutter, random.Random(seed))
    seen = [see(model, w["ids"], w["rep"]) for w in wins]
    rows, out = [], []
    for w, a, b, claim, facet, stance in spans:
        at = sum(map(len, rows))
        rows.append(seen[w][a:b].half())
        out.append((at, at + b - a, (w, a, b), claim, FACETS.index(facet), STANCES.index(stance)))
    return torch.cat(rows), out


def events_loss(model, batch, rng, drop):
    x = F.dropout(torch.cat([x for x, _ in batch]).float(), drop, model.training)
    base, spans = 0, []
    for k, (rows, ss) in enumerate(batch):
        spans += [(a + base, b + base, (k, *place), claim, facet, stance) for a, b, place, claim, facet, stance in ss]
        base += len(rows)
    at = torch.tensor([k for k, s in enumerate(spans) for _ in range(s[0], s[1])])  # the span of each row
    mean = lambda t: torch.zeros(len(spans), t.shape[1]).index_add(0, at, t) / torch.bincount(at)[:, None]
    facet = torch.tensor([s[4] for s in spans])
    shown = facet.clone()
    if model.training:
        other = torch.tensor([rng.random() < 0.2 for _ in spans])
        shown[other] = torch.randint(len(FACETS), (int(other.sum()),))
    span = model.span(x) + model.span_more(F.gelu(model.span_hidden(x)))
    weight = model.span_weight(x).gather(1, shown[at][:, None]).exp()
    v = F.normalize(mean(weight * span), dim=-1)
    near = contrast(v, [s[3] for s in spans], [s[2] for s in spans])
    u = F.gelu(model.unit_hidden(x))
    fac = F.cross_entropy(mean(model.facet(u)), facet)
    st = F.cross_entropy(mean(model.content_stance(u)), torch.tensor([s[5] for s in spans]))
    return near + 0.1 * fac, (near.item(), fac.item(), st.item())


# --- articles ------------------------------------------------------------------------------------------------------------


def see_article(model, cutter, article):
    """-> what the heads see of one article: cue and unit vectors at each cue, contents as the model finds them, labels"""
    units, attrs = data.label(article, cutter)
    x = torch.from_numpy(decode.read(units, lambda ids, rep: {"x": see(model, ids, rep).numpy()}, cutter.bos, cutter.eos)["x"])
    with torch.inference_mode():
        c, u = F.gelu(model.cue_hidden(x)), F.gelu(model.unit_hidden(x))
        out = {"cue_side": model.cue_side(c).numpy(), "unit_side": model.unit_side(u).numpy(), "tags": model.tags(x).numpy()}
    at = torch.tensor([a["cue"][0][0] for a in attrs])
    s = decode.role_log_probs(out, at.numpy(), model.role_bias.detach().numpy()).argmax(-1) >= 3
    content = torch.zeros(len(attrs), len(units))
    for m, c0 in enumerate(at.tolist()):
        for u0 in range(max(0, c0 - decode.REACH), min(len(units), c0 + decode.REACH + 1)):
            content[m, u0] = float(s[m, u0 - c0 + decode.REACH])
    ids = [a["id"] for a in attrs]
    return {"c": c[at], "said": content @ u / content.sum(1, keepdim=True).clamp_min(1), "at": at, "has": (content.sum(1, keepdim=True) > 0).float(),
            "mix": overlaps(content[None], at[None]),
            "stance": torch.tensor([STANCES.index(a["stance"]) for a in attrs]),
            "unnamed": torch.tensor([int(a["unnamed"]) if a["source"] else IGNORE for a in attrs]),
            "up": torch.tensor([len(attrs) if a["parent"] is None else ids.index(a["parent"]) if a["parent"] in ids else IGNORE for a in attrs])}


def articles_loss(model, batch, _, drop):
    total, n, right = 0, 0, [0, 0, 0]
    for a in batch:
        c = F.dropout(a["c"], drop, model.training)
        facts = model.cue_facts(c)
        stance = facts[:, :len(STANCES)] + model.content_stance(F.dropout(a["said"], drop, model.training)) * a["has"]
        unnamed = torch.stack([torch.zeros(len(c)), facts[:, len(STANCES)]], -1)
        M = len(c)
        s = parent_scores(model, model.child(c)[None], model.parent(c)[None], facts[None], a["at"][None], a["mix"])[0]
        s = s.masked_fill(F.pad(torch.eye(M, dtype=torch.bool), (0, 1)), -1e4)
        for k, (weight, logits, gold) in enumerate(((1, stance, a["stance"]), (0.5, unnamed, a["unnamed"]), (1, s, a["up"]))):
            total = total + weight * F.cross_entropy(logits, gold, ignore_index=IGNORE, reduction="sum")
            right[k] += F.cross_entropy(logits, gold, ignore_index=IGNORE, reduction="sum").item()
        n += M
    return total / n, tuple(r / n for r in right)


# --- fitting -------------------------------------------------------------------------------------------------------------


def fit(model, names, loss, kept, judged, size, steps, lr, way=1.0, seed=5):
    """Fit the parameters whose names begin so. Leaves the model where it was at the step that did best on `judged`, or only part of the
    way there from where it began."""
    ps = [p for n, p in model.named_parameters() if n.split(".")[0] in names]
    begun = {n: p.detach().clone() for n, p in model.named_parameters()}
    opt = torch.optim.AdamW(ps, lr=lr, weight_decay=0.02, betas=(0.9, 0.98))
    rng = random.Random(seed)
    torch.manual_seed(seed)

    def judge():
        model.eval()
        with torch.inference_mode():
            got = [loss(model, judged[i:i + 1], rng, 0)[1] for i in range(len(judged))]
        return [sum(x) / len(got) for x in zip(*got)]

    worth = lambda now: now[0] + (now[2] if loss is articles_loss else 0)
    best, state, order = None, None, []
    for step in range(steps + 1):
        if step % 50 == 0:
            now = judge()
            print(step, [round(x, 4) for x in now], flush=True)
            if best is None or worth(now) < best:
                best, state = worth(now), {n: p.detach().clone() for n, p in model.named_parameters()}
        for g in opt.param_groups:
            g["lr"] = lr * min(1, (step + 1) / 20) * (1 - step / (steps + 1))
        if len(order) < size:
            order = rng.sample(kept, len(kept))
        batch, order = order[:size], order[size:]
        model.train()
        value, _ = loss(model, batch, rng, 0.1)
        opt.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(ps, 1.0)
        opt.step()
    model.load_state_dict({n: begun[n] + way * (state[n] - begun[n]) for n in state})


def main():
    a = argparse.ArgumentParser()
    a.add_argument("checkpoint")
    a.add_argument("out")
    a.add_argument("--shared", default="../shared/data")
    a.add_argument("--extra", default="data")
    a.add_argument("--encoder", default="build/encoder")
    a.add_argument("--steps", type=int, default=300, help="for the mini-events")
    a.add_argument("--lr", type=float, default=1e-3)
    a.add_argument("--views", type=int, default=2, help="how often each mini-event is seen, each time cut otherwise")
    a.add_argument("--articles", help="only these files (a pattern): best those that the encoder has not seen, which it knows by heart otherwise")
    a.add_argument("--only", choices=("events", "articles"))
    o = a.parse_args()
    torch.set_num_threads(2)
    cutter = Cutter(f"{o.encoder}/tokenizer.json")
    model = Reader(json.load(open(f"{o.encoder}/config.json")))
    print("new:", *model.load_state_dict(torch.load(o.checkpoint, map_location="cpu", weights_only=False)["model"], strict=False).missing_keys)
    model.eval()
    if o.only != "articles":
        kept, judged = split(data.events(o.shared, o.extra)[0])
        seen = [[see_event(model, cutter, e, seed) for e in rows for seed in range(o.views)] for rows in (kept, judged)]
        print(len(kept), "mini-events,", len(judged), "to judge by: loss of near, facet, stance")
        fit(model, ("span", "span_hidden", "span_more", "span_weight", "facet"), events_loss, *seen, 4, o.steps, o.lr)
    if o.only != "events":
        rows = [data.to_code_points(r) for p in sorted(glob(o.articles)) for r in read_jsonl(p)] if o.articles else data.articles(o.shared, o.extra)[1]
        kept, judged = split(rows)
        seen = [[see_article(model, cutter, r) for r in rows] for rows in (kept, judged)]
        print(len(kept), "articles,", len(judged), "to judge by: loss of stance, unnamed, parent")
        fit(model, ("child", "parent", "parent_bias", "parent_mix", "cue_facts", "content_stance"), articles_loss, *seen, 16, 200, 3e-4, way=0.5)
    torch.save({"model": model.state_dict(), "options": vars(o)}, o.out)


if __name__ == "__main__":
    main()
