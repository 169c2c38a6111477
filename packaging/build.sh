#!/bin/sh
# One command from a checkout to the package:  sh packaging/build.sh [--folder-only]
#
#   build/dist/scc-wall/          the one-folder program; `scc-wall` in it starts it
#   build/scc-wall_*_amd64.deb    the same as a Debian package (not with --folder-only)
#
# Needs Debian 12 on x86-64 with Python 3.11 or newer, and what packaging/start.sh installs. The result needs none of that.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/packaging/saying.sh"
. "$root/packaging/system_packages.sh"
. "$root/packaging/environment.sh"

# The same sources give the same files: times are those of the last commit, and no hash of Python's is thrown by dice.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC
# What is packed is what is installed in the build's environment, never what somebody's path leads to.
unset PYTHONPATH PYTHONHOME PYTHONSTARTUP
umask 022

[ "$(uname -m)" = x86_64 ] || fail "hanya untuk mesin x86-64" "for x86-64 machines only"
cd "$root"
work=$root/build
environment=$work/venv

step 1 "Lingkungan pembuatan di build/venv" "The build's environment in build/venv"
missing=$(missing_of $for_the_players $for_the_windows $for_the_package)
[ -z "$missing" ] || apt_as_root $missing
stamp=$environment/.made-from
if [ "$(cat "$stamp" 2>/dev/null)" != "$(sha256sum <pyproject.toml)" ]; then
    choose_python
    [ -n "$python" ] || fail "Python 3.11 atau lebih baru tidak ditemukan" "No Python 3.11 or newer was found"
    rm -rf -- "$environment"
    mkdir -p -- "$work"
    "$python" -m venv -- "$environment"
    "$environment/bin/python" -m pip install -q --disable-pip-version-check ".[package]"
    sha256sum <pyproject.toml >"$stamp"
fi
# The program itself is installed each time, as a wheel: the package holds what a wheel holds, and nothing of the checkout besides.
"$environment/bin/python" -m pip install -q --disable-pip-version-check --no-deps --force-reinstall .

step 2 "Program satu folder" "The one-folder program"
"$environment/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$work/dist" --workpath "$work/pyinstaller" \
    packaging/scc_wall.spec

step 3 "Pustaka, fonta, lisensi, daftar isi" "Libraries, fonts, licences, lists"
"$environment/bin/python" packaging/finish.py "$work/dist/scc-wall" "$work/pyinstaller/scc_wall/collected.json"

[ "${1:-}" != --folder-only ] || exit 0
step 4 "Paket Debian" "The Debian package"
sh packaging/debian/make.sh "$work/dist/scc-wall" "$work"
