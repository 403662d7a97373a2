# A networked table in the terminal: joining it, the room, commands for the room, what happens in it.

## The command line

cli-join = Play at a table on a server, or watch it.
cli-join-url = Where the server is, such as http://192.168.1.5:8000, or the link you were sent.
cli-join-code = The join code of the table.
cli-join-create = Make a table as its host: tutorial, quick, lesson, campaign, open-campaign, readjustment, or a file of your own.
cli-join-resume = Come back to the table you sat at last on this server (with --code: to that one).
cli-join-token = Come back with a token, from any computer.
cli-join-name = Your name at the table.
cli-join-watch = Only watch; with --name as somebody whom the others see and who may speak.
cli-join-seat = Which seat to take (default: the first free one).
cli-join-seats = With --create: who sits at the table, 1 to 8, with commas: human, or the names of bots (default: people only).
cli-join-clock = With --create: time for each decision, such as 90s, 5m, 24h or 3d (default: no limit).
cli-join-begin = With --create: begin when the host says so, or as soon as everybody is ready.
cli-join-stand-in = With --create: which bot stands in for whoever is away.
cli-join-way = Go this way only: socket (WebSocket) or stream (plain HTTP); without it both are tried.

error-net-unreachable = no server of Great Leap answers at { $url }: { $reason } Check the address and your network
error-net-rules = the server plays by rules { $theirs }, and this program knows rules { $ours }; bring both to the same version
error-net-clock = “{ $given }” is no time for a decision; give { $low } seconds to { $high } days, such as 90s, 5m, 24h or 3d
error-net-places = { $file }: the places you have at tables cannot be read from it; repair the file or move it away
error-net-one-way = { $first } and { $second } do not go together; leave one of them out
error-net-only-create = { $option }: only who makes a table decides that; add --create or leave it out
error-net-no-place = --resume: you have no place at a table on { $url } that this computer knows; join with --code, or with --token
error-net-how = say how to join: --code CODE for a table that is there, --create SCENARIO for a new one, --resume to come back
error-net-no-seat = all seats are taken; look on with --watch
error-net-seat-taken = this seat is taken; these are free: { $seats }
error-net-name = a name is needed at the table; give it with --name
error-option = { $option }: there is no { $value }; use one of { $allowed }

## Why the line is lost

net-lost-unreachable = The server cannot be reached.
net-lost-silent = The server does not answer.
net-lost-closed = It broke off at the server’s end or on the way.
net-lost-strange = The server says what this program does not understand.
net-link-away = ! The connection is lost. { $reason } It comes back by itself; what you give now is sent then.
net-link-back = The connection is back after { $time }. Nothing was lost.

## The room

net-prompt-name = Your name:
net-made = The table is made. Its code is { $code }. The others open the first line in a browser, or type the second into a terminal:
net-made-join = greatleap join { $url }
net-come-back = Your place is kept. Come back with: greatleap join { $url } --resume
net-kept-by-server = The server keeps this game under the code { $code }; whoever runs it can take the log out with: greatleap export { $code }
net-room = Table { $code }
net-playing = scenario { $scenario }
net-public = The public record
column-seat = Seat
column-stands = now
net-seat = seat { $seat }
net-seat-line = Seat { $seat }: { $facts }
net-dealt = dealt at the start
net-free = free
net-away = not connected
net-ready = ready
net-decides = still decides
net-stands-in = { $person }; in their place { $bot }
net-onlookers = Looking on: { $people }; { $watchers ->
    [0] nobody
    [one] 1 watcher
   *[other] { $watchers } watchers
  } without a name.
net-nobody = nobody
net-hosts = { $person } is the host.
net-hosts-you = You are the host.
net-begins-host = The game begins when the host types “start”.
net-begins-ready = The game begins as soon as everybody is ready.
net-clock = Time for each decision: { $time }.
net-no-clock = There is no limit of time for decisions.
net-paused = The game is paused.
net-goes-on = The game goes on.
net-put-off = The deadline was put off.
net-days = { $count } d
net-hours = { $count } h
net-minutes = { $count } min
net-seconds = { $count } s
net-days-keys = d day days
net-hours-keys = h hour hours
net-minutes-keys = m min minutes
net-seconds-keys = s sec seconds

## What happens

net-said = { $person }: { $text }
net-came = { $person } has come.
net-went = { $person } has left the table.
net-person-away = The connection of { $person } is lost.
net-person-back = { $person } is connected again.
net-begins = The game begins.
net-waiting = Still deciding: { $people }.
net-left = Time left: { $time }.
net-being-played = All have decided.
net-time-up = The time is up.
net-decided-meanwhile = Meanwhile a decision for your province has been given.

## What may be typed: with commas, the first one shown

net-prompt-lobby = Lobby >
net-prompt-waiting = (back, say, room, a page) >
net-prompt-looking = (say, room, a page) >
net-prompt-watching = (room, a page) >
net-prompt-leave = Leave for good, so that somebody else may take your seat? [y/n]
net-command-say = say
net-command-room = room, who
net-command-ready = ready
net-command-unready = not ready
net-command-province = province
net-command-seat = seat
net-command-start = start
net-command-bot = bot
net-command-free = free
net-command-clock = clock
net-command-extend = extend
net-command-pause = pause
net-command-go-on = go on
net-command-nudge = nudge
net-command-kick = kick
net-command-leave = leave
net-any-keys = any, none
net-none-keys = none, off
net-help =
    say TEXT          say a line to everybody
    room              this page
    leave             leave the table for good
    quit              go; your place is kept
net-help-seat =
    back              take your decision back while others still decide
    hit               a page of your province; also cards, conviction
net-help-pages =
    map               a page for all; also record, news, motions, almanac
net-help-lobby =
    ready             you are ready to begin (“not ready” takes it back)
    province henan    lead this province; “province any”: one that is dealt
    seat 2            take another free seat
net-help-host =
    bot 2 planner     let a bot lead a seat; “free 2” takes it out again
    clock 5m          time for each decision; “clock off”: no limit
    kick NAME         take somebody out of the room
net-help-host-lobby =
    start             begin; bots lead the seats that are still free
net-help-host-game =
    extend 60s        put the deadline of this decision off
    pause, go on      let the game rest, let it go on
    nudge 2           remind the holder of a seat
net-help-watcher = You are watching. “quit” ends it.
net-refused-command = “{ $word }” is no command here. Type ? for what there is.
net-refused-seat = “{ $word }” is no seat; give a number from 1 to { $high }.
net-refused-person = “{ $word }” names nobody here, or more than one of: { $people }.
net-refused-policy = There is no bot “{ $word }”; use one of { $allowed }.
