# Az asztal politikája: kézben tartott kártyák, meggyőződések, a tavaszi vita, a számvetés és az utószó.

## Vezetők, kérdések, parancsok

leader-honest = bot: őszinte
leader-planner-quick = bot: tervező, gyors
leader-planner = bot: tervező
leader-planner-deep = bot: tervező, alapos

prompt-debate = Vita >
prompt-reckoning = Számvetés >
prompt-vote = Így szólalsz fel a vitában? [i/n]
prompt-silent = Hallgatsz ebben a vitában? [i/n]
prompt-explain = Kimondod ezt: „{ $explanation }”? [i/n]
given-debate = Szavazatodat leadtad.
given-reckoning = Állást foglaltál.
curtain-debate = { $season }, vita – { $province }
curtain-reckoning = Számvetés – { $province }
no-stake = ! Befolyás nélkül a szavazatot nem hallják meg: hallgatsz.
no-influence = ! Elfogyott a befolyásod, ezért most csak hallgathatsz.

command-cards = kártyák, kartyak, kéz, kez, cards, hand
command-conviction = meggyőződés, meggyozodes, conviction
command-motions = indítványok, inditvanyok, vita, motions, debate

keys-orders = „f 6 k 2”, „kártya 1”; kész, kártyák, miért termés, hírek, térkép, újra, kilépés; ?
keys-debate = „támogat 2 3”: 2. indítvány, 3 befolyás; „kitart 1”, hallgat; kész, indítványok, kártyák, hírek; ?
keys-reckoning = „1” vagy „2”; kész, meggyőződés, térkép, almanach, újra, kilépés; ?: súgó
help-debate =
    Adj befolyást egy asztalra került indítványnak, vagy annak, hogy az irányvonal
    maradjon. Minden hely egyszerre és titokban szavaz; a számlálás után kiderül.
    {"  "}támogat 2 3   a 2. indítvány 3 befolyással; „2 3” ugyanaz
    {"  "}kitart 1      az irányvonal mellett, 1 befolyással
    {"  "}hallgat       semmit sem támogatsz, minden befolyás megmarad
    {"  "}tét 2         más tét ugyanarra a szavazatra
    A következő vita előtti kampány azokra is lesújt, akik most visszavonulást
    támogattak; minden megtartott befolyáspont elhárítja egy részét.
    Lapok: indítványok (mit kérnek, mire épülnek, miért hiányzik a többi), kártyák,
    meggyőződés, hírek, történt, térkép, almanach, almanach vita.
    újra: elölről; kész: leadod a szavazatot; kilépés: ment és kilép.
help-cards =
    Kártyák: „kártya 2” kijátssza a kezed második kártyáját, „kártya nincs”: mindet
    megtartod; „eldob 1” lerak egyet. „kártyák”: a kezed, „meggyőződés”: miben hisz
    a vezetőd, „indítványok”: mire jutott az utolsó vita.
help-reckoning =
    Állj ki a két magyarázat egyike mellett: „1” vagy „2”. Az győz, amelyik mellett
    több bizonyíték és befolyás szól. „meggyőződés”: melyikre van szükséged.
    újra: elölről; kész: állást foglalsz; kilépés: ment és kilép.

vote-silent-keys = hallgat silent none
vote-hold-keys = kitart hold
refused-motion = Nincs ilyen indítvány az asztalon, vagy több is van: „{ $word }”. Az „indítványok” parancs felsorolja.
refused-card = Nincs ilyen kártya a kezedben, vagy több is van: „{ $word }”. A „kártyák” parancs felsorolja.
refused-explanation = Egyik magyarázat sem ez: „{ $word }”. Írj 1-et vagy 2-t.
refused-page = Itt nincs ilyen lap: „{ $word }”. A ? megmutatja az összes parancsot.

field-motion = Indítvány
field-motion-keys = támogat tamogat back motion
field-stake = Befolyás
field-stake-keys = tét tet stake
field-card = Kártya
field-card-keys = kártya kartya card play
field-discard = Eldobás
field-discard-keys = eldob discard
field-explanation = Magyarázat
field-explanation-keys = magyarázat magyarazat explanation
option-motion-hold = kitartás az irányvonal mellett
option-card-none = nincs
option-discard-none = nincs
choice-card-none = nincs: mindet megtartod

