# A hálózati asztal: miért nem fogadja el a szerver az üzenetet, mi történt egy hellyel, miért szakad meg a kapcsolat.

## Elutasítások, a protokoll kódjai szerint

room-refused-program = A program olyat küldött, amit ez a szerver nem ért. Töltsd újra az oldalt; ha ez nem segít, a programod változata nem illik a szerverhez.
room-refused-bad_name = A név 1–24 látható betűből, számból vagy más jelből áll.
room-refused-bad_chat = Egy üzenet 1–500 jelből áll, egyetlen sorban.
room-refused-bad_code = A belépőkód hat betűből és számból áll. Nézd meg még egyszer: B, G, I, L, O, S, U, Z, 0, 1, 2, 5 és 8 soha nincs benne.
room-refused-bad_scenario = Ilyen forgatókönyv nincs, vagy hibás.
room-refused-bad_seats = A helyek nem illenek össze: nincs ilyen hely, vagy kettőnek ugyanaz a tartománya.
room-refused-unknown_room = Ezzel a kóddal nincs asztal. Lehet, hogy elírtad, vagy a játékot már lezárták.
room-refused-unknown_token = Ennél az asztalnál már nincs helyed. Lépj be újra a kóddal.
room-refused-not_joined = Most csak nézed a játékot. Ha részt vennél, lépj be az asztalhoz.
room-refused-not_seated = Ehhez hely kell az asztalnál. Foglalj el egy szabadot.
room-refused-not_host = Ezt csak az asztal házigazdája teheti meg.
room-refused-unknown_participant = Ő már nincs az asztalnál.
room-refused-name_taken = Valakit itt már így hívnak. Válassz másik nevet.
room-refused-room_full = Az asztal megtelt.
room-refused-no_seat = Minden hely foglalt. Nézőként beléphetsz.
room-refused-seat_taken = Ez a hely foglalt.
room-refused-seat_empty = Ezen a helyen nincs olyan bot, amelyet le lehetne váltani.
room-refused-province_taken = Ez a tartomány már egy másik helyé.
room-refused-seated = Egy tartományt vezetsz, és ismered a titkait, ezért játék közben nem ülhetsz át máshová.
room-refused-not_started = A játék még nem kezdődött el.
room-refused-started = A játék már elkezdődött.
room-refused-over = A játék véget ért.
room-refused-paused = A játék szünetel. A házigazda indítja újra.
room-refused-not_paused = A játék nem szünetel.
room-refused-no_clock = Nincs határidő, amelyet el lehetne halasztani.
room-refused-other_turn = Közben továbbment a játék. Nézd meg, miről kell most dönteni.
room-refused-not_deciding = Ezen a helyen most nem kell dönteni.
room-refused-not_decided = Nincs döntés, amelyet visszavonhatnál.
room-refused-all_decided = Mindenki döntött, az évszak már zajlik. Ezen nem lehet többé változtatni.
room-refused-too_many = Nagyon sokszor meggondoltad magad. Várd meg, amíg a többiek is döntenek.
room-refused-too_fast = Ez túl gyors volt. Várj néhány másodpercet.
room-refused-unavailable = A szerver most nem tud menteni. Semmi sem veszett el; próbáld újra egy kicsit később.

## Mi történt egy hellyel: $person ül ott, tartománya $province

room-notice-warned = { $person } ({ $province }) nem döntött időben, ezért az számít döntésnek, ami addig állt. Legközelebb bot veszi át a helyét.
room-notice-stood_in = { $person } ({ $province }) nincs itt: amíg vissza nem tér, bot vezeti a tartományt.
room-notice-handed_back = { $person } ({ $province }) visszatért, és újra vezeti a tartományt.
room-notice-nudged = A többiek a döntésedre várnak.

## Miért szakad meg a kapcsolat

room-closing-kicked = A házigazda kivett az asztaltól.
room-closing-left = Felálltál az asztaltól.
room-closing-too_fast = A kapcsolat megszakadt, mert túl sok üzenet érkezett egyszerre.
room-closing-too_slow = A kapcsolat megszakadt, mert túl lassú volt. Újra próbálkozunk.
room-closing-restart = A szerver újraindul. A játék egy pillanat múlva folytatódik, semmi sem vész el.
