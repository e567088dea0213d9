from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.errors import Elsewhere
from kith.infrastructure.fetch.addresses import where
from kith.infrastructure.fetch.model import WORLD, Reach
from kith.infrastructure.fetch.networks import is_outside

OUTSIDE = ["1.1.1.1", "8.8.8.8", "93.184.215.14", "2606:4700:4700::1111", "2a00:1450:4001::200e"]
INSIDE = [
    *("0.0.0.1", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1"),
    *("127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8"),
    *("192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1"),
    *("203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "::7f00:1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:8.8.8.8"),
    *("64:ff9b::7f00:1", "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1"),
    *("2001:0:7f00:1::", "2001:10::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::1"),
    *("3fff::1", "4000::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0"),
    *("fec0::1", "ff02::1", "ff0e::1", "1.1.1.1%1", "", "localhost", "2130706433", "0x7f.1"),
]
FOUR = st.integers(0, 2**32 - 1).map(IPv4Address)
SIX = st.integers(0, 2**128 - 1).map(IPv6Address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_what_lies_on_the_open_internet_is_asked(address: str) -> None:
    assert is_outside(address)


@pytest.mark.parametrize("address", INSIDE)
def test_what_lies_inside_is_not(address: str) -> None:
    assert not is_outside(address)


@given(st.one_of(FOUR, SIX, st.integers(0, 2**125 - 1).map(lambda n: IPv6Address((1 << 125) + n))))
def test_nothing_is_outside_that_python_takes_for_inside(
    address: IPv4Address | IPv6Address,
) -> None:
    if is_outside(str(address)):
        assert address.is_global
        kinds = ("private", "loopback", "link_local", "multicast", "reserved", "unspecified")
        assert [kind for kind in kinds if getattr(address, f"is_{kind}")] == []


@given(FOUR)
def test_no_dress_makes_an_ipv4_address_one_to_ask(plain: IPv4Address) -> None:
    number = int(plain)
    dressed = [
        number,  # compatible
        (0xFFFF << 32) + number,  # mapped
        (0x64FF9B << 96) + number,  # NAT64
        (0x64FF9B0001 << 80) + number,  # NAT64 inside
        (0x2002 << 112) + (number << 80),  # 6to4
        (0x20010000 << 96) + (number ^ 0xFFFFFFFF),  # Teredo
    ]
    assert not any(is_outside(str(IPv6Address(one))) for one in dressed)


@given(st.integers(0x0B000000, 0x63FFFFFF).map(IPv4Address))
def test_most_of_the_internet_can_be_asked(address: IPv4Address) -> None:
    assert is_outside(str(address))  # 11.0.0.0 to 99.255.255.255 belongs to somebody, all of it


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://Example.ORG", "https://example.org/"),
        ("HTTPS://example.org:443/a?b=c#d", "https://example.org/a?b=c"),
        ("https://example.org./x", "https://example.org/x"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://BÜCHER.example", "https://xn--bcher-kva.example/"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
        ("https://example.org:80/", "https://example.org:80/"),
        ("https://[2606:4700:0:0::1111]/", "https://[2606:4700::1111]/"),
        ("https://1.1.1.1/%20%2F", "https://1.1.1.1/%20%2F"),
    ],
)
def test_an_address_is_brought_into_one_form(written: str, meant: str) -> None:
    assert str(where(written, WORLD)) == meant
    assert where(meant, WORLD) == where(written, WORLD)


@pytest.mark.parametrize(
    "written",
    [
        *("", "example.org", "//example.org", "https:", "https://", "https:///x", "https://./"),
        *("http://example.org/", "ftp://example.org", "file:///etc/passwd", "data:,x"),
        *("gopher://example.org", "javascript:alert(1)", "https://example.org:22/"),
        *("https://example.org:8443/", "https://example.org:0/", "https://example.org:99999/"),
        *("https://example.org:x/", "https://mara@example.org/", "https://mara:key@example.org/"),
        *("https://@example.org/", "https://example.org\\@127.0.0.1/", "https://exa mple.org/"),
        *("https://example.org/a b", "https://example.org/\r\nHost: x", "https://exa\tmple.org/"),
        *("https://ex%61mple.org/", "https://-a.example/", "https://a..example/", "https://[::1"),
        *("https://[fe80::1%25eth0]/", "https://[::1]x/", "https://2130706433/", "https://0x7f.1/"),
        *("https://0177.0.0.1/", "https://127.1/", "https://1.2.3.4.5/", "https://a.0x/"),
        *("https://１２７.0.0.1/", "https://exam℀ple.org/", "https://ex­ample…org/"),
        *("https://" + "a" * 64 + ".example/", "https://" + "a." * 127 + "example/"),
        "https://example.org/" + "a" * 2000,
    ],
)
def test_what_is_no_plain_address_of_the_web_is_refused(written: str) -> None:
    assert where("https://example.org/", WORLD)
    with pytest.raises(Elsewhere):
        where(written, WORLD)


def test_only_a_test_may_ask_by_plain_http_and_at_any_port() -> None:
    assert str(where("http://a.example:8080/", Reach(plain=True, any_port=True)))
    with pytest.raises(Elsewhere):
        where("http://a.example/", Reach(any_port=True))
    with pytest.raises(Elsewhere):
        where("https://a.example:8080/", Reach(plain=True))


@given(st.text(max_size=40), st.sampled_from(["https://", "https://a.example/", "https://[", ""]))
def test_whatever_is_written_is_an_address_or_refused(written: str, before: str) -> None:
    try:
        found = where(before + written, WORLD)
    except Elsewhere:
        return
    assert where(str(found), WORLD) == found
    assert (found.scheme, found.port) in {("https", 443), ("https", 80)}
    assert found.host.isascii()
    assert not found.host.rpartition(".")[2].isdigit() or ip_address(found.host)