## Fejléc, kéz és meggyőződés

head-influence = befolyás { $count }/12
head-conviction = meggyőződés: { $name }
orders-stand = Ebben a játékban most az előző évszak utasításai érvényesek, ezért nincs miről döntened.
news-motion = a vita elfogadta
news-played = · kijátszotta: { $province }, ez most „a tartományod”
news-yours = · te játszottad ki

hand-title = Kéz (befolyás: { $influence }):
hand-empty = Nincs kártyád.
hand-entry = { $place } { $title } ({ $note })
hand-costs = ára { $cost }
hand-plays = KIJÁTSZVA, ára { $cost }
hand-lays-down = ELDOBVA
hand-not-now = most nem
hand-too-dear = ára { $cost }, most túl sok
cards-title = A kezed
cards-how = „kártya 1” kijátszik egy kártyát, évszakonként egyet; „eldob 1” lerak egyet. Tavasszal és ősszel húzol, legfeljebb négyig.
card-costs = { $count ->
    [0] Nem kerül befolyásba.
   *[other] { $count } befolyásba kerül.
  }
card-open = { $costs } Most kijátszható.
card-barred = { $costs } Most nem: { $bar }.
card-tables = Indítványt tesz a következő vita asztalára: { $motion }.

conviction-title = Meggyőződésed: { $name }
conviction-secret = a végéig titok
conviction-counts = Az örökségedben ez számít: { $weights }.
conviction-weight = { $score } { $percent }
conviction-needs = Neked lesz igazad, ha a számvetésben ez győz: { $explanation }. Ha a másik győz, nem nyerhetsz. Az addig megőrzött befolyásod mellette számít.
conviction-believer-name = hívő
conviction-believer-text = Hiszel az ugrásban: a munka és az acél előreviszi az országot. Ami rosszul sül el, azt a tisztségviselők rontották el a buzgalmukkal.
conviction-expert-name = szakértő
conviction-expert-text = Hiszed, hogy a tervekhez tudás kell: mérnökök, agronómusok és igaz számok.
conviction-countryman-name = a vidék embere
conviction-countryman-text = Hiszed, hogy az ország a falvaiból él: a szerszámokból, az állatokból, a vízből, és az emberekből, akik bíznak vezetőikben.
conviction-survivor-name = túlélő
conviction-survivor-text = Hiszed, hogy csak az tehet még valamit, aki a helyén marad, és hogy a buzgók buknak el.
score-industry = ipar
score-knowledge = tudás
score-countryside = vidék
score-standing = tekintély
counts-industry = Ipar: az egy főre jutó használható acél és a meglévő acélművek.
counts-knowledge = Tudás: a szaktudás.
counts-countryside = Vidék: szerszámok, igásállatok és sertések, öntözés, bizalom.
counts-standing = Tekintély: a játék végén; minden leváltás csökkenti.

so-far-title = Az éhezés eddig: { $province }
so-far-toll = Többlethalálozás a játék kezdete óta: { $toll }.
so-far-famine = Ezer főből több mint { $permille }, itt mintegy { $limit }, éhínségnek számít, és nem nyerhet az a vezető, akinek tartományában éhínség volt.
scores-against-par = A végén, és olyan vezető alatt, aki csak követi a központot
against-par = { $mine } / { $par }

start-near = Közel indulsz a központhoz: tekintélyed { $standing } a szokásos { $usual } helyett (1000-ből), befolyásod viszont { $influence } a szokásos { $heard } helyett. Sok a vesztenivalód, és még kevesen hallgatnak rád.
start-far = Távol indulsz a központtól: tekintélyed { $standing } a szokásos { $usual } helyett (1000-ből), befolyásod viszont { $influence } a szokásos { $heard } helyett. Hallgatnak rád, de a helyed kevésbé biztos.
start-usual = Sem közel nem indulsz a központhoz, sem távol tőle: tekintélyed { $standing } (1000-ből), befolyásod { $influence }.

