## Cards

card-foreign = 这不是 Faro 的名片。名片以 FARO1 开头。请再要一次，并全部复制。
card-newer = 这张名片是较新版本的 Faro 做的。请安装最新的 Faro，再试一次。
card-name = Faro 不能用这张名片上的名字。请要一张名字更短、更简单的名片。
card-misread = 这张名片上有一个字母错了或少了。请重新复制，或重新扫描。

## What is sealed for a card

sealed-foreign = 这个文件不是移交文件，也不是回复。什么都没有改变。请选另一个文件。
sealed-passphrase = 这个文件是用口令密封的，所以不是为您的名片做的。什么都没有改变。请选另一个文件。
sealed-not-for-us = 这个文件是为另一张名片密封的，所以您打不开。什么都没有改变。请发送的人为您的名片密封。
sealed-damaged = 文件在路上被截断或改动了。什么都没有使用。请再要一次。
sealed-zip = 这个文件里的内容不是按 Faro 的方式放的。什么都没有使用。请再要一次。
sealed-too-many = 里面的文件比 Faro 能打开的多。什么都没有使用。请一次少要几个文件。
sealed-too-large = 里面有一个文件比 Faro 能打开的大。什么都没有使用。请发少一点或小一点的文件。
sealed-sums = 里面有一个文件不是签过名的那个。什么都没有使用。不要相信它。请再要一次。
sealed-unsigned = 没有人给这个文件签名，或签名的密钥不止一个。什么都没有使用。请再要一次。
sealed-stamp = 这个文件里的签名属于别的东西。什么都没有使用。不要相信它。请再要一次。
sealed-no-entry = 里面没有叫这个名字的文件。请看里面内容的清单。
sealed-name = 叫这个名字的文件不能放进去。什么都没有发送。
sealed-changed = Faro 读一份文件的时候，它被改动了。什么都没有发送。请再试一次。
