# Awaiting a Welsh speaker's check.
# The quiet daily e-mail.
daily-title = E-bost byr bob diwrnod gwaith
daily-intro = Os ydych chi eisiau, mae e-bost yn mynd atoch chi am { $hour } bob diwrnod gwaith pan fydd rhywbeth i’w wneud. Does dim un yn mynd tra byddwch chi i ffwrdd.
daily-nobody-named = Mae’n dweud faint o bethau sydd i’w gwneud, a ble i edrych. Dydy’r e-bost ddim yn enwi neb, nac yn dweud ble rydych chi’n gweithio.
daily-address = Eich cyfeiriad e-bost yn y gwaith
daily-address-hint = Does neb arall yn ei weld yma
daily-address-wrong = Teipiwch y cyfeiriad cyfan, fel sam@example.org
daily-service = Mae’n cael dweud “Cafcass” yn y pwnc
daily-keep = Anfon un ata i bob diwrnod gwaith
daily-no-more = Dim mwy o’r rhain
daily-goes-to = Mae’n mynd i’r cyfeiriad hwn: { $address }.
daily-failed = Wnaeth yr e-bost ar gyfer { $day } ddim mynd. { $why }
daily-failed-do = Edrychwch ar y cyfeiriad a phwyswch y botwm isod, ac fe fydd yr un nesaf yn mynd. Os yw’r cyfeiriad yn iawn, gofynnwch i bwy bynnag sy’n gofalu am Together.
daily-failed-line = Wnaeth un o’r e-byst dyddiol ddim mynd
daily-failed-look = Edrych ar y cyfeiriad
daily-failed-for = { $name }: wnaeth yr e-bost dyddiol ar gyfer { $day } ddim mynd. { $why }
daily-subject = Pethau i’w gwneud heddiw
daily-subject-service = Cafcass: pethau i’w gwneud heddiw
daily-says = { $things ->
    [one] Mae un peth i’w wneud.
    [two] Mae dau beth i’w gwneud.
   *[other] Mae { $things } o bethau i’w gwneud.
} Edrychwch yma: { $address }
daily-hour = Pryd mae’r e-bost dyddiol yn mynd
daily-hour-hint = At y rhai sydd eisiau un: faint o bethau sydd i’w gwneud, a dim byd arall. Er enghraifft 08:00
daily-hour-keep = Cadw’r amser
daily-hour-wrong = Teipiwch yr amser fel 08:00
