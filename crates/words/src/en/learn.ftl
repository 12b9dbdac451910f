# The course: what is around the chapters.

learn-title = Learn it by living it
learn-lead = { $chapters ->
    [one] One short chapter, about four minutes. You guess, decide a few moments of a simulated quarter, and see what came of them.
   *[other] { $chapters } short chapters, about four minutes each. You guess, decide a few moments of a simulated quarter, and see what came of them.
}
learn-reader = Nothing leaves this device. A chapter a day is enough.
learn-minutes = { $minutes ->
    [0] You have finished the course.
    [one] About one minute to go
   *[other] About { $minutes } minutes to go
}
learn-start = Start
learn-go-on = Go on
learn-chapter = Chapter { $number }: { $title }
learn-chapter-done = Done
learn-chapter-next = Next
learn-chapter-later = Later
learn-finish = The end: { $items } items, your plan, your certificate
learn-back = All chapters
learn-next = Next
learn-save = Save my progress to a file
learn-load = Open a progress file
learn-over = Start over
learn-over-title = Start the course over?
    .text = Your answers and scenes in this browser are deleted. This can’t be undone.
    .there = Your answers and scenes are deleted here, and your learning platform gets the empty progress. A result that it has stays. This can’t be undone.
    .sure = Delete and start over
    .not = Keep my progress
learn-not-kept = This browser doesn’t keep your progress. Save it to a file before you leave.
learn-bad-file = This progress can’t be opened. { $why } Your own progress is unchanged.
learn-aside = Something that was kept of your progress can’t be read. { $why } It is set aside.
learn-overtaken = Your learning platform had later progress of yours, and you go on with that. What you did before it answered is set aside.
learn-aside-save = Save it to a file
learn-looking = This progress comes from a file or a link. Your own is unchanged.
    .back = Back to my own
    .take = Go on with this one instead of mine
learn-visiting = This is somebody’s progress, from a link. Nothing of it is kept in this browser.
    .back = Start the course myself
    .take = It is mine: go on with it here
learn-link = Copy a link to this progress
    .copied = Copied. This link shows others what you did. They can’t change it:
    .long = This course is too long for a link. Save your progress to a file, and pass on the course file with it.
learn-other-link = Copy a link to this course
    .copied = Copied. This link opens the course on any device:
    .long = This course is too long for a link. Pass on its file.
learn-other = Another course
learn-other-lead = Your organisation may have a course of its own, as a file or a link.
learn-other-open = Open a course file
learn-other-refused = This course can’t be opened:
learn-other-back = Back to the course of Truce

## Within a learning platform

visit-reader = Your learning platform receives your progress and your result. A chapter a day is enough.
    .none = Nothing of this is reported to a learning platform. A chapter a day is enough.
visit-leave = Save and leave
    .only = Leave
visit-connecting = Asking your learning platform where you left off …
visit-held = Saved on your learning platform.
visit-looking = Your learning platform has opened this course for viewing only. Nothing is recorded.
visit-silent = Your learning platform doesn’t answer. You can go on: this browser keeps your progress and passes it on as soon as it can.
visit-silent-not-kept = Your learning platform doesn’t answer, and this browser keeps nothing. Save your progress to a file before you close this window.
visit-refused = Your learning platform isn’t accepting anything in this visit. You can go on: this browser keeps your progress until you open the course there again.
visit-absent = There is no learning platform here to report to. Your progress stays in this browser.
visit-closed = This visit is over for your learning platform. You can go on: this browser keeps your progress until you open the course there again.
visit-not-kept = Your learning platform isn’t listening, and this browser keeps nothing. Save your progress to a file before you close this window.
visit-left = Saved on your learning platform. You can close this window.
visit-left-looking = Nothing was recorded. You can close this window.
visit-left-not-held = Your learning platform did not confirm your last steps. This browser keeps them until you open the course there again.
visit-left-not-kept = Your learning platform did not confirm your last steps. Save them to a file before you close this window.

