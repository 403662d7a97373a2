# A lapok szövegei. Minden lapnak címe van, egy mondata arról, mi történt (-happened), és egy arról, mit tesz a játékban
# (-does): előbb a hatóköre (hol, és meddig tart a leghosszabb hatása), aztán a hatásai, szavakkal, számok nélkül.
# -record ott áll, ahol egy adat vitatott, vagy ahol a beszámolók eltérnek. A dátumok, források és hatások helye:
# rules/data/cards/.

## 1957 és 1958 tavasza

card-sputnik-launched-title = Műhold kering a Föld körül
card-sputnik-launched-happened = 1957. október 4-én a Szovjetunió pályára állította az első műholdat, és Kínában a „műholdat felbocsátani” kifejezés hamarosan azt jelentette: rekordot bejelenteni.
card-sputnik-launched-does = Mindenütt egy évig: a központ valamivel merészebb jelentéseket vár.

card-third-plenum-title = A plénum a gyorsaság mellett dönt
card-third-plenum-happened = 1957 őszén a párt Központi Bizottsága újra elővette a mezőgazdaság és az ipar gyors fejlesztésének céljait, amelyeket egy évvel korábban elejtettek.
card-third-plenum-does = Mindenütt mostantól: az országos irányvonal egy lépéssel az ugrás felé mozdul, és a szakértők azonnal veszítenek valamennyit a szavuk súlyából.

card-overtake-britain-title = Tizenöt év alatt megelőzni Nagy-Britanniát
card-overtake-britain-happened = 1957. november 18-án Mao Ce-tung Moszkvában kijelentette, hogy Kína tizenöt év múlva több acélt és más fontos terméket fog előállítani, mint Nagy-Britannia.
card-overtake-britain-does = Mindenütt egy évig: a központ acélterve kissé emelkedik.
card-overtake-britain-record = A tizenöt év csak az első szám volt. 1958 folyamán a vezetők néhány évre rövidítették.

card-great-waterworks-title = Az ásás tele
card-great-waterworks-happened = 1957 telétől paraszttömegek, több tízmillióan, a csúcsponton mintegy 100 millióan, kézi erővel ástak csatornákat és tavakat, és építettek gátakat.
card-great-waterworks-does = Mindenütt ebben az évszakban: a központ több brigádot akar a vízművekhez, és a többletmunka kissé növeli a termést.
card-great-waterworks-record = E művek egy része évtizedekig öntözte a földeket. Sok más viszont, amelyet kapkodva építettek, tönkrement vagy ártott a talajnak.

card-anti-rightist-drive-title = Elhallgatnak a bírálók
card-anti-rightist-drive-happened = 1957 júniusától mintegy 550 000 embert, köztük sok tanárt, mérnököt és tisztviselőt bélyegeztek „jobboldalinak” és büntettek meg.
card-anti-rightist-drive-does = Mindenütt egy évig: a központ valamivel merészebb jelentéseket vár, és a szakértők azonnal veszítenek a szavuk súlyából.
card-anti-rightist-drive-record = A mintegy 550 000 a hivatalos szám. A legtöbb megbélyegzést 1978 után visszavonták.

card-household-registration-title = Költözés csak engedéllyel
card-household-registration-happened = 1958. január 9-től egy törvény szerint a falusiak csak a hatóságok engedélyével költözhettek városba.
card-household-registration-does = Mindenütt mostantól: az emberek nehezebben mehetnek el, így az éhség elől is nehezebben menekülhetnek.

card-nanning-conference-title = Megrovás a tervezőknek
card-nanning-conference-happened = 1958 januárjában Nanningban Mao Ce-tung támadta azokat a tervezőket, akik 1956-ban lassították a gazdaságot, mire azok önbírálatot gyakoroltak.
card-nanning-conference-does = Mindenütt mostantól: az országos irányvonal egy lépéssel az ugrás felé mozdul, és a szakértők azonnal veszítenek valamennyit a szavuk súlyából.

card-four-pests-title = A négy kártevő
card-four-pests-happened = 1958. február 12-én egy irányelv mindenkit felszólított a patkányok, legyek, szúnyogok és verebek kiirtására.
card-four-pests-does = Mindenütt három évig: a rovarok, amelyeket a madarak megettek volna, elviszik a termés egy kis részét.
card-four-pests-record = A veréb magot eszik, de a fiókáit rovarokkal eteti. Egy 2025-ös tanulmány világos veszteségeket talál ott, ahol gyakori volt; mivel egyszerre sok más is rosszul ment, a játékban ez a hatás kicsi.

card-chengdu-conference-title = Kétféle célszám
card-chengdu-conference-happened = 1958 márciusában egy csengtui értekezlet minden szintnek két célszámot adott: az egyiket teljesíteni kellett, a másik, magasabb az alatta lévő szint kötelezettsége lett.
card-chengdu-conference-does = Mindenütt egy évig: emelkedik az acélterv, és a központ merészebb jelentéseket vár.

card-chayashan-commune-title = Az első népi kommuna
card-chayashan-commune-happened = 1958. április 20-án a honani Csajasanban több mint húsz szövetkezet egyesült; ez később az első népi kommunaként vált ismertté.
card-chayashan-commune-does = Honanban mostantól: kommunák alakulnak, és a központ közös konyhákat akar.
card-chayashan-commune-record = A források eltérnek abban, hogy húsz vagy huszonhét szövetkezet csatlakozott. Az egyesülés csak nyáron vette fel a „kommuna” nevet.

