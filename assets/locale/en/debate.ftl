# The politics of the table: hands, convictions, the debate of each spring, the reckoning and the epilogue.

## Leaders, prompts, commands

leader-honest = bot: honest
leader-planner-quick = bot: planner, quick
leader-planner = bot: planner
leader-planner-deep = bot: planner, deep

prompt-debate = Debate >
prompt-reckoning = Reckoning >
prompt-vote = Speak so in the debate? [y/n]
prompt-silent = Stay silent in this debate? [y/n]
prompt-explain = Say that { $explanation }? [y/n]
given-debate = Your vote is in.
given-reckoning = Your word is given.
curtain-debate = { $season }, the debate – { $province }
curtain-reckoning = The reckoning – { $province }
no-stake = ! Without influence behind it a vote is not heard: you stay silent.
no-influence = ! You have no influence left, so this time you can only listen.

command-cards = cards, hand
command-conviction = conviction
command-motions = motions, debate

keys-orders = “f 6 u 2” orders, “card 1”; done, cards, why crop, news, map, undo, quit; ?
keys-debate = “back 2 3” motion 2 with 3 influence, “hold 1”, silent; done, motions, cards, news, quit; ?
keys-reckoning = “1” or “2”; done, conviction, map, almanac, undo, quit; ? for help
help-debate =
    Put influence behind a motion on the table, or behind holding the line. All
    seats vote at once and in secret; votes are told when they are counted.
    {"  "}back 2 3      motion 2 with 3 influence; “2 3” does the same
    {"  "}hold 1        hold the line, with 1 influence
    {"  "}silent        back nothing, keep all influence
    {"  "}stake 2       another stake for the same vote
    A campaign that comes before the next debate also strikes those who backed a
    retreat in this one; each point of influence kept turns a part of it away.
    Pages: motions (what each asks, what it rests on, why others are not on the
    table), cards, conviction, news, hit, map, almanac, almanac debate.
    undo begins again, done gives the vote, quit saves and leaves.
help-cards =
    Cards: “card 2” plays the second card of your hand, “card none” keeps all;
    “discard 1” lays one down. “cards” shows the hand, “conviction” what your
    leader believes, “motions” what the last debate came to.
help-reckoning =
    Back one of the two explanations: “1” or “2”. The one with more evidence and
    influence prevails. “conviction” tells which one your leader needs.
    undo begins again, done gives your word, quit saves and leaves.

vote-silent-keys = silent none
vote-hold-keys = hold
refused-motion = “{ $word }” is no motion on the table, or more than one. Type “motions”.
refused-card = “{ $word }” is no card of your hand, or more than one. Type “cards”.
refused-explanation = “{ $word }” is neither of the two explanations. Type 1 or 2.
refused-page = There is no page “{ $word }” here. Type ? for all commands.

field-motion = Motion
field-motion-keys = back motion
field-stake = Influence
field-stake-keys = stake
field-card = Card
field-card-keys = card play
field-discard = Discard
field-discard-keys = discard
field-explanation = Explanation
field-explanation-keys = explanation
option-motion-hold = hold the line
option-card-none = none
option-discard-none = none
choice-card-none = none: keep them all

## Head, hand and conviction

head-influence = influence { $count } of 12
head-conviction = conviction: { $name }
orders-stand = In this scenario the orders of the season before stand, so you have nothing to decide this season.
news-motion = passed in the debate
news-played = · played by { $province }, its “own province”
news-yours = · played by you

hand-title = Hand (influence { $influence }):
hand-empty = You hold no cards.
hand-entry = { $place } { $title } ({ $note })
hand-costs = costs { $cost }
hand-plays = PLAYED, costs { $cost }
hand-lays-down = LAID DOWN
hand-not-now = not now
hand-too-dear = costs { $cost }, too much now
cards-title = Your hand
cards-how = “card 1” plays a card, one each season; “discard 1” lays one down. You draw in spring and autumn, up to four.
card-costs = { $count ->
    [0] It costs no influence.
   *[other] It costs { $count } influence.
  }
card-open = { $costs } It may be played now.
card-barred = { $costs } Not now: { $bar }.
card-tables = It puts a motion on the table of the next debate: { $motion }.

conviction-title = Your conviction: { $name }
conviction-secret = secret until the end
conviction-counts = In your legacy count: { $weights }.
conviction-weight = { $score } { $percent }
conviction-needs = You are proved right if this prevails in the reckoning: { $explanation }. If the other prevails, you cannot win. Influence that you have kept until then counts for it.
conviction-believer-name = believer
conviction-believer-text = You believe in the leap: work and steel will carry the country forward. What goes wrong, officials have spoilt by their zeal.
conviction-expert-name = expert
conviction-expert-text = You believe that plans need knowledge: engineers, agronomists, and figures that are true.
conviction-countryman-name = countryman
conviction-countryman-text = You believe that the country lives by its villages: by their tools, herds and water, and by people who trust their leaders.
conviction-survivor-name = survivor
conviction-survivor-text = You believe that only those who keep their post can still do something, and that it is the zealous who fall.
score-industry = industry
score-knowledge = knowledge
score-countryside = countryside
score-standing = standing
counts-industry = Industry: usable steel made and steel plants that stand, for each head.
counts-knowledge = Knowledge: expertise.
counts-countryside = Countryside: tools, draught animals and pigs, irrigation, trust.
counts-standing = Standing: at the end; each removal lowers it.

