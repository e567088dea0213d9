#!/bin/sh
# `kith people`, `kith backup` and the rest, for the house that systemd runs: as its own user, on
# its own folder unless KITH_DATA names another. Installed as /usr/local/bin/kith: docs/hosting/systemd.md.
exec setpriv --reuid=kith --regid=kith --init-groups \
    env HOME=/var/lib/kith KITH_DATA="${KITH_DATA:-/var/lib/kith}" /opt/kith/bin/kith "$@"
