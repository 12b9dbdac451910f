# The numbers of the model: what each of them is, where it comes from, and its unit. Every citation is in sources.ftl.

## The world, by its equations

number-stated_mean = Average size a client states
number-stated_variation = Spread of stated sizes
number-stated_low = Smallest stated size
number-stated_high = Largest stated size
number-effort_mu = Overrun: fitted to a mean of 1.33 and 72% above estimate ({ source-moloekken-2003 }); less in the long presets, where rework comes on top
number-effort_sigma = Overrun: spread fitted to the same two moments ({ source-moloekken-2003 })
number-desired_pace = Pace a client assumes when it names a date
number-desired_low = Most impatient desired duration
number-desired_high = Most patient desired duration
number-black_swan_chance = Hard winter: one project in six runs far over ({ source-flyvbjerg-2011 })
number-black_swan_low = Hard winter: smallest growth of such a project
number-black_swan_high = Hard winter: largest growth of such a project

number-sensitivity_low = Date sensitivity of the calmest client
number-sensitivity_high = Date sensitivity of the most anxious client
number-sign_base = Appeal of an offer that meets the ask at list price
number-sign_per_week = Cost of each week beyond the ask, times date sensitivity
number-sign_per_discount = Appeal of a discount of 100%; a bill for more than the client asked weighs as much against an offer
number-sign_per_scope = Appeal of scope, times its relative priority
number-sign_phase_two = Appeal of a phase-2 clause
number-sign_again = What each refused offer takes off the appeal of the next; at 0 a client judges every offer afresh
number-sign_loyal = Linked quarters: appeal of a company the client has stayed with
number-renegotiate_base = Willingness to trade 10% of scope for 5% of price
number-renegotiated_scope = Scope that a renegotiation removes
number-renegotiated_price = Discount that a renegotiation gives

number-discovery_noise = Sales' reading of a client in discovery
number-joint_noise = Operations' reading of the effort on a joint visit
number-check_noise = Operations' reading of the effort in a feasibility check
number-stated_noise = Operations' uncertainty about a size it has not checked
number-padding = Time that a padded answer adds to the honest one
number-message_noise = Noise in what Sales hears about the backlog
number-message_noise_met = Noise in what Sales hears about the backlog after a weekly joint meeting

number-capacity = Regular capacity of the team
number-project_ceiling = Largest share of the team that one project can use
number-overtime_bend = Point beyond which overtime yields less ({ source-pencavel-2015 })
number-overtime_slope = Yield of overtime beyond that point
number-fatigue_loss = Capacity lost to full fatigue
number-fatigue_weeks = Time fatigue takes to follow overtime
number-shock_chance = Chance that part of the team is missing
number-shock_low = Smallest share of the team that goes missing
number-shock_high = Largest share of the team that goes missing
number-joint_visit_work = Operations' time for a joint visit
number-check_work = Operations' time for a feasibility check
number-review_work = Operations' time for a meeting with the client
number-meeting_work = Operations' time for the weekly joint meeting
number-apology_work = Operations' time for an apology visit

number-creep_chance = Chance that scope creeps
number-creep_low = Smallest growth when scope creeps
number-creep_high = Largest growth when scope creeps
number-haste = Speed gained by cutting corners under pressure
number-haste_ceiling = Pressure beyond which cutting corners gains nothing more
number-defect_base = Flawed work without pressure; structure after { source-oliva-2001 }
number-defect_pressure = Flawed work added by pressure; structure after { source-oliva-2001 }
number-defect_fatigue = Flawed work added by fatigue
number-defect_ceiling = Largest share of work that can be flawed
number-rework_found = Hidden flaws that surface each week; structure after { source-cooper-1993 }
number-gate_threshold = Share of flaws above which the quality gate stops a project
number-gate_found = Share of flaws the quality gate finds
number-shippable = Remaining work at which a project can ship
number-pressure_floor = Shortest time to a date that the pressure formula uses

number-forecast_margin = Friction that a forecast adds
number-forecast_sharing = Share of the backlog that a forecast expects to be ahead in the queue
number-slip_threshold = A promise slips when the date that Operations would tell is later by more than this
number-cautious_spreads = How many spreads of the estimate a cautious date allows for; 0.84 covers four in five estimates

number-warning_reach = Largest share of a delay that an early warning lets a client plan around
number-warning_weeks = How early a warning has to come for a client to plan around most of that share

