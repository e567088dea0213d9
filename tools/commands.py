"""What the command line says of its commands and their options, for `tools.sentences`.

A command's docstring is what its help shows; of an option, what stands at `help=`.
"""

import ast
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import IO

from babel.messages.extract import extract_python

Found = tuple[int, str | None, str | tuple[str, ...], list[str]]


def extract(
    file: IO[bytes],
    keywords: Mapping[str, object],
    comment_tags: Sequence[str],
    options: Mapping[str, str],
) -> Iterator[Found]:
    """Give the marked sentences of a file of the command line, and those of its help."""
    source = file.read()
    yield from extract_python(io.BytesIO(source), keywords, comment_tags, options)  # pyright: ignore[reportArgumentType, reportReturnType]
    for line, says in helps(ast.parse(source)):
        yield line, None, says, []


def helps(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give the sentences that help shows, with their lines."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() if _is_command(node) and (says := ast.get_docstring(node)):
                yield node.lineno, says
            case ast.Call(func=ast.Name(id="Parameter"), keywords=given):
                for each in given:
                    match each:
                        case ast.keyword(arg="help", value=ast.Constant(value=str(says))):
                            yield each.value.lineno, says
                        case _:
                            pass
            case _:
                pass


def _is_command(node: ast.FunctionDef) -> bool:
    """Tell whether a function is what some words after `kith` ask for: it is told where."""
    args = (*node.args.args, *node.args.kwonlyargs)
    return any(isinstance(one.annotation, ast.Name) and one.annotation.id == "Here" for one in args)
