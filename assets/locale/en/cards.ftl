# The words of the cards. Each card has a title, one sentence of what happened (-happened) and one of what it does in the
# game (-does): its reach first (where, and how long the longest of its effects lasts), then the effects, in words without
# figures. -record stands where a figure is contested, or where the accounts differ. Dates, sources and effects stand in
# rules/data/cards/.

## 1957 and spring 1958

card-sputnik-launched-title = A satellite circles the earth
card-sputnik-launched-happened = On 4 October 1957 the Soviet Union put the first satellite into orbit, and in China “to launch a satellite” soon meant to claim a record.
card-sputnik-launched-does = Everywhere for a year: the centre expects slightly bolder claims.

card-third-plenum-title = A plenum turns to speed
card-third-plenum-happened = In autumn 1957 the Party’s Central Committee took up again the fast targets for farming and industry that had been dropped the year before.
card-third-plenum-does = Everywhere from now on: the national line moves a step towards the leap, and experts lose some ground at once.

card-overtake-britain-title = Fifteen years to pass Britain
card-overtake-britain-happened = In Moscow on 18 November 1957 Mao Zedong said that in fifteen years China would make more steel and other main goods than Britain.
card-overtake-britain-does = Everywhere for a year: the centre’s plan for steel rises a little.
card-overtake-britain-record = Fifteen years was only the first figure. In the course of 1958 leaders cut it to a few years.

card-great-waterworks-title = A winter of digging
card-great-waterworks-happened = From winter 1957 on tens of millions of farmers, at the peak about 100 million, dug canals, ponds and dams by hand.
card-great-waterworks-does = Everywhere this season: the centre wants more brigades on waterworks, and extra work raises the crop a little.
card-great-waterworks-record = Some of the works watered fields for decades. Many others, built in haste, failed or harmed the soil.

card-anti-rightist-drive-title = The critics fall silent
card-anti-rightist-drive-happened = From June 1957 on about 550,000 people, many of them teachers, engineers and officials, were labelled “Rightists” and punished.
card-anti-rightist-drive-does = Everywhere for a year: the centre expects slightly bolder claims, and experts lose ground at once.
card-anti-rightist-drive-record = About 550,000 is the official count. Most of the labels were taken back after 1978.

card-household-registration-title = Permission to move
card-household-registration-happened = From 9 January 1958 a law let villagers move to a town only with permission from the authorities.
card-household-registration-does = Everywhere from now on: it is harder for people to leave, and so to flee from hunger.

card-nanning-conference-title = The planners are rebuked
card-nanning-conference-happened = At Nanning in January 1958 Mao Zedong attacked the planners who had slowed the economy in 1956, and they criticised themselves.
card-nanning-conference-does = Everywhere from now on: the national line moves a step towards the leap, and experts lose some ground at once.

card-four-pests-title = The four pests
card-four-pests-happened = On 12 February 1958 a directive called on everyone to wipe out rats, flies, mosquitoes and sparrows.
card-four-pests-does = Everywhere for three years: insects that birds would have eaten take a small part of the crop.
card-four-pests-record = Sparrows eat grain but feed their young on insects. A study of 2025 finds clear losses where they had been common; since much else went wrong at the same time, the game keeps this effect small.

card-chengdu-conference-title = Two sets of targets
card-chengdu-conference-happened = In March 1958 a conference at Chengdu gave each level two targets: one to be met, and a higher one that became the duty of the level below.
card-chengdu-conference-does = Everywhere for a year: the plan for steel rises, and the centre expects bolder claims.

card-chayashan-commune-title = The first people’s commune
card-chayashan-commune-happened = On 20 April 1958 more than twenty co-operatives at Chayashan in Henan merged into what became known as the first people’s commune.
card-chayashan-commune-does = In Henan from now on: communes form, and the centre wants communal kitchens.
card-chayashan-commune-record = Sources differ on whether twenty or twenty-seven co-operatives joined. The union took the name “commune” only in summer.

card-sparrows-beijing-title = Three days of noise
card-sparrows-beijing-happened = For three days in April 1958 people in Beijing beat pots and drums so that no sparrow could settle, and over 400,000 birds were counted dead.
card-sparrows-beijing-does = Everywhere for two years: with fewer birds, insects take a little more of the crop.