number-start_points = Satisfaction at signing (services score about 68 to 70 in the ACSI)
number-carry_over = Linked quarters: weight of a client's last quarter in its goodwill at the next signing (anchoring after { source-bolton-1998 })
number-loss_aversion = How much more an unannounced delay hurts than an announced one. The source says how much more a loss weighs than a gain: 1.96 times ({ source-brown-2024 }, 607 estimates). That silence weighs just as much is our assumption
number-late_per_week = Cost of announced lateness
number-early_per_week = Points for a week early. The source finds almost none ({ source-gneezy-2014 }); the half point is our assumption
number-early_ceiling = Most points for being early
number-surprise = Cost of being late without warning
number-surprise_after = Lateness beyond which silence counts as a surprise
number-warning_cost = Cost of a first new date; each further one costs twice as much as the one before
number-warning_ceiling = Most points that new dates cost
number-defect_points = Cost of delivering nothing but flaws
number-flawless_share = Share of flaws below which a delivery counts as flawless
number-flawless_points = Worth of a flawless delivery
number-survey_noise = Noise of a measured satisfaction
number-credit_share = Largest share of a loss that a credit wins back
number-credit_root = Points that a credit wins back: this many times the square root of its percentage ({ source-albrecht })
number-apology_share = Largest share of a loss that an apology visit wins back
number-apology_points = Most points an apology visit is worth
number-never_delivered = Cost of never delivering, on top of the lateness

number-recovery_loyalty = What recovery is worth for loyalty; the paradox holds for satisfaction, not for return ({ source-de-matos-2007.short })
number-renewal_slope = How steeply loyalty follows satisfaction
number-renewal_middle = Satisfaction at which renewal is a coin flip
number-word_good_at = Satisfaction above which clients recommend (asymmetric U, { source-anderson-1998 })
number-word_good = Worth of a recommendation
number-word_bad_at = Satisfaction below which clients warn others (asymmetric U, { source-anderson-1998 })
number-word_bad = Harm of a warning to others
number-phase_two_rebate = Discount on a renewed price under a phase-2 clause

number-list_price = List price; covers the mean overrun
number-day_cost = Cost of regular capacity
number-overtime_cost = Cost of overtime
number-penalty_per_week = Contract penalty for lateness
number-penalty_ceiling = Largest contract penalty
number-lifetime_multiple = What a renewed client is worth
number-lifetime_cost = Cost of serving a renewed client

number-pull_base = Readiness of a pipeline deal to close now
number-pull_per_discount = Pull of a discount of 100%
number-next_quarter_chance = A deal left alone closes next quarter at list price
number-deal_mean = Mean list value of a pipeline deal
number-deal_variation = Spread of pipeline deals

## The bots

bot-number-learning = How fast trust follows the other seat's record of keeping its word
bot-number-trust = Trust in the other seat's word at the start
bot-number-hit = A stated week counts as true when it is off by no more than this
bot-number-depth = Mean depth of thought about the other seat, Poisson ({ source-camerer }; value from memory)
bot-number-other_precision = How strictly a bot expects the other seat to follow its own calculation
bot-number-optimism_mu = Sales' belief about effort over stated size: the middle
bot-number-optimism_sigma = Sales' belief about effort over stated size: the spread
bot-number-leeway = Uncertainty around an expected finish, to either side
bot-number-warning_lead = How early a bot expects a warning, if one comes
bot-number-rework = Extra work a bot expects from flaws
bot-number-overtime_effort = Effort that overtime costs Operations
bot-number-check_effort = Effort that a feasibility check costs a seat
bot-number-review_effort = Effort that a joint review, or a visit to a running project, costs a seat
bot-number-visit_effort = Effort that a visit costs a seat, for each half day
bot-number-call_effort = Effort that a call with bad news, a counter-offer or a proposal costs a seat
bot-number-meeting_effort = Effort that a joint meeting costs a seat
bot-number-apology_effort = Effort that an apology visit costs Operations
bot-number-quiet = Weight of keeping quiet about a week, compared with saying something untrue; calibrated to 40% of slips told under siloed pay
bot-number-refusing = Effort that refusing the other seat's request, or a habit of the house, costs a seat
bot-number-initiative = How much more than its cost an unrequested move must be worth
bot-number-notice = A bot does not think about moves worth less than this
bot-number-thrift = Share of the company’s money given away that a seat treats as its own
bot-number-horizon = What next quarter’s pay is worth now

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
unit-quarters-margins = quarters’ margins
unit-share-of-list-price = share of list price
unit-thousand = thousand
unit-share-of-a-surprise = share of a surprise
unit-steps = steps
unit-spreads = spreads of the estimate
unit-per-thousand = per thousand
unit-thousand-for-10-percent-a-week = thousand for 10% in a week
