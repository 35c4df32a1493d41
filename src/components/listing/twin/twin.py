"""Backprop by Numbers, chapters 3 to 13, in Python.

    python3 twin.py

needs Python 3.10, NumPy, SciPy and scikit-learn; where there
is PyTorch, its gradients are printed too. It prints one
number a line, with every digit, under the name the book has
for it: E@100 is E after a hundred steps, E~loss-sum is E when
something is done otherwise.
"""

import numpy as np
import scipy
import sklearn
from scipy.special import expit, softmax  # expit: the sigmoid
from sklearn.datasets import make_moons
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

try:
    import torch
except ImportError:
    torch = None


def show(names, *values):
    """Prints numbers and arrays, each number with a name."""
    numbers = np.concatenate([np.ravel(v) for v in values])
    names = names.split()
    for name, number in zip(names, numbers, strict=True):
        text = str(float(number)).removesuffix(".0")
        print(name, "=", text)


print("# NumPy", np.__version__, end=", ")
print("SciPy", scipy.__version__, end=", ")
print("scikit-learn", sklearn.__version__, end=", ")
print("PyTorch", torch.__version__ if torch else "missing")


# Chapter 3. Forward
# a[i, j] runs from x_i to y_j, b[j, k] from y_j to h_k. An
# intercept belongs to a layer: NumPy adds it to every sum.
print("\n# Chapter 3")


def article():
    """The start: a and c1 lead into the hidden layer, b and c2
    into the outputs."""
    a, c1 = [[0.1, 0.2], [0.3, 0.4]], [0.35]
    b, c2 = [[0.5, 0.6], [0.7, 0.8]], [0.1]
    return [np.array(w) for w in [a, c1, b, c2]]


def forward(parameters, x):
    a, c1, b, c2 = parameters
    zy = x @ a + c1
    y = expit(zy)
    zh = y @ b + c2
    h = expit(zh)
    return zy, y, zh, h


x, t = np.array([0.05, 0.1]), np.array([0.03, 0.05])
parameters = article()
zy, y, zh, h = forward(parameters, x)
show("zy1 zy2 y1 y2 zh1 zh2 h1 h2", zy, y, zh, h)


# Chapter 4. The error
print("\n# Chapter 4")


def error(h, t):
    return np.mean((t - h) ** 2)


show("E", error(h, t))
show("E~loss-half-sum", np.sum((t - h) ** 2) / 2)
show("E~loss-sum", np.sum((t - h) ** 2))
show("E~outputs-to-3", error(np.round(h, 3), t))


# Chapter 5. Backward: the output layer
print("\n# Chapter 5")


def backward_output(y, h, t):
    dE_dh = 2 / len(h) * (h - t)
    dE_dzh = dE_dh * h * (1 - h)
    dE_db = np.outer(y, dE_dzh)  # every y_j with every output
    dE_dc2 = dE_dzh.sum()  # one intercept feeds both outputs
    return dE_dzh, dE_db, dE_dc2


dE_dzh, dE_db, dE_dc2 = backward_output(y, h, t)
show("dE_dzh1 dE_dzh2", dE_dzh)
show("dE_db11 dE_db12 dE_db21 dE_db22 dE_dc2", dE_db, dE_dc2)


# Chapter 6. Backward: the hidden layer
print("\n# Chapter 6")


def backward_hidden(x, y, b, dE_dzh):
    dE_dy = b @ dE_dzh  # two paths into each y_j; the old b
    dE_dzy = dE_dy * y * (1 - y)
    dE_da = np.outer(x, dE_dzy)
    dE_dc1 = dE_dzy.sum()
    return dE_dy, dE_dzy, dE_da, dE_dc1


_, _, b, _ = parameters
back = backward_hidden(x, y, b, dE_dzh)
dE_dy, dE_dzy, dE_da, dE_dc1 = back
show("dE_dy1 dE_dy2 dE_dzy1 dE_dzy2", dE_dy, dE_dzy)
show("dE_da11 dE_da12 dE_da21 dE_da22 dE_dc1", dE_da, dE_dc1)


def nudge(loss, parameters, which, at, *data, step=1e-3):
    """A slope without calculus: one number a bit up and down."""
    w = parameters[which]
    kept = w[at]
    w[at] = kept + step
    above = loss(parameters, *data)
    w[at] = kept - step
    below = loss(parameters, *data)
    w[at] = kept
    return (above - below) / (2 * step)


