# Everything around the table: the doors, the setup, the curtain, files, refusals.

## titles

title-home = Truce
title-setup = Choose a game – Truce
title-curtain = Hand over – Truce
title-table = { $seat }, week { $week } – Truce
title-reveal = How it ended – Truce

## home

home-title =
    One promises.
    One delivers.
    The client remembers.
home-lead = A game for two at one screen. Each of you is paid for something else, and the same clients live with what you two agree.
home-play-first = Play the first promise
home-play-first-note = Two people, one client, five minutes
home-continue = Continue your game
home-see-reveal = See how it ended
home-continue-note = { $scenario }, week { $week }
home-doors = Other doors
home-import = Open a saved game
home-model = How the model works
home-private = No account. Nothing leaves this device.
door-soon = soon
door-play = Play
door-play-lead = Two people at one screen, or you against a bot. You choose the market and the pay.
door-play-go = Choose a game
door-solo-go = Play against a bot
door-workshop = Run a workshop
door-workshop-lead = Seat a whole room, and debrief it with what happened in it.
door-learn = Learn
door-learn-lead = Half an hour alone, in eight short chapters.
door-laboratory = Laboratory
door-laboratory-go = Enter the laboratory
door-laboratory-lead = Try a pay plan on ten thousand quarters before you try it on people.

## setup

setup-title = What will you play?
setup-lead = Pick a market. Everything else is set for a first game.
setup-again-title = The same market, another pay
setup-again-lead = Same clients, same storms. Change what the two of you are paid for, and see what else changes.
setup-next-title = The next quarter
setup-next-lead = Clients who stayed come back and remember. What you agreed on holds from now on.
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
setup-pay = What the two of you are paid for
setup-pay-others = Another pay plan
setup-pays-sales = Sales is paid
setup-pays-operations = Operations is paid
setup-culture = Culture
setup-openness = Who sees whose pay
setup-seed = Market number
setup-seed-hint = The same number deals the same clients and the same storms again.
setup-seed-another = Another number
setup-deal = Deal the cards

scenario-first-promise = First promise
    .lead = { $clients ->
        [one] One client
       *[other] { $clients } clients
    }, { $weeks } weeks. About five minutes.
scenario-sprint = Sprint
    .lead = { $clients } clients, { $weeks } weeks. About half an hour.
scenario-quarter = Quarter
    .lead = { $clients } clients, { $weeks } weeks. An hour and more.
scenario-crunch = Crunch
    .lead = { $clients } clients, { $weeks } weeks: more work than the team can hold.
scenario-long-game = Long game
    .lead = { $quarters } linked quarters of { $weeks } weeks, { $clients } clients to begin with. Clients who stay come back.
scenario-linked = { $campaign }, quarter { $number }
scenario-hard-winter = Hard winter
    .lead = { $clients } clients, { $weeks } weeks. One project in six turns out two or three times its size.

scheme-siloed = Each for their own
    .lead = Sales lives on signatures, Operations on a busy team and a tight budget.
scheme-gated = Paid when it holds
    .lead = Half the commission waits until the client has it on time and is content.
scheme-pool = One shared pot
    .lead = Both share in what clients pay and in who comes back, less overtime.
scheme-satisfaction = Paid by satisfaction
    .lead = A small commission; the rest follows what all clients say in the end.
scheme-clawback = Paid now, kept later
    .lead = A full commission, and most of it goes back if the client leaves.
scheme-milestones = Shared milestones
    .lead = Both are paid for looking together: before the promise, half-way, at the end.

culture-blame = Blame comes first
    .lead = Bad news costs the person who brings it.
culture-neutral = Business as usual
    .lead = Bad news is taken, and not forgotten.
culture-customer-first = The client comes first
    .lead = Bad news is welcome, and the two of you meet every week.

openness-own = Each knows their own
    .lead = What the other is paid for, you can only guess.
openness-both = Both know both
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
curtain-hidden = Who sits down?
curtain-lead-hidden = No week has ended. Either of you can go on.
curtain-private = The other one looks away now. Nothing of theirs is on this screen.

## the menu of the table

menu-usual = Leave my week to habit
    .sales = Sales offers what clients ask for, and accepts what is on offer. Then your week ends. This cannot be undone.
    .operations = Operations stamps what is on offer, and tells nothing. Then your week ends. This cannot be undone.
menu-hide = Hide my side

## notices and files

notice-read = All right
file-opened = The saved game is open.
file-damaged = This file can’t be opened. { $fault } Nothing here has changed.
file-unreadable = This isn’t a saved game of Truce. Nothing here has changed.

## a number worked out: a row of the model

model-row-evidence = { $what }: { $value } { $unit }. Evidence.
model-row-derived = { $what }: { $value } { $unit }. Derived from evidence.
model-row-assumption = { $what }: { $value } { $unit }. An assumption.

## refusals

