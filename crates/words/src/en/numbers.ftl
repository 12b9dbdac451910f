# The numbers of the model: what each of them is, where it comes from, and its unit. Every citation is in sources.ftl.

## The world, by its equations

number-stated_mean = Mean stated size of a lead
number-stated_variation = Spread of stated sizes
number-stated_low = Smallest stated size
number-stated_high = Largest stated size
number-effort_mu = Overrun: fitted to a mean of 1.33 and 72% above estimate ({ source-moloekken-2003 }); less in the long presets, where rework comes on top
number-effort_sigma = Overrun: spread fitted to the same two moments ({ source-moloekken-2003 })
number-desired_pace = Pace from which a client judges a duration
number-desired_low = Most impatient desired duration
number-desired_high = Most patient desired duration
number-black_swan_chance = Hard deck: one project in six runs far over ({ source-flyvbjerg-2011 })
number-black_swan_low = Hard deck: least a black swan grows
number-black_swan_high = Hard deck: most a black swan grows

number-sensitivity_low = Date sensitivity of the calmest client
number-sensitivity_high = Date sensitivity of the most anxious client
number-sign_base = Appeal of an offer that meets the ask at list price
number-sign_per_week = Cost of each week beyond the ask, times date sensitivity
number-sign_per_discount = Appeal of a discount of 100%
number-sign_per_scope = Appeal of scope, times its relative priority
number-sign_phase_two = Appeal of a phase-2 clause
number-sign_again = What a client holds against the next offer for each it turned down; at 0 every offer is judged afresh
number-sign_loyal = Linked quarters: appeal of a company that a client goes on with
number-renegotiate_base = Willingness to trade 10% of scope for 5% of price
number-renegotiated_scope = What a renegotiation takes off the scope
number-renegotiated_price = What a renegotiation takes off the price

number-discovery_noise = Sales' reading of a client in discovery
number-joint_noise = Operations' reading of the effort on a joint visit
number-check_noise = Operations' reading of the effort in a feasibility check
number-stated_noise = Operations' doubt about a size that it has not checked
number-padding = What a padded answer adds to the honest one
number-message_noise = Noise on what sales hears of the backlog
number-message_noise_met = The same after a weekly joint meeting

number-capacity = Regular capacity of the team
number-project_ceiling = Most of the team that one project can use
number-overtime_bend = Overtime beyond this yields less ({ source-pencavel-2015 })
number-overtime_slope = What overtime beyond the bend still yields
number-fatigue_loss = Capacity lost to full fatigue
number-fatigue_weeks = Time in which fatigue follows overtime
number-shock_chance = Chance that the team is hit
number-shock_low = Least a shock takes
number-shock_high = Most a shock takes
number-joint_visit_work = Operations' time for a joint visit
number-check_work = Operations' time for a feasibility check
number-review_work = Operations' time for a meeting with the client
number-meeting_work = Operations' time for the weekly joint meeting
number-apology_work = Operations' time for an apology visit

number-creep_chance = Chance that scope creeps
number-creep_low = Least the scope creeps
number-creep_high = Most the scope creeps
number-haste = Speed gained by cutting corners under pressure
number-haste_ceiling = Pressure at which cutting corners gains no more
number-defect_base = Flawed work without pressure; structure after { source-oliva-2001 }
number-defect_pressure = Flawed work added by pressure; structure after { source-oliva-2001 }
number-defect_fatigue = Flawed work added by fatigue
number-defect_ceiling = Most work that can be flawed
number-rework_found = Hidden flaws that surface each week; structure after { source-cooper-1993 }
number-gate_threshold = Flaws above this stop a project at the quality gate
number-gate_found = Flaws the quality gate finds
number-shippable = Remaining work at which a project can ship
number-pressure_floor = Shortest time to a date that pressure counts with

number-forecast_margin = What a forecast adds for friction
number-forecast_sharing = Backlog that a forecast expects to be ahead in the queue
number-slip_threshold = A forecast that moves by more than this is a slip

number-warning_reach = Most of a slip that an early warning lets a client plan around
number-warning_weeks = How early a warning has to be

