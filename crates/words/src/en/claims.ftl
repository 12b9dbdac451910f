# The validation: what is claimed of the world, what would be seen if it held here, where it comes from, and what was tried
# about a claim that does not hold. Every citation is in sources.ftl.
#
# What was tried was tried with “truce lab” on 4,000 quarters of the preset unless it says otherwise. Nothing of it was
# kept: a number that is set so that a contrast holds proves nothing.

## About the whole

validation-lead = We tested engine { $engine } against { $all } claims, always on the same markets. Where a claim is our own and not from research, its source says so. Only what we found counts as evidence: { $held } of { $found } such claims hold. Claims that do not hold are here too, with their details open. The command “truce validate” runs all tests again.
validation-count = { $held } of { $all } hold.
validation-plans = This page uses the research names of pay plans: siloed pay is “{ $siloed }”, gated pay “{ $gated }”, the shared pool “{ $pool }”, satisfaction pay “{ $satisfaction }”, clawback “{ $clawback }”, joint milestones “{ $milestones }”.
robustness-lead = We moved all assumptions at once, each by up to a quarter of its value either way, in { $worlds } invented worlds. The ends of ranges stayed where they were, and so did how readily clients sign. The table shows in how many of the { $worlds } each plan did better than siloed pay. About half is no better than a coin toss.

headlines-title = How sure can a debrief be?
headlines-lead = Two quarters on the same market, first under siloed pay, then under another plan: how often does the second end higher? Bots played { $pairs } such pairs for each plan, and { $years } pairs of years. We show one team and the average of { $few }, { $some } and { $many } teams. Where { $likely } of the comparisons agree under every plan, a debrief may call the difference likely; where { $sure } agree, the difference may be the headline.
headlines-quarters = { $teams ->
    [0] Two quarters: { $agree } never agree, not even with { $many } teams.
    [1] Two quarters: { $agree } agree for a single team.
   *[other] Two quarters: { $agree } agree with { $teams } teams or more.
}
headlines-years = { $teams ->
    [0] Two years of four quarters: { $agree } never agree, not even with { $many } teams.
    [1] Two years of four quarters: { $agree } agree for a single team.
   *[other] Two years of four quarters: { $agree } agree with { $teams } teams or more.
}
headlines-teams = { $teams ->
    [one] One team
   *[other] { $teams } teams
}
headlines-row = { $plan }, { $market }

apart-title = Do the five causes tell players apart?
apart-lead = The debrief looks for five causes by rule. A cause found in every quarter would say nothing about any of them. So bots played { $games } quarters of each kind below, and we counted those in which a cause was found. A cause holds if it turns up in { $natural } or more where players follow the money, and in { $careful } or fewer where they are careful, all markets together. { $telling } of { $all } hold. A market that misses on its own is marked. The command “truce validate --causes” counts again.
apart-players = Players who follow the money have siloed pay: Sales is money-driven or reckless, Operations money-driven or a sandbagger. Careful players have gated pay and are honest or cautious.
apart-natural = { $market }, following the money
apart-careful = { $market }, careful
apart-share = { $share } ({ $low } to { $high })
apart-share-missed = { $share } ({ $low } to { $high }): missed
apart-all = All markets
apart-goals = Conflicting goals and clashing incentives miss in small markets. Under siloed pay most choices that hurt a client pay both sides, or pay one and leave the other as it was: the client is hurt between two plans that agree.

## Set: what numbers were chosen by, under siloed pay

claim-late = Promises delivered late
    .expected = 65 to 80%
    .source = 65 to 80% of projects overrun their schedule ({ source-moloekken-2003 })
    .tried = In the full quarter, teams of 17 and 16 person-days a week, 2,000 quarters each: 62 and 66%. Clients who sign more readily: 54 to 56%. Each of these takes the margin out of its range, so we keep the market as it is. The sprint meets the target.
claim-overrun = Effort spent beyond the stated effort
    .expected = 30 to 40%
    .source = Mean overrun ({ source-moloekken-2003 })
claim-disclosed = Slips reported honestly
    .expected = about 40%: 30 to 50%
    .source = 60% of status reports are biased ({ source-snow-2007 })
claim-utilisation = Share of the available time worked
    .expected = 65 to 80%
    .source = Assumption of the model
    .tried = In the full quarter, teams of 17 and 16 person-days a week, 2,000 quarters each: 64 and 67%. Clients who sign more readily: 63 to 67%. Each of these takes the margin out of its range, so we keep the market as it is. The sprint meets the target.
