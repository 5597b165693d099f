# Every task of the project. `make` alone lists them.
.DEFAULT_GOAL := help
VENV := .venv/bin

help: ## list the tasks
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## make .venv with everything to develop with
	python3 -m venv .venv && $(VENV)/pip install -q --upgrade pip && $(VENV)/pip install -q -e . --group dev

test: ## run the tests on all cores
	$(VENV)/pytest

cover: ## run the tests and print which lines they never reach, and the share of each package
	$(VENV)/pytest --cov --cov-report=term:skip-covered
	$(VENV)/python -m tests.documents.print_coverage

covered: ## the share of each package that the last `make cover` reached
	$(VENV)/python -m tests.documents.print_coverage

lint: ## lint and check the format
	$(VENV)/ruff check && $(VENV)/ruff format --check

format: ## mend what can be mended of lint and format
	$(VENV)/ruff check --fix && $(VENV)/ruff format

types: ## check the types, of what is installed on Windows too
	$(VENV)/mypy
	$(VENV)/mypy --platform win32 newsread tui store nlp

layers: ## check what imports what
	$(VENV)/lint-imports

check: ## everything that CI checks, in an environment of its own
	.ci/run

newest: ## the tests with the newest releases of every dependency
	.ci/newest

keys: ## write the key table of README anew
	$(VENV)/python -m tests.documents.write_keys

schema: ## write the schema of the configuration anew
	$(VENV)/python -m tests.documents.write_config_schema

screenshots: ## take the pictures of README anew
	$(VENV)/python -m tests.documents.take_screenshots

snapshots: ## renew the pictures that tests compare with; look at each before you commit it
	$(VENV)/pytest tests/tui --snapshot-update; git status --short tests

bench: ## the benchmarks; peers get environments of their own
	$(VENV)/python -m tests.benchmarks

evaluate: ## score the model on the development tenth of our corpus
	$(VENV)/python -m training.evaluate --news

lock: ## renew uv.lock
	uv lock

.PHONY: help setup test cover covered lint format types layers check newest keys schema screenshots snapshots bench evaluate lock
