"""Templates, and the words in them in a person's language."""

import contextlib
import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from functools import lru_cache
from gettext import NullTranslations

from jinja2 import DictLoader, Environment, FileSystemBytecodeCache, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

import kith
from kith.foundation.html import html
from kith.foundation.languages import Saying
from kith.infrastructure.files import carried, made_beside
from kith.interfaces.web.faces import face

_WEB = "kith.interfaces.web"
_MADE_BY = f"{kith.__version__}-%s.jinja"
_speaking: ContextVar[NullTranslations] = ContextVar("speaking", default=NullTranslations())  # noqa: B039 - never changed
_token: ContextVar[str] = ContextVar("token", default="")
_TOKEN_HERE = secrets.token_hex(24)  # nobody can write it into their words
_PIECES = 4096
_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}


class Static(Mapping[str, tuple[bytes, str, str]]):
    """The house's own files, by name, each with its media type and a sum of its bytes."""

    def __init__(self) -> None:
        """Read them once; the style sheets are one file to the browser."""
        ours = carried(_WEB, "static")
        sheets = [body for name, body in ours.items() if name.startswith("styles/")]
        found = {"house.css": b"\n".join(sheets)}
        found |= {name: body for name, body in ours.items() if not name.startswith("styles/")}
        self._files = {name: (body, _type_of(name), _sum(body)) for name, body in found.items()}
        # Behaviours import each other by plain names, so all change their address together.
        self._all = _sum(b"".join(body for name, body in found.items() if name.endswith(".js")))

    def address(self, name: str) -> str:
        """Give the address of a file, which changes when the file does; empty if there is none."""
        if name not in self._files:
            return ""
        told = self._all if name.endswith(".js") else self[name][2]
        return f"/static/{told}/{name}"

    def __getitem__(self, name: str) -> tuple[bytes, str, str]:
        """Give a file's bytes, type and sum."""
        return self._files[name]

    def __iter__(self) -> Iterator[str]:
        """Give the names."""
        return iter(self._files)

    def __len__(self) -> int:
        """Give how many there are."""
        return len(self._files)


class Compiled(FileSystemBytecodeCache):
    """Templates as an earlier start compiled them, where it could keep them: that takes longer than a page."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take one, if it is whole."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # noqa: BLE001 - whatever is wrong with it, it is made anew
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep one for the next start, or do without."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


class Pages:
    """All templates, in every language there is."""

    def __init__(self, catalogues: Mapping[str, NullTranslations]) -> None:
        """Make ready to render; templates are compiled when first used."""
        self.catalogues = catalogues
        self.static = Static()
        templates, made = carried(_WEB, "templates"), made_beside(_WEB, "templates")
        self._env = Environment(
            loader=DictLoader({name: text.decode() for name, text in templates.items()}),
            autoescape=True,
            extensions=["jinja2.ext.i18n"],
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=Compiled(made, _MADE_BY) if made else None,
        )
        given: dict[str, object] = {"static": self.static.address, "draw_face": face, "csrf": _csrf}
        self._env.globals.update(given)  # pyright: ignore[reportCallIssue, reportArgumentType]
        self._fragment = lru_cache(maxsize=_PIECES)(self._make_fragment)
        self._env.filters.update(said=said)
        install: Callable[..., None] = self._env.install_gettext_callables  # type: ignore[attr-defined]
        install(gettext, ngettext, newstyle=True)

    def speak(self, language: str) -> NullTranslations:
        """Let what is rendered from here on, in this context, be in a language."""
        catalogue = self.catalogues.get(language) or self.catalogues["en"]
        _speaking.set(catalogue)
        return catalogue

    def render(self, template: str, **values: object) -> str:
        """Give a page."""
        return finished(self._env.get_template(template).render(values))

    def forget(self) -> None:
        """Hold no piece of a page any more, nor anybody's words."""
        self._fragment.cache_clear()
        html.cache_clear()

    def _make_fragment(
        self, _catalogue: NullTranslations, template: str, macro: str, *given: object
    ) -> Markup:
        make: Callable[..., Markup] = getattr(self._env.get_template(template).module, macro)
        return make(*given)

    def fragment(self, template: str, macro: str, *given: object) -> Markup:
        """Give a macro's piece of a page; pieces that are the same are made once."""
        return self._fragment(_speaking.get(), template, macro, *given)


def carry(token: str) -> None:
    """Let every form that is rendered from here on, in this context, carry a token."""
    _token.set(token)


def finished(page: str) -> str:
    """Give what was rendered, with this visitor's token in every form."""
    return page.replace(_TOKEN_HERE, _token.get())


def _csrf() -> Markup:
    # Pieces of pages are shared between visitors, so the token is put in at the very end.
    return Markup(f'<input type="hidden" name="token" value="{_TOKEN_HERE}">')  # noqa: S704


def gettext(text: str) -> str:
    """Give a sentence in the language that is being spoken."""
    return _speaking.get().gettext(text)


def ngettext(one: str, many: str, n: int) -> str:
    """Give a sentence in the language that is being spoken, for so many."""
    return _speaking.get().ngettext(one, many, n)


def into(saying: Saying | None) -> str:
    """Give a saying in the language that is being spoken."""
    return saying.into(gettext) if saying else ""


def said(words: str) -> Markup:
    """Give people's words as they are shown."""
    return Markup(html(words))  # noqa: S704 - the one sanitiser made it


def _type_of(name: str) -> str:
    return _TYPES.get(name[name.rfind(".") :], "application/octet-stream")


def _sum(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()[:12]
