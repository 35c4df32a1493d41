"""Three hundred epochs of logistic regression with both losses in NumPy, warm, median of 20, in milliseconds.

    python3 bench/logistic.py

Run by bench/logistic.ts, which sets it beside the library. Data, start and arithmetic are the book's: 1,200 training
and 800 test points, loss from the logits.
"""

import json
import statistics
import time

import numpy as np
from scipy.special import expit
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_moons(2000, noise=0.4, random_state=0)
trainX, testX, trainY, testY = train_test_split(X, y, test_size=0.4, random_state=0)
scaler = StandardScaler().fit(trainX)
trainX, testX = scaler.transform(trainX), scaler.transform(testX)
trainY, testY = trainY.astype(float), testY.astype(float)


def loss(z, y):
    return np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z))))


def train(epochs, rate):
    r = np.random.RandomState(0)
    W, B = r.randn(2), r.randn(1)
    z = trainX @ W + B
    losses = [(loss(z, trainY), loss(testX @ W + B, testY))]
    for _ in range(epochs):
        delta = (expit(z) - trainY) / len(trainY)
        W -= rate * (trainX.T @ delta)
        B -= rate * delta.sum()
        z = trainX @ W + B
        losses.append((loss(z, trainY), loss(testX @ W + B, testY)))
    return losses


def timed():
    start = time.perf_counter()
    train(300, 0.05)
    return 1000 * (time.perf_counter() - start)


for _ in range(5):
    timed()
times = [timed() for _ in range(20)]
times = {"median": statistics.median(times), "fastest": min(times)}
print(json.dumps({**times, "losses": train(300, 0.05)[-1], "numpy": np.__version__}))