## A vita

debate-title = Vita, { $season }
motion-standing = tekintély: { $won }, ha elfogadják, { $lost }, ha megbukik
motions-title = Indítványok az asztalon
motions-others = Nincs az asztalon ezen a tavaszon
motions-barred = { $reason }:
no-motions = Ezen a tavaszon nincs indítvány az asztalon.
vote-title = A szavad
vote-line = { $line ->
    [0] 5 alatti irányvonalnál nem büntetik a bukást
    [1] 5 alatti irányvonalnál nem büntetik a bukást
    [2] 5 alatti irányvonalnál nem büntetik a bukást
    [3] 5 alatti irányvonalnál nem büntetik a bukást
    [4] 5 alatti irányvonalnál nem büntetik a bukást
   *[other] magas irányvonalnál drága a bukás
  }
vote-silent = Hallgatsz, és megtartod a befolyásodat. Mielőtt bárki szólna, az irányvonal támogatása { $hold } pont.
vote-holds = Az irányvonal mellett tartasz ki, { $count } befolyással. Mielőtt a többi hely szólna, ez { $hold } pont támogatás.
vote-spent = Ebből elfogy: { $spent }.
vote-backs = Ezt támogatod: „{ $title }”, { $count } befolyással.
vote-support = Mielőtt a többi hely szólna, támogatása { $motion } pont, az irányvonalé { $hold }.
vote-passes = Elfogadják, hacsak mások ki nem tartanak az irányvonal mellett.
vote-fails = Megbukik, hacsak mások nem adnak hozzá legalább { $count } befolyást.
vote-open = Elfogadhatják, de meg is bukhat.
vote-prices = Ha elfogadják: tekintély { $won }, elfogy { $spent } befolyás. Ha megbukik: tekintély { $lost }, elfogy { $gone } befolyás.

debate-counted = A vita eredménye
no-debate = Még nem volt vita.
debate-passed = Elfogadták: „{ $title }”; támogatása { $motion } pont, az irányvonalé { $hold }.
debate-held = Az irányvonal maradt, { $hold } ponttal; a legerősebb indítványé { $motion }.
debate-unmoved = Az irányvonal maradt; egy hely sem adott befolyást indítványnak.
backed-nothing = hallgatott
backed-hold = kitartott az irányvonal mellett, { $count } befolyás
backed-motion = { $title }, { $count } befolyás

line-debate = { $season }, vita: { $title }
line-reckoning = Számvetés: { $told }
line-open-question = a kérdés nyitva marad

## Mi zár ki egy kártyát vagy egy indítványt

bar-card-too-early = az ideje később jön el: { $year } { $season ->
    [spring] tavaszán
    [summer] nyarán
    [autumn] őszén
   *[other] telén
  }
bar-card-too-late = az ideje elmúlt
bar-card-line = { $low } és { $high } közötti irányvonal kell hozzá, most pedig { $line }
bar-card-influence = { $cost } befolyás kell hozzá, és neked { $influence } van
bar-no-influence = nem maradt befolyásod
bar-motion-acts = amit { $year } tavaszán elfogadtak, még érvényes
bar-motion-too-early = { $year } előtt senki sem kéri
bar-motion-too-late = { $year } után senki sem kérte
bar-motion-line = { $low } és { $high } közötti irányvonal kell hozzá, most pedig { $line }
bar-motion-needs-card = csak egy kártya teheti az asztalra
bar-motion-not-drawn = ezen a tavaszon senki sem kéri

## Főkönyv és mutatók

stock-influence = Befolyás
unit-points = { $value } pont
short-points = { $value }
cause-influence-standing = Akit a központ nagyra tart, arra hallgatnak.
cause-influence-card-played = Kijátszottál egy kártyát.
cause-influence-debate = Befolyás fogyott el a vitában.
cause-influence-news = { $sign ->
    [up] A hírek befolyást hoztak.
    [down] A hírek befolyásba kerültek.
   *[mixed] A hírek befolyást hoznak, vagy elvesznek belőle.
  }
