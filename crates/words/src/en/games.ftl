# The games that this browser keeps, and what it says when it keeps none.

title-games = Your games – Truce
title-elsewhere = Open in another tab – Truce
title-fetching = Opening your game – Truce

games-open-list = Your games
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
games-name = What is it called?
games-name-save = Save the name
games-name-cancel = Keep the old name
games-delete-ask = Delete this game?
games-delete-what = “{ $name }” will be gone from this browser. You can’t undo that.
games-delete-go = Delete the game
games-delete-back = Keep the game

elsewhere-title = This game is open in another tab
elsewhere-lead = Play on in that tab, or bring the game here. The other tab then stops, and nothing is lost.
elsewhere-take = Play it here
fetching-title = Opening your game…

trouble-forbidden = This browser won’t save your game. Keep a file instead, and open it later.
trouble-full = This browser has no room left: your last move is not saved. Keep a file instead.
trouble-lost = This browser lost its saved games while you played: your last move is not saved. Keep a file instead.
trouble-keep = Keep a file instead

game-damaged = { $fault } The saved game stays as it is.
game-newer = This version of Truce cannot read that game. It stays as it is, and you can download it.
game-gone = That game is no longer in this browser.
game-not-changed = That did not work. Your games are as they were.

# A game that was made under other rules than today's.

title-others = Under other rules – Truce
others-title = What this game came to
others-title-unfinished = This game is not finished
others-unfinished = The game stopped before its end, so it has no result to show.
others-number = Quarter { $number }
others-sales = Pay of Sales
others-operations = Pay of Operations
others-quarter = Company, this quarter
others-value = Company, including what the quarter leaves behind
others-today-title = Under today’s rules
others-today = Truce can replay the same moves under today’s rules. The result may differ. This game stays as it is.
others-refused = Today’s rules don’t allow this game. { $fault }
others-replay = Replay under today’s rules
others-marked = You see this game under today’s rules. The result stored with it may differ.
