# Luck or choice: the quarter played again.

luck-title = Luck or choice?
luck-lead = Your quarter, 500 times over. Storms, surprises and moods change at random each time.

bet-luck = Luck or choice?
    .lead = Same clients, same moves, other luck, 500 times. How many of 100 such quarters end with less satisfied clients than yours?
    .go = Play it 500 times
bet-lower = Of 100, so many end lower: 0 was bad luck, 100 good

luck-bad = Luck was against you
luck-usual = Ordinary luck
luck-good = Luck was on your side
luck-no-part = Luck had no part in it
luck-nothing = It would have changed nothing
luck-unknown = 500 quarters cannot tell
luck-more-luck = Luck weighs more
luck-both = Luck and choice alike
luck-more-choice = The choice weighs more

luck-nobody-asked = No client was asked in your quarter: there is nothing to hold the guesses against.
luck-place = Of 100 quarters played again, { $came } ended with less satisfied clients than yours.
luck-guess-one = { $by ->
    [sales] Sales
   *[operations] Operations
} guessed { $guessed } of 100.
luck-guess-both = Sales guessed { $sales } of 100, Operations { $operations }.
luck-answer = It is { $came }.
luck-not-played = It was not played again.
luck-of-measure = { $measure }: { $told }

luck-so-many = { $lower } ended lower, { $higher } higher{ $same ->
    [0] .
   *[other] , { $same } the same.
}
luck-no-figure = Your quarter has no figure here: no client was asked.
luck-effect = { $mean } on average (95% sure: { $low } to { $high }). Luck alone: { $luck } from one quarter to the next.
luck-effect-none = No difference, under any luck.
luck-effect-unknown = { $low } to { $high } on average: it may be more, it may be less. We can’t tell.
luck-effect-tiny = Next to no difference: too small to be shown.
luck-own = In your own quarter: { $is } instead of { $was }.
luck-own-same = In your own quarter nothing would have changed: { $was }.

luck-rules-moves = Every move is made again where the rules still allow it: { $made } of { $all } here. What is new, { $people ->
    [1] a bot fitted to how you played, and the one you played against, decide
   *[other] bots fitted to how each of you played decide
}: { $answered } moves a quarter.
luck-rules-clients = Other clients want other dates, so bots play: { $people ->
    [1] one fitted to how you promised, checked, told and worked overtime, and the one you played against
   *[other] fitted to how each of you promised, checked, told and worked overtime
}. Your quarter is marked, not one of theirs.
luck-rules-bots = Other pay and another culture change what people decide, so bots play both: { $people ->
    [1] one fitted to how you promised, checked, told and worked overtime, and the one you played against
   *[other] fitted to how each of you promised, checked, told and worked overtime
}.

luck-ask = Play it again with
luck-ask-luck = Other luck
luck-ask-clients = Other clients and luck
luck-ask-move = One other move
luck-ask-pay = Other pay
luck-ask-culture = Another culture
luck-which-pay = Paid by
luck-which-culture = Culture
luck-own-plans = Your own
luck-presets = That come with the game
luck-which-move = Which move
luck-whole-week = The week as a whole

luck-turning = Week { $week }, { $seat ->
    [sales] Sales
   *[operations] Operations
}: { $could }
could-offer = offer week { $other } instead of { $was }
could-list-price = no discount instead of { $was }
could-wait = wait for the second stamp
could-take-counter = take week { $other }, as asked
could-ask-for-more = ask for week { $other } instead of stamping { $was }
could-stamp = stamp instead of asking for week { $was }
could-answer = answer { $other ->
    [honest] honestly
    [cautious] with caution
   *[padded] with padding
} instead of { $was ->
    [honest] honestly
    [cautious] with caution
   *[padded] with padding
}
could-tell = tell Sales of the slip
could-keep-quiet = keep the slip quiet
could-pass-on = pass the news on
could-sit-on = keep the news from the client
could-no-overtime = no overtime instead of { $was }
could-hold-gate = hold the quality gate
could-no-credit = give no credit
could-no-pull-in = leave the deal alone

luck-as-played = Your moves, other luck
luck-like-you = Played like you
luck-paid-by = Paid by “{ $pay }”
luck-under = Culture “{ $culture }”
luck-yours = Your quarter
luck-flag = Yours: { $figure }
luck-flag-other = With it: { $figure }
luck-difference = Difference
luck-between = { $low } to { $high }
luck-table = The average, and the range of 8 quarters in 10; for a difference, the range that is 95% sure.

luck-picture = { $measure }: eight quarters of ten end between { $low } and { $high }.
luck-picture-other = With the change, between { $low } and { $high }.
luck-picture-yours = Yours: { $figure }.

luck-progress = Playing your quarter again
luck-running = { $done } of { $all }
luck-finished = Played { $all } times.
luck-stopped = Stopped after { $done } of { $all }.
luck-broken = This browser could not play it again: a worker did not start. Nothing else is lost.