## Summer 1958

card-general-line-title = More, faster, better, cheaper
card-general-line-happened = In May 1958 a Party congress made it the general line of the country to build socialism faster, better and at less cost.
card-general-line-does = Everywhere from now on: the line moves a step towards the leap and communes spread to their neighbours; at once the first furnaces are wanted.

card-first-satellite-title = A record field of wheat
card-first-satellite-happened = On 8 June 1958 the People’s Daily printed a claim from Henan of 2,105 jin of wheat per mu, nearly 16 tonnes from a hectare.
card-first-satellite-does = Everywhere for three seasons: the centre expects bolder claims.
card-first-satellite-record = An ordinary field of wheat then gave less than one tonne from a hectare. The claim is not credible.

card-heping-record-title = The record is broken
card-heping-record-happened = On 12 July 1958 a co-operative in Xiping county, Henan, claimed 7,320 jin of wheat per mu, about 55 tonnes from a hectare.
card-heping-record-does = Everywhere for three seasons: the centre expects bolder claims.
card-heping-record-record = Even the best wheat fields of the 21st century give less than 20 tonnes from a hectare. The claim is not possible.

card-busy-season-kitchens-title = Kitchens for the busy season
card-busy-season-kitchens-happened = In summer 1958 many villages cooked together during the harvest rush, so that women could work in the fields all day.
card-busy-season-kitchens-does = Everywhere for about three years: the centre wants communal kitchens, and at first household plots are tolerated less.
card-busy-season-kitchens-record = No single order began the kitchens. The date is that of the practice, which the communes then made general.

## Autumn 1958

card-mao-at-xushui-title = What to do with so much grain?
card-mao-at-xushui-happened = On 4 August 1958 Mao Zedong visited Xushui in Hebei, was told of an enormous harvest and asked what people would do with so much grain.
card-mao-at-xushui-does = Everywhere for three seasons: the centre wants some land left unsown; for part of that time it also expects bolder claims and meals without payment.

card-macheng-record-title = A field filled from other fields
card-macheng-record-happened = On 13 August 1958 Macheng county, Hubei, was reported to have cut 36,900 jin of rice per mu; ripe plants had been moved in from other fields.
card-macheng-record-does = Everywhere for two seasons: the centre expects bolder claims.
card-macheng-record-record = The claim is about 277 tonnes from a hectare. An ordinary rice field then gave between two and three.

card-beidaihe-title = Steel is to be doubled
card-beidaihe-happened = In August 1958 the leadership, meeting at Beidaihe, doubled the steel target to 10.7 million tonnes and approved communes for all of China.
card-beidaihe-does = Everywhere from now on: the line moves far towards the leap; for some seasons the steel plan rises far, more brigades are wanted at furnaces, steel plants can grow fast, and people are drawn to the towns.

card-communes-everywhere-title = Communes for the whole country
card-communes-everywhere-happened = By the end of 1958 some 740,000 co-operatives had been merged into about 26,000 people’s communes, with nearly every farming household.
card-communes-everywhere-does = Everywhere from now on: communes form at once; for some seasons household plots are banned, and people’s trust falls.

card-henan-iron-army-title = An army of iron-makers
card-henan-iron-army-happened = On 15 September 1958 Henan reported 3.6 million people at 45,000 furnaces and more than 18,000 tonnes of iron in one day.
card-henan-iron-army-does = In Henan for two seasons: the centre expects bolder claims, and at first it wants more hands at the furnaces.
card-henan-iron-army-record = These are the campaign’s own figures. How much of this iron existed, and how much could be used, is not known.

card-huanjiang-record-title = The highest claim of all
card-huanjiang-record-happened = On 18 September 1958 Huanjiang county, Guangxi, was reported to have cut 130,434 jin of rice per mu, nearly 1,000 tonnes from a hectare.
card-huanjiang-record-does = Everywhere for two seasons: the centre expects bolder claims.
card-huanjiang-record-record = No higher claim is known. An ordinary rice field then gave between two and three tonnes from a hectare.

card-deep-ploughing-title = Deep ploughing, close planting
card-deep-ploughing-happened = In autumn 1958 fields were dug far deeper and sown far more densely than before, on orders that took little account of soil or crop.
card-deep-ploughing-does = Everywhere for two years: close planting and deep ploughing cost part of the crop, and more where nobody contradicts.

