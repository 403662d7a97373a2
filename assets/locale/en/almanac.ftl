# The almanac: the note before the game, the terms of the game, and where the source text and the record differ.
# Which sources an almanac-record entry rests on stands in rules/data/cards/sources.toml, under almanac.

## Before the game

content-note = This game is about China from 1958 to 1962 and the famine in which millions of people died. It treats planning, false reports, hunger and political punishment; deaths are reported as ranges and are never a score. You may stop at any time, or lead no province: an analyst only watches the public record of a table that others or the computer lead, and makes predictions.

## Terms

glossary-line-name = Line
glossary-line-text = The course the centre has set for the whole country, on a scale from readjusting to leaping. It decides what is praised and what is punished; debates and events move it.

glossary-procurement-name = Procurement
glossary-procurement-text = The grain the state takes from a province, mostly in winter, to feed towns, export and fill the reserve. It is worked out from the reported harvest, so a report that is too high takes grain people needed.

glossary-quota-name = Quota
glossary-quota-text = The amount of grain a province has to deliver. It follows from the rate of procurement and from the harvest the centre believes in; a part stands from the year before.

glossary-arrears-name = Arrears
glossary-arrears-text = The part of the quota that was not delivered. It stays owed, can be seen by the centre and weighs on the province’s standing.

glossary-brigade-name = Brigade
glossary-brigade-text = A tenth of a province’s rural workforce, and the unit in which you give out work. Each province has ten; while communal kitchens are open it has two more, mostly women freed from cooking. In history a brigade was the level between commune and team.

glossary-communal-kitchen-name = Communal kitchen
glossary-communal-kitchen-text = A kitchen in which a whole village eats. It frees hands for other work, but it wastes food, and households lose their own means to get through a shortage.

glossary-commune-name = People’s commune
glossary-commune-text = A union of many co-operatives, often tens of thousands of people, that runs farming, industry, militia and schools together. Communes begin in Henan, spread, and later are broken up into smaller units.

glossary-plot-name = Household plot
glossary-plot-text = A small piece of land that a household tills for itself. Its share of the land is small, but in bad years it keeps people alive.

glossary-sidelines-name = Sidelines
glossary-sidelines-text = Work beside the grain fields: plots, pigs, poultry and crafts. Brigades can be sent there where the line tolerates it.

glossary-backyard-furnace-name = Backyard furnace
glossary-backyard-furnace-text = A small furnace of brick or clay, run by villagers. It is quick to build and needs many hands and much fuel, and much of its iron is useless.

glossary-waterworks-name = Waterworks
glossary-waterworks-text = Canals, ponds, wells and dams dug by hand. They cost labour now and help the crop later, if they last.

glossary-ration-name = Ration
glossary-ration-text = How much people are given to eat from the communal store, in four steps. A higher ration now leaves less for the seasons before the next harvest.

glossary-nourishment-name = Nourishment
glossary-nourishment-text = What people have eaten over the past seasons, as their bodies remember it. It falls and recovers slowly, and hungry people can work less.

glossary-trust-name = Trust
glossary-trust-text = How far people believe that their leaders act for them. When it is low they work less and slaughter animals, and hold zealous cadres back less.

glossary-zeal-name = Zeal
glossary-zeal-text = How eager cadres are to do more than they were told. High zeal can send a brigade too many to the furnaces or melt tools that nobody ordered melted; expertise and trust hold it back.

glossary-standing-name = Standing
glossary-standing-text = How the centre sees the leader of a province. It comes from reports and steel, set against other provinces and the plan, from deliveries, and from loyalty to the line; when none is left, the leader is removed. Leaders do not all start alike: one who is near to the centre has more standing and less influence, one who is far from it the other way round.

glossary-report-name = Report
glossary-report-text = What a leader says the harvest was. Everyone sees the report; the true harvest stays secret until the end of the game.

glossary-search-name = Search
glossary-search-text = How hard officials look for grain in stores and homes. Searching brings in more grain, and costs trust and the last reserves of households.

