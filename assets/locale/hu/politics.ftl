# A politikai lapok szövegei (ezeket a tartományi vezetők tartják kézben) és a tavaszi vita indítványai.
# Egy lapnak címe van, egy mondata arról, mi történt (-happened), és egy arról, mit tesz (-does): előbb a hatóköre, aztán a
# hatásai számok nélkül, végül az ára. Egy indítványnak címe van, továbbá az, amit kér (-asks), és ami valóban megtörtént
# (-history). A dátumok, források és hatások helye: rules/data/cards/politics.toml.

## Lapok: az ugrás és a vezető tekintélye

card-model-commune-visit-title = Látogatók a mintakommunában
card-model-commune-visit-happened = 1958 augusztusában Mao Ce-tung a hopeji Hszüsujba és a honani Csilijingbe látogatott, majd az ország minden részéből küldöttségek jöttek megnézni ezeket a népi kommunákat.
card-model-commune-visit-does = A tartományodban egy évig: a látogatás azonnal tekintélyt hoz, és a következő vita mintául állíthat egy tartományt a többi elé. Ára: kevés befolyás, továbbá a központ merészebb jelentéseket és közös konyhákat vár.

card-red-flag-contest-title = Vörös és fehér zászlók
card-red-flag-contest-happened = 1958 májusától azok kaptak vörös zászlót, akik a legtöbbet állították, a lemaradókat és a kételkedőket pedig fehér zászlóval szégyenítették meg.
card-red-flag-contest-does = A tartományodban ebben az évszakban: nő a tekintély, és a többletmunka kissé növeli a termést. Ára: kevés befolyás; csökken az emberek bizalma, és a szomszédos tartományoktól két évszakon át merészebb jelentéseket várnak.

card-satellite-field-title = Egy föld a fényképészeknek
card-satellite-field-happened = 1958. augusztus 13-án a hupeji Macseng járás rekord rizstermést jelentett egy olyan földről, amelyre más földekről hordták át az érett növényeket.
card-satellite-field-does = A tartományodban egy évig: a rekord azonnal nagy tekintélyt hoz. Ára: a központ jóval merészebb jelentéseket vár, és magasabb kvótát szab.

card-iron-army-title = Hadsereg a vasért
card-iron-army-happened = 1958. szeptember 15-én Honan 45 000 kohót jelentett, és 3,6 millió embert, aki a vason dolgozik.
card-iron-army-does = A tartományodban két évszakig: nő a tekintély. Ára: kevés befolyás; a központ több brigádot akar a kohókhoz, a káderek buzgóbbak lesznek, és szerszámok kerülnek a tűzbe.

card-borrowed-labour-title = Munkaerő határok nélkül
card-borrowed-labour-happened = 1958 és 1960 között falvak, olykor járások között is fizetség nélkül vittek át munkaerőt, szerszámot és állatot; később ezt mint „egyenlősítést és elvonást” elítélték.
card-borrowed-labour-does = A tartományodban két évszakig: a máshonnan vett munkáskéz növeli a termést, és segíti a vízműveket. Ára: kevés befolyás; a szomszédos tartományokból hiányoznak ezek a kezek, és csökken az emberek bizalma.

card-neighbour-named-title = Egy kolléga neve
card-neighbour-named-happened = Az 1959 augusztusában indult kampányban minden szinten neveztek meg hivatali társakat „jobboldali opportunistaként”, némelyek azért, hogy saját hűségüket bizonyítsák.
card-neighbour-named-does = A tartományodban és a szomszédaiban két évszakig: nő a tekintélyed, a szomszédoké csökken, és tőlük merészebb jelentéseket várnak. Ára: befolyás, továbbá nálad teret veszítenek a szakértők.

card-congress-delegation-title = Felszólalás a kongresszuson
card-congress-delegation-happened = Az 1958. májusi pártkongresszuson a tartományi vezetők egymásra licitáltak az aratásról és a vízművekről tett ígéreteikkel.
card-congress-delegation-does = A tartományodban egy évig: a felszólalás azonnal tekintélyt, a következő évszakokban befolyást hoz, és a következő vita mintául állíthat egy tartományt a többi elé. Ára: most kevés befolyás, az ígéreteket pedig a jelentéseken számonkérik.

