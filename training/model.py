"""The reader: a small BERT encoder with heads per unit. B windows, P pieces, U units, H = hidden width, M cues.

What `forward` returns is what the ONNX graph returns; the products between cue and unit, and between cue and cue, are made
outside (decode.py), so that they can reach over window borders.
"""
import json

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

ROLE_LABELS = ["O", "B-source", "I-source", "B-content", "I-content"]  # of a unit, as seen from one cue
TAGS = ["O", "B", "I"]  # of a unit, for each of ROLES
ROLES = ["source", "cue", "content"]
STANCES = ["asserts", "hedges", "denies", "declines-to-confirm", "questions"]
FACETS = ["event", "number", "place", "time", "motive", "capability", "plan", "reaction"]
RANK = 64  # width of each cue-unit and cue-cue product
SPAN = 128  # width of the vectors for linking
# Distance from cue to unit falls into the last bucket whose edge it reaches; another set of buckets looks backwards.
EDGES = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 64, 80, 100, 128]
REACH = 160  # units on either side of a cue that can belong to it
OUTPUTS = ["tags", "cue_side", "unit_side", "cue_facts", "child", "parent", "span", "facet", "content_stance", "span_weight"]


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        H, self.heads = c["hidden"], c["heads"]
        self.qkv, self.out = nn.Linear(H, 3 * H), nn.Linear(H, H)
        self.up, self.down = nn.Linear(H, c["inner"]), nn.Linear(c["inner"], H)
        self.norm1, self.norm2 = nn.LayerNorm(H, eps=1e-12), nn.LayerNorm(H, eps=1e-12)

    def forward(self, x, mask):
        B, P, H = x.shape
        q, k, v = self.qkv(x).view(B, P, 3, self.heads, H // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.out(a.transpose(1, 2).reshape(B, P, H)))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.word = nn.Embedding(c["vocab"], c["hidden"])
        self.position = nn.Embedding(c["positions"], c["hidden"])
        self.norm = nn.LayerNorm(c["hidden"], eps=1e-12)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c["layers"]))
        self.frozen = 0

    def forward(self, ids, mask=None):
        """ids [B, P], mask [B, 1, 1, P] true where a piece is real, or None -> [B, P, H]"""
        x = self.norm(self.word(ids) + self.position.weight[:ids.shape[1]])
        for k, layer in enumerate(self.layers):
            x = layer(x, mask)
            if k + 1 == self.frozen:
                x = x.detach()
        return x


