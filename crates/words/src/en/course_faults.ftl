# What is wrong with a course file, and with a learner's progress.

fault-too-large-course = The file is larger than any course.
fault-course-id = This is the name of the course of Truce. Give yours another.
fault-course-link = The link is incomplete or damaged. Ask for it again.
fault-course-text = A text needs 1 to 400 characters that can be shown in one line.
fault-pass-mark = The pass mark must be between 0 and 10000 (100%).
fault-chapter-count = A course needs between 1 and 12 chapters.
fault-chapter-twice = The chapter "{ $id }" appears twice.
fault-too-many-sentences = A course can reword at most 500 sentences.
fault-no-such-sentence = This course says no sentence called "{ $id }".
fault-sentence-missing = A chapter needs this sentence: write it here.
fault-no-such-fact = There is no fact "{ $id }" here. Only questions at a moment, whose names begin with "ask", have facts: client, week, other, money and cost, each after a dollar sign and within braces.
fault-scene-moves = The table of a scene has no moves yet: leave this list empty.
fault-scene-players = A scene has one person at the table and one bot.
fault-scene-asks = A scene asks at least one thing, each once, and only what the learner’s side decides.
fault-scene-most = A scene asks between 1 and 12 times.
fault-scene-bet = A guess needs two to five choices in rising order.
fault-scene-question = A question needs two to four answers, and its right answers must be among them.

fault-too-large-progress = The file is larger than any progress.
fault-progress-value = No learner can have this value here.
fault-progress-code = It is incomplete or damaged.
fault-progress-course = It belongs to a different course.
fault-progress-newer = It comes from a newer version of Truce.
fault-no-text = It is not a text file, or it is too large.
