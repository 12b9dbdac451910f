# The five causes with their evidence, and the replay of a week.

reveal-step-causes = Causes
reveal-on-causes = On to the causes
causes-title = { $count ->
    [0] No warning signs found
    [one] One moment to talk about
   *[other] { $count } moments to talk about
}
causes-lead = We look for five causes by rule, in what you did and not in opinions. A rule shows you where to look.
causes-lead-blame = Between you, you blamed each other for { $total } of the trouble. Of these moments, Sales decided { $sales } and Operations { $operations }.
causes-how = How we work this out
causes-reckoning = To see what another move would have cost, we replay the quarter with that one move changed. The market, the luck and every other move stay the same: we don’t guess how people would have reacted. To see what pay rewarded, we average { $futures } random futures from that moment. A change counts if it is beyond { $errors } standard errors and moves a side’s pay by more than { $pay }, or costs the client more than { $points ->
    [one] 1 point
   *[other] { $points } points
}. Pay here includes what conduct costs in standing.

cause-self-preservation = Self-preservation
    .rule = A delay kept back for a week or longer, where silence paid and the client suffered. Or an estimate padded by 25% or more that served Operations alone.
    .sum = { $one ->
        [0] No delay kept back.
        [one] The delay of one promise kept back, at { $three ->
            [one] one moment.
           *[other] { $three } moments.
        }
       *[other] The delays of { $one } promises kept back, at { $three ->
            [one] one moment.
           *[other] { $three } moments.
        }
    } Estimates padded: { $two }.
cause-conflicting-goals = Conflicting goals
    .rule = A choice that raised the decider’s expected pay and lowered the other’s.
    .sum = Choices at the other’s cost: { $one }.
cause-miscommunication = Miscommunication
    .rule = A signature without a check, a promise against the last message, or news that only one side knew. Operations or the client must have been worse off for it.
    .sum = Signed without a check: { $one }. Against the last message: { $two }. Weeks of silence: { $three }.
cause-strategy-misalignment = Strategy misalignment
    .rule = A choice that raised the decider’s expected pay and was likely to leave the client less satisfied.
    .sum = Choices at a client’s cost: { $one }.
cause-clashing-incentives = Clashing incentives
    .rule = A choice where your two pay plans pulled in opposite directions, whatever you chose.
    .sum = Your pay plans pulled apart in { $one } of { $two } choices.

found-kept = { $weeks ->
    [one] Operations kept a delay to itself for a week.
   *[other] Operations kept a delay to itself for { $weeks } weeks.
} Silence saved Operations about { $money }.
found-padded-answer = Operations said week { $week }: its own estimate plus 25%. That was worth about { $money } to Operations.
found-padded-counter = Operations asked for week { $week }; its own estimate was week { $own }. That was worth about { $money } to Operations.
found-buried = { $weeks ->
    [one] Sales knew, and the client found out by itself a week later.
   *[other] Sales knew, and the client found out by itself { $weeks } weeks later.
} Silence saved Sales about { $money }.
found-unchecked = Sales signed for week { $promised } without asking. A check would have said week { $named }.
found-silence = { $weeks ->
    [one] Operations knew a week before the client did.
   *[other] Operations knew { $weeks } weeks before the client did.
}
found-against = Sales promised week { $promised }. The last week Operations named was week { $named }.
found-worth = This was worth about { $gain } to { $mover ->
    [sales] Sales
   *[operations] Operations
} and cost { $whom ->
    [sales] Sales
   *[operations] Operations
} about { $loss }.
found-gift = This cost { $mover ->
    [sales] Sales
   *[operations] Operations
} about { $loss } and was worth about { $gain } to { $whom ->
    [sales] Sales
   *[operations] Operations
}.
found-at-clients-cost = This was worth about { $gain } to { $mover ->
    [sales] Sales
   *[operations] Operations
} and cost the client about { $points ->
    [one] 1 point
   *[other] { $points } points
}.

choice-signed-early = Sales signed alone for week { $week }.
choice-overrode = Sales signed against Operations’ counter-offer.
choice-took-counter = Sales accepted Operations’ week { $week }.
choice-stamped-early = Operations stamped week { $week }, earlier than its own estimate.
choice-padded-counter = Operations asked for week { $week }, later than its own estimate.
choice-padded-answer = Operations answered a check with padding.
choice-held-back = Operations kept a delay to itself.
choice-told = Operations told Sales about a slip.
choice-sat-on = Sales kept the news from the client.
choice-passed-on = Sales told the client the news.
choice-overtime = Operations worked { $share } overtime.
choice-skipped-gate = Operations planned to skip the quality gate.
choice-pulled-in = Sales pulled a deal forward at { $share } off.

instead-promise = promise week { $week }
instead-check-first = have Operations check first, and promise week { $week }
instead-take-counter = take the counter-offer
instead-override = sign against the counter-offer
instead-counter = ask for week { $week }, and Sales agrees
instead-fair-counter = ask for week { $week }
instead-stamp = stamp the offer as it is
instead-answer-honestly = answer honestly, and Sales promises week { $week }
instead-tell = tell Sales, and Sales tells the client
instead-keep = keep it quiet
instead-pass-on = tell the client
instead-regular-week = work a regular week
instead-hold-gate = hold the quality gate
instead-leave-deal = leave the deal for next quarter
otherwise-pay = Another choice: { $instead }. { $seat ->
    [sales] Sales
   *[operations] Operations
} would have been { $way ->
    [cost] { $money } worse off
    [brought] { $money } better off
   *[nothing] no better or worse off
}.
otherwise-points = { $client } would have ended at { $would } points instead of { $was }.
otherwise-same-points = { $client } would have ended at { $was } points either way.
otherwise-unknown = We can’t say what another choice would have cost. That depends on an answer that was never given.
found-see = See the moment
found-see-spoken = See the moment: week { $week }, { $what }
found-week = Week { $week }

replay-title = Week { $week } again
replay-lead-sales = As Sales saw it: what Sales heard, and what Sales knew.
replay-lead-operations = As Operations saw it: what Operations heard, and what Operations knew.
replay-lead-nobody = Both sides at once: what each knew while the other did not.
replay-back = Back to the reveal
replay-week = Week
replay-earlier = A week earlier
replay-later = A week later
replay-chairs = Seen from
replay-chair-sales = As Sales
replay-chair-operations = As Operations
replay-chair-nobody = Both sides
replay-happened = What happened
replay-nothing = No news reached this side.
replay-only = { $seat ->
    [sales] Only Sales
   *[operations] Only Operations
}
replay-moment = The moment
replay-known = What was known at the end of the week
replay-promised = Promised
replay-forecast = Operations expects
replay-told = Sales was told
replay-expected = The client expects
replay-mood = Satisfaction
replay-hidden = hidden
replay-no-promise = No promise is signed yet.
replay-open = Watch the weeks again
