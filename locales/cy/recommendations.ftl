# Awaiting a Welsh speaker's check.
# What a worker recommends, and what the child said to it. All of it is for the workers.
recommend-line-made = Argymhelliad
recommend-line-changed = Newidiodd argymhelliad
recommend-line-withdrawn = Cafodd argymhelliad ei dynnu yn ôl
recommend-line-view = Wedi cael gwybod am argymhelliad a chael ei holi: { $answer }
recommend-line-not-told = Heb gael gwybod am argymhelliad; { $who } benderfynodd hynny
recommend-line-solicitor = Cafodd y cyfreithiwr wybod nad ydyn nhw’n cytuno
recommend-line-no-solicitor = Chafodd dim cyfreithiwr wybod nad ydyn nhw’n cytuno
recommend-agrees = Yn cytuno
recommend-partly = Yn cytuno â rhan ohono
recommend-does-not = Ddim yn cytuno
recommend-does-not-understands = Ddim yn cytuno, ac yn deall beth fyddai’n ei olygu
recommend-in-their-words = Wedi dweud rhywbeth sydd ddim yn “ydw” nac yn “nac ydw”
recommend-not-choosing = “Dydw i ddim yn dewis”
recommend-do-not-ask = “Peidiwch â gofyn i mi eto”
recommend-could-not = Ddim yn gallu ateb
recommend-not-asked = Wedi cael gwybod a heb gael ei holi
