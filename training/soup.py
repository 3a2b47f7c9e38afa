"""Average the weights of checkpoints that came from one start (runs with other seeds): one model, as quick as each, a little better than all.

usage: soup.py OUT.pt CHECKPOINT CHECKPOINT ...
"""
import sys

import torch

out, *paths = sys.argv[1:]
parts = [torch.load(p, map_location="cpu", weights_only=False) for p in paths]
mean = {k: sum(p["model"][k].double() for p in parts).div(len(parts)).to(v.dtype) for k, v in parts[0]["model"].items()}
torch.save({"model": mean, "step": max(p["step"] for p in parts), "options": [p["options"] for p in parts]}, out)
print("averaged", *paths)
