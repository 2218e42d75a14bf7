# The language a page is in, and the way to the other. The page's own tag, the other's tag and name in itself, and what stands at the foot of
# a page whose language nobody has checked yet: in English nothing.
language-tag = en-GB
language-other-tag = cy
language-other = Cymraeg
language-unchecked = { "" }
