# Words in the files of the children somebody works with.
search-title = Words in files
search-label = Find words in their files
search-hint = Only in the files of children you work with. Each file says that you looked.
search-do = Find words
search-nothing-typed = Type a word of at least two letters.
search-found = { $places ->
    [0] These words stand nowhere in
    [one] Found in one place in
   *[other] Found in { $places } places in
} { $files ->
    [one] the file of one child.
   *[other] the files of { $files } children.
}
search-more = { $places ->
    [one] One more place is not shown. Type another word as well to find it.
   *[other] { $places } more places are not shown. Type another word as well to find fewer.
}
