# The command line: what each command and option is for, and what is wrong when one is refused.

cli-about = Great Leap: China 1958–62, a game of plans and reports.
cli-play = Play at this computer: opens the table in the browser, with a server that is here for this computer alone.
cli-replay = Check a log and tell it season by season.
cli-fork = Play on from a turn of a game, in a new file.
cli-language = Language of all words (default: the system’s).
cli-resume = Go on with the game played last; with FILE, with that saved game of the terminal.
cli-resume-file = With --resume: the game to go on with.
cli-scenario = What is played: tutorial, quick, lesson, campaign, open-campaign, readjustment, or a file of your own.
cli-seats = Who sits at the table, 1 to 8, with commas: human, analyst (a person without a province, who predicts), or the names of bots (line, zealot, careerist, pragmatist, protector, honest, random, planner-quick, planner, planner-deep).
cli-provinces = Provinces of the first seats, with commas; the others are drawn.
cli-seed = Seed of all chance in the game (default: drawn anew).
cli-save = File to keep the game in (default: a new one in your folder of saved games).
cli-terminal = Play in the terminal.
cli-play-port = Port of the table (default: one that is free).
cli-no-browser = Open no browser, only print the address of the table.
cli-file = A log (.leap).
cli-step = Wait for Enter after each season.
cli-seat = Tell the true figures of this province too; only when the game is over.
cli-everything = Tell the true figures of the nation too; only when the game is over.
cli-json = Print a summary as JSON.
cli-at = The turn to play on from: its number, or a season such as 1959-autumn.

terminal-used = The table is in this terminal.

play-open =
    The table is open at { $url }
    It ends when its last window is closed, or with Ctrl-C here. Games are kept.
play-runs-already = The table runs already; this opens another window on it: { $url }
play-no-browser = No browser could be opened here. Open the address above in one yourself.
play-ended = The table is closed. The games are kept: greatleap play --resume goes on.
play-not-built = The table for the browser is not built here, so this game is in the terminal. To build it: python3 run.py setup

error-line = greatleap: { $reason }
error-os = { $file }: { $reason }; check the path
error-leader = --seats: there is no leader { $name }; use some of { $allowed }
error-seats = --seats: { $count } seats are too many; a table has 1 to 8
error-analysts = --seats: { $count } analysts are too many; a game has up to 8
error-analysts-alone = --seats: somebody has to lead a province; add human or the name of a bot
error-province = there is no province { $name }; use some of { $allowed }
error-province-many = more than one province begins with { $name }: { $provinces }
error-too-many-provinces = --provinces: { $provinces } provinces for { $seats } seats; name no more than there are seats
error-seed = --seed: a seed has 1 to { $most } characters
error-language = --language: there are no words for { $name }; use one of { $allowed }
error-resume-with = { $option }: a saved game keeps its own; leave it out with --resume
error-file-without-resume = { $file }: to go on with a saved game, write --resume before the file
error-terminal-only = { $option }: only for a game in the terminal; add --terminal
error-browser-only = { $option }: only for the table in the browser; leave it out
error-save-exists = --save: { $file } is there already; name a new file
error-save-folder = --save: there is no folder { $folder }; make it first or name another
error-no-games = --resume: there is no saved game in { $folder }; name a file
error-bad-log = { $file }: { $reason }
error-no-seed = { $file }: the log holds no seed, so nobody can play on from it; use the file that the game was kept in
error-fork-turn = --at: turn { $at } is not in this game; it has the turns { $low } to { $high }
error-turn = --at: “{ $given }” is no turn; give its number, or a season from { $low }-spring to { $high }-winter
error-replay-not-over = true figures stay secret until the game is over; leave --seat and --everything out
error-replay-no-seed = without its seed the game cannot be played again; leave --seat and --everything out
error-command = { $reason }