## How sure

sure-title = Three quick questions
    .after = The same three questions
    .back = And looking back
sure-before = Before you start: how sure are you of each?
sure-after = You are through the chapters. How sure are you of each now?
sure-back = Looking back: how sure should you have been before the course?
sure-promise = I can tell when a promise can’t be kept.
sure-news = I can bring bad news while it still helps.
sure-pay = I can see when pay pulls two departments apart.
sure-level = { $level ->
    [1] Not at all
    [2] A little
    [3] Half and half
    [4] Fairly
   *[5] Completely
}

## A guess, a question

bet-title = Your guess
bet-lock = Lock it in
bet-came-right = You guessed it: { $truth }.
    .often = You guessed it: { $truth }, on average over { $markets } markets.
bet-came-wrong = You guessed “{ $guess }”. It is “{ $truth }”.
    .often = You guessed “{ $guess }”. On average over { $markets } markets it is “{ $truth }”.
test-out = Skip this chapter with a test
    .does = Two questions, then its scene. Get all of it right, and the rest of the chapter is skipped.
test-title = Question { $number } of { $all }
test-passed = You have tested out of chapter { $number }: all of it was right.
test-missed = This chapter has something for you. Play it; it takes four minutes.
item-title = Do you remember?
item-check = Check
item-how-sure = How sure are you?
item-sure = { $level ->
    [1] A guess
    [2] Fairly sure
   *[3] Certain
}
item-right = Right.
item-wrong = Not quite.
item-comes-back = This one comes back once more, in other words.
item-answer = The answer: { $answer }
item-own = { $all ->
    [one] In chapter { $number } you { $natural ->
        [0] did the other thing.
       *[other] did what pay suggests.
    }
   *[other] In chapter { $number } you did what pay suggests in { $natural } of { $all } moments.
}

## A scene

scene-title = { $seat ->
    [sales] You are Sales.
   *[operations] You are Operations.
}
scene-lead = The quarter runs by itself. It stops where a decision is yours.
scene-again = The same market again, from week 1. Your pay is now “{ $what }”. { $lead }
since-signed = { $client } has signed for week { $week }.
since-lost = { $client } did not sign.
since-named = Operations says week { $week } for { $client }.
since-asked = Operations is still looking at { $client }.
scene-moment = Moment { $number }, week { $week }
ask-promise = { $client } wants it by week { $week }. Operations has not seen it yet.
    .natural = Sign week { $week }
    .natural-does = Pays you { $money } at once if they sign.
    .better = Ask Operations first
    .better-does = Takes time. You then promise the week they name.
ask-counter = { $client }: you offered week { $week }. Operations asks for week { $other }.
    .natural = Sign my week
    .natural-does = Pays you { $money } at once if they sign.
    .better = Take their week
    .better-does = Pays you { $money } at once if they sign. A later week is harder to sell.
ask-slip = Your forecast for { $client } is now week { $other }. { $late ->
    [yes] The promise was week { $week }.
   *[no] The promise says week { $week }.
} Sales doesn’t know.
    .natural = Keep quiet
    .natural-does = { $late ->
        [yes] Costs you { $money } if you never tell.
       *[no] Costs you { $money } if it comes late and you never told.
    }
    .better = Tell Sales
    .better-does = Costs you { $cost } now: bad news lowers your standing.
ask-news = Operations now expects week { $other } for { $client }. { $late ->
    [yes] The promise was week { $week }.
   *[no] The promise says week { $week }.
} The client doesn’t know.
    .natural = Say nothing
    .natural-does = Costs you nothing today.
    .better = Tell the client
    .better-does = Costs you { $cost } now, and half a day.
ask-estimate = Sales asks when { $client } can be done. You think week { $other }.
    .natural = Add a quarter to be safe
    .natural-does = Leaves you air.
    .better = Say week { $other }
    .better-does = Leaves you no air.
