# Orders: the fields of a decision, what may be chosen, what bars it, what is refused, and what the centre wants.
# -keys: what a player may type, in lower case, the first one shown.

## Tasks of the brigades

task-fields = fields
task-fields-keys = f fields
task-furnaces = furnaces
task-furnaces-keys = u furnaces
task-waterworks = waterworks
task-waterworks-keys = w waterworks water
task-workshops = workshops
task-workshops-keys = k workshops
task-sidelines = sidelines
task-sidelines-keys = s sidelines

## Fields of the orders

field-brigades = Brigades
field-brigades-keys = brigades
field-ration = Ration
field-ration-keys = ration
field-kitchens = Kitchens
field-kitchens-keys = kitchens
field-cadres = Cadres
field-cadres-keys = cadres
field-melt = Melt
field-melt-keys = melt
field-relief_to = Relief to
field-relief_to-keys = relief
field-relief = Relief
field-relief-keys = lots
field-report = Report
field-report-keys = report
field-delivery = Delivery
field-delivery-keys = delivery deliver
field-search = Search
field-search-keys = search
field-machines = Machines
field-machines-keys = machines

## What may be chosen

option-ration-thin = thin
option-ration-even = even
option-ration-full = full
option-ration-free = free
option-kitchens-closed = closed
option-kitchens-open = open
option-cadres-expert = expert
option-cadres-even = even
option-cadres-red = red
option-relief_to-none = none

choice-ration-thin = thin: at most three quarters of need
choice-ration-even = even: the store shared out until the next harvest
choice-ration-full = full: all that people need while the store lasts
choice-ration-free = free: more than people need while the store lasts
choice-kitchens-closed = closed: households cook
choice-kitchens-open = open: from the next season on two more brigades, but grain is wasted; they fill over some seasons
choice-cadres-expert = expert: experts are heard; inspectors dislike it
choice-cadres-even = even: neither
choice-cadres-red = red: zeal grows, experts fall silent; whichever it is, it holds for this season only

lots-of-tools = { $count ->
    [0] none
    [one] 1 lot
   *[other] { $count } lots
  }
relief-none = none
relief-shown = { $count ->
    [one] 1 % of the store to { $province }
   *[other] { $count } % of the store to { $province }
  }
search-0 = none
search-1 = 1 of 3
search-2 = 2 of 3
search-3 = 3 of 3
machines-0 = none
machines-1 = 1 of 3
machines-2 = 2 of 3
machines-3 = 3 of 3
report-shown = { $percent } of { $harvest } kt true = { $kt } kt

## What bars it

bar-fields-rest-in-winter = the fields rest in winter
bar-free-needs-kitchens = people can eat without payment only in communal kitchens that are already open
bar-communes-broken-up = the communes are broken up, and kitchens stay closed
bar-no-tools-left = there is no whole lot of tools left to melt
bar-own-province = it is your own province

## What is refused: one sentence, and what would be right

refused-barred = { $field }: not possible, { $bar }. { $right }
refused-out_of_range = { $field }: { $value } is too little or too much. { $right }
refused-off_step = { $field }: only whole steps are possible. { $right }
refused-not_an_option = { $field }: there is no such choice. { $right }
refused-wrong_type = { $field }: a whole number or a name is needed. { $right }
refused-wrong_sum = { $field }: { $placed } brigades are placed, and you have { $total }. Name the task to take from too, for example: { $example }
refused-wrong_sum-short = { $field }: { $placed } brigades are placed, and you have { $total }. Say where the others go too, for example: { $example }
refused-unknown_field = { $field }: there is nothing of that name to order now. { $right }
refused-unknown_part = { $field }: there is no such task. { $right }
refused-wrong_kind = { $field }: something else is to be decided now. { $right }
refused-not_deciding = { $field }: this province owes no decision now. { $right }
right-options = Possible: { $options }.
right-range = Possible: { $low } to { $high }.
right-steps = Possible: { $low } to { $high }, in steps of { $step }.
right-only = It stays at { $value }.

refused-command = “{ $word }” is no command. Type ? for all commands.
refused-number = { $field }: “{ $word }” is no whole number. For example: { $example }
refused-value-missing = { $field }: say what it should be. For example: { $example }
refused-province = “{ $word }” is no province. Type “map” for their names.
refused-province-many = More than one province begins with “{ $word }”: { $provinces }.
refused-not-now = { $field } is decided only in winter.
refused-result = “{ $word }” is no result of the forecast. Possible: { $options }.
refused-term = The almanac has nothing under “{ $word }”. Type “almanac” for all it has.
refused-news = There is no news number { $word }. Possible: 1 to { $high }.
refused-no-news = There is no news this season.
line-not-taken = Nothing of the line was taken.
rest-moved = So that all have work: { $task } { $count }.

## What the centre wants (dials)

dial-line = Line
dial-boast = Claims above the truth
dial-belief = Belief in high claims
dial-steel_plan = Steel plan
dial-procurement = Procurement
dial-exports = Grain sold abroad
dial-imports = Grain bought abroad
dial-plant_less = Land to be left unsown
dial-effort = Extra work on the crop
dial-weather = Land severely hit by weather
dial-pests = Crop lost to pests
dial-close_planting = Crop lost to close planting
dial-kitchens = Communal kitchens
dial-free_supply = Eating without payment
dial-communes = Communes
dial-plots = Household plots tolerated
dial-search = Search for grain
dial-melt = Tools to be melted
dial-furnaces = Brigades at furnaces
dial-waterworks = Brigades on waterworks
dial-furnace_quality = Usable share of furnace iron
dial-machine_growth = Growth of the steel plants
dial-industry_use = Use of the steel plants
dial-aid = Soviet aid
dial-expertise = Change of expertise
dial-trust = Change of trust
dial-flight = Ease of leaving
dial-town_growth = Pull of the towns
dial-relief = Relief from the reserve
dial-campaign = Campaign against those who fall short
dial-audit = Audits of reports

want-brigades = the centre wants { $count }
need-brigades = the season needs { $count }
want-plots = inspectors tolerate { $percent } of the plots
want-kitchens = wanted: open
want-search = wanted: { $count }
want-melt = wanted: { $count }
want-boast = wanted: { $percent }

## Communes

stage-0 = co-operatives
stage-1 = commune
stage-2 = broken up
