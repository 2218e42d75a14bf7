# Everything a person does with this project, each with a line of help. `make` alone prints them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run assets test check browser pictures bench quality fuzz

help: ## What can be made here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Start Together with nine made-up families and print its address (LISTEN=127.0.0.1:8080, DATA=data/demo)
	@scripts/install.sh build
	@scripts/assets.sh
	@scripts/build.sh
	@exec "$$(scripts/program.sh)" demo --listen $(or $(LISTEN),127.0.0.1:8080) --data $(or $(DATA),data/demo)

assets: ## Styles, scripts, fonts and pictures, made anew when something in web/ changed
	@scripts/install.sh build
	@scripts/assets.sh

test: ## Everything, as the checks on every change run it; installs what is missing
	@scripts/install.sh test
	@scripts/test.sh everything

check: ## The fast part: format, lints, and tests on the embedded database
	@scripts/install.sh build
	@scripts/test.sh quickly

browser: ## Only the journeys in a real browser (ONLY=code runs those whose file is called so)
	@scripts/install.sh browser
	@scripts/test.sh browser

pictures: ## Pictures of the main pages into e2e/out/, and those of the documents into docs/pictures/
	@scripts/install.sh browser
	@scripts/assets.sh
	@scripts/build.sh
	@cd e2e && npm ci --silent && node pictures.mjs --docs

bench: ## The figures: how long pages, saves and letters take, each against something known (ONLY=page is that one alone)
	@scripts/install.sh bench
	@scripts/assets.sh
	@benches/run

quality: ## How often the checker of words is right on the labelled texts, and every place where it is not
	@cargo test --quiet --package plain-words --test quality -- --nocapture --test-threads=1

fuzz: ## Broken and strange input, SECONDS_EACH=600 for each target (needs cargo-fuzz)
	@scripts/fuzz.sh
