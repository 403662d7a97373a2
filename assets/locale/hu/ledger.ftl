# A főkönyv: számok, mértékegységek, a tartományok készletei és mutatói, és egy-egy mondat minden könyvelt okhoz.
# cause-<készlet>-<ok>: egy ok könyvelése a készletben.

## Számok

number = { NUMBER($value) }
decimal = { NUMBER($value, maximumFractionDigits: 1) }
tenths = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
percent = { $value } %
millions = { $value } millió
range = { $low } – { $high }
same = változatlan
chance = 100-ból { $value }
chance-small = 100-ból 1-nél kevesebb
toll-none = nem haladja meg a szokásos évekét
toll-few = 1000-nél kevesebb
toll = { $low } és { $high } között

## Mértékegységek

unit-kt = { $value } kt
unit-kt-a-year = évi { $value } kt
unit-persons = { $value } fő
unit-permille-of-1957 = 1957 szintjének { $value } %-a
unit-permille-of-need = a szükséglet { $value } %-a
unit-permille = 1000-ből { $value }
unit-point = { $value } pont
unit-number = { $value }
unit-brigades = { $value } brigád
unit-lots = { $value } tétel
unit-times = { $value } alkalom
unit-seasons = { $value } évszak
unit-stage = { $value }

# ugyanez olyan név mellett, amely megmondja, miről van szó
short-kt = { $value } kt
short-kt-a-year = { $value } kt/év
short-persons = { $value }
short-permille-of-1957 = { $value } %
short-permille-of-need = { $value } %
short-permille = { $value }
short-point = { $value }
short-number = { $value }

## Készletek és mutatók

stock-people-rural = Falusi népesség
stock-people-urban = Városi népesség
stock-grain-store = Közös magtár
stock-grain-household = Otthoni gabona
stock-crop = Lábon álló termés
stock-tools = Szerszámok
stock-cattle = Igásállatok
stock-pigs = Sertések
stock-furnaces = Kohók
stock-steel = Használható acél
stock-iron = Használhatatlan vas
stock-machines = Acélművek
stock-machines-ordered = Megrendelt acélművek
stock-water = Öntözés
stock-expertise = Szaktudás
stock-trust = Bizalom
stock-arrears = Hátralék
stock-standing = Tekintély
stock-reserve = Állami tartalék
stock-debt = Külföldi adósság
stock-harvest = Idei betakarítás
stock-eaten = Fogyasztás most
stock-nourishment = Tápláltság
stock-deaths-season = Többlethalálozás
stock-steel-year = Idei acél
stock-iron-year = Idei vas
stock-quota = Kvóta
stock-delivered = Beadott kvóta
stock-moved = Elvett többlet

## Okok: a földek

cause-crop-sown = Amit a föld egy veszteség nélküli évben megterem.
cause-crop-land-unsown = Bevetetlenül maradt föld.
cause-crop-effort = { $sign ->
    [up] Az emberek keményebben dolgoztak a földeken.
    [down] A kimerült emberek kevesebb munkát végeztek el a földeken.
   *[mixed] Az emberek keményebben dolgoztak a földeken, vagy kimerültek.
  }
cause-crop-animals = Kevesebb állat húzta az ekéket.
cause-crop-tools = Hiányoztak a szerszámok a földeken.
cause-crop-trust = { $sign ->
    [up] Az emberek szívesebben dolgoztak, mert bíztak vezetőikben.
    [down] Az emberek kelletlenebbül dolgoztak, mert kevésbé bíztak vezetőikben.
   *[mixed] Az emberek aszerint dolgoznak szívesebben vagy kelletlenebbül, hogy mennyire bíznak vezetőikben.
  }
cause-crop-expertise = { $sign ->
    [up] Hallgattak a szakértőkre.
    [down] Nem hallgattak a szakértőkre: sűrű ültetés, mélyszántás, rossz vetőmag.
   *[mixed] Hallgattak a szakértőkre, vagy nem hallgattak rájuk.
  }
cause-crop-hunger = Az éhező emberek kevesebbet dolgoztak.
cause-crop-weather = Aszály, árvíz vagy vihar sújtotta a földeket.
cause-crop-no-usual-losses = Egy átlagos év rossz időjárása már benne van a föld hozamában.
cause-crop-waterworks = { $sign ->
    [up] Csatornák és tavak öntözték a földeket.
    [down] A csatornák és a tavak kevesebbet öntöztek, mint 1957-ben.
   *[mixed] Csatornák és tavak öntözik a földeket.
  }
