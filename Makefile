# Two commands do everything on a machine that has Python 3.11+ and make:
#   make serve   environment, build from seeds/, the service on http://127.0.0.1:8000/
#   make test    environment, lint, types, every test
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000
HOST ?= 127.0.0.1
PYTEST_ARGS ?= -n auto

.PHONY: serve test lint bench chaos gallery lock clean help
serve: .venv/ready
	$(BIN)/indicators serve --host $(HOST) --port $(PORT)

test: .venv/ready lint
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Exact versions with hashes from the lock file, then the project itself without touching them. Bytecode is
# compiled on install even where PYTHONDONTWRITEBYTECODE is set: a cold import costs seconds otherwise.
.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --compile -r requirements.lock
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m compileall -q indicators charts service
	touch $@

# Every kind of chart in every size, with a page that shows them, for a look.
gallery: .venv/ready
	$(BIN)/python benchmarks/gallery.py data/gallery

# Ratios to peers of the same run; the service needs wrk and nginx, and SERVE_ARGS="--datasette PATH" adds that peer. The last says what one document more
# costs among INCREMENTAL_ARGS="--kind line|note|wire --documents 100000".
bench: .venv/ready
	$(BIN)/python benchmarks/extract.py
	$(BIN)/python benchmarks/render.py
	$(BIN)/python benchmarks/serve.py $(SERVE_ARGS)
	$(BIN)/python benchmarks/incremental.py $(INCREMENTAL_ARGS)

# Kills, full disks, damage and races, with a client reading all the while (about half an hour); tests run a short form.
chaos: .venv/ready
	$(BIN)/python benchmarks/chaos.py $(CHAOS_ARGS)

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --extra dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv data

help:
	@sed -n '1,3s/^# \{0,1\}//p' Makefile
