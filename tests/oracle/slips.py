"""Training steps of small networks written by hand in NumPy: right, rounded on the way, and with one mistake each.

    /usr/bin/python3 tests/oracle/slips.py > tests/oracle/slips.json

Deterministic: every number given has two decimals and comes from np.random.RandomState. A mistake is made where somebody
would make it, in code or on paper, and everything after it is computed from it. Ids are those of src/lib/trace/trace.ts.

A row is one step: its quantities in the order of `quantities`, divided by blanks; in a step with a mistake, = stands for
what is as in the right one. Every other network shows all kinds of quantities, the rest what is usually printed.
Wrong values keep nine digits, or as many as it takes to round them rightly to three up to eight.
"""

import json

import numpy as np

NETWORKS = 10

# name, sizes, activations, loss, biases
SHAPES = [
    ("2-2-2", [2, 2, 2], ["sigmoid", "sigmoid"], "mean", "layer"),
    ("2-2-1", [2, 2, 1], ["sigmoid", "sigmoid"], "half sum", "neuron"),
    ("3-2-2", [3, 2, 2], ["tanh", "sigmoid"], "sum", "layer"),
    ("2-3-2", [2, 3, 2], ["relu", "softmax"], "softmax cross-entropy", "neuron"),
    ("3-4-4-2", [3, 4, 4, 2], ["sigmoid", "sigmoid", "sigmoid"], "half sum", "none"),
]

SLIPS = [
    # the slope of a neuron
    "no slope at the outputs",
    "no slope in the hidden layers",
    "no slope anywhere",
    "slope at the outputs taken of the output",
    "hidden slope taken of the output",
    "formula for outputs given the sums, at the outputs",
    "formula for outputs given the sums, hidden",
    "slope of another output",
    # the error
    "target less output, still subtracted",
    "cross-entropy's slope under squared error",
    "squared error's slope under cross-entropy",
    "softmax skipped in the output delta",
    "another fraction before the squares, in the error only",
    "another fraction before the squares, slopes too",
    "the 2 dropped",
    "the 2 kept beside the half",
    "misses not squared",
    "targets swapped",
    "outputs swapped",
    # on the way back
    "new weights in the hidden delta",
    "first path only",
    "last path only",
    "weight gradients summed",
    "transposed on the way back",
    "wires of another row on the way back",
    "passed on before the slope",
    "sign of an output delta lost",
    # gradients of weights
    "sums in place of hidden outputs in the gradients",
    "weight in place of the input",
    "input of another neuron",
    "gradients transposed",
    # forward
    "transposed forward",
    "hidden sums passed on",
    "output left as its sum",
    "hidden bias dropped",
    "output bias dropped",
    "bias subtracted",
    "sign of a sum lost",
    # the update
    "gradient added",
    "gradient added to one weight",
    "sign of a new weight lost",
    "rate forgotten",
    "rate twice",
    "divided by the rate",
    "old weight dropped",
    "delta in place of the gradient",
    "biases not updated",
    "bias averaged",
    "bias from one neuron",
    "biases given the sum of all deltas",
    # after the step
    "hidden outputs of before the step",
]


def same(a):
    return a


def to(decimals):
    return lambda a: np.round(a, decimals)


# How numbers are kept: their type, what is done once a quantity is there, and what after each operation on the way to it.
EXACT = (np.float64, same, same)
WAYS = {
    "single precision": (np.float32, same, same),
    "quantities to 4 decimals": (np.float64, to(4), same),
    "quantities to 5 decimals": (np.float64, to(5), same),
    "operations to 4 decimals": (np.float64, to(4), to(4)),
    "operations to 5 decimals": (np.float64, to(5), to(5)),
}


def draw(rng, low, high):
    return round(rng.uniform(low, high), 2)


