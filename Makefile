# Needs GNU make 3.81 or newer, a POSIX shell and Python 3.11 or newer.

SHELL := /bin/sh

# Which Python makes the environment: PYTHON if it is given, else the first of these that will do.
ifeq ($(origin PYTHON),undefined)
PYTHON := python3 python3.14 python3.13 python3.12 python3.11
endif

VENV     := .venv
BIN      := $(VENV)/bin
PIP      := $(BIN)/python -m pip --disable-pip-version-check
LOCKVENV := .venv-lock
UV       := uv==0.13.8

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r target text; do \
	  printf '  make %-13s %s\n' "$$target" "$$text"; done

.PHONY: diagrams
diagrams: $(VENV)/run.stamp ## draw every picture of every model into diagrams/
	$(BIN)/pidflow build
	@echo "The pictures are in $(CURDIR)/diagrams: open index.html there."

.PHONY: test
test: $(VENV)/dev.stamp ## lint, check types and layers, run the tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest

.PHONY: test-browser
test-browser: $(VENV)/browser.stamp ## measure the pictures and pages in a real browser
	$(BIN)/pytest tests/browser -rs $(BROWSERFLAGS)

.PHONY: bench
bench: $(VENV)/run.stamp ## time the pictures against dot, the questions against networkx (BENCHFLAGS=--help)
	$(BIN)/python -m tests.bench $(BENCHFLAGS)

.PHONY: notebooks
notebooks: $(VENV)/dev.stamp ## execute the notebooks of docs/ anew and store their outputs
	$(BIN)/python -m tests.functional.notebook

.PHONY: models-page
models-page: $(VENV)/dev.stamp ## write docs/models.md anew (SOURCES=the folder of the sources' texts)
	$(BIN)/python -m tests.functional.models_page $(SOURCES)

.PHONY: wheel
wheel: $(VENV)/dev.stamp ## build the distributions into dist/
	rm -rf dist
	$(BIN)/python -m build --no-isolation

.PHONY: lock
lock: $(LOCKVENV)/uv.stamp ## write requirements/*.lock anew (LOCKFLAGS=--upgrade for newer versions)
	$(call compile,--group build,requirements/run.lock)
	$(call compile,--group dev --constraint requirements/run.lock,requirements/dev.lock)
	$(call compile,--group browser --constraint requirements/dev.lock,requirements/browser.lock)

.PHONY: clean
clean: ## remove the environments, caches and distributions (the pictures stay)
	rm -rf $(VENV) $(LOCKVENV) build dist
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find pidflow tests -name __pycache__ -type d -prune -exec rm -rf {} +

# One version of everything for every Python and platform; --custom-compile-command keeps paths out.
compile = $(LOCKVENV)/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --custom-compile-command 'make lock' \
	--extra layout --extra office $(1) --output-file $(2) $(LOCKFLAGS) pyproject.toml

# The stamps: an environment is made once, and brought up to date when a lock or pyproject.toml is newer.
# `pip check` fails where pyproject.toml asks for something that the lock doesn't hold.

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements/dev.lock
	$(PIP) install --quiet -r requirements/dev.lock
	@touch $@

$(VENV)/browser.stamp: $(VENV)/dev.stamp requirements/browser.lock
	$(PIP) install --quiet -r requirements/browser.lock
	@touch $@

$(VENV)/run.stamp: $(BIN)/python requirements/run.lock pyproject.toml
	$(PIP) install --quiet -r requirements/run.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	$(PIP) check
	@touch $@

$(LOCKVENV)/uv.stamp: $(LOCKVENV)/bin/python Makefile
	$(LOCKVENV)/bin/python -m pip --disable-pip-version-check install --quiet '$(UV)'
	@touch $@

$(VENV)/bin/python $(LOCKVENV)/bin/python:
	@for python in $(PYTHON); do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  "$$python" -c 'import ensurepip, venv' 2>/dev/null || { \
	    echo "$$python has no venv module. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }; \
	  echo "Making $(@:/bin/python=) with $$("$$python" --version)"; \
	  exec "$$python" -m venv --clear $(@:/bin/python=); \
	done; \
	echo "pidflow needs Python 3.11 or newer; tried: $(PYTHON)." >&2; \
	echo "Install one, or name it: make PYTHON=/path/to/python3.12" >&2; exit 1
