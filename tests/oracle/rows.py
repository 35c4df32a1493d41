"""Gradients of whole batches by PyTorch in float64, to hold `backwardRows` against.

    /usr/bin/python3 tests/oracle/rows.py > tests/oracle/rows.json

Deterministic: every number comes from random.Random(1) and has three decimals. weights[i][j] runs from i to j, inputs and
targets have a row for each sample, and the error is the mean over the samples.
"""

import json
import random

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

ACTIVATIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "identity": lambda z: z,
    "softmax": lambda z: torch.softmax(z, dim=-1),
}
LOSSES = {
    "mean": lambda z, y, t: F.mse_loss(y, t),
    "cross-entropy": lambda z, y, t: F.binary_cross_entropy_with_logits(z, t),
    "softmax cross-entropy": lambda z, y, t: F.cross_entropy(z, t),
}

# samples, sizes from the input on, activation of each layer, loss
CASES = [
    (1, [2, 2, 2], ["sigmoid"] * 2, "mean"),
    (5, [2, 2, 2], ["sigmoid"] * 2, "mean"),
    (4, [3, 1], ["sigmoid"], "cross-entropy"),
    (6, [2, 5, 1], ["tanh", "sigmoid"], "cross-entropy"),
    (7, [3, 4, 2], ["sigmoid", "sigmoid"], "mean"),
    (2, [4, 3, 5, 2], ["tanh", "relu", "identity"], "mean"),
    (5, [3, 4, 4], ["relu", "softmax"], "softmax cross-entropy"),
    (3, [2, 6, 3], ["sigmoid", "softmax"], "softmax cross-entropy"),
    (4, [2, 3, 4, 3, 2], ["sigmoid", "tanh", "identity", "sigmoid"], "cross-entropy"),
    (8, [5, 4, 3, 4, 2, 3], ["tanh", "sigmoid", "tanh", "relu", "softmax"], "softmax cross-entropy"),
    (3, [2, 3, 3, 3, 3, 3, 2], ["sigmoid"] * 6, "mean"),
]

draw = random.Random(1)


def number(low, high):
    return round(draw.uniform(low, high), 3)


def table(rows, columns, low, high):
    return [[number(low, high) for _ in range(columns)] for _ in range(rows)]


def case(samples, sizes, names, loss):
    layers = [
        {"weights": table(n, m, -1.5, 1.5), "biases": table(1, m, -1, 1)[0], "activation": name}
        for n, m, name in zip(sizes, sizes[1:], names)
    ]
    inputs = table(samples, sizes[0], -1, 1)
    targets = table(samples, sizes[-1], 0, 1)
    if loss == "softmax cross-entropy":
        targets = [[t / sum(row) for t in row] for row in targets]
    w = [torch.tensor(layer["weights"], requires_grad=True) for layer in layers]
    c = [torch.tensor(layer["biases"], requires_grad=True) for layer in layers]
    y = torch.tensor(inputs)
    for weights, biases, name in zip(w, c, names):
        z = y @ weights + biases
        y = ACTIVATIONS[name](z)
    LOSSES[loss](z, y, torch.tensor(targets)).backward()
    return {
        "name": f"{samples} samples, {'-'.join(map(str, sizes))}, {loss}",
        "layers": layers,
        "inputs": inputs,
        "targets": targets,
        "loss": loss,
        "outputs": y.tolist(),
        "gradients": [{"weights": gw.grad.tolist(), "biases": gc.grad.tolist()} for gw, gc in zip(w, c)],
    }


lines = ",\n".join(json.dumps(case(*c)) for c in CASES)
header = f'"made by": "tests/oracle/rows.py", "torch": {json.dumps(torch.__version__)}, "dtype": "float64"'
print(f'{{{header}, "networks": [\n{lines}\n]}}')
