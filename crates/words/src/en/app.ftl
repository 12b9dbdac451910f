# Everything around the table: the doors, the setup, the curtain, files, refusals.

## titles

title-home = Truce
title-setup = Choose a game – Truce
title-curtain = Hand over – Truce
title-table = { $seat }, week { $week } – Truce
title-reveal = How it ended – Truce
title-games = Your games – Truce
title-elsewhere = Open in another tab – Truce
title-fetching = Opening your game – Truce
title-others = Under other rules – Truce
title-lab = Laboratory – Truce
title-model = The model – Truce
title-learn = Learn – Truce
title-cascade = From strategy to pay – Truce
title-report = Report – Truce
title-composer = Compose a pay plan – Truce

## home

home-title =
    One promises.
    One delivers.
    The client remembers.
home-lead = A game for two at one screen. Each of you is paid for something different, and the same clients live with what you agree.
home-play-first = Play the first promise
home-play-first-note = Two people, one client, seven minutes
home-continue = Continue your game
home-see-reveal = See how it ended
home-continue-note = { $scenario }, week { $week }
home-continue-run-off = { $scenario }, last deliveries: week { $week }
home-doors = More in Truce
home-import = Open a saved game
home-model = How the model works
home-private = No account. Nothing leaves this device.
door-soon = soon
door-play = Play
door-play-lead = Two people at one screen, or you against a bot. You choose the market and the pay.
door-play-go = Choose a game
door-solo-go = Play against a bot
door-workshop = Run a workshop
door-workshop-lead = Seat a whole room, then debrief everyone with what happened in their own games.
door-learn = Learn
door-learn-lead = Half an hour alone, in eight short chapters.
door-learn-go = Open the course
door-laboratory = Laboratory
door-laboratory-go = Enter the laboratory
door-laboratory-lead = Try a pay plan on ten thousand quarters before you try it on people.

## setup

setup-title = What will you play?
setup-lead = Pick a market. Everything else is set for a first game.
setup-again-title = The same market, a different pay plan
setup-again-lead = Same clients, same storms. Change how each of you is paid, and see what else changes.
setup-next-title = The next quarter
setup-next-lead = Clients who stayed come back, and they remember. What you agreed applies from now on.
setup-next-back = { $back ->
        [0] No client returns.
        [one] One client comes back: { $names }.
       *[other] { $back } clients come back: { $names }.
    }
setup-next-new = { $new ->
        [0] No new clients.
       *[other] New: { $names }.
    }
setup-back = Back
setup-market = The market
setup-same-market = { $scenario }, number { $seed }: the market you have just played.
setup-pay = How each of you is paid
setup-pay-others = Another pay plan
setup-pays-sales = Sales is paid
setup-pays-operations = Operations is paid
setup-pay-curtain = { $seat ->
    [sales] Only for Sales: look
   *[operations] Only for Operations: look
}
setup-pay-bot = { $seat ->
    [sales] Only the bot in Sales knows.
   *[operations] Only the bot in Operations knows.
}
setup-culture = Culture
setup-openness = Who sees whose pay
setup-seed = Market number
setup-seed-hint = The same number brings the same clients and the same storms again.
setup-seed-another = Pick another number
setup-deal = Start the quarter

scenario-first-promise = First promise
    .lead = { $clients ->
        [one] One client
       *[other] { $clients } clients
    }, { $weeks } weeks. About seven minutes.
scenario-sprint = Sprint
    .lead = { $clients } clients, { $weeks } weeks. About 45 minutes.
scenario-quarter = Quarter
    .lead = { $clients } clients, { $weeks } weeks. An hour and a half or more.
scenario-crunch = Crunch
    .lead = { $clients } clients, { $weeks } weeks: more work than the team can handle.
scenario-long-game = Long game
    .lead = { $quarters } linked quarters of { $weeks } weeks, starting with { $clients } clients. Clients who stay come back.
scenario-linked = { $campaign }, quarter { $number }
scenario-hard-winter = Hard winter
    .lead = { $clients } clients, { $weeks } weeks. One project in six turns out two or three times as big as it looked.

scheme-siloed = Each for themselves
    .lead = Sales is paid for signatures, Operations for a busy team and a tight budget.
scheme-agreed = As agreed
    .lead = The pay you agreed on in your peace talks.
scheme-gated = Paid when promises hold
    .lead = Half the commission waits until delivery is on time and the client is satisfied.
scheme-pool = One shared pot
    .lead = Both share in what clients pay, now and when they come back, minus the cost of overtime.
scheme-satisfaction = Paid by satisfaction
    .lead = A small commission; the rest depends on what all clients say in the end.
scheme-clawback = Paid now, kept later
    .lead = A full commission, but Sales pays most of it back if the client leaves.
scheme-milestones = Shared milestones
    .lead = Both are paid for a joint check, a joint review, and delivering on time to a satisfied client.

temperament-ordinary = Ordinary
    .lead = Follows the money, with a conscience.
temperament-money-driven = Money-driven
    .lead = Takes what pays most, every time.