def network(rng, sizes, activations, loss, biases):
    """Weights and biases up to 1, inputs and a rate below 1, targets as they are for the outputs; no 0 and no 1 among them."""

    def weight():
        return draw(rng, 0.05, 0.95) * (1 if rng.uniform() < 0.6 else -1)

    W = [np.array([[weight() for _ in range(m)] for _ in range(n)]) for n, m in zip(sizes, sizes[1:])]
    count = {"layer": lambda m: 1, "neuron": lambda m: m, "none": lambda m: 0}[biases]
    b = [np.array([weight() for _ in range(count(m))]) for m in sizes[1:]]
    x = np.array([draw(rng, 0.05, 0.95) for _ in range(sizes[0])])
    t = np.array([draw(rng, 0.05, 0.95) for _ in range(sizes[-1])])
    if loss == "softmax cross-entropy":
        t[-1] = round(1 - t[:-1].sum(), 2)
    return {"x": x, "t": t, "W": W, "b": b, "rate": np.float64(draw(rng, 0.15, 0.9))}


def train(shape, net, slip=None, at=None, kept=EXACT):
    """One step with plain arrays. W[l][i, j] leads from i to j; z, y and delta are of each layer, y[0] is the input."""
    _, sizes, activations, loss, biases = shape
    real, q, o = kept
    x, t, rate = (net[name].astype(real) for name in ("x", "t", "rate"))
    W = [w.astype(real) for w in net["W"]]
    b = [c.astype(real) for c in net["b"]]
    last = len(W) - 1
    one, two, half = real(1), real(2), real(0.5)

    def sigmoid(s):
        return q(o(one / o(one + o(np.exp(-s)))))

    def activate(name, s):
        if name == "sigmoid":
            return sigmoid(s)
        if name == "tanh":
            return q(o(np.tanh(s)))
        if name == "relu":
            return np.maximum(s, real(0))
        powers = o(np.exp(s))
        return q(o(powers / added(powers)))

    def added(a):
        total = a[0]
        for one_more in a[1:]:
            total = o(total + one_more)
        return total

    def forward(W, b, stale=None):
        y, z = [x], []
        for l, w in enumerate(W):
            feeds = w.T if slip == "transposed forward" and sizes[l] == sizes[l + 1] else w
            s = added(o(y[l][:, None] * feeds))
            drops = (slip == "hidden bias dropped" and l < last) or (slip == "output bias dropped" and l == last)
            if biases != "none" and not drops:
                s = o(s - b[l]) if slip == "bias subtracted" else o(s + b[l])
            s = q(s)
            if slip == "sign of a sum lost" and at == ("sum", l) and stale is None:
                s = np.where(s == s.min(), abs(s), s)
            out = activate(activations[l], s)
            if (slip == "hidden sums passed on" and l < last) or (slip == "output left as its sum" and l == last):
                out = s
            if stale is not None and slip == "hidden outputs of before the step" and l < last:
                out = stale[l + 1]
            if slip == "outputs swapped" and l == last:
                out = out[::-1]
            z.append(s)
            y.append(out)
        return z, y

    aims = t[::-1] if slip == "targets swapped" else t

    def fraction():
        """What stands before the squares."""
        before = {"mean": one / real(len(t)), "half sum": half, "sum": one}[loss]
        if slip in ("another fraction before the squares, in the error only", "another fraction before the squares, slopes too"):
            return half if loss == "sum" else one
        return before

    def error(h):
        if loss == "softmax cross-entropy":
            return q(added(q(-o(aims * o(np.log(h))))))
        miss = o(aims - h)
        squares = miss if slip == "misses not squared" else q(o(miss * miss))
        return q(o(fraction() * added(squares)))

    def slope(l):
        """How an output of layer l moves with its sum."""
        name, s, out = activations[l], z[l], y[l + 1]
        where = "at the outputs" if l == last else "hidden"
        forgotten = {"at the outputs": "no slope at the outputs", "hidden": "no slope in the hidden layers"}[where]
        if slip in (forgotten, "no slope anywhere"):
            return np.ones_like(out)
        if slip == ("slope at the outputs taken of the output" if l == last else "hidden slope taken of the output"):
            out = activate(name, out)  # the function expects the sum, and finds the output for itself
        if slip == f"formula for outputs given the sums, {where}":
            out = s
        if name == "relu":
            return (s > 0).astype(real)
        found = q(o(out * o(one - out))) if name == "sigmoid" else q(o(one - o(out * out)))
        return np.roll(found, 1) if slip == "slope of another output" and l == last else found

    # forward
    z, y = forward(W, b)
    h = y[-1]
    E = error(h)

    # back, from the outputs
    delta = [None] * len(W)
    if loss == "softmax cross-entropy":
        delta[last] = q(o(h - aims))
        if slip == "softmax skipped in the output delta":
            delta[last] = z[last] - aims
        if slip == "squared error's slope under cross-entropy":
            delta[last] = (h - aims) * h * (one - h)
        arrives = delta[last]
    else:
        miss = o(aims - h) if slip == "target less output, still subtracted" else o(h - aims)
        factor = two * fraction()
        if slip == "another fraction before the squares, in the error only":
            factor = {"mean": two / real(len(t)), "half sum": one, "sum": two}[loss]
        if slip == "the 2 dropped":
            factor = factor / two
        if slip == "the 2 kept beside the half":
            factor = two
        arrives = q(o(factor * miss))
        delta[last] = q(o(arrives * slope(last)))
        if slip == "cross-entropy's slope under squared error":
            delta[last] = h - aims
    if slip == "sign of an output delta lost":
        delta[last] = np.where(delta[last] == delta[last].min(), abs(delta[last]), delta[last])

    dW, db, W_new, b_new = ([None] * len(W) for _ in range(4))

    def gradients(l):
        enters = y[l]
        if slip == "sums in place of hidden outputs in the gradients" and l > 0:
            enters = z[l - 1]
        if slip == "input of another neuron" and l == last:
            enters = np.roll(enters, 1)
        dW[l] = q(o(enters[:, None] * delta[l][None, :]))
        if slip == "weight in place of the input" and l == last:
            dW[l] = W[l] * delta[l][None, :]
        if slip == "delta in place of the gradient":
            dW[l] = np.ones_like(enters)[:, None] * delta[l][None, :]
        if slip == "gradients transposed" and sizes[l] == sizes[l + 1]:
            dW[l] = dW[l].T
        if biases == "layer":
            db[l] = q(added(delta[l]))[None]
            if slip == "bias averaged":
                db[l] = db[l] / real(len(delta[l]))
            if slip == "bias from one neuron":
                db[l] = delta[l][:1]
        if biases == "neuron":
            db[l] = delta[l]
            if slip == "biases given the sum of all deltas":
                db[l] = np.ones_like(delta[l]) * delta[l].sum()

    def update(l):
        def moved(old, gradient):
            change = o(rate * gradient)
            if slip == "rate forgotten":
                change = gradient
            if slip == "rate twice":
                change = rate * rate * gradient
            if slip == "divided by the rate":
                change = gradient / rate
            if slip == "old weight dropped":
                return -change
            if slip == "gradient added":
                return old + change
            return q(o(old - change))

        W_new[l] = moved(W[l], dW[l])
        if slip == "gradient added to one weight" and at == ("weight", l):
            W_new[l][0, 0] = W[l][0, 0] + rate * dW[l][0, 0]
        if slip == "sign of a new weight lost" and at == ("weight", l):
            W_new[l] = np.where(W_new[l] == W_new[l][:2, :2].min(), abs(W_new[l]), W_new[l])
        if biases != "none":
            b_new[l] = b[l] if slip == "biases not updated" else moved(b[l], db[l])

    gradients(last)
    for l in range(last - 1, -1, -1):
        back = W[l + 1]
        if slip == "new weights in the hidden delta":
            update(l + 1)
            back = W_new[l + 1]
        if slip == "transposed on the way back" and back.shape[0] == back.shape[1]:
            back = back.T
        if slip == "wires of another row on the way back":
            back = np.roll(back, 1, axis=0)
        sent = delta[l + 1]
        if slip == "passed on before the slope" and l + 1 == last:
            sent = arrives
        parts = q(o(back * sent[None, :]))
        if slip == "weight gradients summed":
            parts = dW[l + 1]
        reaches = q(added(parts.T))
        if slip == "first path only":
            reaches = parts[:, 0]
        if slip == "last path only":
            reaches = parts[:, -1]
        delta[l] = q(o(reaches * slope(l)))
        gradients(l)

    for l in range(len(W)):
        update(l)

    # forward once more
    _, after = forward(W_new, b_new, stale=y)
    return {"z": z, "y": y[1:], "E": E, "delta": delta, "dW": dW, "W": W_new, "b": b_new, "h": after[-1], "after": error(after[-1])}


