# The clients: who they are, what they want, and what they say when something happened to them.
#
# Each speaks in its own voice. What is said is chosen by what happened (crates/debrief/src/voice.rs):
#   arrived, visited, unsure, impatient, lost        before a promise
#   signed, working                                  while the promise holds
#   told-early, told-late, told-again                bad news: in time, too late, one date after another
#   renegotiated, held                               what was agreed about it
#   overdue                                          the date has passed and nobody has said a word
#   through-sales                                    to operations, which cannot know what sales told them
#   early, on-time, never-came                       a week early or more; by the date
#   late-told, late-silent, came-late                announced before the date; never; anything between
#   flawed, mended, credited                         on time but faulty; late, and what was done about it
#   leaves, leaves-silence, kindly                   after the survey, by how they feel as they go or stay
#   stays, grudging, stays-glad
#
# A line must be true wherever its occasion arises. It names no time, person or event that the game may not have seen.


# A client whom nobody has written yet.
anybody-arrived = We would like to hear what you can do for us.
anybody-unsure = That offer was not for us. You may try again.
anybody-lost = We went with somebody else.
anybody-signed = Agreed. We count on the date.
anybody-working = We hear nothing, so we assume all is well.
anybody-told-early = Thank you for telling us while we can still plan.
anybody-told-late = We would rather have known this sooner.
anybody-told-again = Another date. Which of them do we plan with?
anybody-through-sales = Dates are for Sales to explain. We wait for the delivery.
anybody-overdue = The date has passed. Nobody has called.
anybody-early = Sooner than promised. Well done.
anybody-on-time = On the day, as agreed.
anybody-late-told = Late, but we knew, and we were ready.
anybody-late-silent = Late, and we had to find out by ourselves.
anybody-came-late = It is here, later than you promised.
anybody-never-came = It never came.
anybody-flawed = It came on time. It does not work as it should.
anybody-mended = You put it right as far as you could.
anybody-leaves = We are taking our work elsewhere.
anybody-leaves-silence = You let us wait without a word. We are leaving.
anybody-stays = We are staying with you.
anybody-stays-glad = We are staying with you, and gladly.
anybody-visited = Thank you for coming to see us.
anybody-impatient = We cannot wait much longer for an offer.
anybody-renegotiated = Less, later and cheaper. Agreed.
anybody-held = No. We hold you to the date.
anybody-credited = The money helps. The delay stays.
anybody-grudging = We stay, for want of something better.
anybody-kindly = It was good work. We have to leave all the same.


## Harbour Foods

