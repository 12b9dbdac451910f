# The strategy cascade.

cascade-title = From the strategy to the pay
cascade-lead = What does the company want, who answers for it, and does each department’s pay point there?
cascade-strategy = The strategy, in one sentence
cascade-presets = Start from a strategy
cascade-balanced = Some of everything
cascade-growth = Growth
cascade-loyalty = Clients who stay
cascade-efficiency = More from the same team
cascade-as-paid = Use what departments are paid for
cascade-objective = Objective
cascade-owner = Owner
cascade-company = Company
cascade-paid = Paid for: { $share }
aim-revenue = Revenue
aim-margin = Margin
aim-utilisation = A busy team
aim-budget = Work within its budget
aim-on-time = Kept dates
aim-satisfaction = Satisfied clients
aim-retention = Clients who stay
cascade-measures = Does it point the same way?
    .lead = 1 means the same direction, 0 nothing in common, below 0 the opposite direction. People do not always do what is written.
cascade-cosines = How closely they point the same way
cascade-measure = Measured by
cascade-with-sales = Company and Sales
cascade-with-operations = Company and Operations
cascade-each-other = Sales and Operations
cascade-written = What is written here
cascade-told-by-pay = What the pay plan pays for
cascade-moved = What the pay makes people do: small steps away from plain play
cascade-try = Try what the pay does
    .lead = Truce plays thousands of quarters in the background. Which way does money move people, and how far does the company get?
cascade-running = Playing thousands of quarters.
cascade-broken = This browser could not play the quarters.
cascade-regret = When bots play under this pay, a quarter is worth { $value } on average. That is { $reached } of the way from the worst fixed play ({ $worst }) to the best ({ $best }).
cascade-agree = The measures do not contradict each other.
cascade-written-not-paid-sales = Sales is told to go where the company goes, but paid to go elsewhere.
cascade-written-not-paid-operations = Operations is told to go where the company goes, but paid to go elsewhere.
cascade-paid-not-moved-sales = Sales’ pay plan names what the company wants, but the money still moves Sales elsewhere.
cascade-paid-not-moved-operations = Operations’ pay plan names what the company wants, but the money still moves Operations elsewhere.
cascade-moved-not-paid-sales = Sales’ pay plan names something else, but the money moves Sales where the company wants.
cascade-moved-not-paid-operations = Operations’ pay plan names something else, but the money moves Operations where the company wants.
title-cascade = From the strategy to the pay – Truce
peace-cascade = Write the strategy down

## The composer of pay

ploy-saved-overtime = Overtime costs its people money: they will let a date slip rather than work late.
