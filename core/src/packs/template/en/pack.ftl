# What this pack is called and what it is about. Write behind the = and leave the names as they are.
pack-title = %ID%
pack-about = Write here in one sentence what this pack is about.
