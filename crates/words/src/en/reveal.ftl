# Pay in words, and the end of the quarter.

## What a pay line pays for

pay-line = { $what }{ $gates }, { $due }.{ $back }
pay-line-pot = A shared pot: { $line } { $sales } of the pot is for Sales, { $operations } for Operations.
pay-line-part = { $line } This is your part of a shared pot.

pay-share = { $share } of { $thing }
pay-deduction = Less { $share } of { $thing }
pay-accelerated = { $share } of { $thing } up to { $quota } in the quarter, { $more } above that
pay-each = { $money } for { $thing }
pay-up-to = Up to { $money } for { $thing }, in full at { $target }
pay-step = { $money } once { $thing } reaches { $target }
pay-slope = { $money } when { $thing } is { $from }, { $step } more or less for each point above or below
pay-percent = { $number }%

pay-thing-price = the price of each promise
pay-thing-promise = each promise
pay-thing-renewed-price = the price at which a client stays
pay-thing-overtime-cost = what overtime costs
pay-thing-utilisation = the team’s time in use
pay-thing-average-satisfaction = the clients’ average satisfaction

pay-gates = , if { $gates }
pay-gate-and = { $first } and { $next }
pay-gate-on-time = the work arrives by the agreed week
pay-gate-satisfaction = the client rates it { $points } or more
pay-gate-renewed = the client stays
pay-gate-within-effort = the work takes at most { $share } of the stated effort
pay-gate-checked = Operations answered a feasibility check first
pay-gate-reviewed = both of you joined a review with the client

pay-due-signature = paid when the client signs
pay-due-delivery = paid after delivery
pay-due-quarter-end = paid at the end of the quarter

pay-clawback = { " " }{ $share } of it is paid back unless { $gate }.

## A pay slip

slip-total = Total
slip-clawback = Taken back: { $name }
slip-pulled-in = Deal { $number }, pulled forward
slip-quarter = The quarter as a whole
slip-standing = Cost in standing

deed-disclosed = { $count ->
    [one] Told Sales of a slip
   *[other] Told Sales of { $count } slips
}
deed-found-late = { $count ->
    [one] Late without a warning
   *[other] Late { $count } times without a warning
}
deed-escalated = { $count ->
    [one] Took a disagreement to leadership
   *[other] Took { $count } disagreements to leadership
}
deed-passed-on = { $count ->
    [one] Took bad news to a client
   *[other] Took bad news to clients { $count } times
}

## The end of the quarter

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
reveal-lead = The quarter is over: { $weeks } weeks under “{ $pay }”. Now both of you see everything.

reveal-clients = The clients
reveal-person = { $person }, { $role }
reveal-person-unknown = Client
reveal-of-100 = of 100
reveal-stays = Stays
reveal-leaves = Leaves
reveal-undecided = Not asked yet
reveal-no-promise = Never signed
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
reveal-why = Why { $points }?
reveal-satisfaction = Satisfaction
reveal-chance = { $chance } of clients like this stay.
reveal-chance-stays = { $chance } of clients like this stay. This one did.
reveal-chance-leaves = { $chance } of clients like this stay. This one did not.

part-start = Goodwill at signing
part-silent-lateness = Late without a warning
part-told-lateness = Late, as announced
part-surprise = Taken by surprise
part-new-dates = New dates announced
part-flaws = Flaws in the delivery
part-flawless = Almost no flaws
part-early = Earlier than promised
part-never-came = Never delivered
part-credit = A credit on the invoice
part-apology = A visit to apologise
part-mood = The mood of the day

reveal-slips = The pay slips
reveal-slip-sales = Sales
reveal-slip-operations = Operations
reveal-at-signing = Of the { $all } paid, { $early } was due at signing, before the work was delivered.
reveal-nothing-at-signing = Of the { $all } paid, nothing was due at signing.

reveal-nothing-paid = Neither of you earned anything.

reveal-company = The company
reveal-before-pay = Before variable pay: { $pay } for the two of you.
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
reveal-one-quarter = One quarter proves nothing about a pay plan, and you knew this market the second time. It shows you where to look.
reveal-mood-chart = How satisfied the clients were on average, week by week
reveal-line-before = first time
reveal-line-now = this time
reveal-week = Week { $week }
reveal-numbers = The numbers
reveal-weeks = Week
reveal-before = First time
reveal-now = This time
reveal-none = –
reveal-measure = Result
reveal-differences = Both quarters side by side
reveal-so-many-of = { $some } of { $all }
reveal-chart-summary = Under “{ $beforePay }”, the clients’ satisfaction went from { $beforeFrom } to { $beforeTo }. Under “{ $nowPay }”, it went from { $nowFrom } to { $nowTo }.

reveal-again-title = Same clients, other terms?
reveal-again-lead = Play this market again with what you agreed on. We’ll compare both quarters side by side.
reveal-again = Play this market again
reveal-export = Save this game

## The guesses before each step

reveal-steps = Steps of the reveal
reveal-step-clients = Clients
reveal-step-slips = Pay slips
reveal-step-company = Company
reveal-step-blame = Blame
reveal-step-luck = Luck
reveal-step-both = Both quarters
reveal-step-so-far = All quarters
reveal-on-clients = On to the clients
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

bet-clients = Who stays, who leaves?
    .lead = { $people ->
        [1] Guess before you look.
       *[2] Each of you guesses before you look. You need not agree.
    }
    .go = Show the clients
bet-slips = Who earned what?
    .lead = { $people ->
        [1] You know your own pay slip. What is on the other?
       *[2] Each of you knows one pay slip. What is on the other?
    }
    .go = Open the pay slips
bet-company = And the company?
    .lead = You signed promises for { $signed }. Take off the team’s cost, add what clients are worth later: what is left?
    .go = Show the books
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
bet-earned = { $seat ->
    [sales] Sales earned
   *[operations] Operations earned
}
bet-worth = Worth to the company
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

## Who blames whom

reveal-blame-lead = These are opinions. The next step shows facts: who did what, and who knew when.
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
moral-silent = You delivered late, without a warning. The client could have planned around a delay, but not around silence.
moral-silent-stays = You delivered late, without a warning, and the client stays this time. { $chance } of clients treated like this stay.
moral-never = You made a promise and never delivered. The story ends there.
moral-paid = The signature paid Sales in week { $week }, before any of this happened.

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
so-far-away = not there
so-far-figures = Each quarter in figures
so-far-back = Paid by clients who came back
so-far-cash = The company, in cash
so-far-sentence-cash = In { $played } quarters the company has earned { $cash } in cash. That includes deals carried over; your variable pay is not yet taken off.
so-far-sentence-loss = In { $played } quarters the company has lost { $cash } in cash. That includes deals carried over; your variable pay is not yet taken off.
so-far-sentence-nothing = Clients have paid nothing yet.
so-far-sentence-back = Clients have paid { $revenue }. Of that, { $back } came from clients who had stayed.
so-far-sentence-ahead = We assume that the clients you have at the end are worth { $ahead } more. Only this figure is an assumption.
so-far-sentence-talk = We assume that what clients tell others costs { $ahead } more. Only this figure is an assumption.
so-far-next-lead = Clients who stay come back, remember, and sign more easily. You have to win all the others.
so-far-next = Play quarter { $next }
so-far-end-title = The same company, other terms?
so-far-end-lead = Play again from the first quarter, with what you agreed on.
so-far-end = Play all quarters again
