# A bevezető játék: mire érdemes figyelni az egyes évszakokban, és három kérdés a végén.

guide-title = Útmutató
guide-spring =
    Te vezeted ezt a tartományt. Minden évszakban tíz brigádot osztasz be, és megadsz néhány beállítást; a vezetők mind egyszerre és titokban döntenek. A tavasz a vetésé: a lap megmutatja, hány brigád kell a földekre. Ha kevesebb megy oda, föld marad bevetetlenül.

    Az utasítások alatt áll az előrejelzés. Változtass valamit, például „f 5 v 3”, és figyeld, hogyan módosul. A „miért termés” megmutatja, mi alakítja az eredményt. Ha elégedett vagy, írd be: „kész”.
guide-summer =
    Nyáron gondozzák a termést, és betakarítják az első negyedét. Nézd meg, mit vár a központ az egyes feladatoknál, és nézd meg a tekintélyt az előrejelzésben: a tekintély az, amit a központ rólad gondol, és ha elfogy, leváltanak.

    Megjelennek a kommunák és a konyhák. A nyitott konyhák két brigáddal többet adnak, de gabonát pazarolnak. Nézd meg a közös magtárat az előrejelzésben előtte és utána.
guide-autumn =
    A központ most acélt akar. A kohóknál dolgozó kezek hiányoznak az aratásból, és amit nem takarítanak be, az elvész. A kohók vasa többnyire használhatatlan.

    Próbáld ki: „f 5”, majd „f 3”, és hasonlítsd össze az „Idei betakarítás” sorát. A szerszámok beolvasztása kicsivel több vasat ad, de minden későbbi termést csökkent. Ahol nagy a buzgalom, a káderek többet tehetnek, mint amit elrendelsz; az előrejelzés megadja az esélyét.
guide-winter =
    A termés a magtárban van, és csak te tudod az igazat. Amit jelentesz, azt mindenki látja, és az állami kvóta ebből következik. A magas jelentés tetszik a központnak, de elviszi a gabonát, amelyre az embereknek a következő aratásig szükségük van; az alacsony tekintélybe kerül.

    Próbáld ki: „jelentés 100%”, majd „jelentés 130%”. Hasonlítsd össze a kvótát, a fogyasztást és a tekintélyt. Utána dönts arról is, mennyit adsz be.

    Ha van kedved, becsüld meg azt is, mekkora az ország valós termése a jelentésekhez képest: írd be: „becslés”. Semmit sem dönt el; a végén kiderül, mennyire tudtad.

questions-title = Három kérdés
question-number = { $number }. { $question }
question-1 = A valós termés 130 %-át jelented. Mi következik ebből?
question-1-a = A termés nő, mert a központ segítséget küld.
question-1-b = A kvóta nő, és kevesebb gabona marad ételnek.
question-1-c = Semmi, mert senki sem tudja az igazat.
question-1-right = b
question-1-why = Az állam a jelentésből veszi ki a részét, nem a termésből. A hamis jelentés valódi gabonát visz el.
question-2 = Miért kerülnek gabonába ősszel a kohók?
question-2-a = Gabonát égetnek el.
question-2-b = Az acélt gabonával kell megfizetni.
question-2-c = Brigádjaik hiányoznak, amikor a termést betakarítják.
question-2-right = c
question-2-why = A termés háromnegyedét ősszel takarítják be. Ami a földön marad, elvész.
question-3 = Miért nem elég igazat jelenteni, és mindenkit a földeken tartani?
question-3-a = A tekintély csökken, és a leváltott vezető helyére kiküldött jön, aki azt teszi, amit a központ akar.
question-3-b = A szabályok tiltják az igazságot.
question-3-c = A földeken egyik évszakban sincs szükség ennyi brigádra.
question-3-right = a
question-3-why = A központ összeveti a tartományokat, és megbünteti a lemaradókat. A tekintélyt korán kell megszerezni, hogy legyen miből áldozni, amikor életeket ment.
answer-right = Igen.
answer-other = Nem: { $right }.
