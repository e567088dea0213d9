"""Settings come from kith.toml and the environment; a wrong one is named in a sentence."""

import pytest

from kith.foundation.errors import Invalid
from kith.foundation.settings import Settings, default_folder, settings_from


def test_without_any_wish_the_defaults_hold() -> None:
    assert settings_from("", {}) == Settings()
    assert settings_from("", {"HOME": "/home/mara", "PORT": "1"}) == Settings()


def test_the_file_is_heard_and_the_environment_has_the_last_word() -> None:
    toml = 'port = 8000\nlanguage = "de"\nzone = "Europe/Berlin"'
    assert settings_from(toml, {}) == Settings(port=8000, language="de", zone="Europe/Berlin")
    heard = settings_from(toml, {"KITH_PORT": "9000", "KITH_LOG": "debug"})
    assert heard == Settings(port=9000, language="de", zone="Europe/Berlin", log="debug")


@pytest.mark.parametrize(
    ("toml", "field", "says"),
    [
        ("port = ", "kith.toml", "can't be read"),
        ("port 80", "kith.toml", "can't be read"),
        ("colour = 'moss'", "colour", "not known: colour"),
        ("[house]\nport = 80", "house", "not known: house"),
        ("port = 'many'", "port", "port must be a whole number"),
        ("port = 74.47", "port", "port must be a whole number"),
        ("port = true", "port", "port must be a whole number"),
        ("port = [80]", "port", "port must be a whole number"),
        ("port = 65536", "port", "between 0 and 65535"),
        ("port = -1", "port", "between 0 and 65535"),
        ("queue = 'long'", "queue", "queue must be a whole number"),
        ("queue = 0", "queue", "queue"),
        ("session_days = -1", "session_days", "session_days"),
        ("address = 'garden.example'", "address", "begin with https:// or http://"),
        ("log = 'loud'", "log", "debug, info, warning or error"),
        ("zone = 'Garden'", "zone", "such as Europe/Berlin"),
        ("zone = ''", "zone", "such as Europe/Berlin"),
        ("language = 3", "language", "language"),
        ("proxies = ['127.0.0.1']", "proxies", "proxies"),
        ("address = {a = 1}", "address", "address"),
    ],
)
def test_a_wrong_setting_is_named(toml: str, field: str, says: str) -> None:
    with pytest.raises(Invalid) as wrong:
        settings_from(toml, {})
    assert wrong.value.field == field
    assert says in str(wrong.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KITH_PORT", "http"),
        ("KITH_PORT", ""),
        ("KITH_PORT", "70000"),
        ("KITH_LOG", "INFO"),
        ("KITH_ADDRESS", "ftp://garden.example"),
        ("KITH_ZONE", "../../etc/passwd"),
        ("KITH_SESSION_DAYS", "half"),
    ],
)
def test_a_wrong_wish_in_the_environment_is_named(name: str, value: str) -> None:
    with pytest.raises(Invalid) as wrong:
        settings_from("", {name: value})
    assert wrong.value.field == name.removeprefix("KITH_").lower()


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({"KITH_DATA": "/srv/garden", "HOME": "/home/mara"}, "/srv/garden"),
        ({"XDG_DATA_HOME": "/data", "HOME": "/home/mara"}, "/data/kith"),
        ({"HOME": "/home/mara"}, "/home/mara/.local/share/kith"),
        (
            {"HOME": "/home/mara", "KITH_DATA": "", "XDG_DATA_HOME": ""},
            "/home/mara/.local/share/kith",
        ),
    ],
    ids=["told", "xdg", "home", "empty"],
)
def test_the_data_lies_where_it_is_told_or_where_xdg_says(
    environ: dict[str, str], folder: str
) -> None:
    assert default_folder(environ) == folder
