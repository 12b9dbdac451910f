# The laboratory: what is measured, and what can be wrong with an experiment.

lab-won = Leads won
lab-overpromised = Promised too early
lab-checked = Promises checked first
lab-discount = Discount
lab-discount-middle = Discount mid-quarter
lab-discount-end = Discount at the end
lab-pull-in-cost = Cost of pulling deals in
lab-escalated = Taken to leadership
lab-load = Load
lab-late = Delivered late
lab-weeks-late = Weeks late
lab-never-delivered = Never delivered
lab-disclosed = Slips told to sales
lab-passed-on = News passed on to clients
lab-utilisation = Utilisation
lab-overtime = Overtime
lab-overrun = Overrun
lab-flaws = Flaws shipped
lab-satisfaction = Satisfaction
lab-renewed = Clients who stay
lab-revenue = Revenue
lab-result = Result of the quarter
lab-margin = Margin
lab-value = Company value
lab-net-value = Company value after pay
lab-pay-of-sales = Pay of Sales
lab-pay-of-operations = Pay of Operations
lab-standing-of-sales = Standing of Sales
lab-standing-of-operations = Standing of Operations

fault-no-such-parameter = The model has no number called "{ $id }".
fault-count = There have to be between { $low } and { $high }.
fault-twice = This name appears twice.

## the page

title-lab = Laboratory – Truce
lab-title = Laboratory
lab-lead = Try a pay plan on thousands of quarters. Bots sit in both seats and follow their money; every plan meets the same markets and the same storms.
lab-aim = What for
lab-aim-compare = Compare pay plans
lab-aim-find = Find the pay that serves a wish best
lab-culture-one = The culture
lab-pay = Pay plans
lab-culture = Cultures
lab-sales = In the seat of Sales
lab-operations = In the seat of Operations
lab-quarters = Quarters for each
lab-placebo = Placebo: clients who don’t mind
lab-assumptions = { $moved ->
    [0] Move the assumptions
    [one] Move the assumptions: one moved
   *[other] Move the assumptions: { $moved } moved
}
lab-sweep = Take a number through a range
lab-sweep-second = And a second one, for a map
lab-sweep-none = None
lab-sweep-from = From
lab-sweep-to = To
lab-sweep-steps = Steps
lab-sweep-ends = From and to must be between { $low } and { $high }.
lab-sweep-many = It takes 2 to { $most } steps.
lab-begin = Run the quarters
lab-stop = Stop
lab-nothing = Choose what to compare, guess which plan serves the clients best, and run it.
lab-progress = Progress
lab-running = { $done } of { $all } quarters
lab-finished = { $all } quarters played
lab-stopped = Stopped at { $done } of { $all }
lab-broken = The browser could not go on. What was found up to here stays.
lab-shown = Look at
lab-cell = { $scheme }, { $culture }
lab-means = { $measure }, on average
lab-means-lead = The dot is what was found; the bar covers the truth in 95 of 100 such experiments.
lab-mean = { $figure } ± { $margin }
lab-gaps = Compared with “{ $first }”
lab-gaps-lead = On the same markets, so that luck is the same for both.
lab-gap = { $figure }; ahead in { $ahead } of 100 quarters
lab-gap-unsure = { $figure }, which may be chance; ahead in { $ahead } of 100
lab-falls = One quarter can be anything
lab-falls-lead = How the single quarters fell. The line is the average: a single game proves nothing about a plan.
lab-lines = { $measure }, as { $number } moves
lab-lines-lead = The band covers the truth in 95 of 100 such experiments. The thin lines are the other plans.
lab-line = { $name }: { $from } at { $low }, { $to } at { $high }.
lab-map = { $measure }, as two numbers move
lab-map-lead = The stronger the colour, the more. Across: { $one }, { $from } to { $to }. Upwards: { $other }, { $bottom } to { $top }.
lab-map-told = { $name }: least { $least } at { $where }, most { $most } at { $there }.
lab-map-scale = from { $least } to { $most }
lab-setting = { $number } { $value }
lab-pair = { $one }, { $other }
lab-wishes = Two wishes at once
lab-wishes-lead = Every dot is a plan. No plan beats the numbered ones in both; each costs some of the one wish for more of the other.
lab-wish-across = More of (to the right)
lab-wish-up = And of (upwards)
lab-wish-told = { $dots } plans by { $one } and { $other }; { $best } are beaten by none in both.
lab-wish = { $name }: { $one } and { $other }
lab-wish-measure = { $measure } { $figure }
lab-wish-command = At a terminal:
lab-percent = { $share }%
lab-measure = Measure
lab-again = Find it again
lab-again-lead = Engine { $engine }. This command prints the same figures at a terminal:
lab-csv = Save as CSV
lab-json = Save as JSON

## the search for the best pay

search-objective = The wish
search-begin = Search
search-how = Sixty-four ways to spread both budgets race on the same markets. The better half goes on to twice as many quarters, until four are left; then their neighbours race once more. The last four meet the known plans on markets that no race has seen, because the winner of a race was also lucky.
search-running = Round { $round }: { $plans } plans, { $quarters } quarters each
search-stopped = Stopped in round { $round }, with { $plans } plans left
search-best = { $measure }: the best pay that was found
search-sure = It beats each of the { $all } others, beyond chance.
search-unsure = { $unsure ->
    [one] It cannot be told from one of the { $all } others: { $names }. The rest it beats, beyond chance.
   *[other] It cannot be told from { $unsure } of the { $all } others: { $names }. The rest it beats, beyond chance.
}
search-finalists = The four that came to the end, the winner of the races first:
search-letter = Plan { $letter }
search-field = Only plans that spread each budget in quarters over four parts were tried, for these bots on this market. What people would make of it is another question: play it.
search-means-lead = On fresh markets, best first. The bar covers the truth in 95 of 100 such experiments.
search-gaps-lead = On the same markets, so that luck is the same for both. Right of the line is better than the winner of the races.
search-gap = { $figure }
search-gap-unsure = { $figure }, which may be chance
search-compose = Open it in the composer
search-name = Best for { $measure }
search-mix = Sales: { $sales }. Operations: { $operations }.
search-part = { $part } { $share }
search-signature = at signature
search-kept = on time and content
search-satisfaction = satisfaction
search-renewals = renewals
search-effort = within effort
search-on-time = on time
search-staying = clients who stay

temperament-ordinary = An ordinary person
    .lead = Follows the money, with a conscience.
temperament-money-driven = Money-driven
    .lead = Takes what pays most, every time.
temperament-honest = Honest
    .lead = Promises what it believes, and brings bad news.
temperament-cautious = Cautious
    .lead = Doubts every date, and looks before it promises.
temperament-sandbagger = Sandbagger
    .lead = Keeps some weeks up its sleeve.
temperament-people-pleaser = People-pleaser
    .lead = Says yes, and puts bad news off.
temperament-reckless = Reckless
    .lead = Promises early, looks at nothing, works late.
