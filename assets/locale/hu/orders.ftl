# Utasítások: a döntés mezői, mi választható, mi zárja ki, mit utasít el a játék, és mit vár a központ.
# -keys: amit a játékos beírhat, kisbetűvel; az első látszik. Az angol szavak és az ékezet nélküli alakok is jók.

## A brigádok feladatai

task-fields = földek
task-fields-keys = f földek foldek fields
task-furnaces = kohók
task-furnaces-keys = k kohók kohok u furnaces
task-waterworks = vízművek
task-waterworks-keys = v vízművek vizmuvek w waterworks water
task-workshops = műhelyek
task-workshops-keys = m műhelyek muhelyek workshops
task-sidelines = melléktermelés
task-sidelines-keys = s melléktermelés mellektermeles sidelines

## Az utasítások mezői

field-brigades = Brigádok
field-brigades-keys = brigádok brigadok brigád brigad brigades
field-ration = Fejadag
field-ration-keys = fejadag ration
field-kitchens = Konyhák
field-kitchens-keys = konyhák konyhak konyha kitchens
field-cadres = Káderek
field-cadres-keys = káderek kaderek káder kader cadres
field-melt = Beolvasztás
field-melt-keys = beolvasztás beolvasztas olvasztás olvasztas melt
field-relief_to = Segély címzettje
field-relief_to-keys = segély segely relief
field-relief = Segély
field-relief-keys = tétel tetel lots
field-report = Jelentés
field-report-keys = jelentés jelentes report
field-delivery = Beadás
field-delivery-keys = beadás beadas delivery deliver
field-search = Kutatás
field-search-keys = kutatás kutatas search
field-machines = Gépek
field-machines-keys = gépek gepek gép gep machines

## Mi választható

option-ration-thin = szűkös
option-ration-even = elosztott
option-ration-full = teljes
option-ration-free = szabad
option-kitchens-closed = zárva
option-kitchens-open = nyitva
option-cadres-expert = szakértő
option-cadres-even = vegyes
option-cadres-red = vörös
option-relief_to-none = senki

choice-ration-thin = szűkös: legfeljebb a szükséglet háromnegyede
choice-ration-even = elosztott: a magtár készlete a következő aratásig beosztva
choice-ration-full = teljes: minden, amire az embereknek szükségük van, amíg a magtárból telik
choice-ration-free = szabad: több, mint amire az embereknek szükségük van, amíg a magtárból telik
choice-kitchens-closed = zárva: a háztartások főznek
choice-kitchens-open = nyitva: a következő évszaktól kettővel több brigád, de gabona megy kárba; néhány évszak alatt telnek meg
choice-cadres-expert = szakértő: hallgatnak a szakemberekre; az ellenőrök ezt rossz szemmel nézik
choice-cadres-even = vegyes: egyik sem
choice-cadres-red = vörös: nő a buzgalom, a szakemberek elhallgatnak; bármelyik, csak erre az évszakra szól

lots-of-tools = { $count ->
    [0] semmi
    [one] 1 tétel
   *[other] { $count } tétel
  }
relief-none = senkinek
relief-shown = { $count ->
    [one] a magtár 1 %-a, címzett: { $province }
   *[other] a magtár { $count } %-a, címzett: { $province }
  }
search-0 = nincs
search-1 = 1 a 3-ból
search-2 = 2 a 3-ból
search-3 = 3 a 3-ból
machines-0 = nincs
machines-1 = 1 a 3-ból
machines-2 = 2 a 3-ból
machines-3 = 3 a 3-ból
report-shown = { $percent }, azaz { $kt } kt (valóban: { $harvest } kt)

## Mi zárja ki

bar-fields-rest-in-winter = a földek télen pihennek
bar-free-needs-kitchens = fizetség nélkül enni csak a már megnyitott közös konyhákban lehet
bar-communes-broken-up = a kommunákat felbontották, a konyhák zárva maradnak
bar-no-tools-left = nem maradt egy egész tétel beolvasztható szerszám
bar-own-province = ez a saját tartományod

## Mit utasít el a játék: egy mondat, és mi lenne helyes

