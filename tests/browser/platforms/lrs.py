# Starts ralph on a file of a temporary folder. Its own `runserver` reloads on every change of a file, and its file
# backend can only write a file that is not there yet: it has no setting for that, so it is told here.

import json
import os
import sys

import bcrypt

folder, port, user, password = sys.argv[1:5]
auth = {
    "username": user,
    "hash": bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode(),
    "scopes": ["all"],
    "agent": {"objectType": "Agent", "account": {"homePage": "https://lms.example.org", "name": user}},
}
with open(os.path.join(folder, "auth.json"), "w", encoding="utf8") as file:
    json.dump([auth], file)
# It cannot read a file that is not there yet either.
open(os.path.join(folder, "statements.jsonl"), "a", encoding="utf8").close()

os.environ.update(
    {
        "RALPH_APP_DIR": folder,
        "RALPH_AUTH_FILE": os.path.join(folder, "auth.json"),
        "RALPH_HISTORY_FILE": os.path.join(folder, "history.json"),
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_RUNSERVER_AUTH_BACKENDS": "basic",
        "RALPH_RUNSERVER_MAX_SEARCH_HITS_COUNT": "10000",
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": folder,
        "RALPH_BACKENDS__LRS__FS__DEFAULT_LRS_FILE": "statements.jsonl",
    }
)

import uvicorn  # noqa: E402
from ralph.backends.data.base import BaseOperationType  # noqa: E402
from ralph.backends.lrs.fs import FSLRSBackend  # noqa: E402

FSLRSBackend.default_operation_type = BaseOperationType.APPEND
uvicorn.run("ralph.api:app", host="127.0.0.1", port=int(port), log_level="warning")
