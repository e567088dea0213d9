"""Which network addresses lie on the open internet; everything else is somebody's inside.

`ipaddress.is_global` has changed between versions of Python, so the networks stand here by name as well.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

_INSIDE = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # shared by a provider's customers
            "127.0.0.0/8",  # this machine
            "169.254.0.0/16",  # link-local, and where clouds keep their keys
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocol assignments
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # relays of 6to4
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and broadcast
            "::/96",  # unspecified, this machine, and IPv4 in an old dress
            "::ffff:0:0/96",  # IPv4 in a newer dress
            "64:ff9b::/96",  # NAT64
            "64:ff9b:1::/48",  # NAT64 inside
            "100::/64",  # goes nowhere
            "2001::/23",  # protocol assignments, Teredo among them
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4
            "3fff::/20",  # documentation
            "5f00::/16",  # routes inside
            "fc00::/7",  # private
            "fe80::/10",  # link-local
            "fec0::/10",  # site-local
            "ff00::/8",  # multicast
        ),
    )
)
_GIVEN_OUT = ip_network("2000::/3")  # of IPv6, nothing else is anybody's on the open internet


def is_outside(address: str) -> bool:
    """Tell whether a network address lies on the open internet."""
    found = literal(address)
    if found is None or "%" in address or not found.is_global or found.is_multicast:
        return False
    if found.version == _GIVEN_OUT.version and found not in _GIVEN_OUT:
        return False
    return not any(found.version == one.version and found in one for one in _INSIDE)


def literal(host: str) -> IPv4Address | IPv6Address | None:
    """Give the network address that a host's name is, or None where it is a name."""
    try:
        return ip_address(host)
    except ValueError:
        return None
