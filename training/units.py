"""Cut a text into units and pieces, and a long text into windows. DECODING.md says the same in prose for other runtimes.

A *unit* is what gets labels: a word (a run of letters, digits, marks, `_`) or one other visible character. In Korean, where
particles stick to words, a word is cut further, so that a span may end inside it: each vocabulary piece is a unit.
A *piece* is an entry of the vocabulary. Offsets in here count code points; UTF-16 offsets are turned into them at the borders.
"""
import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import regex
from tokenizers import Tokenizer

WORD = regex.compile(r"[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\p{C}\p{Z}]")
HANGUL = regex.compile(r"[\uac00-\ud7a3]")
# Korean particles at the end of a word, longest first: a word is cut before the first of these that fits.
PARTICLES = sorted("은 는 이 가 을 를 의 에 도 와 과 로 만 에는 에도 에서 에서는 에서도 에게 에게는 에게서 께서 께서는 한테 와는 과는 와의 과의 "
                   "으로 으로는 로는 부터 까지 까지는 조차 마저 이나 이라는 라는 이라고 라고 이라며 라며".split(), key=lambda p: (-len(p), p))
SPACE_MARK = "\u2581"
LONGEST_WORD = 32  # characters of one word that are shown to the model; the rest is covered by the same unit


@dataclass(frozen=True)
class Units:
    """start, end: offsets per unit; pieces: ids per unit; rep: which of its pieces stands for the unit."""
    start: list
    end: list
    pieces: list
    rep: list

    def __len__(self):
        return len(self.start)


def parts(word):
    """-> the word as it is, or a Korean word cut in two before its particle"""
    if HANGUL.search(word):
        for p in PARTICLES:
            if word.endswith(p) and len(word) > len(p):
                return [word[:-len(p)], p]
    return [word]


class Cutter:
    def __init__(self, tokenizer_path):
        self.tokenizer = Tokenizer.from_file(str(tokenizer_path))
        self.bos = self.tokenizer.token_to_id("<s>")
        self.eos = self.tokenizer.token_to_id("</s>")
        self.unk = self.tokenizer.token_to_id("<unk>")
        self.pad = self.tokenizer.token_to_id("<pad>")
        self.word = lru_cache(200_000)(self._word)

    def _word(self, word, spaced):
        """-> list of (length in characters, piece ids, rep) of the units of one word; one unit unless it is Hangul"""
        shown = unicodedata.normalize("NFKC", word).replace(" ", "")[:LONGEST_WORD]
        hangul = bool(HANGUL.search(word)) and shown == word and max(map(ord, word)) <= 0xFFFF
        ids, names = [], []
        for k, part in enumerate(parts(shown) if hangul else [shown]):
            enc = self.tokenizer.encode((SPACE_MARK if spaced and k == 0 else "") + part, add_special_tokens=False)
            ids += enc.ids
            names += enc.tokens
        if not ids:
            ids, names = [self.unk], ["<unk>"]
        if not hangul or self.unk in ids:
            return [(len(word), ids, next((i for i, n in enumerate(names) if n != SPACE_MARK), 0))]
        out, lead = [], []
        for i, name in zip(ids, names):
            n = len(name.replace(SPACE_MARK, ""))
            if n == 0:
                lead = [i]  # a lone space mark belongs to the unit that follows
            else:
                out.append((n, lead + [i], len(lead)))
                lead = []
        return out

    def cut(self, text):
        start, end, pieces, rep = [], [], [], []
        last = 0
        for m in WORD.finditer(text):
            gap = text[last:m.start()]
            at = m.start()
            for k, (n, ids, r) in enumerate(self.word(m.group(), m.start() == 0 or bool(gap))):
                if k == 0 and "\n" in gap:
                    ids, r = [self.eos] + ids, r + 1  # a line break is shown as </s>
                start.append(at)
                end.append(at + n)
                pieces.append(ids)
                rep.append(r)
                at += n
            last = m.end()
        return Units(start, end, pieces, rep)


def windows(units, size, overlap, first=None):
    """-> list of (from, to) unit ranges whose pieces (with <s> and </s>) fit `size`, each sharing up to `overlap` pieces with the last.

    `first` limits the pieces of the first window (training shifts the borders by it)."""
    n, out, at = len(units), [], 0
    lens = [len(p) for p in units.pieces]
    room = (first or size) - 2
    while at < n:
        to, used = at, 0
        while to < n and used + lens[to] <= room:
            used += lens[to]
            to += 1
        to = max(to, at + 1)
        out.append((at, to))
        if to >= n:
            break
        nxt, shared = to, 0
        while nxt - 1 > at and shared + lens[nxt - 1] <= overlap:
            nxt -= 1
            shared += lens[nxt]
        at, room = nxt, size - 2
    return out


def encode(units, lo, hi, bos, eos):
    """-> (ids, rep): piece ids of a window with <s> and </s>, and for each unit the index of the piece that stands for it"""
    ids, rep = [bos], []
    for u in range(lo, hi):
        rep.append(len(ids) + units.rep[u])
        ids.extend(units.pieces[u])
    return ids + [eos], rep


def code_point_index(text):
    """-> list that maps each UTF-16 offset of text to a code point offset"""
    out = []
    for i, ch in enumerate(text):
        out.extend([i] * (2 if ord(ch) > 0xFFFF else 1))
    return out + [len(text)]


def utf16_index(text):
    """-> list that maps each code point offset of text to a UTF-16 offset"""
    out, at = [], 0
    for ch in text:
        out.append(at)
        at += 2 if ord(ch) > 0xFFFF else 1
    return out + [at]


def read_jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]