harbour-foods-name = Harbour Foods
harbour-foods-person = Maren Lindqvist
harbour-foods-role = head of logistics
harbour-foods-wants = Cold-chain tracking, so that no load spoils unseen
harbour-foods-arrived-1 = Forty lorries, and I learn about a warm one from the smell. Can you help?
harbour-foods-arrived-2 = I need temperatures on a screen before the herring season, not after it.
harbour-foods-visited-1 = You smelled the yard yourself. Then you know what a broken cold chain costs.
harbour-foods-unsure-1 = My drivers cannot work with that. One more try.
harbour-foods-impatient-1 = I have two other quotes on my desk. Yours is the one that is missing.
harbour-foods-lost-1 = I rang three firms. One of them picked up and meant it.
harbour-foods-signed-1 = Good. I have written your week on the wall, above the tide table.
harbour-foods-signed-2 = Then it is settled. The season will not wait for either of us.
harbour-foods-working-1 = Quiet water so far. I take that as a good sign.
harbour-foods-working-2 = My drivers ask every Monday. I tell them you gave me your word.
harbour-foods-told-early-1 = Late, then. But you told me in time to hire a second cold store.
harbour-foods-told-early-2 = I do not like it. I can work with it, because you rang me.
harbour-foods-told-late-1 = You tell me this now, with the boats already out?
harbour-foods-told-late-2 = Earlier, this would have cost a phone call. Now it costs me ice.
harbour-foods-held-1 = No. The ice is ordered for the week you named.
harbour-foods-renegotiated-1 = A smaller catch, a later tide, a lower price. I can live with a deal like that.
harbour-foods-told-again-1 = Another tide, another date. I write your dates in pencil now.
harbour-foods-through-sales-1 = Dates are between Sales and me. From you I want the lorries on a screen.
harbour-foods-overdue-1 = Your week is gone from the wall calendar. Has anyone noticed?
harbour-foods-overdue-2 = I ring your office and hear music. My fish is not patient.
harbour-foods-overdue-3 = I had to tell forty drivers to keep using paper, and I could not say how long.
harbour-foods-early-1 = Before the season opens. I did not know that was allowed.
harbour-foods-early-2 = Calm water to train my drivers in. They think that I planned it.
harbour-foods-on-time-1 = First load, minus twenty, door to door. I watched it the whole night.
harbour-foods-on-time-2 = You said the week and it was the week. That is rare on any coast.
harbour-foods-late-told-1 = Late, yes, but the cold store was rented and nothing spoiled. At least you rang.
harbour-foods-late-silent-1 = It came when the best of the season was sold. Nobody thought to warn me.
harbour-foods-late-silent-2 = I found out from an empty loading dock. That is how you treat a stranger.
harbour-foods-came-late-1 = It is here, later than the week on my wall. Show me that it works.
harbour-foods-never-came-1 = The season is over. Your screen is still black.
harbour-foods-flawed-1 = On time, and it shows my lorries in the middle of the sea.
harbour-foods-mended-1 = You came down to the quay yourselves and stood in the wind. That counted.
harbour-foods-credited-1 = The money helps with the ice. It does not bring the fish back.
harbour-foods-leaves-1 = No hard feelings. But next season somebody else is on board.
harbour-foods-leaves-silence-1 = I sail with people whose word holds in weather. I will look for others.
harbour-foods-kindly-1 = You did well by me. My board has found somebody cheaper, and I was outvoted.
harbour-foods-stays-1 = We go on. I know now what you can do, and I know when to ask.
harbour-foods-stays-glad-1 = I have told the whole fish market about you. Bring boots when you visit.
harbour-foods-stays-glad-2 = My drivers painted your name on a lorry. I did not ask them to.
harbour-foods-grudging-1 = I stay, because changing boats mid-season is worse. Do not take it for thanks.


## Northline Rail

northline-rail-name = Northline Rail
northline-rail-person = Graham Pike
northline-rail-role = programme manager
northline-rail-wants = Honest arrival times on every platform
northline-rail-arrived-1 = Sixty stations. Passengers forgive a delay. They do not forgive a wrong sign.
northline-rail-arrived-2 = The old display boards say what they like. I need ones that tell the truth.
northline-rail-visited-1 = You stood on platform nine at six in the morning. That is where you learn it.
northline-rail-unsure-1 = Your offer does not fit my possession plan. Please revise it.
northline-rail-impatient-1 = My tender closes this week. I would rather it closed with your name in it.
northline-rail-lost-1 = The contract left from another platform. You were not on it.
northline-rail-signed-1 = Signed, dated, filed. The installation crews are booked for your week.
northline-rail-signed-2 = I have closed eleven stations for one night each, on the strength of your date.
northline-rail-working-1 = No news is in the plan. I have allowed for it, up to a point.
northline-rail-working-2 = Week noted, progress not noted. I prefer it the other way about.
northline-rail-told-early-1 = A revised date, with reasons, in good time. I can move the crews.
northline-rail-told-early-2 = I announce delays for a living. I know what it takes. Thank you.
northline-rail-told-late-1 = The crews are on site. This message belongs to last month.
northline-rail-told-late-2 = I can reroute a train in ten minutes. Not sixty stations.
northline-rail-held-1 = The closures are published. I cannot republish a night.
northline-rail-renegotiated-1 = Revised scope, revised date, revised price. All three lines agree. Accepted.
northline-rail-told-again-1 = A revision of the revision. I have opened a file for them.
northline-rail-through-sales-1 = Dates are a matter for Sales. From you I expect equipment.
northline-rail-overdue-1 = Your date was yesterday. My inbox is empty.
northline-rail-overdue-2 = We run a railway. When we are late, we say so. Try it.
northline-rail-overdue-3 = I have asked three times for a forecast. I would have accepted a bad one.
northline-rail-early-1 = Ahead of timetable. I checked my watch, then I checked yours.
northline-rail-early-2 = I had a buffer for you and did not need it. I have framed the chart.
northline-rail-on-time-1 = Arrived as advertised. You have no idea how seldom I get to say that.
northline-rail-on-time-2 = All sixty boards, the right night, the right times. Exemplary.
northline-rail-late-told-1 = Late by the number of weeks you announced. That I can plan a railway around.
northline-rail-late-silent-1 = Three closures were wasted, because nobody sent one line of text.
northline-rail-late-silent-2 = It is here, it works, and I had to learn of the delay from my own crews.
northline-rail-came-late-1 = Delivered, behind schedule. The delay is in the log, beside the date you gave.
northline-rail-never-came-1 = The old boards are still up. They lie less than your schedule did.
northline-rail-flawed-1 = Delivered to the minute. Platform four is now shown as platform nought.
northline-rail-mended-1 = You sat through our whole review and took the notes yourselves. Noted, and appreciated.
northline-rail-credited-1 = The deduction is correct to the penny. The crews were there all the same.
northline-rail-leaves-1 = The next section will be let to others. Nothing personal, merely a record.
northline-rail-leaves-silence-1 = I could have planned for late. There is no plan for silence. We part here.
northline-rail-kindly-1 = Good work, on the record. The framework goes to one supplier, and it is another.
northline-rail-stays-1 = The framework is extended. I would like your forecasts weekly, please.
northline-rail-stays-glad-1 = I have put your name forward for the main line. I do not do that often.
northline-rail-stays-glad-2 = I cited your project as the example. In writing, with a date.
northline-rail-grudging-1 = The contract runs on. So does the penalty clause, which I have rewritten.


