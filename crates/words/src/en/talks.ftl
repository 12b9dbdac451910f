# After the reveal: the peace talks, the composer of pay, both quarters, the report.

## The peace talks

peace-title = The peace talks
peace-lead = Five ways to end the war. Each of you says alone what you ask for and what you would give. Two of them fit into one quarter.
peace-handed = { $seat ->
    [sales] Sales speaks first. Operations, please look away.
   *[operations] Now Operations. Sales, please look away.
}
peace-take-floor = { $seat ->
    [sales] I am Sales
   *[operations] I am Operations
}
peace-alone = { $seat ->
    [sales] Sales
   *[operations] Operations
}: ask for up to { $most }, and mark what you would give if the other side asks for it.
peace-hand-over = Hand over to Operations
peace-uncover = Uncover both
peace-again = Both speak again
peace-bot-follows = The bot follows its pay slip: it asks for what would have paid it more, and refuses what would have paid it less.
peace-and = { " and " }
peace-come-to = { $count ->
    [0] Nothing has two stamps yet. Talk about it, and stamp what both of you can live with.
    [one] Agreed: { $list }. You can take one more.
   *[other] Agreed: { $list }. Two fit into one quarter.
}
stand-no = Not this
stand-gives = I would give it
stand-asks = I ask for it
stand-said-no = Does not want it
stand-said-gives = Would give it
stand-said-asks = Asks for it
stamp-put = Stamp it
stamp-put-of = Stamp it for { $seat ->
    [sales] Sales
   *[operations] Operations
}: { $what }
stamp-back = Take it back
stamp-back-of = Take it back for { $seat ->
    [sales] Sales
   *[operations] Operations
}: { $what }
remedy-pays-as-before = Changes no pay.
remedy-pays-more = For this quarter it would have paid you { $would } instead of { $did }.
remedy-pays-less = For this quarter it would have paid you only { $would } instead of { $did }.
remedy-pays-alike = For this quarter it would have paid you about the same as before.
remedy-side-pays = { $would } instead of { $did }
remedy-side-alike = About the same pay
peace-compose = Compose the pay yourselves
peace-pay = How each of you would be paid
peace-would = For the quarter you just played, this would have paid { $would } instead of { $did }.

remedy-costs = Costs:
remedy-through-pay = through pay
remedy-through-habit = through habit
remedy-leadership = Make bad news safe
    .does = Bad news is welcome: telling costs almost nothing. Both departments meet every week while work is under way.
    .costs = { $meeting } of Operations’ { $capacity } person-days a week, for the meeting: { $meetingMoney } of the team’s time.
remedy-shared = Share the metrics
    .does = Half of what each of you earns depends on what all clients say and on which of them stay.
    .costs = half of the pay for your own work, and patience: that half is paid at the end.
remedy-client = Know the client
    .does = Sales invites Operations to meet every new client. Half-way through the work, both of you review it with the client.
    .costs = for each client, a day of Sales and { $visit } of Operations, then half a day each for the review: { $clientMoney } of the team’s time.
remedy-goals = Goals from the strategy
    .does = Both of you are paid for what the company wants: money earned, dates kept, clients who are satisfied and stay.
    .costs = all of the pay for your own work.
remedy-together = Reward working together
    .does = Half of what each of you earns is for steps that need both of you: a check first, a joint review, a promise that holds.
    .costs = half of the pay for your own work, and the days that these steps take.

kept-agreed = As you agreed: { $list }. You can undo what the other has not seen.
kept-invited = { $count ->
    [one] Operations is invited to visit a client
   *[other] Operations is invited to visit { $count } clients
}
kept-reviews = { $count ->
    [one] a joint review is proposed
   *[other] { $count } joint reviews are proposed
}
kept-meeting = the weekly meeting was held

## The composer of pay

composer-title = Compose the pay
composer-lead = A plan is a list of lines: who is paid, for what, how much, when, and under which conditions.
composer-name = What is it called?
composer-play = Play under this plan
composer-add-sales = Add a line for Sales
composer-add-operations = Add a line for Operations
composer-both = Both, from one pot
composer-remove = Remove this line, { $number }
composer-remove-short = Remove this line

composer-to = Who is paid
composer-part-sales = Part of Sales
composer-part-operations = Part of Operations
composer-what = For what
composer-how = How
composer-share = Share
composer-quota = Up to a quota of
composer-factor = { $factor }×
composer-more = Above the quota, of the share
composer-amount = Amount
composer-full-at = In full at
composer-reaches = Once it reaches
composer-per = For each … points
composer-from = Counted from
composer-base = Paid at that score
composer-due = When
composer-gates = Only if
composer-points-least = At least this many points
composer-effort-most = At most, of the stated effort
composer-clawback = Taken back
composer-back-share = How much of it
composer-back-never = Never
composer-back-unless = Unless { $gate }

composer-metric-price = The price of each promise
composer-metric-promise = Each promise
composer-metric-renewed = The price of clients who stay
composer-metric-overtime = What overtime costs
composer-metric-utilisation = The team’s time in use
composer-metric-satisfaction = The clients’ average satisfaction
composer-form-share = A share
composer-form-accelerated = A share, more beyond a quota
composer-form-each = An amount for each
composer-form-up-to = In proportion, up to a target
composer-form-step = All at once, at a target
composer-form-slope = More or less for each point
composer-due-signature = When the client signs
composer-due-delivery = After delivery
composer-due-quarter-end = At the end of the quarter

