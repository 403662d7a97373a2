# The words of the politics cards, which provincial leaders hold in their hands, and of the motions of the spring debate.
# A card has a title, one sentence of what happened (-happened) and one of what it does (-does): its reach first, then the
# effects in words without figures, then its price. A motion has a title, what it asks for (-asks) and what really happened
# (-history). Dates, sources and effects stand in rules/data/cards/politics.toml.

## Cards: the leap and the leader’s standing

card-model-commune-visit-title = Visitors at a model commune
card-model-commune-visit-happened = In August 1958 Mao Zedong visited Xushui in Hebei and Qiliying in Henan, and delegations from all over the country came to see these communes.
card-model-commune-visit-does = In your own province for a year: the visit brings standing at once, and the next debate may make a province the model for all. Price: a little influence, and the centre expects bolder claims and communal kitchens.

card-red-flag-contest-title = Red flags and white flags
card-red-flag-contest-happened = From May 1958 on units that claimed the most were given red flags, and those that lagged or doubted were shamed with white ones.
card-red-flag-contest-does = In your own province this season: standing rises, and extra work raises the crop a little. Price: a little influence, people’s trust falls, and for two seasons bolder claims are expected of the neighbouring provinces.

card-satellite-field-title = A field to be photographed
card-satellite-field-happened = On 13 August 1958 Macheng county in Hubei claimed a record of rice from a field into which ripe plants had been moved from others.
card-satellite-field-does = In your own province for a year: the record brings much standing at once. Price: the centre expects far bolder claims and sets a higher quota.

card-iron-army-title = An army for iron
card-iron-army-happened = On 15 September 1958 Henan reported 45,000 furnaces and 3.6 million people at work on iron.
card-iron-army-does = In your own province for two seasons: standing rises. Price: a little influence; the centre wants more brigades at the furnaces, cadres grow more zealous, and tools go into the fire.

card-borrowed-labour-title = Labour without borders
card-borrowed-labour-happened = From 1958 to 1960 labour, tools and animals were moved between villages, and sometimes between counties, without pay; later this was condemned as “levelling and transferring”.
card-borrowed-labour-does = In your own province for two seasons: hands from elsewhere raise the crop and help the waterworks. Price: a little influence, the neighbouring provinces lack those hands, and people’s trust falls.

card-neighbour-named-title = A colleague is named
card-neighbour-named-happened = In the drive that began in August 1959 officials at every level named colleagues as “right opportunists”, some of them to prove their own loyalty.
card-neighbour-named-does = In your own province and those around it for two seasons: your standing rises, that of the neighbours falls, and bolder claims are expected of them. Price: influence, and experts in your province lose ground.

card-congress-delegation-title = A speech at the congress
card-congress-delegation-happened = At the Party congress of May 1958 provincial leaders outdid one another with promises for the harvest and the waterworks.
card-congress-delegation-does = In your own province for a year: the speech brings standing at once and influence in the seasons after, and the next debate may make a province the model for all. Price: a little influence now, and the promises are expected to be kept in the reports.

card-loyalty-telegram-title = A telegram of support
card-loyalty-telegram-happened = After the Lushan plenum of August 1959 the provinces hastened to declare their support for its verdict.
card-loyalty-telegram-does = In your own province for three seasons: standing rises at once. Price: the centre expects bolder claims, and experts lose ground.

card-canal-over-mountains-title = A canal over the mountains
card-canal-over-mountains-happened = In June 1958 Gansu began a canal that was to carry the Tao river over the mountains; work was given up in 1961 with the canal unfinished.
card-canal-over-mountains-does = In your own province for three seasons: standing rises, and after a season some fields gain water. Price: a little influence, the fields lack the diggers, and people’s trust falls.

card-kitchens-praised-title = A province of kitchens
card-kitchens-praised-happened = In March 1960 Mao Zedong passed on a report from Guizhou that praised its communal kitchens, and told other provinces to learn from it.
card-kitchens-praised-does = In your own province for a year: the praise brings standing at once. Price: a little influence; the centre wants communal kitchens kept in your province and for a while in those around it, and people’s trust falls.

card-blame-sent-down-title = The blame goes down
card-blame-sent-down-happened = In the winter of 1960/61 the famine in Xinyang was first laid to county and commune cadres, who were removed as class enemies.
card-blame-sent-down-does = In your own province for two seasons: standing rises at once, and part of any campaign misses the province. Price: a little influence, people’s trust falls, and experts lose some ground.

