# The table in a window of its own: what it says where the browser and the terminal have no words for it.

desk-settings = Settings
desk-close = Close the window
desk-done = Done
desk-go-on = Go on
desk-look = Look
desk-scale = Size of everything
desk-full-screen = Fill the screen
desk-still = Nothing moves
desk-whole-board = Whole map
desk-nothing-undone = Nothing has been changed.
desk-kept = Everything is kept as soon as it is decided, in { $file }.
desk-broken-save = A game that cannot be read
desk-broken-save-why = The file is damaged, or another program wrote it. It is left as it is.
desk-settings-broken = The settings could not be read, so the usual ones are in use.
desk-screen-reader = If you use a screen reader, the table in the browser serves you better: greatleap play.
cli-desktop = Play in a window of its own.
cli-desktop-connect = address of a server to play at
cli-desktop-scale = size of everything, in percent
error-desk-font = The font { $file } cannot be read; install Great Leap again.
error-desk-window = No window can be opened: { $reason }. Play in the browser (greatleap play) or in the terminal (greatleap play --terminal).
error-desk-with = { $option } goes with a game on this screen, not with --connect.

## Keys

desk-press-key = Press a key …
desk-keys-bind = Choose a line, then press the key. A key that was taken changes places.
desk-keys-usual = The usual keys
desk-keys-text =
    Tab goes on, Shift and Tab goes back, arrow keys move within the map and within choices and change brigades. Enter presses. Esc closes a page.
    The mouse moves the map when it is pressed and drawn, and its wheel zooms.
desk-key-give = do what the main button does
desk-key-undo = undo
desk-key-hit = what hit me
desk-key-news = news
desk-key-hand = your hand
desk-key-table = the provinces as a table
desk-key-record = public record
desk-key-almanac = almanac
desk-key-menu = menu
desk-key-layer = next layer of the map
desk-key-keys = what keys do
desk-key-zoom-in = zoom into the map
desk-key-zoom-out = zoom out
desk-key-zoom-all = whole map
desk-key-larger = everything larger
desk-key-smaller = everything smaller
desk-key-night = paper or night
desk-key-full-screen = fill the screen

## Looking back

desk-after-harvests = Harvests
desk-chart-gathered = really gathered
desk-chart-reported = reported beyond it
desk-chart-history = the real year, for comparison
desk-chart-unit = million tonnes of grain
desk-chart-nation = the whole country
desk-chart-all = The country
desk-chart-title = In { $year } { $where } reported { $missing } million tonnes of grain that did not exist.
desk-chart-title-none = In no year did { $where } report more grain than was gathered.
desk-chart-sources = This game by its log; the real years by the national statistics.
desk-chart-show = As a chart
desk-chart-png = Save the picture
desk-chart-csv = Save as CSV
desk-chart-saved = Saved: { $file }

## A table on a server

desk-server = Address of the server
