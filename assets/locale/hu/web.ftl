# Az asztal a böngészőben: hogyan lehet belépni, az asztal részei, és amit a képernyők mondanak ott, ahol a terminál parancsokkal.

## Belépés

web-home = Kezdőlap
web-home-title = Kína, 1958. A terv többet mond.
web-home-lead = Egy tartományt vezetsz. A gabonát megtermelik és megszámolják, jelentik és elviszik; a vezetők mind egyszerre döntenek, és amit jelentenek, nem mindig az, ami megtermett. A játék az 1958 és 1962 közötti éveket játssza végig, a maguk napján, forrásokkal.
web-new-game = Új játék
web-learn = Bevezető: egy év útmutatóval
web-almanac = Almanach
web-language = Nyelv
web-language-en = English
web-language-hu = Magyar
web-night = Éjszaka
web-paper = Papír
web-close = Bezárás
web-resume-title = Játékaid
web-resume = Folytatás
web-look = Megnézem
web-forget = Elfelejtés
web-code = belépőkód: { $code }
web-code-label = Belépőkód
web-code-about = A kódot az adja meg, aki az asztalt készítette.
web-join-title = Belépés egy asztalhoz
web-join = Tovább
web-join-seat = Leülök egy helyre
web-join-spectator = Ezen a néven nézem
web-watch = Név nélkül nézem
web-name = Név
web-note-title = Mielőtt játszol
web-no-answer = A kiszolgáló nem válaszol. Próbáld meg kicsit később.
web-no-place = Ennek a böngészőnek nincs helye annál az asztalnál. Lépj be a kódjával, vagy kezdj új játékot.
web-waits = Egy pillanat: az asztal készül.

web-new-who = Kik játszanak?
web-kind-alone = Egyedül
web-kind-alone-about = Te, és tartományok, amelyeket a gép vezet.
web-kind-hotseat = Egy képernyőn
web-kind-hotseat-about = Többen felváltva játszanak itt; közöttük függöny hull le.
web-kind-network = Hálózaton
web-kind-network-about = Mindenki a maga eszközén, egy kóddal.
web-only-here = Ez a kiszolgáló csak ezen a gépen érhető el. Ha mások a hálózaton át is csatlakoznának, ezzel indíts asztalt: greatleap serve --host 0.0.0.0
web-new-scenario = Mit játsszatok?
web-scenario-tutorial = Az első év
web-scenario-tutorial-about = Egy év útmutatóval, a végén három kérdéssel.
web-scenario-quick = Két év
web-scenario-quick-about = A nagy ugrás és az első válság. Jó az első igazi játékhoz.
web-scenario-lesson = Egy tanóra
web-scenario-lesson-about = A négy döntő év, tizennégy döntésre rövidítve.
web-scenario-campaign = Az egész hadjárat
web-scenario-campaign-about = Öt év, a kártyák abban az évszakban, amelyben valóban jöttek.
web-scenario-readjustment = A kiút
web-scenario-readjustment-about = 1960 telén kezdődik, az éhínség közepén.
web-scenario-open-campaign = A nyílt hadjárat
web-scenario-open-campaign-about = Öt év, amelyben az események máskor és más erővel jönnek.
web-scenario-facts = { $years }, nagyjából { $minutes } perc
web-new-seats = A helyek
web-led-by = Vezetője
web-leader-here = Valaki ennél a képernyőnél
web-leader-code = Valaki, aki belép
web-player = { $number }. játékos
web-province-dealt = sorsolt tartomány
web-seat-more = Még egy hely
web-seat-less = Ez a hely ne legyen
web-bots-about = Botok: a vonalas azt teszi, amit a központ akar, a buzgó még többet; a karrierista a tekintélyre figyel, a pragmatikus a földre és arra, amit számon kérnek, a védelmező az emberekre; az őszinte az igazat jelenti; a tervező előre számol.
web-mode = A kártyák
web-mode-scenario = a forgatókönyv szerint jönnek
web-mode-historical = a történelmi napokon jönnek
web-mode-open = máskor és más erővel jönnek
web-clock = Idő egy döntésre
web-clock-none = nincs korlát
web-begin = Kezdés
web-make-table = Asztal készítése