## Cards: people protected

card-unsearched-granary-title = A store left unsearched
card-unsearched-granary-happened = In early 1959, while grain was searched for in Guangdong and elsewhere, many teams hid part of their harvest, and some cadres did not look.
card-unsearched-granary-does = In your own province for two seasons: inspectors see less, and the quota eases. Price: a little influence, and standing falls.

card-leave-to-forage-title = Leave to gather wild food
card-leave-to-forage-happened = Between 1959 and 1961 cadres in some villages let people go out to gather wild plants, or to seek food with relatives, although this was forbidden.
card-leave-to-forage-does = In your own province for two seasons: people’s trust rises, and for the moment kitchens are not insisted on. Price: hands are missing in the fields, and standing falls a little.

card-seed-kept-back-title = Seed kept back
card-seed-kept-back-happened = Between 1959 and 1961 grain collectors in many places took seed as well, while some teams put theirs aside unreported.
card-seed-kept-back-does = In your own province for two seasons: the quota eases, and the next season’s crop gains. Price: a little influence, and standing falls.

card-substitute-foods-title = Melons, leaves and substitutes
card-substitute-foods-happened = From August 1960 on the centre called for lower rations and for melons, vegetables and substitute foods in place of grain.
card-substitute-foods-does = In your own province for three seasons: the quota eases a little, and people’s trust rises a little. Price: the gathering takes hands from the fields.

card-market-days-title = Market days again
card-market-days-happened = In September 1959 a directive allowed rural fairs under supervision, and from the end of 1960 on they reopened all over the country.
card-market-days-does = In your own province for three seasons: people’s trust and the number of pigs rise, and tools can be bought. Price: a little influence, and standing falls.

card-kitchens-quietly-closed-title = Kitchens quietly closed
card-kitchens-quietly-closed-happened = From May 1959 on many communal kitchens closed without an order, until the Lushan plenum of August had them opened again.
card-kitchens-quietly-closed-does = In your own province for a year: kitchens are not insisted on, and people’s trust rises. Price: a little influence, and standing falls.

card-telegram-delayed-title = An order that travels slowly
card-telegram-delayed-happened = The drive against “right deviation” of autumn 1959 struck some provinces much harder than others, in part because their leaders passed it on differently.
card-telegram-delayed-does = In your own province for two seasons: about half of any campaign misses the province, and cadres grow less zealous. Price: a little influence, and standing falls.

card-county-tells-truth-title = A truthful county
card-county-tells-truth-happened = In autumn 1959 Zhang Shufan, an official in Xinyang, reported the harvest far lower than his superiors wished, and was condemned for it.
card-county-tells-truth-does = In your own province for a year: far lower claims are accepted, the quota eases, and people’s trust rises. Price: a little influence, and standing falls markedly.

card-letters-upward-title = Letters to the capital
card-letters-upward-happened = In the winter of 1959/60 people wrote to Beijing of the hunger in Xinyang, and local leaders had thousands of their letters held back at the post offices.
card-letters-upward-does = In your own province for three seasons: people’s trust rises, and after a season grain comes from the state reserve if the province is hungry. Price: a little influence, inspectors look more closely, and standing falls.

card-inspection-led-past-title = An inspection led past
card-inspection-led-past-happened = Between 1958 and 1960 visitors and inspectors were often led along chosen roads to prepared fields and full stores.
card-inspection-led-past-does = In your own province for two seasons: inspectors see very little. Price: influence, and people’s trust falls a little.

card-relief-trucks-title = Trucks with grain
card-relief-trucks-happened = From April 1959 on grain was several times sent by road and rail to provinces in need, often too late and too little.
card-relief-trucks-does = In your own province for two seasons: grain comes from the state reserve if the province is hungry. Price: influence, standing falls a little, and the neighbouring provinces have to deliver more.

card-oedema-doctors-title = Doctors for the swollen
card-oedema-doctors-happened = In 1960 and 1961 medical teams went to the villages, and those with hunger oedema were given rest and extra food in makeshift wards.
card-oedema-doctors-does = In your own province for two seasons: people’s trust rises, and some grain comes from the state reserve if the province is hungry. Price: a little influence, hands are missing in the fields, and standing falls a little.

card-granary-keys-title = The keys of the granary
card-granary-keys-happened = In the winter of 1959/60 state granaries in Xinyang held grain while people around them starved; relief on a large scale came only from November 1960 on.
card-granary-keys-does = In your own province this season: much grain comes from the state reserve if the province is hungry, people’s trust rises, and the next debate may open the granaries everywhere. Price: influence, and standing falls markedly.

