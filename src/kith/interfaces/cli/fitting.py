"""Whether settings that are sound each for itself also fit each other."""

from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from kith.foundation.languages import say
from kith.foundation.settings import Settings
from kith.interfaces.cli.findings import How, as_it_is

_PROXIES = "docs/hosting/reverse-proxy.md"


def address(settings: Settings) -> How:
    """Tell whether the house is reached as its settings say."""
    return (
        _wrong_proxies(settings) or _wrong_address(settings) or _misfit(settings) or _fit(settings)
    )


def log(settings: Settings) -> How:
    """Tell how the log is written."""
    says = say("{level}, as {form}", level=settings.log, form=settings.log_as)
    if settings.log == "debug":
        every = say("At debug the log has a line for every request.")
        return How("note", every, as_it_is('log = "info"'))
    return How("ok", says)


def _wrong_proxies(settings: Settings) -> How | None:
    proxies = _proxies(settings)
    if settings.proxies == "*":
        everybody = say("Everybody is believed who says where somebody else comes from.")
        return How("wrong", everybody, say("Name the proxy's own network address in proxies."))
    for one in proxies:
        if not _is_network(one):
            never = say("{name} in proxies is no network address, and never believed.", name=one)
            return How("wrong", never, say("Write it as 127.0.0.1 or 10.1.0.0/16."))
    return None


def _wrong_address(settings: Settings) -> How | None:
    if settings.address and not _is_of_a_house(settings.address):
        odd = say("{address} is not the address of a house.", address=settings.address)
        return How("wrong", odd, say("It has a name and no path, such as https://garden.example."))
    return None


def _misfit(settings: Settings) -> How | None:
    proxies, is_https = _proxies(settings), settings.address.startswith("https:")
    if is_https and not proxies:
        alone = say(
            "The address is https, and no proxy is believed: all seem to come from one place."
        )
        return How("wrong", alone, say("Set proxies, as {page} says.", page=_PROXIES))
    if proxies and not is_https:
        plain = say("A proxy is believed, and the address is not https.")
        return How("note", plain, say("Set address to the https name that people use."))
    if is_https and all(_is_here(one) for one in proxies) and not _is_here(settings.listen):
        past = say("Others on the network come in past the proxy, without https.")
        return How("note", past, as_it_is('listen = "127.0.0.1"'))
    return None


def _fit(settings: Settings) -> How:
    if settings.address:
        return How("ok", as_it_is(settings.address))
    return How("ok", say("There is none: people use the address of this machine."))


def _proxies(settings: Settings) -> list[str]:
    return [one.strip() for one in settings.proxies.split(",") if one.strip()]


def _is_of_a_house(address: str) -> bool:
    try:
        told = urlsplit(address)
    except ValueError:
        return False
    return bool(told.hostname) and not told.path.strip("/") and not told.query


def _is_network(name: str) -> bool:
    try:
        return bool(ip_network(name) if "/" in name else ip_address(name))
    except ValueError:
        return False


def _is_here(name: str) -> bool:
    return name == "localhost" or (
        _is_network(name) and "/" not in name and ip_address(name).is_loopback
    )
