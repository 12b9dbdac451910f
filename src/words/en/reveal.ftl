# reveal
