# After the reveal: the peace talks, both quarters, the report.

## The peace talks

peace-title = The peace talks
peace-lead = Five ways to end the war. Each of you says alone what you ask for and what you would give. You can agree on two for one quarter.
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
peace-bot-follows = The bot follows its pay slip. It asks for what would have paid it more, and refuses what would have paid it less.
peace-and = { " and " }
peace-come-to = { $count ->
    [0] Nothing has two stamps yet. Talk, and stamp what you can both live with.
    [one] Agreed: { $list }. You can take one more.
   *[other] Agreed: { $list }. Two is the most for one quarter.
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
stamp-full = Two is the most. Take one back first.
stamp-back = Take it back
stamp-back-of = Take it back for { $seat ->
    [sales] Sales
   *[operations] Operations
}: { $what }
remedy-pays-as-before = Your pay plan stays as it is.
remedy-pays-more = For this quarter it would have paid you { $would } instead of { $did }.
remedy-pays-less = For this quarter it would have paid you only { $would } instead of { $did }.
remedy-pays-alike = For this quarter it would have paid you about the same as before.
remedy-side-pays = { $would } instead of { $did }
remedy-side-alike = About the same pay
peace-compose = Compose a pay plan yourselves
peace-pay = How each of you would be paid
peace-would = For the quarter you just played, this would have paid { $would } instead of { $did }.

remedy-costs = Costs:
remedy-through-pay = through pay
remedy-through-habit = through habit
remedy-leadership = Make bad news safe
    .does = Bad news is welcome: telling costs almost nothing. Both departments meet every week while work is under way.
    .costs = { $meeting } of Operations’ { $capacity } person-days a week, for the meeting: { $meetingMoney } of the team’s time.
remedy-shared = Share the metrics
    .does = Half of what each of you earns depends on what all clients say and which of them stay.
    .costs = half of your pay for your own work, and patience: that half is paid at the end.
remedy-client = Know the client
    .does = Sales invites Operations to meet every new client. Half-way through the work, both of you review it with the client.
    .costs = for each client, a day of Sales, { $visit } of Operations, and half a day each for the review. That is { $clientMoney } of the team’s time.
remedy-goals = Goals from the strategy
    .does = Both of you are paid for what the company wants: money earned, dates kept, clients who are satisfied and stay.
    .costs = all of the pay for your own work.
remedy-together = Reward working together
    .does = Half of what each of you earns is for steps you take together: a check first, a joint review, a promise that holds.
    .costs = half of the pay for your own work, and the days that these steps take.

peace-cascade = Write the strategy down

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
report-foot = Truce made this report from the record of the game alone. The same record gives the same report, to the last digit.
report-columns = The table has a row for each figure: quarter, part, whose, item, value, unit. Money is in cents.
report-sentences = Three sentences about your quarter
