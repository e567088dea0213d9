"""A picture as some thirty letters: few soft colours, shown until it is there (BlurHash, as others write it)."""

import math
from collections.abc import Sequence

ACROSS, DOWN = 4, 3
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_LENGTH = 4 + 2 * ACROSS * DOWN
_STEPS = 9
_BEND = 0.04045
_BEND_LINEAR = 0.0031308

Colour = tuple[float, float, float]


def blurred(pixels: Sequence[tuple[int, int, int]], width: int, height: int) -> str:
    """Give the letters for a small picture, row by row."""
    light = [tuple(_linear(each) for each in pixel) for pixel in pixels]
    parts = [_part(light, width, height, x, y) for y in range(DOWN) for x in range(ACROSS)]
    rest = [value for part in parts[1:] for value in part]
    scale = max(0, min(82, int(max(map(abs, rest)) * 166 - 0.5)))
    most = (scale + 1) / 166
    first = sum(_srgb(value) << shift for value, shift in zip(parts[0], (16, 8, 0), strict=True))
    size = (ACROSS - 1) + (DOWN - 1) * 9
    others = "".join(_written(_packed(part, most), 2) for part in parts[1:])
    return _written(size, 1) + _written(scale, 1) + _written(first, 4) + others


def colours(letters: str, across: int = ACROSS, down: int = DOWN) -> list[str]:
    """Give the colours of a coarse picture, row by row, as CSS writes them; none for what is no such letters."""
    if len(letters) != _LENGTH or not all(letter in _VALUES for letter in letters):
        return []
    most = (_read(letters[1]) + 1) / 166
    parts = [_first(_read(letters[2:6]))]
    parts += [_unpacked(_read(letters[at : at + 2]), most) for at in range(6, _LENGTH, 2)]
    return [
        _seen(parts, (x + 0.5) / across, (y + 0.5) / down)
        for y in range(down)
        for x in range(across)
    ]


def _part(light: Sequence[Sequence[float]], width: int, height: int, x: int, y: int) -> Colour:
    waves_x = [math.cos(math.pi * x * at / width) for at in range(width)]
    waves_y = [math.cos(math.pi * y * at / height) for at in range(height)]
    scale = (1 if x == y == 0 else 2) / (width * height)
    red = green = blue = 0.0
    for at, pixel in enumerate(light):
        wave = waves_x[at % width] * waves_y[at // width]
        red, green, blue = red + wave * pixel[0], green + wave * pixel[1], blue + wave * pixel[2]
    return red * scale, green * scale, blue * scale


def _packed(part: Colour, most: float) -> int:
    red, green, blue = (max(0, min(18, int(_root(value / most) * 9 + 9.5))) for value in part)
    return (red * 19 + green) * 19 + blue


def _unpacked(value: int, most: float) -> Colour:
    red, green, blue = (
        (each - _STEPS) / _STEPS for each in (value // 361, value // 19 % 19, value % 19)
    )
    return _square(red) * most, _square(green) * most, _square(blue) * most


def _first(value: int) -> Colour:
    return _linear(value >> 16 & 255), _linear(value >> 8 & 255), _linear(value & 255)


def _seen(parts: Sequence[Colour], x: float, y: float) -> str:
    light = [0.0, 0.0, 0.0]
    for at, part in enumerate(parts):
        wave = math.cos(math.pi * x * (at % ACROSS)) * math.cos(math.pi * y * (at // ACROSS))
        light = [before + wave * value for before, value in zip(light, part, strict=True)]
    return "#" + "".join(f"{_srgb(value):02x}" for value in light)


def _root(value: float) -> float:
    return math.copysign(math.sqrt(abs(value)), value)


def _square(value: float) -> float:
    return math.copysign(value * value, value)


def _linear(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= _BEND else ((part + 0.055) / 1.055) ** 2.4


def _srgb(value: float) -> int:
    part = max(0.0, min(1.0, value))
    bent = part * 12.92 if part <= _BEND_LINEAR else 1.055 * part ** (1 / 2.4) - 0.055
    return int(bent * 255 + 0.5)


def _written(value: int, length: int) -> str:
    return "".join(_DIGITS[value // 83**at % 83] for at in reversed(range(length)))


def _read(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value * 83 + _VALUES[letter]
    return value