card-loyalty-telegram-title = Támogató távirat
card-loyalty-telegram-happened = Az 1959. augusztusi lusani plénum után a tartományok siettek kinyilvánítani, hogy támogatják az ítéletét.
card-loyalty-telegram-does = A tartományodban három évszakig: azonnal nő a tekintély. Ára: a központ merészebb jelentéseket vár, és a szakértők teret veszítenek.

card-canal-over-mountains-title = Csatorna a hegyeken át
card-canal-over-mountains-happened = 1958 júniusában Kanszuban hozzáfogtak egy csatornához, amely a Tao folyó vizét vitte volna át a hegyeken; 1961-ben befejezetlenül hagyták abba.
card-canal-over-mountains-does = A tartományodban három évszakig: nő a tekintély, és egy évszak múlva némelyik föld több vízhez jut. Ára: kevés befolyás; a földekről hiányoznak a kubikosok, és csökken az emberek bizalma.

card-kitchens-praised-title = A konyhák tartománya
card-kitchens-praised-happened = 1960 márciusában Mao Ce-tung továbbadott egy kujcsoui jelentést, amely a közös konyhákat dicsérte, és a többi tartományt arra intette, hogy tanuljon belőle.
card-kitchens-praised-does = A tartományodban egy évig: a dicséret azonnal tekintélyt hoz. Ára: kevés befolyás; a központ itt és egy ideig a szomszédoknál is közös konyhákat akar, és csökken az emberek bizalma.

card-blame-sent-down-title = A felelősség lefelé hárul
card-blame-sent-down-happened = 1960/61 telén a hszinjangi éhínségért először a járási és a kommunai kádereket tették felelőssé, és mint osztályellenséget váltották le őket.
card-blame-sent-down-does = A tartományodban két évszakig: azonnal nő a tekintély, és a kampányok egy része elkerüli a tartományt. Ára: kevés befolyás; csökken az emberek bizalma, és a szakértők valamelyest teret veszítenek.

## Lapok: akiket meg lehet óvni

card-unsearched-granary-title = Egy át nem kutatott raktár
card-unsearched-granary-happened = 1959 elején, miközben Kuangtungban és másutt gabona után kutattak, sok csapat elrejtette termése egy részét, és akadt káder, aki nem kereste.
card-unsearched-granary-does = A tartományodban két évszakig: az ellenőrök kevesebbet látnak, és enyhül a kvóta. Ára: kevés befolyás, és csökken a tekintély.

card-leave-to-forage-title = Engedély a gyűjtögetésre
card-leave-to-forage-happened = 1959 és 1961 között egyes falvakban a káderek a tilalom ellenére elengedték az embereket, hogy vadon termő növényeket gyűjtsenek, vagy rokonoknál keressenek ennivalót.
card-leave-to-forage-does = A tartományodban két évszakig: nő az emberek bizalma, és egyelőre nem kérik számon a közös konyhát. Ára: a földeken hiányzik a munkáskéz, és kissé csökken a tekintély.

card-seed-kept-back-title = Félretett vetőmag
card-seed-kept-back-happened = 1959 és 1961 között a begyűjtők sok helyen a vetőmagot is elvitték, míg egyes csapatok bejelentés nélkül félretették a magukét.
card-seed-kept-back-does = A tartományodban két évszakig: enyhül a kvóta, és a következő évszakban jobb a termés. Ára: kevés befolyás, és csökken a tekintély.

card-substitute-foods-title = Tök, levelek és pótélelem
card-substitute-foods-happened = 1960 augusztusától a központ kisebb fejadagokra szólított fel, és arra, hogy gabona helyett tök- és zöldségféléket meg pótélelmet egyenek.
card-substitute-foods-does = A tartományodban három évszakig: kissé enyhül a kvóta, és kissé nő az emberek bizalma. Ára: a gyűjtögetés kezeket von el a földektől.

card-market-days-title = Újra piacnap
card-market-days-happened = 1959 szeptemberében egy irányelv felügyelet mellett engedélyezte a falusi vásárokat, és 1960 végétől országszerte újra megnyíltak.
card-market-days-does = A tartományodban három évszakig: nő az emberek bizalma és a sertések száma, és szerszámot is lehet venni. Ára: kevés befolyás, és csökken a tekintély.

card-kitchens-quietly-closed-title = Csendben bezárt konyhák
card-kitchens-quietly-closed-happened = 1959 májusától sok közös konyha parancs nélkül bezárt, míg az augusztusi lusani plénum után újra meg nem nyitották őket.
card-kitchens-quietly-closed-does = A tartományodban egy évig: nem kérik számon a közös konyhát, és nő az emberek bizalma. Ára: kevés befolyás, és csökken a tekintély.