cause-crop-pests = A termés egy részét megették a rovarok.
cause-crop-untended = Kevés volt a kéz a gyomláláshoz és a termés gondozásához.
cause-crop-luck = { $sign ->
    [up] A nyár jobb volt, mint amire számítani lehetett.
    [down] A nyár rosszabb volt, mint amire számítani lehetett.
   *[mixed] A nyár jobb vagy rosszabb is lehet, mint amire számítani lehet.
  }
cause-crop-left-in-field = Kevés volt a kéz az aratáshoz, és gabona maradt a földeken.
cause-crop-gathered = Betakarították a termést.

## Okok: gabona

cause-grain-store-first-harvest = Megérkezett az első termés.
cause-grain-store-harvest = Megérkezett az őszi termés.
cause-grain-store-searched = A kutatók az otthonokból gabonát vittek a magtárba.
cause-grain-store-procurement = A kvóta szerint gabonát adtak be az államnak.
cause-grain-store-arrears-collected = A kiküldött behajtotta a kvóta hátralékát.
cause-grain-store-transfer = Az állam elvitte a többlet egy részét, mert a magtár készlete meghaladta az országos átlagot.
cause-grain-store-sold-for-machines = Gabonát adtak el, hogy gépekért fizessenek.
cause-grain-store-eaten = Az emberek a magtárból ettek.
cause-grain-store-kitchen-waste = A közös konyhák gabonát pazaroltak el.
cause-grain-store-relief-sent = Segélygabona ment egy másik tartományba.
cause-grain-store-relief-received = Segélygabona jött más tartományokból.
cause-grain-store-relief-from-reserve = Segélygabona jött az állami tartalékból.
cause-grain-household-kept-at-home = A háztartások megtartottak egy keveset a termésből.
cause-grain-household-plots = A háztáji és a melléktermelés élelmet adott.
cause-grain-household-searched = A kutatók elvitték, amit a háztartások megtartottak.
cause-grain-household-eaten = Az emberek megették, amit otthon megtartottak.
cause-arrears-not-delivered = A kvóta egy részét nem adták be; ez tartozás maradt.
cause-arrears-collected = Behajtották a kvóta hátralékát.
cause-reserve-procurement = A tartományok beadták gabonájukat.
cause-reserve-arrears-collected = Behajtották a hátralékokat.
cause-reserve-exports = Gabonát adtak el külföldre.
cause-reserve-imports = Gabonát vettek külföldön.
cause-reserve-towns = Ellátták a városokat.
cause-reserve-relief-to-provinces = Segély ment az éhező tartományokba.
cause-debt-imported = A külföldön vett gabonát ki kell fizetni.
cause-debt-not-exported = A külföldnek ígért gabonát nem küldték el; ez tartozás.

## Okok: acél, szerszámok, állatok

cause-furnaces-built = Kohókat építettek.
cause-furnaces-crumbled = A munkások nélkül maradt kohók szétomlottak.
cause-steel-furnaces = A kohók adtak valamennyi használható acélt.
cause-steel-plants = Az acélművek termeltek.
cause-iron-furnaces = A kohók használhatatlan vasat adtak.
cause-iron-tools-melted = A beolvasztott szerszámokból használhatatlan vas lett.
cause-machines-growth = Az acélművek bővültek az elvett gabonából és az odaadott munkáskezekből.
cause-machines-bought = Megérkeztek az egy éve vett gépek.
cause-machines-ordered-arrived = Megérkeztek a megrendelt gépek.
cause-machines-ordered-ordered = Gépeket rendeltek.
cause-tools-melted = Szerszámokat olvasztottak be.
cause-tools-mended = Kovácsok és műhelyek szerszámokat készítettek és javítottak.
cause-cattle-slaughter = Az emberek inkább levágták az állatokat, mintsem a kommunának adják őket.
cause-cattle-growth = Gyarapodtak az állatállományok.
cause-cattle-hunger = Az emberekkel együtt az állatok is éhen pusztultak.
cause-pigs-slaughter = Az emberek inkább levágták a sertéseket, mintsem a kommunának adják őket.
cause-pigs-growth = A háztájiban és a gazdaságokban sertéseket neveltek.
cause-pigs-hunger = Az emberekkel együtt a sertések is éhen pusztultak.
cause-water-fuel = A kohók elégették a domboldalak és a partok fáit, és ezt az öntözés megsínylette.
cause-water-waterworks = { $sign ->
    [up] Csatornákat és tavakat ástak.
    [down] A csatornák és a tavak feliszapolódtak.
   *[mixed] Csatornákat és tavakat ásnak, a régiek pedig feliszapolódnak.
  }

