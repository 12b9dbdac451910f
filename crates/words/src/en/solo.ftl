# A bot across the table: what it is at, what it says, and why it did what it did.

across-rest = { $seat } waits for you
across-thinking = { $seat } is thinking
across-answered = { $seat } has answered
across-bot = A bot: { $temperament }

setup-partner = Who plays?
setup-partner-person = Two people here
    .lead = You share the screen, and hand it over.
setup-partner-operations = You are Sales
    .lead = A bot sits in Operations.
setup-partner-sales = You are Operations
    .lead = A bot sits in Sales.
setup-temperament = What is the bot like?

## What a bot says: three lines for each, one of them by turns. A line names what both know, and never the pay.

line-invite = { $turn ->
    [0] Come along to see them. Two hear more than one.
    [1] Join me on this visit?
   *[2] Shall we go there together?
}
line-ask-check = { $turn ->
    [0] Can we do week { $asked }? Please look into it.
    [1] Before I promise anything: what is realistic?
   *[2] Have a look at this one for me, please.
}
line-draft-asked = { $turn ->
    [0] They ask for week { $week }. I would give it to them.
    [1] Week { $week }, as they wish.
   *[2] I would say yes to week { $week }.
}
    .pay = { $turn ->
        [0] Week { $week }, as they wish. A later one could lose them.
        [1] Week { $week } is what they will sign, I think.
       *[2] They want week { $week }, and I want their signature.
    }
    .conscience = { $turn ->
        [0] Week { $week } looks right to me.
        [1] I believe in week { $week }.
       *[2] Week { $week } I can say with a straight face.
    }
line-draft-later = { $turn ->
    [0] They ask for week { $asked }. I would rather say week { $week }.
    [1] Week { $week }, not week { $asked }. Agreed?
   *[2] Let us take until week { $week }.
}
    .pay = { $turn ->
        [0] I would rather have a week { $week } that holds.
        [1] Week { $week } suits me better than week { $asked }.
       *[2] Week { $asked } is a bet I would not take. Week { $week }?
    }
    .conscience = { $turn ->
        [0] Week { $asked } is more than I believe in. Week { $week }?
        [1] I cannot say week { $asked } with a straight face. Week { $week } I can.
       *[2] Week { $week } is what I believe in.
    }
line-sign-alone = { $turn ->
    [0] I am not waiting. I sign for week { $week }.
    [1] I go ahead with week { $week }.
   *[2] No time to wait for your stamp. Week { $week } it is.
}
    .waited = { $turn ->
        [0] You had your week. I sign for week { $week }.
        [1] I waited for your stamp. Now I sign.
       *[2] No answer, so I go ahead with week { $week }.
    }
line-stamp-counter = { $turn ->
    [0] Fine. Week { $week } it is.
    [1] I can live with week { $week }.
   *[2] Agreed, your week.
}
    .conscience = { $turn ->
        [0] Week { $week } sounds more like it.
        [1] You know the work. Week { $week }.
       *[2] I believe you. Week { $week }.
    }
    .liking = { $turn ->
        [0] If you say so. I would rather we agree.
        [1] Week { $week }, and peace between us.
       *[2] I will not argue. Your week.
    }
line-split = { $turn ->
    [0] Shall we meet half-way?
    [1] Neither yours nor mine: the middle?
   *[2] Give me half of it back.
}
line-override = { $turn ->
    [0] I hear you, and I sign for week { $week }.
    [1] Sorry. I stay with week { $week }.
   *[2] Noted. I go with my own week.
}
    .pay = { $turn ->
        [0] Your week could cost us the deal. I sign for week { $week }.
        [1] They would not wait that long, I think. Week { $week }.
       *[2] I want this signed. Week { $week }.
    }
line-escalate = { $turn ->
    [0] Let leadership decide.
    [1] We will not agree here. I take it upstairs.
   *[2] Leadership should settle this.
}
line-decline = { $turn ->
    [0] Then I let them go.
    [1] Not on those terms. I pass.
   *[2] Better no promise than this one.
}
line-join-visit = { $turn ->
    [0] I come along.
    [1] Good idea. I want to hear them.
   *[2] Yes, let us go together.
}
line-decline-visit = { $turn ->
    [0] Not this time. You go.
    [1] I would rather stay with the work.
   *[2] I leave this visit to you.
}
line-report-in-time = { $turn ->
    [0] That can be done.
    [1] Looks possible to me.
   *[2] Yes, we can get there.
}
line-report-late = { $turn ->
    [0] Not by week { $asked }.
    [1] Week { $asked } is too soon for us.
   *[2] You will not like it. It takes longer than they ask.
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
        [0] I do not believe in week { $draft }. Week { $week } I do.
        [1] Week { $week } is what I can promise.
       *[2] Week { $draft } would be a wish. Week { $week } is a promise.
    }
