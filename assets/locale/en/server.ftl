# The server's command line: running a server, and taking games out of its store.

cli-serve = Run a server for games over the network.
cli-backup = Copy a server’s store to a file, while it is in use.
cli-export = Take a game out of a server’s store: its log when it is over, before that what the public may see.
cli-host = Address to listen on: 127.0.0.1 is this computer only, 0.0.0.0 the whole local network.
cli-port = Port to listen on; 0 takes a free one.
cli-store = Where games are kept: sqlite:///FILE or postgresql://USER@HOST/NAME (default: a file in your data folder).
cli-workers = Processes that serve; more than one need PostgreSQL.
cli-origin = Address of a web page of another server that may connect, such as https://example.org; may be repeated.
cli-keep-days = Games that nobody has touched for so many days are deleted; 0 keeps them for ever.
cli-creations = Tables that may be made from one address in ten minutes; 0 for any number.
cli-webhook = Where a notice is sent when it is somebody’s turn.
cli-webhook-secret = Secret by which notices are signed.
cli-proxies = Addresses of proxies in front, whose word on a visitor’s address is believed.
cli-json-logs = Log as JSON, one line an event.
cli-backup-file = The new file.
cli-export-match = The game’s id or its join code.
cli-export-out = Write the log to this file; “greatleap replay” reads it.
cli-export-names = Leave people’s names in.

cli-load = Measure a server with many games at once.
cli-load-matches = How many games at once.
cli-load-seats = How many seats each has, all led by clients.
cli-load-scenario = What is played.
cli-load-seconds = How long, once all have begun.
cli-load-rate = Decisions a second over all games; 0: as fast as they come.
cli-load-url = The server to measure (default: a private one on this computer).
cli-load-beside = Measure the server of boardgame.io in the same run too; needs Node and npm.

serving = Great Leap is served at http://{ $host }:{ $port } from { $store }. Ctrl-C stops it.
backed-up = Kept in { $file }.
exported = The log is in { $file }.
error-store = { $reason }
error-url = { $option }: { $url } is no web address; give one such as https://example.org
error-export-not-over = { $match } is not over yet, so its log is secret; leave --out away to see what is public
error-file-exists = { $option }: { $file } is there already; name a new file
error-beside = { $reason }
error-server-address = { $url } is no address of a server; give one such as http://192.168.1.5:8000 or the link you were sent
