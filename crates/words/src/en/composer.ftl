# The composer of pay.

composer-title = Compose a pay plan
composer-lead = A plan is a list of lines: who is paid, for what, how much, when, and under which conditions.
composer-name = Name of the plan
composer-play = Play under this plan
composer-add-sales = Add a line for Sales
composer-add-operations = Add a line for Operations
composer-both = Both, from one pot
composer-remove = Remove this line, { $number }
composer-remove-short = Remove this line

composer-to = Who is paid
composer-part-sales = Part of Sales
composer-part-operations = Part of Operations
composer-what = For what
composer-how = How
composer-share = Share
composer-quota = Up to a quota of
composer-factor = { $factor }×
composer-more = Above the quota, multiply the share by
composer-amount = Amount
composer-full-at = In full at
composer-reaches = Once it reaches
composer-per = For each … points
composer-from = Counted from
composer-base = Paid at that score
composer-due = When
composer-gates = Only if
composer-points-least = At least this many points
composer-effort-most = At most this much of the stated effort
composer-clawback = Taken back
composer-back-share = How much of it
composer-back-never = Never
composer-back-unless = Unless { $gate }

composer-metric-price = The price of each promise
composer-metric-promise = Each promise
composer-metric-renewed = The price of clients who stay
composer-metric-overtime = What overtime costs
composer-metric-utilisation = The team’s time in use
composer-metric-satisfaction = The clients’ average satisfaction
composer-form-share = A share
composer-form-accelerated = A share, more beyond a quota
composer-form-each = An amount for each
composer-form-up-to = In proportion, up to a target
composer-form-step = All at once, at a target
composer-form-slope = More or less for each point
composer-due-signature = When the client signs
composer-due-delivery = After delivery
composer-due-quarter-end = At the end of the quarter

composer-preview = What it would have paid
    .lead = For the quarter you just played, to the cent. Under other pay, people would have played differently.
composer-careful = What careful play earns
    .lead = On average in this market. Once you have played a quarter, you see here what the plan would have paid.
composer-before = it paid { $money }
composer-faulty = Fix the marked fields to see what the plan would have paid.
composer-budget = The budget
composer-to-budget = Match the budget of the other plans
composer-as-written = Pay exactly what is written
composer-scaled = All rates: Sales { $sales }, Operations { $operations }. Plans then differ in shape, not in size.
composer-ploys = How people will game it
composer-away = Keep it or pass it on
composer-keep = Keep on this device
composer-copy = Copy the link
composer-save = Save as a file
composer-open = Open a file
composer-link = The link to this plan
composer-plans = Your plans
composer-load = Open
composer-load-this = Open { $name }
composer-forget = Forget
composer-forget-this = Forget { $name }
composer-kept = Kept on this device.
composer-not-kept = This browser did not keep the plan. Save it as a file instead.
composer-full = This browser already keeps { $most } plans, the most it can. Remove one first, or save this plan as a file.
composer-sealed = Another version of Truce keeps its plans here. They stay as they are; save yours as a file.
composer-unread = { $count ->
    [one] 1 kept plan cannot be read by this version. It stays as it is.
   *[other] { $count } kept plans cannot be read by this version. They stay as they are.
}
composer-copied = The link is on your clipboard, and below.
composer-opened = The plan is open.
composer-link-damaged = This link was cut off or mistyped. Nothing was changed.
composer-link-version = This link comes from another version of Truce. Nothing was changed.
composer-no-plan = This is not a valid pay plan. { $fault } Nothing was changed.
composer-unreadable = This file cannot be read as a pay plan. Nothing was changed.

ploy-none = No known way to game it. People will find one.
ploy-pull-in = Deals above a quota pay more: people will pull deals forward at a discount.
ploy-early-promise = The signature alone pays: people will promise the date that wins it, even one that will not hold.
ploy-padded-dates = Kept dates pay: people will pad dates, or agree on new ones again and again.
ploy-free-ride = One pot for both: each can leave the work to the other.
ploy-bought-scores = Scores pay: people will buy them with credits and turn risky clients away.
ploy-hostages = Renewals pay: people will drop hard clients early and hold good ones too tightly.
ploy-box-ticking = Milestones pay: people can tick them off and learn nothing.
ploy-cut-corners = Work within its budget pays: people will cut corners and pad estimates.
ploy-busy-work = A busy team pays: people will keep it busy, whether the work is useful or not.
ploy-saved-overtime = Overtime comes off people’s pay: they will let a date slip rather than work late.

setup-compose = Compose your own
setup-composed = Your own plan
setup-agreed = Agreed in your peace talks
