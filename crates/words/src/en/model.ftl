# The model page: every equation of the world in words, the rows of its tables, and what comes out of them.

model-title = How the game’s world works
model-lead = Every equation of the world, with every number in it. We read the evidence at its source; the assumptions are ours, and yours to doubt. The game uses this same table.
model-count = { $rows } numbers: { $evidence ->
        [one] one comes
       *[other] { $evidence } come
    } from evidence, { $derived } are derived from evidence, and { $assumptions } are our assumptions.
model-what = What the number is, and where it comes from
model-value = Value
model-range = { $low } to { $high }
model-status = Basis
model-name = Name
status-evidence = evidence
status-derived = derived
status-assumption = assumption

model-bots = How the bots decide
model-bots-lead = Bots know only what their seat can see, and no rule tells them which pay is good. These numbers are the same for all bots; temperament makes one bot honest and another reckless.
model-replays = Replays under other luck repeat every move and cannot adapt to new storms; only a joint review that comes too early is held later. So a quarter can seem luckier than it was. Under siloed pay, bots’ quarters end at percentile 51 of their own replays, about as they should. Under joint milestones, where pay rewards dates that are kept, they end at 58.

validation-title = Which claims hold, and which do not
validation-set = Set: we chose numbers to meet these, under siloed pay. Not evidence
validation-built-in = Built in: the equations say so. Not evidence
validation-found = Found: no equation and no number was chosen for these
validation-pass = holds
validation-miss = does not hold
validation-expected = Expected
validation-source = Source
validation-tried = Tried

robustness-title = If the assumptions are wrong
robustness-what = Better in
robustness-overpromised = Fewer promises made too early
robustness-late = Fewer late deliveries
robustness-satisfaction = Client satisfaction
robustness-renewed = Clients who stay
robustness-value = Company value before pay
robustness-net-value = Company value after pay
robustness-result = Result of the quarter

equation-demand = What clients ask for, and what the work really takes
    .lead = The true effort stays hidden. It is the stated size times a random overrun, set once for each client and more often above one than below.
    .formula = effort = stated × overrun, where ln(overrun) is normal with mean effort_mu and spread effort_sigma
equation-signature = Whether a client signs
    .lead = A later date makes an offer less attractive, above all to an anxious client. A discount makes up for that. More scope is welcome, but the higher bill weighs as much against the offer as a discount of that size weighs for it.
    .formula = P(sign) = logistic( sign_base − sign_per_week × sensitivity × weeks beyond the ask + sign_per_discount × (1 − bill) + sign_per_scope × (scope − 1) × its priority )
        bill = the larger of scope and 1 × (1 − discount)
        P(agrees to a new date) = logistic( renegotiate_base − sign_per_week × sensitivity × weeks later )
        after a yes: price × (1 − renegotiated_price); list price × (1 − renegotiated_scope); stated work − renegotiated_scope of it, and the work still open by as much, if there is that much; one more new date
equation-knowledge = What you learn, and how exactly
    .lead = Visits and checks give estimates, not the truth. Sales hears about Operations’ workload a week late and only roughly. After a joint meeting Sales knows that day’s figure closely, and keeps it for another week.
    .formula = reading = truth × noise, where ln(noise) is normal with mean 0 and the spread in the table
        date after a check = now + weeks until it could be ready, to a tenth of a week; times 1 (honest), the cautious factor, or 1 + padding; to a tenth once more
equation-capacity = How much work a week holds
    .lead = Overtime helps at once and tires the team; a tired team does less. A shock takes part of a week’s capacity.
    .formula = capacity = regular × (1 + gain from overtime) × (1 − fatigue_loss × fatigue) × (1 − shock)
        overtime worked = overtime × the work beyond regular time, in all or for one project ÷ what overtime adds
        fatigue after the week = fatigue + (overtime worked − fatigue) ÷ fatigue_weeks
equation-delivery = How pressure leads to speed, and to flaws
    .lead = Under pressure people cut corners: the work is quicker, and more of it is wrong. Flaws stay hidden until they surface or the quality gate finds them.
    .formula = pressure = Σ (work left ÷ weeks to the date) ÷ capacity
        speed = 1 + haste × (pressure − 1), from 0 to haste_ceiling
        flawed = defect_base + defect_pressure × (pressure − 1) + defect_fatigue × fatigue, at most defect_ceiling
equation-forecast = When work will be ready
    .lead = Players and bots share this calculator. For running work it starts from this week’s plan. It knows neither storms nor true efforts. A promise counts as slipping once the cautious date is later than promised.
    .formula = weeks = forecast_margin × the larger of work ÷ (project_ceiling × capacity) and (work + forecast_sharing × backlog) ÷ capacity
        weeks of running work = forecast_margin × work ÷ this week’s share, if that share covers the work; if not, 1 + weeks of the rest
        cautious weeks = weeks with gate_found × defect_base more work × e^((cautious_spreads × uncertainty of the estimate + effort_mu, if Operations never checked) × share of the work still open)
equation-warning = What a warning does
    .lead = A client who hears early can plan around part of the slip. From the promised date on, news comes too late: it changes nothing, and does not count as a warning.
    .formula = planned around = warning_reach × (1 − e^(−weeks ahead ÷ warning_weeks)), and 0 from the date on
        expected date after the news = expected date + planned around × (new date − expected date)
        a joint review tells the client only of a date more than slip_threshold weeks later than expected
equation-satisfaction = How satisfied a client ends up
    .lead = Silence hurts about twice as much as an announced delay. Delivering early is worth next to nothing.
    .formula = satisfaction = start_points − loss_aversion × late_per_week × silent weeks − late_per_week × announced weeks − surprise, if never warned − warning_cost × (2^new dates − 1) − defect_points × flaws + flawless_points, if flawless + early + credit + apology + mood of the day
        if it never came = start_points − the same for weeks late until the end, silence and new dates − never_delivered + credit + apology + mood of the day
        credit = the smaller of credit_share × what was lost and credit_root × √(credit in percent)
        apology = the smaller of apology_share × what was lost and apology_points
equation-renewal = Who stays, and who talks
    .lead = What you put right counts for less than what never went wrong. A credit restores satisfaction more than loyalty.
    .formula = P(stays) = logistic( renewal_slope × (satisfaction − renewal_middle) ), where credit and apology count recovery_loyalty of their points
equation-company = What the company earns
    .lead = The quarter is what comes in and goes out in its weeks. Lifetime value adds what clients who stay are worth. How many quarters’ margins that is, we assume: change it before you quote the result.
    .formula = quarter = prices delivered (a promise that never came is not paid) + deals pulled in − penalties − credits − overtime − regular team
        company value before pay = quarter + lifetime_multiple × Σ margins of clients who stay + talk + pipeline
        company value after pay = company value before pay − the variable pay of both sides
equation-pipeline = Deals pulled forward at the quarter’s end
    .lead = A discount pulls a deal forward from next quarter. Without it, most deals would come next quarter at list price. So what is booked now is missing then.
    .formula = P(closes now) = logistic( pull_base + pull_per_discount × discount )
        missing next quarter = its list price, if it would have come then; if not, the cost of serving it, lifetime_cost × list price
