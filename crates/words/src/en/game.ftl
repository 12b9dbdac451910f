# The game itself: the table, and both sides of it.

## the table

speaker-you = You
# Ends the week of who is at the table. What it leads to is what the button says.
done-lesson = End my turn
done-hand-over = Hand over to { $seat }
done-close-week = Close week { $week }
moment = { $day ->
    [1] { $week }, Monday
    [2] { $week }, Tuesday
    [3] { $week }, Wednesday
    [4] { $week }, Thursday
   *[other] { $week }, Friday
}
    .short = { $day ->
        [1] { $week }, Mon
        [2] { $week }, Tue
        [3] { $week }, Wed
        [4] { $week }, Thu
       *[other] { $week }, Fri
    }
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
stretch = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} and { $days ->
    [one] { $days } day
   *[other] { $days } days
}
    .weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
    .days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

header-title = Truce
header-you = You are { $seat }
header-undo = Undo
header-menu = Menu
quarter-of-all = Quarter { $number } of { $all }
header-week = Week { $week } of { $last }
header-run-off = Last deliveries: week { $week }
menu-title = How this works
menu-export = Save to a file
menu-close = Back to the table
paid-fixed = Paid a salary
paid-on-signature = Paid by commission
paid-on-price = Paid a share of the price
paid-per-promise = Paid for each delivery
paid-on-renewal = Paid when clients stay
paid-on-team = Paid for a busy team
paid-on-satisfaction = Paid by satisfaction

help-sales-1 = Pick a client and write a promise: scope, week and price.
help-sales-2 = Your stamp sends the draft to Operations. With their stamp too, both of you promise it.
help-sales-3 = You may sign alone. Then the client hears a date that Operations hasn’t agreed to.
help-sales-4 = Hand over when you are done. Once both of you are done, the week closes.
help-operations-1 = Answer each draft from Sales: stamp it, or counter with a week you can live with.
help-operations-2 = Share out the team’s week. Overtime helps at first but tires the team.
help-operations-3 = When a date slips, tell Sales or wait. Both have a price.
help-operations-4 = Hand over when you are done. Once both of you are done, the week closes.

tabs-title = Parts of the table
tab-clients = Clients
tab-sheet = Sheet
tab-private = Only you
private-title = Only you can see this

owed-title = Waiting for you
owed-nothing = Nothing is waiting for you. Go on when you are ready.
owed-still = Clients let down
owed-overdue = { $client } is overdue
owed-make-good = { $client }: make good for the delay?
owed-visit = { $client }: join the visit?
owed-check = { $client }: can it be done?
owed-draft = { $client }: a draft for week { $week }
owed-counter = { $client }: Operations counters week { $week }
owed-slip = { $client }: the date may slip. Tell, or wait?
owed-news = { $client }: Operations now expects week { $week }
owed-renegotiation = { $client }: ask for week { $week }?
owed-review = { $client }: review it together?
owed-lead = { $client } is waiting for an offer

clients-title = Clients
clients-none = No clients yet.
clients-plan = This week’s plan
client-satisfaction = Satisfaction
client-points = { $points } of 100
standing-asked = Asks for week { $week }
standing-back = Back with you, asks for week { $week }
standing-drafted = Draft for week { $week }
standing-countered = Countered: week { $week }
standing-promised = Promised for week { $week }
standing-alone = Signed alone, for week { $week }
standing-new-date = New date agreed: week { $week }
standing-delivered = Delivered in week { $week }
standing-stays = Stays with you
standing-leaves = Has left you
lost-turned-down = Said a final no
lost-let-go = You let them go
lost-tired = Went elsewhere: no offer came
lost-quarter-ended = The quarter ended first

calendar-title = Calendar
calendar-none = Nothing promised yet.
lane-promised = promised week { $week }
lane-delivered = delivered week { $week }
lane-expected = they expect week { $week }
lane-forecast = forecast week { $week }
lane-silent = no word to them for { $weeks } weeks
lane-silent-perhaps = no word to them for up to { $weeks } weeks
lane-your-draft = your draft: week { $week }
lane-their-draft = Sales’ draft: week { $week }
lane-your-counter = your counter: week { $week }
lane-their-counter = their counter: week { $week }
load-title = Work for the team
load-line = Line: the team’s capacity
load-week = Week { $week }: { $asked } of { $capacity } person-days.
load-week-pencilled = Week { $week }: { $asked } of { $capacity } person-days, and { $pencilled } more in drafts.
load-heard-title = Operations’ workload
load-heard-rough = busy for { $stretch }: roughly { $work } person-days, last week’s figure
load-heard-met = busy for { $stretch }: { $work } person-days, from the meeting
load-heard-met-last-week = busy for { $stretch }: { $work } person-days, from last week’s meeting