def error_of(parameters, x, t):
    return error(forward(parameters, x)[-1], t)


for name, which, at in [
    ("dE_db22~nudge", 2, (1, 1)),
    ("dE_dc2~nudge", 3, 0),
    ("dE_da11~nudge", 0, (0, 0)),
    ("dE_dc1~nudge", 1, 0),
]:
    show(name, nudge(error_of, parameters, which, at, x, t))


def by_autograd(parameters, x, t):
    """All gradients by PyTorch, which knows the slope of each
    operation and none of the formulas above."""
    x, t = torch.tensor(x), torch.tensor(t)
    a, c1, b, c2 = leaves = [
        torch.tensor(w, requires_grad=True) for w in parameters
    ]
    h = torch.sigmoid(torch.sigmoid(x @ a + c1) @ b + c2)
    torch.mean((t - h) ** 2).backward()
    return [leaf.grad for leaf in leaves]


if torch:
    ids = "a11 a12 a21 a22 c1 b11 b12 b21 b22 c2".split()
    names = " ".join(f"dE_d{id}~autograd" for id in ids)
    show(names, *by_autograd(parameters, x, t))


# Chapter 7. One step, audited
# Every gradient first, then every update. `-=` changes an
# array in place, so whoever holds it sees the new numbers.
# `w = w - ...` inside a function would make a new array that
# nobody else ever sees.
print("\n# Chapter 7")


def step(parameters, x, t, rho):
    _, _, b, _ = parameters
    _, y, _, h = forward(parameters, x)
    dE_dzh, dE_db, dE_dc2 = backward_output(y, h, t)
    _, _, dE_da, dE_dc1 = backward_hidden(x, y, b, dE_dzh)
    gradients = dE_da, dE_dc1, dE_db, dE_dc2
    for w, gradient in zip(parameters, gradients):
        w -= rho * gradient


step(parameters, x, t, rho=0.5)
a, c1, b, c2 = parameters
h = forward(parameters, x)[-1]
show("a11_new a12_new a21_new a22_new c1_new", a, c1)
show("b11_new b12_new b21_new b22_new c2_new", b, c2)
show("h1_after h2_after E_after", h, error(h, t))


# Chapter 8. Many steps
print("\n# Chapter 8")

for n in range(2, 10001):
    step(parameters, x, t, rho=0.5)
    if n in [2, 10, 100, 1000, 10000]:
        h = forward(parameters, x)[-1]
        show(f"h1@{n} h2@{n} E@{n}", h, error(h, t))


# Chapter 9. Two thousand moons
# The scaler measures the training part and nothing else.
# Labels have the shape (n,), and so will predictions: against
# (n, 1) they would make a table of n x n, without a word.
print("\n# Chapter 9")


def prepare(seed, noise):
    X, y = make_moons(2000, noise=noise, random_state=seed)
    X_train, X_test, y_train, y_test = train_test_split(
        X, y, test_size=0.4, random_state=seed
    )
    scaler = StandardScaler().fit(X_train)
    scaled = scaler.transform(X_train), scaler.transform(X_test)
    return X, scaler, (*scaled, y_train, y_test)


X, scaler, moons = prepare(seed=0, noise=0.4)
X_train, X_test, y_train, y_test = moons
show("first_x1 first_x2 last_x1 last_x2", X[0], X[-1])
show("train_points test_points", len(y_train), len(y_test))
show("train_ones test_ones", y_train.sum(), y_test.sum())
show("mean_x1 mean_x2", scaler.mean_)
show("deviation_x1 deviation_x2", scaler.scale_)
show("train_x1 train_x2 test_x1 test_x2", X_train[0], X_test[0])


# Chapter 10. One neuron learns
# Two features in, one weight each: logistic regression.
print("\n# Chapter 10")


def cross_entropy(z, y):
    """From the logit, so that nothing overflows: the mean of
    ln(1 + e^z) - y z."""
    return np.mean(np.logaddexp(0, z) - y * z)


def neuron(parameters, X):
    W, B = parameters
    return X @ W + B


def neuron_gradients(parameters, X, y):
    delta = (expit(neuron(parameters, X)) - y) / len(y)
    return X.T @ delta, delta.sum()


def neuron_start(seed):
    r = np.random.RandomState(seed)
    return [r.randn(2), r.randn(1)]


