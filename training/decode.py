"""From the model's outputs to attributions, in numpy; DECODING.md is the same in prose. N units, M cues, R = 2 * REACH + 1."""
import numpy as np

from model import EDGES, RANK, REACH, ROLE_LABELS, STANCES
from units import encode, windows

SIZE, OVERLAP = 256, 64  # pieces of a window when reading, and how many of them it shares with the one before
# Chosen on the first third of PolNeAR dev by `evaluate.py --tune`.
SETTINGS = {
    "cue": 0.0,  # added to the log-probability of B-cue: more cues, less certain ones
    "sourceTags": 1.0,  # weight of the source tagger when a cue looks for its source
    "part": 0.0,  # a part of a content beside the best one stays if its margin over the other cues is at least this
    "rival": 20.0,  # what a part's margin counts beside its gain when the best one is chosen
    "snap": 0.05,  # a part takes the borders of the tagger's content span that it shares at least this much with (overlap over union)
    "snapSource": 0.3,  # the same for a source and the spans of the source tagger
}
TAG_LIMIT = 4.0  # what the tagger may add or take at one unit, before the weight
NEVER = -1e9
FAR = -20.0  # how surely a unit out of a cue's reach is not its content (log-odds)


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def read(units, run, bos, eos, size=SIZE, overlap=OVERLAP):
    """run(ids, rep) -> outputs of one window, each [U, width]. -> the outputs of the whole text, each [N, width].

    Windows overlap; the overlap is cut in the middle, so that each unit comes from the window that shows more around it."""
    ranges = windows(units, size, overlap)
    out = None
    for k, (lo, hi) in enumerate(ranges):
        got = run(*encode(units, lo, hi, bos, eos))
        if out is None:
            out = {name: np.zeros((len(units), v.shape[1]), np.float32) for name, v in got.items()}
        begin = lo if k == 0 else (lo + ranges[k - 1][1]) // 2
        end = hi if k + 1 == len(ranges) else (ranges[k + 1][0] + hi) // 2
        for name, v in got.items():
            out[name][begin:end] = v[begin - lo:end - lo]
    return out


def viterbi(scores, allowed, first):
    """scores [M, T, L]; allowed [L, L] from, to; first [L] -> best labels [M, T]; of equal paths the lowest label wins"""
    M, T, L = scores.shape
    move = np.where(allowed, 0.0, NEVER)
    best = scores[:, 0] + np.where(first, 0.0, NEVER)
    back = np.zeros((M, T, L), np.int8)
    for t in range(1, T):
        step = best[:, :, None] + move
        back[:, t] = step.argmax(1)
        best = step.max(1) + scores[:, t]
    path = np.zeros((M, T), np.int8)
    path[:, -1] = best.argmax(1)
    for t in range(T - 1, 0, -1):
        path[:, t - 1] = back[np.arange(M), t, path[:, t]]
    return path


# O B I: a span does not touch the next of its own kind, so B never follows B or I
CUE_MOVES = np.array([[1, 1, 0], [1, 0, 1], [1, 0, 1]], bool)
# O B-source I-source B-content I-content
ROLE_MOVES = np.array([[1, 1, 0, 1, 0], [1, 0, 1, 1, 0], [1, 0, 1, 1, 0], [1, 1, 0, 0, 1], [1, 1, 0, 0, 1]], bool)


def spans(path, begin, inside):
    """-> [(first, last + 1)] of the runs of begin, inside*"""
    out, at = [], None
    for t, y in enumerate([*path, 0]):
        if at is not None and y != inside:
            out.append((at, t))
            at = None
        if y == begin:
            at = t
    return out


def bucket(distance):
    return np.searchsorted(EDGES, np.abs(distance), side="right") - 1


def tag_log_probs(out):
    """-> [N, 3, 3]: source, cue, content by O, B, I"""
    return log_softmax(out["tags"].reshape(-1, 3, 3).astype(np.float64))


def tag_spans(log_probs, bias=0.0):
    """log_probs [N, 3] of one tagger -> [(first, last + 1)] in units; `bias` is added to B"""
    s = log_probs + np.array([0, bias, 0])
    return spans(viterbi(s[None], CUE_MOVES, np.array([1, 1, 0], bool))[0], 1, 2)


