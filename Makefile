# rdctl: an archive of people's-congress bulletins.
#   make            builds, tests, lints
#   make demo       builds, imports Fixtures/bulletins into a fresh index, shows a query and an export
#   make test       all tests
#   make install    a static binary into PREFIX/bin (default /usr/local)
#   make lint       the format of the code
#   make score      how far the reading is from the answer keys, where they are present
#   make bench      speed against other tools; make torture: an index that can't be lost

SWIFT ?= swift
PREFIX ?= /usr/local
SHARED ?= ../shared
RELEASE := --configuration release
# A binary without shared libraries runs on any Linux of its processor, whatever its glibc.
ifeq ($(shell uname -s),Linux)
RELEASE += -Xswiftc -static-executable
endif
BIN = .build/release/rdctl
DEMO = .build/demo

.PHONY: all build test lint format demo install score bench torture clean

all: build test lint

build:
	@$(SWIFT) build $(RELEASE) --product rdctl

test:
	$(SWIFT) test -Xswiftc -warnings-as-errors

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

demo: build
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@printf '\n$$ rdctl import Fixtures/bulletins\n'
	@$(BIN) import --index $(DEMO)/congress-index.json Fixtures/bulletins
	@printf '\n$$ rdctl query --date 2021-10..2021-12 --kind chronicle 代表\n'
	@$(BIN) query --index $(DEMO)/congress-index.json --no-pager --date 2021-10..2021-12 --kind chronicle 代表
	@printf '\n$$ rdctl export sessions --format csv --body standing-committee\n'
	@$(BIN) export sessions --index $(DEMO)/congress-index.json --format csv --body standing-committee

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 0755 $(BIN) "$(DESTDIR)$(PREFIX)/bin/rdctl"

score: build
	@if [ -d "$(SHARED)/answer-keys" ]; then \
	  python3 "$(SHARED)/tools/score.py" --rdctl $(BIN) --texts "$(SHARED)/bulletins" \
	    --keys "$(SHARED)/answer-keys" --show-misses $(SCORE); \
	else echo "no answer keys in $(SHARED): nothing to score"; fi

bench:
	$(SWIFT) build $(RELEASE) --product rdctl
	$(SWIFT) build $(RELEASE) --product rdbench
	.build/release/rdbench run $(BENCH)

torture: build
	python3 Tests/Torture/torture.py --rdctl $(BIN) $(TORTURE)

clean:
	rm -rf .build