def names(shape):
    """Ids by layer: weights by input and neuron, biases, sums, outputs."""
    _, sizes, _, _, biases = shape
    deep = len(sizes) > 3
    layers = []
    for l, (n, m) in enumerate(zip(sizes, sizes[1:])):
        weight = f"w{l + 1}_" if deep else "ab"[l]
        output = f"y{l + 1}_" if deep else "yh"[l]
        layers.append(
            {
                "W": [[f"{weight}{i + 1}{j + 1}" for j in range(m)] for i in range(n)],
                "b": {"layer": [f"c{l + 1}"], "neuron": [f"c{l + 1}_{j + 1}" for j in range(m)], "none": []}[biases],
                "z": [f"z{output}{j + 1}" if not deep else f"z{l + 1}_{j + 1}" for j in range(m)],
                "y": [f"{output}{j + 1}" for j in range(m)],
            }
        )
    return layers


def each(table):
    """Weights with their places: of a large layer a few are enough."""
    return [((i, j), id) for i, row in enumerate(table[:2]) for j, id in enumerate(row[:2])]


def listed(shape, step, usual):
    """A step's quantities by id, in the order of computation: all kinds, or outputs, errors and what is new."""
    layers = names(shape)
    found = {}
    for l, of in enumerate(layers):
        if not usual:
            found.update(zip(of["z"], step["z"][l]))
        found.update(zip(of["y"], step["y"][l]))
    found["E"] = step["E"]
    for l in [] if usual else reversed(range(len(layers))):
        found.update((f"dE_d{id}", d) for id, d in zip(layers[l]["z"], step["delta"][l]))
        found.update((f"dE_d{id}", step["dW"][l][place]) for place, id in each(layers[l]["W"]))
    for l, of in enumerate(layers):
        found.update((f"{id}_new", step["W"][l][place]) for place, id in each(of["W"]))
        if of["b"]:
            found.update((f"{id}_new", c) for id, c in zip(of["b"], step["b"][l]))
    found.update((f"{id}_after", h) for id, h in zip(layers[-1]["y"], step["h"]))
    found["E_after"] = step["after"]
    return found


