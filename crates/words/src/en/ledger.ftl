# The promise ledger: what happened to each client, step by step.

reveal-step-promises = Promises
reveal-on-promises = On to the promises
promises-title = Who promised what, and who knew
promises-lead = One sheet for each client: the promise, who knew what and when, and who was paid for each step.
promises-clients = Clients in the ledger
promises-of = { $client }, { $points } points
promises-nobody = { $client }, no promise

sheet-both = Week { $from } to week { $to }. Two stamps: both of you agreed.
sheet-alone = Week { $from } to week { $to }. One stamp, because Sales signed alone.
sheet-leadership = Week { $from } to week { $to }. Leadership gave the second stamp.
sheet-none = Nothing was promised, so there is nothing to trace.
ledger-week = Week { $week }
sheet-points-spoken = points
sheet-paid = { $seat ->
    [sales] Sales
   *[operations] Operations
} { $money }
sheet-for = for { $thing }
sheet-clawback = taken back, because the condition was not met
sheet-standing = in standing
sheet-term = { $part }: { $points }

step-answered = Operations said week { $week }.
step-answered-honest = That was its own estimate, as likely to be too early as too late.
step-answered-cautious = That left some room: such an answer is right in 4 cases of 5.
step-answered-padded = That was 25% more than its own estimate.
step-countered = Operations asked for week { $week } instead.
step-escalated = You went to leadership, which sided with { $with ->
    [sales] Sales
   *[operations] Operations
}.
step-turned-down = The client did not sign this offer.
step-lost-turned-down = The client gave a final no.
step-lost-let-go = Sales let the client go.
step-lost-tired = No offer reached the client in time.
step-lost-quarter-ended = The quarter ended before you promised anything.
step-signed-both = You promised week { $week } for { $price }.
step-signed-alone = Sales promised week { $week } for { $price }.
step-signed-leadership = Leadership promised week { $week } for { $price }.
step-unchecked = Operations was not asked first.
step-checked = Operations was asked first.
step-own = Operations’ own estimate was week { $week }.
step-against = Operations asked for week { $week }.
step-slip-possible = Operations saw that the work might take until week { $week }.
step-slip = Operations saw that the work would take until week { $week }.
step-told-at-once = Operations told Sales the same week.
step-told-later = { $weeks ->
    [one] Operations told Sales a week later.
   *[other] Operations told Sales { $weeks } weeks later.
}
step-kept = { $weeks ->
    [0] Operations kept it quiet.
    [one] Operations kept it quiet for a week.
   *[other] Operations kept it quiet for { $weeks } weeks.
}
step-gone = The slip went away, so there was nothing to tell.
step-price-of-telling = Telling Sales would have cost { $money } in standing.
step-told = Operations told Sales: week { $week }.
step-sat-on = Sales kept the news from the client.
step-sat-later = { $weeks ->
    [0] The client heard it the same week.
    [one] The client heard it a week later.
   *[other] The client heard it { $weeks } weeks later.
}
step-sat-kept = { $weeks ->
    [0] The client found out by itself.
    [one] The client found out by itself, a week later.
   *[other] The client found out by itself, { $weeks } weeks later.
}
step-passed-on = Sales told the client: week { $week }.
step-expects = From then on the client expected week { $week }.
step-too-late = The client could no longer plan around it: the date had passed.
step-reviewed = You both met the client, and all three of you heard: week { $week }.
step-renegotiated = The client agreed to week { $week }, with less scope at a lower price.
step-held-to = You asked the client for a later week, and the client held you to the first.
step-gate-skipped = Operations planned to ship without the quality gate.
step-date-passed = The date passed.
step-date-silent = That is how the client found out.
step-delivered-on-time = Delivered by the agreed week.
step-delivered-late = { $count ->
    [one] Delivered { $weeks } week late.
   *[other] Delivered { $weeks } weeks late.
}
step-never-came = You never delivered it.
step-credited = Sales gave a credit of { $credit }.
step-apologised = Operations went to say sorry.
step-surveyed-stays = Satisfaction { $points } of 100. The client stays.
step-surveyed-leaves = Satisfaction { $points } of 100. The client leaves.
step-chance = Of clients treated like this, { $chance } stay.

knowledge-title = Who knew that the date would not hold
knowledge-held = The date held; there was nothing to hide.
knowledge-week = week { $week }
knowledge-never = never
knowledge-silence = { $weeks ->
    [one] Operations knew a week before the client did.
   *[other] Operations knew { $weeks } weeks before the client did.
}
knowledge-client = The client