def train(logits, gradients, parameters, moons, epochs, rate):
    """Full batch, in place. Both losses at the start and after
    each epoch. The rate is an argument, not a global."""
    X_train, X_test, y_train, y_test = moons

    def losses():
        return [
            cross_entropy(logits(parameters, X_train), y_train),
            cross_entropy(logits(parameters, X_test), y_test),
        ]

    history = [losses()]
    for _ in range(epochs):
        slopes = gradients(parameters, X_train, y_train)
        for w, gradient in zip(parameters, slopes):
            w -= rate * gradient
        history.append(losses())
    return np.array(history)


def accuracy(logits, parameters, moons):
    _, X_test, _, y_test = moons
    predicted = logits(parameters, X_test) >= 0
    return accuracy_score(y_test, predicted)


one = neuron, neuron_gradients
parameters = neuron_start(seed=0)
history = train(*one, parameters, moons, 300, rate=0.05)
for n in [0, 100, 200, 300]:
    show(f"train_loss@{n} test_loss@{n}", history[n])
show("W1@300 W2@300 B@300", *parameters)
predicted = neuron(parameters, X_test) >= 0
counts = confusion_matrix(y_test, predicted)
show("true_0 false_1 false_0 true_1", counts)
show("accuracy@300", accuracy(neuron, parameters, moons))

# On from there, towards the floor.
history = train(*one, parameters, moons, 2700, rate=0.05)
for n in [500, 1000, 3000]:
    show(f"train_loss@{n} test_loss@{n}", history[n - 300])
show("above_floor@300", history[0, 0] / history[-1, 0] - 1)

# scikit-learn's own, without a penalty, goes to the floor.
theirs = LogisticRegression(
    C=np.inf, solver="newton-cg", tol=1e-8
).fit(X_train, y_train)
z = theirs.decision_function(X_train)
show("floor~scikit-learn", cross_entropy(z, y_train))

# The same with other seeds.
for seed in [1, 2, 42]:
    _, _, others = prepare(seed, noise=0.4)
    parameters = neuron_start(seed)
    history = train(*one, parameters, others, 300, rate=0.05)
    end = f"@300~seed-{seed}"
    show(f"train_loss{end} test_loss{end}", history[-1])
    share = accuracy(neuron, parameters, others)
    show(f"accuracy{end}", share)


# Chapter 11. A hidden layer
print("\n# Chapter 11")


def perceptron(labels, sweeps):
    """Rosenblatt's rule on the corners of a square. The third
    input belongs to the bias and is always 1."""
    corners = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
    w = np.zeros(3)
    for sweep in range(1, sweeps + 1):
        mistakes = 0
        for corner, label in zip(np.array(corners), labels):
            if (corner @ w > 0) != label:
                mistakes += 1
                w += corner if label else -corner
        if mistakes == 0:
            break
    return sweep, mistakes, w


names = "sweeps~{0} mistakes~{0} w1~{0} w2~{0} bias~{0}"
show(names.format("and"), *perceptron([0, 0, 0, 1], 100))
show(names.format("xor"), *perceptron([0, 1, 1, 0], 100))


# Sixteen tanh units between the features and the logit. They
# start at random: started alike, they would stay alike.
def hidden(parameters, X):
    W1, B1, W2, B2 = parameters
    return np.tanh(X @ W1 + B1) @ W2 + B2


def hidden_gradients(parameters, X, y):
    W1, B1, W2, B2 = parameters
    h = np.tanh(X @ W1 + B1)
    delta = (expit(h @ W2 + B2) - y) / len(y)
    back = np.outer(delta, W2) * (1 - h**2)
    first = X.T @ back, back.sum(axis=0)
    second = h.T @ delta, delta.sum()
    return *first, *second


def hidden_start(seed, width=16):
    r = np.random.RandomState(seed)
    W1 = r.randn(2, width) / np.sqrt(2)
    W2 = r.randn(width) / np.sqrt(width)
    return [W1, np.zeros(width), W2, np.zeros(1)]


# Its backward pass beside nudges of the loss.
parameters = hidden_start(seed=0)


def hidden_loss(parameters, X, y):
    return cross_entropy(hidden(parameters, X), y)


gradients = hidden_gradients(parameters, X_train, y_train)
for name, which, at in [
    ("dL_dW1_1_1", 0, (0, 0)),
    ("dL_dW1_2_16", 0, (1, 15)),
    ("dL_dB1_4", 1, 3),
    ("dL_dW2_8", 2, 7),
    ("dL_dB2", 3, 0),
]:
    show(name, np.atleast_1d(gradients[which])[at])
    slope = nudge(
        hidden_loss, parameters, which, at, X_train, y_train
    )
    show(f"{name}~nudge", slope)

