"""Runs the code cells of a notebook in their order, in one namespace, as Jupyter does.

    python3 run-notebook.py twin.ipynb
"""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    notebook = json.load(file)
try:
    import nbformat
except ImportError:
    print("# nbformat missing")
else:
    nbformat.validate(nbformat.from_dict(notebook))
    print("# nbformat finds it valid")
names = {"__name__": "__main__"}
for cell in notebook["cells"]:
    if cell["cell_type"] == "code":
        exec(compile("".join(cell["source"]), cell["id"], "exec"), names)
