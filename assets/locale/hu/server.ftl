# A kiszolgáló parancssora: futtatás, és játszmák kivétele a tárolójából.

cli-serve = Kiszolgálót futtat hálózati játszmákhoz.
cli-backup = A kiszolgáló tárolóját fájlba másolja, használat közben is.
cli-export = Kivesz egy játszmát a kiszolgáló tárolójából: ha véget ért, a naplóját, addig azt, amit mindenki láthat.
cli-host = Cím, amelyen a kiszolgáló figyel: 127.0.0.1 csak ez a gép, 0.0.0.0 az egész helyi hálózat.
cli-port = Kapu, amelyen figyel; 0 esetén egy szabadot vesz.
cli-store = Hol tartja a játszmákat: sqlite:///FÁJL vagy postgresql://NÉV@GÉP/ADATBÁZIS (alapértelmezés: fájl az adatmappában).
cli-workers = Kiszolgáló folyamatok száma; egynél több csak PostgreSQL-lel lehet.
cli-origin = Más kiszolgáló weblapjának címe, amely kapcsolódhat, például https://example.org; többször is megadható.
cli-keep-days = Az ennyi napja érintetlen játszmákat törli; 0: soha nem töröl.
cli-creations = Ennyi asztal készíthető egy címről tíz perc alatt; 0: akárhány.
cli-webhook = Ide küld értesítést, ha valaki sorra kerül.
cli-webhook-secret = Az értesítéseket aláíró titok.
cli-proxies = Az előtte álló közvetítők címei, amelyeknek elhiszi a látogató címét.
cli-json-logs = JSON-napló, eseményenként egy sor.
cli-backup-file = Az új fájl.
cli-export-match = A játszma azonosítója vagy csatlakozási kódja.
cli-export-out = Ebbe a fájlba írja a naplót; a „greatleap replay” olvassa.
cli-export-names = A nevek benne maradnak.

cli-load = Sok egyidejű játszmával méri egy kiszolgáló teljesítményét.
cli-load-matches = Ennyi játszma egyszerre.
cli-load-seats = Egy asztal helyeinek száma; mindegyiket kliens vezeti.
cli-load-scenario = Amit játszanak.
cli-load-seconds = A mérés hossza másodpercben, miután mind elkezdődött.
cli-load-rate = Döntések másodpercenként az összes játszmában; 0: amilyen gyorsan csak lehet.
cli-load-url = A mérendő kiszolgáló (alapértelmezés: saját, ezen a gépen).
cli-load-beside = Ugyanabban a futásban a boardgame.io kiszolgálóját is méri; Node és npm kell hozzá.

serving = A Great Leap itt érhető el: http://{ $host }:{ $port }, tárolója: { $store }. Leállítás: Ctrl-C.
backed-up = Elmentve ide: { $file }.
exported = A napló itt van: { $file }.
error-store = { $reason }
error-url = { $option }: { $url } nem webcím; ilyet adj meg: https://example.org
error-export-not-over = { $match } még nem ért véget, így a naplója titok; a nyilvános részhez hagyd el az --out kapcsolót
error-file-exists = { $option }: { $file } már létezik; adj meg új fájlt
error-beside = { $reason }
error-server-address = { $url } nem kiszolgáló címe; ilyet adj meg: http://192.168.1.5:8000, vagy a kapott hivatkozást
