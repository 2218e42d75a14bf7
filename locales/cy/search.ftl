# Awaiting a Welsh speaker's check.
# Words in the files of the children somebody works with.
search-title = Geiriau mewn ffeiliau
search-label = Dod o hyd i eiriau yn eu ffeiliau
search-hint = Dim ond yn ffeiliau’r plant rydych chi’n gweithio gyda nhw. Mae pob ffeil yn dweud eich bod chi wedi edrych.
search-do = Dod o hyd i eiriau
search-nothing-typed = Teipiwch air o ddwy lythyren o leiaf.
search-found = { $places ->
    [0] Dydy’r geiriau hyn ddim yn unman yn
    [one] Mae’r geiriau hyn mewn un lle yn
    [two] Mae’r geiriau hyn mewn dau le yn
   *[other] Mae’r geiriau hyn mewn { $places } lle yn
} { $files ->
    [one] ffeil un plentyn.
    [two] ffeiliau dau blentyn.
   *[other] ffeiliau { $files } o blant.
}
search-more = { $places ->
    [one] Mae un lle arall heb ei ddangos. Teipiwch air arall hefyd i ddod o hyd iddo.
    [two] Mae dau le arall heb eu dangos. Teipiwch air arall hefyd i gael llai.
   *[other] Mae { $places } lle arall heb eu dangos. Teipiwch air arall hefyd i gael llai.
}