card-ninety-million-title = Ninety million make iron
card-ninety-million-happened = In October and November 1958 about 90 million people dug ore, carried fuel or tended furnaces, while ripe crops waited in the fields.
card-ninety-million-does = Everywhere this season: the centre wants many brigades at the furnaces, and tools to be melted.
card-ninety-million-record = Counts of these people differ with the month and with who is counted. The crop left in the fields is put at five to ten per cent, but nobody measured it.

card-eat-your-fill-title = Meals without payment
card-eat-your-fill-happened = In autumn 1958 many communal kitchens served as much as people wanted, and stores meant for months were eaten in weeks.
card-eat-your-fill-does = Everywhere for two seasons: the centre wants people to eat without payment, and at first their trust rises.
card-eat-your-fill-record = How much this mattered is disputed: Chang and Wen see in it a main cause of the famine, others a small one.

card-statistics-join-title = Figures serve the campaign
card-statistics-join-happened = From autumn 1958 local statistical offices had to serve the campaign, and for about two years reports were hardly checked.
card-statistics-join-does = Everywhere for two years: with nobody to check, the centre expects bolder claims.

## Winter 1958/59

card-first-zhengzhou-title = A first step back
card-first-zhengzhou-happened = In November 1958, at Zhengzhou, Mao Zedong told leaders that the passage to communism must not be rushed.
card-first-zhengzhou-does = Everywhere from now on: the national line moves back towards readjustment.
card-first-zhengzhou-record = It was meant as a correction, and most provinces read it so: steel drive, communes and kitchens stayed.

card-yunnan-swelling-title = Swelling sickness in Yunnan
card-yunnan-swelling-happened = In November 1958 Yunnan reported deaths from oedema, a swelling brought on by hunger and exhaustion, and Mao Zedong passed its report on.
card-yunnan-swelling-does = In Yunnan this season: people’s trust falls.

card-wuchang-plenum-title = A harvest of 375 million tonnes
card-wuchang-plenum-happened = In December 1958 the Central Committee announced 375 million tonnes of grain, nearly twice the real harvest, and planned to sow less land.
card-wuchang-plenum-does = Everywhere for three seasons: more brigades are wanted on waterworks, and for part of that time more land left unsown; at first the centre believes only part of the claims.
card-wuchang-plenum-record = The provinces had claimed even more, and the total was cut before it was printed. In August 1959 it was lowered to 250 million tonnes; today the harvest is put at 200.

card-steel-announced-title = Eleven million tonnes of steel
card-steel-announced-happened = In December 1958 the centre declared 11 million tonnes of steel for the year, of which about 3 million were of little or no use.
card-steel-announced-does = Everywhere for about two years: from spring on the plan for steel rises far, as if all the declared steel had been good.
card-steel-announced-record = Declared were 11.08 million tonnes. Later yearbooks count 8.0 million and leave the native furnaces out.

card-henan-swelling-title = Henan reports hunger too
card-henan-swelling-happened = On 10 January 1959 the centre passed on a report that swelling from hunger had spread in Henan since autumn.
card-henan-swelling-does = In Henan this season: people’s trust falls.

card-hidden-grain-title = The search for hidden grain
card-hidden-grain-happened = Early in 1959 a report from Guangdong blamed villages for hiding grain; Mao Zedong had it passed on in February, and searches spread.
card-hidden-grain-does = Everywhere this season: the centre wants grain to be searched for harder, and people’s trust falls.
card-hidden-grain-record = Some villages did keep grain back to live on. Much of what was searched for existed only in reports.

card-exports-peak-title = Grain goes abroad
card-exports-peak-happened = In 1959, while the harvest fell, China sold 4.2 million tonnes of grain abroad, about twice as much as in 1957.
card-exports-peak-does = Everywhere for a year: far more grain is sold abroad, and more has to come from the villages.
card-exports-peak-record = The exports were about a fortieth of the harvest; the towns took far more. How much they added to the famine is debated.

## 1959

card-second-zhengzhou-title = Ownership moves down a level
card-second-zhengzhou-happened = At Zhengzhou in early March 1959 leaders moved ownership within the communes from the commune to the brigade.
card-second-zhengzhou-does = Everywhere from now on: the line moves a step back to readjustment, and trust rises at once.