line-counter-less = { $turn ->
    [0] Let us promise less for week { $week }.
    [1] Less scope, and I am in.
   *[2] Not all of it. Then week { $week }.
}
line-counter-more = { $turn ->
    [0] Let us give them more for week { $week }.
    [1] More scope, and week { $week } is fine.
   *[2] We could do more than they ask.
}
    .pay = { $turn ->
        [0] I want the whole of it. Week { $week }.
        [1] Make it a larger one, and I am in.
       *[2] My team could use more work. Week { $week }.
    }
line-counter-sooner = { $turn ->
    [0] I would rather do it by week { $week }.
    [1] We could be done by week { $week }.
   *[2] Why wait? Week { $week }.
}
line-stamp-draft = { $turn ->
    [0] Agreed, week { $week }.
    [1] Week { $week }? We take it.
   *[2] You have my stamp.
}
    .conscience = { $turn ->
        [0] Week { $week } is what I believe in, too.
        [1] Week { $week } is realistic. Stamped.
       *[2] That is a week I can promise.
    }
    .effort = { $turn ->
        [0] I would not fight over it. Stamped.
        [1] Fine. Week { $week }.
       *[2] Let us not lose time over it. Stamped.
    }
    .liking = { $turn ->
        [0] You have my stamp. I would rather not argue.
        [1] For you: week { $week }.
       *[2] Yes. Let us do this together.
    }
line-disclose = { $turn ->
    [0] Bad news: this one slips.
    [1] You should know: this one slips.
   *[2] As it looks now, this one comes late.
}
    .conscience = { $turn ->
        [0] I will not keep this from you: it slips.
        [1] You plan with a date that does not hold.
       *[2] I cannot look at it and say nothing. It slips.
    }
    .standing = { $turn ->
        [0] Better you hear it from me: this one slips.
        [1] I would rather tell you than be found out. It slips.
       *[2] Before others tell you: this one slips.
    }
line-renegotiate = { $turn ->
    [0] Let us go back to them with week { $week }.
    [1] Shall we ask them for week { $week }, and give a little back?
   *[2] Better a new date than a broken one: week { $week }?
}
line-agree-renegotiation = { $turn ->
    [0] Yes, let us ask them.
    [1] Agreed. Better now than later.
   *[2] I am with you. We ask.
}
line-refuse-renegotiation = { $turn ->
    [0] No. The promise holds.
    [1] I would not go back to them.
   *[2] Let us stay with what we promised.
}
line-propose-review = { $turn ->
    [0] Let us look at it together, with the client.
    [1] Time for a joint review?
   *[2] Shall we sit down with them?
}
line-join-review = { $turn ->
    [0] I come to the review.
    [1] Good. Let us look at it together.
   *[2] Yes, I will be there.
}

## Why it did it, once the quarter is over

why-bot = Why { $seat } did it
why-bot-lead = { $seat } was a bot: { $temperament }. It saw its own side of the table only. It works out what each move may pay it, takes off trouble, conscience and standing, and makes the better one more often.
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
why-bot-total = In all
why-bot-taken = Taken
why-bot-ground = What spoke for it: { $ground ->
    [pay] what it may pay.
    [effort] less trouble.
    [conscience] its conscience.
    [standing] its standing.
    [liking] its temperament.
   *[chance] nothing but chance.
}
why-bot-none = Nothing it did left it a choice.

did-nothing = leave it
did-draft = draft week { $week }, { $scope }
did-draft-discount = { $before }, { $share } off
did-draft-phase-two = { $before }, with a follow-up
did-counter = counter with week { $week }, { $scope }
did-report-honest = say week { $week }, as it believes
did-report-cautious = say week { $week }, to be safe
did-report-padded = say week { $week }, weeks on top
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
did-invite = invite to a visit
did-join-visit = join the visit
did-decline-visit = stay away from the visit
did-ask-check = ask for a check
did-check = look into the work
did-disclose = tell the slip
did-hold-back = keep the slip quiet
did-pass-on = tell the client
did-sit-on = keep it from the client
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
did-pull-in = hurry deal { $number } at { $share } off
