"""Errors and gradients of thirty-four small networks by PyTorch in float64, to hold `backward` against.

    /usr/bin/python3 tests/oracle/backward.py > tests/oracle/backward.json

Deterministic: every number comes from random.Random(0) and has three decimals. Layers, weights[i][j] and policies are
those of src/lib. Under the policy `new` each layer is stepped before its gradient is passed on.
"""

import json
import random

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


class Step(torch.autograd.Function):
    """1 above zero, else 0; on the way back it lets everything through, as the perceptron's rule does."""

    @staticmethod
    def forward(ctx, z):
        return (z > 0).to(z.dtype)

    @staticmethod
    def backward(ctx, arrives):
        return arrives


ACTIVATIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "identity": lambda z: z,
    "softmax": lambda z: torch.softmax(z, dim=-1),
    "step": Step.apply,
}
NAMES = {"x": "softmax", "p": "step"}
LOSSES = {
    "mean": lambda z, y, t: F.mse_loss(y, t),
    "half sum": lambda z, y, t: F.mse_loss(y, t, reduction="sum") / 2,
    "sum": lambda z, y, t: F.mse_loss(y, t, reduction="sum"),
    "cross-entropy": lambda z, y, t: F.binary_cross_entropy_with_logits(z, t),
    "softmax cross-entropy": lambda z, y, t: F.cross_entropy(z, t),
}

# sizes from the input on, activation of each layer, loss, biases, hidden
CASES = [
    ([1, 1], "s", "mean", "shared", "old"),
    ([3, 2], "t", "half sum", "per neuron", "old"),
    ([2, 4], "i", "sum", "shared", "old"),
    ([4, 3], "s", "cross-entropy", "per neuron", "old"),
    ([2, 5], "r", "mean", "frozen", "old"),
    ([2, 2, 2], "ss", "mean", "shared", "old"),
    ([2, 2, 2], "ss", "mean", "shared", "new"),
    ([3, 4, 3], "ts", "half sum", "per neuron", "old"),
    ([3, 5, 2], "rs", "sum", "frozen", "old"),
    ([2, 16, 1], "ts", "cross-entropy", "per neuron", "old"),
    ([4, 3, 4], "rt", "mean", "shared", "old"),
    ([5, 3, 3], "ti", "half sum", "frozen", "new"),
    ([1, 3, 2], "is", "cross-entropy", "shared", "old"),
    ([2, 3, 4, 3], "sss", "mean", "per neuron", "old"),
    ([3, 4, 2, 2], "trs", "sum", "shared", "old"),
    ([4, 4, 4, 1], "rri", "half sum", "per neuron", "old"),
    ([2, 6, 3, 2], "tts", "cross-entropy", "frozen", "old"),
    ([3, 3, 3, 3], "sti", "mean", "shared", "new"),
    ([2, 2, 5, 2], "irs", "cross-entropy", "per neuron", "new"),
    ([2, 3, 3, 3, 2], "ssss", "mean", "shared", "old"),
    ([3, 4, 5, 4, 3], "trts", "half sum", "per neuron", "old"),
    ([4, 3, 2, 3, 4], "rtir", "sum", "frozen", "old"),
    ([1, 2, 3, 2, 1], "trts", "cross-entropy", "shared", "old"),
    ([2, 3, 4, 3, 2], "tsts", "sum", "per neuron", "new"),
    ([3, 2], "x", "softmax cross-entropy", "per neuron", "old"),
    ([2, 3], "x", "mean", "shared", "old"),
    ([2, 3, 4], "tx", "half sum", "per neuron", "old"),
    ([3, 4, 3], "rx", "softmax cross-entropy", "shared", "old"),
    ([2, 2, 3], "sx", "softmax cross-entropy", "frozen", "new"),
    ([3, 3, 3, 3], "rrx", "softmax cross-entropy", "per neuron", "old"),
    ([2, 3, 2, 3, 2], "tsrx", "sum", "shared", "old"),
    ([3, 1], "p", "half sum", "per neuron", "old"),
    ([2, 3, 2], "ps", "mean", "shared", "old"),
    ([2, 4, 2, 2], "spx", "softmax cross-entropy", "per neuron", "old"),
]

draw = random.Random(0)


def number(low, high):
    return round(draw.uniform(low, high), 3)


def network(sizes, letters, shared):
    layers = []
    for rows, columns, letter in zip(sizes, sizes[1:], letters):
        weights = [[number(-1.5, 1.5) for _ in range(columns)] for _ in range(rows)]
        biases = [number(-1, 1)] * columns if shared else [number(-1, 1) for _ in range(columns)]
        name = NAMES.get(letter) or next(name for name in ACTIVATIONS if name.startswith(letter))
        layers.append({"weights": weights, "biases": biases, "activation": name})
    return layers


def reference(layers, given, targets, loss, biases, hidden, rate):
    """Forward with a shared bias as one scalar, then autograd."""
    trainable = biases != "frozen"
    w = [torch.tensor(layer["weights"], requires_grad=True) for layer in layers]
    c = [
        torch.tensor(layer["biases"][0] if biases == "shared" else layer["biases"], requires_grad=trainable)
        for layer in layers
    ]
    y, z = [torch.tensor(given)], []
    for layer, weights, bias in zip(layers, w, c):
        z.append(y[-1] @ weights + bias)
        y.append(ACTIVATIONS[layer["activation"]](z[-1]))
    error = LOSSES[loss](z[-1], y[-1], torch.tensor(targets))
    weight_gradients = list(torch.autograd.grad(error, w, retain_graph=True))
    bias_gradients = list(torch.autograd.grad(error, c, retain_graph=True)) if trainable else [torch.zeros(())] * len(c)
    if hidden == "new":
        delta = torch.autograd.grad(error, z[-1], retain_graph=True)[0]
        for l in reversed(range(len(layers))):
            weight_gradients[l] = torch.outer(y[l].detach(), delta)
            if trainable:
                bias_gradients[l] = delta.sum() if biases == "shared" else delta
            if l > 0:
                stepped = (w[l] - rate * weight_gradients[l]).detach()
                below = z[l - 1].detach().requires_grad_()
                arrives = ACTIVATIONS[layers[l - 1]["activation"]](below) @ stepped
                delta = torch.autograd.grad(arrives, below, delta)[0]
    return {
        "error": error.item(),
        "outputs": y[-1].tolist(),
        "gradients": [
            {"weights": gw.tolist(), "biases": gc.expand(gw.shape[1]).tolist()}
            for gw, gc in zip(weight_gradients, bias_gradients)
        ],
    }


def case(sizes, letters, loss, biases, hidden):
    layers = network(sizes, letters, biases == "shared")
    given = [number(-1, 1) for _ in range(sizes[0])]
    targets = [number(0, 1) for _ in range(sizes[-1])]
    if loss == "softmax cross-entropy":
        targets = [target / sum(targets) for target in targets]
    rate = number(0.1, 1)
    return {
        "name": f"{'-'.join(map(str, sizes))}, {' '.join(layer['activation'] for layer in layers)}, "
        f"{loss}, biases {biases}, {hidden} weights",
        "layers": layers,
        "input": given,
        "targets": targets,
        "policy": {"loss": loss, "biases": biases, "hidden": hidden},
        "learningRate": rate,
        **reference(layers, given, targets, loss, biases, hidden, rate),
    }


lines = ",\n".join(json.dumps(case(*c)) for c in CASES)
header = f'"made by": "tests/oracle/backward.py", "torch": {json.dumps(torch.__version__)}, "dtype": "float64"'
print(f'{{{header}, "networks": [\n{lines}\n]}}')