## Okafor Clinics

okafor-clinics-name = Okafor Clinics
okafor-clinics-person = Dr Adaeze Okafor
okafor-clinics-role = founder
okafor-clinics-wants = Bookings that patients can make from their beds
okafor-clinics-arrived-1 = People queue in the cold at seven to get an appointment. I want that to end.
okafor-clinics-arrived-2 = My nurses spend their mornings on the telephone. They trained for something else.
okafor-clinics-visited-1 = You sat in the waiting room for an hour. Now you know what we are talking about.
okafor-clinics-unsure-1 = I hear what you sell. I have not heard yet what my patients get.
okafor-clinics-impatient-1 = I have a board meeting on Friday, and an empty page where your offer should be.
okafor-clinics-lost-1 = I asked for a week I could trust. Somebody else gave me one.
okafor-clinics-signed-1 = Then I will tell the nurses. They will hold both of us to it.
okafor-clinics-signed-2 = I have promised my patients a date now. It is the one that you promised me.
okafor-clinics-working-1 = I am not worried yet. I look at the queue and I count the weeks.
okafor-clinics-working-2 = My staff have begun to train on paper screens. Do not let them train for nothing.
okafor-clinics-told-early-1 = Bad news, brought early. That is how I try to do it myself.
okafor-clinics-told-early-2 = I am sorry to hear it, and glad to hear it from you. We will extend the phone hours.
okafor-clinics-told-late-1 = The letters to the patients went out yesterday. Why do I learn this today?
okafor-clinics-told-late-2 = A diagnosis this late is not information. It is an apology.
okafor-clinics-held-1 = I cannot postpone a promise that others have built on. Please keep it.
okafor-clinics-renegotiated-1 = Less at first, and honest about when. I would advise a patient the same.
okafor-clinics-told-again-1 = You have given me another date. My patients ask which one is the real one.
okafor-clinics-through-sales-1 = The date is for Sales to explain. You and I should talk about the nurses.
okafor-clinics-overdue-1 = The date has come and gone. My patients are asking me, and I have nobody to ask.
okafor-clinics-overdue-2 = I do not leave people in a waiting room without a word. You do.
okafor-clinics-overdue-3 = Four hundred letters named your date. Each of them now makes me a liar.
okafor-clinics-early-1 = A week to practise before the patients come. I could not have asked for more.
okafor-clinics-early-2 = My nurses were trained before the doors opened. That has never happened to me.
okafor-clinics-on-time-1 = Not one person stood outside this morning. I went out to look, twice.
okafor-clinics-on-time-2 = You promised a week and my nurses have their mornings back. Thank you.
okafor-clinics-late-told-1 = It came late and we were ready for late, because you trusted us with the truth.
okafor-clinics-late-silent-1 = We coped. We always do. You should not have counted on that.
okafor-clinics-late-silent-2 = Nobody told us, so four hundred people telephoned at once.
okafor-clinics-came-late-1 = It is here at last. We will begin, and we will talk about the wait.
okafor-clinics-never-came-1 = The queue is still there at seven. It is longer than before.
okafor-clinics-flawed-1 = It books two patients into one chair. I cannot treat that.
okafor-clinics-mended-1 = You listened to my reception for an hour before you spoke. That helped.
okafor-clinics-credited-1 = Thank you for the credit. It pays for the telephone hours, and that is fair.
okafor-clinics-leaves-1 = I bear no grudge. I do have a duty, and it points elsewhere.
okafor-clinics-leaves-silence-1 = I have to be able to trust a silence. I cannot trust yours.
okafor-clinics-kindly-1 = I would have stayed. The health authority chose one system for all, and not yours.
okafor-clinics-stays-1 = We have more to do together. There is a sixth clinic coming.
okafor-clinics-stays-glad-1 = Two colleagues have asked who built it. I gave them your number before they finished.
okafor-clinics-stays-glad-2 = A patient of eighty booked from her bed. She asked me to thank you.
okafor-clinics-grudging-1 = We stay for now, under observation. Prognosis uncertain.