def given(shape, net):
    """What a step begins with, by id."""
    found = {f"x{i + 1}": v for i, v in enumerate(net["x"])}
    for l, of in enumerate(names(shape)):
        found.update(zip(sum(of["W"], []), net["W"][l].flatten()))
        found.update(zip(of["b"], net["b"][l]))
    found.update((f"t{k + 1}", v) for k, v in enumerate(net["t"]))
    found["rho"] = net["rate"]
    return {id: round(float(v), 2) for id, v in found.items()}


def written(v):
    """Nine digits, if the number then still rounds to three up to eight as it did."""
    v = 0.0 if abs(v) < 1e-14 else float(v)  # what cancels leaves some noise, which nobody prints
    short = f"{v:.9g}"
    kept = all(f"{float(short):.{n}g}" == f"{v:.{n}g}" for n in range(3, 9))
    return (short if kept else repr(v)).replace("0.", ".", 1) if abs(v) < 1 else short if kept else repr(v)


def row(values, right=None):
    """A step as text; beside the right one only what differs."""
    if right is None:
        return " ".join(f"{float(v):.10g}" if isinstance(v, np.float32) else repr(float(v)) for v in values)
    return " ".join("=" if abs(v - w) <= 1e-12 else written(v) for v, w in zip(values, right))


