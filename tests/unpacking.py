"""Opens an EPUB as strictly as a reader may, and gives what is in it."""

import io
import zipfile
from xml.etree.ElementTree import Element, fromstring

_OPF = "{http://www.idpf.org/2007/opf}"
_XHTML = "{http://www.w3.org/1999/xhtml}"


def parsed(body: bytes) -> Element:
    """Give XML that the house made itself, or fail as a reader would."""
    return fromstring(body)  # noqa: S314 - it comes from nobody else


def unpacked(body: bytes) -> dict[str, bytes]:
    """Give the files of an EPUB, after looking at how it is laid together."""
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        assert packed.testzip() is None
        first = packed.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert body[30:58] == b"mimetypeapplication/epub+zip"
        files = {name: packed.read(name) for name in packed.namelist()}
    rootfile = parsed(files["META-INF/container.xml"]).find(".//{*}rootfile")
    assert rootfile is not None
    assert rootfile.get("full-path") == "EPUB/book.opf"
    _look_at_package(files)
    return files


def _look_at_package(files: dict[str, bytes]) -> None:
    package = parsed(files["EPUB/book.opf"])
    assert package.get("version") == "3.0"
    items = {item.get("id"): item for item in package.iter(f"{_OPF}item")}
    listed = {f"EPUB/{item.get('href')}" for item in items.values()}
    assert listed == {name for name in files if name.startswith("EPUB/")} - {"EPUB/book.opf"}
    assert [item.get("properties") for item in items.values()].count("nav") == 1
    for ref in package.iter(f"{_OPF}itemref"):
        assert ref.get("idref") in items
    told = {item.tag.partition("}")[2] for item in package.iter() if item.text}
    assert {"identifier", "title", "language", "meta"} <= told
    for page in pages_of(files).values():
        _look_at_page(page, files)


def pages_of(files: dict[str, bytes]) -> dict[str, Element]:
    """Give the pages of an EPUB, each parsed as the XML that it has to be."""
    return {name: parsed(body) for name, body in files.items() if name.endswith(".xhtml")}


def _look_at_page(page: Element, files: dict[str, bytes]) -> None:
    assert page.tag == f"{_XHTML}html"
    assert page.get("lang")
    ids = [found for each in page.iter() if (found := each.get("id"))]
    assert len(ids) == len(set(ids))
    for each in page.iter():
        assert not each.tag.endswith(("}script", "}form", "}iframe"))
        assert not any(name.startswith("on") for name in each.attrib)
        if each.tag == f"{_XHTML}img":
            assert f"EPUB/{each.get('src')}" in files
            assert each.get("alt") is not None
        if each.tag == f"{_XHTML}a" and "://" not in (href := each.get("href", "")):
            target, _, place = href.partition("#")
            linked = parsed(files[f"EPUB/{target}"])
            assert not place or place in {one.get("id") for one in linked.iter()}
