# The game itself: the table, and both sides of it.

## the table

seat-sales = Sales
seat-operations = Operations
speaker-you = You
# Ends the week of who is at the table. What it leads to is what the button says.
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
table-leave = Leave the table

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

help-sales-1 = Pick a client and write a promise: how much, by when, for how much.
help-sales-2 = Your stamp puts it before Operations. Theirs beside it makes it a promise of two.
help-sales-3 = You may sign alone. The client hears a date that Operations has not agreed to.
help-sales-4 = Hand over when you are done. Once both of you are done, the week closes.
help-operations-1 = Answer what Sales puts before you: stamp it, or counter with a week you can live with.
help-operations-2 = Share out the team’s week. Overtime helps at first and tires everybody.
help-operations-3 = When a date slips, tell Sales or wait. Both have a price.
help-operations-4 = Hand over when you are done. Once both of you are done, the week closes.

tabs-title = Parts of the table
tab-clients = Clients
tab-sheet = Sheet
tab-private = Only you
private-title = Only you can see this

owed-title = Waiting for you
owed-nothing = Nothing is waiting for you. Go on when you are ready.
owed-visit = { $client }: come along to visit?
owed-check = { $client }: can it be done?
owed-draft = { $client }: a draft for week { $week }
owed-counter = { $client }: they counter week { $week }
owed-slip = { $client } slips: tell, or wait?
owed-news = { $client }: news, now week { $week }
owed-renegotiation = { $client }: ask for week { $week }?
owed-review = { $client }: review it together?
owed-lead = { $client } waits for an offer

clients-title = Clients
clients-none = No clients yet.
clients-plan = This week’s plan
client-satisfaction = Satisfaction
standing-asked = Asks for week { $week }
standing-back = Back with you, asks for week { $week }
standing-drafted = Draft for week { $week }
standing-countered = Countered: week { $week }
standing-promised = Promised for week { $week }
standing-alone = Signed alone, for week { $week }
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
lane-silent = silence for { $weeks } weeks
lane-silent-perhaps = silence for up to { $weeks } weeks
lane-your-draft = your draft: week { $week }
lane-their-draft = Sales’ draft: week { $week }
lane-your-counter = your counter: week { $week }
lane-their-counter = their counter: week { $week }
load-title = Needed of the team
load-line = Line: what it can do
load-week = Week { $week }: { $asked } of { $capacity } person-days.
load-week-pencilled = Week { $week }: { $asked } of { $capacity } person-days, and { $pencilled } more in drafts.
load-heard-title = Operations, you hear
load-heard-rough = busy for { $stretch }: { $work } person-days, last week’s figure, and rough
load-heard-met = busy for { $stretch }: { $work } person-days, from the meeting

scope-core = Core, 80%
scope-full = As asked
scope-extended = More, 120%

news-of-week = What happened in week { $week }
news-put-away = Put away
news-handed-over = Operations knows of them now: { $work } person-days, asked for week { $week }.
news-visit-proposed = Sales invites Operations to visit the client.
    .spoken = Will you come along and see them?
news-visited-jointly = Both of you visited the client.
news-visit-declined = Operations has no time for the visit.
    .spoken = No time for a visit this week.
news-visit-lapsed = The invitation to visit was never answered.
news-drafted = Sales drafts week { $week } for { $money }, scope: { $scope }.
    .spoken = My draft: week { $week }, { $money }. Scope: { $scope }.
news-check-asked = Sales asks whether it can be done.
    .spoken = Can it be done, and by when?
news-reported = Operations says week { $week }.
    .spoken = It will take until week { $week }.
news-countered = Operations counters: week { $week }, scope: { $scope }.
    .spoken = Rather week { $week }. Scope: { $scope }.
news-split-offered = Sales offers to meet half-way: week { $week }, scope: { $scope }.
    .spoken = Half-way, then: week { $week }. Scope: { $scope }.
