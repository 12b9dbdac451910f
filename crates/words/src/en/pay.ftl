# Pay in words.

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
pay-gate-satisfaction = the client rates it { $points } of 100 or more
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
slip-pulled-in = A deal, pulled forward
slip-quarter = The quarter as a whole
slip-standing = Cost in standing
slip-unmet = { $client }: the condition was not met

deed-disclosed = { $count ->
    [one] Told Sales about a slip
   *[other] Told Sales about { $count } slips
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