## Cards: manoeuvre and rebuilding

card-friend-in-ministry-title = A friend in the ministry
card-friend-in-ministry-happened = In each year from 1958 to 1962 the provinces bargained with the Ministry of Food in Beijing over how much grain they would deliver.
card-friend-in-ministry-does = In your own province for a year: the quota eases. Price: influence, and for two seasons the neighbouring provinces have to deliver more.

card-agronomists-recalled-title = Agronomists are called back
card-agronomists-recalled-happened = In July 1961 new rules gave scientists time and quiet for their work, and in March 1962 leaders promised them respect.
card-agronomists-recalled-does = In your own province for three seasons: experts gain ground, and after a season the crop gains too. Price: a little influence, and standing falls.

card-seed-loan-title = A loan of seed
card-seed-loan-happened = From 1959 to 1962 the state lent and sold back grain to teams that had none left to sow.
card-seed-loan-does = In your own province for a year: the crop gains, and people’s trust rises a little. Price: a little influence, and after two seasons the loan is added to the quota.

card-pigs-to-households-title = Pigs for the households
card-pigs-to-households-happened = From November 1960 on pigs could again be kept by households, and collectives handed out sows and piglets.
card-pigs-to-households-does = In your own province for three seasons: the number of pigs rises, and so does people’s trust. Price: a little influence, and standing falls.

card-smithies-reopened-title = Smithies open again
card-smithies-reopened-happened = In June 1961 rules for handicrafts brought workshops and craftsmen back, after several years in which villages had lacked the simplest tools.
card-smithies-reopened-does = In your own province for three seasons: tools are made good, and the centre wants fewer brigades at the furnaces. Price: a little influence, and standing falls.

card-self-criticism-title = Self-criticism
card-self-criticism-happened = Between January 1961 and February 1962 the leaders of many provinces criticised themselves, the last of them at the conference of the seven thousand cadres.
card-self-criticism-does = In your own province for three seasons: lower claims are accepted, people’s trust rises, and after a season standing is regained. Price: for two seasons influence is lost.

card-anhui-study-tour-title = A journey to Anhui’s fields
card-anhui-study-tour-happened = From March 1961 on Anhui assigned fields to households, and cadres of other provinces came to see what they yielded.
card-anhui-study-tour-does = In your own province for two seasons: the crop gains, people’s trust rises, and the next debate may allow such fields everywhere. Price: a little influence, and standing falls.

card-contracts-with-households-title = Contracts with households
card-contracts-with-households-happened = In spring 1959 parts of Henan, Jiangsu and other provinces let households contract for output, until it was condemned after Lushan.
card-contracts-with-households-does = In your own province for two seasons: the crop gains, people’s trust rises, and the next debate may allow such fields everywhere. Price: a little influence, and standing falls markedly.

card-tractor-station-title = A tractor station
card-tractor-station-happened = In 1958 most state tractor stations were handed to the communes; a few years later many were taken back, since the machines stood idle for want of care.
card-tractor-station-does = In your own province for three seasons: the crop gains, and experts gain some ground. Price: influence, and the neighbouring provinces go without these machines.

card-fertiliser-allotment-title = An allotment of fertiliser
card-fertiliser-allotment-happened = In 1961 and 1962 the plans for chemical fertiliser were raised, and the little there was went first to districts that sold much grain.
card-fertiliser-allotment-does = In your own province for three seasons: the crop gains. Price: influence, and more grain is expected in return.

card-audit-requested-title = An audit is asked for
card-audit-requested-happened = In January 1961 Mao Zedong called for a year of investigation, and the statistical offices began to check their figures again.
card-audit-requested-does = Everywhere this season false reports are looked for; in your own province lower claims are accepted for three seasons, and the quota eases for two. Price: a little influence, and standing falls.

card-cadres-exchanged-title = An exchange of cadres
card-cadres-exchanged-happened = Between 1958 and 1961 large numbers of cadres were moved between offices, counties and provinces, or sent down to the villages.
card-cadres-exchanged-does = In your own province for three seasons: cadres grow less zealous, and experts gain ground. Price: a little influence, standing falls a little, and the zealous go to the neighbouring provinces.