## Bright School

bright-school-name = Bright School
bright-school-person = Tom Ashworth
bright-school-role = head teacher
bright-school-wants = One portal for parents, before the new term
bright-school-arrived-1 = We have nine hundred pupils and a newsletter that arrives after the event.
bright-school-arrived-2 = I know we are small. But term starts when it starts.
bright-school-visited-1 = Thank you for coming. Not everybody compliments the cupboard.
bright-school-unsure-1 = I could not explain that offer to my governors. Could you make it plainer?
bright-school-impatient-1 = The governors meet on Monday. It would help if I had something to show.
bright-school-lost-1 = The governors chose another firm. It was not a long meeting.
bright-school-signed-1 = Wonderful. I have already told assembly, which was perhaps unwise.
bright-school-signed-2 = It is in the letter to parents now. There is no stronger ink.
bright-school-working-1 = The caretaker has cleared the cupboard for you. He is proud of it.
bright-school-working-2 = Eleven parents have asked. I said all was going to plan. It is, I trust?
bright-school-told-early-1 = Right. A late portal I can explain. I have a staff meeting for exactly that.
bright-school-told-early-2 = You did your homework and told me before the deadline. We give marks for that.
bright-school-told-late-1 = Parents’ evening is on Thursday. You might have said before the invitations.
bright-school-told-late-2 = I now have a hall, two hundred chairs and nothing to show.
bright-school-held-1 = I am afraid the letter to parents has gone. We keep to the week.
bright-school-renegotiated-1 = A shorter essay, handed in later. I accept it, with a remark.
bright-school-told-again-1 = Another extension. I give pupils one.
bright-school-through-sales-1 = The date is Sales’ homework. You are the people who build it, I gather?
bright-school-overdue-1 = Term began. The portal did not. I was hoping you might ring.
bright-school-overdue-2 = When pupils hand in nothing and say nothing, we call their parents. Whom do I call?
bright-school-overdue-3 = I stood before two hundred parents with a slide that said coming soon.
bright-school-early-1 = Before the holidays were out. I showed it to my wife at breakfast.
bright-school-early-2 = You gave us time to make our mistakes in private.
bright-school-on-time-1 = First day of term, and the parents knew about the trip before the pupils did.
bright-school-on-time-2 = It was there on Monday, as you said. I felt quite modern.
bright-school-late-told-1 = A little late, and everybody knew it. Nobody was cross, which at a school is news.
bright-school-late-silent-1 = It is here, and thank you. Nobody believed my second letter, though.
bright-school-late-silent-2 = I announced your date in front of the children. Nobody told me that it had moved.
bright-school-came-late-1 = It is here, after the bell. Come in, sit down, let us begin.
bright-school-never-came-1 = Summer came before it did. The cupboard is a cupboard again.
bright-school-flawed-1 = It was punctual. It also told the whole of year nine that they had been expelled.
bright-school-mended-1 = You came to the assembly and said sorry yourselves. The pupils clapped. So did I.
bright-school-credited-1 = The refund buys forty library books. I wish that it had not had to.
bright-school-leaves-1 = The governors have voted. I argued for you, for a while.
bright-school-leaves-silence-1 = I have to teach nine hundred people that words mean something. So we must go.
bright-school-kindly-1 = Top marks from me. The county has bought a portal for every school, so we must use it.
bright-school-stays-1 = We shall do the timetable with you next. I warn you, it bites.
bright-school-stays-glad-1 = The head at St Mary’s is green with envy. I gave her your card.
bright-school-stays-glad-2 = Year six wrote you a poem. It rhymes portal with immortal.
bright-school-grudging-1 = We’ll carry on. See me after class, as it were.


