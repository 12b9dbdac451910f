# A bot across the table: what it is doing, what it says, and why it did what it did.

across-rest = { $seat } is waiting for you
across-thinking = { $seat } is thinking
across-answered = { $seat } has finished: it’s your turn
across-bot = A bot: { $temperament }

setup-partner = Who plays?
setup-partner-person = Two people here
    .lead = You share one screen and take turns.
setup-partner-operations = You are Sales
    .lead = A bot sits in Operations.
setup-partner-sales = You are Operations
    .lead = A bot sits in Sales.
setup-temperament = What is the bot like?

## What a bot says: three lines for each, one of them by turns. A line names what both know, and never the pay.

line-invite = { $turn ->
    [0] Come with me to see them. Two hear more than one.
    [1] Join me on this visit?
   *[2] Shall we go and see them together?
}
line-ask-check = { $turn ->
    [0] Can we do week { $asked }? Please check.
    [1] Before I promise anything: what is realistic?
   *[2] Could you check this one for me, please?
}
line-draft-asked = { $turn ->
    [0] They want week { $week }. I’d give it to them.
    [1] Week { $week }, as they asked.
   *[2] I’d say yes to week { $week }.
}
    .pay = { $turn ->
        [0] Week { $week }, as they asked. A later week could lose them.
        [1] Week { $week } is what they will sign, I think.
       *[2] They want week { $week }, and I want their signature.
    }
    .conscience = { $turn ->
        [0] Week { $week } looks right to me.
        [1] I believe in week { $week }.
       *[2] I can say week { $week } with a straight face.
    }
line-draft-later = { $turn ->
    [0] They want week { $asked }. I’d rather say week { $week }.
    [1] Week { $week }, not week { $asked }. Agreed?
   *[2] Let’s take until week { $week }.
}
    .pay = { $turn ->
        [0] I’d rather promise week { $week } and keep it.
        [1] Week { $week } suits me better than week { $asked }.
       *[2] I wouldn’t bet on week { $asked }. Week { $week }?
    }
    .conscience = { $turn ->
        [0] I don’t believe in week { $asked }. Week { $week }?
        [1] I can’t say week { $asked } with a straight face. I can say week { $week }.
       *[2] Week { $week } is the one I believe in.
    }
line-sign-alone = { $turn ->
    [0] I’m not waiting. I’m signing for week { $week }.
    [1] I’m going ahead with week { $week }.
   *[2] No time to wait for your stamp. Week { $week } it is.
}
    .waited = { $turn ->
        [0] You had your week. I’m signing for week { $week }.
        [1] I waited for your stamp. Now I’m signing.
       *[2] No answer, so I’m going ahead with week { $week }.
    }
line-stamp-counter = { $turn ->
    [0] Fine. Week { $week } it is.
    [1] I can live with week { $week }.
   *[2] Agreed, we’ll take your week.
}
    .conscience = { $turn ->
        [0] Week { $week } sounds more like it.
        [1] You know the work. Week { $week }.
       *[2] I believe you. Week { $week }.
    }
    .liking = { $turn ->
        [0] If you say so. I’d rather we agreed.
        [1] Week { $week }, and peace between us.
       *[2] I won’t argue. We’ll take your week.
    }
line-split = { $turn ->
    [0] Shall we meet half-way?
    [1] Not yours, not mine: the middle?
   *[2] Let’s split the difference.
}
line-override = { $turn ->
    [0] I hear you, but I’m signing for week { $week }.
    [1] Sorry. I’m staying with week { $week }.
   *[2] Noted. I’m going with my own week.
}
    .pay = { $turn ->
        [0] Your week could cost us the deal. I’m signing for week { $week }.
        [1] I don’t think they’d wait that long. Week { $week }.
       *[2] I want this signed. Week { $week }.
    }
line-escalate = { $turn ->
    [0] Let leadership decide.
    [1] We won’t agree here. I’m taking it upstairs.
   *[2] Leadership should settle this.
}
line-decline = { $turn ->
    [0] Then I’ll let them go.
    [1] Not on those terms. I’ll pass.
   *[2] Better no promise than this one.
}
line-join-visit = { $turn ->
    [0] I’ll come with you.
    [1] Good idea. I’d like to hear them.
   *[2] Yes, let’s go together.
}
line-decline-visit = { $turn ->
    [0] Not this time. You go.
    [1] I’d rather stay with the work.
   *[2] I’ll leave this visit to you.
}
line-report-in-time = { $turn ->
    [0] We can do that.
    [1] Looks possible to me.
   *[2] Yes, we can get there.
}
line-report-late = { $turn ->
    [0] Not by week { $asked }.
    [1] Week { $asked } is too soon for us.
   *[2] You won’t like this. It takes longer than they asked for.
}
line-counter-later = { $turn ->
    [0] Week { $draft } is too soon. Week { $week }.
    [1] Give me until week { $week }.
   *[2] Make it week { $week }, and you have my stamp.
}
    .pay = { $turn ->
        [0] Week { $week } works for me. Week { $draft } does not.
        [1] I need until week { $week } for this.
       *[2] Not week { $draft }. I want week { $week }.
    }
    .conscience = { $turn ->
        [0] I don’t believe in week { $draft }. I believe in week { $week }.
        [1] Week { $week } is what I can promise.
       *[2] Week { $draft } is a wish. Week { $week } is a promise.
    }
