# Az asztal a terminálban: kérdések, parancsok, az évszak lapja, a játék végének lapja.

game-title = Nagy ugrás
seats-line = Az asztalnál: { $seats }.
seat-of = { $province } ({ $leader })
leader-human = te
leader-line = bot: vonalas
leader-zealot = bot: buzgó
leader-careerist = bot: karrierista
leader-pragmatist = bot: pragmatikus
leader-protector = bot: védelmező
leader-random = bot: véletlen
kept-in = A játék minden döntés után mentődik, ebbe a fájlba: { $file }
kept-on-in = A játék folytatódik: { $season }. Minden döntés után mentődik, ebbe a fájlba: { $file }
commitment = Minden véletlen egy magszámból következik, amely a végéig titok. Már most rögzítve van: { $commitment }
new-here = Először játszol? A bevezető játék egyetlen év, útmutatással: greatleap play --terminal --scenario tutorial
    Inkább figyelnél és becsülnél? greatleap play --terminal --seats analyst,planner,planner
restored = A fájl egy sor közepén megszakadt: { $dropped } bájt elveszett, { $kept ->
    [one] egy teljes bejegyzés
   *[other] { $kept } teljes bejegyzés
  } megmaradt.
restored-reading = A fájl egy sor közepén megszakad: az utolsó { $dropped } bájt kimarad, { $kept ->
    [one] egy teljes bejegyzés olvasható
   *[other] { $kept } teljes bejegyzés olvasható
  }.
saved = A játék itt van: { $file } – folytatás: greatleap play --resume { $file }

## Kérdések

more = – Enter: tovább –
enter-to-go-on = – Enter: folytatás –
prompt-orders = Utasítások >
prompt-give = Kiadod ezeket az utasításokat? [i/n]
prompt-answer = Válaszod ({ $answers }):
answer-yes = i igen y yes
answer-no = n nem no
answer-back = vissza v back b
given = Az utasításokat kiadtad.
fields-short = ! A földeknek ebben az évszakban { $need } brigád kell; oda beosztva: { $placed }.
answer-wanted = Írj „i”-t (igen) vagy „n”-et (nem).
not-given = Még semmit sem adtál ki; bármit megváltoztathatsz.
undone = Minden úgy áll, ahogy az évszak kezdetén.
example-brigades = f 6 v 2

## Parancsok: amit be lehet írni, vesszővel; az első látszik

command-help = ?, súgó, sugo, help, h
command-map = térkép, terkep, map, table
command-why = miért, miert, why
command-almanac = almanach, a, almanac
command-news = hírek, hirek, hír, hir, news, n
command-hit = történt, tortent, mi történt, mi tortent, hit, what hit me
command-forecast = előrejelzés, elorejelzes, forecast
command-choices = lehetőségek, lehetosegek, choices, options
command-undo = újra, ujra, undo
command-done = kész, kesz, done, d
command-quit = kilépés, kilepes, kilép, kilep, mentés, mentes, quit, q, save and quit, save

help-text =
    Egy feladat betűje és a brigádok száma, vagy egy beállítás és az értéke; egy
    sorba több is fér. Amit nem nevezel meg, az marad. A fölös brigádok a földekre
    mennek, a hiányzók onnan jönnek (télen: a vízművektől).
    {"  "}f 7 k 2 v 1      f földek, k kohók, v vízművek, m műhelyek, s melléktermelés
    {"  "}fejadag szűkös   konyhák nyitva   káderek szakértő   beolvasztás 1
    {"  "}segély honan 2   a magtár 2 %-a Honannak; „segély senki”: nem küldesz semmit
    Télen ezek is:
    {"  "}jelentés 110%    a valós termés százaléka; 300 fölötti szám: kt
    {"  "}beadás 90%       a kvóta százaléka; 300 fölötti szám: kt
    {"  "}kutatás 1        gépek 1
    {"  "}termés 0 2 5 3 0    becslés, ha szeretnél; „becslés”: magyarázat
    Lapok: miért termés (mi alakít egy eredményt), hírek, hírek 3, történt (mit
    okozott az előző évszak), térkép, adatok, almanach, almanach kvóta,
    előrejelzés, lehetőségek.
    újra: az évszak utasításai elölről; kész: kiadod őket; kilépés: ment és kilép.
    Ékezet nélkül és angolul is írhatod a parancsokat.
help-melt = beolvasztandó szerszámtételek, 0–3; minden tétel a földekről hiányzik
help-report = a termés, amelyet jelentesz; mindenki látja, és a kvóta ebből következik
help-delivery = a kvóta átadott része; a többi tartozás, és tekintélybe kerül
help-relief = gabona más tartománynak: a neve, és a magtár hány századrésze, 0–5
help-search = milyen keményen kutatnak gabona után az otthonokban, 0–3; bizalomba kerül
help-machines = a magtár mekkora részét adjátok el gépekért, 0–3; a gépek egy év múlva jönnek

## Az évszak