class Reader(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        H = config["hidden"]
        self.encoder = Encoder(config)
        self.tags = nn.Linear(H, 9)
        self.cue_hidden, self.unit_hidden = nn.Linear(H, H), nn.Linear(H, H)
        self.cue_side = nn.Linear(H, len(ROLE_LABELS) * RANK)
        self.unit_side = nn.Linear(H, len(ROLE_LABELS) * RANK)
        self.cue_facts = nn.Linear(H, len(STANCES) + 2)  # stance, unnamed source, no parent
        self.child, self.parent = nn.Linear(H, RANK), nn.Linear(H, RANK)
        self.parent_mix = nn.Parameter(torch.tensor([4.0, 2.0, 0.0]))  # weights of `overlaps`
        self.span, self.span_hidden, self.span_more = nn.Linear(H, SPAN), nn.Linear(H, H), nn.Linear(H, SPAN)
        self.facet = nn.Linear(H, len(FACETS))
        self.content_stance = nn.Linear(H, len(STANCES))  # its mean over a content is added to what the cue says
        self.span_weight = nn.Linear(H, len(FACETS))  # how much a unit counts in the vector of a claim of each facet
        self.role_bias = nn.Parameter(torch.zeros(2, len(EDGES), len(ROLE_LABELS)))  # [backwards or forwards, bucket, label]
        self.parent_bias = nn.Parameter(torch.zeros(2, len(EDGES)))
        for lin in (self.cue_side, self.unit_side):
            nn.init.normal_(lin.weight, std=0.02)
        for lin in (self.span_more, self.content_stance, self.span_weight):  # these add to others, from nothing
            nn.init.zeros_(lin.weight)
            nn.init.zeros_(lin.bias)
        with torch.no_grad():  # most units are O from the start
            self.role_bias[..., 0] = 4
            self.tags.bias.view(3, 3)[:, 0] = 3

    def load_encoder(self, path):
        self.encoder.load_state_dict(load_file(path))

    def freeze(self, layers):
        """Word vectors and the lowest layers stay as they are."""
        self.encoder.frozen = layers
        self.encoder.word.weight.requires_grad_(False)
        if layers:
            self.encoder.position.weight.requires_grad_(False)
            self.encoder.norm.requires_grad_(False)
        for layer in self.encoder.layers[:layers]:
            layer.requires_grad_(False)

    def units(self, ids, rep, mask=None, drop=0.0):
        """ids [B, P], rep [B, U] index of the piece that stands for each unit -> [B, U, H]"""
        x = self.encoder(ids, mask)
        x = torch.gather(x, 1, rep.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        return F.dropout(x, drop, self.training) if drop else x

    def heads(self, x):
        """x [B, U, H] -> the tensors of OUTPUTS, each [B, U, width]"""
        c, u = F.gelu(self.cue_hidden(x)), F.gelu(self.unit_hidden(x))
        span = self.span(x) + self.span_more(F.gelu(self.span_hidden(x)))
        return (self.tags(x), self.cue_side(c), self.unit_side(u), self.cue_facts(c), self.child(c), self.parent(c), span, self.facet(u),
                self.content_stance(u), self.span_weight(x))

    def forward(self, ids, rep):
        return self.heads(self.units(ids, rep))


def buckets(distance):
    """distance: integer tensor -> (0 backwards or 1 forwards, bucket)"""
    edges = torch.tensor(EDGES, device=distance.device)
    return (distance >= 0).long(), torch.bucketize(distance.abs(), edges, right=True) - 1


def role_scores(model, cue_side, unit_side, cues):
    """cue_side, unit_side [B, U, 5*RANK], cues [B, M] unit indices -> [B, M, U, 5]"""
    B, U, _ = unit_side.shape
    L = len(ROLE_LABELS)
    c = torch.gather(cue_side, 1, cues.unsqueeze(-1).expand(-1, -1, cue_side.shape[-1]))
    c = c.view(B, -1, L, RANK).transpose(1, 2)  # [B, L, M, RANK]
    u = unit_side.view(B, U, L, RANK).permute(0, 2, 3, 1)  # [B, L, RANK, U]
    s = torch.matmul(c, u).permute(0, 2, 3, 1) / RANK ** 0.5
    way, bucket = buckets(torch.arange(U, device=cues.device) - cues.unsqueeze(-1))
    return s + model.role_bias[way, bucket]


def overlaps(content, cues):
    """content [B, M, U]: whether a unit is content of a cue -> [B, M, M, 3], for each child and parent: whether the child's cue lies
    in the parent's content; what their contents share (overlap over union) if the parent's cue comes first; and if it does not"""
    c = content.float()
    inside = torch.gather(c, 2, cues.unsqueeze(1).expand(-1, c.shape[1], -1)).transpose(1, 2)
    both = c @ c.transpose(1, 2)
    size = c.sum(-1)
    share = both / (size.unsqueeze(1) + size.unsqueeze(2) - both).clamp_min(1)
    first = (cues.unsqueeze(1) < cues.unsqueeze(2)).float()
    return torch.stack([inside, share * first, share * (1 - first)], -1)


def parent_scores(model, child, parent, facts, cues, mix):
    """child, parent, facts: rows of the cues [B, M, width], cues [B, M] their units, mix: `overlaps` -> [B, M, M + 1]: score of each cue
    as the parent of each cue, and of having none (last)"""
    s = torch.matmul(child, parent.transpose(1, 2)) / RANK ** 0.5
    way, bucket = buckets(cues.unsqueeze(1) - cues.unsqueeze(2))  # [B, child, parent]: parent's place less child's
    return torch.cat([s + model.parent_bias[way, bucket] + mix @ model.parent_mix, facts[..., -1:]], -1)


def span_vectors(span, weight, places):
    """span [B, U, SPAN], weight [B, U, facets], places: (window, first unit, last + 1, facet) -> [spans, SPAN], each of length 1"""
    rows = [(weight[w, a:b, f].softmax(0)[:, None] * span[w, a:b]).sum(0) for w, a, b, f in places]
    return F.normalize(torch.stack(rows), dim=-1)


def build(encoder_dir):
    model = Reader(json.load(open(f"{encoder_dir}/config.json")))
    model.load_encoder(f"{encoder_dir}/encoder.safetensors")
    return model
