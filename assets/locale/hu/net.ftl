# Hálózati asztal a terminálban: csatlakozás, a szoba, parancsok a szobához, ami benne történik.

## Parancssor

cli-join = Játék vagy nézelődés egy kiszolgálón lévő asztalnál.
cli-join-url = A kiszolgáló címe, például http://192.168.1.5:8000, vagy a kapott hivatkozás.
cli-join-code = Az asztal belépőkódja.
cli-join-create = Új asztal, te vagy a házigazda: tutorial, quick, lesson, campaign, open-campaign, readjustment, vagy egy saját fájl.
cli-join-resume = Vissza ahhoz az asztalhoz, amelynél ezen a kiszolgálón legutóbb ültél (--code mellett: ahhoz az egyhez).
cli-join-token = Vissza egy tokennel, bármelyik gépről.
cli-join-name = A neved az asztalnál.
cli-join-watch = Csak nézelődsz; --name mellett névvel: a többiek látnak, és beszélhetsz.
cli-join-seat = Melyik helyre ülsz (alapesetben az első szabadra).
cli-join-seats = --create mellett: kik ülnek az asztalnál, 1–8, vesszővel: human vagy botok neve (alapesetben csak emberek).
cli-join-clock = --create mellett: idő egy-egy döntésre, például 90s, 5m, 24h vagy 3d (alapesetben nincs határ).
cli-join-begin = --create mellett: kezdés a házigazda szavára (host), vagy amint mindenki kész (ready).
cli-join-stand-in = --create mellett: melyik bot ugrik be a távollévők helyére.
cli-join-way = Csak ezen az úton: socket (WebSocket) vagy stream (sima HTTP); nélküle mindkettőt kipróbálja.

error-net-unreachable = itt nem válaszol Great Leap-kiszolgáló: { $url }. { $reason } Nézd meg a címet és a hálózatot
error-net-rules = a kiszolgáló szabályai: { $theirs }, ezé a programé: { $ours }; hozd a kettőt azonos változatra
error-net-clock = „{ $given }” nem megfelelő idő egy döntésre; legalább { $low } másodperc, legfeljebb { $high } nap lehet, például 90s, 5m, 24h vagy 3d
error-net-places = { $file }: nem olvashatók belőle az asztaloknál lévő helyeid; javítsd ki vagy tedd el a fájlt
error-net-one-way = { $first } és { $second } nem fér össze; hagyd el az egyiket
error-net-only-create = { $option }: erről csak az dönt, aki az asztalt nyitja; add hozzá a --create kapcsolót, vagy hagyd el
error-net-no-place = --resume: ez a gép nem tud helyedről ezen a kiszolgálón: { $url }; csatlakozz a --code vagy a --token kapcsolóval
error-net-how = add meg, hogyan csatlakozol: --code KÓD egy meglévő asztalhoz, --create FORGATÓKÖNYV egy újhoz, --resume a visszatéréshez
error-net-no-seat = minden hely foglalt; nézőként a --watch kapcsolóval jöhetsz be
error-net-seat-taken = ez a hely foglalt; szabad: { $seats }
error-net-name = az asztalnál név kell; add meg így: --name
error-option = { $option }: nincs ilyen: { $value }; választható: { $allowed }

## Miért szakadt meg a vonal

net-lost-unreachable = A kiszolgáló nem érhető el.
net-lost-silent = A kiszolgáló nem válaszol.
net-lost-closed = A kiszolgálónál vagy útközben történt.
net-lost-strange = A kiszolgáló olyat mond, amit ez a program nem ért.
net-link-away = ! A kapcsolat megszakadt. { $reason } Magától helyreáll; amit addig megadsz, akkor küldjük el.
net-link-back = A kapcsolat helyreállt, ennyi idő után: { $time }. Semmi sem veszett el.

## A szoba

net-prompt-name = A neved:
net-made = Az asztal készen áll. Kódja { $code }. A többiek az első sort böngészőben nyitják meg, vagy a másodikat terminálba írják:
net-made-join = greatleap join { $url }
net-come-back = A helyed megmarad. Így térhetsz vissza: greatleap join { $url } --resume
net-kept-by-server = A játékot a kiszolgáló őrzi, kódja { $code }; aki üzemelteti, így veheti ki a naplót: greatleap export { $code }
net-room = Asztal: { $code }
net-playing = forgatókönyv: { $scenario }
net-public = A nyilvános adatok
column-seat = Hely
column-stands = most
net-seat = { $seat }. hely
net-seat-line = { $seat }. hely: { $facts }
net-dealt = kezdéskor dől el
net-free = szabad
net-away = nincs kapcsolatban
net-ready = kész
net-decides = még dönt
net-stands-in = { $person }; helyette { $bot }
net-onlookers = Nézelődik: { $people }; név nélkül { $watchers ->
    [0] senki
    [one] 1 néző
   *[other] { $watchers } néző
  }.