card-shanghai-third-title = A third of the grain
card-shanghai-third-happened = In a meeting at Shanghai on 25 March 1959 Mao Zedong spoke of buying up to a third of the grain.
card-shanghai-third-does = Everywhere for a year: somewhat more grain is to be procured.
card-shanghai-third-record = Historians dispute what the minutes show. Dikötter reads them as an order to take grain whatever the hunger; Garnaut reads the hardest words as talk about cutting industrial projects.

card-twenty-five-million-title = Twenty-five million without food
card-twenty-five-million-happened = On 17 April 1959 Mao Zedong had reports that 25 million people in fifteen provinces lacked food sent by air to the provincial leaders.
card-twenty-five-million-does = Everywhere for two seasons: some grain from the state reserve goes to hungry provinces.

card-small-modern-furnaces-title = Small furnaces, better built
card-small-modern-furnaces-happened = During 1959 most native furnaces were given up or replaced by small blast furnaces of a more modern kind.
card-small-modern-furnaces-does = Everywhere for two years: more of the furnace iron can be used, and for some seasons the centre wants more brigades at the furnaces.
card-small-modern-furnaces-record = The change took months and has no single date. How good the new iron was differed widely from place to place.

card-plots-allowed-again-title = Plots and pigs are allowed again
card-plots-allowed-again-happened = On 11 June 1959 a directive let households keep pigs and poultry and till small plots again.
card-plots-allowed-again-does = Everywhere from now on: the line moves a step back to readjustment; for the moment household plots are tolerated and trust rises.
card-plots-allowed-again-record = The Lushan plenum undid this two months later. Plots came back to stay only from November 1960 on.

card-peng-letter-title = A letter at Lushan
card-peng-letter-happened = On 14 July 1959, at Lushan, Defence Minister Peng Dehuai wrote to Mao Zedong about the losses and the false reports of 1958.
card-peng-letter-does = Everywhere this season: for a moment faults can be named, and experts gain ground.
card-peng-letter-record = The letter was private, and it praised the successes of 1958 before it named the faults. Mao Zedong had it printed and handed round.

card-lushan-plenum-title = The critics are condemned
card-lushan-plenum-happened = In August 1959 the Central Committee condemned Peng Dehuai and others as an “anti-Party group”, and the retreat came to an end.
card-lushan-plenum-does = Everywhere from now on: the line swings back to the leap; for some seasons household plots are banned, far bolder claims are expected, and waterworks want more brigades.

card-right-deviation-title = The drive against “right deviation”
card-right-deviation-happened = From August 1959 to early 1960 more than 3 million cadres and members were criticised or punished, among them many who had reported shortage.
card-right-deviation-does = Everywhere for two seasons: bolder claims are expected and experts lose ground; at once those who reported low, kept plots or leaned on experts are struck.

card-wuwei-halls-title = Kitchens close in one county
card-wuwei-halls-happened = In summer 1959 Zhang Kaifan, a secretary of Anhui, let the people of Wuwei county leave their communal kitchens, and lost his post for it.
card-wuwei-halls-does = In Anhui for two seasons: the centre expects slightly bolder claims, and for the moment trust rises.

card-record-procurement-title = The highest procurement
card-record-procurement-happened = Of about 170 million tonnes of grain harvested in 1959 the state took 67 million, the largest share of these years.
card-record-procurement-does = Everywhere this season: the centre wants grain to be searched for as hard as can be.
card-record-procurement-record = Two shares are quoted: nearly 40 per cent counts all that was taken, 28 per cent leaves out what was sold back to villages.

card-xinyang-title = Famine in Xinyang
card-xinyang-happened = In the winter of 1959/60 famine in Xinyang prefecture, Henan, killed about a million of 8.5 million people, while reported harvests stayed high.
card-xinyang-does = In Henan this season: people’s trust falls sharply.
card-xinyang-record = The first official inquiries counted several hundred thousand deaths in Xinyang, later ones more than a million.

