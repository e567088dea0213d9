"""Gathers every sentence of the house's own into `src/kith/locale/kith.pot`, for translators."""

import io
import sys

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from tools.house import ROOT

SOURCE = ROOT / "src" / "kith"
TEMPLATE = SOURCE / "locale" / "kith.pot"
METHODS = [
    ("**/demo/**", "ignore"),
    ("**/bench/**", "ignore"),
    ("**.py", "python"),
    ("**.html", "jinja2"),
]
KEYWORDS = {"say": None, "gettext": None, "_": None, "ngettext": (1, 2)}
OPTIONS = {
    "**.html": {
        "extensions": "jinja2.ext.i18n",
        "trim_blocks": "true",
        "lstrip_blocks": "true",
        "newstyle_gettext": "true",
        "silent": "false",
    }
}


def gathered() -> str:
    """Give the template for translators, the same for the same sentences."""
    catalog = Catalog(project="Kith", fuzzy=False)
    found = extract_from_dir(
        str(SOURCE), method_map=METHODS, options_map=OPTIONS, keywords=KEYWORDS, comment_tags=()
    )
    for _file, _line, message, _comments, context in found:
        catalog.add(message, context=context)
    out = io.BytesIO()
    write_po(out, catalog, omit_header=True, sort_output=True, width=0)
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    return head + out.getvalue().decode()


def main() -> None:
    """Write the template, or with --check tell whether it is as the sentences are."""
    if "--check" in sys.argv:
        if not TEMPLATE.exists() or TEMPLATE.read_text(encoding="utf-8") != gathered():
            sys.exit("src/kith/locale/kith.pot is not as the sentences are: run ./kith format")
        return
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_text(gathered(), encoding="utf-8")


if __name__ == "__main__":
    main()