card-sparrows-beijing-title = Három nap lárma
card-sparrows-beijing-happened = 1958 áprilisában a pekingiek három napon át fazekakat és dobokat vertek, hogy a verebek sehol se szállhassanak le, és több mint 400 000 elpusztult madarat számoltak össze.
card-sparrows-beijing-does = Mindenütt két évig: kevesebb a madár, ezért a rovarok kissé többet visznek el a termésből.

## 1958 nyara

card-general-line-title = Többet, gyorsabban, jobban, olcsóbban
card-general-line-happened = 1958 májusában egy pártkongresszus az ország fő irányvonalává tette, hogy a szocializmust gyorsabban, jobban és kisebb költséggel kell építeni.
card-general-line-does = Mindenütt mostantól: az irányvonal egy lépéssel az ugrás felé mozdul, és a kommunák átterjednek a szomszédokra; a központ azonnal akarja az első kohókat.

card-first-satellite-title = Rekordtermés egy búzaföldön
card-first-satellite-happened = 1958. június 8-án a Zsenmin Zsipao, a párt napilapja mu-nként 2105 csin búzát közölt egy honani jelentés alapján, ami hektáronként közel 16 tonna.
card-first-satellite-does = Mindenütt három évszakig: a központ merészebb jelentéseket vár.
card-first-satellite-record = Egy átlagos búzaföld akkoriban hektáronként egy tonnánál is kevesebbet adott. A bejelentett eredmény nem hihető.

card-heping-record-title = Megdől a rekord
card-heping-record-happened = 1958. július 12-én a honani Hsziping járás egyik szövetkezete mu-nként 7320 csin búzát jelentett, ami hektáronként mintegy 55 tonna.
card-heping-record-does = Mindenütt három évszakig: a központ merészebb jelentéseket vár.
card-heping-record-record = A huszonegyedik században a legjobb búzaföldek is 20 tonnánál kevesebbet adnak hektáronként. A bejelentett eredmény lehetetlen.

card-busy-season-kitchens-title = Konyhák a dologidőben
card-busy-season-kitchens-happened = 1958 nyarán az aratás sietségében sok faluban közösen főztek, hogy a nők egész nap a földeken dolgozhassanak.
card-busy-season-kitchens-does = Mindenütt nagyjából három évig: a központ közös konyhákat akar, és eleinte kevésbé tűri meg a háztájit.
card-busy-season-kitchens-record = A konyhák nem egyetlen utasításra jöttek létre. A dátum a gyakorlaté, amelyet aztán a kommunák tettek általánossá.

## 1958 ősze

card-mao-at-xushui-title = Mi legyen a sok gabonával?
card-mao-at-xushui-happened = 1958. augusztus 4-én Mao Ce-tung a hopeji Hszüsujba látogatott, ahol óriási termésről számoltak be neki, ő pedig megkérdezte, mit kezdenek majd ennyi gabonával.
card-mao-at-xushui-does = Mindenütt három évszakig: a központ azt akarja, hogy a földek egy része bevetetlen maradjon; ez idő egy részében merészebb jelentéseket és ingyenes étkezést is vár.

card-macheng-record-title = Más földekről megtöltött föld
card-macheng-record-happened = 1958. augusztus 13-án a hupeji Macseng járásból mu-nként 36 900 csin learatott rizst jelentettek; az érett növényeket más földekről hordták át.
card-macheng-record-does = Mindenütt két évszakig: a központ merészebb jelentéseket vár.
card-macheng-record-record = A bejelentett eredmény hektáronként mintegy 277 tonna. Egy átlagos rizsföld akkoriban két-három tonnát adott.

card-beidaihe-title = Az acél megkétszerezése
card-beidaihe-happened = 1958 augusztusában a Pejtajhóban ülésező vezetés megkétszerezte az acél célszámát, 10,7 millió tonnára, és egész Kínára jóváhagyta a kommunákat.
card-beidaihe-does = Mindenütt mostantól: az irányvonal sokat mozdul az ugrás felé; néhány évszakon át az acélterv nagyot emelkedik, több brigádot akarnak a kohókhoz, az acélművek gyorsan nőhetnek, és a városok vonzzák az embereket.

card-communes-everywhere-title = Kommunák az egész országban
card-communes-everywhere-happened = 1958 végéig mintegy 740 000 szövetkezetet vontak össze körülbelül 26 000 népi kommunává, amelyekhez szinte minden parasztcsalád hozzátartozott.
card-communes-everywhere-does = Mindenütt mostantól: azonnal kommunák alakulnak; néhány évszakon át tilos a háztáji, és csökken az emberek bizalma.

card-henan-iron-army-title = A vasolvasztók hadserege
card-henan-iron-army-happened = 1958. szeptember 15-én Honan 3,6 millió embert jelentett 45 000 kohónál, és több mint 18 000 tonna vasat egyetlen nap alatt.
card-henan-iron-army-does = Honanban két évszakig: a központ merészebb jelentéseket vár, és eleinte több munkáskezet akar a kohókhoz.
card-henan-iron-army-record = Ezek a kampány saját számai. Nem tudni, mennyi létezett ebből a vasból, és mennyit lehetett felhasználni.

card-huanjiang-record-title = A legmagasabb bejelentett eredmény
card-huanjiang-record-happened = 1958. szeptember 18-án a kuanghszi Huancsiang járásból mu-nként 130 434 csin learatott rizst jelentettek, ami hektáronként közel 1000 tonna.
card-huanjiang-record-does = Mindenütt két évszakig: a központ merészebb jelentéseket vár.
card-huanjiang-record-record = Ennél magasabb bejelentett eredmény nem ismert. Egy átlagos rizsföld akkoriban hektáronként két-három tonnát adott.

