"""Weight decay, a split in three and calibration by NumPy written by hand and by scikit-learn, to hold src/lib against.

    /usr/bin/python3 tests/oracle/learnt.py > tests/oracle/learnt.json

Deterministic. Every generator is seeded afresh; the scaler is fitted on the training part; full batch, mean loss. The
loss that is reported is that of the points, without the penalty l2/2 Σ w², and no bias is decayed.
"""

import json

import numpy as np
import sklearn
from scipy.special import expit
from sklearn.calibration import calibration_curve
from sklearn.datasets import make_moons
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

EPOCHS = [0, 1, 10, 100, 300]


def loss(z, y):
    return float(np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z)))))


def parts(seed, noise, samples):
    x, y = make_moons(samples, noise=noise, random_state=seed)
    trainX, testX, trainY, testY = train_test_split(x, y, test_size=0.4, random_state=seed)
    scaler = StandardScaler().fit(trainX)
    return scaler.transform(trainX), scaler.transform(testX), trainY, testY


def neuron(seed, l2, rate):
    trainX, testX, trainY, testY = parts(seed, 0.4, 2000)
    r = np.random.RandomState(seed)
    w, b = r.randn(2), r.randn(1)
    train, test = [], []
    for epoch in range(EPOCHS[-1] + 1):
        z = trainX @ w + b
        if epoch in EPOCHS:
            train.append(loss(z, trainY))
            test.append(loss(testX @ w + b, testY))
        if epoch == EPOCHS[-1]:
            break
        delta = (expit(z) - trainY) / len(trainY)
        gradient = trainX.T @ delta + l2 * w
        w = w - rate * gradient
        b = b - rate * delta.sum()
    bottom = None
    if l2 > 0:
        judge = LogisticRegression(C=1 / (l2 * len(trainY)), solver="newton-cg", tol=1e-13, max_iter=1000)
        judge.fit(trainX, trainY)
        bottom = [*judge.coef_[0].tolist(), float(judge.intercept_[0])]
    return {
        "seed": seed,
        "l2": l2,
        "rate": rate,
        "epochs": EPOCHS,
        "train": train,
        "test": test,
        "parameters": [*w.tolist(), float(b[0])],
        "penalty": float(l2 / 2 * (w @ w)),
        "bottom": bottom,
    }


def hidden(seed, units, l2, rate, epochs):
    """One layer of tanh units by hand, and by MLPClassifier from the same start."""
    trainX, _, trainY, _ = parts(seed, 0.1, 400)
    n = len(trainY)
    r = np.random.RandomState(seed)
    start = [r.randn(2, units) / np.sqrt(2), np.zeros(units), r.randn(units, 1) / np.sqrt(units), np.zeros(1)]
    w1, b1, w2, b2 = [part.copy() for part in start]
    for _ in range(epochs):
        h = np.tanh(trainX @ w1 + b1)
        z = (h @ w2 + b2)[:, 0]
        delta = ((expit(z) - trainY) / n)[:, None]
        back = (delta @ w2.T) * (1 - h**2)
        w1, b1 = w1 - rate * (trainX.T @ back + l2 * w1), b1 - rate * back.sum(axis=0)
        w2, b2 = w2 - rate * (h.T @ delta + l2 * w2), b2 - rate * delta.sum(axis=0)
    z = (np.tanh(trainX @ w1 + b1) @ w2 + b2)[:, 0]
    judge = MLPClassifier(
        (units,),
        activation="tanh",
        solver="sgd",
        alpha=l2 * n,
        batch_size=n,
        learning_rate_init=rate,
        momentum=0,
        nesterovs_momentum=False,
        shuffle=False,
    )
    judge.partial_fit(trainX, trainY, classes=[0, 1])
    for to, part in zip([judge.coefs_[0], judge.intercepts_[0], judge.coefs_[1], judge.intercepts_[1]], start):
        to[:] = part
    for _ in range(epochs):
        judge.partial_fit(trainX, trainY)
    flat = lambda w1, b1, w2, b2: [float(v) for part in (w1, b1, w2, b2) for v in np.ravel(part)]
    return {
        "seed": seed,
        "units": units,
        "l2": l2,
        "rate": rate,
        "epochs": epochs,
        "trainLoss": loss(z, trainY),
        "parameters": flat(w1, b1, w2, b2),
        "penalty": float(l2 / 2 * ((w1**2).sum() + (w2**2).sum())),
        "sklearn": flat(judge.coefs_[0], judge.intercepts_[0], judge.coefs_[1], judge.intercepts_[1]),
    }


def three_parts(count, test, validation, seed):
    rest, tested = train_test_split(np.arange(count), test_size=test, random_state=seed)
    train, chosen = train_test_split(rest, test_size=validation, random_state=seed)
    return {
        "count": count,
        "testSize": test,
        "validationSize": validation,
        "seed": seed,
        "train": train.tolist(),
        "validation": chosen.tolist(),
        "test": tested.tolist(),
    }


