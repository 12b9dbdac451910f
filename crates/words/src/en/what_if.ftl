# Luck or choice: the quarter played again.

luck-title = Luck or choice?
luck-lead = We replay your quarter 500 times. Storms, surprises and moods change at random each time.

bet-luck = Luck or choice?
    .lead = We replay your quarter 500 times with other luck. In how many out of 100 are clients less satisfied than yours?
    .go = Play it 500 times
bet-lower = Out of 100 replays, how many end lower? 0: bad luck, 100: good luck

luck-bad = Luck was against you
luck-usual = Ordinary luck
luck-good = Luck was on your side
luck-no-part = Luck made no difference
luck-nothing = This change makes no difference
luck-unknown = 500 quarters are not enough to tell
luck-more-luck = Luck matters more
luck-both = Luck and choice matter equally
luck-more-choice = The choice matters more

luck-nobody-asked = No client was surveyed in your quarter, so there is nothing to compare your guesses with.
luck-place = In { $came } of 100 replays, clients are less satisfied than yours.
luck-guess-one = { $by ->
    [sales] Sales
   *[operations] Operations
} guessed { $guessed } of 100.
luck-guess-both = Sales guessed { $sales } of 100, Operations { $operations }.
luck-answer = The answer is { $came }.
luck-not-played = You did not replay this quarter.
luck-of-measure = { $measure }: { $told }

luck-so-many = { $lower } of the replays ended lower, { $higher } higher{ $same ->
    [0] .
   *[other] , { $same } the same.
}{ $none ->
    [0] {""}
    [one] { " " }In one, no client was asked.
   *[other] { " " }In { $none }, no client was asked.
}
luck-no-figure = Your quarter has no figure here, because no client was surveyed.
luck-effect = { $mean } on average (95% sure: { $low } to { $high }). Luck alone moves it by { $luck } from one quarter to the next.
luck-effect-none = No difference, under any luck.
luck-effect-unknown = { $low } to { $high } on average. We can’t tell whether it rises or falls.
luck-effect-tiny = A difference too small to show.
luck-own = In your own quarter it would have been { $is } instead of { $was }.
luck-own-same = In your own quarter it would still have been { $was }.

luck-rules-moves = We repeat every move where the rules still allow it: { $made } of { $all } here. { $people ->
    [1] A bot fitted to how you played, and the bot you played against, decide
   *[other] Bots fitted to how each of you played decide
} the rest: { $count ->
    [one] one move
   *[other] { $answered } moves
} a quarter.
luck-rules-clients = Other clients want other dates, so bots play. { $people ->
    [1] One is fitted to how you promised, checked, shared news and worked overtime; the other is the bot you played against
   *[other] They are fitted to how each of you promised, checked, shared news and worked overtime
}. The mark shows your own quarter, not one of theirs.
luck-rules-bots = Other pay and another culture change what people decide, so bots play. { $people ->
    [1] One is fitted to how you promised, checked, shared news and worked overtime; the other is the bot you played against
   *[other] They are fitted to how each of you promised, checked, shared news and worked overtime
}.

luck-ask = Replay it with
luck-ask-luck = Other luck
luck-ask-clients = Other clients and luck
luck-ask-move = One other move
luck-ask-pay = Other pay
luck-ask-culture = Another culture
luck-which-pay = Pay plan
luck-which-culture = Culture
luck-own-plans = Your own plans
luck-presets = Plans in the game
luck-which-move = Which move
luck-whole-week = The whole week

