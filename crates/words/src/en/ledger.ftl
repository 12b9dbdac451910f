# The promise ledger: what happened to each client, step by step.

reveal-step-promises = Promises
reveal-on-promises = On to the promises
promises-title = Who promised what, and who knew
promises-lead = Every client on one sheet: the promise, who knew what about it and when, and whom each step paid.
promises-clients = Clients of the ledger
promises-of = { $client }, { $points } points
promises-nobody = { $client }, no promise

sheet-both = Week { $from } to week { $to }. Two stamps: both of you agreed.
sheet-alone = Week { $from } to week { $to }. One stamp, because Sales signed alone.
sheet-leadership = Week { $from } to week { $to }. Leadership put the second stamp on it.
sheet-none = Nothing was promised, so there is nothing to trace.
ledger-week = Week { $week }
sheet-points-spoken = points
sheet-paid = { $seat ->
    [sales] Sales
   *[operations] Operations
} { $money }
sheet-for = for { $thing }
sheet-clawback = taken back, because the client did not meet its condition
sheet-standing = in standing
sheet-term = { $part }: { $points }

step-answered = Operations said week { $week }.
step-answered-honest = It was its own estimate, as likely as not.
step-answered-cautious = With room in it: right in four cases of five.
step-answered-padded = A quarter more than its own estimate.
step-countered = Operations asked for week { $week } instead.
step-escalated = You went to leadership, which sided with { $with ->
    [sales] Sales
   *[operations] Operations
}.
step-turned-down = They did not sign this offer.
step-lost-turned-down = They said a final no.
step-lost-let-go = Sales let it go.
step-lost-tired = No offer reached them in time.
step-lost-quarter-ended = The quarter ended before you promised anything.
step-signed-both = You promised week { $week } for { $price }.
step-signed-alone = Sales promised week { $week } for { $price }.
step-signed-leadership = Leadership promised week { $week } for { $price }.
step-unchecked = Operations was not asked.
step-checked = Operations had been asked.
step-own = Its own estimate was week { $week }.
step-against = It had asked for week { $week }.
step-slip = Operations saw that it would be week { $week }.
step-told-at-once = It told Sales the same week.
step-told-later = { $weeks ->
    [one] It told Sales a week later.
   *[other] It told Sales { $weeks } weeks later.
}
step-kept = { $weeks ->
    [0] Operations kept it quiet.
    [one] Operations kept it quiet for a week.
   *[other] Operations kept it quiet for { $weeks } weeks.
}
step-gone = It came to nothing, so there was nothing to tell.
step-price-of-telling = Telling would have cost { $money } of standing.
step-told = Operations told Sales: week { $week }.
step-sat-on = Sales kept it from the client.
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
step-expects = From then on they expected week { $week }.
step-too-late = Too late to plan around it: the date had passed.
step-reviewed = You both met the client, and everybody heard: week { $week }.
step-renegotiated = They agreed to week { $week }, for less scope and less money.
step-held-to = They were asked for a later week, and held you to the first.
step-gate-skipped = Operations planned to ship without the quality gate.
step-date-passed = The date passed.
step-date-silent = That is how the client found out.
step-delivered-on-time = Delivered by the agreed week.
step-delivered-late = { $count ->
    [one] Delivered { $weeks } week late.
   *[other] Delivered { $weeks } weeks late.
}
step-never-came = It never came.
step-credited = Sales gave a credit of { $credit }.
step-apologised = Operations went to say sorry.
step-surveyed-stays = Satisfaction { $points }. They stay.
step-surveyed-leaves = Satisfaction { $points }. They leave.
step-chance = { $chance } of clients like this stay.

knowledge-title = Who knew that the date would not hold
knowledge-held = The date held; there was nothing to hide.
knowledge-week = week { $week }
knowledge-never = never
knowledge-silence = { $weeks ->
    [one] Operations knew a week before the client did.
   *[other] Operations knew { $weeks } weeks before the client did.
}
knowledge-client = The client
