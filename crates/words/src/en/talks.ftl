# After the reveal: the peace talks, the composer of pay, both quarters, the report.

## The peace talks

peace-title = The peace talks
peace-lead = Five ways to end the war. Take up to two of them into your next quarter. None of them touches a client.
peace-choose = Remedies, two at most
peace-left = { $left ->
    [0] That is two: drop one to take another.
    [one] One more can be taken.
   *[other] { $left } can be taken.
}
peace-compose = Compose the pay yourselves
peace-pay = What the two of you would be paid for
peace-would = For the quarter you just played this would have paid { $would } instead of { $did }.

remedy-costs = Costs:
remedy-through-pay = through pay
remedy-through-habit = through habit
remedy-leadership = Look at the leadership
    .does = Bad news is welcome: telling costs next to nothing. Both departments meet every week while work runs.
    .costs = { $meeting } of Operations’ { $capacity } days a week, for the meeting.
remedy-shared = Share the metrics
    .does = Half of what each of you earns follows what all clients say, and which of them stay.
    .costs = half of the pay for your own work, and the wait: it is paid at the end.
remedy-client = Know the client
    .does = Operations is invited to every new client, and both of you meet each client half-way.
    .costs = a day of Sales and { $visit } of Operations for each client, and half a day each half-way.
remedy-goals = Goals from the strategy
    .does = Both of you are paid for what the company wants: money earned, dates kept, clients content and staying.
    .costs = all of the pay for your own work.
remedy-together = Reward working together
    .does = Half of what each of you earns is for steps that need both: a check first, a meeting half-way, a promise that holds.
    .costs = half of the pay for your own work, and the days that the steps take.

kept-agreed = As you agreed: { $list }. You can take back what the other has not seen.
kept-invited = { $count ->
    [one] Operations is invited to a client
   *[other] Operations is invited to { $count } clients
}
kept-reviews = { $count ->
    [one] a meeting half-way is proposed
   *[other] { $count } meetings half-way are proposed
}
kept-meeting = the weekly meeting was held

## The composer of pay

composer-title = Compose the pay
composer-lead = A plan is a list of lines: who is paid, for what, how much, when, and under which conditions.
composer-name = What is it called?
composer-play = Play under this plan
composer-add-sales = Another line for Sales
composer-add-operations = Another line for Operations
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
composer-more = Beyond it, of the share
composer-amount = Amount
composer-full-at = In full at
composer-reaches = Once it reaches
composer-per = For each … points
composer-from = Counted from
composer-base = Paid at that mark
composer-due = When
composer-gates = Only if
composer-points-least = Points at least
composer-effort-most = Of what was stated, at most
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
    .lead = For the quarter you just played, to the cent. People paid otherwise would have played otherwise.
composer-careful = What careful play earns
    .lead = On average in this market. Play a quarter, and you see here what it would have paid.
composer-before = it paid { $money }
composer-faulty = Fix what is marked, and you see here what it would have paid.
composer-budget = The budget
composer-to-budget = Bring it to the budget of the other plans
composer-as-written = Pay exactly what is written
composer-scaled = All rates of Sales { $sales }, of Operations { $operations }. Then plans differ in shape, not in size.
composer-ploys = How people will play it
composer-away = Keep it, pass it on
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
composer-no-plan = This is no plan that can be paid. { $fault } Nothing was changed.
composer-unreadable = This file cannot be read as a pay plan. Nothing was changed.

ploy-none = No known game. People will find one.
ploy-pull-in = Above a quota the last deals pay double: people will pull them in at a discount.
ploy-early-promise = The signature alone pays: the date that wins it need not be one that holds.
ploy-padded-dates = Kept dates pay: people will pad them, or agree on new ones again and again.
ploy-free-ride = One pot for both: each can rest on what the other does.
ploy-bought-scores = Scores pay: they can be bought with credits, and risky clients refused.
ploy-hostages = Clients who stay pay: hard ones are dropped early, good ones held too tightly.
ploy-box-ticking = Milestones pay: they can be ticked with nothing learned.
ploy-cut-corners = A tight budget of work pays: corners get cut, and estimates get padded.
ploy-busy-work = A busy team pays, whatever it is busy with.

setup-compose = Compose your own
setup-composed = Composed
setup-agreed = Agreed in your peace talks
scheme-agreed = As agreed
    .lead = What the two of you made of the old pay in your peace talks.

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
both-nothing-agreed = Nothing was agreed on between the quarters.
both-pay = The pay
both-as-before = “{ $now }”, as before
both-then-now = First “{ $before }”, then “{ $now }”
both-slips = All four pay slips
both-slip = { $seat }: { $when }
both-causes = What the rules found
both-cause = Moments of
both-guesses = Guessed, and what came
both-about = About
both-no-guess = No guesses.
both-sentences = Three sentences
both-sentence-clients = The first time { $askedBefore ->
    [0] no client was asked
   *[other] { $before } of { $askedBefore } clients stayed
}, the second time { $asked ->
    [0] no client was asked
   *[other] { $now } of { $asked }
}.
both-sentence-money = Against the first time: { $sales } for Sales, { $operations } for Operations, { $company } for the company with all it leaves behind.
both-sentence-caution = You knew this market the second time, so two quarters show where to look. A thousand show whether it holds.

pledge-title = One thing each of you will do
pledge-lead = Small enough to begin on Monday.
pledge-sales = Sales takes upon itself
pledge-operations = Operations takes upon itself
pledge-what = What
pledge-name = Who
pledge-until = Until
pledge-open = Not written yet.
pledge-paper = { $what } ({ $name }, until { $until })

## The report

reveal-report = The report
report-title = What really happened
report-back = Back to the steps
report-print = Print or save as PDF
report-csv = Table (CSV)
report-json = Everything (JSON)
report-foot = Made by Truce from the record of the game alone. The same record gives the same report, to the last digit.
report-columns = The table has a row for each figure: quarter, part, whose, item, value, unit. Money is in cents.
title-report = Report – Truce
title-composer = Compose the pay – Truce