glossary-readjustment-name = Readjustment
glossary-readjustment-text = The turn away from the leap: lower targets, plots, smaller units, experts heard, kitchens by choice. A province can begin early, at a political price.

glossary-state-reserve-name = State reserve
glossary-state-reserve-text = Grain the centre holds for all provinces. It feeds the towns, and it can be sent as relief if the centre knows, and admits, that it is needed.

glossary-excess-deaths-name = Excess deaths
glossary-excess-deaths-text = Deaths beyond those expected in ordinary years. They cannot be counted exactly, so the game gives a range; they are reported and are never points.

glossary-par-name = Par
glossary-par-text = What a province would have reached, with the same chances, under a leader who simply follows the centre. Results are measured against it, so that easy and hard provinces can be compared.

glossary-verdict-name = Verdict
glossary-verdict-text = The finding on each province and on the nation at the end, from excess deaths for every thousand people: averted, hardship, famine or catastrophe. Nobody whose province suffered famine or worse can win.

glossary-ledger-name = Ledger
glossary-ledger-text = The book of every change: what was there, what came in, what went out, and why. Every figure in the game can be traced in it.

glossary-communal-store-name = Communal store
glossary-communal-store-text = The grain that a province’s communes hold, in kt (thousands of tonnes). Rations are given out of it until the next harvest, and the quota is delivered from it.

glossary-usable-steel-name = Usable steel
glossary-usable-steel-text = What furnaces and steel plants have made that can be used, in kt (thousands of tonnes). Most iron of backyard furnaces is useless and does not count here.

glossary-tools-name = Tools
glossary-tools-text = Ploughs, hoes, carts and pots, in per cent of those of 1957. With fewer of them every crop is smaller. What is melted is gone; workshops mend and make new ones slowly.

glossary-draught-animals-name = Draught animals
glossary-draught-animals-text = Oxen, buffaloes and horses that pull ploughs and carts, in per cent of those of 1957. They grow fewer when communes take the herds over and when feed runs out, and then less land is worked well.

glossary-cadres-name = Cadres
glossary-cadres-text = Those who carry out a leader’s orders in counties, communes and brigades. Red ones grow zealous, and experts fall silent; where experts are heard, inspectors object under a high line.

glossary-forecast-name = Forecast
glossary-forecast-text = What your orders would bring as far as you can know, shown before you commit. Where chance or the orders of others matter it is a range.

glossary-outsider-name = Outsider
glossary-outsider-text = An official sent from elsewhere to enforce the line after a leader was removed. For two seasons the outsider runs the province with full zeal.

glossary-machine-road-name = Machine road
glossary-machine-road-text = The slow way to steel: farm surplus buys machines that make good steel later. It costs grain and labour now, and where people eat nearly all they grow there is little surplus to spend.

glossary-debate-name = Debate
glossary-debate-text = Every spring the leaders of the table argue about the national line. Each may put influence behind a motion or behind holding the line, in secret; then it is counted. Provinces outside the table and the mood of the centre weigh too.

glossary-motion-name = Motion
glossary-motion-text = What is asked for in a debate: to move the line, or to change kitchens, plots, procurement, exports or machines. A motion that passes acts everywhere for a year or more. Those who backed one that failed lose standing, the more the higher the line.

glossary-influence-name = Influence
glossary-influence-text = How far a leader is listened to, from 0 to 12. It grows each winter with standing. It is spent in debates and on cards; what is kept turns away a part of each campaign and counts in the reckoning.

glossary-hand-name = Hand
glossary-hand-text = The political cards that a leader holds. One may be played each season, at a price in influence, while its time and the line allow; one may be discarded. A card is drawn in spring and in autumn, up to four.

glossary-conviction-name = Conviction
glossary-conviction-text = What a leader secretly believes in: believer, expert, countryman or survivor. It says how much industry, knowledge, countryside and standing count in the legacy, and which explanation has to prevail in the reckoning for the leader to be proved right. Whom the other proves wrong cannot win.

glossary-reckoning-name = Reckoning
glossary-reckoning-text = The last decision: which of two explanations is right. Either zealous bureaucrats are to blame, or the famine is proof for expertise and material incentives. The evidence of the game and the influence of those who speak decide which prevails, and so who can still win.

