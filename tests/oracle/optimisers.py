"""Descents by PyTorch's own optimisers in float64, and batches as NumPy shuffles them.

    /usr/bin/python3 tests/oracle/optimisers.py > tests/oracle/optimisers.json

Deterministic. `paths`: sixty steps over a crooked valley in three parameters, and the parameters after each: `torch`, by
torch.optim.SGD and torch.optim.Adam themselves; `formula`, by the formulas in their documentation, written out in NumPy.
`epochs`: logistic regression in mini-batches, in the order of RandomState.permutation, by NumPy alone.
"""

import json

import numpy as np
import torch

torch.set_num_threads(1)

START = [-1.2, 1.0, 0.5]
STEPS = 60

SETTINGS = [
    {"optimiser": "gradientDescent", "rate": 0.001},
    {"optimiser": "momentum", "rate": 0.001, "momentum": 0.9},
    {"optimiser": "momentum", "rate": 0.0005, "momentum": 0.5},
    {"optimiser": "momentum", "rate": 0.001, "momentum": 0.0},
    {"optimiser": "adam", "rate": 0.001, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8},
    {"optimiser": "adam", "rate": 0.1, "beta1": 0.8, "beta2": 0.95, "epsilon": 1e-4},
    {"optimiser": "adam", "rate": 0.05, "beta1": 0.0, "beta2": 0.0, "epsilon": 1e-3},
]


def valley(w):
    """Rosenbrock's valley in the first two, a bowl in the third."""
    return (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2 + 3 * w[2] ** 2


def slope(w):
    """The same by hand."""
    bend = w[1] - w[0] ** 2
    return np.array([-2 * (1 - w[0]) - 400 * w[0] * bend, 200 * bend, 6 * w[2]])


def by_torch(setting):
    w = torch.tensor(START, dtype=torch.float64, requires_grad=True)
    if setting["optimiser"] == "adam":
        betas = (setting["beta1"], setting["beta2"])
        optimiser = torch.optim.Adam([w], lr=setting["rate"], betas=betas, eps=setting["epsilon"])
    else:
        optimiser = torch.optim.SGD([w], lr=setting["rate"], momentum=setting.get("momentum", 0))
    path = []
    for _ in range(STEPS):
        optimiser.zero_grad()
        valley(w).backward()
        optimiser.step()
        path.append(w.tolist())
    return path


def by_formula(setting):
    w, path = np.array(START), []
    b, m, v = np.zeros(3), np.zeros(3), np.zeros(3)
    for t in range(1, STEPS + 1):
        g = slope(w)
        if setting["optimiser"] == "adam":
            m = setting["beta1"] * m + (1 - setting["beta1"]) * g
            v = setting["beta2"] * v + (1 - setting["beta2"]) * g**2
            m_hat = m / (1 - setting["beta1"] ** t)
            v_hat = v / (1 - setting["beta2"] ** t)
            w = w - setting["rate"] * m_hat / (np.sqrt(v_hat) + setting["epsilon"])
        else:
            b = setting.get("momentum", 0) * b + g
            w = w - setting["rate"] * b
        path.append(w.tolist())
    return path


def epochs(seed, count, size):
    """Points, start and order from one RandomState; three epochs of plain SGD, rate 0.3."""
    rng = np.random.RandomState(seed)
    x = rng.randn(count, 2).round(3)
    y = (x[:, 0] - 0.5 * x[:, 1] + 0.5 * rng.randn(count) > 0).astype(int)
    w = rng.randn(3).round(3)
    start, orders, losses = w.tolist(), [], []
    for _ in range(3):
        order = rng.permutation(count)
        orders.append(order.tolist())
        for at in range(0, count, size):
            batch = order[at : at + size]
            z = x[batch] @ w[:2] + w[2]
            losses.append(float(np.mean(np.logaddexp(0, z) - y[batch] * z)))
            delta = (1 / (1 + np.exp(-z)) - y[batch]) / len(batch)
            w = w - 0.3 * np.append(x[batch].T @ delta, delta.sum())
    return {
        "seed": seed, "size": size, "x": x.ravel().tolist(), "y": y.tolist(), "start": start, "rate": 0.3,
        "orders": orders, "losses": losses, "end": w.tolist(),
    }  # fmt: skip


paths = [{"setting": s, "torch": by_torch(s), "formula": by_formula(s)} for s in SETTINGS]
print('{"torch": %s, "numpy": %s, "start": %s,' % tuple(map(json.dumps, (torch.__version__, np.__version__, START))))
print('"paths": [\n%s\n],' % ",\n".join(map(json.dumps, paths)))
print('"epochs": [\n%s\n]}' % ",\n".join(json.dumps(epochs(*c)) for c in [(0, 23, 5), (1, 12, 12), (2, 7, 1), (3, 10, 4)]))