claim-won = Leads that become promises
    .expected = 50 to 75%
    .source = Assumption of the model
claim-renewed = Clients who stay
    .expected = 55 to 80%
    .source = Assumption of the model
claim-margin = Result of the quarter as a share of its revenue, before renewals
    .expected = −10 to +20%
    .source = Assumption of the model

## Built in, and found

claim-1 = Commission on signature raises over-promising; earlier promises sell more and keep fewer clients
    .expected = Promises earlier than truly feasible: under siloed pay at least 10 points more than under gated; at least as many leads won; fewer renewals
    .source = { source-cui-2024 }; { source-holmstroem-1991 }; { source-kishore-2013 }
claim-2 = Accelerators lower prices at the end of the period
    .expected = Discounts for pulling deals forward, as a share of all prices booked: 6 to 8% under siloed pay, clearly less under every other plan; higher discounts in the last weeks than mid-quarter
    .source = { source-larkin-2014 }
    .tried = A discount that pulls half to twice as hard: 3.6 to 6.7%. Deals that are readier or less ready to close: 4 to 5.7%. Six times the pay: 7.6%; ten times: 8.3%. We keep the numbers, because one that is set for this claim would prove nothing.
claim-3 = Plain profit sharing invites free-riding
    .expected = Over-promising in the shared pool within 5 points of siloed pay; its gain in satisfaction less than a third of that of gated pay
    .source = { source-holmstroem-1982 }; { source-jerath }
claim-4a = Not all conflict is bad
    .expected = Load decides who should set the dates: between 4, 6 and 8 leads, two deciders swap places in company value before pay, each time by more than chance
    .source = { source-rotemberg }
    .tried = A renewed client worth 0, 2.4 and 5 quarters, six and eight leads, teams of 20 and of 16, gated and siloed pay, 2,000 quarters each. Operations does best as the decider twice, with eight leads under siloed pay, but not by more than chance.
claim-4b = More incentive is not always better
    .expected = As pay grows from 0 to 4 times, company value before pay rises and falls again (after pay it would fall by itself), under siloed pay and joint milestones: both ends below the best by more than chance
    .source = { source-holmstroem-1991 }
    .tried = Six and ten times the pay, 2,000 quarters each. Under siloed pay the fall shows only there: 77 and 75 thousand, against 78 at four times. Under joint milestones: 56 and 53, against 61 at three times.
claim-5 = Waiting grows without bound as load nears capacity (Kingman)
    .expected = Open queue, with arrivals less random than those for which the formula is exact: within 15% of it from 60 to 95% load. Game: lateness convex in load
    .source = { source-kingman-1961 }
    .tried = With arrivals wholly at random, where the formula is exact, the wait is within 2% of it. The less random the arrivals, the more the formula overstates the wait at low load. In the game, lateness is convex in load.
claim-6 = Bad news travels badly, and worse where it is punished
    .expected = Slips told under siloed pay: 30 to 50% in the neutral culture, fewer under blame, more where the customer comes first
    .source = { source-snow-2007 }; { source-keil-2014 }
claim-7 = Early warning saves accounts
    .expected = For the same two weeks late, renewal rises the earlier the client is warned, and is lowest without a warning
    .source = { source-fennis-2014 } for the sign, and only for firms with a poor reputation; size assumed. Built in
claim-8 = A broken promise costs more than an exceeded one gains
    .expected = A week late without warning costs at least twice a week late with warning; a week early gains at most 2 points
    .source = { source-brown-2024.short }; { source-gneezy-2014 }. Built in
claim-9 = Projects take more than clients state
    .expected = True over stated effort: mean 1.30 to 1.40; above 1 for 60 to 80% of projects; above 2 for 5 to 15%
    .source = { source-moloekken-2003 }. Built in, by the overrun in the table; the long presets use less, because rework comes on top
claim-10 = Overtime helps for a while; haste leads to flaws
    .expected = 20% more hours give less than 10% more work after six weeks, and more at first; flaws delivered rise with pressure
    .source = { source-pencavel-2015 }; { source-oliva-2001 }. Built in