card-four-hundred-million-title = Four hundred million eat together
card-four-hundred-million-happened = At the end of 1959 about 400 million people, nearly three quarters of all commune members, ate in 3.9 million communal kitchens.
card-four-hundred-million-does = Everywhere for a year: the centre wants communal kitchens, and at once people’s trust falls a little.
card-four-hundred-million-record = The share ran from over 90 per cent in provinces such as Henan, Sichuan and Anhui to under 30 per cent in the north-east.

card-exports-go-on-title = The exports go on
card-exports-go-on-happened = In 1960, the year in which most people died of hunger, China still sold 2.7 million tonnes of grain abroad.
card-exports-go-on-does = Everywhere for a year: more grain than before the leap is sold abroad, and it has to come from the villages.

## 1960

card-second-leap-title = A second leap
card-second-leap-happened = In January 1960 the leadership set 18.4 million tonnes of steel for the year; new waterworks, pig farms and urban communes were to follow.
card-second-leap-does = Everywhere from now on: the line moves to the leap; for a time the steel plan rises far, bolder claims are expected, furnaces and waterworks want more brigades, the towns draw people, and the tired get less done.

card-worst-months-title = The worst months
card-worst-months-happened = From January to April 1960 more people died in the countryside than in any other months of the famine.
card-worst-months-does = Everywhere this season: people’s trust falls.
card-worst-months-record = The official death rate of the countryside for 1960 is 28.6 per 1,000, and many deaths were never registered. Which months were worst is known from local reports only.

card-bedbugs-title = Sparrows are spared
card-bedbugs-happened = On 18 March 1960, after appeals by scientists, bedbugs took the place of sparrows on the list of the four pests.
card-bedbugs-does = Everywhere from now on: insects take less of the crop.

card-ten-years-summing-up-title = A look back at ten years
card-ten-years-summing-up-happened = On 18 June 1960 Mao Zedong wrote in “Ten Years’ Summing-up” that he too had made mistakes and that plans had lost touch with reality.
card-ten-years-summing-up-does = Everywhere from now on: the national line moves a step back to readjustment.

card-soviet-recall-title = The Soviet experts are recalled
card-soviet-recall-happened = On 16 July 1960 the Soviet Union announced that it would recall its 1,390 experts and end hundreds of contracts and projects.
card-soviet-recall-does = Everywhere from now on: Soviet aid ends and steel plants work below their capacity; expertise falls at once.
card-soviet-recall-record = The recall hurt industry rather than the harvest, and the worst hunger came before it. In China it was long named as a main cause of the hard years.

card-city-granaries-title = The cities run short
card-city-granaries-happened = In September 1960 the grain stores of 82 cities held less than a third of the usual, and Beijing had enough for seven days.
card-city-granaries-does = Everywhere from now on: the national line moves back to readjustment.

card-team-in-xinyang-title = A central team in Xinyang
card-team-in-xinyang-happened = In November 1960 a team from the centre reached Xinyang; relief grain was given out and local leaders were removed.
card-team-in-xinyang-does = In Henan this season: grain comes from the state reserve, and trust rises.

card-twelve-articles-title = The Twelve Articles
card-twelve-articles-happened = On 3 November 1960 an emergency letter gave villages back their plots and sidelines, made the brigade the basic unit and ordered rest.
card-twelve-articles-does = Everywhere from now on: the line moves far back to readjustment, and trust rises at once.
card-twelve-articles-record = Some accounts date the retreat to early 1960, when in fact a second leap was being launched. The retreat that lasted began with this letter.

card-grain-imports-title = Grain from abroad
card-grain-imports-happened = At the turn of 1960/61 China decided to buy grain, and 5.8 million tonnes arrived in 1961, most of it from Canada and Australia.
card-grain-imports-does = Everywhere for a year: much grain is bought abroad, and less has to come from the villages.

card-ninth-plenum-title = Readjust and consolidate
card-ninth-plenum-happened = In January 1961 the Ninth Plenum put farming first and made it the policy to readjust and consolidate the economy.
card-ninth-plenum-does = Everywhere from now on: the line moves a step to readjustment and steel plants work far less; for two seasons experts gain ground, and the steel plan stays high.

card-exports-cut-title = Less grain is sold
card-exports-cut-happened = In 1961 China sold 1.4 million tonnes of grain abroad, half as much as the year before.
card-exports-cut-does = Everywhere for a year: less grain is sold abroad, and less has to come from the villages.

