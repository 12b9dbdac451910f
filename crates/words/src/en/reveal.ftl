# The end of the quarter.

reveal-title-all = { $all ->
    [one] Your client stays
   *[other] All { $all } clients stay
}
reveal-title-some = { $some } of { $all } clients { $some ->
    [one] stays
   *[other] stay
}
reveal-title-none = { $all ->
    [one] Your client is leaving
   *[other] All { $all } clients are leaving
}
reveal-title-nobody = You signed nothing
reveal-lead = { $weeks } weeks under “{ $pay }”. Now both of you see everything.

reveal-clients = The clients
reveal-person = { $person }, { $role }
reveal-person-unknown = Client
reveal-dates = Dates of { $client }
reveal-kept = Sold for { $price }, delivered by the agreed week.
reveal-late = { $count ->
    [one] Sold for { $price }, delivered { $weeks } week late.
   *[other] Sold for { $price }, delivered { $weeks } weeks late.
}
reveal-never-came = Sold for { $price }, never delivered.
reveal-flag-promised = Promised week { $week }
reveal-flag-first = First promised week { $week }
reveal-flag-expected = Expected week { $week }
reveal-flag-delivered = Delivered week { $week }
reveal-why = Why { $points } of 100?
reveal-satisfaction = Satisfaction
reveal-chance = Of clients treated like this, { $chance } stay.
reveal-chance-stays = Of clients treated like this, { $chance } stay. This one did.
reveal-chance-leaves = Of clients treated like this, { $chance } stay. This one did not.

reveal-slips = The pay slips
reveal-slip-sales = Sales
reveal-slip-operations = Operations
reveal-at-signing = Of the { $all } paid, { $early } was due at signing, before the work was delivered.
reveal-nothing-at-signing = Of the { $all } paid, nothing was due at signing.

reveal-nothing-paid = Neither of you earned anything.

reveal-company = The company
reveal-before-pay = Before variable pay: { $pay } for the two of you.
reveal-before-pay-standing = Before variable pay: { $pay } for the two of you, standing ({ $standing }) not deducted.
reveal-quarter = The quarter
    .lead = What came in and went out in these weeks.
reveal-lifetime = What the quarter leaves behind
    .lead = The quarter, plus what its clients are worth from now on.
books-revenue = Promises delivered
books-pulled-in = Deals pulled forward
books-penalties = Penalties for lateness
books-credits = Credits given
books-overtime = Overtime
books-regular = The team’s regular hours
books-quarter = The quarter
books-lifetime = Clients who stay
books-word-of-mouth = What clients tell others
books-pipeline = Next quarter’s pipeline
books-lifetime-value = Lifetime value

twice-satisfaction = Average satisfaction
twice-staying = Clients who stay
twice-sales = Sales earned
twice-operations = Operations earned
twice-quarter = The quarter
twice-lifetime = Lifetime value

reveal-twice = The same market, twice
reveal-one-quarter = One quarter proves nothing about a pay plan, and you knew this market the second time. Two quarters only show you where to look.
reveal-mood-chart = How satisfied the clients were on average, week by week
reveal-line-before = first time
reveal-line-now = this time
reveal-week = Week { $week }
reveal-weeks = Week
reveal-before = First time
reveal-now = This time
reveal-measure = Result
reveal-differences = Both quarters side by side
reveal-so-many-of = { $some } of { $all }
reveal-chart-summary = Under “{ $beforePay }”, the clients’ satisfaction went from { $beforeFrom } to { $beforeTo }. Under “{ $nowPay }”, it went from { $nowFrom } to { $nowTo }.

reveal-again-title = Same clients, other pay?
reveal-again-lead = { $agreed ->
    [0] Play this market again under another pay plan, and compare both quarters.
   *[other] Play this market again with what you agreed on, and compare both quarters.
}
reveal-again = Play this market again
reveal-export = Save this game

## The steps, and the guess before them

