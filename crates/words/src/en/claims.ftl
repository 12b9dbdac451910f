# The validation: what is claimed of the world, what would be seen if it held here, where it comes from, and what was tried
# about a claim that does not hold. Every citation is in sources.ftl.
#
# What was tried was tried with “truce lab” on 4,000 quarters of the preset unless it says otherwise. Nothing of it was
# kept: a number that is set so that a contrast holds proves nothing.

## About the whole

validation-lead = We tested engine { $engine } against { $all } claims from the field, always on the same markets. { $passed } hold; the others are listed here too, with their details open. We used only the first { $set } to set numbers, under siloed pay alone. Every difference between pay plans was found, not set. The command “truce validate” runs all tests again.
validation-plans = This page uses the research names of pay plans: siloed pay is “{ $siloed }”, gated pay “{ $gated }”, the shared pool “{ $pool }”, satisfaction pay “{ $satisfaction }”, clawback “{ $clawback }”, joint milestones “{ $milestones }”.
robustness-lead = We moved every assumption at once, by up to a quarter of its value either way, in { $worlds } invented worlds. The table shows in how many of the { $worlds } each plan did better than siloed pay. About half is a coin toss.

apart-title = Do the five causes tell apart?
apart-lead = The debrief looks for five causes by rule. A cause found in every quarter would say nothing about any of them. So bots played { $games } quarters of each kind below, and we counted those in which a cause was found. A cause holds if it turns up in { $natural } or more where players follow the money, and in { $careful } or fewer where they are careful, all markets together. { $telling } of { $all } hold. A market that misses on its own is marked. The command “truce validate --causes” counts again.
apart-players = Players who follow the money have siloed pay: Sales is money-driven or reckless, Operations money-driven or a sandbagger. Careful players have gated pay and are honest or cautious.
apart-natural = { $market }, following the money
apart-careful = { $market }, careful
apart-share = { $share } ({ $low } to { $high })
apart-share-missed = { $share } ({ $low } to { $high }): missed
apart-all = All markets
apart-strategy = Gated pay does not remove this cause. Under it, too, a side earns from discounts that pull deals forward, from overtime and from padded dates, and the company pays for them.

## Set by these, under siloed pay

claim-late = Promises delivered late
    .expected = 60 to 80%
    .source = 65 to 80% of projects overrun their schedule ({ source-moloekken-2003 })
    .tried = Teams of 17 and 16 person-days a week, 2,000 quarters each: 62 and 66%. Clients who sign more readily: 54 to 56%. Each of these takes the margin out of its range, so we keep the market as it is.
claim-overrun = Effort spent beyond the stated effort
    .expected = 30 to 40%
    .source = Mean overrun ({ source-moloekken-2003 })
claim-disclosed = Slips reported honestly
    .expected = about 40%: 30 to 50%
    .source = 60% of status reports are biased ({ source-snow-2007 })
claim-utilisation = Share of the available time worked
    .expected = 65 to 80%
    .source = Assumption of the model
    .tried = Teams of 17 and 16 person-days a week, 2,000 quarters each: 64 and 67%. Clients who sign more readily: 63 to 67%. Each of these takes the margin out of its range, so we keep the market as it is.
claim-won = Leads that become promises
    .expected = 50 to 75%
    .source = Assumption of the model
claim-renewed = Clients who stay
    .expected = 55 to 80%
    .source = Assumption of the model
claim-margin = Result of the quarter as a share of its revenue, before renewals
    .expected = −10 to +20%
    .source = Assumption of the model

## Found, not set

claim-1 = Commission on signature raises over-promising; earlier promises sell more and keep fewer clients
    .expected = Promises earlier than truly feasible: under siloed pay at least 10 points more than under gated; leads won at least as many; renewals fewer
    .source = { source-cui-2024 }; { source-holmstroem-1991 }; { source-kishore-2013 }
claim-2 = Accelerators lower prices at the end of the period
    .expected = Discounts for pulling deals forward, as a share of all prices booked: 6 to 8% under siloed pay, clearly less under every other plan; higher discounts in the last weeks than mid-quarter
    .source = { source-larkin-2014 }
    .tried = A discount that pulls from about half to twice as hard: 3.3 to 5.8%. Deals that are readier or less ready to close: 2 to 5%. Six times the pay: 6.5%; ten times: 7.1%. We keep the pay as it is, because all plans are worth the same to a reference player.
claim-3 = Plain profit sharing invites free-riding
    .expected = Over-promising in the shared pool within 5 points of siloed pay; its gain in satisfaction less than a third of that of gated pay
    .source = { source-holmstroem-1982 }; { source-jerath }
claim-4a = Not all conflict is bad
    .expected = Load decides who should set the dates: between 4, 6 and 8 leads, two deciders swap places in company value, each time by more than chance
    .source = { source-rotemberg }; { source-balasubramanian-2004 }
    .tried = A renewed client worth 0, 2.4 and 5 quarters, six and eight leads, teams of 20 and of 16, gated and siloed pay, 2,000 quarters each. Operations as the decider does best once, with eight leads under siloed pay, and not by more than chance.
claim-4b = More incentive is not always better
    .expected = As pay grows from 0 to 4 times, company value rises and falls again, under siloed pay and joint milestones: both ends below the best by more than chance
    .source = { source-holmstroem-1991 }
    .tried = Six and ten times the pay. Under siloed pay the fall appears, but only there: 97 thousand at ten times, against 101 at three. Joint milestones fall to 60.
claim-5 = Waiting grows without bound as load nears capacity (Kingman)
    .expected = Open queue: within 15% of the formula from 60 to 95% load. Game: lateness convex in load
    .source = { source-kingman-1961 }
claim-6 = Bad news travels badly, and worse where it is punished
    .expected = Slips told under siloed pay: 30 to 50% in the neutral culture, fewer under blame, more where the customer comes first
    .source = { source-snow-2007 }; { source-keil-2014 }
claim-7 = Early warning saves accounts
    .expected = For the same two weeks late, renewal rises the earlier the client is warned, and is lowest without a warning
    .source = { source-fennis-2014 } for the sign; size assumed. Built in
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
    .expected = Under siloed pay, telling every slip instead of none raises company value by at least the median gain of the other five plans
    .source = { source-oliva-2011 }
claim-12 = Joint and individual pay together make people share what they know
    .expected = Under joint milestones, promises checked at least twice as often as under siloed pay, and more slips told
    .source = { source-siemsen-2007 }
    .tried = Checks that take no time, pay that both know, the customer-first culture: 1.7 times the checks each time. Honest bots: 1.6 times, and 92% of slips told under both plans. Six times the pay: three times the checks, and still fewer slips told.
claim-13 = Making up for trouble restores satisfaction more than loyalty
    .expected = A credit of 10% after two weeks late: renewal rises by less than the same points would normally raise it
    .source = { source-de-matos-2007 }. Built in
claim-14 = Placebo: where clients do not mind, careful pay has no advantage
    .expected = Company value under gated pay, satisfaction pay and joint milestones not above siloed pay by more than chance
    .source = Our own rule: pay can have an effect only through clients who mind

## What was seen of them

seen-less = { $plan } less { $less }
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
seen-power = { $plan }, pay times { $times }
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
seen-under-pool = the shared pool
seen-under-satisfaction = satisfaction pay
seen-under-clawback = clawback
seen-under-milestones = joint milestones

seen-in-neutral = { $plan }, neutral culture
seen-in-blame = { $plan }, under blame
seen-in-customer-first = { $plan }, the customer first