## 1961 and 1962

card-debts-deferred-title = The debts can wait
card-debts-deferred-happened = In early 1961 the Soviet Union let China pay its trade debts later and lent it half a million tonnes of sugar.
card-debts-deferred-does = Everywhere for a year: while the debts wait, less grain is sold abroad, and less has to come from the villages.
card-debts-deferred-record = The debts are often said to have forced the exports of grain. Lüthi finds that Beijing itself had chosen to repay fast.

card-sixty-articles-title = Sixty Articles for the communes
card-sixty-articles-happened = In March 1961 a meeting at Guangzhou drafted sixty rules that made the communes smaller and gave the levels below more rights.
card-sixty-articles-does = Everywhere from now on: communes are broken up into smaller units; at once trust rises and extra work raises the crop a little.

card-leaders-to-villages-title = Leaders go to the villages
card-leaders-to-villages-happened = In April and May 1961 leaders went to see for themselves; Liu Shaoqi stayed in the villages of Hunan for more than a month.
card-leaders-to-villages-does = Everywhere this season: false reports are looked for, and trust rises.

card-kitchens-closed-title = People cook at home again
card-kitchens-closed-happened = In June 1961 the revised Sixty Articles dropped compulsory kitchens and free meals, and households cooked for themselves again.
card-kitchens-closed-does = Everywhere this season: trust rises, and experts gain ground.

card-back-to-the-land-title = Twenty million back to the land
card-back-to-the-land-happened = In June 1961 the centre decided to send 20 million townspeople back to the countryside within three years.
card-back-to-the-land-does = Everywhere for a year and a half: people are sent from the towns back to the villages.

card-anhui-fields-title = Fields for households in Anhui
card-anhui-fields-happened = From March 1961 on Anhui assigned fields to households, and by October more than four fifths of its production teams did so.
card-anhui-fields-does = In Anhui this season: extra work raises the crop, and trust rises.
card-anhui-fields-record = Anhui reported 38.9 per cent more grain on these fields than a year before. The figure comes from those who defended the system, which was stopped in early 1962.

card-targets-cut-title = The targets come down
card-targets-cut-happened = In autumn 1961 the steel target of the year was cut from 19 to 8.5 million tonnes, and the targets for grain and construction with it.
card-targets-cut-does = Everywhere from now on: the steel plan comes down by more than half, and steel plants work still less.

card-seven-thousand-title = Seven thousand cadres
card-seven-thousand-happened = In January 1962 over 7,000 officials met in Beijing; Liu Shaoqi spoke of man-made errors, and Mao Zedong criticised himself.
card-seven-thousand-does = Everywhere this season: false reports are looked for, and experts gain ground.
card-seven-thousand-record = Liu Shaoqi repeated what farmers in Hunan had told him: three parts nature, seven parts man. He said so of some places, and the shares have been argued over ever since.

card-team-basic-unit-title = The team becomes the basic unit
card-team-basic-unit-happened = On 13 February 1962 a directive made the production team of 20 to 30 households the unit that works and shares together.
card-team-basic-unit-does = Everywhere this season: trust rises.

card-imports-go-on-title = The imports go on
card-imports-go-on-happened = In 1962 China bought another 4.9 million tonnes of grain abroad.
card-imports-go-on-does = Everywhere from now on: much grain is bought abroad, and less has to come from the villages.

card-exports-low-title = Exports stay low
card-exports-low-happened = In 1962 China sold one million tonnes of grain abroad, half as much as in 1957.
card-exports-low-does = Everywhere from now on: less grain than before the leap is sold abroad, and less has to come from the villages.

card-tenth-plenum-title = “Never forget class struggle”
card-tenth-plenum-happened = In September 1962 the Tenth Plenum turned against farming by households, and Mao Zedong called on it never to forget class struggle.
card-tenth-plenum-does = Everywhere from now on: the national line moves three steps towards the leap, and fewer household plots are tolerated; at once those who reported low, kept more plots than that, or whose cadres are not Red are struck.
card-tenth-plenum-record = Some historians see a path from here to the Cultural Revolution of 1966. How straight it was is debated.

## Disasters of 1958 and 1959