card-deep-ploughing-title = Mélyszántás, sűrű vetés
card-deep-ploughing-happened = 1958 őszén a földeket a korábbinál jóval mélyebben ásták fel és jóval sűrűbben vetették be, olyan utasításokra, amelyek alig voltak tekintettel a talajra és a növényre.
card-deep-ploughing-does = Mindenütt két évig: a sűrű vetés és a mélyszántás a termés egy részébe kerül, és többe ott, ahol senki sem mond ellent.

card-ninety-million-title = Kilencvenmillióan olvasztanak vasat
card-ninety-million-happened = 1958 októberében és novemberében mintegy 90 millió ember bányászott ércet, hordott tüzelőt vagy dolgozott a kohóknál, miközben az érett termés a földeken várt.
card-ninety-million-does = Mindenütt ebben az évszakban: a központ sok brigádot akar a kohókhoz, és azt, hogy olvasszák be a szerszámokat.
card-ninety-million-record = Az adatok aszerint térnek el, hogy melyik hónapban és kit számoltak. A földeken maradt termést öt-tíz százalékra teszik, de senki sem mérte meg.

card-eat-your-fill-title = Ingyenes étkezés
card-eat-your-fill-happened = 1958 őszén sok közös konyhán mindenki annyit ehetett, amennyit akart, és a hónapokra szánt készletek hetek alatt elfogytak.
card-eat-your-fill-does = Mindenütt két évszakig: a központ azt akarja, hogy az emberek fizetés nélkül egyenek, és eleinte nő a bizalmuk.
card-eat-your-fill-record = Vitatott, mennyit számított ez: Chang és Wen az éhínség egyik fő okát látja benne, mások csak kisebb okot.

card-statistics-join-title = A számok a kampányt szolgálják
card-statistics-join-happened = 1958 őszétől a helyi statisztikai hivataloknak a kampányt kellett szolgálniuk, és körülbelül két évig alig ellenőrizték a jelentéseket.
card-statistics-join-does = Mindenütt két évig: mivel senki sem ellenőriz, a központ merészebb jelentéseket vár.

## 1958/59 tele

card-first-zhengzhou-title = Az első lépés vissza
card-first-zhengzhou-happened = 1958 novemberében Csengcsouban Mao Ce-tung azt mondta a vezetőknek, hogy a kommunizmusba való átmenetet nem szabad elsietni.
card-first-zhengzhou-does = Mindenütt mostantól: az országos irányvonal visszalép a kiigazítás felé.
card-first-zhengzhou-record = Helyesbítésnek szánták, és a legtöbb tartomány így is értette: az acélkampány, a kommunák és a konyhák megmaradtak.

card-yunnan-swelling-title = Éhségödéma Jünnanban
card-yunnan-swelling-happened = 1958 novemberében Jünnan ödéma, vagyis az éhezéstől és kimerültségtől kialakuló vizenyő okozta halálesetekről tett jelentést, és ezt Mao Ce-tung továbbadta.
card-yunnan-swelling-does = Jünnanban ebben az évszakban: csökken az emberek bizalma.

card-wuchang-plenum-title = 375 millió tonnás termés
card-wuchang-plenum-happened = 1958 decemberében a Központi Bizottság 375 millió tonna gabonát jelentett be, a valódi termés csaknem kétszeresét, és azt tervezte, hogy kevesebb földet vetnek be.
card-wuchang-plenum-does = Mindenütt három évszakig: több brigádot akarnak a vízművekhez, és ez idő egy részében több bevetetlen földet; eleinte a központ csak egy részét hiszi el a bejelentett eredményeknek.
card-wuchang-plenum-record = A tartományok még többet jelentettek, az összeget közlés előtt csökkentették. 1959 augusztusában 250 millió tonnára szállították le; a termést ma 200 millióra teszik.

card-steel-announced-title = Tizenegymillió tonna acél
card-steel-announced-happened = 1958 decemberében a központ 11 millió tonna acélt jelentett be az évre, amelyből mintegy 3 millió alig vagy egyáltalán nem volt használható.
card-steel-announced-does = Mindenütt nagyjából két évig: tavasztól az acélterv nagyot emelkedik, mintha az összes bejelentett acél jó lett volna.
card-steel-announced-record = A bejelentett mennyiség 11,08 millió tonna volt. A későbbi évkönyvek 8,0 milliót számolnak, a hagyományos kohók nélkül.

card-henan-swelling-title = Honan is éhezést jelent
card-henan-swelling-happened = 1959. január 10-én a központ továbbadott egy jelentést arról, hogy Honanban ősz óta terjed az éhségödéma.
card-henan-swelling-does = Honanban ebben az évszakban: csökken az emberek bizalma.

card-hidden-grain-title = Kutatás az elrejtett gabona után
card-hidden-grain-happened = 1959 elején egy kuangtungi jelentés gabona elrejtésével vádolta a falvakat; Mao Ce-tung februárban továbbadatta, és a kutatások elterjedtek.
card-hidden-grain-does = Mindenütt ebben az évszakban: a központ szigorúbb gabonakutatást akar, és csökken az emberek bizalma.
card-hidden-grain-record = Némely falu valóban visszatartott gabonát, hogy megéljen. A keresett gabona nagy része csak a jelentésekben létezett.

card-exports-peak-title = Gabona külföldre
card-exports-peak-happened = 1959-ben, miközben a termés csökkent, Kína 4,2 millió tonna gabonát adott el külföldre, körülbelül kétszer annyit, mint 1957-ben.
card-exports-peak-does = Mindenütt egy évig: jóval több gabonát adnak el külföldre, és többet kell elvinni a falvakból.
card-exports-peak-record = A kivitel a termésnek mintegy negyvenede volt; a városok jóval többet vittek el. Vitatott, mennyivel súlyosbította az éhínséget.

