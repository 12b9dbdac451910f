# The model page: every equation of the world in words, the rows of its tables, and what comes out of them.

title-model = The model – Truce
model-title = What the game believes
model-lead = Every equation of the world, with every number in it. Evidence was read in its source; an assumption is ours, and yours to doubt. The engine reads the same table.
model-count = { $rows } numbers: { $evidence } are evidence, { $derived } derived from it, { $assumptions } assumed.
model-what = What it is, and where it comes from
model-value = Value
model-range = { $low } to { $high }
model-status = Standing
model-name = Name
status-evidence = evidence
status-derived = derived
status-assumption = assumption

model-bots = What goes on in the bots
model-bots-lead = They read only what their seat can see, and no rule about which pay is good. These numbers are the same for all of them; what makes one bot honest and another reckless is its temperament.

validation-title = What holds, and what does not
validation-lead = Engine { $engine } is held against { $all } claims from the field, always on the same markets. { $passed } hold; the others are listed here too, opened. Only the first { $set } were used to set numbers, under siloed pay alone. Everything about one pay against another was found. The command “truce validate” works it all out again.
validation-plans = Pay plans have the names here that research gives them: siloed pay is “{ $siloed }”, gated pay “{ $gated }”, the shared pool “{ $pool }”, satisfaction pay “{ $satisfaction }”, clawback “{ $clawback }”, joint milestones “{ $milestones }”.
validation-calibration = Set by these, under siloed pay
validation-facts = Found, not set
validation-pass = holds
validation-miss = does not
validation-expected = Expected
validation-source = Source
validation-tried = Tried

robustness-title = If the assumptions are wrong
robustness-lead = Every assumption was moved at once, up to a quarter of its value to either side, in { $worlds } invented worlds. In so many of the { $worlds } each plan was better than siloed pay. What holds in about half of them is a coin toss.
robustness-what = Better in
robustness-overpromised = Fewer promised too early
robustness-late = Fewer delivered late
robustness-satisfaction = Satisfaction of clients
robustness-renewed = Clients who stay
robustness-value = Company value
robustness-result = Result of the quarter

equation-demand = What clients ask for, and what it really takes
    .lead = The true effort stays hidden. It is the stated size times a random overrun, set once for each client and more often above one than below.
    .formula = effort = stated × overrun, where ln(overrun) is normal with mean effort_mu and spread effort_sigma
equation-signature = Whether a client signs
    .lead = A later date costs appeal, more with an anxious client. A discount and more scope buy it back.
    .formula = P(sign) = logistic( sign_base − sign_per_week × sensitivity × weeks beyond the ask + sign_per_discount × discount + sign_per_scope × (scope − 1) × its priority )
equation-knowledge = What is learned, and how well
    .lead = Visits and checks give readings, not truths. Sales hears of the load of Operations a week late and blurred, unless the two hold their joint meeting.
    .formula = reading = truth × noise, where ln(noise) is normal with mean 0 and the spread in the table
equation-capacity = How much work a week holds
    .lead = Overtime helps at once and tires the team; a tired team does less. A shock takes part of a week.
    .formula = capacity = regular × (1 + gain from overtime) × (1 − fatigue_loss × fatigue) × (1 − shock)
        fatigue after the week = fatigue + (overtime − fatigue) ÷ fatigue_weeks
equation-delivery = How pressure turns into speed, and into flaws
    .lead = Under pressure people cut corners: it is quicker, and more of it is wrong. Flaws hide until they surface or the one quality gate finds them.
    .formula = pressure = Σ (work left ÷ weeks to the date) ÷ capacity
        speed = 1 + haste × (pressure − 1), from 0 to haste_ceiling
        flawed = defect_base + defect_pressure × (pressure − 1) + defect_fatigue × fatigue, at most defect_ceiling
equation-forecast = When work will be done
    .lead = The calculator that players and bots share. It knows neither storms nor true efforts.
    .formula = weeks = forecast_margin × the larger of work ÷ (project_ceiling × capacity) and (work + forecast_sharing × backlog) ÷ capacity
equation-warning = What a warning does
    .lead = A client who hears early can plan around part of the slip. On the date itself the news is worth nothing.
    .formula = planned around = warning_reach × (1 − e^(−weeks ahead ÷ warning_weeks))
equation-satisfaction = How satisfied a client ends up
    .lead = Silence hurts about twice as much as an announced delay. Being early is worth next to nothing.
    .formula = satisfaction = start_points − loss_aversion × late_per_week × silent weeks − late_per_week × announced weeks − surprise, if never warned − warning_cost × (2^new dates − 1) − defect_points × flaws + flawless_points, if flawless + early + credit + apology + mood of the day
equation-renewal = Who stays, and who talks
    .lead = What you put right counts for less than what never went wrong: a credit restores the score more than the loyalty.
    .formula = P(stays) = logistic( renewal_slope × (satisfaction − renewal_middle) ), where credit and apology count recovery_loyalty of their points
equation-company = What the company makes of it
    .lead = The quarter is what comes in and goes out in its weeks. The lifetime value adds what the clients who stay are worth, and that is an assumed multiple: move it before you quote it.
    .formula = quarter = prices delivered + deals pulled in − penalties − credits − overtime − regular team
        lifetime value = quarter + lifetime_multiple × Σ margins of clients who stay + talk + pipeline
equation-pipeline = Deals hurried at the quarter’s end
    .lead = A discount pulls a deal of next quarter into this one. Left alone, most would have come at list price.
    .formula = P(closes now) = logistic( pull_base + pull_per_discount × discount )