# What it gains: undertrained and trained, at much noise and
# at little.
sixteen = hidden, hidden_gradients
for noise in [0.4, 0.1]:
    _, _, moons = prepare(seed=0, noise=noise)
    for epochs, rate in [(300, 0.05), (1000, 0.5)]:
        for name, model, parameters in [
            ("neuron", one, neuron_start(seed=0)),
            ("hidden", sixteen, hidden_start(seed=0)),
        ]:
            history = train(
                *model, parameters, moons, epochs, rate
            )
            share = accuracy(model[0], parameters, moons)
            names = "train_loss{0} test_loss{0} accuracy{0}"
            end = f"@{epochs}~noise-{noise}-{name}"
            show(names.format(end), history[-1], share)


def gradient_sizes(X, y, hidden_layers, seed, width=10):
    """Each layer's gradient, as a root mean square over its
    weights. All sigmoids, with Glorot and Bengio's start."""
    r = np.random.RandomState(seed)
    widths = [2] + [width] * hidden_layers + [1]
    weights, layers = [], [X]
    for n, m in zip(widths, widths[1:]):
        weights.append(r.randn(n, m) * np.sqrt(2 / (n + m)))
        layers.append(expit(layers[-1] @ weights[-1]))
    y = y[:, np.newaxis]  # (n, 1), like the outputs here
    delta = (layers.pop() - y) / len(y)
    sizes = []
    while layers:
        h, W = layers.pop(), weights.pop()
        sizes.insert(0, np.sqrt(np.mean((h.T @ delta) ** 2)))
        delta = delta @ W.T * h * (1 - h)
    return sizes


# How it fades on its way back through ten hidden layers.
sizes = gradient_sizes(X_train, y_train, 10, seed=0)
show(" ".join(f"size_{n}" for n in range(1, 12)), sizes)


# Chapter 12. What was learnt
# Three parts: the test part as before, and a quarter of the
# rest to choose by. The scaler measures the training part.
print("\n# Chapter 12")


def three_parts(samples, seed):
    X, y = make_moons(samples, noise=0.4, random_state=seed)
    X, X_test, y, y_test = train_test_split(
        X, y, test_size=0.4, random_state=seed
    )
    X_train, X_valid, y_train, y_valid = train_test_split(
        X, y, test_size=0.25, random_state=seed
    )
    scaler = StandardScaler().fit(X_train)
    X_all = map(scaler.transform, [X_train, X_valid, X_test])
    return *X_all, y_train, y_valid, y_test


def decayed(gradients, decay):
    """The same gradients with those of decay/2 times the sum
    of squared weights. Biases, every second array, are let be."""

    def with_decay(parameters, X, y):
        slopes = list(gradients(parameters, X, y))
        for n in range(0, len(slopes), 2):
            slopes[n] = slopes[n] + decay * parameters[n]
        return slopes

    return with_decay


# Early stopping: of all epochs, the one whose validation loss
# is lowest. `history` has both losses of each epoch.
X_train, X_valid, X_test, y_train, y_valid, y_test = (
    three_parts(300, seed=0)
)
counts = len(y_train), len(y_valid), len(y_test)
show("parts_train parts_validation parts_test", *counts)
watched = X_train, X_valid, y_train, y_valid
history = train(
    *sixteen, hidden_start(seed=0), watched, 1000, rate=0.5
)
lowest = history[:, 1].argmin()
show("lowest_epoch", lowest)
show("train_loss@lowest validation_loss@lowest", history[lowest])
end = "@1000~few"
show(f"train_loss{end} validation_loss{end}", history[-1])

# The same with weight decay has nothing to stop.
held_back = hidden, decayed(hidden_gradients, 0.003)
history = train(
    *held_back, hidden_start(seed=0), watched, 1000, rate=0.5
)
end = "@1000~decayed"
show(f"train_loss{end} validation_loss{end}", history[-1])

# Data that a line separates: without decay no bottom, with it
# the one that scikit-learn finds, whose C is 1/(decay n).
corners = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
labels = np.array([0, 0, 0, 1])
both = corners, corners, labels, labels
for name, decay, epochs in [
    ("free", 0, 1000),
    ("free", 0, 10000),
    ("held", 0.01, 10000),
]:
    W, B = start = [np.zeros(2), np.zeros(1)]
    slopes = decayed(neuron_gradients, decay)
    history = train(neuron, slopes, start, both, epochs, rate=1)
    end = f"@{epochs}~{name}"
    show(f"and_loss{end} and_W1{end}", history[-1, 0], W[0])
    if decay > 0:
        bottom = history[-1, 0] + decay / 2 * np.sum(W**2)
        show(f"and_bottom{end}", bottom)