## 1959

card-second-zhengzhou-title = A tulajdon egy szinttel lejjebb kerül
card-second-zhengzhou-happened = 1959 márciusának elején Csengcsouban a vezetők a kommunákon belül a tulajdont a kommunától a brigádhoz helyezték át.
card-second-zhengzhou-does = Mindenütt mostantól: az irányvonal egy lépést tesz vissza a kiigazítás felé, és azonnal nő a bizalom.

card-shanghai-third-title = A gabona egyharmada
card-shanghai-third-happened = 1959. március 25-én egy sanghaji ülésen Mao Ce-tung arról beszélt, hogy a gabonának akár az egyharmadát is fel kell vásárolni.
card-shanghai-third-does = Mindenütt egy évig: valamivel több gabonát kell begyűjteni.
card-shanghai-third-record = A történészek vitatják, mit mutat a jegyzőkönyv. Dikötter szerint utasítás a gabona elvételére, bármekkora is az éhezés; Garnaut szerint a legkeményebb szavak ipari beruházások csökkentéséről szólnak.

card-twenty-five-million-title = Huszonötmillióan élelem nélkül
card-twenty-five-million-happened = 1959. április 17-én Mao Ce-tung repülőgéppel küldetett a tartományi vezetőknek jelentéseket arról, hogy tizenöt tartományban 25 millió embernek nincs elég élelme.
card-twenty-five-million-does = Mindenütt két évszakig: az állami tartalékból valamennyi gabona jut az éhező tartományoknak.

card-small-modern-furnaces-title = Kis kohók, jobban megépítve
card-small-modern-furnaces-happened = 1959 folyamán a legtöbb hagyományos kohót felhagyták, vagy korszerűbb kis nagyolvasztókkal váltották fel.
card-small-modern-furnaces-does = Mindenütt két évig: a kohók vasából több használható fel, és néhány évszakon át a központ több brigádot akar a kohókhoz.
card-small-modern-furnaces-record = A váltás hónapokig tartott, és nincs egyetlen dátuma. Az új vas minősége helyenként nagyon eltért.

card-plots-allowed-again-title = Újra szabad a háztáji és a sertéstartás
card-plots-allowed-again-happened = 1959. június 11-én egy irányelv újra megengedte a háztartásoknak, hogy sertést és baromfit tartsanak, és kis földdarabokat műveljenek.
card-plots-allowed-again-does = Mindenütt mostantól: az irányvonal egy lépést tesz vissza a kiigazítás felé; egyelőre megtűrik a háztájit, és nő a bizalom.
card-plots-allowed-again-record = A lusani plénum két hónappal később ezt visszavonta. A háztáji csak 1960 novemberétől tért vissza tartósan.

card-peng-letter-title = Egy levél Lusanban
card-peng-letter-happened = 1959. július 14-én Lusanban Peng Tö-huaj honvédelmi miniszter levelet írt Mao Ce-tungnak az 1958-as veszteségekről és hamis jelentésekről.
card-peng-letter-does = Mindenütt ebben az évszakban: rövid ideig meg lehet nevezni a hibákat, és nő a szakértők szavának súlya.
card-peng-letter-record = A levél magánlevél volt, és a hibák előtt az 1958-as sikereket méltatta. Mao Ce-tung kinyomtattatta és szétosztatta.

card-lushan-plenum-title = Elítélik a bírálókat
card-lushan-plenum-happened = 1959 augusztusában a Központi Bizottság „pártellenes csoportként” ítélte el Peng Tö-huajt és másokat, és a visszavonulás véget ért.
card-lushan-plenum-does = Mindenütt mostantól: az irányvonal visszalendül az ugráshoz; néhány évszakon át tilos a háztáji, a központ jóval merészebb jelentéseket vár, és több brigádot akar a vízművekhez.

card-right-deviation-title = Kampány a „jobboldali elhajlás” ellen
card-right-deviation-happened = 1959 augusztusától 1960 elejéig több mint 3 millió kádert és párttagot bíráltak vagy büntettek meg, köztük sokakat, akik hiányt jelentettek.
card-right-deviation-does = Mindenütt két évszakig: a központ merészebb jelentéseket vár, és a szakértők veszítenek a szavuk súlyából; azonnal lesújt azokra, akik keveset jelentettek, megtartották a háztájit vagy szakértőkre támaszkodtak.

card-wuwei-halls-title = Egy járásban bezárnak a konyhák
card-wuwei-halls-happened = 1959 nyarán Csang Kaj-fan, Anhuj egyik párttitkára megengedte Vuvej járás lakóinak, hogy elhagyják a közös konyhákat, és ezért elvesztette a tisztségét.
card-wuwei-halls-does = Anhujban két évszakig: a központ valamivel merészebb jelentéseket vár, és egyelőre nő a bizalom.

card-record-procurement-title = A legnagyobb begyűjtés
card-record-procurement-happened = Az 1959-ben betakarított mintegy 170 millió tonna gabonából az állam 67 milliót vitt el, ezekben az években a legnagyobb részt.
card-record-procurement-does = Mindenütt ebben az évszakban: a központ a lehető legszigorúbb gabonakutatást akarja.
card-record-procurement-record = Két arányt szoktak idézni: a közel 40 százalék mindent számol, amit elvittek, a 28 százalék nem számolja azt, amit újra eladtak a falvaknak.

card-xinyang-title = Éhínség Hszinjangban
card-xinyang-happened = 1959/60 telén a honani Hszinjang körzetben az éhínség a 8,5 millió ember közül mintegy egymilliónak a halálát okozta, miközben a jelentett termés magas maradt.
card-xinyang-does = Honanban ebben az évszakban: meredeken csökken az emberek bizalma.
card-xinyang-record = Az első hivatalos vizsgálatok több százezer halottat számoltak össze Hszinjangban, a későbbiek több mint egymilliót.

