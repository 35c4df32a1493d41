"""One step of each network that Your network begins with, by hand in NumPy, its gradients found again by PyTorch.

    /usr/bin/python3 tests/oracle/presets.py > tests/oracle/presets.json

Deterministic. The networks and their numbers are typed here a second time. Matrices go through the step; their entries get
the ids of src/lib/trace/trace.ts afterwards. What PyTorch's autograd finds must agree to 1e-12, or nothing is written.
"""

import json

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

# W[i][j] runs from i to j. bias: what a layer shares, what each neuron has, or nothing; fixed: added, never stepped.
PRESETS = {
    "book": dict(
        x=[0.05, 0.1], t=[0.03, 0.05], rate=0.5, loss="mean", bias="layer", fixed=False,
        bends=["sigmoid", "sigmoid"],
        W=[[[0.1, 0.2], [0.3, 0.4]], [[0.5, 0.6], [0.7, 0.8]]], b=[[0.35], [0.1]],
    ),
    "mazur": dict(
        x=[0.05, 0.1], t=[0.01, 0.99], rate=0.5, loss="half sum", bias="layer", fixed=True,
        bends=["sigmoid", "sigmoid"],
        W=[[[0.15, 0.25], [0.2, 0.3]], [[0.4, 0.5], [0.45, 0.55]]], b=[[0.35], [0.6]],
    ),
    "three-two-one": dict(
        x=[0.5, 0.1, -0.2], t=[0.6], rate=0.5, loss="half sum", bias="none", fixed=False,
        bends=["sigmoid", "sigmoid"],
        W=[[[0.5, -0.6], [0.1, -0.2], [0.1, 0.7]], [[0.1], [-0.3]]], b=[[], []],
    ),
    "softmax": dict(
        x=[1, 2, -1], t=[1, 0], rate=0.1, loss="softmax cross-entropy", bias="layer", fixed=False,
        bends=["sigmoid", "softmax"],
        W=[[[0.2, -0.5], [-0.3, 0.1], [0.4, 0.2]], [[0.3, -0.1], [0.4, 0.2]]], b=[[0.5], [0.1]],
    ),
    "relu": dict(
        x=[1, 2], t=[1], rate=0.1, loss="half sum", bias="neuron", fixed=False,
        bends=["relu", "identity"],
        W=[[[0.3, 0.2], [-0.1, 0.4]], [[0.5], [-0.3]]], b=[[0.0, 0.0], [0.0]],
    ),
}


def bend(kind, z):
    if kind == "sigmoid":
        return 1 / (1 + np.exp(-z))
    if kind == "relu":
        return np.maximum(z, 0)
    if kind == "softmax":
        return np.exp(z - z.max()) / np.exp(z - z.max()).sum()
    return z


def slope(kind, z, y):
    return {"sigmoid": y * (1 - y), "relu": (z > 0) * 1.0, "identity": np.ones_like(z)}[kind]


def misses(loss, t, h):
    # 0 log 0 counts as 0
    return np.where(t == 0, 0, -t * np.log(h)) if loss == "softmax cross-entropy" else (t - h) ** 2


def share(loss, n):
    return {"mean": 1 / n, "half sum": 1 / 2, "softmax cross-entropy": 1}[loss]


def forward(p, W, b):
    y, layers = np.array(p["x"], dtype=float), []
    for kind, weights, biases in zip(p["bends"], W, b):
        z = y @ weights + (biases if len(biases) else 0)
        y = bend(kind, z)
        layers.append((z, y))
    e = misses(p["loss"], np.array(p["t"], dtype=float), y)
    return layers, e, share(p["loss"], len(p["t"])) * e.sum()


def names(l):
    return ("y", "a") if l == 0 else ("h", "b")