net-nobody = senki
net-hosts = A házigazda: { $person }.
net-hosts-you = Te vagy a házigazda.
net-begins-host = A játék akkor kezdődik, amikor a házigazda beírja: „kezdés”.
net-begins-ready = A játék kezdődik, amint mindenki kész.
net-clock = Idő egy-egy döntésre: { $time }.
net-no-clock = A döntésekre nincs időhatár.
net-paused = A játék szünetel.
net-goes-on = A játék folytatódik.
net-put-off = A határidő későbbre került.
net-days = { $count } nap
net-hours = { $count } óra
net-minutes = { $count } perc
net-seconds = { $count } mp
net-days-keys = d n nap day days
net-hours-keys = h ó óra ora hour hours
net-minutes-keys = m p perc min minutes
net-seconds-keys = s mp sec seconds

## Ami történik

net-said = { $person }: { $text }
net-came = Megjött: { $person }.
net-went = Elhagyta az asztalt: { $person }.
net-person-away = Megszakadt a kapcsolata: { $person }.
net-person-back = Ismét kapcsolatban: { $person }.
net-begins = Kezdődik a játék.
net-waiting = Még dönt: { $people }.
net-left = Hátralévő idő: { $time }.
net-being-played = Mindenki döntött.
net-time-up = Lejárt az idő.
net-decided-meanwhile = Közben megérkezett egy döntés a tartományod nevében.

## Ami beírható: vesszővel, az első látszik

net-prompt-lobby = Előszoba >
net-prompt-waiting = (vissza, mond, szoba, egy oldal) >
net-prompt-looking = (mond, szoba, egy oldal) >
net-prompt-watching = (szoba, egy oldal) >
net-prompt-leave = Végleg elmész, úgy, hogy más is a helyedre ülhet? [i/n]
net-command-say = mond, mondd, say
net-command-room = szoba, room, who
net-command-ready = kész, kesz, ready
net-command-unready = nem kész, nem kesz, not ready
net-command-province = tartomány, tartomany, province
net-command-seat = hely, seat
net-command-start = kezdés, kezdes, start
net-command-bot = bot
net-command-free = szabad, free
net-command-clock = óra, ora, clock
net-command-extend = halaszt, extend
net-command-pause = szünet, szunet, pause
net-command-go-on = tovább, tovabb, go on
net-command-nudge = sürget, surget, nudge
net-command-kick = kitesz, kick
net-command-leave = elmegy, leave
net-any-keys = bármelyik, barmelyik, any, none
net-none-keys = nincs, ki, none, off
net-help =
    mond SZÖVEG       egy sor mindenkinek
    szoba             ez az oldal
    elmegy            végleg elhagyod az asztalt
    kilép             elmész; a helyed megmarad
net-help-seat =
    vissza            döntésed visszavétele, amíg mások még döntenek
    történt           egy oldal a tartományodról; van még: kártyák, meggyőződés
net-help-pages =
    térkép            egy oldal mindenkinek; van még: adatok, hírek, vita, almanach
net-help-lobby =
    kész              készen állsz a kezdésre („nem kész” visszavonja)
    tartomány henan   ezt a tartományt vezeted; „tartomány bármelyik”: sorsolják
    hely 2            átülsz egy másik szabad helyre
net-help-host =
    bot 2 planner     egy helyet bot vezet; „szabad 2” kiveszi
    óra 5m            idő egy-egy döntésre; „óra nincs”: nincs határ
    kitesz NÉV        valakit kiteszel a szobából
net-help-host-lobby =
    kezdés            kezdődik a játék; a szabad helyeket botok vezetik
net-help-host-game =
    halaszt 60s       a mostani döntés határideje későbbre kerül
    szünet, tovább    a játék pihen, illetve folytatódik
    sürget 2          emlékeztető annak, aki a helyen ül
net-help-watcher = Nézelődsz. A „kilép” véget vet ennek.
net-refused-command = Itt nincs ilyen parancs: „{ $word }”. A ? megmutatja, mi van.
net-refused-seat = Nincs ilyen hely: „{ $word }”; 1 és { $high } közötti számot adj meg.
net-refused-person = Ez a név itt senkié, vagy többeké is lehet: „{ $word }”. Jelen van: { $people }.
net-refused-policy = Nincs ilyen bot: „{ $word }”; választható: { $allowed }.