card-four-hundred-million-title = Négyszázmillióan esznek közösen
card-four-hundred-million-happened = 1959 végén mintegy 400 millió ember, az összes kommunatag közel háromnegyede 3,9 millió közös konyhán étkezett.
card-four-hundred-million-does = Mindenütt egy évig: a központ közös konyhákat akar, és az emberek bizalma azonnal kissé csökken.
card-four-hundred-million-record = Az arány a 90 százalék fölöttitől (például Honan, Szecsuan és Anhuj) az északkeleti 30 százalék alattiig terjedt.

card-exports-go-on-title = A kivitel folytatódik
card-exports-go-on-happened = 1960-ban, abban az évben, amikor a legtöbben haltak éhen, Kína még mindig 2,7 millió tonna gabonát adott el külföldre.
card-exports-go-on-does = Mindenütt egy évig: több gabonát adnak el külföldre, mint az ugrás előtt, és ezt a falvakból kell elvinni.

## 1960

card-second-leap-title = A második ugrás
card-second-leap-happened = 1960 januárjában a vezetés 18,4 millió tonna acélt írt elő az évre; ezt új vízműveknek, sertéstelepeknek és városi kommunáknak kellett követniük.
card-second-leap-does = Mindenütt mostantól: az irányvonal az ugrás felé mozdul; egy ideig az acélterv nagyot emelkedik, a központ merészebb jelentéseket vár, több brigádot akar a kohókhoz és a vízművekhez, a városok vonzzák az embereket, és a fáradtak kevesebbet végeznek el.

card-worst-months-title = A legrosszabb hónapok
card-worst-months-happened = 1960 januárjától áprilisáig többen haltak meg vidéken, mint az éhínség bármely más hónapjaiban.
card-worst-months-does = Mindenütt ebben az évszakban: csökken az emberek bizalma.
card-worst-months-record = A vidék hivatalos halálozási aránya 1960-ra 1000 főre 28,6, és sok halálesetet sosem jegyeztek be. Hogy melyik hónapok voltak a legrosszabbak, csak helyi jelentésekből tudni.

card-bedbugs-title = Megkímélik a verebeket
card-bedbugs-happened = 1960. március 18-án, tudósok kérésére, a négy kártevő listáján a verebek helyét a poloskák vették át.
card-bedbugs-does = Mindenütt mostantól: a rovarok kevesebbet visznek el a termésből.

card-ten-years-summing-up-title = Visszatekintés tíz évre
card-ten-years-summing-up-happened = 1960. június 18-án Mao Ce-tung a „Tíz év összegzése” című írásában elismerte, hogy ő is hibázott, és hogy a tervek elszakadtak a valóságtól.
card-ten-years-summing-up-does = Mindenütt mostantól: az országos irányvonal egy lépést tesz vissza a kiigazítás felé.

card-soviet-recall-title = Visszahívják a szovjet szakértőket
card-soviet-recall-happened = 1960. július 16-án a Szovjetunió bejelentette, hogy visszahívja 1390 szakértőjét, és több száz szerződést és beruházást megszüntet.
card-soviet-recall-does = Mindenütt mostantól: véget ér a szovjet segítség, és az acélművek a kapacitásuk alatt dolgoznak; a szaktudás azonnal csökken.
card-soviet-recall-record = A visszahívás inkább az iparnak ártott, mint a termésnek, és a legsúlyosabb éhezés megelőzte. Kínában sokáig a nehéz évek egyik fő okaként emlegették.

card-city-granaries-title = Fogy a gabona a városokban
card-city-granaries-happened = 1960 szeptemberében 82 város gabonaraktáraiban a szokásos készlet harmada sem volt meg, Pekingben pedig hét napra volt elég.
card-city-granaries-does = Mindenütt mostantól: az országos irányvonal visszalép a kiigazítás felé.

card-team-in-xinyang-title = Központi csoport Hszinjangban
card-team-in-xinyang-happened = 1960 novemberében a központ egyik csoportja Hszinjangba érkezett; segélygabonát osztottak ki, és helyi vezetőket váltottak le.
card-team-in-xinyang-does = Honanban ebben az évszakban: gabona érkezik az állami tartalékból, és nő a bizalom.

card-twelve-articles-title = A Tizenkét Cikkely
card-twelve-articles-happened = 1960. november 3-án egy sürgős levél visszaadta a falvaknak a háztájit és a melléktermelést, a brigádot tette alapegységgé, és pihenést rendelt el.
card-twelve-articles-does = Mindenütt mostantól: az irányvonal sokat lép vissza a kiigazítás felé, és azonnal nő a bizalom.
card-twelve-articles-record = Egyes beszámolók 1960 elejére teszik a visszavonulást, holott akkor valójában a második ugrás indult. A tartós visszavonulás ezzel a levéllel kezdődött.

card-grain-imports-title = Gabona külföldről
card-grain-imports-happened = 1960 és 1961 fordulóján Kína gabonavásárlásról döntött, és 1961-ben 5,8 millió tonna érkezett, nagyrészt Kanadából és Ausztráliából.
card-grain-imports-does = Mindenütt egy évig: sok gabonát vesznek külföldről, és kevesebbet kell elvinni a falvakból.