def step(p):
    W = [np.array(w, dtype=float) for w in p["W"]]
    b = [np.array(c, dtype=float) for c in p["b"]]
    x, t = np.array(p["x"], dtype=float), np.array(p["t"], dtype=float)
    out = {}

    def put(prefix, values, suffix=""):
        for i, value in enumerate(np.atleast_1d(values)):
            out[f"{prefix}{i + 1}{suffix}"] = float(value)

    def put_weights(prefix, l, matrix, suffix=""):
        for i, row in enumerate(matrix):
            for j, value in enumerate(row):
                out[f"{prefix}{names(l)[1]}{i + 1}{j + 1}{suffix}"] = float(value)

    def bias_name(l, j):
        return f"c{l + 1}_{j + 1}" if p["bias"] == "neuron" else f"c{l + 1}"

    def put_biases(prefix, l, values, suffix=""):
        for j, value in enumerate(values):
            out[f"{prefix}{bias_name(l, j)}{suffix}"] = float(value)

    put("x", x)
    put("t", t)
    out["rho"] = p["rate"]
    for l in range(2):
        put_weights("", l, W[l])
        put_biases("", l, b[l])

    layers, e, error = forward(p, W, b)
    for l, (z, y) in enumerate(layers):
        put(f"z{names(l)[0]}", z)
        put(names(l)[0], y)
    put("e", e)
    out["E"] = float(error)

    (zy, y), (zh, h) = layers
    if p["loss"] == "softmax cross-entropy":
        delta_h = h - t
    else:
        at_h = 2 * share(p["loss"], len(t)) * (h - t)
        put("dE_dh", at_h)
        delta_h = at_h * slope(p["bends"][1], zh, h)
        if p["bends"][1] != "identity":
            for k, value in enumerate(slope(p["bends"][1], zh, h)):
                out[f"dh{k + 1}_dzh{k + 1}"] = float(value)
    put("dE_dzh", delta_h)
    parts = W[1] * delta_h  # what comes back along each wire
    for j, row in enumerate(parts):
        for k, value in enumerate(row):
            out[f"dE_dy{j + 1}_h{k + 1}"] = float(value)
    at_y = parts.sum(axis=1)
    put("dE_dy", at_y)
    slope_y = slope(p["bends"][0], zy, y)
    for j, value in enumerate(slope_y):
        out[f"dy{j + 1}_dzy{j + 1}"] = float(value)
    delta_y = at_y * slope_y
    put("dE_dzy", delta_y)

    gradients = [np.outer(x, delta_y), np.outer(y, delta_h)]
    back = [delta_y, delta_h]
    if p["bias"] == "layer":
        back = [np.array([d.sum()]) for d in back]
        if not p["fixed"]:
            for j, row in enumerate(parts * slope_y[:, None]):
                for k, value in enumerate(row):
                    out[f"dE_dc1_y{j + 1}_h{k + 1}"] = float(value)
    new_W = [w - p["rate"] * g for w, g in zip(W, gradients)]
    stepped = p["bias"] != "none" and not p["fixed"]
    new_b = [c - p["rate"] * d if stepped else c for c, d in zip(b, back)]
    for l in range(2):
        put_weights("dE_d", l, gradients[l])
        if stepped:
            put_biases("dE_d", l, back[l])
        put_weights("", l, new_W[l], "_new")
        put_biases("", l, new_b[l], "_new")

    layers, e, error = forward(p, new_W, new_b)
    for l, (z, y_after) in enumerate(layers):
        put(f"z{names(l)[0]}", z, "_after")
        put(names(l)[0], y_after, "_after")
    put("e", e, "_after")
    out["E_after"] = float(error)
    found_again(p, gradients, back if stepped else None)
    return out


def found_again(p, gradients, back):
    W = [torch.tensor(w, requires_grad=True) for w in p["W"]]
    b = [torch.tensor(c, requires_grad=True) for c in p["b"]]
    y, t = torch.tensor(p["x"], dtype=torch.float64), torch.tensor(p["t"], dtype=torch.float64)
    for kind, weights, biases in zip(p["bends"], W, b):
        z = y @ weights + (biases if biases.numel() else 0)
        y = {"sigmoid": torch.sigmoid, "relu": torch.relu, "identity": lambda z: z}.get(kind, torch.sigmoid)(z)
    if p["loss"] == "softmax cross-entropy":
        error = -(t * torch.log_softmax(z, dim=0)).sum()
    else:
        error = share(p["loss"], len(t)) * ((t - y) ** 2).sum()
    error.backward()
    for l in range(2):
        assert np.allclose(W[l].grad.numpy(), gradients[l], rtol=1e-12, atol=1e-15)
        if back is not None:
            assert np.allclose(b[l].grad.numpy(), back[l], rtol=1e-12, atol=1e-15)


print(
    json.dumps(
        {
            "made": f"by tests/oracle/presets.py with NumPy {np.__version__} and PyTorch {torch.__version__}",
            "steps": {name: step(p) for name, p in PRESETS.items()},
        },
        indent=1,
    )
)