def role_log_probs(out, at, role_bias):
    """at: M cue units -> [M, R, 5]; places outside the text are O"""
    n, L = len(out["tags"]), len(ROLE_LABELS)
    shift = np.arange(-REACH, REACH + 1)
    where = at[:, None] + shift[None]
    inside = (where >= 0) & (where < n)
    u = out["unit_side"].reshape(n, L, RANK)[np.clip(where, 0, n - 1)]
    c = out["cue_side"].reshape(n, L, RANK)[at]
    s = np.einsum("mrlk,mlk->mrl", u, c).astype(np.float64) / RANK ** 0.5
    s = log_softmax(s + role_bias[(shift >= 0).astype(int), bucket(shift)][None])
    s[~inside] = [0] + [NEVER] * (L - 1)
    return s


def role_odds(s, at, n, begin):
    """s [M, R, 5], begin: the label that begins the role -> [M, N]: how surely each unit has this role for each cue (log-odds against O)"""
    odds = np.full((len(at), n), FAR)
    for m, c in enumerate(at):
        lo, hi = max(0, c - REACH), min(n, c + REACH + 1)
        x = s[m, lo - c + REACH:hi - c + REACH]
        odds[m, lo:hi] = np.logaddexp(x[:, begin], x[:, begin + 1]) - x[:, 0]
    return odds


def margin(odds, m, part):
    """How much surer cue m is of this part, by the mean over its units, than the surest of the others"""
    means = odds[:, part[0]:part[1]].mean(1)
    return means[m] - max(np.delete(means, m), default=FAR)


def snap(part, tagged, least):
    """-> the span of `tagged` that part shares most with (overlap over union, of equals the first), if that is at least `least`, else part"""
    best, best_share = part, 0.0
    for t in tagged:
        share = max(0, min(part[1], t[1]) - max(part[0], t[0])) / (max(part[1], t[1]) - min(part[0], t[0]))
        if share >= least and share > best_share:
            best, best_share = t, share
    return best


def join(parts):
    """-> the parts in order, those that overlap made one"""
    out = []
    for s, e in sorted(parts):
        if out and s < out[-1][1]:
            out[-1] = (out[-1][0], max(e, out[-1][1]))
        else:
            out.append((s, e))
    return out


