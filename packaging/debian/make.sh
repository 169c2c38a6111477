#!/bin/sh
# The Debian package out of the one-folder program:  make.sh FOLDER WORK   (writes WORK/scc-wall_VERSION_amd64.deb)
# By dpkg-deb alone: what debhelper would do for a program that was built elsewhere is less than what it would have to be kept from.
set -eu

folder=$1
work=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
python=$work/venv/bin/python
version=$(cat "$folder/VERSION")
tree=$work/deb

rm -rf -- "$tree"
umask 022
# install_into MODE FILE PLACE
install_into() {
    install -D -m "$1" "$2" "$tree/$3"
}

mkdir -p "$tree/usr/lib" "$tree/usr/bin" "$tree/DEBIAN"
cp -a "$folder" "$tree/usr/lib/scc-wall"
ln -s ../lib/scc-wall/scc-wall "$tree/usr/bin/scc-wall"
# What is loaded is not started: only the program itself keeps the right to be.
find "$tree/usr/lib/scc-wall/_internal" -type f -exec chmod 0644 {} +

install_into 0755 "$here/session" usr/lib/scc-wall/kiosk/session
install_into 0755 "$here/scc-wall-update" usr/sbin/scc-wall-update
install_into 0644 "$here/update-steps" usr/lib/scc-wall/update/steps
mkdir -p "$tree/etc/scc-wall/update-keys"
install_into 0644 "$here/scc-wall-kiosk.service" usr/lib/systemd/system/scc-wall-kiosk.service
install_into 0644 "$here/scc-wall-update.service" usr/lib/systemd/system/scc-wall-update.service
# Enabled without being asked: it only looks whether an update was cut off, also where that was in the middle of a package's scripts.
mkdir -p "$tree/usr/lib/systemd/system/multi-user.target.wants"
ln -s ../scc-wall-update.service "$tree/usr/lib/systemd/system/multi-user.target.wants/scc-wall-update.service"
install_into 0644 "$here/kiosk.conf" etc/scc-wall/kiosk.conf
install_into 0644 "$here/scc-wall.desktop" usr/share/applications/scc-wall.desktop
install_into 0644 "$here/scc-wall.svg" usr/share/icons/hicolor/scalable/apps/scc-wall.svg
install_into 0644 "$here/lintian-overrides" usr/share/lintian/overrides/scc-wall

for language in en id; do
    place=$tree/usr/share/man/man1
    [ "$language" = en ] || place=$tree/usr/share/man/$language/man1
    mkdir -p "$place"
    "$python" "$here/man_page.py" "$language" "$version" | gzip -9n >"$place/scc-wall.1.gz"
done
mkdir -p "$tree/usr/share/man/man8"
gzip -9nc "$here/scc-wall-update.8" >"$tree/usr/share/man/man8/scc-wall-update.8.gz"
mkdir -p "$tree/usr/share/bash-completion/completions"
"$python" "$here/man_page.py" completion >"$tree/usr/share/bash-completion/completions/scc-wall"

documents=$tree/usr/share/doc/scc-wall
mkdir -p "$documents"
install_into 0644 "$here/../setup.toml" usr/share/doc/scc-wall/examples/setup.toml
{
    cat "$here/copyright"
    printf '\nFiles: usr/lib/scc-wall/_internal/*\nCopyright: 2003-2026 their authors, as each notice says\nLicense: as-inside\n'
    printf ' See /usr/lib/scc-wall/licences: INDEX.txt lists every part with its licence.\n'
} >"$documents/copyright"
date=$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
printf 'scc-wall (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- SCC Wall <scc-wall@example.org>  %s\n' "$version" "$date" |
    gzip -9n >"$documents/changelog.gz"
gzip -9nc "$here/../../CHANGELOG.md" >"$documents/CHANGELOG.md.gz"

glibc=$(cat "$folder/GLIBC")
size=$(du -sk --apparent-size "$tree" | cut -f1)
sed -e "s/@VERSION@/$version/; s/@SIZE@/$size/; s/@GLIBC@/$glibc/" "$here/control.in" >"$tree/DEBIAN/control"
for script in preinst postinst prerm postrm config; do
    sed "s/@VERSION@/$version/g" "$here/$script" >"$tree/DEBIAN/$script"
    chmod 0755 "$tree/DEBIAN/$script"
done
install_into 0644 "$here/templates" DEBIAN/templates
printf '/etc/scc-wall/kiosk.conf\n' >"$tree/DEBIAN/conffiles"
(cd "$tree" && find usr etc -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# xz is slow to pack (minutes) and quick to unpack; SCC_WALL_DEB_COMPRESSION=none is for trying things out.
dpkg-deb --root-owner-group "-Z${SCC_WALL_DEB_COMPRESSION:-xz}" --build "$tree" "$work/scc-wall_${version}_amd64.deb"
(cd "$work" && sha256sum "scc-wall_${version}_amd64.deb" >"scc-wall_${version}_amd64.deb.sha256")
ls -l "$work/scc-wall_${version}_amd64.deb"
