# The tutorial: what to look at in each season, and three questions at the end.

guide-title = Guide
guide-spring =
    You lead this province. Each season you place ten brigades and give a few settings; all leaders decide at once and in secret. Spring is for sowing: the sheet says how many brigades the fields need. Fewer, and land stays unsown.

    Below the orders stands the forecast. Change something, such as “f 5 w 3”, and see how it moves. “why crop” names what makes a result. Type “done” when you are content.
guide-summer =
    The summer tends the crop and brings in its first quarter. Look at what the centre wants beside each task, and at the standing in the forecast: standing is what the centre thinks of you, and at nothing you are removed.

    Communes and kitchens begin. Open kitchens give two more brigades, but waste grain. Look at “communal store” in the forecast before and after.
guide-autumn =
    The centre wants steel now. Hands at the furnaces are missing from the harvest, and what is not gathered is lost. Furnace iron is mostly useless.

    Try “f 5” and “f 3” and compare “Gathered this year”. Melting tools makes a little more iron and costs every later harvest. Where zeal is high, cadres may do more than you order; the forecast says how likely.
guide-winter =
    The harvest is in, and only you know the truth. What you report is public, and the state’s quota follows from it. A high report pleases the centre and takes grain that people need until the next harvest; a low one costs standing.

    Try “report 100%” and “report 130%”. Compare the quota, what people eat, and standing. Then decide what to deliver, too.

    If you like, also predict the true harvest of the whole country against the reports: type “predict”. It decides nothing; the end shows how well you knew.

questions-title = Three questions
question-number = { $number }. { $question }
question-1 = You report 130 % of the true harvest. What follows?
question-1-a = The harvest grows, because the centre sends help.
question-1-b = The quota grows, and less grain is left to eat.
question-1-c = Nothing, because nobody knows the truth.
question-1-right = b
question-1-why = The state takes its share of the report, not of the harvest. A false report takes real grain.
question-2 = Why do furnaces in autumn cost grain?
question-2-a = They burn grain.
question-2-b = The steel has to be paid for with grain.
question-2-c = Their brigades are missing when the crop is gathered.
question-2-right = c
question-2-why = Three quarters of the crop are gathered in autumn. What is left in the field is lost.
question-3 = Why is it not enough to report the truth and keep everybody in the fields?
question-3-a = Standing falls, and a removed leader is followed by an outsider who does what the centre wants.
question-3-b = The truth is forbidden by the rules.
question-3-c = The fields cannot use so many brigades in any season.
question-3-right = a
question-3-why = The centre compares provinces and punishes those who fall short. Standing has to be earned early, to be spent when it saves people.
answer-right = Yes.
answer-other = No: { $right }.
