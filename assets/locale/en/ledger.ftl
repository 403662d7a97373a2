# The ledger: numbers, units, the stocks and gauges of a province, and one sentence for each cause that is booked.
# cause-<stock>-<cause>: a booking of that cause in that stock; rules/ books them, a test keeps both sides equal.

## Numbers

number = { NUMBER($value) }
decimal = { NUMBER($value, maximumFractionDigits: 1) }
tenths = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
percent = { $value } %
millions = { $value } million
range = { $low } to { $high }
same = same
chance = { $value } in 100
chance-small = under 1 in 100
toll-none = none beyond those of ordinary years
toll-few = fewer than 1,000
toll = between { $low } and { $high }

## Units

unit-kt = { $value } kt
unit-kt-a-year = { $value } kt a year
unit-persons = { $value }
unit-permille-of-1957 = { $value } % of 1957
unit-permille-of-need = { $value } % of need
unit-permille = { $value } of 1,000
unit-point = { $value } points
unit-number = { $value }
unit-brigades = { $value } brigades
unit-lots = { $value } lots
unit-times = { $value } times
unit-seasons = { $value } seasons
unit-stage = { $value }

# the same beside a name that says what is meant
short-kt = { $value } kt
short-kt-a-year = { $value } kt a year
short-persons = { $value }
short-permille-of-1957 = { $value } %
short-permille-of-need = { $value } %
short-permille = { $value }
short-point = { $value }
short-number = { $value }

## Stocks and gauges

stock-people-rural = Country people
stock-people-urban = Townspeople
stock-grain-store = Communal store
stock-grain-household = Grain at home
stock-crop = Crop in the field
stock-tools = Tools
stock-cattle = Draught animals
stock-pigs = Pigs
stock-furnaces = Furnaces
stock-steel = Usable steel
stock-iron = Useless iron
stock-machines = Steel plants
stock-machines-ordered = Plants on order
stock-water = Irrigation
stock-expertise = Expertise
stock-trust = Trust
stock-arrears = Arrears
stock-standing = Standing
stock-reserve = State reserve
stock-debt = Debt abroad
stock-harvest = Gathered this year
stock-eaten = Eaten this season
stock-nourishment = Nourishment
stock-deaths-season = Excess deaths
stock-steel-year = Steel this year
stock-iron-year = Iron this year
stock-quota = Quota
stock-delivered = Quota delivered
stock-moved = Surplus taken

## Causes: fields

cause-crop-sown = What the land gives in a year in which nothing is lost.
cause-crop-land-unsown = Land was left unsown.
cause-crop-effort = { $sign ->
    [up] People worked harder in the fields.
    [down] Worn-out people got less done in the fields.
   *[mixed] People worked harder in the fields, or were worn out.
  }
cause-crop-animals = There were fewer animals to draw the ploughs.
cause-crop-tools = Tools were missing in the fields.
cause-crop-trust = { $sign ->
    [up] People worked with more will, because they trusted their leaders.
    [down] People worked with less will, because they trusted their leaders less.
   *[mixed] People work with more or less will, as they trust their leaders.
  }
cause-crop-expertise = { $sign ->
    [up] Experts were heard.
    [down] Experts were not heard: close planting, deep ploughing, poor seed.
   *[mixed] Experts were heard, or they were not.
  }
cause-crop-hunger = Hungry people worked less.
cause-crop-weather = Drought, flood or storm struck the fields.
cause-crop-no-usual-losses = The bad weather of an ordinary year is already counted in the land’s yield.
cause-crop-waterworks = { $sign ->
    [up] Canals and ponds watered the fields.
    [down] Canals and ponds watered less than those of 1957.
   *[mixed] Canals and ponds water the fields.
  }
cause-crop-pests = Insects ate a part of the crop.
cause-crop-untended = There were too few hands to weed and tend the crop.
cause-crop-luck = { $sign ->
    [up] The summer was better than could be foreseen.
    [down] The summer was worse than could be foreseen.
   *[mixed] The summer may be better or worse than can be foreseen.
  }
cause-crop-left-in-field = There were too few hands for the harvest, and grain stayed in the fields.
cause-crop-gathered = The crop was brought in.

## Causes: grain

cause-grain-store-first-harvest = The first harvest came in.
cause-grain-store-harvest = The autumn harvest came in.
cause-grain-store-searched = Searchers brought grain from homes into the store.
cause-grain-store-procurement = Grain was delivered to the state on the quota.
cause-grain-store-arrears-collected = The outsider collected quota that was still owed.
cause-grain-store-transfer = The state took a part of the surplus, because the store stood above the nation’s mean.
cause-grain-store-sold-for-machines = Grain was sold to pay for machines.
cause-grain-store-eaten = People ate from the store.
cause-grain-store-kitchen-waste = Communal kitchens wasted grain.
cause-grain-store-relief-sent = Relief grain went to another province.
cause-grain-store-relief-received = Relief grain came from other provinces.
cause-grain-store-relief-from-reserve = Relief grain came from the state reserve.
cause-grain-household-kept-at-home = Households kept a little of the harvest.
cause-grain-household-plots = Household plots and sidelines gave food.
cause-grain-household-searched = Searchers took what households had kept.
cause-grain-household-eaten = People ate what they had kept at home.
cause-arrears-not-delivered = A part of the quota was not delivered and is still owed.
cause-arrears-collected = Quota that was owed was collected.
cause-reserve-procurement = The provinces delivered their grain.
cause-reserve-arrears-collected = Arrears were collected.
cause-reserve-exports = Grain was sold abroad.
cause-reserve-imports = Grain was bought abroad.
cause-reserve-towns = The towns were fed.
cause-reserve-relief-to-provinces = Relief went to hungry provinces.
cause-debt-imported = Grain bought abroad has to be paid for.
cause-debt-not-exported = Grain promised abroad was not sent and is owed.