card-ninth-plenum-title = Kiigazítás és megszilárdítás
card-ninth-plenum-happened = 1961 januárjában a kilencedik plénum a mezőgazdaságot tette az első helyre, és a gazdaság kiigazítását és megszilárdítását hirdette meg.
card-ninth-plenum-does = Mindenütt mostantól: az irányvonal egy lépéssel a kiigazítás felé mozdul, és az acélművek jóval kevesebbet dolgoznak; két évszakon át nő a szakértők szavának súlya, és az acélterv magas marad.

card-exports-cut-title = Kevesebb gabonát adnak el
card-exports-cut-happened = 1961-ben Kína 1,4 millió tonna gabonát adott el külföldre, feleannyit, mint az előző évben.
card-exports-cut-does = Mindenütt egy évig: kevesebb gabonát adnak el külföldre, és kevesebbet kell elvinni a falvakból.

## 1961 és 1962

card-debts-deferred-title = Az adósság várhat
card-debts-deferred-happened = 1961 elején a Szovjetunió hozzájárult, hogy Kína később fizesse ki kereskedelmi adósságait, és félmillió tonna cukrot adott neki kölcsön.
card-debts-deferred-does = Mindenütt egy évig: amíg az adósság vár, kevesebb gabonát adnak el külföldre, és kevesebbet kell elvinni a falvakból.
card-debts-deferred-record = Gyakran mondják, hogy az adósság kényszerítette ki a gabonakivitelt. Lüthi szerint Peking maga választotta a gyors törlesztést.

card-sixty-articles-title = Hatvan Cikkely a kommunáknak
card-sixty-articles-happened = 1961 márciusában egy kantoni értekezlet hatvan szabályt fogalmazott meg, amelyek kisebbé tették a kommunákat, és több jogot adtak az alsóbb szinteknek.
card-sixty-articles-does = Mindenütt mostantól: a kommunákat kisebb egységekre bontják; azonnal nő a bizalom, és a többletmunka kissé növeli a termést.

card-leaders-to-villages-title = A vezetők a falvakba mennek
card-leaders-to-villages-happened = 1961 áprilisában és májusában a vezetők a saját szemükkel akarták látni a helyzetet; Liu Sao-csi több mint egy hónapot töltött Hunan falvaiban.
card-leaders-to-villages-does = Mindenütt ebben az évszakban: keresik a hamis jelentéseket, és nő a bizalom.

card-kitchens-closed-title = Újra otthon főznek
card-kitchens-closed-happened = 1961 júniusában az átdolgozott Hatvan Cikkely eltörölte a kötelező konyhákat és az ingyenes étkezést, és a háztartások újra maguknak főztek.
card-kitchens-closed-does = Mindenütt ebben az évszakban: nő a bizalom és a szakértők szavának súlya.

card-back-to-the-land-title = Húszmillióan vissza a falvakba
card-back-to-the-land-happened = 1961 júniusában a központ úgy döntött, hogy három éven belül 20 millió városlakót küld vissza vidékre.
card-back-to-the-land-does = Mindenütt másfél évig: a városokból embereket küldenek vissza a falvakba.

card-anhui-fields-title = Földek a háztartásoknak Anhujban
card-anhui-fields-happened = 1961 márciusától Anhuj földeket osztott ki a háztartásoknak, és októberre termelőcsoportjainak több mint négyötöde így tett.
card-anhui-fields-does = Anhujban ebben az évszakban: a többletmunka növeli a termést, és nő a bizalom.
card-anhui-fields-record = Anhuj 38,9 százalékkal több gabonát jelentett ezekről a földekről, mint egy évvel korábban. A szám a rendszer védelmezőitől származik; a rendszert 1962 elején leállították.

card-targets-cut-title = Lejjebb viszik a célszámokat
card-targets-cut-happened = 1961 őszén az év acélcélját 19 millió tonnáról 8,5 millióra csökkentették, és vele a gabona és az építkezések célszámait is.
card-targets-cut-does = Mindenütt mostantól: az acélterv több mint a felével csökken, és az acélművek még kevesebbet dolgoznak.

card-seven-thousand-title = Hétezer káder
card-seven-thousand-happened = 1962 januárjában több mint 7000 tisztségviselő gyűlt össze Pekingben; Liu Sao-csi emberi hibákról beszélt, Mao Ce-tung pedig önbírálatot gyakorolt.
card-seven-thousand-does = Mindenütt ebben az évszakban: keresik a hamis jelentéseket, és nő a szakértők szavának súlya.
card-seven-thousand-record = Liu Sao-csi azt ismételte meg, amit hunani parasztoktól hallott: három rész természet, hét rész ember. Ezt egyes helyekről mondta, és az arányokon azóta is vitatkoznak.

card-team-basic-unit-title = A csoport lesz az alapegység
card-team-basic-unit-happened = 1962. február 13-án egy irányelv a 20–30 háztartásból álló termelőcsoportot tette azzá az egységgé, amely közösen dolgozik és közösen osztozik.
card-team-basic-unit-does = Mindenütt ebben az évszakban: nő a bizalom.

card-imports-go-on-title = A behozatal folytatódik
card-imports-go-on-happened = 1962-ben Kína további 4,9 millió tonna gabonát vett külföldről.
card-imports-go-on-does = Mindenütt mostantól: sok gabonát vesznek külföldről, és kevesebbet kell elvinni a falvakból.

card-exports-low-title = A kivitel alacsony marad
card-exports-low-happened = 1962-ben Kína egymillió tonna gabonát adott el külföldre, feleannyit, mint 1957-ben.
card-exports-low-does = Mindenütt mostantól: kevesebb gabonát adnak el külföldre, mint az ugrás előtt, és kevesebbet kell elvinni a falvakból.