## Okok: emberek és politika

cause-people-rural-hunger = Emberek haltak éhen.
cause-people-rural-births = Gyermekek születtek.
cause-people-rural-other-deaths = Emberek haltak meg, mint a szokásos években.
cause-people-rural-to-towns = { $sign ->
    [up] Embereket küldtek vissza a városokból.
    [down] Emberek mentek el a városokba.
   *[mixed] Emberek mennek el a városokba, vagy küldik őket vissza.
  }
cause-people-urban-from-country = { $sign ->
    [up] Emberek jöttek vidékről.
    [down] Embereket küldtek vissza vidékre.
   *[mixed] Emberek jönnek vidékről, vagy küldik őket vissza.
  }
cause-trust-ways-of-living = { $sign ->
    [up] A háztáji és az otthoni főzés növelte a bizalmat.
    [down] A közös konyhák, az elvett háztáji és a kutatások csökkentették a bizalmat.
   *[mixed] A háztáji és az otthoni főzés növeli a bizalmat; a konyhák, az elvett háztáji és a kutatások csökkentik.
  }
cause-trust-news = { $sign ->
    [up] A hírek növelték az emberek bizalmát.
    [down] A hírek csökkentették az emberek bizalmát.
   *[mixed] A hírek hatnak az emberek bizalmára.
  }
cause-expertise-cadres = { $sign ->
    [up] A szakértő káderek szóhoz engedték a szakembereket.
    [down] A vörös káderek félretolták a szakembereket.
   *[mixed] A vörös káderek félretolják a szakembereket, a szakértő káderek szóhoz engedik őket.
  }
cause-expertise-news = { $sign ->
    [up] A hírek szóhoz juttatták a szakértőket.
    [down] A hírek elhallgattatták a szakértőket.
   *[mixed] A hírek szóhoz juttatják vagy elhallgattatják a szakértőket.
  }
cause-standing-inspected-kitchens = Az ellenőrök hiányolták a közös konyhákat.
cause-standing-inspected-plots = Az ellenőrök több háztájit találtak, mint amennyit a központ megtűr.
cause-standing-inspected-experts = Az ellenőrök úgy találták, hogy hallgatnak a szakértőkre, és a káderek nem vörösek.
cause-standing-inspected-brigades = Az ellenőrök brigádokat hiányoltak a kohóknál és a vízműveknél.
cause-standing-inspected-search = Az ellenőrök úgy találták, hogy nem keresik elég keményen a gabonát az otthonokban.
cause-standing-report-compared = { $sign ->
    [up] Jelentésed magas volt az összes tartományéhoz képest.
    [down] Jelentésed alacsony volt az összes tartományéhoz képest.
   *[mixed] A központ összeveti jelentésedet a többi tartományéval.
  }
cause-standing-steel-compared = { $sign ->
    [up] Sok acélod volt az összes tartományéhoz képest.
    [down] Kevés acélod volt az összes tartományéhoz képest.
   *[mixed] A központ összeveti acélodat a többi tartományéval.
  }
cause-standing-quota-not-delivered = { $sign ->
    [up] A kvótát teljes egészében beadták.
    [down] A kvótának csak egy részét adták be.
   *[mixed] A kvótát teljes egészében vagy csak részben adják be.
  }
cause-standing-steel-plan = { $sign ->
    [up] Acélod meghaladta a központ tervéből rád eső részt.
    [down] Acélod elmaradt a központ tervéből rád eső résztől.
   *[mixed] Acélodat a központ tervéből rád eső részhez mérik.
  }
cause-standing-campaign = Kampány sújtotta azokat, akik lemaradtak.
cause-standing-exposed = Ellenőrzés leplezett le egy hamis jelentést.
cause-standing-people-fed = Mivel az embereknek volt mit enniük, és az irányvonal alacsony volt, a tekintély helyreállt.
cause-standing-new-leader = A vezetőt leváltották, és kiküldött érkezett.
