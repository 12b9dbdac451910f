# The laboratory: its page, and what can be wrong with an experiment.

fault-no-such-parameter = The model has no number called "{ $id }".
fault-count = There must be between { $low } and { $high }.
fault-twice = This name appears twice.

## the page

lab-title = Laboratory
lab-lead = Try a pay plan on thousands of quarters. Bots take both seats and follow the money; every plan meets the same markets and the same storms.
lab-aim = What do you want to do?
lab-aim-compare = Compare pay plans
lab-aim-find = Find the best pay for one goal
lab-culture-one = Culture
lab-pay = Pay plans
lab-culture = Cultures
lab-sales = Bot in Sales’ seat
lab-operations = Bot in Operations’ seat
lab-quarters = Quarters for each plan
lab-placebo = Placebo: clients who don’t mind what happens after signing
lab-assumptions = { $moved ->
    [0] Change the assumptions
    [one] Change the assumptions: one changed
   *[other] Change the assumptions: { $moved } changed
}
lab-sweep = Try a range for one number
lab-sweep-second = Add a second number, for a map
lab-sweep-none = None
lab-sweep-from = From
lab-sweep-to = To
lab-sweep-steps = Steps
lab-sweep-ends = “From” and “To” must be between { $low } and { $high }.
lab-sweep-many = Choose 2 to { $most } steps.
lab-begin = Run the quarters
lab-nothing = Choose what to compare and guess which plan serves the clients best. Then run the quarters.
lab-progress = Progress
lab-running = { $done } of { $all } quarters
lab-finished = { $all } quarters played
lab-stopped = Stopped at { $done } of { $all }
lab-broken = The browser could not continue. The results so far are still here.
lab-shown = Measure to show
lab-cell = { $scheme }, { $culture }
lab-means = { $measure }, on average
lab-means-lead = The dot is the result. In 95 of 100 such experiments, the bar holds the true value.
lab-mean = { $figure } ± { $margin }
lab-mean-between = { $figure } ({ $low } to { $high })
lab-mean-unknown = { $figure }; one quarter cannot show how exact this is
lab-gaps = Compared with “{ $first }”
lab-gaps-lead = On the same markets, so luck is the same for both.
lab-gap = { $figure }; ahead in { $ahead } of 100 quarters
lab-gap-unsure = { $figure }, which may be chance; ahead in { $ahead } of 100 quarters
lab-falls = One quarter can end anywhere
lab-falls-lead = Where the single quarters ended. The line is the average: a single game proves nothing about a plan.
lab-lines = { $measure }, as { $number } changes
lab-lines-lead = In 95 of 100 such experiments, the band holds the true value. The thin lines are the other plans.
lab-line = { $name }: { $from } at { $low }, { $to } at { $high }.
lab-map = { $measure }, as two numbers change
lab-map-lead = The stronger the colour, the higher the value. Across: { $one }, { $from } to { $to }. Upwards: { $other }, { $bottom } to { $top }.
lab-map-told = { $name }: lowest { $least } at { $where }, highest { $most } at { $there }.
lab-map-scale = from { $least } to { $most }
lab-setting = { $number } { $value }
lab-pair = { $one }, { $other }
lab-wishes = Two goals at once
lab-wishes-lead = Every dot is a plan. No plan beats the numbered ones in both goals; moving from one to the next gains on one goal and costs on the other.
lab-wish-across = First goal (to the right)
lab-wish-up = Second goal (upwards)
lab-wish-told = { $dots } plans by { $one } and { $other }; no plan beats { $best } of them in both.
lab-wish = { $name }: { $one } and { $other }
lab-wish-measure = { $measure } { $figure }
lab-wish-command = On the command line:
lab-percent = { $share }%
lab-again = Run it again
lab-again-lead = Engine { $engine }. This command prints the same figures on the command line:
lab-csv = Save as CSV
lab-json = Save as JSON

## the search for the best pay

search-objective = The goal
search-begin = Search
search-how = Sixty-four ways to spread both budgets compete on the same markets. The better half plays twice as many quarters, and so on until four are left. Then plans close to theirs compete in one more round. The last four meet the known plans on new markets, because winning the rounds also takes luck.
search-running = Round { $round }: { $plans } plans, { $quarters } quarters each
search-stopped = Stopped in round { $round }, with { $plans } plans left
search-best = { $measure }: the best pay found
search-sure = It beats each of the { $all } others, beyond chance.
search-unsure = { $unsure ->
    [one] The difference from one of the { $all } others may be chance: { $names }. It beats the rest, beyond chance.
   *[other] The difference from { $unsure } of the { $all } others may be chance: { $names }. It beats the rest, beyond chance.
}
search-finalists = The last four, with the winner of the rounds first:
search-letter = Plan { $letter }
search-field = We tried only plans that spread each budget over four parts in steps of 25%, for these bots on this market. To see what people make of the winner, play it.
search-means-lead = On fresh markets, best first. In 95 of 100 such experiments, the bar holds the true value.
search-gaps-lead = On the same markets, so luck is the same for both. A plan to the right of the line did better than the winner of the rounds.
search-gap = { $figure }
search-gap-unsure = { $figure }, which may be chance
search-compose = Open it in the composer
search-name = Best for { $measure }
search-mix = Sales: { $sales }. Operations: { $operations }.
search-part = { $part } { $share }
search-signature = at signature
search-kept = on time and satisfied
search-satisfaction = satisfaction
search-renewals = renewals
search-effort = within effort
search-on-time = on time
search-staying = clients who stay