theirs = LogisticRegression(
    C=1 / (0.01 * 4), solver="newton-cg", tol=1e-8
).fit(corners, labels)
z, W = theirs.decision_function(corners), theirs.coef_
bottom = cross_entropy(z, labels) + 0.01 / 2 * np.sum(W**2)
show("and_bottom~scikit-learn", bottom)


# Chapter 13. Any network
# A layer is a pair: weights, from row to column, and biases.
# X has a row for each sample, and so has every delta.
print("\n# Chapter 13")


def forward_rows(layers, X):
    """The values of every layer, the inputs first."""
    values = [X]
    for W, c in layers:
        values.append(expit(values[-1] @ W + c))
    return values


def output_deltas(h, t):
    """Of each sample's own error."""
    return 2 / t.shape[1] * (h - t) * h * (1 - h)


def backward_rows(layers, values, delta):
    """From the last deltas to the gradients of the mean error:
    one more layer is one more turn."""
    gradients = []
    for l in reversed(range(len(layers))):
        from_ = values[l]
        dE_dW = from_.T @ delta / len(delta)
        gradients.insert(0, (dE_dW, delta.mean(axis=0)))
        if l > 0:
            W, _ = layers[l]
            delta = delta @ W.T * from_ * (1 - from_)
    return gradients


def deep(depth):
    """The article's two layers, and further ones whose weights
    go on as theirs do."""
    a, c1, b, c2 = article()
    further = [
        np.array([[9, 10], [11, 12]]) + 4 * n
        for n in range(depth - 2)
    ]
    layers = [(a, c1), (b, c2), *((w / 10, c2) for w in further)]
    return layers[:depth]


# A batch of two.
X = np.array([[0.05, 0.1], [1, 0]])
T = np.array([[0.03, 0.05], [0.9, 0.1]])
values = forward_rows(deep(2), X)
deltas = output_deltas(values[-1], T)
for letter, (dE_dW, _) in zip(
    "ab", backward_rows(deep(2), values, deltas)
):
    names = "dE_d{0}11 dE_d{0}12 dE_d{0}21 dE_d{0}22"
    names = [n + "~batch" for n in names.format(letter).split()]
    show(" ".join(names), dE_dW)

# The network of the book with more layers, one sample.
X, T = X[:1], T[:1]
for depth in [3, 4]:
    layers = deep(depth)
    values = forward_rows(layers, X)
    deltas = output_deltas(values[-1], T)
    dE_dW, dE_dc = backward_rows(layers, values, deltas)[0]
    names = "E~{0} dE_dW1_11~{0} dE_dW1_12~{0} dE_dW1_21~{0}"
    names += " dE_dW1_22~{0} dE_dc1~{0}"
    names = names.format(f"{depth}-layers")
    show(names, error(values[-1], T), dE_dW, dE_dc.sum())


def deep_by_autograd(layers, X, T):
    """The same from PyTorch, which knows no delta."""
    y, leaf = torch.tensor(X), None
    for W, c in layers:
        W = torch.tensor(W, requires_grad=leaf is None)
        leaf = W if leaf is None else leaf
        y = torch.sigmoid(y @ W + torch.tensor(c))
    torch.mean((y - torch.tensor(T)) ** 2).backward()
    return leaf.grad


if torch:
    name = "dE_dW1_{}~4-layers~autograd"
    names = [name.format(ij) for ij in [11, 12, 21, 22]]
    show(" ".join(names), deep_by_autograd(deep(4), X, T))

# A softmax behind the two sums of the book's outputs. The
# second class is the right one: delta is p - t.
layers = deep(2)
_, y, _ = forward_rows(layers, X)
b, c2 = layers[1]
p = softmax(y @ b + c2, axis=1)
show("p1 p2 E~softmax", p, -np.log(p[0, 1]))
deltas = p - np.array([[0, 1]])
dE_dW, _ = backward_rows(layers, [X, y], deltas)[0]
names = "dE_da11 dE_da12 dE_da21 dE_da22".split()
show(" ".join(n + "~softmax" for n in names), dE_dW)