claim-11 = Process can rival pay
    .expected = Under siloed pay, telling every slip instead of none raises company value after pay beyond chance, and by at least the median gain of the other five plans
    .source = { source-oliva-2011 }
claim-12 = Joint and individual pay together make people share what they know
    .expected = Under joint milestones, promises checked at least twice as often as under siloed pay, and more slips told
    .source = { source-siemsen-2007 }
    .tried = Checks that take no time, pay that both know, the customer-first culture: 1.8 times the checks each time, and no more slips told. Honest bots: 1.6 times, and 90% of slips told against 88%. Six times the pay: three times the checks, and still fewer slips told.
claim-13 = Making up for trouble restores satisfaction more than loyalty
    .expected = A credit of 10% after two weeks late: renewal rises by less than the same points would normally raise it
    .source = { source-de-matos-2007 }. Built in
claim-14 = Placebo: careful pay gains through clients who mind
    .expected = What gated pay, satisfaction pay and joint milestones each gain over siloed pay, in company value after pay, is higher beyond chance where clients mind what happens after signing than where they don’t
    .source = Our own rule: pay can have an effect only through clients who mind
    .tried = Gated pay and joint milestones gain 11 to 12 thousand through clients. Satisfaction pay loses 10: where clients mind, it makes people turn risky ones away. It wins 60% of the leads there and 65% where they don’t; siloed pay wins 67% in both.
claim-15 = Clients are better off where the customer comes first
    .expected = Satisfaction under siloed pay: higher beyond chance than in the neutral culture where the customer comes first, lower under blame
    .source = Our own question. A culture touches no client: it changes what telling costs, and this one adds a weekly meeting
    .tried = When the meeting came after the offers and was forgotten a week later: 0.5 points below the neutral culture in 6 and 12 weeks, 0.8 with eight leads. Now it comes first and counts for two weeks: 0.8, 0.9 and 1.4 below. If it takes no time: 0.2 to 0.3 above. So its person-day costs more than its news gains, and news of a shrinking load lets Sales promise earlier.

## What was seen of them

seen-less = { $plan } minus { $less }
seen-of-overpromised = over-promised, { $plan }
seen-of-won = leads won, { $plan }
seen-of-renewed = clients who stay, { $plan }
seen-of-given-away = discounts given, { $plan }
seen-of-discount-middle = discount in mid-quarter, { $plan }
seen-of-discount-end = discount in the last weeks, { $plan }
seen-of-satisfaction = satisfaction, { $plan }
seen-of-checked = promises checked, { $plan }
seen-of-told = slips told, { $plan }
seen-no-slip-told = { $plan }, no slip told
seen-every-slip-told = { $plan }, every slip told
seen-clients-mind = { $plan }, clients who mind
seen-clients-mind-nothing = { $plan }, clients who don’t mind
seen-power = { $plan }, pay times { $times }
seen-in-market = { $plan }, { $market }
seen-four-leads = four leads, { $dates }
seen-six-leads = six leads, { $dates }
seen-eight-leads = eight leads, { $dates }
seen-dates-bargained = dates are bargained
seen-dates-sales = sales sets the dates
seen-dates-operations = operations sets the dates
seen-wait-over-formula = wait over formula at { $load }% load
seen-weeks-late = weeks late at { $load }% load
seen-never-warned = renewal, never warned
seen-warned = renewal, warned { $weeks } weeks before
seen-late-unannounced = a week late, without warning
seen-late-announced = a week late, with warning
seen-early = a week early
seen-effort-over-stated = true over stated effort
seen-above-stated = above the stated effort
seen-above-twice = above twice the stated effort
seen-first-week = more work in the first week
seen-seventh-week = more work in the seventh week
seen-flaws-shipped = flaws delivered at pressure { $pressure }
seen-points-won-back = satisfaction won back
seen-renewal-gained = renewal gained
seen-renewal-implied = renewal that these points would gain

## Pay plans and cultures as research names them

seen-under-siloed = siloed pay
    .short = siloed
seen-under-gated = gated pay
    .short = gated
seen-under-gated-overtime = gated pay, with Operations bearing a quarter of the overtime
seen-under-pool = the shared pool
seen-under-satisfaction = satisfaction pay
seen-under-clawback = clawback
seen-under-milestones = joint milestones

seen-in-neutral = { $plan }, neutral culture
seen-in-blame = { $plan }, under blame
seen-in-customer-first = { $plan }, the customer first
