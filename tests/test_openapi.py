"""What `/openapi.json` promises holds: generated requests of every kind, and the parameters that are really accepted.

SCHEMATHESIS_EXAMPLES sets how many cases are made for each address (default 6); 350 makes more than 10,000.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from gold_service import write_build
from serving import serving

from service import create_app
from service.openapi import operations

SCHEMATHESIS = Path(sys.executable).with_name("schemathesis")
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "6")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    data = tmp_path_factory.mktemp("openapi")
    write_build(data)
    yield create_app(data).test_client()


def test_generated_requests_find_no_fault(tmp_path: Path) -> None:
    write_build(tmp_path / "data")
    with serving(tmp_path / "data") as server:
        ran = subprocess.run(
            [SCHEMATHESIS, "run", f"{server.url}/openapi.json", "--checks", "all",
             "-n", EXAMPLES, "--phases", "examples,fuzzing,stateful", "--no-color"],
            capture_output=True, text=True, cwd=tmp_path, check=False,
        )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr[-2000:]
    generated = re.search(r"([\d,]+) generated, ([\d,]+) passed", ran.stdout)
    assert generated is not None and generated[1] == generated[2], ran.stdout[-2000:]


def test_every_documented_parameter_is_accepted_and_no_other(client: FlaskClient) -> None:
    document = client.get("/openapi.json").get_json()
    assert document["openapi"].startswith("3.1")
    values = {"slug": "people-displaced", "document": "000_c56c5381fdbb65e9", "observation": "x"}
    for path, methods in document["paths"].items():
        names = [ref["$ref"].rpartition("/")[2].removesuffix("_json") for ref in methods["get"]["parameters"]]
        address = path.format(**values)
        refused = client.get(f"{address}?no-such-parameter=1")
        assert refused.status_code == 400, address
        assert refused.get_json()["valid"] == [name for name in names if not name.startswith("path_")], address


def test_every_address_of_the_document_is_on_the_page_for_people(client: FlaskClient) -> None:
    page = client.get("/docs").get_data(as_text=True)
    assert all(operation.path in page for operation in operations())
    assert "<script" not in page


def test_without_a_build_the_document_is_there_and_names_nothing(tmp_path: Path) -> None:
    document = create_app(tmp_path).test_client().get("/openapi.json").get_json()
    assert "enum" not in document["components"]["parameters"]["episode"]["schema"]