head-title = { $province }, { $season }
head-line = irányvonal { $line }/10
head-steel = acélterv { $steel } kt
head-procurement = begyűjtés 1957-hez képest { $percent }
head-reserve = állami tartalék { $reserve } kt
seasons-left = { $count ->
    [0] utolsó évszak
    [one] még 1 évszak
   *[other] még { $count } évszak
  }
hit-title = Mi ért az előző évszakban
hit-nothing = Még egy évszak sem telt el.
hit-hunger = Éhen haltak: { $toll }.
zeal-brigade = A buzgalom többet tett, mint amit elrendeltél: a káderek egy brigádot a földekről a kohókhoz küldtek.
zeal-melted = A buzgalom többet tett, mint amit elrendeltél: a káderek beolvasztottak egy tétel szerszámot.
reports-total = A tartományok összesen { $total } kt termést jelentettek. A legmagasabb jelentés: { $first }, { $most } kt.
news-title = Hírek
news-how = „hírek 1”: egy teljes kártya
news-before = Ami előtte történt
news-also = Továbbá:{" "}
news-entry = { $place } { $title }
source = Forrás: { $sources }
outsider-rules = Leváltottak. A központ kiküldöttje vezeti a tartományt, { $count ->
    [one] ebben az évszakban
   *[other] ebben az évszakban és a következőben
  }, és nincs miről döntened. Amikor újra te vezetsz, a kiküldött utasításai állnak, amíg meg nem változtatod őket.

season-spring-of = { $year } tavasza
season-summer-of = { $year } nyara
season-autumn-of = { $year } ősze
season-winter-of = { $year } tele
date-year = { $year }
date-season = { $year } { $season ->
    [spring] tavasza
    [summer] nyara
    [autumn] ősze
   *[winter] tele
  }
date-month = { $year }. { $month }
date-day = { $year }. { $month } { $day }.
date-years = { $first_year }–{ $last_year }
date-seasons-of-year = { $year } { $first_season ->
    [spring] tavaszától
    [summer] nyarától
    [autumn] őszétől
   *[winter] telétől
  } { $last_season ->
    [spring] tavaszáig
    [summer] nyaráig
    [autumn] őszéig
   *[winter] teléig
  }
date-seasons = { $first_year } { $first_season ->
    [spring] tavaszától
    [summer] nyarától
    [autumn] őszétől
   *[winter] telétől
  } { $last_year } { $last_season ->
    [spring] tavaszáig
    [summer] nyaráig
    [autumn] őszéig
   *[winter] teléig
  }
date-months-of-year = { $year }. { $first_month }–{ $last_month }
date-months = { $first_year }. { $first_month } – { $last_year }. { $last_month }
date-days-of-month = { $year }. { $month } { $first_day }–{ $last_day }.
date-days-of-year = { $year }. { $first_month } { $first_day }. – { $last_month } { $last_day }.
date-days = { $first_year }. { $first_month } { $first_day }. – { $last_year }. { $last_month } { $last_day }.
date-range = { $first } – { $last }
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december

## Utasítások és előrejelzés

orders-title = Utasítások, { $season }
brigades-placed = { $placed }/{ $total } beosztva
forecast-title = Előrejelzés
forecast-from = abból, amit tudhatsz
inspectors-take = Az ellenőrök { $count ->
    [one] 1 pontot
   *[other] { $count } pontot
  } vonnának le a tekintélyből: { $reasons }.
inspectors-reason = { $reason } { $count }
inspectors-kitchens = konyhák
inspectors-plots = háztáji
inspectors-experts = hallgatnak a szakértőkre
inspectors-brigades = hiányzó brigádok
inspectors-search = kevés kutatás
zeal-chance = A buzgalom még egy brigádot küldhet a kohókhoz, vagy beolvaszthat egy tétel szerszámot; esélye: { $chance }.
warned-falls = Leváltanának: nem maradna tekintélyed, és két évszakig kiküldött vezetné a tartományt.
warned-may-fall = Leválthatnak: lehet, hogy nem maradna tekintélyed, és két évszakig kiküldött vezetné a tartományt.
warned-campaign = Egy kampány további { $points } pontot vonna le.
warned-exposed = Egy ellenőrzés a hamis jelentésekért további { $points } pontot vonna le.
standing-falls = semmi sem marad
standing-may-fall = talán semmi sem marad
hunger-kills = Éhen halnának: { $toll }.
why-now = most { $now }
why-none = Ebben az évszakban semmi sem változtatja meg.
why-harvest = Minden, amit tavasz óta betakarítottak; a termés begyűlésével nő. Próbáld ki: „miért termés”.
why-eaten = Amit a fejadag a magtárból ad, és ami az embereknek otthon van. Próbáld ki: „miért közös magtár”.
why-nourishment = Negyedrésznyi út a korábbi értéktől az ebben az évszakban megevett mennyiség felé.
why-quota = A begyűjtési arány azon a termésen, amelyben a központ hisz, és a tavalyi kvóta fele.
why-delivered = A kvóta beadott része, ameddig a magtárból telik. Ami hiányzik, hátralék lesz.
why-moved = Magas irányvonal esetén az állam annak egy részét is elviszi, amivel a magtár készlete meghaladja az országos átlagot. Ez nem számít bele a kvótába.
why-steel-year = Amit a kohók és az acélművek tavasz óta készítettek.
why-deaths-season = A mostani és az emlékezetben élő éhség, és az, hogy mennyire akadályozzák az embereket abban, hogy magukon segítsenek: konyhák, elvett háztáji, kutatások.