## Az előtér

web-lobby-invite = A többiek ezen az oldalon léphetnek be a kóddal, vagy ezzel a hivatkozással:
web-link = Hivatkozás erre az asztalra
web-copy = Hivatkozás másolása
web-copied = Másolva
web-table = Az asztal
web-take-seat = Ide ülök
web-bot-for = Bot a következő helyre: { $seat }
web-no-bot = nincs bot
web-kick = Kiküldöm
web-your-province = A tartományod
web-start-about = A még szabad helyeket botok vezetik.
web-ready = Kész vagyok
web-not-ready = Mégsem vagyok kész
web-host-begins = A játékot kezdi: { $person }.
web-leave = Végleg elhagyom az asztalt
web-leave-sure = A helyedre más ülhet, és nem jöhetsz vissza rá. Ha később folytatnád, csak csukd be az ablakot.
web-leave-yes = Elhagyom
web-leave-no = Maradok

## Az asztal

web-pages = Oldalak
web-parts = Az asztal részei
web-menu = Menü
web-skip = A döntésedhez
web-hit = Mi ért engem
web-map = Térkép
web-panel = A tartományod
web-board = A tartományok térképe: { $layer }. A nyilak tartományról tartományra visznek, az Enter megnyit egyet.
web-layer-regions = Régiók
web-layer-grain = Gabona
web-layer-steel = Acél
web-layer-communes = Falvak
web-layer-hunger = Éhség
web-layer-trust = Bizalom
web-legend-regions = Jelentett termés, { $year }, millió tonnában
web-legend-grain = Jelentett termés, { $year }, millió tonnában
web-legend-steel = A legutóbb bejelentett acél, kt
web-legend-communes = A falvak szervezete
web-legend-hunger = Éhség a saját tartományban; a többiekét nem lehet tudni
web-legend-trust = Bizalom a saját tartományban (1000-ből); a többiekét nem lehet tudni
web-stage-0 = szöv.
web-stage-1 = komm.
web-stage-2 = feloszt.
web-unknown = nem tudni
web-seat-number = { $seat }. hely
web-as-table = Táblázatként
web-reported-harvest = Jelentett termés
web-declared-steel = Bejelentett acél
web-mt = Mt
web-line-value = { $line } a 10-ből
web-steel-plan = Acélterv, { $year }
web-of-1957 = az 1957-eshez képest
web-towns-eat = a városok ellátása: { $percent }
web-waiting-for = { $count ->
    [0] Mindenki döntött
   *[other] Még { $count } döntés hiányzik
  }
web-deciding = dönt
web-done = kész
web-work-spring = vetés
web-work-summer = növényápolás
web-work-autumn = betakarítás
web-work-winter = jelentés és elosztás
web-phase-debate = vita
web-phase-orders = utasítások
web-phase-reckoning = A számvetés
web-phase-over = A játék véget ért
web-tab-orders = Utasítások
web-tab-debate = Vita
web-tab-reckoning = Számvetés
web-tab-over = Vége
web-tab-news = { $count ->
    [0] Hírek
   *[other] Hírek: { $count }
  }
web-tab-seats = Helyek: { $done }/{ $all }
web-own-facts = a tartományod, valós adatok; falun { $rural } millió, városban { $towns } millió ember
web-same = marad

web-deck-event = Hír
web-deck-disaster = Csapás
web-deck-motion = Indítvány
web-deck-politics = Politika
web-news-back = Előző kártya
web-news-next = Következő kártya
web-news-place = { $place } / { $count }
web-news-all = Minden kártya

## Utasítások

web-need = { $short ->
    [0] { $need } kell
   *[other] { $need } kell: { $short } hiányzik
  }
web-want = { $want ->
    [0] a központ nem kéri
   *[other] a központ { $want } brigádot kér
  }