so-far-title = Hunger in { $province } so far
so-far-toll = Excess deaths since the game began: { $toll }.
so-far-famine = More than { $permille } in a thousand, here about { $limit }, count as famine, and no leader whose province suffered famine can win.
scores-against-par = At the end, and under a leader who only followed the centre
against-par = { $mine } / { $par }

start-near = You start near to the centre: standing { $standing } instead of the usual { $usual } of 1,000, but influence { $influence } instead of { $heard }. There is much to lose, and few listen yet.
start-far = You start far from the centre: standing { $standing } instead of the usual { $usual } of 1,000, but influence { $influence } instead of { $heard }. You are heard, but the post is less safe.
start-usual = You start neither near to the centre nor far from it: standing { $standing } of 1,000, influence { $influence }.

## The debate

debate-title = The debate, { $season }
motion-standing = standing { $won } if it passes, { $lost } if it fails
motions-title = Motions on the table
motions-others = Not on the table this spring
motions-barred = { $reason }:
no-motions = No motion is on the table this spring.
vote-title = Your voice
vote-line = { $line ->
    [0] a line below 5 punishes no failed motion
    [1] a line below 5 punishes no failed motion
    [2] a line below 5 punishes no failed motion
    [3] a line below 5 punishes no failed motion
    [4] a line below 5 punishes no failed motion
   *[other] a high line punishes failed motions
  }
vote-silent = You stay silent and keep your influence. Holding the line has { $hold } points of support before any seat speaks.
vote-holds = You hold the line with { $count } influence. Before the other seats speak that makes { $hold } points of support.
vote-spent = { $spent } of it will be spent.
vote-backs = You back “{ $title }” with { $count } influence.
vote-support = Before the other seats speak it has { $motion } points of support, and holding the line { $hold }.
vote-passes = It passes, unless others hold the line against it.
vote-fails = It fails, unless others add at least { $count } influence.
vote-open = It may pass or fail.
vote-prices = If it passes: standing { $won }, { $spent } influence spent. If it fails: standing { $lost }, { $gone } influence spent.

debate-counted = The debate is counted
no-debate = No debate has been held yet.
debate-passed = “{ $title }” passed, with { $motion } points of support against { $hold } for holding the line.
debate-held = The line was held, with { $hold } points of support against { $motion } for the strongest motion.
debate-unmoved = The line was held; no seat put influence behind a motion.
backed-nothing = silent
backed-hold = held the line, { $count } influence
backed-motion = { $title }, { $count } influence

line-debate = { $season }, debate: { $title }
line-reckoning = Reckoning: { $told }
line-open-question = the question stays open

## What bars a card or a motion

bar-card-too-early = its time begins in { $season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[other] winter
  } { $year }
bar-card-too-late = its time is over
bar-card-line = it needs a line of { $low } to { $high }, and the line is { $line }
bar-card-influence = it costs { $cost } influence, and you have { $influence }
bar-no-influence = you have no influence left
bar-motion-acts = what passed in { $year } still holds
bar-motion-too-early = nobody asks for this before { $year }
bar-motion-too-late = nobody asked for this after { $year }
bar-motion-line = this needs a line of { $low } to { $high }, and the line is { $line }
bar-motion-needs-card = only a card can put this on the table
bar-motion-not-drawn = nobody asks for this now

## Ledger and dials

stock-influence = Influence
unit-points = { $value } points
short-points = { $value }
cause-influence-standing = Those whom the centre thinks well of are listened to.
cause-influence-card-played = A card was played.
cause-influence-debate = Influence was spent in the debate.
cause-influence-news = { $sign ->
    [up] The news brought influence.
    [down] The news cost influence.
   *[mixed] The news brings influence or costs it.
  }
cause-grain-store-saved-handed-over = The outsider handed over what had been saved above the nation’s mean.
cause-reserve-saved-handed-over = Outsiders handed over what provinces had saved.
cause-arrears-below-pace = The centre takes the difference to be owed, because your report lay below those of others.
cause-standing-debate-won = A motion that you backed passed.
cause-standing-debate-lost = A motion that you backed against the line failed.
cause-standing-news = { $sign ->
    [up] The news put you in a good light.
    [down] The news put you in a bad light.
   *[mixed] The news puts you in a good light or a bad one.
  }
cause-tools-news = { $sign ->
    [up] Tools were given back or made.
    [down] Tools went lost.
   *[mixed] Tools are given back, or go lost.
  }
