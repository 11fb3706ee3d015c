note-from-pack = ይህ ቀን የመጣው ከ{ $name } እንጂ ከFaro አይደለም።
note-from-beside = ይህ ቀን የመጣው ከ{ $name } ነው። Faro ለዚህ የራሱ ቀን አለው። ቀድሞ የሚመጣውን ይከተሉ።