card-drought-1958-title = A dry spring
card-drought-1958-happened = From January to August 1958 drought touched 24 provinces, but by the end of the year only a twentieth of the sown land was severely hit.
card-drought-1958-does = Everywhere this season: a small part of the sown land is severely hit.

card-huayuankou-flood-title = The Yellow River at Huayuankou
card-huayuankou-flood-happened = On 17 July 1958 the largest flood ever measured on the Yellow River passed Huayuankou; 1,708 villages were flooded, but the main dykes held.
card-huayuankou-flood-does = In Henan and Shandong this season: part of the sown land is severely hit.

card-southern-floods-1959-title = Three floods in the south
card-southern-floods-1959-happened = Between February and June 1959 three floods on the rivers of the south put about 2 million hectares under water.
card-southern-floods-1959-does = In Guangdong, Fujian, Jiangxi, Guangxi and Hunan this season: part of the sown land is severely hit.
card-southern-floods-1959-record = The record names the rivers; which provinces suffered how much is an assumption of the game.

card-northern-storms-1959-title = Cloudbursts in the north
card-northern-storms-1959-happened = In late July 1959 cloudbursts in Hebei, Beijing and Heilongjiang flooded about 2 million hectares.
card-northern-storms-1959-does = In Hebei and Heilongjiang this season: part of the sown land is severely hit.

card-drought-plain-1959-title = Drought on the plain
card-drought-plain-1959-happened = From July to September 1959 too little rain fell in twenty provinces; in Henan alone drought struck 6.7 million hectares.
card-drought-plain-1959-does = In Henan and Shandong this season: a good part of the sown land is severely hit.

card-drought-yangtze-1959-title = Drought reaches the Yangtze
card-drought-yangtze-1959-happened = From July to September 1959 Anhui, Hubei and Hunan were among the provinces that suffered most from drought.
card-drought-yangtze-1959-does = In Anhui, Hubei and Hunan this season: part of the sown land is severely hit.

card-drought-sichuan-1959-title = Drought in Sichuan
card-drought-sichuan-1959-happened = In summer 1959 drought also hit Sichuan, the province with the largest harvest.
card-drought-sichuan-1959-does = In Sichuan this season: part of the sown land is severely hit.

card-drought-loess-1959-title = Drought on the loess
card-drought-loess-1959-happened = In summer 1959 drought also hit the Wei valley and the dry uplands of Shaanxi and Shanxi.
card-drought-loess-1959-does = In Shaanxi and Shanxi this season: a good part of the sown land is severely hit.

## Disasters of 1960

card-drought-plain-1960-title = A winter without rain
card-drought-plain-1960-happened = By spring 1960 much of Shandong, Henan and Hebei had been dry since autumn, and many rivers there had stopped flowing.
card-drought-plain-1960-does = In Shandong, Henan and Hebei this season: a large part of the sown land is severely hit.
card-drought-plain-1960-record = The drought was severe; how much of the lost harvest it explains is contested. Li and Yang put the weather at about an eighth of the loss, Kueh at much more.

card-drought-steppe-1960-title = Dry from the steppe to the Wei
card-drought-steppe-1960-happened = By spring 1960 Shanxi, Inner Mongolia, Gansu and Shaanxi had had little rain since autumn, some places for more than 300 days.
card-drought-steppe-1960-does = In Shanxi, Inner Mongolia, Gansu and Shaanxi this season: a large part of the sown land is severely hit.

card-frosts-1960-title = Frost in twenty-one provinces
card-frosts-1960-happened = In March, May and September 1960 frosts struck 21 provinces and damaged about 1.4 million hectares.
card-frosts-1960-does = Everywhere this season: a small part of the sown land is severely hit.

card-typhoon-south-1960-title = Typhoons in the south-east
card-typhoon-south-1960-happened = Between June and October 1960 typhoons and heavy rain flooded eleven provinces, Guangdong and Fujian among them.
card-typhoon-south-1960-does = In Guangdong and Fujian this season: part of the sown land is severely hit.

card-typhoon-east-1960-title = Floods on the lower Yangtze
card-typhoon-east-1960-happened = Between June and October 1960 typhoon rain flooded Zhejiang, Jiangsu and Anhui as well; in eleven provinces over 5,000 people died.
card-typhoon-east-1960-does = In Zhejiang, Jiangsu and Anhui this season: part of the sown land is severely hit.