## Meridian Hotels

meridian-hotels-name = Meridian Hotels
meridian-hotels-person = Leila Haddad
meridian-hotels-role = operations director
meridian-hotels-wants = Check-in without a queue, in every house
meridian-hotels-arrived-1 = A guest should never wait at a desk after a long flight. Ours do.
meridian-hotels-arrived-2 = We open for the season in spring. I would like to open well.
meridian-hotels-visited-1 = You stayed the night and asked the night porter. He told you more than I would have.
meridian-hotels-unsure-1 = Charming, but not quite what I asked for. Shall we try once more?
meridian-hotels-impatient-1 = My guests wait two minutes for a key. I have waited rather longer for your offer.
meridian-hotels-lost-1 = Another firm read my brief to the end. I was touched.
meridian-hotels-signed-1 = A pleasure. Twelve houses will plan their rotas around your week.
meridian-hotels-signed-2 = I have let three night porters go on leave. Please be worth it.
meridian-hotels-working-1 = I shall not hover. I do notice, though.
meridian-hotels-working-2 = My managers send regards, and ask whether to print the old key cards again.
meridian-hotels-told-early-1 = How thoughtful to let me know. I shall keep the porters on a little longer.
meridian-hotels-told-early-2 = It is a disappointment, well served. I can rearrange the houses.
meridian-hotels-told-late-1 = The brochures are with the guests already. You see my difficulty.
meridian-hotels-told-late-2 = One tells the kitchen before the guests sit down, not with the soup.
meridian-hotels-held-1 = The rooms are sold for that week. I cannot un-sell them.
meridian-hotels-renegotiated-1 = A smaller room, at a better rate, a little later. We do this at the desk daily.
meridian-hotels-told-again-1 = Another date. I have begun to keep them in a drawer, with the lost gloves.
meridian-hotels-through-sales-1 = One discusses dates with Sales. From you, I should simply like the keys.
meridian-hotels-overdue-1 = Your week has come and gone. I have kept a table for you. It is getting cold.
meridian-hotels-overdue-2 = When we lose a suitcase, we ring the guest. Nobody has rung me.
meridian-hotels-overdue-3 = A coach of fifty waited an hour last night. They asked whom to thank.
meridian-hotels-early-1 = You arrived before the champagne was cold. We have opened it all the same.
meridian-hotels-early-2 = Early check-in, with the bed made. You have spoiled us.
meridian-hotels-on-time-1 = The first guest was in her room in ninety seconds. She came back down to say so.
meridian-hotels-on-time-2 = Twelve houses, one morning, not one queue. I do so enjoy competence.
meridian-hotels-late-told-1 = You were late as one ought to be late: announced, and with a good reason.
meridian-hotels-late-silent-1 = It is lovely. It would have been lovelier in the season it was meant for.
meridian-hotels-late-silent-2 = You let us smile at guests all month for something that was not coming.
meridian-hotels-came-late-1 = It has arrived, a little after its reservation. Do come in.
meridian-hotels-never-came-1 = The season is over. We welcomed it with pens and paper.
meridian-hotels-flawed-1 = On the day, yes. It gave the bridal suite to a stag party.
meridian-hotels-mended-1 = A sincere apology, made in person. We train our own people to do just that.
meridian-hotels-credited-1 = A gesture at check-out. Correct, and one does notice who offers it unasked.
meridian-hotels-leaves-1 = I shall not complain. I shall simply book elsewhere.
meridian-hotels-leaves-silence-1 = We would have forgiven the delay. Not one word about it, we do not forgive.
meridian-hotels-kindly-1 = It was a pleasant stay. The group has signed with a chain, and I am one of forty.
meridian-hotels-stays-1 = We should like to keep the reservation. One more season, together.
meridian-hotels-stays-glad-1 = I have spoken of you at dinner with two other chains. They took notes.
meridian-hotels-stays-glad-2 = I mentioned you at the owners’ dinner, before the dessert.
meridian-hotels-grudging-1 = We keep the reservation. I have asked for another room.


