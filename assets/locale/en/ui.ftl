# The table in the terminal: prompts, commands, the season's page, the page at the end.

game-title = Great Leap
seats-line = At the table: { $seats }.
seat-of = { $province } ({ $leader })
leader-human = you
leader-line = bot: line
leader-zealot = bot: zealot
leader-careerist = bot: careerist
leader-pragmatist = bot: pragmatist
leader-protector = bot: protector
leader-random = bot: random
kept-in = The game is kept after every decision, in { $file }
kept-on-in = The game goes on in { $season }. It is kept after every decision, in { $file }
commitment = All chance follows from a seed that stays secret until the end. It is already fixed: { $commitment }
new-here = New here? The tutorial is one guided year: greatleap play --terminal --scenario tutorial
    Rather watch and predict? greatleap play --terminal --seats analyst,planner,planner
restored = The file was cut off in the middle of a line: { $dropped } bytes were dropped, { $kept ->
    [one] one whole record
   *[other] { $kept } whole records
  } kept.
restored-reading = The file is cut off in the middle of a line: the last { $dropped } bytes are left out, { $kept ->
    [one] one whole record is read
   *[other] { $kept } whole records are read
  }.
saved = The game is kept in { $file } – go on with: greatleap play --resume { $file }

## Prompts

more = – Enter for more –
enter-to-go-on = – Enter to go on –
prompt-orders = Orders >
prompt-give = Give these orders? [y/n]
prompt-answer = Your answer ({ $answers }):
answer-yes = y yes
answer-no = n no
answer-back = back b
given = The orders are given.
fields-short = ! The fields need { $need } brigades this season; you have placed { $placed } there.
answer-wanted = Type “y” for yes or “n” for no.
not-given = Nothing is given yet; change what you like.
undone = All is as it stood when the season began.
example-brigades = f 6 w 2

## Commands: what may be typed, with commas, the first one shown

command-help = ?, help, h
command-map = map, table
command-why = why
command-almanac = almanac, a
command-news = news, n
command-hit = hit, what hit me
command-forecast = forecast
command-choices = choices, options
command-undo = undo
command-done = done, d
command-quit = quit, q, save and quit, save

help-text =
    A task’s letter and how many brigades, or a setting and its value; several fit
    on one line. What you do not name stays. Brigades left over go to the fields,
    missing ones come from there (in winter: the waterworks).
    {"  "}f 7 u 2 w 1      f fields, u furnaces, w waterworks, k workshops, s sidelines
    {"  "}ration thin      kitchens open      cadres expert      melt 1
    {"  "}relief henan 2   send 2 % of your store to Henan; “relief none” sends nothing
    In winter too:
    {"  "}report 110%      percent of the true harvest; a number above 300 means kt
    {"  "}delivery 90%     percent of the quota; a number above 300 means kt
    {"  "}search 1         machines 1
    {"  "}harvest 0 2 5 3 0   a prediction, if you like; “predict” explains it
    Pages: why crop (what makes a result), news, news 3, hit (what the last season
    did), map, record, almanac, almanac quota, forecast, choices.
    undo begins the season’s orders again, done gives them, quit saves and leaves.
help-melt = lots of tools to melt, 0 to 3; each lot is gone from the fields
help-report = the harvest you report; all see it, and the quota follows from it
help-delivery = the share of the quota you hand over; the rest is owed and costs standing
help-relief = grain for another province: its name, and how many hundredths of your store, 0 to 5
help-search = how hard grain is searched for in homes, 0 to 3; it costs trust
help-machines = how much of the store is sold for machines, 0 to 3; they come a year later

## The season

head-title = { $province }, { $season }
head-line = line { $line } of 10
head-steel = steel plan { $steel } kt
head-procurement = procurement { $percent } of 1957’s
head-reserve = state reserve { $reserve } kt
seasons-left = { $count ->
    [0] last season
    [one] 1 season left
   *[other] { $count } seasons left
  }
hit-title = What hit you last season
hit-nothing = No season has been played yet.
hit-hunger = People died of hunger: { $toll }.
zeal-brigade = Zeal did more than you ordered: cadres sent a brigade from the fields to the furnaces.
zeal-melted = Zeal did more than you ordered: cadres melted a lot of tools.
reports-total = The provinces reported { $total } kt together. The highest report came from { $first }: { $most } kt.
news-title = News
news-how = “news 1” tells a whole card
news-before = What went before
news-also = Also:{" "}
news-entry = { $place } { $title }
source = Source: { $sources }
outsider-rules = You were removed. An outsider sent by the centre rules the province, { $count ->
    [one] this season
   *[other] this season and the next
  }, and you have nothing to decide. When you lead again, the outsider’s orders stand until you change them.