def attributions(units, out, biases, settings=SETTINGS):
    """biases: role, parent, parent_mix of the model -> attributions with spans in offsets of the text, in the order of their cues"""
    if not len(units):
        return []
    tags = tag_log_probs(out)
    cues = tag_spans(tags[:, 1], settings["cue"])
    if not cues:
        return []
    tagged, tagged_sources = tag_spans(tags[:, 2]), tag_spans(tags[:, 0])
    at = np.array([s for s, _ in cues])
    s = role_log_probs(out, at, biases["role"])
    odds = np.clip(np.logaddexp(tags[:, 0, 1], tags[:, 0, 2]) - tags[:, 0, 0], -TAG_LIMIT, TAG_LIMIT)  # [N]: in a source or not
    near = odds[np.clip(at[:, None] + np.arange(-REACH, REACH + 1), 0, len(tags) - 1)]  # [M, R]
    s_tags = np.stack([settings["sourceTags"] * near * (k in (1, 2)) for k in range(len(ROLE_LABELS))], -1)
    paths = viterbi(s + s_tags, ROLE_MOVES, np.array([1, 1, 0, 1, 0], bool))
    held, held_sources = (role_odds(s, at, len(tags), begin) for begin in (3, 1))
    found, parts = [], []  # parts: of each, (place of a part of its content, margin)
    for m, (cue, path) in enumerate(zip(cues, paths)):
        gain = lambda x: sum(s[m, t, path[t]] - s[m, t, 0] for t in range(*x))
        place = lambda x: (int(at[m]) - REACH + x[0], int(at[m]) - REACH + x[1])
        contents = spans(path, 3, 4)
        # the one that is held surest in the mean of its units, so that a long one wins nothing by its length; of equals the first
        source = max(map(place, spans(path, 1, 2)), key=lambda x: held_sources[m, x[0]:x[1]].mean(), default=None)
        sources = [snap(source, tagged_sources, settings["snapSource"])] if source else []
        if not contents:
            continue  # a cue that ties nothing to anybody
        margins = [margin(held, m, place(x)) for x in contents]
        worths = [gain(x) + settings["rival"] * g for x, g in zip(contents, margins)]
        best = worths.index(max(worths))
        found.append({"at": int(at[m]), "cue": [cue], "source": sources, "best": place(contents[best])})
        parts.append([(place(x), g) for k, (x, g) in enumerate(zip(contents, margins)) if k != best])
    for a, more in zip(found, parts):  # what lies in reach of several cues belongs to the surest
        others = [b["best"] for b in found if b is not a]
        kept = [a["best"]] + [p for p, g in more if g >= settings["part"] and not any(q[0] < p[1] and p[0] < q[1] for q in others)]
        outside = [t for t in tagged if not t[0] <= a["at"] < t[1]]  # what holds the cue itself is the content of another
        a["content"] = join(snap(p, outside, settings["snap"]) for p in kept)
    parents = find_parents(out, found, biases)
    result = []
    for k, a in enumerate(found):
        facts = out["cue_facts"][a["at"]]
        said = np.concatenate([out["content_stance"][x:y] for x, y in a["content"]]).astype(np.float64).mean(0)
        text = lambda ranges: [[int(units.start[x]), int(units.end[y - 1])] for x, y in ranges]
        result.append({"id": f"A{k}", "source": text(a["source"]), "cue": text(a["cue"]), "content": text(a["content"]),
                       "stance": STANCES[int((facts[:len(STANCES)] + said).argmax())], "unnamed": bool(a["source"] and facts[len(STANCES)] > 0),
                       "parent": None if parents[k] is None else f"A{parents[k]}"})
    return result


def overlaps(found):
    """-> [M, M, 3], for each child and parent: whether the child's cue lies in the parent's content; what their contents share
    (overlap over union, in units) if the parent's cue comes first; and if it does not"""
    at = np.array([a["at"] for a in found])
    inside = np.array([[any(s <= c < e for s, e in a["content"]) for a in found] for c in at], float)
    size = lambda ranges: sum(e - s for s, e in ranges)
    share = np.zeros((len(found), len(found)))
    for i, a in enumerate(found):
        for j, b in enumerate(found):
            both = sum(max(0, min(e, f) - max(s, t)) for s, e in a["content"] for t, f in b["content"])
            share[i, j] = both / (size(a["content"]) + size(b["content"]) - both)
    first = at[None] < at[:, None]
    return np.stack([inside, share * first, share * ~first], -1)


def find_parents(out, found, biases):
    """found: M attributions with `at` and `content` in units -> for each the index of its parent or None. In the order of the text; a
    choice that closes a circle is not taken."""
    at = np.array([a["at"] for a in found], int)
    if not len(at):
        return []
    s = out["child"][at].astype(np.float64) @ out["parent"][at].astype(np.float64).T / RANK ** 0.5
    d = at[None] - at[:, None]  # [child, parent]
    s = s + biases["parent"][(d >= 0).astype(int), bucket(d)] + overlaps(found) @ biases["parent_mix"]
    s[np.abs(d) > REACH] = NEVER
    np.fill_diagonal(s, NEVER)
    none = out["cue_facts"][at, -1]
    chosen = [None] * len(at)
    for k in range(len(at)):
        for p in np.argsort(-s[k], kind="stable"):
            if s[k, p] <= none[k]:
                break
            up = p
            while up is not None and up != k:
                up = chosen[up]
            if up is None:
                chosen[k] = int(p)
                break
    return chosen


def span_vector(out, lo, hi, facet):
    """The vector of a claim over units [lo, hi): the mean of their rows, each counting exp of its weight for this facet; of length 1."""
    w = np.exp(out["span_weight"][lo:hi, facet].astype(np.float64))
    v = (w[:, None] * out["span"][lo:hi]).sum(0)
    return v / (np.linalg.norm(v) or 1)