temperament-honest = Honest
    .lead = Promises what it believes in, and shares bad news.
temperament-cautious = Cautious
    .lead = Doubts every date, and checks before it promises.
temperament-sandbagger = Sandbagger
    .lead = Keeps a few weeks up its sleeve.
temperament-people-pleaser = People-pleaser
    .lead = Says yes, and puts off bad news.
temperament-reckless = Reckless
    .lead = Promises early, checks nothing, works late.

culture-blame = Blame comes first
    .lead = Bad news costs the person who brings it.
culture-neutral = Business as usual
    .lead = People accept bad news, but they remember it.
culture-customer-first = The client comes first
    .lead = Bad news is welcome, and the two of you meet every week.

openness-own = Each sees their own
    .lead = You know the idea of the plan, and see only your own rates and conditions.
openness-both = Both pay plans are open
    .lead = Both of you see both pay plans.

## the curtain

curtain-sales-begins = Sales begins
curtain-week = Week { $week }
curtain-run-off = Last deliveries: week { $week }
curtain-to-sales = Hand over to Sales
curtain-to-operations = Hand over to Operations
curtain-lead-sales = You promise. You know the clients and what a signature pays you.
curtain-lead-operations = You deliver. You know the team, the load and what is realistic.
curtain-sit-sales = I am Sales
curtain-sit-operations = I am Operations
curtain-hidden = Who plays next?
curtain-lead-hidden = The week isn’t over. Either of you can go on.
turn-passed = { $seat ->
    [sales] Sales
   *[operations] Operations
} has no decision to make in { $weeks ->
    [one] week { $first }
   *[other] weeks { $first } to { $last }
}, so that turn is skipped.
curtain-private = The other player looks away now. This screen shows nothing of theirs.

## the menu of the table

menu-usual = Leave this week to habit
    .sales = Sales offers what clients ask for and accepts any counter-offer. Then your week ends. This can’t be undone.
    .operations = Operations stamps what Sales offers and reports nothing. Then your week ends. This can’t be undone.
menu-hide = Hide my side

## notices and files

notice-read = All right
file-opened = The saved game is open.
file-damaged = This file can’t be opened. { $fault } Nothing here has changed.
file-unreadable = This isn’t a saved game of Truce. Nothing here has changed.

trouble-forbidden = This browser won’t save your game. Keep a file instead, and open it later.
trouble-full = This browser has no room left: your last move is not saved. Keep a file instead.
trouble-lost = This browser lost its saved games while you played: your last move is not saved. Keep a file instead.
trouble-keep = Keep a file instead
game-newer = This version of Truce cannot read that game. It stays as it is, and you can download it.
game-gone = That game is no longer in this browser.
game-not-changed = That did not work. Your games are as they were.
others-marked = You see this game under today’s rules. The result stored with it may differ.

kept-agreed = As you agreed: { $list }. You can undo what the other has not seen.
kept-invited = { $count ->
    [one] Operations is invited to visit a client
   *[other] Operations is invited to visit { $count } clients
}
kept-reviews = { $count ->
    [one] a joint review is proposed
   *[other] { $count } joint reviews are proposed
}
kept-meeting = the weekly meeting was held

## a number worked out: a row of the model

model-row-evidence = { $what }: { $value } { $unit }. Evidence.
model-row-derived = { $what }: { $value } { $unit }. Derived from evidence.
model-row-assumption = { $what }: { $value } { $unit }. An assumption.

## refusals

refusal-game-over = The quarter is over.
refusal-not-your-move = That move isn’t yours to make now.
refusal-week-ended = You have already finished this week.
refusal-no-such-client = There is no such client.
refusal-not-arrived = This client hasn’t come to you yet.
refusal-lead-closed = This client is no longer looking for an offer.
refusal-not-handed-over = Operations hasn’t heard about this client yet.
refusal-promises-closed = The quarter’s last week is over, so you can’t promise anything new.
refusal-done-already = That’s already done.
refusal-not-asked = You weren’t asked for that.
refusal-check-first = Check feasibility first, then answer.
refusal-no-draft = There is no draft from Sales to answer.
refusal-no-counter = Operations hasn’t made a counter-offer.
refusal-counter-stands = Operations has made a counter-offer: stamp it, meet half-way or override it.
refusal-both-stamps-needed = In this game a promise needs both stamps.
refusal-week-out-of-range = You can only offer weeks { $first } to { $last } now.
refusal-not-on-offer = You can’t choose that amount.
refusal-same-terms = Those terms are already on the table.
refusal-no-days = Days needed: { $needed }. Days left this week: { $left }.
refusal-no-capacity = Person-days needed: { $needed }. Left this week: { $left }.
refusal-above-ceiling = One project can use at most { $most } person-days a week.
refusal-not-running = No work is under way for this client.
refusal-not-recovering = It’s too early or too late to make up for what went wrong.
refusal-no-slip = There is no slip to report.
refusal-no-news = You have no news for this client.
refusal-pipeline-closed = From week { $opens } you can pull deals forward from next quarter.
refusal-no-such-deal = You have already asked for that deal.
refusal-bad-saying = Say something, in 280 characters at most.

