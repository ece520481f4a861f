# Everything starts from a fresh clone with Python 3.11 or later and make; each target sets up what it needs.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
PORT ?= 8501
WORKERS = 2
PYTEST = $(BIN)/pytest --numprocesses $(WORKERS) --dist worksteal
TESTS ?= tests/unit tests/pages tests/http
BENCH := bench/.venv
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check
LOCKED := --no-deps --require-hashes -r
UV := uv==0.13.9
LOCK := build/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes $(LOCK_OPTIONS)
SBOM := build/sbom.cdx.json

ASSETS := build/assets.stamp

# A browser often waits, for the network to be quiet most of all: two cores carry three of them.
test browser: WORKERS = 3

.PHONY: run dev assets test unit http browser recipes golden javascript check data export-release import-release describe-data countries bench clean screenshots icons components fonts pptx-template theme-colours theme-icons lock sbom audit licences

run: $(ASSETS)  ## serve the site
	$(BIN)/streamlit run app.py --server.port $(PORT)

dev: $(ASSETS)  ## serve it and reload on every change
	$(BIN)/streamlit run app.py --server.port $(PORT) --server.fileWatcherType auto --client.showErrorDetails full

assets: $(ASSETS)  ## compress what Streamlit sends, so that no reader waits for it

test: check data javascript $(ASSETS)  ## everything that must hold before a change lands
	export CHROMIUM="$$(tools/chromium)" SOFFICE="$$(tools/libreoffice)" CADDY="$$(tools/caddy)" BUILDAH="$$(tools/buildah)" POSTGRESQL="$$(tools/postgresql)"; \
	$(PYTEST) -m "not alone" && $(BIN)/pytest -m alone

unit: javascript $(VENV)/dev.stamp  ## the fast ones, or those of them in TESTS: no server, no browser
	$(PYTEST) -m "not slow" $(TESTS)

http: $(VENV)/dev.stamp $(ASSETS)  ## what programs are answered, in process and by a server
	$(PYTEST) tests/http tests/server

browser: $(VENV)/dev.stamp $(ASSETS)  ## what readers see and do, in Chromium
	CHROMIUM="$$(tools/chromium)" $(PYTEST) tests/browser tests/golden

recipes: $(VENV)/dev.stamp  ## follow each recipe of CONTRIBUTING.md in a copy of the project
	$(PYTEST) tests/recipes

golden: $(VENV)/dev.stamp $(ASSETS)  ## take the stored pictures anew that tests/golden compares with
	CHROMIUM="$$(tools/chromium)" GOLDEN=rewrite $(BIN)/pytest -q tests/golden

javascript:  ## the scripts of pages; needs Node.js
	@node --version >/dev/null 2>&1 || { echo "The scripts of pages are tested with Node.js 20 or later: install it."; exit 1; }
	node --test tests/js/*.test.mjs

check: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

data: $(VENV)/dev.stamp  ## check every row of data/
	$(BIN)/python -m dashboard.data_check

export-release: $(VENV)/run.stamp  ## write the published release into data/, byte for byte
	$(BIN)/python -m dashboard.releases export data

import-release: $(VENV)/run.stamp  ## publish data/ as it stands
	$(BIN)/python -m dashboard.releases publish data

describe-data: $(VENV)/run.stamp  ## write what follows from the tables: datapackage.json, fingerprints.json, rows that were added
	$(BIN)/python -m dashboard.describe_data

countries:  ## rebuild the country shapes; needs Node.js
	cd tools/countries && npm ci --no-audit --no-fund && node build.mjs

icons: $(VENV)/dev.stamp  ## draw the bitmaps of the icon from its SVG
	CHROMIUM="$$(tools/chromium)" $(BIN)/python -m tools.icons

screenshots: $(VENV)/dev.stamp $(ASSETS)  ## take the pictures of the README from the running site
	CHROMIUM="$$(tools/chromium)" $(BIN)/python -m tools.screenshots

components: $(VENV)/dev.stamp  ## draw every component in both colour schemes into docs/components.html
	$(BIN)/python -m tools.component_sheet

fonts: $(VENV)/dev.stamp  ## make the typefaces anew from those that Streamlit brings
	$(BIN)/python tools/fonts.py

pptx-template: $(VENV)/dev.stamp  ## make the PowerPoint template anew, after a change of colours or of its layouts
	$(BIN)/python -m tools.pptx_template

theme-icons: $(VENV)/dev.stamp  ## draw the icons of the themes anew from those of Lucide; needs Node.js
	cd tools/lucide && npm ci --no-audit --no-fund
	$(BIN)/python -m tools.theme_icons

theme-colours: $(VENV)/dev.stamp  ## search for colours of the themes that are far apart and print them
	$(BIN)/python tools/theme_colours.py

lock: $(VENV)/dev.stamp build/uv.stamp  ## resolve what pyproject.toml asks for; LOCK_OPTIONS=--upgrade takes the newest versions
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK) pyproject.toml -o requirements.lock
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK) --group image -c requirements-dev.lock -o deploy/requirements-image.lock
	$(BIN)/python -m tools.locked_packages
	$(MAKE) licences

sbom: $(VENV)/dev.stamp  ## list what the site runs on, in the format of CycloneDX
	@mkdir -p $(dir $(SBOM))
	$(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible --of JSON -o $(SBOM) requirements.lock

audit: $(VENV)/dev.stamp  ## look every locked package up in a database of known holes
	$(BIN)/python -m tools.audit

licences: $(VENV)/dev.stamp  ## write the page of the licences of all that is shipped
	$(BIN)/python -m tools.licences

bench: $(BENCH)/site.stamp $(BENCH)/streamlit.stamp $(BENCH)/others.stamp bench/node_modules/.package-lock.json  ## measure the site beside its peers; needs Node.js
	$(BENCH)/site/bin/python -m dashboard.streamlit_adapter.compressed_assets
	CHROMIUM="$$(tools/chromium)" CADDY="$$(tools/caddy)" $(BENCH)/site/bin/python -m bench $(BENCH_OPTIONS)

clean:
	rm -rf $(VENV) $(BENCH) bench/node_modules build

# The lock says which files; requirements.txt, which has no hashes, then finds all but the site itself installed.
$(VENV)/run.stamp: requirements.lock requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) $(LOCKED) requirements.lock
	$(INSTALL) -r requirements.txt
	touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements-dev.lock
	$(INSTALL) $(LOCKED) requirements-dev.lock
	touch $@

build/uv.stamp: Makefile
	$(PYTHON) -m venv build/uv
	build/uv/bin/pip install --quiet --disable-pip-version-check $(UV)
	touch $@

$(ASSETS): $(VENV)/run.stamp src/dashboard/streamlit_adapter/compressed_assets.py
	$(BIN)/python -m dashboard.streamlit_adapter.compressed_assets
	touch $@

$(BENCH)/site.stamp: bench/requirements.txt requirements.txt pyproject.toml
	$(PYTHON) -m venv $(BENCH)/site
	$(BENCH)/site/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

$(BENCH)/%.stamp: bench/peers/requirements-%.txt
	$(PYTHON) -m venv $(BENCH)/$*
	$(BENCH)/$*/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

bench/node_modules/.package-lock.json: bench/package-lock.json
	cd bench && npm ci --no-audit --no-fund