cause-grain-store-saved-handed-over = A kiküldött beadta, amit az országos átlag fölött megtakarítottak.
cause-reserve-saved-handed-over = A kiküldöttek beadták, amit a tartományok megtakarítottak.
cause-arrears-below-pace = A központ tartozásnak veszi a különbséget, mert jelentésed elmaradt a többiekétől.
cause-standing-debate-won = Elfogadtak egy indítványt, amelyet támogattál.
cause-standing-debate-lost = Megbukott egy indítvány, amelyet az irányvonal ellenében támogattál.
cause-standing-news = { $sign ->
    [up] A hírek jó színben tüntettek fel.
    [down] A hírek rossz színben tüntettek fel.
   *[mixed] A hírek jó vagy rossz színben tüntetnek fel.
  }
cause-tools-news = { $sign ->
    [up] Szerszámokat adtak vissza vagy készítettek.
    [down] Szerszámok vesztek el.
   *[mixed] Szerszámokat adnak vissza, vagy szerszámok vesznek el.
  }
cause-cattle-news = { $sign ->
    [up] Igásállatokat adtak vissza vagy hoztak.
    [down] Igásállatokat vittek el.
   *[mixed] Igásállatokat hoznak vagy visznek el.
  }
cause-pigs-news = { $sign ->
    [up] Sertéseket és malacokat osztottak ki.
    [down] Sertéseket vittek el.
   *[mixed] Sertéseket osztanak ki vagy visznek el.
  }
cause-water-news = { $sign ->
    [up] Az utasításaidon túli munkák vizet vittek a földekre.
    [down] A vízművek kárt szenvedtek.
   *[mixed] A vízművek gyarapodnak, vagy kárt szenvednek.
  }
dial-standing = A tekintély változása
dial-influence = A befolyás változása
dial-tools = A szerszámok változása
dial-cattle = Az igásállatok változása
dial-pigs = A sertések változása
dial-water = Az öntözés változása
dial-zeal = A buzgalom változása
dial-inspect = Az ellenőrök figyelme
dial-shield = Védelem a kampányoktól
dial-quota = Kvóta a szokásoshoz képest
dial-furnace_yield = A kohók vasa

## A számvetés

reckoning-comes = Véget ért az utolsó évszak
reckoning-title = Számvetés: { $province }
reckoning-asks = A vezetők megoszlanak azon, mit jelentenek az ugrás évei. Két magyarázat egyike mellett állsz ki; mindenki egyszerre és titokban.
explanation-bureaucrats-name = A buzgó bürokraták a hibásak
explanation-bureaucrats-short = a buzgó bürokraták a hibásak
explanation-bureaucrats-text = Az irány helyes volt. A tisztségviselők túl nagy buzgalommal hajtották végre, és hamis jelentésekkel eltakarták, mi lett belőle.
explanation-bureaucrats-evidence = Bizonyíték: tartományok, amelyek túl sokat jelentettek, és leváltott vezetők.
explanation-expertise-name = Az éhínség a szaktudást és az anyagi ösztönzést igazolja
explanation-expertise-short = az éhínség a szaktudást és az anyagi ösztönzést igazolja
explanation-expertise-text = Az irány rossz volt. A lelkesedés nem pótolja a tudást, és az emberek azért dolgoznak, amit megtarthatnak.
explanation-expertise-evidence = Bizonyíték: tartományok, ahol hallgattak a szakértőkre, és a szerszámok, az állatok és a bizalom dolgában jobban állnak az országnál.
reckoning-needs = Meggyőződésednek ({ $name }) akkor lesz igaza, ha ez győz: { $explanation }. Ha a másik magyarázat győz, nem nyerhetsz.
reckoning-voice = { $count ->
    [0] Nem maradt befolyásod, így szavad semmit sem ad a bizonyítékokhoz.
    [one] 1 befolyásod 1 pontot ad ahhoz, ami mellett kiállsz. A többi a játék bizonyítékain múlik.
   *[other] { $count } befolyásod { $count } pontot ad ahhoz, ami mellett kiállsz. A többi a játék bizonyítékain múlik.
  }
reckoning-backs = Ezt mondod: { $explanation }.