cause-cattle-news = { $sign ->
    [up] Draught animals were given back or brought in.
    [down] Draught animals were taken away.
   *[mixed] Draught animals are brought in or taken away.
  }
cause-pigs-news = { $sign ->
    [up] Pigs and piglets were handed out.
    [down] Pigs were taken away.
   *[mixed] Pigs are handed out or taken away.
  }
cause-water-news = { $sign ->
    [up] Works beyond your orders brought water to the fields.
    [down] Water works suffered.
   *[mixed] Water works gain or suffer.
  }
dial-standing = Change of standing
dial-influence = Change of influence
dial-tools = Change of tools
dial-cattle = Change of draught animals
dial-pigs = Change of pigs
dial-water = Change of irrigation
dial-zeal = Change of zeal
dial-inspect = How closely inspectors look
dial-shield = Shelter from campaigns
dial-quota = Quota against the usual
dial-furnace_yield = Iron from the furnaces

## The reckoning

reckoning-comes = The last season is over
reckoning-title = The reckoning: { $province }
reckoning-asks = The leaders divide over what the years of the leap mean. You back one of two explanations; all do so at once and in secret.
explanation-bureaucrats-name = Zealous bureaucrats are to blame
explanation-bureaucrats-short = zealous bureaucrats are to blame
explanation-bureaucrats-text = The course was right. Officials carried it out with too much zeal, and hid what came of it behind false reports.
explanation-bureaucrats-evidence = Evidence: provinces that claimed too much, and leaders who were removed.
explanation-expertise-name = The famine is proof for expertise and material incentives
explanation-expertise-short = the famine is proof for expertise and material incentives
explanation-expertise-text = The course was wrong. Enthusiasm cannot stand in for knowledge, and people work for what they may keep.
explanation-expertise-evidence = Evidence: provinces that heard experts and whose tools, herds and trust stand better than the nation’s.
reckoning-needs = Your conviction ({ $name }) is proved right if it is held that { $explanation }. If the other explanation prevails, you cannot win.
reckoning-voice = { $count ->
    [0] You have no influence left, so your word adds nothing to the evidence.
    [one] Your influence of 1 adds 1 point to the one you back. The evidence of the game does the rest.
   *[other] Your influence of { $count } adds { $count } points to the one you back. The evidence of the game does the rest.
  }
reckoning-backs = You say that { $explanation }.

evidence-title = The reckoning: what was said, and by what evidence
evidence-total = { $points } points
evidence-false-reports = { $count ->
    [0] No province claimed more than an audit lets pass.
    [one] One province claimed more than an audit lets pass.
   *[other] { $count } provinces claimed more than an audit lets pass.
  }
evidence-leaders-removed = { $count ->
    [0] No leader was removed.
    [one] One leader was removed.
   *[other] Leaders were removed { $count } times.
  }
evidence-early-reformers = { $count ->
    [0] No province that heard experts stands better than the nation.
    [one] One province that heard experts stands better than the nation in tools, herds and trust.
   *[other] { $count } provinces that heard experts stand better than the nation in tools, herds and trust.
  }
evidence-voice = { $who } said so, with this influence.
prevailed = In this game the view prevailed that { $explanation }.
prevailed-none = In this game neither view prevailed; the question stays open.

legacy-weighed = Each leader’s conviction says how much each of these counts. Being proved right adds { $right }, each removal takes { $gone }.
convictions-revealed = What the leaders believed
proved-right = { $name }; was proved right
not-proved-right = { $name }; was not proved right

epilogue-title = 1966
epilogue-bureaucrats = In this game it was held that zealous bureaucrats were to blame. Those who read the famine so kept their faith in the course, and looked for its enemies among the officials. When the Cultural Revolution began in 1966, officials high and low were its targets.
epilogue-expertise = In this game it was held that the famine proved the worth of expertise and material incentives. Leaders who drew that lesson in the years after 1960 brought back experts, plots and wages by work. When the Cultural Revolution began in 1966, they were among its first targets.
epilogue-open = In this game neither explanation prevailed, as in the leadership of the time, where the quarrel went on under the surface until the Cultural Revolution began in 1966.
epilogue-record = According to the source text some concluded that the Cultural Revolution was aimed at the second group, those who saw proof for expertise and material incentives.
epilogue-note = This is an interpretation and not a finding. Historians weigh other causes too; the almanac has more under “From the famine to 1966”.

## Guide

guide-debate =
    You lead this province. Each spring begins with a debate on the course of the whole country. Influence is what makes you heard: it comes each winter from standing, and what you put behind a motion is mostly spent.

    You need not speak: “silent” and “done” go on to the orders. “conviction” tells what your leader believes in; it decides what your work will be measured by. “cards” shows your hand.
guide-reckoning =
    The year is over. At the end of every game the leaders quarrel over what it meant, and the seats take part in it. The page says which explanation your conviction needs.

## Command line

cli-mode = How cards come: historical (as dated) or open (order and strength vary with the seed); default: as the scenario says.
error-mode = --mode: there is no mode { $name }; use one of { $allowed }