card-telegram-delayed-title = Egy lassan érkező utasítás
card-telegram-delayed-happened = A „jobboldali elhajlás” elleni 1959 őszi kampány egyes tartományokat sokkal keményebben sújtott, mint másokat, részben azért, mert vezetőik másként adták tovább.
card-telegram-delayed-does = A tartományodban két évszakig: minden kampánynak mintegy a fele elkerüli a tartományt, és a káderek kevésbé buzgók. Ára: kevés befolyás, és csökken a tekintély.

card-county-tells-truth-title = Egy járás igazat mond
card-county-tells-truth-happened = 1959 őszén Csang Su-fan hszinjangi tisztségviselő jóval kisebb termést jelentett, mint amekkorát felettesei kívántak, és ezért elítélték.
card-county-tells-truth-does = A tartományodban egy évig: jóval alacsonyabb jelentéseket is elfogadnak, enyhül a kvóta, és nő az emberek bizalma. Ára: kevés befolyás, és érezhetően csökken a tekintély.

card-letters-upward-title = Levelek a fővárosba
card-letters-upward-happened = 1959/60 telén emberek levélben tudatták Pekinggel a hszinjangi éhezést, a helyi vezetők pedig a postákon több ezer levelet visszatartattak.
card-letters-upward-does = A tartományodban három évszakig: nő az emberek bizalma, és ha a tartomány éhezik, egy évszak múlva gabona jön az állami tartalékból. Ára: kevés befolyás; az ellenőrök alaposabban néznek körül, és csökken a tekintély.

card-inspection-led-past-title = Elterelt ellenőrzés
card-inspection-led-past-happened = 1958 és 1960 között a látogatókat és az ellenőröket gyakran kijelölt utakon vezették előkészített földekhez és teli raktárakhoz.
card-inspection-led-past-does = A tartományodban két évszakig: az ellenőrök nagyon keveset látnak. Ára: befolyás, és kissé csökken az emberek bizalma.

card-relief-trucks-title = Teherautók gabonával
card-relief-trucks-happened = 1959 áprilisától többször küldtek közúton és vasúton gabonát a szükséget látó tartományokba, gyakran túl későn és túl keveset.
card-relief-trucks-does = A tartományodban két évszakig: ha a tartomány éhezik, gabona jön az állami tartalékból. Ára: befolyás; kissé csökken a tekintély, és a szomszédos tartományoknak többet kell beadniuk.

card-oedema-doctors-title = Orvosok az ödémás betegeknek
card-oedema-doctors-happened = 1960-ban és 1961-ben orvoscsoportok járták a falvakat, és az éhségödémában szenvedők szükségkórtermekben pihenőt és többletélelmet kaptak.
card-oedema-doctors-does = A tartományodban két évszakig: nő az emberek bizalma, és ha a tartomány éhezik, valamennyi gabona jön az állami tartalékból. Ára: kevés befolyás; a földeken hiányzik a munkáskéz, és kissé csökken a tekintély.

card-granary-keys-title = A magtár kulcsai
card-granary-keys-happened = 1959/60 telén a hszinjangi állami magtárakban gabona állt, miközben körülöttük az emberek éheztek; nagyobb segély csak 1960 novemberétől érkezett.
card-granary-keys-does = A tartományodban ebben az évszakban: ha a tartomány éhezik, sok gabona jön az állami tartalékból, nő az emberek bizalma, és a következő vita mindenütt megnyithatja a magtárakat. Ára: befolyás, és érezhetően csökken a tekintély.

## Lapok: alkuk és újjáépítés

card-friend-in-ministry-title = Barát a minisztériumban
card-friend-in-ministry-happened = 1958 és 1962 között a tartományok minden évben alkudoztak a pekingi élelmezésügyi minisztériummal arról, mennyi gabonát adjanak be.
card-friend-in-ministry-does = A tartományodban egy évig: enyhül a kvóta. Ára: befolyás, és a szomszédos tartományoknak két évszakon át többet kell beadniuk.

card-agronomists-recalled-title = Visszahívott agronómusok
card-agronomists-recalled-happened = 1961 júliusában új szabályok adtak időt és nyugalmat a tudósoknak a munkájukhoz, 1962 márciusában pedig a vezetők megbecsülést ígértek nekik.
card-agronomists-recalled-does = A tartományodban három évszakig: teret nyernek a szakértők, és egy évszak múlva a termés is javul. Ára: kevés befolyás, és csökken a tekintély.