## Causes: steel, tools, animals

cause-furnaces-built = Furnaces were built.
cause-furnaces-crumbled = Furnaces without workers crumbled.
cause-steel-furnaces = Furnaces gave some usable steel.
cause-steel-plants = The steel plants worked.
cause-iron-furnaces = Furnaces gave iron of no use.
cause-iron-tools-melted = Melted tools became iron of no use.
cause-machines-growth = The plants grew, fed by grain taken and hands given.
cause-machines-bought = Machines bought a year before arrived.
cause-machines-ordered-arrived = Machines on order arrived.
cause-machines-ordered-ordered = Machines were ordered.
cause-tools-melted = Tools were melted.
cause-tools-mended = Smiths and workshops made and mended tools.
cause-cattle-slaughter = People slaughtered animals rather than give them to the commune.
cause-cattle-growth = Herds grew.
cause-cattle-hunger = Animals starved with the people.
cause-pigs-slaughter = People slaughtered pigs rather than give them to the commune.
cause-pigs-growth = Pigs were raised on plots and farms.
cause-pigs-hunger = Pigs starved with the people.
cause-water-fuel = Furnaces burnt the wood of hillsides and banks, and the water works suffered.
cause-water-waterworks = { $sign ->
    [up] Canals and ponds were dug.
    [down] Canals and ponds silted up.
   *[mixed] Canals and ponds are dug, and old ones silt up.
  }

## Causes: people and politics

cause-people-rural-hunger = People died of hunger.
cause-people-rural-births = Children were born.
cause-people-rural-other-deaths = People died as in ordinary years.
cause-people-rural-to-towns = { $sign ->
    [up] People were sent back from the towns.
    [down] People left for the towns.
   *[mixed] People leave for the towns, or are sent back.
  }
cause-people-urban-from-country = { $sign ->
    [up] People came from the country.
    [down] People were sent back to the country.
   *[mixed] People come from the country, or are sent back.
  }
cause-trust-ways-of-living = { $sign ->
    [up] Plots and cooking at home won trust.
    [down] Communal kitchens, lost plots and searches cost trust.
   *[mixed] Plots and cooking at home win trust; kitchens, lost plots and searches cost it.
  }
cause-trust-news = { $sign ->
    [up] The news won people’s trust.
    [down] The news cost people’s trust.
   *[mixed] The news moves people’s trust.
  }
cause-expertise-cadres = { $sign ->
    [up] Expert cadres let experts speak.
    [down] Red cadres pushed experts aside.
   *[mixed] Red cadres push experts aside, Expert cadres let them speak.
  }
cause-expertise-news = { $sign ->
    [up] The news gave experts a voice.
    [down] The news silenced experts.
   *[mixed] The news gives experts a voice, or silences them.
  }
cause-standing-inspected-kitchens = Inspectors missed communal kitchens.
cause-standing-inspected-plots = Inspectors found more household plots than the centre tolerates.
cause-standing-inspected-experts = Inspectors found that experts are heard and cadres are not red.
cause-standing-inspected-brigades = Inspectors missed brigades at the furnaces and on the waterworks.
cause-standing-inspected-search = Inspectors found that grain in homes is not searched for hard enough.
cause-standing-report-compared = { $sign ->
    [up] Your report was high among those of all provinces.
    [down] Your report was low among those of all provinces.
   *[mixed] The centre compares your report with those of other provinces.
  }
cause-standing-steel-compared = { $sign ->
    [up] Your steel was high among that of all provinces.
    [down] Your steel was low among that of all provinces.
   *[mixed] The centre compares your steel with that of other provinces.
  }
cause-standing-quota-not-delivered = { $sign ->
    [up] The quota was delivered in full.
    [down] Only a part of the quota was delivered.
   *[mixed] The quota is delivered in full, or only in part.
  }
cause-standing-steel-plan = { $sign ->
    [up] Your steel passed your part of the centre’s plan.
    [down] Your steel fell short of your part of the centre’s plan.
   *[mixed] Your steel is measured against your part of the centre’s plan.
  }
cause-standing-campaign = A campaign struck those who had fallen short.
cause-standing-exposed = An audit exposed a false report.
cause-standing-people-fed = With the people fed and the line low, standing was rebuilt.
cause-standing-new-leader = The leader was removed and an outsider was sent.