scope-core = Core, 80%
scope-full = As asked
scope-extended = More, 120%

news-of-week = What happened in week { $week }
news-put-away = Put away
news-handed-over = Operations knows that this client is asking: { $work } person-days, for week { $week }.
news-visit-proposed = Sales invites Operations to visit the client.
    .spoken = Will you come along and see them?
news-visited-jointly = Both of you visited the client.
news-visit-declined = Operations has no time for the visit.
    .spoken = No time for a visit this week.
news-visit-lapsed = Operations never answered the invitation to visit.
news-drafted = Sales drafts week { $week } for { $money }, scope: { $scope }.
    .spoken = My draft: week { $week }, { $money }. Scope: { $scope }.
news-check-asked = Sales asks whether it can be done.
    .spoken = Can it be done, and by when?
news-reported = Operations says week { $week }.
    .spoken = It will take until week { $week }.
news-countered = Operations counters: week { $week }, scope: { $scope }.
    .spoken = Week { $week } instead. Scope: { $scope }.
news-split-offered = Sales offers to meet half-way: week { $week }, scope: { $scope }.
    .spoken = Half-way, then: week { $week }. Scope: { $scope }.
news-stamped = { $by ->
    [sales] Sales stamps it too. Now it has two stamps.
   *[operations] Operations stamps it too. Now it has two stamps.
}
news-signed-alone = Sales sends the client an offer with one stamp.
news-overridden = Sales sends the client its own date. Operations wanted week { $week }.
news-escalated = { $by ->
    [sales] Sales
   *[operations] Operations
} goes to leadership. { $with ->
    [sales] Leadership sides with Sales.
   *[operations] Leadership sides with Operations.
}
news-signed = signs: week { $week }, { $money }.
    .spoken = Agreed: week { $week }, for { $money }.
news-turned-down = { $minded ->
    [date] turns the offer down. The date was too late.
    [bill] turns the offer down. It cost too much.
    [scope] turns the offer down. Too much of the work was missing.
   *[nothing] turns the offer down, and doesn’t say which part was wrong.
} { $left ->
    [0] That was the last offer.
    [one] They will hear one more offer.
   *[other] They will hear { $left } more offers.
}
    .spoken = Not on these terms.
news-said = { $by ->
    [sales] Sales
   *[operations] Operations
}: “{ $text }”
news-meeting = The two of you hold a joint meeting.
news-time-ran-out = { $by ->
    [sales] Time ran out for Sales.
   *[operations] Time ran out for Operations.
}
news-disclosed-possible = Operations warns of a delay: it may take until week { $week }.
    .spoken = It may slip. To be safe, count on week { $week }.
news-disclosed = Operations reports a slip: now week { $week }.
    .spoken = We’re slipping. I now expect week { $week }.
news-renegotiation-proposed = { $by ->
    [sales] Sales
   *[operations] Operations
} wants to ask the client for week { $week }.
    .spoken = Let’s ask them for week { $week }, with less scope and a lower price.
news-renegotiation-refused = The two of you didn’t agree to ask the client for another week.
news-renegotiated = accepts week { $week }, for { $money }.
    .spoken = Week { $week } then, for { $money }.
news-renegotiation-turned-down = holds you to the promise.
    .spoken = You promised, and we’re holding you to it.
news-review-proposed = { $by ->
    [sales] Sales
   *[operations] Operations
} wants to review the work with the client.
    .spoken = Shall we review the work with them?
news-reviewed-jointly = The two of you reviewed the work with the client. Date to plan for: week { $week }.
news-delivered = Delivered in week { $week }.
news-date-passed = The promised date has passed.
news-credited = Sales gives { $share } of the price back.
    .spoken = We take { $share } off the invoice.
news-apologised = Operations goes to apologise.
    .spoken = We went to say sorry, in person.
news-surveyed = answers the survey: { $points } points.
    .spoken = { $points } of 100. That is our mark for you.
news-stays = stays.
    .spoken = We stay.
news-leaves = leaves.
    .spoken = We leave.
news-never-came = Operations never delivered.
news-lead-arrived = asks for { $work } person-days of work by week { $week }.
    .spoken = We need about { $work } person-days of work, by week { $week }.