reveal-steps = Steps of the reveal
reveal-step-clients = They come in
reveal-step-one-page = What happened
reveal-step-money = The money
reveal-step-turning = Your turning point
reveal-step-closer = Look closer
reveal-step-slips = Pay slips
reveal-step-company = Company
reveal-step-blame = Blame
reveal-step-luck = Luck
reveal-step-both = Both quarters
reveal-step-so-far = All quarters
reveal-on-clients = On to the clients
reveal-on-money = On to the money
reveal-on-turning = On to your turning point
reveal-on-closer = More to look at
reveal-on-slips = On to the pay slips
reveal-on-company = On to the company
reveal-on-blame = On to the blame
reveal-on-luck = On to the luck
reveal-on-both = Compare both quarters
reveal-on-so-far = On to all quarters
reveal-title-one-stays = { $client } stays
reveal-title-one-leaves = { $client } is leaving
reveal-slips-title = { $sales } for Sales, { $operations } for Operations
reveal-slips-lead = Every line of both pay plans, and what it paid.
reveal-company-worth = Worth { $worth } to the company
reveal-company-cost = The quarter cost the company { $worth }
reveal-company-lead = What the weeks brought in, and what their clients are worth from now on.

bet-clients = { $clients ->
    [1] Will this client stay?
   *[other] Who stays, who leaves?
}
    .lead = { $people ->
        [1] Guess before you look.
       *[2] The quarter is over. Each of you guesses before you look. You need not agree.
    }
    .go = Show the clients
bet-blame = Who caused it?
    .lead = Some things went wrong. What share of the trouble did the other side cause?
    .go = Show both answers
bet-caused = { $seat ->
    [sales] Sales caused, 0 to 100%
   *[operations] Operations caused, 0 to 100%
}
bet-skip = Look without guessing
bet-sales = Sales guesses
bet-operations = Operations guesses
bet-average = { $clients ->
    [one] Satisfaction, 0 to 100
   *[other] Satisfaction of all { $clients } clients, 0 to 100
}
bet-none = no guess yet
bet-of-client = { $guess }: { $client }

answer-points =
    .one = { $by ->
        [sales] Sales
       *[operations] Operations
    } guessed { $guessed }. Satisfaction ended at { $came }.
    .both = Sales guessed { $sales }, Operations { $operations }. Satisfaction ended at { $came }.
answer-company =
    .one = { $by ->
        [sales] Sales
       *[operations] Operations
    } guessed { $guessed }. The answer is { $came }.
    .both = Sales guessed { $sales }, Operations { $operations }. The answer is { $came }.
answer-slip = { $by ->
    [sales] Sales guessed { $guessed } for Operations. Operations earned { $came }.
   *[operations] Operations guessed { $guessed } for Sales. Sales earned { $came }.
}
answer-sales-stays = Sales said: stays. { $right }
answer-sales-leaves = Sales said: leaves. { $right }
answer-operations-stays = Operations said: stays. { $right }
answer-operations-leaves = Operations said: leaves. { $right }
answer-right = Right.
answer-wrong = Wrong.

## They come in

arrivals-title = They come in
arrivals-lead = { $here } of { $all }: what this client has to say to you.
arrivals-in = The clients who have come in
arrivals-next = Next client
arrivals-all = Show them all

## The money

euros-title-nobody = No client has decided whether to stay
euros-title-stay = { $count ->
    [one] You were paid { $paid } for a client who stays
   *[other] You were paid { $paid } for clients who stay
}
euros-title-leave = { $count ->
    [one] You were paid { $paid } for a client who is leaving
   *[other] You were paid { $paid } for clients who are leaving
}
euros-sum-nobody = No client signed, so there was no promise to pay for.
euros-sum-together = { $all ->
    [one] Operations had its say before the one promise was signed.
   *[other] Operations had its say before all { $all } promises were signed.
}
euros-sum-alone = Sales signed { $rest ->
    [0] { $all ->
        [one] the promise
       *[other] all { $all } promises
    }
   *[other] { $count } of { $all } promises
} without Operations, and was paid { $money } for that on the day.
euros-sum-alone-unpaid = Sales signed { $rest ->
    [0] { $all ->
        [one] the promise
       *[other] all { $all } promises
    }
   *[other] { $count } of { $all } promises
} without Operations.
euros-sum-silent = { $count ->
    [one] Operations kept its doubts about one promise to itself. Telling Sales would have cost it { $money }.
   *[other] Operations kept its doubts about { $count } promises to itself. Telling Sales would have cost it { $money }.
}
euros-sum-leave = { $count ->
    [one] If the client who left had stayed, it would be worth { $money } to the company.
   *[other] If the { $count } clients who left had stayed, they would be worth { $money } to the company.
}
euros-sum-stay = { $count ->
    [one] A client who stays is worth { $money } to the company.
   *[other] Clients who stay are worth { $money } to the company.
}
euros-nothing = Nothing
euros-signature = signature, week { $week }
euros-delivery = delivery, week { $week }
euros-end = at the end, week { $week }
euros-taken-back = taken back, week { $week }
euros-disclosed = standing: told Sales, week { $week }
euros-found-late = standing: late without a warning, week { $week }
euros-escalated = standing: went to leadership, week { $week }
euros-passed-on = standing: took bad news to the client, week { $week }
euros-silence = saved by staying silent, week { $week }
euros-not-asked = { $client } has not decided yet.
euros-lost = { $client } ends { $points } points below the goodwill at signing{ $end ->
    [stays] { " " }and stays.
    [leaves] { " " }and leaves.
   *[open] .
}
euros-gained = { $client } ends { $points } points above the goodwill at signing{ $end ->
    [stays] { " " }and stays.
    [leaves] , and leaves all the same.
   *[open] .
}
euros-even = { $client } ends at the goodwill it had at signing{ $end ->
    [stays] { " " }and stays.
    [leaves] , and leaves all the same.
   *[open] .
}
euros-mood-took = The mood of the day took { $points } points: that was luck, not you.
euros-mood-gave = The mood of the day gave { $points } points: that was luck, not you.
euros-worth-stays = To the company that is worth { $worth }.
euros-worth-leaves = If it had stayed, it would be worth { $worth } to the company.
euros-sums = In total
euros-for-clients = For the clients above
euros-for-quarter = For the quarter as a whole