card-typhoon-north-1960-title = Typhoon rain in the north
card-typhoon-north-1960-happened = Between June and October 1960 typhoon rain reached as far north as Shandong, Henan and Liaoning.
card-typhoon-north-1960-does = In Shandong, Liaoning and Henan this season: part of the sown land is severely hit.

card-drought-south-1960-title = The drought turns south
card-drought-south-1960-happened = In summer and autumn 1960 drought spread south, among others to Sichuan, Hubei, Hunan, Guangdong and Yunnan.
card-drought-south-1960-does = In the south-west and the centre-south this season: part of the sown land is severely hit.
card-drought-south-1960-record = The record names seven provinces; the even spread over two regions is an assumption of the game.

card-locusts-1960-title = Locusts and other pests
card-locusts-1960-happened = In 1960 locusts and other insects harmed crops in several provinces.
card-locusts-1960-does = In Shandong, Henan, Hebei, Anhui and Jiangsu this season: pests take part of the crop.
card-locusts-1960-record = Which provinces suffered most is an assumption of the game, and so is how much was lost.

## Disasters of 1961 and 1962

card-wheat-fails-1961-title = The wheat fails
card-wheat-fails-1961-happened = In spring 1961 the wheat of Hebei, Shandong and Henan fell by about half once more.
card-wheat-fails-1961-does = In Hebei, Shandong and Henan this season: a large part of the sown land is severely hit.

card-drought-yellow-1961-title = A third dry year
card-drought-yellow-1961-happened = In 1961 drought lay over the basin of the Yellow River for the third year running.
card-drought-yellow-1961-does = In the north, Shaanxi and Gansu this season: a good part of the sown land is severely hit.
card-drought-yellow-1961-record = The record names the river basins; which provinces suffered how much is an assumption of the game.

card-drought-huai-1961-title = Drought along the Huai
card-drought-huai-1961-happened = In 1961 the drought also reached the basin of the Huai river, in Anhui and Jiangsu.
card-drought-huai-1961-does = In Anhui and Jiangsu this season: a large part of the sown land is severely hit.
card-drought-huai-1961-record = The record names the river basins; which provinces suffered how much is an assumption of the game.

card-drought-yangtze-1961-title = Drought along the Yangtze
card-drought-yangtze-1961-happened = In 1961 the drought spread through the whole basin of the Yangtze.
card-drought-yangtze-1961-does = In Sichuan, Hubei, Hunan, Jiangxi and Zhejiang this season: a good part of the sown land is severely hit.
card-drought-yangtze-1961-record = The record names the river basins; which provinces suffered how much is an assumption of the game.

card-damage-south-1961-title = Floods south of the Yangtze
card-damage-south-1961-happened = From April to June 1961 rivers of the south, among them the Pearl, the Xiang, the Gan and the Min, flooded fields.
card-damage-south-1961-does = In Guangdong, Guangxi, Fujian, Guizhou and Yunnan this season: part of the sown land is severely hit.
card-damage-south-1961-record = The record gives the rivers and a total for China; the spread over these provinces is an assumption of the game.

card-damage-north-1962-title = Dry again in the north
card-damage-north-1962-happened = In 1962 about an eighth of China’s sown land was severely hit; in the north and north-west the spring was dry.
card-damage-north-1962-does = In the north and the north-west this season: part of the sown land is severely hit.
card-damage-north-1962-record = The record used here gives a total for China; the spread over the regions is an assumption of the game.

card-damage-north-east-1962-title = A dry spring in the north-east
card-damage-north-east-1962-happened = In 1962 about an eighth of China’s sown land was severely hit; the north-east had a dry spring.
card-damage-north-east-1962-does = In the north-east this season: part of the sown land is severely hit.
card-damage-north-east-1962-record = The record used here gives a total for China; the spread over the regions is an assumption of the game.

card-damage-south-1962-title = Losses in the south
card-damage-south-1962-happened = In 1962 about an eighth of China’s sown land was severely hit, part of it in the south.
card-damage-south-1962-does = In the centre-south, the east and the south-west this season: part of the sown land is severely hit.
card-damage-south-1962-record = The record used here gives a total for China; the spread over the regions is an assumption of the game.
