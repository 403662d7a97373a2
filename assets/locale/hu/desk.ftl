# Az asztal saját ablakban: amit akkor mond, ha a böngészőnek és a terminálnak nincs rá szava.

desk-settings = Beállítások
desk-close = Az ablak bezárása
desk-done = Kész
desk-go-on = Tovább
desk-look = Megjelenés
desk-scale = Minden mérete
desk-full-screen = Teljes képernyő
desk-still = Semmi ne mozogjon
desk-whole-board = Az egész térkép
desk-nothing-undone = Még semmi nem változott.
desk-kept = Minden döntés azonnal megmarad, ebben a fájlban: { $file }.
desk-broken-save = Egy olvashatatlan játék
desk-broken-save-why = A fájl megsérült, vagy más program írta. Úgy marad, ahogy van.
desk-settings-broken = A beállításokat nem lehetett elolvasni, ezért a szokásosak érvényesek.
desk-screen-reader = Aki képernyőolvasót használ, jobban jár a böngészőbeli asztallal: greatleap play.
cli-desktop = Játék saját ablakban.
cli-desktop-connect = annak a kiszolgálónak a címe, ahol a játék folyik
cli-desktop-scale = minden mérete, százalékban
error-desk-font = A betűkészlet nem olvasható: { $file }. Telepítsd újra a Great Leapet.
error-desk-window = Nem nyitható ablak: { $reason }. Játssz böngészőben (greatleap play) vagy a terminálban (greatleap play --terminal).
error-desk-with = A { $option } az ezen a képernyőn játszott játékhoz való, a --connect mellé nem.

## Keys

desk-press-key = Nyomj meg egy billentyűt …
desk-keys-bind = Válassz egy sort, aztán nyomd meg a billentyűt. Ha már foglalt volt, a kettő helyet cserél.
desk-keys-usual = A szokásos billentyűk
desk-keys-text =
    A Tab továbblép, a Shift és a Tab vissza; a nyilak a térképen és a választékokban lépkednek, és a brigádokat is állítják. Az Enter megnyom. Az Esc bezár egy lapot.
    Az egér lenyomva húzza a térképet, a görgője közelít és távolít.
desk-key-give = ugyanaz, mint a fő gomb
desk-key-undo = visszavonás
desk-key-hit = mi ért engem
desk-key-news = hírek
desk-key-hand = a kezedben lévő lapok
desk-key-table = a tartományok táblázata
desk-key-record = nyilvános jegyzék
desk-key-almanac = almanach
desk-key-menu = menü
desk-key-layer = a térkép következő rétege
desk-key-keys = a billentyűk
desk-key-zoom-in = közelebb a térképhez
desk-key-zoom-out = távolabb tőle
desk-key-zoom-all = az egész térkép
desk-key-larger = minden nagyobb
desk-key-smaller = minden kisebb
desk-key-night = papír vagy éjszaka
desk-key-full-screen = teljes képernyő

## Looking back

desk-after-harvests = Termések
desk-chart-gathered = valóban betakarítva
desk-chart-reported = azon felül jelentve
desk-chart-history = a valóságos év, összehasonlításul
desk-chart-unit = millió tonna gabona
desk-chart-nation = az ország
desk-chart-all = Az ország
desk-chart-title = { $year }: { $where } { $missing } millió tonna nem létező gabonát jelentett.
desk-chart-title-none = { $where } egyik évben sem jelentett többet a betakarítottnál.
desk-chart-sources = Ez a játék a naplója szerint; a valóságos évek az országos statisztika szerint.
desk-chart-show = Ábraként
desk-chart-png = A kép mentése
desk-chart-csv = Mentés CSV-ként
desk-chart-saved = Elmentve: { $file }

## A table on a server

desk-server = A kiszolgáló címe