card-seed-loan-title = Vetőmagkölcsön
card-seed-loan-happened = 1959 és 1962 között az állam gabonát kölcsönzött és adott el azoknak a csapatoknak, amelyeknek nem maradt mit elvetniük.
card-seed-loan-does = A tartományodban egy évig: javul a termés, és kissé nő az emberek bizalma. Ára: kevés befolyás, és két évszak múlva a kölcsönt hozzáadják a kvótához.

card-pigs-to-households-title = Sertések a háztartásoknak
card-pigs-to-households-happened = 1960 novemberétől a háztartások újra tarthattak sertést, és a közösségek kocákat és malacokat adtak ki nekik.
card-pigs-to-households-does = A tartományodban három évszakig: nő a sertések száma és az emberek bizalma. Ára: kevés befolyás, és csökken a tekintély.

card-smithies-reopened-title = Újra nyitnak a kovácsműhelyek
card-smithies-reopened-happened = 1961 júniusában a kézműipar új szabályai visszahozták a műhelyeket és a mestereket, miután a falvak évekig a legegyszerűbb szerszámokat is nélkülözték.
card-smithies-reopened-does = A tartományodban három évszakig: pótolják a szerszámokat, és a központ kevesebb brigádot akar a kohókhoz. Ára: kevés befolyás, és csökken a tekintély.

card-self-criticism-title = Önkritika
card-self-criticism-happened = 1961 januárja és 1962 februárja között sok tartomány vezetője gyakorolt önkritikát, a legutolsók a hétezer káder értekezletén.
card-self-criticism-does = A tartományodban három évszakig: alacsonyabb jelentéseket is elfogadnak, nő az emberek bizalma, és egy évszak múlva visszatér a tekintély. Ára: két évszakon át fogy a befolyás.

card-anhui-study-tour-title = Utazás az anhuji földekre
card-anhui-study-tour-happened = 1961 márciusától Anhujban háztartásokhoz rendeltek földeket, és más tartományok káderei is eljöttek megnézni, mennyit teremnek.
card-anhui-study-tour-does = A tartományodban két évszakig: javul a termés, nő az emberek bizalma, és a következő vita mindenütt engedélyezheti az ilyen földeket. Ára: kevés befolyás, és csökken a tekintély.

card-contracts-with-households-title = Szerződés a háztartásokkal
card-contracts-with-households-happened = 1959 tavaszán Honan, Csiangszu és más tartományok egyes vidékein a háztartások szerződést köthettek a termésre, míg Lusan után ezt el nem ítélték.
card-contracts-with-households-does = A tartományodban két évszakig: javul a termés, nő az emberek bizalma, és a következő vita mindenütt engedélyezheti az ilyen földeket. Ára: kevés befolyás, és érezhetően csökken a tekintély.

card-tractor-station-title = Traktorállomás
card-tractor-station-happened = 1958-ban a legtöbb állami traktorállomást a népi kommunáknak adták át; néhány év múlva sokat visszavettek, mert a gépek gondozás híján álltak.
card-tractor-station-does = A tartományodban három évszakig: javul a termés, és a szakértők valamelyest teret nyernek. Ára: befolyás, és a szomszédos tartományoknak nem jutnak ezek a gépek.

card-fertiliser-allotment-title = Műtrágyakeret
card-fertiliser-allotment-happened = 1961-ben és 1962-ben megemelték a műtrágyaterveket, és ami kevés volt, az elsősorban a sok gabonát eladó körzeteknek jutott.
card-fertiliser-allotment-does = A tartományodban három évszakig: javul a termés. Ára: befolyás, és cserébe több gabonát várnak.

card-audit-requested-title = Ellenőrzést kérnek
card-audit-requested-happened = 1961 januárjában Mao Ce-tung a vizsgálódás évét hirdette meg, és a statisztikai hivatalok újra ellenőrizni kezdték számaikat.
card-audit-requested-does = Mindenütt keresik ebben az évszakban a hamis jelentéseket; a tartományodban három évszakig alacsonyabb jelentéseket is elfogadnak, és két évszakra enyhül a kvóta. Ára: kevés befolyás, és csökken a tekintély.