news-stamped = { $by ->
    [sales] Sales stamps it as well. Two stamps.
   *[operations] Operations stamps it as well. Two stamps.
}
news-signed-alone = Sales sends the offer out with one stamp.
news-overridden = Sales sends its own date out, against week { $week } of Operations.
news-escalated = { $by ->
    [sales] Sales
   *[operations] Operations
} goes to leadership. { $with ->
    [sales] It sides with Sales.
   *[operations] It sides with Operations.
}
news-signed = signs: week { $week }, { $money }.
    .spoken = Agreed: week { $week }, for { $money }.
news-turned-down = turns the offer down. { $left ->
    [0] That was the last one.
    [one] One more offer will be heard.
   *[other] { $left } more offers will be heard.
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
news-disclosed = Operations tells of a slip: now week { $week }.
    .spoken = It slips. Now I see week { $week }.
news-renegotiation-proposed = { $by ->
    [sales] Sales
   *[operations] Operations
} wants to ask the client for week { $week }.
    .spoken = Let us ask them for week { $week }, with less scope and a lower price.
news-renegotiation-refused = No agreement to ask the client for another week.
news-renegotiated = accepts week { $week }, for { $money }.
    .spoken = Week { $week } then, for { $money }.
news-renegotiation-turned-down = holds on to the promise.
    .spoken = You promised. We hold you to it.
news-review-proposed = { $by ->
    [sales] Sales
   *[operations] Operations
} wants to review it together with the client.
    .spoken = Shall we look at it with them, together?
news-reviewed-jointly = All three of you looked at it together: week { $week }.
news-delivered = Delivered in week { $week }.
news-date-passed = The promised date has passed.
news-credited = Sales gives { $share } back.
    .spoken = We take { $share } off the invoice.
news-apologised = Operations goes to apologise.
    .spoken = We went to say sorry, in person.
news-stays = stays. Satisfaction { $points }.
    .spoken = We stay. { $points } of 100.
news-leaves = leaves. Satisfaction { $points }.
    .spoken = We leave. { $points } of 100.
news-never-came = It was never delivered.
news-lead-arrived = asks for { $work } person-days of work by week { $week }.
    .spoken = We need about { $work } person-days of work, by week { $week }.
news-read = Your visit told you what they care about.
    .open = The visit told Sales what they care about.
news-passed-on = Sales tells the client: week { $week }. They now expect week { $expected }.
    .spoken = It will be week { $week }. They now expect week { $expected }.
news-sat-on = You keep the news to yourself. The client knows nothing.
    .open = Sales keeps the news to itself. The client knows nothing.
news-pulled-in = A deal of next quarter closes now, for { $money }.
news-pull-in-declined = A deal of next quarter will not be hurried.
news-pipeline-opened = Next quarter’s deals can be hurried now.
news-estimated = You take it to be { $work } person-days of work.
    .open = Operations takes it to be { $work } person-days of work.
news-shock = { $share } of the team is missing this week.
news-met-client = You met them and heard what they really care about.
    .open = Operations met them and heard what they really care about.
news-slip-seen = You see it slip: now week { $week }.
    .open = Operations sees it slip: now week { $week }.
news-held-back = You keep the slip to yourself. Sales knows nothing.
    .open = Operations keeps the slip to itself. Sales knows nothing.
news-slip-gone = Back on its date.
thread-title = The conversation about { $client }
thread-again = said { $count } times, last in week { $week }
thread-week = week { $week }

## sales

nobody-yet = No clients yet
    .text = Leads come week by week. Hand over and see who calls.
nobody-left = Every lead is gone
    .text = No client is waiting. Others may call: hand over to go on.
nobody-run-off = Last deliveries
    .text = Nothing new can be promised. Tell clients what you hear, and make good what went wrong.
nobody-picked = Pick a client
    .text = Their sheet will appear here.
sheet-title = Promise to { $client }
sheet-blank = A blank sheet. Your stamp puts it before Operations.
sheet-edited = Changed, and not yet stamped by you.
sheet-drafted = With your stamp alone. Operations answers when you hand over.
sheet-split = You offered to meet half-way. Operations answers next.
sheet-countered = Operations stamped other terms: week { $week }. Scope: { $scope }.
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
sheet-clause-offer = Offer a follow-up at a rebate
sheet-back = They stayed with you, and sign more easily than a stranger would.
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
stamp-done = stamped
stamp-week = week { $week }
stamp-not-yet = not yet
stamp-missing = never asked
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
    .note = Half a day. Operations can answer it.
move-stamp = Stamp their week { $week }
move-split = Offer to meet half-way
    .note = Once. Operations still has to stamp it.
move-sign-alone = Sign alone for week { $week }
move-override = Override: sign week { $week }
move-escalate = Let leadership decide
    .note = Costs each of you { $money } in standing.
move-decline = Let them go
move-visit = Visit them alone
    .note = Half a day, and final. A rough idea of what they care about.
move-invite = Take Operations along
    .note = A day. Operations learns how much work it is.
move-ask-check = Ask if it can be done
    .note = Operations names a week.
move-pass-on = Tell the client now
    .note = Half a day, and { $money } in standing.
move-sit-on = Keep it to yourself
    .note = You can still tell them later.
move-renegotiate = Propose week { $week }
    .note = Operations has to agree.
move-agree-renegotiation = Agree, and ask the client
move-refuse-renegotiation = Hold on to the promise
move-propose-review = Propose a joint review
    .note = Half a day each. All hear the forecast.
move-join-review = Join the review
    .note = Half a day. All hear the forecast.
move-hold-meeting = Call a joint meeting
    .note = Operations pays one person-day.
move-credit = Give { $share } back
move-pull-in = Close now at { $share } off
move-pull-in-at-list = Close now at list price
wait-visit = Operations has your invitation.
wait-check = Operations is looking into it.

ask-back = Not yet
ask-sign-alone = Sign without Operations?
    .text = The client hears your date at once. Operations has to work for it, and never agreed to it. This cannot be undone.
ask-override = Sign against Operations?
    .text = They asked for another week. The client hears yours, at once. This cannot be undone.
ask-stamp = Send it out with both stamps?
    .text = The client hears Operations’ terms at once, and signs or says no. This cannot be undone.
ask-agree = Ask the client for another week?
    .text = They agree or hold on to the promise, at once. It can be asked only once.
ask-escalate = Take it to leadership?
    .text = They side with one of you, as likely the one as the other. It costs each of you { $standing } in standing.
ask-decline = Let this client go?
    .text = They go to another supplier. No promise, no price, no trouble. Only Undo brings them back.
ask-pull-in = Ask this deal to close now?
    .text = They say yes or no at once. What closes now is gone from next quarter. This cannot be undone.

promise-title = Promised to { $client }
promise-terms = By week { $week } for { $money }. Scope: { $scope }. Signed in week { $signed }.
promise-alone = Operations never agreed to it.
promise-against = Operations wanted week { $week }.
promise-leadership-sales = Leadership overruled Operations.
promise-leadership-operations = Leadership overruled you.
promise-no-news = You have heard nothing from Operations about this date.
promise-told = Operations now says week { $week }
promise-told-helps = The client doesn’t know. Told now, they can still plan around { $share } of the delay.
promise-told-late = The client doesn’t know. The date has passed, so they can no longer plan around it; they can still hear it from you.
promise-told-no-days = The call takes half a day, and you have none left this week.
promise-news-kept = Operations said week { $week }, in week { $told }. The client doesn’t know.
promise-news-passed-on = Operations said week { $week }, in week { $told }. The client knows.
renegotiate-title = Ask for another week
renegotiate-lead = Once only: a tenth less scope, 5% off the price, and a new week. Operations and the client both have to agree.
credit-title = Make good
credit-lead = They paid { $money }. Some of it back, before they are asked whether they stay?
credit-apologised = Operations has been there to apologise.
credit-given = You gave { $share } back.

signature-title = This signature pays you
signature-pays-alone = One stamp. Pays you { $money } at once.
signature-pays-signed = Pays you { $money } if they sign.
signature-more-later = At once. More may follow, if the promise holds.
signature-nothing-later = At once. Nothing depends on delivery.
signature-why = Why this much?
learned-title = What you know of { $client }
learned-nothing = Only what they wrote. A visit tells you what they care about.
learned-patient = A later week would trouble them little.
learned-ordinary = A later week would cost you some of their good will.
learned-impatient = Their date matters to them. A later week may lose them.
learned-date = The date
learned-scope = The scope
learned-quality = The quality
learned-price = The price
learned-rough = A rough reading from your visit.
why-numbers = Why these numbers?
why-price-title = The price
why-stated = Person-days they stated
why-scope = Promised: { $share } of that
why-list = At list price
why-discount = { $share } off
why-asked-title = Their date and their patience
why-came = They came to you
why-asked = They ask for it by the end of
why-patience = Your last word to them; they wait { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
why-waits = They wait until
why-rate = { $share } of { $money }
why-rate-quota = { $share } of { $money }, below your quota of { $quota }; { $filled } filled before
why-rate-beyond = { $share } of { $money }, beyond your quota of { $quota }
why-each = For the promise
why-budget = Every plan is brought to the same budget
why-times = × { $factor }
why-week = A week
why-left = Left
why-visit = You visited { $client }
why-joint-visit = With Operations to { $client }
why-draft = A draft for { $client }
why-call = You told { $client } the news
why-review = A review with { $client }
why-load-title = Work waiting at Operations
why-load-heard = You heard of last week’s, by hearsay
why-load-met = Operations showed it in the meeting
why-earned = Why this much so far?
why-paid-promise = { $client }, signed in week { $week }
why-paid-back = { $client }: taken back
why-paid-deal = Deal { $number }, closed early
why-paid-quarter = The quarter as a whole
why-nothing-yet = Nothing has been paid yet
why-surveyed = They said so when they were asked
why-known-so-far = With what they know now
why-date-title = The week they expect
why-date-signed = Week { $week }: you promised week { $named }
why-date-told = Week { $week }: told of week { $named }, they plan around { $share } of it
why-date-too-late = Week { $week }: told of week { $named }, too late to plan
why-date-agreed = Week { $week }: they agreed to week { $named }
why-price-agreed = Agreed anew
why-reading = How sure is this?
why-deals = How likely is a yes?
why-deals-likelier = The more you take off, the likelier
why-credit = What does it win back?
why-credit-mends = Part of what was lost; less of it in loyalty
why-renegotiate = What do they weigh?
why-renegotiate-less = Less scope for a lower price
why-renegotiate-odds = Their yes; each week later makes it rarer
your-week = Your week
your-days = Your days
your-days-left = { $left } of { $days } left
load-heard = You hear that Operations has some { $work } person-days of work waiting. That was last week.
load-none = You have heard nothing of work waiting at Operations.
load-met = In the meeting Operations showed { $work } person-days of work waiting.
your-pay = Your pay
your-pay-so-far = So far
your-pay-why = What are you paid for?
their-pay-sales = What is Sales paid for?
their-pay-operations = What is Operations paid for?
deals-title = Next quarter’s deals
deals-lead = They can be asked to close now. The more you take off, the likelier.
deal-name = Deal { $number }, { $money }
deal-pulled-in = closed for { $money }
deal-declined = will not be hurried
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
ops-sharper = Takes { $time } of this week. The doubt in your estimate goes from { $now } to { $then }.
ops-ready-by = Ready by
ops-scope = Scope
ops-price = Price
ops-dates = Dates that have been named


# A promise in the making
ops-promise-to = Promise to { $client }
ops-no-draft = Sales has drafted nothing yet. You can look into the work beforehand.
ops-draft-lies = Sales’ draft. With your stamp it goes to the client.
ops-split-lies = Sales offers to meet you half-way. With your stamp it goes to the client.
ops-counter-lies = Sales has your counter-offer next to its own draft.
ops-asked-size = The client asks for { $time } of work
ops-sales-draft = Sales: { $scope }, { $time } as stated
ops-your-counter = You: { $scope }, { $time } as stated
ops-with-phase-two = with a follow-up at a rebate
ops-client-asked = Client asked for week { $week }
ops-sales-offers = Sales offers week { $week }
ops-you-counter = You counter week { $week }
ops-you-told = You told week { $week }
ops-likely = Likely week { $week }
ops-discount = { $share } off the list price

# Answers to a lead
ops-your-answer = Your answer
ops-visit-asked = Sales asks you along to the client, to see the work for yourself.
ops-join-visit = Join the visit
ops-decline-visit = Stay away
ops-visited = You saw the client together with Sales.
ops-check-asked = Sales asks: can it be done, and when?
ops-check-unasked = Not looked into yet. A check sharpens your estimate; only you see it.
ops-check = Check feasibility
ops-which-week = Which week do you tell Sales?
ops-told-stays = Sales will plan with this week. Once seen, it can’t be taken back.
ops-answer-honest = Say week { $week }
ops-answer-honest-hint = Honest: as likely as not
ops-answer-honest-told = You told Sales week { $week }, your honest estimate.
ops-answer-cautious = Say week { $week }
ops-answer-cautious-hint = Cautious: four times in five
ops-answer-cautious-told = You told Sales week { $week }, with caution.
ops-answer-padded = Say week { $week }
ops-answer-padded-hint = Padded: a quarter more time
ops-answer-padded-told = You told Sales week { $week }, with padding.
ops-reported = You told Sales week { $week }.
ops-stamp-for = Stamp for week { $week }
ops-stamp-follows = The client hears it at once. It can’t be taken back.
ops-counter = Or counter with other terms
ops-counter-week = Ready by
ops-counter-with = Counter with week { $week }
ops-counter-same = These are Sales’ terms

# A promise that is being kept
ops-promised = Promised by week { $week }, for { $money }.
ops-promised-again = Agreed anew: by week { $week }, for { $money }.
ops-looks-done = { $share } looks done
ops-remaining = Still to do
ops-spent = Spent so far
ops-this-week = This week
ops-due = Promised week { $week }
ops-sales-knows = Sales knows week { $week }
ops-forecast = Forecast week { $week }
ops-delivered = Delivered in week { $at }: on time.
ops-delivered-late = Delivered in week { $at }: { $late } late.
ops-surveyed = The client gave { $points } of 100 points.
ops-stays = The client stays.
ops-leaves = The client leaves.
ops-apologise = Visit and apologise
ops-apologise-hint = Takes { $time } of this week. It wins back { $points } points at most, before the client is asked.
ops-apologised = You went to apologise.
ops-what-you-can-do = What you can do

# A slip
ops-slip-fresh = The forecast slipped to week { $week }
ops-slip-held = You are keeping week { $week } to yourself
ops-slip-question = Only you know. Tell Sales, or wait?
ops-slip-question-late = The date has passed, so a warning no longer helps the client. Sales still plans with the old date. Tell Sales, or wait?
ops-slip-tell = Tell Sales now
ops-slip-tell-cost = of your standing, now. If Sales passes it on, the client can still plan around { $share } of the delay.
ops-slip-tell-late = of your standing, now. Sales can still call the client and ask for another week.
ops-slip-wait = Wait and see
ops-slip-wait-cost = of your standing if it comes late and Sales never heard; nothing if you catch up. Next week a warning helps with { $share }.
ops-slip-wait-late = of your standing if it comes late and Sales never heard; nothing if you catch up. Next week a warning comes too late.
ops-slip-wait-passed = of your standing when it comes: it is late, and Sales hasn’t heard.
ops-slip-wait-heard = of your standing: Sales has heard of a delay already.
ops-slip-told = Sales knows: week { $week }.

# Ways on
ops-review-theirs = Sales proposes a joint review with the client. It takes { $time }; everybody hears your forecast.
ops-review-yours = You proposed a joint review. Sales hasn’t answered yet.
ops-reviewed = You reviewed the work with Sales and the client.
ops-join-review = Join the review
ops-meet = Meet the client
ops-propose-review = Propose a joint review
ops-meet-hint = Takes { $time }. You hear what they really care about; Sales has only a rough reading.
ops-review-hint = Takes { $time }, and half a day of Sales. Everybody hears your forecast, the client too.
ops-rework = Rework
ops-rework-found = Flaws found so far
ops-rework-suspected = Must still be in there
ops-rework-crept = Added by the client
ops-why-rework = Why must more be in there?
ops-why-base = Part of all work is flawed, more of it in haste and when the team is tired
ops-why-surfaced = Surfaced in the last week
ops-gate-planned = The quality gate is planned. It sends { $share } of the hidden flaws back to you before the client sees them.
ops-gate-skipped = The quality gate is skipped. Flaws go to the client: { $time } of them now.
ops-gate-skipped-unseen = The quality gate is skipped. Flaws go to the client; none has surfaced so far.
ops-gate-held = The quality gate has been held.
ops-gate-skip = Skip the quality gate
ops-gate-plan = Plan the quality gate
ops-gate-question = Skip the quality gate?
ops-gate-follows = It ships sooner. Now { $time } of flaws go to the client and take about { $points } points off its satisfaction.
ops-gate-follows-unseen = It ships sooner. No flaw has surfaced so far; whatever is in there goes to the client.
ops-renegotiate = Go back to the client
ops-renegotiate-hint = Once only: 10% less scope, 5% off the price, a new week. Sales has to agree, then the client.
ops-new-week = New week
ops-renegotiate-for = Propose week { $week }
ops-renegotiation-yours = You proposed week { $week }. Sales hasn’t answered yet.
ops-renegotiation-theirs = Sales wants to ask the client for week { $week }: 10% less scope, 5% off the price.
ops-refuse = Refuse

# The week's plan
ops-plan-of = Your plan for week { $week }
ops-load-left = { $planned } of { $capacity } planned. { $left } left.
ops-load-full = All { $capacity } are planned. The dates ask for { $needed }.
ops-load-over = Too much: the dates ask for { $needed } of { $capacity } this week.
ops-shock = Part of the team is missing this week: { $time } less, { $share } of the week.
ops-no-projects = Nothing has been promised yet. The team waits for the first signature.
ops-all-delivered = Everything that was promised has been delivered. The team has time.
ops-share-of = Time for { $client } this week
ops-due-and-forecast = due week { $due }; forecast week { $forecast }
ops-pace = even pace
ops-then = After this week: { $time } to go.
ops-then-done = Covers all the work that is left, as far as you know.
ops-share-out = Share out by date again
ops-automatic = Shared out by due date. An even pace would be { $time }.
ops-automatic-short = Shared out by due date. Too little: an even pace is { $time }.
ops-by-hand = Set by you. An even pace would be { $time }.
ops-by-hand-short = Set by you. Too little: an even pace is { $time }.
ops-out-of-reach = Keeping the date would take { $time }: more than one project can use in a week.
ops-people = People
ops-people-spent = Visits, checks and meetings take { $time } this week.
ops-hold-meeting = Hold the joint meeting
ops-meeting-hint = Takes { $time }. Sales hears your load straight.
ops-met = The joint meeting was held this week. Sales knows your load.
ops-overtime = Overtime this week
ops-overtime-hint = The bars: what each level adds in this week and the next three, if you keep it up.
ops-overtime-free = costs nothing
ops-outlook = { $first } person-days this week, { $last } in the last of { $weeks } weeks if you keep it up,
ops-no-overtime = None
ops-overtime-level = { $share } more
ops-overtime-cost = costs { $money }
ops-rested = The team is rested.
ops-tired = The team is tired.
ops-worn-out = The team is worn out.
ops-after-rested = rested after it
ops-after-tired = tired after it
ops-after-worn-out = worn out after it
ops-backlog = Why are { $time } waiting, { $weeks } of the whole team?

# Only operations sees this
ops-signature-pays = This signature pays you
ops-signature-pays-later = Nothing at signing. What you earn comes with delivery.
ops-delivery-pays = This delivery pays you
ops-delivery-by = By the end of week { $week }, at delivery or at the quarter’s end.
ops-delivery-overdue = Late as it is: it was due in week { $week }.
ops-delivery-hoped = And { $money } more if the client is content and stays.
ops-delivery-late = As late as your forecast: { $money }.
ops-why-earned = Why this much?
ops-why-at-best = At best
ops-pay-so-far = Earned so far
ops-paid-for = What you are paid for
ops-your-week = Your week
ops-capacity = Capacity
ops-planned = Planned
ops-left = Left
ops-backlog-short = Waiting in all
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
ops-why-fatigue = Why does the gain melt?
ops-why-tired-now = Tiredness now
ops-why-pulled = Each week it moves a third of the way towards the overtime worked
ops-why-tired-costs = Person-days it then takes from a week
ops-why-tired-flaws = Work it then spoils
ops-why-tired-after = Tiredness after this week
ops-why-needed = Why do the dates ask for this much?
ops-why-pace = { $client }: { $time } over { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
ops-why-needed-all = Needed this week
ops-why-backlog-all = Waiting in all
ops-why-forecast = Why this forecast?
ops-why-work = The work, as you estimate it
ops-why-others = Other work that waits
ops-why-alone = With as many people as one project can use
ops-why-shared = Among the other work
ops-why-margin = The longer of the two, and some friction
ops-why-from = Counted from the beginning of week { $week }
ops-why-at = Week { $week }
ops-why-estimate = Why this estimate?
ops-why-doubt = Doubt, up or down
ops-why-answers = Why these weeks?
ops-why-honest = Honest, as likely as not
ops-why-caution = Cautious, four times in five: × { $factor }
ops-why-padded = Padded: × { $factor }
ops-why-slip-ask = Why does it matter when they hear?
ops-why-promised = Promised
ops-why-forecast-now = Forecast
ops-why-slip = The delay
ops-why-early = Time from now to the date
ops-why-planned-around = What a warning now lets them plan around
ops-why-satisfaction = Why { $points } points?
ops-why-start = At signing
ops-why-so-far = Since then: lateness, silence, new dates
ops-why-survey = Since then: dates, flaws, the mood of the day
ops-never-met = You haven’t met this client. What it cares about, you can only guess.

# A promise that Sales signed alone, as Operations reads it
ops-alone = Sales promised { $client } week { $week } without you
ops-alone-against = Sales promised { $client } week { $week } against your word
ops-alone-work = By your estimate that is { $time } of work.
ops-alone-holds = Your week holds { $time }.
ops-alone-several = Sales made { $count } promises without you
ops-alone-one = { $client }, week { $week }: { $time } of work by your estimate
ask-alone-read = If the client signs, Operations reads: “{ $read }.”

# How likely a client signs, from what Sales knows
signs-surely = About { $low } of 100 such clients sign this.
signs-read = About { $low } to { $high } of 100 such clients sign this.
signs-unread = About { $low } to { $high } of 100 such clients sign this. A visit narrows it down.