card-tenth-plenum-title = „Sose feledjük az osztályharcot”
card-tenth-plenum-happened = 1962 szeptemberében a tizedik plénum a háztartásonkénti gazdálkodás ellen fordult, és Mao Ce-tung felszólította, hogy soha ne feledje az osztályharcot.
card-tenth-plenum-does = Mindenütt mostantól: az országos irányvonal három lépéssel az ugrás felé mozdul, és a központ kevesebb háztájit tűr meg; azonnal lesújt azokra, akik keveset jelentettek, ennél több háztájit tartottak meg, vagy akiknek a káderei nem vörösek.
card-tenth-plenum-record = Egyes történészek szerint innen út vezet az 1966-os kulturális forradalomhoz. Vitatott, mennyire volt ez egyenes.

## Az 1958-as és 1959-es csapások

card-drought-1958-title = Száraz tavasz
card-drought-1958-happened = 1958 januárjától augusztusáig 24 tartományt ért aszály, de az év végéig a bevetett földnek csak egy huszadát érte súlyos kár.
card-drought-1958-does = Mindenütt ebben az évszakban: a bevetett föld kis részét súlyos kár éri.

card-huayuankou-flood-title = A Sárga-folyó Huajüankounál
card-huayuankou-flood-happened = 1958. július 17-én a Sárga-folyó legnagyobb valaha mért árhulláma vonult le Huajüankounál; 1708 falut öntött el a víz, de a fő gátak kitartottak.
card-huayuankou-flood-does = Honanban és Santungban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.

card-southern-floods-1959-title = Három árvíz délen
card-southern-floods-1959-happened = 1959 februárja és júniusa között a déli folyók három árvize mintegy 2 millió hektárt öntött el.
card-southern-floods-1959-does = Kuangtungban, Fucsienben, Csianghsziban, Kuanghsziban és Hunanban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.
card-southern-floods-1959-record = A feljegyzés a folyókat nevezi meg; hogy melyik tartomány mennyit szenvedett, a játék feltevése.

card-northern-storms-1959-title = Felhőszakadások északon
card-northern-storms-1959-happened = 1959 júliusának végén Hopejben, Pekingben és Hejlungcsiangban felhőszakadások mintegy 2 millió hektárt öntöttek el.
card-northern-storms-1959-does = Hopejben és Hejlungcsiangban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.

card-drought-plain-1959-title = Aszály a síkságon
card-drought-plain-1959-happened = 1959 júliusától szeptemberéig húsz tartományban esett túl kevés eső; egyedül Honanban 6,7 millió hektárt sújtott aszály.
card-drought-plain-1959-does = Honanban és Santungban ebben az évszakban: a bevetett föld jelentős részét súlyos kár éri.

card-drought-yangtze-1959-title = Az aszály eléri a Jangcét
card-drought-yangtze-1959-happened = 1959 júliusától szeptemberéig Anhuj, Hupej és Hunan az aszálytól leginkább szenvedő tartományok közé tartozott.
card-drought-yangtze-1959-does = Anhujban, Hupejben és Hunanban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.

card-drought-sichuan-1959-title = Aszály Szecsuanban
card-drought-sichuan-1959-happened = 1959 nyarán az aszály Szecsuant, a legnagyobb termésű tartományt is elérte.
card-drought-sichuan-1959-does = Szecsuanban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.

card-drought-loess-1959-title = Aszály a löszvidéken
card-drought-loess-1959-happened = 1959 nyarán az aszály a Vej völgyét, valamint Senhszi és Sanhszi száraz fennsíkjait is elérte.
card-drought-loess-1959-does = Senhsziben és Sanhsziban ebben az évszakban: a bevetett föld jelentős részét súlyos kár éri.

## Az 1960-as csapások

card-drought-plain-1960-title = Tél csapadék nélkül
card-drought-plain-1960-happened = 1960 tavaszára Santung, Honan és Hopej nagy részén ősz óta szárazság volt, és ott sok folyó már nem folyt.
card-drought-plain-1960-does = Santungban, Honanban és Hopejben ebben az évszakban: a bevetett föld nagy részét súlyos kár éri.
card-drought-plain-1960-record = Az aszály súlyos volt; vitatott, az elveszett termés mekkora részét magyarázza. Li és Yang az időjárás részét a veszteség mintegy nyolcadára teszi, Kueh jóval többre.

card-drought-steppe-1960-title = Szárazság a sztyeppétől a Vejig
card-drought-steppe-1960-happened = 1960 tavaszára Sanhsziban, Belső-Mongóliában, Kanszuban és Senhsziben ősz óta alig esett, egyes helyeken több mint 300 napja.
card-drought-steppe-1960-does = Sanhsziban, Belső-Mongóliában, Kanszuban és Senhsziben ebben az évszakban: a bevetett föld nagy részét súlyos kár éri.

card-frosts-1960-title = Fagy huszonegy tartományban
card-frosts-1960-happened = 1960 márciusában, májusában és szeptemberében 21 tartományt ért fagy, amely mintegy 1,4 millió hektáron tett kárt.
card-frosts-1960-does = Mindenütt ebben az évszakban: a bevetett föld kis részét súlyos kár éri.

card-typhoon-south-1960-title = Tájfunok délkeleten
card-typhoon-south-1960-happened = 1960 júniusa és októbere között tájfunok és heves esők tizenegy tartományban okoztak árvizet, köztük Kuangtungban és Fucsienben.
card-typhoon-south-1960-does = Kuangtungban és Fucsienben ebben az évszakban: a bevetett föld egy részét súlyos kár éri.

card-typhoon-east-1960-title = Árvizek a Jangce alsó folyásánál
card-typhoon-east-1960-happened = 1960 júniusa és októbere között a tájfunok esője Csöcsiangot, Csiangszut és Anhujt is elöntötte; tizenegy tartományban több mint 5000 ember halt meg.
card-typhoon-east-1960-does = Csöcsiangban, Csiangszuban és Anhujban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.

