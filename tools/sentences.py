"""Gathers every sentence of the house's own, and holds the translations to them.

`src/kith/locale/kith.pot` has the sentences; `LANGUAGE/LC_MESSAGES/kith.po` beside it says each in
another language, and is read as it is when a house starts: nothing is compiled.
"""

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from tools.house import ROOT
from tools.translations import brought_up, faults
from tools.unmarked import unmarked

SOURCE = ROOT / "src" / "kith"
LOCALE = SOURCE / "locale"
TEMPLATE = LOCALE / "kith.pot"
METHODS = [
    ("**/demo/**", "ignore"),
    ("**/bench/**", "ignore"),
    ("interfaces/cli/**.py", "tools.commands:extract"),
    ("**.py", "python"),
    ("**.html", "jinja2"),
]
# What a setting says stands beside its default.
KEYWORDS = {"say": None, "gettext": None, "_": None, "ngettext": (1, 2), "_setting": (2,)}
FOR_TRANSLATORS = ("For translators:",)
OPTIONS = {
    "**.html": {
        "extensions": "jinja2.ext.i18n",
        "trim_blocks": "true",
        "lstrip_blocks": "true",
        "newstyle_gettext": "true",
        "silent": "false",
    }
}


def sentences() -> Catalog:
    """Give every sentence, the same for the same source."""
    catalog = Catalog(project="Kith", fuzzy=False)
    found = extract_from_dir(
        str(SOURCE),
        method_map=METHODS,
        options_map=OPTIONS,
        keywords=KEYWORDS,
        comment_tags=FOR_TRANSLATORS,
        strip_comment_tags=True,
    )
    for _file, _line, message, comments, context in found:
        catalog.add(message, context=context, auto_comments=comments)
    return catalog


def gathered(catalog: Catalog) -> str:
    """Give the template for translators."""
    out = io.BytesIO()
    write_po(out, catalog, omit_header=True, sort_output=True, width=0)
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    return head + out.getvalue().decode().rstrip("\n") + "\n"


def translations() -> list[Path]:
    """Give the file of each language."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/kith.po"))


def write() -> None:
    """Leave the template as the sentences are, and in each translation a gap for what is new."""
    catalog = sentences()
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_text(gathered(catalog), encoding="utf-8")
    for path in translations():
        path.write_text(brought_up(path.read_text(encoding="utf-8"), catalog), encoding="utf-8")


def wrong() -> list[str]:
    """Give what is missing or wrong, each in a line."""
    catalog = sentences()
    found: list[str] = []
    if not TEMPLATE.exists() or TEMPLATE.read_text(encoding="utf-8") != gathered(catalog):
        found.append(f"{TEMPLATE.relative_to(ROOT)} is not as the sentences are: run ./kith format")
    for path in translations():
        name = path.relative_to(LOCALE).parts[0]
        found += [f"{name}: {fault}" for fault in faults(path.read_text("utf-8"), catalog)]
    return found + unmarked(SOURCE, catalog)


def main() -> None:
    """Write template and gaps, or with --check tell what is missing or wrong."""
    if "--check" not in sys.argv:
        write()
    elif found := wrong():
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
