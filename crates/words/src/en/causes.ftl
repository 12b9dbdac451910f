# The five causes with their evidence, and the replay of a week.

reveal-step-causes = Causes
reveal-on-causes = On to the causes
causes-title = { $count ->
    [0] Nothing that a rule would find
    [one] One moment worth a talk
   *[other] { $count } moments worth a talk
}
causes-lead = Five causes, each found by a rule in what was done, never by opinion. A rule shows where to look.
causes-lead-blame = You laid { $total } of the trouble at each other’s doors. Of these moments, { $sales } were in the hands of Sales and { $operations } in those of Operations.
causes-how = How we work this out
causes-reckoning = To see what another move would have cost, we play it: same market, same luck, every other move as it was. What pay rewarded is the average over { $futures } random futures from that moment, and counts only beyond two standard errors. Other moves stay the same; we don’t guess how people would have reacted.

cause-self-preservation = Self-preservation
    .rule = Bad news kept for a week or longer, and estimates with a quarter on top.
    .sum = News kept: { $one }. Estimates padded: { $two }.
cause-conflicting-goals = Conflicting goals
    .rule = A choice that raised one’s own expected pay and lowered the other’s.
    .sum = Choices at the other’s cost: { $one }.
cause-miscommunication = Miscommunication
    .rule = Signed without a check, promised against the last message, or known here and not there.
    .sum = Signed without a check: { $one }. Against the last message: { $two }. Weeks of silence: { $three }.
cause-strategy-misalignment = Strategy misalignment
    .rule = A choice that raised one’s own expected pay and lowered what the company could expect.
    .sum = Choices at the company’s cost: { $one }.
cause-clashing-incentives = Clashing incentives
    .rule = A choice at which your pay pulled in opposite directions, whichever way it went.
    .sum = Your pay pulled apart in { $one } of { $two } choices.

found-kept = { $weeks ->
    [one] Operations kept a slip to itself for a week.
   *[other] Operations kept a slip to itself for { $weeks } weeks.
}
found-padded-answer = Operations said week { $week }: its own estimate, and a quarter on top.
found-padded-counter = Operations asked for week { $week }. Its own estimate was week { $own }.
found-buried = { $weeks ->
    [one] Sales knew, and the client found out by itself a week later.
   *[other] Sales knew, and the client found out by itself { $weeks } weeks later.
}
found-unchecked = Signed without checking whether it can be done.
found-silence = { $weeks ->
    [one] Operations knew a week before the client did.
   *[other] Operations knew { $weeks } weeks before the client did.
}
found-against = Sales promised week { $promised }. Operations had last named week { $named }.
found-worth = For { $mover ->
    [sales] Sales
   *[operations] Operations
} that was worth about { $gain }, and cost { $whom ->
    [sales] Sales
    [operations] Operations
   *[company] the company
} about { $loss }.
found-gift = For { $mover ->
    [sales] Sales
   *[operations] Operations
} that cost about { $loss }, and was worth { $gain } to { $whom ->
    [sales] Sales
    [operations] Operations
   *[company] the company
}.

choice-signed-early = Sales signed alone for week { $week }.
choice-overrode = Sales signed against the counter of Operations.
choice-took-counter = Sales took Operations’ week { $week }.
choice-stamped-early = Operations stamped week { $week }, before its own estimate.
choice-held-back = Operations kept a slip to itself.
choice-told = Operations told Sales of a slip.
choice-sat-on = Sales kept the news from the client.
choice-passed-on = Sales told the client the news.
choice-overtime = Operations worked { $share } overtime.
choice-skipped-gate = Operations planned to skip the quality gate.
choice-pulled-in = Sales pulled a deal in at { $share } off.

instead-promise = Promising week { $week }
instead-take-counter = Taking the counter
instead-override = Signing against the counter
instead-counter = Asking for week { $week }, if Sales agreed,
instead-tell = Telling Sales, if Sales told the client,
instead-keep = Keeping it quiet
instead-pass-on = Telling the client
instead-regular-week = A regular week
instead-hold-gate = Holding the gate
instead-leave-deal = Leaving the deal for next quarter
otherwise-pay = { $instead } would have { $way ->
    [cost] cost { $seat ->
        [sales] Sales
       *[operations] Operations
    } { $money }
    [brought] brought { $seat ->
        [sales] Sales
       *[operations] Operations
    } { $money } more
   *[nothing] cost { $seat ->
        [sales] Sales
       *[operations] Operations
    } nothing
}.
otherwise-points = { $client } would have ended at { $would } instead of { $was }.
otherwise-same-points = { $client } would have ended at { $was } all the same.
otherwise-unknown = We can’t say what another way would have cost: it depends on an answer that was never given.
found-see = See the moment
found-see-spoken = See the moment: week { $week }, { $what }
found-week = Week { $week }

replay-title = Week { $week } again
replay-lead-sales = As Sales saw it: what Sales heard, and what Sales knew.
replay-lead-operations = As Operations saw it: what Operations heard, and what Operations knew.
replay-lead-nobody = With all cards open: what each knew while the other did not.
replay-back = Back to the reveal
replay-week = Week
replay-earlier = A week earlier
replay-later = A week later
replay-chairs = From where
replay-chair-sales = As Sales
replay-chair-operations = As Operations
replay-chair-nobody = All cards open
replay-happened = What happened
replay-nothing = Nothing that could be heard from here.
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
replay-open = Play the weeks again