luck-turning = Week { $week }, { $seat ->
    [sales] Sales
   *[operations] Operations
}: { $could }
could-offer = offer week { $other } instead of { $was }
could-list-price = give no discount instead of { $was }
could-sign-for = sign for week { $other } instead of { $was }
could-override = sign against Operations’ counter-offer
could-wait = wait for the second stamp
could-take-counter = accept week { $other }, as asked
could-ask-for-more = ask for week { $other } instead of stamping week { $was }
could-ask-for-less = ask for week { $other }, its own estimate, instead of { $was }
could-stamp = stamp instead of asking for week { $was }
could-answer = answer { $other ->
    [honest] honestly
    [cautious] cautiously
   *[padded] with padding
} instead of { $was ->
    [honest] honestly
    [cautious] cautiously
   *[padded] with padding
}
could-tell = tell Sales about the slip
could-keep-quiet = keep the slip quiet
could-pass-on = pass the news on
could-sit-on = keep the news from the client
could-no-overtime = work no overtime instead of { $was }
could-hold-gate = hold the quality gate
could-no-credit = give no credit
could-no-pull-in = leave the deal alone

luck-as-played = Your moves, other luck
luck-like-you = Played like you
luck-paid-by = Pay plan “{ $pay }”
luck-under = Culture “{ $culture }”
luck-yours = Your quarter
luck-flag = Yours: { $figure }
luck-flag-other = Changed: { $figure }
luck-difference = Difference
luck-between = { $low } to { $high }
luck-table = Each average comes with the range of 8 in 10 quarters, each difference with the range we are 95% sure of.

luck-picture = { $measure }: 8 in 10 quarters end between { $low } and { $high }.
luck-picture-other = With the change, 8 in 10 end between { $low } and { $high }.
luck-picture-yours = Yours: { $figure }.

luck-progress = Replaying your quarter
luck-running = { $done } of { $all }
luck-finished = Played { $all } times.
luck-stopped = Stopped after { $done } of { $all }.
luck-broken = This browser could not replay the quarter: a background worker did not start. Nothing else is lost.

## The year that followed

reveal-step-year = The year
reveal-on-year = On to the year that followed
year-title = The year that followed
year-lead = Bots with your habits played the next three quarters 500 times: under your pay, and under one other.
year-which-pay = Compare your pay with
year-own = Your pay, “{ $pay }”
year-richer = In { $richer } of 100 years the company keeps more money under “{ $pay }”
year-poorer = In { $poorer } of 100 years the company keeps more money under your pay
year-unclear = On money, 500 years can’t tell the two pay plans apart
year-money = What the company keeps in the year, after paying both of you
year-kept = Your pay leaves the company { $own } on average, “{ $pay }” leaves { $other }. The difference is { $low } to { $high } (95% sure).
year-kept-unclear = The difference is too small to trust.
year-start = Your quarter: { $figure }
year-clients-title = Clients at the end of the year
year-clients = Under your pay, { $own } clients are with you at the end, on average. Under “{ $pay }”, { $other }.
year-lost = On the way, { $lost } clients leave under your pay, { $lostOther } under “{ $pay }”.
year-turns-other = After one more quarter your pay is ahead by { $first }. After three, “{ $pay }” is ahead by { $all }.
year-turns-own = After one more quarter “{ $pay }” is ahead by { $first }. After three, your pay is ahead by { $all }.
year-rules = { $people ->
    [one] A bot with your habits played your seat, and your bot played its own. Clients who stayed came back; new ones came from word of mouth. Your own quarter is counted in.
   *[other] Bots with your habits played both seats. Clients who stayed came back; new ones came from word of mouth. Your own quarter is counted in.
}

## Both quarters among many

twins-title = Was it the pay, or luck?
twins-kind-first = 500 quarters like your first, under “{ $pay }”
twins-kind-second = 500 quarters like your second, under “{ $pay }”
twins-first = First: { $figure }
twins-second = Second: { $figure }
twins-first-among = Your first quarter ended better than { $lower } of 100 quarters of its kind.
twins-second-among = Your second quarter ended better than { $lower } of 100 quarters of its kind.
twins-mean = On average the first kind ends at { $first } points, the second at { $second }.
twins-rules = { $people ->
    [one] Same clients, other luck. A bot with your habits played your seat, and your bot played its own.
   *[other] Same clients, other luck. Bots with your habits played both seats.
}