## Tessera Tiles

tessera-tiles-name = Tessera Tiles
tessera-tiles-person = Marco Venturi
tessera-tiles-role = owner, third generation
tessera-tiles-wants = To know where every order is, kiln to truck
tessera-tiles-arrived-1 = Four kilns, three generations, one notebook. I lost the notebook.
tessera-tiles-arrived-2 = Builders ring me and ask where their floor is. I would like to know, too.
tessera-tiles-visited-1 = You put your hand in the clay. Good. Now we can talk about software.
tessera-tiles-unsure-1 = Too much talk in that paper. Tell me what it does on Monday morning.
tessera-tiles-impatient-1 = I asked for an offer, not for a wedding. How long can it take?
tessera-tiles-lost-1 = My cousin knew somebody. Next time, come faster.
tessera-tiles-signed-1 = We shook hands. For me that is already the contract.
tessera-tiles-signed-2 = Good. I have told the men that the notebook retires in your week.
tessera-tiles-working-1 = Clay needs time, I understand. But I look into the kiln now and then.
tessera-tiles-working-2 = The men bet on your date. I put twenty on you.
tessera-tiles-told-early-1 = A cracked tile I want to see before it is on the wall. You showed me. Good.
tessera-tiles-told-early-2 = I swore for a minute. Then I rang two builders, and it was settled.
tessera-tiles-told-late-1 = Now you say it? The notebook is in the kiln.
tessera-tiles-told-late-2 = Late, and told late. In my trade that is two cracks in one tile.
tessera-tiles-held-1 = No. A price is a price and a week is a week. You gave me your hand.
tessera-tiles-renegotiated-1 = Fewer tiles, later, for less. My grandfather made worse bargains and lived.
tessera-tiles-told-again-1 = One date, two dates. I have tiles with fewer cracks.
tessera-tiles-through-sales-1 = Sales has my telephone number. You have my tiles. Count them.
tessera-tiles-overdue-1 = I said a date to builders. Builders, you understand. They have vans.
tessera-tiles-overdue-2 = My grandfather delivered in a flood. You cannot deliver a telephone call?
tessera-tiles-overdue-3 = The men laugh. I lost twenty, and some respect.
tessera-tiles-early-1 = You are early? Sit down, eat something, nobody here is ever early.
tessera-tiles-early-2 = Out of the kiln before the bell, and not one crack. I kissed the foreman.
tessera-tiles-on-time-1 = I asked the screen for an order from March and it knew. My father would have wept.
tessera-tiles-on-time-2 = On the day, like a good firing: no cracks, the right colour.
tessera-tiles-late-told-1 = Late, but you told me to my face. I could tell others to theirs.
tessera-tiles-late-silent-1 = It works. I am angry all the same. Both things fit in my head.
tessera-tiles-late-silent-2 = I learned it from the boy who makes the coffee. He had heard.
tessera-tiles-came-late-1 = Late, but it is here. I shout a little, then I switch it on.
tessera-tiles-never-came-1 = I bought a new notebook. It cost three euros and it came the same day.
tessera-tiles-flawed-1 = On time, and it counts the broken tiles as sold. I wish it were so.
tessera-tiles-mended-1 = You came, you looked at the damage, you did not explain. That is how one says sorry.
tessera-tiles-credited-1 = You send me money. I take it. I would rather have had the telephone ring.
tessera-tiles-leaves-1 = Next year I buy elsewhere. It is business. Come for coffee all the same.
tessera-tiles-leaves-silence-1 = With me it is simple. The hand that I shook was worth nothing.
tessera-tiles-kindly-1 = I have no complaint, write that down. My son bought a system from his friend. What can I do?
tessera-tiles-stays-1 = We go on. I shout, but I go on.
tessera-tiles-stays-glad-1 = I told the whole guild. You will need more people.
tessera-tiles-stays-glad-2 = My mother asks when you come to dinner. It is not a question.
tessera-tiles-grudging-1 = I stay. I grumble, I stay, and I count the days from now on.


