"""language_tool_python, pointed at our server instead of its own."""

import sys

import language_tool_python

TEXT = "🐈 He absconded. I know your case."


def found(tool, text):
    """The words at each match, by its rule."""
    return {match.rule_id: text[match.offset : match.offset + match.error_length] for match in tool.check(text)}


tool = language_tool_python.LanguageTool("en-GB", remote_server=sys.argv[1])
matches = found(tool, TEXT)
assert matches["PLAIN_WORDS_R5"] == "your case", matches
assert matches["PLAIN_WORDS_R2"] == "absconded", matches

# Everything it would put in by itself is words, never an instruction or a gap.
corrected = tool.correct(TEXT)
assert "ran away" in corrected, corrected
assert "use " not in corrected and "…" not in corrected, corrected

tool.disabled_rules.add("PLAIN_WORDS_R5")
assert "PLAIN_WORDS_R5" not in found(tool, TEXT)
tool.close()