card-typhoon-north-1960-title = Tájfunok esője északon
card-typhoon-north-1960-happened = 1960 júniusa és októbere között a tájfunok esője északon Santungig, Honanig és Liaoningig jutott.
card-typhoon-north-1960-does = Santungban, Liaoningban és Honanban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.

card-drought-south-1960-title = Az aszály délre fordul
card-drought-south-1960-happened = 1960 nyarán és őszén az aszály délre terjedt, többek között Szecsuanra, Hupejre, Hunanra, Kuangtungra és Jünnanra.
card-drought-south-1960-does = Délnyugaton és a középső-déli országrészben ebben az évszakban: a bevetett föld egy részét súlyos kár éri.
card-drought-south-1960-record = A feljegyzés hét tartományt nevez meg; a két országrészre való egyenletes elosztás a játék feltevése.

card-locusts-1960-title = Sáskák és más kártevők
card-locusts-1960-happened = 1960-ban sáskák és más rovarok több tartományban kárt tettek a termésben.
card-locusts-1960-does = Santungban, Honanban, Hopejben, Anhujban és Csiangszuban ebben az évszakban: a kártevők elviszik a termés egy részét.
card-locusts-1960-record = Hogy melyik tartományok szenvedtek a legtöbbet, és mennyi veszett el, a játék feltevése.

## Az 1961-es és 1962-es csapások

card-wheat-fails-1961-title = Rossz búzatermés
card-wheat-fails-1961-happened = 1961 tavaszán Hopej, Santung és Honan búzatermése újra mintegy a felére esett.
card-wheat-fails-1961-does = Hopejben, Santungban és Honanban ebben az évszakban: a bevetett föld nagy részét súlyos kár éri.

card-drought-yellow-1961-title = A harmadik száraz év
card-drought-yellow-1961-happened = 1961-ben a Sárga-folyó medencéjében egymás után a harmadik évben volt aszály.
card-drought-yellow-1961-does = Északon, Senhsziben és Kanszuban ebben az évszakban: a bevetett föld jelentős részét súlyos kár éri.
card-drought-yellow-1961-record = A feljegyzés a vízgyűjtőket nevezi meg; hogy melyik tartomány mennyit szenvedett, a játék feltevése.

card-drought-huai-1961-title = Aszály a Huaj mentén
card-drought-huai-1961-happened = 1961-ben az aszály a Huaj folyó medencéjét is elérte, Anhujban és Csiangszuban.
card-drought-huai-1961-does = Anhujban és Csiangszuban ebben az évszakban: a bevetett föld nagy részét súlyos kár éri.
card-drought-huai-1961-record = A feljegyzés a vízgyűjtőket nevezi meg; hogy melyik tartomány mennyit szenvedett, a játék feltevése.

card-drought-yangtze-1961-title = Aszály a Jangce mentén
card-drought-yangtze-1961-happened = 1961-ben az aszály a Jangce egész medencéjére kiterjedt.
card-drought-yangtze-1961-does = Szecsuanban, Hupejben, Hunanban, Csianghsziban és Csöcsiangban ebben az évszakban: a bevetett föld jelentős részét súlyos kár éri.
card-drought-yangtze-1961-record = A feljegyzés a vízgyűjtőket nevezi meg; hogy melyik tartomány mennyit szenvedett, a játék feltevése.

card-damage-south-1961-title = Árvizek a Jangcétól délre
card-damage-south-1961-happened = 1961 áprilisától júniusáig a déli folyók, köztük a Gyöngy-folyó, a Hsziang, a Kan és a Min, földeket öntöttek el.
card-damage-south-1961-does = Kuangtungban, Kuanghsziban, Fucsienben, Kujcsouban és Jünnanban ebben az évszakban: a bevetett föld egy részét súlyos kár éri.
card-damage-south-1961-record = A feljegyzés a folyókat és egy Kínára vonatkozó összeget ad meg; az e tartományok közötti elosztás a játék feltevése.

card-damage-north-1962-title = Újra szárazság északon
card-damage-north-1962-happened = 1962-ben Kína bevetett földjének mintegy nyolcadát érte súlyos kár; északon és északnyugaton száraz volt a tavasz.
card-damage-north-1962-does = Északon és északnyugaton ebben az évszakban: a bevetett föld egy részét súlyos kár éri.
card-damage-north-1962-record = Az itt használt feljegyzés egy Kínára vonatkozó összeget ad meg; az országrészek közötti elosztás a játék feltevése.

card-damage-north-east-1962-title = Száraz tavasz északkeleten
card-damage-north-east-1962-happened = 1962-ben Kína bevetett földjének mintegy nyolcadát érte súlyos kár; északkeleten száraz volt a tavasz.
card-damage-north-east-1962-does = Északkeleten ebben az évszakban: a bevetett föld egy részét súlyos kár éri.
card-damage-north-east-1962-record = Az itt használt feljegyzés egy Kínára vonatkozó összeget ad meg; az országrészek közötti elosztás a játék feltevése.

card-damage-south-1962-title = Veszteségek délen
card-damage-south-1962-happened = 1962-ben Kína bevetett földjének mintegy nyolcadát érte súlyos kár, egy részét délen.
card-damage-south-1962-does = A középső-déli országrészben, keleten és délnyugaton ebben az évszakban: a bevetett föld egy részét súlyos kár éri.
card-damage-south-1962-record = Az itt használt feljegyzés egy Kínára vonatkozó összeget ad meg; az országrészek közötti elosztás a játék feltevése.
