# Az almanach: a játék előtti figyelmeztetés, a játék fogalmai, és az, ahol az alapszöveg és a történeti adatok eltérnek.
# Hogy egy almanach-bejegyzés mely forrásokra támaszkodik, az a rules/data/cards/sources.toml fájlban áll.

## A játék előtt

content-note = Ez a játék az 1958 és 1962 közötti Kínáról szól, és arról az éhínségről, amelyben emberek milliói haltak meg. Témája a tervezés, a hamis jelentés, az éhezés és a politikai büntetés; a halálozást alsó és felső becsléssel közli, és soha nem számítja pontnak. Bármikor abbahagyhatod, vagy tartomány nélkül is részt vehetsz: az elemző csak a nyilvános adatokat figyeli egy asztalnál, amelyet mások vagy a számítógép vezetnek, és becsléseket ad.

## Fogalmak

glossary-line-name = Irányvonal
glossary-line-text = Az irány, amelyet a központ az egész országnak megszab, egy skálán a kiigazítástól az ugrásig. Ez dönti el, mit dicsérnek és mit büntetnek; viták és események mozdítják.

glossary-procurement-name = Begyűjtés
glossary-procurement-text = A gabona, amelyet az állam többnyire télen elvisz egy tartományból, hogy ellássa a városokat, exportáljon és feltöltse a tartalékot. A jelentett termésből számítják ki, ezért a túl magas jelentés olyan gabonát visz el, amelyre az embereknek szükségük volt.

glossary-quota-name = Kvóta
glossary-quota-text = A gabona mennyisége, amelyet egy tartománynak be kell adnia. A begyűjtési arányból és abból a termésből következik, amelyben a központ hisz; egy része az előző évről marad.

glossary-arrears-name = Hátralék
glossary-arrears-text = A kvóta be nem adott része. Tartozás marad, a központ látja, és rontja a tartomány tekintélyét.

glossary-brigade-name = Brigád
glossary-brigade-text = Egy tartomány falusi munkaerejének tizede, és az az egység, amelyben a munkát kiosztod. Minden tartománynak tíz brigádja van; amíg a közös konyhák nyitva vannak, kettővel több, többnyire a főzéstől felszabadult nőkből. A történelemben a brigád a kommuna és a csoport közötti szint volt.

glossary-communal-kitchen-name = Közös konyha
glossary-communal-kitchen-text = Konyha, ahol az egész falu eszik. Kezeket szabadít fel más munkára, de élelmet pazarol, és a háztartások elveszítik saját eszközeiket, amelyekkel a szűkös időket átvészelnék.

glossary-commune-name = Népi kommuna
glossary-commune-text = Sok szövetkezet egyesülése, gyakran több tízezer emberrel, amely együtt irányítja a földművelést, az ipart, a népi milíciát és az iskolákat. A kommunák Honanban kezdődnek, elterjednek, később pedig kisebb egységekre bontják őket.

glossary-plot-name = Háztáji
glossary-plot-text = Kis földdarab, amelyet egy háztartás magának művel meg. A földeknek csak kis része, de rossz években életben tartja az embereket.

glossary-sidelines-name = Melléktermelés
glossary-sidelines-text = Munka a gabonaföldek mellett: háztáji, sertés, baromfi és kézművesség. Brigádokat oda lehet küldeni, ahol az irányvonal megtűri.

glossary-backyard-furnace-name = Udvari kohó
glossary-backyard-furnace-text = Téglából vagy agyagból épült kis kohó, amelyet falusiak működtetnek. Gyorsan felépül, sok munkáskéz és sok tüzelő kell hozzá, és vasának nagy része használhatatlan.

glossary-waterworks-name = Vízművek
glossary-waterworks-text = Kézzel ásott csatornák, tavak, kutak és gátak. Most munkába kerülnek, később segítik a termést, ha kitartanak.

glossary-ration-name = Fejadag
glossary-ration-text = Mennyit kapnak enni az emberek a közös magtárból, négy fokozatban. A mostani nagyobb fejadag kevesebbet hagy a következő aratás előtti évszakokra.

glossary-nourishment-name = Tápláltság
glossary-nourishment-text = Amit az emberek az elmúlt évszakokban ettek, ahogy a testük emlékszik rá. Lassan csökken és lassan áll helyre, és az éhező emberek kevesebbet tudnak dolgozni.

