"""Three hundred epochs on the moons with both losses in NumPy, warm, median of 20, in milliseconds.

    python3 bench/moons.py

Run by bench/moons.ts, which sets it beside the library. Data, start and arithmetic are the book's: 1,200 training and
800 test points, one neuron and 2-16-1, loss from the logits.
"""

import json
import statistics
import time

import numpy as np
from scipy.special import expit
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

UNITS = 16
EPOCHS = 300
RATE = 0.05

X, y = make_moons(2000, noise=0.4, random_state=0)
trainX, testX, trainY, testY = train_test_split(X, y, test_size=0.4, random_state=0)
scaler = StandardScaler().fit(trainX)
trainX, testX = scaler.transform(trainX), scaler.transform(testX)
trainY, testY = trainY.astype(float), testY.astype(float)

# each curve, and its slope read off its value
ACTIVATIONS = {
    "sigmoid": (expit, lambda h: h * (1 - h)),
    "tanh": (np.tanh, lambda h: 1 - h * h),
    "relu": (lambda z: np.maximum(z, 0), lambda h: h > 0),
}


def loss(z, y):
    return np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z))))


def neuron():
    r = np.random.RandomState(0)
    W, B = r.randn(2), r.randn(1)
    z = trainX @ W + B
    losses = [(loss(z, trainY), loss(testX @ W + B, testY))]
    for _ in range(EPOCHS):
        delta = (expit(z) - trainY) / len(trainY)
        W -= RATE * (trainX.T @ delta)
        B -= RATE * delta.sum()
        z = trainX @ W + B
        losses.append((loss(z, trainY), loss(testX @ W + B, testY)))
    return losses


def hidden_layer(activation):
    curve, slope = ACTIVATIONS[activation]
    r = np.random.RandomState(0)
    W, b, V, c = r.randn(2, UNITS), r.randn(UNITS), r.randn(UNITS), r.randn(1)
    h = curve(trainX @ W + b)
    z = h @ V + c
    losses = [(loss(z, trainY), loss(curve(testX @ W + b) @ V + c, testY))]
    for _ in range(EPOCHS):
        delta = (expit(z) - trainY) / len(trainY)
        back = np.outer(delta, V) * slope(h)
        V -= RATE * (h.T @ delta)
        c -= RATE * delta.sum()
        W -= RATE * (trainX.T @ back)
        b -= RATE * back.sum(axis=0)
        h = curve(trainX @ W + b)
        z = h @ V + c
        losses.append((loss(z, trainY), loss(curve(testX @ W + b) @ V + c, testY)))
    return losses


def timed(train):
    start = time.perf_counter()
    train()
    return 1000 * (time.perf_counter() - start)


def measured(train):
    for _ in range(5):
        timed(train)
    times = [timed(train) for _ in range(20)]
    return {"median": statistics.median(times), "fastest": min(times), "losses": train()[-1]}


print(
    json.dumps(
        {
            "numpy": np.__version__,
            "neuron": measured(neuron),
            **{name: measured(lambda name=name: hidden_layer(name)) for name in ACTIVATIONS},
        }
    )
)