card-cadre-school-title = A school for cadres
card-cadre-school-happened = In September 1961 the centre decided that cadres should be taught anew, in turns and away from their posts.
card-cadre-school-does = In your own province for three seasons: cadres grow less zealous, experts gain some ground, and those who were taught bring a little influence a season later. Price: a little influence now, and hands are missing in the fields.

card-planners-memorandum-title = A planner’s memorandum
card-planners-memorandum-happened = In May 1959 Chen Yun, asked to examine the steel plan of the year, advised cutting it to 13 million tonnes.
card-planners-memorandum-does = Everywhere for a year the steel plan falls a little; in your own province experts gain ground, and the next debate may hear the critics. Price: a little influence, and standing falls.

card-critics-cleared-title = The critics are cleared
card-critics-cleared-happened = From June 1961 on, and faster from April 1962, the cases of cadres condemned since 1958 were looked into again, and most were cleared.
card-critics-cleared-does = Everywhere for two seasons campaigns lose force; in your own province experts gain ground, people’s trust rises, and the next debate may hear the critics. Price: a little influence, and standing falls.

card-things-given-back-title = Things are given back
card-things-given-back-happened = From November 1960 on communes had to give back, or pay for, the tools, animals and houses they had taken from villages and households.
card-things-given-back-does = In your own province for two seasons: tools and draught animals are made good, and people’s trust rises. Price: a little influence, and standing falls.

## Motions of the spring debate

motion-hold-title = Hold the line
motion-hold-asks = It asks that the centre’s course stay as it is; nothing changes.
motion-hold-history = In April 1960 the National People’s Congress, meeting in Beijing, confirmed the high targets of the year without change.

motion-leap-further-title = Leap further
motion-leap-further-asks = It asks for more speed: for a year the line moves a step towards the leap, the centre expects bolder claims and more steel, and steel plants grow faster.
motion-leap-further-history = In August 1958, at Beidaihe, the leadership doubled the year’s steel target to 10.7 million tonnes.

motion-readjust-title = Readjust
motion-readjust-asks = It asks for a retreat of three years: the line moves far back, household plots return, the furnaces need fewer brigades, kitchens are no longer compulsory, searches ease, and lower claims are accepted.
motion-readjust-history = In January 1961 the Ninth Plenum made it the policy to readjust and consolidate the economy.

motion-kitchens-everywhere-title = Kitchens everywhere
motion-kitchens-everywhere-asks = It asks that all commune members eat in communal kitchens; for a year the centre looks for kitchens in every province, and the hands set free help the crop at once.
motion-kitchens-everywhere-history = In March 1960 Mao Zedong passed on a report from Guizhou and urged all provinces to run communal kitchens as it did.

motion-voluntary-kitchens-title = Kitchens by choice
motion-voluntary-kitchens-asks = It asks that each village decide whether to keep its kitchen; for a year the centre does not insist on them, and people’s trust rises.
motion-voluntary-kitchens-history = In June 1961 the revised Sixty Articles left it to commune members whether to have a kitchen, and most were closed.

motion-stop-exports-title = Stop the exports
motion-stop-exports-asks = It asks that for a year hardly any grain be sold abroad, so that less has to come from the villages; less Soviet aid comes in return.
motion-stop-exports-history = In 1961 China cut its grain exports to 1.4 million tonnes, half as much as the year before; it never stopped them.

motion-exports-for-machines-title = Grain for machines
motion-exports-for-machines-asks = It asks that for a year more grain be sold abroad to pay for machines; steel plants grow faster, and more has to come from the villages.
motion-exports-for-machines-history = In 1959 China sold 4.2 million tonnes of grain abroad, and with such sales paid for machines and debts.

motion-household-plots-title = Plots for households
motion-household-plots-asks = It asks that households may till small plots again; for a year inspectors tolerate them.
motion-household-plots-history = On 11 June 1959 a directive gave households back small plots; after Lushan it was undone, until November 1960.

motion-abolish-plots-title = No more private plots
motion-abolish-plots-asks = It asks that all land be worked in common; for a year household plots are hardly tolerated, and steel plants grow somewhat faster.
motion-abolish-plots-history = From late August 1958 on, as communes were formed all over the country, household plots passed to them.

motion-lower-procurement-title = Take less grain
motion-lower-procurement-asks = It asks that the state take a smaller share of the harvest for a year; more stays in the villages, and less goes to the towns and the reserve.
motion-lower-procurement-history = In 1961 the state took about 40 million tonnes of grain, after about 51 million the year before.

