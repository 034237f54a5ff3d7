"""Imports run downwards only, as the README draws them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = {"indicators.text"}
MODEL = {"indicators.model"}
# layer: what it may import of ours (itself always)
ALLOWED: dict[str, set[str]] = {
    "indicators.model": set(),
    "indicators.text": set(),
    "indicators.catalogue": MODEL,
    "indicators.documents": MODEL | TEXT,
    "indicators.series": MODEL,
    "indicators.store": MODEL,
    "indicators.reader": MODEL | TEXT | {"indicators.catalogue"},
    "indicators.evaluate": MODEL | TEXT | {"indicators.documents", "indicators.reader"},
    "indicators.sources": MODEL | TEXT | {"indicators.documents"},
    "indicators.rebuild": {
        "indicators.model", "indicators.text", "indicators.catalogue", "indicators.documents", "indicators.series",
        "indicators.store", "indicators.reader", "indicators.sources", "indicators.evaluate",
    },
    "charts": set(),
    "service": MODEL | {"indicators.store", "indicators.series", "charts"},
}  # fmt: skip
ANYTHING = {"indicators.cli", "indicators"}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(module: str) -> str | None:
    found = [layer for layer in ALLOWED if module == layer or module.startswith(layer + ".")]
    return max(found, key=len, default=None)


def imports(path: Path) -> set[str]:
    package = module_name(path) if path.stem == "__init__" else module_name(path).rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                up = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*up, base]) if base else ".".join(up)
            found.add(base)
            found.update(f"{base}.{alias.name}" for alias in node.names)
    return {name for name in found if name.split(".")[0] in ("indicators", "charts", "service")}


FILES = sorted(p for top in ("indicators", "charts", "service") for p in (ROOT / top).rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_downwards(path: Path) -> None:
    module = module_name(path)
    own = layer_of(module)
    if own is None:
        assert module in ANYTHING or module.startswith("indicators.cli"), f"{module} belongs to no layer: name it here"
        return
    for target in imports(path):
        layer = layer_of(target)
        if layer is None:
            assert target == "indicators" or not target.startswith("indicators.cli"), f"{module} imports {target}"
        else:
            assert layer == own or layer in ALLOWED[own], f"{module} ({own}) may not import {target}"
