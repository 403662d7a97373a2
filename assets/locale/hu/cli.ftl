# A parancssor: mire való az egyes parancs és kapcsoló, és mi a baj, ha a játék elutasítja.

cli-about = Nagy ugrás: Kína, 1958–62; játék tervekről és jelentésekről.
cli-play = Játék ezen a gépen: megnyitja az asztalt a böngészőben, egy kiszolgálóval, amely csak ezen a gépen érhető el.
cli-replay = Egy napló ellenőrzése és elbeszélése évszakról évszakra.
cli-fork = Egy játék folytatása valamelyik fordulójától, új fájlban.
cli-language = A szövegek nyelve (alapértelmezés: a rendszeré).
cli-resume = A legutóbb játszott játék folytatása; a FILE megadásával a terminálban mentett játéké.
cli-resume-file = A --resume mellett: a folytatandó játék.
cli-scenario = Mit játszotok: tutorial, quick, lesson, campaign, open-campaign, readjustment vagy saját fájl.
cli-seats = Kik ülnek az asztalnál, 1–8 hely, vesszővel: human, analyst (tartomány nélküli elemző, aki becsléseket ad) vagy botok neve (line, zealot, careerist, pragmatist, protector, honest, random, planner-quick, planner, planner-deep).
cli-provinces = Az első helyek tartományai, vesszővel; a többit a játék sorsolja.
cli-seed = A játék minden véletlenének magszáma (alapértelmezés: újonnan sorsolt).
cli-save = A játék fájlja (alapértelmezés: új fájl a mentett játékok mappájában).
cli-terminal = Játék a terminálban.
cli-play-port = Az asztal portja (alapértelmezés: egy szabad port).
cli-no-browser = Ne nyisson böngészőt, csak írja ki az asztal címét.
cli-file = Egy napló (.leap).
cli-step = Várakozás az Enterre minden évszak után.
cli-seat = Ennek a tartománynak a valós számai is; csak befejezett játéknál.
cli-everything = Az ország valós számai is; csak befejezett játéknál.
cli-json = Összefoglaló kiírása JSON-ként.
cli-at = A forduló, ahonnan a játék folytatódik: a száma, vagy egy évszak, például 1959-autumn.

terminal-used = Az asztal ebben a terminálban van.

play-open =
    Az asztal itt nyílt meg: { $url }
    Az utolsó ablak bezárásakor vagy itt a Ctrl-C-re ér véget. A játékok megmaradnak.
play-runs-already = Az asztal már fut; ez egy újabb ablakot nyit rá: { $url }
play-no-browser = Itt nem sikerült böngészőt megnyitni. Nyisd meg te a fenti címet egy böngészőben.
play-ended = Az asztal bezárt. A játékok megmaradtak; folytatás: greatleap play --resume
play-not-built = A böngészőben játszható asztal itt nincs felépítve, ezért ez a játék a terminálban van. Így épül fel: python3 run.py setup

error-line = greatleap: { $reason }
error-os = { $file }: { $reason }; ellenőrizd az útvonalat
error-leader = --seats: nincs ilyen vezető: { $name }; válassz ezek közül: { $allowed }
error-seats = --seats: { $count } hely túl sok; egy asztalnál 1–8 hely van
error-analysts = --seats: { $count } elemző túl sok; egy játékban legfeljebb 8 lehet
error-analysts-alone = --seats: valakinek tartományt is kell vezetnie; adj hozzá egy human helyet vagy egy bot nevét
error-province = nincs ilyen tartomány: { $name }; válassz ezek közül: { $allowed }
error-province-many = több tartomány is kezdődik így: { $name }; melyik legyen: { $provinces }
error-too-many-provinces = --provinces: { $provinces } tartomány, de csak { $seats } hely; ne adj meg több tartományt, mint ahány hely van
error-seed = --seed: egy magszám hossza legalább 1 és legfeljebb { $most } karakter
error-language = --language: nincsenek szövegek ezen a nyelven: { $name }; válassz ezek közül: { $allowed }
error-resume-with = { $option }: a mentett játék a sajátját tartja meg; a --resume mellett hagyd el
error-file-without-resume = { $file }: mentett játék folytatásához írd a fájl elé: --resume
error-terminal-only = { $option }: csak a terminálban játszott játékhoz való; add hozzá: --terminal
error-browser-only = { $option }: csak a böngészőben játszható asztalhoz való; hagyd el
error-save-exists = --save: ez a fájl már létezik: { $file }; adj meg új fájlt
error-save-folder = --save: nincs ilyen mappa: { $folder }; előbb hozd létre, vagy adj meg másikat
error-no-games = --resume: ebben a mappában nincs mentett játék: { $folder }; adj meg egy fájlt
error-bad-log = { $file }: { $reason }
error-no-seed = { $file }: a naplóban nincs magszám, ezért nem lehet folytatni; használd azt a fájlt, amelybe a játék mentődött
error-fork-turn = --at: ebben a játékban nincs ilyen forduló: { $at }; fordulói: { $low } – { $high }
error-turn = --at: „{ $given }” nem forduló; add meg a számát, vagy egy évszakot { $low }-spring és { $high }-winter között
error-replay-not-over = a valós számok a játék végéig titkosak; hagyd el a --seat és az --everything kapcsolót
error-replay-no-seed = a magszám nélkül a játék nem játszható újra; hagyd el a --seat és az --everything kapcsolót
error-command = { $reason }