news-read = Your visit told you what they care about.
    .open = The visit told Sales what they care about.
news-passed-on = Sales tells the client: week { $week }. At that notice they can move their plans to week { $expected }; the rest still counts as late.
    .spoken = Please plan for week { $week }.
news-sat-on = You keep the news to yourself. The client knows nothing.
    .open = Sales keeps the news to itself. The client knows nothing.
news-pulled-in = A deal from next quarter closes now, for { $money }.
news-pull-in-declined = A deal from next quarter won’t close early.
news-pipeline-opened = You can now pull deals forward from next quarter.
news-estimated = Your estimate: { $work } person-days of work.
    .open = Operations’ estimate: { $work } person-days of work.
news-shock = { $share } of the team is missing this week.
news-met-client = You met them and heard what they really care about.
    .open = Operations met them and heard what they really care about.
news-slip-possible = You saw that the date may slip: week { $week }, to be safe.
    .open = Operations saw that the date may slip: week { $week }, to be safe.
news-slip-seen = You saw the date slip to week { $week }.
    .open = Operations saw the date slip to week { $week }.
news-held-back = You keep this news to yourself.
    .open = Operations keeps this news to itself.
news-slip-gone = Back on track for the promised date.
thread-title = The conversation about { $client }
thread-again = said { $count } times, last in week { $week }
thread-week = week { $week }

## sales

nobody-yet = No clients yet
    .text = New leads come in week by week. Hand over and see who calls.
nobody-left = Every lead is gone
    .text = No client is waiting. Others may call: hand over to go on.
nobody-run-off = Last deliveries
    .text = You can’t promise anything new. Tell clients what you hear, and make up for what went wrong.
nobody-picked = Pick a client
    .text = Their sheet will appear here.
sheet-title = Promise to { $client }
sheet-blank = Nothing sent yet. Stamp it to send it to Operations.
sheet-edited = You have changed the draft but not stamped it yet.
sheet-drafted = Only you have stamped it. Operations answers when you hand over.
sheet-split = You offered to meet half-way. Operations answers next.
sheet-countered = Operations stamped different terms: week { $week }. Scope: { $scope }.
sheet-scope = Scope
sheet-size = { $work } days
sheet-week = Ready by
sheet-week-value = week { $week }
sheet-dates = Dates on the table
sheet-price = Price
sheet-list-price = List
sheet-discount = { $share } off
sheet-discount-costs = costs { $money }
sheet-discount-costs-both = costs { $money }, { $mine } of it your pay
sheet-clause-offer = Offer a discounted follow-up
sheet-back = They stayed with you, so they sign more readily than a new client.
sheet-foot = They ask for { $work } person-days by week { $week }. They wait until week { $until } and hear { $offers ->
    [one] one more offer
   *[other] { $offers } more offers
}.
flag-asked = Asked: week { $week }
flag-offer = You: week { $week }
flag-counter = Operations: week { $week }
flag-reported = Operations says week { $week }
flag-promised = Promised week { $week }
flag-expected = They expect week { $week }
flag-told = Forecast week { $week }
flag-delivered = Delivered week { $week }
flag-now = Now
stamp-week = week { $week }
stamp-missing = never asked
stamp-without = not stamped
stamp-against = wanted week { $week }
stamp-overruled = overruled

acts-title = What you can do
acts-days = You have { $left } of { $days } days left this week.

offers-title = Offers side by side
offers-whose = Offer
offers-pays = Pays you now
offers-act = What you can do
offer-mine = Yours
offer-theirs = Theirs
offer-half-way = Half-way
offer-checked = Their check: week { $week }
offer-asked = They asked
offer-write = Write week { $week }
offer-earlier = { $weeks ->
    [one] 1 week earlier
   *[other] { $weeks } weeks earlier
}
offer-later = { $weeks ->
    [one] 1 week later
   *[other] { $weeks } weeks later
}
offer-less-work = less work
offer-more-work = more work

move-draft = Stamp a draft for week { $week }
    .note = Takes half a day. Operations can answer it.
move-stamp = Stamp their week { $week }
move-split = Offer to meet half-way
    .note = You can do this once. Operations still has to stamp it.
move-sign-alone = Sign alone for week { $week }
move-override = Override: sign week { $week }
move-escalate = Let leadership decide
    .note = Costs each of you { $money } in standing.
move-decline = Let them go
move-visit = Visit them alone
    .note = Takes half a day and can’t be undone. You get a rough idea of what they care about.
