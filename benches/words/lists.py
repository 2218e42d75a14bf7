"""Lists of words of any length. The words are made up: no two alike, none in the texts but a few."""

import random


def toml(terms):
    chance = random.Random(7)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en", "il", "ost")]
    seen = {"contact"}
    while len(seen) < terms:
        words = ("".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(chance.randint(1, 3)))
        seen.add(" ".join(words))
    return "".join(
        f'[[word]]\nterm = "{term}"\nvariants = []\nkind = "jargon"\nadvice = "replace"\nsay_instead = ["another word"]\n'
        f'why = "It was made up."\nsource = "a bench"\n'
        for term in sorted(seen)
    )
