"""Gradients of a thousand random expressions, and of the worked example, by PyTorch's autograd in float64.

    /usr/bin/python3 tests/oracle/autograd.py > tests/oracle/autograd.json

Deterministic: every number comes from random.Random(15). An expression is a list of lines; its first numbers are the
inputs and each line makes the next one: an operation, the places of what it is made from, and for `pow` the power. The
last is the result. Operations are drawn until the number they make is neither too large nor beside a kink or a pole.
"""

import json
import random

import torch

torch.set_num_threads(1)
drawn = random.Random(15)

OPERATIONS = {
    "plus": lambda a, b: a + b,
    "minus": lambda a, b: a - b,
    "times": lambda a, b: a * b,
    "over": lambda a, b: a / b,
    "exp": torch.exp,
    "log": torch.log,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
}
TWO = ("plus", "minus", "times", "over")


def tensor(numbers):
    return [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in numbers]


def line(values):
    """One more number made from those there are, or None where it would be a bad one to differentiate."""
    op = drawn.choice([*OPERATIONS, "pow"])
    places = [drawn.randrange(len(values)) for _ in range(2 if op in TWO else 1)]
    # often the newest number, so that expressions grow deep and not only wide
    if drawn.random() < 0.6:
        places[0] = len(values) - 1
    a = values[places[0]]
    if op == "pow":
        power = drawn.choice([-2, -1, 2, 3, 0.5, 1.5])
        if a.item() < 0.1:
            return None
        return ["pow", *places, power], a**power
    if op == "over" and abs(values[places[1]].item()) < 0.1:
        return None
    if op == "log" and a.item() < 0.1 or op == "relu" and abs(a.item()) < 0.01:
        return None
    return [op, *places], OPERATIONS[op](*[values[p] for p in places])


def expression():
    x = [round(drawn.uniform(-2, 2), 3) for _ in range(drawn.randint(1, 4))]
    inputs = tensor(x)
    values, lines = list(inputs), []
    wanted = drawn.randint(3, 14)
    while len(lines) < wanted:
        made = line(values)
        if made is not None and abs(made[1].item()) < 20:
            lines.append(made[0])
            values.append(made[1])
    values[-1].backward()
    gradient = [0.0 if i.grad is None else i.grad.item() for i in inputs]
    return {"x": x, "lines": lines, "value": values[-1].item(), "gradient": gradient}


def worked_example():
    """The ten gradients; then what PyTorch's `grad` holds after a second backward, and after a step without zero_grad."""
    x1, x2, t1, t2, rate = 0.05, 0.1, 0.03, 0.05, 0.5
    p = tensor([0.1, 0.2, 0.3, 0.4, 0.35, 0.5, 0.6, 0.7, 0.8, 0.1])

    def error():
        a11, a12, a21, a22, c1, b11, b12, b21, b22, c2 = p
        y1 = torch.sigmoid(x1 * a11 + x2 * a21 + c1)
        y2 = torch.sigmoid(x1 * a12 + x2 * a22 + c1)
        h1 = torch.sigmoid(y1 * b11 + y2 * b21 + c2)
        h2 = torch.sigmoid(y1 * b12 + y2 * b22 + c2)
        return ((t1 - h1) ** 2 + (t2 - h2) ** 2) / 2

    def grads():
        return [q.grad.item() for q in p]

    e = error()
    e.backward(retain_graph=True)
    once = grads()
    e.backward()
    twice = grads()
    for q in p:
        q.grad = None
    error().backward()
    with torch.no_grad():
        for q in p:
            q -= rate * q.grad
    error().backward()  # grad was not set to zero
    second = grads()
    errors = {}
    for n in range(2, 1001):
        with torch.no_grad():
            for q in p:
                q -= rate * q.grad
        e_now = error()
        if n in (2, 10, 1000):
            errors[n] = e_now.item()
        e_now.backward()
    return {
        "error": e.item(),
        "once": once,
        "twice": twice,
        "secondStepNotZeroed": second,
        "errorsNotZeroed": errors,
    }


print('{"torch": %s,' % json.dumps(torch.__version__))
print('"workedExample": %s,' % json.dumps(worked_example()))
print('"expressions": [')
print(",\n".join(json.dumps(expression()) for _ in range(1000)))
print("]}")