move-invite = Take Operations along
    .note = Takes a day. Operations learns how much work it is.
move-ask-check = Ask if it can be done
    .note = Operations names a week.
move-pass-on = Tell the client now
    .note = Takes half a day and costs { $money } in standing.
move-sit-on = Keep it to yourself
    .note = They find out when it is late.
move-renegotiate = Propose week { $week }
    .note = Operations has to agree.
move-agree-renegotiation = Agree, and ask the client
move-refuse-renegotiation = Keep the promised date
move-propose-review = Propose a joint review
    .note = Takes half a day each. You and the client hear the forecast.
move-join-review = Join the review
    .note = Takes half a day. You and the client hear the forecast.
move-hold-meeting = Call a joint meeting
    .note = Costs Operations one person-day.
move-credit = Give { $share } back
move-pull-in = Close now at { $share } off
move-pull-in-at-list = Close now at list price
wait-visit = Operations has your invitation.
wait-check = Operations is looking into it.

ask-back = Not yet
ask-sign-alone = Sign without Operations?
    .text = The client hears your date at once. Operations has to meet it but never agreed to it. This can’t be undone.
ask-override = Sign against Operations?
    .text = Operations asked for a different week. The client hears yours at once. This can’t be undone.
ask-stamp = Send it out with both stamps?
    .text = The client hears { $whose ->
        [sales] Sales’
       *[operations] Operations’
    } terms at once, and signs or says no. This can’t be undone.
ask-agree = Ask the client for another week?
    .text = They agree at once, or hold you to the promise. You can ask only once.
ask-escalate = Take it to leadership?
    .text = Leadership sides with one of you; the chances are even. Going there costs each of you { $standing } in standing.
ask-decline = Let this client go?
    .text = They go to another supplier. No promise, no price, no trouble. Only Undo brings them back.
ask-pull-in = Ask this deal to close now?
    .text = They say yes or no at once. If it closes now, next quarter loses it. This can’t be undone.

promise-title = Promised to { $client }
promise-terms = By week { $week } for { $money }. Scope: { $scope }. Signed in week { $signed }.
promise-alone = Operations never agreed to it.
promise-against = Operations wanted week { $week }.
promise-leadership-sales = Leadership overruled Operations.
promise-leadership-operations = Leadership overruled you.
promise-no-news = No news from Operations about this date yet.
promise-told = Operations now expects week { $week }
promise-told-helps = The client doesn’t know. If you tell them now, { $share } of the delay no longer counts as late for them.
promise-told-late = The client doesn’t know. It is too late for them to plan, but they can still hear it from you.
promise-told-no-days = The call takes half a day, and you have none left this week.
promise-news-kept = In week { $told } Operations said week { $week }. The client doesn’t know.
promise-news-passed-on = In week { $told } Operations said week { $week }. The client knows.
renegotiate-title = Ask for another week
renegotiate-lead = You can ask once: 10% less scope, 5% off the price, a new week. Operations and the client must agree.
credit-title = Make good
credit-lead = They paid { $money }. Give some of it back before they decide whether to stay?
credit-apologised = Operations has visited them to apologise.
credit-given = You gave { $share } back.

