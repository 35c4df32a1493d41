"""Moons, split, scaler, training runs and gradients by NumPy, scikit-learn and PyTorch, to hold src/lib against.

    /usr/bin/python3 tests/oracle/moons.py > tests/oracle/moons.json

Deterministic. The protocol of a seed s: every generator seeded afresh with s, make_moons(2000), 40 % for the test, the
scaler fitted on the training part, full batch, mean loss. Losses are from the logits. Takes about a minute.
"""

import json

import numpy as np
import sklearn
import torch
from scipy.special import expit
from sklearn.datasets import make_moons
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

SEEDS = [0, 1, 42, 7, 2023]
EPOCHS = [0, 1, 2, 5, 10, 50, 100, 200, 300]


def generator(seed):
    """Everything in one stream, so that the kept normal and the block of 624 words are passed on in the right order."""
    r = np.random.RandomState(seed)
    return {
        "seed": seed,
        "bits": r.randint(0, 2**32, size=3, dtype=np.uint32).tolist(),
        "uniform": r.random_sample(3).tolist(),
        "normal": r.randn(3).tolist(),
        "permutation": r.permutation(12).tolist(),
        "normalKept": r.randn(2).tolist(),
        "sumOf5000": float(r.random_sample(5000).sum()),
        "sumOf5000Normals": float(r.randn(5000).sum()),
        "afterwards": r.random_sample(2).tolist(),
    }


def loss(z, y):
    return np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z))))


def protocol(seed, noise):
    x, y = make_moons(2000, noise=noise, random_state=seed)
    trainX, testX, trainY, testY = train_test_split(x, y, test_size=0.4, random_state=seed)
    scaler = StandardScaler().fit(trainX)
    return x, y, scaler, scaler.transform(trainX), scaler.transform(testX), trainY, testY


def logistic(trainX, testX, trainY, testY, seed, epochs, rate):
    r = np.random.RandomState(seed)
    w, b = r.randn(2), r.randn(1)
    for epoch in range(epochs + 1):
        z = trainX @ w + b
        yield w, b, loss(z, trainY), loss(testX @ w + b, testY)
        delta = (expit(z) - trainY) / len(trainY)
        w, b = w - rate * trainX.T @ delta, b - rate * delta.sum()


def hidden(trainX, testX, trainY, testY, seed, epochs, rate):
    """2-16-1, tanh."""
    r = np.random.RandomState(seed)
    w1, c1 = r.randn(2, 16) / np.sqrt(2), np.zeros(16)
    w2, c2 = r.randn(16) / np.sqrt(16), 0.0
    for epoch in range(epochs + 1):
        h = np.tanh(trainX @ w1 + c1)
        z = h @ w2 + c2
        if epoch == epochs:
            return float(loss(z, trainY)), accuracy_score(testY, np.tanh(testX @ w1 + c1) @ w2 + c2 >= 0)
        delta = (expit(z) - trainY) / len(trainY)
        back = np.outer(delta, w2) * (1 - h**2)
        w2, c2 = w2 - rate * h.T @ delta, c2 - rate * delta.sum()
        w1, c1 = w1 - rate * trainX.T @ back, c1 - rate * back.sum(axis=0)


def run(seed):
    x, y, scaler, trainX, testX, trainY, testY = protocol(seed, 0.4)
    train, test = train_test_split(np.arange(2000), test_size=0.4, random_state=seed)
    chosen = EPOCHS + ([500, 1000, 3000] if seed == 0 else [])
    steps = list(logistic(trainX, testX, trainY, testY, seed, chosen[-1], 0.05))
    w, b, _, _ = steps[300]
    predicted = testX @ w + b >= 0
    return {
        "seed": seed,
        "moons": {
            "sums": x.sum(axis=0).tolist(),
            "squares": (x**2).sum(axis=0).tolist(),
            "byPlace": (np.arange(2000) @ x).tolist(),
            "first": x[:4].tolist(),
            "last": x[-1].tolist(),
            "labels": "".join(map(str, y[:40])),
            "labelsByPlace": int(np.arange(2000) @ y),
        },
        "split": {
            "train": train[:8].tolist(),
            "test": test[:8].tolist(),
            "trainByPlace": int(np.arange(1200) @ train),
            "testByPlace": int(np.arange(800) @ test),
            "trainOnes": int(trainY.sum()),
        },
        "scaler": {
            "means": scaler.mean_.tolist(),
            "variances": scaler.var_.tolist(),
            "scales": scaler.scale_.tolist(),
            "train": trainX[:2].tolist(),
            "test": testX[:2].tolist(),
            "testByPlace": (np.arange(800) @ testX).tolist(),
        },
        "logistic": {
            "epochs": chosen,
            "train": [float(steps[n][2]) for n in chosen],
            "test": [float(steps[n][3]) for n in chosen],
            "sumTrain": float(sum(step[2] for step in steps[:301])),
            "sumTest": float(sum(step[3] for step in steps[:301])),
            "parameters": [*w.tolist(), float(b[0])],
            "accuracy": accuracy_score(testY, predicted),
            "confusion": confusion_matrix(testY, predicted).tolist(),
        },
    }


def hiddenProtocol(noise, epochs, rate):
    rows = []
    for seed in range(10):
        _, _, _, *parts = protocol(seed, noise)
        *_, (w, b, _, _) = logistic(*parts, seed, epochs, rate)
        straight = accuracy_score(parts[3], parts[1] @ w + b >= 0)
        trainLoss, bent = hidden(*parts, seed, epochs, rate)
        rows.append({"seed": seed, "logistic": straight, "hidden": bent, "trainLoss": trainLoss})
    return {"noise": noise, "epochs": epochs, "learningRate": rate, "seeds": rows}