glossary-trust-name = Bizalom
glossary-trust-text = Mennyire hiszik az emberek, hogy vezetőik értük cselekszenek. Ha alacsony, kevesebbet dolgoznak, levágják az állatokat, és kevésbé fogják vissza a buzgó kádereket.

glossary-zeal-name = Buzgalom
glossary-zeal-text = Mennyire igyekeznek a káderek többet tenni annál, mint amit mondtak nekik. Nagy buzgalom mellett eggyel több brigád mehet a kohókhoz, vagy olyan szerszámok kerülhetnek beolvasztásra, amelyekről senki sem rendelkezett; a szaktudás és a bizalom visszafogja.

glossary-standing-name = Tekintély
glossary-standing-text = Hogyan látja a központ egy tartomány vezetőjét. A többi tartományhoz és a tervhez mért jelentésekből és acélból, a beadásból és az irányvonalhoz való hűségből ered; ha elfogy, a vezetőt leváltják. Nem mindenki indul egyformán: aki közel áll a központhoz, annak nagyobb a tekintélye és kisebb a befolyása, aki távol, annak fordítva.

glossary-report-name = Jelentés
glossary-report-text = Amit a vezető a termésről mond. A jelentést mindenki látja; a valós termés a játék végéig titok.

glossary-search-name = Kutatás
glossary-search-text = Milyen keményen keresik a hivatalos személyek a gabonát a magtárakban és az otthonokban. A kutatás több gabonát hoz be, de a bizalomba és a háztartások utolsó tartalékaiba kerül.

glossary-readjustment-name = Kiigazítás
glossary-readjustment-text = Elfordulás az ugrástól: alacsonyabb célok, háztáji, kisebb egységek, meghallgatott szakértők, szabadon választható konyhák. Egy tartomány korán is elkezdheti, politikai áron.

glossary-state-reserve-name = Állami tartalék
glossary-state-reserve-text = A gabona, amelyet a központ minden tartomány számára tart. Ellátja a városokat, és segélyként is elküldhető, ha a központ tudja és elismeri, hogy szükség van rá.

glossary-excess-deaths-name = Többlethalálozás
glossary-excess-deaths-text = A szokásos években várhatót meghaladó halálozás. Nem számolható meg pontosan, ezért a játék alsó és felső becslést ad; közli, de soha nem számítja pontnak.

glossary-par-name = Mérce
glossary-par-text = Amit egy tartomány ugyanazokkal a véletlenekkel olyan vezető alatt ért volna el, aki egyszerűen követi a központot. Ehhez mérik az eredményeket, hogy a könnyű és a nehéz tartományok összevethetők legyenek.

glossary-verdict-name = Ítélet
glossary-verdict-text = A végső megállapítás minden tartományról és az országról, az ezer főre jutó többlethalálozás alapján: elhárítva, nélkülözés, éhínség vagy katasztrófa. Nem nyerhet az, akinek tartományában éhínség vagy annál rosszabb volt.

glossary-ledger-name = Főkönyv
glossary-ledger-text = Minden változás könyve: mi volt ott, mi jött be, mi ment ki, és miért. A játék minden száma visszakereshető benne.

glossary-communal-store-name = Közös magtár
glossary-communal-store-text = A gabona, amelyet a tartomány kommunái őriznek, kt-ban (ezer tonnában). Ebből adják a fejadagot a következő aratásig, és ebből adják be a kvótát.

glossary-usable-steel-name = Használható acél
glossary-usable-steel-text = Amit a kohók és az acélművek használhatót készítettek, kt-ban (ezer tonnában). Az udvari kohók vasának nagy része használhatatlan, és itt nem számít.

glossary-tools-name = Szerszámok
glossary-tools-text = Ekék, kapák, szekerek és edények, az 1957-esek százalékában. Ha kevesebb van belőlük, minden termés kisebb. Amit beolvasztanak, elveszett; a műhelyek lassan javítanak és pótolnak.

glossary-draught-animals-name = Igásállatok
glossary-draught-animals-text = Ökrök, bivalyok és lovak, amelyek ekét és szekeret húznak, az 1957-esek százalékában. Megfogynak, amikor a kommunák átveszik az állományt, és amikor elfogy a takarmány; akkor rosszabbul művelik meg a földet.

glossary-cadres-name = Káderek
glossary-cadres-text = Akik a vezető utasításait a járásokban, a kommunákban és a brigádokban végrehajtják. Ha vörösek, nő a buzgalom, és a szakemberek elhallgatnak; ahol a szakemberekre hallgatnak, azt magas irányvonal alatt az ellenőrök kifogásolják.