ask-gate = The work for { $client } begins. The quality gate finds flaws, and takes time.
    .natural = Skip the gate
    .natural-does = Frees the team earlier.
    .better = Hold the gate
    .better-does = Takes days that count as overrun.

## What came of it

ended-title = What came of it
ended-yours = Your answers
ended-yours-natural = Your answers: what pay suggests, each time
ended-yours-better = Your answers: the other one, each time
ended-natural = What pay suggests, each time
ended-better = The other answer, each time
ended-first = Under the pay you had
ended-second = Under “{ $what }”
ended-stay = { $all ->
    [one] { $count ->
        [0] The client leaves
       *[other] The client stays
    }
   *[other] { $count } of { $all } clients stay
}
ended-points = Satisfaction: { $points } of 100
ended-pay = Pay: Sales { $sales }, Operations { $operations }
ended-company = Worth to the company, before pay: { $money }
ended-points-change = { $points } points of satisfaction
ended-followed-pay = In these markets everyone followed their own pay.
ended-luck = One quarter is partly luck. So we played { $markets } markets both ways.
ended-over-stay = Clients who stay: { $natural } { $first }, { $better } { $second }.
ended-way-natural = if you do what pay suggests
ended-way-better = if you do the other thing
ended-way-first = under the pay you had
ended-way-under = under “{ $what }”
ended-over-points = Satisfaction out of 100: { $natural } { $first }, { $better } { $second }.
ended-over-cost = On average this changes what the company earns in the quarter by { $result }. Counting pay and the clients who stay, it changes what the company is worth by { $value }.
ended-price = The clients gain, and here the company pays for it.
ended-go = What is this called?
ended-client-stays = { $client } stays
ended-client-leaves = { $client } is leaving
ended-client-open = { $client } has not decided

## Levers

levers-title = Choose two remedies
levers-lead = In most chapters your pay stayed as it was. Now you may change two things.
levers-go = See the quarter with these two
levers-picked = { $what } and { $other }

## Named

named-title = Its name
named-monday = On Monday

learn-table = Play this promise with a colleague
    .does = Two people at the table, the same client and market.

## The end

end-title = The end
end-item = Item { $number } of { $all }
end-plan-title = Your plan
end-plan-lead = One plan, in one sentence. People who write it down act on it more often.
end-plan-if = If
end-plan-if-hint = a client asks for a date I haven’t checked
end-plan-then = then I will
end-plan-then-hint = ask Operations before I answer
end-debrief-title = What your decisions say
end-debrief-lead = You did what pay suggests in { $natural } of { $all ->
    [one] one moment
   *[other] { $all } moments
}.
end-debrief-chapter = Chapter { $number }, { $title }: what pay suggests in { $natural } of { $all } moments; { $stay } of { $clients } clients stayed.
end-debrief-sure = When you were certain, you were right in { $right } of { $all } answers.
end-debrief-never-sure = You were never certain of an answer.
end-debrief-grown = Looking back, you rate yourself { $change } steps surer than you were, on a scale of five.
end-debrief-same = You rate yourself about as sure as you were, looking back.
end-debrief-read = To my certificate
cert-title = Certificate
cert-name = Your name
cert-text = { $name } has worked through “{ $course }”.
cert-score = { $right } of { $all } items right ({ $percent }).
cert-passed = Passed: { $mark } was needed.
cert-not-passed = Not passed yet: { $mark } is needed. You can answer the items again.
cert-ended = Completed on { $day }, by this device’s clock.
cert-platform = Your learning platform may have a pass mark of its own; its result counts there.
cert-claim = This record replays to this score; the name is as typed.
cert-plan = Change my plan
cert-again = Answer the items again
cert-print = Print
cert-record = Save the record
cert-reviews = Save three review dates
cert-review-first = Truce review: what did you keep quiet this week?
cert-review-second = Truce review: did your plan come up?
cert-review-third = Truce review: where did pay pull you apart this month?