number-start_points = Satisfaction at signing (services score about 68 to 70 in the ACSI)
number-carry_over = Linked quarters: what a client's last quarter weighs in its good will at the next signing (anchoring after { source-bolton-1998 })
number-loss_aversion = A loss weighs 1.96 times a gain ({ source-brown-2024 }, 607 estimates)
number-late_per_week = Cost of announced lateness
number-early_per_week = Exceeding a promise is worth almost nothing ({ source-gneezy-2014 })
number-early_ceiling = Most that being early is worth
number-surprise = Being late without one word
number-surprise_after = Lateness that a client lets pass
number-warning_cost = Cost of a first new date; each further one doubles
number-warning_ceiling = Most that new dates cost
number-defect_points = Cost of shipping nothing but flaws
number-flawless_share = Flaws below this pass as flawless
number-flawless_points = Worth of a flawless delivery
number-survey_noise = Noise of a measured satisfaction
number-credit_share = Most of a loss that a credit wins back
number-credit_root = Points per root of a percent of credit; diminishing ({ source-albrecht })
number-apology_share = Most of a loss that an apology visit wins back
number-apology_points = Most points an apology visit is worth
number-never_delivered = Cost of a promise that was never delivered at all, on top of its lateness

number-recovery_loyalty = What recovery is worth for loyalty; the paradox holds for satisfaction, not for return ({ source-de-matos-2007.short })
number-renewal_slope = How steeply loyalty follows satisfaction
number-renewal_middle = Satisfaction at which renewal is a coin flip
number-word_good_at = Satisfaction above which clients recommend (asymmetric U, { source-anderson-1998 })
number-word_good = Worth of a recommendation
number-word_bad_at = Satisfaction below which clients warn others (asymmetric U, { source-anderson-1998 })
number-word_bad = Harm of a warning to others
number-phase_two_rebate = What a phase-2 clause takes off a renewed price

number-list_price = List price; covers the mean overrun
number-day_cost = Cost of regular capacity
number-overtime_cost = Cost of overtime
number-penalty_per_week = Contract penalty for lateness
number-penalty_ceiling = Most a contract penalty takes
number-lifetime_multiple = What a renewed client is worth
number-lifetime_cost = Cost of serving a renewed client

number-pull_base = Readiness of a pipeline deal to close now
number-pull_per_discount = Pull of a discount of 100%
number-next_quarter_chance = A deal left alone closes next quarter at list price
number-deal_mean = Mean list value of a pipeline deal
number-deal_variation = Spread of pipeline deals

## The bots

bot-number-learning = How fast trust follows what the other seat's word was worth
bot-number-trust = Trust in the other seat's word before it was tried
bot-number-hit = A word that comes true within this much was good
bot-number-depth = Mean depth of thought about the other seat, Poisson ({ source-camerer }; value from memory)
bot-number-other_precision = How strictly the other seat is thought to follow what it works out
bot-number-optimism_mu = Sales' belief about effort over stated size: the middle
bot-number-optimism_sigma = Sales' belief about effort over stated size: the spread
bot-number-leeway = Around an expected finish nothing is certain by this much to either side
bot-number-warning_lead = How early a warning is thought to come when it comes
bot-number-rework = Work that flaws are thought to add
bot-number-overtime_effort = What overtime costs operations inside
bot-number-check_effort = What a feasibility check costs a seat inside
bot-number-review_effort = What a joint review, or a visit to a running project, costs a seat inside
bot-number-visit_effort = What a visit costs a seat inside, for each half day
bot-number-call_effort = What a call with bad news, a counter or a proposal costs a seat inside
bot-number-meeting_effort = What a joint meeting costs a seat inside
bot-number-apology_effort = What an apology visit costs operations inside
bot-number-quiet = What keeping quiet about a week weighs against saying what is not so; calibrated to 40% of slips told under siloed pay
bot-number-refusing = What turning down the other seat's request, or a habit of the house, costs a seat inside
bot-number-initiative = What an unasked move must be worth beyond its cost
bot-number-notice = A bot does not think about moves worth less than this
bot-number-thrift = Share of the company's money given away that a seat feels as its own
bot-number-horizon = What pay of the next quarter is worth now

## Units

unit-person-days = person-days
unit-coefficient-of-variation = coefficient of variation
unit-log-ratio = log ratio
unit-person-days-a-week = person-days a week
unit-factor = factor
unit-probability = probability
unit-log-odds = log odds
unit-log-odds-a-week = log odds a week
unit-share-of-scope = share of scope
unit-share-of-price = share of price
unit-share = share
unit-share-of-the-team = share of the team
unit-weeks = weeks
unit-probability-a-week = probability a week
unit-probability-a-project-week = probability a project-week
unit-pressure-above-1 = pressure above 1
unit-share-a-week = share a week
unit-points = points
unit-points-a-week = points a week
unit-share-of-the-loss = share of the loss
unit-log-odds-a-point = log odds a point
unit-thousand-a-person-day = thousand a person-day
unit-share-of-price-a-week = share of price a week
unit-quarters-margins = quarters' margins
unit-share-of-list-price = share of list price
unit-thousand = thousand
unit-share-of-a-surprise = share of a surprise
unit-steps = steps
unit-per-thousand = per thousand
unit-thousand-for-10-percent-a-week = thousand for 10% in a week