## The turning point

turning-title = Your turning point
turning-lead = The decision that cost the company most, as it looked to the seat that made it.
turning-weighing = We try each of your decisions the other way. One moment…
turning-none = No single decision cost you the quarter
turning-none-lead = { $count ->
    [0] There was no decision that we could try the other way.
    [one] We tried your one decision the other way. It was not clearly better for the company.
   *[other] We tried { $count } of your decisions the other way. None was clearly better for the company.
}
turning-when = Week { $week }. { $seat ->
    [sales] Sales decides.
   *[operations] Operations decides.
}
turning-scene-signed-early = { $client } would sign for week { $week }, today. Operations has not stamped it. A check would have named week { $own }.
turning-scene-stamped-early = Sales wants week { $week } for { $client }. A closer look would have named week { $own }.
turning-scene-promise = { $client } is waiting for a date.
turning-scene-draft = Sales has drafted a date for { $client }. Operations can stamp it or ask for another week.
turning-scene-check = Sales asks when the work for { $client } can be done. Operations has looked, and answers.
turning-scene-counter = Operations has asked for other terms for { $client }. Sales can take them or sign against them.
turning-scene-slip = The work for { $client } may not be done in time. Only Operations can see it.
turning-scene-news = Sales knows that { $client } may get its work late. The client does not.
turning-scene-overtime = Operations sets its hours for the week.
turning-scene-gate = Operations plans how to finish the work for { $client }.
turning-scene-deal = A deal from next quarter could close now, at a discount.
turning-paid-more = { $seat ->
    [sales] To Sales
   *[operations] To Operations
}, one way pays more: “{ $choice }” is worth about { $money } more than “{ $instead }”.
turning-paid-less = { $seat ->
    [sales] To Sales
   *[operations] To Operations
}, “{ $choice }” is worth about { $money } less than “{ $instead }”.
turning-paid-nothing = { $seat ->
    [sales] Sales
   *[operations] Operations
} is paid about the same either way: pay gives no reason to choose the better one.
turning-ask = { $seat ->
    [sales] Sales, what would you have done?
   *[operations] Operations, what would you have done?
}
turning-again = Would you do it again?
turning-said-same = The other side says: I would have done the same.
turning-said-otherwise = The other side would have decided differently.
turning-again-same = You would do it again.
turning-again-otherwise = You would decide differently today.
turning-cost = The other way was to { $instead }. As far as you could know then, it would have been worth about { $company } more to the company.
turning-playing = We play the quarter again 500 times with the other way in it…
turning-nobody-asked = No client decided, so we can’t say whether the other way was better.
turning-of-100 = In { $better } of 100 quarters your clients were better off the other way, and in { $worse } they were worse off. On average it moved satisfaction by { $mean }.
turning-of-100-value = In { $better } of 100 quarters the company was better off the other way, and in { $worse } it was worse off. On average it moved the company’s value by { $mean }.
turning-caution = One quarter alone can’t tell. These 500 had the same clients and other luck.

