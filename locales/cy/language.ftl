# Awaiting a Welsh speaker's check.
language-tag = cy
language-other-tag = en
language-other = English
language-unchecked = Does dim siaradwr Cymraeg wedi gwirio’r geiriau hyn eto. Os yw rhywbeth yn aneglur, darllenwch y dudalen yn Saesneg.