motion-raise-procurement-title = Take more grain
motion-raise-procurement-asks = It asks that the state take a larger share of the reported harvest for a year; steel plants grow faster, and less stays in the villages.
motion-raise-procurement-history = In 1959 the state took 67 million tonnes of a harvest of about 170 million, the largest share of these years.

motion-audit-reports-title = Audit the reports
motion-audit-reports-asks = It asks that the reports of all provinces be checked: false ones are looked for this season, and for a year lower claims are accepted.
motion-audit-reports-history = In January 1961 Mao Zedong called for a year of investigation, and leaders went to the villages to see for themselves.

motion-relief-from-reserve-title = Relief from the reserve
motion-relief-from-reserve-asks = It asks that grain from the state reserve be sent to hungry provinces for two seasons; the reserve shrinks.
motion-relief-from-reserve-history = On 17 April 1959 Mao Zedong had reports that 25 million people in fifteen provinces lacked food sent to the provincial leaders by air.

motion-import-grain-title = Buy grain abroad
motion-import-grain-asks = It asks that for a year grain be bought abroad, so that less has to come from the villages; steel plants grow more slowly.
motion-import-grain-history = At the turn of 1960/61 China decided to buy grain, and 5.8 million tonnes arrived in 1961.

motion-water-campaign-title = A water campaign
motion-water-campaign-asks = It asks for canals, ponds and dams dug by hand: for a year the centre wants more brigades on waterworks, and fields everywhere gain some water.
motion-water-campaign-history = In the winter of 1957/58 tens of millions of farmers, at the peak about 100 million, dug waterworks by hand.

motion-hear-experts-title = Hear the experts
motion-hear-experts-asks = It asks that agronomists, engineers and planners be listened to; for two years experts gain ground in every province, and close planting does less harm.
motion-hear-experts-history = In July 1961 the centre approved fourteen articles that gave scientists time and quiet for their work.

motion-search-for-grain-title = Search for hidden grain
motion-search-for-grain-asks = It asks that grain thought to be hidden be searched for; for a year the centre wants harder searches and believes high claims somewhat less, and searching costs people’s trust.
motion-search-for-grain-history = In February 1959 Mao Zedong passed on a report from Guangdong that teams hid grain, and searches spread to other provinces.

motion-smaller-teams-title = Smaller teams
motion-smaller-teams-asks = It asks that communes be broken up and that small teams work and share together; for two years people’s trust rises.
motion-smaller-teams-history = On 13 February 1962 a directive made the team of 20 to 30 households the unit that works and shares together.

motion-fewer-furnaces-title = Fewer furnaces
motion-fewer-furnaces-asks = It asks that brigades go back from the furnaces to the fields; for a year the centre wants fewer there and plans less steel.
motion-fewer-furnaces-history = During 1959 most native furnaces were given up or replaced by small modern blast furnaces.

motion-townspeople-back-title = Townspeople to the villages
motion-townspeople-back-asks = It asks that people who came to the towns return to the land; for a year the towns need less grain, and the fields gain hands.
motion-townspeople-back-history = In June 1961 the centre decided to send 20 million townspeople back to the countryside within three years.

## Motions that cards put on the table

motion-open-granaries-title = Open the granaries
motion-open-granaries-asks = It asks that state granaries be opened at once wherever people are hungry: much grain goes out for two seasons, searches ease for a year, and the reserve shrinks fast.
motion-open-granaries-history = In the winter of 1959/60 state granaries in Xinyang stayed shut while people starved; large relief came in November 1960.

motion-responsibility-fields-title = Fields for households
motion-responsibility-fields-asks = It asks that teams may assign fields to households, which keep what they grow beyond a fixed share; for two years the crop gains, and people’s trust rises.
motion-responsibility-fields-history = From March 1961 on Anhui assigned fields to households, until the system was stopped in early 1962.

motion-hear-the-critics-title = Hear the critics
motion-hear-the-critics-asks = It asks that those who warned be heard and no longer punished; for a year campaigns lose force, experts gain ground, and lower claims are accepted.
motion-hear-the-critics-history = On 27 April 1962 a directive sped up the review of cadres condemned in the campaigns since 1958, and most were cleared.

motion-model-province-title = A model for all
motion-model-province-asks = It asks that one province be held up as a model; for a year bolder claims are expected of all, and extra work raises the crop a little at once.
motion-model-province-history = By the end of August 1958 nearly all of Henan’s villages belonged to communes, and the press held the province up as a model.
