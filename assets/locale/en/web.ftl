# The table in the browser: the way in, the table’s parts, and what screens say where the terminal says it with commands.

## The way in

web-home = Home
web-home-title = China, 1958. The plan says more.
web-home-lead = You lead a province. Grain is grown and counted, reported and taken; all leaders decide at once, and what is reported is not always what was grown. The game plays the years from 1958 to 1962 on their dates, with their sources.
web-new-game = New game
web-learn = Tutorial: one year with a guide
web-almanac = Almanac
web-language = Language
web-language-en = English
web-language-hu = Magyar
web-night = Night
web-paper = Paper
web-close = Close
web-resume-title = Your games
web-resume = Go on
web-look = Look at it
web-forget = Forget it
web-code = code { $code }
web-code-label = Join code
web-code-about = The code comes from whoever made the table.
web-join-title = Join a table
web-join = Join
web-join-seat = Take a seat
web-join-spectator = Look on under this name
web-watch = Watch without a name
web-name = Name
web-note-title = Before you play
web-no-answer = The server does not answer. Try again in a moment.
web-no-place = This browser has no place at that table. Join it with its code, or begin a new game.
web-waits = One moment: the table is being set.

web-new-who = Who plays?
web-kind-alone = Alone
web-kind-alone-about = You, and provinces led by the computer.
web-kind-hotseat = On one screen
web-kind-hotseat-about = Several people take turns here; a curtain falls between them.
web-kind-network = Over the network
web-kind-network-about = Each on a device of their own, with a code.
web-only-here = This server is for this computer only. For a table that others can join over the network, run: greatleap serve --host 0.0.0.0
web-new-scenario = What is played?
web-scenario-tutorial = The first year
web-scenario-tutorial-about = A year with a guide beside it, and three questions at the end.
web-scenario-quick = Two years
web-scenario-quick-about = The leap and the first crisis. Good for a first real game.
web-scenario-lesson = A lesson
web-scenario-lesson-about = The four years that decide, cut to fourteen decisions.
web-scenario-campaign = The whole campaign
web-scenario-campaign-about = Five years, with the cards in the season in which they came.
web-scenario-readjustment = The way out
web-scenario-readjustment-about = Begins in the winter of 1960, in the middle of the famine.
web-scenario-open-campaign = The open campaign
web-scenario-open-campaign-about = Five years, in which events come at other times and with other force.
web-scenario-facts = { $years }, about { $minutes } minutes
web-new-seats = The seats
web-led-by = Led by
web-leader-here = Somebody at this screen
web-leader-code = Somebody who joins
web-player = Player { $number }
web-province-dealt = a province drawn by lot
web-seat-more = One seat more
web-seat-less = Take this seat away
web-bots-about = Bots: the line does what the centre wants, the zealot more than that; the careerist looks to standing, the pragmatist to the land and what is demanded, the protector to the people; the honest one reports the truth; planners calculate ahead.
web-mode = Cards come
web-mode-scenario = as the scenario says
web-mode-historical = on the dates of history
web-mode-open = at other times, with other force
web-clock = Time for each decision
web-clock-none = no limit
web-begin = Begin
web-make-table = Make the table

## The lobby

web-lobby-invite = Others join on this page with the code, or with the link:
web-link = Link to this table
web-copy = Copy the link
web-copied = Copied
web-table = The table
web-take-seat = Sit here
web-bot-for = Bot for seat { $seat }
web-no-bot = no bot
web-kick = Take out
web-your-province = Your province
web-start-about = Bots lead the seats that are still free.
web-ready = I am ready
web-not-ready = I am not ready after all
web-host-begins = { $person } begins the game.
web-leave = Leave the table for good
web-leave-sure = Somebody else may take your seat then, and you cannot come back to it. To go on later, only close the window.
web-leave-yes = Leave
web-leave-no = Stay

## The table

web-pages = Pages
web-parts = Parts of the table
web-menu = Menu
web-skip = To your decision
web-hit = What hit me
web-map = Map
web-panel = Your province
web-board = Map of the provinces: { $layer }. Arrow keys go from province to province, Enter opens one.
web-layer-regions = Regions
web-layer-grain = Grain
web-layer-steel = Steel
web-layer-communes = Villages
web-layer-hunger = Hunger
web-layer-trust = Trust
web-legend-regions = Harvest reported for { $year }, in million tonnes
web-legend-grain = Harvest reported for { $year }, in million tonnes
web-legend-steel = Steel declared last, in kt
web-legend-communes = How the villages are organised
web-legend-hunger = Hunger in one’s own province; of others it is not known
web-legend-trust = Trust of 1,000 in one’s own province; of others it is not known
web-stage-0 = co-op.
web-stage-1 = comm.
web-stage-2 = broken up
web-unknown = not known
web-seat-number = seat { $seat }
web-as-table = As a table
web-reported-harvest = Harvest reported
web-declared-steel = Steel declared
web-mt = Mt
web-line-value = { $line } of 10
web-steel-plan = Steel plan { $year }
web-of-1957 = of 1957’s
web-towns-eat = towns eat { $percent } of need
web-waiting-for = { $count ->
    [0] All have decided
    [one] Waiting for one
   *[other] Waiting for { $count }
  }