signature-title = This signature pays you
signature-pays-alone = One stamp. Pays you { $money } if they sign.
signature-pays-signed = Pays you { $money } if they sign.
pays-more = This adds { $money } to your pay.
pays-less = This takes { $money } off your pay.
signature-more-later = Paid on signing. More may follow if the promise holds.
signature-nothing-later = Paid on signing, whatever happens next.
signature-why = Why this much?
learned-title = What you know of { $client }
learned-nothing = Only what they wrote. A visit tells you what they care about.
learned-patient = They seem not to mind a later week much.
learned-ordinary = A later week would cost you some of their goodwill.
learned-impatient = Their date matters to them. A later week may lose them.
learned-date = The date
learned-scope = The scope
learned-quality = The quality
learned-price = The price
learned-rough = A rough impression from your visit.
why-numbers = Why these numbers?
why-price-title = The price
why-stated = Person-days the client stated
why-scope = Promised: { $share } of that
why-list = At list price
why-discount = { $share } off
why-asked-title = Their date and their patience
why-came = They came to you
why-asked = They ask for it by the end of
why-patience = Your last offer; after it they wait { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
why-waits = They wait until
why-rate = { $share } of { $money }
why-rate-quota = { $share } of { $money }, below your quota of { $quota }; { $filled } already filled
why-rate-beyond = { $share } of { $money }, beyond your quota of { $quota }
why-each = For the promise
why-week = A week
why-left = Left
why-visit = You visited { $client }
why-joint-visit = You visited { $client } with Operations
why-draft = A draft for { $client }
why-call = You told { $client } the news
why-review = A review with { $client }
why-load-title = Work waiting at Operations
why-load-heard = Last week’s figure, second-hand
why-load-met = Operations showed it in the meeting
why-load-met-last-week = Operations showed it in last week’s meeting
why-earned = Why this much so far?
why-paid-promise = { $client }, signed in week { $week }
why-paid-back = { $client }: taken back
why-paid-deal = A deal, closed early
why-paid-quarter = The quarter as a whole
why-nothing-yet = Nothing has been paid yet
why-surveyed = Their answer in the survey
why-known-so-far = Satisfaction with what they know now
why-date-title = The week they expect
why-date-signed = Week { $week }: you promised week { $named }
why-date-told = Week { $week }: you said week { $named }; { $share } of the delay no longer counts as late
why-date-too-late = Week { $week }: you said week { $named }, too late to plan
why-date-agreed = Week { $week }: they agreed to week { $named }
why-price-agreed = New price agreed
why-reading = How sure is this?
why-deals = How likely is a yes?
why-deals-likelier = A bigger discount makes a yes more likely
why-credit = What does a credit win back?
why-credit-mends = Part of the satisfaction they lost; less of their loyalty
why-renegotiate = What do they consider?
why-renegotiate-less = Less scope for a lower price
why-renegotiate-odds = Each later week makes a yes less likely
your-week = Your week
your-days = Your days
your-days-left = { $left } of { $days } left
load-heard = You hear that Operations had about { $work } person-days of work waiting last week.
load-none = You don’t know how busy Operations is.
load-met = At the meeting Operations showed { $work } person-days of work waiting.
load-met-last-week = At last week’s meeting Operations showed { $work } person-days of work waiting.
your-pay = Your pay
your-pay-so-far = So far
your-pay-why = What are you paid for?
their-pay-sales = What is Sales paid for?
their-pay-operations = What is Operations paid for?
deals-title = Next quarter’s deals
deals-lead = You can ask each deal to close now. A bigger discount makes a yes more likely.
deal-name = Deal { $number }, { $money }
deal-pays = Pays you { $money } if they say yes.
deal-pulled-in = closed for { $money }
deal-declined = won’t close early
say-to-operations = A word to Operations
say-to-sales = A word to Sales
say-send = Send

## operations

ops-days = { $count ->
    [one] { $figure } person-day
   *[other] { $figure } person-days
}
ops-week = Week { $week }
ops-weeks = { $count ->
    [one] { $figure } week
   *[other] { $figure } weeks
}
ops-sharper = Takes { $time } of this week. Cuts the uncertainty in your estimate from { $now } to { $then }.
ops-ready-by = Ready by
ops-scope = Scope
ops-price = Price
ops-dates = Dates named so far

# A promise in the making
ops-promise-to = Promise to { $client }
ops-no-draft = Sales hasn’t sent a draft yet. You can look into the work now.
ops-draft-lies = This is Sales’ draft. Your stamp sends it to the client.
ops-split-lies = Sales offers to meet you half-way. Your stamp sends the offer to the client.
ops-counter-lies = Sales has your counter-offer next to its own draft.
ops-asked-size = The client asks for { $time } of work
ops-sales-draft = Sales: { $scope }, { $time } as stated
ops-your-counter = You: { $scope }, { $time } as stated
ops-with-phase-two = with a discounted follow-up
ops-client-asked = Client asked for week { $week }
ops-sales-offers = Sales offers week { $week }
ops-you-counter = You counter week { $week }
ops-you-told = You said week { $week }
ops-likely = Likely week { $week }
ops-discount = { $share } off the list price

# Answers to a lead
ops-your-answer = Your answer
ops-visit-asked = Sales invites you to visit the client and see the work for yourself.
ops-join-visit = Join the visit
ops-decline-visit = Decline the visit
ops-visited = You saw the client together with Sales.
ops-check-asked = Sales asks: can it be done, and when?
ops-check-unasked = You haven’t checked the work yet. A check sharpens your estimate; only you see it.
ops-check = Check feasibility
ops-which-week = Which week do you tell Sales?
ops-told-stays = Sales will plan with this week. Once Sales has seen it, you can’t take it back.
ops-answer-honest = Say week { $week }
ops-answer-honest-hint = Honest: holds half the time
ops-answer-honest-told = You told Sales week { $week }, your honest estimate.
ops-answer-cautious = Say week { $week }
ops-answer-cautious-hint = Cautious: leaves room for surprises
ops-answer-cautious-told = You told Sales week { $week }, with caution.
ops-answer-padded = Say week { $week }
ops-answer-padded-hint = Padded: a quarter more time
ops-answer-padded-told = You told Sales week { $week }, with padding.
ops-reported = You told Sales week { $week }.
ops-stamp-for = Stamp for week { $week }
ops-stamp-follows = The client hears the offer at once. You can’t take it back.
ops-counter = Or counter with other terms
ops-counter-week = Ready by
ops-counter-with = Counter with week { $week }
ops-counter-same = These are Sales’ terms

# A promise that is being kept
ops-promised = Promised by week { $week }, for { $money }.
ops-promised-again = New agreement: by week { $week }, for { $money }.
ops-looks-done = { $share } seems done
ops-remaining = Still to do
ops-spent = Spent so far
ops-this-week = This week
ops-due = Promised week { $week }
ops-sales-knows = Sales knows: week { $week }
ops-forecast = Forecast week { $week }
ops-delivered = Delivered in week { $at }: on time.
ops-delivered-late = Delivered in week { $at }: { $late } late.
ops-surveyed = The client gave you { $points } of 100 points.
ops-stays = The client stays.
ops-leaves = The client leaves.
ops-apologise = Visit and apologise
ops-apologise-hint = Takes { $time } of this week. It can win back up to { $points } points before the client is asked.
ops-apologised = You visited the client to apologise.
ops-what-you-can-do = What you can do

# A slip
ops-slip-fresh = { $client }: the promised date will probably slip
ops-slip-fresh-possible = { $client }: the promised date may slip
ops-slip-passed = { $client }: the promised date has passed
ops-slip-dates = Likely week { $likely }; to be safe, week { $cautious }.
ops-slip-held = You are keeping week { $week } to yourself
ops-slip-standing = Standing is your good name, counted in money: what it costs comes off your pay.
ops-slip-question-again = Sales knows of a delay, but not of this date. Tell Sales, or wait?
ops-slip-question = Only you know. Tell Sales, or wait?
ops-slip-question-late = A warning no longer helps the client. Tell Sales, or wait?
ops-slip-tells = You tell Sales: week { $week }.
ops-slip-tells-possible = You tell Sales that it may take until week { $week }.
ops-slip-tell = Tell Sales now
ops-slip-tell-cost = of your standing, now. If Sales tells the client now, { $share } of the delay no longer counts as late for them.
ops-slip-tell-late = of your standing, now. Sales can still call the client and ask for another week.
ops-slip-wait = Wait and see
ops-slip-wait-cost = of your standing if you deliver late without telling Sales; nothing if you catch up. Told next week, { $share } of it no longer counts as late.
ops-slip-wait-late = of your standing if you deliver late without telling Sales; nothing if you catch up. Next week a warning comes too late.
ops-slip-wait-passed = of your standing when you deliver: you are late, and Sales doesn’t know.
ops-slip-wait-heard = of your standing: Sales already knows about a delay.
ops-slip-told = Sales knows: week { $week }.

# Ways on
ops-review-theirs = Sales proposes a joint review with the client. It takes { $time }; Sales and the client hear your forecast.
ops-review-yours = You proposed a joint review. Sales hasn’t answered yet.
ops-reviewed = You reviewed the work with Sales and the client.
ops-join-review = Join the review
ops-meet = Meet the client
ops-propose-review = Propose a joint review
ops-meet-hint = Takes { $time }. You hear what they really care about; Sales has only a rough impression.
ops-review-hint = Takes { $time }, and half a day of Sales’ time. Sales and the client hear your forecast.
ops-rework = Rework
ops-rework-found = Flaws found so far
ops-rework-suspected = Flaws probably still hidden
ops-rework-crept = Work added by the client
ops-why-rework = Why are more flaws hidden?
ops-why-base = Some work is always flawed; haste and a tired team add to it
ops-why-surfaced = Flaws that surfaced last week
ops-gate-planned = The quality gate is planned. It sends { $share } of the hidden flaws back to you before the client sees them.
ops-gate-skipped = The quality gate is skipped. Flaws go to the client: { $time } of them as things are.
ops-gate-skipped-unseen = The quality gate is skipped. Flaws go to the client; none has surfaced so far.
ops-gate-held = The quality gate is done.
ops-gate-skip = Skip the quality gate
ops-gate-plan = Plan the quality gate
ops-gate-question = Skip the quality gate?
ops-gate-follows = You deliver sooner. As things are, { $time } of flaws go to the client and take about { $points } points off their satisfaction.
ops-gate-follows-unseen = You deliver sooner. No flaw has surfaced so far; any hidden flaws go to the client.
ops-renegotiate = Go back to the client
ops-renegotiate-hint = You can ask once: 10% less scope, 5% off the price, a new week. Sales has to agree, then the client.
ops-new-week = New week
ops-renegotiate-for = Propose week { $week }
ops-renegotiation-yours = You proposed week { $week }. Sales hasn’t answered yet.
ops-renegotiation-theirs = Sales wants to ask the client for week { $week }: 10% less scope, 5% off the price.
ops-refuse = Refuse

# The week's plan
ops-plan-of = Your plan for week { $week }
ops-load-left = { $planned } of { $capacity } planned. { $left } left.
ops-load-full = All { $capacity } are planned. The promised dates need { $needed }.
ops-load-over = Too much: the promised dates need { $needed } this week. The team has { $capacity }.
ops-arrivals = New this week
ops-added = { $client } added { $time } of work last week. Your plan includes it.
ops-shock = Part of the team is missing this week: { $time } less, { $share } of your capacity.
ops-no-projects = Nothing has been promised yet. The team waits for the first signature.
ops-all-delivered = You have delivered everything that was promised. The team has time.
ops-share-of = Time for { $client } this week
ops-due-and-forecast = due week { $due }; forecast week { $forecast }
ops-pace = needed a week
ops-then = After this week: { $time } to go.
ops-then-done = This covers all the work left, as far as you know.
ops-then-tight = This covers the work you know of, with nothing to spare. The forecast allows for surprises.
ops-share-out = Share out by date again
ops-automatic = Shared out by due date. { $time } a week would keep the date.
ops-automatic-short = Shared out by due date. To keep the date you need { $time } a week.
ops-by-hand = Set by you. { $time } a week would keep the date.
ops-by-hand-short = Set by you. To keep the date you need { $time } a week.
ops-out-of-reach = Keeping the date would take { $time }: more than one project can use in a week.
ops-people = People
ops-people-spent = Visits, checks and meetings take { $time } this week.
ops-hold-meeting = Hold the joint meeting
ops-meeting-hint = Takes { $time }. Sales hears your workload directly from you.
ops-met = You held the joint meeting this week. Sales knows your workload.
ops-overtime = Overtime this week
ops-overtime-hint = The bars show what each level adds this week and in the next three, if you keep it up. You pay only for overtime that the work needs.
ops-overtime-free = costs nothing
ops-outlook = { $first } person-days this week, { $last } in the last of { $weeks } weeks if you keep it up,
ops-no-overtime = None
ops-overtime-level = { $share } more
ops-overtime-cost = costs up to { $money }
ops-rested = The team is rested.
ops-tired = The team is tired.
ops-worn-out = The team is worn out.
ops-after-rested = rested afterwards
ops-after-tired = tired afterwards
ops-after-worn-out = worn out afterwards
ops-backlog = Why are { $time } waiting, { $weeks } of work for the whole team?

# Only operations sees this
ops-signature-pays = This signature pays you
ops-signature-pays-later = Nothing at signing. You earn when you deliver.
ops-delivery-pays = This delivery pays you
ops-delivery-by = If you deliver by the end of week { $week }. Paid at delivery or at the quarter’s end.
ops-delivery-either = On time or late. Paid at delivery or at the quarter’s end.
ops-delivery-nothing = Your plan pays nothing for it: the work goes beyond what it allows.
ops-delivery-overdue = If it arrives as forecast. You promised week { $week }.
ops-delivery-hoped = Plus { $money } if the client is satisfied and stays.
ops-delivery-late = If it arrives as forecast: { $money }.
ops-why-earned = Why this much?
ops-why-at-best = At best
ops-pay-so-far = Earned so far
ops-paid-for = What you are paid for
ops-your-week = Your week
ops-capacity = Capacity
ops-planned = Planned
ops-left = Left
ops-backlog-short = Total work waiting
ops-stated-size = The client says
ops-your-estimate = You think
ops-basis-stated = Not checked: the client’s own figure
ops-basis-check = Your feasibility check
ops-basis-visit = What you saw with your own eyes
ops-why-capacity = Why this much for projects?
ops-why-regular = A rested team, without overtime
ops-why-overtime = Overtime of { $share }
ops-why-tired = Tiredness of { $share }
ops-why-shock = People missing: { $share }
ops-why-people = Visits, checks and meetings
ops-why-for-projects = Person-days for projects
ops-why-fatigue = Why does the gain shrink?
ops-why-tired-now = Tiredness now
ops-why-pulled = Each week tiredness moves a third of the way towards the overtime worked
ops-why-tired-costs = Person-days this tiredness takes from a week
ops-why-tired-flaws = Work this tiredness spoils
ops-why-tired-after = Tiredness after this week
ops-why-needed = Why do the promised dates need this much?
ops-why-pace = { $client }: { $time } over { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
ops-why-needed-all = Needed this week
ops-why-backlog-all = Total work waiting
ops-why-forecast = Why this forecast?
ops-why-work = The work, as you estimate it
ops-why-others = Other work waiting
ops-why-plan = Planned for it this week
ops-why-rest-alone = The rest, with as many people as one project can use
ops-why-rest-shared = The rest, sharing the team with other work
ops-why-this-week = This week is enough, with some friction
ops-why-cautious = To be safe: with the usual doubt and rework
ops-why-alone = With as many people as one project can use
ops-why-shared = Sharing the team with other work
ops-why-margin = The longer of the two, plus some friction
ops-why-from = Counted from the beginning of week { $week }
ops-why-at = Week { $week }
ops-why-estimate = Why this estimate?
ops-why-doubt = Uncertainty, up or down
ops-why-answers = Why these weeks?
ops-why-honest = Honest: holds half the time
ops-why-caution = Cautious, with room for surprises: × { $factor }
ops-why-padded = Padded: × { $factor }
ops-why-slip-ask = Why does it matter when the client hears?
ops-why-promised = Promised
ops-why-forecast-now = Likely: if your estimate is right
ops-why-slip = The delay
ops-why-early = Time from now to the promised date
ops-why-planned-around = Part of the delay that no longer counts as late if they are told now
ops-why-satisfaction = Why { $points } points?
ops-why-start = At signing
ops-why-so-far = Since then: lateness, silence, new dates
ops-why-survey = Since then: dates, flaws, the mood of the day
ops-never-met = You haven’t met this client. You can only guess what they care about.

# A promise that Sales signed alone, as Operations reads it
ops-alone = Sales promised { $client } week { $week } without you
ops-alone-against = Sales promised { $client } week { $week } against your advice
ops-alone-work = By your estimate that is { $time } of work.
ops-alone-stated = The client says it is { $time } of work; you haven’t checked.
ops-alone-holds = Your team has { $time } this week.
ops-alone-several = Sales made { $count } promises without you
ops-alone-one = { $client }, week { $week }: { $time } of work
ask-alone-read = If the client signs, Operations reads: “{ $read }.”

# How likely a client signs, from what Sales knows
signs-surely = About { $low } in 100 clients like this would sign.
signs-read = About { $low } to { $high } in 100 clients like this would sign.
signs-unread = About { $low } to { $high } in 100 clients like this would sign. A visit narrows it down.
signs-minded = { $minded ->
    [date] They turned your last offer down, mainly because of the date. A second offer is harder to win.
    [bill] They turned your last offer down, mainly because of the price. A second offer is harder to win.
    [scope] They turned your last offer down, mainly because of what was left out. A second offer is harder to win.
   *[nothing] They turned your last offer down, and didn’t say which part was wrong. A second offer is harder to win.
}

# What an owed move pays or costs, below its name
next-pays = { $money } for you at the signature
next-pays-later = Nothing for you at the signature
next-pays-instead = { $money } for you at the signature instead of { $was }
next-takes = Takes { $time } of this week
next-costs = { $money } of standing
next-may-cost = Perhaps { $money } later

## What a satisfaction is made of

part-start = Goodwill at signing
part-silent-lateness = Late, and not planned for
part-told-lateness = Late, but planned for
part-surprise = Taken by surprise
part-new-dates = New dates announced
part-flaws = Flaws in the delivery
part-flawless = Almost no flaws
part-early = Earlier than promised
part-never-came = Never delivered
part-credit = A credit on the invoice
part-apology = A visit to apologise
part-mood = The mood of the day