card-cadres-exchanged-title = Kádercsere
card-cadres-exchanged-happened = 1958 és 1961 között sok kádert helyeztek át hivatalok, járások és tartományok között, vagy küldtek le a falvakba.
card-cadres-exchanged-does = A tartományodban három évszakig: a káderek kevésbé buzgók, és a szakértők teret nyernek. Ára: kevés befolyás; kissé csökken a tekintély, és a buzgók a szomszédos tartományokba kerülnek.

card-cadre-school-title = Káderiskola
card-cadre-school-happened = 1961 szeptemberében a központ úgy döntött, hogy a kádereket hivataluktól távol, felváltva újra tanítani kell.
card-cadre-school-does = A tartományodban három évszakig: a káderek kevésbé buzgók, a szakértők valamelyest teret nyernek, és akik tanultak, egy évszakkal később kevés befolyást hoznak. Ára: most kevés befolyás, és a földeken hiányzik a munkáskéz.

card-planners-memorandum-title = Egy tervező feljegyzése
card-planners-memorandum-happened = 1959 májusában Csen Jün, akit az évi acélterv vizsgálatával bíztak meg, azt tanácsolta, hogy csökkentsék 13 millió tonnára.
card-planners-memorandum-does = Mindenütt kissé csökken egy évre az acélterv; a tartományodban teret nyernek a szakértők, és a következő vita meghallgathatja a bírálókat. Ára: kevés befolyás, és csökken a tekintély.

card-critics-cleared-title = Tisztázott bírálók
card-critics-cleared-happened = 1961 júniusától, majd 1962 áprilisától gyorsabban, újra megvizsgálták az 1958 óta elítélt káderek ügyét, és a legtöbbjüket tisztázták.
card-critics-cleared-does = Mindenütt veszítenek erejükből két évszakig a kampányok; a tartományodban teret nyernek a szakértők, nő az emberek bizalma, és a következő vita meghallgathatja a bírálókat. Ára: kevés befolyás, és csökken a tekintély.

card-things-given-back-title = Visszaadott javak
card-things-given-back-happened = 1960 novemberétől a népi kommunáknak vissza kellett adniuk vagy meg kellett fizetniük a falvaktól és háztartásoktól elvett szerszámokat, állatokat és házakat.
card-things-given-back-does = A tartományodban két évszakig: pótolják a szerszámokat és az igásállatokat, és nő az emberek bizalma. Ára: kevés befolyás, és csökken a tekintély.

## A tavaszi vita indítványai

motion-hold-title = Maradjon az irányvonal
motion-hold-asks = Azt kéri, hogy maradjon a központ irányvonala; semmi sem változik.
motion-hold-history = 1960 áprilisában a Pekingben ülésező Országos Népi Gyűlés változatlanul megerősítette az év magas célszámait.

motion-leap-further-title = Tovább az ugrással
motion-leap-further-asks = Nagyobb sebességet kér: egy évre az irányvonal egy lépéssel az ugrás felé mozdul, a központ merészebb jelentéseket és több acélt vár, és gyorsabban nőnek az acélművek.
motion-leap-further-history = 1958 augusztusában Pejtajhóban a vezetés megkétszerezte, 10,7 millió tonnára emelte az évi acéltervet.

motion-readjust-title = Kiigazítás
motion-readjust-asks = Három évre szóló visszavonulást kér: az irányvonal sokat lép vissza, visszatérnek a háztáji földek, kevesebb brigád kell a kohókhoz, a közös konyha nem kötelező, enyhül a gabonakutatás, és alacsonyabb jelentéseket is elfogadnak.
motion-readjust-history = 1961 januárjában a kilencedik plénum a gazdaság kiigazítását és megszilárdítását tette meg irányelvnek.

motion-kitchens-everywhere-title = Mindenütt közös konyhát
motion-kitchens-everywhere-asks = Azt kéri, hogy a népi kommunák minden tagja közös konyhán egyen; egy évig a központ minden tartományban számonkéri a konyhákat, és a felszabaduló munkáskéz azonnal segíti a termést.
motion-kitchens-everywhere-history = 1960 márciusában Mao Ce-tung továbbadott egy kujcsoui jelentést, és sürgette, hogy minden tartomány ennek példájára tartson fenn közös konyhákat.