web-deciding = deciding
web-done = done
web-work-spring = sowing
web-work-summer = tending the crop
web-work-autumn = gathering the crop
web-work-winter = reports and shares
web-phase-debate = debate
web-phase-orders = orders
web-phase-reckoning = The reckoning
web-phase-over = The game is over
web-tab-orders = Orders
web-tab-debate = Debate
web-tab-reckoning = Reckoning
web-tab-over = The end
web-tab-news = { $count ->
    [0] News
   *[other] News { $count }
  }
web-tab-seats = Seats { $done } of { $all }
web-own-facts = your province, true figures; { $rural } million on the land, { $towns } in towns
web-same = same

web-deck-event = News
web-deck-disaster = Disaster
web-deck-motion = Motion
web-deck-politics = Politics
web-news-back = Card before
web-news-next = Next card
web-news-place = { $place } of { $count }
web-news-all = All cards

## Orders

web-need = { $short ->
    [0] { $need } needed
   *[other] { $need } needed: { $short } short
  }
web-want = { $want ->
    [0] not asked for
   *[other] the centre wants { $want }
  }
web-plots = plots tolerated: { $percent }
web-workshops = mend tools
web-fewer = One fewer: { $task }, now { $count }
web-more = One more: { $task }, now { $count }
web-moved = { $task } { $count }, { $other } { $rest }
web-step-less = Less: { $field }
web-step-more = More: { $field }
web-field-melt = Melt tools, lots
web-field-search = Search homes
web-field-machines = Machines
web-relief-lots = % of your store
web-settings-how = Choose here, and this line says what the choice does.
web-report-kt = { $kt } kt reported, { $harvest } kt true
web-report-wanted = the centre wants { $percent }
web-delivery-kt = of a quota of about { $quota } kt
web-plays = { $title }
web-lays-down = To be discarded: { $title }
web-hand = { $count ->
    [0] Your hand
   *[other] Your hand ({ $count })
  }
web-cards-how = You may play one card each season and discard one. You draw in spring and autumn, up to four.
web-card-play = Play
web-card-played = Will be played: take back
web-card-lay = Discard
web-card-laid = Will be discarded: take back
web-conviction = Your conviction
web-forecast-from = at the end of this season, as far as { $province } can know
web-forecast-waits = The forecast comes when the connection is back.
web-removal-near = Standing may come to nothing: you would be removed, and an outsider would decide in your place for two seasons.
web-removal-short = removal near
web-removal-was = You were removed, since your standing had come to nothing. An outsider decided in your place.
web-removal-back = You lead the province again.
web-why-harvest = All that was gathered since spring; it grows as the crop is brought in.
web-why-eaten = What the ration gives out of the store, and what people have at home.
web-source = Source:
web-behind-card = Card:
web-behind-works = It rests on
web-behind-fitted = The amount is chosen so that the game fits the record.
web-behind-almanac = Almanac:
web-predict-free = if you like; it decides nothing
web-predict-how = For each question you have ten tenths. Five on a range mean: it is as likely as not. What you lay nowhere stays unsure and is spread evenly. Say what you really believe: no other answer can be expected to do better.
web-unsure = { $count ->
    [one] 1 tenth is unsure.
   *[other] { $count } tenths are unsure.
  }
web-stake = Influence behind it

web-opening-title = { $season }: you take over the province
web-opening-text = All leaders decide at once and in secret. What you report is public; your true figures only you can see. Each spring the leaders debate the course, and then every season you place your brigades. You win if your province is spared famine, the quarrel at the end does not prove you wrong, and what you leave behind, your legacy, is the highest. Your conviction says what counts in it:
web-to-orders = To the orders
web-to-debate = To the debate
web-to-reckoning = To the reckoning
web-give-orders = Give these orders
web-give-debate = Give this vote
web-give-silent = Stay silent
web-give-reckoning = Say so
web-given = Your decision is given.
web-unsent = It is sent as soon as the connection is back.
web-may-retract = Until the last one has decided you can take it back.
web-retract = Take it back
web-undo = Undo
web-as-before = As at the start

## Chat, connection, host

web-chat = Table talk
web-chat-unread = { $count ->
    [0] Table talk
   *[other] Table talk ({ $count } new)
  }
web-chat-empty = Nobody has said anything yet.
web-chat-say = Say something to all
web-send = Say
web-try-now = Try now
web-paused = paused
web-host-desk = What the host may do
web-pause = Pause the game
web-go-on = Let it go on
web-extend = One minute more
web-nudge = Remind
web-stand-in = Let a bot stand in
web-kept = Everything is kept as soon as it is decided. The code of this table is { $code }.
web-save-stop = Save and stop
web-night-theme = Night: light on dark
web-keys = Keys
web-keys-on = Keys of one letter
web-sounds = Quiet sounds
web-keys-text =
    H  what hit me
    A  almanac
    N  news
    T  the provinces as a table
    R  public record
    U  undo
    ?  this page
    Tab goes on, arrow keys move within the map, within choices and change brigades. Esc closes a page.