season-spring-of = Spring { $year }
season-summer-of = Summer { $year }
season-autumn-of = Autumn { $year }
season-winter-of = Winter { $year }
date-year = { $year }
date-season = { $season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
  } { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-years = { $first_year } to { $last_year }
date-seasons-of-year = { $first_season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
  } to { $last_season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
  } { $year }
date-seasons = { $first_season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
  } { $first_year } to { $last_season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
  } { $last_year }
date-months-of-year = { $first_month } to { $last_month } { $year }
date-months = { $first_month } { $first_year } to { $last_month } { $last_year }
date-days-of-month = { $first_day } to { $last_day } { $month } { $year }
date-days-of-year = { $first_day } { $first_month } to { $last_day } { $last_month } { $year }
date-days = { $first_day } { $first_month } { $first_year } to { $last_day } { $last_month } { $last_year }
date-range = { $first } to { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Orders and forecast

orders-title = Orders, { $season }
brigades-placed = { $placed } of { $total } placed
forecast-title = Forecast
forecast-from = from what you can know
inspectors-take = Inspectors would take { $count ->
    [one] 1 point
   *[other] { $count } points
  } of standing: { $reasons }.
inspectors-reason = { $reason } { $count }
inspectors-kitchens = kitchens
inspectors-plots = plots
inspectors-experts = experts heard
inspectors-brigades = brigades missing
inspectors-search = too little search
zeal-chance = Zeal may send a brigade more to the furnaces, or melt a lot of tools: { $chance }.
warned-falls = You would be removed: no standing would be left, and an outsider would rule for two seasons.
warned-may-fall = You may be removed: perhaps no standing would be left, and an outsider would rule for two seasons.
warned-campaign = A campaign would take { $points } more points.
warned-exposed = An audit would take { $points } more points for false reports.
standing-falls = none left
standing-may-fall = perhaps none left
hunger-kills = People would die of hunger: { $toll }.
why-now = now { $now }
why-none = Nothing changes it this season.
why-harvest = All that was gathered since spring; it grows as the crop is brought in. Try “why crop”.
why-eaten = What the ration gives out of the store, and what people have at home. Try “why communal store”.
why-nourishment = A quarter of the way from what it was to what is eaten this season.
why-quota = The procurement rate on the harvest the centre believes in, and half of last year’s quota.
why-delivered = The share of the quota that you deliver, as far as the store reaches. What is missing becomes arrears.
why-moved = Under a high line the state also takes a part of what the store holds above the nation’s mean. It does not count towards the quota.
why-steel-year = What furnaces and plants made since spring.
why-deaths-season = Hunger now and in memory, and how far people are kept from helping themselves: kitchens, lost plots, searches.

## Map and table

table-title = The provinces, as all may know them
table-total = { $total } kt reported in all
table-legend = Reports are claims in kt, of the last winter; true harvests stay secret until the end.
map-legend = Reports in million tonnes; * your province, ° other seats of the table.
column-result = Result
column-now = now
column-then = after this season
column-change = change
column-province = Province
column-report = Report
column-commune = Villages
column-leader = Led by
column-verdict = Verdict
column-legacy = Legacy
column-removed = Leaders removed
leads-you = you
leads-seat = a seat
leads-outsider = outsider

## Almanac

almanac-terms = Terms
almanac-records = Where text and record differ
almanac-how = Type “almanac” and a word, such as “almanac quota”.

## Curtain

curtain = { $season } – { $province }
curtain-enter = Press Enter when only you are looking.
curtain-enter-or-back = Press Enter when only you are looking. (back: the seat before takes its orders back)

## The end

ending-title = The end: what happened
verdict-averted = famine averted
verdict-hardship = hardship
verdict-famine = famine
verdict-catastrophe = catastrophe
ending-nation = The finding on the nation: { $verdict }.
ending-toll = Excess deaths in the country over the game: { $toll }.
ending-toll-province = { $province }: { $toll }. Under a leader who only followed the centre: { $par }.
ending-toll-note = Deaths beyond those of ordinary years cannot be counted exactly. They are reported; they are never points.
ending-seats = The seats
legacy-note = Legacy: industry, knowledge, countryside and standing, against par: what a leader who only followed the centre would have left in the same province with the same chances.
alone-above = { $province } ({ $leader }) stands { $percent } above par.
alone-par = { $province } ({ $leader }) stands at par.
alone-below = { $province } ({ $leader }) stands { $percent } below par.
alone-famine = But { $province } suffered famine, and no legacy makes up for that.
nobody-won = Nobody won: no seat both kept its province from famine and held an explanation that the reckoning left standing.
somebody-won = { $province } ({ $leader }) has the highest legacy of the seats that had no famine and were not proved wrong, and wins.
removed-times = { $count ->
    [0] none
   *[other] { $count }
  }
ending-almanac = Where the source text and the record differ stands in the almanac; in a game, type “almanac”.
ending-record = For the record
ending-log = The whole game stands in { $file } – look at it again with: greatleap replay { $file }
ending-seed = The seed was { $seed }. Its commitment since the start is { $commitment }, so all can check the deal.

## Replay

replay-title = Replay of { $file }
replay-whole = { $records ->
    [one] One record
   *[other] { $records } records
  }: the chain is whole, and the game plays again to the same states. Head { $head }
replay-chain = { $records ->
    [one] One record
   *[other] { $records } records
  }: the chain is whole. The file holds no seed, so the game itself cannot be played again and checked. Head { $head }
replay-over = The game is over.
replay-goes-on = The game is not over.
line-season = { $season }: { $facts }.
line-line = line { $line }
line-communes = { $count ->
    [0] no communes
    [one] communes in 1 province
   *[other] communes in { $count } provinces
  }
line-reports = { $total } kt reported
line-procured = { $total } kt procured
line-outsiders = outsiders rule { $provinces }
line-own = { $province }, true: gathered { $harvest }, store { $grain_store }, nourishment { $nourishment }, standing { $standing }, trust { $trust }
line-nation = True: { $harvest } kt gathered since spring, people ate { $eaten } of their need