refused-barred = { $field }: nem lehetséges, mert { $bar }. { $right }
refused-out_of_range = { $field }: ennyi nem lehet: { $value }. Túl kevés vagy túl sok. { $right }
refused-off_step = { $field }: csak egész lépések lehetségesek. { $right }
refused-not_an_option = { $field }: nincs ilyen választás. { $right }
refused-wrong_type = { $field }: egész szám vagy név kell ide. { $right }
refused-wrong_sum = { $field }: beosztva { $placed } brigád, de csak { $total } van. Nevezd meg azt a feladatot is, amelyikről elveszel, például: { $example }
refused-wrong_sum-short = { $field }: beosztva { $placed } brigád, pedig { $total } van. Add meg azt is, hová menjen a többi, például: { $example }
refused-unknown_field = { $field }: most nincs ilyen nevű utasítás. { $right }
refused-unknown_part = { $field }: nincs ilyen feladat. { $right }
refused-wrong_kind = { $field }: most másról kell dönteni. { $right }
refused-not_deciding = { $field }: ennek a tartománynak most nem kell döntenie. { $right }
right-options = Lehetséges: { $options }.
right-range = Lehetséges: { $low } – { $high }.
right-steps = Lehetséges: { $low } – { $high }; egy lépés: { $step }.
right-only = Ez az érték marad: { $value }.

refused-command = Nincs ilyen parancs: „{ $word }”. A ? megmutatja az összes parancsot.
refused-number = { $field }: „{ $word }” nem egész szám. Például: { $example }
refused-value-missing = { $field }: add meg az értéket is. Például: { $example }
refused-province = Nincs ilyen tartomány: „{ $word }”. A „térkép” parancs megmutatja a neveket.
refused-province-many = Több tartomány is kezdődik így: „{ $word }”. Melyik legyen? { $provinces }.
refused-not-now = { $field }: erről csak télen kell dönteni.
refused-result = Az előrejelzésben nincs ilyen eredmény: „{ $word }”. Lehetséges: { $options }.
refused-term = Az almanachban nincs ilyen címszó: „{ $word }”. Az „almanach” parancs mindent felsorol.
refused-news = Nincs ilyen sorszámú hír: { $word }. Lehetséges: 1 – { $high }.
refused-no-news = Ebben az évszakban nincs hír.
line-not-taken = A sorból semmi sem lépett életbe.
rest-moved = Hogy mindenkinek legyen munkája: { $task } { $count }.

## Mit vár a központ (mutatók)

dial-line = Irányvonal
dial-boast = A valóságot meghaladó számok
dial-belief = Hit a magas számokban
dial-steel_plan = Acélterv
dial-procurement = Begyűjtés
dial-exports = Külföldre eladott gabona
dial-imports = Külföldön vett gabona
dial-plant_less = Bevetetlenül hagyandó föld
dial-effort = Többletmunka a termésért
dial-weather = Időjárás által súlyosan sújtott föld
dial-pests = Kártevők miatt elveszett termés
dial-close_planting = Sűrű ültetés miatt elveszett termés
dial-kitchens = Közös konyhák
dial-free_supply = Étkezés fizetség nélkül
dial-communes = Kommunák
dial-plots = Megtűrt háztáji
dial-search = Gabonakutatás
dial-melt = Beolvasztandó szerszámok
dial-furnaces = Brigádok a kohóknál
dial-waterworks = Brigádok a vízműveknél
dial-furnace_quality = A kohók vasának használható része
dial-machine_growth = Az acélművek bővülése
dial-industry_use = Az acélművek kihasználása
dial-aid = Szovjet segítség
dial-expertise = A szaktudás változása
dial-trust = A bizalom változása
dial-flight = Az elköltözés könnyűsége
dial-town_growth = A városok vonzása
dial-relief = Segély a tartalékból
dial-campaign = Kampány a lemaradók ellen
dial-audit = A jelentések ellenőrzése

want-brigades = a központ elvárása: { $count }
need-brigades = az évszak szükséglete: { $count }
want-plots = megtűrt háztáji: { $percent }
want-kitchens = elvárt: nyitva
want-search = elvárt: { $count }
want-melt = elvárt: { $count }
want-boast = elvárt: { $percent }

## Kommunák

stage-0 = szövetk.
stage-1 = kommuna
stage-2 = felbontva
