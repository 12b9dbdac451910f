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
fault-twice = The same name stands twice.

## the page

title-lab = Laboratory – Truce
lab-title = Laboratory
lab-lead = Try a pay plan on thousands of quarters. Bots sit in both seats and follow their money; every plan meets the same markets and the same storms.
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
lab-sweep-ends = From and to have to lie between { $low } and { $high }.
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
lab-wishes-lead = Every dot is a plan. Nobody beats the numbered ones in both; each costs some of the one wish for more of the other.
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

temperament-ordinary = An ordinary person
temperament-money-driven = Money-driven
temperament-honest = Honest
temperament-cautious = Cautious
temperament-sandbagger = Sandbagger
temperament-people-pleaser = People-pleaser
temperament-reckless = Reckless