## The curtain

web-curtain-when = { $when }, same screen
web-curtain-to = Pass the screen to { $person }
web-curtain-about = The others look away. Nothing of the last seat is left on the screen, and everything is saved.
web-curtain-open = I am { $person }, open the curtain
web-curtain-done = decided
web-curtain-now = now
web-curtain-after = after
web-curtain-back = { $person } takes the decision back
web-banner = Only { $person } looks at the screen now.
web-banner-label = Whose screen it is

## The end

web-after = After the game
web-after-toll = What happened
web-after-reckoning = The reckoning
web-after-seats = The seats
web-after-predictions = Predictions
web-after-epilogue = 1966
web-after-questions = Three questions
web-after-record = For the record
web-after-next = On: { $part }
web-first-real = Now a real game: two years
web-first-year-only = This was the first year only. The famine came after it, when what had been reported was taken. The longer games tell it.
web-truth-table = The true figures of all provinces
web-truth-title = The provinces at the end: the true figures
web-truth-legend = Harvest is what was gathered in the last year, in kt; the report is what was said of it. Hunger and trust are those of the last season.
web-true-harvest = True harvest
web-region = Region
web-answer-other = No. It is: { $right }

## The almanac

web-search = Search
web-term = { $term }: look it up in the almanac
web-sources = Sources
web-almanac-rules = How it is played
web-rule-turn-title = A season
web-rule-turn-text = Every year has four seasons. In each you place ten brigades and give a few settings; all decide at once and in secret. When the last one has decided, the season is played, and each leader is told what it did.
web-rule-debate-title = The debate of spring
web-rule-debate-text = Each spring a few motions stand on the table. Put influence behind one of them or behind holding the line, or stay silent. Votes are counted together and told afterwards. What is spent is gone.
web-rule-report-title = Report and quota
web-rule-report-text = In winter you report a harvest. The report is public, and the quota follows from it. A high report pleases the centre and takes grain that people need; a low one costs standing.
web-rule-standing-title = Standing and removal
web-rule-standing-text = Standing is what the centre thinks of you. At nothing you are removed, and an outsider rules the province for a while and does what the centre wants.
web-rule-cards-title = Cards in the hand
web-rule-cards-text = You hold up to four political cards. One may be played each season and one discarded. Playing costs influence, which comes each winter from standing.
web-rule-end-title = The end
web-rule-end-text = After the last winter the leaders quarrel over what it meant. Then the truth is told. Of the leaders whose provinces had no famine, and whom the quarrel did not prove wrong, the one with the highest legacy wins, measured by what that leader believed in and against a leader who only followed the centre.

## The guide

web-guide-debate =
    You lead this province through one year. At the top stand its true figures, which only you see. Stocks of grain and steel are in kt, thousands of tonnes; trust and standing go from 0 to 1,000. A word that is underlined with dots leads to the almanac.

    Spring begins with a debate on the course of the whole country. Influence is what makes you heard: it comes each winter from standing, and what you put behind a motion is mostly spent.
web-guide-debate-try = Choose a motion, or hold the line, and below how much influence to put behind it. The last line over the button says what may come of it. You need not speak: with 0 you stay silent and keep your influence.
web-guide-spring =
    Now the orders of the season. A brigade is a tenth of the people who work on the land; you say what each of the ten does. Spring is for sowing: the row “Fields” says how many brigades it needs. With fewer, land stays unsown.
web-guide-spring-try = Take a brigade from the fields with − and see how the forecast over the button moves. Further down it stands in full: open a line to see what makes it. Undo takes back what you changed.
web-guide-summer =
    The summer tends the crop and brings in its first quarter. From now on the centre wants things: it stands beside each task. Inspectors take standing for what they miss, and a leader whose standing falls to 0 is removed.
web-guide-summer-try = Communes and kitchens begin. Open kitchens give two more brigades from the next season on, but waste grain and cost trust. Try “open”, compare trust and standing in the forecast, and decide.
web-guide-autumn =
    Three quarters of the crop are gathered now, and the centre wants steel. Hands at the furnaces are missing from the harvest, and what is not gathered is lost. Furnace iron is mostly useless.
web-guide-autumn-try = Compare “Gathered this year” with eight brigades in the fields, then with five and three more at the furnaces. Melting tools makes a little more iron and costs every later harvest. Where zeal is high, cadres may do more than you order; the forecast says how likely.
web-guide-winter =
    The harvest is in, and only you know the truth. What you report is public, and the quota, the grain you have to deliver, follows from it. A high report pleases the centre and takes grain that people need until the next harvest; a low one costs standing.
web-guide-winter-try = Under the settings stand Report and Delivery. Try a report of 100 %, then of 130 %, and compare quota, communal store and standing. At the very end you may also predict the true harvest of the country; it decides nothing.
web-guide-reckoning = The year is over. At the end of every game the leaders quarrel over what it meant, and the seats take part in it. The page says which explanation your conviction needs.
web-guide-reckoning-try = This is the last decision. Choose an explanation: your influence counts for it. Which one your conviction needs stands under “Your voice”.
