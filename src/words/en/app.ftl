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
home-private = No account. Nothing leaves this device.
door-soon = soon
door-play = Play
door-play-lead = Choose a market, a pay plan and a culture. Then share the screen.
door-play-go = Choose a game
door-workshop = Run a workshop
door-workshop-lead = Seat a whole room, and debrief it with what happened in it.
door-learn = Learn
door-learn-lead = Half an hour alone, in eight short chapters.
door-laboratory = Laboratory
door-laboratory-lead = Try a pay plan on ten thousand quarters before you try it on people.

## setup

setup-title = What will you play?
setup-lead = Three choices. The defaults are a good start.
setup-again-title = The same market, another pay
setup-again-lead = Same clients, same storms. Change what the two of you are paid for, and see what else changes.
setup-back = Back
setup-market = The market
setup-same-market = { $scenario }, number { $seed }: the market you have just played.
setup-pay = What the two of you are paid for
setup-pays-sales = Sales is paid
setup-pays-operations = Operations is paid
setup-culture = How candour is met
setup-openness = Who knows whose pay
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
scenario-hard-winter = Hard winter
    .lead = { $clients } clients, { $weeks } weeks. One project in six turns out two or three times its size.

scheme-siloed = Each for their own
    .lead = Sales lives on signatures, Operations on a busy team and a tight budget.
scheme-gated = Paid when it holds
    .lead = Half the commission waits until the client has it on time and is content.
scheme-pool = One shared pot
    .lead = Both draw from what clients pay and who comes back, less overtime.
scheme-satisfaction = Paid by satisfaction
    .lead = A small commission; the rest follows what all clients say in the end.
scheme-clawback = Paid now, kept later
    .lead = A full commission, and most of it goes back if the client leaves.
scheme-milestones = Shared milestones
    .lead = Both are paid for looking together: before the promise, half-way, at the end.

culture-blame = Somebody is to blame
    .lead = Whoever brings bad news pays for it.
culture-neutral = Business as usual
    .lead = Bad news is taken, and not forgotten.
culture-customer-first = The client comes first
    .lead = Bad news is welcome, and the two of you meet every week.

openness-own = Each knows their own
    .lead = What the other is paid for, you can only guess.
openness-both = Both know both
    .lead = The pay lines of both lie on the table.

## the curtain

curtain-sales-begins = Sales begins
curtain-week = Week { $week }
curtain-to-sales = Hand over to Sales
curtain-to-operations = Hand over to Operations
curtain-lead-sales = You promise. You know the clients and what a signature pays you.
curtain-lead-operations = You deliver. You know the team, the load and what is realistic.
curtain-sit-sales = I am Sales
curtain-sit-operations = I am Operations
curtain-private = The other one looks away now. Nothing of theirs is on this screen.

## notices and files

notice-read = All right
file-opened = The saved game is open.
file-kept = What was here stays as it was.
file-unreadable = This file is no saved game of Truce. What was here stays as it was.

## refusals

refusal-game-over = The quarter is over.
refusal-not-your-move = That is not for you to do now.
refusal-week-ended = You have ended your week already.
refusal-no-such-client = There is no such client.
refusal-not-arrived = This client has not come yet.
refusal-lead-closed = This client is no longer looking for an offer.
refusal-not-handed-over = Operations has not heard of this client yet.
refusal-promises-closed = The quarter’s last week has passed; nothing new can be promised.
refusal-done-already = That has been done already.
refusal-not-asked = Nobody has asked for that.
refusal-check-first = Look into the work first, then answer.
refusal-no-draft = There is no draft of Sales to answer.
refusal-no-counter = Operations has not countered.
refusal-counter-stands = Operations has countered: stamp it, split it or override it.
refusal-both-stamps-needed = Here nothing binds without both stamps.
refusal-week-out-of-range = Only weeks { $first } to { $last } can be offered now.
refusal-not-on-offer = That amount is not on offer.
refusal-same-terms = Those are the terms that lie there already.
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
