# The games that this browser keeps, and what it says when it keeps none.

games-title = Your games
games-lead = Truce keeps every game in this browser, on this device. Nothing leaves it.
games-coming = Looking for your games…
games-none = No games yet. Every game you start appears here.
games-refused = This browser does not let Truce keep games. You can still play, and keep each game as a file.
games-with-people = Two people
games-with-bot = { $seat } is a bot: { $temperament }
games-with-bots = Two bots
games-week = Week { $week }
games-finished = Finished
games-played = Last played { $when }
games-unsaved = Only on this page: this browser did not save the game.
games-unreadable = A game that this version of Truce cannot read
games-unreadable-why = The game is damaged, or a newer version made it. It stays as it is until you delete it.
games-open = Open
games-open-this = Open { $name }
games-rename = Rename
games-rename-this = Rename { $name }
games-delete = Delete
games-delete-this = Delete { $name }
games-raw = Download it as it is
games-name = Name of the game
games-name-save = Save the name
games-name-cancel = Keep the old name
games-delete-ask = Delete this game?
games-delete-what = “{ $name }” will be gone from this browser. You can’t undo that.
games-delete-go = Delete the game
games-delete-back = Keep the game

# A game that was made under other rules than today's.

others-title = How this game ended
others-title-unfinished = This game is not finished
others-unfinished = The game stopped before its end, so it has no result to show.
others-number = Quarter { $number }
others-sales = Sales’ pay
others-operations = Operations’ pay
others-quarter = Company, this quarter
others-value = Company, including what the quarter leaves behind
others-today = Truce can replay the same moves under today’s rules. The result may differ. This game stays as it is.
others-refused = Today’s rules don’t allow this game. { $fault }
others-replay = Replay under today’s rules
