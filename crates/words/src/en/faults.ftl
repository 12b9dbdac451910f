# What can be wrong with a file. Each ends up in one sentence that says where.

fault-at = At { $path }: { $what }
fault-in-file = { $what }
fault-too-large = The file is larger than any Truce game.
fault-empty = The file is empty.
fault-cut = The file stops in the middle: its end is missing.
fault-not-json = This is not a Truce file: it can’t be read beyond line { $line }, column { $column }.
fault-unreadable = It cannot be read at line { $line }, column { $column }: { $reason }.
fault-format = This version of Truce does not know the file’s format; it reads format 1.
fault-no-such-preset = Truce has nothing called "{ $id }".
fault-no-quarters = A campaign needs at least one quarter.
fault-out-of-place = This quarter does not follow from the ones before it.
fault-outcome = No quarter can end like this, so the file was changed or is damaged.
fault-too-many-moves = The record holds more moves than any game can have.
fault-refused = The rules don’t allow this move. { $why }
fault-id = A name needs 1 to 40 lower-case letters, digits or hyphens.
fault-name = A name needs 1 to 60 characters that can be shown in one line.
fault-range = It must be between { $low } and { $high }.
fault-crossed = The lower end is above the upper end.
fault-order = List clients in the order in which they arrive.
fault-text = This text needs 1 to 120 characters that can be shown in one line.
fault-currency = A currency is three capital letters, as in EUR.
fault-line-count = A pay plan needs between 1 and 24 pay lines.
fault-rate-unit = This rate does not fit what the metric counts.
fault-out-of-range = The value is outside the possible range.
fault-gate-reach = Gates and clawbacks need a metric that is counted for each promise.
fault-due-too-early = This metric is known only at the end of the quarter.
fault-gate-twice = This gate appears twice.
fault-agreed = You can agree on at most two remedies, each once.
fault-commitment-twice = This seat has already made its commitment.
fault-commitment-text = A commitment needs 1 to 200 characters.
fault-commitment-name = A name needs 1 to 60 characters.
fault-commitment-date = A date must be a day of the calendar, as in 2030-01-31.
fault-bet-too-early = The quarter is not over, so there are no guesses yet.
fault-bet-twice = The same thing is guessed twice.
fault-bet-order = Both seats must first guess what comes earlier in the reveal.
fault-bet-foreign = This guess belongs to another part of the reveal.

# A file that was made under other rules than today's.

rules-older = This was made under earlier rules of Truce (revision { $revision }; today’s are revision { $today }).
rules-newer = This was made under newer rules than this version of Truce has (revision { $revision }; these are { $today }).
rules-other-outcome = The result stored in this file doesn’t follow from its moves. One or the other was changed after the game.
rules-other-outcome-of = The result stored in this file for quarter { $quarter } doesn’t follow from its moves. One or the other was changed after the game.
rules-other-setup = Truce has since changed a market, a pay plan, a culture or a bot that this was made with.
