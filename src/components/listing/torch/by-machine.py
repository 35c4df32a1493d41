"""Backprop by Numbers, gradients by machine, in PyTorch.

    python3 by-machine.py
"""

# Part gradients
import torch

torch.set_default_dtype(torch.float64)

x = torch.tensor([0.05, 0.1])
t = torch.tensor([0.03, 0.05])
A = torch.tensor([[0.1, 0.2], [0.3, 0.4]], requires_grad=True)
B = torch.tensor([[0.5, 0.6], [0.7, 0.8]], requires_grad=True)
c1 = torch.tensor(0.35, requires_grad=True)
c2 = torch.tensor(0.1, requires_grad=True)


def error():
    y = torch.sigmoid(x @ A + c1)
    h = torch.sigmoid(y @ B + c2)
    return ((t - h) ** 2).mean()


E = error()  # forward: the graph is built as it is computed
E.backward()  # backward: fills in every grad
print("E =", E.item())
for p in A, B, c1, c2:
    print(p.grad.tolist())
print(x.requires_grad, x.grad)

# Part freed
try:
    E.backward()
except RuntimeError as reason:
    print(str(reason).split(" (")[0])

# Part twice
for p in A, B, c1, c2:
    p.grad = None
E = error()
E.backward(retain_graph=True)
print("once: ", B.grad[1, 1].item())
E.backward()
print("twice:", B.grad[1, 1].item())

# Part steps
start = [p.detach().clone() for p in (A, B, c1, c2)]


def two_steps(zeroed):
    for p, q in zip((A, B, c1, c2), start):
        p.data, p.grad = q.clone(), None
    for _ in range(2):
        if zeroed:
            for p in A, B, c1, c2:
                p.grad = None
        error().backward()
        with torch.no_grad():
            for p in A, B, c1, c2:
                p -= 0.5 * p.grad
    return error().item()


print("zeroed:     E =", two_steps(True))
print("not zeroed: E =", two_steps(False))

# Part in-place
try:
    B -= 0.5 * B.grad
except RuntimeError as reason:
    print(str(reason).rstrip("."))

# Part rebound
B_before = B
B = B - 0.5 * B.grad  # another tensor under the same name
error().backward()
print(B.is_leaf, B.grad)
B = B_before

# Part single
torch.set_default_dtype(torch.float32)
for p, q in zip((A, B, c1, c2), start):
    p.data, p.grad = q.float(), None
x, t = x.float(), t.float()
print("E =", error().item())