do-sign-early = sign alone for week { $week }
do-stamp-early = stamp week { $week }
do-ask-for = ask for week { $week }
do-pad = add padding to the answer
do-tell = tell Sales
do-overtime = work { $share } overtime
do-skip-gate = skip the quality gate
do-pull-in = pull the deal forward at { $share } off

## Look closer

closer-title = Look closer
closer-lead = How the quarter got here. Open what you want to know.
closer-open = Open
closer-open-of = Open: { $what }
closer-promises = { $client } was hurt most and ended at { $points } points. See who knew what, and when.
closer-promises-none = What was promised, who knew what, and when.
closer-causes = Five causes, found by rule in what you did.
closer-blame = Each of you says what share of the trouble the other caused.

## Who blames whom

reveal-blame-lead = These are opinions. Promises and causes show facts: who did what, and who knew when.
blame-total = Your answers add up to { $total }
blame-only-sales = Sales blames Operations for { $share }
blame-only-operations = Operations blames Sales for { $share }
blame-nobody = Neither of you has answered
blame-over = Your answers add up to more than the whole. Neither of you takes the blame for { $rest } of the trouble.
blame-under = Your answers add up to less than the whole. Both of you take the blame for the same { $rest } of the trouble.
blame-even = Your answers add up to 100%: you agree on who caused what. That is rare.
blame-says = { $by ->
    [sales] What Sales says
   *[operations] What Operations says
}
blame-gap-over = { $rest } that neither of you takes
blame-gap-under = { $rest } that both of you take

## What one promise comes to

moral-nobody = Nothing was promised, so nothing was broken and nothing was paid. Another supplier has this client now.
moral-kept = You promised a date that both of you could keep. There was no drama, and the client will tell others so.
moral-kept-leaves = You kept the date, and the client leaves all the same. { $chance } of clients like this stay; this one had its reasons.
moral-told = You delivered late, but you told the client in time to plan around it. That kept the client.
moral-told-leaves = You told the client, and the client leaves. Candour softens a broken date; it does not undo it.
moral-silent = It came late, without a warning to the client, who could have planned around a delay, but not around silence.
moral-silent-stays = It came late, without a warning to the client, who stays this time. { $chance } of clients treated like this stay.
moral-never = You made a promise and never delivered. The story ends there.
moral-paid = The signature paid Sales in week { $week }, before any of this happened.

## The market of the first lesson

chosen-market = We chose this market. In { $all } others, the same client leaves in { $natural } of 100 if you promise without a check and keep silent, in { $told } if you tell the slip, and in { $checked } after an honest check.
chosen-other = Play another market

## The quarters of a campaign

so-far-title = { $stay ->
        [0] No client stays after quarter { $played } of { $all }
        [one] One client stays after quarter { $played } of { $all }
       *[other] { $stay } clients stay after quarter { $played } of { $all }
    }
so-far-quarter = Quarter { $number }
so-far-lead = Who came back, who left, and what that earned.
so-far-clients = Every client, quarter by quarter
so-far-client = Client
so-far-away = not a client
so-far-figures = Each quarter in figures
so-far-back = Paid by clients who came back
so-far-cash = The company, in cash
so-far-sentence-cash = In { $played ->
    [one] one quarter
   *[other] { $played } quarters
} the company has earned { $cash } in cash. That includes deals carried over; your variable pay is not yet taken off.
so-far-sentence-loss = In { $played ->
    [one] one quarter
   *[other] { $played } quarters
} the company has lost { $cash } in cash. That includes deals carried over; your variable pay is not yet taken off.
so-far-sentence-nothing = Clients have paid nothing yet.
so-far-sentence-back = Clients have paid { $revenue }. Of that, { $back } came from clients who had stayed.
so-far-sentence-ahead = We assume that the clients you have at the end are worth { $ahead } more. Only this figure is an assumption.
so-far-sentence-talk = We assume that what clients tell others costs { $ahead } more. Only this figure is an assumption.
so-far-next-lead = Clients who stay come back, remember, and sign more easily. You have to win all the others.
so-far-next = Play quarter { $next }
so-far-end-title = The same company, other terms?
so-far-end-lead = Play again from the first quarter, with what you agreed on.
so-far-end = Play all quarters again
