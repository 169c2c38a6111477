#!/bin/sh
# The quick tests and one of the running wall as an ordinary user:  sh packaging/ordinary_user.sh BIN
# Root may do what an operator may not (pipes beyond the user's limit, files of others, more processes): a wall that was only
# tested as root fails on the day it is installed. Whoever runs this as an ordinary user has that already.
set -eu

bin=$1
cd -- "$(dirname -- "$0")/.."
[ "$(id -u)" -eq 0 ] || { printf '%s\n' "Sudah sebagai pengguna biasa / already an ordinary user: $(id -un)"; exit 0; }

home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
chown nobody -- "$home"

# as_nobody CAPABILITY COMMAND...: with no right but that one ("" for none)
as_nobody() {
    right=$1
    shift
    setpriv --reuid=nobody --regid=nogroup --clear-groups --inh-caps="-all${right:+,+$right}" \
        --ambient-caps="-all${right:+,+$right}" --bounding-set="-all${right:+,+$right}" -- \
        env HOME="$home" TMPDIR="$home" USER=nobody LOGNAME=nobody PYTHONDONTWRITEBYTECODE=1 \
        HYPOTHESIS_STORAGE_DIRECTORY="$home/hypothesis" "$@"
}

# A checkout or a Python in root's own folder cannot be entered by others. Then one right is left: to read everything, or where
# a container has not even that, to pass over files' modes. Limits of pipes, processes and memory are those of a user all the same.
for right in '' dac_read_search dac_override; do
    if as_nobody "$right" "$bin/python" -c 'import scc_wall, pytest' 2>/dev/null; then
        printf '%s\n' "nobody${right:+ (+$right)}"
        as_nobody "$right" "$bin/python" -m pytest -q -p no:cacheprovider --basetemp="$home/pytest" \
            tests/unit tests/process/test_wall_ends.py tests/process/test_core_files.py
        exit 0
    fi
done
printf '%s\n' "Tidak mungkin di sini: 'nobody' tidak dapat menjalankan $bin/python" \
    "Not possible here: 'nobody' cannot run $bin/python" >&2
exit 1