evidence-title = Számvetés: mit mondtak, és mi bizonyítja
evidence-total = { $points } pont
evidence-false-reports = { $count ->
    [0] Egy tartomány sem jelentett többet, mint amit egy ellenőrzés elnéz.
    [one] Egy tartomány jelentett többet, mint amit egy ellenőrzés elnéz.
   *[other] { $count } tartomány jelentett többet, mint amit egy ellenőrzés elnéz.
  }
evidence-leaders-removed = { $count ->
    [0] Egy vezetőt sem váltottak le.
    [one] Egy vezetőt váltottak le.
   *[other] { $count } alkalommal váltottak le vezetőt.
  }
evidence-early-reformers = { $count ->
    [0] A szakértőkre hallgató tartományok közül egy sem áll jobban az országnál.
    [one] Egy szakértőkre hallgató tartomány áll jobban az országnál szerszám, állat és bizalom dolgában.
   *[other] { $count } szakértőkre hallgató tartomány áll jobban az országnál szerszám, állat és bizalom dolgában.
  }
evidence-voice = { $who } ezt mondta, ekkora befolyással.
prevailed = Ebben a játékban ez a nézet győzött: { $explanation }.
prevailed-none = Ebben a játékban egyik nézet sem győzött; a kérdés nyitva marad.

legacy-weighed = Hogy melyik mennyit számít, azt minden vezető meggyőződése mondja meg. Ha igaza lett, az { $right } többlet; minden leváltás { $gone } levonás.
convictions-revealed = Miben hittek a vezetők
proved-right = { $name }; igaza lett
not-proved-right = { $name }; nem lett igaza

epilogue-title = 1966
epilogue-bureaucrats = Ebben a játékban az a nézet győzött, hogy a buzgó bürokraták a hibásak. Akik így olvasták az éhínséget, megtartották hitüket az irányban, és ellenségeit a tisztségviselők között keresték. Amikor 1966-ban megkezdődött a kulturális forradalom, magas és alacsony rangú tisztségviselők voltak a célpontjai.
epilogue-expertise = Ebben a játékban az a nézet győzött, hogy az éhínség a szaktudást és az anyagi ösztönzést igazolta. Azok a vezetők, akik 1960 után ezt a tanulságot vonták le, visszahozták a szakértőket, a háztájit és a munka szerinti bért. Amikor 1966-ban megkezdődött a kulturális forradalom, ők voltak az első célpontjai között.
epilogue-open = Ebben a játékban egyik magyarázat sem győzött, ahogy az akkori vezetésben sem, ahol a vita a felszín alatt folytatódott, amíg 1966-ban meg nem kezdődött a kulturális forradalom.
epilogue-record = Az alapszöveg szerint egyesek arra jutottak, hogy a kulturális forradalom a második csoport ellen irányult: azok ellen, akik a szaktudás és az anyagi ösztönzés igazolását látták.
epilogue-note = Ez értelmezés, nem megállapítás. A történészek más okokat is mérlegelnek; az almanachban többet mond „Az éhínségtől 1966-ig”.

## Útmutató

guide-debate =
    Te vezeted ezt a tartományt. Minden tavasz vitával kezdődik az egész ország irányáról. A befolyás az, amitől meghallgatnak: minden télen a tekintélyből ered, és amit egy indítványra adsz, az többnyire elfogy.

    Nem kell felszólalnod: „hallgat” és „kész”, és jönnek az utasítások. „meggyőződés”: miben hisz a vezetőd; ez dönti el, mihez mérik a munkádat. „kártyák”: a kezed.
guide-reckoning =
    Vége az évnek. Minden játék végén a vezetők azon vitáznak, mit jelentett, és a helyek részt vesznek benne. A lap megmondja, melyik magyarázatra van szüksége a meggyőződésednek.

## Parancssor

cli-mode = Hogyan jönnek a kártyák: historical (a valós időben) vagy open (sorrendjük és erejük a magszámmal változik); alapérték: ahogy a forgatókönyv mondja.
error-mode = --mode: nincs ilyen mód: { $name }; lehetséges: { $allowed }
