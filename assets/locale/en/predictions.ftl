# Predictions: the analyst's seat, the public record, the questions of winter, and how well they were answered.
# Tone: the points are for how well a forecaster knew what could be known. They are never points for deaths.

seat-analyst = Analyst { $number }
leader-unsure = empty seat

## The public record

command-record = record, r
record-title = The public record
record-unit = grain and steel in kt
record-note = Each row is what a winter published; 1957 stands beside it as the last year before the leap. This winter’s reports are being written now.
record-now = The state reserve holds { $reserve } kt. The towns eat { $percent } of what they need.
column-winter = Winter
column-reported = Harvest reported
column-declared = Steel declared
column-procured = Grain procured
year-title = What happened in { $year }, as all may know
year-entry = { $season }:
year-disasters = Disasters
year-disaster = { $title } ({ $season })
year-spring = Spring
year-summer = Summer
year-autumn = Autumn
year-winter = Winter

## The questions of winter

command-predict = predict, prediction, p
prompt-prediction = Prediction >
prompt-predict = Give this prediction? [y/n]
given-prediction = The prediction is given. Nobody else sees it before the end.
keys-prediction = { $questions ->
    [1] “harvest 0 2 5 3 0”: tenths, from the lowest range to the highest; done, record, map, news, undo, quit; ?
   *[other] “harvest 0 2 5 3 0”, “toll 0 1 4 3 0”: tenths, from the lowest range to the highest; done, record, map, news, undo, quit; ?
  }
enter-or-look = – Enter to go on; or: record, map, news 1, almanac, ?, quit –
help-prediction =
    Each winter you may say what you expect of the country, and how sure you are.
    For each question you have ten tenths. Five tenths on a range mean: it is as
    likely as not. What you lay nowhere stays unsure, and is spread evenly.
    {"  "}harvest 0 2 5 3 0   2 tenths on the second range, 5 and 3 on the next two
    {"  "}toll 0 0 4 0 0      4 tenths on the third range; 6 stay unsure
    {"  "}harvest unsure      takes all ten back
    Say what you really believe: no other answer can be expected to do better.
    At the end you see what came true, and how well you knew it. The game goes on
    the same way whatever you predict.
field-expect_harvest = Predicted harvest
field-expect_harvest-keys = harvest
field-expect_toll = Predicted excess deaths
field-expect_toll-keys = toll deaths
question-title-harvest = The harvest of { $year }
question-asks-harvest = How much grain was truly gathered in the whole country, as a share of what the provinces report this winter?
question-name-harvest = harvest
question-title-toll = Excess deaths in { $year }
question-asks-toll = How many more people than in ordinary years will die in the whole country, from spring to winter?
question-name-toll = excess deaths
column-range = Range
column-tenths = Tenths
column-sure = How sure
range-under = under { $high }
range-between = { $low } to under { $high }
range-from = { $low } and over
unsure = unsure
unsure-keys = unsure none
keys-orders-predict = “f 6 u 2” orders, “card 1”; done, cards, why quota, predict, news, undo, quit; ?
tenths-laid = { $unsure ->
    [0] { $laid }
   *[other] { $laid } + { $unsure }
  }
example-tenths = { $word } 0 2 5 3 0
refused-tenths = { $field }: five whole numbers are needed, from the lowest range to the highest, or “unsure”. For example: { $example }
refused-tenths-sum = { $field }: you have laid { $laid } tenths, and there are ten. For example: { $example }
refused-no-questions = Predictions are asked for only in winter.

## Predict, then see

predict-title = Predict, then see
predict-note = The tenths laid each winter, from the lowest range to the highest (after the plus: unsure), and what came true.
column-asked = Question
column-laid = Tenths
column-came = Came true
column-points = Points
column-even = Even
predict-means = On average { $points } points of 1,000. An even spread, which knows nothing, has { $even } on the same questions.
calibration-told = How sure, and how often it came true:
calibration = { $sure }: { $came } of { $ranges }
predict-score = The points say how well a forecaster knew what could be known, and what not: 1,000 for all ten tenths on the range that came true, fewer the further away they lay. They are not points for deaths, they decide nothing, and nobody wins by them.