glossary-legacy-name = Legacy
glossary-legacy-text = What a leader leaves behind, against par: industry, knowledge, countryside and standing, weighed by the leader’s conviction. Being proved right in the reckoning adds to it, and each removal takes from it.

glossary-analyst-name = Analyst
glossary-analyst-text = A seat without a province. An analyst sees what all may know, predicts each winter what it means for the country, and learns at the end how well. Analysts give no orders and cannot win.

glossary-prediction-name = Prediction
glossary-prediction-text = What somebody expects of the country in winter: the true harvest against the reports, and the excess deaths of the coming year. Ten tenths are laid on ranges; what is left stays unsure and is spread evenly. Points go by the ranked probability score: fewer the further from the range that came true the tenths lie, so that it pays to say what one really believes. They measure how well somebody knew, never how many died.

## Text and record

almanac-record-retreat-title = When the retreat came
almanac-record-retreat-text = The source text has the leap withdrawn from early 1960. In the record a first retreat began in November 1958 and was reversed at Lushan in August 1959; in early 1960 a second leap was launched. The retreat that lasted began with the Twelve Articles of 3 November 1960 and became policy for the whole economy in January 1961.

almanac-record-toll-title = How many people died
almanac-record-toll-text = The source text says some 20 million. Estimates of the excess deaths run from about 15 million (Houser and others) over 23 (Peng), 27 (Coale) and 30 million (Ashton and others) to 36 (Yang Jisheng) and at least 45 million (Dikötter). They differ because many deaths were never registered and because the ordinary death rate of those years must itself be estimated. The game is fitted to about 20 million and shows ranges.

almanac-record-weather-title = Weather or policy
almanac-record-weather-text = The source text names natural disasters three years running, and drought and flood were real. Most economists give policy the larger part: Li and Yang put the weather at about an eighth of the lost harvest, and Meng, Qian and Yared show that enough grain was harvested in 1959 to feed everyone. Kueh gives the weather a much larger part. You can take the disasters out after a game and see what changes.

almanac-record-soviet-title = The Soviet withdrawal
almanac-record-soviet-text = The source text counts the end of Soviet support among the causes. The experts were recalled in July 1960, after the worst months of the famine, and the loss fell on industry, not on the harvest. Debts to the Soviet Union were paid partly in food, but Lüthi finds that Beijing chose to repay early.

almanac-record-communes-title = The first commune
almanac-record-communes-text = The source text tells of a pilot commune in Henan early in 1958. The union of co-operatives at Chayashan dates from 20 April 1958, and the name “people’s commune” came into use only that summer. Within a few weeks of the Beidaihe conference in August communes covered nearly the whole countryside.

almanac-record-furnaces-title = Furnaces in every village
almanac-record-furnaces-text = The source text puts a backyard furnace in every village and urban quarter. The mass campaign was short, from late summer to the end of 1958. What followed were fewer and better small blast furnaces, and most of the usable steel came from large plants throughout.

almanac-record-animals-title = What happened to the animals
almanac-record-animals-text = The source text says that discontented peasants slaughtered their animals. Some did, above all when herds were taken over by the communes. But the long fall, with pigs at about half their number of 1957 by 1961, came mostly when feed and care ran out.

almanac-record-blame-title = Who is to blame
almanac-record-blame-text = The source text gives two explanations: zealous officials, or a wrong policy that neglected expertise and incentives. Research since has looked at how the two worked together: at provinces that went further than others, at what their leaders stood to gain, and at what reports from below could and could not say. The reckoning at the end of the game asks you to argue it with evidence from your own game.

almanac-record-cultural-revolution-title = From the famine to 1966
almanac-record-cultural-revolution-text = According to the source text some concluded that the Cultural Revolution was aimed at the leaders who stood for expertise and incentives. MacFarquhar and others trace a path from the quarrel over the leap to 1966, and other historians give more weight to later causes. The game tells it as an interpretation and not as a fact.