glossary-forecast-name = Előrejelzés
glossary-forecast-text = Amit utasításaid hoznának, amennyire tudhatod, még mielőtt kiadnád őket. Ahol a véletlen vagy mások utasításai is számítanak, két szélső értéket ad.

glossary-outsider-name = Kiküldött
glossary-outsider-text = Máshonnan küldött tisztségviselő, aki egy vezető leváltása után érvényt szerez az irányvonalnak. Két évszakon át teljes buzgalommal vezeti a tartományt.

glossary-machine-road-name = A gépek útja
glossary-machine-road-text = Az acél lassú útja: a mezőgazdaság többletéből gépeket vesznek, amelyek később jó acélt adnak. Most gabonába és munkába kerül, és ahol az emberek szinte mindent megesznek, amit megtermelnek, ott kevés a felhasználható többlet.

glossary-debate-name = Vita
glossary-debate-text = Az asztal vezetői minden tavasszal az országos irányvonalról vitáznak. Mindenki titokban adhat befolyást egy indítványnak, vagy annak, hogy az irányvonal maradjon; azután számolnak. Az asztalon kívüli tartományok és a központ hangulata is számít.

glossary-motion-name = Indítvány
glossary-motion-text = Amit egy vitában kérnek: hogy mozduljon az irányvonal, vagy hogy változzanak a konyhák, a háztáji, a begyűjtés, a kivitel vagy a gépek. Az elfogadott indítvány mindenhol hat, egy évig vagy tovább. Aki megbukott indítványt támogatott, tekintélyt veszít, annál többet, minél magasabb az irányvonal.

glossary-influence-name = Befolyás
glossary-influence-text = Mennyire hallgatnak egy vezetőre, 0-tól 12-ig. Minden télen a tekintéllyel nő. Vitákban és kártyákra fogy el; ami megmarad, az minden kampány egy részét elhárítja, és számít a számvetésben.

glossary-hand-name = Kéz
glossary-hand-text = A politikai kártyák, amelyeket egy vezető tart. Évszakonként egyet lehet kijátszani, befolyásért, amíg az ideje és az irányvonal engedi; egyet el lehet dobni. Kártyát tavasszal és ősszel húznak, legfeljebb négyig.

glossary-conviction-name = Meggyőződés
glossary-conviction-text = Amiben egy vezető titokban hisz: hívő, szakértő, a vidék embere vagy túlélő. Megmondja, mennyit számít az örökségben az ipar, a tudás, a vidék és a tekintély, és melyik magyarázatnak kell a számvetésben győznie, hogy a vezetőnek igaza legyen. Akit a másik megcáfol, nem győzhet.

glossary-reckoning-name = Számvetés
glossary-reckoning-text = Az utolsó döntés: két magyarázat közül melyik igaz. Vagy a buzgó bürokraták a hibásak, vagy az éhínség a szaktudást és az anyagi ösztönzést igazolja. Hogy melyik győz, azt a játék bizonyítékai és a megszólalók befolyása dönti el, és ezzel azt is, ki győzhet még.

glossary-legacy-name = Örökség
glossary-legacy-text = Amit egy vezető maga után hagy, a mércéhez mérve: ipar, tudás, vidék és tekintély, a vezető meggyőződésével súlyozva. Ha a számvetésben igaza lesz, az hozzáad, minden leváltás elvesz belőle.

glossary-analyst-name = Elemző
glossary-analyst-text = Hely tartomány nélkül. Az elemző azt látja, amit mindenki tudhat, minden télen megbecsüli, mit jelent ez az országnak, és a végén megtudja, mennyire találta el. Nem ad utasítást, és nem nyerhet.

glossary-prediction-name = Becslés
glossary-prediction-text = Amire valaki télen az országban számít: a valós termés a jelentésekhez képest, és a következő év többlethalálozása. Tíz tizedet lehet sávokra osztani; ami marad, bizonytalan, és egyenlően oszlik el. A pontot a rangsorolt valószínűségi pontszám adja: annál kevesebb, minél messzebb esnek a tizedek attól a sávtól, amely bekövetkezett; ezért azt érdemes mondani, amit valaki valóban gondol. A pont azt méri, mennyire tudta valaki, soha nem azt, hányan haltak meg.

## Alapszöveg és történeti adatok

