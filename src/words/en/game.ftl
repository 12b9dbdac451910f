# game

## operations

ops-days = { $count ->
    [one] { $figure } person-day
   *[other] { $figure } person-days
}
ops-week = Week { $week }
ops-costs = Takes { $time } of this week.
ops-ready-by = Ready by
ops-scope = Scope
ops-price = Price
ops-dates = Dates that have been named

ops-scope-core = Core only
ops-scope-full = All of it
ops-scope-extended = More than asked

# A promise in the making
ops-promise-to = Promise to { $client }
ops-no-draft = Sales has drafted nothing yet. You can look into the work beforehand.
ops-draft-lies = Sales’ draft. With your stamp it goes to the client.
ops-split-lies = Sales offers to meet you half-way. With your stamp it goes to the client.
ops-counter-lies = Your counter lies with Sales. The draft beside it still does, too.
ops-stamp-sales = Sales
ops-stamp-ours = Operations
ops-stamped = stamped
ops-not-yet = not yet
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
ops-visit-asked = Sales asks you along to the client. It takes { $time }, and shows you the work itself.
ops-join-visit = Join the visit
ops-decline-visit = Stay away
ops-visited = You saw the client together with Sales.
ops-check-asked = Sales asks: can it be done, and when?
ops-check-unasked = Nobody has looked into this work. A check sharpens your estimate; only you see it.
ops-check = Check feasibility
ops-which-week = Which week do you tell Sales?
ops-check-first = Check before you tell a week.
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
ops-escalate = Escalate to leadership
ops-escalate-question = Take this to leadership?
ops-escalate-follows = They side with either of you, and it stands. It costs each of you { $money } in standing.
ops-escalate-back = Keep talking
ops-say = A word to Sales
ops-say-send = Say it

# A lead that is closed
ops-lost-turned-down = The client said no for good.
ops-lost-let-go = Sales let this one go.
ops-lost-tired = Nobody made an offer in time. The client went elsewhere.
ops-lost-quarter-ended = The quarter ended before a promise was made.

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
ops-delivered = Delivered in week { $at }, on time.
ops-delivered-late = Delivered in week { $at }, { $late } weeks late.
ops-surveyed = The client gave { $points } of 100 points.
ops-stays = The client stays.
ops-leaves = The client leaves.
ops-apologise = Visit and apologise
ops-apologised = You went to apologise.
ops-what-you-can-do = What you can do

# A slip
ops-slip-fresh = The forecast slipped to week { $week }
ops-slip-held = You are keeping week { $week } to yourself
ops-slip-question = Only you know. Tell Sales, or wait?
ops-slip-tell = Tell Sales now
ops-slip-tell-cost = in standing, today. Sales can still warn the client.
ops-slip-wait = Wait and see
ops-slip-wait-cost = in standing, if it turns out late and nobody knew.
ops-slip-told = Sales knows: week { $week }.

# Ways on
ops-review-theirs = Sales proposes a joint review with the client. It takes { $time }; everybody hears your forecast.
ops-review-yours = You proposed a joint review. Sales hasn’t answered yet.
ops-reviewed = You reviewed the work with Sales and the client.
ops-join-review = Join the review
ops-meet = Meet the client
ops-propose-review = Propose a joint review
ops-meeting-costs = Either takes { $time } of this week.
ops-gate-planned = The quality gate is planned: flaws come back to you before they reach the client.
ops-gate-skipped = The quality gate is skipped. Flaws will go to the client.
ops-gate-held = The quality gate has been held.
ops-gate-skip = Skip the quality gate
ops-gate-plan = Plan the quality gate
ops-gate-question = Skip the quality gate?
ops-gate-follows = It ships sooner, and every flaw that nobody has noticed goes to the client.
ops-gate-back = Keep the gate
ops-renegotiate = Go back to the client
ops-renegotiate-hint = Once only: 10% less scope, 5% off the price, a new week. Sales has to agree.
ops-new-week = New week
ops-renegotiate-for = Propose week { $week }
ops-renegotiation-yours = You proposed week { $week }. Sales hasn’t answered yet.
ops-renegotiation-theirs = Sales wants to ask the client for week { $week }: 10% less scope, 5% off the price.
ops-agree-to = Agree to week { $week }
ops-refuse = Refuse