def small():
    """Odd and tiny sizes, a share that does not come out whole, a feature that does not vary."""
    odd = make_moons(7, noise=0.1, random_state=3)
    two = make_moons(2, noise=0, random_state=5)
    train, test = train_test_split(np.arange(10), test_size=0.25, random_state=3)
    constant = np.column_stack([np.full(9, 0.1), np.arange(9.0)])
    scaler = StandardScaler().fit(constant)
    return {
        "odd": {"x": odd[0].ravel().tolist(), "y": odd[1].tolist()},
        "two": {"x": two[0].ravel().tolist(), "y": two[1].tolist()},
        "split": {"train": train.tolist(), "test": test.tolist()},
        "constant": {
            "x": constant.ravel().tolist(),
            "scales": scaler.scale_.tolist(),
            "scaled": scaler.transform(constant).ravel().tolist(),
        },
    }


def broadcast():
    """Labels of shape (p,) against logits of shape (p, 1): the loss is the mean of a p x p table."""
    _, _, _, trainX, _, trainY, _ = protocol(0, 0.4)
    r = np.random.RandomState(0)
    w = torch.tensor(r.randn(2, 1), requires_grad=True)
    b = torch.tensor(r.randn(1), requires_grad=True)
    z = torch.tensor(trainX) @ w + b
    y = torch.tensor(trainY.astype(float))
    table = torch.clamp(z, min=0) - y * z + torch.log1p(torch.exp(-torch.abs(z)))
    table.mean().backward()
    return {
        "shape": list(table.shape),
        "loss": table.mean().item(),
        "gradient": [*w.grad.ravel().tolist(), b.grad.item()],
    }


def pureNoise(way, seed):
    """A hundred points with a thousand features that say nothing, the telling ones chosen by some labels or all kept."""
    r = np.random.RandomState(seed)
    x, y = r.randn(100, 1000), (r.random_sample(100) >= 0.5).astype(int)
    trainX, testX, trainY, testY = train_test_split(x, y, test_size=0.4, random_state=seed)
    kept = np.arange(1000)
    if way.startswith("chosen"):
        seen, labels = (x, y) if way == "chosen-by-all" else (trainX, trainY)
        apart = np.abs(seen[labels == 1].mean(axis=0) - seen[labels == 0].mean(axis=0))
        kept = np.argsort(-apart)[:10]
    scaler = StandardScaler().fit((x if way == "scaled-by-all" else trainX)[:, kept])
    trainX, testX = scaler.transform(trainX[:, kept]), scaler.transform(testX[:, kept])
    w, b = np.zeros(len(kept)), 0.0
    for _ in range(300):
        delta = (expit(trainX @ w + b) - trainY) / len(trainY)
        w, b = w - 0.05 * trainX.T @ delta, b - 0.05 * delta.sum()
    return accuracy_score(testY, testX @ w + b >= 0)


STARTS = {
    "normal": lambda rows, columns: 0.5,
    "fan-in": lambda rows, columns: 1 / np.sqrt(rows),
    "xavier": lambda rows, columns: np.sqrt(2 / (rows + columns)),
    "he": lambda rows, columns: np.sqrt(2 / rows),
}
ACTIVATIONS = {"sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu}


def deep(layers, width, activation, start):
    """Loss and root mean square gradient of each layer's weights at the start, on 200 raw moons."""
    x, y = make_moons(200, noise=0.2, random_state=1)
    r = np.random.RandomState(2)
    widths = [2] + [width] * layers + [1]
    w = [
        torch.tensor(r.randn(rows, columns) * STARTS[start](rows, columns), requires_grad=True)
        for rows, columns in zip(widths, widths[1:])
    ]
    h = torch.tensor(x)
    for l, weights in enumerate(w):
        z = h @ weights
        h = ACTIVATIONS[activation](z)
    z = z.ravel()
    value = torch.nn.functional.binary_cross_entropy_with_logits(z, torch.tensor(y.astype(float)))
    value.backward()
    return {
        "layers": layers,
        "width": width,
        "activation": activation,
        "start": start,
        "loss": value.item(),
        "sizes": [weights.grad.pow(2).mean().sqrt().item() for weights in w],
        "sumOfGradients": float(sum(weights.grad.sum().item() for weights in w)),
    }


lines = {
    "made by": "tests/oracle/moons.py",
    "versions": {"numpy": np.__version__, "scikit-learn": sklearn.__version__, "torch": torch.__version__},
    "generators": [generator(seed) for seed in SEEDS + [2**32 - 1]],
    "runs": [run(seed) for seed in SEEDS],
    "small": small(),
    "hidden": [hiddenProtocol(noise, *how) for noise in (0.4, 0.1) for how in ((300, 0.05), (1000, 0.5))],
    "broadcast": broadcast(),
    "pureNoise": {
        way: [pureNoise(way, seed) for seed in range(8)]
        for way in ("chosen-by-all", "chosen-by-training", "scaled-by-all", "scaled-by-training")
    },
    "deep": [
        deep(1, 5, "tanh", "fan-in"),
        deep(3, 8, "sigmoid", "xavier"),
        deep(5, 10, "relu", "he"),
        deep(10, 10, "sigmoid", "normal"),
        deep(10, 10, "tanh", "xavier"),
        deep(10, 10, "relu", "he"),
    ],
}
print("{" + ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in lines.items()) + "}")