web-plots = megtűrt háztáji: { $percent }
web-workshops = szerszámot javítanak
web-fewer = Eggyel kevesebb: { $task }, most { $count }
web-more = Eggyel több: { $task }, most { $count }
web-moved = { $task } { $count }, { $other } { $rest }
web-step-less = Kevesebb: { $field }
web-step-more = Több: { $field }
web-field-melt = Beolvasztás
web-field-search = Kutatás
web-field-machines = Gépek
web-relief-lots = a magtár %-a
web-settings-how = Válassz fent, és ez a sor megmondja, mit tesz a választásod.
web-report-kt = jelentve { $kt } kt, valós { $harvest } kt
web-report-wanted = a központ elvárása: { $percent }
web-delivery-kt = a mintegy { $quota } kt kvótából
web-plays = { $title }
web-lays-down = Eldobod: { $title }
web-hand = { $count ->
    [0] A kezed
   *[other] A kezed ({ $count })
  }
web-cards-how = Évszakonként egy kártyát kijátszhatsz, és egyet eldobhatsz. Tavasszal és ősszel húzol, legfeljebb négyig.
web-card-play = Kijátszom
web-card-played = Kijátszod: visszaveszem
web-card-lay = Eldobom
web-card-laid = Eldobod: visszaveszem
web-conviction = A meggyőződésed
web-forecast-from = az évszak végén, amennyire tudni lehet itt: { $province }
web-forecast-waits = Az előrejelzés akkor jön, ha a kapcsolat helyreállt.
web-removal-near = A tekintélyed elfogyhat: akkor leváltanak, és két évszakon át egy kiküldött dönt helyetted.
web-removal-short = leváltás fenyeget
web-removal-was = Leváltottak, mert elfogyott a tekintélyed. Egy kiküldött döntött helyetted.
web-removal-back = Most újra te vezeted a tartományt.
web-why-harvest = Minden, amit tavasz óta betakarítottak; a termés behordásával nő.
web-why-eaten = Amit a fejadag kiad a magtárból, és ami az embereknek otthon van.
web-source = Forrás:
web-behind-card = Kártya:
web-behind-works = Ezen alapul:
web-behind-fitted = A mértéke úgy van megválasztva, hogy a játék a történeti adatokhoz igazodjon.
web-behind-almanac = Almanach:
web-predict-free = ha van kedved; semmit sem dönt el
web-predict-how = Minden kérdésre tíz tizeded van. Öt tized egy sávon azt jelenti: éppoly valószínű, mint nem. Amit sehova sem teszel, bizonytalan marad, és egyenletesen oszlik el. Azt mondd, amit valóban hiszel: más válasz nem ígér jobb eredményt.
web-unsure = { $count } tized bizonytalan.
web-stake = Befolyás mögötte

web-opening-title = { $season }: átveszed a tartományt
web-opening-text = A vezetők mind egyszerre és titokban döntenek. Amit jelentesz, azt mindenki látja; a valós adataidat csak te. Tavasszal a vezetők vitáznak az irányról, azután minden évszakban beosztod a brigádjaidat. Akkor győzöl, ha a tartományod elkerüli az éhínséget, a végső vita nem cáfol meg, és a tied a legnagyobb örökség: az, amit magad után hagysz. Hogy abban mi számít, a meggyőződésed mondja meg:
web-to-orders = Az utasításokhoz
web-to-debate = A vitához
web-to-reckoning = A számvetéshez
web-give-orders = Kiadom az utasításokat
web-give-debate = Így szavazok
web-give-silent = Hallgatok
web-give-reckoning = Ezt mondom
web-given = A döntésed megvan.
web-unsent = Elküldjük, amint helyreáll a kapcsolat.
web-may-retract = Amíg az utolsó nem döntött, visszaveheted.
web-retract = Visszaveszem
web-undo = Vissza
web-as-before = Ahogy indult

## Beszélgetés, kapcsolat, házigazda

web-chat = Beszélgetés
web-chat-unread = { $count ->
    [0] Beszélgetés
   *[other] Beszélgetés ({ $count } új)
  }
