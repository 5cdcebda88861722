# One command each: make run, make test, make check, make bench. `make help` lists them.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
BIN := .venv/bin
# npm of the system when its Node is new enough, else the Node that pip installs.
NODE_IS_NEW := $(shell node -e 'process.exit(+(process.versions.node.split(".")[0] < 20))' 2>/dev/null && echo yes)
NPM := $(if $(NODE_IS_NEW),npm,PATH="$(abspath $(BIN)):$$PATH" npm)
FRONTEND := guidance_app/static/dist/manifest.json

.PHONY: help run pdf test check bench screenshots frontend lock wheel clean
.DEFAULT_GOAL := help

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: .venv/.runtime $(FRONTEND) ## Try it at http://127.0.0.1:8000 (PORT= and HOST= override)
	@HOST=$(HOST) PORT=$(PORT) $(BIN)/guidance run

pdf: .venv/.pdf ## Add what makes PDF files to `make run`
	@$(BIN)/python -c 'from guidance_app.rendering.paper.engine import can_make_pdf as can; print("PDF files can be made." if can() else "Pango is missing: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-noto-core fonts-droid-fallback")'

test: .venv/.dev $(FRONTEND) ## Run every test, browser tests included
	@$(BIN)/python -m tests.support.browser
	@$(BIN)/python -m tests.support.pdf_machine
	@$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check: .venv/.dev ## Lint, format, types and layers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/guidance content check

bench: .venv/.dev $(FRONTEND) ## Measure speed and memory; prints a table
	@$(BIN)/python -m tests.bench

screenshots: .venv/.dev $(FRONTEND) ## Make docs/screenshots in a real browser
	@$(BIN)/python -m tests.support.browser
	@$(BIN)/python -m tests.support.screenshots

wheel: .venv/.dev $(FRONTEND) ## Build the wheel into dist/
	@$(BIN)/python -m build --wheel --no-isolation

frontend: $(FRONTEND) ## Build styles and script

lock: .venv/.dev ## Pin the newest versions that fit, with hashes
	@$(BIN)/python -m uv pip compile pyproject.toml --group install -o requirements.lock $(LOCK)
	@$(BIN)/python -m uv pip compile pyproject.toml --group install --extra pdf -c requirements.lock -o requirements-pdf.lock $(LOCK)
	@$(BIN)/python -m uv pip compile pyproject.toml --group dev --extra pdf -c requirements-pdf.lock -o requirements-dev.lock $(LOCK)
	@$(BIN)/python -m uv pip compile --group node -o requirements-node.lock $(LOCK)
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet --upgrade

clean: ## Remove what was built; the demonstration's data stays
	rm -rf .venv frontend/node_modules guidance_app/static/dist dist

.venv/bin/python:
	@echo "Making a Python environment in .venv"
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is %s. Set PYTHON=." % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv .venv

.venv/.runtime: requirements.lock pyproject.toml | .venv/bin/python
	@echo "Installing what it needs, pinned by hash"
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --disable-pip-version-check -q --no-build-isolation --no-deps -e .
	@touch $@

.venv/.pdf: requirements-pdf.lock .venv/.runtime
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements-pdf.lock
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.runtime
	@echo "Installing what tests need, pinned by hash"
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.node: requirements-node.lock | .venv/bin/python
	@$(if $(NODE_IS_NEW),true,echo "No Node 20 or newer here: installing one with pip" && \
	  $(BIN)/python -m pip install --disable-pip-version-check --require-hashes -q -r requirements-node.lock)
	@touch $@

$(FRONTEND): frontend/package.json frontend/package-lock.json frontend/build.mjs $(shell find frontend/scss frontend/js frontend/img -type f 2>/dev/null) | .venv/.node
	@echo "Building the front end"
	@cd frontend && $(NPM) ci --no-audit --no-fund --loglevel=error && $(NPM) run --silent build
	@touch $@
