"""The word vectors, which both models share, lie once beside them in words.bin, and a runtime looks them up: a graph takes `words` [windows, pieces, hidden].

A row of words.bin is one piece: for each block of 32 values, as they came (`unpack_encoder.py`), a scale of 16 bits (IEEE half, little-endian) and
16 bytes; the low half of byte k, less 8, times the scale is value k, the high half value 16 + k. Nothing is lost: training leaves word vectors as they are.
"""
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

BLOCK = 32


def pack(table):
    """table [vocab, hidden] of values that came from 4 bits -> the bytes of words.bin"""
    blocks = table.reshape(-1, BLOCK).astype(np.float32)
    largest = blocks[np.arange(len(blocks)), np.abs(blocks).argmax(1)]  # stands for -8 in each block
    scale = (largest / -8).astype(np.float16)
    q = np.rint(blocks / np.where(scale == 0, 1, scale).astype(np.float32)[:, None])
    lost = (np.clip(q, -8, 7) * scale.astype(np.float32)[:, None] != blocks).any(1).sum()
    if lost:
        raise SystemExit(f"{lost} blocks of word vectors do not come from 4 bits; words.bin would lose something")
    half = (q + 8).astype(np.uint8)
    packed = half[:, :16] | half[:, 16:] << 4
    return np.concatenate([scale.astype("<f2")[:, None].view(np.uint8), packed], 1).tobytes()


def write(encoder_dir, path):
    """Write words.bin of an encoder that unpack_encoder.py made"""
    Path(path).write_bytes(pack(load_file(f"{encoder_dir}/encoder.safetensors")["word.weight"].numpy()))


class Words:
    """Looks word vectors up: pieces -> [1, pieces, hidden]"""

    def __init__(self, path, hidden):
        self.rows = np.fromfile(path, np.uint8).reshape(-1, hidden // BLOCK, 2 + BLOCK // 2)

    def __call__(self, ids):
        rows = self.rows[ids]
        scale = rows[:, :, :2].copy().view("<f2").astype(np.float32)
        half = rows[:, :, 2:]
        values = np.concatenate([half & 15, half >> 4], 2).astype(np.float32) - 8
        return (values * scale).reshape(1, len(ids), -1)


def take_out(encoder):
    """Have a torch encoder take word vectors in the place of ids, for the export"""
    encoder.word = torch.nn.Identity()
