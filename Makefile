# One command for everything. `make run` and `make test` are all that a newcomer needs.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run setup test check format bench pins translations pictures

run: setup
	@$(BIN)/python packaging/run.py

setup:
	@$(PYTHON) packaging/prepare.py

test: setup
	$(BIN)/python -m pytest -n 2 -q -m "not slow"

check: setup
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/basedpyright
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2 -q

format: setup
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

translations: setup
	$(BIN)/python packaging/translations.py

# The pictures of help and README, made from the running program.
pictures: setup
	$(BIN)/python packaging/pictures.py

bench: setup
	$(BIN)/python -m tests.bench

# Renew the pinned versions and their hashes (needs uv).
pins:
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --no-annotate --upgrade -o constraints.txt
