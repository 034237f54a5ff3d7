"""The interface for machines: everything under /v1/, and the addresses that operators watch."""

from __future__ import annotations

from flask import Flask

from service.api import documents, indicators, observations, operations, tabular


def register(app: Flask) -> None:
    """Add every address of the machine interface."""
    for module in (tabular, indicators, observations, documents, operations):
        app.register_blueprint(module.blueprint)