almanac-record-retreat-title = Mikor jött a visszavonulás
almanac-record-retreat-text = Az alapszöveg szerint az ugrást 1960 elejétől visszavonták. A történeti adatok szerint az első visszavonulás 1958 novemberében kezdődött, és 1959 augusztusában Lusanban visszájára fordult; 1960 elején második ugrás indult. A tartós visszavonulás az 1960. november 3-i tizenkét cikkellyel kezdődött, és 1961 januárjában lett az egész gazdaság politikája.

almanac-record-toll-title = Hányan haltak meg
almanac-record-toll-text = Az alapszöveg mintegy 20 milliót ír. A többlethalálozás becslései körülbelül 15 milliótól (Houser és mások) 23 (Peng), 27 (Coale) és 30 millión át (Ashton és mások) 36 millióig (Yang Jisheng) és legalább 45 millióig (Dikötter) terjednek. Azért térnek el, mert sok halálesetet soha nem jegyeztek fel, és mert ezeknek az éveknek a szokásos halálozását is csak becsülni lehet. A játék körülbelül 20 millióhoz van igazítva, és alsó és felső becslést mutat.

almanac-record-weather-title = Időjárás vagy politika
almanac-record-weather-text = Az alapszöveg három egymást követő év természeti csapásait említi, és az aszály és az árvíz valóság volt. A legtöbb közgazdász a politikának tulajdonítja a nagyobb részt: Li és Yang szerint az elveszett termés körülbelül nyolcada írható az időjárás számlájára, Meng, Qian és Yared pedig kimutatja, hogy 1959-ben mindenki számára elég gabonát takarítottak be. Kueh jóval nagyobb szerepet tulajdonít az időjárásnak. Játék után kiveheted a csapásokat, és megnézheted, mi változik.

almanac-record-soviet-title = A szovjet kivonulás
almanac-record-soviet-text = Az alapszöveg az okok közé sorolja a szovjet támogatás megszűnését. A szakértőket 1960 júliusában hívták vissza, az éhínség legrosszabb hónapjai után, és a veszteség az ipart érte, nem a termést. A Szovjetunióval szembeni adósságot részben élelmiszerrel fizették, de Lüthi szerint Peking maga döntött a korai törlesztés mellett.

almanac-record-communes-title = Az első kommuna
almanac-record-communes-text = Az alapszöveg egy 1958 eleji honani mintakommunáról beszél. A szövetkezetek egyesülése Csajasanban 1958. április 20-án kelt, a „népi kommuna” név pedig csak azon a nyáron jött használatba. Az augusztusi pejtajhói tanácskozás után néhány héttel a kommunák csaknem az egész vidéket lefedték.

almanac-record-furnaces-title = Kohók minden faluban
almanac-record-furnaces-text = Az alapszöveg minden faluba és városnegyedbe udvari kohót helyez. A tömegkampány rövid volt, nyár végétől 1958 végéig tartott. Utána kevesebb és jobb kis nagyolvasztó következett, és a használható acél nagyobb része mindvégig nagyüzemekből jött.

almanac-record-animals-title = Mi történt az állatokkal
almanac-record-animals-text = Az alapszöveg szerint az elégedetlen parasztok levágták állataikat. Néhányan valóban, főleg amikor a kommunák átvették az állományt. De a hosszú csökkenés, amelynek végén 1961-re a sertések száma az 1957-esnek körülbelül a felére esett, többnyire akkor következett be, amikor elfogyott a takarmány és a gondozás.

almanac-record-blame-title = Ki a felelős
almanac-record-blame-text = Az alapszöveg két magyarázatot ad: a buzgó tisztségviselőket, vagy a hibás politikát, amely elhanyagolta a szaktudást és az ösztönzést. Az azóta folyó kutatás azt vizsgálta, hogyan hatott együtt a kettő: azokat a tartományokat, amelyek a többinél messzebb mentek, azt, hogy vezetőik mit nyerhettek, és azt, hogy mit mondhattak és mit nem az alulról jövő jelentések. A játék végi számvetés arra kér, hogy erről a saját játékodból vett bizonyítékokkal érvelj.

almanac-record-cultural-revolution-title = Az éhínségtől 1966-ig
almanac-record-cultural-revolution-text = Az alapszöveg szerint egyesek arra jutottak, hogy a kulturális forradalom azok ellen a vezetők ellen irányult, akik a szaktudás és az ösztönzés mellett álltak. MacFarquhar és mások utat rajzolnak az ugrás körüli vitától 1966-ig, más történészek nagyobb súlyt adnak a későbbi okoknak. A játék ezt értelmezésként mondja el, nem tényként.