## Linden Books

linden-books-name = Linden Books
linden-books-person = Hanna Weiss
linden-books-role = managing partner
linden-books-wants = One stock list for nine shops, before Christmas
linden-books-arrived-1 = Nine shops, and each of them believes that another has the last copy.
linden-books-arrived-2 = I sell stories for a living. Please do not tell me one.
linden-books-visited-1 = You read the shelves before you spoke to me. I noticed.
linden-books-unsure-1 = I read your offer twice. The plot does not hold yet.
linden-books-impatient-1 = I have read the reviews of two of your rivals. I am waiting for your manuscript.
linden-books-lost-1 = We chose a shorter story, with an ending.
linden-books-signed-1 = Agreed. I like a contract in which both parties survive.
linden-books-signed-2 = Then the old till gets its last chapter. I shall hold you to the page.
linden-books-working-1 = I am fond of suspense, within limits.
linden-books-working-2 = The booksellers have made room behind the counter. It looks hopeful and empty.
linden-books-told-early-1 = A twist in chapter two I can forgive. I have turned the pages; we shall manage.
linden-books-told-early-2 = You gave away the ending before I bought the flowers. How considerate.
linden-books-told-late-1 = The Christmas tables are stacked. This is a late page to tear out.
linden-books-told-late-2 = Foreshadowing, dear people. One hints at it beforehand.
linden-books-held-1 = The window is dressed for that week. I shall not undress it.
linden-books-renegotiated-1 = An abridged edition, later and cheaper. I have sold many, and none in shame.
linden-books-told-again-1 = A second ending, and I have not recovered from the first.
linden-books-through-sales-1 = For the plot there is Sales. From you I await the book.
linden-books-overdue-1 = We have reached the last page, and the hero has not appeared.
linden-books-overdue-2 = I do not mind a sad letter. I mind the empty letterbox.
linden-books-overdue-3 = Nine managers asked me for the date. I had to invent something, and I hate bad fiction.
linden-books-early-1 = Ahead of publication. We uncorked the reading-night wine.
linden-books-early-2 = A book that is out before its date sells twice. So did this.
linden-books-on-time-1 = The last copy was in the Mill Street shop, and for once we all knew it.
linden-books-on-time-2 = Exactly the week you wrote. I have underlined it.
linden-books-late-told-1 = A delay, properly announced, is merely a cliffhanger. Well told.
linden-books-late-silent-1 = It arrived after the feast, like the aunt whom nobody had asked to be late.
linden-books-late-silent-2 = I found out by reading between the lines. There were no lines.
linden-books-came-late-1 = Published at last, after its date. I shall read it with care.
linden-books-never-came-1 = An unfinished work, then. They are only valuable when the author is dead.
linden-books-flawed-1 = Punctual. It has filed the whole of poetry under plumbing.
linden-books-mended-1 = A good apology is short and has no adjectives. Yours was one.
linden-books-credited-1 = A rebate is a footnote. I read footnotes, and I thank you for this one.
linden-books-leaves-1 = I close the book here. Some I do not reread.
linden-books-leaves-silence-1 = There are other authors. I shall try one who writes back.
linden-books-kindly-1 = I liked every page. My partners prefer another author, and we vote here.
linden-books-stays-1 = There will be a second volume. I expect better proofs.
linden-books-stays-glad-1 = I recommend you at the counter, between the classics and the crime.
linden-books-stays-glad-2 = I have put you in the window, so to speak, among the staff favourites.
linden-books-grudging-1 = I read on. Out of habit, at present, rather than pleasure.