def places(slip, right):
    """Where a mistake of one place can be made: in the layers that have something to mistake."""
    layers = range(len(right["W"]))
    if slip == "sign of a sum lost":
        return [("sum", l) for l in layers if right["z"][l].min() < 0]
    if slip == "sign of a new weight lost":
        return [("weight", l) for l in layers if right["W"][l][:2, :2].min() < 0]
    if slip == "gradient added to one weight":
        return [("weight", l) for l in layers if right["dW"][l][0, 0] != 0]
    if slip == "sign of an output delta lost":
        return [None] if right["delta"][-1].min() < 0 else []
    return [None]


def applies(shape, slip):
    """Whether there is such a thing in the network at all."""
    _, sizes, activations, loss, biases = shape
    squared = loss != "softmax cross-entropy"
    bias = biases != "none"
    square = any(n == m for n, m in zip(sizes, sizes[1:]))
    many = sizes[-1] > 1
    needs = {
        "no slope at the outputs": squared,
        "no slope anywhere": squared,
        "slope at the outputs taken of the output": squared,
        "formula for outputs given the sums, at the outputs": squared,
        "slope of another output": squared and many,
        "passed on before the slope": squared,
        "target less output, still subtracted": squared,
        "cross-entropy's slope under squared error": squared,
        "squared error's slope under cross-entropy": not squared,
        "softmax skipped in the output delta": not squared,
        "another fraction before the squares, in the error only": squared,
        "another fraction before the squares, slopes too": squared,
        "the 2 dropped": loss in ("sum", "mean"),
        "the 2 kept beside the half": loss == "half sum",
        "misses not squared": squared,
        "targets swapped": many,
        "outputs swapped": many,
        "first path only": many,
        "last path only": many,
        "transposed on the way back": any(n == m for n, m in zip(sizes[1:], sizes[2:])),
        "gradients transposed": square,
        "transposed forward": square,
        "output left as its sum": squared,
        "hidden bias dropped": bias,
        "output bias dropped": bias,
        "bias subtracted": bias,
        "biases not updated": bias,
        "bias averaged": biases == "layer",
        "bias from one neuron": biases == "layer",
        "biases given the sum of all deltas": biases == "neuron" and many,
    }
    return needs.get(slip, True)


def case(shape, rng, usual):
    net = network(rng, *shape[1:])
    right = train(shape, net)
    # A ReLU that lets nothing through leaves nothing to mistake.
    while shape[2][0] == "relu" and (right["y"][0] > 0).sum() < 2:
        net = network(rng, *shape[1:])
        right = train(shape, net)
    values = list(listed(shape, right, usual).values())
    slips = {}
    for slip in SLIPS:
        found = places(slip, right) if applies(shape, slip) else []
        if not found:
            continue
        at = found[rng.randint(len(found))]
        wrong = row(listed(shape, train(shape, net, slip, at), usual).values(), values)
        if set(wrong.split()) != {"="}:
            slips[slip] = wrong
    ways = {way: row(listed(shape, train(shape, net, kept=kept), usual).values()) for way, kept in WAYS.items()}
    return {"given": given(shape, net), "printed": "usual" if usual else "all", "right": row(values), **ways, "slips": slips}


def written_shape(shape, number):
    name, sizes, activations, loss, biases = shape
    rng = np.random.RandomState(1986 + number)
    cases = [case(shape, rng, usual=n % 2 == 1) for n in range(NETWORKS)]
    step = train(shape, network(rng, *shape[1:]))
    quantities = {"all": list(listed(shape, step, False)), "usual": list(listed(shape, step, True))}
    head = {"name": name, "sizes": sizes, "activations": activations, "loss": loss, "biases": biases, "quantities": quantities}
    body = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
    return f'{json.dumps(head)[:-1]}, "networks": [\n{body}\n]}}'


body = ",\n".join(written_shape(shape, number) for number, shape in enumerate(SHAPES))
print(f'{{"made by": "tests/oracle/slips.py", "numpy": {json.dumps(np.__version__)}, "shapes": [\n{body}\n]}}')
