#!/bin/sh
# Every check and test, as CI runs them:  sh packaging/check.sh BIN [options of pytest]   (BIN: the environment's bin folder)
# All run even when one fails; the failed ones are named. pytest is the last, so its summary ends a good run.
set -eu

bin=$1
shift
cd -- "$(dirname -- "$0")/.."
failed=

# check NAME COMMAND...
check() {
    name=$1
    shift
    printf '\n--- %s\n' "$name"
    "$@" || failed="$failed, $name"
}

check "ruff format" "$bin/ruff" format --check .
check "ruff check" "$bin/ruff" check .
check "mypy --strict" "$bin/mypy"
check "import-linter" "$bin/lint-imports" --no-logo
check "pytest as an ordinary user" sh packaging/ordinary_user.sh "$bin"
# Without pytest's cache: the folder may belong to somebody else, and a cache that cannot be written is a warning, thus a failure.
# Two runs: unit tests have Qt draw into memory, those of processes on an X server, and Qt has one platform in a process.
if [ $# -gt 0 ]; then
    check "pytest" "$bin/python" -m pytest -p no:cacheprovider "$@"
else
    check "pytest, unit" "$bin/python" -m pytest -p no:cacheprovider tests/unit
    check "pytest, processes" "$bin/python" -m pytest -p no:cacheprovider tests/process
fi

[ -n "$failed" ] || exit 0
printf '\nGAGAL / FAILED: %s\n' "${failed#, }" >&2
exit 1