line-counter-less = { $turn ->
    [0] Let’s promise less for week { $week }.
    [1] Less scope, and I’m in.
   *[2] Not all of it. Then I can do week { $week }.
}
line-counter-more = { $turn ->
    [0] Let’s give them more for week { $week }.
    [1] More scope, and week { $week } is fine.
   *[2] We could do more than they ask for.
}
    .pay = { $turn ->
        [0] I want all of it. Week { $week }.
        [1] Make it bigger, and I’m in.
       *[2] My team could use more work. Week { $week }.
    }
line-counter-sooner = { $turn ->
    [0] I’d rather do it by week { $week }.
    [1] We could be done by week { $week }.
   *[2] Why wait? Week { $week }.
}
line-stamp-draft = { $turn ->
    [0] Agreed, week { $week }.
    [1] Week { $week }? We’ll take it.
   *[2] You have my stamp.
}
    .conscience = { $turn ->
        [0] I believe in week { $week }, too.
        [1] Week { $week } is realistic. Stamped.
       *[2] That is a week I can promise.
    }
    .effort = { $turn ->
        [0] Not worth a fight. Stamped.
        [1] Fine. Week { $week }.
       *[2] Let’s not lose time over it. Stamped.
    }
    .liking = { $turn ->
        [0] You have my stamp. I’d rather not argue.
        [1] For you: week { $week }.
       *[2] Yes. Let’s do this together.
    }
line-disclose = { $turn ->
    [0] Bad news: this one is slipping.
    [1] You should know: this one is slipping.
   *[2] As it looks now, this one will be late.
}
    .conscience = { $turn ->
        [0] I won’t keep this from you: it’s slipping.
        [1] The date you are planning with won’t hold.
       *[2] I can’t see this and say nothing. It’s slipping.
    }
    .standing = { $turn ->
        [0] Better you hear it from me: this one is slipping.
        [1] I’d rather tell you than be found out. It’s slipping.
       *[2] Before anyone else tells you: this one is slipping.
    }
line-renegotiate = { $turn ->
    [0] Let’s go back to them with week { $week }.
    [1] Shall we ask them for week { $week }, and give a little back?
   *[2] Better a new date than a broken one: week { $week }?
}
line-agree-renegotiation = { $turn ->
    [0] Yes, let’s ask them.
    [1] Agreed. Better now than later.
   *[2] I’m with you. Let’s ask.
}
line-refuse-renegotiation = { $turn ->
    [0] No. The promise holds.
    [1] I wouldn’t go back to them.
   *[2] Let’s keep to what we promised.
}
line-propose-review = { $turn ->
    [0] Let’s look at it together, with the client.
    [1] Time for a joint review?
   *[2] Shall we sit down with them?
}
line-join-review = { $turn ->
    [0] I’ll come to the review.
    [1] Good. Let’s look at it together.
   *[2] Yes, I’ll be there.
}

## Why it did it, once the quarter is over

why-bot = Why { $seat } did it
why-bot-lead = { $seat } was a bot: { $temperament }. The bot saw only its own side of the table. It works out what each move may pay, takes off trouble, conscience and standing, and picks better moves more often.
why-bot-plan = The week and the team
why-bot-count = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
why-bot-week = Week { $week }: { $made }
why-bot-week-left = Week { $week }: { $made }? No.
why-bot-chance = { $chance } likely
why-bot-hardly = hardly
why-bot-rest = { $count ->
    [one] One more option, { $chance } likely.
   *[other] { $count } more options, { $chance } likely together.
}
why-bot-pay = Expected pay
why-bot-effort = Trouble
why-bot-conscience = Conscience
why-bot-standing = Standing
why-bot-liking = Temperament
why-bot-total = Total
why-bot-taken = Chosen
why-bot-ground = The reason: { $ground ->
    [pay] what the move may pay.
    [effort] less trouble.
    [conscience] the bot’s conscience.
    [standing] the bot’s standing.
    [liking] the bot’s temperament.
   *[chance] chance alone.
}
why-bot-none = The bot never had a choice to make.

did-nothing = do nothing
did-draft = draft week { $week }, { $scope }
did-draft-discount = { $before }, { $share } off
did-draft-phase-two = { $before }, with a follow-up
did-counter = counter with week { $week }, { $scope }
did-report-honest = say week { $week }, its honest estimate
did-report-cautious = say week { $week }, to be safe
did-report-padded = say week { $week }, padded
did-scope-core = core scope
did-scope-full = full scope
did-scope-extended = more scope
did-stamp = stamp it
did-split = offer the middle
did-sign-alone = sign alone
did-override = sign against the counter
did-escalate = go to leadership
did-decline = let them go
did-visit = visit alone
did-invite = invite Operations to a visit
did-join-visit = join the visit
did-decline-visit = stay away from the visit
did-ask-check = ask for a check
did-check = look into the work
did-disclose = tell Sales about the slip
did-hold-back = keep the slip quiet
did-pass-on = tell the client
did-sit-on = keep the news from the client
did-renegotiate = propose week { $week } to the client
did-agree = agree
did-refuse = refuse
did-propose-review = propose a review
did-join-review = join the review
did-meet-client = see the client
did-meeting = hold the joint meeting
did-gate-skip = skip the quality gate
did-gate-plan = plan the quality gate
did-first = put { $client } first
did-overtime = { $share } overtime
did-credit = give { $share } back
did-apologise = visit to apologise
did-pull-in = pull deal { $number } forward at { $share } off
