# Becslések: az elemző helye, a nyilvános adatok, a tél kérdései, és hogy ki mennyire tudta, ami bekövetkezett.
# Hangnem: a pont azért jár, mennyire tudta valaki, amit tudni lehetett. Soha nem a halálozásért.

seat-analyst = { $number }. elemző
leader-unsure = üres hely

## A nyilvános adatok

command-record = adatok, nyilvános adatok, nyilvanos adatok, record
record-title = A nyilvános adatok
record-unit = gabona és acél, kt
record-note = Minden sor egy tél közzétett adata; mellettük 1957 áll, az ugrás előtti utolsó év. Az idei tél jelentései most íródnak.
record-now = Az állami tartalék { $reserve } kt. A városok ellátása a szükséglethez képest { $percent }.
column-winter = Tél
column-reported = Jelentett termés
column-declared = Bejelentett acél
column-procured = Begyűjtött gabona
year-title = Mi történt { $year } folyamán, ahogy mindenki tudhatja
year-entry = { $season }:
year-disasters = Csapások
year-disaster = { $title } ({ $season })
year-spring = Tavasz
year-summer = Nyár
year-autumn = Ősz
year-winter = Tél

## A tél kérdései

command-predict = becslés, becsles, predict, prediction, p
prompt-prediction = Becslés >
prompt-predict = Ez a becslésed? [i/n]
given-prediction = A becslés kész. A játék végéig senki más nem látja.
keys-prediction = { $questions ->
    [1] „termés 0 2 5 3 0”: tizedek a legalsó sávtól a legfelsőig; kész, adatok, térkép, hírek, újra, kilépés; ?
   *[other] „termés 0 2 5 3 0”, „halálozás 0 1 4 3 0”: tizedek a legalsó sávtól a legfelsőig; kész, adatok, térkép, hírek, újra, kilépés; ?
  }
enter-or-look = – Enter: folytatás; vagy: adatok, térkép, hírek 1, almanach, ?, kilépés –
help-prediction =
    Minden télen megmondhatod, mire számítasz az országban, és mennyire vagy biztos
    benne. Mindkét kérdésre tíz tizedet oszthatsz szét. Öt tized egy sávon azt
    jelenti: ugyanannyi az esélye, hogy igen, mint hogy nem. Amit sehová sem teszel,
    az bizonytalan marad, és egyenlően oszlik el.
    {"  "}termés 0 2 5 3 0      2 tized a második sávra, 5 és 3 a következő kettőre
    {"  "}halálozás 0 0 4 0 0   4 tized a harmadik sávra; 6 bizonytalan marad
    {"  "}termés bizonytalan    mind a tizet visszaveszi
    Azt mondd, amit valóban gondolsz: más válasz várhatóan nem lehet jobb. A végén
    kiderül, mi következett be, és mennyire tudtad. A játék ugyanúgy folytatódik,
    akármit becsülsz.
field-expect_harvest = Becsült termés
field-expect_harvest-keys = termés termes harvest
field-expect_toll = Becsült többlethalálozás
field-expect_toll-keys = halálozás halalozas toll deaths
question-title-harvest = A termés, { $year }
question-asks-harvest = Mennyi gabonát takarítottak be valóban az egész országban ahhoz képest, amennyit a tartományok ezen a télen jelentenek?
question-name-harvest = termés
question-title-toll = Többlethalálozás, { $year }
question-asks-toll = Hány emberrel több hal meg az egész országban, mint a szokásos években, tavasztól télig?
question-name-toll = többlethalálozás
column-range = Sáv
column-tenths = Tized
column-sure = Mennyire biztos
range-under = { $high } alatt
range-between = { $low } és { $high } között
range-from = { $low } vagy több
unsure = bizonytalan
unsure-keys = bizonytalan nem-tudom unsure none
keys-orders-predict = „f 6 k 2”, „kártya 1”; kész, kártyák, miért kvóta, becslés, hírek, újra, kilépés; ?
tenths-laid = { $unsure ->
    [0] { $laid }
   *[other] { $laid } + { $unsure }
  }
example-tenths = { $word } 0 2 5 3 0
refused-tenths = { $field }: öt egész szám kell a legalsó sávtól a legfelsőig, vagy „bizonytalan”. Például: { $example }
refused-tenths-sum = { $field }: { $laid } tizedet osztottál szét, pedig csak tíz van. Például: { $example }
refused-no-questions = Becslést csak télen kér a játék.

## Becsüld meg, aztán nézd meg

predict-title = Becsüld meg, aztán nézd meg
predict-note = Az egyes teleken szétosztott tizedek a legalsó sávtól a legfelsőig (a plusz után a bizonytalan), és ami bekövetkezett.
column-asked = Kérdés
column-laid = Tizedek
column-came = Bekövetkezett
column-points = Pont
column-even = Egyenlő
predict-means = Átlagosan { $points } pont az 1000-ből. Az egyenlő elosztás, amely semmit sem tud, ugyanezekre a kérdésekre { $even } pontot kap.
calibration-told = Milyen biztosan, és hányszor következett be:
calibration = { $sure }: { $ranges } közül { $came }
predict-score = A pont azt mutatja, mennyire tudta valaki, amit tudni lehetett, és amit nem: 1000 pont jár, ha mind a tíz tized azon a sávon van, amely bekövetkezett, és annál kevesebb, minél messzebb esnek tőle. Nem a halálozásért jár, semmit sem dönt el, és senki sem nyer vele.
