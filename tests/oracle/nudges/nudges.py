"""The worked example's error beside its nudges: derivatives up to the third by PyTorch, differences by plain floats.

    /usr/bin/python3 tests/oracle/nudges/nudges.py > tests/oracle/nudges/nudges.json

Deterministic. Parameters are in the order a11 a12 a21 a22 c1 b11 b12 b21 b22 c2, all in float64.
"""

import json
import math

import torch

torch.set_num_threads(1)
START = [0.1, 0.2, 0.3, 0.4, 0.35, 0.5, 0.6, 0.7, 0.8, 0.1]
X1, X2, T1, T2 = 0.05, 0.1, 0.03, 0.05


def error(p, sigmoid):
    a11, a12, a21, a22, c1, b11, b12, b21, b22, c2 = p
    y1 = sigmoid(X1 * a11 + X2 * a21 + c1)
    y2 = sigmoid(X1 * a12 + X2 * a22 + c1)
    h1 = sigmoid(y1 * b11 + y2 * b21 + c2)
    h2 = sigmoid(y1 * b12 + y2 * b22 + c2)
    return ((T1 - h1) ** 2 + (T2 - h2) ** 2) / 2


def derivatives(at):
    p = [torch.tensor(x, dtype=torch.float64) for x in START]
    p[at].requires_grad_(True)
    value, found = error(p, torch.sigmoid), []
    for _ in range(3):
        (value,) = torch.autograd.grad(value, p[at], create_graph=True)
        found.append(value.item())
    return found


def differences(at, step):
    def moved(by):
        return error([x + by * (i == at) for i, x in enumerate(START)], lambda z: 1 / (1 + math.exp(-z)))

    return {
        "step": step,
        "oneSided": (moved(step) - moved(0)) / step,
        "central": (moved(step) - moved(-step)) / (2 * step),
    }


print(
    json.dumps(
        {
            "torch": torch.__version__,
            "parameters": [
                {
                    "derivatives": derivatives(at),
                    "nudges": [differences(at, step) for step in (1, 0.1, 0.01, 0.001)],
                }
                for at in range(10)
            ],
        },
        indent=1,
    )
)