refusal-game-over = The quarter is over.
refusal-not-your-move = That is not for you to do now.
refusal-week-ended = You have finished this week already.
refusal-no-such-client = There is no such client.
refusal-not-arrived = This client has not come yet.
refusal-lead-closed = This client is no longer looking for an offer.
refusal-not-handed-over = Operations has not heard of this client yet.
refusal-promises-closed = The quarter’s last week has passed; nothing new can be promised.
refusal-done-already = That has been done already.
refusal-not-asked = You were not asked for that.
refusal-check-first = Look into the work first, then answer.
refusal-no-draft = There is no draft of Sales to answer.
refusal-no-counter = Operations has not countered.
refusal-counter-stands = Operations has countered: stamp it, split it or override it.
refusal-both-stamps-needed = Here nothing binds without both stamps.
refusal-week-out-of-range = Only weeks { $first } to { $last } can be offered now.
refusal-not-on-offer = That amount is not on offer.
refusal-same-terms = Those terms are on offer already.
refusal-no-days = That takes { $needed } days, and { $left } are left this week.
refusal-no-capacity = That takes { $needed } person-days, and { $left } are left this week.
refusal-above-ceiling = One project can use { $most } person-days a week at most.
refusal-not-running = There is no work under way for this client.
refusal-not-recovering = It is too early or too late to make good.
refusal-no-slip = There is no slip to speak of.
refusal-no-news = There is no news for this client.
refusal-pipeline-closed = Next quarter’s deals can be hurried from week { $opens }.
refusal-no-such-deal = That deal has been asked already.
refusal-bad-saying = Say something, in 280 characters at most.

## The practice: a line beside each decision

coach-title = A hint for your first promise
coach-draft = They ask for week { $week }. Is that realistic? Only Operations could say. Stamp a draft: nothing binds yet.
coach-again = They said no. What would they say yes to? A visit may tell; so may a lower price.
coach-sign = Sign alone, and { $money } is yours today. Or hand over, and let Operations look at it first.
coach-sign-later = Sign alone, and the client hears your date today. Or hand over, and let Operations look at it first.
coach-waiting = Operations is asked. Hand over, and let them answer.
coach-sales-promised = It is promised. What happens now is up to Operations, and to the team’s week.
coach-counter = Operations wants another week. Stamp theirs, or sign your own against them. The client hears only the date.
coach-news = Operations sees it slip, and your client does not know. Tell them, or hope?
coach-sat-on = You keep it to yourself, and your client plans for a date that will not hold.
coach-sales-delivered = It is delivered. Before they judge it, you may give a little back.
coach-sales-lost = No promise, no pay. Hand over to go on.
coach-answer = Sales put a date before you. Check what is realistic, then stamp it, or counter with your own.
coach-check = Sales asks what is realistic. Look into the work; then say a week. How honest it is, is up to you.
coach-plan = It is yours to deliver. Your plan says when it will be ready. Overtime helps now, and tires the team.
coach-slip = Only you know that it slips. Telling Sales costs you standing. So does being found out.
coach-held-back = Only you know. Next week you can still tell. It will be later then.
coach-told = Sales knows. Whether the client hears it is up to them. Keep the work going.
coach-operations-delivered = It is delivered. Before they judge it, a visit could make up for what went wrong.
coach-visit = Sales wants to take you to the client. You would see how much work it is, and it takes a day of the team.
coach-answered = Your answer is with Sales. Close your week, and see what they do with it.
coach-no-offer = It is too late for another offer. Go on, and see what they decide.
coach-quiet = Nothing has been promised yet. Go on, and see what Sales does.

## The week before, in a sentence

summary = { $things ->
    [0] A quiet week: nothing signed, nothing delivered.
    [one] { $first }.
    [2] { $first }, and { $second }.
    [3] { $first }, { $second }, and { $third }.
   *[other] { $first }, { $second }, { $third }, and { $fourth }.
}
summary-one-client = 1 client
summary-leaves = { $count ->
    [one] { $client } leaves
   *[other] { $count } clients leave
}
summary-stays = { $count ->
    [one] { $client } stays
   *[other] { $count } clients stay
}
summary-delivered = { $count ->
    [one] { $client } was delivered
   *[other] { $count } promises were delivered
}
summary-signed = { $count ->
    [one] { $client } signed
   *[other] { $count } clients signed
}
summary-signed-behind = { $count ->
    [one] { $client } signed and is already behind
   *[other] { $count } clients signed and are already behind
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
    [one] { $client } is overdue
   *[other] { $count } promises are overdue
}
summary-slips = { $count ->
    [one] { $client } slips
   *[other] { $count } promises slip
}
summary-unhappy = { $count ->
    [one] { $client } is unhappy
   *[other] { $count } clients are unhappy
}

## A part of the app that comes later

part-coming = One moment: this page is on its way.
part-missing = This page did not load. Check your connection: nothing you have played is lost.
part-again = Try again
part-old = There is a new version of Truce. Reload the page to go on: your saved games stay here.
part-reload = Reload the page