motion-voluntary-kitchens-title = Önkéntes konyhák
motion-voluntary-kitchens-asks = Azt kéri, hogy minden falu maga döntsön a konyhájáról; a központ egy évig nem ragaszkodik hozzá, és nő az emberek bizalma.
motion-voluntary-kitchens-history = 1961 júniusában az átdolgozott Hatvan cikkely a tagokra bízta, akarnak-e közös konyhát, és a legtöbbet bezárták.

motion-stop-exports-title = Ne menjen gabona külföldre
motion-stop-exports-asks = Azt kéri, hogy egy évig alig adjanak el gabonát külföldre, és így kevesebb kelljen a falvakból; viszonzásul kevesebb szovjet segítség jön.
motion-stop-exports-history = 1961-ben Kína 1,4 millió tonnára, az előző évinek a felére csökkentette gabonakivitelét; egészen sohasem állította le.

motion-exports-for-machines-title = Gabonát gépekért
motion-exports-for-machines-asks = Azt kéri, hogy egy évig több gabonát adjanak el külföldre, és az árából gépeket vegyenek; gyorsabban nőnek az acélművek, és több gabona kell a falvakból.
motion-exports-for-machines-history = 1959-ben Kína 4,2 millió tonna gabonát adott el külföldre, és ilyen eladásokból fizetett gépekért és adósságokért.

motion-household-plots-title = Háztáji földeket
motion-household-plots-asks = Azt kéri, hogy a háztartások újra művelhessenek kis földeket; az ellenőrök egy évig megtűrik a háztájit.
motion-household-plots-history = 1959. június 11-én egy irányelv visszaadta a háztartások kis földjeit; Lusan után 1960 novemberéig ezt visszavonták.

motion-abolish-plots-title = Ne legyen háztáji
motion-abolish-plots-asks = Azt kéri, hogy minden földet közösen műveljenek; egy évig a háztájit alig tűrik meg, és valamivel gyorsabban nőnek az acélművek.
motion-abolish-plots-history = 1958 augusztusának végétől, ahogy országszerte megalakultak a népi kommunák, a háztáji földek az ő kezükbe kerültek.

motion-lower-procurement-title = Kisebb begyűjtést
motion-lower-procurement-asks = Azt kéri, hogy az állam egy évig a termés kisebb részét vegye el; több marad a falvakban, és kevesebb jut a városoknak és a tartalékba.
motion-lower-procurement-history = 1961-ben az állam mintegy 40 millió tonna gabonát gyűjtött be, az előző évi mintegy 51 millió után.

motion-raise-procurement-title = Nagyobb begyűjtést
motion-raise-procurement-asks = Azt kéri, hogy az állam egy évig a jelentett termés nagyobb részét vegye el; gyorsabban nőnek az acélművek, és kevesebb marad a falvakban.
motion-raise-procurement-history = 1959-ben az állam a mintegy 170 millió tonnás termésből 67 milliót gyűjtött be; ez volt ezeknek az éveknek a legnagyobb aránya.

motion-audit-reports-title = Ellenőrizzék a jelentéseket
motion-audit-reports-asks = Azt kéri, hogy minden tartomány jelentését ellenőrizzék: ebben az évszakban keresik a hamisakat, és egy évig alacsonyabb jelentéseket is elfogadnak.
motion-audit-reports-history = 1961 januárjában Mao Ce-tung a vizsgálódás évét hirdette meg, és a vezetők a falvakba mentek, hogy saját szemükkel lássanak.

motion-relief-from-reserve-title = Segély a tartalékból
motion-relief-from-reserve-asks = Azt kéri, hogy két évszakon át gabonát küldjenek az állami tartalékból az éhező tartományokba; a tartalék fogy.
motion-relief-from-reserve-history = 1959. április 17-én Mao Ce-tung repülőgépen küldetett a tartományi vezetőknek jelentéseket arról, hogy tizenöt tartományban 25 millió embernek nincs mit ennie.

motion-import-grain-title = Gabonát külföldről
motion-import-grain-asks = Azt kéri, hogy egy évig vegyenek gabonát külföldön, és így kevesebb kelljen a falvakból; az acélművek lassabban nőnek.
motion-import-grain-history = 1960 és 1961 fordulóján Kína gabonavásárlás mellett döntött, és 1961-ben 5,8 millió tonna érkezett.

motion-water-campaign-title = Vízügyi kampány
motion-water-campaign-asks = Kézzel ásott csatornákat, tavakat és gátakat kér: a központ egy évig több brigádot vár a vízművekhez, és a földek mindenütt valamivel több vízhez jutnak.
motion-water-campaign-history = 1957/58 telén parasztok tízmilliói, a csúcson mintegy 100 millióan ástak kézzel vízműveket.