def three_moons(seed):
    x, y = make_moons(2000, noise=0.4, random_state=seed)
    restX, testX, restY, testY = train_test_split(x, y, test_size=0.4, random_state=seed)
    trainX, validX, trainY, validY = train_test_split(restX, restY, test_size=0.25, random_state=seed)
    scaler = StandardScaler().fit(trainX)
    every = [scaler.transform(part) for part in (trainX, validX, testX)]
    return {
        "seed": seed,
        "means": scaler.mean_.tolist(),
        "scales": scaler.scale_.tolist(),
        "counts": [len(part) for part in every],
        "firsts": [part[0].tolist() for part in every],
        "sums": [part.sum(axis=0).tolist() for part in every],
        "ones": [int(part.sum()) for part in (trainY, validY, testY)],
    }


LOOKS = [0, 10, 100, 1000, 3000]


def long(seed, l2):
    """Sixteen tanh units on the training part of three, watched by the validation part: the beginning of a long run."""
    x, y = make_moons(2000, noise=0.4, random_state=seed)
    restX, testX, restY, testY = train_test_split(x, y, test_size=0.4, random_state=seed)
    trainX, validX, trainY, validY = train_test_split(restX, restY, test_size=0.25, random_state=seed)
    scaler = StandardScaler().fit(trainX)
    trainX, validX, testX = [scaler.transform(part) for part in (trainX, validX, testX)]
    r = np.random.RandomState(seed)
    w1, b1, w2, b2 = r.randn(2, 16) / np.sqrt(2), np.zeros(16), r.randn(16) / 4, 0.0
    rows, lowest = [], (0, np.inf)
    for epoch in range(LOOKS[-1] + 1):
        h = np.tanh(trainX @ w1 + b1)
        z = h @ w2 + b2
        of = lambda part: np.tanh(part @ w1 + b1) @ w2 + b2
        watched = loss(of(validX), validY)
        if watched < lowest[1]:
            lowest = epoch, watched
        if epoch in LOOKS:
            rows.append([loss(z, trainY), watched, loss(of(testX), testY)])
        delta = (expit(z) - trainY) / len(trainY)
        back = np.outer(delta, w2) * (1 - h**2)
        w1, b1 = w1 - 0.5 * (trainX.T @ back + l2 * w1), b1 - 0.5 * back.sum(axis=0)
        w2, b2 = w2 - 0.5 * (h.T @ delta + l2 * w2), b2 - 0.5 * delta.sum()
    return {"seed": seed, "l2": l2, "epochs": LOOKS, "losses": rows, "lowest": lowest[0]}


def calibration(y, p, bins):
    """The bins by hand; what scikit-learn keeps of them must be the same."""
    edges = np.linspace(0, 1, bins + 1)
    rows = []
    for k in range(bins):
        inside = (p > edges[k]) & (p <= edges[k + 1])
        if k == 0:
            inside |= p == 0
        full = bool(inside.any())
        rows.append(
            {
                "from": float(edges[k]),
                "to": float(edges[k + 1]),
                "count": int(inside.sum()),
                "predicted": float(p[inside].mean()) if full else None,
                "observed": float(y[inside].mean()) if full else None,
            }
        )
    kept = [row for row in rows if row["count"]]
    observed, predicted = calibration_curve(y, p, n_bins=bins)
    assert np.allclose([row["observed"] for row in kept], observed, rtol=0, atol=1e-15)
    assert np.allclose([row["predicted"] for row in kept], predicted, rtol=0, atol=1e-15)
    off = sum(row["count"] * abs(row["predicted"] - row["observed"]) for row in kept) / len(y)
    return {"labels": y.tolist(), "probabilities": p.tolist(), "rows": rows, "error": off}


def drawn(count, seed):
    r = np.random.RandomState(seed)
    p = r.random_sample(count) ** 2
    p[: count // 5] = np.round(p[: count // 5], 1)  # on the edges
    return (r.random_sample(count) < p).astype(int), p


print(
    json.dumps(
        {
            "made by": f"tests/oracle/learnt.py, numpy {np.__version__}, scikit-learn {sklearn.__version__}",
            "neurons": [neuron(0, 0, 0.5), neuron(0, 0.01, 0.5), neuron(3, 0.3, 0.5)],
            "hidden": [hidden(0, 4, 0.01, 0.5, 200), hidden(5, 6, 0.001, 0.5, 200)],
            "long": [long(0, 0), long(3, 0), long(5, 0.001), long(2, 0.01)],
            "threeParts": [three_parts(50, 0.4, 0.25, 7), three_parts(11, 0.3, 0.5, 0)],
            "threeMoons": [three_moons(0), three_moons(6)],
            "calibration": [
                calibration(*drawn(200, 0), 10),
                calibration(*drawn(100, 1), 7),
                calibration(np.array([0, 1, 1, 0]), np.array([0.0, 1.0, 0.95, 0.2]), 5),
            ],
        }
    )
)