web-chat-empty = Még senki sem szólt.
web-chat-say = Szólj mindenkihez
web-send = Mondom
web-try-now = Próbáld most
web-paused = szünet
web-host-desk = Amit a házigazda tehet
web-pause = Szünetel a játék
web-go-on = Folytatódjék
web-extend = Még egy perc
web-nudge = Emlékeztetem
web-stand-in = Helyettesítse bot
web-kept = Minden megmarad, amint eldőlt. Az asztal kódja: { $code }.
web-save-stop = Mentés és kilépés
web-night-theme = Éjszaka: világos a sötéten
web-keys = Billentyűk
web-keys-on = Egybetűs billentyűk
web-sounds = Halk hangok
web-keys-text =
    H  mi ért engem
    A  almanach
    N  hírek
    T  a tartományok táblázata
    R  nyilvános adatok
    U  vissza
    ?  ez a lap
    A Tab továbblép, a nyilak a térképen, a választásokban és a brigádok között mozognak. Az Esc bezár egy lapot.

## A függöny

web-curtain-when = { $when }, ugyanaz a képernyő
web-curtain-to = Add át a képernyőt: { $person }
web-curtain-about = A többiek forduljanak el. Az előző helyből semmi sem maradt a képernyőn, és minden el van mentve.
web-curtain-open = { $person } vagyok, fel a függönnyel
web-curtain-done = döntött
web-curtain-now = most
web-curtain-after = utána
web-curtain-back = { $person } visszaveszi a döntését
web-banner = Most csak { $person } nézi a képernyőt.
web-banner-label = Kié most a képernyő

## A vég

web-after = A játék után
web-after-toll = Mi történt
web-after-reckoning = A számvetés
web-after-seats = A helyek
web-after-predictions = Becslések
web-after-epilogue = 1966
web-after-questions = Három kérdés
web-after-record = A rend kedvéért
web-after-next = Tovább: { $part }
web-first-real = Most egy igazi játék: két év
web-first-year-only = Ez csak az első év volt. Az éhínség azután jött, amikor elvitték, amit jelentettek. A hosszabb játékok azt mondják el.
web-truth-table = Minden tartomány valós adatai
web-truth-title = A tartományok a végén: a valós adatok
web-truth-legend = A termés az utolsó évben betakarított gabona, kt-ban; a jelentés az, amit róla mondtak. Az éhség és a bizalom az utolsó évszaké.
web-true-harvest = Valós termés
web-region = Régió
web-answer-other = Nem. A válasz: { $right }

## Az almanach

web-search = Keresés
web-term = { $term }: megnézem az almanachban
web-sources = Források
web-almanac-rules = Hogyan kell játszani
web-rule-turn-title = Egy évszak
web-rule-turn-text = Minden évnek négy évszaka van. Mindegyikben tíz brigádot osztasz be, és megadsz néhány beállítást; mindenki egyszerre és titokban dönt. Ha az utolsó is döntött, az évszak lezajlik, és minden vezető megtudja, mit tett vele.
web-rule-debate-title = A tavaszi vita
web-rule-debate-text = Tavasszal néhány indítvány kerül az asztalra. Tégy befolyást az egyik mögé vagy az irányvonal tartása mögé, vagy hallgass. A szavazatokat együtt számolják össze, és utána mondják el. Amit elköltesz, elfogy.
web-rule-report-title = Jelentés és kvóta
web-rule-report-text = Télen termést jelentesz. A jelentés nyilvános, és a kvóta ebből következik. A magas jelentés tetszik a központnak, de elviszi a gabonát, amelyre az embereknek szükségük van; az alacsony tekintélybe kerül.
web-rule-standing-title = Tekintély és leváltás
web-rule-standing-text = A tekintély az, amit a központ rólad gondol. Ha elfogy, leváltanak, és egy kiküldött vezeti egy ideig a tartományt, aki azt teszi, amit a központ akar.
web-rule-cards-title = Kártyák a kézben
web-rule-cards-text = Legfeljebb négy politikai kártyád lehet. Évszakonként egyet kijátszhatsz, és egyet eldobhatsz. A kijátszás befolyásba kerül, amely télen a tekintélyből jön.
web-rule-end-title = A vég
web-rule-end-text = Az utolsó tél után a vezetők azon vitáznak, mit jelentett mindez. Azután kiderül az igazság. Azok közül, akiknek a tartományában nem volt éhínség, és akiket a vita nem cáfolt meg, az nyer, akinek az öröksége a legnagyobb: azzal mérve, amiben a vezető hitt, és egy olyan vezetőhöz képest, aki csak a központot követte.

