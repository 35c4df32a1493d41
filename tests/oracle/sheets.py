"""Works the sheets of some classes out again, in NumPy and without the library: right answers, and those of a few mistakes.

node scripts/sheets-given.ts | /usr/bin/python3 tests/oracle/sheets.py > tests/oracle/sheets.json
"""

import json
import sys

import numpy as np

BEND = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z, y: y * (1 - y)),
    "tanh": (np.tanh, lambda z, y: 1 - y**2),
    "relu": (lambda z: np.maximum(z, 0), lambda z, y: (z > 0).astype(float)),
    "identity": (lambda z: z, lambda z, y: np.ones_like(z)),
    "softmax": (lambda z: np.exp(z) / np.exp(z).sum(), None),
}


def names(spec):
    """The ids of weights, biases, sums and outputs, layer by layer, as the book names them."""
    sizes = [spec["inputs"]] + [layer["units"] for layer in spec["layers"]]
    depth = len(sizes) - 1
    all_names = []
    for n in range(1, depth + 1):
        weight = f"w{n}_" if depth > 2 else "ab"[n - 1]
        output = f"y{n}_" if depth > 2 else "h" if n == depth else "y"
        units = range(1, sizes[n] + 1)
        each = spec["layers"][n - 1]["biases"]["each"]
        all_names.append({
            "weights": [[f"{weight}{i}{j}" for j in units] for i in range(1, sizes[n - 1] + 1)],
            "biases": [f"c{n}" if each == "layer" else f"c{n}_{j}" for j in units],
            "outputs": [f"{output}{j}" for j in units],
            "sums": [f"z{n}_{j}" if depth > 2 else f"z{output}{j}" for j in units],
        })
    return all_names


def forward(layers, x, parameters, mistake):
    passed = []
    for layer, (w, b) in zip(layers, parameters):
        z = x @ w + (0 if mistake == "no-bias" else layer["biases"]["sign"] * b)
        if mistake == "no-activation" and layer is layers[0]:
            y = z
        else:
            y = BEND[layer["activation"]][0](z)
        passed.append((x, z, y))
        x = y
    return passed


def error(loss, t, y):
    if loss == "softmax cross-entropy":
        return -(t * np.log(y)).sum()
    return ((y - t) ** 2).sum() * {"mean": 1 / len(t), "half sum": 0.5, "sum": 1}[loss]


def step(spec, policy, given, mistake=None):
    """Every quantity of a step, by id; with a mistake made wherever it can be."""
    layers, ids = spec["layers"], names(spec)
    x = np.array([given[f"x{i + 1}"] for i in range(spec["inputs"])])
    t = np.array([given[f"t{k + 1}"] for k in range(layers[-1]["units"])])
    parameters = [
        (np.array([[given[w] for w in row] for row in one["weights"]]), np.array([given[b] for b in one["biases"]]))
        for one in ids
    ]
    loss, rate = policy["loss"], given["rho"]
    if mistake == "rate-forgotten":
        rate = 1
    passed = forward(layers, x, parameters, mistake)
    found = {"E": error(loss, t, passed[-1][2])}
    renewed = []
    back = None
    for n in reversed(range(len(layers))):
        into, z, y = passed[n]
        w, b = parameters[n]
        kind = layers[n]["activation"]
        if n == len(layers) - 1:
            miss = t - y if mistake == "target-minus-output" else y - t
            back = miss * {"mean": 2 / len(t), "half sum": 1, "sum": 2}.get(loss, 1)
        # Under a cross-entropy the slope of the softmax is gone already.
        slope = 1 if loss == "softmax cross-entropy" and n == len(layers) - 1 else BEND[kind][1](z, y)
        delta = back if mistake == "no-slope" else back * slope
        dw, db = np.outer(into, delta), layers[n]["biases"]["sign"] * delta
        if layers[n]["biases"]["each"] == "layer":
            db = np.full_like(db, db.sum())
        sign = -1 if mistake == "gradient-added" else 1
        new_w = w - sign * rate * dw
        new_b = b - sign * rate * db if layers[n]["biases"]["trained"] else b
        renewed.insert(0, (new_w, new_b))
        one = ids[n]
        for i, row in enumerate(one["weights"]):
            for j, name in enumerate(row):
                found[f"dE_d{name}"], found[f"{name}_new"] = dw[i, j], new_w[i, j]
        for j, name in enumerate(one["biases"]):
            found[f"dE_d{name}"], found[f"{name}_new"] = db[j], new_b[j]
        for j, name in enumerate(one["sums"]):
            found[name], found[f"dE_d{name}"] = z[j], delta[j]
        for j, name in enumerate(one["outputs"]):
            found[name] = y[j]
        back = (new_w if mistake == "new-weights" else w) @ delta
    after = forward(layers, x, renewed, mistake)
    found["E_after"] = error(loss, t, after[-1][2])
    for j, name in enumerate(ids[-1]["outputs"]):
        found[f"{name}_after"] = after[-1][2][j]
    return found


def printed(value, to):
    """Rounded as by hand: a half goes up, where the computer's own number is a hair less."""
    value = value * (1 + 1e-11)
    if "decimals" in to:
        text = f"{value:.{to['decimals']}f}"
    else:
        n = to["significant"]
        mantissa, power = f"{value:.{n - 1}e}".split("e")
        exponent = int(power)
        # as JavaScript's toPrecision writes it
        text = f"{mantissa}e{exponent:+d}" if exponent < -6 or exponent >= n else f"{value:.{n - 1 - exponent}f}"
    return text.replace("-", "", 1) if float(text) == 0 else text


MISTAKES = ["no-slope", "no-bias", "target-minus-output", "rate-forgotten", "new-weights", "no-activation"]

classes = json.load(sys.stdin)
for one in classes:
    spec = one.pop("spec")
    depth = len(spec["shape"]["layers"])
    can = [m for m in MISTAKES if depth > 1 or m != "new-weights"]
    for sheet in one["sheets"]:
        asked = sheet.pop("asked")

        def answers(mistake=None):
            found = step(spec["shape"], spec["policy"], sheet["given"], mistake)
            return {name: printed(float(found[name]), spec["to"]) for name in asked}

        sheet["answers"] = answers()
        sheet["mistakes"] = {mistake: answers(mistake) for mistake in can}
json.dump(
    {"madeBy": f"tests/oracle/sheets.py with NumPy {np.__version__}", "classes": classes},
    sys.stdout,
    ensure_ascii=False,
    separators=(",", ":"),
)
print()