## The practice: a line beside each decision

coach-title = A hint for your first promise
coach-draft = The client asks for week { $week }. Only Operations can say if that’s realistic. Stamp a draft: it isn’t binding yet.
coach-draft-told = Operations has named a week. Stamp a draft for a date that you can both keep.
coach-again = The client said no. Visit them to find out what they would accept, or try a lower price.
coach-sign = Sign alone and earn { $money } today. Or end your turn and let Operations check your draft first.
coach-sign-later = Sign alone, and the client hears your date today. Or end your turn and let Operations check it first.
coach-waiting = You have asked Operations. End your turn and let them answer.
coach-sales-promised = The client signed. What happens now depends on Operations and on the team’s week.
coach-counter = Operations wants a different week. Stamp theirs, or override it with yours. The client hears only the date.
coach-news = Operations says the date will slip. Your client doesn’t know. Tell them, or hope?
coach-sales-late = The date has passed, and you know no more than your client. A joint review would tell you both.
coach-sat-on = You keep the news to yourself. Your client plans for a date that won’t hold.
coach-sales-delivered = Operations has delivered. You can give some money back before the client rates the work.
coach-sales-lost = No promise, no pay. End your turn to go on.
coach-answer = Sales proposes a date. Check if it’s realistic, then stamp it or counter with your own.
coach-answer-known = You know how much work it is. Stamp the draft, or counter with a week that you can keep.
coach-check = Sales asks what’s realistic. Check the work, then name a week. You decide how honest to be.
coach-plan = You deliver this promise. The forecast says when it will probably be ready.
coach-slip = Only you know that the date may slip. Telling Sales costs you standing. So does being found out.
coach-held-back = Only you know. If you deliver late, Sales and the client find out then.
coach-held-late = The date has passed. Sales and the client still don’t know why.
coach-told = Sales knows, and decides whether to tell the client. Keep the work going.
coach-operations-delivered = You have delivered. A visit before the client rates the work could make up for what went wrong.
coach-visit = Sales wants to take you to the client. You would see how much work it is. It takes a day of the team.
coach-answered = Your answer is with Sales. End your turn, and see what they do with it.
coach-no-offer = It’s too late for another offer. Go on, and see what happens.
coach-quiet = There is no promise yet. Go on, and see what Sales does.

## The week before, in a sentence

summary = { $things ->
    [0] A quiet week: nothing signed, nothing delivered.
    [one] { $first }.
    [2] { $first }, and { $second }.
    [3] { $first }, { $second }, and { $third }.
   *[other] { $first }, { $second }, { $third }, and { $fourth }.
}
summary-one-client = 1 client
summary-surveyed = { $count ->
    [one] { $client } answered the survey
   *[other] { $count } clients answered the survey
}
summary-delivered = { $count ->
    [one] Operations delivered to { $client }
   *[other] Operations delivered to { $count } clients
}
summary-signed = { $count ->
    [one] { $client } signed
   *[other] { $count } clients signed
}
summary-signed-behind = { $count ->
    [one] { $client } signed, and a delay is already likely
   *[other] { $count } clients signed, and delays are already likely
}
summary-lost = { $count ->
    [one] { $client } went elsewhere
   *[other] { $count } clients went elsewhere
}
summary-turned-down = { $count ->
    [one] { $client } said no
   *[other] { $count } clients said no
}
summary-overdue = { $count ->
    [one] { $client } is still waiting
   *[other] { $count } clients are still waiting
}
summary-slips = { $count ->
    [one] { $client } will probably wait longer
   *[other] { $count } clients will probably wait longer
}
summary-unhappy = { $count ->
    [one] { $client } is unhappy
   *[other] { $count } clients are unhappy
}

## A part of the app that comes later

part-coming = One moment: this page is loading.
part-missing = This page didn’t load. Check your connection: nothing you have played is lost.
part-again = Try again
part-old = There is a new version of Truce. Reload the page to go on: your saved games stay here.
part-reload = Reload the page
back-to-start = Back to the start

## What several parts say

reveal-of-100 = of 100
reveal-stays = Stays
reveal-leaves = Leaves
reveal-undecided = Not asked yet
reveal-no-promise = Never signed
reveal-numbers = The numbers
reveal-none = –
report-print = Print or save as PDF
lab-stop = Stop
lab-measure = Measure
games-open-list = Your games
game-damaged = { $fault } The saved game stays as it is.
others-today-title = Under today’s rules
report-csv = Table (CSV)
report-json = Everything (JSON)
seat-sales = Sales
seat-operations = Operations
table-leave = Leave the table
stamp-done = stamped
stamp-not-yet = not yet

## A game that is on its way, or in another tab

elsewhere-title = This game is open in another tab
elsewhere-lead = Play on in that tab, or bring the game here. The other tab then stops, and nothing is lost.
elsewhere-take = Play it here
fetching-title = Opening your game…