## Castell Energy

castell-energy-name = Castell Energy
castell-energy-person = Harpreet Gill
castell-energy-role = grid programme lead
castell-energy-wants = A live outage map that the crews believe
castell-energy-arrived-1 = When the lights go out I hear it from the valley. I would rather see it.
castell-energy-arrived-2 = Storm season starts in autumn. Everything else is negotiable.
castell-energy-visited-1 = You drove the valley line with the crew. Your questions improved after that.
castell-energy-unsure-1 = The load does not match the line in this offer. Recalculate, please.
castell-energy-impatient-1 = No offer on the bus bar yet. I switch to the reserve at the end of this week.
castell-energy-lost-1 = Another bidder showed me the margin of error. I value that.
castell-energy-signed-1 = Switched in. The crews are rostered to your week.
castell-energy-signed-2 = Signed. I keep a reserve for everything. I kept a small one for you.
castell-energy-working-1 = All readings normal. I keep an eye on the meter.
castell-energy-working-2 = No alarms from your side. I assume the sensor is connected.
castell-energy-told-early-1 = An early warning. I shift the load, nobody sits in the dark. Good practice.
castell-energy-told-early-2 = A forecast with a deviation is still a forecast. Thank you for sending it.
castell-energy-told-late-1 = A storm warning after the storm is only weather history.
castell-energy-told-late-2 = The old map is already disconnected. You left me very little margin.
castell-energy-held-1 = Negative. The old system has a decommissioning date, and it is yours.
castell-energy-renegotiated-1 = Reduced load, later date, adjusted tariff. Within limits. Approved.
castell-energy-told-again-1 = The forecast has moved again. I now add a margin to your margin.
castell-energy-through-sales-1 = Scheduling goes through Sales. What I need from you is the load on the line.
castell-energy-overdue-1 = The date has tripped, and there is no signal from you.
castell-energy-overdue-2 = I can handle a fault. I cannot handle a fault that nobody reports.
castell-energy-overdue-3 = A crew drove to the wrong valley last night. I had told them the map was live.
castell-energy-early-1 = Ahead of the storm season. My reserve goes back into the account.
castell-energy-early-2 = Commissioned ahead of plan. I ran the storm drill twice, for the pleasure of it.
castell-energy-on-time-1 = First gale of the year, and the crew was there before the first call. Remarkable.
castell-energy-on-time-2 = In service in the week that you stated. Within tolerance, which is to say: exactly.
castell-energy-late-told-1 = Late by the amount you had told us. The valleys noticed nothing.
castell-energy-late-silent-1 = We bridged it by hand. Nobody had told us that we would have to.
castell-energy-late-silent-2 = The system is sound. The reporting was not. I rate both.
castell-energy-came-late-1 = In service, later than stated. The deviation is recorded.
castell-energy-never-came-1 = The storm came. The map did not.
castell-energy-flawed-1 = In service on the day. It shows power where there is none.
castell-energy-mended-1 = You did the incident review with us, line by line. That restores some voltage.
castell-energy-credited-1 = The credit is booked against the outage hours. The balance is not zero.
castell-energy-leaves-1 = I disconnect without anger. The next contract runs on another line.
castell-energy-leaves-silence-1 = No redundancy, no warning. We will source elsewhere.
castell-energy-kindly-1 = Performance nominal throughout. The regulator moved us to a shared platform. Regrets.
castell-energy-stays-1 = The line stays connected. Send me your forecasts, even the bad ones.
castell-energy-stays-glad-1 = The next valley will ask you. I have told them what you hold under load.
castell-energy-stays-glad-2 = The crews trust the map more than me. I consider that a success.
castell-energy-grudging-1 = Connection maintained, on reduced trust. I have doubled the monitoring.