## Térkép és táblázat

table-title = A tartományok, ahogy mindenki tudhatja
table-total = összesen { $total } kt jelentve
table-legend = A jelentések állítások kt-ban, az előző télről; a valós termés a végéig titok.
map-legend = Jelentések millió tonnában; * a te tartományod, ° az asztal többi helye.
column-result = Eredmény
column-now = most
column-then = az évszak után
column-change = változás
column-province = Tartomány
column-report = Jelentés
column-commune = Falvak
column-leader = Vezeti
column-verdict = Ítélet
column-legacy = Örökség
column-removed = Leváltott vezetők
leads-you = te
leads-seat = hely
leads-outsider = kiküldött

## Almanach

almanac-terms = Fogalmak
almanac-records = Ahol az alapszöveg és a történeti adatok eltérnek
almanac-how = Írd be: „almanach” és egy szó, például „almanach kvóta”.

## Függöny

curtain = { $season } – { $province }
curtain-enter = Nyomj Entert, ha már csak te nézed a képernyőt.
curtain-enter-or-back = Nyomj Entert, ha már csak te nézed a képernyőt. (vissza: az előző hely visszaveszi az utasításait)

## A játék vége

ending-title = A vég: mi történt
verdict-averted = éhínség elhárítva
verdict-hardship = nélkülözés
verdict-famine = éhínség
verdict-catastrophe = katasztrófa
ending-nation = Az ítélet az országról: { $verdict }.
ending-toll = Többlethalálozás az országban a játék alatt: { $toll }.
ending-toll-province = { $province }: { $toll }. Olyan vezető alatt, aki csak követi a központot: { $par }.
ending-toll-note = A szokásos éveket meghaladó halálozást nem lehet pontosan megszámolni. A játék közli, de soha nem ad érte pontot.
ending-seats = A helyek
legacy-note = Örökség: ipar, tudás, vidék és tekintély, a mércéhez képest: ahhoz, amit ugyanabban a tartományban, ugyanazzal a véletlennel olyan vezető hagyott volna maga után, aki csak követi a központot.
alone-above = { $province } ({ $leader }): a mérce fölött, eltérés { $percent }.
alone-par = { $province } ({ $leader }): pontosan a mércén.
alone-below = { $province } ({ $leader }): a mérce alatt, eltérés { $percent }.
alone-famine = De itt éhínség volt: { $province }. Ezt semmilyen örökség nem teszi jóvá.
nobody-won = Senki sem nyert: nem volt olyan hely, amely megóvta tartományát az éhínségtől, és amelyet a számvetés nem cáfolt meg.
somebody-won = { $province } ({ $leader }): az éhínség nélküli, meg nem cáfolt helyek között a legnagyobb örökség, ezért a győztes.
removed-times = { $count ->
    [0] nincs
   *[other] { $count }
  }
ending-almanac = Hogy hol tér el az alapszöveg a történeti adatoktól, az almanach mondja el; játék közben írd be: „almanach”.
ending-record = Jegyzőkönyv
ending-log = A teljes játék itt van: { $file } – visszanézése: greatleap replay { $file }
ending-seed = A magszám: { $seed }. A kezdetkor rögzített lenyomata: { $commitment }, így mindenki ellenőrizheti az osztást.

## Visszajátszás

replay-title = Visszajátszás: { $file }
replay-whole = { $records ->
    [one] Egy bejegyzés
   *[other] { $records } bejegyzés
  }: a lánc ép, és a játék újrajátszva ugyanazokhoz az állapotokhoz vezet. Fej: { $head }
replay-chain = { $records ->
    [one] Egy bejegyzés
   *[other] { $records } bejegyzés
  }: a lánc ép. A fájlban nincs magszám, ezért maga a játék nem játszható újra és nem ellenőrizhető. Fej: { $head }
replay-over = A játék véget ért.
replay-goes-on = A játék még nem ért véget.
line-season = { $season }: { $facts }.
line-line = irányvonal { $line }
line-communes = { $count ->
    [0] nincs kommuna
    [one] kommunák 1 tartományban
   *[other] kommunák { $count } tartományban
  }
line-reports = { $total } kt jelentve
line-procured = { $total } kt begyűjtve
line-outsiders = kiküldött vezeti: { $provinces }
line-own = { $province }, valóban: betakarítva { $harvest }, magtár { $grain_store }, tápláltság { $nourishment }, tekintély { $standing }, bizalom { $trust }
line-nation = Valóban: { $harvest } kt betakarítva tavasz óta; fogyasztás a szükséglethez képest: { $eaten }
