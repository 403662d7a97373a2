# The networked table: why a message is refused, what happened to a seat, why a connection ends.

## Refusals, by the code of the protocol

room-refused-program = The program has sent something that this server does not understand. Load the page anew; if that does not help, your version does not fit the server.
room-refused-bad_name = A name has 1 to 24 letters, digits or other signs that can be seen.
room-refused-bad_chat = A line of chat has 1 to 500 signs, all in one line.
room-refused-bad_code = A join code has six letters and digits. Look at it once more; none of B, G, I, L, O, S, U, Z, 0, 1, 2, 5 and 8 is ever in it.
room-refused-bad_scenario = This scenario does not exist or has a fault.
room-refused-bad_seats = The seats do not fit: there is no such seat, or two of them have the same province.
room-refused-unknown_room = No table has this code. It may be mistyped, or the game was closed.
room-refused-unknown_token = You have no place at this table any more. Join it again with its code.
room-refused-not_joined = You are only watching. Join the table to take part.
room-refused-not_seated = For that you need a seat. Take a free one.
room-refused-not_host = Only the host of the table can do that.
room-refused-unknown_participant = This person is not at the table any more.
room-refused-name_taken = Somebody here has this name already. Choose another one.
room-refused-room_full = The table is full.
room-refused-no_seat = All seats are taken. You can join as a spectator.
room-refused-seat_taken = This seat is taken.
room-refused-seat_empty = No bot that could be taken out leads this seat.
room-refused-province_taken = Another seat has this province already.
room-refused-seated = You lead a province and know its secrets, so you cannot change seats in the middle of the game.
room-refused-not_started = The game has not begun yet.
room-refused-started = The game has begun already.
room-refused-over = The game is over.
room-refused-paused = The game is paused. The host lets it go on.
room-refused-not_paused = The game is not paused.
room-refused-no_clock = There is no deadline that could be put off.
room-refused-other_turn = Meanwhile the game has gone on. Look at what is to be decided now.
room-refused-not_deciding = This seat owes no decision now.
room-refused-not_decided = There is no decision to take back.
room-refused-all_decided = Everybody has decided, and the season is on its way. It cannot be changed any more.
room-refused-too_many = You have changed your mind very often. Wait until the others have decided.
room-refused-too_fast = Not so fast. Wait a few seconds.
room-refused-unavailable = The server cannot save anything at the moment. Nothing was lost; try again in a moment.

## What happened to a seat: $person holds it, in $province

room-notice-warned = { $person } ({ $province }) did not decide in time, so what stood is taken as decided. Next time a bot takes over.
room-notice-stood_in = { $person } ({ $province }) is away: a bot leads the province until they are back.
room-notice-handed_back = { $person } ({ $province }) is back and leads the province again.
room-notice-nudged = The others are waiting for your decision.

## Why the connection ends

room-closing-kicked = The host has taken you out of the table.
room-closing-left = You have left the table.
room-closing-too_fast = The connection was cut, because too much was sent at once.
room-closing-too_slow = The connection was cut, because it was too slow. It will be tried again.
room-closing-restart = The server is starting anew. The game goes on in a moment; nothing is lost.