motion-hear-experts-title = Hallgassanak a szakértőkre
motion-hear-experts-asks = Azt kéri, hogy hallgassanak az agronómusokra, mérnökökre és tervezőkre; két évig minden tartományban teret nyernek a szakértők, és kevesebbet árt a sűrű ültetés.
motion-hear-experts-history = 1961 júliusában a központ tizennégy cikkelyt hagyott jóvá, amely időt és nyugalmat adott a tudósoknak a munkájukhoz.

motion-search-for-grain-title = Kutassanak a gabona után
motion-search-for-grain-asks = Azt kéri, hogy kutassák fel a rejtettnek vélt gabonát; a központ egy évig keményebb kutatást vár, és valamivel kevésbé hisz a magas jelentéseknek, a kutatást pedig az emberek bizalma megsínyli.
motion-search-for-grain-history = 1959 februárjában Mao Ce-tung továbbadott egy kuangtungi jelentést, amely szerint a csapatok gabonát rejtenek el, és a kutatás más tartományokra is átterjedt.

motion-smaller-teams-title = Kisebb csapatok
motion-smaller-teams-asks = Azt kéri, hogy bontsák fel a népi kommunákat, és kis csapatok dolgozzanak és osztozzanak együtt; két évig nő az emberek bizalma.
motion-smaller-teams-history = 1962. február 13-án egy irányelv a 20–30 háztartásból álló csapatot tette meg a közös munka és elosztás egységének.

motion-fewer-furnaces-title = Kevesebb kohó
motion-fewer-furnaces-asks = Azt kéri, hogy a brigádok térjenek vissza a kohóktól a földekre; a központ egy évig kevesebb brigádot vár oda, és kevesebb acélt tervez.
motion-fewer-furnaces-history = 1959 folyamán a legtöbb hagyományos kohót elhagyták, vagy kisebb, korszerű nagyolvasztóval váltották fel.

motion-townspeople-back-title = Városiak a falvakba
motion-townspeople-back-asks = Azt kéri, hogy a városokba került emberek térjenek vissza a földekre; egy évig a városoknak kevesebb gabona kell, és a földek munkáskezet kapnak.
motion-townspeople-back-history = 1961 júniusában a központ úgy döntött, hogy három éven belül 20 millió városlakót küld vissza vidékre.

## Lapok által felvetett indítványok

motion-open-granaries-title = Nyissák meg a magtárakat
motion-open-granaries-asks = Azt kéri, hogy ahol éheznek, azonnal nyissák meg az állami magtárakat: két évszakon át sok gabonát adnak ki, egy évig enyhül a kutatás, és a tartalék gyorsan fogy.
motion-open-granaries-history = 1959/60 telén a hszinjangi állami magtárak zárva maradtak, miközben az emberek éhen haltak; nagyobb segély 1960 novemberében érkezett.

motion-responsibility-fields-title = Földek a háztartásoknak
motion-responsibility-fields-asks = Azt kéri, hogy a csapatok háztartásokhoz rendelhessenek földeket, és ami a megszabott részen felül terem, a háztartásé legyen; két évig jobb a termés, és nő az emberek bizalma.
motion-responsibility-fields-history = 1961 márciusától Anhujban háztartásokhoz rendeltek földeket, míg 1962 elején a rendszert le nem állították.

motion-hear-the-critics-title = Hallgassák meg a bírálókat
motion-hear-the-critics-asks = Azt kéri, hogy hallgassák meg és ne büntessék többé azokat, akik figyelmeztettek; egy évig veszítenek erejükből a kampányok, teret nyernek a szakértők, és alacsonyabb jelentéseket is elfogadnak.
motion-hear-the-critics-history = 1962. április 27-én egy irányelv meggyorsította az 1958 óta indult kampányokban elítélt káderek ügyeinek felülvizsgálatát, és a legtöbbjüket tisztázták.

motion-model-province-title = Minta mindenkinek
motion-model-province-asks = Azt kéri, hogy egy tartományt állítsanak mintául; egy évig mindenkitől merészebb jelentéseket várnak, és a többletmunka azonnal kissé növeli a termést.
motion-model-province-history = 1958 augusztusának végére Honan falvai szinte mind népi kommunákhoz tartoztak, és a sajtó mintául állította a tartományt.