composer-preview = What it would have paid
    .lead = For the quarter you just played, to the cent. On other pay, people would have played differently.
composer-careful = What careful play earns
    .lead = On average in this market. Once you have played a quarter, you see here what the plan would have paid.
composer-before = it paid { $money }
composer-faulty = Fix the marked fields to see what the plan would have paid.
composer-budget = The budget
composer-to-budget = Match the budget of the other plans
composer-as-written = Pay exactly what is written
composer-scaled = All rates: Sales { $sales }, Operations { $operations }. Plans then differ in shape, not in size.
composer-ploys = How people will game it
composer-away = Keep it or pass it on
composer-keep = Keep on this device
composer-copy = Copy the link
composer-save = Save as a file
composer-open = Open a file
composer-link = The link to this plan
composer-plans = Your plans
composer-load = Open
composer-load-this = Open { $name }
composer-forget = Forget
composer-forget-this = Forget { $name }
composer-kept = Kept on this device.
composer-not-kept = This browser did not keep the plan. Save it as a file instead.
composer-full = This browser already keeps { $most } plans, the most it can. Remove one first, or save this plan as a file.
composer-sealed = Another version of Truce keeps its plans here. They stay as they are; save yours as a file.
composer-unread = { $count ->
    [one] 1 kept plan cannot be read by this version. It stays as it is.
   *[other] { $count } kept plans cannot be read by this version. They stay as they are.
}
composer-copied = The link is on your clipboard, and below.
composer-opened = The plan is open.
composer-link-damaged = This link was cut off or mistyped. Nothing was changed.
composer-link-version = This link comes from another version of Truce. Nothing was changed.
composer-no-plan = This plan cannot be paid. { $fault } Nothing was changed.
composer-unreadable = This file cannot be read as a pay plan. Nothing was changed.

ploy-none = No known way to game it. People will find one.
ploy-pull-in = Deals above a quota pay more: people will pull deals forward at a discount.
ploy-early-promise = The signature alone pays: people will promise the date that wins it, even one that will not hold.
ploy-padded-dates = Kept dates pay: people will pad dates, or agree on new ones again and again.
ploy-free-ride = One pot for both: each can leave the work to the other.
ploy-bought-scores = Scores pay: people will buy them with credits and turn risky clients away.
ploy-hostages = Renewals pay: people will drop hard clients early and hold good ones too tightly.
ploy-box-ticking = Milestones pay: people can tick them off and learn nothing.
ploy-cut-corners = Work within its budget pays: people will cut corners and pad estimates.
ploy-busy-work = A busy team pays, whatever keeps it busy.
ploy-saved-overtime = Overtime costs its people money: they will let a date slip rather than work late.

setup-compose = Compose your own
setup-composed = Your own plan
setup-agreed = Agreed in your peace talks
scheme-agreed = As agreed
    .lead = The pay that the two of you agreed on in your peace talks.

## Both quarters on one sheet

reveal-step-peace = Peace talks
reveal-on-peace = On to the peace talks
both-clients = Client by client
both-client = Client
both-fate = { $end }, { $points } points, { $late }
both-on-time = on time
both-late = { $stretch } late
both-never = never delivered
both-terms = What was different
both-nothing-agreed = You agreed on nothing between the quarters.
both-pay = The pay
both-as-before = “{ $now }”, as before
both-then-now = First “{ $before }”, then “{ $now }”
both-slips = All four pay slips
both-slip = { $seat }: { $when }
both-causes = What the rules found
both-cause = Moments of
both-guesses = Your guesses, and the results
both-about = About
both-no-guess = No guesses.
both-sentences = Three sentences
both-sentence-clients = The first time { $askedBefore ->
    [0] no client signed
    [one] { $before ->
        [0] your one client left
       *[other] your one client stayed
    }
   *[other] { $before } of { $askedBefore } clients stayed
}, the second time { $asked ->
    [0] no client signed
    [one] { $now ->
        [0] your one client left
       *[other] your one client stayed
    }
   *[other] { $now } of { $asked }
}.
both-sentence-money = Compared with the first time: { $sales } for Sales, { $operations } for Operations, { $company } for the company, including what the quarter leaves behind.
both-sentence-caution = You knew this market the second time, so two quarters only show where to look. A thousand show whether it holds.

pledge-title = One thing each of you will do
pledge-lead = Small enough to begin on Monday.
pledge-sales = What Sales will do
pledge-operations = What Operations will do
pledge-what = What
pledge-name = Who
pledge-until = By when
pledge-open = Not written yet.
pledge-paper = { $what } ({ $name }, by { $until })

## The report

reveal-report = The report
report-title = What really happened
report-back = Back to the steps
report-print = Print or save as PDF
report-csv = Table (CSV)
report-json = Everything (JSON)
report-foot = Truce made this report from the record of the game alone. The same record gives the same report, to the last digit.
report-columns = The table has a row for each figure: quarter, part, whose, item, value, unit. Money is in cents.
title-report = Report – Truce
title-composer = Compose the pay – Truce
report-sentences = Three sentences about your quarter