# The week's plan
ops-plan-of = Your plan for week { $week }
ops-load-left = { $planned } of { $capacity } planned. { $left } left.
ops-load-full = All { $capacity } are planned. The dates ask for { $needed }.
ops-load-over = Too much: the dates ask for { $needed } of { $capacity } this week.
ops-shock = Part of the team is missing this week: { $share } less gets done.
ops-no-projects = Nothing has been promised yet. The team waits for the first signature.
ops-on-your-desk = On your desk
ops-owed-visit = asks you along to a visit
ops-owed-check = wants to know if it can be done
ops-owed-draft = has a draft for your stamp
ops-owed-counter = has a counter to answer
ops-owed-slip = has slipped; tell Sales, or wait
ops-owed-news = has news to pass on
ops-owed-renegotiation = needs your word on a new week
ops-owed-review = awaits a joint review
ops-owed-lead = is a new lead
ops-share-of = Time for { $client } this week
ops-due-and-forecast = due week { $due }, forecast { $forecast }
ops-automatic = shared out by due date
ops-automatic-short = shared out by due date; keeping the date takes { $time }
ops-by-hand = set by you
ops-by-hand-short = set by you; keeping the date takes { $time }
ops-people = People
ops-people-spent = Visits, checks and meetings take { $time } this week.
ops-hold-meeting = Hold the joint meeting
ops-meeting-hint = Takes { $time }. Sales hears your load straight.
ops-met = The joint meeting was held this week. Sales knows your load.
ops-overtime = Overtime this week
ops-no-overtime = None
ops-overtime-level = { $share } more
ops-overtime-cost = costs { $money }
ops-rested = The team is rested.
ops-tired = The team is tired.
ops-worn-out = The team is worn out.
ops-after-rested = rested after it
ops-after-tired = tired after it
ops-after-worn-out = worn out after it
ops-backlog = { $weeks ->
    [0] No work is waiting.
    [one] Work that is waiting: { $time }, about { $weeks } week of the whole team.
   *[other] Work that is waiting: { $time }, about { $weeks } weeks of the whole team.
}

# Only operations sees this
ops-only-you = Only you can see this
ops-signature-pays = This signature pays you
ops-signature-pays-later = Nothing at signing. What you earn comes with delivery.
ops-pay-so-far = Earned so far
ops-paid-for = What you are paid for
ops-deed-disclosed = { $count ->
    [one] You told a slip
   *[other] You told { $count } slips
}
ops-deed-found-late = { $count ->
    [one] Found late
   *[other] Found late { $count } times
}
ops-deed-escalated = { $count ->
    [one] Escalated
   *[other] Escalated { $count } times
}
ops-deed-passed-on = { $count ->
    [one] Passed bad news on
   *[other] Passed bad news on { $count } times
}
ops-your-week = Your week
ops-capacity = The team can do
ops-planned = Planned
ops-left = Left
ops-backlog-short = Waiting in all
ops-what-you-know = What you know about { $client }
ops-stated-size = The client says
ops-your-estimate = You think
ops-basis-stated = Nobody has looked: the size is the client’s own.
ops-basis-check = From your feasibility check.
ops-basis-visit = From seeing the work with your own eyes.
ops-never-met = You haven’t met this client. What it cares about, you can only guess.
ops-cares = What the client cares about
ops-cares-date = Date
ops-cares-scope = Scope
ops-cares-quality = Quality
ops-cares-price = Price
ops-calm = Patient: a late date hurts less than with others.
ops-average = A late date hurts as much as with most.
ops-anxious = Anxious: a late date hurts more than with others.