## Az útmutató

web-guide-debate =
    Egy éven át te vezeted ezt a tartományt. Fent állnak a valós adatai, amelyeket csak te látsz. A gabona és az acél kt-ban, ezer tonnában értendő; a bizalom és a tekintély 0-tól 1000-ig terjed. A pontokkal aláhúzott szó az almanachhoz vezet.

    A tavasz vitával kezdődik az egész ország irányáról. A befolyás miatt hallgatnak meg: télen a tekintélyből jön, és amit egy indítvány mögé teszel, nagyrészt elfogy.
web-guide-debate-try = Válassz egy indítványt, vagy maradj az irányvonalnál, és add meg lent, mennyi befolyást teszel mögé. A gomb fölötti sor megmondja, mi lehet belőle. Nem kell megszólalnod: 0-val hallgatsz, és megtartod a befolyásodat.
web-guide-spring =
    Most jönnek az évszak utasításai. Egy brigád a földön dolgozók tizede; te mondod meg, mit tegyen a tíz mindegyike. A tavasz a vetésé: a „Földek” sora megmutatja, hány brigád kell hozzá. Ha kevesebb, föld marad bevetetlenül.
web-guide-spring-try = Vegyél el egy brigádot a földekről a − gombbal, és figyeld, hogyan változik az előrejelzés a gomb fölött. Lejjebb az egész is ott van: nyiss ki egy sort, és látod, mi alakítja. A „Vissza” visszaveszi, amit változtattál.
web-guide-summer =
    Nyáron gondozzák a termést, és betakarítják az első negyedét. A központ mostantól elvár dolgokat: ott áll az egyes feladatoknál. Az ellenőrök tekintélyt vesznek el azért, amit hiányolnak, és akinek a tekintélye 0-ra fogy, azt leváltják.
web-guide-summer-try = Megjelennek a kommunák és a konyhák. A nyitott konyhák a következő évszaktól két brigáddal többet adnak, de gabonát pazarolnak, és bizalomba kerülnek. Próbáld ki a „nyitva” gombot, hasonlítsd össze a bizalmat és a tekintélyt az előrejelzésben, és dönts.
web-guide-autumn =
    Most takarítják be a termés háromnegyedét, és a központ acélt akar. A kohóknál dolgozó kezek hiányoznak az aratásból, és amit nem takarítanak be, az elvész. A kohók vasa többnyire használhatatlan.
web-guide-autumn-try = Hasonlítsd össze az „Idei betakarítás” sorát nyolc brigáddal a földeken, majd öttel, és hárommal több a kohóknál. A szerszámok beolvasztása kicsivel több vasat ad, de minden későbbi termést csökkent. Ahol nagy a buzgalom, a káderek többet tehetnek, mint amit elrendelsz; az előrejelzés megadja az esélyét.
web-guide-winter =
    A termés a magtárban van, és csak te tudod az igazat. Amit jelentesz, azt mindenki látja, és ebből következik a kvóta: a gabona, amelyet be kell adnod. A magas jelentés tetszik a központnak, de elviszi a gabonát, amelyre az embereknek a következő aratásig szükségük van; az alacsony tekintélybe kerül.
web-guide-winter-try = A beállítások alatt áll a Jelentés és a Beadás. Próbálj ki 100 %-os, majd 130 %-os jelentést, és hasonlítsd össze a kvótát, a közös magtárat és a tekintélyt. A legvégén megbecsülheted az ország valós termését is; semmit sem dönt el.
web-guide-reckoning = Az év véget ért. Minden játék végén a vezetők azon vitáznak, mit jelentett, és a helyek is részt vesznek benne. A lap megmondja, melyik magyarázatra van szüksége a meggyőződésednek.
web-guide-reckoning-try = Ez az utolsó döntés. Válassz egy magyarázatot: a befolyásod mellette számít. Hogy a meggyőződésednek melyikre van szüksége, „A szavad” alatt áll.
